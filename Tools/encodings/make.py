#!/usr/bin/env python3
"""Writes Sources/DossierAuthoring/Import/EncodingTables.swift: what the upper 128 bytes of
single-byte encodings mean, as Python's codecs have it (unicode.org's mapping files). Bytes that
windows-* leave open are the C1 controls of the WHATWG's Encoding Standard there; here they mean
nothing, because no text has them.

    python3 Tools/encodings/make.py
"""
import pathlib

NAMES = {
    "windows-1250": "cp1250", "windows-1251": "cp1251", "windows-1252": "cp1252",
    "windows-1253": "cp1253", "windows-1254": "cp1254", "windows-1257": "cp1257",
    "iso-8859-2": "iso8859_2", "iso-8859-5": "iso8859_5", "iso-8859-7": "iso8859_7",
    "iso-8859-15": "iso8859_15", "koi8-r": "koi8_r", "koi8-u": "koi8_u", "ibm866": "cp866",
}
TARGET = pathlib.Path(__file__).parents[2] / "Sources/DossierAuthoring/Import/EncodingTables.swift"


def row(codec):
    values = []
    for byte in range(0x80, 0x100):
        try:
            values.append(ord(bytes([byte]).decode(codec)))
        except UnicodeDecodeError:
            values.append(0)
    return values


lines = [
    "// Made by Tools/encodings/make.py from Python's codecs; not to be edited by hand.",
    "",
    "/// What the bytes from 0x80 on mean in single-byte encodings; 0 where they mean nothing.",
    "enum EncodingTables {",
    "  static let upper: [String: [UInt16]] = [",
]
for name, codec in NAMES.items():
    lines.append(f'    "{name}": [')
    values = row(codec)
    for start in range(0, 128, 12):
        part = ", ".join(f"0x{value:04X}" for value in values[start:start + 12])
        lines.append(f"      {part},")
    lines.append("    ],")
lines += ["  ]", "}", ""]
TARGET.write_text("\n".join(lines))
