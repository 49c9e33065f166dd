"""The legend: what is counted there, what its boxes hide, and how kinds and statuses look."""

import itertools

from support.checks import check
from support.looks import look
from support.words import words

STATUSES = ["unreviewed", "verified", "disputed", "unclear"]


@check("the legend counts the annotations of each kind and each status")
def counts(site, report):
    for page in site.articles:
        legend = page.dom.one("#legend")
        found = {box["data-hide"]: int(box.parent.one(".count").words().replace(",", "")) if box.parent.one(".count") else None for box in legend.all("input[data-hide]")}
        wanted = {}
        for a in page.annotations:
            wanted[a.kind] = wanted.get(a.kind, 0) + 1
            wanted[f"status-{a.status}"] = wanted.get(f"status-{a.status}", 0) + 1
        report.equal(found, wanted, page, "counts")
        report.expect(str(len(page.annotations)) in legend.one("h2").words(), page, f"“{legend.one('h2').words()}” for {len(page.annotations)}")


MARKS = """[...document.querySelectorAll('#text .annotation, #text .outer-marker')].map(e => ({ id: e.dataset.for || e.id, kind: e.dataset.kind, marker: e.matches('.outer-marker'),
  status: (document.getElementById(e.dataset.for) || e).dataset.status, line: getComputedStyle(e).textDecorationLine, stop: e.tabIndex >= 0 && e.hasAttribute('href'), link: e.matches('a'),
  seen: looks.shown(e), described: e.getAttribute('aria-description'), text: e.textContent }))"""


@check("an unchecked box takes mark and Tab stop away and leaves the text; the address and the site remember it", slow=8)
def hiding(site, bench, report):
    article = site.article
    counted = {k: sum(a.kind == k for a in article.annotations) for k in site.folders}
    kind = next(k for k, n in counted.items() if n)
    status = next(a.status for a in article.annotations if a.status != "unreviewed")
    with bench.context(site) as context:
        page = context.new_page()
        page.goto(context.base + article.path)
        text = page.evaluate("document.querySelector('#text').innerText")
        for hidden, fits in ((kind, lambda m: m["kind"] == kind), (f"status-{status}", lambda m: m["status"] == status)):
            box = page.locator(f"#legend input[data-hide='{hidden}']")
            box.uncheck()
            for mark in look(page, MARKS):
                where = f"{article}#{mark['id']} with {hidden} hidden"
                if fits(mark):
                    report.expect(mark["line"] == "none" and not mark["stop"] and not mark["described"] and (mark["marker"] and not mark["seen"] or not mark["marker"]), where, f"is still marked: {mark}")
                elif mark["link"]:
                    report.expect(mark["stop"], where, "has lost its stop")
            wrong = "[...document.querySelectorAll('#text [data-note].annotation')].filter(a => looks.shown(document.getElementById(a.dataset.note)) === a.classList.contains('is-hidden')).map(a => a.id)"
            report.equal(look(page, wrong), [], article, f"notes that do not go with their marks, {hidden} hidden")
            report.equal(page.evaluate("document.querySelector('#text').innerText").split(), text.split(), article, f"text with {hidden} hidden")
            report.expect(f"hide={hidden}" in page.url, article, f"the address is {page.url}")
            left = sum(a.kind != kind if hidden == kind else a.status != status for a in article.annotations)
            report.equal(look(page, "looks.notice()"), words()["annotations_hidden"].replace("{n}", str(left)).replace("{total}", str(len(article.annotations))), article, "said")
            box.check()
            report.expect("hide=" not in page.url, article, f"the address is {page.url} with all shown")
            report.expect(all(m["stop"] for m in look(page, MARKS) if m["link"]), article, "not all stops came back")
        page.locator(f"#legend input[data-hide='{kind}']").uncheck()
        page.locator(f"#legend input[data-hide='status-{status}']").uncheck()
        shared = page.url
        other = next(p for p in site.articles if p is not article and any(a.kind == kind for a in p.annotations))
        page.goto(context.base + other.path)
        report.expect(not page.locator(f"#legend input[data-hide='{kind}']").is_checked(), other, "another article has forgotten what is hidden")
        page.goto(context.base + article.path + "#main")      # an anchor, so that no stored place comes back
        stops = [a.id for a in article.annotations if a.kind != kind and a.status != status]
        page.keyboard.press("j")
        report.equal(page.evaluate("(e => e.dataset.for || e.id)(document.activeElement)"), stops[0], article, "j with kinds hidden")
    with bench.context(site) as context:
        page = context.new_page()
        page.goto(shared)
        report.equal([m["id"] for m in look(page, MARKS) if m["stop"]], stops, article, "stops of a shared address")


@check("an address that hides something unknown does no harm", slow=2)
def unknown(site, bench, report):
    with bench.page(site, site.article.path + "?hide=nothing-such,%3Cimg%20src=x%20onerror=alert(1)%3E,__proto__") as page:
        report.equal(sum(m["stop"] for m in look(page, MARKS)), len(site.article.annotations), site.article, "stops")


LOOK = """[...document.querySelectorAll('.site-footer .annotation')].map(e => { const s = getComputedStyle(e), m = getComputedStyle(e.parentElement.querySelector('.kind-mark'));
  const back = looks.behind(e.parentElement);
  return { kind: e.dataset.kind, line: s.textDecorationStyle + ' ' + s.textDecorationThickness, shown: s.textDecorationLine, mark: [m.borderTopWidth, m.borderLeftWidth, m.borderTopLeftRadius, m.rotate].join(' '),
    text: looks.ratio(looks.colour(s.color), back), under: looks.ratio(looks.colour(s.textDecorationColor), back), markRatio: looks.ratio(looks.colour(m.borderTopColor), back) }; })"""
SIGNS = """[...document.querySelectorAll('.site-footer .status')].map(e => { const b = getComputedStyle(e, '::before'); const back = looks.behind(e);
  return { status: e.dataset.status, sign: b.content.split('/')[0].replace(/["\\s]/g, ''), ratio: looks.ratio(looks.colour(b.color), back), text: looks.ratio(looks.colour(getComputedStyle(e).color), back) }; })"""
GROUPS = ("country", "person", "statistic", "other")


@check("kinds differ by line and shape, statuses by sign, without any colour, in every mode", slow=6)
def distinct(site, bench, report):
    modes = {"light": {}, "dark": {"dark": True}, "forced colours": {"forced": True}, "forced colours, dark": {"forced": True, "dark": True}}
    for mode, options in modes.items():
        with bench.page(site, site.article.path, **options) as page:
            kinds = look(page, LOOK)
            by_group = {}
            for one in kinds:
                report.expect(one["shown"] == "underline", mode, f"{one['kind']} has no underline")
                by_group.setdefault(one["kind"] if one["kind"] in GROUPS else "other", one)
                if not options.get("forced"):
                    report.expect(one["text"] >= 4.5, mode, f"the words of {one['kind']} have {one['text']:.1f} to 1")
                    report.expect(min(one["under"], one["markRatio"]) >= 3, mode, f"the line of {one['kind']} has {one['under']:.1f}, its mark {one['markRatio']:.1f} to 1")
            for a, b in itertools.combinations(by_group.values(), 2):
                report.expect(a["line"] != b["line"], mode, f"{a['kind']} and {b['kind']} have one line: {a['line']}")
                report.expect(a["mark"] != b["mark"], mode, f"{a['kind']} and {b['kind']} have one shape: {a['mark']}")
            signs = look(page, SIGNS)
            report.equal([s["status"] for s in signs], STATUSES, mode, "statuses in the legend of the footer")
            report.equal([s["sign"][0] for s in signs], ["○", "✓", "✗", "?"], mode, "signs")
            for s in signs:
                report.expect(options.get("forced") or s["ratio"] >= 4.5 and s["text"] >= 4.5, mode, f"{s['status']}: sign {s['ratio']:.1f}, word {s['text']:.1f} to 1")


@check("in the text, a disputed annotation is marked as such", slow=2)
def disputed(site, bench, report):
    wanted = [a for page in site.articles for a in page.annotations if a.status == "disputed"]
    with bench.context(site) as context:
        page = context.new_page()
        for a in wanted[:6]:
            page.goto(context.base + a.page.path)
            sign = page.evaluate("id => getComputedStyle(document.getElementById(id), '::after').content", a.id)
            report.expect(sign.strip('"')[:1] == "✗", a.anchor, f"its sign is {sign}")


@check("the underline of an annotation is 3 to 1 against the page, in the text as well", slow=3)
def underlines(site, bench, report):
    for dark in (False, True):
        with bench.page(site, site.article.path, dark=dark) as page:
            for one in look(page, "[...document.querySelectorAll('#text .annotation')].map(e => ({ id: e.id, line: getComputedStyle(e).textDecorationLine, ratio: looks.ratio(looks.colour(getComputedStyle(e).textDecorationColor), looks.behind(e)), text: looks.ratio(looks.colour(getComputedStyle(e).color), looks.behind(e)) }))"):
                report.expect(one["line"] == "underline" and one["ratio"] >= 3 and one["text"] >= 4.5, f"{site.article}#{one['id']}", f"{'dark' if dark else 'light'}: line {one['ratio']:.1f}, words {one['text']:.1f} to 1")
