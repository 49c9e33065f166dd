"""Dossiers in which a vector stands in every place that takes text, between two words that tell which vector and where."""

import re
import string

PER_ARTICLE = 4
TOKEN = re.compile(r"kq(\d+)w([a-pr-z]+)q")
END = "qk"

# Where a vector stands as plain text and must be shown as it is.
HEADER = ["title", "publisher", "author", "place", "description"]
BODY = ["paragraph", "heading", "cited", "item", "emphasis", "code", "fence", "linktext", "linktitle", "words", "context", "note", "by", "origin", "period", "population", "attributeplace", "imagetext"]
RECORDS = ["name", "alias", "role", "personabout", "persontext", "statisticname", "unit", "statisticpopulation", "statisticplace", "statisticperiod", "thingname", "thingplace"]
SETTINGS = ["sitetitle", "sitedescription"]
PLACES = HEADER + BODY + RECORDS
# Where Markdown reads it: only what it does is looked at, not how it is shown.
RAW = ["paragraph", "line", "heading", "words", "title", "attribute", "definition", "information", "yaml"]


def marked(number, place, vector):
    return f"kq{number}w{place}q{vector}{END}"


def yaml(text):
    """A double-quoted scalar."""
    return '"' + "".join(
        "\\" + c if c in '"\\' else c if " " <= c <= "~" else f"\\u{ord(c):04X}" if ord(c) < 0x10000 else f"\\U{ord(c):08X}" for c in text) + '"'


def markdown(text):
    """The same text, every punctuation character escaped."""
    return "".join("\\" + c if c in string.punctuation else c for c in text)


def percent(text):
    return "".join(chr(b) if chr(b) in string.ascii_letters + string.digits else f"%{b:02X}" for b in text.encode("utf-8"))


def code(text):
    """A code span that holds the text: its backticks are more than any in it."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    return f"{'`' * (longest + 1)} {text} {'`' * (longest + 1)}"


def fenced(text):
    longest = max((len(run) for run in re.findall(r"`+|~+", text)), default=0)
    return f"{'~' * max(3, longest + 1)}\n{text}\n{'~' * max(3, longest + 1)}"


def body(number, vector):
    """Paragraphs with the vector in each place of BODY."""
    at = {place: marked(number, place, vector) for place in BODY}
    escaped = {place: markdown(text) for place, text in at.items()}
    figure = "&".join(f"{name}={percent(at[place])}" for name, place in
                      [("by", "by"), ("origin", "origin"), ("period", "period"), ("population", "population"), ("place", "attributeplace")])
    return "\n\n".join([
        f"A paragraph, {escaped['paragraph']}, goes on.", f"## {escaped['heading']}", f"> {escaped['cited']}", f"- an item\n- {escaped['item']}",
        f"Some *{escaped['emphasis']}* and **{escaped['emphasis']}**.", f"Code: {code(at['code'])} ends.", fenced(at["fence"]),
        f'A [{escaped["linktext"]}](https://example.org/ "{escaped["linktitle"]}") here.', f"An image ![{escaped['imagetext']}](https://example.org/i.png) here.",
        f"The words [{escaped['words']}](person:p{number}) stand here.", f"Near [Armenia] stands {escaped['context']} and more.",
        f'A [remark](country:armenia "{escaped["note"]}") here.', f"There were [{1000 + number} people](statistic:s{number}?{figure}&date=2022) of them.",
        f"And [again](thing:t{number}).",
    ])


def records(number, vector):
    at = {place: yaml(marked(number, place, vector)) for place in RECORDS}
    return {
        f"content/people/p{number}.md": f"---\nname: {at['name']}\naliases: [{at['alias']}]\nrole: {at['role']}\ndescription: {at['personabout']}\n---\n\n"
                                        f"{markdown(marked(number, 'persontext', vector))} and [Armenia].\n",
        f"content/statistics/s{number}.md": f"---\nname: {at['statisticname']}\nunit: {at['unit']}\npopulation: {at['statisticpopulation']}\nplace: {at['statisticplace']}\nperiod: {at['statisticperiod']}\n---\n",
        f"content/things/t{number}.md": f"---\nname: {at['thingname']}\nplace: {at['thingplace']}\ndate: 2022-05\n---\n",
    }


COMMON = {
    "dossier.yml": "title: A dossier\ndescription: Of vectors\nlanguage: en\nkinds: {thing: things}\n",
    "content/countries/armenia.md": "---\nname: Armenia\ncode: AM\n---\n",
    "content/statistics/emigrants.md": "---\nname: Emigrants\nunit: people\n---\n",
}


def text_dossier(vectors):
    """(files, places of each vector: number and place to the pages that must show it)"""
    files, homes = dict(COMMON), {}
    for first in range(0, len(vectors), PER_ARTICLE):
        numbers = range(first, min(first + PER_ARTICLE, len(vectors)))
        slug, head = f"a{first}", vectors[first]
        header = "\n".join(f"{key}: {yaml(marked(first, key, head))}" for key in HEADER)
        files[f"content/articles/{slug}.md"] = f"---\n{header}\ndate: 2022-10\nreliability: B\ncredibility: 2\n---\n\n" + "\n\n".join(body(n, vectors[n]) for n in numbers)
        for n in numbers:
            files |= records(n, vectors[n])
            homes |= {(n, place): f"articles/{slug}.html" for place in BODY}
            homes |= {(n, place): f"people/p{n}.html" for place in ("name", "alias", "role", "personabout", "persontext")}
            homes |= {(n, place): f"statistics/s{n}.html" for place in ("statisticname", "unit", "statisticpopulation", "statisticplace", "statisticperiod")}
            homes |= {(n, place): f"things/t{n}.html" for place in ("thingname", "thingplace")}
            # Figures are told on the page of their statistic.
            homes |= {(n, place): f"statistics/s{n}.html" for place in ("by", "origin", "period", "population", "attributeplace")}
        homes |= {(first, key): f"articles/{slug}.html" for key in HEADER}
    return files, homes


def header_dossier(vectors):
    """Articles that are all header, so that each vector gets into each key of one."""
    files, homes = dict(COMMON), {}
    for number, vector in enumerate(vectors):
        header = "\n".join(f"{key}: {yaml(marked(number, key, vector))}" for key in HEADER)
        files[f"content/articles/h{number}.md"] = f"---\n{header}\ndate: 2022-{1 + number % 12:02}\n---\n\nOf [Armenia].\n"
        homes |= {(number, key): f"articles/h{number}.html" for key in HEADER}
    return files, homes


def settings_dossier(vectors):
    """One dossier whose title and description hold all vectors."""
    title, about = (" ".join(marked(n, place, v) for n, v in enumerate(vectors)) for place in SETTINGS)
    files = COMMON | {"dossier.yml": f"title: {yaml(title)}\ndescription: {yaml(about)}\nlanguage: en\n", "content/articles/a.md": "---\ntitle: a\n---\n\nOf [Armenia].\n"}
    return files, {(n, place): "index.html" for n in range(len(vectors)) for place in SETTINGS}


def raw_dossier(vectors):
    """Vectors as a careless author would paste them."""
    files = dict(COMMON)
    for first in range(0, len(vectors), PER_ARTICLE):
        parts = []
        for vector in vectors[first:first + PER_ARTICLE]:
            parts += [f"A paragraph {vector} goes on.", vector, f"# {vector}", f"The [{vector}](country:armenia) here.", f'The [words](country:armenia "{vector}") here.',
                      f"The [9 people](statistic:emigrants?by={vector}) and <{vector}>.", f"[l{first}]: {vector}\n\nUse [it][l{first}] here.", f"~~~{vector}\ncode\n~~~"]
        files[f"content/articles/r{first}.md"] = "---\ntitle: Raw\n---\n\nOf [Armenia].\n\n" + "\n\n".join(parts) + "\n"
    return files
