# SPDX-License-Identifier: LGPL-2.1-or-later
"""What is measured on: files of JSON Lines, made anew where they are not there.

statements  made up, as a newsroom or a monitor would have them, 728 bytes on average
examples    the records of examples/*.json, again and again, each time with other ids
incidents   made up, as a monitoring mission counts them, 231 bytes on average
"""

import json
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEED = 20160923
NAMES = ("statements", "examples", "incidents")
RECORDS = {"statements": 8000, "incidents": 20000}
COPIES = 16
EXAMPLES = os.environ.get("BENCH_EXAMPLES", "*")  # or one of them, such as syria-2016
SCHEMA = ROOT / "tests" / "golden" / "dossier.schema.json"


def ids_of(value):
    if isinstance(value, dict):
        yield from (value[key] for key in ("id",) if key in value)
        for member in value.values():
            yield from ids_of(member)
    elif isinstance(value, list):
        for element in value:
            yield from ids_of(element)


def list_references():
    """The names of members that are ids, or have some in a list; a word elsewhere may be the same as an id."""
    types = json.loads(SCHEMA.read_text())["$defs"].values()
    return {name for kind in types for name, member in kind.get("properties", {}).items()
            if '"#/$defs/id"' in json.dumps(member)}  # fmt: skip


def rename(value, names, ids, end, key=None):
    if isinstance(value, dict):
        return {name: rename(member, names, ids, end, name) for name, member in value.items()}
    if isinstance(value, list):
        return [rename(element, names, ids, end, key) for element in value]
    if isinstance(value, str) and key in names and value in ids:
        return value + end
    return value


def example_lines(copies):
    dossiers = [json.loads(path.read_text()) for path in sorted(ROOT.glob(f"examples/{EXAMPLES}.json"))]
    names = list_references()
    yield {"ceasefire": "1.0", "language": "en"}
    for copy in copies:
        for n, dossier in enumerate(dossiers):
            ids = set(ids_of(dossier["records"]))
            for record in dossier["records"]:
                yield rename(record, names, ids, f"-{n}-{copy}")


def write_examples(path, copies):
    with open(path, "w", encoding="utf-8") as file:
        for line in example_lines(copies):
            file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")


class Corpora:
    """Files in a folder, made by the program bench-corpus and from the examples."""

    def __init__(self, folder, programs):
        self.folder = folder / "corpora"
        self.maker = programs / "bench-corpus"
        self.made = {}
        self.folder.mkdir(exist_ok=True)

    def make(self, kind, seed, count):
        """A corpus of made-up records; this run makes each of them once."""
        path = self.folder / f"{kind}-{seed}-{count}.jsonl"
        if path not in self.made:
            with open(path, "wb") as file:
                subprocess.run([self.maker, kind, str(seed), str(count)], stdout=file, check=True)
            self.made[path] = True
        return path

    def examples(self, name, copies):
        path = self.folder / name
        if path not in self.made:
            write_examples(path, copies)
            self.made[path] = True
        return path

    def known(self, name, find_refused):
        """The corpus without the examples that another library refuses: @find_refused gives the number of
        the first line of a file that it cannot read, None if it reads all."""
        if name != "examples":
            return self.full(name)
        path = self.folder / "examples-known.jsonl"
        if path in self.made:
            return path
        head, *records = self.examples("examples-few.jsonl", [9999]).read_text().splitlines(True)
        kept = list(range(len(records)))
        path.write_text(head + "".join(records))
        while (line := find_refused(path)) is not None:
            del kept[line - 2]
            path.write_text(head + "".join(records[n] for n in kept))
        head, *copies = self.full(name).read_text().splitlines(True)
        path.write_text(head + "".join(copies[start + n] for start in range(0, len(copies), len(records))
                                       for n in kept))  # fmt: skip
        self.made[path] = True
        print(f"{len(records) - len(kept)} of {len(records)} examples are left out, which need what came later", flush=True)
        return path

    def full(self, name):
        if name == "examples":
            return self.examples("examples.jsonl", range(COPIES))
        return self.make(name, SEED, RECORDS[name])

    def few(self, name):
        """Some records like those of the corpus, with other ids: to warm up, and for valgrind."""
        if name == "examples":
            return self.examples("examples-few.jsonl", [9999])
        return self.make(name, SEED + 1, 500)
