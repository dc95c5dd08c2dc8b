#!/usr/bin/python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Quotes are found in a text from Python."""

import unittest

import gi

gi.require_version('Ceasefire', '1.0')
from gi.repository import Ceasefire, GLib  # noqa: E402

TEXT = '\ufeffTalks \U0001f600 failed.\r\nIsrael’s agreement'


class DocumentText(unittest.TestCase):
    def setUp(self):
        self.text = Ceasefire.DocumentText.new(TEXT)

    def test_offsets_are_those_of_python_strings(self):
        (passage,) = self.text.find('failed. Israel\'s', 0)
        self.assertEqual(TEXT[passage.get_start():passage.get_end()], passage.dup_words())
        utf16 = TEXT.encode('utf-16-le')[2 * passage.get_utf16_start():2 * passage.get_utf16_end()]
        self.assertEqual(utf16.decode('utf-16-le'), passage.dup_words())
        utf8 = TEXT.encode()[passage.get_byte_start():passage.get_byte_end()]
        self.assertEqual(utf8.decode(), passage.dup_words())
        self.assertEqual((passage.get_line(), passage.get_column()), (1, 10))
        self.assertEqual(passage.get_match(), Ceasefire.Match.TYPOGRAPHIC)

    def test_the_nearest_says_what_differs(self):
        self.assertEqual(len(self.text.find('talks failed', 0)), 0)
        passage = self.text.find_nearest('Israels agreement')
        self.assertEqual(passage.get_match(), Ceasefire.Match.SIMILAR)
        self.assertEqual(passage.get_difference(),
                         'it has "Israel" where the quote has "Israels"')
        self.assertIsNone(self.text.find_nearest('another matter'))

    def test_problems_say_where_the_words_stand(self):
        dossier = Ceasefire.Dossier.new('en')
        document = Ceasefire.Document.new('paper')
        citation = Ceasefire.Citation.new('paper')
        citation.set_quote('Israel\'s agreement')
        document.add_source(citation)
        dossier.add(document)
        dossier.set_document_text('paper', self.text)
        (problem,) = [p for p in dossier.check() if p.get_code() == 'quote-not-found']
        self.assertEqual(TEXT[problem.get_quote_start():problem.get_quote_end()], 'Israel’s agreement')

    def test_what_is_no_text_is_an_error(self):
        with self.assertRaises((GLib.Error, UnicodeError, TypeError)):
            Ceasefire.DocumentText.new('\udcff')


if __name__ == '__main__':
    unittest.main()
