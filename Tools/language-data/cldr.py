"""What CLDR has: number formats, compact numbers, units, currencies, countries."""

from functools import lru_cache
import glob
import os
import re
from xml.etree import ElementTree

ROOT = os.environ.get("CLDR_COMMON", "/usr/share/unicode/cldr/common")


@lru_cache(maxsize=None)
def main(locale):
    """The root element of one locale's file, or None."""
    path = f"{ROOT}/main/{locale}.xml"
    return ElementTree.parse(path).getroot() if os.path.exists(path) else None


def locales(language):
    """The language and its regions, e.g. `de`, `de_AT`; the language first."""
    paths = sorted(glob.glob(f"{ROOT}/main/{language}_*.xml"))
    names = [os.path.basename(path)[:-4] for path in paths]
    return [language] + [name for name in names if re.fullmatch(r"[a-z]+_([A-Z]{2}|\d{3})", name)]


def patterns(locale, kind):
    """(power, text, is long) of the compact decimals: `0 Mio'.'` is (6, "Mio.")."""
    root = main(locale)
    found = []
    for length in root.findall(
            ".//numbers/decimalFormats[@numberSystem='latn']/decimalFormatLength[@type]"):
        if length.get("type") != kind:
            continue
        for pattern in length.findall(".//pattern"):
            text = pattern.text or ""
            zeros = text.count("0")
            word = text.replace("0", "").replace("'", "").strip(" \u00a0\u202f\u200f\u200e")
            if zeros and word and "{" not in word:
                found.append((len(pattern.get("type")) - 1 - (zeros - 1), word))
    return found


def units(locale):
    """(CLDR unit, `unit` or `per`, `long`, `short` or `narrow`, text without the number).

    The display name of the long style is the nominative plural that the patterns may lack.
    """
    root = main(locale)
    if root is None:
        return
    for length in root.findall(".//units/unitLength"):
        for unit in length.findall("unit"):
            for pattern in unit.findall("unitPattern"):
                text = pattern.text or ""
                if text.strip().startswith("{0}") or text.strip().endswith("{0}"):
                    yield unit.get("type"), "unit", length.get("type"), text.replace("{0}", "").strip()
            name = unit.findtext("displayName") or ""
            if length.get("type") == "long" and name and "↑" not in name:
                yield unit.get("type"), "unit", "long", name
            for pattern in unit.findall("perUnitPattern"):
                yield unit.get("type"), "per", length.get("type"), (pattern.text or "").replace("{0}", "").strip()


def currencies(locale):
    """{code: (names by count, signs)} as the locale's file has them."""
    root = main(locale)
    found = {}
    if root is None:
        return found
    for currency in root.findall(".//numbers/currencies/currency"):
        names = {}
        for name in currency.findall("displayName"):
            if name.text and "↑" not in name.text:
                names.setdefault(name.get("count") or "name", name.text)
        signs = [sign.text for sign in currency.findall("symbol")
                 if sign.text and "↑" not in sign.text and sign.get("alt") is None]
        found[currency.get("type")] = (names, signs)
    return found


def territories(locale):
    """{ISO 3166 code: [names]}: the usual name, the short one and variants."""
    found = {}
    for territory in main(locale).findall(".//localeDisplayNames/territories/territory"):
        code = territory.get("type")
        if re.fullmatch("[A-Z]{2}", code) and code not in ("ZZ", "XA", "XB", "EZ", "QO"):
            if territory.text and "↑" not in territory.text:
                found.setdefault(code, []).append(territory.text)
    return found


def number_signs(locale):
    """(decimal, group) with what the region's file leaves out taken from its parents."""
    decimal = group = None
    for name in parents(locale):
        root = main(name)
        symbols = root.find(".//numbers/symbols[@numberSystem='latn']") if root is not None else None
        if symbols is None:
            continue
        if decimal is None and symbols.find("decimal") is not None:
            decimal = symbols.find("decimal").text
        if group is None and symbols.find("group") is not None:
            group = symbols.find("group").text
        if decimal and group:
            break
    return (None if decimal == "↑↑↑" else decimal) or ".", (
        None if group == "↑↑↑" else group) or ","


def group_sizes(locale):
    """The sizes of the groups of digits, the lowest first: `#,##,##0` is ["3", "2"]."""
    pattern = main(locale).find(".//numbers/decimalFormats[@numberSystem='latn']"
                                "/decimalFormatLength/decimalFormat/pattern")
    if pattern is None or pattern.get("type") or "," not in (pattern.text or ""):
        return []
    groups = pattern.text.split(".")[0].split(",")[1:]
    return [str(len(group)) for group in reversed(groups)]


@lru_cache(maxsize=None)
def explicit_parents():
    root = ElementTree.parse(f"{ROOT}/supplemental/supplementalData.xml").getroot()
    found = {}
    for parent in root.findall(".//parentLocales/parentLocale"):
        for child in parent.get("locales").split():
            found[child] = parent.get("parent")
    return found


def parents(locale):
    """The locale and where it inherits from, nearest first."""
    chain = [locale]
    while locale != "root":
        locale = explicit_parents().get(locale) or (
            locale.rsplit("_", 1)[0] if "_" in locale else "root")
        chain.append(locale)
    return chain


def version():
    text = open(f"{ROOT}/dtd/ldmlSupplemental.dtd", encoding="utf-8").read()
    found = re.search(r'cldrVersion CDATA #FIXED "([^"]+)"', text)
    return found.group(1) if found else "?"
