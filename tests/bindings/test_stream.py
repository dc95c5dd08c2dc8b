#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Streams from Python: records one by one, chosen, written, and without blocking."""

import gzip
import os
import pathlib
import tempfile
import unittest

import gi
from errors import redirected_errors

gi.require_version('Ceasefire', '1.0')
from gi.repository import Ceasefire, Gio, GLib  # noqa: E402

SYRIA = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'examples' / 'syria-2016.json'
LINES = (b'{"ceasefire":"1.0","title":"T"}\n{"type":"actor","id":"a"}\n{"type":"actor"}\n'
         b'{"type":"place","id":"p","note":"x"}\n{"type":"vow","id":"v"}\n')


def open_stream(data):
    return Ceasefire.Reader.new(Gio.MemoryInputStream.new_from_bytes(GLib.Bytes.new(data)))


def records(reader):
    return iter(lambda: reader.read(None), None)


def whole_dossier():
    return Ceasefire.Dossier.load_file(Gio.File.new_for_path(str(SYRIA)), None)


class Reading(unittest.TestCase):
    def test_a_reader_is_walked_through(self):
        reader = Ceasefire.Reader.new_for_file(Gio.File.new_for_path(str(SYRIA)), None)
        self.assertEqual(reader.read_header(None).get_language(), 'en')
        self.assertEqual([r.get_id() for r in records(reader)],
                         [r.get_id() for r in whole_dossier()])
        self.assertEqual(reader.get_format(), Ceasefire.Format.JSON)

    def test_a_bad_line_is_an_exception_and_not_the_end(self):
        reader, found, bad = open_stream(gzip.compress(LINES)), [], []
        while True:
            try:
                record = reader.read(None)
            except GLib.Error as error:
                self.assertTrue(error.matches(Ceasefire.error_quark(), Ceasefire.Error.MISSING))
                self.assertIn('line 3', error.message)
                bad.append(reader.dup_bad_line().get_data())
                continue
            if record is None:
                break
            found.append(record.get_id())
        self.assertEqual((found, bad), (['a', 'p', 'v'], [b'{"type":"actor"}']))
        self.assertEqual(reader.get_compression(), Ceasefire.Compression.GZIP)

    def test_records_are_chosen_by_type_and_by_a_function(self):
        reader = Ceasefire.Reader.new_for_file(Gio.File.new_for_path(str(SYRIA)), None)
        reader.set_types(['statement'])
        reader.set_filter(lambda r, _type, _id: r.member_is('speaker', 'lavrov'))
        self.assertEqual([r.get_id() for r in records(reader)],
                         [s.get_id() for s in whole_dossier().get_records(Ceasefire.Statement)
                          if s.get_speaker() == 'lavrov'])
        self.assertGreater(reader.get_n_skipped(), 10)

    def test_an_exception_in_the_filter_ends_reading(self):
        def fails(_reader, _type, record_id):
            return {'a': True}[record_id]

        for data in LINES, gzip.compress(LINES):
            reader = open_stream(data)
            reader.set_filter(fails)
            self.assertEqual(reader.read(None).get_id(), 'a')
            reader.set_filter(lambda _reader, _type: True)
            for _ in range(2):
                with redirected_errors(), self.assertRaises(GLib.Error) as caught:
                    reader.read(None)
                self.assertTrue(caught.exception.matches(Gio.io_error_quark(),
                                                         Gio.IOErrorEnum.FAILED))

    def test_an_exception_in_the_filter_ends_loading_in_the_background(self):
        loop, caught, reader = GLib.MainLoop(), [], open_stream(LINES)
        reader.set_filter(lambda _reader, _type, _id: undefined_name)  # noqa: F821

        def on_records(source, result):
            try:
                source.read_many_finish(result)
            except GLib.Error as error:
                caught.append(error)
            loop.quit()
        with redirected_errors():
            reader.read_many_async(5, GLib.PRIORITY_DEFAULT, None, on_records)
            loop.run()
        self.assertEqual(len(caught), 1)

    def test_limits_and_progress(self):
        heard = []
        reader = open_stream(LINES)
        reader.set_limit(Ceasefire.Limit.RECORDS, 1)
        reader.set_progress(lambda done, total: heard.append((done, total)))
        self.assertEqual(reader.read(None).get_id(), 'a')
        with self.assertRaises(GLib.Error) as caught:
            reader.read(None)
        self.assertTrue(caught.exception.matches(Ceasefire.error_quark(), Ceasefire.Error.LIMIT))
        self.assertEqual(heard[0], (len(LINES), -1))

    def test_reading_without_blocking(self):
        loop, found = GLib.MainLoop(), []
        reader = open_stream(LINES.replace(b'{"type":"actor"}\n', b''))

        def on_records(source, result):
            got = [record.get_id() for record in source.read_many_finish(result)]
            found.extend(got)
            if got:
                source.read_many_async(2, GLib.PRIORITY_DEFAULT, None, on_records)
            else:
                loop.quit()
        reader.read_many_async(2, GLib.PRIORITY_DEFAULT, None, on_records)
        loop.run()
        self.assertEqual(found, ['a', 'p', 'v'])


class Writing(unittest.TestCase):
    def test_record_by_record_the_same_is_written(self):
        dossier = whole_dossier()
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / 'out.json.gz'
            writer = Ceasefire.Writer.new_for_file(
                Gio.File.new_for_path(str(path)), dossier.get_header(), Ceasefire.Format.JSON,
                Ceasefire.Compression.GZIP, None)
            for record in dossier:
                self.assertTrue(writer.write(record, None))
            self.assertFalse(path.exists())
            self.assertTrue(writer.close(None))
            self.assertEqual(gzip.decompress(path.read_bytes()), SYRIA.read_bytes())

    def test_writing_without_blocking(self):
        loop, stream = GLib.MainLoop(), Gio.MemoryOutputStream.new_resizable()
        header = open_stream(LINES).read_header(None)
        writer = Ceasefire.Writer.new(stream, header, Ceasefire.Format.JSON_LINES,
                                      Ceasefire.Compression.NONE)
        writer.add(Ceasefire.Actor.new('a'))

        def on_closed(source, result):
            self.assertTrue(source.close_finish(result))
            loop.quit()
        writer.close_async(GLib.PRIORITY_DEFAULT, None, on_closed)
        loop.run()
        stream.close(None)
        self.assertEqual(stream.steal_as_bytes().get_data(),
                         b'{"ceasefire":"1.0","title":"T"}\n{"type":"actor","id":"a"}\n')


if __name__ == '__main__':
    unittest.main()
