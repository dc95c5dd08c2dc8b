#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The board as clients meet it, those that mean harm too. BOARD is the program, EXAMPLES the folder of dossiers."""

import html.parser
import http.client
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.parse

BOARD = os.environ["BOARD"]
EXAMPLES = pathlib.Path(os.environ["EXAMPLES"])
REQUESTS = int(os.environ.get("BOARD_REQUESTS", "10000"))
SANITIZED = "ASAN_OPTIONS" in os.environ
PATIENCE = 60


def wait_for(condition, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"{what}: not within {PATIENCE} seconds")


class Server:
    """A board of a copy of a dossier, which tests may change."""

    def __init__(self, name="syria-2016.json", *options, text=None):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.path = self.folder / "dossier.json"
        if text is None:
            shutil.copy(EXAMPLES / name, self.path)
        else:
            self.path.write_text(text, encoding="utf-8")
        self.process = subprocess.Popen([BOARD, "--port", "0", *options, str(self.path)], stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        match = re.search(r"http://127\.0\.0\.1:(\d+)/", line)
        if not match:
            raise AssertionError(f"no address in {line!r}: {self.process.communicate()[1]}")
        self.port = int(match[1])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        _, errors = self.process.communicate(timeout=PATIENCE)
        shutil.rmtree(self.folder)
        if self.process.returncode or errors:
            raise AssertionError(f"ended with {self.process.returncode}: {errors}")

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)

    def ask(self, path, method="GET", headers=None, body=None):
        connection = self.connect()
        connection.request(method, path, headers=headers or {}, body=body)
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer, content.decode("utf-8")

    def get(self, path):
        answer, content = self.ask(path)
        if answer.status != 200:
            raise AssertionError(f"{path}: {answer.status} {content}")
        return content

    def status(self):
        return json.loads(self.get("/status.json"))

    def raw(self, request):
        """What comes back for bytes that no library would send."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE) as client:
            answer = b""
            try:
                client.sendall(request)
                client.shutdown(socket.SHUT_WR)
                while piece := client.recv(65536):
                    answer += piece
            except TimeoutError:
                raise
            except OSError:
                pass  # it was cut off
            return answer

    def memory(self):
        """Resident, in bytes."""
        pages = pathlib.Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

    def replace(self, text):
        """As editors save: beside it, and then in its place."""
        beside = self.folder / "beside"
        beside.write_text(text, encoding="utf-8")
        beside.rename(self.path)


class Listener:
    """Reads events in a thread."""

    def __init__(self, server):
        self.states = []
        self.connection = server.connect()
        self.connection.request("GET", "/events")
        self.answer = self.connection.getresponse()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        try:
            for line in self.answer:
                if line.startswith(b"data: "):
                    self.states.append(line[6:].decode().strip())
        except (OSError, ValueError, AttributeError, http.client.HTTPException):
            pass


class Tree(html.parser.HTMLParser):
    """The elements of a page with the names of their attributes, and its text."""

    EMPTY = {"br", "input", "link", "meta"}

    def __init__(self, page):
        super().__init__()
        self.open = []
        self.elements = []
        self.attributes = []
        self.text = ""
        self.feed(page)
        self.close()
        if self.open:
            raise AssertionError(f"left open: {self.open}")

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, tuple(name for name, _ in attrs)))
        self.attributes += attrs
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        if tag not in self.EMPTY:
            raise AssertionError(f"<{tag}/> is not closed in HTML")
        self.elements.append((tag, tuple(name for name, _ in attrs)))
        self.attributes += attrs

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            raise AssertionError(f"</{tag}> out of place")

    def handle_data(self, data):
        self.text += data

    def handle_comment(self, data):
        raise AssertionError(f"a comment: {data}")


def make_dossier(name, identifier="a-1", count=1):
    """An agreement with a clause between actors with this name."""
    actors = [{"type": "actor", "id": f"{identifier}{n}", "kind": "armed-group", "name": name} for n in range(count)]
    clause = {"type": "clause", "id": f"c{identifier}", "text": name, "modality": "prohibition",
              "bearers": [f"{identifier}0"], "action": "attack"}
    agreement = {"type": "agreement", "id": f"t{identifier}", "title": name, "status": "in-force",
                 "parties": [{"actor": f"{identifier}0"}], "clauses": [clause]}
    return json.dumps({"ceasefire": "1.0", "title": name, "language": "en", "records": [*actors, agreement]})


class Routes(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server("syria-2016.json", "--at", "2016-09-23")
        cls.addClassCleanup(cls.server.__exit__)

    def test_every_address_has_its_type_and_the_headers(self):
        for path, kind in [("/", "text/html"), ("/?text=aleppo", "text/html"), ("/board.css", "text/css"),
                           ("/board.js", "text/javascript"), ("/board.svg", "image/svg+xml"),
                           ("/dossier.json", "application/json"), ("/status.json", "application/json"),
                           ("/records/kerry", "text/html"), ("/records/kerry.html", "text/html"),
                           ("/records/kerry.json", "application/json"),
                           ("/findings/c6-cease-attacks%40syr-gov.html", "text/html"),
                           ("/nothing", "text/plain")]:
            with self.subTest(path):
                answer, content = self.server.ask(path)
                self.assertEqual(answer.status, 404 if path == "/nothing" else 200)
                self.assertTrue(answer.headers["Content-Type"].startswith(kind))
                self.assertTrue(content)
                policy = answer.headers["Content-Security-Policy"]
                self.assertIn("default-src 'none'", policy)
                self.assertNotIn("unsafe", policy)
                self.assertEqual(answer.headers["X-Content-Type-Options"], "nosniff")
                self.assertEqual(answer.headers["Referrer-Policy"], "no-referrer")
                self.assertEqual(answer.headers["Cross-Origin-Resource-Policy"], "same-origin")
                if kind == "text/html":
                    tree = Tree(content)
                    self.assertNotIn("style", [name for name, _ in tree.attributes])
                    self.assertNotIn("style", [tag for tag, _ in tree.elements])

    def test_head_is_get_without_content(self):
        for path in ["/", "/dossier.json", "/records/kerry.json"]:
            full, content = self.server.ask(path)
            head, nothing = self.server.ask(path, "HEAD")
            self.assertEqual((head.status, nothing), (200, ""))
            self.assertEqual(head.headers["ETag"], full.headers["ETag"])
            self.assertEqual(int(head.headers["Content-Length"]), len(content.encode()))
        self.assertEqual(self.server.ask("/events", "HEAD")[0].status, 200)

    def test_what_a_client_has_is_not_sent_again(self):
        for path in ["/", "/dossier.json", "/records/kerry.json"]:
            tag = self.server.ask(path)[0].headers["ETag"]
            answer, content = self.server.ask(path, headers={"If-None-Match": tag})
            self.assertEqual((answer.status, content), (304, ""))
            self.assertEqual(self.server.ask(path, headers={"If-None-Match": '"other"'})[0].status, 200)

    def test_json_is_the_dossier(self):
        ours = json.loads((EXAMPLES / "syria-2016.json").read_text(encoding="utf-8"))
        self.assertEqual(json.loads(self.server.get("/dossier.json")), ours)
        kerry = next(record for record in ours["records"] if record["id"] == "kerry")
        text = self.server.get("/records/kerry.json")
        self.assertEqual(json.loads(text), kerry)
        self.assertEqual(text, json.dumps(kerry, sort_keys=True, separators=(",", ":"), ensure_ascii=False))
        self.assertEqual(json.loads(self.server.get("/records/c6-cease-attacks.json"))["type"], "clause")
        finding = json.loads(self.server.get("/findings/c6-cease-attacks%40syr-gov.json"))
        self.assertEqual(finding["status"], "contested")

    def test_every_link_leads_somewhere(self):
        tree = Tree(self.server.get("/"))
        links = {value for name, value in tree.attributes if name in ("href", "src")} - {"/report"}
        self.assertGreater(len(links), 100)
        for link in links:
            if link.startswith("#"):
                self.assertIn(("id", link[1:]), tree.attributes)
            else:
                self.assertEqual(self.server.ask(link)[0].status, 200, link)

    def test_every_record_and_finding_has_a_page(self):
        records = json.loads(self.server.get("/dossier.json"))["records"]
        ids = [record["id"] for record in records]
        ids += [clause["id"] for record in records for clause in record.get("clauses", [])]
        for each in ids:
            Tree(self.server.get(f"/records/{urllib.parse.quote(each, safe='')}.html"))

    def test_the_matrix_says_in_words_what_became_of_a_clause(self):
        page = self.server.get("/")
        cell = re.search(r'<td class="cell s-contested"><a href="/findings/c6-cease-attacks%40syr-gov\.html">(.*?)<',
                         page)
        self.assertEqual(cell[1], "contested")
        self.assertIn("38 findings for 23 September 2016", page)
        self.assertIn("What stands out", page)

    def test_searches(self):
        def found(**query):
            page = self.server.get("/?" + urllib.parse.urlencode(query))
            return set(re.findall(r'<tr id="r-(.*?)"', page))

        self.assertEqual(found(type="clause", text="cease attacks aerial"), {"c6-cease-attacks"})
        self.assertIn("kerry-shout", found(actor="kerry"))
        self.assertIn("kerry-shout", found(actor="john kerry"))
        self.assertNotIn("kerry-shout", found(actor="lavrov", type="incident"))
        self.assertEqual(found(type="incident", place="Aleppo Governorate"),
                         found(type="incident", place="aleppo-gov", time="2016"))
        self.assertIn("b4-offensive", found(place="aleppo"))  # in Eastern Aleppo, which is within
        self.assertNotIn("b2-deir-ez-zor", found(place="aleppo"))
        self.assertEqual(found(type="incident", time="2016-09-19"),
                         {"b3-aid-convoy", "i5-copy-received"})  # the second may have been then
        self.assertEqual(found(text="no such words anywhere"), set())
        self.assertIn("The time is no date", self.server.get("/?time=yesterday"))
        first, rest = found(type="statement"), found(type="statement", **{"from": "30"})
        self.assertEqual((len(first), len(rest)), (41, 11))
        for number in ["-1", "x", "99999999999999999999", "2147483647"]:
            Tree(self.server.get(f"/?type=statement&from={number}"))

    def test_no_path_leaves_the_table(self):
        secret = self.server.folder / "secret"
        secret.write_text("do not tell", encoding="utf-8")
        paths = ["/../secret", "/records/../secret", "/records/../../etc/passwd", "/%2e%2e/secret",
                 "/records/%2e%2e%2fsecret", "/records/..%2f..%2fetc%2fpasswd", "/records/%00", "/records/a%00.json",
                 "/records//etc/passwd", "/records/file:%2f%2f%2fetc%2fpasswd", "//etc/passwd", "/./secret",
                 "/records/%c0%ae%c0%ae/secret", "/records/%ff%fe", "/records/%", "/records/%zz", "/records/",
                 "/board.js/../../secret", "/records/" + "a" * 5000, "/dossier.json/", "/findings/..%2fx", "/secret",
                 "*", "http://127.0.0.1/secret", "file:///etc/passwd", "/\\..\\secret"]
        for path in paths:
            with self.subTest(path):
                answer = self.server.raw(f"GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
                self.assertNotIn(b"do not tell", answer)
                self.assertNotIn(b"root:", answer)
                self.assertNotIn(b"200 OK", answer)
                self.assertIn(b"Content-Security-Policy: default-src 'none'", answer)
        answer = self.server.raw(b"GET /records/\0kerry HTTP/1.1\r\nHost: localhost\r\n\r\n")
        self.assertNotIn(b"200 OK", answer)
        self.server.get("/")

    def test_only_get_and_head(self):
        for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get"]:
            answer, _ = self.server.ask("/", method)
            self.assertEqual(answer.status, 405, method)
            self.assertEqual(answer.headers["Allow"], "GET, HEAD")
            self.assertIn("Content-Security-Policy", answer.headers)
        self.assertEqual(self.server.ask("/", "GET", body=b"x" * 1000)[0].status, 400)
        self.server.get("/")

    def test_another_name_for_this_machine_is_not_answered(self):
        for name in ["evil.example", "evil.example:80", "127.0.0.1.evil.example", ""]:
            answer, content = self.server.ask("/dossier.json", headers={"Host": name})
            self.assertIn(answer.status, (400, 421), name)
            self.assertNotIn("kerry", content)
        for name in ["localhost", f"localhost:{self.server.port}", "127.0.0.1", "[::1]"]:
            self.assertEqual(self.server.ask("/", headers={"Host": name})[0].status, 200, name)

    def test_bytes_that_are_no_request(self):
        for request in [b"\0" * 100, b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\r\n" * 1000,
                        b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"X: y\r\n" * 30000 + b"\r\n",
                        b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"y" * 300000 + b"\r\n\r\n",
                        b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n",
                        b"GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n"]:
            self.server.raw(request)
        self.server.get("/")


class Hostile(unittest.TestCase):
    NAMES = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'-->]]><!--<svg onload=x>",
             "</title></main><style>*{}</style>", "\u202eRTL\u2066\u2067 \u202d", "&lt;b&gt; &amp; &#60;",
             "حلب <b dir=ltr>", "a\u0007\u001b[31m\u009b\u2028\ufeff\uffff", "javascript:alert(1)", "{{7*7}} ${x}"]
    IDS = ["<script>", '"onload="x', "..", ".", "a/../b", "x.json", "x.html", "a?b#c&d", "%2e%2e", "é/漢字", "'"]

    def check_same_tree(self, server, paths, wanted):
        for path in paths:
            page = server.get(path)
            self.assertNotRegex(page, "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufeff]")
            self.assertEqual(len(re.findall("[\u2066-\u2068]", page)), page.count("\u2069"))
            tree = Tree(page)
            self.assertEqual(tree.elements, wanted[path].elements, path)

    def test_names_change_no_element(self):
        paths = ["/", "/?text=a", "/records/a-10.html", "/records/ta-1.html", "/records/ca-1.html",
                 "/findings/ca-1%40a-10.html"]
        with Server(text=make_dossier("a plain name")) as server:
            wanted = {path: Tree(server.get(path)) for path in paths if path != "/?text=a"}
            for name in self.NAMES:
                server.replace(make_dossier(name))
                state = json.loads(make_dossier(name))["title"]
                wait_for(lambda: json.loads(server.get("/dossier.json"))["title"] == state, name)
                self.check_same_tree(server, wanted, wanted)
                if name[0] in "<'\"{":
                    self.assertIn(name, Tree(server.get("/")).text)

    def test_names_of_both_directions_stay_apart(self):
        dossier = json.loads(make_dossier("حلب"))
        dossier["records"].append({"type": "statement", "id": "s", "speaker": "a-10", "acts": ["report"], "text": "Quiet."})
        with Server(text=json.dumps(dossier)) as server:
            self.assertIn('<bdi dir="ltr">\u2068حلب\u2069: \u2068Quiet.\u2069</bdi>', server.get("/records/s.html"))
            # One that would end what is around it does not.
            server.replace(json.dumps(dossier).replace("Quiet.", "\\u2069\\u2069Quiet."))
            page = wait_for(lambda: "\ufffd" in (p := server.get("/records/s.html")) and p, "the change")
            self.assertNotRegex(page, "[\u2066-\u2069]")

    def test_what_is_searched_for_changes_no_element(self):
        with Server() as server:
            wanted = Tree(server.get("/?text=zzzz&actor=zz&place=zz&time=2016")).elements
            for name in self.NAMES:
                query = {"text": "zzzz " + name, "actor": name, "place": name, "time": "2016"}
                page = server.get("/?" + urllib.parse.urlencode(query))
                self.assertEqual(Tree(page).elements, wanted)

    def test_every_id_has_an_address(self):
        for identifier in self.IDS:
            with self.subTest(identifier), Server(text=make_dossier("name", identifier)) as server:
                tree = Tree(server.get("/"))
                links = [value for name, value in tree.attributes if name == "href" and "/records/" in value]
                self.assertTrue(links)
                for link in links:
                    page = server.raw(f"GET {link} HTTP/1.0\r\nHost: localhost\r\n\r\n".encode())
                    self.assertIn(b"200 OK", page, link)
                    data = server.raw(f"GET {link[:-5]}.json HTTP/1.0\r\nHost: localhost\r\n\r\n".encode())
                    wanted = urllib.parse.unquote(link[len("/records/"):-len(".html")])
                    self.assertEqual(json.loads(data.partition(b"\r\n\r\n")[2])["id"], wanted)

    def test_pages_of_large_dossiers_are_small(self):
        with Server(text=make_dossier("n" * 3000, count=3000)) as server:
            for path in ["/", "/?type=actor", "/?text=n", "/records/a-10.html"]:
                page = server.get(path)
                Tree(page)
                self.assertLess(len(page), 500000, path)


class Live(unittest.TestCase):
    def test_a_change_is_told_and_shown_once(self):
        with Server() as server:
            listeners = [Listener(server) for _ in range(5)]
            first = server.status()
            for listener in listeners:
                wait_for(lambda: listener.states == [first["state"]], "the state at first")
            server.replace(make_dossier("the new name"))
            second = wait_for(lambda: (s := server.status())["state"] != first["state"] and s, "a new state")
            for listener in listeners:
                wait_for(lambda: listener.states[-1] == second["state"], "the new state")
            for _ in range(20):
                self.assertIn("the new name", server.get("/"))
            self.assertEqual(server.status()["pages"], first["pages"] + 1)
            self.assertEqual(server.status()["listeners"], 5)

    def test_writing_in_place_and_removing_are_seen_too(self):
        with Server() as server:
            server.path.write_text(make_dossier("in place"), encoding="utf-8")
            wait_for(lambda: "in place" in server.get("/"), "what was written in place")
            server.path.unlink()
            wait_for(lambda: not server.status()["current"], "that it has gone")
            self.assertIn("in place", server.get("/"))
            server.path.write_text(make_dossier("back"), encoding="utf-8")
            wait_for(lambda: "back" in server.get("/"), "that it is back")

    def test_a_broken_file_leaves_what_was_read_before(self):
        with Server() as server:
            listener = Listener(server)
            wait_for(lambda: listener.states, "the state at first")
            before = server.get("/dossier.json")
            whole = server.path.read_text(encoding="utf-8")
            server.replace(whole[:5000])
            wait_for(lambda: not server.status()["current"], "the problem")
            page = server.get("/")
            self.assertIn("The file cannot be read as it is now", page)
            self.assertRegex(page, r"line \d+")
            self.assertIn("John Kerry", page)
            self.assertEqual(server.get("/dossier.json"), before)
            wait_for(lambda: len(listener.states) == 2, "the event")
            server.replace(whole)
            wait_for(lambda: server.status()["current"], "the mended file")
            self.assertNotIn("The file cannot be read", server.get("/"))
            wait_for(lambda: listener.states[-1] == listener.states[0], "the first state again")

    def test_the_same_again_is_no_change(self):
        with Server() as server:
            before = server.status()
            for _ in range(3):
                server.path.touch()
                time.sleep(0.3)
            self.assertEqual(server.status()["pages"], before["pages"])
            self.assertEqual(server.status()["state"], before["state"])

    def test_the_report_is_that_of_the_program(self):
        folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        program = folder / "ceasefire"
        program.write_text("#!/bin/sh\n# SPDX-License-Identifier: LGPL-2.1-or-later\n"
                           f'echo "$@" >>"{folder}/calls"\necho "<!DOCTYPE html><title>made</title>"\n')
        program.chmod(0o755)
        options = ["--ceasefire", str(program), "--at", "2016-09-23"]
        with Server("syria-2016.json", *options) as server:
            answer, content = wait_for(lambda: (a := server.ask("/report"))[0].status == 200 and a, "the report")
            self.assertIn("made", content)
            self.assertIn("sandbox", answer.headers["Content-Security-Policy"])
            self.assertNotIn("script-src", answer.headers["Content-Security-Policy"])
            for _ in range(5):
                server.get("/report")
            calls = (folder / "calls").read_text().splitlines()
            self.assertEqual(calls, [f"report {server.path} -o - --at 2016-09-23"])
            program.write_text("#!/bin/sh\necho 'no such thing' >&2\nexit 3\n")
            server.replace(make_dossier("another"))
            answer, content = wait_for(lambda: (a := server.ask("/report"))[0].status == 404 and a, "the failure")
            self.assertIn("no such thing", content)

    @unittest.skipUnless(os.environ.get("CEASEFIRE_TOOL"), "SKIPPED: the command was not built")
    def test_the_report_of_the_command_is_served(self):
        with Server("syria-2016.json", "--ceasefire", os.environ["CEASEFIRE_TOOL"], "--at", "2016-09-23") as server:
            answer, content = wait_for(lambda: (a := server.ask("/report"))[0].status == 200 and a, "the report")
            self.assertTrue(content.startswith("<!DOCTYPE html>"))
            self.assertIn("John Kerry", content)
            self.assertNotIn("<script", content)

    def test_without_the_program_there_is_a_reason(self):
        with Server("syria-2016.json", "--ceasefire", "/nowhere/ceasefire") as server:
            answer, content = server.ask("/report")
            self.assertEqual(answer.status, 404)
            self.assertIn("/nowhere/ceasefire", content)

    def test_marks_above_the_chosen_one_are_not_shown(self):
        dossier = json.loads(make_dossier("name"))
        dossier["handling"] = "tlp-green"
        dossier["records"].append({"type": "actor", "id": "informant", "name": "Deep Throat", "handling": "tlp-red"})
        with Server("syria-2016.json", "--up-to", "tlp-green", text=json.dumps(dossier)) as server:
            self.assertNotIn("Deep", server.get("/") + server.get("/dossier.json"))
            self.assertEqual(server.ask("/records/informant.json")[0].status, 404)


class Load(unittest.TestCase):
    def test_slow_clients_hold_up_nobody(self):
        with Server("syria-2016.json", "--patience", "5") as server:
            slow = []
            for number in range(64):
                client = socket.create_connection(("127.0.0.1", server.port))
                # A third has sent nothing, a third half a request, a third asks and does not read.
                client.sendall([b"", b"GET / HTT", b"GET /dossier.json HTTP/1.1\r\nHost: localhost\r\n\r\n" * 50][number % 3])
                slow.append(client)
            times = []
            for _ in range(50):
                begun = time.monotonic()
                server.get("/")
                times.append(time.monotonic() - begun)
            self.assertLess(max(times), 5 if SANITIZED else 1)
            wait_for(lambda: server.status()["open"] < 5, "the end of slow clients")
            for client in slow:
                client.close()

    def test_more_clients_than_there_is_room_for(self):
        with Server() as server:
            many = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(600)]
            self.assertIn("John Kerry", server.get("/"))
            self.assertLessEqual(server.status()["open"], 410)
            for client in many:
                client.close()

    def test_listeners_are_limited_and_those_that_do_not_read_are_dropped(self):
        with Server("syria-2016.json", "--beat", "2") as server:
            reading = Listener(server)
            deaf = socket.socket()
            deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
            deaf.settimeout(PATIENCE)
            deaf.connect(("127.0.0.1", server.port))
            deaf.sendall(b"GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            wait_for(lambda: (s := server.status())["requests"] > 5 and s["listeners"] == 1, "the end of the deaf one")
            while deaf.recv(65536):
                pass
            deaf.close()
            self.assertTrue(reading.states)
            reading.answer.close()
        with Server() as server:
            many = [Listener(server) for _ in range(100)]
            self.assertEqual(server.ask("/events")[0].status, 503)
            server.get("/")

    def test_memory_is_flat(self):
        if SANITIZED:
            self.skipTest("SKIPPED: a sanitizer keeps what is freed")
        paths = ["/", "/?text=aleppo&actor=kerry", "/records/kerry-shout", "/records/kerry.json", "/dossier.json",
                 "/findings/c6-cease-attacks%40syr-gov.html", "/nothing", "/board.js", "/status.json", "/?time=x"]
        with Server() as server:
            def ask(count):
                connection = server.connect()
                for number in range(count):
                    connection.request("GET", paths[number % len(paths)])
                    connection.getresponse().read()
                connection.close()

            ask(REQUESTS // 10)
            before = server.memory()
            begun = time.monotonic()
            ask(REQUESTS)
            took = time.monotonic() - begun
            after = server.memory()
            print(f"{REQUESTS} requests in {took:.1f} s; {before / 1e6:.2f} MB before, {after / 1e6:.2f} MB behind")
            self.assertLess(after, before + 1_000_000)
            self.assertEqual(server.status()["pages"], 1)


class Command(unittest.TestCase):
    def run_board(self, *arguments):
        return subprocess.run([BOARD, *arguments], capture_output=True, text=True, timeout=PATIENCE, check=False)

    def test_mistakes_are_told(self):
        syria = str(EXAMPLES / "syria-2016.json")
        for arguments, code, words in [([], 2, "FILE"), ([syria, syria], 2, "FILE"), (["--port", "70000", syria], 2, "port"),
                                       (["--at", "yesterday", syria], 2, "yesterday"), (["nowhere.json"], 1, "nowhere.json"),
                                       (["--address", "example", syria], 1, "--address"),
                                       (["--up-to", "no-mark", syria], 1, "no-mark")]:
            done = self.run_board(*arguments)
            self.assertEqual((done.returncode, done.stdout), (code, ""), arguments)
            self.assertIn(words, done.stderr)


if __name__ == "__main__":
    unittest.main()
