#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The library from Python: what its bindings must be able to do."""

import os
import pathlib
import unittest

import gi

gi.require_version('Ceasefire', '1.0')
from gi.repository import Ceasefire, Gio, GLib  # noqa: E402

EXAMPLES = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'examples'


def load(name='syria-2016.json'):
    return Ceasefire.Dossier.load_file(Gio.File.new_for_path(str(EXAMPLES / name)), None)


def parse(text):
    return Ceasefire.Dossier.load_bytes(GLib.Bytes.new(text.encode()))


class Reading(unittest.TestCase):
    def test_lavrovs_statements_and_on_what_terms(self):
        statements = {s.get_id(): (s.get_form().value_nick, s.get_attribution().value_nick)
                      for s in load().get_records(Ceasefire.Statement)
                      if s.get_speaker() == 'lavrov'}
        self.assertEqual(statements['lavrov-rejects'], ('indirect', 'on-record'))
        self.assertEqual(statements['lavrov-talks'], ('indirect', 'on-record'))
        self.assertEqual(statements['lavrov-speech'], ('paraphrase', 'background'))

    def test_who_passed_it_on(self):
        shout = load().lookup('kerry-shout')
        self.assertEqual(shout.get_relayed_by(), ['issg-attendee', 'aawsat'])
        self.assertEqual(shout.get_text().get_string(None),
                         'Even as we meet here, they continue to attack.')
        self.assertEqual(shout.get_claims()[0].get_stance(), Ceasefire.Stance.ASSERTS)
        self.assertEqual(shout.get_sources()[0].get_start(), 1465)

    def test_the_clause_tree(self):
        def walk(clauses, depth=0):
            for clause in clauses:
                yield depth, clause.get_id()
                yield from walk(clause.get_clauses(), depth + 1)
        tree = list(walk(load().lookup('truce').get_clauses()))
        self.assertIn((0, 'c6-cease-attacks'), tree)
        self.assertIn((1, 'c7a-acquire-territory'), tree)
        self.assertEqual(len(tree), 8)

    def test_lists_of_records_are_lists_of_python(self):
        dossier = load()
        self.assertGreater(len(dossier), 40)
        self.assertEqual(dossier[0], dossier.get_item(0))
        self.assertEqual(dossier[-1], dossier.get_item(len(dossier) - 1))
        self.assertRaises(IndexError, dossier.__getitem__, len(dossier))
        self.assertIsNone(dossier.get_item(len(dossier)))
        self.assertEqual([r.get_id() for r in dossier][:2], [r.props.id for r in dossier[:2]])
        self.assertIn(dossier.lookup('lavrov-rejects'), list(dossier))
        self.assertEqual(dossier.get_item_type(), Ceasefire.Record.__gtype__)
        clauses = dossier.lookup('truce').get_clauses()
        self.assertEqual(clauses[0].get_parent(), dossier.lookup('truce'))
        self.assertEqual(len(clauses), clauses.get_n_items())

    def test_a_clause_and_its_norm(self):
        clause = load().lookup('c6-cease-attacks')
        self.assertEqual(clause.get_modality(), Ceasefire.Modality.PROHIBITION)
        self.assertIn('mortar', clause.props.means)
        self.assertTrue(clause.props.means_open)
        exception, = clause.get_exceptions()
        self.assertEqual(exception.get_kind(), 'self-defence')

    def test_a_finding_and_what_it_rests_on(self):
        finding, = parse('{"ceasefire":"1.0","records":[{"type":"finding","id":"f","clause":"c",'
                         '"party":"p","status":"no-breach-known","counts":{"denied":2},'
                         '"incidents":[{"incident":"i","status":"denied","against":["a","b"]}]}]}')
        self.assertEqual(finding.get_status(), Ceasefire.FindingStatus.NO_BREACH_KNOWN)
        self.assertEqual(finding.get_counts().get_denied(), 2)
        self.assertEqual(finding.get_counts().get_violated(), 0)
        self.assertEqual(finding.get_incidents()[0].get_against(), ['a', 'b'])
        self.assertEqual(Ceasefire.Policy.new().get_reliability(), Ceasefire.Reliability.C)

    def test_a_broken_file_tells_where_and_why(self):
        with self.assertRaises(GLib.Error) as caught:
            parse('{"ceasefire":"1.0","language":"en",\n'
                  ' "records":[{"type":"clause","id":"c","text":7}]}')
        error = caught.exception
        self.assertTrue(error.matches(Ceasefire.error_quark(), Ceasefire.Error.TYPE))
        self.assertIn('records[0].text', error.message)
        self.assertIn('line 2, column 46', error.message)
        self.assertIn('expected a string', error.message)

    def test_loading_in_the_background(self):
        loop, loaded = GLib.MainLoop(), []

        def done(_source, result):
            loaded.append(Ceasefire.Dossier.load_file_finish(result))
            loop.quit()
        file = Gio.File.new_for_path(str(EXAMPLES / 'minsk-2-2015.json'))
        Ceasefire.Dossier.load_file_async(file, GLib.PRIORITY_DEFAULT, None, done)
        loop.run()
        self.assertEqual(loaded[0].lookup('m1').get_label(), '1')


class Writing(unittest.TestCase):
    def test_records_and_values_are_made_and_listed(self):
        meeting = Ceasefire.Meeting.new('talks')
        host = Ceasefire.Participant.new('north')
        host.set_role('host')
        meeting.add_participant(host)
        meeting.add_participant(Ceasefire.Participant.new('south'))
        meeting.props.when = Ceasefire.Date.new('2024-05~')
        meeting.props.status = Ceasefire.MeetingStatus.HELD
        meeting.props.topics = ['prisoners', 'roads']
        self.assertEqual([p.get_actor() for p in meeting.get_participants()], ['north', 'south'])
        with self.assertRaises(AttributeError):
            meeting.props.participants = []
        self.assertEqual(meeting.get_topics(), ['prisoners', 'roads'])
        self.assertEqual(
            Ceasefire.Record.from_json(GLib.Bytes.new(meeting.to_json().encode())).get_when()
            .get_text(), '2024-05~')

    def test_texts_in_languages(self):
        text = Ceasefire.Text.new_in('en', 'ceasefire').add('de', 'Waffenruhe')
        self.assertEqual(text.get_languages(), ['en', 'de'])
        self.assertEqual(text.get_string('de-AT'), 'Waffenruhe')
        self.assertEqual(text.get_string('en-GB'), 'ceasefire')

    def test_changes_are_heard(self):
        heard = []
        dossier = Ceasefire.Dossier.new('en')
        dossier.connect('record-changed', lambda _d, r, member: heard.append((r.get_id(), member)))
        dossier.connect('items-changed', lambda _d, *change: heard.append(change))
        actor = Ceasefire.Actor(id='envoy')
        dossier.add(actor)
        actor.set_name(Ceasefire.Text.new('The envoy'))
        self.assertEqual(heard, [(0, 0, 1), ('envoy', 'name')])

    def test_an_id_that_is_taken_is_an_error(self):
        dossier = Ceasefire.Dossier.new('en')
        dossier.add(Ceasefire.Actor.new('a'))
        with self.assertRaises(GLib.Error) as caught:
            dossier.add(Ceasefire.Place.new('a'))
        self.assertTrue(caught.exception.matches(Ceasefire.error_quark(),
                                                 Ceasefire.Error.DUPLICATE))

    def test_problems_are_listed(self):
        dossier = parse('{"ceasefire":"1.0","language":"en","records":'
                        '[{"type":"place","id":"p","within":"nowhere"}]}')
        problem, = dossier.check()
        self.assertEqual((problem.get_code(), problem.get_path(), problem.get_record_id()),
                         ('dangling-reference', 'records[0].within', 'p'))

    def test_a_path_is_found_in_the_text(self):
        data = GLib.Bytes.new(b'{"ceasefire":"1.0",\n "records":[{"type":"actor","id":"a"}]}')
        self.assertEqual(Ceasefire.json_locate(data, 'records[0].id'), (2, 29))
        self.assertEqual(Ceasefire.json_locate(data, 'records[7]'), (2, 2))
        with self.assertRaises(TypeError):
            Ceasefire.json_locate(data, ['records[0].id'])

    def test_dates_answer_yes_no_or_unknown(self):
        before = Ceasefire.Date.new('2016-09-09')
        self.assertEqual(before.is_before(Ceasefire.Date.new('2016-09-22')), Ceasefire.Truth.YES)
        self.assertEqual(before.is_before(Ceasefire.Date.new('2016-09')), Ceasefire.Truth.UNKNOWN)


if __name__ == '__main__':
    unittest.main()
