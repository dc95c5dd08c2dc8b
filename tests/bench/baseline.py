# SPDX-License-Identifier: LGPL-2.1-or-later
"""The library as it was, built beside this one from the repository's own history."""

import json
import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMMIT = "3e21676"
PARTS = ("INTROSPECTION", "TESTS", "EXAMPLES", "DOCS")
SETTINGS = ("CMAKE_C_COMPILER", "CMAKE_BUILD_TYPE", "CMAKE_C_FLAGS")


class Missing(Exception):
    """Why something cannot be measured here."""


def cached_settings(build):
    """How this library is built: the older one is built likewise."""
    text = (build / "CMakeCache.txt").read_text()
    found = dict(re.findall(r"^(\w+):\w+=(.*)$", text, re.M))
    flags = f"CMAKE_C_FLAGS_{found['CMAKE_BUILD_TYPE'].upper()}"
    return {name: found.get(name, "") for name in (*SETTINGS, flags)}


def run(*command, **keywords):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, **keywords)
    if done.returncode:
        raise Missing(f"{command[0]} failed for {COMMIT}: {(done.stderr or done.stdout)[-2000:]}")
    return done.stdout


def unpack(folder):
    try:
        run("git", "-C", ROOT, "cat-file", "-e", COMMIT + "^{commit}")
    except (Missing, FileNotFoundError):
        raise Missing(f"this copy has no history with {COMMIT} (git fetch --unshallow)") from None
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    archive = subprocess.Popen(["git", "-C", ROOT, "archive", COMMIT], stdout=subprocess.PIPE)
    subprocess.run(["tar", "-x", "-C", folder], stdin=archive.stdout, check=True)
    if archive.wait():
        raise Missing(f"git archive {COMMIT} failed")


def configure(source, build, settings, *options):
    given = [f"-D{name}={value}" for name, value in settings.items()]
    run("cmake", "-G", "Ninja", "-S", source, "-B", build, *given, *options)


class Baseline:
    """build/baseline: the source, the library and its command, and bench-against linked to it."""

    def __init__(self, build):
        self.folder = ROOT / "build" / "baseline"
        self.source = self.folder / "source"
        self.library = self.folder / "library"
        self.against = self.folder / "bench-against"
        self.tool = self.library / "bin" / "ceasefire"
        self.settings = cached_settings(build)
        self.failure = None

    def prepare(self):
        """Builds the library unless it is there; raises Missing each time where it cannot."""
        if self.failure is None:
            try:
                self.build_library()
                self.build_against()
                self.failure = ""
            except Missing as missing:
                self.failure = str(missing)
        if self.failure:
            raise Missing(self.failure)

    def build_library(self):
        stamp = self.folder / "stamp.json"
        wanted = json.dumps({"commit": COMMIT, **self.settings})
        if stamp.exists() and stamp.read_text() == wanted:
            return
        folder = self.folder.relative_to(ROOT)
        print(f"Building the library at {COMMIT} into {folder} ...", flush=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        unpack(self.source)
        without = (f"-DCEASEFIRE_{part}=OFF" for part in PARTS)
        configure(self.source, self.library, self.settings, *without)
        run("cmake", "--build", self.library)
        stamp.write_text(wanted)

    def build_against(self):
        flags = " ".join(value for name, value in self.settings.items() if "FLAGS" in name)
        libraries = run("pkg-config", "--cflags", "--libs", "gio-2.0")
        lib = self.library / "lib"
        run(
            self.settings["CMAKE_C_COMPILER"],
            "-std=c11",
            *flags.split(),
            f"-I{self.source}/include",
            f"-I{self.library}/include",
            Path(__file__).with_name("against.c"),
            "-o",
            self.against,
            f"-L{lib}",
            f"-Wl,-rpath,{lib}",
            "-lceasefire",
            *libraries.split(),
        )

    def find_refused(self, path):
        """The number of the first line of the file that it cannot read; None if it reads all."""
        done = subprocess.run([self.against, "read", path, "0"], capture_output=True, text=True)
        refused = re.search(r": line (\d+)[,:]", done.stderr)
        if done.returncode and not refused:
            raise Missing(f"{COMMIT} does not read {path}: {done.stderr}")
        return int(refused[1]) if done.returncode else None

    def count_steps(self):
        """How many commands a clean build of everything takes, tests and all."""
        steps = self.folder / "steps"
        self.prepare()
        if not (steps / "build.ninja").exists():
            configure(self.source, steps, self.settings)
        return clean_steps(steps)


def clean_steps(build):
    return len(run("ninja", "-C", build, "-t", "commands", "all").splitlines())
