#!/usr/bin/env python3
"""Proves that the checks of the theme can fail: breaks a copy of it in one place at a time.

    .venv/bin/python Tests/theme/selftest.py

One line for each break, with what was reported. Ends with 1 when a break went unseen.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile
import types

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(REPOSITORY / "Tests/browser"))

from support.bench import Bench
from support.checks import Report

# File, what stands there, what is put in its place, what check.py says then.
RULES = [
    ("script/text.js", "export const fold", "export const fold = =", "is no JavaScript"),
    ("script/text.js", "/**\n * Words", "/* Words", "begins with a comment"),
    ("script/page.js", "/** The root element; its `data-root` leads to the root of the site. */\n", "", "no comment"),
    ("script/page.js", "  let timer;\n", "", "'timer' is not declared"),
    ("script/page.js", "  let timer;\n", "  var timer;\n", "'var'"),
    ("script/page.js", "  let timer;\n", "  let timer;\n  const idle = 1;\n", "'idle' is not used"),
    ("script/text.js", "export const letterOrder", "const idle = () => 1;\n\nexport const letterOrder", "no comment"),
    ("script/tray.js", "function makeRoom() {", "function idle() {}\n\nfunction makeRoom() {", "'idle' is not used"),
    ("script/tray.js", "const mostPins = 4;", "const mostPins = 4;\nconst cardGap = 1;", "all modules share one scope"),
    ("script/text.js", "export const fold", "/** Idle. */\nexport const idle = 1;\n\nexport const fold", "'idle' is not used"),
    ("script/tray.js", "import { spanOf } from", "import { nobody } from", "exports no 'nobody'"),
    ("script/tray.js", "import { spanOf } from", "import { spanOf, stops } from", "imported and not used"),
    ("script/page.js", "\n/** The root", "import { fill } from './text.js';\n\n/** The root", "is not joined before"),
    ("script/store.js", "import { root } from './page.js'", "import * as page from './page.js'", "not of the form"),
    ("script/notice.js", "notice.textContent = text", "notice.innerHTML = text", "'innerHTML'"),
    ("script/notice.js", "notice.textContent = text", "document.write(text)", "'write'"),
    ("script/notice.js", "notice.textContent = text", "eval(text)", "'eval'"),
    ("script/notice.js", "setTimeout(() => { notice.textContent = ''; }, milliseconds)", "setTimeout('x', milliseconds)", "text to run"),
    ("script/tray.js", "pins.length === mostPins", "pins.length == mostPins", "==="),
    ("script/tray.js", "tray.hidden = false;", "tray.setAttribute('onclick', 'x');", "handler"),
    ("script/text.js", "text.normalize('NFKD').replace(/", "(text) /a/.b.replace(/", "is no JavaScript"),
    ("script/tray.js", "tray.hidden = false;", "if (tray) /a/.test('b');", "a division"),
    ("script/tray.js", "tray.hidden = false;", "tray.hidden = false; ", "white space"),
    ("style/notes.css", "/* Notes", "\n/* Notes", "begins with a comment"),
    ("style/notes.css", "margin-top: var(--g6);", "margin-top: var(--g6); color: var(--ink);", "not one declaration"),
    ("style/notes.css", "margin-top: var(--g6);", "margin-top:var(--g6);", "not one declaration"),
    ("style/notes.css", "margin-top: var(--g6);", "margin-top: var(--g66);", "--g66 has no value"),
    ("style/notes.css", "margin-top: var(--g6);", "--idle: 1px;", "--idle is not used"),
    ("style/notes.css", "margin-top: var(--g6);", "color: #123456;", "a colour outside"),
    ("style/notes.css", "margin-top: var(--g6);", "color: Teal;", "a colour outside"),
    ("style/notes.css", "margin-top: var(--g6);", "border: 1px solid rgb(0 0 0);", "a colour outside"),
    ("style/notes.css", "margin-top: var(--g6);", "font-size: 13px;", "a size of type outside"),
    ("style/notes.css", "margin-top: var(--g6);", "font: 600 1rem/1.5 var(--sans);", "a font is"),
    ("style/notes.css", "margin-top: var(--g6);", "font-family: Arial;", "a family outside"),
    ("style/notes.css", ".note-topic {", ".note-tropic {", "has the class 'note-tropic'"),
    ("words/en.yml", "\npage_n:", "\nidle: Idle\npage_n:", "nothing uses 'idle'"),
    ("words/de.yml", "\npage_n:", "\npaage_n:", "'page_n' is missing"),
]

# Module, what stands there, what is put in its place: some unit test fails then.
UNITS = [
    ("text.js", "normalize('NFKD')", "normalize('NFKC')"), ("text.js", ".toLowerCase()", ""),
    ("text.js", "/\\{(\\w+)\\}/g", "/\\{(\\w+)\\}/"), ("text.js", "Object.hasOwn(values, name)", "name in values"),
    ("text.js", "(pattern || '')", "pattern"), ("text.js", "if (name) found", "found"), ("text.js", "|| 0) + 1", "|| 0) + 2"),
    ("text.js", "[...found].sort(([a], [b]) => (a < b ? -1 : 1))", "[...found]"),
    ("text.js", "a.length - b.length || ", ""), ("store.js", "toRoot || '.'", "'.'"), ("store.js", "value === null", "!key"),
    ("store.js", "localStorage.setItem(site + key", "localStorage.setItem(key"), ("store.js", ".pathname}", ".href}"),
    ("card-content.js", "${reliability.code} ${credibility.code}", "${credibility.code} ${reliability.code}"),
    ("card-content.js", "credibility.words === reliability.words ? ''", "!reliability ? ''"),
    ("card-place.js", "Math.max(...lines.map((line) => line.bottom))", "lines[0].bottom"),
    ("card-place.js", "Math.min(...lines.map((line) => line.top))", "lines[1]?.top ?? lines[0].top"),
    ("card-place.js", "below >= Math.min(wanted, limit) || ", ""), ("card-place.js", " || below >= above", ""),
    ("card-place.js", "view.floor - ", "view.height - "), ("card-place.js", "Math.max(lowest, ", "Math.max(0, "),
    ("card-place.js", "isUnder ? below : above", "below"), ("card-place.js", "lines.length - 1 : 0", "0 : 0"),
    ("card-place.js", "near.right - card.width", "near.left"), ("card-place.js", "Math.max(cardGap, ", "Math.max(-999, "),
    ("card-place.js", "Math.min(left, viewWidth - card.width - cardGap)", "left"),
    ("card-place.js", "top - cardGap - card.height", "top - card.height"),
    ("keyboard.js", "Math.floor(at) + 1 : ", "Math.ceil(at) + 1 : "), ("keyboard.js", "Math.ceil(at) - 1", "Math.floor(at) - 1"),
    ("keyboard.js", "Math.max(0, Math.min(count - 1, next))", "next"),
    ("keyboard.js", "[...list.slice(from), ...list.slice(0, from)]", "list.slice(from)"),
    ("legend.js", "?? stored ?? ''", "|| stored || ''"), ("legend.js", ".filter(Boolean);", ";"),
    ("legend.js", "parameters.delete('hide');", ""), ("legend.js", "hidden.map(encodeURIComponent)", "hidden"),
    ("legend.js", "joined && ", ""), ("mentions.js", "!wanted[name] || ", ""), ("mentions.js", ".every(", ".some("),
    ("reading-place.js", "index || 0", "index"), ("reading-place.js", "offset || 0", "0"), ("reading-place.js", "index > 0 ?", "index ?"),
    ("reading-place.js", "Math.round(offset)", "offset"), ("notice.js", "{ n, total }", "{ n: total, total: n }"),
    ("notice.js", "notice ? notice.dataset : {}", "{}"), ("page.js", "document) => from.querySelector(", "document) => document.querySelector("),
    ("page.js", "[...from.querySelectorAll(selector)]", "[...document.querySelectorAll(selector)]"),
    ("page.js", "clearTimeout(timer);", ""), ("page.js", "setTimeout(act, milliseconds)", "act()"),
    ("quiet-focus.js", "isMoving = true;", ""), ("quiet-focus.js", "isMoving = false;\n}", "}"), ("quiet-focus.js", "element?.focus?.", "element.focus"),
]


def replaced(path, old, new):
    text = path.read_text(encoding="utf-8")
    if old not in text:
        raise SystemExit(f"{path.name} holds no {old!r}")
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def lint(folder):
    command = [sys.executable, REPOSITORY / "Tests/theme/check.py", "--templates", folder / "templates"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode not in (0, 1) or done.stderr:
        raise SystemExit(done.stderr)
    return done.stdout


def unit_problems(bench, folder):
    """What the unit tests say of the modules in a folder; of modules that do not load, that."""
    site = types.SimpleNamespace(folder=folder)
    with bench.page(site, "Tests/browser/units/index.html", http=True) as page:
        page.wait_for_timeout(20)
        try:
            page.wait_for_function("window.results", timeout=3000)
        except Exception:
            return bench.report.problems or ["no results"]
        return [f"{one['name']}: {one['problem']}" for one in page.evaluate("window.results") if one["problem"]]


def main():
    unseen, count = 0, 0

    def show(is_seen, name, what):
        nonlocal unseen, count
        count, unseen = count + 1, unseen + (not is_seen)
        print(f"{'seen' if is_seen else 'FAIL'} {name}: {what[:140]}", flush=True)

    with tempfile.TemporaryDirectory() as scratch:
        number = 0

        def copy():
            nonlocal number
            number += 1
            folder = pathlib.Path(scratch) / str(number)
            shutil.copytree(REPOSITORY / "templates", folder / "templates")
            shutil.copytree(REPOSITORY / "Tests/browser/units", folder / "Tests/browser/units")
            return folder

        for file, old, new, wanted in RULES:
            folder = copy()
            replaced(folder / "templates" / file, old, new)
            found = next((line for line in lint(folder).splitlines() if wanted in line), None)
            show(found is not None, f"{file} {new.strip()!r}", found or f"nobody said “{wanted}”")
        bench = Bench()
        try:
            for file, old, new in UNITS:
                folder, bench.report = copy(), Report()
                replaced(folder / "templates/script" / file, old, new)
                problems = unit_problems(bench, folder)
                show(bool(problems), f"{file} {new.strip()!r}", problems[0] if problems else "no unit test noticed")
        finally:
            bench.close()
    print(f"{count - unseen} of {count} breaks were seen")
    return 1 if unseen else 0


if __name__ == "__main__":
    sys.exit(main())
