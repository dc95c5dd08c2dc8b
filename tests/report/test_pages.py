#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reports of all examples, in each language: valid by the Nu checker, without a finding of axe-core against
WCAG 2.2 AA in light and dark and in two widths, and whole without network and script."""

import json
import pathlib
import re
import tempfile
import unittest
from html.parser import HTMLParser

from reports import EXAMPLES, LANGUAGES, MODULES, SOURCE, need, need_module, report_example, run

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
# What makes a browser fetch or run something; a link is followed by the reader alone.
FETCHING = {'src', 'srcset', 'poster', 'background', 'action', 'formaction', 'data', 'ping', 'manifest', 'xlink:href'}
STYLED = {'style', 'fill', 'stroke', 'filter', 'mask', 'clip-path', 'marker-start', 'marker-mid', 'marker-end', 'cursor'}
RUNNING = {'script', 'iframe', 'object', 'embed', 'form', 'base', 'frame', 'applet', 'foreignobject', 'animate', 'set'}
BAD = ("<!DOCTYPE html><html><head><title>x</title></head><body><main><h1>x</h1><p style='color:#999'>pale</p>"
       "<img src='https://example.org/a.png'><div style='width:2000px;height:1em'>wide</div></main></body></html>")


class Tags(HTMLParser):
    """What of a page would fetch or run something, and its policy."""

    def __init__(self, page):
        super().__init__()
        self.faults, self.policy = [], None
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        values = {name: value or '' for name, value in attrs}
        if tag in RUNNING or (tag == 'link' and values.get('rel') != 'license'):
            self.faults.append(f'<{tag}>')
        if tag == 'meta' and values.get('http-equiv', '').lower() == 'content-security-policy':
            self.policy = values['content']
        for name, value in values.items():
            if name.startswith('on') or name in STYLED and re.search(r'url\s*\((?!#|"#|data:)|@import', value):
                self.faults.append(f'{name}="{value}"')
            if name in FETCHING and not value.startswith(('#', 'data:')):
                self.faults.append(f'{name}="{value}"')
            if name == 'href' and not re.match(r'#|https?:|data:text/csv', value):
                self.faults.append(f'href="{value[:60]}"')
            if name == 'href' and tag in ('use', 'image', 'feimage') and not value.startswith(('#', 'data:')):
                self.faults.append(f'href="{value}"')
        if tag == 'meta' and values.get('http-equiv', '').lower() == 'refresh':
            self.faults.append('<meta http-equiv=refresh>')

    def handle_data(self, data):
        if self.lasttag == 'style' and re.search(r'@import|url\s*\((?!["\']?(#|data:))', data):
            self.faults.append('a style sheet that fetches')


# What the checker need not say: libxml2's writer ends <br/> so, which HTML allows; these properties are of SVG 2; and
# it guesses at the language of the whole, where texts of a dossier are marked with theirs.
PARDONED = ('Trailing slash on void elements', 'CSS: “rx”: Property', 'CSS: “paint-order”: Property',
            'This document appears to be written in')


def check_pages(pages):
    """The messages of the Nu checker."""
    java = need('java', 'default-jre-headless')
    jar = need_module('vnu-jar') / 'build' / 'dist' / 'vnu.jar'
    done = run(java, '-jar', jar, '--format', 'json', '--exit-zero-always', *pages)
    return [message for message in json.loads(done.stderr)['messages']
            if not message['message'].startswith(PARDONED)]


def look_at_pages(pages):
    """What look.mjs finds."""
    chromium, node = need('chromium', 'chromium'), need('node', 'nodejs')
    need_module('playwright-core')
    need_module('axe-core')
    return json.loads(run(node, SOURCE / 'tests/report/look.mjs', MODULES, chromium, *pages).stdout)


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder, cls.pages = pathlib.Path(folder.name), []
        for name in EXAMPLES:
            for language in LANGUAGES:
                cls.pages.append(cls.folder / f'{name}-{language}.html')
                cls.pages[-1].write_bytes(report_example(name, '--language', language))

    def bad(self):
        page = self.folder / 'bad.html'
        page.write_text(BAD, encoding='utf-8')
        return page

    def expect_none(self, findings):
        self.assertEqual(findings, [], json.dumps(findings, indent=1, ensure_ascii=False)[:20000])

    def test_the_nu_checker_says_nothing(self):
        self.expect_none(check_pages(self.pages))

    def test_a_browser_and_axe_find_nothing(self):
        self.expect_none(look_at_pages(self.pages))

    def test_nothing_is_fetched_and_nothing_runs(self):
        for page in self.pages:
            tags = Tags(page.read_text(encoding='utf-8'))
            self.assertEqual((page.name, tags.faults), (page.name, []))
            self.assertEqual(tags.policy, POLICY)

    def test_what_is_wrong_is_found(self):
        page = self.bad()
        self.assertIn('An “img” element must have an “alt” attribute',
                      ' '.join(message['message'] for message in check_pages([page])))
        whats = ' '.join(finding['what'] for finding in look_at_pages([page]))
        for what in ('axe: image-alt', 'axe: html-has-lang', 'axe: color-contrast', 'asks for https://example.org/a.png',
                     'wider than the window'):
            self.assertIn(what, whats)
        self.assertEqual(Tags(BAD).faults, ['src="https://example.org/a.png"'])
        self.assertEqual(Tags('<a href="javascript:x"><svg onload=y><script>').faults,
                         ['href="javascript:x"', 'onload="y"', '<script>'])


if __name__ == '__main__':
    unittest.main()
