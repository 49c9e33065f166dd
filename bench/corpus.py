#!/usr/bin/env python3
"""corpus.py N --out FOLDER [--seed 1]: a dossier of N made-up articles, the same for the same seed.

About 800 words an article with 25 annotations in it, 195 countries, N/5 people, N/10 statistics. Names
are drawn by Zipf's law, so that a few have pages of thousands of mentions; one annotation in six has
a note, one in four states a figure.
"""
import argparse
import os
import random

SYLLABLES = "ka ri to men sha lo ber du vi na gor el tash im us pa dre zo lin ak mar be ti von sul".split()
PLAIN = ("the a of in to and was were has had been for by with from at on said that which officials week "
         "border city people men work money report district village road river number month winter office "
         "police family company agency minister school market train bridge year again later before after "
         "many few most some new old large small northern southern central local foreign former").split()
STATUSES = [""] * 10 + ["status=verified"] * 4 + ["status=disputed", "status=unclear"]
UNITS = ["people", "percent", "USD", "km"]


class Names:
    """Records of a kind: slugs that differ, and the choice of one by Zipf's law."""

    def __init__(self, rng, kind, folder, count):
        self.kind, self.folder, self.slugs, self.titles = kind, folder, [], []
        seen = set()
        while len(self.slugs) < count:
            words = ["".join(rng.choices(SYLLABLES, k=rng.randint(2, 3))) for _ in range(1 if kind == "country" else 2)]
            slug = "-".join(words)
            if slug not in seen:
                seen.add(slug)
                self.slugs.append(slug)
                self.titles.append(" ".join(w.capitalize() for w in words))
        weights, total = [], 0.0
        for rank in range(count):
            total += 1 / (rank + 3)
            weights.append(total)
        self.weights = weights

    def pick(self, rng):
        return rng.choices(range(len(self.slugs)), cum_weights=self.weights)[0]


def sentence(rng, parts):
    words = rng.choices(PLAIN, k=rng.randint(7, 14))
    for part in parts:
        words.insert(rng.randint(1, len(words)), part)
    if rng.random() < 0.1:
        at = rng.randrange(len(words) - 1)
        if not any("[" in w for w in words[at:at + 2]):
            words[at:at + 2] = [f"*{' '.join(words[at:at + 2])}*"]
    text = " ".join(words)
    return text[0].upper() + text[1:] + ("." if rng.random() < 0.95 else "?")


def annotation(rng, kinds):
    names = rng.choices(kinds, weights=[45, 30, 25])[0]
    number = names.pick(rng)
    status = rng.choice(STATUSES)
    query, words = [status], names.titles[number]
    if names.kind == "statistic":
        value = rng.choice([rng.randint(3, 99), rng.randint(1, 40) * 100, rng.randint(1, 90) * 10_000])
        words = rng.choice(["", "", "about ", "more than ", "at least "])
        words += f"{value % 100 or 7} %" if number % 4 == 1 else f"{value:,}"
        people = kinds[1]
        query.append(f"by={people.slugs[people.pick(rng)]}" if rng.random() < 0.6 else "")
        query.append(f"date={rng.randint(2020, 2025)}-{rng.randint(1, 12):02}" if rng.random() < 0.7 else "")
    elif names.kind == "person" and rng.random() < 0.2:
        query.append("role=speaker")
    query = "&".join(q for q in query if q)
    # What is disputed or unclear says why; with the others one in six has a note.
    is_noted = status in STATUSES[-2:] or rng.random() < 1 / 21
    note = f' "{sentence(rng, [])}"' if is_noted else ""
    return f"[{words}]({names.kind}:{names.slugs[number]}{'?' + query if query else ''}{note})"


def article(rng, kinds, number):
    title = sentence(rng, [])[:-1].replace("*", "")
    date = f"{rng.randint(2015, 2025)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    lines = ["---", f"title: {title}", f"publisher: The {rng.choice(kinds[1].titles[:40])} Post", f"date: {date}",
             f"url: https://example.org/{number}", f"reliability: {rng.choice('ABCD')}", f"credibility: {rng.randint(1, 4)}",
             "---", ""]
    marks = [annotation(rng, kinds) for _ in range(rng.randint(18, 32))]
    for paragraph in range(rng.randint(9, 15)):
        if paragraph and paragraph % 5 == 0:
            lines += [f"## {sentence(rng, [])[:-1].replace('*', '')}", ""]
        sentences = []
        for _ in range(rng.randint(4, 8)):
            sentences.append(sentence(rng, [marks.pop()] if marks and rng.random() < 0.45 else []))
        if paragraph % 7 == 6:
            lines += [f"- {s}" for s in sentences] + [""]
        else:
            lines += [" ".join(sentences), ""]
    return "\n".join(lines) + "\n"


def write(folder, slug, text):
    with open(os.path.join(folder, slug + ".md"), "w", encoding="utf-8") as file:
        file.write(text)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("articles", type=int)
    parser.add_argument("--out", required=True)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    rng = random.Random(asked.seed)
    kinds = [Names(rng, "country", "countries", 195), Names(rng, "person", "people", max(20, asked.articles // 5)),
             Names(rng, "statistic", "statistics", max(10, asked.articles // 10))]
    for names in kinds:
        folder = os.path.join(asked.out, "content", names.folder)
        os.makedirs(folder)
        for number, slug in enumerate(names.slugs):
            unit = f"unit: {UNITS[number % 4]}\n" if names.kind == "statistic" else ""
            about = sentence(rng, [])[:-1].replace("*", "")
            write(folder, slug, f"---\nname: {names.titles[number]}\ndescription: {about}\n{unit}---\n{sentence(rng, [])}\n")
    folder = os.path.join(asked.out, "content", "articles")
    os.makedirs(folder)
    for number in range(asked.articles):
        write(folder, f"article-{number:06}", article(rng, kinds, number))
    with open(os.path.join(asked.out, "dossier.yml"), "w", encoding="utf-8") as file:
        file.write("title: A dossier to measure with\nbase_url: https://example.org/\n")


main()
