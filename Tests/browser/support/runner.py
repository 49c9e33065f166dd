"""Runs checks in two processes, each with a browser of its own."""

import multiprocessing
import queue
import time
import traceback

from .bench import Bench
from .checks import Enough, Report

WORKERS = 2


class Result:
    def __init__(self, seen, problems, seconds):
        self.seen, self.problems, self.seconds = seen, problems, seconds

    @property
    def passed(self):
        return not self.problems


def run_one(check, bench, offers, only_first=False):
    report, begin = Report(only_first=only_first), time.monotonic()
    bench.report = report
    try:
        check.act(**{name: {**offers, "bench": bench, "report": report}[name] for name in check.wants})
    except Enough:
        pass
    except Exception as error:
        report.only_first = False
        last = [f for f in traceback.extract_tb(error.__traceback__) if "/Tests/browser/" in f.filename or f.filename.startswith("test_")]
        place = f"{last[-1].name}:{last[-1].lineno}" if last else "the check"
        report(place, f"{type(error).__name__}: {' '.join(str(error).split())[:600]}")
    if not report.seen and not report.problems:
        report("the check", "found nothing to look at")
    return Result(report.seen, report.problems, time.monotonic() - begin)


def _work(cases, todo, done, patience, only_first):
    bench = Bench(patience)
    try:
        while (index := todo.get()) is not None:
            check, offers = cases[index]
            result = run_one(check, bench, offers, only_first)
            done.put((index, result.seen, result.problems, result.seconds))
    finally:
        bench.close()


def run(checks, offers, show):
    """Runs each check once, and calls `show(check, result)` as it ends. Gives the results by their place in `checks`."""
    return run_cases([(check, offers) for check in checks], lambda index, result: show(checks[index], result))


def run_cases(cases, show, patience=20000, only_first=False):
    """Runs checks, each with what it is offered; the slowest ones start first. Calls `show(index, result)` as each one ends.

    `patience` is how many milliseconds a page may take to show what is waited for; with `only_first`, a check ends
    at its first problem.
    """
    fork = multiprocessing.get_context("fork")
    todo, done = fork.Queue(), fork.Queue()
    for index in sorted(range(len(cases)), key=lambda index: -cases[index][0].slow):
        todo.put(index)
    workers = [fork.Process(target=_work, args=(cases, todo, done, patience, only_first)) for _ in range(min(WORKERS, len(cases)))]
    for worker in workers:
        todo.put(None)
        worker.start()
    results = {}
    while len(results) < len(cases):
        try:
            index, *result = done.get(timeout=5)
        except queue.Empty:
            if not any(worker.is_alive() for worker in workers):
                raise SystemExit("a worker ended before its work")
            continue
        results[index] = Result(*result)
        show(index, results[index])
    for worker in workers:
        worker.join(timeout=20)
        if worker.is_alive():
            worker.terminate()
    return results
