"""The words of the interface, as the site was built with them."""

import functools
import re

from .program import REPOSITORY


@functools.cache
def words(language="en"):
    """words/LANG.yml as a flat dictionary; maps of plural forms as dictionaries."""
    found = {}
    for line in (REPOSITORY / "templates" / "words" / f"{language}.yml").read_text(encoding="utf-8").splitlines():
        pair = re.match(r"(\w+): *(.*)$", line)
        if not pair:
            continue
        key, value = pair[1], pair[2].strip()
        if value.startswith("{") and value.endswith("}"):
            found[key] = {k: _plain(v) for k, v in re.findall(r"(\w+): *(\"(?:[^\"\\]|\\.)*\"|[^,}]+)", value)}
        else:
            found[key] = _plain(value)
    return found


def _plain(value):
    value = value.strip()
    return value[1:-1].replace('\\"', '"') if len(value) > 1 and value[0] == value[-1] == '"' else value


def number(text):
    """The first number of a phrase: 1,313 of '1,313 mentions'."""
    found = re.search(r"\d[\d,.  ]*", text)
    return int(re.sub(r"\D", "", found[0])) if found else None
