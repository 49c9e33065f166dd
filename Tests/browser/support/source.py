"""An article as its author wrote it: the plain text of its Markdown, and the keys of its header.

Knows as much of Markdown as articles use; a second, independent reading to hold the pages against."""

import re


def front_matter(text):
    """(keys, body). Values are texts; lists in brackets are lists."""
    head, body = re.match(r"---\n(.*?)\n---\n(.*)", text, re.S).groups()
    keys = {}
    for line in head.splitlines():
        pair = re.match(r"(\w+): *(.*)$", line)
        if pair:
            value = pair[2].strip()
            if value.startswith("["):
                keys[pair[1]] = [v.strip().strip("\"'") for v in value[1:-1].split(",")]
            else:
                keys[pair[1]] = value[1:-1] if value[:1] in "\"'" and value[-1:] == value[:1] else value
    return keys, body


def plain(markdown):
    """The words a reader sees, each run of white space as one space."""
    lines = []
    for line in markdown.splitlines():
        line = re.sub(r"^(\s*)(#{1,6} +|> ?|[-*+] +|\d+[.)] +)", r"\1", line)
        lines.append(line)
    text = _links("\n".join(lines))
    text = re.sub(r"(\*\*|__|\*|(?<!\w)_|_(?!\w)|`)", "", text)
    text = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)
    text = re.sub(r"&(amp|lt|gt|quot);", lambda m: {"amp": "&", "lt": "<", "gt": ">", "quot": '"'}[m[1]], text)
    return " ".join(text.split())


def _links(text):
    """Takes away brackets, destinations and titles, from the outside in."""
    out, at = [], 0
    while at < len(text):
        if text[at] == "\\" and at + 1 < len(text):
            out.append(text[at:at + 2])
            at += 2
        elif text[at] == "[" and (end := _closing(text, at, "[", "]")):
            out.append(_links(text[at + 1:end]))
            at = end + 1
            if text[at:at + 1] == "(":
                at = _destination(text, at)
            elif text[at:at + 1] == "[":
                at = _closing(text, at, "[", "]") + 1
        else:
            out.append(text[at])
            at += 1
    return "".join(out)


def _closing(text, at, left, right):
    depth = 0
    while at < len(text):
        if text[at] == "\\":
            at += 1
        elif text[at] == left:
            depth += 1
        elif text[at] == right:
            depth -= 1
            if depth == 0:
                return at
        at += 1
    return None


def _destination(text, at):
    """The place behind (destination "title")."""
    at += 1
    if text[at] == "<":
        at = text.index(">", at) + 1
    else:
        depth = 0
        while not (text[at].isspace() or text[at] == ")" and depth == 0):
            depth += (text[at] == "(") - (text[at] == ")")
            at += 1
    while text[at].isspace():
        at += 1
    if text[at] in "\"'":
        quote, at = text[at], at + 1
        while text[at] != quote:
            at += 2 if text[at] == "\\" else 1
        at += 1
    return text.index(")", at) + 1
