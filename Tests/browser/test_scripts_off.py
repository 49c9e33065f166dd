"""Everything without scripts: nothing dead is shown, nothing is missing."""

from support.checks import check
from support.looks import look
from support.words import words

TEXT = "(() => { const main = document.querySelector('main').cloneNode(true); main.querySelectorAll('.tools, .note-more, option').forEach(e => e.remove()); return main.textContent.replace(/\\s+/g, ' ').trim(); })()"


@check("without scripts no control is shown that would do nothing, and no wall", slow=5)
def no_dead_control(site, bench, report):
    with bench.context(site, script=False) as context:
        page = context.new_page()
        for path in site.samples.values():
            page.goto(context.base + path)
            dead = look(page, "[...document.querySelectorAll('button, input, select, textarea, dialog, [role=button], [popover], .tools, [contenteditable]')].filter(looks.shown).map(looks.name)")
            report.expect(not dead, path, f"shows {dead[:3]}")
            report.expect(page.evaluate("document.querySelector('noscript') === null && !/enable javascript/i.test(document.body.innerText)"), path, "a wall")


@check("without scripts a page has the same words", slow=8)
def same_words(site, bench, report):
    found = {}
    for script in (True, False):
        with bench.context(site, script=script) as context:
            page = context.new_page()
            for path in site.samples.values():
                page.goto(context.base + path)
                found.setdefault(path, []).append(page.evaluate(TEXT))
    for path, (with_script, without) in found.items():
        report.expect(len(without) > 200 or path == "404.html", path, "hardly any words")
        report.equal(without, with_script, path, "words")


@check("without scripts an annotation leads to its entity, where the mention stands with its note", slow=4)
def to_the_entity(site, bench, report):
    chosen = [a for a in site.article.annotations if a.note and not a.is_outer][:2] + [a for a in site.article.annotations if a.is_outer][:2]
    for modes in ({}, {"width": 390, "height": 844, "touch": True}):
        with bench.context(site, script=False, **modes) as context:
            page = context.new_page()
            for a in chosen:
                page.goto(context.base + a.page.path)
                link = page.locator(f"#{a.id}") if not a.is_outer else page.locator(f"[data-for='{a.id}']")
                with page.expect_navigation():
                    link.click()
                report.expect(page.url.endswith(a.target), a.anchor, f"leads to {page.url}")
                mention = page.locator(f".mention:has(a[href$='{a.page.path.split('/')[-1]}#{a.id}'])").first
                report.expect(mention.is_visible(), a.anchor, "the mention is not there")
                if a.note:
                    report.expect(mention.locator("p.aside").inner_text().split() == a.page.dom.one(f"#{a.note}").one(".note-text").words().split(), a.anchor, "the note is not there")


@check("without scripts every mention of an entity is shown, and the legend counts", slow=2)
def complete(site, bench, report):
    with bench.context(site, script=False) as context:
        page = context.new_page()
        entity = site[site.samples["country"]]
        page.goto(context.base + entity.path)
        report.equal(page.locator(".mention:visible").count(), len(entity.dom.all("li.mention")), entity, "mentions")
        page.goto(context.base + site.article.path)
        report.equal(page.locator("#legend .count:visible").count(), len(site.article.dom.one("#legend").all("input")), site.article, "counts of the legend")
        report.equal(page.locator("#legend input:visible").count(), 0, site.article, "boxes of the legend")
        page.goto(context.base + "timeline.html")
        report.equal(page.locator(".event:visible").count(), len(site["timeline.html"].dom.all("li.event")), "timeline.html", "dates")


@check("without scripts what is folded opens by itself on a click", slow=2)
def folded(site, bench, report):
    with bench.page(site, site.article.path, script=False) as page:
        box = page.locator("details:has(.annotation-list)")
        box.locator("summary").click()
        report.equal(page.locator(".annotation-list > li:visible").count(), len(site.article.annotations), site.article, "annotations of the open list")


@check("the first paint needs no script: the page is whole while it is still on its way", slow=2)
def first_paint(site, bench, report):
    with bench.context(site) as context:
        page = context.new_page()
        page.route("**/*.js", lambda route: route.abort("aborted"))
        page.goto(context.base + site.article.path)
        report.equal(page.locator("#text a.annotation:visible").count(), len(site.article.dom.all("a.annotation")) - len([a for a in site.article.dom.all("a.annotation") if not a.inside("#text")]), site.article, "annotations")
        report.expect(page.locator(".note").first.is_visible(), site.article, "no notes")
