#!/usr/bin/env python3
"""make.py DOSSIER [--check FILE]: the manual page dossier(1) in mdoc, from the program's own help.

It is printed, or compared with FILE, which fails when they differ. The help is what
swift-argument-parser writes for --experimental-dump-help (its ToolInfo, version 0).
"""
import json
import subprocess
import sys

EXIT_STATUSES = [
    ("0", "All is done."),
    ("1", "The content has errors; what is published stays as it was."),
    ("2", "The machine is at fault: disk, permissions, memory, or another build that is running."),
    ("64", "Wrong usage."),
    ("130, 143", "Ended by Ctrl-C or by SIGTERM."),
]


def escaped(text):
    """Text in which roff sees no request, no escape and no hyphen that it may replace."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text


def sentence(text):
    """One line a paragraph, because mdoc takes a line's beginning for a request."""
    return [escaped(" ".join(part.split())) for part in text.split("\n\n") if part.strip()]


def option(argument):
    """The macro line of an option or a positional argument."""
    if argument["kind"] == "positional":
        return f"Ar {argument['valueName']}"
    flags = []
    for name in argument["names"]:
        mark = "" if name["kind"] == "short" else "\\-"
        flags.append(f"Fl {mark}{escaped(name['name'])}")
    value = f" Ar {argument['valueName']}" if argument["kind"] == "option" else ""
    return " , ".join(flags) + value


def synopsis(argument):
    if argument["kind"] == "positional":
        text = f"Ar {argument['valueName']}" + (" ..." if argument["isRepeating"] else "")
        return f".Op {text}" if argument["isOptional"] else f".{text}"
    return None


def shown(command):
    return [argument for argument in command.get("arguments", []) if argument["shouldDisplay"]]


def page(tool):
    root = tool["command"]
    commands = [command for command in root["subcommands"] if command["commandName"] != "help"]
    lines = [
        ".\\\" Made by Tools/man-page/make.py from the program's help.",
        ".Dd",
        ".Dt DOSSIER 1",
        ".Os",
        ".Sh NAME",
        ".Nm dossier",
        f".Nd {escaped(root['abstract'].rstrip('.'))}",
        ".Sh SYNOPSIS",
    ]
    for command in commands:
        lines += [".Nm", f".Cm {command['commandName']}", ".Op Ar options"]
        lines += [line for line in map(synopsis, shown(command)) if line]
    lines.append(".Sh DESCRIPTION")
    lines += sentence(root.get("discussion", "") or root["abstract"])
    lines += ["The commands and their options:"]
    for command in commands:
        lines += [f".Ss dossier {command['commandName']}"]
        lines += sentence(command["abstract"])
        for paragraph in sentence(command.get("discussion", "")):
            lines += [".Pp", paragraph]
        lines += [".Bl -tag -width Ds"]
        for argument in shown(command):
            lines += [f".It {option(argument)}"]
            lines += sentence(argument.get("abstract", ""))
        lines += [".El"]
    lines += [".Sh EXIT STATUS", ".Bl -tag -width Ds"]
    for status, meaning in EXIT_STATUSES:
        lines += [f".It {status}", escaped(meaning)]
    lines += [".El"]
    return "\n".join(lines) + "\n"


def main():
    program = sys.argv[1]
    help_text = subprocess.run(
        [program, "--experimental-dump-help"], check=True, capture_output=True).stdout
    text = page(json.loads(help_text))
    if len(sys.argv) == 2:
        sys.stdout.write(text)
        return
    with open(sys.argv[3], encoding="utf-8") as file:
        if file.read() != text:
            sys.exit(f"{sys.argv[3]} is not what the program's help gives; run: "
                     f"python3 Tools/man-page/make.py {program} > {sys.argv[3]}")


if __name__ == "__main__":
    main()
