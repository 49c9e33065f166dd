#!/usr/bin/env python3
"""Looks at a built site as its readers do: in a browser, from disk and over http, by mouse, touch, keyboard and on paper.

    python3 Tests/browser/run.py SITE_FOLDER [--only NAME] [--screens FOLDER] [--dossier PROGRAM]

One line for each check; the last line counts them. Ends with 1 when a check failed.
"""

import argparse
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

from support import checks, runner
from support.program import Program
from support.screens import take
from support.site import Site

SHOWN_PROBLEMS = 8


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("site", help="folder of the built site")
    parser.add_argument("--only", metavar="NAME", action="append", help="checks whose module is, or whose name holds, NAME")
    parser.add_argument("--screens", metavar="FOLDER", help="also save pictures of one page of each kind there")
    parser.add_argument("--dossier", metavar="PROGRAM", help="the program, for checks that build (default: .build/release or .build/debug)")
    parser.add_argument("--source", metavar="FOLDER", help="the dossier that the site was built from (default: this repository)")
    parser.add_argument("--scripts-site", metavar="FOLDER", help="scripts-dossier, built already")
    parser.add_argument("--list", action="store_true", help="print the checks and stop")
    parser.add_argument("--times", action="store_true", help="print how long each check took")
    return parser.parse_args()


def chosen(all_checks, only):
    if not only:
        return all_checks
    found = [c for c in all_checks if any(name == c.module or name.lower() in c.name.lower() for name in only)]
    if not found:
        raise SystemExit(f"no check is called {' or '.join(only)}")
    return found


def main():
    options, begin = arguments(), time.monotonic()
    wanted = chosen(checks.discover(pathlib.Path(__file__).resolve().parent), options.only)
    if options.list:
        for check in wanted:
            print(f"{check.module:14} {check.name}")
        return 0
    site, program = Site(options.site), Program(options.dossier, options.source)
    offers = {"site": site, "program": program}
    if any("scripts" in check.wants for check in wanted):
        folder = options.scripts_site or program.build(program.scripts_dossier("scripts"), program.scratch / "scripts-site")
        offers["scripts"] = Site(folder)
    if options.screens:
        take(site, options.screens)
    for page in site.pages:
        page.dom            # parsed once, before the workers are forked

    def show(check, result):
        time_taken = f" {result.seconds:5.1f} s" if options.times else ""
        print(f"{'ok  ' if result.passed else 'FAIL'}{time_taken} {check.module:14} {check.name} ({result.seen:,})", flush=True)
        for problem in result.problems[:SHOWN_PROBLEMS]:
            print(f"       {problem}")
        if len(result.problems) > SHOWN_PROBLEMS:
            print(f"       and {len(result.problems) - SHOWN_PROBLEMS} more")

    try:
        results = runner.run(wanted, offers, show)
    finally:
        program.clean()
    failed = sum(not result.passed for result in results.values())
    print(f"{time.monotonic() - begin:.0f} s")
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
