"""The dossier program, for checks that build: the names in many scripts, two builds, an edited article."""

import functools
import os
import pathlib
import shutil
import subprocess
import tempfile

BROWSER_TESTS = pathlib.Path(__file__).resolve().parent.parent
REPOSITORY = BROWSER_TESTS.parent.parent
SCRIPTS_DOSSIER = BROWSER_TESTS / "scripts-dossier"


class Program:
    """`source` is the dossier that the tested site was built from."""

    def __init__(self, binary=None, source=None):
        self.binary = pathlib.Path(binary).resolve() if binary else next(
            (p for p in (REPOSITORY / ".build" / mode / "dossier" for mode in ("release", "debug")) if p.is_file()), None)
        self.source = pathlib.Path(source).resolve() if source else REPOSITORY

    @functools.cached_property
    def scratch(self):
        """A folder of this run, gone when it ends. Its name has a space and a letter that is not ASCII."""
        return pathlib.Path(tempfile.mkdtemp(prefix="dossier prüfen "))

    def clean(self):
        if "scratch" in self.__dict__:
            shutil.rmtree(self.scratch, ignore_errors=True)

    def build(self, source, output, *options):
        if self.binary is None:
            raise RuntimeError("no program to build with: give --dossier PATH")
        done = subprocess.run([self.binary, "build", "-o", output, *options, source], capture_output=True, text=True,
                              timeout=120, env={**os.environ, "NO_COLOR": "1"})
        if done.returncode:
            raise RuntimeError(f"dossier build ended with {done.returncode}\n{done.stdout}{done.stderr}"[:2000])
        return output

    def copy(self, source, name):
        """A copy of a dossier without what builds left in it, to be edited by a check."""
        folder = self.scratch / name
        shutil.copytree(source, folder, ignore=shutil.ignore_patterns("public", ".dossier", ".build", ".git", "Tests", "Sources", "docs"))
        return folder

    def scripts_dossier(self, name):
        """A copy of the dossier in many scripts, with this repository's theme: the one that the tested site has."""
        folder = self.copy(SCRIPTS_DOSSIER, name)
        shutil.copytree(REPOSITORY / "templates", folder / "templates")
        return folder
