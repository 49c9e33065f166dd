"""The largest pages that one file may make open in seconds."""

import time

from support.checks import check
from support.site import Site

NOTES, MARKS = 4_000, 10_000
RECORDS = {
    "dossier.yml": "title: Large\nlanguage: en\n",
    "content/people/nazar.md": "---\nname: Nazar\n---\n",
    "content/countries/armenia.md": "---\nname: Armenia\ncode: AM\n---\n",
    "content/statistics/emigrants.md": "---\nname: Emigrants\nunit: people\n---\n",
}


def built(program, site, name, body):
    """A site of one article, with the style sheet of the tested site."""
    folder = program.scratch / name
    for path, text in {**RECORDS, "content/articles/a.md": f"---\ntitle: A\ndate: 2022-10-01\n---\n{body}"}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    output = program.build(folder, program.scratch / f"{name}-site")
    for style in (output / "assets").glob("*.css"):
        style.write_bytes(next((site.folder / "assets").glob("*.css")).read_bytes())
    return Site(output)


def seconds(bench, site, path, script):
    """How long it takes until the page is laid out and painted."""
    with bench.context(site, width=1280, height=1000, script=script) as context:
        page = context.new_page()
        begin = time.monotonic()
        page.goto(context.base + path)
        page.screenshot()
        return time.monotonic() - begin


@check("the largest pages open in seconds: an article of 4,000 notes, entities and a statistic of 10,000 marks", slow=30)
def opens(program, site, bench, report):
    notes = built(program, site, "notes", "".join(f'Word {i} [Nazar](person:nazar "A note {i} of some words.") and more.\n\n' for i in range(NOTES)))
    marks = built(program, site, "marks", "".join(
        f"The [form {i}](country:armenia) had [{i + 100} people](statistic:emigrants?by=nazar&date={1000 + i % 1000}).\n\n" for i in range(MARKS)))
    for large, path, limit in ((notes, "articles/a.html", 6), (notes, "people/nazar.html", 2), (marks, "articles/a.html", 6),
                               (marks, "countries/armenia.html", 2), (marks, "statistics/emigrants.html", 2), (marks, "people/nazar.html", 2)):
        for script in (True, False):
            # Once more where it was slow: another check may have been in the way.
            taken = seconds(bench, large, path, script)
            if taken > limit:
                taken = min(taken, seconds(bench, large, path, script))
            where = f"{large.folder.name}/{path} {'with' if script else 'without'} script"
            report.saw()
            report.expect(taken <= limit, where, f"takes {taken:.1f} s to open")


@check("more than 200 notes stand in a list under the text, none over another, also on a wide screen", slow=4)
def listed(program, site, bench, report):
    large = built(program, site, "listed", "".join(f'Word {i} [Nazar](person:nazar "A note {i} of some words.") and more.\n\n' for i in range(201)))
    for script in (True, False):
        with bench.page(large, "articles/a.html", width=1280, height=1000, script=script) as page:
            page.wait_for_timeout(150)
            boxes = page.evaluate("[...document.querySelectorAll('.note')].map(n => [n.getBoundingClientRect().top, n.getBoundingClientRect().bottom])")
            bottom = page.evaluate("document.querySelector('#text').getBoundingClientRect().bottom")
            where = f"201 notes {'with' if script else 'without'} script"
            report.equal(len(boxes), 201, where, "notes")
            report.expect(boxes[0][0] >= bottom, where, f"the first note is at {boxes[0][0]:.0f}, the text ends at {bottom:.0f}")
            report.expect(all(a[1] <= b[0] + 1 for a, b in zip(boxes, boxes[1:])), where, "a note lies over another")
