# SPDX-License-Identifier: LGPL-2.1-or-later
"""Rows on what `ceasefire monitor` costs: many incidents under many clauses, see clauses.py."""

import os
import subprocess
import sys
from dataclasses import dataclass

import clauses
from baseline import COMMIT
from measures import INCIDENTS, Broken, Result, Row

FEW = max(INCIDENTS // 10, 1000)
RUNS = {}  # seconds of the processor and kB, by name of the run


def run(name, *command):
    """What a command takes; each is run once."""
    if name not in RUNS:
        with subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL) as child:
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            raise Broken(f"{' '.join(map(str, command))} ended with {child.returncode}")
        RUNS[name] = (usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
    return RUNS[name]


@dataclass
class MonitorRow(Row):
    """Two runs on the same corpus, ours by the other."""

    count: int = FEW
    options: tuple = ("--at", "2022-02-24")
    other: tuple = None  # options of the other run of ours; None: the rows of sqlite3
    what: int = 0  # seconds or kB

    def group(self):
        return "monitoring"

    def make(self, bench):
        path = bench.corpora.folder / f"clauses-{self.count}.jsonl"
        if not path.exists():
            clauses.make(self.count, path)
        return path

    def monitor(self, bench, options):
        path = self.make(bench)
        name = f"{self.count} {' '.join(options)}"
        return run(name, bench.build / "bin" / "ceasefire", "monitor", *options, path)

    def measure_other(self, bench):
        if self.other is not None:
            return self.monitor(bench, self.other)
        script = os.path.abspath(clauses.__file__)
        return run(f"group {self.count}", sys.executable, script, "group", self.make(bench))

    def measure(self, bench):
        ours, theirs = self.monitor(bench, self.options), self.measure_other(bench)
        units = ("{:.2f} s to {:.2f}", "{:.0f} MB to {:.0f}")[self.what]
        scale = (1, 1e3)[self.what]
        note = units.format(ours[self.what] / scale, theirs[self.what] / scale)
        return Result([ours[self.what] / theirs[self.what]], note)


@dataclass
class LoadRow(MonitorRow):
    """By what the library as it was takes to load the file."""

    def measure_other(self, bench):
        bench.baseline.prepare()
        seconds = min(float(bench.ask(bench.baseline.against, "load", self.make(bench), "0.1").split()[1])
                      for _ in range(3))  # fmt: skip
        return seconds, 0


def list_monitoring():
    one = ("--at", "2022-02-24")
    pair = (*one, "--clause", "c00", "--party", "side-a")
    weeks = ("--every", "P1W", "--from", "2015-02-16", "--to", "2022-02-24")
    many, few = f"{INCIDENTS:,}", f"{FEW:,}"
    return [
        MonitorRow("monitor-time", f"monitor {many}, time", "Python's sqlite3", 1.5, 1, count=INCIDENTS),
        MonitorRow("monitor-memory", f"monitor {many}, memory", "Python's sqlite3", 1.6, 1.3,
                   count=INCIDENTS, what=1),
        LoadRow("monitor-text", f"monitor {few}, text", f"{COMMIT}, which only loads", 3, 2.5),
        MonitorRow("monitor-pair", f"monitor {few}, one pair", "all of them", 1, 0.8, options=pair, other=one),
        MonitorRow("monitor-weeks", f"monitor {few}, 367 weeks", "one answer", 3, 1.5, options=weeks,
                   other=one),
    ]  # fmt: skip
