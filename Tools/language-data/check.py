#!/usr/bin/env python3
"""Checks the tables that are checked in: round trips, refusals, folding.

Every cardinal that ICU (all rule sets) and num2words spell must be read back by numerals.py; so
must what cases.tsv lists, and what it marks `-` must be refused.
"""

import argparse
from fractions import Fraction
from pathlib import Path
import random
import re
import subprocess
import sys
import tempfile

import folding
from make_tables import HERE, LANGUAGES, OUTPUT
from numerals import Numerals
import spelling

FOLDING = HERE.parents[1] / "Sources/DossierQuantities/Lexicon/ScalarFolding.swift"
# Words that their makers spell wrong: ICU's ru counts in millionths and less what a double cannot hold,
# num2words' it drops two letters of 118.
SLIPS = re.compile("(?:миллион|миллиард)н|dicotto")
PRINT_FOLDED = """
@main enum PrintFolded {
  static func main() {
    for value in UInt32(0)..<0x3100 {
      let character = String(Unicode.Scalar(value) ?? "?")
      print(ScalarFolding.folded(character).map { String($0, radix: 16) }.joined(separator: " "))
    }
  }
}
"""


def table_text(name):
    """The lines of a table, out of its Swift file."""
    source = (OUTPUT / f"{name}Table.swift").read_text()
    body = source.split('"""\n', 1)[1].rsplit('\n    """', 1)[0]
    return "\n".join(line.removeprefix("    ") for line in body.splitlines())


def numbers(seed, count):
    """All of 0 to 999, round ones, and random ones of every length up to 10^12."""
    generator = random.Random(seed)
    chosen = list(range(1000)) + [10 ** power for power in range(3, 12)]
    while len(chosen) < count:
        value = generator.randrange(10 ** generator.randint(3, 12))
        zeros = 10 ** generator.choice((0, 0, 0, 2, 3, 6))
        chosen.append(value // zeros * zeros)
    return chosen


def round_trips(language, reader, count):
    """[(what, read back, all, first failures)]"""
    values = numbers(13, count)
    results = []
    rules = list(spelling.all_cardinals(language))
    results.append(trip(f"ICU, {len(rules)} rule sets", reader,
                        ((spelling.spell(*rule, value), value)
                         for rule in rules for value in values)))
    results.append(trip("num2words", reader,
                        ((words, value) for value in values
                         for words in spelling.witness(language, value))))
    generator = random.Random(7)
    decimals = [f"{generator.randrange(10 ** generator.randint(1, 5))}"
                f".{generator.randrange(1, 10 ** digits):0{digits}d}".rstrip("0")
                for digits in (1, 2, 3) for _ in range(100)]
    decimals = [text for text in decimals if not text.endswith(".")]
    results.append(trip("ICU, decimals", reader, (
        (spelling.spell(*rule, float(text)), Fraction(text)) for rule in rules
        if not rule[1].endswith("-year") for text in decimals)))
    results.append(trip("num2words, decimals", reader, (
        (words, Fraction(text)) for text in decimals
        for words in spelling.witness(language, float(text)))))
    return results


def trip(what, reader, pairs):
    right = total = 0
    failures = []
    for words, value in pairs:
        if re.search(r"\d", words) or SLIPS.search(words):
            continue
        total += 1
        if reader.read(words) == value:
            right += 1
        elif len(failures) < 5:
            failures.append((words, value, reader.read(words)))
    return what, right, total, failures


def check_cases(readers):
    right = total = 0
    for line in (HERE / "cases.tsv").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        language, phrase, wanted = line.split("\t")
        value = readers[language].read(phrase)
        total += 1
        if value == (None if wanted == "-" else Fraction(wanted)):
            right += 1
        else:
            print(f"  {language} '{phrase}': {wanted} wanted, {value} read")
    print(f"cases.tsv: {right} of {total}")
    return right == total


def check_folding():
    """True when ScalarFolding.swift and folding.py give the same bytes for every scalar."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "PrintFolded.swift").write_text(PRINT_FOLDED)
        program = f"{folder}/print-folded"
        subprocess.run(["swiftc", "-parse-as-library", str(FOLDING),
                        f"{folder}/PrintFolded.swift", "-o", program], check=True)
        lines = subprocess.run([program], check=True, capture_output=True, text=True)
    wrong = 0
    for value, line in enumerate(lines.stdout.splitlines()):
        if bytes(int(byte, 16) for byte in line.split()) != folding.folded_bytes(chr(value)):
            wrong += 1
            print(f"  U+{value:04X} folds differently: Swift {line}")
    print(f"folding: {value + 1 - wrong} of {value + 1} scalars as in ScalarFolding.swift")
    return not wrong


def check_form():
    """True when every form of every table is folded, sorted and listed once in its line."""
    wrong = 0
    for name in LANGUAGES.values():
        for line in table_text(name).splitlines():
            meaning, _, forms = line.partition("\t")
            forms = forms.split("|")
            if meaning.startswith("g "):
                continue
            if sorted(set(forms)) != forms or [folding.form(text) for text in forms] != forms:
                wrong += 1
                print(f"  {name}: {line[:100]}")
    print(f"form: {'sorted, folded, once' if not wrong else f'{wrong} lines are wrong'}")
    return not wrong


def main():
    options = argparse.ArgumentParser(description="Check the tables of words.")
    options.add_argument("--count", type=int, default=2000, help="numbers a language")
    options.add_argument("--language", action="append", help="only this one")
    options.add_argument("--no-swift", action="store_true", help="leave out the folding")
    chosen = options.parse_args()
    readers = {language: Numerals(table_text(name)) for language, name in LANGUAGES.items()}
    is_right = True
    for language in chosen.language or LANGUAGES:
        for what, right, total, failures in round_trips(language, readers[language], chosen.count):
            share = 100 * right / total if total else 100
            print(f"{language} {what}: {right} of {total} ({share:.2f} %)")
            for words, value, read in failures:
                print(f"  {value} '{words}' was read as {read}")
            is_right = is_right and right == total
    is_right = check_cases(readers) and is_right
    is_right = check_form() and is_right
    if not chosen.no_swift:
        is_right = check_folding() and is_right
    return 0 if is_right else 1


if __name__ == "__main__":
    sys.exit(main())
