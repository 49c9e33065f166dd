"""Runs checks in two processes, each with a browser of its own, and prints a line for each."""

import multiprocessing
import time
import traceback

from .bench import Bench
from .checks import Report

WORKERS = 2


class Result:
    def __init__(self, seen, problems, seconds):
        self.seen, self.problems, self.seconds = seen, problems, seconds

    @property
    def passed(self):
        return not self.problems


def run_one(check, bench, offers):
    report, begin = Report(), time.monotonic()
    bench.report = report
    try:
        check.act(**{name: {**offers, "bench": bench, "report": report}[name] for name in check.wants})
    except Exception as error:
        last = [f for f in traceback.extract_tb(error.__traceback__) if "/Tests/browser/" in f.filename or f.filename.startswith("test_")]
        place = f"{last[-1].name}:{last[-1].lineno}" if last else "the check"
        report(place, f"{type(error).__name__}: {' '.join(str(error).split())[:600]}")
    if not report.seen and not report.problems:
        report("the check", "found nothing to look at")
    return Result(report.seen, report.problems, time.monotonic() - begin)


def _work(checks, offers, todo, done):
    bench = Bench()
    try:
        while (index := todo.get()) is not None:
            result = run_one(checks[index], bench, offers)
            done.put((index, result.seen, result.problems, result.seconds))
    finally:
        bench.close()


def run(checks, offers, show):
    """Calls `show(check, result)` in the order of `checks`; the slowest ones start first."""
    fork = multiprocessing.get_context("fork")
    todo, done = fork.Queue(), fork.Queue()
    for index in sorted(range(len(checks)), key=lambda index: -checks[index].slow):
        todo.put(index)
    workers = [fork.Process(target=_work, args=(checks, offers, todo, done)) for _ in range(min(WORKERS, len(checks)))]
    for worker in workers:
        todo.put(None)
        worker.start()
    results, shown = {}, 0
    while len(results) < len(checks):
        try:
            index, *result = done.get(timeout=5)
        except Exception:
            if not any(worker.is_alive() for worker in workers):
                raise SystemExit("a worker ended before its work")
            continue
        results[index] = Result(*result)
        while shown in results:
            show(checks[shown], results[shown])
            shown += 1
    for worker in workers:
        worker.join(timeout=20)
        if worker.is_alive():
            worker.terminate()
    return results
