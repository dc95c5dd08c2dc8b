#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The window under Xvfb: what it shows, and that it follows its file. WINDOW is the program."""

import json
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import zlib

WINDOW = os.environ["WINDOW"]
EXAMPLES = pathlib.Path(os.environ["EXAMPLES"])
SYRIA = str(EXAMPLES / "syria-2016.json")
ENVIRONMENT = {**os.environ, "GSK_RENDERER": "cairo", "GDK_DEBUG": "gl-disable", "GTK_A11Y": "none",
               "G_DEBUG": "fatal-criticals",
               "GIO_USE_VFS": "local", "GSETTINGS_BACKEND": "memory"}
PATIENCE = 120
XVFB = None


def setUpModule():
    """A display of our own: its number comes back on a pipe."""
    global XVFB
    if not shutil.which("Xvfb"):
        print("SKIPPED: Xvfb is not installed")
        sys.exit(0)
    there, here = os.pipe()
    XVFB = subprocess.Popen(["Xvfb", "-displayfd", str(here), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
                            pass_fds=[here], stderr=subprocess.DEVNULL)
    os.close(here)
    with os.fdopen(there) as pipe:
        ENVIRONMENT["DISPLAY"] = ":" + pipe.readline().strip()
    ENVIRONMENT["GDK_BACKEND"] = "x11"


def tearDownModule():
    XVFB.terminate()
    XVFB.wait()


def run(*arguments):
    return subprocess.run([WINDOW, *arguments], capture_output=True, text=True, env=ENVIRONMENT, timeout=PATIENCE,
                          check=False)


def read_picture(path):
    """Width, height and how many rows differ, of a PNG of 8 bits a sample without interlacing."""
    data = pathlib.Path(path).read_bytes()
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise AssertionError("no PNG")
    width, height, _, kind = struct.unpack(">IIBB", data[16:26])
    packed, at = b"", 8
    while at < len(data):
        length, name = struct.unpack(">I4s", data[at:at + 8])
        packed += data[at + 8:at + 8 + length] if name == b"IDAT" else b""
        at += length + 12
    channels = {2: 3, 6: 4}[kind]
    rows = zlib.decompress(packed)
    stride = width * channels + 1
    return width, height, len({rows[row * stride + 1:(row + 1) * stride] for row in range(height)})


class Window(unittest.TestCase):
    def show(self, *arguments, path=SYRIA):
        done = run("--at", "2016-09-23", "--print", "--quit-after", "1", *arguments, path)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout.strip()

    def test_what_the_dossier_holds_is_shown(self):
        records = json.loads(pathlib.Path(SYRIA).read_text(encoding="utf-8"))["records"]
        self.assertEqual(self.show(), f"{len(records)} records, 38 findings, 26 on the timeline; nothing chosen, 0 lines")

    def test_a_search_leaves_what_it_finds(self):
        self.assertTrue(self.show("--search", "shouting angry").startswith("2 records, "))
        self.assertTrue(self.show("--search", "no such words anywhere").startswith("0 records, "))
        # The clause with these words is found by the agreement that it is in; a statement quotes them too.
        self.assertTrue(self.show("--search", "anti-tank guided missiles ceasing").startswith("2 records, "))

    def test_a_record_is_shown_whole(self):
        self.assertRegex(self.show("--choose", "kerry-shout"), r"kerry-shout, [4-9]\d lines$")
        self.assertRegex(self.show("--choose", "c6-cease-attacks"), r"c6-cease-attacks, \d\d lines$")
        self.assertRegex(self.show("--choose", "c6-cease-attacks@syr-gov"), r"c6-cease-attacks@syr-gov, \d\d lines$")

    def test_a_change_of_the_file_is_followed(self):
        folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        path = folder / "dossier.json"
        shutil.copy(SYRIA, path)
        with subprocess.Popen([WINDOW, "--print", "--choose", "kerry", "--quit-after", "60", str(path)],
                              stdout=subprocess.PIPE, text=True, env=ENVIRONMENT) as process:
            self.assertTrue(process.stdout.readline().startswith("117 records"))
            dossier = json.loads(path.read_text(encoding="utf-8"))
            dossier["records"] = [record for record in dossier["records"] if record["type"] == "actor"]
            (folder / "beside").write_text(json.dumps(dossier), encoding="utf-8")
            (folder / "beside").rename(path)
            self.assertRegex(process.stdout.readline(), "^27 records, 0 findings, 0 on the timeline; kerry, ")
            path.write_text("{", encoding="utf-8")
            self.assertRegex(process.stdout.readline(), "^27 records, .*; a problem$")
            process.terminate()

    def test_hostile_words_are_words(self):
        name = '<a href="x">&amp;</b>\u202e\u2066"\'' + "n" * 100000
        records = [{"type": "actor", "id": '"><b>&', "name": name, "note": name},
                   {"type": "statement", "id": "s", "speaker": '"><b>&', "text": name, "when": "2016-09"}]
        folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        path = folder / "hostile.json"
        path.write_text(json.dumps({"ceasefire": "1.0", "title": name, "language": "en", "records": records}))
        self.assertEqual(self.show("--choose", "s", path=str(path)),
                         "2 records, 0 findings, 1 on the timeline; s, 5 lines")
        self.assertEqual(self.show("--choose", '"><b>&', path=str(path)),
                         '2 records, 0 findings, 1 on the timeline; "><b>&, 4 lines')

    def test_a_picture_shows_something(self):
        folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, folder)
        path = folder / "window.png"
        rows = []
        for options in [["--choose", "c6-cease-attacks@syr-gov"], ["--search", "no such words anywhere"]]:
            self.show("--picture", str(path), *options)
            width, height, count = read_picture(path)
            self.assertGreaterEqual((width, height), (1200, 800))
            rows.append(count)
        # Lines of text make most rows differ; an empty list and an empty pane do not.
        self.assertGreater(rows[0], 500)
        self.assertLess(rows[1], rows[0])

    def test_mistakes_are_told(self):
        for arguments, code, words in [([], 2, "FILE"), (["nowhere.json"], 1, "nowhere.json"),
                                       (["--at", "yesterday", SYRIA], 2, "yesterday"),
                                       (["--choose", "nobody", SYRIA], 1, "--choose")]:
            done = run(*arguments)
            self.assertEqual(done.returncode, code, arguments)
            self.assertIn(words, done.stderr)


if __name__ == "__main__":
    unittest.main()
