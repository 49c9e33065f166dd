#!/usr/bin/env python3
"""Builds over builds, on the disk: after random edits the site, and what is said, are those of a build from nothing.

    python3 Tests/soak/edits.py [--dossier PROGRAM] [--articles N] [--steps N] [--seed N]

Edits keep sizes and times now and then, which no build may rely on.
"""

import argparse
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys

from support.dossier import REPOSITORY, Scratch, find_program, run
from support.sites import tree


COUNTRY = re.compile(r"\[[^]]+\]\(country:[^)]+\)")


class Editor:
    def __init__(self, dossier, seed):
        self.dossier, self.random, self.removed = dossier, random.Random(seed), []

    def some(self, folder):
        return self.random.choice(sorted((self.dossier / "content" / folder).iterdir()))

    def edit(self, step):
        kind, file = self.random.randrange(9), self.some("articles")
        if kind == 0:
            self.removed.append((file, file.read_text()))
            return file.unlink()
        if kind == 1 and self.removed:
            file, text = self.removed.pop()
            return file.write_text(text)
        if kind == 2:
            file = self.some("people")
        status, text = file.stat(), file.read_text()
        changed = {
            3: lambda: text.replace("title: ", f"title: {self.random.randrange(9)} ", 1),
            4: lambda: re.sub(r"value=(\d)", lambda found: f"value={int(found[1]) % 9 + 1}", text, count=2),
            5: lambda: re.sub(r"Edit (\d)", lambda found: f"Edit {(int(found[1]) + 1) % 10}", text),
            7: lambda: text + "\n" + " ".join(COUNTRY.findall(text)[:1]) + " again.\n",
        }.get(kind, lambda: text + f"\nEdit {step}.\n")()
        file.write_text(changed)
        if kind == 5:
            os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dossier", help="the program; else .build/release/dossier")
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--steps", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    program = find_program(options.dossier)
    problems, left, published = 0, 0, 0
    with Scratch() as scratch:
        edited, clean = pathlib.Path(scratch) / "edited", pathlib.Path(scratch) / "clean"
        subprocess.run([sys.executable, REPOSITORY / "bench" / "corpus.py", str(options.articles), "--out", edited], check=True, stdout=subprocess.DEVNULL)
        editor = Editor(edited, options.seed)
        for step in range(options.steps):
            for _ in range(editor.random.randint(0, 3)):
                editor.edit(step)
            over = run([program, "build", edited])
            shutil.rmtree(clean, ignore_errors=True)
            shutil.copytree(edited, clean, ignore=shutil.ignore_patterns("public", ".dossier"))
            anew = run([program, "build", clean])
            count = re.search(r"([\d,]+) unchanged", over.out)
            published += over.status == 0
            left += int(count[1].replace(",", "")) if count else 0
            site, expected = tree(edited / "public"), tree(clean / "public")
            differing = sorted(path for path in site.keys() | expected.keys() if site.get(path) != expected.get(path))
            if over.status != anew.status or over.err != anew.err or (over.status == 0 and differing):
                problems += 1
                print(f"step {step}: status {over.status}, {anew.status}; differing: {differing[:5]}", flush=True)
    print(f"{options.steps} builds over builds, {published} published, {left} pages left as they were, {problems} problems")
    sys.exit(1 if problems or not left else 0)


if __name__ == "__main__":
    main()
