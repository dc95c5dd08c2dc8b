/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "coverage.h"

#include "input.h"
#include "names.h"
#include "terminal.h"
#include "tool.h"

#include <ceasefire/ceasefire-cited-text.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-reader.h>
#include <stdio.h>
#include <string.h>

/* `ceasefire check --coverage`: what of the texts is not in the dossier, and what of that no text carries. */

const char *const coverage_forms[] = { "text", "marked", "jsonl", NULL };

/* CriticMarkup for what is highlighted. */
#define COVERAGE_BEFORE "{=="
#define COVERAGE_AFTER "==}"

/* Texts */

static int
coverage_put_texts (ToolChecking *checking, CeasefireDossier *dossier)
{
  int result = TOOL_OK;

  for (char **setting = checking->texts; setting && *setting && result == TOOL_OK; setting++)
    {
      g_autofree char *id = NULL;
      CeasefireDocumentText *text = NULL;

      tool_split (*setting, &id);
      if (CEASEFIRE_IS_DOCUMENT (ceasefire_dossier_lookup (dossier, id)))
        text = tool_checking_load_text (checking, *setting, &result);
      if (text)
        ceasefire_dossier_set_document_text (dossier, id, text);
    }
  return result;
}

/* Those that the notation names. */
static void
coverage_put_named (CeasefireDossier *dossier, CeasefireReader *reader)
{
  GListModel *documents = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_DOCUMENT);

  for (guint i = 0; i < g_list_model_get_n_items (documents); i++)
    {
      g_autoptr (CeasefireRecord) document = g_list_model_get_item (documents, i);
      const char *id = ceasefire_record_get_id (document);
      CeasefireDocumentText *text = id ? ceasefire_reader_get_document_text (reader, id) : NULL;

      if (text && ceasefire_dossier_get_document_text (dossier, id) == NULL)
        ceasefire_dossier_set_document_text (dossier, id, text);
    }
}

/* Printing */

static void
print_gap (const char *document, CeasefirePassage *gap)
{
  g_autofree char *words = ceasefire_passage_dup_words (gap);
  g_autofree char *cut = terminal_cut (words, 60);

  printf ("  %s:%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT "  %" G_GINT64_FORMAT "..%" G_GINT64_FORMAT
          "  %s\n",
          document, ceasefire_passage_get_line (gap), ceasefire_passage_get_column (gap),
          ceasefire_passage_get_start (gap), ceasefire_passage_get_end (gap), cut);
}

static void
print_text (CeasefireCitedText *text, gboolean has_gaps)
{
  g_autofree char *document = terminal_escape (ceasefire_cited_text_get_document (text));
  guint n_words = ceasefire_cited_text_get_n_words (text);
  guint n_cited = ceasefire_cited_text_get_n_cited (text);
  g_autoptr (GListModel) gaps = ceasefire_cited_text_list_gaps (text);
  guint n_gaps = g_list_model_get_n_items (gaps);

  printf ("%s: %u of %u words are cited (%u %%)\n", document, n_cited, n_words,
          n_words > 0 ? (guint) (100 * (guint64) n_cited / n_words) : 100);
  for (guint i = 0; has_gaps && i < n_gaps; i++)
    {
      g_autoptr (CeasefirePassage) gap = g_list_model_get_item (gaps, i);

      print_gap (document, gap);
    }
}

static void
print_marked (CeasefireCitedText *text)
{
  g_autofree char *marked = ceasefire_cited_text_mark (text, COVERAGE_BEFORE, COVERAGE_AFTER);

  terminal_print_lines (marked, strlen (marked));
}

static void
print_uncited (CeasefireUncited *uncited)
{
  const char *const *members = ceasefire_uncited_get_members (uncited);
  g_autofree char *list = g_strjoinv (", ", (char **) members);
  g_autofree char *line = ceasefire_record_describe (ceasefire_uncited_get_record (uncited));
  g_autofree char *cut = terminal_cut (line, 60);

  printf ("%s  %s: %u of %u members are not cited: %s\n", ceasefire_uncited_get_path (uncited), cut,
          g_strv_length ((char **) members), ceasefire_uncited_get_n_members (uncited), list);
}

static void
print_json (char *json)
{
  terminal_print_json (json);
  putchar ('\n');
  g_free (json);
}

static void
print_coverage (CeasefireDossier *dossier, const char *form)
{
  gboolean is_json = g_str_equal (form, "jsonl");
  gboolean is_marked = g_str_equal (form, "marked");
  g_autoptr (GListModel) texts = ceasefire_dossier_list_cited_texts (dossier);
  g_autoptr (GListModel) uncited = ceasefire_dossier_list_uncited (dossier);

  for (guint i = 0; i < g_list_model_get_n_items (texts); i++)
    {
      g_autoptr (CeasefireCitedText) text = g_list_model_get_item (texts, i);

      if (is_json)
        print_json (ceasefire_cited_text_to_json (text));
      else
        print_text (text, !is_marked);
      if (is_marked)
        print_marked (text);
    }
  for (guint i = 0; !is_marked && i < g_list_model_get_n_items (uncited); i++)
    {
      g_autoptr (CeasefireUncited) item = g_list_model_get_item (uncited, i);

      if (is_json)
        print_json (ceasefire_uncited_to_json (item));
      else
        print_uncited (item);
    }
}

/* Files */

static int
coverage_file (ToolChecking *checking, const char *name, const char *form)
{
  g_autoptr (CeasefireReader) reader = NULL;
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (GError) error = NULL;
  int result = TOOL_OK;
  ToolInput file;

  if (!tool_input_open (&file, name, &result))
    {
      checking->is_partial = TRUE;
      return result;
    }
  tool_input_let_go (&file);
  reader = tool_input_new_reader (&file);
  dossier = ceasefire_dossier_load_reader (reader, NULL, &error);
  checking->is_partial = checking->is_partial || dossier == NULL;
  if (dossier == NULL)
    result = tool_input_fail (&file, error);
  else
    result = coverage_put_texts (checking, dossier);
  if (result == TOOL_OK)
    {
      coverage_put_named (dossier, reader);
      print_coverage (dossier, form);
    }
  tool_input_close (&file);
  return result;
}

int
coverage_files (char **names, ToolChecking *checking, const char *form)
{
  int result = TOOL_OK;
  int one;

  for (; *names; names++)
    {
      one = coverage_file (checking, *names, form);
      result = MAX (result, one);
    }
  one = tool_checking_end (checking);
  return MAX (result, one);
}
