#!/usr/bin/env python3
"""Cuts lists of texts into sentences with dossier and with other programs, and counts what is right.

    python3 compare.py [--dossier PATH] [-v] [FILE.tsv ...]

The lists are Tests/DossierParseTests/Sentences/*.tsv: id, language, text, and the sentences that are
expected, parted by " ⏎ ". A sentence is right when a program's begins and ends where it does; white
space does not count. A program that does not know a language reads the text as English.
"""
import argparse
import collections
import csv
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
LISTS = ROOT / "Tests/DossierParseTests/Sentences"
PART = "⏎"
WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u0900-\u0eff\u1000-\u109f\u0591-\u05c7\u064b-\u065f]+[^\W\d_]*)*")
SPACELESS = {"ja", "zh", "my", "th", "km", "lo", "bo"}


def spans(parts):
    """Where the sentences lie in the text without white space."""
    found, at = [], 0
    for part in parts:
        length = len("".join(part.split()))
        if length:
            found.append((at, at + length))
        at += length
    return found


def escaped(text, isFirst):
    text = re.sub(r"([\\`*_\[\]<>#&|~!:@])", r"\\\1", text)
    if isFirst:
        text = re.sub(r"^(\d+)([.)])", r"\1\\\2", text)
        text = re.sub(r"^([-+=\"'(])", r"\\\1", text)
    return text


def marked(number, row):
    """The text in Markdown, with a word of each expected sentence annotated."""
    markdown, at, text = "", 0, row["text"]
    for index, part in enumerate(row["parts"]):
        start = text.index(part, at)
        words = [(m.start() + start, m.end() + start) for m in WORD.finditer(part)]
        if row["language"] in SPACELESS:
            words = [(i, i + 1) for first, last in words for i in range(first, last)]
        inner = words[1:-1] if len(words) > 2 else words[:1]
        first, last = min(inner, key=lambda w: abs(w[0] + w[1] - 2 * start - len(part)))
        markdown += escaped(text[at:first], at == 0) + f"[{text[first:last]}](term:t?id=s{number}-{index})"
        at = last
    return markdown + escaped(text[at:], False)


def dossier(program, rows):
    """For each row the sentences around its marked words, from one build."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "content/articles").mkdir(parents=True)
        (folder / "content/terms").mkdir()
        (folder / "dossier.yml").write_text("title: S\nkinds: {term: terms}\n", encoding="utf-8")
        (folder / "content/terms/t.md").write_text("---\nname: Xyzzy\n---\n", encoding="utf-8")
        articles = collections.defaultdict(list)
        for number, row in enumerate(rows):
            articles[row["language"]].append(marked(number, row))
        for language, paragraphs in articles.items():
            (folder / f"content/articles/{language}.md").write_text(
                f"---\ntitle: T\nlanguage: {language}\n---\n" + "\n\n".join(paragraphs) + "\n", encoding="utf-8")
        subprocess.run([program, "build"], cwd=folder, check=True, capture_output=True)
        with open(folder / "public/data/annotations.csv", encoding="utf-8-sig", newline="") as file:
            found = {row["id"].removeprefix("a-"): row["sentence"] for row in csv.DictReader(file)}
    result = []
    for number, row in enumerate(rows):
        right, at = set(), 0
        for index, part in enumerate(row["parts"]):
            sentence = found[f"s{number}-{index}"]
            # An apostrophe keeps spreadsheets from running what begins so.
            sentence = sentence[1:] if re.match(r"'[=+\-@]", sentence) else sentence
            length = len("".join(part.split()))
            if "".join(sentence.split()) == "".join(part.split()):
                right.add((at, at + length))
            at += length
        result.append(right)
    return result


def pysbd(language, text):
    import pysbd as module
    known = module.languages.LANGUAGE_CODES
    return module.Segmenter(language=language if language in known else "en", clean=False).segment(text)


def sentencex(language, text):
    import sentencex as module
    return list(module.segment(language, text))


def syntok(language, text):
    import syntok.segmenter as module
    return ["".join(token.spacing + token.value for token in sentence)
            for paragraph in module.process(text) for sentence in paragraph]


def blingfire(language, text):
    import blingfire as module
    return module.text_to_sentences(text).split("\n")


PEERS = {"sentencex": sentencex, "pySBD": pysbd, "syntok": syntok, "BlingFire": blingfire}


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for row in rows:
        row["text"] = " ".join(row["text"].split())
        row["parts"] = [" ".join(part.split()) for part in row["expected"].split(PART)]
    return rows


def main():
    parser = argparse.ArgumentParser(description="Counts right sentences of dossier and of other programs.")
    parser.add_argument("files", nargs="*", default=sorted(LISTS.glob("*.tsv")))
    parser.add_argument("--dossier", default=ROOT / ".build/release/dossier", help="the program")
    parser.add_argument("-v", action="store_true", help="show what dossier gets wrong")
    options = parser.parse_args()
    for path in options.files:
        rows = read(path)
        wanted = [spans(row["parts"]) for row in rows]
        total = sum(map(len, wanted))
        found = {"dossier": dossier(str(pathlib.Path(options.dossier).resolve()), rows)}
        for name, cut in PEERS.items():
            found[name] = [set(spans(cut(row["language"], row["text"]))) for row in rows]
        print(f"{pathlib.Path(path).name}: {len(rows)} texts, {total} sentences")
        for name, results in found.items():
            right = sum(span in result for result, spans_ in zip(results, wanted) for span in spans_)
            print(f"  {name}: {right} right, {100 * right / total:.1f} %")
        for row, result, spans_ in zip(rows, found["dossier"], wanted) if options.v else []:
            if any(span not in result for span in spans_):
                print("   ", row["id"], row["expected"])


if __name__ == "__main__":
    main()
