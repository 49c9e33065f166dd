"""Notes: in the margin on wide screens, under the text elsewhere and without scripts."""

from support.checks import check
from support.looks import look

STATE = """[...document.querySelectorAll('.article .note')].map(n => { const m = document.getElementById(n.id + '-marker'); return { id: n.id, note: looks.rect(n), marker: looks.rect(m), position: getComputedStyle(n).position,
  text: looks.rect(document.querySelector('#text')), body: n.querySelector('.note-body').scrollHeight > n.querySelector('.note-body').clientHeight + 2, more: !!n.querySelector('.note-more') && looks.shown(n.querySelector('.note-more')) }; })"""


def noted(site):
    return max(site.articles, key=lambda page: len(page.dom.all("li.note")))


@check("on a wide screen notes stand in the margin beside their line, in order, none over another", slow=8)
def margin(site, bench, report):
    article = noted(site)
    for width in (1200, 1280, 1680, 1920):
        for script in (True, False):
            with bench.page(site, article.path, width=width, height=1000, script=script) as page:
                page.wait_for_timeout(150)
                where = f"{article} at {width} {'with' if script else 'without'} script"
                notes = look(page, STATE)
                end = None
                for one in notes:
                    note, marker = one["note"], one["marker"]
                    report.expect(note["left"] >= one["text"]["right"] - 1 and note["right"] <= width + 1 and note["width"] >= 150, where, f"{one['id']} is at {note['left']:.0f}–{note['right']:.0f}, the text ends at {one['text']['right']:.0f}")
                    report.expect(end is None or note["top"] >= end - 1, where, f"{one['id']} lies over the one before it")
                    beside = abs(note["top"] - marker["top"]) <= 30
                    pushed = end is not None and note["top"] <= end + 45 and note["top"] >= marker["top"] - 30
                    report.expect(beside or pushed, where, f"{one['id']} is at {note['top']:.0f}, its line at {marker['top']:.0f}")
                    end = note["bottom"]
                foot = look(page, "looks.rect(document.querySelector('.article-foot'))")
                report.expect(script is False or foot["top"] >= end - 1, where, "the last note runs into what follows")
                report.equal([n["id"] for n in notes], [n["id"] for n in article.dom.all("li.note")], where, "order")


@check("a long note in the margin is shortened, and “more” opens it", slow=3)
def clamp(site, bench, report):
    for article in sorted(site.articles, key=lambda p: -len(p.dom.all("li.note"))):
        with bench.page(site, article.path, width=1400, height=1000) as page:
            page.wait_for_timeout(150)
            cut = [n for n in look(page, STATE) if n["body"] or n["more"]]
            if not cut:
                continue
            for one in cut:
                report.expect(one["body"] and one["more"], f"{article}#{one['id']}", "is cut without “more”")
            note = page.locator(f"#{cut[0]['id']}")
            button = note.locator(".note-more")
            report.equal(button.get_attribute("aria-expanded"), "false", article, "aria-expanded")
            button.click()
            page.wait_for_timeout(100)
            report.equal(button.get_attribute("aria-expanded"), "true", article, "aria-expanded after “more”")
            after = look(page, STATE)
            one = next(n for n in after if n["id"] == cut[0]["id"])
            report.expect(not one["body"], article, "“more” does not open the note")
            report.expect(all(a["note"]["bottom"] <= b["note"]["top"] + 1 for a, b in zip(after, after[1:])), article, "an open note lies over another")
            return
    report.saw()


@check("below 1184 pixels notes stand in a list under the text", slow=3)
def under(site, bench, report):
    article = noted(site)
    for width in (1100, 390, 320):
        with bench.page(site, article.path, width=width, height=800) as page:
            page.wait_for_timeout(100)
            for one in look(page, STATE):
                report.expect(one["note"]["top"] >= one["text"]["bottom"] and one["position"] != "absolute", f"{article} at {width}", f"{one['id']} is not under the text")
                report.expect(not one["body"], f"{article} at {width}", f"{one['id']} is cut")


@check("a numbered marker leads to its note and ↩ leads back, with and without scripts", slow=6)
def there_and_back(site, bench, report):
    article = noted(site)
    for script in (True, False):
        for width in (1280, 390):
            with bench.page(site, article.path, script=script, width=width) as page:
                notes = article.dom.all("li.note")
                numbers = look(page, "[...document.querySelectorAll('.note-marker')].map(m => [m.id, m.getAttribute('aria-label'), looks.rect(m).width])")
                report.equal(len(numbers), len(notes), article, "markers")
                report.expect(all(width > 3 for _, _, width in numbers), article, "a marker is not to be seen")
                for note in (notes[0], notes[-1]):
                    where = f"{article}#{note['id']} at {width} {'with' if script else 'without'} script"
                    page.locator(f"#{note['id']}-marker").click()
                    page.wait_for_timeout(60)
                    state = look(page, "(n => ({ target: n.matches(':target'), box: looks.rect(n), height: innerHeight, background: getComputedStyle(n).backgroundColor }))(document.getElementById(it))", note["id"])
                    report.expect(state["target"] and 0 <= state["box"]["top"] < state["height"] and state["background"] != "rgba(0, 0, 0, 0)", where, f"is at {state['box']['top']:.0f}, background {state['background']}")
                    page.locator(f"#{note['id']} a[href='#{note['id']}-marker']").click()
                    page.wait_for_timeout(60)
                    top = look(page, "looks.rect(document.getElementById(it)).top", f"{note['id']}-marker")
                    report.expect(page.url.endswith(f"#{note['id']}-marker") and 0 <= top < 800, where, f"↩ leads to {top:.0f}")


@check("the number of a note never begins a line without its phrase, however wide the text is", slow=2)
def together(site, bench, report):
    # All widths in one call: a round trip for each would take longer than laying the text out.
    torn = """Array.from({ length: 60 }, (_, i) => 200 + 5 * i).flatMap(width => {
      document.querySelector('#text').style.maxWidth = width + 'px';
      return [...document.querySelectorAll('#text .note-marker')].filter(m => {
        const phrase = m.previousElementSibling, lines = phrase.getClientRects();
        return m.getBoundingClientRect().top > lines[lines.length - 1].bottom - 4; }).map(m => `${m.id} at ${width}`); })"""
    with bench.context(site) as context:
        page = context.new_page()
        for article in site.articles:
            page.goto(context.base + article.path)
            report.saw(len(article.dom.all("a.note-marker")))
            for found in look(page, torn)[:3]:
                report(article, f"{found} stands alone")


@check("each note belongs to one annotation, says its words and its status, and stands in the order of the text")
def belonging(site, report):
    for article in site.articles:
        owners = {a.note: a for a in article.annotations if a.note}
        notes = article.dom.all("li.note")
        report.equal({n["id"] for n in notes}, set(owners), article, "notes and annotations that have one")
        markers = [m["id"] for m in article.dom.one("#text").all("a.note-marker")]
        report.equal(markers, [f"{n['id']}-marker" for n in notes], article, "order of markers")
        for note in notes:
            a = owners.get(note["id"])
            if a is None:
                continue
            topic = note.one(".note-topic").words()
            report.expect(topic.rstrip(".…:!?") == a.words.rstrip(".…:!?,;"), a.anchor, f"the note is on “{topic}”")
            report.equal((note.one(".status")["data-status"], note["data-kind"]), (a.status, a.kind), a.anchor, "status and kind of the note")
            report.expect(note.one(".note-text").words(), a.anchor, "an empty note")
