#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Feeds that are trees: resolutions of the United Nations in Akoma Ntoso.

What comes of a set of fixtures NAME is in tests/data/feeds/NAME.lines, and the account that is given in
NAME.report; CEASEFIRE_UPDATE=1 writes both anew.
"""

import hashlib
import json
import os
import pathlib
import re
import subprocess
import tempfile
import time
import unittest
import xml.etree.ElementTree as ElementTree

TOOL = os.environ['CEASEFIRE_TOOL']
FIXTURES = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'tests' / 'data' / 'feeds'
PEER = pathlib.Path(os.environ.get('CEASEFIRE_PEER_DIR', '/nonexistent'))
AKN = '{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}'
FORD = sorted(FIXTURES.glob('un-akn-ford-*.xml'))
SETS = {'un-akn-ford': FORD, 'un-akn-draft': [FIXTURES / 'un-akn-draft.xml']}
# What stands in the body of a text and is no word of a clause.
NO_WORDS = {AKN + name for name in ('authorialNote', 'crossHeading', 'heading', 'num', 'subheading', 'table', 'block')}


def run(*arguments, expect=0):
    done = subprocess.run([TOOL, *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode != expect:
        raise AssertionError(f'{arguments}: {done.returncode}: {done.stderr}')
    return done


def squash(text):
    return re.sub(r'[ \t\r\n]+', '', text)


def words_of_element(element, quoted=False):
    """All that an element says of clauses, as Python reads it."""
    if not isinstance(element.tag, str) or (element.tag in NO_WORDS and not quoted):
        return ''
    quoted = quoted or element.tag == AKN + 'quotedStructure'
    return (element.text or '') + ''.join(words_of_element(child, quoted) + (child.tail or '') for child in element)


def words_of_clause(clause):
    """All that a clause and those below it say; the words of one that has none are its number."""
    text = clause['text'] if isinstance(clause['text'], str) else next(iter(clause['text'].values()))
    own = '' if squash(text).rstrip('.-') == squash(clause.get('label', '-')) else text
    return own + ''.join(map(words_of_clause, clause.get('clauses', [])))


def walk(clauses):
    for clause in clauses:
        yield clause
        yield from walk(clause.get('clauses', []))


class Trees(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def load(self, *files):
        """The records by their ids. Quotes are checked against the texts, and nothing is wrong with any."""
        dossier = self.folder / 'dossier.json'
        run('import', '--map', 'un-akn', '--texts', self.folder, '-o', dossier, *files)
        self.assertEqual(run('check', dossier).stdout, '')
        return {record['id']: record for record in json.loads(dossier.read_text(encoding='utf-8'))['records']}

    def write(self, text, name='text.xml'):
        path = self.folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def report(self, *files, expect=0):
        return run('import', '--map', 'un-akn', '--report', '-o', self.folder / 'out.json', *files, expect=expect).stderr

    def change(self, language, *changes, name='changed.xml'):
        text = (FIXTURES / f'un-akn-ford-{language}.xml').read_text(encoding='utf-8')
        for old, new in changes:
            self.assertIn(old, text)
            text = text.replace(old, new)
        return self.write(text, name)

    def test_fixtures_become_what_stands_beside_them(self):
        for name, files in SETS.items():
            with self.subTest(name):
                done = subprocess.run([TOOL, 'import', '--map', 'un-akn', '--to', 'jsonl', '--report',
                                       *(path.name for path in files)],
                                      capture_output=True, text=True, check=True, cwd=FIXTURES)
                for suffix, said in (('.lines', done.stdout), ('.report', done.stderr)):
                    beside = FIXTURES / (name + suffix)
                    if os.environ.get('CEASEFIRE_UPDATE'):
                        beside.write_text(said, encoding='utf-8')
                    self.assertEqual(said, beside.read_text(encoding='utf-8'))

    def test_six_versions_are_one_resolution_with_wordings(self):
        self.assertEqual(len(FORD), 6)
        records = self.load(*FORD)
        agreements = [record for record in records.values() if record['type'] == 'agreement']
        self.assertEqual(len(agreements), 1)
        clauses = list(walk(agreements[0]['clauses']))
        self.assertEqual(len(clauses), 14)
        for clause in clauses:
            self.assertIsInstance(clause['text'], str)
            self.assertEqual({next(iter(wording['text'])) for wording in clause['wordings']}, {'ar', 'es', 'fr', 'ru', 'zh'})
            self.assertEqual(len(clause['sources']), 6)
        second = {wording['document'][-2:]: wording['text'] for wording in agreements[0]['clauses'][2]['clauses'][1]['clauses'][1]['wordings']}
        self.assertEqual(second['zh'], {'zh': '其他所有人；'})
        self.assertEqual(second['ar'], {'ar': 'سائر الناس؛'})

    def test_preamble_paragraphs_and_annex_are_told_apart(self):
        clauses = self.load(FIXTURES / 'un-akn-ford-en.xml')['s-res-9001-2031']['clauses']
        self.assertEqual([(clause.get('label'), clause.get('category'), len(clause.get('clauses', []))) for clause in clauses],
                         [(None, 'preamble', 2), ('1', None, 0), ('2', None, 3), ('3', None, 0), (None, None, 2)])
        self.assertEqual({clause['category'] for clause in clauses[0]['clauses']}, {'preamble'})
        self.assertEqual(clauses[1]['heading'], 'The ford')
        self.assertEqual(clauses[2]['clauses'][1]['clauses'][1]['sources'][0]['locator'], 'para 2 (b) (ii)')
        self.assertEqual(clauses[2]['clauses'][2]['text'], 'and that nobody pays for it;')

    def test_the_vote_is_what_the_metadata_say(self):
        vote = self.load(FIXTURES / 'un-akn-ford-en.xml')['s-res-9001-2031-vote']
        self.assertEqual({ballot['voter']: ballot['option'] for ballot in vote['votes']},
                         {'mlt': 'yes', 'civ': 'yes', 'ven': 'yes', 'gbr': 'no', 'state-ruritania': 'abstain'})
        self.assertEqual([(share['option'], share['value']) for share in vote['counts']], [('yes', 3), ('no', 1), ('abstain', 1)])
        self.assertEqual(vote['sponsors'], ['bih', 'mlt', 'nor'])
        self.assertEqual((vote['result'], vote['meeting'], vote['when']), ('adopted', 'sc-9900', '2031-05-02'))

    def test_a_draft_that_was_not_adopted_is_rejected(self):
        lines = run('import', '--map', 'un-akn', '--to', 'jsonl', FIXTURES / 'un-akn-draft.xml').stdout
        records = {record.get('id'): record for record in map(json.loads, lines.splitlines())}
        self.assertEqual(records['s-2031-78']['status'], 'rejected')
        self.assertEqual(records['s-2031-78-vote']['result'], 'vetoed')
        self.assertTrue(records['s-2031-78-en']['draft'])
        self.assertNotIn('published', records['s-2031-78-en'])

    def test_texts_are_written_and_have_the_digest(self):
        records = self.load(*FORD)
        for record in records.values():
            if 'file' in record:
                text = (self.folder / record['file']).read_bytes()
                self.assertEqual(record['sha256'], hashlib.sha256(text).hexdigest())
        self.assertEqual(sum('file' in record for record in records.values()), 6)
        nowhere = self.folder / 'nowhere'
        said = run('import', '--map', 'un-akn', '--texts', nowhere, '-o', self.folder / 'out', *FORD, expect=74).stderr
        self.assertTrue(said.startswith(f'ceasefire: {nowhere}: '), said)
        self.assertFalse((self.folder / 'out').exists())

    def check_words(self, path):
        records = self.load(path).values()
        clauses = [record for record in records if record['type'] == 'agreement'][0]['clauses']
        statement = ElementTree.parse(path).getroot().find(AKN + 'statement')
        for part, ids in (('mainBody', '-p-'), ('preamble', '-p(p-|reamble)')):
            ours = ''.join(words_of_clause(clause) for clause in clauses if re.search(ids, clause['id']))
            self.assertEqual(squash(ours), squash(words_of_element(statement.find(AKN + part))))

    def test_clauses_have_all_words_of_the_xml(self):
        for path in FORD:
            with self.subTest(path.name):
                self.check_words(path)

    def test_files_of_others_have_all_words_and_no_problem(self):
        if not PEER.exists():
            self.skipTest('no CEASEFIRE_PEER_DIR')
        files = [*PEER.glob('feeds/un-akn-*.xml'), *PEER.glob('unsc/*.xml')]
        self.assertGreaterEqual(len(files), 18)
        for path in files:
            with self.subTest(path.name):
                self.check_words(path)
        self.assertIn('3 files: 3 made, 0 repeated, 0 left out', self.report(*PEER.glob('feeds/un-akn-*.xml')))
        self.assertEqual(len(self.load(*PEER.glob('feeds/un-akn-*.xml'))['s-res-2532-2020']['clauses'][1]['wordings']), 2)

    def test_bad_input_is_told_once_with_its_place(self):
        whole = (FIXTURES / 'un-akn-ford-en.xml').read_text(encoding='utf-8')
        start = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">'
        cases = (
            ('', '1:1: the file is empty'),
            ('Not XML.', "1:1: Start tag expected, '<' not found"),
            (b'\xff\xfe\x00', '1:1: '),
            (whole[:len(whole) // 2], ': '),
            (whole.replace('</num>', '</mun>', 1), '73:22: Opening and ending tag mismatch: num line 73 and mun'),
            (whole.replace('&amp;', '&bomb;'), "Entity 'bomb' not defined"),
            ('<!DOCTYPE akomaNtoso [<!ENTITY a "b">]>' + start + '</akomaNtoso>', '1:22: a document type and its entities are not read'),
            ('<!DOCTYPE akomaNtoso SYSTEM "file:///etc/passwd">' + start + '</akomaNtoso>', 'a document type'),
            ('<html/>', '1:1: the file is XML but not Akoma Ntoso: it begins with <html>'),
            ('<akomaNtoso/>', '1:1: the file is XML but not Akoma Ntoso'),
            (start + '\n  <act/></akomaNtoso>', '1:1: the file holds no <statement> that is a resolution or draftResolution'),
            (start + '\n <statement name="presidentialStatement"/></akomaNtoso>', '2:2: the file holds no <statement> that is a resolution or draftResolution, but a "presidentialStatement"'),
            (whole.replace('<FRBRlanguage language="eng"/>', ''), 'FRBRlanguage is missing: the language is not known'),
            (whole.replace('language="eng"', 'language="English"'), '14:11: the language "English" is no code of three letters'),
            (whole.replace('S/RES/9001 (2031)</docNumber>', '</docNumber>').replace('9001-2031', ''), 'neither <docNumber> nor FRBRWork/FRBRthis says which text it is'),
            (whole.replace('href="sc" as', 'href="tc" as'), 'FRBRauthor names neither "sc" nor "ga"'),
            (re.sub('<mainBody>.*?</mainBody>', '<mainBody/>', whole, count=1, flags=re.S), 'mainBody has no paragraph'),
            (start + '<a>' * 300, '1:'),
        )
        for text, said in cases:
            with self.subTest(said):
                path = self.write(text)
                report = self.report(path, expect=65).splitlines()
                self.assertEqual(report[0], '1 files: 0 made, 0 repeated, 1 left out')
                told = [line for line in report if line.startswith(str(path))]
                self.assertEqual(len(told), 1, report)
                self.assertIn(said, told[0])

    def test_a_symbol_that_is_not_printed_is_that_of_the_work(self):
        path = self.change('en', ('S/RES/9001 (2031)</docNumber>', '</docNumber>'))
        self.assertIn('s-res-9001-2031', self.load(path, FIXTURES / 'un-akn-ford-fr.xml'))

    def test_a_bad_file_costs_itself(self):
        report = self.report(self.write('<'), *FORD)
        self.assertIn('7 files: 6 made, 0 repeated, 1 left out', report)

    def test_a_language_comes_once(self):
        english = FIXTURES / 'un-akn-ford-en.xml'
        self.assertIn('2 files: 1 made, 1 repeated, 0 left out', self.report(english, english))
        other = self.change('en', ('Remains</span> seized', 'Is</span> seized'))
        report = self.report(english, other)
        self.assertIn('2 files: 1 made, 0 repeated, 1 left out', report)
        self.assertIn(f'{other}:4:3: S/RES/9001 (2031) in en is another text in {english}, which is kept', report)

    def test_two_resolutions_are_two(self):
        second = self.change('en', ('S/RES/9001 (2031)', 'S/RES/9002 (2031)'), ('9001-2031', '9002-2031'))
        records = self.load(*FORD, second)
        self.assertEqual([key for key, record in records.items() if record['type'] == 'agreement'],
                         ['s-res-9001-2031', 's-res-9002-2031'])
        self.assertEqual(sum(record['type'] == 'meeting' for record in records.values()), 1)

    def test_versions_that_disagree_are_told_of(self):
        english = FIXTURES / 'un-akn-ford-en.xml'
        cases = (
            ([('<num>3.</num>', '<num>4.</num>')], ('paragraph 3 stands in en and cannot be found in fr', 'paragraph 4 stands in fr and cannot be found in en')),
            ([('<container name="2"', '<container><p>x</p></container><container name="2"')], ('paragraph without a number and 1 beside it stand in en and cannot be found in fr', 'paragraph without a number and 2 beside it stand in fr and cannot be found in en')),
            ([('<num>b)</num>', '<num>d)</num>')], ('paragraph (b) and 1 beside it stand in en and cannot', 'paragraph d) and 1 beside it stand in fr and cannot')),
            ([('title="9900e"', 'title="9901e"')], ('the number of the meeting is 9900 in en and 9901 in fr; the first is kept',)),
            ([('2031-05-02" refersTo="#adoptionDate', '2031-05-03" refersTo="#adoptionDate')], ('the day of adoption is 2031-05-02 in en and 2031-05-03 in fr; the first is kept',)),
            ([('>MALTA<', '>NORWAY<')], ('the vote is not the same in en and fr; the first is kept',)),
            ([('value="003"', 'value="004"')], ('the vote is not the same',)),
        )
        for changes, told in cases:
            with self.subTest(told[0]):
                path = self.change('fr', *changes)
                report = self.report(english, path)
                for words in told:
                    self.assertIn(words, report)
                self.load(english, path)

    def test_versions_are_paired_by_number_and_not_by_order(self):
        french = self.change('fr', ('<num>1.</num>\n        <content eId="para_5', '<num>3.</num>\n        <content eId="para_5'),
                             ('<num>3.</num>\n        <content eId="para_7', '<num>1.</num>\n        <content eId="para_7'))
        clauses = self.load(FIXTURES / 'un-akn-ford-en.xml', french)['s-res-9001-2031']['clauses']
        self.assertEqual(clauses[1]['wordings'][0]['text'], {'fr': 'Reste saisi.'})

    def test_where_numbers_are_lost_ids_of_elements_pair(self):
        french = self.change('fr', ('<num>1.</num>', ''), ('<num>2.</num>', ''), ('<num>3.</num>', ''))
        clauses = self.load(FIXTURES / 'un-akn-ford-en.xml', french)['s-res-9001-2031']['clauses']
        self.assertEqual(clauses[1]['wordings'][0]['text']['fr'][:5], 'Exige')

    def test_dates_that_cannot_be_are_left_out(self):
        early = self.change('en', ('"2031-05-02" refersTo="#dateOfIssuance"', '"2031-05-01" refersTo="#dateOfIssuance"'))
        self.assertNotIn('published', self.load(early)['s-res-9001-2031-en'])
        self.assertIn('it is dated 2031-05-01, before its adoption on 2031-05-02', self.report(early))
        late = self.change('en', ('date="2031-05-02" outcome="adopted"', 'date="2031-06-02" outcome="adopted"'))
        self.assertEqual(self.load(late)['s-res-9001-2031-vote']['when'], '2031-05-02')

    def test_much_takes_no_more_than_its_share(self):
        """Ten times as many paragraphs, all with one number, or as deep as XML goes."""
        head, rest = (FIXTURES / 'un-akn-ford-en.xml').read_text(encoding='utf-8').split('<mainBody>', 1)
        tail = rest[rest.index('</mainBody>'):]

        def seconds(n):
            path = self.write(head + '<mainBody>' + '<paragraph><num>1.</num><content><p>x</p></content></paragraph>' * n + tail)
            start = time.monotonic()
            self.report(path)
            return time.monotonic() - start

        seconds(100)
        self.assertLess(seconds(20000), 20 * max(seconds(2000), 0.05))
        deep = '<list><point><num>a)</num><content><p>x</p></content>' * 100 + '</point></list>' * 100
        path = self.write(head + '<mainBody><paragraph>' + deep + '</paragraph>' + tail)
        self.assertIn('lost levels of clauses below the twentieth (82)', self.report(path))
        self.load(path)

    def test_an_element_with_many_attributes_is_refused_at_once(self):
        tag = ' '.join(f"a{i} = '>'" for i in range(300))
        for encoding in ('utf-8', 'utf-16'):
            path = self.write('')
            path.write_bytes(f'<akomaNtoso>\n <p {tag}/></akomaNtoso>'.encode(encoding))
            self.assertIn('an element has too many attributes', self.report(path, expect=65))
        path.write_text(f'<akomaNtoso>\n <p {tag}/></akomaNtoso>', encoding='utf-8')
        self.assertIn(f'{path}:2:2: an element has', self.report(path, expect=65))

    def test_a_file_with_many_namespaces_is_refused_at_once(self):
        tags = ''.join('<p ' + ' '.join(f'xmlns:n{level}_{i}="u"' for i in range(200)) + '>' for level in range(6))
        for encoding in ('utf-8', 'utf-16'):
            path = self.write('')
            path.write_bytes(f'<akomaNtoso>{tags}{"</p>" * 6}</akomaNtoso>'.encode(encoding))
            self.assertIn('the file has too many namespaces', self.report(path, expect=65))

    def test_nothing_is_fetched(self):
        """Addresses that stand in a file are left alone: nothing listens there, and nobody asks."""
        path = self.change('en', ('xmlns:akn4un', 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://localhost:9/a http://localhost:9/a.xsd" xmlns:akn4un'))
        self.assertIn('1 made', self.report(path))


if __name__ == '__main__':
    unittest.main()
