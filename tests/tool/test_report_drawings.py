#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""The drawings of `ceasefire report`: what they show lies in them, nothing covers anything else in a lane, counts are
those of the tally, and hatching stands where nobody watched."""

import base64
import csv
import io
import itertools
import json
import os
import pathlib
import re
import subprocess
import unittest
from html.parser import HTMLParser

TOOL = os.environ['CEASEFIRE_TOOL']
SOURCE = pathlib.Path(os.environ['CEASEFIRE_SOURCE_DIR'])
EXAMPLES = {'syria-2016': '2016-09-23', 'minsk-2-2015': '2015-03-20', 'valley': '2024-05-15',
            'resolution-2401': '2018-04-01', 'ford-2031': '2031-06-10'}
VOID = {'meta', 'link', 'br', 'hr', 'img', 'col', 'wbr'}
WATCHED = {'none': 'silence', 'part': 'watched'}


class Node:
    def __init__(self, name, attributes, parent):
        self.name, self.attributes, self.parent, self.children, self.text = name, dict(attributes), parent, [], ''

    def all(self):
        for child in self.children:
            yield child
            yield from child.all()

    def find(self, name=None, **attributes):
        return [node for node in self.all() if name in (None, node.name)
                and all(node.attributes.get(key.rstrip('_')) == value for key, value in attributes.items())]

    def has(self, class_name):
        return class_name in (self.attributes.get('class') or '').split()

    def number(self, name):
        return float(self.attributes[name])

    def words(self):
        return self.text + ''.join(child.words() for child in self.children)


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.root = self.node = Node('', {}, None)
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        node = Node(tag, attrs, self.node)
        self.node.children.append(node)
        if tag not in VOID:
            self.node = node

    def handle_endtag(self, tag):
        if tag not in VOID:
            self.node = self.node.parent

    def handle_data(self, data):
        self.node.text += data

    def drawing(self, name):
        """The drawing whose patterns begin with that name; None: there is none."""
        found = [svg for svg in self.root.find('svg', class_='drawing')
                 if svg.attributes['aria-labelledby'].startswith(name + '-title')]
        return found[0] if found else None


def run(*arguments, text=None):
    environment = dict(os.environ, G_DEBUG='fatal-criticals')
    done = subprocess.run([TOOL, *arguments], input=text, capture_output=True, check=False, env=environment)
    if done.returncode != 0 or done.stderr:
        raise AssertionError((arguments, done.returncode, done.stderr[-2000:]))
    return done.stdout.decode()


def report(name, at, dossier=None, *options):
    text = json.dumps(dossier).encode() if dossier else None
    return Page(run('report', '--at', at, *options, name, text=text))


def tally(name, at, by, dossier=None):
    text = json.dumps(dossier).encode() if dossier else None
    return json.loads(run('monitor', '--at', at, '--tally', by, '--format', 'json', name, text=text))


def example(name):
    return str(SOURCE / 'examples' / f'{name}.json')


def make(places=(), incidents=(), more=(), **header):
    """A dossier of two sides and a mission, whose word is strong, with places and incidents."""
    records = [{'type': 'actor', 'id': 'gov', 'kind': 'state', 'name': 'Government'},
               {'type': 'actor', 'id': 'opp', 'kind': 'armed-group', 'name': 'Opposition'},
               {'type': 'actor', 'id': 'mission', 'kind': 'other', 'name': 'Mission'},
               *({'type': 'place', 'kind': 'city', **place} for place in places),
               {'type': 'agreement', 'id': 'truce', 'title': 'Truce', 'status': 'in-force', 'in_force': '2024-01-01/..',
                'parties': [{'actor': 'gov'}, {'actor': 'opp'}], 'monitors': ['mission'],
                'clauses': [{'type': 'clause', 'id': 'fire', 'text': 'No attacks.', 'modality': 'prohibition',
                             'action': 'attack'}]}, *more]
    for number, incident in enumerate(incidents):
        records.append({'type': 'incident', 'id': f'i{number}', 'action': 'shelling', 'agents': ['gov'], **incident})
        records.append({'type': 'statement', 'id': f's{number}', 'speaker': 'mission', 'acts': ['report'],
                        'form': 'paraphrase', 'claims': [{'about': f'i{number}', 'stance': 'asserts'}]})
    return {'ceasefire': '1.0', 'language': 'en', 'timezone': 'UTC', **header, 'records': records}


def day(number):
    return f'2024-{1 + number // 28:02}-{1 + number % 28:02}'


HUNDRED = make([{'id': f'p{n}', 'name': f'Town {n}', 'latitude': 33 + n % 10 / 5, 'longitude': 36 + n // 10 / 5,
                 'precision': ('exact', 'near', 'centroid', 'unknown')[n % 4]} for n in range(100)],
               [{'place': f'p{n * n % 100}', 'when': day(n % 40), 'means': [('mortar', 'rifle')[n % 2]]}
                for n in range(200)],
               [{'type': 'coverage', 'id': 'w', 'by': 'mission', 'place': 'p0', 'during': '2024-01-05/2024-01-20',
                 'complete': True}])
ONE = make([{'id': 'p', 'name': 'Town', 'latitude': 10.0, 'longitude': 20.0}], [{'place': 'p', 'when': '2024-01-05'}])
OPEN = make([{'id': 'p', 'name': 'Town'}],
            [{'when': when} for when in ('../2024-02-01', '2024-02-01/..', '/2024-03-01', '2024-01~', '2024-01-05?',
                                         '[2024-01-02,2024-01-09]', '-0043-03-15', 'Y170000002', '2024-02-30T24:00:00'
                                         )[:8]],
            [{'type': 'coverage', 'id': 'w', 'by': 'mission', 'during': '../2024-01-20', 'complete': True}])
LINE = make([{'id': 'w', 'name': 'West', 'latitude': -17.0, 'longitude': 179.5},
             {'id': 'e', 'name': 'East', 'latitude': -17.5, 'longitude': -179.5},
             {'id': 's', 'name': 'Shape', 'kind': 'zone', 'geometry': {'type': 'Polygon', 'coordinates': [
                 [[179, -18], [-179, -18], [-179, -16], [179, -16], [179, -18]]]}}],
            [{'place': 'w', 'when': '2024-01-05'}, {'place': 'e', 'when': '2024-01-06'}])
POLES = make([{'id': 'n', 'name': 'North', 'latitude': 90.0, 'longitude': 0.0},
              {'id': 's', 'name': 'South', 'latitude': -90.0, 'longitude': 180.0}],
             [{'place': 'n', 'when': '2024-01-05'}, {'place': 's', 'when': '2024-01-05'}])
MANY = make([{'id': f'p{n}', 'name': f'Town {n}'} for n in range(30)],
            [{'place': f'p{n % 30}', 'when': day(n % 300)} for n in range(10000)])
MADE = {'hundred places': (HUNDRED, '2024-03-01'), 'one place': (ONE, '2024-03-01'), 'open dates': (OPEN, '2024-03-01'),
        'date line': (LINE, '2024-03-01'), 'poles': (POLES, '2024-03-01'), 'many': (MANY, '2024-12-01')}


class Drawings(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pages = {name: report(example(name), at) for name, at in EXAMPLES.items()}
        cls.pages.update((name, report('-', at, dossier)) for name, (dossier, at) in MADE.items())

    def each(self):
        return [svg for page in self.pages.values() for svg in page.root.find('svg', class_='drawing')]

    def test_things_lie_inside(self):
        for svg in self.each():
            _, _, width, height = map(float, svg.attributes['viewbox'].split())
            for node in svg.all():
                if node.parent.name in ('defs', 'pattern') or node.name == 'pattern':
                    continue
                if node.name == 'rect':
                    self.assertGreaterEqual(min(node.number('width'), node.number('height')), 0)
                    self.assertLessEqual(node.number('x') + node.number('width'), width + 0.1)
                    self.assertLessEqual(node.number('y') + node.number('height'), height + 0.1)
                places = [('x', width), ('y', height), ('x1', width), ('x2', width), ('y1', height), ('y2', height),
                          ('cx', width), ('cy', height)]
                for attribute, most in places:
                    if attribute in node.attributes and node.name != 'pattern':
                        self.assertTrue(-0.1 <= node.number(attribute) <= most + 0.1, (node.name, node.attributes))
                for number in re.findall(r'-?\d+\.\d', node.attributes.get('d', '')) if node.name == 'path' else ():
                    self.assertTrue(-40 <= float(number) <= max(width, height) + 40, node.attributes)

    def test_each_is_named_and_told_in_a_list(self):
        for svg in self.each():
            self.assertEqual(svg.attributes['role'], 'img')
            self.assertTrue(svg.find('title')[0].text and svg.find('desc')[0].text)
            region = svg.parent
            self.assertEqual((region.attributes['role'], region.attributes['tabindex']), ('group', '0'))
            self.assertTrue(region.attributes['aria-label'])
            figure = region
            while figure.name != 'figure':
                figure = figure.parent
            self.assertEqual(len(figure.find('details', class_='same')), 1)

    def test_patterns_are_their_own(self):
        ids = [node.attributes['id'] for page in self.pages.values() for node in page.root.find('pattern')
               if page is self.pages['valley']]
        self.assertEqual(len(ids), len(set(ids)))

    def test_nothing_is_at_an_address_of_others(self):
        for page in self.pages.values():
            for svg in page.root.find('svg'):
                for node in [svg, *svg.all()]:
                    for key, value in node.attributes.items():
                        self.assertFalse('://' in (value or '') and key != 'xmlns', (key, value))


class Timeline(unittest.TestCase):
    """Signs with their labels, in lanes."""

    @classmethod
    def setUpClass(cls):
        cls.pages = {name: report(example(name), at) for name, at in EXAMPLES.items()}
        cls.pages.update((name, report('-', at, dossier)) for name, (dossier, at) in MADE.items())

    @staticmethod
    def spans(svg):
        """Of each item its lane, begin and end; the label by the measure of the drawing, at the least."""
        for item in svg.find('g', class_='item'):
            left, right, lane = [], [], None
            for node in item.children:
                if node.name == 'rect':
                    left.append(node.number('x'))
                    right.append(node.number('x') + node.number('width'))
                    lane = node.number('y') - 3
                elif node.name == 'circle':
                    left.append(node.number('cx') - node.number('r'))
                    right.append(node.number('cx') + node.number('r'))
                    lane = node.number('cy') - 8
                elif node.name == 'text':
                    left.append(node.number('x'))
                    right.append(node.number('x') + 5 * len(node.text))
                    lane = node.number('y') - 13 if lane is None else lane
            yield lane, min(left), max(right)

    def test_nothing_covers_anything_in_a_lane(self):
        for title, page in self.pages.items():
            spans = sorted(self.spans(page.drawing('timeline-drawing')))
            for (lane, left, right), (other, begin, _) in itertools.pairwise(spans):
                self.assertLess(left, right)
                if lane == other:
                    self.assertLessEqual(right, begin + 0.1, (title, lane))

    def test_lists_are_in_the_order_of_time(self):
        for title, page in self.pages.items():
            figure = page.drawing('timeline-drawing')
            while figure.name != 'figure':
                figure = figure.parent
            for items in figure.find('ul'):
                times = [node.attributes['datetime'] for node in items.find('time')
                         if re.fullmatch(r'\d{4}-\d\d-\d\d', node.attributes.get('datetime') or '')]
                self.assertEqual(times, sorted(times), title)

    def test_all_that_happened_is_drawn_or_counted(self):
        for name, at in EXAMPLES.items():
            records = json.loads(pathlib.Path(example(name)).read_text(encoding='utf-8'))['records']
            dated = [record for record in records if record['type'] == 'incident' and record.get('when')]
            page = self.pages[name]
            (heading,) = [node for node in page.root.find('h3') if node.text == 'Said to have happened'] or [None]
            if not dated:
                self.assertIsNone(heading)
                continue
            siblings = heading.parent.children
            entries = siblings[siblings.index(heading) + 1].find('li')
            late = [record for record in dated if record['when'][:10].strip('[') > at]
            self.assertEqual(len(entries), len(dated) - len(late), name)

    def test_signs_and_bundles_come_to_the_number_of_items(self):
        svg = self.pages['hundred places'].drawing('timeline-drawing')
        signs = [node for node in svg.find('rect') if node.has('told')]
        bundles = svg.find('g', class_='bundle')
        counted = sum(int(node.find('text')[0].text[1:]) for node in bundles)
        self.assertEqual(len(signs) + counted, 200)

    def test_who_tells_is_seen_and_told(self):
        incident = {'when': '2024-01-05', 'text': 'Told'}
        dossier = make([], [incident])
        dossier['records'] += [
            {'type': 'incident', 'id': 'untold', 'action': 'shelling', 'when': '2024-01-06', 'text': 'Untold'},
            {'type': 'statement', 'id': 'no', 'speaker': 'gov', 'acts': ['deny'], 'form': 'paraphrase',
             'claims': [{'about': 'i0', 'stance': 'denies'}]}]
        svg = report('-', '2024-03-01', dossier).drawing('timeline-drawing')
        titles = {node.find('title')[0].text: node for node in svg.find('g', class_='item') if node.find('title')}
        (disputed,) = [node for text, node in titles.items() if 'denied by Government' in text]
        (untold,) = [node for text, node in titles.items() if 'Nobody is recorded to tell of it' in text]
        self.assertTrue(disputed.find('rect')[0].has('disputed'))
        self.assertTrue(untold.find('rect')[0].has('untold'))

    def test_what_comes_later_has_not_happened(self):
        dossier = make([], [{'when': '2024-01-05', 'text': 'Now'}, {'when': '2024-02-05', 'text': 'Then'}])
        words = report('-', '2024-01-10', dossier).drawing('timeline-drawing').words()
        self.assertIn('Now', words)
        self.assertNotIn('Then', words)

    def test_silence_is_hatched_where_there_is_no_coverage_and_nowhere_else(self):
        def stretches(during, at='2024-01-31'):
            more = [{'type': 'coverage', 'id': f'w{number}', 'by': 'mission', 'during': period, 'complete': True}
                    for number, period in enumerate(during)]
            dossier = make([], [{'when': '2024-01-01'}, {'when': '2024-01-31'}], more)
            svg = report('-', at, dossier).drawing('timeline-drawing')
            silent = [(node.number('x'), node.number('x') + node.number('width'))
                      for node in svg.find('rect', class_='silence')]
            seen = [(node.number('x'), node.number('x') + node.number('width'))
                    for node in svg.find('rect') if node.has('watched')]
            return silent, seen

        silent, seen = stretches([])
        self.assertEqual((len(silent), seen), (1, []))
        silent, seen = stretches(['2024-01-05/2024-01-10', '2024-01-08/2024-01-12', '2024-01-20'])
        self.assertEqual(len(silent), 3)
        for left, right in silent:
            for begin, end in seen:
                self.assertTrue(right <= begin + 0.1 or end <= left + 0.1)
        self.assertEqual(stretches(['../2025'])[0], [])

    def test_deadlines_are_flags(self):
        svg = self.pages['ford-2031'].drawing('timeline-drawing')
        self.assertEqual(len(svg.find('path', class_='flag')), 5)


class Counts(unittest.TestCase):
    def check_totals(self, page, counts):
        (table,) = [node for node in page.root.find('table')
                    if node.find('caption') and node.find('caption')[0].text == 'All incidents']
        for row, measure in zip(table.find('tbody')[0].find('tr'), ('incidents', 'count', 'fatalities', 'injured')):
            numbers = [cell.words().replace(',', '') for cell in row.find('td')]
            total = counts['total'][measure]
            wanted = [str(total[level]) if level in total else 'not told'
                      for level in ('established', 'alleged', 'possible')]
            self.assertEqual(numbers, [*wanted, str(total['not_told'])])

    def test_totals_are_those_of_the_tally(self):
        for name, at in EXAMPLES.items():
            page = report(example(name), at)
            counts = tally(example(name), at, 'day')
            if counts['rows']:
                self.check_totals(page, counts)
        for name, (dossier, at) in MADE.items():
            with self.subTest(name):
                self.check_totals(report('-', at, dossier), tally('-', at, 'month', dossier))

    def cells(self, svg):
        """The numbers of the first panel and the grounds of its cells, by row and column of their corners."""
        rest = [node.number('y') for node in svg.find('text', class_='title')]
        end = sorted(rest)[1] - 20 if len(rest) > 1 else 1e9
        grounds = {(node.number('y'), node.number('x')): node for node in svg.find('rect') if node.has('ground')
                   and node.number('y') < end}
        signs = [node for node in svg.find('g', class_='cell') if node.find('rect')[0].number('y') < end]
        return grounds, signs

    def test_cells_are_those_of_the_tally(self):
        for dossier, at, by in ((HUNDRED, '2024-03-01', 'day:every,place'), (MANY, '2024-12-01', 'month:every,place')):
            unit = by.split(',')[0]
            svg = report('-', at, dossier).drawing('tally-drawing')
            counts = tally('-', at, by, dossier)
            grounds, signs = self.cells(svg)
            columns = sorted({x for _, x in grounds})
            periods = sorted({row[unit] for row in counts['rows'] if row[unit]})
            self.assertEqual(len(columns), len(periods))
            established = [int(re.search(r': ([\d,]+) established', sign.find('title')[0].text)[1].replace(',', ''))
                           for sign in signs]
            self.assertEqual(sum(established), counts['total']['incidents']['established'])
            names = {place['id']: place['name'] for place in dossier['records'] if place['type'] == 'place'}
            lines = {}
            for node in svg.find('text'):
                if node.text in names.values():
                    lines.setdefault(node.text, node.number('y') - 14)
            for row in counts['rows']:
                y = lines.get(names.get(row['place']))
                if y is None or row[unit] is None:
                    continue
                ground = grounds[y, columns[periods.index(row[unit])]]
                self.assertEqual(ground.has('silence'), row['coverage'] == 'none')
                self.assertEqual(ground.has('part'), row['coverage'] == 'part')

    def test_the_table_can_be_saved(self):
        page = report(example('valley'), '2024-05-15')
        (link,) = page.root.find('a', download='tally.csv')
        kind, data = link.attributes['href'].split(',', 1)
        self.assertEqual(kind, 'data:text/csv;charset=utf-8;base64')
        text = base64.b64decode(data).decode()
        self.assertEqual(text.replace('\r\n', '\n'), run('monitor', '--at', '2024-05-15', '--tally', 'week,place,means:2',
                                                         '--format', 'csv', example('valley')).replace('\r\n', '\n'))
        rows = list(csv.DictReader(io.StringIO(text)))
        self.assertGreater(sum(int(row['incidents_possible']) for row in rows), 20)


class Maps(unittest.TestCase):
    def marks(self, dossier):
        svg = report('-', '2024-03-01', dossier).drawing('map-drawing')
        spots = {}
        for group in svg.find('g', class_='marker'):
            circle = group.find('circle')[0]
            spots[group.find('title')[0].text.split(':')[0]] = (circle.number('cx'), circle.number('cy'))
        return svg, spots

    def test_the_date_line_cuts_nothing(self):
        _, spots = self.marks(LINE)
        self.assertGreater(spots['East'][0], spots['West'][0])
        self.assertLess(spots['East'][0] - spots['West'][0], 420)
        self.assertGreater(spots['East'][1], spots['West'][1])

    def test_what_is_no_agreed_boundary_is_dashed(self):
        svg, _ = self.marks(LINE)
        (shape,) = [node for node in svg.find('path') if node.has('shape')]
        self.assertTrue(shape.has('disputed-line'))

    def test_precision_is_a_ring(self):
        svg, _ = self.marks(HUNDRED)
        rings = [node.attributes['class'] for node in svg.find('circle') if node.has('ring')]
        self.assertEqual({ring: rings.count(ring) for ring in set(rings)},
                         {'ring near': 25, 'ring centroid': 25, 'ring unknown': 25})

    def test_the_scale_is_true(self):
        svg, spots = self.marks(HUNDRED)
        (scale,) = svg.find('g', class_='scale')
        kilometres = float(scale.find('text')[0].text.split()[0])
        length = scale.find('line')[0].number('x2') - scale.find('line')[0].number('x1')
        height = spots['Town 0'][1] - spots['Town 9'][1]
        self.assertAlmostEqual(height / length * kilometres, 1.8 * 111.195, delta=2)

    def test_without_coordinates_there_is_no_map(self):
        self.assertIsNone(report('-', '2024-12-01', MANY).drawing('map-drawing'))


class Amounts(unittest.TestCase):
    def test_numbers_are_those_of_findings(self):
        page = report(example('ford-2031'), '2031-06-10')
        svg = page.drawing('amounts-drawing-ford-agreement')
        rows = {group.find('title')[0].text: group for group in svg.find('g', class_='amount')}
        (row,) = [group for title, group in rows.items() if title.startswith('3(b), Lowland Government')]
        self.assertEqual([node.text for node in row.find('text')][2:], ['12', '15'])
        established, claimed = [node for node in row.find('rect')]
        self.assertAlmostEqual(established.number('width') / claimed.number('width'), 12 / 15, places=2)

    def test_what_nobody_tells_is_no_bar(self):
        svg = report(example('ford-2031'), '2031-06-10').drawing('amounts-drawing-ford-agreement')
        (row, _) = [group for group in svg.find('g', class_='amount') if 'troops' in group.find('title')[0].text]
        self.assertEqual(row.find('rect'), [])
        self.assertIn('no number is established', row.words())


class Cast(unittest.TestCase):
    def test_parties_are_there_and_ties_are_arrows(self):
        page = report(example('valley'), '2024-05-15')
        svg = page.drawing('cast-drawing')
        names = {node.find('title')[0].text for node in svg.find('g', class_='node')}
        self.assertLessEqual({'Northern Front', 'Southern Government', 'Ceasefire Commission'}, names)
        ties = {node.find('title')[0].text for node in svg.find('g', class_='edge')}
        self.assertIn('River Militia: proxy of Southern Government', ties)

    def test_no_more_than_can_be_looked_at(self):
        parties = [{'type': 'actor', 'id': f'a{n}', 'kind': 'armed-group', 'name': f'Group {n}',
                    'affiliations': [{'to': f'a{m % 500}', 'relation': 'opposes'} for m in range(n + 1, n + 20)]}
                   for n in range(500)]
        dossier = make([], [], parties)
        for record in dossier['records']:
            if record['type'] == 'agreement':
                record['parties'] = [{'actor': actor['id']} for actor in parties]
        page = report('-', '2024-03-01', dossier)
        svg = page.drawing('cast-drawing')
        self.assertEqual(len(svg.find('g', class_='node')), 60)
        self.assertLessEqual(len(svg.find('g', class_='edge')), 180)
        self.assertIn('440 more actors', svg.parent.parent.words())


class Phases(unittest.TestCase):
    def test_what_waits_is_an_arrow(self):
        page = report(example('ford-2031'), '2031-06-10')
        svg = page.drawing('phases-drawing-ford-agreement')
        self.assertEqual([node.text for node in svg.find('text', class_='title')], ['phase one', 'phase two'])
        self.assertEqual(len(svg.find('g', class_='edge')), 2)

    def test_clauses_have_addresses(self):
        page = report(example('minsk-2-2015'), '2015-03-20')
        ids = {node.attributes.get('id') for node in page.root.all()}
        for link in page.root.find('a'):
            if link.attributes['href'].startswith('#'):
                self.assertIn(link.attributes['href'][1:], ids)


if __name__ == '__main__':
    unittest.main()
