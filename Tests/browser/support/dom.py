"""A page as its author wrote it: a tree that repairs nothing, so that a nested link stays a nested link."""

from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# Drawn elements that are written <line …/>: html.parser reports them as start-and-end tags by itself.


class Element:
    """An element. Children are elements and strings, in the order of the document."""

    __slots__ = ("tag", "attributes", "children", "parent", "line")

    def __init__(self, tag, attributes, parent, line):
        self.tag, self.attributes, self.parent, self.line = tag, attributes, parent, line
        self.children = []

    def __getitem__(self, name):
        return self.attributes.get(name)

    @property
    def classes(self):
        return (self.attributes.get("class") or "").split()

    def everything(self):
        """All elements below this one, in the order of the document."""
        stack = list(reversed(self.children))
        while stack:
            node = stack.pop()
            if isinstance(node, Element):
                yield node
                stack.extend(reversed(node.children))

    def all(self, selector):
        """Elements below that fit `tag`, `.class`, `#id`, `tag.class`, `[name]` or `tag[name]`."""
        return [element for element in self.everything() if element.fits(selector)]

    def one(self, selector):
        return next((element for element in self.everything() if element.fits(selector)), None)

    def fits(self, selector):
        rest = selector
        if rest.endswith("]"):
            rest, _, name = rest[:-1].partition("[")
            if name not in self.attributes:
                return False
        if "#" in rest:
            rest, _, name = rest.partition("#")
            if self["id"] != name:
                return False
        tag, *classes = rest.split(".")
        if tag and self.tag != tag:
            return False
        own = self.classes
        return all(name in own for name in classes)

    def inside(self, selector):
        """The nearest element around this one that fits, or None."""
        element = self.parent
        while element is not None and not element.fits(selector):
            element = element.parent
        return element

    def text(self):
        """The words of the element, as written; templates, scripts and styles hold none."""
        parts, stack = [], list(reversed(self.children))
        while stack:
            node = stack.pop()
            if isinstance(node, str):
                parts.append(node)
            elif node.tag not in ("script", "style", "template"):
                stack.extend(reversed(node.children))
        return "".join(parts)

    def words(self):
        """The text with each run of white space as one space."""
        return " ".join(self.text().split())


class _Builder(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = self.open = Element("#document", {}, None, 1)
        self.stray = []

    def handle_starttag(self, tag, attributes):
        element = Element(tag, {k: v if v is not None else "" for k, v in attributes}, self.open, self.getpos()[0])
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open = self.open.parent

    def handle_endtag(self, tag):
        element = self.open
        while element is not None and element.tag != tag:
            element = element.parent
        if element is None or element.parent is None:
            self.stray.append((tag, self.getpos()[0]))
        else:
            self.open = element.parent

    def handle_data(self, data):
        self.open.children.append(data)


def parse(html):
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root
