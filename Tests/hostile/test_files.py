"""Files and references that reach for what is not theirs: names, links, encodings, headers."""

import os
import pathlib
import re

import planting
from build import terminal_safe
from planting import percent, yaml
from support.checks import check

ARTICLE = "---\ntitle: a\n---\n\nOf [Armenia].\n"
REFERENCES = ["../../x", "..%2f..%2fx", "%2e%2e/%2e%2e/x", "/etc/passwd", "%2Fetc%2Fpasswd", "", "%00", "a%00b", "x" * 400, "..\\x", "C:\\x", "%5C%5Chost", "\u202eevil", "%E2%80%AEevil", "CON", "con", "nul.txt", "__proto__", "constructor", "-rf", "--help", ".", "..", "./armenia", "armenia/", "armenia.md", "armenia%2Fx", "ARMENIA ", "armenia?", "armenia#x", "*", "~", "~root", "$HOME", "`id`", "$(id)", "|id", ";id", "<x>", "%3Cscript%3E", "'", '"', "%22", "%27", "%0A", "%0D%0A", "%1B[31m", "%C2%9B31m", "%FF", "%ED%A0%80", "%F4%90%80%80", "\u0130", "ß", "%EF%BF%BE", "index", "404", "e\u0301", "armenia\u200b", "\ufeffarmenia", "%", "%2", "%GG", "+", "%20"]


@check("a reference that names no record is a fault with its place, and reaches no file", slow=2)
def references(build, report):
    for number, reference in enumerate(REFERENCES):
        folder = build.write(f"ref-{number}", planting.COMMON | {"content/articles/a.md": f"---\ntitle: a\n---\n\nOf [words](<country:{reference.replace('<', '%3C').replace('>', '%3E')}>) here.\n"})
        said = build.check(folder)
        found = [f for f in said.findings if f["severity"] == "error" or f["rule"] in ("malformed-query", "refused-link")]
        # Case, accents, what nobody sees and white space at the ends do not count in names; nor does
        # what stands behind ? or #.
        means_armenia = reference.strip(" \u200b\ufeff").lower() in ("armenia", "armenia?", "armenia#x")
        report.expect(means_armenia or found and all(f["line"] == 5 and f["column"] for f in found), repr(reference), f"no fault with its place: {[f['message'] for f in said.findings]}")
        report.expect(said.status in (0, 1), repr(reference), f"ends with {said.status}")
        text = build.run("check", folder)
        terminal_safe(text.err + text.out, report, repr(reference))
        report.expect(sorted(p.name for p in folder.iterdir()) == ["content", "dossier.yml"], repr(reference), "wrote something")


@check("no key of a header moves a page", slow=1)
def paths(build, report):
    for key in ("slug", "permalink", "path", "output", "layout", "file", "url_path", "aliases", "redirect", "template", "out", "dir", "href", "id", "base"):
        folder = build.write(f"key-{key}", planting.COMMON | {"content/articles/a.md": f"---\ntitle: a\n{key}: ../../../evil.html\n---\n\nOf [Armenia].\n"})
        done = build.run("build", "--format", "json", folder)
        warned = [f for f in done.findings if f["file"] == "content/articles/a.md" and f["severity"] == "warning" and f["line"] == 3]
        report.expect(done.status == 0 and warned, key, f"{done.status}, {done.findings}")
        report.expect(not list(folder.rglob("*evil*")) and not list(folder.parent.glob("*evil*")), key, "made a file of that name")


NAMES = [b"index.md", b"404.md", b"-rf.md", b"a'b.md", b'a"b.md', b"a%2fb.md", b"a\nb.md", b"\xff\xfe.md", b"x" * 240 + b".md", "\u202egnp.md".encode(), b"CON.md", b"nul.md", b"A.md", b"a b.md", b"a.b.md", b".md", b".hidden.md", b"a?.md", b"a#.md", b"a&b.md", b"<x>.md", b"a\\b.md", b"~.md", b"$(id).md", b"__proto__.md", b"a\x1b[31m.md", b"a\x00"[:1] + b"--.md", "e\u0301.md".encode(), "ß.md".encode(), b"a-.md", b"-.md", "\u200b.md".encode(), b"com1.md", b"aux.md"]


@check("a file's name is a slug, or a fault that names it; the terminal gets no control character", slow=2)
def names(build, report):
    for number, name in enumerate(NAMES):
        folder = build.write(f"name-{number}", planting.COMMON | {"content/articles/fine.md": ARTICLE, b"content/articles/" + name: ARTICLE})
        said, text = build.check(folder), build.run("check", folder)
        told = [f for f in said.findings if "articles/" in (f["file"] or "") and f["file"] != "content/articles/fine.md"]
        terminal_safe(text.err + text.out, report, repr(name))
        done = build.run("build", "--quiet", folder)
        report.expect(done.status in (0, 1), repr(name), f"ends with {done.status}")
        if done.status == 0:
            made = [p.name for p in (folder / "public/articles").iterdir() if p.name not in ("index.html", "fine.html")]
            report.expect(told or made or name.startswith(b"."), repr(name), "neither a page nor a word of it")
            report.expect(all(re.fullmatch(r"[\w\u0301-]+\.html", n) for n in made), repr(name), f"made {made}")
        else:
            report.expect([f for f in told if f["severity"] == "error"], repr(name), f"refused, but {said.findings}")


@check("what is no regular file is left out with a warning, and nothing of it is published", slow=3)
def special_files(build, report):
    secret = build.write("secret", {"secret.md": "---\ntitle: secretword\n---\n\nsecretword [Armenia]\n", "folder/s.md": "---\ntitle: secretword\n---\n"})
    makers = {
        "link to a file": lambda p: p.symlink_to(secret / "secret.md"), "link to a folder": lambda p: p.symlink_to(secret / "folder"), "loop": lambda p: p.symlink_to(p), "dangling link": lambda p: p.symlink_to("nowhere"),
        "link to /dev/zero": lambda p: p.symlink_to("/dev/zero"), "link to /etc/passwd": lambda p: p.symlink_to("/etc/passwd"), "pipe": lambda p: os.mkfifo(p), "folder called x.md": lambda p: p.mkdir(), "socket": socket_at,
        "hard link": lambda p: os.link(secret / "secret.md", p), "link to itself above": lambda p: p.symlink_to(".."),
    }
    places = {"content/articles/x.md": True, "content/people/x.md": True, "content/originals/x.txt": False, "static/x.txt": False, "templates/article.html": False, "dossier.yml": False, "content/articles": False, "content": False}
    for name, make in makers.items():
        for place, is_content in places.items():
            folder = build.write(f"special-{name}-{place.replace('/', '-')}", {k: v for k, v in (planting.COMMON | {"content/articles/fine.md": ARTICLE}).items() if not k.startswith(place)})
            path = folder / place
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.exists():
                continue
            make(path)
            done = build.run("build", folder, limit=10)
            report.expect(done.status in (0, 1, 2), f"{name} at {place}", f"ends with {done.status}: {done.err[-200:]!r}")
            if is_content and name not in ("hard link",):
                report.expect(b"warning[" in done.err or b"error[" in done.err, f"{name} at {place}", f"says nothing: {done.err[-200:]!r}")
            if name != "hard link":
                published = b"".join(p.read_bytes() for p in (folder / "public").rglob("*") if p.is_file()) if (folder / "public").is_dir() else b""
                report.expect(b"secretword" not in published and b"root:x:" not in published, f"{name} at {place}", "its target is published")


def socket_at(path):
    import socket
    own = socket.socket(socket.AF_UNIX)
    here = os.getcwd()
    try:
        os.chdir(path.parent)
        own.bind(path.name)
    finally:
        os.chdir(here)
        own.close()


@check("files beside articles are not copied into the site", slow=1)
def beside(build, report):
    extra = {f"content/{folder}/evil.{end}": "<script>ran()</script>evilword" for folder in ("articles", "people", "originals", "things", "") for end in ("svg", "html", "js", "htm", "xhtml", "css", "swf")}
    site = build.site("beside", planting.COMMON | {"content/articles/a.md": ARTICLE} | {k.replace("//", "/"): v for k, v in extra.items()}, report)
    for file in site.folder.rglob("*"):
        report.expect(not file.is_file() or b"evilword" not in file.read_bytes(), file.name, "holds what stood beside an article")


@check("names that are told apart by case, accents or Unicode form only are a fault of both files", slow=1)
def look_alike(build, report):
    for first, second in (("a", "A"), ("é", "e\u0301"), ("straße", "strasse"), ("ﬁne", "fine"), ("x", "x."), ("x", "x "), ("İ", "i"), ("ſ", "s"), ("k", "\u212a"), ("\u03ac", "\u1f71"), ("뎀", "\u1103\u1166\u11b7")):
        folder = build.write(f"alike-{percent(first)}-{percent(second)}", planting.COMMON | {f"content/articles/{first}.md": ARTICLE, f"content/articles/{second}.md": ARTICLE})
        said = build.check(folder)
        files = {f["file"] for f in said.findings if f["severity"] == "error"} | {n["file"] for f in said.findings for n in f["notes"]}
        report.expect(said.status == 1 and files, f"{first!r} and {second!r}", f"{said.status} {files}")


ENCODINGS = {
    "BOM": (b"\xef\xbb\xbf%s", 0), "CRLF": (None, 0), "UTF-16": ("utf-16", 1), "UTF-16 without a mark": ("utf-16-le", 1), "UTF-32": ("utf-32", 1), "Latin 1": (b"%s caf\xe9\n", 1), "overlong": (b"%s \xc0\xaf\n", 1), "surrogate": (b"%s \xed\xa0\x80\n", 1),
    "too large": (b"%s \xf4\x90\x80\x80\n", 1), "cut short": (b"%s \xe2\x82", 1), "NUL": (b"%s a\x00b\n", 0), "C0": (b"%s \x01\x07\x1b[31m\x1b]0;x\x07\n", 0), "DEL": (b"%s \x7f\n", 0), "C1": (b"%s \xc2\x9b31m\n", 0), "noncharacter": (b"%s \xef\xbf\xbe\xef\xb7\x90\xf0\x9f\xbf\xbf\n", 0), "CR": (None, 0), "form feed": (b"%s \x0c\x0b\n", 0), "line separators": ("%s \u2028\u2029\u0085\n".encode(), 0), "tags": ("%s \U000e0001\U000e0041\n".encode(), 0),
}


@check("odd encodings give the same page, or a fault with its place; no control character is published", slow=2)
def encodings(build, report):
    plain = b"---\ntitle: a\n---\n\nOf [Armenia], who said:\n\n> words\n"
    expected = build.site("encoding-plain", planting.COMMON | {"content/articles/a.md": plain}, report).folder / "articles/a.html"
    for name, (how, status) in ENCODINGS.items():
        content = plain.replace(b"\n", b"\r\n" if name == "CRLF" else b"\r") if how is None else plain.decode().encode(how) if isinstance(how, str) else how.replace(b"%s", plain)
        folder = build.write(f"encoding-{name}", planting.COMMON | {"content/articles/a.md": content})
        done = build.run("build", folder)
        report.expect(done.status == status, name, f"ends with {done.status}: {done.err[-200:]!r}")
        terminal_safe(done.err + done.out, report, name)
        if name in ("BOM", "CRLF", "CR"):
            report.expect((folder / "public/articles/a.html").read_bytes() == expected.read_bytes(), name, "gives another page")
        for file in (folder / "public").rglob("*.*") if done.status == 0 else ():
            text = file.read_bytes().decode("utf-8") if file.is_file() else ""
            bad = re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\U0001ffff]", text)
            report.expect(not bad, f"{name}: {file.name}", f"holds {bad and hex(ord(bad[0]))}")


KEPT = ["NO", "no", "off", "007", "1e3", "0x10", "0o7", "1_000", "~", "null", "true", "2020-01-01", "12:30:45", ".inf", "=", "<<", "1.0", "+1", "yes", "y", "''", "@x", "%x"]
REFUSED = ["&a x", "*a", "!!python/object:os.system x", "!x y", "!!binary aGk=", "[", "{", '"', "'", "[a, b", "{a: b", "a: b: c", "- a\n  - b\n c", "\t a", "@a", "`a", "%a b", "|\n  a\n b", "{a: {b: {c: {d: {e: f}}}}}", "[" * 20000, "{a: " * 20000, "&a [*a]", "? [a]\n: b", "!<tag:x> y", "a\n--- \nb: c\n...\n%YAML 3.0\n---\nx", '"\\xZZ"', '"\\uD800"']


@check("YAML keeps values as they are spelt, and refuses what is more than values, at its place", slow=2)
def headers(build, report):
    for number, value in enumerate(KEPT):
        shown = value.strip("'")
        folder = build.write(f"kept-{number}", planting.COMMON | {"content/articles/a.md": f"---\ntitle: {yaml('T') if not shown else value if value[0] not in '@%' else yaml(value)}\n---\n\nOf [Armenia].\n"})
        done = build.run("build", "--quiet", folder)
        page = (folder / "public/articles/a.html")
        report.expect(done.status == 0 and (not shown or re.search(f'<h1[^>]*>{re.escape(shown.replace("<", "&lt;"))}</h1>', page.read_text())), value, f"{done.status}: not shown as it is: {done.err[-200:]!r}")
    for number, value in enumerate(REFUSED):
        folder = build.write(f"refused-{number}", planting.COMMON | {"content/articles/a.md": f"---\ntitle: {value}\n---\n\nOf [Armenia].\n"})
        said = build.check(folder)
        report.expect(said.status in (0, 1) and (said.status == 0 or all(f["line"] for f in said.findings if f["severity"] == "error")), value[:40], f"{said.status}")
        if not value.startswith(("|", "%", "\t", "a\n", "@", "`")):
            report.expect(said.status == 1 or any(f["file"] == "content/articles/a.md" for f in said.findings), value[:40], "is taken without a word")
    bomb = "a: &a [x]\n" + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9))
    said = build.check(build.write("bomb", planting.COMMON | {"content/articles/a.md": f"---\ntitle: a\n{bomb}---\n"}))
    report.expect(said.status == 1 and any(f["rule"] == "refused-yaml" for f in said.findings), "a bomb", f"{said.findings}")


@check("controls of writing direction are told of, and shown as marks in the terminal", slow=1)
def directions(build, report):
    for code in [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]:
        for place in (f"title: a{chr(code)}b\n---\n\n", f"title: a\n---\n\nText {chr(code)} more. ", f"title: a\n---\n\n[a](country:armenia \"note {chr(code)}\") ", f"title: a\n---\n\n[a{chr(code)}](person:nobody{chr(code)}) "):
            folder = build.write("direction", planting.COMMON | {"content/articles/a.md": f"---\n{place}[Armenia].\n"})
            done = build.run("check", folder)
            report.expect(b"bidirectional-control" in done.err, hex(code), f"no word of it in {place!r}")
            terminal_safe(done.err + done.out, report, hex(code))


@check("ids of annotations and headings stand once on a page, whatever they are called", slow=4)
def ids(build, bench, report):
    import audit
    words = ["m1", "a-1", "main", "text", "notes", "note-1", "note-1-marker", "legend", "h-text", "h-main", "reliability", "in-this-article", "cite", "touching", "all-annotations", "__proto__", "constructor", "location", "getElementById", "forms", "body", "head", "a-x", "X", "x", "-", "toString", "group-by", "mentions", "figures", "record"]
    body = "".join(f"# {word}\n\n## {word}\n\n[Armenia](country:armenia?id={word.replace('_', '')} \"a note\") and [a](#{word}).\n\n" for word in words)
    site = build.site_without_faults("ids", planting.COMMON | {"content/articles/a.md": f"---\ntitle: Ids\n---\n\n{body}"}, report)
    with bench.context(site, policy=False) as context:
        context.add_init_script(audit.HOOKS)
        page = context.new_page()
        for each in site.pages:
            audit.look(page, each.path, context.base, report, stir=True)
            report.expect(page.evaluate("typeof document.getElementById === 'function' && typeof document.body.querySelector === 'function' && location.href.startsWith('file:')"), each, "the document's own names are hidden")
    for annotation in site["articles/a.html"].dom.all("a.annotation"):
        report.expect(annotation["id"] is None or annotation["id"].startswith("a-"), "articles/a.html", f"an annotation's id is {annotation['id']}")


@check("large inputs end in a page or a fault, within a gigabyte", slow=20)
def sizes(build, report):
    big = 200 if not build.few else 20
    inputs = {
        "a long line": {"content/articles/a.md": ARTICLE + "word " * (big * 5000)},
        "a title of 100 KB": {"content/articles/a.md": f"---\ntitle: {'word ' * 20000}\n---\n\nOf [Armenia].\n"},
        "10,000 annotations": {"content/articles/a.md": ARTICLE + "Of [Armenia](country:armenia). " * (big * 50)},
        "20,000 aliases": {"content/people/p.md": f"---\nname: P\naliases: [{', '.join(f'alias {n}' for n in range(big * 100))}]\n---\n", "content/articles/a.md": ARTICLE},
        "10,000 files": {f"content/articles/a{n}.md": ARTICLE for n in range(big * 50)},
    }
    for name, files in inputs.items():
        folder = build.write(f"size-{name}", planting.COMMON | files)
        done = build.run("build", "--quiet", folder, limit=300)
        report.expect(done.status in (0, 1), name, f"ends with {done.status}: {done.err[-200:]!r}")
        for page in pathlib.Path(folder).glob("public/*/*.html"):
            report.expect(page.stat().st_size < max(5_000_000, 3 * sum(len(v) for v in files.values())), name, f"{page.name} has {page.stat().st_size:,} bytes")
