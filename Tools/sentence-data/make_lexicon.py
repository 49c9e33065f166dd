#!/usr/bin/env python3
"""Writes abbreviations and words that begin sentences, by language, as a Swift file.

    apt-get install unicode-cldr-core wngerman wfrench witalian wspanish wdutch wdanish
    python3 -m venv /tmp/sentence-data
    /tmp/sentence-data/bin/pip install -r requirements.txt
    /tmp/sentence-data/bin/python make_lexicon.py            # writes the table
    /tmp/sentence-data/bin/python make_lexicon.py --check    # is it what it would write?

Abbreviations: months, days, eras and units of CLDR 41 (common/main) that end with a point, and the
lists of pySBD 0.3.4 (MIT), without what Debian's word lists or stopwords-iso have as a word.
Words that begin sentences: stopwordsiso 0.7.1 (MIT), without abbreviations, nor some German and
Russian nouns. English has its own, in SentenceWords.swift, for its list of stopwords has many nouns.
"""

import importlib
from pathlib import Path
import re
import sys

import stopwordsiso

CLDR = Path("/usr/share/unicode/cldr/common/main")
DICTIONARIES = Path("/usr/share/dict")
OUTPUT = Path(__file__).resolve().parents[2] / "Sources/DossierParse/Sentences/SentenceLexicon.swift"
LANGUAGES = "bg ca cs da de el es et fi fr hr hu it kk lt lv nb nl pl pt ro ru sk sl sv tr uk".split()
PYSBD = {"bg": "bulgarian", "da": "danish", "de": "deutsch", "es": "spanish", "fr": "french", "it": "italian",
         "kk": "kazakh", "nl": "dutch", "pl": "polish", "ru": "russian", "sk": "slovak"}
WORDLISTS = {"da": "danish", "de": "ngerman", "es": "spanish", "fr": "french", "it": "italian", "nl": "dutch"}
STOPWORDS = {"nb": "no"}
# No stopwords, whatever the list says. In German, abbreviations stand before nouns.
GERMAN_NOUNS = set("beispiel dank ende gott jahr jahre jahren mann mensch menschen mittel morgen ordnung recht sache "
                   "schluss startseite suche tag tage tagen tat teil tel uhr weg zeit".split())
# In streets and names of places.
RUSSIAN_NOUNS = set("мир мира время времени год года году лет дело дела день дня жизнь жизни люди людей человек человека место места "
                    "город города слово слова сторона стороны голова рука руки дом конец имя друг земля".split())
NOUNS = {"de": GERMAN_NOUNS, "ro": {"mare"}, "ru": RUSSIAN_NOUNS}
LINE = 84


def point_words(language):
    """CLDR's abbreviations with a point, without spaces and the last point."""
    text = (CLDR / f"{language}.xml").read_text(encoding="utf-8")
    start = text.find('<calendar type="gregorian"')
    calendar = text[start:text.find("</calendar>", start)]
    found = re.findall(r"<(?:month|day|era) [^>]*>([^<]*\.)</", calendar)
    found += [unit for unit in re.findall(r"<unitPattern[^>]*>\{0\}.([^<0-9/]*\.)</", text) if "mp" not in unit]
    for name in found:
        parts = [part for part in re.split(r"[\s\u00a0\u202f]+", name.lower()) if part]
        if all(part.endswith(".") for part in parts):
            yield "".join(parts).rstrip(".")
            yield from (part.rstrip(".") for part in parts)


def wordlist(language):
    """The words of Debian's list of a language; empty where none is used."""
    if language not in WORDLISTS:
        return set()
    data = (DICTIONARIES / WORDLISTS[language]).read_bytes()
    try:
        return set(data.decode("utf-8").split())
    except UnicodeDecodeError:
        return set(data.decode("latin-1").split())


def peer_words(language):
    """pySBD's abbreviations, without Spanish prefixes."""
    if language not in PYSBD:
        return set()
    module = importlib.import_module("pysbd.lang." + PYSBD[language])
    lists = next(value.Abbreviation for value in vars(module).values()
                 if isinstance(value, type) and value.__module__ == module.__name__ and hasattr(value, "Abbreviation"))
    words = {word.strip().lower().rstrip(".") for word in lists.ABBREVIATIONS}
    return words - set(lists.PREPOSITIVE_ABBREVIATIONS) if language == "es" else words


def is_plain(word):
    return bool(word) and not re.search(r"[\s|\"\\0-9]", word)


def lexicon(language):
    """A language's abbreviations and words that begin sentences, sorted."""
    stop = stopwordsiso.stopwords(STOPWORDS.get(language, language)) or set()
    peers = {word for word in peer_words(language) - wordlist(language) - stop if len(word) > 1}
    abbreviations = {word for word in peers | set(point_words(language)) if is_plain(word) and len(word) > 1}
    starts = {word for word in stop if len(word) > 1 and is_plain(word) and word.isalpha()}
    starts -= abbreviations | NOUNS.get(language, set())
    return sorted(abbreviations), sorted(starts)


def literal(words):
    if not words:
        return '""'
    lines, line = [], ""
    for word in words:
        if line and len(line) + len(word) > LINE:
            lines.append(line)
            line = ""
        line += word + "|"
    lines.append(line.rstrip("|"))
    body = "\\\n        ".join(lines)
    return f'"""\n        {body}\n        """'


def table():
    """The Swift file."""
    entries = []
    for language in LANGUAGES:
        abbreviations, starts = lexicon(language)
        entries.append(f'    Entry(\n      language: "{language}",\n      abbreviations: {literal(abbreviations)},\n'
                       f'      starts: {literal(starts)})')
    return ("// Written by Tools/sentence-data/make_lexicon.py from CLDR, pySBD and stopwords-iso.\n\n"
            "/// Words that tell where sentences end, in lower case and without their last point, by language.\n"
            "enum SentenceLexicon {\n"
            "  struct Entry: Sendable {\n    let language: StaticString\n"
            "    /// Words that end no sentence before a number, a name or a noun.\n    let abbreviations: StaticString\n"
            "    /// Words that begin one when they are written with a capital.\n    let starts: StaticString\n  }\n\n"
            "  static let entries: [Entry] = [\n" + ",\n".join(entries) + ",\n  ]\n}\n")


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        sys.exit(OUTPUT.read_text(encoding="utf-8") != table())
    OUTPUT.write_text(table(), encoding="utf-8")
