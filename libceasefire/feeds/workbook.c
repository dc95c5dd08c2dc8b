/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/workbook.h"

#include <glib/gstdio.h>
#include <string.h>

/* Letters that the name of a sheet can have, and what is left of a longer one on either side of "~". */
#define NAME_MAX_LETTERS 31
#define NAME_START 12
#define NAME_END (NAME_MAX_LETTERS - NAME_START - 1)

#define CONVERTER "ssconvert"

const char *
ceasefire_workbook_name (const CeasefireTable *table)
{
  gsize length = strlen (table->name);
  g_autofree char *name = NULL;

  if (length <= NAME_MAX_LETTERS)
    return table->name;
  name = g_strdup_printf ("%.*s~%s", NAME_START, table->name, table->name + length - NAME_END);
  return g_intern_string (name);
}

gboolean
ceasefire_workbook_is_about (const char *sheet)
{
  return g_str_equal (sheet, "columns") || g_str_equal (sheet, "codes");
}

/* "_x000D_" is how a workbook writes a character that XML has not. */
static gboolean
is_escape (const char *text)
{
  return text[0] == '_' && text[1] == 'x' && g_ascii_isxdigit (text[2])
         && g_ascii_isxdigit (text[3]) && g_ascii_isxdigit (text[4]) && g_ascii_isxdigit (text[5])
         && text[6] == '_';
}

const char *
ceasefire_workbook_find_fault (const char *text)
{
  for (; *text; text++)
    {
      if ((guint8) *text < ' ' && *text != '\t' && *text != '\n')
        return "has a control character, or a line that ends in CR, which a workbook does not keep";
      if (is_escape (text))
        return "has what a workbook takes for an escape, such as _x000D_";
      if (g_str_has_prefix (text, "\xef\xbf\xbe") || g_str_has_prefix (text, "\xef\xbf\xbf"))
        return "has a character that XML does not allow";
    }
  return NULL;
}

/* Reading */

void
ceasefire_workbook_clear (GFile *folder)
{
  g_autoptr (GFileEnumerator) enumerator = g_file_enumerate_children (
    folder, G_FILE_ATTRIBUTE_STANDARD_NAME, G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, NULL, NULL);
  GFile *file;

  while (enumerator && g_file_enumerator_iterate (enumerator, NULL, &file, NULL, NULL) && file)
    g_file_delete (file, NULL, NULL);
  g_file_delete (folder, NULL, NULL);
}

static gboolean
run (const char *const *arguments, GCancellable *cancellable, GError **error)
{
  g_autofree char *said = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_newv (
    arguments, G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_PIPE, error);

  if (process == NULL)
    return FALSE;
  if (!g_subprocess_communicate_utf8 (process, NULL, cancellable, NULL, &said, error))
    {
      g_subprocess_force_exit (process);
      return FALSE;
    }
  if (g_subprocess_get_successful (process))
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s cannot read it: %s", CONVERTER,
               said && *g_strstrip (said) ? said : "it does not say why");
  return FALSE;
}

static gboolean
unpack (GFile *file, const char *converter, const char *folder, GCancellable *cancellable,
        GError **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *sheets = g_build_filename (folder, "%s.csv", NULL);
  const char *const arguments[]
    = { converter,
        "--export-file-per-sheet",
        "--export-type=Gnumeric_stf:stf_assistant",
        "--export-options=separator=, format=raw eol=unix charset=UTF-8",
        path,
        sheets,
        NULL };

  if (path)
    return run (arguments, cancellable, error);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                       "a workbook can only be read from a local file");
  return FALSE;
}

GFile *
ceasefire_workbook_unpack (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autofree char *converter = g_find_program_in_path (CONVERTER);
  g_autofree char *folder = NULL;
  g_autoptr (GFile) place = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_TYPE,
                                                  G_FILE_QUERY_INFO_NONE, cancellable, error);

  if (info == NULL)
    return NULL;
  if (converter == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                   "a workbook is read with %s, of Gnumeric, which is not installed; a folder of "
                   "CSV files needs nothing",
                   CONVERTER);
      return NULL;
    }
  folder = g_dir_make_tmp ("ceasefire-XXXXXX", error);
  if (folder == NULL)
    return NULL;
  place = g_file_new_for_path (folder);
  if (unpack (file, converter, folder, cancellable, error))
    return g_steal_pointer (&place);
  ceasefire_workbook_clear (place);
  return NULL;
}
