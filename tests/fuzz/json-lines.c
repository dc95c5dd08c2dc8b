/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz.h"

#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-reader.h>

/*
 * JSON Lines, going on behind bad lines: what is met is the same from memory and in pieces, with
 * packing or without, and every line is a record, a bad line or passed over. A reader that keeps going
 * itself lists the same problems, however the text comes.
 */

static gboolean
is_odd (CeasefireReader *reader, const char *type, const char *id, gpointer user_data,
        GError **error)
{
  (void) user_data;
  (void) error;
  return ceasefire_reader_member_is (reader, "name", "x") || (id && strlen (id) % 2 == 1)
         || g_str_equal (type, "incident");
}

static void
append_problems (GString *text, CeasefireReader *reader)
{
  GListModel *problems = ceasefire_reader_get_problems (reader);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      g_string_append_printf (text, "%u:%u: %s: %s\n", ceasefire_problem_get_line (problem),
                              ceasefire_problem_get_column (problem),
                              ceasefire_problem_get_path (problem),
                              ceasefire_problem_get_message (problem));
    }
}

/* All that a reader gives, as text. */
static char *
transcribe (CeasefireReader *reader)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint64 n = 0;

  for (;;)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireRecord) record = ceasefire_reader_read (reader, NULL, &error);
      g_autoptr (GBytes) line = ceasefire_reader_dup_bad_line (reader);
      g_autofree char *json = record ? ceasefire_record_to_json (record) : NULL;

      if (record == NULL && error == NULL)
        break;
      g_string_append_printf (text, "%s\n", json ? json : error->message);
      if (record == NULL && line == NULL)
        return g_string_free (g_steal_pointer (&text), FALSE);
      n++;
    }
  fuzz_expect (ceasefire_reader_get_keep_going (reader)
               || n + ceasefire_reader_get_n_skipped (reader)
                    == ceasefire_reader_get_n_records (reader));
  append_problems (text, reader);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  static const char header[] = "{\"ceasefire\":\"1.0\"}\n";
  g_autoptr (GString) text = g_string_new (header);
  g_autoptr (GBytes) bytes = NULL;

  g_string_append_len (text, (const char *) data, (gssize) size);
  bytes = g_bytes_new (text->str, text->len);
  for (guint way = 0; way < 4; way++)
    {
      gboolean filtered = way % 2;
      g_autoptr (GInputStream) stream = fuzz_stream_new (bytes, size > 0 ? data[size - 1] : 0);
      g_autoptr (CeasefireReader) whole = ceasefire_reader_new_for_bytes (bytes);
      g_autoptr (CeasefireReader) pieces = ceasefire_reader_new (stream);
      g_autofree char *from_whole = NULL;
      g_autofree char *from_pieces = NULL;

      ceasefire_reader_set_keep_going (whole, way > 1);
      ceasefire_reader_set_keep_going (pieces, way > 1);
      if (filtered)
        {
          ceasefire_reader_set_filter (whole, is_odd, NULL, NULL);
          ceasefire_reader_set_filter (pieces, is_odd, NULL, NULL);
        }
      from_whole = transcribe (whole);
      from_pieces = transcribe (pieces);
      fuzz_expect (g_str_equal (from_whole, from_pieces));
    }
  return 0;
}
