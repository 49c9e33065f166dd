#!/usr/bin/env python3
"""Time, memory and bytes written for pathological inputs grow with their size and no faster, or they are refused at once; and no depth overflows the stack.

    python3 Tests/soak/growth.py [--dossier PROGRAM] [--only NAME] [--largest BYTES]

Each family of families.py is built at n/4, n/2 and n bytes. A step that takes more than 2.6 times as long, or as much memory, or writes so much more
(the site and what is printed), is a failure, and so is a refusal that takes more than 2 s, a crash with a small stack (512 KB), or more than 1 GB.
"""

import argparse
import re
import shutil
import sys
from dataclasses import asdict, astuple, dataclass

from families import FAMILIES, LARGE_MEMORY, LARGE_UNITS, large
from support.dossier import Scratch, article, find_program, run, write

STEP = 2.6
REFUSAL = 2.0
LIMIT = 30
SMALL_STACK = 512 * 1024
MEMORY = 1 << 30
PRINTED = 1 << 20
# Below this much a ratio says nothing: seconds of processor time, bytes of memory, bytes written.
NOISE = {"time": 0.15, "memory": 96 << 20, "output": 1 << 20}


@dataclass
class Cost:
    """What a build took above that of an empty dossier: seconds of processor time, bytes of memory at the most, bytes of the site and of what it printed."""

    time: float
    memory: int
    output: int
    printed: int

    def above(self, idle):
        return Cost(*(max(0, own - base) for own, base in zip(astuple(self), astuple(idle))))

    def __str__(self):
        return f"{self.time:.2f} s, {self.memory >> 20} MB, {self.output >> 10:,} KB"


def built(program, folder, files, **options):
    """The run, and what it cost."""
    shutil.rmtree(folder, ignore_errors=True)
    write(folder, files)
    done = run([program, "build", "--quiet", folder], processor=LIMIT, space=3 * MEMORY, **options)
    printed = len(done.out) + len(done.err)
    site = sum(file.stat().st_size for file in (folder / "public").rglob("*") if file.is_file())
    return done, Cost(done.cpu, done.memory, site + printed, printed)


def leaps(before, after):
    """Names of what grows faster than the size, which is twice what it was."""
    before, after = asdict(before), asdict(after)
    return [name for name, noise in NOISE.items() if after[name] > noise and after[name] > STEP * max(before[name], noise / STEP)]


def faults(program, scratch, make, largest, idle):
    """(problems, costs above those of an empty dossier, outcome)"""
    problems, costs = [], []
    for size in (largest // 4, largest // 2, largest):
        done, cost = built(program, scratch / "d", make(size))
        if costs and "time" in leaps(costs[-1], cost.above(idle)):
            # Once more: another program may have been in the way.
            done, cost = min((done, cost), built(program, scratch / "d", make(size)), key=lambda run: run[1].time)
        costs.append(cost.above(idle))
        if done.status not in (0, 1):
            problems.append(f"ended with {done.status} after {done.cpu:.1f} s at {size:,} bytes: {done.err[-160:]!r}")
            return problems, costs, "broken"
        if done.status == 1 and "error[" not in done.err:
            problems.append(f"refused without saying why: {done.err[-160:]!r}")
        # What only the watch over each file ends is not refused, but given up.
        if done.status == 1 and any(f"[{code}]" in done.err for code in ("too-costly", "too-slow")) and costs[-1].time > REFUSAL:
            problems.append(f"refused only after {done.cpu:.1f} s")
        if done.memory > MEMORY:
            problems.append(f"{done.memory >> 20} MB at {size:,} bytes")
        if cost.printed > PRINTED:
            problems.append(f"prints {cost.printed >> 10:,} KB at {size:,} bytes")
    for step, (before, after) in enumerate(zip(costs, costs[1:])):
        for name in leaps(before, after):
            problems.append(f"{name}: step {step + 1} takes {getattr(after, name) / max(getattr(before, name), NOISE[name] / STEP):.1f} times as much")
    small, _ = built(program, scratch / "d", make(largest), stack=SMALL_STACK)
    if small.status not in (0, 1):
        problems.append(f"with a stack of 512 KB: ended with {small.status}")
    return problems, costs, "built" if done.status == 0 else "refused"


def large_faults(program, scratch, unit):
    """(problems, cost, outcome) of an article just below the size limit."""
    folder = write(scratch / "d", large(unit))
    # Through a shell, for a fork counts this script's own memory.
    done = run(["sh", "-c", 'exec "$@"', "sh", program, "check", "--quiet", folder])
    shutil.rmtree(folder, ignore_errors=True)
    problems = []
    if done.status not in (0, 1):
        problems.append(f"ends with {done.status}: {done.err[-200:]}")
    if done.status == 1 and not re.search(r"a\.md:[0-9]+:[0-9]+: error\[too-costly\]", done.err):
        problems.append(f"is refused otherwise: {done.err[:200]}")
    if done.memory > LARGE_MEMORY:
        problems.append(f"{done.memory >> 20} MB")
    return problems, f"{done.cpu:.2f} s, {done.memory >> 20} MB", "read" if done.status == 0 else "refused"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--dossier", metavar="PROGRAM")
    parser.add_argument("--only", metavar="NAME")
    parser.add_argument("--largest", metavar="BYTES", type=int, default=1 << 20)
    options = parser.parse_args()
    program, failed = find_program(options.dossier), 0
    chosen = {name: make for name, make in FAMILIES.items() if not options.only or options.only in name}
    with Scratch() as scratch:
        idle = min((built(program, scratch / "idle", {"content/articles/a.md": article("a")})[1] for _ in range(3)), key=lambda cost: cost.time)
        for name, make in chosen.items():
            problems, costs, outcome = faults(program, scratch, make, options.largest, idle)
            failed += bool(problems)
            print(f"{'FAIL' if problems else 'ok  '} {' '.join(f'{cost.time:7.2f}' for cost in costs)} s  {outcome:8} {name}: {costs[-1]}"
                  + "".join(f"\n       {problem}" for problem in problems), flush=True)
        for name, unit in LARGE_UNITS.items():
            if options.only and options.only not in f"15 MB of {name}":
                continue
            problems, cost, outcome = large_faults(program, scratch, unit)
            chosen[f"15 MB of {name}"] = unit
            failed += bool(problems)
            print(f"{'FAIL' if problems else 'ok  '} {outcome:8} 15 MB of {name}: {cost}" + "".join(f"\n       {problem}" for problem in problems), flush=True)
    print(f"{len(chosen) - failed} passed, {failed} failed")
    return 1 if failed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
