#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The bridge to json-glib from Python. It has a namespace of its own, which the core does not need."""

import subprocess
import sys
import unittest

import gi

gi.require_version('CeasefireJsonGlib', '1.0')
from gi.repository import Ceasefire, CeasefireJsonGlib, GLib, Json  # noqa: E402


def parse(text):
    return CeasefireJsonGlib.parse(GLib.Bytes.new(text.encode()))


class Bridge(unittest.TestCase):
    def test_a_text_becomes_a_tree(self):
        tree = parse('{"a": [1, {"b": "x"}]}')
        self.assertEqual(Json.to_string(tree, False), '{"a":[1,{"b":"x"}]}')

    def test_what_json_parser_guesses_is_an_error(self):
        with self.assertRaises(GLib.Error) as caught:
            parse('{"a":\n [010]}')
        self.assertIn('line 2, column 3: a[0]', caught.exception.message)

    def test_a_record_goes_both_ways(self):
        record = CeasefireJsonGlib.record_from_node(parse('{"type":"actor","id":"us","kind":"state"}'))
        self.assertIsInstance(record, Ceasefire.Actor)
        tree = CeasefireJsonGlib.record_to_node(record)
        self.assertEqual(tree.get_object().get_string_member('kind'), 'state')

    def test_a_dossier_goes_both_ways(self):
        dossier = Ceasefire.Dossier.new('en')
        dossier.add(Ceasefire.Actor.new('us'))
        tree = CeasefireJsonGlib.dossier_to_node(dossier)
        again = CeasefireJsonGlib.dossier_from_node(tree)
        self.assertEqual(again.lookup('us').get_id(), 'us')

    def test_json_gobject_reads_and_the_check_says_what_was_wrong(self):
        good = Json.gobject_deserialize(Ceasefire.Actor.__gtype__, parse('{"id":"us","kind":"state"}'))
        self.assertTrue(CeasefireJsonGlib.check_record(good))
        self.assertEqual(good.get_kind(), Ceasefire.ActorKind.STATE)
        bad = Json.gobject_deserialize(Ceasefire.Actor.__gtype__, parse('{"id":"us","kind":7}'))
        with self.assertRaises(GLib.Error) as caught:
            CeasefireJsonGlib.check_record(bad)
        self.assertIn('kind: expected a string', caught.exception.message)

    def test_json_gobject_writes(self):
        tree = Json.gobject_serialize(Ceasefire.Actor.new('us'))
        self.assertEqual(Json.to_string(tree, False), '{"type":"actor","id":"us"}')

    def test_the_core_does_not_load_json_glib(self):
        code = ("import gi; gi.require_version('Ceasefire', '1.0'); from gi.repository import Ceasefire, GIRepository; "
                "print(GIRepository.Repository.get_default().get_dependencies('Ceasefire'))")
        run = subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, check=True)
        self.assertIn('Gio-2.0', run.stdout)
        self.assertNotIn('Json', run.stdout)


if __name__ == '__main__':
    unittest.main()
