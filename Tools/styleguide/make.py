#!/usr/bin/env python3
"""Writes the style guide: one page with every part of the theme, light and dark beside each other.

    .venv/bin/python Tools/styleguide/make.py --dossier PROGRAM OUTPUT_FOLDER

The parts are cut from the pages of a made-up dossier, so that the real templates and the real program made them. Ends with 1
when a class of templates/style has no place in the guide. `make styleguide` runs it.
"""

import argparse
import html
import pathlib
import shutil
import subprocess
import sys
import tempfile

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(REPOSITORY / "Tests/browser"), str(REPOSITORY / "Tests/theme")]

import styles
from parts import PARTS, WHOLE_PAGES
from support.bench import Bench
from support.checks import Report
from support.site import Site

# Classes whose effect the guide cannot hold still: the script sets them while it measures, or nothing in the dossier is without a date.
NOT_SHOWN = {"is-measured", "is-placed", "is-off", "no-axis"}

STYLE = """
.guide {max-width: none}
.guide > section {margin-top: 3rem}
.pair {display: grid; grid-template-columns: 1fr 1fr; gap: 0; border: 1px solid GrayText}
.specimen {padding: 1.5rem; background: var(--paper); color: var(--ink); contain: layout; overflow: auto}
.specimen :is(.card, .tray, .notice, .keys) {position: static; margin: 0 0 1rem}
.specimen.whole {zoom: .55}
.specimen .site-header, .specimen .site-footer, .specimen .page {padding-inline: 0}
.specimen .entity {grid-template-columns: 1fr}
.swatches {display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .5rem}
.swatches span {display: block; height: 2.5rem; border: 1px solid var(--edge)}
.frames {display: flex; gap: 1rem}
.frames div {width: 640px; height: 800px; border: 1px solid GrayText}
.frames iframe {width: 1280px; height: 1600px; border: 0; scale: .5; transform-origin: 0 0}
.frames.narrow :is(div, iframe) {width: 390px; height: 800px; scale: none}
"""


def busy_article():
    """What only a long dossier has: mentions for two pages, figures enough for one drawing of all."""
    lines = ["---", "title: The harbour log", "publisher: Port of Gothenburg", "---", ""]
    lines += [f"The [pier](term:pier) was used on day {day}.\n" for day in range(1, 231)]
    lines += [f"On day {day} [{20 + day * 7 % 60} ships](statistic:ships-waiting{'' if day % 3 else f'?date=2021-05-{day:02}'}) waited.\n"
              for day in range(1, 29)]
    return "\n".join(lines)


def build(program, folder):
    """The site of the made-up dossier, in a folder."""
    with tempfile.TemporaryDirectory() as scratch:
        dossier = pathlib.Path(shutil.copytree(HERE / "dossier", pathlib.Path(scratch) / "dossier"))
        shutil.copytree(REPOSITORY / "templates", dossier / "templates")
        (dossier / "content/articles/harbour-log.md").write_text(busy_article(), encoding="utf-8")
        (dossier / "content/statistics/ships-waiting.md").write_text("---\nname: Ships waiting\nunit: ships\n---\n", encoding="utf-8")
        subprocess.run([program, "build", "--strict", "-o", folder, dossier, "-q"], check=True)
    return Site(folder)


class Cutter:
    """Cuts parts from pages, as the browser has them once their script has run."""

    def __init__(self, bench, site):
        self.bench, self.site = bench, site

    def cut(self, part):
        with self.bench.page(self.site, part.page, width=1280, height=1000, reduced=True) as page:
            if part.prepare:
                page.evaluate(part.prepare)
                page.wait_for_timeout(400)
            found = page.evaluate("""([selectors, most]) => selectors.flatMap((selector) => {
                const all = [...document.querySelectorAll(selector)].slice(0, most);
                if (!all.length) return [null];
                return all.map((element) => {
                    const copy = element.cloneNode(true);
                    for (const one of [copy, ...copy.querySelectorAll('*')]) {
                        for (const name of ['id', 'popover', 'style', 'aria-labelledby', 'aria-controls', 'tabindex']) one.removeAttribute(name);
                        if (one.tagName === 'DIALOG') one.setAttribute('open', '');
                        if (one.hasAttribute('href')) one.setAttribute('href', '#');
                    }
                    return copy.outerHTML;
                });
            })""", [part.selectors, part.most])
        if None in found:
            self.bench.report(part.name, f"nothing on {part.page} is one of {', '.join(part.selectors)}")
            return ""
        return "\n".join(f"<div {part.around}>{one}</div>" if part.around else one for one in found)


def tokens():
    """The colours and sizes of tokens.css, by name."""
    part = styles.Part("tokens.css", (REPOSITORY / "templates/style/tokens.css").read_text(encoding="utf-8"))
    colours = ["paper", "sheet", "ink", "soft", "line", "edge", "alert", "good", "country", "person", "statistic", "other"]
    sizes = [name for name in part.declared if name in {f"--s{n}" for n in range(7)} | {"--quote", "--excerpt", "--total"}]
    swatches = "".join(f'<div><span style="background:var(--{name})"></span>{name}</div>' for name in colours)
    type_ = "".join(f'<p style="font:var({name})/1.2 var(--serif)">{name[2:]} Ships wait</p>'
                    f'<p style="font:var({name})/1.2 var(--sans)">{name[2:]} Ships wait</p>' for name in sizes)
    return f'<div class="swatches">{swatches}</div>', type_


def pair(content, is_wide=False):
    """Light and dark; what needs a wide window is shown smaller."""
    size = " whole" if is_wide else ""
    return "".join(['<div class="pair">'] + [
        f'<div class="specimen{size}" style="color-scheme:{mode}">{content}</div>' for mode in ("light", "dark")] + ["</div>"])


def in_one_mode(site, mode, folder):
    """A copy of the site that is light, or dark, whatever the reader's system is."""
    shutil.copytree(site.folder, folder)
    style = next(folder.glob("assets/style.*"))
    text = style.read_text(encoding="utf-8")
    if "color-scheme:light dark" not in text:
        raise SystemExit(f"{style}: no color-scheme to set")
    style.write_text(text.replace("color-scheme:light dark", f"color-scheme:{mode}"), encoding="utf-8")


def frames(title, path, width):
    both = "".join(f'<div><iframe src="{mode}/{path}" title="{title}, {mode}"></iframe></div>' for mode in ("light", "dark"))
    return f'<h3>{title} at {width}</h3><div class="frames{" narrow" if width == 390 else ""}">{both}</div>'


def page(site, sections):
    style = next(path for path in site.files if path.startswith("assets/style."))
    body = "".join(f'<section><h2>{html.escape(name)}</h2><p class="section-lead">{html.escape(note)}</p>{content}</section>' for name, note, content in sections)
    return (f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Style guide</title><link rel="stylesheet" href="site/{style}">'
            f'<style>{STYLE}</style></head><body><main class="page guide"><h1>Style guide</h1>{body}</main></body></html>\n')


def unseen(text):
    """The classes of templates/style that the guide does not show."""
    classes = set()
    for path in sorted((REPOSITORY / "templates/style").glob("*.css")):
        classes |= set(styles.Part(path.name, path.read_text(encoding="utf-8")).classes)
    return sorted(name for name in classes - NOT_SHOWN if not styles.holds_class(text, name))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--dossier", required=True, metavar="PROGRAM")
    options = parser.parse_args()
    shutil.rmtree(options.output, ignore_errors=True)
    options.output.mkdir(parents=True)
    site = build(pathlib.Path(options.dossier).resolve(), options.output.resolve() / "site")
    for mode in ("light", "dark"):
        in_one_mode(site, mode, options.output / mode)
    swatches, type_ = tokens()
    sections = [("Colours", "tokens.css; light and dark have one name.", pair(swatches)), ("Type", "The scale, in both families.", pair(type_))]
    bench = Bench()
    bench.report = Report()
    try:
        cutter = Cutter(bench, site)
        sections += [(part.name, part.note, pair(cutter.cut(part), part.is_wide)) for part in PARTS]
    finally:
        bench.close()
    whole = "".join(frames(title, path, width) for width in (1280, 390) for title, path in WHOLE_PAGES)
    sections.append(("Whole pages", "The made-up dossier, as readers get it; margin notes and sheets are to be seen in a window of their width.", whole))
    text = page(site, sections)
    (options.output / "index.html").write_text(text, encoding="utf-8")
    missing = unseen(text)
    for name in missing:
        print(f"templates/style has the class '{name}', and the style guide does not show it: add it to Tools/styleguide/parts.py")
    for problem in bench.report.problems:
        print(problem)
    print(f"{options.output / 'index.html'}: {len(PARTS) + 2} parts")
    return 1 if missing or bench.report.problems else 0


if __name__ == "__main__":
    sys.exit(main())
