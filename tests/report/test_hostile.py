#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Dossiers whose authors wish us ill. In dossiers like the examples every string that is free by the schema, and
every id, is replaced: once by a harmless one, once by one that would like to be markup, of the same length and with
the same spaces. A browser's parser must find the same elements and attributes in both reports, and as their text
what was put in. CEASEFIRE_HOSTILE says how many rounds there are."""

import json
import os
import pathlib
import random
import re
import tempfile
import unittest
import urllib.parse
from collections import Counter

from reports import MODULES, SOURCE, TOOL, need, need_module, report, run
from test_pages import Tags, check_pages

ROUNDS = int(os.environ.get('CEASEFIRE_HOSTILE', '2'))
SUBJECTS = ('syria-2016', 'minsk-2-2015', 'valley')
TAILS = (
    '</style><script>alert(1)</script>', '"><svg onload=alert(1)>', "' onmouseover='alert(1)", ' autofocus onfocus=x ',
    '<![CDATA[<b>]]>', '<!-- --!> <b>', '--> ]]> ?>', '&lt;&amp;&#60;&NotEqualTilde;&#0;&#x110000;', '</title><textarea>',
    '<plaintext>', '\x01\x1f\x7f\x85\x0b', '\ufffe\uffff\ufdd0\U0001fffe', '\u202e\u2066txt\u2069\u202c\u200f',
    'a' + '\u0301' * 300, '{speaker} {date} {{}} %s%n%d', '\\u003cscript\\u003e', 'x\u2028y\u2029\tz\nw',
    '</bdi></p></section></main></body></html>', 'javascript:alert(1)', '<?php echo 1 ?>', '<!DOCTYPE html>', '\ufeff\ufffc',
    '`${x}`', 'هدنة', '\U0001f600\U000e0041', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '</svg></figure>', '<a href="https://example.org/">', 'expression(alert(1));}*{color:red', "'; --$(id)", '#%00%3Cscript',
    ');background:url(https://example.org/a.png)',
)
HUGE = 100000
URIS = ('javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,%3Cscript%3E', 'vbscript:x', 'file:///etc/passwd',
        'blob:x', 'about:blank')
# What the page leaves out of a text, and what it writes as U+FFFD: see html_text() in tools/report/html.h.
TURNING = re.compile('[\u202a-\u202e\u2066-\u2069]')
CONTROL = re.compile('[\x01-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef%s]' % ''.join(
    chr(plane << 16 | low) for plane in range(17) for low in (0xfffe, 0xffff)))
TOKEN = re.compile(r'q(\d{5})[x\s]*')

# Of the Nu checker: what was put in stays as it is.
PARDONED = re.compile('is not in Unicode Normalization Form C|Illegal character in fragment')
# Elements of a drawing that may be there or not.
DRAWN = {('tspan',), ('tspan', 'x', 'dy'), ('tspan', 'class')}


def hash_of(text):
    """Hashes of two dossiers differ, at the same length."""
    return re.sub(r'\b[0-9a-f]{64}\b', 'HASH', text)


class Twins:
    """A dossier twice, with harmless strings and with hostile ones."""

    def __init__(self, dossier, seed, uri=None):
        self.random, self.defs, self.uri = random.Random(seed), SCHEMA['$defs'], uri
        self.pairs, self.indices, self.drawn = [], {}, set()
        self.huge = self.random.randrange(100)
        self.forbidden = re.compile(self.defs['id']['pattern'].replace('^[^', '[', 1).replace(']+$', ']'))
        header, records = dict(dossier), dossier['records']
        del header['records']
        walked = self.walk(header, 'header')
        walked['records'] = [self.walk(record, record['type']) for record in records]
        walked['x_free'] = {self.pair('free'): [self.pair('member')]}
        self.harmless, self.hostile = (self.pick(walked, way) for way in (0, 1))

    def pair(self, text, is_id=False):
        key = (text, is_id)
        if key not in self.indices:
            index = self.indices[key] = len(self.pairs)
            tail = self.random.choice(TAILS) + (' ' + text if self.random.randrange(2) else '')
            if is_id:
                tail = self.forbidden.sub('', tail).replace('\U000e0041', '')[:60]
            elif index == self.huge:
                tail = 'h<' * (HUGE // 2)
            self.pairs.append((f'q{index:05}' + re.sub(r'[^ \t\n\u2028\u2029]', 'x', tail), f'q{index:05}' + tail))
        return ('pair', self.indices[key])

    def walk(self, value, name):
        """The value with pairs for its strings; what it is in the schema is called @name."""
        if isinstance(value, list):
            return [self.walk(item, name) for item in value]
        if isinstance(value, dict) and name == 'text':
            return {language: self.pair(text) for language, text in value.items()}
        if isinstance(value, dict):
            return {key: self.walk(item, self.name_of(name, key)) for key, item in value.items()}
        if name == 'uri' and self.uri:
            return self.uri
        if isinstance(value, str) and (name in ('text', 'string', 'id') or name.endswith('-code') and
                                       self.random.random() < 0.05):
            return self.pair(value, name not in ('text', 'string'))
        return value

    def name_of(self, name, key):
        schema = self.defs.get(name, {}).get('properties', {}).get(key, {})
        schema = schema.get('items', schema)
        return schema.get('$ref', '').removeprefix('#/$defs/')

    def pick(self, value, way):
        if isinstance(value, tuple):
            return self.pairs[value[1]][way]
        if isinstance(value, list):
            return [self.pick(item, way) for item in value]
        if isinstance(value, dict):
            return {self.pick(key, way): self.pick(item, way) for key, item in value.items()}
        return value

    def expect(self, text):
        """What stands in the hostile page where the harmless one has @text."""

        def fill(match):
            harmless, hostile = self.pairs[int(match[1])]
            length = len(os.path.commonprefix([harmless, match[0]]))
            return CONTROL.sub('\ufffd', TURNING.sub('', hostile[:length])) + match[0][length:]

        return TOKEN.sub(fill, hash_of(text))


def read_link(value):
    """Where it leads; what is in a file of its own is not of the page."""
    return urllib.parse.unquote(value.split(',', 1)[0] if value.startswith('data:') else value)


def list_parts(expect, node):
    """Elements and texts in any order."""
    name, attributes, children = node
    yield name, *(key for key, _ in attributes)
    yield from ((name, expect(read_link(value))) for key, value in attributes if key in ('href', 'datetime'))
    for child in children:
        if isinstance(child, str):
            yield expect(child)
        elif child[0] != 'svg':
            yield from list_parts(expect, child)


def find_drawings(node, inside=False):
    """The elements in drawings."""
    inside = inside or node[0] == 'svg'
    if inside:
        yield node[0], *(key for key, _ in node[1])
    for child in node[2]:
        if isinstance(child, list):
            yield from find_drawings(child, inside)


def figure_faults(twins, harmless, hostile):
    """How wide a text is decides what a drawing shows, and in which order the list below it does. It may have no
    other elements."""
    missing, more = Counter(list_parts(twins.expect, harmless)), Counter(list_parts(hash_of, hostile))
    if missing != more:
        yield f'{missing - more} became {more - missing}'
    foreign = set(find_drawings(hostile)) - twins.drawn
    if foreign:
        yield f'{foreign} are drawn'


def faults(twins, harmless, hostile, path=''):
    """Where the trees differ."""
    if isinstance(harmless, str) or isinstance(hostile, str):
        if not (isinstance(harmless, str) and isinstance(hostile, str) and twins.expect(harmless) == hash_of(hostile)):
            yield f'{path}: {harmless[:300]!r} became {hostile[:300]!r}'
        return
    name, attributes, children = harmless
    path += f'/{name}'
    if name != hostile[0] or [key for key, _ in attributes] != [key for key, _ in hostile[1]]:
        yield f'{path}: {harmless[:2]} became {hostile[:2]}'
        return
    for (key, value), (_, other) in zip(attributes, hostile[1]):
        value, other = (read_link(text) if key == 'href' else text for text in (value, other))
        if twins.expect(value) != hash_of(other):
            yield f'{path} {key}: {value[:300]!r} became {other[:300]!r}'
    if name == 'figure':
        yield from (f'{path}: {fault}' for fault in figure_faults(twins, harmless, hostile))
        return
    if len(children) != len(hostile[2]):
        yield f'{path}: {json.dumps(children)[:300]} became {json.dumps(hostile[2])[:300]}'
        return
    for child, other in zip(children if name != 'style' else (), hostile[2]):  # written in numbers there
        yield from faults(twins, child, other, path)


SCHEMA = json.loads(run(TOOL, 'schema').stdout)


class Hostile(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def write(self, name, dossier, *options):
        """The page of a dossier, in a file."""
        page = self.folder / f'{name}.html'
        page.write_bytes(report(None, '--at', '2016-09-23', *options, text=json.dumps(dossier).encode()).stdout)
        return page

    def parse(self, *pages):
        done = run(need('node', 'nodejs'), SOURCE / 'tests/report/parse.mjs', MODULES, *pages)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def test_no_string_becomes_markup(self):
        need_module('parse5')
        pages = []
        for name in SUBJECTS:
            dossier = json.loads((SOURCE / 'examples' / f'{name}.json').read_text(encoding='utf-8'))
            for seed in range(ROUNDS):
                twins = Twins(dossier, f'{name} {seed}')
                options = ('--language', ('en', 'ar')[seed % 2])
                pair = [self.write(f'{name}-{seed}-{way}', getattr(twins, way), *options) for way in ('harmless', 'hostile')]
                harmless, hostile = self.parse(*pair)
                self.assertEqual((harmless['complaints'], hostile['complaints']), ([], []))
                twins.drawn = set(find_drawings(harmless['tree'])) | DRAWN
                found = list(faults(twins, harmless['tree'], hostile['tree']))
                self.assertEqual(found[:5], [], '\n'.join(found[:20]))
                pages.append(pair[1])
        messages = [message['message'] for message in check_pages(pages)]
        self.assertEqual([message for message in messages if not PARDONED.search(message)], [])

    def test_what_would_run_is_no_link(self):
        for name in SUBJECTS:
            dossier = json.loads((SOURCE / 'examples' / f'{name}.json').read_text(encoding='utf-8'))
            for seed, uri in enumerate(URIS):
                page = self.write(f'{name}-{seed}', Twins(dossier, seed, uri).hostile)
                self.assertEqual(Tags(page.read_text(encoding='utf-8')).faults, [])

    def test_half_a_character_is_refused(self):
        text = b'{"ceasefire":"1.0","language":"en","records":[{"type":"actor","id":"a","kind":"state","name":"\\ud800<b>"}]}'
        done = report(None, text=text, code=65)
        self.assertEqual(done.stdout, b'')
        self.assertIn(b'surrogate', done.stderr)

    def test_differences_are_found(self):
        twins = Twins({'ceasefire': '1.0', 'language': 'en', 'records': []}, 1)
        twins.pairs = [('q00000xxx', 'q00000<b>')]
        tree = ['p', [['title', 'q00000xx']], ['a q00000xxx']]
        self.assertEqual(list(faults(twins, tree, ['p', [['title', 'q00000<b']], ['a q00000<b>']])), [])
        for bad in (['p', [['title', 'q00000<b']], ['a q00000', ['b', [], []]]], ['p', [], ['a q00000<b>']],
                    ['p', [['title', 'q00000']], ['a q00000<b>']], ['div', [['title', 'q00000<b']], ['a q00000<b>']]):
            self.assertEqual(len(list(faults(twins, tree, bad))), 1)


if __name__ == '__main__':
    unittest.main()
