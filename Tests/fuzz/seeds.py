#!/usr/bin/env python3
"""seeds.py FOLDER: first inputs for each fuzz target, taken from this repository's own dossier."""

import pathlib
import re
import sys

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]


def pieces():
    for number, file in enumerate(sorted(REPOSITORY.glob("content/*/*.md"))):
        text = file.read_text(encoding="utf-8")
        _, header, body = text.split("---\n", 2)
        yield "header", f"{number}", header
        for part, paragraph in enumerate(body.split("\n\n")[:6]):
            yield "article", f"{number}-{part}", paragraph
        for part, (words, destination) in enumerate(re.findall(r"\[([^][]*)\]\(statistic:([^)\" ]*)", body)):
            yield "annotation", f"{number}-{part}", destination.partition("?")[2]
            yield "quantity", f"{number}-{part}", words
    yield "header", "settings", (REPOSITORY / "dossier.yml").read_text(encoding="utf-8")
    for file in sorted(REPOSITORY.glob("templates/*.html")):
        yield "template", file.stem, file.read_text(encoding="utf-8")


def main():
    folder = pathlib.Path(sys.argv[1])
    for target, name, text in pieces():
        place = folder / target
        place.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(text.encode("utf-8"))


if __name__ == "__main__":
    main()
