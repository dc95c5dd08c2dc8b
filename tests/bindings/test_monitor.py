#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The monitor from Python."""

import json
import os
import pathlib
import unittest

import gi

gi.require_version('Ceasefire', '1.0')
from gi.repository import Ceasefire, Gio, GLib  # noqa: E402

EXAMPLES = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'examples'


def load(name='valley.json'):
    return Ceasefire.Dossier.load_file(Gio.File.new_for_path(str(EXAMPLES / name)), None)


def monitor_of(dossier, at='2024-05-15'):
    monitor = Ceasefire.Monitor.new_for_dossier(dossier)
    monitor.set_at(Ceasefire.Date.new(at))
    return monitor


def say(name, speaker, about, stance, when=None):
    statement = Ceasefire.Statement.new(name)
    statement.set_speaker(speaker)
    statement.add_claim(Ceasefire.Claim.new(about, stance))
    if when:
        statement.set_when(Ceasefire.Date.new(when))
    return statement


def status(monitor, clause='t2-mines', party='north'):
    return monitor.find(clause, party).get_status().value_nick


class Findings(unittest.TestCase):
    def test_all_are_listed_clause_by_clause_and_party_by_party(self):
        findings = monitor_of(load()).list_findings()
        self.assertEqual([(f.get_clause(), f.get_party(), f.get_status().value_nick)
                          for f in findings][:4],
                         [('t1-attacks', 'north', 'violated'), ('t1-attacks', 'south', 'violated'),
                          ('t2-mines', 'north', 'alleged'), ('t2-mines', 'south', 'contested')])

    def test_one_is_found_or_none(self):
        monitor = monitor_of(load())
        finding = monitor.find('t1-attacks', 'north')
        self.assertEqual(finding.get_phase(), Ceasefire.Phase.ACTIVE)
        self.assertEqual(finding.get_counts().get_excused(), 1)
        worst = finding.get_incidents()[0]
        self.assertEqual((worst.get_incident(), worst.get_by()), ('a1-village', ['commission']))
        self.assertEqual({e.get_aspect(): e.get_strong() for e in worst.get_evidence()}
                         [Ceasefire.Aspect.AGENT], Ceasefire.Four.FOR)
        self.assertIsNone(monitor.find('t10-zones', 'north'))
        self.assertIsNone(monitor.find('no clause', 'north'))

    def test_incidents_are_counted(self):
        tally = monitor_of(load()).tally(['month', 'party'], None)
        self.assertEqual(tally.get_by(), ['month', 'party'])
        rows = {(r.get_value(0), r.get_value(1)): r for r in tally}
        row = rows[('2024-04', 'north')]
        incidents = Ceasefire.TallyMeasure.INCIDENTS
        self.assertEqual([row.get_sum(incidents, level) for level in range(3)], [4, 6, 6])
        self.assertEqual(row.get_set_aside(), 3)
        self.assertEqual(row.get_change(incidents, Ceasefire.TallyLevel.ESTABLISHED), (True, 0))
        self.assertEqual(row.get_untold(Ceasefire.TallyMeasure.FATALITIES), 6)
        self.assertEqual(row.get_coverage(), Ceasefire.TallyCoverage.PART)
        self.assertIsNone(row.get_value(2))
        self.assertIn(('2024-05', None), rows)
        self.assertEqual(tally.get_total().get_sum(incidents, Ceasefire.TallyLevel.POSSIBLE), 22)
        with self.assertRaisesRegex(GLib.Error, 'nothing is counted by "dya"; the nearest is "day"'):
            monitor_of(load()).tally(['dya'], None)

    def test_what_would_settle_it(self):
        items = {(s.get_incident(), s.get_aspect()): (s.get_if_so(), s.get_if_not())
                 for s in monitor_of(load()).find('t3-drones', 'north').get_sensitivity()}
        self.assertEqual(items[('e1-drone', Ceasefire.Aspect.AGENT)],
                         (Ceasefire.FindingStatus.VIOLATED,
                          Ceasefire.FindingStatus.NO_BREACH_KNOWN))

    def test_sentences_name_their_sources(self):
        dossier = load()
        finding = monitor_of(dossier).find('t2-mines', 'south')
        sentences = finding.explain(dossier).split('\n')
        self.assertIn('  Said, that it happened, who did it, what was done, with what, against whom, where and when: '
                      'Radio Pass (weak: not rated) [s-d2-radio].', sentences)
        self.assertIn('  s-d2-radio: Radio Pass, 2024-04-09, document text [Radio Pass, transcripts (Radio Pass), '
                      '2024-04-09]', sentences)
        self.assertIn('Radio Pass', finding.explain(dossier))
        self.assertNotIn('Radio Pass', finding.explain(None))

    def test_a_finding_is_a_record(self):
        finding = monitor_of(load()).find('t4-guns', 'south')
        again = Ceasefire.Record.from_json(GLib.Bytes.new(finding.to_json().encode()))
        self.assertTrue(finding.equal(again))
        self.assertEqual(again.get_remedied(), Ceasefire.Remedy.YES)


class Changes(unittest.TestCase):
    def setUp(self):
        self.dossier = load()
        self.monitor = monitor_of(self.dossier)
        self.monitor.list_findings()
        self.heard = []
        self.monitor.connect('finding-changed', lambda _m, f: self.heard.append(
            (f.get_clause(), f.get_party(), f.get_status().value_nick)))

    def test_a_statement_changes_what_depends_on_it_alone(self):
        self.dossier.add(say('denial', 'north', 'd1-mine-north', Ceasefire.Stance.DENIES))
        self.assertEqual(self.heard, [('t2-mines', 'north', 'contested')])

    def test_taking_it_back_changes_it_back(self):
        admission = say('admission', 'north', 'd1-mine-north', Ceasefire.Stance.ASSERTS)
        self.dossier.add(admission)
        admission.set_retracted(True)
        self.dossier.remove(admission)
        self.assertEqual(self.heard[:2], [('t2-mines', 'north', 'violated'),
                                          ('t2-mines', 'north', 'alleged')])
        self.assertEqual(status(self.monitor), 'alleged')

    def test_a_zone_that_nobody_has_is_refused(self):
        self.monitor.set_timezone('Asia/Damascus')
        with self.assertRaises(GLib.Error) as caught:
            self.monitor.set_timezone('Mars/Phobos')
        self.assertIn('Mars/Phobos', caught.exception.message)
        self.assertEqual(self.monitor.get_timezone(), 'Asia/Damascus')

    def test_records_can_be_fed_one_by_one(self):
        monitor = Ceasefire.Monitor.new()
        monitor.set_at(Ceasefire.Date.new('2024-05-15'))
        monitor.set_timezone('UTC')
        records = list(self.dossier)
        for record in reversed(records):
            monitor.add_record(record)
        self.assertEqual(status(monitor), 'alleged')
        self.assertTrue(monitor.remove_record(self.dossier.lookup('s-d1')))
        self.assertFalse(monitor.remove_record(self.dossier.lookup('s-d1')))
        self.assertEqual(status(monitor), 'no-breach-known')


class Settings(unittest.TestCase):
    def setUp(self):
        self.monitor = monitor_of(load())

    def test_at(self):
        self.assertEqual(status(self.monitor, 't4-guns', 'south'), 'violated')
        self.monitor.set_at(Ceasefire.Date.new('2024-03-10'))
        self.assertEqual(status(self.monitor, 't4-guns', 'south'), 'not-due')
        self.assertEqual(self.monitor.get_at().get_text(), '2024-03-10')

    def test_as_of(self):
        self.monitor.set_as_of(Ceasefire.Date.new('2024-04-05'))
        self.assertEqual(status(self.monitor), 'no-breach-known')
        self.monitor.set_as_of(None)
        self.assertEqual(status(self.monitor), 'alleged')

    def test_viewpoint(self):
        self.monitor.set_viewpoint(['radio', 'relief'])
        self.assertEqual(status(self.monitor, 't2-mines', 'south'), 'alleged')
        self.assertEqual(status(self.monitor, 't2-mines', 'north'), 'no-breach-known')
        self.assertEqual(self.monitor.find('t2-mines', 'south').get_viewpoint(),
                         ['radio', 'relief'])
        self.monitor.set_viewpoint(None)
        self.assertEqual(status(self.monitor, 't2-mines', 'south'), 'contested')

    def test_policy(self):
        policy = Ceasefire.Policy.new()
        policy.set_name('three of them')
        policy.set_corroboration(3)
        self.assertEqual(status(self.monitor, 't12-access', 'north'), 'violated')
        self.monitor.set_policy(policy)
        finding = self.monitor.find('t12-access', 'north')
        self.assertEqual(finding.get_status(), Ceasefire.FindingStatus.ALLEGED)
        self.assertEqual(finding.get_policy().get_name(), 'three of them')

    def test_layers(self):
        monitor = monitor_of(load('syria-2016.json'), '2016-09-23')
        monitor.set_timezone('UTC')
        found, chosen = [], Ceasefire.Layers(0)
        for layer in (Ceasefire.Layers.EXPLICIT, Ceasefire.Layers.PRESUPPOSED,
                      Ceasefire.Layers.BACKGROUND):
            chosen |= layer
            monitor.set_layers(chosen)
            found.append(status(monitor, 'c6-cease-attacks', 'syr-gov'))
        self.assertEqual(found, ['possible', 'alleged', 'contested'])

    def test_what_cannot_be_worked_out_is_a_problem(self):
        problem, = self.monitor.list_problems()
        self.assertEqual((problem.get_record_id(), problem.get_path()),
                         ('t12-access', 'qualities'))
        self.assertIn('rapid', problem.get_message())


def list_members(value, path, found):
    """A place of each member that there is, by the names on the way to it."""
    if isinstance(value, list):
        for item in value:
            list_members(item, path, found)
    elif isinstance(value, dict):
        path += (value['type'],) if 'type' in value else ()
        for key, member in value.items():
            found.setdefault(path + (key,), (value, key))
            list_members(member, path + (key,), found)


class Gaps(unittest.TestCase):
    """A check tells of what is required and is not there; the monitor goes on without it."""

    def test_no_member_is_needed(self):
        text = json.loads((EXAMPLES / 'valley.json').read_text(encoding='utf-8'))
        places = {}
        list_members(text['records'], (), places)
        self.assertGreater(len(places), 90)
        GLib.log_set_always_fatal(GLib.LogLevelFlags.LEVEL_CRITICAL | GLib.LogLevelFlags.LEVEL_ERROR)
        n = 0
        for path, (value, key) in places.items():
            if key in ('id', 'type'):
                continue
            kept = value.copy()
            del value[key]
            with self.subTest(path=path):
                dossier = Ceasefire.Dossier.load_bytes(GLib.Bytes.new(json.dumps(text).encode()))
                dossier.check()
                for finding in monitor_of(dossier).list_findings():
                    n += len(finding.explain(dossier)) > 0
            value.clear()
            value.update(kept)
        self.assertGreater(n, 1000)


if __name__ == '__main__':
    unittest.main()
