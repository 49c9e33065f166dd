"""The card of an annotation: by mouse and keyboard beside the phrase, by touch at the foot of the screen; pinned cards."""

import contextlib

from support.bench import PHONE
from support.checks import check
from support.looks import look
from support.words import number, words

OPEN = "document.querySelector('#card:popover-open') !== null"
# What a card shows, from top to bottom.
FILLED = """[...document.querySelectorAll('#card [data-fill], #card [data-action]')].filter(looks.shown)
  .map(e => ({ name: e.dataset.fill || e.dataset.action, words: e.textContent.trim().replace(/\\s+/g, ' '), href: e.getAttribute('href'), top: e.getBoundingClientRect().top, left: e.getBoundingClientRect().left }))"""
ORDER = ["kind", "name", "value", "gloss", "note", "status", "grade", "totals", "inside", "page", "passage", "original", "copy", "pin", "close"]


def phrase(page, annotation):
    return page.locator(f"#{annotation.id}")


def some(site):
    """Annotations that differ: the first, the last, an outer one, an inner one, one with a note, a figure."""
    every = site.article.annotations
    wanted = [every[0], every[-1], every[len(every) // 2]]
    for fits in (lambda a: a.is_outer, lambda a: a.element.inside(".annotation-outer"), lambda a: a.note and not a.is_outer, lambda a: a.value, lambda a: a.status == "verified", lambda a: a.status == "disputed"):
        wanted += [a for a in every if fits(a) and a not in wanted][:1]
    return wanted


def hover(page, annotation):
    """Rests the mouse on the phrase, off any annotation inside it."""
    phrase(page, annotation).scroll_into_view_if_needed()
    spot = page.evaluate("""id => { const e = document.getElementById(id);
      for (const box of e.getClientRects()) for (let x = box.left + 2; x < box.right; x += 3) {
        const y = box.top + box.height / 2; if (document.elementFromPoint(x, y) === e) return [x, y]; } return null; }""", annotation.id)
    page.mouse.move(2, 2)
    page.mouse.move(*(spot or (0, 0)))
    return spot


@contextlib.contextmanager
def article(bench, site, **modes):
    with bench.page(site, site.article.path, **modes) as page:
        yield page


@check("the mouse opens a card after a quarter of a second, not sooner", slow=4)
def by_mouse(site, bench, report):
    with article(bench, site) as page:
        page.evaluate("""() => { window.times = {};
          document.querySelector('#text').addEventListener('pointerover', e => { times.over = performance.now(); times.open = null; }, true);
          document.querySelector('#card').addEventListener('beforetoggle', e => { if (e.newState === 'open') times.open = performance.now(); }); }""")
        for a in some(site):
            if hover(page, a) is None:
                continue
            page.wait_for_timeout(700)
            times = page.evaluate("times")
            if report.expect(page.evaluate(OPEN) and times["open"], a.anchor, "no card opens"):
                report.expect(240 <= times["open"] - times["over"] <= 600, a.anchor, f"opens after {times['open'] - times['over']:.0f} ms")
            page.keyboard.press("Escape")
            report.expect(not page.evaluate(OPEN), a.anchor, "Esc does not close the card")


@check("a card stays while the mouse is in it, and goes when it has left", slow=3)
def stays(site, bench, report):
    with article(bench, site) as page:
        for a in [a for a in some(site) if not a.is_outer][:3]:
            hover(page, a)
            page.locator("#card").wait_for(state="visible")
            box = look(page, "looks.rect(document.querySelector('#card'))")
            page.mouse.move(box["left"] + 40, box["top"] + 20, steps=6)
            page.wait_for_timeout(700)
            report.expect(page.evaluate(OPEN), a.anchor, "the card goes although the mouse is in it")
            page.mouse.move(5, 795)
            page.wait_for_timeout(700)
            report.expect(not page.evaluate(OPEN), a.anchor, "the card stays although the mouse has left")


@check("the keyboard opens a card, walks into it, and Esc gives the focus back", slow=4)
def by_keyboard(site, bench, report):
    with article(bench, site) as page:
        every = site.article.annotations
        page.evaluate("() => { const s = document.querySelector('#text'); s.tabIndex = -1; s.focus({ preventScroll: true }); }")
        page.keyboard.press("Tab")
        at = "(e => e.closest('#card') ? 'card' : e.dataset.for || e.id)(document.activeElement)"
        report.equal(page.evaluate(at), every[0].id, site.article, "first stop")
        report.expect(page.evaluate(OPEN), every[0].anchor, "focus opens no card")
        page.keyboard.press("Tab")
        report.equal(page.evaluate(at), "card", every[0].anchor, "after Tab")
        page.wait_for_timeout(500)
        report.expect(page.evaluate(OPEN), every[0].anchor, "the card goes although the focus is in it")
        page.keyboard.press("Shift+Tab")
        report.equal(page.evaluate(at), every[0].id, every[0].anchor, "after Shift+Tab")
        page.keyboard.press("Tab")
        page.keyboard.press("Escape")
        report.equal((page.evaluate(OPEN), page.evaluate(at)), (False, every[0].id), every[0].anchor, "after Esc")
        page.keyboard.press("Tab")
        report.expect(page.evaluate(at) != "card", every[0].anchor, "a closed card still takes the focus")


@check("a card never covers its phrase and never leaves the window", slow=30)
def beside(site, bench, report):
    state = """(() => { const card = document.querySelector('#card'); if (!card.matches(':popover-open')) return null;
      const stop = document.activeElement, span = stop.dataset.for ? document.getElementById(stop.dataset.for) : stop;
      return { id: span.id, card: looks.rect(card), boxes: looks.place(span).boxes, width: document.documentElement.clientWidth, height: innerHeight,
               cut: card.scrollHeight > card.clientHeight + 1 && !/auto|scroll/.test(getComputedStyle(card).overflowY) }; })()"""

    def judge(page, where):
        now = look(page, state)
        if not report.expect(now, where, "no card"):
            return
        card = now["card"]
        for box in now["boxes"]:
            apart = card["left"] >= box["right"] or card["right"] <= box["left"] or card["top"] >= box["bottom"] or card["bottom"] <= box["top"]
            report.expect(apart or box["width"] == 0, f"{where} {now['id']}", f"the card {card} covers {box}")
        inside = card["left"] >= 0 and card["top"] >= 0 and card["right"] <= now["width"] + 1 and card["bottom"] <= now["height"] + 1
        report.expect(inside and not now["cut"] and card["height"] >= 80, f"{where} {now['id']}", f"the card at {card} leaves the window")

    for width, height in ((1280, 800), (1680, 1000), (900, 420)):
        with article(bench, site, width=width, height=height) as page:
            for _ in site.article.annotations if width == 1280 else some(site) * 2:
                page.keyboard.press("j")
                judge(page, f"{width} × {height}")
    # At the edges of the window, where there is room on one side only.
    with article(bench, site) as page:
        for a in some(site):
            for block in ("start", "end"):
                page.evaluate("([id, block]) => { document.documentElement.style.scrollPadding = '0'; const e = document.getElementById(id); e.style.scrollMargin = '0'; e.scrollIntoView({ block }); const stop = document.querySelector(`[data-for='${id}']`) || e; stop.blur(); stop.focus({ preventScroll: true, focusVisible: true }); }", [a.id, block])
                page.wait_for_timeout(30)
                judge(page, f"at the {block}")
                page.keyboard.press("Escape")


@check("a card says kind, name, gloss or figure, status, grade and count, in that order, and leads on", slow=6)
def contents(site, bench, report):
    with article(bench, site) as page:
        grade = f"{site.article.dom.one('#reliability').words()} {site.article.dom.one('#credibility').words()}"
        for a in some(site):
            page.evaluate("id => { const stop = document.querySelector(`[data-for='${id}']`) || document.getElementById(id); stop.focus({ focusVisible: true }); }", a.id)
            parts = look(page, FILLED)
            names = [part["name"] for part in parts]
            shown = {part["name"]: part for part in parts}
            report.equal(names, [n for n in ORDER if n in names], a.anchor, "order")
            report.expect(all(x["top"] <= y["top"] + 25 for x, y in zip(parts, parts[1:])), a.anchor, "the order to the eye is another")
            missing = {"kind", "name", "status", "grade", "totals", "page", "copy", "pin"} - set(names)
            if not report.expect(not missing, a.anchor, f"lacks {missing}: {names}"):
                continue
            entity = site[a.target]
            report.equal(shown["name"]["words"], entity.h1, a.anchor, "name")
            report.equal(shown["kind"]["words"].lower(), words().get(f"kind_{a.kind}", a.kind), a.anchor, "kind")
            report.equal(shown["status"]["words"], words()[f"status_{a.status}"], a.anchor, "status")
            report.expect(shown["grade"]["words"].startswith(grade + ":"), a.anchor, f"grade {shown['grade']['words']}")
            report.equal(number(shown["totals"]["words"]), len(site.mentions[a.target]), a.anchor, "mentions")
            report.expect(shown["totals"]["words"] in entity.dom.one(".entity-kind").words(), a.anchor, f"“{shown['totals']['words']}” is not on the entity's page")
            report.equal(shown["page"]["href"], a.href, a.anchor, "Open page")
            gloss = entity.dom.one(".standfirst")
            report.equal(shown.get("gloss", {}).get("words"), gloss.words() if gloss else None, a.anchor, "gloss")
            if a.value:
                report.equal(shown.get("value", {}).get("words"), a.value, a.anchor, "figure")
            around = a.element.inside(".annotation-outer")
            report.equal("inside" in shown, around is not None, a.anchor, "says what it is inside of")
            if around is not None:
                report.expect(around.words() in shown["inside"]["words"], a.anchor, f"inside “{shown['inside']['words']}”")


@check("on a phone a card holds the note, on a wide screen the margin does", slow=3)
def note_in_card(site, bench, report):
    noted = [a for a in site.article.annotations if a.note and not a.is_outer][:3]
    for width in (1280, 1000):
        with article(bench, site, width=width) as page:
            for a in noted:
                phrase(page, a).focus()
                note = site.article.dom.one(f"#{a.note}").one(".note-text").words()
                shown = {part["name"]: part["words"] for part in look(page, FILLED)}
                report.equal(shown.get("note"), None if width >= 1184 else note, f"{a.anchor} at {width}", "note in the card")
                lit = page.evaluate("id => document.getElementById(id).classList.contains('is-lit')", a.note)
                report.expect(lit, f"{a.anchor} at {width}", "its note is not lit")


@check("a card's links and the phrase itself open the entity's page", slow=4)
def leads_on(site, bench, report):
    with article(bench, site) as page:
        first = site.article.annotations[0]
        hover(page, first)
        page.locator("#card [data-action=page]").click()
        report.expect(page.url.endswith(first.target), first.anchor, f"Open page leads to {page.url}")
        page.go_back()
        phrase(page, first).click()
        report.expect(page.url.endswith(first.target), first.anchor, f"the phrase leads to {page.url}")


@check("Copy link copies the address of the annotation", slow=4)
def copies(site, bench, report):
    with article(bench, site, http=True, permissions=("clipboard-read", "clipboard-write")) as page:
        a = some(site)[3]
        page.evaluate("id => (document.querySelector(`[data-for='${id}']`) || document.getElementById(id)).focus({ focusVisible: true })", a.id)
        page.locator("#card [data-action=copy]").click()
        page.wait_for_timeout(100)
        report.equal(page.evaluate("navigator.clipboard.readText()"), page.url.split("#")[0] + "#" + a.id, a.anchor, "copied over http")
    with article(bench, site) as page:
        page.evaluate("id => (document.querySelector(`[data-for='${id}']`) || document.getElementById(id)).focus({ focusVisible: true })", a.id)
        page.locator("#card [data-action=copy]").click()
        page.wait_for_timeout(200)
        report.expect(words()["link_copied"] in look(page, "looks.notice()") or a.id in look(page, "looks.notice()"), a.anchor, f"from disk: “{look(page, 'looks.notice()')}”")


@check("up to four cards can be pinned, stay while the page scrolls, and Esc unpins the last", slow=5)
def pins(site, bench, report):
    with article(bench, site, reduced=True) as page:
        tray = page.locator(".tray")
        names = []
        for i in range(5):
            page.keyboard.press("j")
            names.append(page.locator("#card [data-fill=name]").inner_text())
            if i % 2:
                page.locator("#card [data-action=pin]").click()
            else:
                page.keyboard.press("p")
            report.equal(page.locator(".tray li").count(), min(4, i + 1), site.article, "pinned cards")
            if i == 0:
                report.expect(words()["pinned"] in look(page, "looks.notice()"), site.article, "nothing says that a card was pinned")
        report.expect(words()["tray_full"] in look(page, "looks.notice()"), site.article, "nothing says that the tray is full")
        report.equal(page.locator(".tray .card-name").all_inner_texts(), names[:4], site.article, "pinned")
        report.equal(page.get_by_role("region", name=words()["pinned_cards"]).count(), 1, site.article, "regions with the name of the tray")
        report.equal(page.get_by_role("region", name=words()["pinned_cards"]).get_by_role("listitem").count(), 4, site.article, "items of its list")
        page.keyboard.press("Escape")
        page.mouse.move(4, 300)
        page.mouse.wheel(0, 1200)
        page.wait_for_timeout(300)
        box = look(page, "looks.rect(document.querySelector('.tray'))")
        report.expect(tray.is_visible() and box["bottom"] <= 801, site.article, f"the tray is at {box} after scrolling")
        for left in (3, 2):
            page.keyboard.press("Escape")
            report.equal(page.locator(".tray li").count(), left, site.article, "cards after Esc")
        report.equal(page.locator(".tray .card-name").all_inner_texts(), names[:2], site.article, "left after Esc")
        page.locator(".tray [data-action=unpin]").first.click()
        report.equal(page.locator(".tray .card-name").all_inner_texts(), names[1:2], site.article, "left after Unpin")
        report.expect(page.evaluate("document.activeElement.closest('.tray') !== null"), site.article, "Unpin loses the focus")
        page.keyboard.press("Escape")
        report.expect(not tray.is_visible(), site.article, "an empty tray stays")


def tap(page, annotation):
    phrase(page, annotation).scroll_into_view_if_needed()
    page.wait_for_timeout(80)
    spot = page.evaluate("""id => { const e = document.getElementById(id); const stop = document.querySelector(`[data-for='${id}']`) || e;
      for (const b of stop.getClientRects()) for (let x = b.left + 1; x < b.right; x += 2) { const y = b.top + b.height / 2; const at = document.elementFromPoint(x, y); if (at && stop.contains(at)) return [x, y]; } return null; }""", annotation.id)
    page.touchscreen.tap(*spot)
    page.locator("#card").wait_for(state="visible")


@check("on a phone a tap opens the card as a sheet, below the phrase, with buttons for thumbs", slow=8)
def sheet(site, bench, report):
    with article(bench, site, touch=True, **PHONE) as page:
        for a in some(site):
            tap(page, a)
            now = look(page, """({ card: looks.rect(document.querySelector('#card')), place: looks.place(document.getElementById(it)), height: innerHeight, width: innerWidth,
              own: getComputedStyle(document.querySelector('#card')).overflowY, url: location.pathname,
              buttons: [...document.querySelectorAll('#card .card-actions > *')].filter(looks.shown).map(looks.size), focus: document.querySelector('#card').contains(document.activeElement) })""", a.id)
            card = now["card"]
            report.expect(now["url"].endswith(site.article.path), a.anchor, "the tap left the page")
            report.expect(card["height"] <= .6 * now["height"] + 1 and card["bottom"] >= now["height"] - 1 and card["width"] >= now["width"] - 1, a.anchor, f"the sheet is at {card}")
            report.expect(now["own"] in ("auto", "scroll"), a.anchor, "the sheet does not scroll by itself")
            report.expect(now["place"]["top"] >= 0 and now["place"]["bottom"] <= card["top"], a.anchor, f"the phrase at {now['place']['top']:.0f}–{now['place']['bottom']:.0f} is not above the sheet at {card['top']:.0f}")
            for size in now["buttons"]:
                report.expect(size["width"] >= 43.9 and size["height"] >= 43.9, a.anchor, f"{size['name']}: {size['width']:.0f} × {size['height']:.0f}")
            report.expect(now["focus"], a.anchor, "the focus is not in the sheet")
            shown = {part["name"]: part for part in look(page, FILLED)}
            report.equal(shown.get("page", {}).get("href"), a.href, a.anchor, "link to the entity's page")
            report.expect("close" in shown and "pin" not in shown, a.anchor, f"has {list(shown)}")
            page.locator("#card [data-action=close]").tap()
            page.wait_for_timeout(120)
            report.expect(not page.evaluate(OPEN), a.anchor, "✕ does not close the sheet")


@check("a sheet is closed by ✕, Esc, Back and a tap outside, and focus and scroll position come back", slow=8)
def closing(site, bench, report):
    annotations = [a for a in site.article.annotations if not a.is_outer]
    for a in (annotations[3], annotations[len(annotations) // 2]):
        with article(bench, site, touch=True, **PHONE) as page:
            for way in ("close", "escape", "back", "outside", "close"):
                page.evaluate("id => { const e = document.getElementById(id); e.style.scrollMarginBlock = '6px'; e.scrollIntoView({ block: 'end', behavior: 'instant' }); }", a.id)
                page.wait_for_timeout(150)
                before = page.evaluate("scrollY")
                tap(page, a)
                page.wait_for_timeout(60)
                where = f"{a.anchor} by {way}"
                report.expect(page.evaluate("scrollY") > before, where, "the phrase at the foot was not moved above the sheet")
                if way == "close":
                    page.locator("#card [data-action=close]").tap()
                elif way == "escape":
                    page.keyboard.press("Escape")
                elif way == "back":
                    page.go_back()
                else:
                    page.touchscreen.tap(*look(page, "looks.blank()"))
                page.wait_for_timeout(250)
                report.expect(page.url.split("#")[0].endswith(site.article.path), where, f"left for {page.url}")
                report.expect(not page.evaluate(OPEN), where, "the sheet stays")
                report.equal(page.evaluate("document.activeElement.id"), a.id, where, "focus")
                report.expect(abs(page.evaluate("scrollY") - before) <= 2, where, f"scrolled from {before:.0f} to {page.evaluate('scrollY'):.0f}")


@check("from one sheet to the next by a tap, and one Back leaves the article", slow=4)
def sheet_after_sheet(site, bench, report):
    with bench.context(site, touch=True, **PHONE) as context:
        page = context.new_page()
        page.goto(context.base + "index.html")
        page.goto(context.base + site.article.path)
        pair = [a for a in site.article.annotations if not a.is_outer][:2]
        tap(page, pair[0])
        page.wait_for_timeout(50)
        phrase(page, pair[1]).tap()
        page.wait_for_timeout(100)
        report.equal(page.locator("#card [data-fill=name]").inner_text(), site[pair[1].target].h1, site.article, "second sheet")
        with page.expect_navigation():
            page.locator("#card [data-action=page]").tap()
        report.expect(page.url.endswith(pair[1].target), site.article, f"the sheet's link leads to {page.url}")
        page.go_back()
        page.wait_for_timeout(200)
        report.expect(site.article.path in page.url and not page.evaluate(OPEN), site.article, "Back from the entity does not lead to the article with no sheet open")
        page.go_back()
        page.wait_for_timeout(200)
        if site.article.path in page.url:      # the entry that closes a sheet on Back may be left over once
            page.go_back()
            page.wait_for_timeout(200)
        report.expect(page.url.endswith("index.html"), site.article, f"Back ends at {page.url}")
