# SPDX-License-Identifier: LGPL-2.1-or-later
"""What is printed below the table: speeds, parsers, instructions, growth, the monitor."""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import corpora
from baseline import Missing
from measures import Broken, Result, Row

OURS = {
    "read": "CeasefireReader",
    "borrow": "CeasefireReader, borrowed",
    "filter": "CeasefireReader, filter",
    "types": "CeasefireReader, no such type",
    "record": "ceasefire_record_from_json",
    "load": "ceasefire_dossier_load_bytes",
    "write": "ceasefire_record_to_json",
    "canonical": "ceasefire_record_to_canonical_json",
    "save": "ceasefire_dossier_to_bytes",
    "node": "ceasefire_json_glib_parse",
    "gobject": "json_gobject_from_data",
    "json-reader": "JsonReader by hand",
    "json-builder": "JsonBuilder + JsonGenerator",
}
PARSERS = {
    "json-parser": "JsonParser",
    "yajl-tree": "yajl, tree",
    "yajl-events": "yajl, events",
    "rapidjson": "RapidJSON, DOM",
    "simdjson-dom": "simdjson, DOM",
    "simdjson-ondemand": "simdjson, on demand",
}
LACKS = {
    "json-parser": "types; takes repeated names, wrong escapes, leading zeros",
    "yajl-tree": "types; takes repeated names, half surrogates, comments",
    "yajl-events": "types, values; takes repeated names, half surrogates",
    "rapidjson": "types, UTF-8 checked, lines in errors; takes repeated names",
    "simdjson-dom": "types, places in errors; takes repeated names",
    "simdjson-ondemand": "types, values, places in errors; takes repeated names",
}
LABELS = OURS | PARSERS
# Made of what is counted already, or hard to tell apart from it.
NOT_COUNTED = ("record", "load", "yajl-events")


@dataclass
class Report(Row):
    label: str = ""
    peer: str = ""

    def group(self):
        return "reports"


class Speeds(Report):
    def announce(self, bench):
        for corpus in corpora.NAMES:
            bench.wanted.setdefault(corpus, set()).update((*OURS, *PARSERS))

    def line(self, bench, name):
        for corpus in corpora.NAMES:
            try:
                times = bench.round_times(corpus, name)
                size = bench.corpora.full(corpus).stat().st_size
                yield f"{size / 1e6 / median(times):10.0f}"
            except Missing:
                yield f"{'-':>10}"

    def measure(self, bench):
        print("\nMegabytes of JSON Lines in a second of the processor:")
        print(" " * 35 + "".join(f"{corpus:>12}" for corpus in corpora.NAMES))
        for name, label in LABELS.items():
            print(f"{label:35}" + "  ".join(("", *self.line(bench, name))))


class Parsers(Report):
    def announce(self, bench):
        for corpus in corpora.NAMES:
            bench.wanted.setdefault(corpus, set()).update(("read", *PARSERS))

    def line(self, bench, name):
        for corpus in corpora.NAMES:
            try:
                pairs = zip(bench.round_times(corpus, name), bench.round_times(corpus, "read"))
                yield f"{median(theirs / ours for theirs, ours in pairs):9.2f}x"
            except Missing:
                yield f"{'-':>10}"

    def measure(self, bench):
        print("\nParsers, how many times as fast as each our reader is, and what it does not do:")
        print(" " * 21 + "".join(f"{corpus:>12}" for corpus in corpora.NAMES))
        for name, lacks in LACKS.items():
            print(f"{PARSERS[name]:21}" + "  ".join(("", *self.line(bench, name))) + f"  {lacks}")


class Instructions(Report):
    """Counted by callgrind: they do not depend on what else the machine does. Each work is done
    once and three times on the same records; the difference is two times without first use."""

    def count(self, bench, work, file, times):
        """Instructions and bytes of a run; None if there is no such work."""
        output = f"--callgrind-out-file={bench.corpora.folder}/callgrind.out"
        program = bench.programs / "bench-ratios"
        command = ["valgrind", "--tool=callgrind", output, program, "work", work, file, str(times)]
        run = subprocess.run(command, capture_output=True, text=True)
        collected = re.search(r"Collected\s*:\s*(\d+)", run.stderr)
        if run.returncode == 2:
            return None
        if run.returncode or not collected:
            raise Broken(f"{work} under callgrind: {run.stderr[-1500:]}")
        return int(collected[1]), int(run.stdout)

    def per_byte(self, bench, work, corpus):
        if not shutil.which("valgrind"):
            raise Missing("valgrind is not installed")
        file = bench.corpora.few(corpus)
        once, thrice = (self.count(bench, work, file, times) for times in (1, 3))
        return once and (thrice[0] - once[0]) / (thrice[1] - once[1])

    def measure(self, bench):
        print("\nInstructions for each byte of JSON Lines:")
        print(" " * 35 + "".join(f"{corpus:>12}" for corpus in corpora.NAMES))
        for work in (name for name in LABELS if name not in NOT_COUNTED):
            counts = (self.per_byte(bench, work, corpus) for corpus in corpora.NAMES)
            cells = "".join(f"{count:12.2f}" if count else f"{'-':>12}" for count in counts)
            print(f"{LABELS[work]:35}{cells}", flush=True)


@dataclass
class CanonicalInstructions(Instructions):
    """A row of the table."""

    def group(self):
        return "peers"

    def measure(self, bench):
        ours, plain = (self.per_byte(bench, work, self.corpus) for work in ("canonical", "write"))
        return Result([ours / plain], f"{ours:.2f} a byte to {plain:.2f}")


@dataclass
class Program(Report):
    """A program with a table of its own."""

    command: tuple = ()

    def measure(self, bench):
        command = [bench.programs / self.command[0], *self.command[1:]]
        if self.command[0] == "bench-growth":
            if not command[0].exists():
                raise Missing("valgrind/callgrind.h was not there when the project was configured")
            command = [sys.executable, Path(__file__).with_name("growth"), *command]
        print(flush=True)
        if subprocess.run(command).returncode:
            raise Broken(f"{self.name} failed")


def list_canonical():
    return [
        CanonicalInstructions(f"canonical-instructions:{corpus}", "canonical form, instructions",
                              "plain writing", 1.6, 1.2)
        for corpus in corpora.NAMES
    ]  # fmt: skip


def list_reports():
    return [
        Speeds("speeds"),
        Parsers("parsers"),
        Instructions("instructions"),
        Program("scale", command=("bench-scale",)),
        Program("growth", command=("bench-growth",)),
        Program("monitor", command=("bench-monitor",)),
    ]
