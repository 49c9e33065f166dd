"""Addresses that would run something, or lead where they do not say: not one becomes a link."""

import urllib.parse

import audit
import planting
import vectors
from planting import yaml
from support.checks import check
from visiting import visit

PER_ARTICLE = 8


def forms(vector, number):
    """Markdown that puts an address where addresses may stand."""
    encoded = urllib.parse.quote(vector, safe="")
    bare = vector.replace(" ", "%20")
    return [
        f"A [link]({bare}) here.", f"A [link](<{vector}>) here.", f'A [link]({bare} "title") here.', f"A [defined][d{number}] link.\n\n[d{number}]: {bare}",
        f"Another [defined][e{number}] link.\n\n[e{number}]: <{vector}> 'title'", f"An image ![words]({bare}) here.", f"A linked image [![words]({bare})]({bare}) here.", f"An address <{vector}> here.",
        f"A tag <a href=\"{vector}\">words</a> here.", f"A tag <a href={bare}>words</a> here.", f"An encoded [link]({encoded}) here.", f"An annotated [[link]({bare})](country:armenia) here.",
        f'A remark [Armenia](country:armenia "with a [link]({bare.replace(chr(34), "%22")})").', f"An upper [link]({bare.upper()}) here.", f"A [link](a/../{bare}) here.", f"A [link](#{bare}) here.", f"# A [link]({bare}) in a heading",
    ]


@check("no address in Markdown leads to a scheme or a host that it should not", slow=30)
def in_markdown(build, bench, report):
    chosen, files = build.sample(vectors.addresses(), 24), dict(planting.COMMON)
    for first in range(0, len(chosen), PER_ARTICLE):
        parts = [form for number, vector in enumerate(chosen[first:first + PER_ARTICLE]) for form in forms(vector, number)]
        report.saw(len(parts))
        files[f"content/articles/a{first}.md"] = "---\ntitle: Addresses\n---\n\nOf [Armenia].\n\n" + "\n\n".join(parts) + "\n"
    folder = build.write("addresses", files)
    # What leads to no page of the dossier is a fault, and is left out of the site that is looked at.
    found = [f for f in build.check(folder).findings if f["severity"] == "error"]
    report.expect(all(f["line"] and f["column"] for f in found), "errors", "one has no place")
    site = build.site_without_faults("addresses", files, report)
    visit(site, bench, report, None, modes=[(False, True, 1), (False, False, 1), (True, True, 2)])
    audit.static(site.folder, report)
    for page in site.pages:
        for element, name, address in page.links:
            if audit.SCHEME.match(address):
                report.expect(urllib.parse.urlsplit(address).scheme in ("http", "https", "mailto"), page, f"{element.tag} {name}={address!r}")
            elif not address.startswith("#"):
                target, _ = page.resolve(address.split("?")[0])
                report.expect((site.folder / target).is_file(), page, f"{element.tag} {name}={address!r} leads to no file of the site")


@check("an address in a header is a web address or a fault with its place", slow=2)
def in_headers(build, report):
    files = dict(planting.COMMON)
    chosen = vectors.addresses()
    for number, vector in enumerate(chosen):
        files[f"content/articles/u{number}.md"] = f"---\ntitle: Of an address\nurl: {yaml(vector)}\n---\n\nOf [Armenia].\n"
        files[f"content/people/u{number}.md"] = f"---\nname: Person {number}\nsame_as: [{yaml(vector)}]\n---\n"
    said = build.check(build.write("header-addresses", files))
    places = {(f["file"], f["rule"]): f for f in said.findings}
    for number, vector in enumerate(chosen):
        for folder, rule, severity in (("articles", "unfit-url", "error"), ("people", "unfit-identifier", "warning")):
            finding = places.get((f"content/{folder}/u{number}.md", rule))
            if vector.lower().startswith(("http://", "https://")) and len(vector) > 8:
                report.saw()
                continue
            report.expect(finding and (finding["line"], finding["severity"]) == (3, severity) and finding["column"] > 4, vector, f"{rule}: {finding}")


@check("a hostile base address is refused or harmless", slow=4)
def base_address(build, bench, report):
    for number, vector in enumerate(build.sample(vectors.addresses(), 12)):
        folder = build.write(f"base-{number}", planting.COMMON | {"dossier.yml": f"title: T\nlanguage: en\nbase_url: {yaml(vector)}\n", "content/articles/a.md": "---\ntitle: a\n---\n\nOf [Armenia].\n"})
        done = build.run("build", "--quiet", folder)
        report.expect(done.status in (0, 1), vector, f"ends with {done.status}")
        for file in folder.glob("public/**/*.html"):
            for part in file.read_text().split('href="')[1:]:
                address = part.split('"')[0]
                report.expect(not audit.SCHEME.match(address) or address.startswith(("http", "mailto:")), vector, f"{file.name} links to {address!r}")


