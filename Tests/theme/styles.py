"""Rules for templates/style: one declaration a line, and no colour, font or size of type outside tokens.css."""

import re

TOKENS = "tokens.css"
# Set by the script, or by the browser.
SET_ELSEWHERE = {"--tray"}

COLOUR_FUNCTION = re.compile(r"\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|light-dark|color)\(")
HEX = re.compile(r"#[0-9a-fA-F]{3,8}\b")
NAMED = set("""
    aqua aquamarine azure beige black blue brown coral crimson cyan fuchsia gold gray green grey indigo ivory khaki lavender lime
    magenta maroon navy olive orange orchid pink plum purple red salmon sienna silver tan teal tomato turquoise violet wheat white
    yellow canvas canvastext linktext visitedtext graytext mark marktext buttonface buttontext field fieldtext highlight
    highlighttext
""".split())
SIZE = re.compile(r"(?<![\w-])[\d.]+(rem|em|px|pt|ch|ex|vw|vh|%)")
FONT = re.compile(r"((italic|\d00) )*var\(--[\w-]+\)(/[\d.]+)? var\(--[\w-]+\)|inherit")
WORDS_IN_VALUE = re.compile(r"(?<![\w-])[A-Za-z]+(?![\w-]*\()(?![\w-])")


def bare(text):
    """The text with comments and strings blanked, so that places stay."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match.group())
    return re.sub(r"/\*.*?\*/|\"(\\.|[^\"\\])*\"|'(\\.|[^'\\])*'", blank, text, flags=re.S)


class Part:
    def __init__(self, name, text):
        self.name, self.lines = name, bare(text).split("\n")
        self.problems, self.declared, self.used, self.classes = [], {}, {}, {}
        if not text.startswith("/* "):
            self.report(0, "a part begins with a comment that says what it is for")
        for number, line in enumerate(self.lines):
            self.look(number, line.strip(), line)

    def report(self, number, what):
        self.problems.append(f"templates/style/{self.name}:{number + 1}: {what}")

    def look(self, number, line, whole):
        for name in re.findall(r"var\((--[\w-]+)", line):
            self.used.setdefault(name, (self, number))
        if len(whole) > 120:
            self.report(number, f"{len(whole)} characters in a line")
        if line[-1:] in ("{", "(", ",") and not re.match(r"[\w-]+: ", line) or line == ") {" or line.startswith("."):
            for name in re.findall(r"\.(-?[A-Za-z][\w-]*)", line) if not line.startswith("@") else ():
                self.classes.setdefault(name, (self, number))
        elif line and line != "}":
            declaration = re.fullmatch(r"(--[\w-]+|[a-z-]+): ([^;{}]+);", line)
            if declaration is None:
                self.report(number, "not one declaration: name, colon, space, value, semicolon")
            else:
                self.declaration(number, *declaration.groups())

    def declaration(self, number, name, value):
        if name.startswith("--"):
            self.declared.setdefault(name, (self, number))
        if self.name == TOKENS:
            return
        named = {word.lower() for word in WORDS_IN_VALUE.findall(re.sub(r"var\([^)]*\)", "", value))} & NAMED
        if HEX.search(value) or COLOUR_FUNCTION.search(value) or named:
            self.report(number, f"a colour outside {TOKENS}: {value}")
        if name == "font" and not FONT.fullmatch(value):
            self.report(number, f"a font is weights, a size of {TOKENS}, a line height and a family of {TOKENS}: {value}")
        if name == "font-size" and not re.fullmatch(r"var\(--[\w-]+\)|inherit", value) or name.startswith("--") and "font" in name and SIZE.search(value):
            self.report(number, f"a size of type outside {TOKENS}: {value}")
        if name == "font-family" and not re.fullmatch(r"var\(--[\w-]+\)", value):
            self.report(number, f"a family outside {TOKENS}: {value}")


def check(sources, markup, script):
    """Problems of the parts; `markup` is all that may hold a class, `script` what may set one."""
    parts = [Part(name, text) for name, text in sources]
    declared = {name for part in parts for name in part.declared}
    used = {name for part in parts for name in part.used}
    written = re.findall(r'class=\\?"([^">]*)|"([a-z-]+)"', markup)
    known = set(re.findall(r"[\w-]+", " ".join(sum(written, ()))) + re.findall(r"[\w-]+", script))
    for part in parts:
        for name, (_, number) in part.used.items():
            if name not in declared | SET_ELSEWHERE:
                part.report(number, f"{name} has no value anywhere")
        for name, (_, number) in part.declared.items():
            if name not in used | SET_ELSEWHERE:
                part.report(number, f"{name} is not used")
        for name, (_, number) in part.classes.items():
            if name not in known:
                part.report(number, f"no template, no drawing and no module has the class '{name}'")
    return [problem for part in parts for problem in part.problems]


def holds_class(markup, name):
    """True when an element of a page has the class."""
    return re.search(rf'class="([^"]* )?{re.escape(name)}[ "]', markup) is not None
