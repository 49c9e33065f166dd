"""axe-core on one page of each kind, in every mode, and with what opens."""

from axe_playwright_python.sync_playwright import Axe

from support.bench import PHONE
from support.checks import check

# Without `preload`: axe would fetch the style sheet once more, and the pages' policy rightly stops that.
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"], "preload": False, "resultTypes": ["violations"]}
# The rules that look at colours take most of axe's time. So they run where colours differ, and there alone, and the sixth row
# of a list counts as looking like the five before it.
COLOURS = {**RULES, "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
NO_COLOURS = {**RULES, "rules": {"color-contrast": {"enabled": False}, "link-in-text-block": {"enabled": False}}}
ALIKE = [f"{row}:nth-child(n+6)" for row in ("li", "tr", "#text > p", ".mention-group", ".letter-group", ".entity-group")]
BUSY = ("article", "statistic", "home")
AXE = Axe().axe_script


def judge(page, where, report, rules=RULES, within=None):
    """Runs axe in the page as it is now, or in some elements of it; each rule that found nothing counts as seen."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    area = {"include": within or ["html"], "exclude": ALIKE if rules is COLOURS else []}
    found = page.evaluate("""([area, rules]) => axe.run(area, rules).then(found => ({ passed: found.passes.length,
        violations: found.violations.map(v => [v.id, v.help, v.nodes.length, v.nodes[0].html]) }))""", [area, rules])
    report.saw(found["passed"])
    for rule, help, count, html in found["violations"]:
        report(where, f"{rule}: {help} ({count}: {' '.join(html.split())[:140]})")


def each(pages, rules, site, bench, report, **modes):
    with bench.context(site, **modes) as context:
        page = context.new_page()
        for path in pages.values():
            page.goto(context.base + path)
            judge(page, path, report, rules)


@check("axe finds nothing on any kind of page, in light", slow=30)
def light(site, bench, report):
    each(site.samples, NO_COLOURS, site, bench, report)
    each(site.lean, COLOURS, site, bench, report)


@check("axe finds nothing on any kind of page, in dark", slow=20)
def dark(site, bench, report):
    each(site.lean, COLOURS, site, bench, report, dark=True)


@check("axe finds nothing on any kind of page, in forced colours", slow=20)
def forced(site, bench, report):
    each(site.lean, COLOURS, site, bench, report, forced=True)


@check("axe finds nothing on any kind of page on a phone", slow=20)
def phone(site, bench, report):
    each(site.samples, NO_COLOURS, site, bench, report, touch=True, **PHONE)


@check("axe finds nothing on any kind of page with less motion", slow=10)
def reduced(site, bench, report):
    each(site.lean, NO_COLOURS, site, bench, report, reduced=True)


@check("axe finds nothing on any kind of page with text twice as large", slow=10)
def large(site, bench, report):
    each(site.lean, NO_COLOURS, site, bench, report, big_text=True)


@check("axe finds nothing without scripts in the page itself", slow=6)
def bare(site, bench, report):
    """The page's own script is kept away; axe brings its own."""
    with bench.context(site) as context:
        page = context.new_page()
        page.route("**/*.js", lambda route: route.abort("aborted"))
        for name in BUSY:
            page.goto(context.base + site.samples[name])
            judge(page, site.samples[name], report, NO_COLOURS)


@check("axe finds nothing with a card, a sheet, pinned cards, the keys or a filter open", slow=10)
def opened(site, bench, report):
    for dark, light in ((False, "light"), (True, "dark")):
        with bench.page(site, site.article.path, dark=dark, reduced=True) as page:
            for key in "jpjpj":
                page.keyboard.press(key)
            judge(page, f"{site.article} with cards, {light}", report, COLOURS, ["#card", ".tray", "#notice"])
            if not dark:
                judge(page, f"{site.article} with cards", report, NO_COLOURS)
            page.keyboard.press("?")
            judge(page, f"{site.article} with keys, {light}", report, RULES, ["#keys"])
    with bench.page(site, site.article.path, touch=True, reduced=True, **PHONE) as page:
        page.locator("#text a.annotation").first.tap()
        judge(page, f"{site.article} with a sheet", report, NO_COLOURS)
        judge(page, f"{site.article} with a sheet", report, COLOURS, ["#card"])
    with bench.page(site, site.article.path) as page:
        page.locator("#legend input").first.uncheck()
        page.locator("details summary").first.click()
        judge(page, f"{site.article} with a kind hidden and the list open", report, NO_COLOURS)
        judge(page, f"{site.article} with a kind hidden and the list open", report, COLOURS, ["#legend", ".annotation-list", "#text"])
    with bench.page(site, site.samples["country"]) as page:
        for value in ("year", "source"):
            page.locator("#group-by").select_option(value)
            judge(page, f"{site.samples['country']} by {value}", report, NO_COLOURS)


@check("the keyboard is never caught: Shift+Tab goes back through each kind of page and out of it", slow=10)
def no_trap(site, bench, report):
    """Backwards; that Tab goes forwards is seen where its outline is looked at."""
    moved = "() => { const now = document.activeElement, moved = now !== window.last; window.last = now; return moved; }"
    with bench.context(site) as context:
        page = context.new_page()
        for path in site.samples.values():
            page.goto(context.base + path)
            stays = 0
            for _ in range(25):
                page.keyboard.press("Shift+Tab")
                stays = 0 if page.evaluate(moved) else stays + 1
                if stays == 2:
                    break
            report.expect(stays < 2, path, f"Shift+Tab stays at {page.evaluate('document.activeElement.outerHTML')[:80]}")
