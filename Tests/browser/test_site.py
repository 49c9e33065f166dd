"""What every page of the site keeps."""

from support.checks import check
from support.looks import look

CONTROLS = "button, input:not([hidden]), select, summary, .site-nav a, .site-name a, .letters a, .pager a, .matrix thead a, .jump a, .totals a"


@check("no page asks the network for anything, reports an error, or scrolls sideways at 320 pixels", slow=40)
def every_page(site, bench, report):
    with bench.context(site, width=320, height=640, touch=True) as context:
        page = context.new_page()
        for one in site.pages:
            page.goto(context.base + one.path)
            report.saw()
            for found in look(page, "looks.wide()"):
                report(f"{one} at 320", found)


@check("no kind of page scrolls sideways, on a phone or a tablet, upright or lying", slow=6)
def narrow(site, bench, report):
    with bench.context(site, touch=True) as context:
        page = context.new_page()
        for path in site.samples.values():
            page.goto(context.base + path)
            for width, height in ((1024, 768), (844, 390), (768, 1024), (390, 844)):
                page.set_viewport_size({"width": width, "height": height})
                report.equal(page.evaluate("innerWidth"), width, path, "width of the window")
                for found in look(page, "looks.wide()"):
                    report(f"{path} at {width}", found)


@check("what scrolls sideways by itself has a name and takes the focus", slow=4)
def scrolling(site, bench, report):
    with bench.context(site) as context:
        page = context.new_page()
        for path in site.samples.values():
            page.goto(context.base + path)
            for width in (1280, 320):
                page.set_viewport_size({"width": width, "height": 800})
                report.saw()
                for found in look(page, "looks.mute()"):
                    report(f"{path} at {width}", found)


@check("over http, below a sub-path, each kind of page loads whole and asks for nothing else", slow=4)
def over_http(site, bench, report):
    with bench.context(site, http=True) as context:
        page = context.new_page()
        for path in site.samples.values():
            answer = page.goto(context.base + path)
            report.equal(answer.status, 200, path, "status")
            report.expect(look(page, "[...document.styleSheets].length === 1"), path, "no style sheet")
            if path == site.article.path:
                page.locator("#text a.annotation").first.hover()
                page.locator("#card").wait_for(state="visible")


@check("one main part, one first heading, headings without gaps")
def landmarks(site, report):
    for page in site.pages:
        for what in ("main", "h1", "header.site-header", "footer", "nav.site-nav", "title"):
            report.equal(len(page.dom.all(what)), 1, page, f"number of <{what}>")
        last = 0
        for heading in [e for e in page.dom.everything() if e.tag in ("h1", "h2", "h3", "h4", "h5", "h6")]:
            level = int(heading["aria-level"] or heading.tag[1])
            report.expect(level <= last + 1, page, f"h{level} “{heading.words()[:40]}” after h{last}")
            report.expect(heading.words(), page, f"an empty {heading.tag}")
            last = level
        regions = [e for e in page.dom.everything() if e.tag in ("nav", "aside")]
        names = [e["aria-label"] or e["aria-labelledby"] for e in regions]
        report.expect(all(names), page, "a nav or aside without a name")


@check("every page has a language, a direction, a title of its own and a description")
def described(site, report):
    titles = {}
    for page in site.pages:
        html = page.dom.one("html")
        report.expect(html["lang"] and html["dir"] in ("ltr", "rtl"), page, "lang or dir is missing")
        title = page.dom.one("title").words()
        report.expect(title, page, "no title")
        described = [e for e in page.dom.all("meta") if e["name"] == "description"]
        report.expect(described and (described[0]["content"] or "").strip(), page, "no description")
        titles.setdefault(title, []).append(page)
    for title, pages in titles.items():
        # Two kinds may name one thing alike: a page of each kind is all that is allowed.
        report.expect(len({site.kind_of(p.path) for p in pages}) == len(pages), pages[0], f"“{title}” is the title of {len(pages)} pages")


@check("the skip link is the first stop of the keyboard and leads to the content", slow=3)
def skip_link(site, bench, report):
    with bench.context(site) as context:
        page = context.new_page()
        for path in site.samples.values():
            page.goto(context.base + path)
            page.keyboard.press("Tab")
            report.equal(page.evaluate("document.activeElement.className"), "skip-link", path, "first stop")
            box = look(page, "looks.rect(document.activeElement)")
            report.expect(box["top"] >= 0 and box["height"] >= 24, path, f"the skip link is not to be seen: {box}")
            page.keyboard.press("Enter")
            report.equal(page.evaluate("document.activeElement.id"), "main", path, "focus after the skip link")
            page.keyboard.press("Tab")
            inside = page.evaluate("document.activeElement.closest('main') !== null || document.activeElement.closest('footer') !== null")
            report.expect(inside, path, "the next stop is not in the content")


@check("Tab goes on from stop to stop, each in the window, its outline 2 pixels and 3 to 1, light and dark", slow=20)
def visible_focus(site, bench, report):
    for dark, stops in ((False, 40), (True, 15)):
        with bench.context(site, dark=dark) as context:
            page = context.new_page()
            for path in site.samples.values():
                page.goto(context.base + path)
                where = f"{path} {'dark' if dark else 'light'}"
                for _ in range(stops):
                    page.keyboard.press("Tab")
                    focus = look(page, "looks.focus()")
                    if focus["isBody"]:
                        break
                    if not report.expect(focus["moved"], where, f"Tab stays at {focus['name']}"):
                        break
                    report.expect(focus["inWindow"], where, f"{focus['name']} is at {focus['box']}")
                    report.expect(focus["style"] != "none" and focus["width"] >= 2, where, f"{focus['name']} has an outline of {focus['width']} ({focus['style']})")
                    report.expect(focus["ratio"] >= 3, where, f"the outline of {focus['name']} has {focus['ratio']:.1f} to 1")


@check("controls are at least 24 by 24 pixels on a phone", slow=4)
def targets(site, bench, report):
    with bench.context(site, touch=True) as context:
        page = context.new_page()
        for path in site.samples.values():
            page.goto(context.base + path)
            for width in (390, 320):
                page.set_viewport_size({"width": width, "height": 844})
                for size in look(page, "[...document.querySelectorAll(it)].filter(looks.shown).map(looks.size)", CONTROLS):
                    report.expect(size["width"] >= 23.9 and size["height"] >= 23.9, f"{path} at {width}", f"{size['name']}: {size['width']:.0f} × {size['height']:.0f}")


@check("nothing moves when the reader asks for less motion", slow=3)
def still(site, bench, report):
    with bench.context(site, reduced=True) as context:
        page = context.new_page()
        for name, path in site.samples.items():
            page.goto(context.base + path)
            moving = look(page, """[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);
                return s.animationName !== 'none' || s.transitionDuration.split(',').some(t => parseFloat(t) > 0) || s.scrollBehavior === 'smooth'; }).map(looks.name)""")
            report.expect(not moving, path, f"moves: {moving[:3]}")
            if name == "article":
                page.locator("#text a.annotation").first.hover()
                page.locator("#card").wait_for(state="visible")
                report.equal(page.evaluate("document.getAnimations().length"), 0, path, "animations with a card open")


@check("nothing shifts while a page loads, wide or on a phone", slow=5)
def no_shift(site, bench, report):
    shift = "new Promise(done => new PerformanceObserver(list => done(list.getEntries().reduce((sum, e) => sum + e.value, 0))).observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => done(0), 150))"
    for modes in ({}, {"width": 390, "height": 844, "touch": True}):
        with bench.context(site, **modes) as context:
            page = context.new_page()
            for path in site.samples.values():
                page.goto(context.base + path)
                moved = page.evaluate(shift)
                report.expect(moved < .01, f"{path} at {modes.get('width', 1280)}", f"shifts by {moved:.3f}")


@check("twice the text size breaks nothing", slow=8)
def big_text(site, bench, report):
    with bench.context(site, big_text=True) as context:
        page = context.new_page()
        for name, path in site.samples.items():
            page.goto(context.base + path)
            report.expect(page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") >= 32, path, "the text did not grow")
            for found in look(page, "looks.wide()"):
                report(path, found)
            cut = look(page, """[...document.querySelectorAll('main *, header *, footer *')].filter(e => { const s = getComputedStyle(e);
                return s.overflow === 'hidden' && !e.closest('.visually-hidden, svg') && s.clipPath === 'none' && looks.shown(e) && !e.closest('.is-clamped')
                  && (e.scrollWidth > e.clientWidth + 2 || e.scrollHeight > e.clientHeight + 2); }).map(looks.name)""")
            report.expect(not cut, path, f"cut off: {cut[:3]}")


@check("numbers and dates on an axis do not run into each other, wide or narrow", slow=5)
def axes(site, bench, report):
    with bench.context(site) as context:
        page = context.new_page()
        for name in ("home", "articles index", "statistic", "timeline", "country"):
            path = site.samples[name]
            page.goto(context.base + path)
            for width in (1280, 1000, 768, 390, 320):
                page.set_viewport_size({"width": width, "height": 800})
                for axis in look(page, """[...document.querySelectorAll('.row-axis svg, svg.overview, svg.months')].filter(looks.shown).map(svg => [...svg.querySelectorAll('text')].filter(looks.shown)
                        .map(t => ({ words: t.textContent, box: looks.rect(t) })).sort((a, b) => a.box.left - b.box.left))"""):
                    report.saw()
                    for a, b in zip(axis, axis[1:]):
                        if abs(a["box"]["top"] - b["box"]["top"]) < 8 and a["box"]["right"] > b["box"]["left"] + 1:
                            report(f"{path} at {width}", f"“{a['words']}” runs into “{b['words']}”")
