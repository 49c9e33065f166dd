"""The page of a statistic: each figure as written and as read, drawn, compared, and ready to be taken along."""

import csv
import json
import re

from support.checks import check
from support.looks import look
from support.words import number, words

class Figure:
    """A row of the table “Every figure”."""

    def __init__(self, page, row):
        self.row, self.link = row, row.one("th").one("a")
        self.words = self.link.words()
        self.path, self.id = page.resolve(self.link["href"])
        self.cells = {cell["data-label"]: cell.one("div") for cell in row.all("td")}
        self.key = (self.path, self.id)
        value = self.cells[words()["value"]]
        aside = [e.words() for e in value.all(".label")]
        self.value = value.words().removesuffix(" ".join(aside)).strip()

    def says(self, label):
        return self.cells[words()[label]].words()


def figures(page):
    table = next(iter(page.dom.all("table.observations")), None)
    return [Figure(page, row) for row in table.one("tbody").all("tr")] if table else []


def plot_rows(page):
    """(group, row) of the plot, in order, without the axes."""
    return [(group, row) for group in page.dom.all("div.plot-group") for row in group.one("ol.rows").children if not isinstance(row, str) and "row-axis" not in row.classes]


def observed(site, statistic):
    """The figures of a statistic as the articles mark them."""
    return {(a.page.path, a.id): a for a in site.mentions[statistic.path]}


@check("each figure of an article is on its statistic's page: as written, as read, when, who, by whom, where")
def every_figure(site, report):
    for statistic in site.statistics:
        mentions, found = observed(site, statistic), figures(statistic)
        keys = [f.key for f in found]
        report.equal(len(keys), len(set(keys)), statistic, "figures that stand once")
        for key, a in mentions.items():
            if a.value:
                report.expect(key in keys, statistic, f"“{a.words}” of {a.anchor} is missing")
        for f in found:
            where = f"{statistic} “{f.words}”"
            a = mentions.get(f.key)
            if not report.expect(a, where, f"{f.link['href']} is no annotation of this statistic"):
                continue
            report.equal(f.words, a.words, where, "words")
            for label in ("value", "interval", "when", "who_is_counted", "who_says_so", "article", "status"):
                report.expect(f.says(label), where, f"nothing under {words()[label]}")
            report.expect(re.search(r"\d", f.says("value")), where, f"value {f.says('value')}")
            if a.value:
                report.expect(f.value.startswith(a.value), where, f"{f.says('value')} here, {a.value} in the article")
            report.equal(f.row.one(".status")["data-status"], a.status, where, "status")
            report.equal(f.cells[words()["article"]].one("a").words(), a.page.dom.one(".exhibit").words().split()[-1], where, "letter")


@check("the definition says the unit, and what else the record says of whom, where and when")
def definition(site, program, report):
    from test_entity import written
    for statistic in site.statistics:
        keys = written(site, program, statistic)
        side = next((s for s in statistic.dom.all("aside") if s["aria-label"] == words()["definition"]), None)
        rows = {row.one("dt").words(): row.one("dd").words() for row in side.all("div")} if side else {}
        for key in ("unit", "population", "place", "period"):
            if key in keys:
                report.expect(rows.get(words()[key]), statistic, f"the definition lacks {words()[key]}")


@check("the plot has a line for each figure, with the words of the table, in the order of the table")
def plot_and_table(site, report):
    for statistic in site.statistics:
        found = figures(statistic)
        if not found:
            continue
        rows = plot_rows(statistic)
        report.equal([row.one("a")["href"] for _, row in rows], [f.link["href"] for f in found], statistic, "order of the lines")
        for (group, row), f in zip(rows, found):
            where = f"{statistic} “{f.words}”"
            report.equal(row.one("a").words(), f.words, where, "words of the line")
            drawing = row.one("svg")
            report.expect(drawing["role"] == "img" and drawing["aria-label"], where, "the drawing says nothing")
            report.expect((drawing["aria-label"] or "").startswith(f.value), where, f"drawn as {drawing['aria-label']}, listed as {f.says('value')}")
            marks = [e for e in drawing.everything() if set(e.classes) & {"dot", "open-dot", "whisker", "convention", "rounding", "arrow"}]
            report.expect(marks, where, "nothing is drawn")
            undated = words()["no_date"] in f.says("when")
            report.expect(not undated or not drawing.all(".dot"), where, "a full dot without a date")
            report.equal(row.one(".status")["data-status"], f.row.one(".status")["data-status"], where, "status")
            report.expect("gridline" in [c for e in drawing.everything() for c in e.classes], where, "no gridlines")


def at(text):
    return float(text.rstrip("%"))


@check("marks stand where their values are on the axis, and inside it")
def positions(site, report):
    for statistic in site.statistics:
        rows = {f.link["href"]: f for f in figures(statistic)}
        data = {(r["article"], r["id"]): r for r in table_data(site, statistic)}
        for group in statistic.dom.all("div.plot-group"):
            axis = group.one(".row-axis").all(".strip")[0].all("text")
            report.expect(len(axis) >= 2, statistic, "an axis with fewer than two numbers")
            points = []
            for row in group.all("li"):
                if "row-axis" in row.classes:
                    continue
                f = rows[row.one("a")["href"]]
                r = data.get((f.path.split("/")[1][:-5], f.id))
                drawing = row.one("svg")
                ends = [at(e[name]) for e in drawing.everything() for name in ("x1", "x2", "cx") if e[name]]
                report.expect(all(0 <= x <= 100 for x in ends), f"{statistic} “{f.words}”", f"drawn at {min(ends)} to {max(ends)} %")
                # Path data in hundredths of a percent: M300 0v100 for a line at 3 %.
                grid = sorted(int(x) / 100 for x in re.findall(r"M(\d+) 0v100", drawing.one("path.gridline")["d"]))
                report.equal(grid, sorted(at(text["x"]) for text in axis), f"{statistic} “{f.words}”", "gridlines")
                dots = [e for e in drawing.everything() if set(e.classes) & {"dot", "open-dot"}]
                if r and dots and r["low"] and r["low"] == r["high"] and r["unit"] == r["interval_unit"]:
                    points.append((float(r["low"]), at(dots[0]["cx"]), f.words))
            for a in points:
                for b in points:
                    if a[0] < b[0]:
                        report.expect(a[1] <= b[1] + .01, statistic, f"“{a[2]}” is less than “{b[2]}” and stands to its right")


@check("a figure's period is a bar inside its strip, told in words, where figures count over different times")
def periods(site, report):
    for page in site.statistics:
        for strip in page.dom.all(".period-strip"):
            drawing, bar = strip.one("svg"), strip.one("line.range")
            start, end = (float(bar[end].rstrip("%")) for end in ("x1", "x2"))
            report.expect(0 <= start < end <= 100, page, f"a bar from {start} to {end}")
            report.expect(bool(re.search(r"\d{4}", drawing["aria-label"] or "")), page, "a period without words")


@check("what cannot be compared is not drawn in one group: one unit and one population each")
def groups(site, report):
    for statistic in site.statistics:
        data = {(r["article"], r["id"]): r for r in table_data(site, statistic)}
        rows = {f.link["href"]: f for f in figures(statistic)}
        for group in statistic.dom.all("div.plot-group"):
            own = [data.get((rows[a["href"]].path.split("/")[1][:-5], rows[a["href"]].id)) for a in group.all("a.words")]
            own = [r for r in own if r]
            report.expect(len({r["interval_unit"] for r in own}) <= 1, statistic, f"one group, units {({r['interval_unit'] for r in own})}")
            report.expect(len({r["population"].casefold() for r in own if r["population"]}) <= 1, statistic, f"one group, populations {({r['population'] for r in own})}")
            report.expect(group.one("h3").words(), statistic, "a group without a name")


@check("on a phone the words of a figure stand above its bar, and the axis can be read", slow=4)
def narrow(site, bench, report):
    for width in (320, 390):
        with bench.page(site, site.statistic.path, width=width, height=700, touch=True) as page:
            rows = look(page, """[...document.querySelectorAll('.plot-group .rows > li:not(.row-axis)')].map(li => ({ label: looks.rect(li.querySelector('.row-label')), strip: looks.rect(li.querySelector('.strip')), words: li.querySelector('a').textContent }))""")
            for row in rows:
                report.expect(row["label"]["bottom"] <= row["strip"]["top"] + 1, f"{site.statistic} at {width}", f"“{row['words']}” stands beside its bar")
                report.expect(row["strip"]["width"] >= .8 * (width - 60) and row["strip"]["height"] >= 16, f"{site.statistic} at {width}", f"the bar of “{row['words']}” is {row['strip']['width']:.0f} wide")
            axes = look(page, """[...document.querySelectorAll('.plot-group .row-axis')].map(a => [...a.querySelectorAll('text')].filter(looks.shown).map(t => looks.rect(t)).sort((x, y) => x.left - y.left))""")
            for boxes in axes:
                report.expect(all(a["right"] <= b["left"] + .5 for a, b in zip(boxes, boxes[1:])), f"{site.statistic} at {width}", "numbers of the axis run into each other")
                report.expect(len(boxes) >= 2, f"{site.statistic} at {width}", "no axis")


@check("the plot is the same without scripts", slow=3)
def same_without_script(site, bench, report):
    drawn = "[...document.querySelectorAll('.plot-group')].map(g => [...g.querySelectorAll('.rows > li')].map(li => [li.textContent, ...[...li.querySelectorAll('svg *')].map(e => { const b = e.getBoundingClientRect(); return [e.tagName, e.getAttribute('class'), Math.round(b.left), Math.round(b.width)].join(' '); })]))"
    both = []
    for script in (True, False):
        with bench.page(site, site.statistic.path, script=script) as page:
            both.append(look(page, drawn))
    report.saw(sum(len(group) for group in both[0]))
    report.expect(both[0] and both[0] == both[1], site.statistic, "another plot without scripts")


def findings_data(site):
    return json.loads((site.folder / "data/findings.json").read_text(encoding="utf-8"))


@check("the verdict counts figures and groups, as the page lists them, in three sentences at most")
def verdict(site, report):
    spelled = words()["number_words"].split()
    for statistic in site.statistics:
        found = figures(statistic)
        said = statistic.dom.one("p.verdict")
        if not found:
            report.expect(said is None, statistic, "a verdict without figures")
            continue
        if not report.expect(said is not None, statistic, "figures without a verdict"):
            continue
        text = said.words()
        count = spelled[len(found) - 1] if len(found) <= len(spelled) else str(len(found))
        report.equal(text.split()[0].lower(), count, statistic, "figures in the verdict")
        groups = len(statistic.dom.all("div.plot-group"))
        many = re.search(r"(\w+) different counts", text)
        if groups > 1:
            report.equal(many and many[1], spelled[groups - 1] if groups <= len(spelled) else str(groups), statistic, "counts in the verdict")
        else:
            report.expect(many is None, statistic, f"one group: {text}")
        report.expect(len(re.findall(r"[.!?][”\")]*(?:\s|$)", text)) <= 3, statistic, f"more than three sentences: {text}")


@check("each finding of a page is one of data/findings.json, and its counts are those of the page")
def found_data(site, report):
    rows = findings_data(site)
    sentences = {" ".join(r["sentence"].split()) for r in rows if "sentence" in r}
    for page in site.pages:
        for finding in page.dom.all("li.finding"):
            said = [" ".join(p.words().split()) for p in finding.all("p")]
            report.expect(any(text in sentences for text in said), page, f"not in the data: {said[:2]}")
    counts = {r["statistic"]: r for r in rows if r["rule"] == "counts"}
    for statistic in site.statistics:
        row = counts.get(statistic.path.split("/")[1].removesuffix(".html"))
        found = figures(statistic)
        if report.expect(row, statistic, "no counts in the data"):
            report.equal(row["figures"], len(found), statistic, "figures in the data")
            who = {f.says("who_says_so") for f in found}
            report.expect(row["named_origins"] <= len(who), statistic, f"{row['named_origins']} named origins of {who}")


@check("each finding has its rule in words and both passages, linked and quoted")
def findings(site, report):
    for page in site.pages:
        for finding in page.dom.all("li.finding"):
            where = f"{page} “{finding.words()[:50]}”"
            name = words().get(f"rule_{finding['data-rule'].replace('-', '_')}")
            report.expect(name and finding.one(".finding-code").words() == name, where, f"the rule {finding['data-rule']} is called {finding.one('.finding-code').words()}")
            if finding["data-rule"] in ("contradiction", "misquotation", "not-comparable", "superseded"):
                passages = finding.all("div.passage")
                report.equal(len(passages), 2, where, "passages")
                report.equal(finding.inside("details") is not None, finding["data-rule"] == "not-comparable" and page.path.startswith("statistics/"), where, "folded")
                for passage in passages:
                    path, anchor = page.resolve(passage.one("a")["href"])
                    own = next((a for a in site[path].annotations if a.id == anchor), None) if path in site else None
                    if report.expect(own, where, f"{passage.one('a')['href']} is no annotation"):
                        report.equal((passage.one("a").words(), passage.one("mark").words()), (own.words, own.words), where, "words")
            if page.path.startswith("articles/"):
                paths = {page.resolve(a["href"])[0] for p in finding.all("div.passage") for a in p.all("a")}
                report.expect(page.path in paths or not paths, where, "does not touch this article")


@check("contradictions and possible misquotations are flagged wherever their statistic is listed")
def flagged(site, report):
    overview = site[f"{site.folders['statistic']}/index.html"]
    listed = {overview.resolve(row.one("h2").one("a")["href"])[0]: row for row in overview.dom.one("ul.statistic-rows").children if not isinstance(row, str)}
    report.equal(set(listed), {s.path for s in site.statistics}, overview, "statistics in the overview")
    order = []
    for path, row in listed.items():
        rules = {f["data-rule"] for f in site[path].dom.all("li.finding") if f.one("strong") is None}
        conflict = bool(rules & {"contradiction", "misquotation"})
        order.append(conflict)
        report.equal(row.one(".conflict-flag") is not None, conflict, f"{overview}: {path}", f"flag, with {rules}")
        count = len(figures(site[path]))
        label = row.one("p.label").words()
        if count:
            report.expect(number(label.split(" · ")[1] if " · " in label else label) == count or str(count) in label, f"{overview}: {path}", f"“{label}” for {count} figures")
            # Figures that do not compare share no axis, so they have no plot in common.
            if len(site[path].dom.all("div.plot-group")) == 1:
                report.expect(row.one("svg") is not None and row.one("svg")["aria-label"], f"{overview}: {path}", "no small plot")
    report.equal(order, sorted(order, reverse=True), overview, "conflicts first")


def table_data(site, statistic):
    file = site.folder / "data/statistics" / statistic.path.split("/")[1].replace(".html", ".csv")
    return list(csv.DictReader(file.read_text(encoding="utf-8").splitlines())) if file.is_file() else []


@check("the figures can be taken along as CSV and JSON, the same as on the page")
def downloads(site, report):
    for statistic in site.statistics:
        found = figures(statistic)
        links = {statistic.resolve(a["href"])[0] for a in statistic.dom.all("a[download]")}
        if not found:
            continue
        kinds = {path.rsplit(".", 1)[-1] for path in links}
        report.expect(kinds >= {"csv", "json"}, statistic, f"offers {sorted(links)}")
        # The page has the figures of a group by their dates, the data as the articles stand.
        found = sorted(found, key=lambda f: f.id)
        rows = sorted(table_data(site, statistic), key=lambda r: r["id"])
        report.equal([(f"articles/{r['article']}.html", r["id"], r["exact"]) for r in rows], [(f.path, f.id, f.words) for f in found], statistic, "rows of the CSV")
        for r, f in zip(rows, found):
            report.equal(r["status"], f.row.one(".status")["data-status"], statistic, "status in the CSV")
            for value in {r["low"], r["high"]} - {""}:
                plain = re.sub(r"(?<=\d)[,  ](?=\d)", "", f.says("value"))
                report.expect(value in plain, f"{statistic} “{f.words}”", f"{value} in the CSV, {f.says('value')} on the page")
        for path in links:
            if path.endswith(".json"):
                data = json.loads((site.folder / path).read_text(encoding="utf-8"))
                own = [o for o in data if o.get("variableMeasured", statistic.path) == statistic.path]
                report.equal(sorted(o["exact"] for o in own), sorted(f.words for f in found), statistic, f"figures in {path}")


@check("each figure has a citation with its article and date")
def citations(site, report):
    for statistic in site.statistics:
        found = figures(statistic)
        if not found:
            continue
        listed = statistic.dom.one("details.citations").all("li")
        report.equal(len(listed), len(found), statistic, "citations")
        for item, f in zip(listed, found):
            where = f"{statistic} “{f.words}”"
            report.equal(item.one("mark").words(), f.words, where, "quoted")
            text = item.one("p.cite").words()
            report.expect(site[f.path].h1 in text and f.words in text, where, f"citation: {text}")
            report.expect(re.search(r"\d{4}", text) or site[f.path].dom.one("dl.facts").one("time") is None, where, "no date in the citation")
