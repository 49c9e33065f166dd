"""Inputs that cost a careless reader far more time, memory or output than their size: name to a function from a size in bytes to the dossier's files."""

from support.dossier import article

FAMILIES = {}


def family(name):
    def register(act):
        FAMILIES[name] = act
        return act

    return register


def body(name, make):
    """A family of article bodies: `make(n)` is a body of about n bytes."""
    FAMILIES[name] = lambda n: {"content/articles/a.md": article(make(n))}


def repeated(name, unit, before="", after=""):
    body(name, lambda n: before + unit * (n // len(unit.encode())) + after)


def nested(name, left, right, middle="a"):
    def make(n):
        times = n // len((left + right).encode())
        return left * times + middle + right * times

    body(name, make)


# What the parser of Markdown itself is known to be slow at.
repeated("images without an end", "![[]()")
body("a list in a list, then blank lines", lambda n: "* " * (n // 3) + "a" + "\n" * (n // 3))
repeated("comments without an end", "a<!--")
repeated("character data without an end", "a <![CDATA[")
repeated("processing instructions without an end", "a <? ")
repeated("declarations without an end", "a <!A ")
nested("quotations in quotations", "> ", "")
nested("lists in lists", "- ", "")
nested("emphasis in emphasis", "*a **a ", "")
nested("emphasis, closed", "*a ", " a*")
repeated("emphasis that never closes", "a **a _b ")
repeated("runs of stars", "a***b**c* ")
repeated("opening brackets", "[")
repeated("closing brackets", "]")
nested("brackets in brackets", "[", "]")
repeated("brackets and parentheses", "[a](")
repeated("destinations without an end", "[a](<b")
repeated("titles without an end", '[a](b "c')
nested("parentheses in a destination", "(", ")", "x")
repeated("half a link", "](\n[")
body("backticks, ever more of them", lambda n: " ".join("`" * i for i in range(1, int((2 * n) ** 0.5))))
repeated("backticks and a bracket", "[`")
repeated("angles without an end", "<")
repeated("tags without an end", "<a b='")
repeated("attributes without an end", "<a b=c ", before="<x ")
repeated("ampersands", "&")
repeated("entities", "&amp;&#60;&Aacute ")
repeated("numeric entities without an end", "&#12345678 ")
repeated("backslashes", "\\")
repeated("backslashes and brackets", "\\[")
body("definitions", lambda n: "".join(f"[l{i}]: /x{i}.md\n" for i in range(n // 18)))
body("definitions and their uses", lambda n: "".join(f"[l{i}]: https://example.org/{i}\n" for i in range(n // 70)) + "\n" + " ".join(f"[a][l{i}]" for i in range(n // 30)))
body("one definition, many uses", lambda n: f"[x]: https://example.org/{'y' * (n // 64)}\n\n" + "[x] " * (n // 8))
body("definitions of one label", lambda n: "[a]: b\n" * (n // 7) + "\n[a]")
repeated("half a definition", "[a]: <b\n")
body("labels without an end", lambda n: "[" + "a" * 900 + "\n" + ("[" + "b" * 900 + " ") * (n // 902))
body("a table of brackets", lambda n: "| [ | ] |\n" * (n // 10))
repeated("rules and headings", "---\n===\n# \n")
body("a heading under each line", lambda n: "a\n=\n" * (n // 4))
body("headings of one text", lambda n: "# a\n\n" * (n // 5))
body("long heading", lambda n: "# " + "word " * (n // 5))
body("spaces at the end of lines", lambda n: (" " * 500 + "\n" + "a\n") * (n // 503))
body("one long line", lambda n: "word " * (n // 5))
body("blank lines", lambda n: "\n" * n)
body("tabs", lambda n: "\t" * n + "a")
body("carriage returns", lambda n: "a\r" * (n // 2))
body("ordered items", lambda n: "1) a\n" * (n // 5))
body("items that end in another list", lambda n: "- a\n* b\n" * (n // 8))
body("fences without an end", lambda n: "~~~\n```\n" * (n // 8))
body("block tags", lambda n: "<div>\n\n" * (n // 7))

# Our own readers: annotations, their attributes, notes, sentences, figures.
repeated("bare names", "[Armenia] ")
repeated("unknown names", "[Nobody] ")
body("unknown names, each another", lambda n: "".join(f"[N{i}](person:nobody-{i}) " for i in range(n // 32)))
repeated("annotations", "[words](country:armenia) ")
repeated("annotations without a space", "[w](country:armenia)")
nested("annotations in annotations", "[a ", "](country:armenia)")
nested("names in annotations", "[a [Armenia] ", "](country:armenia)")
repeated("annotations without an end", "[a](country:armenia ")
repeated("annotations with half a title", '[a](country:armenia "b')
repeated("annotations in emphasis", "*[a](country:armenia)* ")
repeated("annotations crossed by emphasis", "*[a*](country:armenia) ")
repeated("annotations in code", "`[a](country:armenia)` ")
repeated("annotations crossed by code", "[a `](country:armenia) ` ")
repeated("annotations in half a tag", "<b [a](country:armenia) ")
body("one long query", lambda n: "[9 people](statistic:emigrants?" + "&".join(f"k{i}=v" for i in range(n // 9)) + ")")
body("one key, over and over", lambda n: "[9 people](statistic:emigrants?" + "&".join(["by=anna-petrova"] * (n // 16)) + ")")
body("a long value", lambda n: "[9 people](statistic:emigrants?by=" + "x" * n + ")")
body("a percent-encoded value", lambda n: "[9 people](statistic:emigrants?by=" + "%41" * (n // 3) + ")")
body("a long reference", lambda n: "[9 people](person:" + "x" * n + ")")
body("a long note", lambda n: '[a](country:armenia "' + "word [Armenia] " * (n // 15) + '")')
body("notes in notes", lambda n: '[a](country:armenia "' * (n // 21))
body("notes that annotate with notes", lambda n: '[a](country:armenia "x [b](country:armenia \'y [c](country:armenia (z))\') ") ' * (n // 78))
body("an annotation of a long text", lambda n: "[" + "word " * (n // 5) + "](country:armenia)")
body("one mention in a sentence without a stop", lambda n: "[Armenia] " + "word " * (n // 5))
body("many mentions in a sentence without a stop", lambda n: ("[Armenia] " + "word " * 18) * (n // 100))
body("stops that end nothing", lambda n: "e.g. Mr. A. B. 3.5 " * (n // 19))
body("stops and nothing else", lambda n: ". " * (n // 2))
body("closing marks behind a stop", lambda n: "[Armenia]." + ")" * n)
body("quotation marks", lambda n: "“[Armenia]” " * (n // 16))
body("a long word", lambda n: "x" * n + " [Armenia]")
body("a word of combining marks", lambda n: "[Armenia] e" + "\u0301" * (n // 2))
body("an annotated word of combining marks", lambda n: "[e" + "\u0301" * (n // 2) + "](country:armenia)")
body("emoji joined into one", lambda n: "[Armenia] " + "👩\u200d" * (n // 7))
body("annotations with ids", lambda n: "".join(f"[a](country:armenia?id=i{i}) " for i in range(n // 34)))
body("annotations of one id", lambda n: "[a](country:armenia?id=i) " * (n // 26))
body("controls of direction", lambda n: "\u202e" * (n // 3))
body("controls of direction, closed", lambda n: "\u202ea\u202c" * (n // 7))
body("marks of our own", lambda n: "𐩐𐩑𐩒𐩓𐩔𐩕𐩖𐩗𐩘[Armenia] " * (n // 46))

for name, phrase in {
    "digits": "9", "grouped digits": "9,999 ", "number words": "two hundred thousand and ", "a range without an end": "1 to ",
    "vague words": "tens of thousands of ", "dates": "1 January 2022, ", "signs": "$€£-+/", "qualifiers": "at least about more than ",
    "units": "km per hour per ", "percent signs": "5 % of ", "points and commas": "1.2,3 ", "years": "2022-2023 ",
    "halves": "half a ", "ordinals": "15-year-old ", "one long number word": "twohundred", "Russian-looking words": "тысяч ",
}.items():
    body(f"figures: {name}", lambda n, phrase=phrase: "[" + phrase * (n // len(phrase.encode())) + "](statistic:emigrants)")
body("figures: many", lambda n: "".join(f"[{i} people](statistic:emigrants?by=anna-petrova) " for i in range(n // 58)))
body("figures: many of one source and day", lambda n: "".join(f"[{i} people](statistic:emigrants?by=anna-petrova&date=2022-10) " for i in range(n // 73)))
body("figures: many over many times", lambda n: "".join(f"[{i + 100} people](statistic:emigrants?period={1000 + i % 1000}-{1 + i % 12:02}) " for i in range(n // 55)))
body("figures: many of as many populations", lambda n: "".join(f"[{i + 100} people](statistic:emigrants?population=p{i}) " for i in range(n // 56)))


# What is written more than once for one piece of the input.
def shared(name, definition, use, parts=2):
    """A definition of about n / `parts` bytes, and uses for the rest."""
    body(name, lambda n: definition("x" * (n // parts)) + "\n\n" + use * ((n - n // parts) // len(use)))


shared("a definition with a note, many uses", lambda text: f'[l]: country:armenia "{text}"', "[l] ")
shared("a definition with a short note, many uses", lambda text: '[l]: country:armenia "A note of a few words."', "[l] ", parts=1 << 30)
shared("a definition with a note that annotates, many uses", lambda text: f'[l]: country:armenia "{text} [Armenia]"', "[l] ")
shared("a definition with an attribute, many uses", lambda text: f"[l]: statistic:emigrants?by={text}", "[9 people][l] ")
shared("a definition with a long address, many uses", lambda text: f"[l]: https://example.org/{text}", "[l] ")
shared("a definition with a long title, many uses", lambda text: f'[l]: https://example.org/ "{text}"', "[l] ")
shared("a definition with a short address, many uses", lambda text: "[l]: https://example.org/a-page", "[l] ", parts=1 << 30)
shared("a definition of an image, many uses", lambda text: f"[l]: https://example.org/{text}", "![l] ")
body("a definition of 1,000 bytes, many uses", lambda n: f'[l]: country:armenia "{"x" * 1000}"\n\n' + "[l] " * (n // 4))
body("as many definitions as uses of each", lambda n: "".join(f'[l{i}]: country:armenia "{"x" * int(n ** 0.5 / 2)}"\n' for i in range(int(n ** 0.5 / 2)))
     + "\n" + "".join(f"[l{i % int(n ** 0.5 / 2)}] " for i in range(n // 14)))
body("definitions of one label, each long", lambda n: (f'[l]: country:armenia "{"x" * (n // 64)}"\n' * 32) + "\n" + "[l] " * (n // 8))
repeated("headings", "# H\n")
repeated("headings that annotate", "# [Armenia]\n\n")
repeated("links to no page", "[a](b.md) ")
repeated("links to no heading", "[a](#b) ")
repeated("links to no file", "[a](../../static/b.png) ")
repeated("links that are refused", "[a](ftp://b) ")
repeated("images", "![a](b.png) ")
repeated("raw HTML", "<b>a</b> ")
repeated("links with titles", '[a](https://example.org/ "A title") ')
repeated("notes", 'Word [a](country:armenia "A note.") and more.\n\n')
repeated("figures that cannot be read", "[word](statistic:emigrants) ")
body("annotations in a sentence without a stop", lambda n: ("[Armenia] " + "word " * 18) * (n // 100))
body("as many people as sentences", lambda n: "".join(f"[9 people](statistic:emigrants?by=p{i}) of [Armenia].\n\n" for i in range(n // 60)))


# Headers and the dossier's own file.
def header(name, make):
    FAMILIES["header: " + name] = lambda n: {"content/articles/a.md": "---\n" + make(n) + "\n---\n\nText.\n"}


header("a long title", lambda n: "title: " + "word " * (n // 5))
header("many keys", lambda n: "title: a\n" + "\n".join(f"k{i}: v" for i in range(n // 9)))
header("one key, over and over", lambda n: "title: a\n" + "place: b\n" * (n // 9))
header("many authors", lambda n: "title: a\nauthors: [" + ", ".join(f"a{i}" for i in range(n // 7)) + "]")
header("brackets", lambda n: "title: " + "[" * n)
header("braces", lambda n: "title: " + "{a: " * (n // 4))
header("lists in lists", lambda n: "title:\n" + "- " * (n // 2))
header("folds", lambda n: "title: >\n" + "  a\n\n" * (n // 5))
header("a quoted text without an end", lambda n: 'title: "' + "a\n " * (n // 3))
header("escapes", lambda n: 'title: "' + "\\x41" * (n // 4) + '"')
header("anchors", lambda n: "title: a\n" + "\n".join(f"k{i}: &a{i} v" for i in range(n // 15)))
header("comments", lambda n: "title: a\n" + "# c\n" * (n // 4))
header("question marks", lambda n: "? " * (n // 2))
header("a long date", lambda n: "title: a\ndate: " + "2" * n)
header("colons", lambda n: "title: " + "a:" * (n // 2))
header("a long url", lambda n: "title: a\nurl: https://example.org/" + "%41" * (n // 3))
header("a long language", lambda n: "title: a\nlanguage: en" + "-x" * (n // 2))


@family("record: many aliases")
def aliases(n):
    return {"content/people/p.md": "---\nname: P\naliases: [" + ", ".join(f"alias {i}" for i in range(n // 14)) + "]\n---\n",
            "content/articles/a.md": article("[alias 7] [alias 8]")}


@family("record: a long alias")
def long_alias(n):
    return {"content/people/p.md": f"---\nname: P\naliases: [{'word ' * (n // 5)}]\n---\n", "content/articles/a.md": article("[P]")}


@family("records: one alias")
def same_alias(n):
    return {f"content/people/p{i}.md": f"---\nname: P{i}\naliases: [Same]\n---\n" for i in range(n // 512)} | {
        "content/articles/a.md": article("[Same] " * (n // 64))}


@family("a sentence that names everybody")
def everybody(n):
    return {f"content/people/p{i}.md": f"---\nname: P{i}\n---\n" for i in range(n // 512)} | {
        "content/articles/a.md": article(" ".join(f"[P{i}]" for i in range(n // 512)))}


@family("many who stand in many sentences")
def many_sentences(n):
    return {f"content/people/p{i}.md": f"---\nname: P{i}\n---\n" for i in range(n // 4096)} | {
        "content/articles/a.md": article("".join(f"[P{i % (n // 4096)}] met [P{i * 7 % (n // 4096)}] there. " for i in range(n // 24)))}


@family("records and misspelt references")
def misspelt(n):
    return {f"content/people/person-number-{i}.md": f"---\nname: Person {i}\n---\n" for i in range(n // 1024)} | {
        "content/articles/a.md": article("".join(f"[a](person:persn-numbr-{i}) " for i in range(n // 1024)))}


@family("articles with one figure each")
def one_each(n):
    return {f"content/articles/a{i}.md": article(f"[{i} people](statistic:emigrants?by=source-{i}&date=2022)") for i in range(n // 1024)}


@family("as many articles as people, each names all")
def all_in_all(n):
    side = int((n / 16) ** 0.5)
    return {f"content/people/p{i}.md": f"---\nname: P{i}\n---\n" for i in range(side)} | {
        f"content/articles/a{i}.md": article(" ".join(f"[P{k}]" for k in range(side))) for i in range(side)}


@family("as many articles as people, each names one")
def one_each_person(n):
    return {f"content/people/p{i}.md": f"---\nname: P{i}\n---\n" for i in range(n // 1024)} | {
        f"content/articles/a{i}.md": article(f"[P{i}]") for i in range(n // 1024)}


@family("records with long descriptions, mentioned often")
def described(n):
    text = "word " * 1900
    return {f"content/people/p{i}.md": f"---\nname: P{i}\ndescription: {text}\n---\n" for i in range(n // 16384)} | {
        "content/articles/a.md": article(" ".join(f"[P{i % (n // 16384)}]" for i in range(n // 16)))}


@family("records without mentions")
def unused(n):
    return {f"content/people/p{i}.md": f"---\nname: P{i}\n---\n" for i in range(n // 512)} | {"content/articles/a.md": article("a")}


def template(name, make):
    FAMILIES["template: " + name] = lambda n: {"templates/footer.html": make(n), "content/articles/a.md": article("[Armenia]")}


template("unknown sections", lambda n: "{{#a}}b{{/a}}" * (n // 64))
template("unknown names, each another", lambda n: "".join(f"{{{{n{i}}}}}" for i in range(n // 64)))
template("sections", lambda n: "{{#root}}b{{/root}}" * (n // 64))
template("words", lambda n: "{{word.notes}} " * (n // 64))
template("sections without an end", lambda n: "{{#root}}" * (n // 64))
template("ends without a section", lambda n: "{{/root}}" * (n // 64))
template("tags without an end", lambda n: "{{" * (n // 64))
template("unknown partials", lambda n: "{{> a}}" * (n // 64))
template("blank lines and comments", lambda n: (" " * 50 + "{{! a}} b") * (n // 64))


@family("templates: partials in partials, twice each")
def partials(n):
    depth = n // 32768
    return {f"templates/p{i}.html": f"{{{{> p{i + 1}}}}}{{{{> p{i + 1}}}}}" for i in range(depth)} | {
        f"templates/p{depth}.html": "word ", "templates/footer.html": "{{> p0}}", "content/articles/a.md": article("[Armenia]")}


@family("settings: a long title")
def settings_title(n):
    return {"dossier.yml": "title: " + "word " * (n // 5) + "\n", "content/articles/a.md": article("a")}


# Articles just below the size limit: each is built, or refused with its line, below LARGE_MEMORY.
LARGE = 15_000_000
LARGE_MEMORY = 600 << 20
LARGE_UNITS = {
    "prose": "The quick brown fox jumps over the lazy dog and runs away. " * 8 + "\n\n",
    "one line": "The quick brown fox jumps over the lazy dog. ",
    "lines": "A line of text here\n",
    "lines of a letter": "a\n",
    "paragraphs of a letter": "a\n\n",
    "annotated prose": "In [Armenia] there is a lot of [land](country:armenia) and people. \n\n",
    "nothing but annotations": "[Armenia] ",
    "notes": '[Armenia](country:armenia "A note of some words.") is.\n\n',
    "headings": "# H\n",
    "headings that annotate": "# [Armenia]\n\n",
    "headings and text": "## A heading of some words\n\nAnd a text below it.\n\n",
    "a table's rows": "| 1 | two | three |\n",
    "list items": "- an item of a list\n",
    "emphasis": "*a* **b** `c` ",
    "links": "[a](https://example.org/page) ",
    "quotations": "> a\n\n",
    "raw HTML": "<b>a</b> ",
    "names of nobody": "[Nobody] ",
    "rules": "---\n\n",
    "angles": "<",
    "entities": "&amp;",
    "Russian": "Съешь же ещё этих мягких французских булок, да выпей чаю. " * 6 + "\n\n",
    "a long word": "x",
}


def large(unit):
    head = "| a | b | c |\n|---|---|---|\n" if unit.startswith("|") else ""
    return {"content/articles/a.md": article(head + unit * (LARGE // len(unit.encode())))}
