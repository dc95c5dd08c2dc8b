#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Spreadsheets from Python, in a namespace of its own."""

import os
import pathlib
import tempfile
import unittest

import gi

gi.require_version('Ceasefire', '1.0')
gi.require_version('CeasefireFeeds', '1.0')
from gi.repository import Ceasefire, CeasefireFeeds, Gio, GLib  # noqa: E402

EXAMPLE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'examples' / 'syria-2016.json'


class Feeds(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.file = Gio.File.new_for_path(str(self.folder))

    def test_a_dossier_is_written_and_read(self):
        dossier = Ceasefire.Dossier.load_path(str(EXAMPLE))
        writer = CeasefireFeeds.SheetsWriter.new(self.file, dossier.get_header())
        writer.set_tagged(True)
        for record in dossier:
            self.assertTrue(writer.write(record))
        self.assertTrue(writer.close())
        self.assertEqual(len(writer.get_problems()), 0)
        sheets = CeasefireFeeds.Sheets.read(self.file)
        again = sheets.load()
        self.assertEqual(len(sheets.get_problems()), 0)
        self.assertEqual(again.to_bytes(Ceasefire.Format.JSON).get_data(), dossier.to_bytes(Ceasefire.Format.JSON).get_data())

    def test_problems_of_a_check_have_cells(self):
        (self.folder / 'header.csv').write_text('#,ceasefire,language\n0,1.0,en\n', encoding='utf-8')
        (self.folder / 'statement.csv').write_text('#,id,speaker\n1,s,nobody\n', encoding='utf-8')
        sheets = CeasefireFeeds.Sheets.read(self.file)
        cells = [sheets.locate(problem).get_path() for problem in sheets.load().check()]
        self.assertIn('statement!C2', cells)

    def test_what_cannot_be_read_is_an_error(self):
        with self.assertRaises(GLib.Error):
            CeasefireFeeds.Sheets.read(self.file)


if __name__ == '__main__':
    unittest.main()
