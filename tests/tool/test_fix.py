#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""`ceasefire check --fix` and `ceasefire reanchor` mend what has one right answer, where it stands, and nothing else."""

import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

TOOL = os.environ['CEASEFIRE_TOOL']
TEXT = 'The Commission sends a team 😀.\nAll attacks shall cease from noon. All attacks shall cease at once.\n'
NOTATION = '''\
# A comment.
dossier "T"   language=en
document release statement-text "The release" file=release.txt
actor north armed-group "Northern Front"   aliases="the Front", "NF",  "NF"
  tie x part-of
  # between

  tie x part-of    # doubled
actor x other "X" aliases="a,b","c","a,b"
statement s1 report report speaker=x   form=indirect +m +m @release[4..14]"Commission"
  @release[3..13]="Commission"
statement s2 report speaker=x form=indirect
  @release[4..14]"Commission" @release[3..13]"Commission"
meeting m held
  party x
  cite @release[23..21]"a "   locator="1"
  cite @release[20..21]"All attacks"
incident i attack count=2
  @release[61..72]"All attacks" @`release`#1[10..16]«a team»
  party x
'''
JSON = '''\
{"ceasefire":"1.0","language":"en","records":[
{ "type":"document", "id":"release", "kind":"statement-text" },
{ "type" : "actor", "id":"x", "kind":"other", "name":"X", "aliases" : [ "a,b" , "c", "a,b","a,b" ] },
{"type":"incident","id":"i","action":"attack","agents":["x",
  "x"],"sources":[{"document":"release","start":1,"end" : 11,"quote":"Commission"},
 {"end":14, "document":"release","quote":"Commission", "start":4 },
 {"document":"release","quote":"All attacks","start":1,"end":12}]}
]}
'''
FORMS = [('a.json', ['--text', 'd=release.txt']), ('a.jsonl', ['--text', 'd=release.txt']), ('a.notation', [])]


def run(*words, folder=None, code=None):
    done = subprocess.run([TOOL, *map(str, words)], capture_output=True, check=False, cwd=folder,
                          env=dict(os.environ, G_DEBUG='fatal-criticals'))
    if code is not None and done.returncode != code:
        raise AssertionError((words, done.returncode, done.stdout, done.stderr))
    return done


def patched(text, diff):
    """The lines of a text with a unified difference made, which must agree with it."""
    lines, out, at = re.findall('.*\n|.+$', text), [], 0
    for start, body in re.findall(r'^@@ -(\d+),\d+ \+\d+,\d+ @@\n((?:[ +\\-].*\n)*)', diff, re.M):
        out += lines[at:int(start) - 1]
        at = int(start) - 1
        marked = re.sub(r'\n\\ No newline at end of file\n', '\0\n', body)
        for line in re.findall(r'.*\n', marked):
            line = line.replace('\0\n', '')
            if line[0] in ' -':
                if lines[at] != line[1:]:
                    raise AssertionError((lines[at], line))
                at += 1
            if line[0] in ' +':
                out.append(line[1:])
    return ''.join(out + lines[at:])


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        (self.folder / 'release.txt').write_text(TEXT, encoding='utf-8')

    def write(self, name, text):
        (self.folder / name).write_bytes(text.encode() if isinstance(text, str) else text)
        return name


class Fix(Folder):
    def fix(self, name, *options):
        """What is shown is what is written, and there is nothing to mend in that."""
        before = (self.folder / name).read_bytes().decode()
        shown = run('check', '--fix', *options, name, folder=self.folder)
        self.assertEqual((self.folder / name).read_bytes().decode(), before)
        written = run('check', '--fix', '--in-place', *options, name, folder=self.folder)
        after = (self.folder / name).read_bytes().decode()
        self.assertEqual(patched(before, shown.stdout.decode()), after)
        self.assertEqual(shown.stderr, written.stdout)
        again = run('check', '--fix', *options, name, folder=self.folder)
        self.assertEqual((again.stdout, again.stderr), (b'', written.stdout))
        return after, written.stdout.decode()

    def test_the_notation_keeps_its_layout(self):
        text = NOTATION.replace('  party x\n', '')
        after, left = self.fix(self.write('a.dossier', text))
        wanted = (text.replace(',  "NF"', '').replace('  tie x part-of    # doubled\n', '')
                  .replace(',"a,b"', '').replace('report report', 'report').replace('+m +m', '+m')
                  .replace('[23..21]', '[21..23]').replace('[3..13]', '[4..14]').replace('[10..16]', '[21..27]')
                  .replace('"Commission" @release[4..14]"Commission"\nm', '"Commission"\nm'))
        self.assertEqual(after, wanted)
        self.assertIn('[quote-range] records[5].sources[1].end', left)
        self.assertIn('[quote-mismatch] records[6].sources[0].quote', left)
        self.assertIn('[doubled-item] records[3].sources[1]', left)
        self.assertEqual(len(re.findall('quote-', left)), 2)

    def test_what_becomes_the_same_goes_too(self):
        text = ('dossier language=en\ndocument d article file=release.txt\nincident i attack\n'
                '  cite @d[3..13]"Commission"\n  cite @d[5..15]"Commission"\n')
        after, left = self.fix(self.write('a.dossier', text))
        self.assertEqual(after, text.replace('[3..13]', '[4..14]').replace('  cite @d[5..15]"Commission"\n', ''))
        self.assertEqual(left, '')

    def test_json_keeps_its_layout(self):
        after, left = self.fix(self.write('a.json', JSON), '--text', 'release=release.txt')
        wanted = (JSON.replace(', "a,b","a,b"', '').replace('["x",\n  "x"]', '["x"]')
                  .replace('"start":1,"end" : 11', '"start":4,"end" : 14')
                  .replace(',\n {"end":14, "document":"release","quote":"Commission", "start":4 }', ''))
        self.assertEqual(after, wanted)
        self.assertEqual(len(left.splitlines()), 1)
        self.assertIn('[quote-mismatch] records[2].sources[1].quote', left)

    def test_all_forms_give_the_same(self):
        texts = []
        self.write('a.json', JSON)
        for form, name in (('json', 'b.json'), ('jsonl', 'b.jsonl'), ('notation', 'b.dossier')):
            run('convert', '--to', form, 'a.json', '-o', name, folder=self.folder, code=0)
            self.fix(name, '--text', 'release=release.txt')
            texts.append(run('convert', name, folder=self.folder, code=0).stdout)
        self.assertEqual(texts[0], texts[1])
        self.assertEqual(texts[0], texts[2])

    def test_line_ends_and_marks_stay(self):
        self.fix(self.write('a.json', JSON.replace('\n', '\r\n')), '--text', 'release=release.txt')
        text = NOTATION.replace('  party x\n', '').replace('\n', '\r\n').rstrip()
        after, _ = self.fix(self.write('a.dossier', text))
        self.assertNotRegex(after, '[^\r]\n')
        one_line = json.dumps(json.loads(JSON))
        self.fix(self.write('b.json', one_line), '--text', 'release=release.txt')

    def test_numbers_that_paths_have_are_not_moved(self):
        text = JSON.replace('"quote":"Commission"},', '"quote":"Commission","members":["agents[1]"]},')
        after, left = self.fix(self.write('a.json', text), '--text', 'release=release.txt')
        self.assertIn('["x",\n  "x"]', after)
        self.assertIn('[doubled-item] records[2].agents[1]', left)

    def test_what_is_ignored_is_not_mended(self):
        after, _ = self.fix(self.write('a.json', JSON), '--ignore', 'doubled-item')
        self.assertEqual(after, JSON)

    def test_what_cannot_be_read_is_not_mended(self):
        broken = JSON.replace('"attack"', '7')
        done = run('check', '-i', self.write('a.json', broken), folder=self.folder, code=65)
        self.assertIn(b'[type] records[2].action', done.stderr)
        self.assertEqual((self.folder / 'a.json').read_text(encoding='utf-8'), broken)
        self.write('b.json', JSON)
        run('convert', '-z', 'gzip', 'b.json', '-o', 'c.json.gz', folder=self.folder, code=0)
        self.assertIn(b'packed', run('check', '-i', 'c.json.gz', folder=self.folder, code=65).stderr)
        run('convert', '-z', 'none', 'c.json.gz', '-o', 'd.json', folder=self.folder, code=0)
        self.assertEqual(run('check', '--fix', 'c.json.gz', folder=self.folder).stdout.replace(b'c.json.gz', b'd.json'),
                         run('check', '--fix', 'd.json', folder=self.folder).stdout)

    def test_what_defaults_say_is_left(self):
        text = ('dossier language=en\nactor x other "X"\nwith clause quantities="5 km","5 km"\n'
                'agreement a preliminary-ceasefire signed "A"\n  party x\n  clause c obligation "C"\n    clause d obligation "D"\n')
        after, left = self.fix(self.write('a.dossier', text))
        self.assertEqual(after, text)
        self.assertEqual(len(re.findall(r'\[doubled-item\] .*quantities\[1\]', left)), 2)

    def test_what_others_bring_is_left(self):
        self.write('cast.dossier', 'dossier language=en\nactor x other "X" aliases="a","a"\n')
        after, left = self.fix(self.write('a.dossier', 'dossier language=en\ninclude "cast.dossier"\n'))
        self.assertEqual(after, 'dossier language=en\ninclude "cast.dossier"\n')
        self.assertIn('doubled-item', left)

    def test_results(self):
        clean = self.write('a.json', JSON[:JSON.index('{"type":"inc')].rstrip(',\n') + ']}')
        self.assertEqual(run('check', '--fix', clean, folder=self.folder).returncode, 1)
        run('check', '--fix', '-q', clean, folder=self.folder, code=1)
        run('check', '-i', clean, folder=self.folder, code=0)
        run('check', '--fix', clean, folder=self.folder, code=0)
        run('check', '-i', '-', folder=self.folder, code=64)
        run('check', '--fix', '-f', 'sarif', clean, folder=self.folder, code=64)
        self.assertEqual(run('check', '--fix', clean, '-o', 'x.patch', folder=self.folder, code=0).stdout, b'')


class Reanchor(Folder):
    QUOTES = ('All attacks', 'a team', 'The', 'shall cease from noon', 'Commission')

    def make(self):
        records = [{'type': 'document', 'id': 'd', 'kind': 'article', 'file': 'release.txt'}]
        for i, quote in enumerate(self.QUOTES):
            start = TEXT.index(quote)
            records.append({'type': 'incident', 'id': f'i{i}', 'action': 'attack', 'sources': [
                {'document': 'd', 'quote': quote, 'start': start, 'end': start + len(quote)}]})
        self.write('a.json', json.dumps({'ceasefire': '1.0', 'language': 'en', 'records': records}, indent=1))
        for form in ('jsonl', 'notation'):
            run('convert', '--to', form, 'a.json', '-o', f'a.{form}', folder=self.folder, code=0)

    def states(self, name, options, code=None):
        done = run('reanchor', *options, name, folder=self.folder, code=code)
        return re.findall(r'^\S+:\d+:\d+: (\w+): (records\S*): d (\S+)(?: -> (\S+?))?(?:;.*)?$',
                          done.stdout.decode(), re.M), done

    def test_an_edited_text(self):
        self.make()
        for name, options in FORMS:
            states, _ = self.states(name, options, code=0)
            self.assertEqual({state for state, *_ in states}, {'same'})
            self.assertEqual(len(states), 5)
        edited = ('Yesterday. ' + TEXT.replace('a team', 'the team').replace('from noon', 'from midnight')
                  .replace('Commission', 'committee of elders'))
        self.write('release.txt', edited)
        for name, options in FORMS:
            states, done = self.states(name, options, code=65)
            self.assertEqual([state for state, *_ in states], ['ambiguous', 'changed', 'moved', 'changed', 'gone'])
            self.assertEqual([path for _, path, *_ in states], [f'records[{i}].sources[0]' for i in range(1, 6)])
            self.assertEqual(states[2][2:], ('0..3', '11..14'))
            before = (self.folder / name).read_bytes().decode()
            self.assertEqual(run('reanchor', '-i', *options, name, folder=self.folder).returncode, 65)
            after = (self.folder / name).read_bytes().decode()
            self.assertEqual(patched(before, done.stdout.decode()), after)
            self.assertNotEqual(before, after)
            self.assertEqual(self.states(name, options)[0][2][0], 'same')
            self.assertNotIn(': same: ', run('reanchor', '-q', *options, name, folder=self.folder).stdout.decode())

    def test_usage(self):
        self.make()
        run('reanchor', folder=self.folder, code=64)
        run('reanchor', '--text', 'd', 'a.json', folder=self.folder, code=64)
        self.assertIn(b'no dossier has', run('reanchor', '--text', 'e=release.txt', 'a.json', folder=self.folder,
                                             code=65).stderr)
        self.assertEqual(run('reanchor', 'a.json', folder=self.folder, code=0).stdout, b'')


if __name__ == '__main__':
    unittest.main()
