# SPDX-License-Identifier: LGPL-2.1-or-later
"""Rows on what `ceasefire report` costs and how large its pages are."""

import json
import os
from dataclasses import dataclass

import clauses
from baseline import ROOT
from measures import Result, Row
from monitoring import run

MANY = 100000
TALLY = ("monitor", "--at", "2022-02-24", "--tally", "week,place:1,action")
ARTICLE = ROOT / "examples" / "syria-2016.json"
MEGABYTE = 1e6


def actors():
    for n in range(MANY):
        yield {"type": "actor", "id": f"a{n}", "kind": "armed-group", "name": f"The armed group number {n}",
               "affiliations": [{"to": f"a{n // 10}", "relation": "part-of"}]}  # fmt: skip


def statements():
    yield {"type": "document", "id": "d", "kind": "article", "title": "A newspaper"}
    yield from ({"type": "actor", "id": f"a{n}", "kind": "person", "name": f"Speaker {n}"} for n in range(100))
    for n in range(10000):
        yield {"type": "statement", "id": f"s{n}", "speaker": f"a{n % 100}", "acts": ["assert"], "form": "direct-quote",
               "text": f"We have said this {n} times, and it has not helped anybody until now.",
               "when": f"2022-02-{n % 24 + 1:02}", "sources": [{"document": "d"}]}  # fmt: skip


def matrix():
    yield from ({"type": "actor", "id": f"a{n}", "kind": "armed-group", "name": f"Group {n}"} for n in range(20))
    yield {"type": "agreement", "id": "ag", "status": "in-force", "in_force": "2015-02-15/..",
           "parties": [{"actor": f"a{n}"} for n in range(20)],
           "clauses": [{"type": "clause", "id": f"c{n}", "label": f"{n}", "text": f"The parties shall not do thing {n}.",
                        "modality": "prohibition", "action": clauses.BANNED[n % len(clauses.BANNED)]}
                       for n in range(1000)]}  # fmt: skip


def incidents(path):
    clauses.make(MANY, path)


def made_of(records):
    def make(path):
        with open(path, "w", encoding="utf-8") as file:
            file.write('{"ceasefire":"1.0","language":"en","timezone":"UTC"}\n')
            for record in records():
                file.write(json.dumps(record, separators=(",", ":")) + "\n")

    return make


MAKERS = {"incidents": incidents, "actors": made_of(actors), "statements": made_of(statements),
          "clauses": made_of(matrix)}  # fmt: skip


@dataclass
class ReportRow(Row):
    """A run of `report` on a corpus; by the run of @other, or its page in bytes by what it may have."""

    other: tuple = None
    bytes_at_most: float = 0

    def group(self):
        return "reporting"

    def make(self, bench, corpus):
        path = bench.corpora.folder / f"report-{corpus}.jsonl"
        if not path.exists():
            MAKERS[corpus](path)
        return path

    def file(self, bench):
        return ARTICLE if self.corpus == "article" else self.make(bench, self.corpus)

    def command(self, bench):
        at = "2016-09-23" if self.corpus == "article" else "2022-02-24"
        page = bench.corpora.folder / f"report-{self.corpus}.html"
        return (bench.build / "bin" / "ceasefire", "report", "--at", at, "-o", page, self.file(bench)), page

    def measure_size(self, page):
        size = os.path.getsize(page)
        return Result([size / self.bytes_at_most],
                      f"{size / MEGABYTE:.2f} MB of {self.bytes_at_most / MEGABYTE:g}")  # fmt: skip

    def measure(self, bench):
        command, page = self.command(bench)
        seconds, _ = run(f"report {self.corpus}", *command)
        if self.bytes_at_most:
            return self.measure_size(page)
        file = ARTICLE if self.corpus == "article" else self.make(bench, "incidents")
        other, _ = run(" ".join(self.other), bench.build / "bin" / "ceasefire", *self.other, file)
        return Result([seconds / other], f"{seconds:.2f} s to {other:.2f}")


def list_reporting():
    explained = ("monitor", "--explain", "--at", "2016-09-23")
    labels = {"incidents": f"{MANY:,} incidents", "actors": f"{MANY:,} actors",
              "statements": "10,000 statements", "clauses": "1,000 clauses x 20"}  # fmt: skip
    times = [ReportRow("report:article", "report, the article", "monitor --explain", 10, 5, explained)]
    sizes = [ReportRow("report-size:article", "report's size, the article", "1.5 MB", 1, 0.8, None, 1.5 * MEGABYTE)]
    for corpus, label in labels.items():
        times.append(ReportRow(f"report:{corpus}", f"report, {label}", "their tally", 2, 1.5, TALLY))
        sizes.append(ReportRow(f"report-size:{corpus}", f"report's size, {label}", "5 MB", 1, 0.5, None, 5 * MEGABYTE))
    return [*times, *sizes]
