#!/usr/bin/env python3
"""Reads one list of phrases with dossier and with other readers of figures, and compares numbers.

    python3 compare.py [--phrases FILE.tsv] [--dossier PATH] [-v]

The list is Tests/DossierQuantitiesTests/Figures/phrases.tsv: id, language, phrase, low, high, unit.
Only numbers are compared, not units. A reader is right when the numbers that it gives for the
phrase are the ends of the expected range, or its open end's one number. In favour of readers that
keep the unit of the words, a number counts as right also in another unit of time, length or money
(half an hour as 0.5 or 30). Where no figure may be read, nothing is right.

"wrong" is a number that is not the phrase's, without a word of doubt; "nothing" is no number.
dossier's diagnostics count as "refused". Needs requirements.txt in a virtual environment.
"""
import argparse
import collections
import contextlib
import csv
import io
import json
import os
import pathlib
import re
import subprocess
import tempfile
import warnings

warnings.filterwarnings("ignore")
ROOT = pathlib.Path(__file__).resolve().parents[2]
FACTORS = [1, 60, 3600, 24, 1440, 7, 12, 365.25, 10, 100, 1000, 1e6]


def number(text):
    """A number of the list or of observations.csv; None for an open end."""
    return float(text.lstrip("'")) if text else None


def near(found, wanted):
    """True when both are the same number, in whatever unit of its kind."""
    for factor in FACTORS:
        for scaled in (found * factor, found / factor):
            if abs(scaled - wanted) <= 2e-4 * max(abs(scaled), abs(wanted), 1e-300):
                return True
    return False


def judge(row, found):
    """right, wrong or nothing, of the numbers that a reader gives for a row."""
    wanted = {number(row["low"]), number(row["high"])} - {None}
    found = set(found)
    if not wanted:
        return "right" if not found else "wrong"
    if not found:
        return "nothing"
    matched = all(any(near(f, w) for f in found) for w in wanted)
    return "right" if matched and all(any(near(f, w) for w in wanted) for f in found) else "wrong"


def dossier(program, rows):
    """{id: numbers} and the ids that a diagnostic names, from one build of a dossier of the rows."""
    numbers, refused = {}, set()
    with tempfile.TemporaryDirectory() as root:
        left = list(rows)
        while True:
            where = write(root, left)
            run = subprocess.run(
                [program, "build", "--format", "json"], cwd=root, capture_output=True, text=True)
            errors = set()
            for line in (run.stdout + run.stderr).splitlines():
                with contextlib.suppress(ValueError):
                    entry = json.loads(line)
                    ident = where.get((entry.get("file"), entry.get("line")))
                    if ident and "rule" in entry:
                        refused.add(ident)
                        if entry["severity"] == "error":
                            errors.add(ident)
            if not errors:
                break
            left = [row for row in left if row["id"] not in errors]
        with open(f"{root}/public/data/observations.csv", encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                ends = [number(row["low"]), number(row["high"])]
                bound = {"at least": 0, "more than": 0, "at most": 1, "less than": 1}
                if row["qualifier"] in bound:
                    ends = [ends[bound[row["qualifier"]]]]
                numbers[row["statistic"]] = [end for end in ends if end is not None]
    return numbers, refused


def write(root, rows):
    """A dossier with a statistic and a paragraph for each row; {(file, line): id}."""
    where = {}
    for folder in ("content/articles", "content/statistics"):
        os.makedirs(f"{root}/{folder}", exist_ok=True)
    pathlib.Path(f"{root}/dossier.yml").write_text('title: "P"\ndescription: "P"\nlanguage: en\n')
    for language in sorted({row["language"] for row in rows}):
        text = f"---\ntitle: P\ndate: 2024-01-01\nlanguage: {language}\n---\n"
        name = f"content/articles/p-{language}.md"
        for row in rows:
            if row["language"] == language:
                where[name, text.count("\n") + 1] = row["id"]
                escaped = re.sub(r"([\\`*_{}\[\]<>#+\-.!|~&()])", r"\\\1", row["phrase"])
                text += f"Text [{escaped}](statistic:{row['id']}) text.\n\n"
                record = pathlib.Path(f"{root}/content/statistics/{row['id']}.md")
                record.write_text(f"---\nname: Quantity {row['id']}\n---\n")
        pathlib.Path(f"{root}/{name}").write_text(text)
    return where


def peers():
    """{name: (languages, reader)}; a reader takes a phrase and its language and gives numbers."""
    import number_parser
    from quantulum3 import parser
    from recognizers_number import recognize_number
    from text_to_num import alpha2digit

    def digits(text):
        return [float(n.replace(",", "")) for n in re.findall(r"-?\d[\d,]*(?:\.\d+)?", text)]

    cultures = {"en": "en-us", "fr": "fr-fr"}

    def recognizers(phrase, language):
        found = []
        for result in recognize_number(phrase, cultures[language]):
            with contextlib.suppress(TypeError, ValueError, KeyError):
                found.append(float(result.resolution["value"]))
        return found

    def quantulum(phrase, language):
        found = []
        for quantity in parser.parse(phrase):
            margin = quantity.uncertainty
            ends = (quantity.value - margin, quantity.value + margin) if margin else (quantity.value,)
            found += ends
        return found

    def text2num(phrase, language):
        return digits(alpha2digit(phrase, language))

    def parser_of_numbers(phrase, language):
        return digits(number_parser.parse(phrase, language=language))

    return {
        "Recognizers-Text": ("en fr", recognizers),
        "quantulum3": ("en", quantulum),
        "text2num": ("en fr de", text2num),
        "number-parser": ("en fr de ru", parser_of_numbers),
    }


def main():
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument(
        "--phrases", default=ROOT / "Tests/DossierQuantitiesTests/Figures/phrases.tsv")
    options.add_argument("--dossier", default=ROOT / ".build/release/dossier")
    options.add_argument("-v", action="store_true", help="name what dossier has wrong")
    options = options.parse_args()
    with open(options.phrases, encoding="utf-8") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    numbers, refused = dossier(os.path.abspath(options.dossier), rows)

    def line(name, languages, verdicts):
        count = collections.Counter(verdicts)
        total = len(verdicts)
        cells = [f"{100 * count[kind] / total:.1f} %" for kind in ("right", "refused", "nothing", "wrong")]
        print(f"| {name} | {languages.replace(' ', ', ')} | {total} | " + " | ".join(cells) + " |")

    def own(row):
        verdict = judge(row, numbers.get(row["id"], []))
        verdict = "refused" if verdict != "right" and row["id"] in refused else verdict
        if options.v and verdict != "right":
            print(verdict, row["id"], row["phrase"], numbers.get(row["id"]))
        return verdict

    print("| reader | languages | phrases | right | refused | nothing | wrong |")
    print("|---|---|---|---|---|---|---|")
    line("dossier", "en fr de ru", [own(row) for row in rows])
    for name, (languages, reader) in peers().items():
        verdicts = []
        for row in rows:
            if row["language"] in languages.split():
                found = []
                with contextlib.suppress(Exception), contextlib.redirect_stdout(io.StringIO()):
                    found = reader(row["phrase"], row["language"])
                verdicts.append(judge(row, found))
        line(name, languages, verdicts)


if __name__ == "__main__":
    main()
