"""A dossier written for one run of the program, and the run."""

import os
import pathlib
import resource
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass

REPOSITORY = pathlib.Path(__file__).resolve().parents[3]
HEAD = "title: A dossier\nlanguage: en\n"
RECORDS = {
    "content/countries/armenia.md": "---\nname: Armenia\ncode: AM\n---\n",
    "content/people/anna-petrova.md": "---\nname: Anna Petrova\n---\n",
    "content/statistics/emigrants.md": "---\nname: Emigrants\nunit: people\n---\n",
}


def article(body, title="An article", **keys):
    lines = [f"title: {title}"] + [f"{key}: {value}" for key, value in keys.items()]
    return "---\n" + "\n".join(lines) + "\n---\n\n" + body


def write(folder, files):
    """Writes files by path; a dossier.yml and three records come with them. Values are text or bytes."""
    for path, content in {"dossier.yml": HEAD, **RECORDS, **files}.items():
        file = pathlib.Path(folder) / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogateescape"))
    return pathlib.Path(folder)


class Scratch:
    """A folder that is gone when the run ends."""

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="dossier-soak-"))
        return self.folder

    def __exit__(self, *_):
        shutil.rmtree(self.folder, ignore_errors=True)


@dataclass
class Run:
    status: int
    out: str
    err: str
    seconds: float
    cpu: float
    memory: int
    """Bytes at the most."""


def find_program(given):
    places = [given] if given else [REPOSITORY / ".build" / mode / "dossier" for mode in ("release", "debug")]
    for place in places:
        if pathlib.Path(place).is_file():
            return str(pathlib.Path(place).resolve())
    raise SystemExit("no program: build it, or give --dossier PATH")


def run(command, limit=600, stack=None, cwd=None, env=None, space=None, processor=None, user=None):
    """Runs a command; its status is negative when a signal ended it, -99 when it ran longer than `limit` seconds of wall time."""

    def prepare():
        if stack:
            resource.setrlimit(resource.RLIMIT_STACK, (stack, stack))
        if processor:
            resource.setrlimit(resource.RLIMIT_CPU, (processor, processor))
        if space:
            resource.setrlimit(resource.RLIMIT_AS, (space, space))

    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        begin = time.monotonic()
        process = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=out, stderr=err,
                                   cwd=cwd, env=env, preexec_fn=prepare, user=user)
        late = False
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() - begin > limit:
                process.kill()
                late = True
                _, status, usage = os.wait4(process.pid, 0)
                break
            time.sleep(0.002)
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = []
        for stream in (out, err):
            stream.seek(0)
            texts.append(stream.read().decode("utf-8", "replace"))
        return Run(-99 if late else process.returncode, *texts, time.monotonic() - begin,
                   usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)
