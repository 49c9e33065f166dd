"""Numbers in words: ICU with every rule set, and num2words."""

import re

import icu
from num2words import num2words

# The locales whose spell-outs differ from their language's.
LOCALES = {"fr": ["fr", "fr_CH", "fr_BE"], "es": ["es", "es_MX"], "pt": ["pt", "pt_PT"]}
WITNESSES = {"fr": ["fr", "fr_CH", "fr_BE"], "pt": ["pt", "pt_BR"]}

_rules = {}


def _formatter(locale):
    if locale not in _rules:
        rules = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(locale))
        names = [rules.getRuleSetName(i) for i in range(rules.getNumberOfRuleSetNames())]
        _rules[locale] = (rules, names)
    return _rules[locale]


def rule_sets(locale, kind):
    """The names of the public rule sets that begin with `kind`: `cardinal`, `ordinal`, …"""
    return [name for name in _formatter(locale)[1] if re.match(f"%spellout-{kind}", name)]


def spell(locale, name, number):
    text = _formatter(locale)[0]
    text.setDefaultRuleSet(name)
    return text.format(number)


def all_cardinals(language):
    """(locale, rule set) of every way to spell a cardinal; years are left out."""
    for locale in LOCALES.get(language, [language]):
        for name in rule_sets(locale, "(cardinal|numbering)"):
            if not name.endswith("-year"):
                yield locale, name


def all_ordinals(language):
    for locale in LOCALES.get(language, [language]):
        for name in rule_sets(locale, "ordinal"):
            yield locale, name


def digit_ordinals(language):
    """What stands behind the digits of an ordinal: `st`, `º`, `.`."""
    found = []
    for locale in LOCALES.get(language, [language]):
        rules = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.ORDINAL, icu.Locale(locale))
        names = [rules.getRuleSetName(i) for i in range(rules.getNumberOfRuleSetNames())]
        for name in names or [None]:
            if name:
                rules.setDefaultRuleSet(name)
            for number in range(1, 30):
                found.append(re.sub(r"[\d.,]*\d", "", rules.format(number), count=1))
    return found


def witness(language, number):
    """num2words' spellings of a number, by its variants of the language."""
    return [num2words(number, lang=name) for name in WITNESSES.get(language, [language])]


def witness_ordinals(language, number):
    try:
        return [num2words(number, lang=name, to="ordinal")
                for name in WITNESSES.get(language, [language])]
    except NotImplementedError:
        return []


def version():
    return icu.ICU_VERSION
