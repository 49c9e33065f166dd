"""Folding of words, letter by letter the same as ScalarFolding.swift.

`check.py` compiles that Swift file and compares both on every scalar below U+3100.
"""

import re

SPACES = {0x20, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000}
LATIN = "aaaaaa?ceeeeiiiidnooooo ouuuuy??aaaaaa?ceeeeiiiidnooooo ouuuuy?y"
DIGITS = (0x660, 0x6F0, 0x966, 0xFF10)


def kind(scalar):
    """`letter`, `digit`, `space`, `ignorable` or `sign`."""
    if 0x30 <= scalar <= 0x39:
        return "digit"
    # The micro sign is the Greek letter.
    if 0x41 <= scalar <= 0x5A or 0x61 <= scalar <= 0x7A or scalar == 0xB5:
        return "letter"
    if scalar in SPACES or 0x09 <= scalar <= 0x0D or 0x2000 <= scalar <= 0x200A:
        return "space"
    if (scalar in (0xAD, 0xFEFF) or 0x300 <= scalar <= 0x36F or 0x200B <= scalar <= 0x200F
            or 0x202A <= scalar <= 0x202E or 0x2060 <= scalar <= 0x206F
            or 0xFE00 <= scalar <= 0xFE0F):
        return "ignorable"
    if (scalar < 0xC0 or scalar in (0xD7, 0xF7) or 0x2010 <= scalar <= 0x2BFF
            or 0x3001 <= scalar <= 0x303F):
        return "sign"
    if any(start <= scalar <= start + 9 for start in DIGITS):
        return "digit"
    return "letter"


def digit(scalar):
    """0 to 9 for a scalar of kind `digit`."""
    for start in DIGITS:
        if start <= scalar <= start + 9:
            return scalar - start
    return scalar & 0xF


def letter(scalar):
    """A letter in lower case and without its accent, as text."""
    if 0x41 <= scalar <= 0x5A:
        return chr(scalar | 0x20)
    if scalar == 0xB5:
        return chr(0x3BC)
    if 0xC0 <= scalar <= 0xFF:
        base = LATIN[scalar - 0xC0]
        if base != "?":
            return base
        return {0xC6: "ae", 0xE6: "ae", 0xDF: "ss"}.get(scalar, "th")
    if scalar in (0x152, 0x153):
        return "oe"
    if 0x410 <= scalar <= 0x42F:
        scalar += 0x20
    elif scalar in (0x401, 0x451):
        scalar = 0x435
    elif 0x400 <= scalar <= 0x40F:
        scalar += 0x50
    elif (0x100 <= scalar <= 0x137 or 0x14A <= scalar <= 0x177 or 0x460 <= scalar <= 0x481
          or 0x48A <= scalar <= 0x4BF or 0x4D0 <= scalar <= 0x52F):
        scalar |= 1
    elif 0x139 <= scalar <= 0x148 or 0x179 <= scalar <= 0x17E:
        scalar += scalar % 2
    elif 0x391 <= scalar <= 0x3A9:
        scalar += 0x20
    return chr(0x438 if scalar in (0x439, 0x419) else scalar)


def folded_bytes(words):
    """What `ScalarFolding.folded` gives: a sign is the low byte of its scalar."""
    text = bytearray()
    for character in words:
        scalar = ord(character)
        match kind(scalar):
            case "letter" if scalar == 0x2BC:
                text.append(0x27)
            case "letter":
                text += letter(scalar).encode()
            case "digit":
                text.append(0x30 + digit(scalar))
            case "space":
                text.append(0x20)
            case "sign":
                text.append(0x27 if scalar == 0x2019 else scalar & 0xFF)
    return bytes(text)


def folded(words):
    """The form that the tables hold: letters, digits and spaces folded, signs as they are.

    U+2019 is an apostrophe here as there; every other sign (`€`, `²`, `°`) is kept whole, because
    the one byte that `folded_bytes` leaves of it is no text.
    """
    parts = []
    for character in words:
        scalar = ord(character)
        match kind(scalar):
            case "letter":
                parts.append(letter(scalar))
            case "digit":
                parts.append(str(digit(scalar)))
            case "space":
                parts.append(" ")
            case "sign":
                parts.append("'" if scalar == 0x2019 else character)
    return " ".join("".join(parts).split())


def form(words):
    """A run of words as a table has it: folded; hyphens are spaces, dots behind letters nothing.

    Three things go beyond ScalarFolding, and whoever looks words up does them as well: all letters
    are lower-case (ScalarFolding leaves `Ś` and `Ґ` as they are), U+02BC is an apostrophe, and a
    hyphen between letters or a dot behind one is a space.
    """
    text = folded(words.lower().replace("ʼ", "'"))
    text = re.sub(r"(?<=[^\W\d_])\.", " ", text)
    text = re.sub(r"(?<=\w)[-‐‑](?=\w)", " ", text)
    return " ".join(text.split())
