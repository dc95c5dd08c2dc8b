#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""`ceasefire report`: what its sections tell, that its links lead somewhere, and that no dossier becomes markup."""

import html.parser
import json
import os
import pathlib
import subprocess
import tempfile
import unittest
import urllib.parse

TOOL = os.environ['CEASEFIRE_TOOL']
EXAMPLES = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR']) / 'examples'
DATES = {'syria-2016': '2016-09-23', 'minsk-2-2015': '2015-03-01', 'valley': '2024-05-15',
         'resolution-2401': '2018-03-30', 'ford-2031': '2031-06-01'}
VOID = {'meta', 'br', 'hr', 'img', 'col', 'wbr', 'link'}
SVG = {'svg', 'g', 'path', 'line', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'text', 'tspan', 'title', 'desc',
       'defs', 'pattern', 'use', 'image', 'marker', 'clippath', 'style', 'textpath', 'symbol'}
ELEMENTS = SVG | VOID | set(
    'html head body header main footer nav section article figure figcaption h1 h2 h3 h4 h5 p a b strong em i span div '
    'ol ul li dl dt dd table caption colgroup thead tbody tfoot tr th td time bdi code blockquote q small details summary '
    'sup sub s abbr pre'.split())
HOSTILE = '<script src=//evil>x</script>"\' onload=a style=b &amp;<!--]]>\u202e\u2066\u0007</section></title>'
READ = HOSTILE.replace('\u202e', '').replace('\u2066', '').replace('\u0007', '\ufffd')
ID = '"><script>&\'%22<b>'


class Node:
    def __init__(self, name, attributes, parent):
        self.name, self.attributes, self.parent, self.items = name, dict(attributes), parent, []

    def walk(self):
        yield self
        for item in self.items:
            if isinstance(item, Node):
                yield from item.walk()

    def text(self):
        return ''.join(item if isinstance(item, str) else item.text() for item in self.items)

    def find(self, name=None, kind=None, **attributes):
        return [n for n in self.walk() if (name is None or n.name == name)
                and (kind is None or kind in n.attributes.get('class', '').split())
                and all(n.attributes.get(key) == value for key, value in attributes.items())]


class Parser(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.node = self.root = Node('', (), None)
        self.feed(text)
        self.close()
        if self.node is not self.root:
            raise AssertionError(('not closed', self.node.name))

    def handle_starttag(self, tag, attrs):
        if len(dict(attrs)) != len(attrs):
            raise AssertionError(('attribute twice', tag, attrs))
        node = Node(tag, attrs, self.node)
        self.node.items.append(node)
        if tag not in VOID:
            self.node = node

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if tag != self.node.name:
            raise AssertionError(('closed', tag, 'in', self.node.name))
        self.node = self.node.parent

    def handle_data(self, data):
        self.node.items.append(data)

    def handle_comment(self, data):
        raise AssertionError(('comment', data))


def make(*words, code=0):
    environment = dict(os.environ, G_DEBUG='fatal-criticals')
    done = subprocess.run([TOOL, 'report', *map(str, words)], capture_output=True, check=False, env=environment)
    if done.returncode != code:
        raise AssertionError((words, done.returncode, done.stderr.decode()))
    return done.stdout.decode()


def read(*words):
    return Parser(make(*words)).root


class Report(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pages = {name: read(EXAMPLES / f'{name}.json', '--at', date) for name, date in DATES.items()}

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, records, **header):
        path = self.folder / f'{len(list(self.folder.iterdir()))}.json'
        path.write_text(json.dumps({'ceasefire': '1.0', 'language': 'en', 'timezone': 'UTC', **header,
                                    'records': records}), encoding='utf-8')
        return path

    def check(self, page):
        """What holds of every page, whatever it was made from."""
        self.assertLessEqual({n.name for n in page.walk()} - {''}, ELEMENTS)
        ids = [n.attributes['id'] for n in page.walk() if 'id' in n.attributes]
        self.assertEqual(len(ids), len(set(ids)), [i for i in ids if ids.count(i) > 1][:3])
        for node in page.walk():
            for name, value in node.attributes.items():
                self.assertFalse(name.startswith('on'), (node.name, name))
                if name in ('href', 'src', 'action', 'xlink:href', 'data'):
                    self.assertTrue(value.startswith(('#', 'data:')), value)
                if name in ('href', 'xlink:href') and value.startswith('#'):
                    self.assertIn(urllib.parse.unquote(value[1:]), ids)
                if name in ('aria-labelledby', 'aria-describedby', 'headers'):
                    self.assertLessEqual(set(value.split()), set(ids))
        level = 0
        for node in page.walk():
            if node.name in ('h1', 'h2', 'h3', 'h4', 'h5'):
                self.assertLessEqual(int(node.name[1]), level + 1, node.text())
                level = int(node.name[1])
                self.assertTrue(node.text().strip())
        for table in page.find('table'):
            self.assertTrue(table.find('caption'))
            self.assertTrue(all(cell.attributes.get('scope') for cell in table.find('th')))

    def section(self, page, name):
        return page.find('section', id=name)[0]

    def test_sections(self):
        for name, page in self.pages.items():
            with self.subTest(name):
                self.check(page)
                found = [n.attributes['id'] for n in page.find('section')]
                wanted = ['matrix', 'disputes', 'statements', 'sources', 'method']
                if page.find('article', kind='meeting'):
                    wanted.insert(3, 'meetings')
                self.assertEqual([n for n in found if n in [*wanted, 'changes', 'meetings']], wanted)
                self.assertEqual([n.attributes['href'][1:] for n in page.find('nav')[0].find('a')], found)
                for section in page.find('section'):
                    self.assertIn('sha256:', section.find('p', kind='line')[-1].text())
        for name in ('syria-2016', 'resolution-2401'):
            self.assertTrue(self.pages[name].find('section', id='meetings'))

    def test_cells_have_reasons(self):
        for name, date in DATES.items():
            words = [TOOL, 'monitor', '--format', 'json', '--at', date, str(EXAMPLES / f'{name}.json')]
            findings = json.loads(subprocess.run(words, capture_output=True, check=True).stdout)['findings']
            cells = [n for t in self.pages[name].find('table', kind='matrix-table') for n in t.find('td')
                     if n.attributes.get('class') != 'matrix-none']
            self.assertEqual(len(cells), len(findings))
            for cell in cells:
                self.assertTrue(cell.attributes['data-party'])
                self.assertTrue(cell.find('span', kind='kind')[0].text())
                self.assertGreater(len(cell.find('span', kind='matrix-why')[0].text()), 5)
            rests = [f for f in findings if f['rests_on'] != 'nothing']
            self.assertEqual(len(self.pages[name].find('article', kind='matrix-entry')), len(rests))
            self.assertEqual(len([c for c in cells if c.find('a', href=None) or [
                a for a in c.find('a') if a.attributes['href'].startswith('#f-')]]), len(rests))

    def test_reasons(self):
        def cell(page, clause, party):
            rows = [r for t in self.pages[page].find('table', kind='matrix-table') for r in t.find('tr')
                    if r.find('th')[0].text().strip().startswith(clause)]
            return [' '.join(c.text().split()) for c in rows[0].find('td') if c.attributes['data-party'] == party][0]
        for clause, party, words in [
                ('The parties shall not attack', 'Northern Front', 'violated said by Ceasefire Commission'),
                ('The parties shall lay no mines', 'Southern Government',
                 'contested said by Radio Pass; disputed by Southern Government'),
                ('The parties shall not watch', 'Northern Front',
                 'possible said by Ceasefire Commission; not settled: who did it'),
                ('The bridge shall not', 'Northern Front', 'complied so far on coverage by Ceasefire Commission'),
                ('Each month', 'Southern Government', 'overdue on silence: nobody tells of it, and it would be known'),
                ('The parties shall let the', 'Northern Front', 'not due not due until 1 June 2024'),
                ('The parties shall withdraw', 'Southern Government', 'done late said by Ceasefire Commission'),
                ('The parties shall take no t', 'Northern Front',
                 'no breach known nothing is recorded against it; that proves nothing'),
                ('The parties may patrol', 'Northern Front', 'permission it may do so, and owes nothing'),
                ('The parties shall not cut', 'Northern Front', 'not due not in force yet')]:
            self.assertEqual(cell('valley', clause, party), words)

    def test_disputes(self):
        page = self.pages['syria-2016']
        strike = page.find('article', kind='dispute')[0]
        columns = strike.find('div', kind='dispute-columns')[0].items
        self.assertEqual([c.find('h4')[0].text() for c in columns], ['Who says so', 'Who says otherwise'])
        says, denies = (' '.join(c.text().split()) for c in columns)
        self.assertIn('Syrian Observatory for Human Rights (strong: independent sources say the same)', says)
        self.assertIn('Syrian armed forces, on the side of government by way of Government of Syria '
                      '(weak: it has an interest in it)As to who did it.', denies)
        self.assertIn('Denies, as to who did it: Government of Syria.', denies)
        self.assertNotIn('Says instead', denies)
        text = ' '.join(page.find('article', kind='dispute')[-1].text().split())
        self.assertRegex(text, 'in the agreement at all.Who says soAsharq.*Who says otherwiseAssociated Press .weak: ')
        for one in page.find('article', kind='dispute'):
            for voice in one.find('p', kind='dispute-who'):
                self.assertRegex(voice.text(), r'\((strong|weak): .+\)$')

    def test_statements(self):
        records = [{'type': 'actor', 'id': n, 'kind': 'person', 'name': n.upper()} for n in 'abc']
        said = [('q', 'a', None, 'direct-quote'), ('other', 'c', None, 'paraphrase'), ('r1', 'b', 'q', 'indirect'),
                ('r2', 'a', 'r1', 'transcript'), ('x', 'a', 'y', 'indirect'), ('y', 'b', 'x', 'indirect')]
        records += [{'type': 'statement', 'id': i, 'speaker': who, 'acts': ['offer'], 'form': form, 
                     'text': f'Words {i}.', **({'in_reply_to': to} if to else {})} for i, who, to, form in said]
        records[-1]['responses'] = [{'to': 'q', 'act': 'refuse', 'counter': 'other'}]
        records[-2]['relayed_by'] = ['c', 'b']
        records[-2]['review'] = 'draft'
        page = read(self.write(records))
        self.check(page)
        articles = page.find('article', kind='statement')
        self.assertEqual([n.attributes['id'] for n in articles], ['r-q', 'r-r1', 'r-r2', 'r-other', 'r-x', 'r-y'])
        self.assertEqual(['statement-reply' in n.attributes['class'] for n in articles],
                         [False, True, True, False, False, True])
        self.assertEqual([bool(n.find('blockquote')) for n in articles], [True, False, True, False, False, False])
        self.assertIn('What became of itB: refuse; offers instead: Words other.', articles[0].text())
        self.assertIn('Draft, not reviewed', articles[4].text())
        self.assertIn('Passed on, in turn, byC and B', articles[4].text())

    def test_changes(self):
        page = read(EXAMPLES / 'syria-2016.json', '--at', '2016-09-23', '--since', '2016-09-19')
        self.check(page)
        text = ' '.join(self.section(page, 'changes').text().split())
        self.assertIn('was “no breach known”, is now “contested” (said by Syrian armed forces; disputed by '
                      'Syrian armed forces).', text)
        self.assertIn('with 3 incidents more', text)
        self.assertIn('Meeting of the International Syria Support Group', text)
        dossier = json.loads((EXAMPLES / 'valley.json').read_text(encoding='utf-8'))
        records = [r for r in dossier['records'] if r['id'] not in ('s-d1', 'd1-mine-north')]
        before = self.write(records, timezone=dossier['timezone'])
        page = read(EXAMPLES / 'valley.json', '--at', '2024-05-15', '--since', before)
        self.check(page)
        text = ' '.join(self.section(page, 'changes').text().split())
        self.assertIn('Northern Front, as to “The parties shall lay no mines.”: was “no breach known”, is now '
                      '“alleged” (said by Valley Post).', text)
        self.assertNotIn('Southern Government, as to', text)
        page = read(EXAMPLES / 'valley.json', '--at', '2024-05-15', '--since', EXAMPLES / 'valley.json')
        self.assertIn('No finding changed.', self.section(page, 'changes').text())

    def test_votes(self):
        ballots = [{'voter': v, 'option': o} for v, o in (('a', 'yes'), ('b', 'no'), ('c', 'no'))]
        ballots[1]['explanation'] = 's'
        page = read(self.write([
            *({'type': 'actor', 'id': n, 'kind': 'state', 'name': n.upper()} for n in 'abc'),
            {'type': 'statement', 'id': 's', 'speaker': 'b', 'acts': ['report'], 'form': 'indirect',
             'text': 'It is early.'},
            {'type': 'vote', 'id': 'v', 'motion': 's', 'title': 'A vote', 'result': 'not-adopted', 'required': 2,
             'requirement': 'two-thirds', 'counts': [{'option': 'yes', 'value': 1}, {'option': 'no', 'value': 3}],
             'votes': ballots}]))
        self.check(page)
        article = page.find('article', kind='meeting')[0]
        rows = [[' '.join(c.text().split()) for c in r.items] for r in article.find('tbody')[0].find('tr')]
        self.assertEqual(rows, [['yes', '1', 'A'], ['no', '3, as announced; 2 by name', 'B; explained: It is early.C']])
        for words in ('Resultnot adopted', 'Decided bytwo-thirds', 'Votes in favour that are needed2'):
            self.assertIn(words.replace('two-thirds', ''), article.text())

    def test_head(self):
        header = {'title': 'T', 'creators': ['Ann', 'Bo'], 'publisher': 'P', 'handling': 'tlp-green'}
        actors = [{'type': 'actor', 'id': f'a{i}', 'kind': 'person', 'name': 'N', 'review': r}
                  for i, r in enumerate(('draft', 'draft', 'approved'))]
        actors[1]['handling'] = 'tlp-amber'
        dossier = self.write(actors, **header)
        page = read(dossier, '--at', '2020-01-01', '--as-of', '2019-12-01', '--viewpoint', 'a0')
        head = page.find('header')[0].text()
        for words in ('by 1 January 2020, by what was said until 1 December 2019', 'of N, and of those who speak for',
                      'AnnBo', 'Drafts 2', 'Approved 1', 'Actors 3', 'TLP:AMBER', '0 of 3 records name a source',
                      'Nobody is recorded to have watched'):
            self.assertIn(words, head)
        head = read(dossier, '--up-to', 'tlp-green').find('header')[0].text()
        self.assertIn('1 of 3 records of the type actor are left out', head)
        self.assertNotIn('TLP:AMBER', head)

    def test_hostile(self):
        for name in DATES:
            dossier = json.loads((EXAMPLES / f'{name}.json').read_text(encoding='utf-8'))
            path = self.write(self.spoil(dossier['records']), title=HOSTILE, creators=[HOSTILE])
            page = read(path, '--at', DATES[name])
            self.check(page)
            self.assertIn(READ, page.find('h1')[0].text())
            self.assertIn(READ, page.find('title')[0].text())
            if page.find('blockquote', kind='said'):
                self.assertIn(READ, page.find('blockquote', kind='said')[0].text())

    def spoil(self, value):
        """Puts what is hostile into texts, and into the ids of records and what names them."""
        ids = set()

        def collect(item):
            if isinstance(item, dict):
                ids.update([item['id']] if 'id' in item else [])
                item = list(item.values())
            for one in item if isinstance(item, list) else []:
                collect(one)

        def change(item, key=None):
            if isinstance(item, dict):
                return {k: change(v, k) for k, v in item.items()}
            if isinstance(item, list):
                return [change(one, key) for one in item]
            if item in ids and key not in ('kind', 'action', 'type', 'role', 'file', 'result'):
                return item + ID
            texts = ('name', 'text', 'title', 'heading', 'label', 'note', 'when_text', 'purpose', 'description',
                     'quote', 'locator', 'capacity', 'en', 'fr', 'ar')
            return item + HOSTILE if key in texts and isinstance(item, str) else item
        collect(value)
        return change(value)

    def test_many(self):
        """Time and size go with what is read, and of much only what matters most is told."""
        def dossier(n):
            records = [{'type': 'actor', 'id': f'p{i}', 'kind': 'armed-group', 'name': f'Party {i}'} for i in range(n)]
            records.append({'type': 'agreement', 'id': 'a', 'status': 'in-force', 'in_force': '2020-01-01/..',
                            'title': 'T', 'parties': [{'actor': f'p{i}', 'role': 'signatory', 'side': 'AB'[i % 2]}
                                                      for i in range(n)],
                            'clauses': [{'type': 'clause', 'id': 'c', 'text': 'No', 'modality': 'prohibition',
                                         'action': 'attack'}]})
            for i in range(n):
                records.append({'type': 'incident', 'id': f'i{i}', 'action': 'attack', 'agents': [f'p{i}'],
                                'targets': [f'p{i + 1 if i + 1 < n else 0}'], 'when': '2020-02-01'})
                records.append({'type': 'statement', 'id': f's{i}', 'speaker': f'p{i}', 'acts': ['deny'],
                                'form': 'indirect', 'when': '2020-02-02', 'text': 'No.',
                                'claims': [{'about': f'i{i}', 'stance': 'denies'}]})
                records.append({'type': 'statement', 'id': f't{i}', 'speaker': f'p{i and i - 1}', 'acts': ['report'],
                                'form': 'indirect', 'text': 'Yes', 'claims': [{'about': f'i{i}', 'stance': 'asserts'}]})
            return self.write(records)
        few, many = (make(dossier(n), '--at', '2020-03-01') for n in (1000, 4000))
        self.assertLess(len(many), 1.3 * len(few))
        page = Parser(many).root
        self.check(page)
        text = page.text()
        self.assertIn('3,976 findings that matter less are left out', text)
        self.assertIn('There are 8,000 statements', text)
        self.assertEqual(len(page.find('article', kind='dispute')), 300)
        self.assertRegex(text, r'3,700 disputes more are left out')

    def test_all_conflicts_of_several_files_are_told(self):
        with tempfile.TemporaryDirectory() as folder:
            paths = [pathlib.Path(folder) / f'{name}.json' for name in ('One', 'Two')]
            for path in paths:
                path.write_text(json.dumps({'ceasefire': '1.0', 'language': 'en', 'records': [
                    {'type': 'actor', 'id': actor, 'kind': 'person', 'name': path.stem} for actor in 'ab']}))
            done = subprocess.run([TOOL, 'report', *paths], capture_output=True, check=False)
        self.assertEqual((done.returncode, done.stdout, done.stderr.count(b'Two.json: ')), (65, b'', 2), done.stderr)

    def test_languages(self):
        page = read(EXAMPLES / 'valley.json', '--at', '2024-05-15', '--language', 'ar')
        self.check(page)
        self.assertEqual(page.find('html')[0].attributes, {'lang': 'ar', 'dir': 'rtl'})
        self.assertTrue(page.find('footer')[0].text())


if __name__ == '__main__':
    unittest.main()
