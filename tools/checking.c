/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "checking.h"

#include "names.h"
#include "severities.h"
#include "tool.h"

#include <string.h>

/* Reading of dossiers that are to be checked. */

gboolean
tool_checking_init (ToolChecking *self, char **texts, int *result)
{
  *self = (ToolChecking){ .texts = texts };
  for (char **text = texts; text && *text; text++)
    if (strchr (*text, '=') == NULL)
      {
        *result = tool_fail_usage ("--text takes ID=FILE, not \"%s\"", *text);
        return FALSE;
      }
  self->loaded = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  return TRUE;
}

int
tool_checking_end (ToolChecking *self)
{
  int result = TOOL_OK;

  for (char **text = self->texts; text && *text && !self->is_partial && result == TOOL_OK; text++)
    if (!g_hash_table_contains (self->loaded, *text))
      result = tool_fail (*text, TOOL_DATA, "no dossier has this document");
  g_clear_pointer (&self->loaded, g_hash_table_unref);
  return result;
}

/* Texts */

static void
checking_expect_texts (const ToolChecking *self, CeasefireChecker *checker)
{
  for (char **text = self->texts; text && *text; text++)
    {
      g_autofree char *id = NULL;

      tool_split (*text, &id);
      ceasefire_checker_expect_document_text (checker, id);
    }
}

CeasefireDocumentText *
tool_checking_load_text (ToolChecking *self, const char *setting, int *result)
{
  CeasefireDocumentText *text = g_hash_table_lookup (self->loaded, setting);

  if (text)
    return text;
  text = tool_load_text (strchr (setting, '=') + 1, result);
  if (text)
    g_hash_table_insert (self->loaded, (gpointer) setting, text);
  return text;
}

/* One dossier of several may lack the document of a text. */
static int
checking_put_texts (ToolChecking *self, CeasefireChecker *checker)
{
  int result = TOOL_OK;

  for (char **setting = self->texts; setting && *setting && result == TOOL_OK; setting++)
    {
      g_autofree char *id = NULL;
      CeasefireDocumentText *text = NULL;

      tool_split (*setting, &id);
      if (ceasefire_checker_has_document (checker, id))
        text = tool_checking_load_text (self, *setting, &result);
      if (text)
        ceasefire_checker_set_document_text (checker, id, text);
    }
  return result;
}

/* Files */

/* Checks tell of it, among the others. */
static void
checking_keep_quiet (gpointer hearer, CeasefireProblem *problem)
{
  (void) hearer;
  (void) problem;
}

static gboolean
checking_open (ToolInput *file, const char *name, GBytes *bytes, int *result)
{
  if (bytes)
    {
      *file = (ToolInput){ .name = name, .stream = g_memory_input_stream_new_from_bytes (bytes) };
      return TRUE;
    }
  if (!tool_input_open (file, name, result))
    return FALSE;
  tool_input_let_go (file);
  return TRUE;
}

static int
checking_read_stream (ToolChecking *self, ToolInput *file, ToolChecked *checked)
{
  g_autoptr (GError) error = NULL;

  checked->reader = tool_input_new_reader (file);
  checked->checker = ceasefire_checker_new ();
  ceasefire_reader_set_keep_going (checked->reader, TRUE);
  severities_apply (checked->checker);
  checking_expect_texts (self, checked->checker);
  if (!ceasefire_checker_read (checked->checker, checked->reader, NULL, &error))
    {
      self->is_partial = TRUE;
      return tool_input_fail (file, error);
    }
  if (g_list_model_get_n_items (ceasefire_reader_get_problems (checked->reader)) > 0)
    self->is_partial = TRUE;
  return checking_put_texts (self, checked->checker);
}

int
tool_checking_read (ToolChecking *self, const char *name, GBytes *bytes, ToolChecked *checked)
{
  int result = TOOL_OK;
  ToolInput file;

  *checked = (ToolChecked){ NULL, NULL, NULL };
  if (!checking_open (&file, name, bytes, &result))
    {
      self->is_partial = TRUE;
      return result;
    }
  file.hear = checking_keep_quiet;
  result = checking_read_stream (self, &file, checked);
  g_signal_handlers_disconnect_by_data (ceasefire_reader_get_problems (checked->reader), &file);
  g_set_object (&checked->sheets, file.sheets);
  tool_input_close (&file);
  return result;
}

void
tool_checked_clear (ToolChecked *self)
{
  g_clear_object (&self->reader);
  g_clear_object (&self->checker);
  g_clear_object (&self->sheets);
}
