#!/usr/bin/env python3
"""When any system call fails, the build says so and the site is as it was.

    python3 Tests/soak/faults.py [--dossier PROGRAM] [--every N]

Lets the k-th call of each kind fail with each error, for every k. (by strace)
"""

import argparse
import os
import sys

from support.dossier import Scratch, find_program, run
from support.sites import States

# Calls, and the errors that the system gives for them.
FAULTS = {
    "write": ["ENOSPC", "EIO"], "pwrite64": ["ENOSPC", "EIO"], "ftruncate": ["EIO"], "openat": ["EACCES", "EMFILE", "EIO", "ENOSPC"],
    "mkdirat": ["ENOSPC", "EACCES", "EIO"], "renameat": ["ENOSPC", "EACCES", "EIO"], "renameat2": ["ENOSPC", "EACCES", "EIO"],
    "unlinkat": ["EACCES", "EIO"], "fsync": ["EIO", "ENOSPC"], "fdatasync": ["EIO"], "getdents64": ["EIO"], "read": ["EIO"], "flock": ["ENOLCK"],
}


def fault(states, call, error, number, problems):
    """False when the build came to its end before the k-th call."""
    folder, log = states.copy(into="edited-try"), states.scratch / "trace"
    done = run(["strace", "-f", "-y", "-o", log, "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={number}",
                states.program, "build", "--jobs", "1", folder])
    hit = next((line for line in log.read_text(errors="replace").splitlines() if "(INJECTED)" in line), None)
    if hit is None:
        return False
    # The loader's and the runtime's own calls, before the program begins; and the words on standard output and error.
    if any(part in hit for part in ("/etc/ld.so", "/lib/", ".so", "/proc/")) or call == "write" and (" write(2<" in hit or " write(1<" in hit) or done.status == 127:
        return True
    where, state = f"{call} {number} {error} {hit.split(call)[1][:70]}", states.state(folder)
    if done.status == 0:
        # Something that can be done without, or in another way.
        if state != "new":
            problems.append(f"{where}: the build says it is done, but the site is: {state}")
    elif done.status != 2:
        problems.append(f"{where}: ends with {done.status}: {done.err[-200:]}")
    else:
        reason = os.strerror(getattr(__import__("errno"), error))
        if reason not in done.err:
            problems.append(f"{where}: says {done.err[-200:]!r}, not {reason!r}")
        if state not in ("old", "new"):
            problems.append(f"{where}: the site is: {state}")
    wrong = states.completed(folder)
    if wrong:
        problems.append(f"{where}: {wrong}")
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--dossier", metavar="PROGRAM")
    parser.add_argument("--every", metavar="N", type=int, default=1, help="try each N-th call only")
    options, total, failed = parser.parse_args(), 0, 0
    with Scratch() as scratch:
        states = States(find_program(options.dossier), scratch)
        for call, errors in FAULTS.items():
            for error in errors:
                problems, number = [], 1
                while fault(states, call, error, number, problems):
                    number += options.every
                    total += 1
                failed += len(problems)
                print(f"{'FAIL' if problems else 'ok  '} {call} {error}: {(number - 1) // options.every} calls", flush=True)
                for problem in problems[:8]:
                    print(f"       {problem}")
    print(f"{total} faults, {failed} problems")
    return 1 if failed or not total else 0


if __name__ == "__main__":
    sys.exit(main())
