#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Reports as documents and on paper, made by pandoc and weasyprint, and what is said where there is none."""

import json
import os
import pathlib
import pty
import re
import subprocess
import tempfile
import unittest
import zipfile

from reports import SOURCE, TOOL, need, report, report_example, run

ARTICLE = SOURCE / 'examples' / 'syria-2016.json'
MARK = 'TLP:AMBER'
SIZES = {'a4': (595, 842), 'letter': (612, 792)}


def headings():
    page = report_example('syria-2016').decode()
    return [re.sub('<[^>]*>', '', heading) for heading in re.findall('<h2[^>]*>(.*?)</h2>', page)]


def marked(name):
    dossier = json.loads((SOURCE / 'examples' / f'{name}.json').read_text(encoding='utf-8'))
    return json.dumps({**dossier, 'handling': 'tlp-amber'}).encode()


def squeeze(text):
    """Words by themselves: lines break anywhere."""
    return ' '.join(text.replace('\u00ad', '').split())


class Formats(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def make_pdf(self, *options, name='syria-2016'):
        need('weasyprint', 'weasyprint')
        need('pdftotext', 'poppler-utils')
        path = self.folder / 'report.pdf'
        report(None, '--to', 'pdf', '-o', path, *options, text=marked(name))
        return path

    def test_pages_have_the_mark_their_number_and_the_size_asked_for(self):
        for paper, size in SIZES.items():
            path = self.make_pdf('--paper', paper)
            pages = run('pdftotext', '-layout', path, '-').stdout.decode().split('\f')[:-1]
            for number, page in enumerate(pages, 1):
                self.assertIn(MARK, page.split('\n', 1)[0])
                self.assertEqual(page.rstrip().rsplit('\n', 1)[-1].replace(' ', ''),
                                 f'{number}/{len(pages)}')
            found = re.search(r'Page size: +([\d.]+) x ([\d.]+)', run('pdfinfo', path).stdout.decode())
            self.assertEqual((round(float(found[1])), round(float(found[2]))), size)

    def test_drawings_have_their_colours(self):
        with tempfile.TemporaryDirectory() as folder:
            image = run('pdftoppm', '-r', '30', self.make_pdf(name='valley'), os.path.join(folder, 'page'))
            self.assertEqual(image.returncode, 0)
            black = coloured = 0
            for path in sorted(pathlib.Path(folder).glob('*.ppm')):
                pixels = path.read_bytes().split(b'\n', 3)[3]
                black = max(black, sum(pixels[i:i + 3] == b'\0\0\0' for i in range(0, len(pixels), 3)) * 3 / len(pixels))
                coloured += any(pixels[i + 2] > pixels[i] + 100 for i in range(0, len(pixels) - 2, 3))
        self.assertLess(black, .01)  # no drawing without its style sheet, which is all black
        self.assertGreater(coloured, 3)

    def test_pages_hold_all_sections_and_nothing_is_cut_off(self):
        for name in 'syria-2016', 'valley':
            path = self.make_pdf(name=name)
            boxes = run('pdftotext', '-bbox', path, '-').stdout.decode()
            width, height = map(float, re.search('<page width="([^"]*)" height="([^"]*)"', boxes).groups())
            for found in re.finditer('xMin="([^"]*)" yMin="([^"]*)" xMax="([^"]*)" yMax="([^"]*)">(.*?)</word>', boxes):
                left, top, right, bottom = map(float, found.groups()[:4])
                self.assertTrue(left >= 0 and top >= 0 and right <= width and bottom <= height, found[0])
        text = squeeze(run('pdftotext', self.make_pdf(), '-').stdout.decode())
        for heading in headings():
            self.assertIn(squeeze(heading), text)

    def test_right_to_left(self):
        path = self.make_pdf('--language', 'ar')
        fonts = run('pdffonts', path).stdout.decode()
        self.assertGreater(len(fonts.splitlines()), 2)

    def test_a_document_has_all_sections_and_fetches_nothing(self):
        need('pandoc', 'pandoc')
        for language in 'en', 'ar':
            path = self.folder / f'{language}.docx'
            report(ARTICLE, '--to', 'docx', '--language', language, '-o', path)
            with zipfile.ZipFile(path) as parts:
                self.assertIsNone(parts.testzip())
                body = parts.read('word/document.xml').decode()
                relations = parts.read('word/_rels/document.xml.rels').decode()
            self.assertEqual('<w:bidi' in body, language == 'ar')
            for target in re.findall('Target="([^"]*)" TargetMode="External"', relations):
                self.assertRegex(target, '^(https?:|#|data:text/csv;)')
            for relation in re.findall('<Relationship [^>]*External[^>]*>', relations):
                self.assertIn('/hyperlink"', relation)
            if language == 'en':
                text = squeeze(re.sub('<[^>]*>', '', re.sub('</w:p>', '\n', body)))
                for heading in headings():
                    self.assertIn(squeeze(heading), text)

    def test_output_may_be_a_pipe(self):
        need('weasyprint', 'weasyprint')
        self.assertEqual(report(ARTICLE, '--to', 'pdf').stdout[:5], b'%PDF-')

    def stub(self, name, text):
        path = self.folder / name
        path.write_text(f'#!/bin/sh\n{text}\n', encoding='utf-8')
        path.chmod(0o755)

    def run_with_stubs(self, *options, code=0):
        return run(TOOL, 'report', '--at', '2016-09-23', *options, ARTICLE, code=code, PATH=str(self.folder))

    def test_a_missing_program_is_named_before_anything_is_read(self):
        for to, program in (('pdf', 'weasyprint'), ('docx', 'pandoc')):
            done = run(TOOL, 'report', '--to', to, '/nowhere', code=64, PATH=str(self.folder))
            self.assertEqual(done.stdout, b'')
            self.assertIn(f"--to {to} needs the program {program}, which is not in the path; Debian's package",
                          done.stderr.decode())
        self.assertIn(b'the nearest is "docx"', report(ARTICLE, '--to', 'doc', code=64).stderr)
        self.assertIn(b'--paper: "a5" is not known', report(ARTICLE, '--paper', 'a5', code=64).stderr)

    def test_a_program_that_fails_is_told_of_and_nothing_is_replaced(self):
        output = self.folder / 'out.pdf'
        output.write_text('as it was', encoding='utf-8')
        for script, said in (('echo broken >&2; exit 3', 'weasyprint failed: broken'),
                             ('exit 0', 'weasyprint failed: it does not say why'),
                             ('/bin/cat >/dev/null; printf "a\\nlast\\n" >&2; exit 1', 'weasyprint failed: last')):
            self.stub('weasyprint', script)
            self.assertIn(said, self.run_with_stubs('--to', 'pdf', '-o', str(output), code=74).stderr.decode())
            self.assertEqual(output.read_text(encoding='utf-8'), 'as it was')

    def test_a_program_gets_the_page_and_no_way_out(self):
        self.stub('pandoc', '/bin/cat >"$0.page"; echo "$http_proxy $https_proxy $no_proxy"; echo "$@"')
        done = self.run_with_stubs('--to', 'docx')
        self.assertEqual(done.stdout.decode(), 'http://127.0.0.1:9 http://127.0.0.1:9 \n'
                         '--quiet --from=html --to=docx --output=-\n')
        self.assertEqual((self.folder / 'pandoc.page').read_bytes(), report(ARTICLE, '--at', '2016-09-23').stdout)

    def test_a_terminal_is_shown_nothing_of_it(self):
        self.stub('pandoc', 'exit 0')
        ours, theirs = pty.openpty()
        done = subprocess.run([TOOL, 'report', '--to', 'docx', ARTICLE], stdout=theirs, stderr=subprocess.PIPE,
                              check=False, env=dict(os.environ, PATH=str(self.folder)))
        os.close(theirs)
        os.close(ours)
        self.assertEqual(done.returncode, 64)
        self.assertIn(b'a terminal does not show docx; say where to write with -o', done.stderr)


if __name__ == '__main__':
    unittest.main()
