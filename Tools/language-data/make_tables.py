#!/usr/bin/env python3
"""Writes the checked-in tables of words from CLDR, ICU, babel, num2words and words/*.txt.

    make_tables.py            writes them
    make_tables.py --check    says which are not what it would write; exit status 1 if any
"""

import datetime
import importlib.metadata
from pathlib import Path
import re
import sys
import unicodedata

from babel import Locale
from babel.core import get_global

import cldr
from folding import form
import spelling

HERE = Path(__file__).resolve().parent
OUTPUT = HERE.parents[1] / "Sources/DossierQuantities/Lexicon/Tables"
LANGUAGES = {"en": "English", "fr": "French", "de": "German", "ru": "Russian", "es": "Spanish",
             "pt": "Portuguese", "it": "Italian", "pl": "Polish", "uk": "Ukrainian", "nl": "Dutch"}
DIGITS_ONLY = {"tr": "Turkish", "ar": "Arabic", "zh": "Chinese", "ja": "Japanese", "hi": "Hindi"}
# The day on which a currency must be legal tender somewhere to be in the tables.
TODAY = datetime.date(2026, 1, 15)
KINDS = ["n", "na", "nb", "m", "mp", "mb", "ma", "ma?", "x", "xb", "xh", "xm", "o", "ob", "os", "f", "c",
         "cp", "cl", "u", "u?", "u/", "ux", "$", "$?", "$s", "$s?", "$c", "t", "g"]
# The one that a bare name or sign most often means comes first in `$?` and `$s?`.
FIRST = ["USD", "EUR", "GBP", "RUB", "CHF", "INR", "JPY", "MXN", "TRY"]


class Table:
    """Meanings and their forms; the first that takes a form in a family keeps it."""

    def __init__(self):
        self.lines = {}

    def add(self, meaning, words):
        text = words if meaning == "g flag" else form(words)
        if text and "|" not in text:
            self.lines.setdefault(meaning, {})[text] = None

    def remove(self, meaning, words):
        self.lines.get(meaning, {}).pop(form(words), None)

    def has(self, meaning, words):
        return form(words) in self.lines.get(meaning, {})

    def meanings(self, *kinds):
        return [meaning for meaning in self.lines if meaning.split(" ")[0] in kinds]

    def holds(self, words, *kinds):
        return any(self.has(meaning, words) for meaning in self.meanings(*kinds))

    def text(self):
        def order(meaning):
            kind, _, rest = meaning.partition(" ")
            number = int(rest) if rest.isdigit() else 0
            return KINDS.index(kind), number, rest
        lines = []
        for meaning in sorted(self.lines, key=order):
            forms = self.lines[meaning]
            names = list(forms) if meaning.startswith("g ") else sorted(forms)
            if names:
                lines.append(f"{meaning}\t{'|'.join(names)}")
        return "\n".join(lines)


# Numbers


def add_numbers(table, language, is_compound):
    for locale, rules in spelling.all_cardinals(language):
        for value in [*range(0, 20), *range(20, 100, 10), *range(21, 30), *range(100, 1000, 100)]:
            words = form(spelling.spell(locale, rules, value))
            if value > 19 and (" " in words or is_compound and (value % 10 or value > 99)):
                continue
            if value == 100 and " " in form(spelling.spell(locale, rules, 200)):
                continue
            if not table.holds(words, "na"):
                table.add(f"n {value}", words)
        for power in (3, 6, 9, 12, 15):
            if is_compound and power == 3:
                continue
            one = form(spelling.spell(locale, rules, 10 ** power)).split(" ")
            if len(one) == 1 or len(one) == 2 and not table.holds(one[0], "m"):
                add_magnitude(table, "m", power, one[-1])
    for locale, rules in spelling.all_cardinals(language):
        for power in (3, 6, 9, 12, 15):
            if is_compound and power == 3:
                continue
            for count in (2, 5):
                many = form(spelling.spell(locale, rules, count * 10 ** power)).split(" ")
                if len(many) == 2:
                    add_magnitude(table, "mp", power, many[-1])


def add_magnitude(table, kind, power, word):
    if not table.holds(word, "m", "mp", "mb"):
        table.add(f"{kind} {power}", word)


def add_compact(table, language):
    for locale in cldr.locales(language):
        for power, word in cldr.patterns(locale, "long"):
            if " " not in form(word) and power > 2:
                add_magnitude(table, "mp", power, word)
        for power, word in cldr.patterns(locale, "short"):
            if power > 2 and not table.holds(word, "m", "mp"):
                table.add(f"ma {power}", word)


def add_ordinals(table, language):
    """Ordinals of one word; {value: {form: rule sets}} for the fractions."""
    sets = {}
    for locale, rules in spelling.all_ordinals(language):
        for value in [*range(1, 101), 1000, 10 ** 6, 10 ** 9]:
            words = form(spelling.spell(locale, rules, value))
            if " " not in words:
                table.add(f"o {value}", words)
                sets.setdefault(value, {}).setdefault(words, []).append(rules)
            elif value < 100:
                last = words.split(" ")[-1]
                if not table.holds(last, "o", "n"):
                    table.add(f"ob {value % 10}", last)
    for value in [*range(1, 21), *range(30, 101, 10)]:
        for words in spelling.witness_ordinals(language, value):
            if " " not in form(words) and not table.holds(words, "o"):
                table.add(f"o {value}", words)
    for suffix in spelling.digit_ordinals(language):
        table.add("os", suffix.lstrip("-.") or suffix)
    return sets


def add_fractions(table, sets, first, pattern, suffixes):
    for value in [*range(first, 21), 100, 1000, 10 ** 6]:
        for words in list(table.lines.get(f"o {value}", {})):
            rules = sets.get(value, {}).get(words)
            if pattern == "*":
                fits = True
            elif sets:
                fits = any(re.search(pattern, name) for name in rules or [])
            else:
                fits = any(words.endswith(end) for end in pattern.split("|"))
            if fits:
                for suffix in ["", *suffixes]:
                    table.add(f"f {value}", words + suffix)


# Units, money, countries


def unit_list():
    """[(name, dimension, numerator/denominator, CLDR units, symbols)] of units.tsv."""
    rows = []
    for line in (HERE / "units.tsv").read_text().splitlines():
        if line and not line.startswith("#"):
            columns = (line + "\t\t\t").split("\t")[:5]
            name, dimension, size = columns[:3]
            types, symbols = ([part for part in text.split("|") if part] for text in columns[3:])
            rows.append((name, dimension, size, types, symbols))
    return rows


def add_units(table, language):
    names = {kind: row[0] for row in unit_list() for kind in row[3]}
    order = [row[0] for row in unit_list()]
    claims = {}
    for locale in cldr.locales(language):
        for kind, what, style, text in cldr.units(locale):
            if kind not in names or not form(text) or re.search(r"[({\[]", text):
                continue
            if what == "unit" and text.startswith("/"):
                continue
            rank = (2 if locale != language else 0) + (1 if style == "narrow" else 0)
            if what == "per":
                table.add(f"u/ {names[kind]}", text)
            else:
                ranks = claims.setdefault(form(text), {})
                ranks[names[kind]] = min(rank, ranks.get(names[kind], 9))
    for row in unit_list():
        # A symbol is a form in every language: `km²`, `GWh`.
        symbols = row[4] if re.fullmatch(r"[a-z, 0-9-]{4,}", row[0]) else [row[0], *row[4]]
        for symbol in symbols:
            claims.setdefault(form(symbol), {})[row[0]] = -1
    for text, ranks in claims.items():
        if table.holds(text, "u", "u?"):
            continue
        best = min(ranks.values())
        units = sorted((unit for unit in ranks if ranks[unit] == best), key=order.index)
        table.add(f"u {units[0]}" if len(units) == 1 else f"u? {','.join(units)}", text)


def current_codes():
    """All currencies that are legal tender somewhere on the day, sorted."""
    codes = set()
    for region in get_global("territory_currencies").values():
        for code, start, end, tender in region:
            begins = datetime.date(*start) if start else datetime.date.min
            ends = datetime.date(*end) if end else datetime.date.max
            if tender and begins <= TODAY < ends and code != "XXX":
                codes.add(code)
    return sorted(codes)


def money_of_regions():
    """{currency: regions} on the day, for bare names and signs such as `$`.

    Of several currencies the one named after the region counts, else the newest.
    """
    found = {}
    for region, currencies in get_global("territory_currencies").items():
        own = sorted(currencies, key=lambda row: (row[0][:2] != region, -(row[1] or (0,))[0]))
        for code, start, end, tender in own:
            begins = datetime.date(*start) if start else datetime.date.min
            ends = datetime.date(*end) if end else datetime.date.max
            if tender and begins <= TODAY < ends and re.fullmatch("[A-Z]{2}", region):
                found.setdefault(code, []).append(region)
                break
    return found


def currency_names(language):
    """{code: {count: name}} from CLDR, and from babel's newer one what that lacks."""
    names = {}
    newer = Locale(language)
    for locale in cldr.locales(language):
        for code, (forms, _) in cldr.currencies(locale).items():
            for count, name in forms.items():
                names.setdefault(code, {}).setdefault(count, []).append(name)
    for code in current_codes():
        counts = {count: [name] for count, name in
                  newer._data["currency_names_plural"].get(code, {}).items()}
        if newer.currencies.get(code):
            counts.setdefault("name", [newer.currencies[code]])
        for count, found in counts.items():
            into = names.setdefault(code, {}).setdefault(count, [])
            into += [name for name in found if name not in into]
    clean = {}
    for code in current_codes():
        for count, found in names.get(code, {}).items():
            for name in found:
                name = " ".join(re.sub(r"\(.*?\)", " ", name).split())
                if name and name != code and not re.search(r"\d", name):
                    clean.setdefault(code, {}).setdefault(count, []).append(name)
    return clean


def english_heads():
    """{`dollar`: codes}: what kind of money each currency is, by its English name's last word."""
    groups = {}
    for code, counts in currency_names("en").items():
        name = form((counts.get("one") or counts.get("name"))[0])
        groups.setdefault(name.split(" ")[-1], []).append(code)
    return groups


def add_currencies(table, language, is_first):
    names = currency_names(language)
    places = {word for found in cldr.territories(language).values() for name in found
              for word in form(name).split(" ")}
    heads = {}
    singles = []
    for codes in english_heads().values():
        if len(codes) < 2:
            singles += codes
            continue
        for count in ("one", "two", "few", "many", "other", "name"):
            runs = {code: [form(name).split(" ") for name in names.get(code, {}).get(count, [])]
                    for code in codes}
            tally = {}
            for code, found in runs.items():
                for word in {word for run in found for word in run}:
                    tally.setdefault(word, set()).add(code)
            if not tally:
                continue
            at_head = [run[0 if is_first else -1] for found in runs.values() for run in found]
            word = max(tally, key=lambda word: (len(tally[word]), at_head.count(word), word))
            if len(tally[word]) * 10 >= 6 * sum(1 for found in runs.values() if found):
                heads.setdefault(word, set()).update(tally[word])
            else:
                for word in at_head:
                    if word not in places:
                        heads.setdefault(word, set()).update(codes)
    for code in singles:
        for found in names.get(code, {}).values():
            for name in found:
                run = form(name).split(" ")
                word = run[0] if is_first or run[-1] in places else run[-1]
                if len(run) < 4 and word not in places and len(word) > 2:
                    heads.setdefault(word, set()).add(code)
    claims = {}
    for code, counts in names.items():
        for found in counts.values():
            for name in found:
                claims.setdefault(form(name), set()).add(code)
    for word, codes in heads.items():
        claims.setdefault(word, set()).update(codes)
    for text, codes in claims.items():
        if table.holds(text, "$", "$?"):
            continue
        table.add(money("$", codes), text)


def decline_money(table, ending, others):
    """The other cases of the adjective that the name of a money begins with."""
    for meaning in table.meanings("$"):
        for name in list(table.lines[meaning]):
            adjective, space, noun = name.partition(" ")
            if space and adjective.endswith(ending):
                for other in others:
                    table.add(meaning, adjective[:-len(ending)] + other + " " + noun)


def money(kind, codes):
    ordered = sorted(codes, key=lambda code: (FIRST.index(code) if code in FIRST else 99, code))
    return f"{kind} {ordered[0]}" if len(ordered) == 1 else f"{kind}? {','.join(ordered)}"


def add_signs(table, language):
    claims = {}
    current = set(current_codes())
    for code, (_, signs) in cldr.currencies(language).items():
        for sign in signs:
            if code in current and sign != code and form(sign):
                claims.setdefault(form(sign), set()).add(code)
    for sign, codes in claims.items():
        if not table.holds(sign, "$s", "$s?"):
            table.add(money("$s", codes), sign)


def add_countries(table, language):
    for code, names in cldr.territories(language).items():
        for name in names:
            name = re.sub(r"\s*[(\[].*?[)\]]", "", name).strip()
            if name and not table.holds(name, "t"):
                table.add(f"t {code}", name)


def add_formats(table, language):
    base = None
    for locale in cldr.locales(language):
        signs = cldr.number_signs(locale)
        if locale == language or signs != base:
            table.lines.setdefault(f"g format {locale.replace('_', '-')}", {}).update(
                {codepoint(signs[0]): None, codepoint(signs[1]): None})
        base = base or signs
        sizes = cldr.group_sizes(locale)
        if sizes and sizes != ["3"]:
            table.lines[f"g grouping {locale.replace('_', '-')}"] = dict.fromkeys(sizes)


def codepoint(sign):
    """The sign itself when it can be seen, else `U+00A0`."""
    return sign if 0x21 <= ord(sign) < 0x7F else f"U+{ord(sign):04X}"


# By hand


def read_words(language):
    """The lines of words/LANGUAGE.txt: ({meaning: forms}, {meaning: forms to leave out}, directives)."""
    paradigms, rows = {}, []
    for line in (HERE / "words" / f"{language}.txt").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        meaning, _, forms = line.partition("\t")
        if meaning.startswith("paradigm "):
            paradigms[meaning.split(" ")[1]] = forms.split("|")
        else:
            rows.append((meaning, forms))
    result = []
    for meaning, forms in rows:
        expanded = []
        for text in forms.split("|"):
            stem, tilde, paradigm = text.partition("~")
            expanded += [stem + end for end in paradigms[paradigm]] if tilde else [text]
        result.append((meaning, expanded, forms))
    return result


def language_table(language):
    table = Table()
    rows = read_words(language)
    plain = [row for row in rows
             if not re.match(r"(-|f-|\$like|\$adjective|heads)", row[0])]
    is_compound = any(row[0] == "g flag" and "compound" in row[1] for row in rows)
    for meaning, forms, _ in plain:
        for text in forms:
            table.add(meaning, text)
    add_numbers(table, language, is_compound)
    add_compact(table, language)
    sets = add_ordinals(table, language)
    suffixes = [text for meaning, forms, _ in rows if meaning == "f-suffix" for text in forms]
    for meaning, _, pattern in rows:
        if meaning.startswith("f-from-o "):
            add_fractions(table, sets, int(meaning.split(" ")[1]), pattern, suffixes)
    add_units(table, language)
    is_first = any(meaning == "heads" and "first" in forms for meaning, forms, _ in rows)
    add_currencies(table, language, is_first)
    add_signs(table, language)
    add_countries(table, language)
    add_formats(table, language)
    for meaning, forms, _ in rows:
        if meaning.startswith("$like "):
            for target in [name for name in table.meanings("$", "$?")
                           if table.has(name, meaning[6:])]:
                for text in forms:
                    table.add(target, text)
        if meaning.startswith("$adjective "):
            decline_money(table, meaning.split(" ")[1], forms)
        if meaning.startswith("-"):
            for text in forms:
                table.remove(meaning[1:], text)
    mark_doubtful(table)
    return table.text()


def mark_doubtful(table):
    """An abbreviation of two powers (`b` in Spanish) becomes `ma? 9,12`."""
    powers = {}
    for meaning in table.meanings("ma"):
        for text in table.lines[meaning]:
            powers.setdefault(text, []).append(int(meaning[3:]))
    for text, found in powers.items():
        if len(found) > 1:
            for power in found:
                table.remove(f"ma {power}", text)
            table.add(f"ma? {','.join(str(power) for power in sorted(found))}", text)


# Digits-only languages, and what all share


def other_table():
    lines = []
    for scalar in range(0x110000):
        character = chr(scalar)
        if unicodedata.category(character) == "Nd" and unicodedata.digit(character) == 0:
            lines.append(f"d {scalar:04X}\t{unicodedata.name(character).removesuffix(' ZERO').removesuffix(' DIGIT').lower()}")
    text = (HERE / "words" / "other.txt").read_text().splitlines()
    lines += [line for line in text if line and not line.startswith("#")]
    for language in DIGITS_ONLY:
        table = Table()
        for kind in ("long", "short"):
            for power, word in cldr.patterns(language, kind):
                if power > 2:
                    table.add(f"{'m' if kind == 'long' else 'ma'} {power}", word)
        add_formats(table, language)
        lines += [f"{language} {line}" for line in table.text().splitlines()]
    claims = {}
    current = current_codes()
    for language in [*LANGUAGES, *DIGITS_ONLY]:
        for code, (_, signs) in cldr.currencies(language).items():
            for sign in signs[:1]:
                if code in current and sign != code and re.search(r"[^\w\s.]", sign):
                    claims.setdefault(form(sign), set()).add(code)
    table = Table()
    for line in lines:
        meaning, _, forms = line.partition("\t")
        if meaning.startswith("$s"):
            for sign in forms.split("|"):
                claims.pop(form(sign), None)
    for sign, codes in claims.items():
        table.add(money("$s", codes), sign)
    lines += table.text().splitlines()
    lines.append(f"$codes\t{'|'.join(sorted([*current, 'BTC']))}")
    for code, regions in sorted(money_of_regions().items()):
        lines.append(f"$r {code}\t{'|'.join(sorted(regions))}")
    return "\n".join(lines)


def units_text():
    return "\n".join("\t".join(row[:3]) for row in unit_list())


# Swift


def versions():
    return (f"CLDR {cldr.version()}, ICU {spelling.version()}, babel "
            f"{importlib.metadata.version('babel')}, num2words "
            f"{importlib.metadata.version('num2words')}")


def swift(name, what, text):
    body = "\n".join(f"    {line}" for line in text.splitlines())
    assert "\\" not in text and '"""' not in text, name
    return (f"// Made by Tools/language-data/make_tables.py from {versions()}\n"
            f"// and Tools/language-data/words; run `make_tables.py --check` after a change there.\n\n"
            f"/// {what}\n"
            f"enum {name} {{\n"
            f"  /// Lines of a meaning, a tab and its forms; Tools/language-data/README.md says which.\n"
            f'  static let text: StaticString = """\n{body}\n    """\n'
            f"}}\n")


def all_files():
    files = {}
    for language, name in LANGUAGES.items():
        files[f"{name}Table.swift"] = swift(
            f"{name}Table", f"The {name} words for numbers, units, money and countries.",
            language_table(language))
    files["OtherTable.swift"] = swift(
        "OtherTable", "Digits, signs and codes of all languages, and the powers of those read by "
        "digits only.", other_table())
    files["GeneratedUnits.swift"] = swift(
        "GeneratedUnits", "Units with their dimension and their size in its base unit.",
        units_text())
    return files


def main():
    files = all_files()
    if "--check" in sys.argv:
        stale = [name for name, text in files.items()
                 if not (OUTPUT / name).exists() or (OUTPUT / name).read_text() != text]
        for name in stale:
            print(f"{name} is not what make_tables.py writes")
        print(f"{len(files) - len(stale)} of {len(files)} tables are up to date")
        return 1 if stale else 0
    OUTPUT.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (OUTPUT / name).write_text(text)
        print(f"{name}: {len(text.encode()) // 1024} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
