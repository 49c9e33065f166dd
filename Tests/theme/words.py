"""Rules for templates/words: each language has the keys that English has, and each key is used."""

import re

ENGLISH = "en.yml"


def keys(text):
    """The keys of a file, with their lines."""
    return {match.group(1): number + 1 for number, line in enumerate(text.split("\n")) if (match := re.match(r"([\w-]+):", line))}


def program_uses(program):
    """A pattern of the keys that the program may look up: its texts, with anything for what it fills in."""
    whole = set(re.findall(r'"([a-z]\w*)"', program))
    ends = set(re.findall(r'\+ "(_\w+)"', program))
    # A key that is nothing but what is filled in would be any.
    filled = {(before, after) for before, after in re.findall(r'"(\w*)\\\([^"\s]*\)(\w*)"', program) if len(before + after) > 3}
    options = [re.escape(word) for word in whole]
    options += [rf"(?:{'|'.join(map(re.escape, sorted(whole)))}){re.escape(end)}" for end in sorted(ends)]
    options += [rf"{re.escape(before)}\w+{re.escape(after)}" for before, after in sorted(filled)]
    return re.compile("|".join(options))


def check(files, templates, program):
    """Problems of the files of words, by name; `templates` and `program` are what may use them."""
    problems = []
    languages = {name: keys(text) for name, text in files}
    shown, looked_up = set(re.findall(r"\{\{\s*[#^/]?\s*word\.([\w-]+)", templates)), program_uses(program)
    for name, own in languages.items():
        for key in languages[ENGLISH].keys() - own.keys():
            problems.append(f"templates/words/{name}: '{key}' is missing")
        for key, line in own.items():
            if key not in shown and not looked_up.fullmatch(key):
                problems.append(f"templates/words/{name}:{line}: nothing uses '{key}'")
    return sorted(problems)
