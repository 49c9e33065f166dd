"""These checks see what they look for: a page with each fault, planted by hand, and one without any."""

import planting
from audit import HOOKS, fits, look, occurrences, own_names, static
from support.checks import Report, check

FAULTS = {
    "a script": "<script>ran()</script>", "a handler": "<img src=x onerror=ran()>", "an element": "<iframe></iframe>", "an attribute": '<p style="color:red">a</p>', "a scheme": '<a href="javascript:ran()">a</a>',
    "a scheme with a tab": '<a href="java&#9;script:ran()">a</a>', "data": '<a href="data:text/html,x">a</a>', "a host": '<a href="//evil.invalid/x">a</a>', "a request": '<link rel="stylesheet" href="https://evil.invalid/a.css">',
    "an image from elsewhere": '<img src="https://evil.invalid/a.png">', "a doubled id": '<p id="main">a</p>', "a way off": '<meta http-equiv="refresh" content="0;url=404.html">', "a script from elsewhere": '<script src="https://evil.invalid/script.js"></script>',
}
STATIC = {"a control character": "<p>\x01</p>", "a noncharacter": "<p>\ufdd0</p>", "a drawing": '<svg><text onclick="x">a</text></svg>', "a drawing that is no XML": "<svg><text>a</svg>", "JSON with markup": '<script type="application/ld+json">{"a":"<b>"}</script>', "no JSON": '<script type="application/json">{a}</script>'}


@check("each fault, planted in a page by hand, is seen; a page without one is not blamed", slow=5)
def faults_are_seen(build, bench, report):
    files = planting.COMMON | {"content/articles/a.md": "---\ntitle: a\n---\n\nOf [Armenia].\n"}
    names, pages = own_names(), bench.report
    for name, planted in {"nothing": "", **FAULTS}.items():
        site = build.site("itself", files, report)
        file = site.folder / "articles/a.html"
        file.write_text(file.read_text().replace("</main>", planted + "</main>"))
        seen = Report()
        bench.report = seen
        with bench.context(site, policy=False) as context:
            context.add_init_script(HOOKS)
            page = context.new_page()
            look(page, "articles/a.html", context.base, seen, names)
            page.wait_for_timeout(50)
        bench.report = pages
        report.expect(bool(seen.problems) == (name != "nothing"), name, f"is told as {seen.problems[:3]}")


@check("each fault of a file, planted by hand, is seen without a browser", slow=1)
def files_are_seen(build, report):
    files = planting.COMMON | {"content/articles/a.md": "---\ntitle: a\n---\n\nOf [Armenia].\n"}
    for name, planted in {"nothing": "", **STATIC}.items():
        site, seen = build.site("itself-static", files, report), Report()
        file = site.folder / "articles/a.html"
        file.write_text(file.read_text().replace("</main>", planted + "</main>"))
        static(site.folder, seen)
        report.expect(bool(seen.problems) == (name != "nothing"), name, f"is told as {seen.problems[:3]}")


@check("a vector that is shown otherwise than it is written is seen", slow=1)
def changes_are_seen(report):
    vector = "<b>&amp; x"
    for shown, how in ((vector + "qk", "whole"), ("<b>&amp; …", "cut"), ("<b>& xqk", None), ("b&amp; xqk", None), ("&lt;b&gt;&amp;amp; xqk", None), ("<b>&amp; x more", None)):
        (number, place, rest), = occurrences([f"before kq7wtitleq{shown} after" if how != "cut" else f"kq7wtitleq{shown}"])
        report.equal((number, place, fits(rest, vector)), (7, "title", how), shown, "reading")
