#!/usr/bin/env python3
"""Builds dossiers from hostile content and looks at what becomes of them, in files and in a browser.

    python3 Tests/hostile/run.py [--dossier PROGRAM] [--only NAME] [--few] [--times]

One line for each check; the last line counts them. Ends with 1 when a check failed. `--few` takes some of the vectors: under a minute.
"""

import argparse
import pathlib
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "browser")]

from build import Builder
from support import checks, runner
from support.program import Program

SHOWN_PROBLEMS = 8


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--dossier", metavar="PROGRAM")
    parser.add_argument("--only", metavar="NAME", action="append")
    parser.add_argument("--few", action="store_true", help="some of the vectors only")
    parser.add_argument("--times", action="store_true")
    options, begin = parser.parse_args(), time.monotonic()
    wanted = [c for c in checks.discover(HERE) if not options.only or any(n == c.module or n.lower() in c.name for n in options.only)]
    if not wanted:
        raise SystemExit(f"no check is called {' or '.join(options.only)}")
    program = Program(options.dossier)
    if program.binary is None:
        raise SystemExit("no program: build it, or give --dossier PATH")
    program.scratch         # made once, before the workers are forked

    def show(check, result):
        taken = f" {result.seconds:5.1f} s" if options.times else ""
        print(f"{'ok  ' if result.passed else 'FAIL'}{taken} {check.module:10} {check.name} ({result.seen:,})", flush=True)
        for problem in result.problems[:SHOWN_PROBLEMS]:
            print(f"       {problem}")
        if len(result.problems) > SHOWN_PROBLEMS:
            print(f"       and {len(result.problems) - SHOWN_PROBLEMS} more")

    try:
        results = runner.run(wanted, {"build": Builder(program, options.few)}, show)
    finally:
        program.clean()
    failed = sum(not result.passed for result in results.values())
    print(f"{time.monotonic() - begin:.0f} s, {sum(result.seen for result in results.values()):,} things seen")
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
