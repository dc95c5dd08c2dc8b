#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Spreadsheets from Python, in a namespace of its own."""

import json
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

    def test_a_feed_is_imported_record_by_record(self):
        feed = EXAMPLE.parents[1] / 'tests' / 'data' / 'feeds' / 'ucdp-ged.csv'
        importer = CeasefireFeeds.Importer.new(CeasefireFeeds.Mapping.new_for_name('ucdp-ged'))
        ids = []

        def take(record, *_data):
            ids.append(record.get_id())
            return True

        stream = Gio.File.new_for_path(str(feed)).read()
        self.assertTrue(importer.read(stream, take))
        self.assertIn('ucdp:1', ids)
        self.assertEqual((importer.get_n_rows(), importer.get_n_made(), importer.get_n_repeated(),
                          importer.get_n_left_out()), (6, 4, 1, 1))
        problem = importer.get_problems()[0]
        self.assertEqual((problem.get_line(), problem.get_path(), problem.get_message()),
                         (8, 'row 8', 'incident: id is empty'))

    def test_a_feed_becomes_a_dossier(self):
        feed = EXAMPLE.parents[1] / 'tests' / 'data' / 'feeds' / 'acled.csv'
        importer = CeasefireFeeds.Importer.new(CeasefireFeeds.Mapping.new_for_name('acled'))
        dossier = importer.load(Gio.File.new_for_path(str(feed)))
        self.assertEqual(dossier.lookup('acled:VAL1').get_fatalities(), 2)
        self.assertEqual([problem for problem in dossier.check()
                          if problem.get_severity() == Ceasefire.Severity.ERROR], [])

    def test_several_files_become_one_resolution(self):
        folder = EXAMPLE.parents[1] / 'tests' / 'data' / 'feeds'
        files = [Gio.File.new_for_path(str(folder / f'un-akn-ford-{tag}.xml')) for tag in ('fr', 'en')]
        importer = CeasefireFeeds.Importer.new(CeasefireFeeds.Mapping.new_for_name('un-akn'))
        importer.set_texts(self.file)
        dossier = importer.load_files(files)
        self.assertEqual((dossier.get_header().get_language(), importer.get_n_made()), ('en', 2))
        clause = dossier.lookup('s-res-9001-2031-p-1')
        self.assertEqual(clause.get_wordings()[0].get_text().get_string('fr'), 'Exige que tous les bateaux s’arrêtent\u00a0;')
        text = (self.folder / 's-res-9001-2031-fr.txt').read_text(encoding='utf-8')
        source = clause.get_sources()[1]
        self.assertEqual(text[source.get_start():source.get_end()], source.get_quote())

    def test_trees_are_kept_until_all_are_there(self):
        importer = CeasefireFeeds.Importer.new(CeasefireFeeds.Mapping.new_for_name('un-akn'))
        records = []

        def take(record, *_data):
            records.append(record)
            return True

        importer.set_name('one.xml')
        self.assertTrue(importer.read(Gio.MemoryInputStream.new_from_bytes(GLib.Bytes.new(b'<a>')), take))
        self.assertTrue(importer.read(Gio.MemoryInputStream.new_from_bytes(GLib.Bytes.new(b'')), take))
        self.assertEqual(importer.get_n_rows(), 0)
        self.assertTrue(importer.finish(take))
        self.assertEqual((importer.get_n_left_out(), records), (2, []))
        self.assertEqual([(problem.get_path(), problem.get_line()) for problem in importer.get_problems()],
                         [('one.xml', 1), ('file 2', 1)])

    def test_who_takes_no_more_records_gets_none(self):
        path = EXAMPLE.parents[1] / 'tests' / 'data' / 'feeds' / 'un-akn-draft.xml'
        importer = CeasefireFeeds.Importer.new(CeasefireFeeds.Mapping.new_for_name('un-akn'))
        taken = []

        def refuse(record, *_data):
            taken.append(record)
            return False

        self.assertTrue(importer.read(Gio.File.new_for_path(str(path)).read(), refuse))
        with self.assertRaises(GLib.Error):
            importer.finish(refuse)
        self.assertEqual(len(taken), 1)

    def test_a_mapping_that_is_wrong_says_where(self):
        with self.assertRaises(GLib.Error) as caught:
            CeasefireFeeds.Mapping.new_for_bytes(GLib.Bytes.new(b'{"titel":"x"}'))
        self.assertIn('the nearest is "title"', caught.exception.message)

    def test_a_dossier_is_exported_and_what_is_lost_is_told(self):
        dossier = Ceasefire.Dossier.load_path(str(EXAMPLE))
        self.assertIn('geojson', CeasefireFeeds.Exporter.list_formats())
        exporter = CeasefireFeeds.Exporter.new('geojson')
        self.assertEqual((exporter.get_title(), exporter.get_extension(), exporter.get_media_type()),
                         ('GeoJSON', '.geojson', 'application/geo+json'))
        self.assertEqual(exporter.list_losses(), [])
        stream = Gio.MemoryOutputStream.new_resizable()
        self.assertTrue(exporter.write(dossier, stream))
        stream.close()
        features = json.loads(stream.steal_as_bytes().get_data())['features']
        self.assertIn('aleppo', [feature['id'] for feature in features])
        losses = {loss: exporter.count_loss(loss) for loss in exporter.list_losses()}
        self.assertEqual(losses['actor'], len(dossier.get_records(Ceasefire.Actor)))
        self.assertEqual(len(exporter.dup_report().splitlines()), len(losses) + 1)
        with self.assertRaises(GLib.Error) as caught:
            CeasefireFeeds.Exporter.new('geojsom')
        self.assertIn('the nearest is "geojson"', caught.exception.message)


if __name__ == '__main__':
    unittest.main()
