"""The timeline: what happened, what was counted, when it was published."""

import re

from support.checks import check
from support.looks import look
from support.words import words

TYPES = {"event", "publication", "observation"}


def events(site):
    return site["timeline.html"].dom.all("li.event")


@check("dates stand in order, by year and month, and each leads to where it is said")
def order(site, report):
    page = site["timeline.html"]
    years = page.dom.all("li.year")
    report.expect(years and page.dom.one("ol.years"), page, "no list of years")
    labels = [int(re.search(r"\d{4}", y.one("h2").words())[0]) for y in years if re.search(r"\d{4}", y.one("h2").words())]
    report.equal(labels, sorted(set(labels)), page, "years")
    for year in years:
        shown = re.search(r"\d{4}", year.one("h2").words())
        last = ""
        for event in year.all("li.event"):
            time = event.one("time")
            if time is not None and shown:
                report.expect(time["datetime"].startswith(shown[0]), page, f"{time['datetime']} under {shown[0]}")
                report.expect(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", time["datetime"]), page, f"datetime={time['datetime']}")
                report.expect(time["datetime"][:7] >= last[: min(7, len(time["datetime"]))] or len(time["datetime"]) == 4, page, f"{time['datetime']} after {last}")
                last = time["datetime"]
            path, anchor = page.resolve(event.one("p.quote").one("a")["href"])
            report.expect(path in site and (not anchor or anchor in site[path].id_set), page, f"{event.one('a')['href']} leads nowhere")


@check("what happened, what was counted and what was published are told apart in words")
def types(site, report):
    page = site["timeline.html"]
    found = {}
    for event in events(site):
        report.expect(event["data-type"] in TYPES, page, f"type {event['data-type']}")
        report.equal(event.one("p.label").words().split(" · ")[-1], words()[event["data-type"]], page, "word for its type")
        found.setdefault(event["data-type"], set()).add(page.resolve(event.one("p.quote").one("a")["href"]))
    published = {path for path, _ in found.get("publication", set())}
    dated = {a.path for a in site.articles if a.dom.one("dl.facts").one("time")}
    report.expect(published >= dated, page, f"not published: {sorted(dated - published)}")


@check("a date is as exact as its source: no day where only a month is known")
def precision(site, report):
    page = site["timeline.html"]
    months = [words()[f"month_in_date_{i}"] for i in range(1, 13)]
    for event in events(site):
        time = event.one("time")
        if time is None:
            continue
        text, stamp = time.words(), time["datetime"]
        ends = [parts(end, months) for end in re.split(r" to | until ", text)]
        shared = ends[0]
        if len(ends) == 2 and ends[0][0] == ends[1][0]:        # an interval is as exact as what its ends share
            shared = [a for a, b, same in zip(*ends, running_equal(*ends)) if same]
        report.equal(stamp, "-".join(shared), page, f"“{text}”")


def parts(text, months):
    """Year, month and day of a date in words, as far as it has them, in digits."""
    found = re.search(r"(?:(\d{1,2}) )?(?:(" + "|".join(months) + r") )?(\d{4})", text)
    day, month, year = found.groups()
    return [year] + ([f"{months.index(month) + 1:02}"] if month else []) + ([f"{int(day):02}"] if day else [])


def running_equal(one, other):
    same = True
    for a, b in zip(one, other):
        same = same and a == b
        yield same


@check("years without anything are said to be empty, and none that a span reaches over")
def gaps(site, report):
    page = site["timeline.html"]
    last = None
    for year in page.dom.all("li.year"):
        shown = re.search(r"\d{4}", year.one("h2").words())
        if not shown:
            continue
        now = int(shown[0])
        gap = next((e.words() for e in year.children if not isinstance(e, str) and e.tag == "p"), None)
        missing = last is not None and now - last > 1
        report.equal(gap is not None, missing, page, f"a gap before {now}")
        if gap and missing:
            report.expect(str(last + 1) in gap and str(now - 1) in gap, page, f"“{gap}” between {last} and {now}")
        # The last year of what stands here: "1955 to 1975" goes on to 1975.
        dates = " ".join(event.one("p.label").words() for event in year.all("li.event"))
        last = max([last or now, now, *map(int, re.findall(r"\b\d{4}\b", dates))])


@check("the overview draws every date, and its list stays the truth")
def overview(site, report):
    page = site["timeline.html"]
    drawing = page.dom.one("svg.overview")
    if not report.expect(drawing is not None, page, "no overview"):
        return
    report.expect(drawing["role"] == "img" and drawing["aria-label"], page, "the overview has no words")
    report.expect(drawing.all("text"), page, "no year is written")


@check("the timeline can be narrowed to events, figures or publications", slow=2)
def narrowing(site, bench, report):
    source = site["timeline.html"]
    every = events(site)
    with bench.page(site, source.path) as page:
        choice = page.locator("#timeline-tools select")
        for value in TYPES:
            wanted = [e for e in every if e["data-type"] == value]
            choice.select_option(value)
            report.equal(look(page, "[...document.querySelectorAll('.event')].filter(looks.shown).length"), len(wanted), source, value)
            empty = look(page, "[...document.querySelectorAll('.year, .month')].filter(y => looks.shown(y) && ![...y.querySelectorAll('.event')].some(looks.shown)).length")
            report.equal(empty, 0, source, f"empty years with {value}")
            said = page.locator("#timeline-tools [role=status]").inner_text()
            report.equal(said, words()["nothing_matches"] if not wanted else words()["shown"].replace("{n}", str(len(wanted))).replace("{total}", str(len(every))), source, "said")
