#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The described model, as a program that knows no type reads it."""

import json
import math
import unittest

import gi

gi.require_version('Ceasefire', '1.0')
from gi.repository import Ceasefire, GLib, GObject  # noqa: E402

Kind = Ceasefire.ModelKind


def member(type_name, name):
    return Ceasefire.ModelType.lookup(type_name).lookup_member(name)


class Model(unittest.TestCase):
    def test_types_are_listed_and_found(self):
        records = Ceasefire.ModelType.list_records()
        self.assertEqual([t.get_name() for t in records][:3], ['actor', 'place', 'document'])
        self.assertTrue(all(t.is_record() for t in records))
        values = {t.get_name() for t in Ceasefire.ModelType.list_values()}
        self.assertLessEqual({'header', 'term', 'citation', 'claim', 'participant'}, values)
        statement = Ceasefire.ModelType.for_gtype(Ceasefire.Statement)
        self.assertEqual(statement.get_name(), 'statement')
        self.assertEqual(statement.get_gtype(), Ceasefire.Statement.__gtype__)
        self.assertEqual(statement.get_since(), '1.0')
        self.assertIsNone(Ceasefire.ModelType.lookup('statemant'))
        self.assertIsNone(Ceasefire.ModelType.for_gtype(GObject.Object))

    def test_descriptions_outlive_what_they_came_from(self):
        members = Ceasefire.ModelType.lookup('clause').list_members()
        first = members[0]
        del members
        self.assertEqual(first.get_name(), 'label')

    def test_members_say_what_they_hold(self):
        for kind in Ceasefire.ModelType.list_records() + Ceasefire.ModelType.list_values():
            for m in kind.list_members():
                with self.subTest(f'{kind.get_name()}.{m.get_name()}'):
                    self.assertTrue(m.get_summary().endswith('.'))
                    self.assertNotEqual(m.get_kind(), Kind.UNSET)
                    self.assertEqual(m.get_value_type() is not None, m.get_kind() in (Kind.VALUE, Kind.RECORD))
                    self.assertEqual(bool(m.list_targets()), m.get_kind() == Kind.REFERENCE)
                    self.assertEqual(math.isnan(m.get_minimum()), m.get_kind() not in (Kind.INTEGER, Kind.NUMBER))
        self.assertEqual(member('clause', 'targets').list_targets(), ['actor', 'place'])
        self.assertEqual(member('statement', 'acts').get_vocabulary(), 'speech-act')
        self.assertEqual(member('statement', 'claims').get_value_type().get_name(), 'claim')
        self.assertIsNone(member('statement', 'claims').get_property_name())
        self.assertEqual(member('statement', 'in_reply_to').get_property_name(), 'in-reply-to')

    def test_enums_have_words(self):
        form = member('statement', 'form').get_gtype()
        self.assertIn('direct-quote', Ceasefire.enum_list_words(form))
        self.assertEqual(Ceasefire.enum_from_word(form, 'direct-quote'), Ceasefire.StatementForm.DIRECT_QUOTE)
        self.assertEqual(Ceasefire.enum_from_word(Ceasefire.Stance, 'asserts'), Ceasefire.Stance.ASSERTS)
        self.assertEqual(Ceasefire.enum_to_word(Ceasefire.Stance, Ceasefire.Stance.DENIES), 'denies')
        self.assertIsNone(Ceasefire.enum_to_word(Ceasefire.Stance, Ceasefire.Stance.UNSET))
        self.assertEqual(Ceasefire.enum_from_word(form, 'shouted'), -1)
        self.assertEqual(Ceasefire.enum_get_label(form, Ceasefire.StatementForm.DIRECT_QUOTE, 'fr'), 'citation directe')
        self.assertEqual(Ceasefire.enum_get_label(Ceasefire.Stance, Ceasefire.Stance.DENIES, None), 'denies')

    def test_published_codes_lead_to_terms(self):
        actions = Ceasefire.Vocabulary.get_builtin('action')
        self.assertEqual(actions.lookup_published('cameo', '190'), ['attack'])
        self.assertEqual(actions.lookup_published('cameo', '0'), [])
        self.assertEqual(actions.list_published('attack', 'cameo'), ['190'])


class AccessByName(unittest.TestCase):
    def fail_with(self, code, action, *arguments):
        with self.assertRaises(GLib.Error) as caught:
            action(*arguments)
        self.assertTrue(caught.exception.matches(Ceasefire.error_quark(), code))
        return caught.exception.message

    def test_records_are_read_and_set_by_name(self):
        statement = Ceasefire.Statement.new('s')
        statement.set_json('acts', json.dumps(['accuse', 'deny']))
        statement.set_json('when', json.dumps('2016-09'))
        statement.set_extra('mood', '{"calm": true}')
        self.assertEqual(statement.get_when().get_text(), '2016-09')
        self.assertEqual(statement.list_members(), ['acts', 'when', 'mood'])
        self.assertEqual({name: json.loads(statement.dup_json(name)) for name in statement.list_members()},
                         {'acts': ['accuse', 'deny'], 'when': '2016-09', 'mood': {'calm': True}})
        self.assertEqual(statement.dup_strings(['id', 'speaker', 'acts']), ['s', None, 'accuse deny'])
        self.assertIsNone(statement.dup_json('speaker'))
        statement.unset('when')
        self.assertFalse(statement.has('when'))

    def test_what_cannot_be_set_raises(self):
        statement = Ceasefire.Statement.new('s')
        self.assertIn('not an EDTF date', self.fail_with(Ceasefire.Error.VALUE, statement.set_json, 'when', '"x"'))
        self.assertIn('"speaker"', self.fail_with(Ceasefire.Error.NOT_FOUND, statement.set_json, 'speker', '"x"'))
        self.assertEqual(statement.list_members(), [])

    def test_values_have_the_same(self):
        claim = Ceasefire.Claim.from_json('{"about":"x","stance":"denies"}')
        claim.set_json('stance', '"asserts"')
        self.assertEqual(claim.get_stance(), Ceasefire.Stance.ASSERTS)
        self.assertEqual(claim.list_members(), ['about', 'stance'])
        self.assertTrue(claim.equal(Ceasefire.Claim.from_json(claim.to_json())))
        statement = Ceasefire.Statement.new('s')
        statement.add_claim(claim)
        self.assertIn('its copy can', self.fail_with(Ceasefire.Error.VALUE, claim.set_json, 'stance', '"doubts"'))
        self.assertEqual(Ceasefire.Text.from_json('{"en":"word"}').to_json(), '{"en":"word"}')

    def test_every_value_type_has_them(self):
        for described in Ceasefire.ModelType.list_values():
            cls = getattr(Ceasefire, described.get_gtype().name.removeprefix('Ceasefire'))
            for name in ('has', 'unset', 'list_members', 'dup_json', 'set_json', 'set_extra', 'to_json', 'from_json'):
                self.assertTrue(hasattr(cls, name), (described.get_name(), name))
            self.assertEqual(cls.from_json('{}').to_json(), '{}')

    def test_strings_of_many_records_come_at_once(self):
        text = '{"ceasefire":"1.0"}\n' + ''.join(
            f'{{"type":"actor","id":"a{i}","kind":"state"}}\n' for i in range(5))
        reader = Ceasefire.Reader.new_for_bytes(GLib.Bytes.new(text.encode()))
        rows = []
        while strings := reader.read_strings(['id', 'country'], 2, None):
            rows += zip(*[iter(strings)] * 2)
        self.assertEqual(rows, [(f'a{i}', None) for i in range(5)])


if __name__ == '__main__':
    unittest.main()
