"""axe-core on one page of each kind, in every mode, and with what opens."""

from axe_playwright_python.sync_playwright import Axe

from support.bench import PHONE
from support.checks import check

# Without `preload`: axe would fetch the style sheet once more, and the pages' policy rightly stops that.
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"], "preload": False, "resultTypes": ["violations"]}
BUSY = ("article", "statistic", "home")


def judge(page, where, report):
    found = Axe().run(page, options=RULES).response
    report.saw(len(found["passes"]))
    for violation in found["violations"]:
        nodes = violation["nodes"]
        report(where, f"{violation['id']}: {violation['help']} ({len(nodes)}: {' '.join(nodes[0]['html'].split())[:140]})")


def each(site, bench, report, names, **modes):
    with bench.context(site, **modes) as context:
        page = context.new_page()
        for name, path in site.samples.items():
            if name in names:
                page.goto(context.base + path)
                page.wait_for_timeout(50)
                judge(page, path, report)


@check("axe finds nothing on any kind of page, in light", slow=20)
def light(site, bench, report):
    each(site, bench, report, site.samples)


@check("axe finds nothing on any kind of page, in dark", slow=20)
def dark(site, bench, report):
    each(site, bench, report, site.samples, dark=True)


@check("axe finds nothing on a phone", slow=8)
def phone(site, bench, report):
    each(site, bench, report, BUSY + ("person", "timeline"), touch=True, **PHONE)


@check("axe finds nothing in forced colours", slow=6)
def forced(site, bench, report):
    each(site, bench, report, BUSY, forced=True)


@check("axe finds nothing with less motion", slow=6)
def reduced(site, bench, report):
    each(site, bench, report, BUSY, reduced=True)


@check("axe finds nothing with text twice as large", slow=6)
def large(site, bench, report):
    each(site, bench, report, BUSY, big_text=True)


@check("axe finds nothing without scripts in the page itself", slow=6)
def bare(site, bench, report):
    """The page's own script is kept away; axe brings its own."""
    with bench.context(site) as context:
        page = context.new_page()
        page.route("**/*.js", lambda route: route.abort("aborted"))
        for name in BUSY:
            page.goto(context.base + site.samples[name])
            judge(page, site.samples[name], report)


@check("axe finds nothing with a card, a sheet, pinned cards, the keys or a filter open", slow=10)
def opened(site, bench, report):
    for dark in (False, True):
        with bench.page(site, site.article.path, dark=dark, reduced=True) as page:
            page.keyboard.press("j")
            page.keyboard.press("p")
            page.keyboard.press("j")
            page.keyboard.press("p")
            page.keyboard.press("j")
            judge(page, f"{site.article} with cards, {'dark' if dark else 'light'}", report)
            page.keyboard.press("?")
            judge(page, f"{site.article} with keys, {'dark' if dark else 'light'}", report)
    with bench.page(site, site.article.path, touch=True, reduced=True, **PHONE) as page:
        page.locator("#text a.annotation").first.tap()
        judge(page, f"{site.article} with a sheet", report)
    with bench.page(site, site.article.path) as page:
        page.locator("#legend input").first.uncheck()
        page.locator("details summary").first.click()
        judge(page, f"{site.article} with a kind hidden and the list open", report)
    with bench.page(site, site.samples["country"]) as page:
        for value in ("year", "source"):
            page.locator("#group-by").select_option(value)
            judge(page, f"{site.samples['country']} by {value}", report)


@check("the keyboard is never caught: Tab goes through each kind of page and out again", slow=20)
def no_trap(site, bench, report):
    with bench.context(site) as context:
        page = context.new_page()
        for name, path in site.samples.items():
            page.goto(context.base + path)
            last, same = None, 0
            for step in range(60):
                page.keyboard.press("Shift+Tab")
                at = page.evaluate("document.activeElement.outerHTML.slice(0, 300) + [...document.querySelectorAll('*')].indexOf(document.activeElement)")
                same = same + 1 if at == last else 0
                last = at
                if same >= 2:
                    break
            report.expect(same < 2, path, f"Shift+Tab stays at {last[:80]}")
