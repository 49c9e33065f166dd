"""What selftest.py breaks: one thing in one file each, and the check that must see it."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Break:
    """`check` is part of the check's name; `path(site)` is the file, `edit(text)` breaks it."""

    name: str
    area: str
    check: str
    path: object
    edit: object


def article(site):
    return site.article.path


def noted(site):
    return max(site.articles, key=lambda page: len(page.dom.all("li.note"))).path


def country(site):
    return site.samples["country"]


def statistic(site):
    return site.statistic.path


def asset(suffix):
    return lambda site: next(p for p in site.files if p.startswith("assets/") and p.endswith(suffix))


def file(path):
    return lambda site: path


def first(pattern, new):
    """Replaces the first match of a pattern."""
    return lambda text: re.sub(pattern, new, text, count=1, flags=re.S)


def swap(pattern):
    """Lets the first two matches of a pattern change places; each match has one group."""
    def edit(text):
        one, two = list(re.finditer(pattern, text, re.S))[:2]
        return text[:one.start(1)] + two[1] + text[one.end(1):two.start(1)] + one[1] + text[two.end(1):]
    return edit


STYLE, SCRIPT = asset(".css"), asset(".js")

BREAKS = [
    Break("a link to a page that is not there", "links", "leads to a file", article, first(r'(href="\.\./countries/)', r"\1no-")),
    Break("a link that begins with /", "links", "every link is relative", country, first(r'href="\.\./articles/', 'href="/articles/')),
    Break("one id on two elements", "links", "no id stands twice", article, lambda text: text.replace('id="note-2"', 'id="note-1"', 1)),
    Break("a picture from elsewhere", "links", "script or style of its own", article, first("</p>", '<img src="https://example.org/x.png" alt=""></p>')),
    Break("a picture from elsewhere", "site", "below a sub-path", article, first("</p>", '<img src="https://example.org/x.png" alt=""></p>')),
    Break("the content security policy is gone", "links", "content security policy", file("timeline.html"), first(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "")),
    Break("a part too wide for a phone", "site", "no kind of page scrolls sideways", STYLE, lambda text: text + ".page{min-width:500px}"),
    Break("no outline around what has the focus", "site", "Tab goes on", STYLE, lambda text: text + ":focus-visible{outline:0}"),
    Break("a transition for those who want none", "site", "nothing moves", STYLE, lambda text: text + "a{transition:color 1s}"),
    Break("a page that moves down when it has loaded", "site", "nothing shifts", SCRIPT, lambda text: text + "setTimeout(() => { document.querySelector('main').style.marginTop = '20rem'; }, 20);"),
    Break("small controls", "site", "24 by 24", STYLE, lambda text: text + ".site-nav a{display:inline;padding:0;font-size:9px}"),
    Break("grey words on grey in the dark", "accessibility", "page, in dark", STYLE, lambda text: re.sub(r"(--soft:light-dark\([^,]+),#\w+", r"\1,#333", text)),
    Break("an annotation without its description", "article", "says its kind and status", article, first(r'(<a class="annotation"[^>]*) aria-description="[^"]*"', r"\1")),
    Break("a word too many in the text", "article", "word for word", article, first(r'(id="text"[^>]*>\s*<p[^>]*>)', r"\1Reportedly ")),
    Break("a number in the text that is read out", "article", "given the exact words", STYLE, lambda text: text.replace('content:attr(data-number)/""', "content:attr(data-number)")),
    Break("lines of ninety characters", "article", "a full line", STYLE, lambda text: text.replace("59ch", "90ch").replace("54vw", "90vw")),
    Break("a card with the name of another", "cards", "says kind, name, gloss", article, swap(r'<li data-kind="\w+"><a href="#[^"]+">[^<]*</a> <small>\w+: <a href="[^"]+">([^<]*)</a>')),
    Break("a sheet that hides its phrase", "cards", "as a sheet", STYLE, lambda text: text.replace("max-height:60vh", "max-height:none;height:90vh")),
    Break("a card that Esc does not close", "cards", "the keyboard opens a card", SCRIPT, lambda text: text.replace("'Escape'", "'Escaped'")),
    Break("a note without its way back", "notes", "leads to its note", noted, first(r' · <a href="#note-1-marker">.*?</a></p></li>', "</p></li>")),
    Break("two notes with each other's words", "notes", "belongs to one annotation", noted, swap(r'<span class="note-topic"[^>]*>([^<]*)</span>')),
    Break("notes that do not stand in the margin", "notes", "stand in the margin", STYLE, lambda text: text.replace(".article .note{position:absolute", ".article .note{position:relative")),
    Break("margin notes however many there are", "large-pages", "open in seconds", STYLE, lambda text: text.replace(".article-body:not(:has(.note:nth-child(201))){", ".article-body{").replace(".article-body:has(.note:nth-child(201)) .notes-block", ".no-such")),
    Break("many notes that stay in the margin", "large-pages", "in a list under the text", STYLE, lambda text: text.replace(".article-body:has(.note:nth-child(201)) .notes-block", ".no-such")),
    Break("a mark that lets the number behind it fall to the next line", "notes", "never begins a line", STYLE, lambda text: text + "[data-status=disputed]::after{display:inline-block}"),
    Break("a box of the legend that hides nothing", "legend", "takes mark and Tab stop", SCRIPT, lambda text: text.replace("stop.removeAttribute('href');", "")),
    Break("two kinds with one underline", "legend", "kinds differ by line", STYLE, lambda text: text.replace("--under:dotted 2.5px", "--under:solid 2px")),
    Break("a key that does nothing", "keyboard", "j and k move", SCRIPT, lambda text: text.replace("key==='j'||key==='k'", "key==='J'||key==='k'")),
    Break("keys that cannot be turned off", "keyboard", "can be turned off", SCRIPT, lambda text: text.replace("if(!lettersWork||", "if(")),
    Break("a mention less in the list", "entity", "every mention is listed", country, first(r'<li class="mention".*?</li>', "")),
    Break("another count under the name", "entity", "is the length of its list", country, first(r"(<span>)\d+( mentions in)", r"\g<1>999\2")),
    Break("a filter that filters nothing", "entity", "can be filtered", SCRIPT, lambda text: text.replace("mention.hidden=!fits(factsOf(mention),wanted);", "")),
    Break("a dot at the wrong value", "statistic", "marks stand where", statistic, first(r'(class="dot" cx=")[\d.]+%(" cy="50%"[^>]*>)(?=.*</ol>)', r"\g<1>120%\2")),
    Break("a figure less in the table to take along", "statistic", "can be taken along", lambda site: f"data/{statistic(site)[:-5]}.csv", first(r"\n[^\n]+\n", "\n")),
    Break("a verdict that counts another number", "statistic", "the verdict counts", statistic, first(r'(<p class="verdict"[^>]*>)\w+', r"\1Ninety")),
    Break("a finding that says another thing than the data", "statistic", "is one of data/findings.json", file("data/findings.json"), first(r'"sentence":"', '"sentence":"Not ')),
    Break("a contradiction that is not flagged", "statistic", "are flagged", lambda site: "statistics/index.html", first(r'<a class="conflict-flag".*?</a>', "")),
    Break("a cell of the matrix with a wrong count", "home", "is a true count", file("index.html"), first(r'(<td><a.*?<span class="visually-hidden">)\d+', r"\g<1>99")),
    Break("a person drawn as a country", "home", "drawn as a network", file("index.html"), first(r'<circle class="node"[^>]*>', '<rect class="node" x="9" y="9" width="9" height="9"/>')),
    Break("a conflict that is missing", "home", "every finding", file("conflicts.html"), first(r'<li class="finding".*?</li>', "")),
    Break("years in the wrong order", "timeline", "dates stand in order", file("timeline.html"), swap(r'<li class="year">(.*?)(?=<li class="year">)')),
    Break("a dead control where there are no scripts", "scripts-off", "would do nothing", country, first(r'(<div class="tools[^>]*) hidden', r"\1")),
    Break("words that only the script knows", "scripts-off", "the same words", SCRIPT, lambda text: text + "document.querySelector('main').append('more');"),
    Break("no rules for paper", "print", "nothing that belongs to the screen", STYLE, lambda text: text.replace("@media print", "@media speech")),
    Break("addresses that paper does not show", "print", "addresses are spelled out", STYLE, lambda text: text.replace("a[href^=http]::after,", "")),
    Break("annotations without numbers on paper", "print", "has its number in the text", STYLE, lambda text: text.replace("content:counter(annotation);font:var(--count)", "font:var(--count)")),
    Break("a note cut in two by a page", "print", "torn by the end", STYLE, lambda text: text.replace(".note,.mention,.rows > li", ".mention,.rows > li")),
    Break("an Arabic text laid out from the left", "many-scripts", "its language and its direction", file("articles/arabic.html"), first(r'(id="text"[^>]*) dir="rtl"', r'\1 dir="ltr"')),
    Break("a fingerprint in a narrow column", "many-scripts", "a line of its own", STYLE, lambda text: text + ".source .facts{grid-template-columns:1fr 1fr 1fr 1fr 1fr}"),
    Break("a quotation that does not say its language", "many-scripts", "another language says", file("people/lu-xun.html"), first(r'(<blockquote[^>]*) lang="\w+"', r"\1")),
    Break("a name without a direction", "many-scripts", "set apart", file("articles/arabic.html"), first(r'(<blockquote[^>]*|<span class="note-t\w+") dir="auto"', r"\1")),
]
