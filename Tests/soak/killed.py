#!/usr/bin/env python3
"""A build that is killed leaves each page whole, and the next one completes the site.

    python3 Tests/soak/killed.py [--dossier PROGRAM] [--times N] [--calls N]

Kills at N random moments, and (by strace) at each of the first N system calls that can change a file, of a first build and of a later one.
"""

import argparse
import collections
import os
import random
import signal
import subprocess
import sys
import time

from support.dossier import Scratch, find_program, run
from support.sites import States

CALLS = "write,pwrite64,ftruncate,mkdirat,renameat,renameat2,unlinkat,linkat,fsync,fdatasync,openat,fchmod"


def after(states, name, folder, where, counts, problems):
    state = states.state(folder)
    counts[state if state in ("old", "new", "none", "between") else "broken"] += 1
    fine = ("old", "new", "between") if name == "edited" else ("none", "new")
    if state not in fine:
        problems.append(f"{where}: {state}")
    wrong = states.completed(folder)
    if wrong:
        problems.append(f"{where}: {wrong}")


def at_moments(states, name, times, problems):
    """Kills after a time between nothing and a little more than a build takes."""
    folder = states.copy(name, f"{name}-try")
    begin = time.monotonic()
    run([states.program, "build", "--quiet", folder])
    whole, counts, chance = time.monotonic() - begin, collections.Counter(), random.Random(7)
    for number in range(times):
        folder = states.copy(name, f"{name}-try")
        process = subprocess.Popen([states.program, "build", "--quiet", folder], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        time.sleep(chance.uniform(0, 1.2 * whole))
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        after(states, name, folder, f"{name}, moment {number}", counts, problems)
    return counts


def at_calls(states, name, calls, problems):
    """Kills at the first call, the second, …, until a build gets through."""
    counts = collections.Counter()
    log = states.scratch / "trace"
    for number in range(1, calls + 1):
        folder = states.copy(name, f"{name}-try")
        done = run(["strace", "-f", "-o", log, "-e", f"trace={CALLS}", "-e", f"inject={CALLS}:signal=KILL:when={number}",
                    states.program, "build", "--quiet", "--jobs", "1", folder])
        if done.status == 0:
            if number < 50:
                problems.append(f"{name}: only {number} calls were found to stop at")
            break
        after(states, name, folder, f"{name}, call {number}", counts, problems)
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--dossier", metavar="PROGRAM")
    parser.add_argument("--times", metavar="N", type=int, default=200)
    parser.add_argument("--calls", metavar="N", type=int, default=500)
    options, problems = parser.parse_args(), []
    with Scratch() as scratch:
        states = States(find_program(options.dossier), scratch)
        for name in ("edited", "first"):
            for what, act, count in (("moments", at_moments, options.times), ("system calls", at_calls, options.calls)):
                counts = act(states, name, count, problems)
                print(f"{name}: killed at {sum(counts.values())} {what}; then the site was {dict(counts)}", flush=True)
                if name == "edited" and act is at_calls and count >= 300 and not counts["between"]:
                    problems.append("no kill fell into the switch-over")
    for problem in problems[:20]:
        print(f"FAIL {problem}")
    print(f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
