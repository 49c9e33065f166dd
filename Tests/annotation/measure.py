#!/usr/bin/env python3
"""How well `dossier annotate` marks: texts whose marks are known, without their marks, and what comes
back. Prints one line a set: of the marks that --apply makes how many are right (precision), of the
country marks and figures that are known how many are made (recall), and how many are found at all,
those that are left to the author included.

    python3 Tests/annotation/measure.py --dossier .build/release/dossier [--cases FOLDER] [-v]

--cases names a folder with a cases.py whose CASES hold dossiers as {path: text}. Standard library only."""
import argparse
import csv
import importlib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent


def run(program, folder, *arguments, ok=(0,)):
    done = subprocess.run([program, *arguments], cwd=folder, capture_output=True)
    if done.returncode not in ok:
        sys.exit(f"{arguments} in {folder}: {done.returncode}\n{done.stderr.decode()[:3000]}")
    return done


# Marks taken out

def without_marks(text, kinds, names):
    """The text with annotations of these kinds, and of bare names, as their words."""
    out, index = [], 0
    while index < len(text):
        if text[index] == "\\":
            out.append(text[index:index + 2])
            index += 2
            continue
        if text[index] == "[" and (index == 0 or text[index - 1] != "!"):
            end = closing(text, index)
            if end:
                tail = tail_end(text, end, kinds)
                words = text[index + 1:end - 1]
                named = text[end:end + 1] == "[" and closing(text, end)
                if named and text[end + 1:named - 1].lower() in names:
                    tail = named
                if tail or (text[end:end + 1] not in ("(", "[", ":") and words.lower() in names):
                    out.append(without_marks(words, kinds, names))
                    index = tail or end
                    continue
        out.append(text[index])
        index += 1
    return "".join(out)


def closing(text, start):
    depth = 0
    for index in range(start, len(text)):
        if text[index] == "[" and text[index - 1] != "\\":
            depth += 1
        elif text[index] == "]" and text[index - 1] != "\\":
            depth -= 1
            if depth == 0:
                return index + 1
    return None


def tail_end(text, start, kinds):
    match = re.compile(r'\((?:<([^<>\n]*)>|([^\s()]*))(\s+"(?:[^"\\]|\\.)*")?\)').match(text, start)
    scheme = match and (match.group(1) or match.group(2) or "").split(":")[0]
    return match.end() if match and scheme in kinds else None


def split(text):
    """Header and body."""
    end = text.index("\n---", 3) + 5
    return text[:end], text[end:]


# Marks as the program reads them

def marks(program, folder):
    """(article, start, end) -> (kind, slug, words) for all marks in bodies, and the places of those that
    are figures."""
    run(program, folder, "build", "-q", "--no-cache", "--drafts", ok=(0, 1))
    site = folder / "public"
    if not (site / "index.html").exists():
        done = run(program, folder, "build", "--no-cache", ok=(0, 1))
        sys.exit(f"{folder} does not build:\n{done.stderr.decode()[:2000]}")
    figures = set()
    observations = site / "data/observations.csv"
    if observations.exists():
        for row in csv.DictReader(observations.open()):
            figures.add((row["article"], row["id"]))
    found, numbers = {}, set()
    for path in sorted((site / "annotations").glob("*.json")):
        for item in json.loads(path.read_text()).get("items", []):
            selectors = item["target"].get("selector", [])
            place = [s for s in selectors if s["type"] == "TextPositionSelector"]
            body = item["body"] if isinstance(item["body"], str) else first_page(item["body"])
            if not place or not body or not item["target"]["source"].endswith(f"/{path.stem}.html"):
                continue
            kind, slug = body.removeprefix("../").removesuffix(".html").split("/")[:2]
            key = (path.stem, place[0]["start"], place[0]["end"])
            found[key] = (kind, slug, selectors[0].get("exact", ""))
            if (path.stem, item["id"].split("#")[1]) in figures:
                numbers.add(key)
    return found, numbers


def first_page(body):
    for part in body if isinstance(body, list) else [body]:
        value = part if isinstance(part, str) else part.get("id", "") or part.get("source", "")
        if value.endswith(".html"):
            return value
    return None


def overlapping(marks_by_article, key):
    article, start, end = key
    return [k for k in marks_by_article.get(article, []) if k[1] < end and start < k[2]]


def by_article(keys):
    grouped = {}
    for key in keys:
        grouped.setdefault(key[0], []).append(key)
    return grouped


# One dossier

def bare(folder, keep_marks_of=()):
    """Takes the marks out of all articles but those named."""
    names = set()
    kinds = {"country", "person", "statistic"}
    kinds |= set(re.findall(r"[{,]\s*(\w+):", folder.joinpath("dossier.yml").read_text()))
    for record in folder.glob("content/*/*.md"):
        if record.parent.name in ("articles", "originals"):
            continue
        header = split(record.read_text())[0]
        listed = re.findall(r"^(?:name|code|  -):?\s*(.+)$", header, re.M)
        for line in re.findall(r"^aliases:\s*\[(.*)\]", header, re.M):
            listed += line.split(",")
        names |= {name.strip().strip('"').lower() for name in listed}
    for article in folder.glob("content/articles/*.md"):
        if article.stem in keep_marks_of:
            continue
        header, body = split(article.read_text())
        article.write_text(header + without_marks(body, kinds, names))


def annotated(program, folder, apply):
    """The dossier as annotate leaves it: with what it applies, or with all of its diff."""
    if apply:
        run(program, folder, "annotate", "--figures", "--apply", "-q")
    else:
        diff = run(program, folder, "annotate", "--figures", "-q").stdout
        if diff:
            done = subprocess.run(["patch", "-p1", "-s"], cwd=folder, input=diff, capture_output=True)
            assert done.returncode == 0, done.stdout.decode()
        for article in folder.glob("content/articles/*.md"):
            article.write_text(article.read_text().replace("(statistic:?)", "(statistic:open)"))
    run(program, folder, "new", "--missing", "-q")
    return marks(program, folder)


def measured(program, made, counted_articles=None, keep=()):
    """Counts of one dossier, whose marks are those that are known."""
    with tempfile.TemporaryDirectory() as temporary:
        whole = pathlib.Path(temporary) / "whole"
        made(whole)
        truth, figures = marks(program, whole)
        result = {}
        for apply in (True, False):
            folder = pathlib.Path(temporary) / f"bare-{apply}"
            made(folder)
            bare(folder, keep)
            result[apply] = annotated(program, folder, apply)[0]
    return counts(truth, figures, result, counted_articles)


def counts(truth, figures, result, articles):
    def counted(keys):
        return [key for key in keys if articles is None or key[0] in articles]
    count = dict.fromkeys(("applied", "right", "countries", "countries applied", "figures",
                           "figures found", "figures applied", "figure marks", "figure right"), 0)
    wrong, missed = [], []
    places = by_article(truth)
    for key in counted(result[True]):
        kind, slug, words = result[True][key]
        same = [k for k in overlapping(places, key) if truth[k][:2] == (kind, slug)]
        count["applied"] += 1
        count["right"] += bool(same)
        if kind == "statistics":
            count["figure marks"] += 1
            count["figure right"] += bool(same)
        if not same:
            wrong.append((key, kind, slug, words, [truth[k] for k in overlapping(places, key)]))
    made, proposed = by_article(result[True]), by_article(result[False])
    for key in counted(truth):
        kind, slug, words = truth[key]
        if kind == "countries":
            hit = any(result[True][k][:2] == (kind, slug) for k in overlapping(made, key))
            count["countries"] += 1
            count["countries applied"] += hit
            if not hit:
                missed.append((key, slug, words))
        elif key in figures:
            hit = any(result[False][k][0] == "statistics" for k in overlapping(proposed, key))
            count["figures"] += 1
            count["figures found"] += hit
            count["figures applied"] += any(
                result[True][k][0] == "statistics" for k in overlapping(made, key))
            if not hit:
                missed.append((key, "figure", words))
    return count, wrong, missed


# The sets

def copy_of_dossier(folder):
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "dossier.yml", folder)
    shutil.copytree(ROOT / "content", folder / "content")


def unseen_dossier(folder):
    (folder / "content/articles").mkdir(parents=True)
    (folder / "content/statistics").mkdir()
    (folder / "content/countries").mkdir()
    (folder / "dossier.yml").write_text("title: Unseen\n")
    text = (HERE / "unseen.txt").read_text()
    codes = set()
    for number, (language, body) in enumerate(re.findall(r"^(en|de|fr|ru): (.+)$", text, re.M)):
        codes |= set(re.findall(r"\]\(([A-Z]{2})\)", body))
        body = re.sub(r"\]\(([A-Z]{2})\)", r"](country:\1)", body).replace("](#)", "](statistic:open)")
        (folder / f"content/articles/p{number:02}.md").write_text(
            f"---\ntitle: Paragraph {number}\nlanguage: {language}\ndate: 2024-01-01\n---\n\n{body}\n")


def with_records(program, made):
    """A dossier whose countries have records, as `dossier new` makes them."""
    def making(folder):
        made(folder)
        run(program, folder, "new", "--missing", "-q")
        for record in folder.glob("content/countries/*.md"):
            # Marks name the code, so the record's name is the English one.
            record.write_text(record.read_text())
    return making


def case_dossier(case):
    def making(folder):
        for path, text in case["files"].items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text)
    return making


def add(total, part):
    for key, value in part[0].items():
        total[0][key] = total[0].get(key, 0) + value
    total[1].extend(part[1])
    total[2].extend(part[2])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--dossier", default=str(ROOT / ".build/release/dossier"))
    parser.add_argument("--cases")
    parser.add_argument("-v", action="store_true", help="print what is wrong and what is missed")
    parser.add_argument("--only", help="one set: five, one, unseen, cases")
    options = parser.parse_args()
    program = str(pathlib.Path(options.dossier).resolve())
    sets = {}
    if options.only in (None, "five"):
        sets["five articles of content/, no mark left"] = measured(program, copy_of_dossier)
    if options.only in (None, "one"):
        total = ({}, [], [])
        slugs = sorted(path.stem for path in (ROOT / "content/articles").glob("*.md"))
        for slug in slugs:
            add(total, measured(program, copy_of_dossier, {slug}, set(slugs) - {slug}))
        sets["one of them, the others marked"] = total
    if options.only in (None, "unseen"):
        sets["unseen paragraphs in four languages"] = measured(
            program, with_records(program, unseen_dossier))
    if options.cases and options.only in (None, "cases"):
        sys.path.insert(0, options.cases)
        total = ({}, [], [])
        for case in importlib.import_module("cases").CASES:
            if case["exit"] == 0:
                add(total, measured(program, case_dossier(case)))
        sets["small dossiers on figures"] = total
    for name, (count, wrong, missed) in sets.items():
        print(row(name, count))
        if options.v:
            for one in wrong:
                print("    wrong ", *one)
            for one in missed:
                print("    missed", *one)


def row(name, count):
    def share(part, whole):
        return f"{part} of {whole}" + (f" ({100 * part / whole:.1f} %)" if whole else "")
    return (f"| {name} | {share(count['right'], count['applied'])} "
            f"| {share(count['countries applied'], count['countries'])} "
            f"| {share(count['figures found'], count['figures'])} "
            f"| {share(count['figure right'], count['figure marks'])} |")


if __name__ == "__main__":
    main()
