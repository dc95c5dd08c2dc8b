#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The described model, as a program that knows no type reads it."""

import math
import unittest

import gi

gi.require_version('Ceasefire', '1.0')
from gi.repository import Ceasefire, GObject  # noqa: E402

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

    def test_published_codes_lead_to_terms(self):
        actions = Ceasefire.Vocabulary.get_builtin('action')
        self.assertEqual(actions.lookup_published('cameo', '190'), ['attack'])
        self.assertEqual(actions.lookup_published('cameo', '0'), [])
        self.assertEqual(actions.list_published('attack', 'cameo'), ['190'])


if __name__ == '__main__':
    unittest.main()
