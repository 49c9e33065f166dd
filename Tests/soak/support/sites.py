"""A small dossier in two states, its site in each, and what may be found in between."""

import hashlib
import os
import pathlib
import shutil

from .dossier import article, run, write

MANIFEST = ".dossier-manifest"
STRANGERS = {"CNAME": "example.org\n", ".git/HEAD": "ref: refs/heads/main\n", ".well-known/x": "x", "articles/mine.txt": "my own", "robots.local": "x"}

OLD = {
    "content/articles/stays.md": article("[Armenia] stays as it is."),
    "content/articles/changes.md": article("[Anna Petrova] and [9 people](statistic:emigrants).", "Before"),
    "content/articles/goes.md": article("[Armenia] once more."),
}
NEW = {
    "content/articles/stays.md": OLD["content/articles/stays.md"],
    "content/articles/changes.md": article("[Anna Petrova] and [19 people](statistic:emigrants).", "After"),
    "content/articles/comes.md": article("[Armenia] and [Anna Petrova] again."),
}


def tree(folder):
    """Path to checksum of all files; folders and links are named as such."""
    found = {}
    for parent, folders, files in os.walk(folder):
        for name in folders + files:
            path = pathlib.Path(parent, name)
            shown = path.relative_to(folder).as_posix()
            if path.is_symlink():
                found[shown] = "link to " + os.readlink(path)
            elif path.is_file():
                found[shown] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def litter(folder):
    """What a build leaves beside a site only while it runs."""
    marks = ("staging", "journal", "draft", ".tmp", "dossier-probe")
    return [p for p in tree(folder) if any(mark in p for mark in marks)] + [
        p.name for p in pathlib.Path(folder).iterdir() if "staging" in p.name]


class States:
    """The dossier as it was built last and as it has been edited since, ready to be copied."""

    def __init__(self, program, scratch):
        self.program, self.scratch = program, pathlib.Path(scratch)
        self.old_site = self._built("old", OLD, OLD)
        self.new_site = self._built("new", NEW, NEW)
        self._built("edited", OLD, OLD)
        for path in OLD:
            (self.scratch / "edited" / path).unlink()
        write(self.scratch / "edited", NEW)
        for path, text in STRANGERS.items():
            file = self.scratch / "edited/public" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        self.strangers = {p: s for p, s in tree(self.scratch / "edited/public").items() if p in STRANGERS}
        write(self.scratch / "first", NEW)

    def _built(self, name, files, content):
        write(self.scratch / name, files)
        done = run([self.program, "build", "--quiet", self.scratch / name])
        if done.status:
            raise SystemExit(f"the sample does not build: {done.err}")
        return tree(self.scratch / name / "public")

    def copy(self, name="edited", into="try"):
        folder = self.scratch / into
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.scratch / name, folder, symlinks=True)
        return folder

    def state(self, folder):
        """'old', 'new', 'none', 'between' (each page whole, old or new), or what is wrong."""
        if not (folder / "public").exists():
            return "none"
        found = tree(folder / "public")
        for path, checksum in self.strangers.items():
            if found.pop(path, None) != checksum and folder.name != "first-try":
                return f"the stranger's {path} is gone or changed"
        found = {p: s for p, s in found.items() if ".dossier-staging" not in p}
        # While pages are switched over, the list of published files is that of before and after.
        if MANIFEST in found and self._is_of_both(folder):
            found[MANIFEST] = self.old_site[MANIFEST]
        if found == self.old_site:
            return "old"
        if found == self.new_site:
            return "new"
        for path, checksum in found.items():
            if checksum not in (self.old_site.get(path), self.new_site.get(path)):
                return f"{path} is not whole"
        for path in self.old_site:
            if path in self.new_site and path not in found:
                return f"{path} is missing"
        return "between"

    def _is_of_both(self, folder):
        """Whether the list of published files has an end and names each file of the old and of the new site."""
        lines = (folder / "public" / MANIFEST).read_text().split("\n")
        named = {line.split(" ")[-1] for line in lines}
        pages = {path for path in (*self.old_site, *self.new_site) if path != MANIFEST}
        return lines[-2:][0].startswith("end ") and pages <= named

    def completed(self, folder):
        """Builds again; returns what is wrong then, or None."""
        done = run([self.program, "build", "--quiet", folder])
        if done.status:
            return f"the next build ends with {done.status}: {done.err[-200:]}"
        state = self.state(folder)
        if state != "new":
            return f"after the next build the site is: {state}"
        left = litter(folder)
        return f"left over: {left}" if left else None
