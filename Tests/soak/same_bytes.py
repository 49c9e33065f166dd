#!/usr/bin/env python3
"""The same content gives the same bytes: whatever the clock, the place, the language, the user, the order of files, the number of threads, and whether the program is optimised.

    python3 Tests/soak/same_bytes.py [--dossier PROGRAM] [--other PROGRAM] [--source FOLDER]
"""

import argparse
import hashlib
import os
import pathlib
import shutil
import sys

from support.dossier import REPOSITORY, Scratch, find_program, run
from support.sites import tree

ZONES = ["UTC", "Asia/Kathmandu", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Tehran", "Europe/Moscow", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Antarctica/Troll", "EST5EDT", ":nonsense", ""]
LOCALES = ["C", "C.UTF-8", "en_US.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "th_TH.UTF-8", "de_DE.ISO-8859-1", "ja_JP.EUC-JP", "nonsense"]
CLOCKS = ["1970-01-01 00:00:01", "2000-02-29 23:59:59", "2038-01-19 03:14:08", "2100-12-31 12:00:00"]
COPIED = ["dossier.yml", "content", "templates", "static"]


def digest(folder):
    files = tree(folder)
    return hashlib.sha256("".join(f"{path}\0{files[path]}\n" for path in sorted(files)).encode()).hexdigest(), len(files)


class Runs:
    def __init__(self, program, other, source, scratch):
        self.other = other
        self.program, self.scratch, self.found, self.count = program, pathlib.Path(scratch), {}, 0
        self.source = self.copy(source, "dossier")

    def copy(self, source, name):
        target = self.scratch / name
        for part in COPIED:
            if (source / part).is_dir():
                shutil.copytree(source / part, target / part)
            elif (source / part).exists():
                target.mkdir(parents=True, exist_ok=True)
                shutil.copy(source / part, target / part)
        return target

    def build(self, name, *before, options=(), source=None, cwd=None, env=(), output=None, **how):
        output = output or self.scratch / f"site {self.count}"
        self.count += 1
        shutil.rmtree(output, ignore_errors=True)
        done = run([*before, self.program, "build", "--quiet", "--no-cache", *options, "-o", output, source or self.source], cwd=cwd, env={**os.environ, **dict(env)}, **how)
        mark, files = digest(output) if done.status == 0 else (f"ended with {done.status}: {done.err[-200:]}", 0)
        self.found.setdefault((mark, files), []).append(name)
        shutil.rmtree(output, ignore_errors=True)


def all_runs(runs, scratch):
    runs.build("as it is")
    for zone in ZONES:
        runs.build(f"TZ={zone}", env={"TZ": zone})
    for name in LOCALES:
        runs.build(f"LC_ALL={name}", env={"LC_ALL": name, "LANG": name, "LANGUAGE": name})
    if shutil.which("faketime"):
        for clock in CLOCKS:
            runs.build(f"faketime {clock}", "faketime", clock)
    for jobs in range(1, 9):
        runs.build(f"--jobs {jobs}", options=["--jobs", str(jobs)])
    for mask in ("000", "022", "077"):
        runs.build(f"umask {mask}", "sh", "-c", f'umask {mask}; exec "$@"', "sh")
    runs.build("in /", cwd="/")
    runs.build("a relative path", cwd=runs.source.parent, source=runs.source.name)
    runs.build("here", cwd=runs.source, source=".")
    runs.build("a path with dots", source=runs.source / "content" / "..")
    runs.build("a path through a link", source=link(scratch, runs.source))
    runs.build("a relative output folder", cwd=scratch, output=pathlib.Path(scratch) / "out", options=[])
    runs.build("another name of the folder", source=runs.copy(runs.source, "ein anderer Ordner, größer"))
    for home in ("/", "/nonexistent", ""):
        runs.build(f"HOME={home}", env={"HOME": home, "USER": "somebody", "LOGNAME": "somebody", "HOSTNAME": "elsewhere", "PWD": "/x"})
    runs.build("no environment", "env", "-i")
    runs.build("another hash seed", env={"SWIFT_DETERMINISTIC_HASHING": "1"})
    for attempt in range(4):
        runs.build(f"another seed, {attempt}")
    runs.build("other times of files", source=older(runs))
    if os.geteuid() == 0:
        os.chmod(scratch, 0o777)
        copy = pathlib.Path(scratch) / "program"
        shutil.copy(runs.program, copy)
        own, runs.program = runs.program, str(copy)
        other = runs.copy(runs.source, "of nobody")
        for path in [other, *other.rglob("*")]:
            shutil.chown(path, "nobody")
        runs.build("another user", source=other, user="nobody")
        runs.program = own
    other_program(runs)
    disordered(runs, scratch)


def other_program(runs):
    """The program as the tests have it: not optimised, every overflow and bound checked."""
    if not runs.other.is_file():
        return print(f"     (no {runs.other}: the program that is not optimised is left out)")
    own, runs.program = runs.program, str(runs.other.resolve())
    for jobs in ("1", "2"):
        runs.build(f"not optimised, --jobs {jobs}", options=["--jobs", jobs])
    runs.program = own


def link(scratch, source):
    path = pathlib.Path(scratch) / "a link"
    path.symlink_to(source)
    return path


def older(runs):
    folder = runs.copy(runs.source, "older")
    for number, path in enumerate(sorted(folder.rglob("*"))):
        os.utime(path, (number, number))
    return folder


def disordered(runs, scratch):
    """Folders that are listed in another order each time."""
    mount = pathlib.Path(scratch) / "mount"
    mount.mkdir()
    for option in ("--shuffle-dirents=yes", "--reverse-dirents=yes", "--sort-dirents=yes"):
        if not shutil.which("disorderfs") or run(["disorderfs", "--multi-user=no", option, runs.source, mount]).status:
            return print("     (no disorderfs: the order of files is left out)")
        try:
            runs.build(f"disorderfs {option}", source=mount)
        finally:
            run(["fusermount", "-u", mount])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--dossier", metavar="PROGRAM")
    parser.add_argument("--other", metavar="PROGRAM", default=REPOSITORY / ".build/debug/dossier", type=pathlib.Path)
    parser.add_argument("--source", metavar="FOLDER", default=REPOSITORY, type=pathlib.Path)
    options = parser.parse_args()
    with Scratch() as scratch:
        runs = Runs(find_program(options.dossier), options.other, options.source.resolve(), scratch)
        all_runs(runs, scratch)
    for (mark, files), names in runs.found.items():
        print(f"{mark} {files} files: {len(names)} builds" + ("" if len(runs.found) == 1 else f", {', '.join(names[:6])}"))
    print(f"{runs.count} builds, {len(runs.found)} different")
    return 0 if len(runs.found) == 1 and runs.count > 40 else 1


if __name__ == "__main__":
    sys.exit(main())
