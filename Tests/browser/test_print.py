"""On paper: what a PDF of a page says, read back as text."""

import re
import subprocess
import unicodedata

from support.checks import check
from support.looks import look
from support.site import Site, is_external
from support.words import words

SIGNS = {"country": "■", "person": "●", "statistic": "="}
PAPERS = ("A4", "Letter")
SCREEN_ONLY = ".site-nav, .skip-link, #legend, .tools, #card, .tray, .notice, .keys, #keys-button, .pager, .letters, .neighbours, .note-more, .citations"


def squeezed(text):
    return "".join(unicodedata.normalize("NFKC", text).split())


def printed(page, program, name, paper="A4", order="-raw"):
    """The pages of the PDF as texts."""
    file = program.scratch / f"{name}.pdf"
    page.pdf(path=file, format=paper)
    text = subprocess.run(["pdftotext", order, "-enc", "UTF-8", file, "-"], capture_output=True, text=True, check=True).stdout
    return text.split("\f")[:-1]


def numbered(article):
    """The text of an article as print shows it: the number of each annotation behind it, signs and note numbers too."""
    notes, numbers = 0, {a.link: a for a in article.annotations}
    parts = []

    def walk(element):
        nonlocal notes
        for child in element.children:
            if isinstance(child, str):
                parts.append(child)
                continue
            walk(child)
            if child in numbers:
                a = numbers[child]
                if a.is_outer:
                    parts.append(SIGNS.get(a.kind, "◆"))
                parts.append(str(a.number))
                if a.status == "disputed" and not a.is_outer:
                    parts.append("✗")
            elif "note-marker" in child.classes:
                notes += 1
                parts.append(str(notes))

    walk(article.dom.one("#text"))
    return squeezed("".join(parts)).replace("\ufe0e", "")


@check("in print each annotation has its number in the text, and the list has the same numbers", slow=10)
def numbers(site, bench, program, report):
    for article in site.articles:
        for paper in PAPERS if article is site.article else PAPERS[:1]:
            with bench.page(site, article.path) as page:
                raw = "".join(printed(page, program, "article", paper))
                wanted, found = numbered(article), squeezed(raw).replace("\ufe0e", "")
                if not report.expect(wanted in found, f"{article} on {paper}", "the text with its numbers is another"):
                    good = next(n for n in range(len(wanted), 0, -1) if wanted[:n] in found)
                    at = found.find(wanted[:good]) + good
                    report(f"{article} on {paper}", f"“…{found[at - 20:at + 30]}” instead of “…{wanted[good - 20:good + 30]}”")
                layout = "\n".join(printed(page, program, "article", paper, "-layout"))
                for a in article.annotations:
                    first = re.escape(unicodedata.normalize("NFKC", a.words.split()[0]))
                    report.expect(re.search(rf"(?<!\d){a.number}\s+{first}", unicodedata.normalize("NFKC", layout)), f"{article} on {paper}", f"{a.number} {a.words} is not in the list")


@check("in print each note is whole, with its number, words and status, and stands on one page", slow=8)
def notes(site, bench, program, report):
    article = max(site.articles, key=lambda page: len(page.dom.all("li.note")))
    for paper in PAPERS:
        with bench.page(site, article.path) as page:
            pages = [squeezed(text) for text in printed(page, program, "notes", paper)]
            for number, note in enumerate(article.dom.all("li.note"), 1):
                body = squeezed(note.one(".note-body").text())
                own = [i for i, text in enumerate(pages) if body in text]
                if report.expect(own, f"{article} on {paper}", f"note {number} is not whole on one page"):
                    text = pages[own[0]]
                    report.expect(squeezed(note.one(".status").words()) in text[text.index(body) + len(body):][:60], f"{article} on {paper}", f"the status of note {number} is elsewhere")
            report.expect(len(pages) > 1, article, "one page only")


@check("in print the list of annotations says kind, name, value and status of each", slow=6)
def full_list(site, bench, program, report):
    article = site.article
    with bench.page(site, article.path) as page:
        text, at = squeezed("".join(printed(page, program, "list"))), 0
        for item, a in zip(article.dom.one("ol.annotation-list").all("li"), article.annotations):
            parts = [e.words() for e in item.children if not isinstance(e, str) and not e.fits("a.go")]
            report.expect(all(squeezed(part) in text for part in parts), article, f"{a.number}: {' '.join(parts)} is not printed")


@check("in print there is title, date of printing and program, and nothing that belongs to the screen", slow=6)
def frame(site, bench, program, report):
    with bench.context(site) as context:
        page = context.new_page()
        for name, path in site.samples.items():
            page.goto(context.base + path)
            text = "\n".join(printed(page, program, "frame"))
            report.expect(squeezed(site[path].h1) in squeezed(text), path, "no title")
            report.expect(re.search(words()["printed_on"].replace("{date}", ".*20\\d\\d"), " ".join(text.split())), path, "no date of printing")
            for key in ("skip_link", "copy_link", "open_page", "key_help", "every_status"):
                report.expect(words()[key] not in text, path, f"“{words()[key]}” is printed")
            page.emulate_media(media="print")
            left = look(page, f"[...document.querySelectorAll('{SCREEN_ONLY}')].filter(looks.shown).map(looks.name)")
            report.expect(not left, path, f"printed: {left[:3]}")
            dark = look(page, "looks.behind(document.body).slice(0, 3)")
            report.equal(dark, [255, 255, 255], path, "background")
            page.emulate_media(media="null")


@check("print from a dark screen is dark on white", slow=3)
def from_dark(site, bench, report):
    with bench.page(site, site.article.path, dark=True) as page:
        page.emulate_media(media="print")
        found = look(page, "[looks.behind(document.body), looks.colour(getComputedStyle(document.querySelector('#text p')).color)]")
        report.expect(found[0][:3] == [255, 255, 255] and max(found[1][:3]) < 80, site.article, f"text {found[1]} on {found[0]}")


@check("in print addresses are spelled out: of external links, of the archived text, and of each mention", slow=5)
def addresses(site, scripts, bench, program, report):
    article = scripts["articles/russian.html"]
    with bench.page(scripts, article.path) as page:
        text = squeezed("".join(printed(page, program, "sources")))
        links = [link["href"] for link in article.dom.one("dl.facts").all("a") if is_external(link["href"]) or "spelled" in link.classes]
        report.expect(links, article, "no source to look for")
        for link in links:
            report.expect(squeezed(link) in text, article, f"{link} is not printed")
    for path in {site.samples["country"], site.samples["person"]}:
        entity = site[path]
        with bench.page(site, path) as page:
            text = squeezed("".join(printed(page, program, "entity")))
            for link in entity.main.all("a"):
                if is_external(link["href"]):
                    report.expect(squeezed(link["href"]) in text, entity, f"{link['href']} is not printed")
            for mention in entity.dom.all("li.mention"):
                sentence = squeezed(mention.one("blockquote").text())
                report.expect(sentence in text, entity, f"“{sentence[:40]}” is not printed")
                address = next(a["href"] for a in mention.one(".mention-facts").all("a") if "#" in a["href"])
                report.expect(squeezed(address.removeprefix("../")) in text, entity, f"the address {address} is not printed")


@check("the plot of a statistic is printed whole, each line unbroken", slow=4)
def plots(site, bench, program, report):
    statistic = site.statistic
    with bench.page(site, statistic.path) as page:
        text = squeezed("".join(printed(page, program, "statistic")))
        for row in statistic.dom.all("table.observations")[0].one("tbody").all("tr"):
            report.expect(squeezed(row.one("th").words()) in text, statistic, f"{row.one('th').words()} is not printed")
        page.emulate_media(media="print")
        rows = look(page, """[...document.querySelectorAll('.plot-group .rows > li')].map(li => ({ inside: getComputedStyle(li).breakInside, marks: [...li.querySelectorAll('.dot, .open-dot, .whisker, .convention, .rounding')].filter(m => m.getBoundingClientRect().height + m.getBoundingClientRect().width > 0).length, axis: li.matches('.row-axis'), seen: looks.shown(li) }))""")
        for row in rows:
            report.expect(row["inside"] == "avoid" and row["seen"] and (row["axis"] or row["marks"]), statistic, f"a line of the plot is {row}")


@check("no sentence, note or line is torn by the end of a page")
def unbroken(site, bench, report):
    wanted = {".note": "avoid", ".mention": "avoid", ".finding": "avoid", ".event": "avoid", ".rows > li": "avoid"}
    with bench.context(site) as context:
        page = context.new_page()
        for path in (site.article.path, site.samples["country"], site.statistic.path, "timeline.html"):
            page.goto(context.base + path)
            page.emulate_media(media="print")
            for selector, value in wanted.items():
                for found in set(page.evaluate("s => [...document.querySelectorAll(s)].map(e => getComputedStyle(e).breakInside)", selector)):
                    report.equal(found, value, path, f"break inside {selector}")
            for found in set(page.evaluate("[...document.querySelectorAll('main h2, main h3')].map(e => getComputedStyle(e).breakAfter)")):
                report.equal(found, "avoid", path, "break after a heading")


@check("with a base address, pages name their own address, on screen's head and on paper", slow=4)
def canonical(site, bench, program, report):
    base = "https://example.org/some/where/"
    folder = program.build(program.source, program.scratch / "with base", "--base-url", base)
    built = Site(folder)
    for page in built.pages:
        link = next((e for e in page.dom.all("link") if e["rel"] == "canonical"), None)
        report.expect(page.path == "404.html" or link is not None and link["href"] in (base + page.path, base + page.path.removesuffix("index.html")), page, f"canonical is {link['href'] if link is not None else None}")
    lost = [a["href"] for a in built["404.html"].dom.all("a") if a["href"] and not a["href"].startswith(("/some/where/", "#", base))]
    report.expect(not lost, "404.html", f"leads nowhere from deep addresses: {lost[:3]}")
    with bench.page(built, built.article.path) as page:
        report.expect(squeezed(base + built.article.path) in squeezed("".join(printed(page, program, "canonical"))), built.article, "its address is not printed")
