#!/usr/bin/env python3
"""Writes Sources/DossierCountries/CountryTable.swift: the countries of ISO 3166 with their names,
adjectives and inhabitants in English, French, German and Russian. README.md says how to run it."""
import argparse
import json
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

import pymorphy3

HERE = pathlib.Path(__file__).parent
TARGET = HERE.parent.parent / "Sources/DossierCountries/CountryTable.swift"
CLDR = pathlib.Path("/usr/share/unicode/cldr/common/main")
ISO = pathlib.Path("/usr/share/iso-codes/json/iso_3166-1.json")
LANGUAGES = ["en", "fr", "de", "ru"]
MORPH = pymorphy3.MorphAnalyzer()
VOWELS = "aeiouyàâéèêëîïôûüäö"


def codes():
    """ISO 3166-1 as iso-codes has it, and XK, which CLDR and the European Union use for Kosovo."""
    listed = {entry["alpha_2"] for entry in json.loads(ISO.read_text())["3166-1"]}
    return sorted(listed | {"XK"})


def cldr_names(language):
    """code -> names, the one to be shown first; names with brackets or two parts are left out
    unless nothing else is there."""
    names = {}
    for node in ElementTree.parse(CLDR / f"{language}.xml").iter("territory"):
        code = node.get("type")
        if not re.fullmatch("[A-Z]{2}", code or "") or not node.text:
            continue
        text = re.sub("[\u200b\u200e]", "", node.text).strip()
        names.setdefault(code, []).append((node.get("alt") or "", text))
    chosen = {}
    for code, found in names.items():
        plain = [text for alt, text in found if alt == ""]
        short = [text for alt, text in found if alt == "short"]
        variant = [text for alt, text in found if alt == "variant"]
        main = plain[0]
        if re.search(r"\(|SAR|Sonderver|САР|R\.A\.S\.|^Congo -|^Конго -", main):
            main = (short + [re.sub(r"\s*\(.*", "", main)])[0]
        others = [t for t in plain + short + variant if "(" not in t and " - " not in t]
        listed = [main.replace(" - ", "-")] + others
        if language == "en":
            listed += [t.replace("&", "and").replace("St. ", "Saint ") for t in listed]
        chosen[code] = list(dict.fromkeys(listed))
    return chosen


def own_names():
    names = {}
    for line in lines("names.txt"):
        code, language, words = line.split("|")
        names[code, language] = [word.strip() for word in words.split(",")]
    return names


def lines(name):
    text = (HERE / name).read_text().splitlines()
    return [line for line in text if line and not line.startswith("#")]


# Inflection: a word -> its forms, the word itself first.

def english_people(word):
    if word.endswith("man"):
        return [word, word[:-3] + "men"]
    if re.search("(ese|ss|ois|Kyrgyz|Malagasy|Basotho|sh|Manx)$", word):
        return [word]
    return [word, word + "s"]


def french(word):
    special = {"grec": "grecque", "turc": "turque", "letton": "lettonne", "ouzbek": "ouzbèke"}
    if word in special:
        feminine = special[word]
    elif word[-1] in "eè":
        feminine = word
    elif word.endswith("en"):
        feminine = word + "ne"
    else:
        feminine = word + "e"
    plural = word if word[-1] in "sx" else word + "s"
    forms = [word, plural, feminine, feminine + "s"]
    if word == "ouzbek":
        forms += ["ouzbèque", "ouzbèques", "ouzbeke"]
    return forms


def german_adjective(word):
    return [word + ending for ending in ("e", "en", "em", "er", "es")]


def german_people(word):
    if word == "Deutsche":
        return [word, "Deutscher", "Deutschen", "Deutschem"]
    if word.endswith("in"):
        return [word, word + "nen"]
    if word == "Ungar":
        return [word, "Ungarn", "Ungarin", "Ungarinnen"]
    if word.endswith("e"):
        return [word, word + "n", word[:-1] + "in", word[:-1] + "innen"]
    if word.endswith("er") or word.endswith("ier"):
        return [word, word + "s", word + "n", word + "in", word + "innen"]
    if word.endswith("i"):
        return [word, word + "s"]
    return [word, word + "en", word + "in", word + "innen"]


def german_name(name):
    words = name.split(" ")
    if len(words) > 1 and re.search("(te|he|en)$", words[0]) and words[0][0].isupper():
        return [name, " ".join([words[0].rstrip("n") + "n"] + words[1:])]
    if len(words) > 1 and words[0].endswith("es"):
        return [name, " ".join([words[0][:-2] + "en"] + words[1:]),
                " ".join([words[0][:-2] + "en"] + words[1:]) + "s"]
    forms = [name]
    if name.isupper():
        return forms
    if name.endswith("lande"):
        forms.append(name + "n")
    elif len(words) == 1 and name[-1] not in "szxß":
        forms.append(name + "s")
    return forms


def lexeme(word, part, case=None):
    """All forms of a Russian word that pymorphy takes for this part of speech."""
    parses = [p for p in MORPH.parse(word) if part in p.tag and "nomn" in p.tag]
    if not parses:
        return [word]
    forms = [form.word for form in parses[0].lexeme if part in form.tag]
    return list(dict.fromkeys([word] + forms))


def russian_word(word, likeness):
    """`word` written as `likeness` is: its first letter a capital or not."""
    return word[0].upper() + word[1:] if likeness[0].isupper() else word


def is_adjective(parse):
    return "ADJF" in parse.tag or "PRTF" in parse.tag


def russian_name(name):
    """Cases of a name: of one noun, of an adjective and a noun, of a noun and what stays."""
    if name.isupper() or "-" in name.split(" ")[0] or "о-в" in name:
        return [name]
    words = name.split(" ")
    if " и " in name:
        parts = [russian_name(part) for part in name.split(" и ")]
        if len({len(forms) for forms in parts}) == 1:
            return [" и ".join(forms) for forms in zip(*parts)]
    heads = 1
    first = MORPH.parse(words[0])
    if len(words) > 1 and any(is_adjective(p) and "nomn" in p.tag for p in first):
        heads = 2
    picked = []
    for word in words[:heads]:
        leads = heads == 2 and word == words[0]
        parses = [p for p in MORPH.parse(word) if "nomn" in p.tag
                  and (is_adjective(p) if leads else "NOUN" in p.tag)]
        geo = [p for p in parses if "Geox" in p.tag] or parses
        if not geo or "Fixd" in geo[0].tag:
            return [name]
        picked.append(geo[0])
    number = "plur" if "plur" in picked[-1].tag else "sing"
    forms = [name]
    for case in ("gent", "datv", "accs", "ablt", "loct"):
        parts = []
        for word, parse in zip(words, picked):
            wanted = {case, number}
            if heads == 2 and word == words[0] and case == "accs":
                wanted |= {"inan"} if number == "plur" or "masc" in picked[-1].tag else set()
            form = parse.inflect(wanted) or parse.inflect({case, number})
            parts.append(russian_word(form.word, word) if form else word)
        forms.append(" ".join(parts + words[heads:]))
    return list(dict.fromkeys(forms))


def names(language, name):
    if language == "de":
        return german_name(name)
    return russian_name(name) if language == "ru" else [name]


# The table

class Paradigms:
    """Lists of endings, each once."""

    def __init__(self):
        self.numbers = {}

    def item(self, forms, mark):
        forms = list(dict.fromkeys(forms))
        if len(forms) == 1:
            return mark + forms[0]
        stem = forms[0]
        while not all(form.startswith(stem) for form in forms):
            stem = stem[:-1]
        endings = ";".join(form[len(stem):] for form in forms)
        return f"{mark}{stem}/{self.numbers.setdefault(endings, len(self.numbers))}"


def words(column, inflect, paradigms):
    items = []
    for word in filter(None, column.split(",")):
        mark = word[0] if word[0] in "?!" else ""
        items.append(paradigms.item(inflect(word.lstrip("?!")), mark))
    return ";".join(items)


def capital(word):
    return word[0].upper() + word[1:]


def country_line(code, columns, named, own, paradigms):
    fields = [code]
    for language in LANGUAGES:
        known = named[language].get(code, [])
        extra = own.get((code, language), [])
        doubtful = {word[1:]: word[0] for word in extra if word[0] in "?!"}
        listed = list(dict.fromkeys(known + [word.lstrip("?!") for word in extra]))
        fields.append(";".join(
            paradigms.item(names(language, name.replace("’", "'")), doubtful.get(name, ""))
            for name in listed))
    english, english_folk, french_words, german, german_folk, russian, russian_folk = columns
    fields += [
        english.replace(",", ";"),
        words(french_words, french, paradigms),
        words(german, german_adjective, paradigms),
        words(russian, lambda word: lexeme(word, "ADJF"), paradigms),
        words(english_folk, english_people, paradigms),
        words(french_words, lambda word: [capital(form) for form in french(word)], paradigms),
        words(german_folk, german_people, paradigms),
        words(russian_folk, lambda word: lexeme(word, "ADJF" if word.endswith("ий") else "NOUN"),
              paradigms),
    ]
    return "|".join(fields)


def table():
    named = {language: cldr_names(language) for language in LANGUAGES}
    own = own_names()
    columns = {line.split("|")[0]: line.split("|")[1:] for line in lines("words.txt")}
    paradigms = Paradigms()
    rows = []
    for code in codes():
        rows.append(country_line(code, columns.pop(code), named, own, paradigms))
    assert not columns, f"no country: {sorted(columns)}"
    return list(paradigms.numbers) + [""] + rows


def swift():
    body = "\n".join("    " + line if line else "" for line in table())
    assert "\\" not in body and '"""' not in body
    return f'''/// Countries of ISO 3166 in four languages, written by Tools/country-data/make_table.py; do not edit.
///
/// Names are those of Unicode's CLDR 41 (Unicode License) for the codes of Debian's iso-codes
/// (LGPL 2.1); Russian forms come from OpenCorpora's dictionary (CC BY-SA 3.0) by pymorphy3;
/// adjectives, inhabitants and further names are our own.
///
/// First lists of endings, one a line; behind an empty line the countries: code | names | adjectives |
/// inhabitants, each in English, French, German and Russian. A word is `stem/LIST` or the word
/// itself; in front `?` says that it may mean another place or people, `!` that it is a common noun or
/// a first name too.
enum CountryTable {{
  static let text: StaticString = """
{body}
    """
}}
'''


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="is the table what would be written?")
    arguments = parser.parse_args()
    text = swift()
    if arguments.check:
        sys.exit(0 if TARGET.read_text() == text else "the table is not what would be written")
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(text)


if __name__ == "__main__":
    main()
