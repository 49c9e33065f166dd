#!/usr/bin/env python3
"""Writes CLDR's abbreviations that end no sentence (segment suppressions) as a Swift file.

    apt-get install unicode-cldr-core
    python3 make_suppressions.py            # writes the table
    python3 make_suppressions.py --check    # is it what it would write?

Made with CLDR 41 (Debian 12). What no public data has, names before names and words that begin
sentences, stands by hand in SentenceWords.swift.
"""

from pathlib import Path
import re
import sys

SOURCE = Path("/usr/share/unicode/cldr/common/segments")
OUTPUT = Path(__file__).resolve().parents[2] / "Sources/DossierParse/Sentences/SegmentSuppressions.swift"
# Whole words of the language, which often stand last in a sentence.
WORDS = {"en": {"Is", "On", "In", "As", "Act", "Port", "Link", "Love", "Or", "Sat", "Sun", "Go", "So"},
         "de": {"Alt", "Port"}, "pt": {"port"}}


def table():
    """The Swift file."""
    lines = []
    for path in sorted(SOURCE.glob("??.xml")):
        found = re.findall(r"<suppression>(.*?)</suppression>", path.read_text(encoding="utf-8"))
        words = sorted({word.rstrip(".").replace(" ", "") for word in found} - WORDS.get(path.stem, set()))
        if words:
            text, line = [], ""
            for word in words:
                if len(line) + len(word) > 84:
                    text.append(line)
                    line = ""
                line += word + "|"
            text.append(line.rstrip("|"))
            body = "\\\n      ".join(text)
            lines.append(f'    (\n      "{path.stem}",\n      """\n      {body}\n      """\n    ),')
    return ("// Written by Tools/sentence-data/make_suppressions.py from CLDR's segment suppressions.\n\n"
            "/// Abbreviations that end no sentence, without their last point, by language.\n"
            "enum SegmentSuppressions {\n"
            "  static let byLanguage: [(language: String, words: String)] = [\n"
            + "\n".join(lines) + "\n  ]\n}\n")


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        sys.exit(OUTPUT.read_text(encoding="utf-8") != table())
    OUTPUT.write_text(table(), encoding="utf-8")
