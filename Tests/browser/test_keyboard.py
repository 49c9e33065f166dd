"""Single keys: next and previous, opening, the unreviewed, the list of keys, and turning them off."""

from support.checks import check
from support.looks import look
from support.words import words

AT = "(e => e.dataset.for || e.id || e.tagName)(document.activeElement)"
LISTEN = """() => { window.said = []; new MutationObserver(() => { const t = document.querySelector('#notice').textContent; if (t) said.push(t); })
  .observe(document.querySelector('#notice'), { childList: true, characterData: true, subtree: true }); }"""


def position(n, total):
    return words()["position"].replace("{n}", str(n)).replace("{total}", str(total))


@check("j and k move the focus along the annotations, and the position is said once", slow=6)
def next_previous(site, bench, report):
    wanted = site.article.annotations
    with bench.page(site, site.article.path) as page:
        page.evaluate(LISTEN)
        for index in range(5):
            page.keyboard.press("j")
            report.equal(page.evaluate(AT), wanted[index].id, site.article, f"focus after {index + 1} times j")
            page.wait_for_timeout(30)
            report.equal(page.evaluate("said.splice(0)"), [position(index + 1, len(wanted))], site.article, "said")
            box = look(page, "looks.place(document.activeElement)")
            report.expect(box["top"] >= 0 and box["bottom"] <= 800, site.article, f"the annotation is at {box['top']:.0f}")
        page.keyboard.press("k")
        report.equal(page.evaluate(AT), wanted[3].id, site.article, "focus after k")
        for _ in range(6):
            page.keyboard.press("k")
        report.equal(page.evaluate(AT), wanted[0].id, site.article, "focus after k at the start")
        report.equal(page.evaluate("[document.querySelector('#notice').getAttribute('role') || document.querySelector('#notice').getAttribute('aria-live')]"), ["status"], site.article, "role of the notice")
        page.goto(page.url.split("#")[0] + "#" + wanted[-1].id)
        page.locator(f"#{wanted[-1].id}").focus() if not wanted[-1].is_outer else page.locator(f"[data-for='{wanted[-1].id}']").focus()
        page.keyboard.press("j")
        report.equal(page.evaluate(AT), wanted[-1].id, site.article, "focus after j at the end")


@check("o opens the page of the annotation that has the focus", slow=3)
def opens(site, bench, report):
    with bench.page(site, site.article.path) as page:
        page.keyboard.press("o")
        page.wait_for_timeout(150)
        report.expect(page.url.endswith(site.article.path), site.article, "o goes somewhere without an annotation")
        page.keyboard.press("j")
        page.keyboard.press("j")
        with page.expect_navigation():
            page.keyboard.press("o")
        report.expect(page.url.endswith(site.article.annotations[1].target), site.article, f"o opens {page.url}")


@check("g and u jump to the next annotation that nobody has reviewed", slow=3)
def unreviewed(site, bench, report):
    every = site.article.annotations
    open_ones = [a.id for a in every if a.status == "unreviewed"]
    with bench.page(site, site.article.path) as page:
        found = []
        for _ in range(min(6, len(open_ones))):
            page.keyboard.press("g")
            page.keyboard.press("u")
            found.append(page.evaluate(AT))
        report.equal(found, open_ones[:6], site.article, "after g u")
        reviewed = next(i for i, a in enumerate(every) if a.status != "unreviewed" and i)
        stop = every[reviewed]
        page.evaluate("id => (document.querySelector(`[data-for='${id}']`) || document.getElementById(id)).focus()", stop.id)
        page.keyboard.press("g")
        page.keyboard.press("u")
        report.equal(page.evaluate(AT), next(a.id for a in every[reviewed + 1:] if a.status == "unreviewed"), site.article, f"after g u at a {stop.status} one")
        before = page.evaluate(AT)
        page.keyboard.press("u")
        report.equal(page.evaluate(AT), before, site.article, "u alone")


@check("where all is reviewed, g and u say so", slow=2)
def none_unreviewed(scripts, bench, report):
    article = next((a for a in scripts.articles if a.annotations and all(x.status != "unreviewed" for x in a.annotations)), None)
    if article is None:
        return
    with bench.page(scripts, article.path) as page:
        page.keyboard.press("g")
        page.keyboard.press("u")
        page.wait_for_timeout(50)
        report.equal(look(page, "looks.notice()"), words()["none_unreviewed"], article, "said")


@check("? lists the keys in a dialog; Esc closes it and the focus returns", slow=4)
def key_list(site, bench, report):
    with bench.context(site) as context:
        page = context.new_page()
        for path in (site.article.path, "index.html", site.statistic.path):
            page.goto(context.base + path)
            for _ in range(6):
                page.keyboard.press("Tab")
            before = page.evaluate("document.activeElement.outerHTML")
            page.keyboard.press("?")
            dialog = page.get_by_role("dialog", name=words()["keys"])
            report.expect(dialog.is_visible(), path, "? shows no dialog")
            keys = page.locator("#keys kbd").all_inner_texts()
            report.expect(set(keys) >= {"j", "k", "o", "g", "u", "?", "Esc"}, path, f"lists {keys}")
            report.expect(page.evaluate("document.querySelector('#keys').contains(document.activeElement)"), path, "the focus is not in the dialog")
            page.keyboard.press("Escape")
            report.expect(not dialog.is_visible(), path, "Esc does not close it")
            report.equal(page.evaluate("document.activeElement.outerHTML"), before, path, "focus after Esc")
            page.locator("#keys-button").click()
            report.expect(dialog.is_visible(), path, "its button does not open it")
            page.locator("#keys-close").click()
            report.expect(not dialog.is_visible(), path, "its own button does not close it")
            report.equal(page.evaluate("document.activeElement.id"), "keys-button", path, "focus after its own button")


@check("single keys can be turned off, for the whole site and for good", slow=4)
def switch(site, bench, report):
    with bench.context(site) as context:
        page = context.new_page()
        page.goto(context.base + site.article.path)
        page.keyboard.press("?")
        page.locator("#keys-switch").uncheck()
        page.keyboard.press("Escape")
        for path in (site.article.path, site.articles[0].path):
            page.goto(context.base + path)
            for key in ("j", "k", "g", "u", "o", "?"):
                page.keyboard.press(key)
            page.wait_for_timeout(100)
            report.equal(page.evaluate("document.activeElement.tagName"), "BODY", path, "focus after single keys that are off")
            report.expect(page.url.endswith(path) and not page.locator("#keys").is_visible(), path, "a key that is off did something")
        page.keyboard.press("Tab")
        report.equal(page.evaluate("document.activeElement.className"), "skip-link", site.article, "Tab with keys off")
        page.locator("#keys-button").click()
        report.expect(not page.locator("#keys-switch").is_checked(), site.article, "the switch does not show that keys are off")
        page.locator("#keys-switch").check()
        page.keyboard.press("Escape")
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("j")
        report.expect(page.evaluate("document.activeElement.closest('#text') !== null"), site.article, "keys do not come back")


@check("single keys are left alone in fields and with Ctrl, Alt or Meta", slow=3)
def not_in_fields(site, bench, report):
    with bench.page(site, site.article.path) as page:
        page.evaluate("() => { const i = document.createElement('input'); i.id = 'probe'; document.querySelector('main').prepend(i); i.focus(); }")
        page.keyboard.type("jkgu?o")
        report.equal(page.locator("#probe").input_value(), "jkgu?o", site.article, "typed into a field")
        report.equal(page.evaluate("document.activeElement.id"), "probe", site.article, "focus while typing")
        page.evaluate("document.querySelector('#probe').blur()")
        for keys in ("Control+j", "Alt+j", "Meta+j"):
            page.keyboard.press(keys)
            report.equal(page.evaluate("document.activeElement.tagName"), "BODY", site.article, f"focus after {keys}")
    overview = max((site[f"{f}/index.html"] for f in site.folders.values()), key=lambda p: p.html.count("entity-link"))
    with bench.page(site, overview.path) as page:
        page.locator("#name-filter input").fill("")
        page.locator("#name-filter input").focus()
        page.keyboard.type("jo?")
        report.equal((page.locator("#name-filter input").input_value(), page.locator("#keys").is_visible()), ("jo?", False), overview, "typed into the name filter")
