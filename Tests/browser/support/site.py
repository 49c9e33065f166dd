"""A built site as files: its pages, its links, its annotations."""

import functools
import pathlib
import re
import urllib.parse

from .dom import parse

EXTERNAL = ("http:", "https:")


class Annotation:
    """An annotation of an article or record, as its page writes it."""

    def __init__(self, page, element, link, number):
        self.page, self.element, self.link, self.number = page, element, link, number
        self.id, self.kind, self.status = element["id"], element["data-kind"], element["data-status"]
        self.words, self.is_outer = element.words(), "annotation-outer" in element.classes
        self.note, self.value = element["data-note"], element["data-value"]
        self.href = link["href"] if link is not None else None

    @property
    def target(self):
        """The page of its entity, from the site's root."""
        return self.page.resolve(self.href)[0]

    @property
    def anchor(self):
        return f"{self.page.path}#{self.id}"


class Page:
    def __init__(self, site, path):
        self.site, self.path = site, path
        self.file = site.folder / path

    def __repr__(self):
        return self.path

    @functools.cached_property
    def html(self):
        return self.file.read_text(encoding="utf-8")

    @functools.cached_property
    def dom(self):
        return parse(self.html)

    @functools.cached_property
    def ids(self):
        return [element["id"] for element in self.dom.everything() if element["id"] is not None]

    @functools.cached_property
    def id_set(self):
        return set(self.ids)

    @property
    def main(self):
        return self.dom.one("main")

    @property
    def h1(self):
        return self.dom.one("h1").words()

    def resolve(self, href):
        """(path from the root, fragment) of a relative address; '..' above the root stays visible."""
        parts = urllib.parse.urlsplit(href)
        if not parts.path:
            return self.path, urllib.parse.unquote(parts.fragment)
        steps = self.path.split("/")[:-1]
        for step in urllib.parse.unquote(parts.path).split("/"):
            if step == ".." and steps and steps[-1] != "..":
                steps.pop()
            elif step != ".":
                steps.append(step)
        return "/".join(steps), urllib.parse.unquote(parts.fragment)

    @functools.cached_property
    def links(self):
        """(element, attribute, address) of everything that points somewhere."""
        found = []
        for element in self.dom.everything():
            for name in ("href", "src", "action", "poster", "data", "xlink:href"):
                if element[name] is not None:
                    found.append((element, name, element[name]))
        return found

    @functools.cached_property
    def annotations(self):
        """Those of the page's own text (an article's or a record's), in the order of their links."""
        text = self.dom.one("#text") or next(iter(self.dom.all("div.article-text")), None)
        if text is None:
            return []
        outer = {e["id"]: e for e in text.all("span.annotation-outer")}
        found = []
        for element in text.everything():
            if element.fits("a.annotation"):
                found.append(Annotation(self, element, element, len(found) + 1))
            elif element.fits("a.outer-marker") and element["data-for"] in outer:
                found.append(Annotation(self, outer[element["data-for"]], element, len(found) + 1))
        return found


class Site:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder).resolve()
        if not (self.folder / "index.html").is_file():
            raise SystemExit(f"{folder}: no index.html here; build the site first")

    @functools.cached_property
    def files(self):
        return sorted(p.relative_to(self.folder).as_posix() for p in self.folder.rglob("*") if p.is_file())

    @functools.cached_property
    def pages(self):
        return [Page(self, path) for path in self.files if path.endswith(".html")]

    @functools.cached_property
    def by_path(self):
        return {page.path: page for page in self.pages}

    def __getitem__(self, path):
        return self.by_path[path]

    def __contains__(self, path):
        return path in self.by_path

    def under(self, folder):
        """The pages of a folder without its overview and without further pages of a long one."""
        return [p for p in self.pages if re.fullmatch(rf"{re.escape(folder)}/(?!index\.html$)[^/]+\.html", p.path)]

    @functools.cached_property
    def articles(self):
        return self.under("articles")

    @functools.cached_property
    def article(self):
        """The article with the most annotations: what works there works everywhere."""
        return max(self.articles, key=lambda page: len(page.annotations))

    @functools.cached_property
    def folders(self):
        """Folder of each kind, by kind: {'country': 'countries', …}."""
        found = {}
        for item in self["index.html"].dom.one("nav.site-nav").all("a"):
            mark = item.one(".kind-mark")
            if mark is not None:
                found[mark["data-kind"]] = item["href"].split("/")[0]
        return found

    @functools.cached_property
    def entities(self):
        return [page for folder in self.folders.values() for page in self.under(folder)]

    @functools.cached_property
    def mentions(self):
        """Annotations of all articles by the path of their entity."""
        found = {page.path: [] for page in self.entities}
        for article in self.articles:
            for annotation in article.annotations:
                found.setdefault(annotation.target, []).append(annotation)
        return found

    def busiest(self, kind):
        """The page of a kind that gathers the most mentions."""
        return max(self.under(self.folders[kind]), key=lambda page: len(self.mentions[page.path]))

    @functools.cached_property
    def statistic(self):
        """The statistic with the most figures."""
        return max(self.statistics, key=lambda page: (page.html.count('scope="row"><a class="words"'), page.html.count('class="finding"')))

    @property
    def statistics(self):
        return self.under(self.folders["statistic"])

    @functools.cached_property
    def other_kind(self):
        """A kind that the dossier adds: the one with the most entities."""
        others = [kind for kind in self.folders if kind not in ("country", "person", "statistic")]
        return max(others, key=lambda kind: len(self.under(self.folders[kind]))) if others else None

    @functools.cached_property
    def samples(self):
        """One page of each kind: name to path."""
        other = self.other_kind
        found = {
            "home": "index.html",
            "articles index": "articles/index.html",
            "article": self.article.path,
            "country": self.busiest("country").path,
            "person": self.busiest("person").path,
            other: self.busiest(other).path if other else None,
            "statistic": self.statistic.path,
            "kind overview": f"{self.folders['country']}/index.html",
            "statistics overview": f"{self.folders['statistic']}/index.html",
            "conflicts": "conflicts.html",
            "timeline": "timeline.html",
            "integrity": "integrity.html",
            "not found": "404.html",
        }
        return {name: path for name, path in found.items() if path}

    @functools.cached_property
    def lean(self):
        """The same with short pages, for what takes long: of each folder the shortest that lacks at most five kinds of element."""
        def parts(page):
            return {(e.tag, name) for e in page.dom.everything() for name in e.classes or [""]}

        found = dict(self.samples)
        for name, path in self.samples.items():
            folder, _, file = path.rpartition("/")
            if folder and file != "index.html":
                wanted = parts(self[path])
                found[name] = min((p for p in self.under(folder) if len(wanted - parts(p)) <= 5), key=lambda p: len(p.html)).path
        return found

    def kind_of(self, path):
        folder = path.split("/")[0]
        return next((kind for kind, own in self.folders.items() if own == folder), None)

    def owner(self, page):
        """The first page of an entity that goes on on further pages."""
        parts = page.path.split("/")
        return "/".join(parts[:2]) + ".html" if len(parts) == 3 else page.path


def is_external(address):
    return address.startswith(EXTERNAL)
