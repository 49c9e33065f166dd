#!/usr/bin/env python3
"""Two builds at once, strangers' files, folders that must not be written to, full disks, closed pipes, signals.

    python3 Tests/soak/surroundings.py [--dossier PROGRAM] [--times N]
"""

import argparse
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

from support.dossier import Scratch, article, find_program, run, write
from support.sites import NEW, STRANGERS, States, litter, tree

CHECKS = []


def check(act):
    CHECKS.append(act)
    return act


class World:
    def __init__(self, states, times):
        self.states, self.program, self.scratch, self.times = states, states.program, states.scratch, times
        self.problems, self.seen = [], 0

    def expect(self, truth, what):
        self.seen += 1
        if not truth:
            self.problems.append(what)

    def build(self, folder, *options, **how):
        return run([self.program, "build", "--quiet", *options, folder], **how)

    def start(self, folder, *options, **how):
        return subprocess.Popen([self.program, "build", "--quiet", *options, folder], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **how)

    def refused(self, done, folder, before, what, statuses=(2,)):
        self.expect(done.status in statuses, f"{what}: ends with {done.status}: {done.err[-200:]}")
        self.expect(done.err.strip(), f"{what}: says nothing")
        after = {p: c for p, c in tree(folder).items() if not p.startswith(("try/.dossier", ".dossier"))}
        changed = sorted(p for p in set(before) | set(after) if before.get(p) != after.get(p))
        self.expect(not changed, f"{what}: changed {changed[:4]}")


def seen(folder):
    return {p: c for p, c in tree(folder).items() if not p.startswith(("try/.dossier", ".dossier"))}


@check
def two_at_once(world):
    """One waits, or says that another one runs; the site is whole."""
    for number in range(world.times):
        folder = world.states.copy()
        both = [world.start(folder), world.start(folder)]
        for process in both:
            _, err = process.communicate()
            fine = process.returncode == 0 or process.returncode == 2 and b"another build is running" in err
            world.expect(fine, f"two at once, {number}: ends with {process.returncode}: {err[-200:]!r}")
        world.expect(world.states.state(folder) == "new", f"two at once, {number}: the site is {world.states.state(folder)}")
        world.expect(not litter(folder), f"two at once, {number}: left over: {litter(folder)}")


@check
def strangers(world):
    """Files that no build has written stay, through builds and clean."""
    folder = world.states.copy()
    for options in ([], [], ["--no-cache"]):
        done = world.build(folder, *options)
        world.expect(done.status == 0 and world.states.state(folder) == "new", f"strangers: {done.status} {world.states.state(folder)}")
    done = run([world.program, "clean", folder])
    left = {p for p, c in tree(folder / "public").items()}
    # An empty list of published files stays beside them, by which the next build knows the folder.
    expected = {*STRANGERS, ".dossier-manifest"}
    world.expect(done.status == 0 and left == expected, f"strangers: clean leaves {sorted(left ^ expected)}")


@check
def refused_folders(world):
    """An output folder that is not dossier's is not written to."""
    folder = world.states.copy("first", "try")
    home, others, outside = world.scratch / "home", world.scratch / "others", world.scratch / "outside"
    for place in (home, others, outside):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        (place / "precious.txt").write_text("precious")
    (folder / "link-out").symlink_to(outside)
    env = {**os.environ, "HOME": str(home)}
    targets = ["/", str(home), str(folder), str(folder / "content"), str(folder / "content/articles"), str(folder / "templates/x"), str(folder.parent), str(others), str(folder / "link-out"), "/dev/null", "/proc", "/etc/passwd"]
    for target in targets:
        before = {place: seen(place) for place in (folder, home, others, outside)}
        root = sorted(os.listdir("/"))
        done = run([world.program, "build", "--quiet", "-o", target, folder], env=env)
        for place, was in before.items():
            world.refused(done, place, was, f"-o {target.replace(str(world.scratch), '…')}", (1, 2, 64))
        world.expect(sorted(os.listdir("/")) == root, f"-o {target}: changed /")
    for target in (".", "content", "..", "~"):
        done = run([world.program, "build", "--quiet", "-o", target, "."], env=env, cwd=folder)
        world.expect(done.status in (2, 64) or target == "~" and (folder / "~").is_dir(), f"-o {target} here: ends with {done.status}: {done.err[-100:]}")
        shutil.rmtree(folder / "~", ignore_errors=True)


@check
def links_in_output(world):
    """Links in the output folder, and the output folder as a link, lead nowhere."""
    outside = world.scratch / "outside"
    for name in ("public", "public/articles", "public/data", "public/assets"):
        folder = world.states.copy("edited" if "/" in name else "first", "try")
        shutil.rmtree(outside, ignore_errors=True)
        outside.mkdir()
        (outside / "precious.txt").write_text("precious")
        (outside / "changes.html").write_text("precious")
        shutil.rmtree(folder / name, ignore_errors=True)
        (folder / name).symlink_to(outside)
        before = tree(outside)
        done = world.build(folder)
        world.expect(tree(outside) == before, f"{name} is a link: changed what it leads to ({done.status})")
        world.expect(done.status in (0, 2), f"{name} is a link: ends with {done.status}: {done.err[-200:]}")
    folder = world.states.copy("first", "try")
    (folder / "public").write_text("a file")
    done = world.build(folder)
    world.expect(done.status == 2 and (folder / "public").read_text() == "a file", f"public is a file: {done.status} {done.err[-100:]}")


@check
def full_disk(world):
    """A disk of 200 KB, with and without a site on it."""
    mount = world.scratch / "small"
    mount.mkdir(exist_ok=True)
    if run(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", mount]).status:
        return print("     (no mount allowed here: left out)")
    try:
        big = {f"content/articles/b{i}.md": article("word [Armenia] " * 3000) for i in range(8)}
        shutil.copytree(world.scratch / "first", mount / "d")
        done = world.build(mount / "d")
        first = tree(mount / "d/public") if (mount / "d/public").exists() else {}
        world.expect(done.status in (0, 2), f"full disk: ends with {done.status}: {done.err[-200:]}")
        elsewhere = write(world.scratch / "big", NEW | big)
        done = world.build(elsewhere, "-o", mount / "d/public")
        world.expect(done.status == 2 and "No space left" in done.err, f"full disk: ends with {done.status}: {done.err[-200:]}")
        world.expect((tree(mount / "d/public") if first else {}) == first, "full disk: the site is not as it was")
        world.expect(not litter(mount / "d"), f"full disk: left over {litter(mount / 'd')}")
    finally:
        run(["umount", mount])


@check
def read_only(world):
    """An output folder, a dossier, that cannot be written to."""
    if os.geteuid():
        return print("     (not root: left out)")
    folder = world.states.copy()
    for place in (folder / "public", folder):
        before = world.states.state(folder)
        if run(["mount", "--bind", place, place]).status or run(["mount", "-o", "remount,ro,bind", place]).status:
            return print("     (no mount allowed here: left out)")
        try:
            done = world.build(folder)
            world.expect(done.status == 2 and "Read-only" in done.err, f"read-only {place.name}: ends with {done.status}: {done.err[-200:]}")
            world.expect(world.states.state(folder) == before, f"read-only {place.name}: the site is {world.states.state(folder)}")
        finally:
            run(["umount", place])
    wrong = world.states.completed(folder)
    world.expect(not wrong, f"read-only no more: {wrong}")
    folder = world.states.copy()
    os.chmod(world.scratch, 0o755)
    program = world.scratch / "program"
    shutil.copy(world.program, program)
    done = run([program, "build", "--quiet", folder], user="nobody")
    world.expect(done.status == 2 and "Permission denied" in done.err, f"another user's dossier: ends with {done.status}: {done.err[-200:]}")
    world.expect(world.states.state(folder) == "old", f"another user's dossier: the site is {world.states.state(folder)}")


@check
def closed_outputs(world):
    """Nobody reads standard output, or standard error: nothing crashes, and the site is whole."""
    for shell in ('"$1" build "$2" >&-', '"$1" build "$2" 2>&-', '"$1" build "$2" >&- 2>&- <&-', '"$1" build "$2" | true', '"$1" build --format json "$2" | true', '"$1" build "$2" >/dev/full', '"$1" check "$2" 2>/dev/full'):
        folder = world.states.copy()
        done = run(["bash", "-c", f"{shell}; exit ${{PIPESTATUS[0]}}", "sh", world.program, folder])
        world.expect(done.status in (0, 2, 141), f"{shell}: ends with {done.status}: {done.err[-200:]}")
        state = world.states.state(folder)
        world.expect(state in ("new", "old"), f"{shell}: the site is {state}")
        wrong = world.states.completed(folder)
        world.expect(not wrong, f"{shell}: {wrong}")


@check
def signals(world):
    """Ctrl-C ends with 130, SIGTERM with 143, SIGHUP by the signal, whenever they come."""
    ends = {signal.SIGINT: {130, 0}, signal.SIGTERM: {143, 0}, signal.SIGHUP: {129, -1, 0}}
    for number, fine in ends.items():
        met = set()
        for attempt in range(world.times):
            folder = world.states.copy()
            process = world.start(folder)
            time.sleep(0.002 + 0.05 * attempt / world.times)
            process.send_signal(number)
            process.communicate()
            met.add(process.returncode)
            # Before the program has begun, the signal itself ends the process.
            world.expect(process.returncode in fine | {-number}, f"{number.name}: ends with {process.returncode}")
            world.expect(world.states.state(folder) in ("old", "new", "between"), f"{number.name}: the site is {world.states.state(folder)}")
            wrong = world.states.completed(folder)
            world.expect(not wrong, f"{number.name}: {wrong}")
        print(f"     {number.name}: {sorted(met)}")


@check
def nowhere(world):
    """The folder it was started in is gone; there is no HOME, no PATH, nothing in the environment."""
    folder = world.states.copy()
    gone = world.scratch / "gone"
    for arguments in (f'build --quiet "{folder}"', "build --quiet", "build --quiet .", "check"):
        gone.mkdir()
        done = run(["bash", "-c", f'cd "{gone}" && rmdir "{gone}" && "{world.program}" {arguments}'])
        world.expect(done.status in ((0,) if str(folder) in arguments else (1, 2)), f"{arguments} in a folder that is gone: {done.status} {done.err[-200:]}")
    folder = world.states.copy()
    done = world.build(folder, env={})
    world.expect(done.status == 0 and world.states.state(folder) == "new", f"without an environment: {done.status} {done.err[-200:]}")
    done = world.build(folder, env={"HOME": "/nonexistent", "TMPDIR": "/nonexistent", "TERM": "\x1b[31m", "COLUMNS": "-1"})
    world.expect(done.status == 0, f"with a strange environment: {done.status} {done.err[-200:]}")


@check
def dead_lock(world):
    """The lock of a build that was killed stops nobody."""
    for _ in range(min(10, world.times)):
        folder = world.states.copy()
        process = world.start(folder)
        time.sleep(0.02)
        process.kill()
        process.wait()
        wrong = world.states.completed(folder)
        world.expect(not wrong, f"after a kill: {wrong}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--dossier", metavar="PROGRAM")
    parser.add_argument("--times", metavar="N", type=int, default=100)
    parser.add_argument("--only", metavar="NAME")
    options, failed = parser.parse_args(), 0
    with Scratch() as scratch:
        states = States(find_program(options.dossier), pathlib.Path(scratch))
        for act in CHECKS:
            if options.only and options.only not in act.__name__:
                continue
            world = World(states, options.times)
            act(world)
            failed += bool(world.problems)
            print(f"{'FAIL' if world.problems else 'ok  '} {act.__name__.replace('_', ' ')}: {act.__doc__} ({world.seen})", flush=True)
            for problem in world.problems[:8]:
                print(f"       {problem}")
    print(f"{failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
