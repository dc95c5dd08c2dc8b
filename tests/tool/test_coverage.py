#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""`ceasefire check --coverage` tells which words of a text nobody cites, and which members no citation carries."""

import json
import os
import pathlib
import random
import re
import subprocess
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
TEXT = 'The Commission sends a team.\r\nÄll ättacks 😀 shall cease – from noon; café\u0301 القرية 12.\n'


class Coverage(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / 'd.txt').write_bytes(TEXT.encode())

    def run_tool(self, *words, code=0):
        done = subprocess.run([TOOL, 'check', '--coverage', *words], capture_output=True, check=False, cwd=self.folder,
                              env=dict(os.environ, G_DEBUG='fatal-criticals'))
        self.assertEqual(done.returncode, code, (done.stdout, done.stderr))
        return done.stdout.decode()

    def write(self, *records, name='a.json'):
        text = json.dumps({'ceasefire': '1.0', 'language': 'en',
                           'records': [{'type': 'document', 'id': 'd', 'kind': 'article', 'file': 'd.txt'}, *records]})
        (self.folder / name).write_text(text, encoding='utf-8')

    def lines(self, *words):
        return [json.loads(line) for line in self.run_tool('-f', 'jsonl', *words).splitlines()]

    def test_words(self):
        generator = random.Random(1)
        for _ in range(20):
            spans = [sorted(generator.sample(range(len(TEXT) + 1), 2)) for _ in range(generator.randrange(4))]
            self.write({'type': 'incident', 'id': 'i', 'action': 'attack', 'sources': [
                {'document': 'd', 'quote': TEXT[a:b], 'start': a, 'end': b} for a, b in spans]})
            text = self.lines('--text', 'd=d.txt', 'a.json')[0]
            found = list(re.finditer('[^\\W_\u0301]+\u0301?', TEXT))
            cited = [any(a < m.end() and b > m.start() for a, b in spans) for m in found]
            self.assertEqual((text['document'], text['words'], text['cited']), ('d', len(found), sum(cited)))
            gaps = [m for m, one in zip(found, cited, strict=True) if not one]
            self.assertEqual(sum(len(re.findall('[^\\W_\u0301]+\u0301?', g['text'])) for g in text['gaps']), len(gaps))
            for gap in text['gaps']:
                self.assertEqual(TEXT[gap['start']:gap['end']], gap['text'])
                before = TEXT[:gap['start']].split('\n')
                self.assertEqual((gap['line'], gap['column']), (len(before), len(before[-1]) + 1))

    def test_marks(self):
        self.write({'type': 'incident', 'id': 'i', 'action': 'attack', 'sources': [
            {'document': 'd', 'quote': 'Commission'}, {'document': 'd', 'quote': 'a team', 'start': 1, 'end': 7}]})
        out = self.run_tool('-f', 'marked', '--text', 'd=d.txt', 'a.json')
        self.assertIn('{==The==} Commission {==sends==} a team.', out)
        self.assertEqual(re.sub(r'\{==|==\}', '', out.split('\n', 1)[1]), TEXT)

    def test_the_notation_has_its_texts(self):
        self.write()
        (self.folder / 'b.dossier').write_text('dossier language=en\ndocument d article file=d.txt\n'
                                               'incident i attack @"The … a team"\n', encoding='utf-8')
        out = self.run_tool('b.dossier')
        self.assertIn('d: 5 of 14 words are cited (35 %)', out)
        self.assertNotIn('records[', out)

    def uncited(self, *records):
        self.write(*records)
        return {(line['path'], tuple(line['uncited']), line['members']) for line in self.lines('a.json')}

    def test_members(self):
        plain = {'type': 'incident', 'id': 'i', 'action': 'attack', 'when': '2016', 'count': 1, 'note': 'n',
                 'agents': ['x'], 'coded_by': 'z'}
        source = {'document': 'd'}
        self.assertEqual(self.uncited(plain), {('records[1]', ('action', 'agents', 'when', 'count'), 4)})
        self.assertEqual(self.uncited(dict(plain, sources=[source])), set())
        self.assertEqual(self.uncited(dict(plain, sources=[dict(source, members=['when']),
                                                           dict(source, members=['agents[0]', 'action'])])),
                         {('records[1]', ('count',), 4)})

    def test_members_of_what_is_nested(self):
        def agreement(*members, clause=None):
            sources = [{'document': 'd', 'members': list(members)} if members != ('*',) else {'document': 'd'}]
            inner = {'type': 'clause', 'id': 'd1', 'modality': 'obligation', 'text': 'D'}
            outer = {'type': 'clause', 'id': 'c1', 'modality': 'obligation', 'text': 'C', 'clauses': [inner]}
            if clause is not None:
                outer['sources'] = [dict({'document': 'd'}, **clause)]
            return self.uncited({'type': 'agreement', 'id': 'a', 'status': 'signed', 'title': 'A', 'clauses': [outer],
                                 **({'sources': sources} if members else {})})

        both = ('modality', 'text')
        top = ('records[1]', ('title', 'status'), 2)
        outer, inner = ('records[1].clauses[0]', both, 2), ('records[1].clauses[0].clauses[0]', both, 2)
        self.assertEqual({(p, frozenset(u), n) for p, u, n in agreement()},
                         {(p, frozenset(u), n) for p, u, n in (top, outer, inner)})
        self.assertEqual(agreement('*'), set())
        self.assertEqual(agreement('title', 'status', 'clauses'), set())
        self.assertEqual({p for p, *_ in agreement('title', 'status')}, {outer[0], inner[0]})
        self.assertEqual({p for p, *_ in agreement('title', 'status', clause={})}, set())
        self.assertEqual({(p, tuple(u)) for p, u, _ in agreement('title', 'status', 'clauses[0].text', 'clauses[0].clauses')},
                         {(outer[0], ('modality',))})
        self.assertEqual({p for p, *_ in agreement('title', 'status', 'clauses[1]', 'clauses[0].textile')},
                         {outer[0], inner[0]})

    def test_a_text_is_read_once_for_all_dossiers(self):
        self.write()
        self.write(name='b.json')
        done = subprocess.run([TOOL, 'check', '--coverage', '--text', 'd=-', 'a.json', 'b.json'], capture_output=True,
                              input=TEXT.encode(), check=False, cwd=self.folder)
        self.assertEqual((done.returncode, done.stderr), (0, b''))
        self.assertEqual(done.stdout.count(b'd: 0 of 14 words'), 2)

    def test_usage(self):
        self.write()
        self.run_tool('-f', 'sarif', 'a.json', code=64)
        self.run_tool('--fix', 'a.json', code=64)
        self.run_tool('--text', 'x', 'a.json', code=64)
        self.run_tool('--text', 'x=d.txt', 'a.json', code=65)
        self.run_tool('no such file', code=66)
        self.assertEqual(self.run_tool('a.json'), '')


if __name__ == '__main__':
    unittest.main()
