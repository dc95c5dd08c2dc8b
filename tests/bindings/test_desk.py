#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""What a data desk asks for, from Python: severities, reports, quotes of an edited text, mending, coverage."""

import json
import unittest

import gi
from errors import redirected_errors

gi.require_version('Ceasefire', '1.0')
from gi.repository import Ceasefire, GLib  # noqa: E402

TEXT = 'Talks \U0001f600 failed.\nThe sides shall cease.'
DOSSIER = ('{"ceasefire":"1.0","language":"en","records":[\n{"type":"document","id":"d","kind":"article"},\n'
           '{"type":"incident","id":"i","action":"atack","agents":["x","x"],"sources":[\n'
           '{"document":"d","quote":"The sides","start":0,"end":9},{"document":"d","quote":"Talks","start":0,"end":5}]}]}')


def check(text, *, severities=()):
    reader, checker = Ceasefire.Reader.new_for_bytes(GLib.Bytes.new(text.encode())), Ceasefire.Checker.new()
    checker.expect_document_text('d')
    for code, severity in severities:
        checker.set_severity(code, severity)
    checker.read(reader, None)
    checker.set_document_text('d', Ceasefire.DocumentText.new(TEXT))
    found = []
    checker.foreach(found.append)
    return checker, found


class Desk(unittest.TestCase):
    def test_severities(self):
        self.assertIn('dangling-reference', Ceasefire.Checker.list_codes())
        checker, found = check(DOSSIER, severities=[('dangling-reference', Ceasefire.Severity.NOTE),
                                                    ('doubled-item', Ceasefire.Severity.UNSET)])
        self.assertEqual([(p.get_code(), p.get_severity().value_nick) for p in found],
                         [('unknown-code', 'warning'), ('dangling-reference', 'note'), ('dangling-reference', 'note'),
                          ('quote-mismatch', 'error')])
        self.assertEqual(checker.get_severity('doubled-item'), Ceasefire.Severity.UNSET)
        with self.assertRaisesRegex(GLib.Error, 'the nearest is "doubled-item"'):
            checker.set_severity('doubled-items', Ceasefire.Severity.ERROR)

    def test_help(self):
        self.assertEqual(Ceasefire.Checker.dup_summary('dangling-reference'), 'a reference to an id that no record has')
        self.assertTrue(Ceasefire.Checker.dup_help('null-island').startswith('Warning: latitude 0'))
        self.assertIsNone(Ceasefire.Checker.dup_help('nothing'))
        self.assertIsNotNone(Ceasefire.Checker.dup_summary('syntax'))

    def test_reports(self):
        _, found = check(DOSSIER)
        for form, read in ((Ceasefire.ReportFormat.JSONL, lambda t: [json.loads(line) for line in t.splitlines()]),
                           (Ceasefire.ReportFormat.SARIF, lambda t: json.loads(t)['runs'][0]['results']),
                           (Ceasefire.ReportFormat.GITHUB, str.splitlines)):
            report, text = Ceasefire.Report.new(form), ''
            for problem in found:
                report.add('a.json', problem)
                text += report.take()
            report.finish(True)
            self.assertEqual(len(read(text + report.take())), len(found))

    def test_quotes_and_mending(self):
        checker, found = check(DOSSIER)
        quotations = list(checker.list_quotations())
        self.assertEqual([q.get_state().value_nick for q in quotations], ['moved', 'same'])
        self.assertEqual((quotations[0].get_path(), quotations[0].get_record_id(), quotations[0].get_document()),
                         ('records[1].sources[0]', 'i', 'd'))
        passage = quotations[0].get_passage()
        self.assertEqual(TEXT[passage.get_start():passage.get_end()], quotations[0].get_quote())
        fixing = Ceasefire.Fixing.new(GLib.Bytes.new(DOSSIER.encode()), Ceasefire.Format.JSON)
        self.assertEqual([fixing.add_problem(p) for p in found], [p.is_fixable() for p in found])
        self.assertEqual(fixing.apply(), 3)
        self.assertEqual(fixing.apply(), 0)
        text = fixing.get_text().get_data().decode()
        self.assertEqual(text, DOSSIER.replace('["x","x"]', '["x"]').replace('"start":0,"end":9', '"start":16,"end":25'))
        self.assertEqual(fixing.to_diff('a').get_data().decode().splitlines()[:2], ['--- a', '+++ a'])

    def test_anchors(self):
        text = Ceasefire.DocumentText.new(TEXT)
        (passage,) = text.anchor('Talks … failed', 0)
        self.assertEqual(passage.dup_words(), 'Talks \U0001f600 failed')

    def test_coverage(self):
        dossier = Ceasefire.Dossier.load_bytes(GLib.Bytes.new(DOSSIER.encode()))
        dossier.set_document_text('d', Ceasefire.DocumentText.new(TEXT))
        (text,) = dossier.list_cited_texts()
        self.assertEqual((text.get_document(), text.get_n_words(), text.get_n_cited()), ('d', 6, 3))
        self.assertEqual([g.dup_words() for g in text.list_gaps()], ['failed', 'shall cease'])
        self.assertEqual(text.mark('<', '>'), TEXT.replace('failed', '<failed>').replace('shall cease', '<shall cease>'))
        self.assertEqual(json.loads(text.to_json())['cited'], 3)
        self.assertEqual(len(dossier.list_uncited()), 0)
        bare = Ceasefire.Dossier.load_bytes(GLib.Bytes.new(
            b'{"ceasefire":"1.0","records":[{"type":"actor","id":"a","kind":"state"}]}'))
        (uncited,) = bare.list_uncited()
        self.assertEqual((uncited.get_path(), uncited.get_members(), uncited.get_n_members()), ('records[0]', ['kind'], 1))
        self.assertEqual(uncited.get_record().get_id(), 'a')
        self.assertEqual(json.loads(uncited.to_json())['uncited'], ['kind'])

    def test_what_is_empty(self):
        with redirected_errors():
            for name in ('CitedText', 'Uncited', 'Fixing', 'Report', 'Quotation'):
                self.assertIsNotNone(getattr(Ceasefire, name)())
            self.assertEqual(len(Ceasefire.Checker.new().list_quotations()), 0)


if __name__ == '__main__':
    unittest.main()
