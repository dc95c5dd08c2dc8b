# SPDX-License-Identifier: LGPL-2.1-or-later
"""A corpus for the monitor, and what a program without a monitor does with it.

    clauses.py make COUNT FILE     64 clauses in eight districts, two parties with twenty units each, COUNT
                                   incidents over seven years, and half as many statements again
    clauses.py group FILE          loads it into Python's sqlite3 and counts by place, action, agent, month
                                   and stance
"""

import datetime
import json
import random
import sqlite3
import sys

BANNED = ("attack", "shelling", "air-strike", "small-arms-fire", "use-force", "deny-access", "abduct",
          "acquire-territory")  # fmt: skip
DONE = ("shelling", "small-arms-fire", "air-strike", "attack", "abduct", "deny-access")
SIDES = "ab"
MINUTES = 3600000  # seven years
START = datetime.datetime(2015, 2, 15)


def clauses():
    for district in range(8):
        for n, action in enumerate(BANNED):
            clause = {"type": "clause", "id": f"c{district}{n}", "text": f"no {action} in {district}",
                      "modality": "prohibition", "action": action, "places": [f"d{district}"]}  # fmt: skip
            if n % 3 == 0:
                clause["exceptions"] = [{"kind": "self-defence", "within": "PT24H"}]
            yield clause


def structure():
    yield {"ceasefire": "1.0", "language": "en", "timezone": "UTC"}
    yield {"type": "document", "id": "daily", "kind": "report"}
    for side in SIDES:
        yield {"type": "actor", "id": f"side-{side}", "kind": "state"}
        for n in range(20):
            yield {"type": "actor", "id": f"unit-{side}{n}", "kind": "armed-group",
                   "affiliations": [{"to": f"side-{side}", "relation": "part-of"}]}  # fmt: skip
    yield {"type": "actor", "id": "smm", "kind": "intergovernmental"}
    yield from ({"type": "actor", "id": f"press-{n}", "kind": "media"} for n in range(10))
    yield {"type": "place", "id": "country"}
    for district in range(8):
        yield {"type": "place", "id": f"d{district}", "within": "country"}
        yield from ({"type": "place", "id": f"d{district}v{n}", "within": f"d{district}"} for n in range(25))
    parties = [{"actor": f"side-{side}", "side": side.upper()} for side in SIDES]
    yield {"type": "agreement", "id": "ag", "status": "in-force", "in_force": "2015-02-15/2022-02-24",
           "parties": parties, "monitors": ["smm"], "clauses": list(clauses())}  # fmt: skip


def reports(chance, count, n):
    time = START + datetime.timedelta(minutes=n * MINUTES // count)
    side, other = chance.choice(("ab", "ba"))
    incident = {"type": "incident", "id": f"i{n}", "action": chance.choice(DONE),
                "place": f"d{chance.randrange(8)}v{chance.randrange(25)}",
                "when": time.strftime("%Y-%m-%dT%H:%MZ")}  # fmt: skip
    claim = {"about": f"i{n}", "stance": "asserts"}
    if chance.random() < 0.5:
        incident["agents"] = [f"unit-{side}{chance.randrange(20)}"]
    else:
        claim["silent_on"] = ["agent"]
    if chance.random() < 0.6:
        incident["targets"] = [f"unit-{other}{chance.randrange(20)}"]
    yield incident
    speaker = chance.choice(("smm", "smm", f"side-{other}", f"press-{chance.randrange(10)}"))
    yield {"type": "statement", "id": f"s{n}", "speaker": speaker, "acts": ["report"], "form": "paraphrase",
           "when": time.strftime("%Y-%m-%d"), "claims": [claim],
           "sources": [{"document": "daily", "reliability": "B", "credibility": 2}]}  # fmt: skip
    if chance.random() < 0.5:
        yield {"type": "statement", "id": f"r{n}", "speaker": f"side-{side}", "acts": ["deny"],
               "form": "paraphrase", "claims": [{"about": f"i{n}", "stance": "denies"}]}  # fmt: skip


def make(count, path):
    chance = random.Random(1)
    with open(path, "w", encoding="utf-8") as file:
        for record in structure():
            file.write(json.dumps(record) + "\n")
        for n in range(count):
            for record in reports(chance, count, n):
                file.write(json.dumps(record, separators=(",", ":")) + "\n")


def group(path):
    tables = sqlite3.connect(":memory:")
    tables.execute("create table incident (id, action, agent, place, at)")
    tables.execute("create table said (about, stance)")
    with open(path, encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            if record.get("type") == "incident":
                agent = (record.get("agents") or [None])[0]
                row = (record["id"], record["action"], agent, record.get("place"), record.get("when"))
                tables.execute("insert into incident values (?, ?, ?, ?, ?)", row)
            for claim in record.get("claims", []):
                tables.execute("insert into said values (?, ?)", (claim["about"], claim["stance"]))
    query = ("select place, action, agent, substr (at, 1, 7), stance, count (*) from incident "
             "join said on about = id group by 1, 2, 3, 4, 5")  # fmt: skip
    return len(tables.execute(query).fetchall())


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(int(sys.argv[2]), sys.argv[3])
    else:
        print(group(sys.argv[2]))
