"""Names and texts in many scripts: from the right, without spaces, with long words, with marks that combine, and with what looks like markup."""

import json
import unicodedata

from support import source
from support.checks import check
from support.looks import look
from support.program import SCRIPTS_DOSSIER
from support.site import Site
from support.words import words

RTL = {"ar", "he"}
# Slug of an article: the sentences in which its first person is named, as the article has them.
SENTENCES = {
    "arabic": ["جلس نجيب محفوظ في المقهى كل صباح.", "قال محفوظ: «لا أكتب إلا في مصر.»"],
    "hebrew": ["עמוס עוז כתב שלושה מכתבים מישראל."],
    "russian": ["Повесть Лидии Чуковской вышла в России через сорок восемь лет.", "Об этом Чуковская молчит."],
    "chinese": ["鲁迅在这间书房里写作。"],
    "japanese": ["紫式部の物語は宇治で終わる。"],
    "vietnamese": ["Nguyễn Thị Minh Khai viết nhiều lá thư ở Việt Nam.", "Minh Khai không nói."],
    "german": ["Die Firma <img src=x> & „Söhne“ habe es nie gedruckt."],
}


def nfc(text):
    return unicodedata.normalize("NFC", " ".join(text.split()))


def written(article):
    file = SCRIPTS_DOSSIER / "content" / article.path.replace(".html", ".md")
    return source.front_matter(file.read_text(encoding="utf-8"))


@check("each article says its language and its direction")
def directions(scripts, report):
    for article in scripts.articles:
        keys, _ = written(article)
        text = article.dom.one("#text")
        report.equal((text["lang"], text["dir"]), (keys["language"], "rtl" if keys["language"] in RTL else "ltr"), article, "lang and dir of the text")
        report.equal(article.dom.one("h1")["dir"], "auto", article, "dir of the title")
        report.equal(article.h1, keys["title"], article, "title")
        for key in ("publisher", "author", "place", "description"):
            if key in keys:
                report.expect(nfc(keys[key]) in nfc(article.main.text()), article, f"{key} is missing or changed")


@check("names, sentences and notes of foreign origin are set apart, so that they cannot turn what stands around them")
def isolated(scripts, report):
    for page in scripts.pages:
        for element in page.dom.everything():
            if element.tag in ("h1", "blockquote") or set(element.classes) & {"note-topic", "note-text"}:
                report.expect(element["dir"] in ("auto", "rtl", "ltr") or element.tag == "h1" and not any("\u0590" <= c <= "\u08ff" for c in element.text()), page, f"<{element.tag} class={element['class']}> without a direction: {element.words()[:40]}")
        for link in page.dom.all("a.entity-link"):
            report.expect(link["dir"] == "auto" or link.inside("[dir]") is not None, page, f"{link.words()} without a direction")


@check("what is quoted from an article in another language says its language")
def languages(scripts, report):
    quoted = {}
    for page in scripts.pages:
        for quote in page.dom.all("blockquote"):
            around = quote.inside("li.mention") or quote.inside("div.passage") or quote.inside("li")
            link = next((a["href"] for a in around.all("a") if "#a-" in (a["href"] or "")), None)
            article = page.resolve(link)[0] if link else ""
            # A note on a foreign text is the editor's, and is not in the text's language.
            if article.startswith("articles/") and quote.words().strip("… ") in " ".join(scripts[article].dom.one("#text").text().split()):
                report.equal(quote["lang"], written(scripts[article])[0]["language"], page, f"language of “{quote.words()[:40]}”")
                quoted[article] = quoted.get(article, 0) + 1
    report.equal(set(quoted), {a.path for a in scripts.articles}, "the dossier", "articles that are quoted")


@check("texts from the right are laid out from the right, and sentences made by the program from the left", slow=6)
def layout(scripts, bench, report):
    with bench.context(scripts) as context:
        page = context.new_page()
        for article in scripts.articles:
            keys, _ = written(article)
            page.goto(context.base + article.path)
            found = look(page, """[...document.querySelectorAll('#text > p')].map(p => ({ direction: getComputedStyle(p).direction, align: getComputedStyle(p).textAlign }))""")
            for one in found:
                report.equal(one["direction"], "rtl" if keys["language"] in RTL else "ltr", article, "direction of a paragraph")
            first = look(page, "looks.place(document.querySelector('#text a.annotation'))")
            text = look(page, "looks.rect(document.querySelector('#text'))")
            if article.path.endswith(("arabic.html", "hebrew.html")):
                report.expect(first["right"] > (text["left"] + text["right"]) / 2, article, f"its first words are at {first['left']:.0f}–{first['right']:.0f}")
        for path in ("conflicts.html", "statistics/readers.html"):
            page.goto(context.base + path)
            for said in look(page, "[...document.querySelectorAll('.finding > p:nth-child(2), .verdict')].map(p => ({ direction: getComputedStyle(p).direction, text: p.textContent }))"):
                report.equal(said["direction"], "ltr", path, f"direction of “{said['text'][:60]}”")


@check("sentences end where their language ends them")
def sentences(scripts, report):
    for article in scripts.articles:
        slug = article.path.split("/")[1][:-5]
        person = next(a for a in article.annotations if a.kind == "person")
        entity = scripts[person.target]
        found = [nfc(m.one("blockquote").text()) for m in entity.dom.all("li.mention") if any(article.path.split("/")[1] in a["href"] for a in m.all("a")) and m.inside("section")["aria-labelledby"] != "in-records"]
        report.equal(sorted(found), sorted(nfc(s) for s in SENTENCES[slug]), entity, f"sentences of {slug}")


@check("marks stand around the words of the source, whole letters and all their accents")
def marks(scripts, report):
    for article in scripts.articles:
        _, body = written(article)
        plain = unicodedata.normalize("NFC", source.plain(body))
        report.equal(nfc(" ".join(b.text() for b in article.dom.one("#text").everything() if b.tag in ("p", "h2"))), plain, article, "text")
        for a in article.annotations:
            report.expect(not unicodedata.combining(a.element.text()[0]), a.anchor, "begins with an accent that belongs to the letter before")
            entity = scripts[a.target]
            for mention in entity.dom.all("li.mention"):
                if any(f"#{a.id}" in (link["href"] or "") for link in mention.all("a")):
                    report.equal(nfc(mention.one("mark").text()), nfc(a.element.text()), a.anchor, "marked in its sentence")


@check("long words and other scripts fit a phone: no page scrolls sideways at 320, 390 or 1280 pixels", slow=15)
def fits(scripts, bench, report):
    for touch, widths in ((True, (390, 320)), (False, (1280,))):
        with bench.context(scripts, touch=touch) as context:
            page = context.new_page()
            for one in scripts.pages:
                page.goto(context.base + one.path)
                for width in widths:
                    page.set_viewport_size({"width": width, "height": 800})
                    report.saw()
                    for found in look(page, "looks.wide()"):
                        report(f"{one} at {width}", found)


@check("cards, sheets and keys work in a text from the right", slow=5)
def cards(scripts, bench, report):
    article = scripts["articles/arabic.html"]
    with bench.page(scripts, article.path) as page:
        for a in article.annotations:
            page.keyboard.press("j")
            report.equal(page.evaluate("(e => e.dataset.for || e.id)(document.activeElement)"), a.id, article, "after j")
            state = look(page, "({ card: looks.rect(document.querySelector('#card')), boxes: looks.place(document.getElementById(it)).boxes, name: document.querySelector('#card [data-fill=name]').textContent, width: innerWidth, height: innerHeight })", a.id)
            card = state["card"]
            report.equal(nfc(state["name"]), nfc(scripts[a.target].h1), a.anchor, "name")
            report.expect(card["left"] >= 0 and card["right"] <= state["width"] and card["top"] >= 0 and card["bottom"] <= state["height"], a.anchor, f"card at {card}")
            report.expect(all(card["top"] >= b["bottom"] or card["bottom"] <= b["top"] or card["left"] >= b["right"] or card["right"] <= b["left"] for b in state["boxes"]), a.anchor, "the card covers its phrase")


@check("what looks like markup in names, titles and notes stays text", slow=4)
def markup(scripts, bench, report):
    name = '<img src=x onerror=alert(1)> & "Söhne"'
    entity = scripts["people/markup.html"]
    report.equal(entity.h1, name, entity, "name")
    for page in scripts.pages:
        for tag in ("img", "b"):
            report.expect(not page.dom.all(tag), page, f"a <{tag}> came from the content")
        scripts_in = [s for s in page.dom.all("script") if s["src"] is None and s["type"] != "application/ld+json"]
        report.expect(not scripts_in, page, "a <script> came from the content")
        for data in page.dom.all("script"):
            if data["type"] == "application/ld+json":
                report.expect("<" not in data.children[0], page, "JSON-LD with a bare <")
                json.loads(data.children[0])
    with bench.page(scripts, "articles/german.html") as page:
        page.evaluate("document.querySelector('#text a[data-kind=person]').focus({ focusVisible: true })")
        report.equal(page.locator("#card [data-fill=name]").inner_text(), name, "articles/german.html", "name in the card")
        report.equal(page.locator("#card img, #card script").count(), 0, "articles/german.html", "elements in the card")


@check("the header of an article gives all that its author wrote: several authors, two dates, original and archive")
def header(scripts, report):
    labels, article = words(), scripts["articles/russian.html"]
    facts = {row.one("dt").words(): row.one("dd") for row in article.dom.one("dl.facts").all("div")}
    keys, _ = written(article)
    report.equal(facts[labels["authors"]].words(), " and ".join(keys["authors"]), article, "authors")
    report.equal([facts[labels["published"]].one("time")["datetime"], facts[labels["retrieved"]].one("time")["datetime"]], [keys["date"], keys["retrieved"]], article, "dates")
    report.equal(facts[labels["original"]].one("a")["href"], keys["url"], article, "original")
    report.equal((facts[labels["reliability"]].words(), facts[labels["credibility"]].words()), (f"A{labels['reliability_A']}", f"1{labels['credibility_1']}"), article, "grades")
    arabic = scripts["articles/arabic.html"].dom.one("dl.facts").one("a.external")
    report.expect(arabic is not None and arabic["href"].startswith("https://example.org/ar/"), "articles/arabic.html", "an address with other letters is lost")


@check("the page of an archived text gives each fact a line of its own, where there is room for it", slow=2)
def archived(scripts, bench, report):
    lines = "[...document.querySelectorAll('.source dd')].map(dd => [dd.textContent, Math.round(looks.rect(dd).height / parseFloat(getComputedStyle(dd).lineHeight))])"
    for one in scripts.under("sources"):
        with bench.page(scripts, one.path) as page:
            for fact, count in look(page, lines):
                report.equal(count, 1, one, f"lines of “{fact}”")


@check("axe finds nothing on pages in other scripts", slow=8)
def axe(scripts, bench, report):
    from test_accessibility import judge
    with bench.context(scripts, reduced=True) as context:
        page = context.new_page()
        for path in ("articles/arabic.html", "articles/hebrew.html", "people/naguib-mahfouz.html", "statistics/readers.html"):
            page.goto(context.base + path)
            judge(page, path, report)


@check("a dossier in Arabic is laid out from the right, header, margin and all", slow=12)
def whole(program, bench, report):
    folder = program.scripts_dossier("arabic dossier")
    file = folder / "dossier.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("language: en", "language: ar"), encoding="utf-8")
    (folder / "templates/words/ar.yml").write_text("skip_link: إلى المحتوى\nnotes: ملاحظات\ntitle_articles: مقالات\n", encoding="utf-8")
    site = Site(program.build(folder, program.scratch / "arabic site"))
    for width in (1280, 390, 320):
        with bench.context(site, width=width, height=800, touch=width < 500) as context:
            page = context.new_page()
            for path in ("index.html", "articles/arabic.html", "articles/german.html", "people/naguib-mahfouz.html", "statistics/readers.html", "countries/index.html", "timeline.html", "conflicts.html"):
                page.goto(context.base + path)
                page.wait_for_timeout(60)
                report.equal(page.evaluate("[document.documentElement.lang, getComputedStyle(document.body).direction]"), ["ar", "rtl"], path, "language and direction")
                for found in look(page, "looks.wide()"):
                    report(f"{path} at {width}", found)
                name, first = look(page, "[looks.rect(document.querySelector('.site-name a')), looks.rect(document.querySelector('h1'))]")
                report.expect(name["right"] > width / 2, f"{path} at {width}", "the name of the site is not at the right")
            if width == 1280:
                page.goto(context.base + "articles/arabic.html")
                page.wait_for_timeout(150)
                notes, text = look(page, "[[...document.querySelectorAll('.note')].map(looks.rect), looks.rect(document.querySelector('#text'))]")
                report.expect(all(n["right"] <= text["left"] + 1 and n["left"] >= 0 for n in notes), "articles/arabic.html", f"notes are not in the left margin: {notes[:1]}, text {text}")
                report.expect(all(a["bottom"] <= b["top"] + 1 for a, b in zip(notes, notes[1:])), "articles/arabic.html", "notes lie over each other")


@check("many names: sentences of all articles can be grouped and filtered in any script", slow=3)
def tools(scripts, bench, report):
    with bench.page(scripts, "statistics/readers.html") as page:
        choice = page.locator("#filter-source")
        for option in choice.locator("option").all()[1:]:
            value = option.get_attribute("value")
            choice.select_option(value)
            report.expect(page.locator(".mention:visible").count() >= 1, "statistics/readers.html", f"nothing from {value}")
    with bench.page(scripts, "people/index.html") as page:
        field = page.locator("#name-filter input")
        if field.is_visible():
            field.fill("nguyen")
            page.wait_for_timeout(250)
            report.equal(page.locator(".entity-index > li:visible").count(), 1, "people/index.html", "found without accents")
