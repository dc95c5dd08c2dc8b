# SPDX-License-Identifier: LGPL-2.1-or-later
"""The kinds of rows: how each is measured."""

import os
import shutil
import subprocess
from dataclasses import dataclass

import corpora
import feeds
from baseline import COMMIT, ROOT, Baseline, Missing, clean_steps

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "9"))
SECONDS = os.environ.get("BENCH_SECONDS", "0.12")
INCIDENTS = int(os.environ.get("BENCH_INCIDENTS", "1000000"))


class Broken(Exception):
    """A work that did not do what it is to do: the one thing that fails."""


@dataclass
class Result:
    values: list  # a ratio for each round
    note: str = ""


class Bench:
    """What all rows share: programs, corpora, the library as it was, times already taken."""

    def __init__(self, build):
        self.build = build
        self.programs = build / "tests" / "bench"
        self.corpora = corpora.Corpora(self.programs, self.programs)
        self.baseline = Baseline(build)
        self.wanted = {}  # names of works, by corpus
        self.times = {}  # seconds of each round, or why there are none, by corpus and name

    def ask(self, program, *arguments):
        """What a program of ours prints."""
        command = [str(program), *map(str, arguments)]
        run = subprocess.run(command, stdout=subprocess.PIPE, text=True, stderr=subprocess.PIPE)
        if run.returncode:
            said = run.stderr.strip()[-1500:]
            raise Broken(f"{' '.join(command)} ended with {run.returncode}: {said}")
        return run.stdout

    def ratios(self, *arguments):
        return self.ask(self.programs / "bench-ratios", *arguments)

    def round_times(self, corpus, name):
        """All works of a corpus that are wanted run in the same rounds, at the first question."""
        if corpus not in self.times:
            self.times[corpus] = {}
            path = self.corpora.full(corpus)
            self.ratios("compare", path)
            answer = self.ratios("rounds", path, ROUNDS, SECONDS, *sorted(self.wanted[corpus]))
            for line in answer.splitlines():
                work, *rest = line.split()
                missing = rest[0] == "MISSING"
                self.times[corpus][work] = (
                    Missing(" ".join(rest[1:])) if missing else list(map(float, rest))
                )
        times = self.times[corpus].get(name, Broken(f"{corpus}: a work failed above"))
        if isinstance(times, Exception):
            raise times
        return times

    def against(self, work, path):
        """Seconds that the older library took by seconds that this one took, in turns."""
        values = []
        for _ in range(ROUNDS):
            new = self.ask(self.programs / "bench-against", work, path, SECONDS).split()
            old = self.ask(self.baseline.against, work, path, SECONDS).split()
            if new[0] != old[0]:
                raise Broken(f"{work}: this library saw {new[0]}, the one at {COMMIT} {old[0]}")
            values.append(float(old[1]) / float(new[1]))
        return values


@dataclass
class Row:
    name: str  # WORK:CORPUS or WORK
    label: str
    peer: str
    floor: float = 0
    aim: float = 0

    def is_asked(self, words):
        work = self.name.split(":")[0]
        return any(word in (self.name, work, self.group()) for word in words)

    def group(self):
        return ""

    @property
    def corpus(self):
        return self.name.partition(":")[2]

    def announce(self, bench):
        """Says what it will ask for, before the first row is measured."""

    def verdict(self, value):
        if not self.floor:
            return ""
        lower = self.aim < self.floor if self.aim else self.lower_is_better()
        for word, bound in (("aim", self.aim), ("floor", self.floor)):
            if bound and (value <= bound if lower else value >= bound):
                return word
        return "misses"

    def lower_is_better(self):
        return False


@dataclass
class PeerRow(Row):
    """Seconds of @other by seconds of @work; the other way round if less is better."""

    work: str = ""
    other: str = ""
    inverted: bool = False

    def group(self):
        return "peers"

    def announce(self, bench):
        bench.wanted.setdefault(self.corpus, set()).update((self.work, self.other))

    def measure(self, bench):
        ours = bench.round_times(self.corpus, self.work)
        theirs = bench.round_times(self.corpus, self.other)
        pairs = zip(theirs, ours)
        return Result([b / a if self.inverted else a / b for a, b in pairs])


@dataclass
class HeapRow(Row):
    def group(self):
        return "peers"

    def measure(self, bench):
        files = bench.corpora.full(self.corpus), bench.corpora.few(self.corpus)
        ours = float(bench.ratios("heap", "ours", *files))
        generic = float(bench.ratios("heap", "generic", *files))
        return Result([ours / generic], f"{ours:.0f} bytes to {generic:.0f}")


@dataclass
class StreamRow(Row):
    def group(self):
        return "peers"

    def measure(self, bench):
        nothing, all_of_it = (float(bench.ratios("stream", size)) / 1e3 for size in (0, 400))
        return Result([all_of_it - nothing], f"MB beside {nothing:.1f}")


@dataclass
class AgainstRow(Row):
    work: str = ""
    file: str = ""  # a corpus, where the name has none

    def group(self):
        return "against"

    def measure(self, bench):
        bench.baseline.prepare()
        corpus = bench.corpora.known(self.corpus or self.file, bench.baseline.find_refused)
        return Result(bench.against(self.work, corpus))


PYTHON = "/usr/bin/python3"  # modules of the system's are there for its own Python alone
PYTHON_RECORDS = 100000
FROM_PYTHON = []  # seconds of each round, by way; see from-python.py


@dataclass
class PythonRow(Row):
    """Seconds of one way through statements by those of the json module; all rows come of one run."""

    way: int = 0

    def group(self):
        return "peers"

    def run(self, bench):
        if not (bench.build / "girepository").is_dir():
            raise Missing("the library was built without introspection")
        path = bench.corpora.make("statements", corpora.SEED, PYTHON_RECORDS)
        script = ROOT / "tests" / "bench" / "from-python.py"
        environment = f"GI_TYPELIB_PATH={bench.build}/girepository", f"LD_LIBRARY_PATH={bench.build}/lib"
        answer = bench.ask("env", *environment, PYTHON, script, path, ROUNDS)
        FROM_PYTHON.extend([float(word) for word in line.split()] for line in answer.splitlines())

    def measure(self, bench):
        if not FROM_PYTHON:
            self.run(bench)
        return Result([seconds[self.way] / seconds[0] for seconds in FROM_PYTHON])


@dataclass
class FeedRow(Row):
    """Seconds of a plain Python program by those of an import of the same feed."""

    def group(self):
        return "peers"

    def measure(self, bench):
        folder = bench.corpora.folder / "feeds"
        values, ours, theirs, speed = feeds.compare(bench.build / "bin" / "ceasefire", folder, min(ROUNDS, 5))
        if ours < theirs:
            raise Broken(f"feeds: {ours} records were made, by the program {theirs}")
        return Result(values, f"{speed:,.0f} rows/s, {ours} records to {theirs}")


CHECKED = {}  # kB and seconds of either library


@dataclass
class CheckRow(Row):
    """`ceasefire check` of many incidents and all that they refer to; both rows come of one run."""

    what: int = 0

    def group(self):
        return "against"

    def run(self, bench):
        bench.baseline.prepare()
        path = bench.corpora.make("checked", corpora.SEED, INCIDENTS)
        said = []
        tools = {"new": bench.build / "bin" / "ceasefire", "old": bench.baseline.tool}
        for name, tool in tools.items():
            output = bench.corpora.folder / f"checked-{name}.txt"
            answer = bench.ratios("peak", output, tool, "check", path)
            CHECKED[name] = list(map(float, answer.split()))
            said.append(output.read_bytes())
        path.unlink()  # a quarter of a gigabyte
        if said[0] != said[1]:
            raise Broken(f"check: said other things than the one at {COMMIT}, see {output}")

    def measure(self, bench):
        if not CHECKED:
            self.run(bench)
        new, old = CHECKED["new"][self.what], CHECKED["old"][self.what]
        if self.what:
            return Result([old / new], f"{new:.2f} s to {old:.2f}")
        return Result([new / old], f"{new / 1e3:.0f} MB to {old / 1e3:.0f}")


@dataclass
class StepsRow(Row):
    def group(self):
        return "steps"

    def lower_is_better(self):
        return True

    def measure(self, bench):
        new, old = clean_steps(bench.build), bench.baseline.count_steps()
        return Result([new / old], f"{new} to {old}")


# What a new row of a meeting changes.
MEETING = (
    "libceasefire/types/meeting.c",
    "libceasefire/types/accessors/meeting.inc",
    "include/ceasefire/accessors/meeting.h",
)


@dataclass
class MemberStepsRow(StepsRow):
    """What ninja would do after the files of a new row have changed: their times are put back."""

    def plan(self, bench):
        """Under another name the file of rules does not ask to be made again itself."""
        rules = bench.build / "bench-plan.ninja"
        shutil.copyfile(bench.build / "build.ninja", rules)
        try:
            command = ["ninja", "-C", str(bench.build), "-f", rules.name, "-n"]
            lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
        finally:
            rules.unlink()
        return sum(line.startswith("[") for line in lines)

    def measure(self, bench):
        files = [path for path in map(ROOT.joinpath, MEETING) if path.exists()]
        if self.plan(bench):
            raise Missing(f"{bench.build.name} is not up to date: run ./run.sh bench")
        times = {path: path.stat() for path in files}
        try:
            for path in files:
                os.utime(path)
            steps = self.plan(bench)
        finally:
            for path, stat in times.items():
                os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
        every = clean_steps(bench.build)
        return Result([steps / every], f"{steps} of {every}")
