#!/usr/bin/env python3
"""The time that pathological inputs take grows with their size and no faster, or they are refused at once; and no depth overflows the stack.

    python3 Tests/soak/growth.py [--dossier PROGRAM] [--only NAME] [--largest BYTES]

Each family of families.py is built at n/4, n/2 and n bytes. A step that takes more than 2.6 times as long is a failure, and so is a
refusal that takes more than 2 s, a crash with a small stack (512 KB), or more than 1 GB.
"""

import argparse
import shutil
import sys

from families import FAMILIES
from support.dossier import Scratch, article, find_program, run, write

STEP = 2.6
REFUSAL = 2.0
LIMIT = 30
SMALL_STACK = 512 * 1024
MEMORY = 1 << 30
# Below this many seconds of processor time a ratio says nothing.
NOISE = 0.15


def built(program, folder, files, **options):
    shutil.rmtree(folder, ignore_errors=True)
    write(folder, files)
    return run([program, "build", "--quiet", folder], processor=LIMIT, space=3 * MEMORY, **options)


def faults(program, scratch, make, largest, idle):
    """(problems, times in seconds of processor time above that of an empty dossier, outcome)"""
    problems, times = [], []
    for size in (largest // 4, largest // 2, largest):
        done = built(program, scratch / "d", make(size))
        if done.cpu - idle > NOISE and times and done.cpu - idle > STEP * max(times[-1], NOISE / STEP):
            # Once more: another program may have been in the way.
            done = min(done, built(program, scratch / "d", make(size)), key=lambda run: run.cpu)
        times.append(max(0.0, done.cpu - idle))
        if done.status not in (0, 1):
            problems.append(f"ended with {done.status} after {done.cpu:.1f} s at {size:,} bytes: {done.err[-160:]!r}")
            return problems, times, "broken"
        if done.status == 1 and "error[" not in done.err:
            problems.append(f"refused without saying why: {done.err[-160:]!r}")
        # What only the watch over each file ends is not refused, but given up.
        if done.status == 1 and any(f"[{code}]" in done.err for code in ("too-costly", "too-slow")) and done.cpu - idle > REFUSAL:
            problems.append(f"refused only after {done.cpu:.1f} s")
        if done.memory > MEMORY:
            problems.append(f"{done.memory >> 20} MB at {size:,} bytes")
    for step, (before, after) in enumerate(zip(times, times[1:])):
        if after > NOISE and after > STEP * max(before, NOISE / STEP):
            problems.append(f"step {step + 1} takes {after / max(before, 0.001):.1f} times as long")
    small = built(program, scratch / "d", make(largest), stack=SMALL_STACK)
    if small.status not in (0, 1):
        problems.append(f"with a stack of 512 KB: ended with {small.status}")
    return problems, times, "built" if done.status == 0 else "refused"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--dossier", metavar="PROGRAM")
    parser.add_argument("--only", metavar="NAME")
    parser.add_argument("--largest", metavar="BYTES", type=int, default=1 << 20)
    options = parser.parse_args()
    program, failed = find_program(options.dossier), 0
    chosen = {name: make for name, make in FAMILIES.items() if not options.only or options.only in name}
    with Scratch() as scratch:
        idle = min(built(program, scratch / "idle", {"content/articles/a.md": article("a")}).cpu for _ in range(3))
        for name, make in chosen.items():
            problems, times, outcome = faults(program, scratch, make, options.largest, idle)
            failed += bool(problems)
            print(f"{'FAIL' if problems else 'ok  '} {' '.join(f'{t:7.2f}' for t in times)} s  {outcome:8} {name}"
                  + "".join(f"\n       {problem}" for problem in problems), flush=True)
    print(f"{len(chosen) - failed} passed, {failed} failed")
    return 1 if failed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
