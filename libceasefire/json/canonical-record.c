/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-json.h>

#include "core/sink.h"
#include "core/text.h"
#include "json/canonical.h"
#include "json/number.h"
#include "json/output.h"

/*
 * The canonical form of a record: a sink that hears the members in the order of their names, which
 * the layout has sorted once. Only members that this version does not know, wordings and raw JSON
 * are sorted for each record.
 */
typedef struct
{
  CeasefireOutput out;
  gboolean first;  /* nothing has been written of the object that is open */
  gboolean failed; /* some raw JSON has no canonical form */
} CanonicalSink;

/* A member that is to be put among the rows. */
typedef struct
{
  CeasefireSlice name;
  const char *value;
  gboolean is_raw;
} CanonicalMember;

static void
canonical_begin (gpointer sink)
{
  ceasefire_output_byte (&((CanonicalSink *) sink)->out, '{');
  ((CanonicalSink *) sink)->first = TRUE;
}

static void
canonical_end (gpointer sink)
{
  ceasefire_output_byte (&((CanonicalSink *) sink)->out, '}');
  ((CanonicalSink *) sink)->first = FALSE;
}

static void
canonical_key (gpointer sink, const CeasefireLayout *layout, guint row)
{
  CanonicalSink *self = sink;

  ceasefire_output_padded (&self->out, layout->keys[row] + self->first,
                           layout->name_lengths[row] + 4u - self->first);
  self->first = FALSE;
}

static void
canonical_begin_list (gpointer sink, const CeasefireField *field)
{
  (void) field;
  ceasefire_output_byte (&((CanonicalSink *) sink)->out, '[');
}

static void
canonical_item (gpointer sink, const CeasefireField *field, guint i)
{
  (void) field;
  if (i > 0)
    ceasefire_output_byte (&((CanonicalSink *) sink)->out, ',');
}

static void
canonical_end_list (gpointer sink, const CeasefireField *field, guint n)
{
  (void) field;
  (void) n;
  ceasefire_output_byte (&((CanonicalSink *) sink)->out, ']');
}

static void
canonical_string (gpointer sink, const char *string)
{
  ceasefire_output_padded_string (&((CanonicalSink *) sink)->out, string);
}

static void
canonical_word (gpointer sink, const CeasefireNick *word)
{
  ceasefire_output_padded (&((CanonicalSink *) sink)->out, word->quoted, word->length);
}

static void
canonical_boolean (gpointer sink, gboolean yes)
{
  const char *word = yes ? "true" : "false";

  ceasefire_output_bytes (&((CanonicalSink *) sink)->out, word, strlen (word));
}

static void
canonical_integer (gpointer sink, gint64 number)
{
  ceasefire_output_integer (&((CanonicalSink *) sink)->out, number);
}

static void
canonical_number (gpointer sink, double number)
{
  char buffer[CEASEFIRE_NUMBER_SIZE];

  ceasefire_output_bytes (&((CanonicalSink *) sink)->out, buffer,
                          ceasefire_json_print_number (number, buffer));
}

static void
canonical_json (gpointer sink, const char *json)
{
  CanonicalSink *self = sink;
  g_autoptr (GBytes) bytes = ceasefire_canonical_make (json, strlen (json), FALSE, NULL);

  if (bytes)
    ceasefire_output_bytes (&self->out, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  self->failed |= bytes == NULL;
}

static int
canonical_compare (gconstpointer a, gconstpointer b)
{
  return ceasefire_canonical_compare_names (&((const CanonicalMember *) a)->name,
                                            &((const CanonicalMember *) b)->name);
}

static void
canonical_add (GArray *members, const char *name, const char *value, gboolean is_raw)
{
  const CanonicalMember member = { { name, strlen (name) }, value, is_raw };

  g_array_append_val (members, member);
}

static void
canonical_give_member (CanonicalSink *self, const CanonicalMember *member)
{
  if (!self->first)
    ceasefire_output_byte (&self->out, ',');
  self->first = FALSE;
  ceasefire_output_string (&self->out, member->name.text);
  ceasefire_output_byte (&self->out, ':');
  if (member->is_raw)
    canonical_json (self, member->value);
  else
    ceasefire_output_string (&self->out, member->value);
}

static void
canonical_text (gpointer sink, const CeasefireText *text)
{
  g_autoptr (GArray) members = NULL;

  if (ceasefire_text_is_plain (text))
    {
      canonical_string (sink, ceasefire_text_get_string (text, NULL));
      return;
    }
  members = g_array_new (FALSE, FALSE, sizeof (CanonicalMember));
  for (guint i = 0; i < ceasefire_text_get_n_wordings (text); i++)
    {
      const char *language;
      const char *string = ceasefire_text_get_wording (text, i, &language);

      canonical_add (members, language, string, FALSE);
    }
  g_array_sort (members, canonical_compare);
  canonical_begin (sink);
  for (guint i = 0; i < members->len; i++)
    canonical_give_member (sink, &g_array_index (members, CanonicalMember, i));
  canonical_end (sink);
}

static void canonical_object (gpointer sink, const CeasefireLayout *layout, gconstpointer object);

static const CeasefireSink canonical_sink = {
  .object = canonical_object,
  .begin = canonical_begin,
  .end = canonical_end,
  .key = canonical_key,
  .begin_list = canonical_begin_list,
  .item = canonical_item,
  .end_list = canonical_end_list,
  .string = canonical_string,
  .word = canonical_word,
  .text = canonical_text,
  .boolean = canonical_boolean,
  .integer = canonical_integer,
  .number = canonical_number,
  .json = canonical_json,
};

/* What stands among the rows: members that are not known, and then also a record's type and id. */
static GArray *
canonical_list_others (const CeasefireLayout *layout, gconstpointer object,
                       const CeasefireExtras *extras)
{
  GArray *members = g_array_new (FALSE, FALSE, sizeof (CanonicalMember));

  if (layout->type->is_record)
    {
      CeasefireRecord *record = (CeasefireRecord *) object;
      const char *id = ceasefire_record_peek_id (record);

      if (id)
        canonical_add (members, "id", id, FALSE);
      canonical_add (members, "type", ceasefire_record_get_type_name (record), FALSE);
    }
  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    canonical_add (members, extras->items[i].name, extras->items[i].raw, TRUE);
  g_array_sort (members, canonical_compare);
  return members;
}

/* The rows that are there, in their order; found in the order of the table, given in that of names. */
typedef struct
{
  const CeasefireLayout *layout;
  guint64 present;
  CeasefireCell cells[CEASEFIRE_FIELDS_MAX];
} CanonicalRows;

static void
canonical_collect (CanonicalRows *rows, const CeasefireLayout *layout, gconstpointer object)
{
  CeasefireRowIter iter;
  CeasefireCell cell;
  guint row;

  rows->layout = layout;
  ceasefire_row_iter_init (&iter, object, layout);
  rows->present = iter.left;
  while (ceasefire_row_iter_next (&iter, &row, &cell))
    rows->cells[row] = cell;
}

static void
canonical_give_row (CanonicalSink *self, const CanonicalRows *rows, guint row)
{
  if (!(rows->present >> row & 1))
    return;
  canonical_key (self, rows->layout, row);
  ceasefire_sink_give (&canonical_sink, self, rows->layout, row, &rows->cells[row]);
}

static void
canonical_give_with_others (CanonicalSink *self, const CanonicalRows *rows, const GArray *others)
{
  const CeasefireLayout *layout = rows->layout;
  guint n = 0;

  for (guint i = 0; i < layout->n_fields; i++)
    {
      guint row = layout->sorted[i];
      const CeasefireSlice name = { layout->fields[row]->name, layout->name_lengths[row] };

      for (; n < others->len; n++)
        {
          const CanonicalMember *other = &g_array_index (others, CanonicalMember, n);

          if (ceasefire_canonical_compare_names (&other->name, &name) > 0)
            break;
          canonical_give_member (self, other);
        }
      canonical_give_row (self, rows, row);
    }
  for (; n < others->len; n++)
    canonical_give_member (self, &g_array_index (others, CanonicalMember, n));
}

/* The type and id of a record, where the layout says. */
static void
canonical_give_identity (CanonicalSink *self, const CeasefireLayout *layout,
                         CeasefireRecord *record, guint i)
{
  const char *id = i == layout->sorted_id ? ceasefire_record_peek_id (record) : NULL;

  if (id)
    canonical_give_member (self, &(CanonicalMember){ { "id", 2 }, id, FALSE });
  if (i == layout->sorted_type)
    canonical_give_member (self, &(CanonicalMember){ { "type", 4 }, layout->type->name, FALSE });
}

static void
canonical_give_rows (CanonicalSink *self, const CanonicalRows *rows, gconstpointer object)
{
  const CeasefireLayout *layout = rows->layout;
  CeasefireRecord *record = layout->type->is_record ? (CeasefireRecord *) object : NULL;

  for (guint i = 0; i < layout->n_fields; i++)
    {
      if (record)
        canonical_give_identity (self, layout, record, i);
      canonical_give_row (self, rows, layout->sorted[i]);
    }
  if (record)
    canonical_give_identity (self, layout, record, layout->n_fields);
}

static void
canonical_object (gpointer sink, const CeasefireLayout *layout, gconstpointer object)
{
  const CeasefireExtras *extras = ceasefire_object_get_extras (object, layout);
  CanonicalRows rows;

  canonical_begin (sink);
  canonical_collect (&rows, layout, object);
  if (extras || layout->type->is_open)
    {
      g_autoptr (GArray) others = canonical_list_others (layout, object, extras);

      canonical_give_with_others (sink, &rows, others);
    }
  else
    canonical_give_rows (sink, &rows, object);
  canonical_end (sink);
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
  CanonicalSink sink = { .failed = FALSE };
  char memory[4096];
  char *text;
  gsize length;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  ceasefire_output_init (&sink.out, memory, sizeof memory);
  ceasefire_record_prefetch (self);
  canonical_object (&sink, ceasefire_record_get_layout (self), self);
  length = (gsize) (sink.out.at - sink.out.start);
  text = ceasefire_output_finish (&sink.out);
  if (!sink.failed)
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
