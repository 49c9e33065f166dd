#!/usr/bin/env python3
"""run.py N: builds a dossier of N articles with dossier, the floor and, when given, Hugo, in turn.

Environment: DOSSIER (the program), RUNS (5), JOBS (processors), WORK (a folder that is kept between runs),
CORPUS (a dossier to build instead of a made-up one), HUGO (the binary itself) with HUGO_SITE (a Hugo
site of the same content). Prints medians.
"""
import os
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
RUNS = int(os.environ.get("RUNS", 5))
JOBS = os.environ.get("JOBS", str(os.cpu_count()))


def measured(command, folder):
    """Wall seconds, processor seconds and peak memory in MB of a command."""
    os.sync()
    start = time.monotonic()
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - start
    if status:
        sys.exit(f"failed with {status}: {' '.join(command)}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def files(folder):
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)
            yield os.path.relpath(path, folder), os.path.getsize(path)


def plan(corpus, site, path):
    """Writes which pages the floor is to write, as large as those of the site."""
    with open(path, "w", encoding="utf-8") as out:
        for page, size in sorted(files(site)):
            source = os.path.join("content", page.removesuffix(".html") + ".md")
            has = page.endswith(".html") and os.path.exists(os.path.join(corpus, source))
            out.write(f"{size} {page} {source if has else '-'}\n")


def after_edits(command, work, corpus):
    """Measures a build after each of some edits of one article, which is then put back."""
    folder = os.path.join(corpus, "content", "articles")
    article = os.path.join(folder, sorted(os.listdir(folder))[0])
    with open(article, encoding="utf-8") as file:
        before = file.read()
    times = []
    try:
        for number in range(RUNS):
            with open(article, "a", encoding="utf-8") as file:
                file.write(f"\nEdit {number}.\n")
            times.append(measured(command, work))
    finally:
        with open(article, "w", encoding="utf-8") as file:
            file.write(before)
    return times


def main():
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    work = os.path.abspath(os.environ.get("WORK", os.path.join(HERE, "..", ".build", "bench")))
    corpus = os.environ.get("CORPUS") or os.path.join(work, f"corpus-{articles}")
    dossier = os.path.abspath(os.environ.get("DOSSIER", os.path.join(HERE, "..", ".build", "release", "dossier")))
    os.makedirs(work, exist_ok=True)
    if not os.path.exists(os.path.join(corpus, "dossier.yml")):
        shutil.rmtree(corpus, ignore_errors=True)
        subprocess.run([sys.executable, os.path.join(HERE, "corpus.py"), str(articles), "--out", corpus], check=True)
    floor = os.path.join(work, "floor")
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libcmark"], capture_output=True, text=True, check=True)
    subprocess.run(["cc", "-O2", "-pthread", "-o", floor, os.path.join(HERE, "floor.c"), *flags.stdout.split()], check=True)

    outputs = {name: os.path.join(work, f"out-{name}") for name in ("floor", "dossier", "hugo")}
    commands = {
        "dossier": ([dossier, "build", corpus, "-o", outputs["dossier"], "--no-cache", "-q", "--jobs", JOBS], work),
        "floor": ([floor, JOBS, corpus, os.path.join(work, "plan"), outputs["floor"]], work),
    }
    if os.environ.get("HUGO"):
        site = os.environ.get("HUGO_SITE") or sys.exit("HUGO needs HUGO_SITE, a Hugo site of the same content")
        commands["hugo"] = ([os.environ["HUGO"], "--quiet", "-d", outputs["hugo"]], site)
    times = {name: [] for name in commands}
    for number in range(RUNS + 1):
        for name, (command, folder) in commands.items():
            shutil.rmtree(outputs[name], ignore_errors=True)
            once = measured(command, folder)
            # The first round warms the caches and tells the floor how large the pages are.
            if number > 0:
                times[name].append(once)
            elif name == "dossier":
                plan(corpus, outputs[name], os.path.join(work, "plan"))
    again = [part for part in commands["dossier"][0] if part != "--no-cache"]
    measured(again, work)       # remembers what it was made from
    same = [measured(again, work) for _ in range(RUNS)]
    edited = after_edits(again, work, corpus)

    base = statistics.median(t[0] for t in times["dossier"])
    print(f"{articles} articles, {RUNS} runs, {JOBS} threads; medians")
    print(f"{'':22}{'wall s':>9}{'cpu s':>9}{'MB':>8}{'files':>9}{'MB out':>9}  wall of dossier is")
    for name, rows in [*times.items(), ("dossier, unchanged", same), ("dossier, one edit", edited)]:
        wall, cpu, memory = (statistics.median(column) for column in zip(*rows))
        sizes = [size for _, size in files(outputs.get(name, outputs["dossier"]))]
        print(f"{name:22}{wall:9.2f}{cpu:9.2f}{memory:8.0f}{len(sizes):9}{sum(sizes) / 1e6:9.1f}  {base / wall:.2f} times this")


main()
