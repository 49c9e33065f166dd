#!/usr/bin/env python3
"""Proves that the checks can fail: breaks a built site in one place at a time, and looks whether the check for it sees that.

    python3 Tests/browser/selftest.py SITE_FOLDER --dossier PROGRAM [--only NAME] [--whole]

One line for each break, with the first problem that was reported. Ends with 1 when a break went unseen. A check that always
fails would see every break: that none does is for run.py to say, or for --whole, which runs them on the whole site too.
"""

import argparse
import os
import pathlib
import shutil
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from breaks import BREAKS
from support import checks, runner
from support.program import Program
from support.site import Site

PARSED = ("html", "dom", "ids", "id_set", "links")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("site", help="folder of the built site")
    parser.add_argument("--only", metavar="NAME", help="breaks whose name, or whose area, holds NAME")
    parser.add_argument("--dossier", metavar="PROGRAM", help="the program, for checks that build")
    parser.add_argument("--whole", action="store_true", help="also run each check on the site without a break")
    return parser.parse_args()


def broken(site, folder, one):
    """A copy of the site with one thing broken. Files that are the same are links, and read only once."""
    for path in site.files:
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        os.link(site.folder / path, target)
    path = one.path(site)
    text = (site.folder / path).read_text(encoding="utf-8")
    edited = one.edit(text)
    if edited == text:
        raise SystemExit(f"{one.name}: {path} holds nothing to break")
    (folder / path).unlink()
    (folder / path).write_text(edited, encoding="utf-8")
    copy = Site(folder)
    for page in copy.pages:
        if page.path != path:
            page.__dict__.update({name: site[page.path].__dict__[name] for name in PARSED if name in site[page.path].__dict__})
    return copy


def cases(site, scripts, program, every, wanted, with_whole):
    """(break or None for the whole site, check, what the check is offered)"""
    found, whole = [], set()
    for number, one in enumerate(wanted):
        check = next((c for c in every if c.module == one.area and one.check in c.name), None)
        if check is None:
            raise SystemExit(f"{one.name}: no check of {one.area} is called “{one.check}”")
        offers = {"site": site, "scripts": scripts, "program": program}
        if with_whole and check.name not in whole:
            whole.add(check.name)
            found.append((None, check, offers))
        which = "scripts" if "scripts" in check.wants else "site"
        copy = broken(offers[which], program.scratch / f"broken {number}", one)
        found.append((one, check, {**offers, which: copy}))
    return found


def main():
    options, begin = arguments(), time.monotonic()
    wanted = [b for b in BREAKS if not options.only or options.only in b.name or options.only == b.area]
    every = checks.discover(pathlib.Path(__file__).resolve().parent)
    program, site = Program(options.dossier), Site(options.site)
    try:
        scripts = Site(program.build(program.scripts_dossier("scripts"), program.scratch / "scripts-site"))
        # On one disk with the copies, so that they can be links.
        site = Site(shutil.copytree(site.folder, program.scratch / "site"))
        for page in site.pages + scripts.pages:
            page.ids, page.links
        todo, bad = cases(site, scripts, program, every, wanted, options.whole), []

        def show(index, result):
            one, check, _ = todo[index]
            good = bool(result.problems) == (one is not None)
            if not good:
                bad.append(index)
            if one is None:
                if not good:
                    print(f"FAIL {check.module:14} {check.name}: fails on the whole site: {result.problems[0]}", flush=True)
                return
            print(f"{'seen' if good else 'FAIL'} {one.area:14} {one.name}: {result.problems[0][:200] if good else 'nobody noticed'}", flush=True)

        runner.run_cases([(check, offers) for _, check, offers in todo], show, patience=2500, only_first=True)
    finally:
        program.clean()
    print(f"{time.monotonic() - begin:.0f} s")
    print(f"{len(wanted) - sum(todo[i][0] is not None for i in bad)} of {len(wanted)} breaks were seen")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
