#!/usr/bin/env python3
"""Holds the script, the style and the words of the theme to their rules, and shows each place that breaks one.

    python3 Tests/theme/check.py [--templates FOLDER]

CONTRIBUTING.md, "Changing the theme", says the rules; scripts.py, styles.py and words.py hold them. Ends with 1 when one is broken.
"""

import argparse
import pathlib
import re
import sys

import scripts
import styles
import words

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
LIST = REPOSITORY / "Sources/DossierTheme/Theme.swift"
UNITS = REPOSITORY / "Tests/browser/units/units.js"


def in_order(folder, ending):
    """The parts that Theme.swift lists, in its order."""
    return re.findall(rf'"{folder}/([\w-]+\.{ending})"', LIST.read_text(encoding="utf-8"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--templates", type=pathlib.Path, default=REPOSITORY / "templates", metavar="FOLDER")
    templates = parser.parse_args().templates
    modules = [(name, (templates / "script" / name).read_bytes()) for name in in_order("script", "js")]
    parts = [(name, (templates / "style" / name).read_text(encoding="utf-8")) for name in in_order("style", "css")]
    markup = [path.read_text(encoding="utf-8") for path in sorted(templates.glob("*.html"))]
    speaking = [path.read_text(encoding="utf-8") for name in ("DossierModel", "DossierRender")
                for path in sorted((REPOSITORY / "Sources" / name).glob("**/*.swift"))]
    program = [path.read_text(encoding="utf-8") for path in sorted((REPOSITORY / "Sources").glob("**/*.swift"))]
    code = [text.decode() for _, text in modules]
    problems = scripts.check(modules, UNITS.read_bytes())
    languages = [(path.name, path.read_text(encoding="utf-8")) for path in sorted((templates / "words").glob("*.yml"))]
    problems += styles.check(parts, "\n".join(markup + program), "\n".join(code))
    problems += words.check(languages, "\n".join(markup), "\n".join(speaking))
    for problem in problems:
        print(problem)
    print(f"{len(modules)} modules, {len(parts)} parts of the style, {len(languages)} languages: {len(problems) or 'no'} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
