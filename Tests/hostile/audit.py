"""What a page holds, asked of the browser that parsed it: its elements and attributes, addresses, ids, and the vectors that it shows."""

import json
import re
import urllib.parse
import xml.etree.ElementTree

from planting import END, TOKEN
from playwright.sync_api import Error
from support.dom import parse
from support.program import REPOSITORY
from support.site import Site

# Put into every page before its own scripts: what a vector would call, and what a browser offers to scripts that misbehave.
HOOKS = """
window.ranVectors = 0;
for (const name of ['ran', 'alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => { window.ranVectors += 1; };
"""

ASK = """() => {
  const names = new Set(), addresses = [], texts = [], ids = {};
  const seen = text => text.includes('kq');
  for (const e of document.querySelectorAll('*')) {
    const tag = e.localName;
    names.add(tag);
    if (e.id) ids[e.id] = (ids[e.id] || 0) + 1;
    for (const a of e.attributes) {
      names.add(tag + ' ' + a.name);
      if (/^(href|src|srcset|action|formaction|xlink:href|data|poster|background|cite|ping|manifest|codebase|longdesc|usemap)$/i.test(a.name)) addresses.push([tag, a.name, a.value, e[a.name] && e[a.name].baseVal === undefined ? String(e[a.name]) : a.value]);
      else if (/^[\\x00-\\x20]*(javascript|vbscript|data|livescript)[\\x00-\\x20]*:/i.test(a.value) && !seen(a.value) && tag !== 'meta') addresses.push([tag, a.name, a.value, a.value]);
      if (seen(a.value) && !/^(id|href|for|headers|data-for|data-note|aria-.*by|aria-controls)$/.test(a.name)) texts.push(a.value);
    }
  }
  const copy = document.documentElement.cloneNode(true);
  for (const e of copy.querySelectorAll('script, style')) e.remove();
  texts.push(copy.textContent);
  return { names: [...names], addresses, texts, doubled: Object.keys(ids).filter(id => ids[id] > 1), url: location.href, title: document.title,
           scripts: [...document.scripts].map(s => [s.type, s.getAttribute('src') || '', s.textContent.length]), ran: window.ranVectors || 0,
           globals: document.compatMode };
}"""

# Opens every card, note and folded part, so that what scripts build is looked at too.
STIR = """() => {
  document.querySelectorAll('details').forEach(d => { d.open = true; });
  let left = 12;
  for (const e of document.querySelectorAll('a.annotation, a.outer-marker, a.note-marker, a.entity-link, .plot a, svg a')) { if (left-- <= 0) break; e.focus(); e.dispatchEvent(new MouseEvent('mouseover', { bubbles: true })); e.dispatchEvent(new PointerEvent('pointerenter', { bubbles: true })); }
}"""

ALLOWED = re.compile(r"(https?://|mailto:)", re.I)
SCHEME = re.compile(r"^[\x00-\x20]*[a-z][a-z0-9+.\-\t\n\r]*:", re.I)


def written_names(site):
    """The elements and attributes of a site's files."""
    found = set()
    for page in site.pages:
        for element in page.dom.everything():
            found |= {element.tag} | {f"{element.tag} {name}" for name in element.attributes}
    return found


def own_names():
    """Those of this repository's own site, and the button that its script gives a long note: what there is when nobody means harm."""
    return written_names(Site(REPOSITORY / "public")) | {"button", "button aria-controls", "button data-more"}


def look(page, path, base, report, allowed_names=None, stir=False):
    """Reports what a page must not hold; returns what the browser says of it. The page's script has had its turn when `stir` ends."""
    page.goto(base + urllib.parse.quote(path), timeout=60_000)
    if stir:
        page.evaluate(STIR)
        page.wait_for_timeout(30)
    try:
        seen = page.evaluate(ASK)
    except Error as error:
        report(path, f"went away while it was looked at: {error}")
        return {"names": [], "texts": []}
    report.expect(not seen["ran"], path, f"{seen['ran']} scripts of the content ran")
    report.expect(seen["url"] == base + urllib.parse.quote(path), path, f"went to {seen['url']}")
    report.expect(not seen["doubled"], path, f"ids stand twice: {seen['doubled'][:5]}")
    strange = set(seen["names"]) - allowed_names if allowed_names is not None else set()
    report.expect(not strange, path, f"holds {sorted(strange)[:8]}")
    for tag, name, written, resolved in seen["addresses"]:
        if SCHEME.match(resolved) and not ALLOWED.match(resolved) and not resolved.startswith(base) and not (tag == "svg" or resolved.startswith("#")):
            report(path, f"{tag} {name}={written!r} leads to {resolved[:80]!r}")
        if ALLOWED.match(resolved) and not ALLOWED.match(written) and not base.startswith("http"):
            report(path, f"{tag} {name}={written!r} leads to {resolved[:80]!r}")
    for kind, source, length in seen["scripts"]:
        fine = kind == "application/ld+json" and not source or not length and source.rpartition("/")[2].startswith("script.")
        report.expect(fine, path, f"a script of type {kind!r} from {source!r}")
    return seen


def occurrences(texts):
    """(number, place, what follows) of every planted vector in texts."""
    for text in texts:
        for match in TOKEN.finditer(text):
            yield int(match[1]), match[2], text[match.end():match.end() + 700]


def fits(shown, vector):
    """'whole' when the vector follows as it was planted, 'cut' when an excerpt ends in it, else None.

    In names, what nobody sees is written out: `<U+200B>`.
    """
    return fits_plainly(shown, vector) or fits_plainly(
        re.sub(r"<U\+([0-9A-F]{4,6})>", lambda mark: chr(int(mark[1], 16)), shown), vector)


def fits_plainly(shown, vector):
    """The same, letter for letter."""
    if shown.startswith(vector + END):
        return "whole"
    for length in range(min(len(vector), len(shown)), -1, -1):
        if shown[:length] == vector[:length]:
            return "cut" if shown[length:].lstrip()[:1] in ("…", "") else None
    return None


def static(folder, report):
    """What can be said of the files without a browser: drawings are XML, data is JSON, nothing forbidden stands in them."""
    for file in sorted(folder.rglob("*")):
        if not file.is_file() or file.suffix not in (".html", ".json", ".csv", ".xml"):
            continue
        name, text = file.relative_to(folder).as_posix(), file.read_bytes().decode("utf-8")
        forbidden = re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]", text)
        report.expect(not forbidden, name, f"holds {forbidden and hex(ord(forbidden[0]))}")
        if file.suffix == ".json":
            try_parse(json.loads, text, name, report)
        if file.suffix == ".xml":
            try_parse(xml.etree.ElementTree.fromstring, text, name, report)
        if file.suffix != ".html":
            continue
        for drawing in drawings(text):
            try_parse(xml.etree.ElementTree.fromstring, drawing.replace("<svg", '<svg xmlns:xlink="x"', 1), name, report)
            for element in parse(drawing).everything():
                bad = [a for a in element.attributes if a.startswith("on") or a == "style"]
                report.expect(not bad and element.tag not in ("script", "foreignobject", "use", "image", "animate", "set"), name, f"a drawing holds {element.tag} {bad}")
        for block in re.findall(r"<script type=\"application/(?:ld\+)?json\">(.*?)</script>", text, re.S):
            report.expect(not re.search("[<>&\u2028\u2029]", block), name, "JSON in a page holds <, >, & or a line separator")
            try_parse(json.loads, block, name, report)


def drawings(text):
    """The outermost <svg> elements; one may hold others."""
    depth, start = 0, 0
    for tag in re.finditer(r"<(/?)svg\b[^>]*>", text):
        depth += -1 if tag[1] else 1
        if depth == 1 and not tag[1]:
            start = tag.start()
        if depth == 0:
            yield text[start:tag.end()]


def try_parse(parser, text, name, report):
    report.saw()
    try:
        return parser(text)
    except Exception as error:
        report(name, f"does not parse: {error}")
