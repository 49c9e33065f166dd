"""The registry of checks, and the report each of them fills."""

import importlib.util
import inspect
import pathlib
from dataclasses import dataclass, field

CHECKS = []


@dataclass(frozen=True)
class Check:
    """One behaviour: its plain name, the module it stands in, and the function that looks."""

    name: str
    module: str
    act: object
    slow: float

    @property
    def wants(self):
        return list(inspect.signature(self.act).parameters)


def check(name, slow=1):
    """Registers a function as a check. `slow` orders the work: the slowest start first."""

    def register(act):
        module = act.__module__.removeprefix("test_").replace("_", "-")
        CHECKS.append(Check(name, module, act, slow))
        return act

    return register


class Enough(Exception):
    """Ends a check of which one problem was wanted."""


@dataclass
class Report:
    """What a check saw and what was wrong. A check that saw nothing has failed: it would never go red."""

    seen: int = 0
    problems: list = field(default_factory=list)
    only_first: bool = False

    def saw(self, count=1):
        self.seen += count

    def __call__(self, where, what):
        self.overheard(where, what)
        if self.only_first:
            raise Enough

    def overheard(self, where, what):
        """Reports what a listener of the browser heard; there, nothing may be raised."""
        self.problems.append(f"{where}: {what}")

    def expect(self, truth, where, what):
        """Counts one thing as seen, and reports `what` unless `truth`."""
        self.seen += 1
        if not truth:
            self(where, what)
        return bool(truth)

    def equal(self, found, wanted, where, what):
        """Counts one thing as seen, and reports both values when they differ."""
        return self.expect(found == wanted, where, f"{what}: {short(found)} instead of {short(wanted)}")


def short(value, limit=160):
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= limit else text[: limit - 1] + "…"


def discover(folder):
    """Loads every test_*.py of the folder, in the order of their names."""
    CHECKS.clear()
    for path in sorted(pathlib.Path(folder).glob("test_*.py")):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    names = [check.name for check in CHECKS]
    doubled = {name for name in names if names.count(name) > 1}
    if doubled:
        raise SystemExit(f"two checks of one name: {', '.join(sorted(doubled))}")
    return list(CHECKS)
