/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-json.h>

#include "core/sink.h"
#include "json/canonical.h"
#include "json/tokens.h"

#include <stdlib.h>

/*
 * The canonical form of a record: a sink that hears the members in the order of their names, which
 * the layout has sorted once. Only members that this version does not know, wordings and raw JSON
 * are sorted for each record.
 */

static int
canonical_compare (const char *a, const char *b)
{
  const CeasefireSlice name_a = { a, strlen (a) };
  const CeasefireSlice name_b = { b, strlen (b) };

  return ceasefire_canonical_compare_names (&name_a, &name_b);
}

/* FALSE: it has no canonical form. */
static gboolean
canonical_add_json (CeasefireOutput *out, const char *json)
{
  g_autoptr (GBytes) bytes = ceasefire_canonical_make (json, strlen (json), FALSE, NULL);
  CeasefireCursor to = ceasefire_cursor_begin (out);

  if (bytes == NULL)
    return FALSE;
  ceasefire_cursor_bytes (&to, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  ceasefire_cursor_lend (&to);
  return TRUE;
}

static int
canonical_compare_wordings (gconstpointer a, gconstpointer b, gpointer text)
{
  const char *language_a;
  const char *language_b;

  ceasefire_text_get_wording (text, *(const guint *) a, &language_a);
  ceasefire_text_get_wording (text, *(const guint *) b, &language_b);
  return canonical_compare (language_a, language_b);
}

static void
canonical_add_wordings (CeasefireOutput *out, const CeasefireText *text)
{
  guint n = ceasefire_text_get_n_wordings (text);
  g_autofree guint *order = g_new (guint, n);
  CeasefireTokens self = ceasefire_tokens_new (out, 0);

  for (guint i = 0; i < n; i++)
    order[i] = i;
  g_qsort_with_data (order, (int) n, sizeof *order, canonical_compare_wordings, (gpointer) text);
  ceasefire_tokens_begin (&self);
  for (guint i = 0; i < n; i++)
    {
      const char *language;
      const char *string = ceasefire_text_get_wording (text, order[i], &language);

      ceasefire_tokens_name (&self, language);
      ceasefire_tokens_string (&self, string);
    }
  ceasefire_tokens_end (&self);
  ceasefire_cursor_lend (&self.to);
}

static void
canonical_add_number (CeasefireOutput *out, double number)
{
  CeasefireCursor to = ceasefire_cursor_begin (out);

  ceasefire_cursor_reserve (&to, CEASEFIRE_NUMBER_SIZE);
  to.at += ceasefire_json_print_number (number, to.at);
  ceasefire_cursor_lend (&to);
}

/* FALSE: something in it has no canonical form. */
static gboolean canonical_add_object (CeasefireOutput *out, const CeasefireLayout *layout,
                                      gconstpointer object);

CEASEFIRE_SINK_INLINE void
canonical_object (gpointer sink, const CeasefireLayout *layout, gconstpointer object)
{
  CeasefireTokens *self = sink;

  self->failed |= !canonical_add_object (ceasefire_cursor_lend (&self->to), layout, object);
  ceasefire_cursor_resume (&self->to);
}

CEASEFIRE_SINK_INLINE void
canonical_json (gpointer sink, const char *json)
{
  CeasefireTokens *self = sink;

  self->failed |= !canonical_add_json (ceasefire_cursor_lend (&self->to), json);
  ceasefire_cursor_resume (&self->to);
}

CEASEFIRE_SINK_INLINE void
canonical_extra (gpointer sink, const CeasefireExtra *extra)
{
  ceasefire_tokens_name (sink, extra->name);
  canonical_json (sink, extra->raw);
}

CEASEFIRE_SINK_INLINE void
canonical_wordings (gpointer sink, const CeasefireText *text)
{
  CeasefireTokens *self = sink;

  canonical_add_wordings (ceasefire_cursor_lend (&self->to), text);
  ceasefire_cursor_resume (&self->to);
}

CEASEFIRE_SINK_INLINE void
canonical_number (gpointer sink, double number)
{
  CeasefireTokens *self = sink;

  canonical_add_number (ceasefire_cursor_lend (&self->to), number);
  ceasefire_cursor_resume (&self->to);
}

static const CeasefireSink canonical_sink = {
  .object = canonical_object,
  .begin = ceasefire_tokens_begin,
  .end = ceasefire_tokens_end,
  .key = ceasefire_tokens_key,
  .extra = canonical_extra,
  .begin_list = ceasefire_tokens_begin_list,
  .item = ceasefire_tokens_item,
  .end_list = ceasefire_tokens_end_list,
  .string = ceasefire_tokens_string,
  .word = ceasefire_tokens_word,
  .wordings = canonical_wordings,
  .boolean = ceasefire_tokens_boolean,
  .integer = ceasefire_tokens_integer,
  .number = canonical_number,
  .json = canonical_json,
};

static int
canonical_compare_extras (gconstpointer a, gconstpointer b)
{
  return canonical_compare (((const CeasefireExtra *) a)->name, ((const CeasefireExtra *) b)->name);
}

/* A copy as ceasefire_sink_walk_sorted() wants it, whose strings belong to @extras. */
static CeasefireExtras *
canonical_sort_extras (const CeasefireLayout *layout, const CeasefireExtras *extras)
{
  gsize size = sizeof *extras + extras->length * sizeof *extras->items;
  CeasefireExtras *sorted = g_memdup2 (extras, size);
  guint rank = 0;

  qsort (sorted->items, sorted->length, sizeof *sorted->items, canonical_compare_extras);
  for (guint i = 0; i < sorted->length; i++)
    {
      while (
        rank < layout->n_sorted
        && canonical_compare (layout->rows[layout->sorted[rank]].field->name, sorted->items[i].name)
             < 0)
        rank++;
      sorted->items[i].after = rank;
    }
  return sorted;
}

static gboolean
canonical_add_object (CeasefireOutput *out, const CeasefireLayout *layout, gconstpointer object)
{
  const CeasefireExtras *extras
    = ceasefire_sink_get_extras (layout, ceasefire_object_get_node (object, layout));
  CeasefireExtras *sorted = extras ? canonical_sort_extras (layout, extras) : NULL;
  CeasefireTokens self = ceasefire_tokens_new (out, 0);

  ceasefire_sink_walk_sorted (&canonical_sink, &self, layout, object, sorted);
  ceasefire_cursor_lend (&self.to);
  g_free (sorted);
  return !self.failed;
}

/* The error is that of the record's whole JSON, which knows its place. */
static GBytes *
canonical_say_error (CeasefireRecord *record, GError **error)
{
  g_autofree char *json = ceasefire_record_to_json (record);

  return ceasefire_canonical_make (json, strlen (json), FALSE, error);
}

GBytes *
ceasefire_record_to_canonical_json (CeasefireRecord *self, GError **error)
{
  char memory[4096];
  CeasefireOutput out;
  gboolean made;
  gsize length;
  char *text;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  ceasefire_record_prefetch (self);
  ceasefire_output_init (&out, memory, sizeof memory);
  made = canonical_add_object (&out, ceasefire_record_get_layout (self), self);
  length = (gsize) (out.at - out.start);
  text = ceasefire_output_finish (&out);
  if (made)
    return g_bytes_new_take (text, length);
  g_free (text);
  return canonical_say_error (self, error);
}

char *
ceasefire_record_hash (CeasefireRecord *self, GError **error)
{
  g_autoptr (GBytes) bytes = ceasefire_record_to_canonical_json (self, error);
  g_autofree char *digest = NULL;

  if (bytes == NULL)
    return NULL;
  digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  return g_strconcat ("sha256:", digest, NULL);
}
