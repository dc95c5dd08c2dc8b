# SPDX-License-Identifier: LGPL-2.1-or-later
"""What a plain Python program takes for a feed, and what `ceasefire import` takes for the same one.

The program is mapping-trial.py, which lies beside the files of others, with its mapping of GDELT's events; the tables that
it asks for are made of the library's. Both write all records to a file.
"""

import json
import os
import pathlib
import resource
import subprocess

from baseline import ROOT, Missing

COPIES = 20
MAPS = ROOT / "libceasefire" / "feeds" / "maps"
VOCABULARIES = ROOT / "libceasefire" / "core" / "vocabularies"


def find_peer():
    peer = pathlib.Path(os.environ.get("CEASEFIRE_PEER_DIR", "/nonexistent"))
    trial = peer.parent / "trials"
    feed = peer / "gdelt" / "20180101000000.export.CSV"
    if not (trial / "mapping-trial.py").exists() or not feed.exists():
        raise Missing("CEASEFIRE_PEER_DIR has no mapping-trial.py beside it, or no GDELT")
    return trial, feed


def read_codes(vocabulary):
    """CAMEO codes and the terms that have or cover them."""
    codes = {}
    for line in (VOCABULARIES / f"{vocabulary}.tsv").read_text(encoding="utf-8").splitlines():
        code, _, _, *published = [*line.split("\t"), "", "", "", ""][:5]
        for word in " ".join(published).split():
            if word.startswith("cameo:"):
                codes.setdefault(word.removeprefix("cameo:"), code)
    return codes


def make_map(trial, folder):
    mapping = json.loads((trial / "gdelt2-events.map.json").read_text(encoding="utf-8"))
    tables = {"fips": json.loads((MAPS / "fips.json").read_text(encoding="utf-8"))["words"],
              "action": read_codes("action"), "speech": read_codes("speech-act")}  # fmt: skip
    for name, words in tables.items():
        mapping["tables"][name] = {"inline": words}
    path = folder / "gdelt2-events.map.json"
    path.write_text(json.dumps(mapping), encoding="utf-8")
    return path


def make_feed(feed, folder):
    """Copies of the events of 15 minutes, each with ids of its own."""
    path = folder / "gdelt2-events.tsv"
    lines = feed.read_text(encoding="utf-8").splitlines()
    with path.open("w", encoding="utf-8") as file:
        for copy in range(COPIES):
            file.writelines(f"{copy}-{line}\n" for line in lines)
    return path


def take(command, output):
    """Seconds of processor time, and how many records were written."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with output.open("wb") as file:
        subprocess.run(list(map(str, command)), stdout=file, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime), output.read_bytes().count(b"\n")


def compare(tool, folder, rounds):
    """For each round the seconds of the program by those of the import; both make as many records."""
    trial, feed = find_peer()
    folder.mkdir(parents=True, exist_ok=True)
    mapping, many = make_map(trial, folder), make_feed(feed, folder)
    python = ["/usr/bin/python3", trial / "mapping-trial.py", mapping, many]
    ours = [tool, "import", "--map", "gdelt2-events", "--to", "jsonl", many]
    values = []
    for _ in range(rounds):
        theirs, n_theirs = take(python, folder / "theirs.jsonl")
        seconds, n_ours = take(ours, folder / "ours.jsonl")
        values.append(theirs / seconds)
    return values, n_ours, n_theirs, COPIES * feed.read_bytes().count(b"\n") / seconds
