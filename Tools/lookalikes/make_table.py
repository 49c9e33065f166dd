#!/usr/bin/env python3
"""Writes the table of characters that look alike, of Unicode's UTS 39, as a Swift file.

    python3 -m venv /tmp/lookalikes && /tmp/lookalikes/bin/pip install confusable-homoglyphs==3.3.1
    /tmp/lookalikes/bin/python make_table.py            # writes the table
    /tmp/lookalikes/bin/python make_table.py --check    # is it what it would write?

The package holds Unicode's confusables.txt (Unicode License) as groups of sequences that look the
same. Each group has one that all others point to, its prototype; the table gives for each character
its prototype. Sequences of several characters that are no prototype are left out, as are characters
that Swift's NFD takes apart before the table is asked.
"""

import json
from pathlib import Path
import sys
import unicodedata

import confusable_homoglyphs

OUTPUT = Path(__file__).resolve().parents[2] / "Sources/DossierLink/Names/LookalikeTable.swift"


def prototypes():
    """{character: prototype}, both without marks of writing direction."""
    source = Path(confusable_homoglyphs.__file__).parent / "confusables.json"
    groups = {key: [entry["c"] for entry in entries]
              for key, entries in json.loads(source.read_text(encoding="utf-8")).items()}
    found = {}
    for key, others in groups.items():
        if len(key) != 1 or len(others) != 1:
            continue
        other = others[0]
        # Of two that only point to each other the first in code order is the prototype.
        if len(groups.get(other, [])) <= 1 and key < other:
            continue
        found[key] = unicodedata.normalize("NFD", other.replace("\u200e", ""))
    for key in list(found):
        if unicodedata.normalize("NFD", key) != key:
            del found[key]
    # A prototype's own characters may have one in turn: `rn` of `m`.
    for key, prototype in found.items():
        for _ in range(4):
            prototype = "".join(found.get(c, c) for c in prototype)
        found[key] = prototype
    return found


def table():
    """The Swift file."""
    lines, line = [], ""
    found = prototypes()
    for key in sorted(found):
        entry = "".join(f"{ord(c):x} " for c in key + found[key]).strip() + ";"
        if len(line) + len(entry) > 92:
            lines.append(line)
            line = ""
        line += entry
    lines.append(line)
    text = "\\\n    ".join(lines)
    return f'''// Written by Tools/lookalikes/make_table.py from Unicode's confusables.txt (UTS 39).
// swift-format-ignore-file

enum LookalikeTable {{
  /// A character and what it looks like, in hexadecimal, each closed by a semicolon.
  static let text: StaticString = """
    {text}
    """
}}
'''


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        sys.exit(OUTPUT.read_text(encoding="utf-8") != table())
    OUTPUT.parent.mkdir(exist_ok=True)
    OUTPUT.write_text(table(), encoding="utf-8")
    print(f"{len(prototypes())} characters")
