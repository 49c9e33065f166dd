"""Builds the dossiers of these checks, and reads what the program says of them."""

import json
import os
import pathlib
import subprocess
from dataclasses import dataclass

from support.site import Site


@dataclass
class Said:
    status: int
    out: bytes
    err: bytes

    @property
    def lines(self):
        return [json.loads(line) for line in self.out.decode("utf-8").splitlines()]

    @property
    def findings(self):
        return [line for line in self.lines if "rule" in line]


class Builder:
    def __init__(self, program, few):
        self.program = program
        self.few = few

    def sample(self, things, count=10):
        """All of them, or when only a few are wanted some from everywhere."""
        return things[:: max(1, len(things) // count)] if self.few else things

    def write(self, name, files):
        """Paths and contents may be bytes."""
        folder = self.program.scratch / name
        for path, content in files.items():
            file = pathlib.Path(os.fsdecode(os.path.join(os.fsencode(folder), path if isinstance(path, bytes) else path.encode())))
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
        return folder

    def run(self, *arguments, limit=60):
        done = subprocess.run([self.program.binary, *map(os.fspath, arguments)], capture_output=True, timeout=limit, stdin=subprocess.DEVNULL, env={**os.environ, "NO_COLOR": "1"})
        return Said(done.returncode, done.stdout, done.stderr)

    def check(self, folder, *options):
        return self.run("check", "--format", "json", *options, folder)

    def site(self, name, files, report):
        """The site of a dossier that has no errors."""
        folder = self.write(name, files)
        done = self.run("build", "--quiet", folder)
        if not report.expect(done.status == 0, name, f"the build ends with {done.status}: {done.err[-400:].decode('utf-8', 'replace')}"):
            raise RuntimeError("nothing to look at")
        return Site(folder / "public")

    def site_without_faults(self, name, files, report):
        """The site of a dossier without the lines that are errors; a file tells a hundred of a kind at a time."""
        files = dict(files)
        for _ in range(40):
            found = [f for f in self.check(self.write(name, files)).findings if f["severity"] == "error"]
            if not found:
                break
            for path in {f["file"] for f in found}:
                bad = {f["line"] for f in found if f["file"] == path}
                files[path] = "\n".join("" if number in bad else line for number, line in enumerate(files[path].split("\n"), 1))
        return self.site(name, files, report)


def terminal_safe(output, report, where):
    """No byte that a terminal would obey."""
    text = output.decode("utf-8", "replace")
    bad = [c for c in text if (ord(c) < 0x20 and c not in "\n\t") or 0x7F <= ord(c) < 0xA0 or c in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"]
    report.expect(not bad, where, f"sends {bad[:5]} to the terminal")
