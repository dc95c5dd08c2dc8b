/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/random.h"

#include "core/array.h"
#include "core/enum.h"
#include "core/form.h"
#include "core/unknown.h"
#include "core/value.h"
#include "dossier/dossier.h"
#include "json/writer.h"

#include <string.h>

/* Values for every kind of member, driven by the tables, so that a new type needs no change here. */

static const char *const pieces[] = {
  "a",         "Aleppo",
  " ",         "\"",
  "\\",        "/",
  "\b",        "\f",
  "\n",        "\r",
  "\t",        "\x01",
  "\x1f",      "\x7f",
  "é",         "ط",
  "هدنة",      "прекращение",
  "😀",         "\u2028",
  "\ufeff",    "\u200f",
  "</script>", "\\u0000",
  "{[,:]}",    "0123456789abcdef",
  "x[y",       "a`b",
  "null",      "٣",
  "e\u0301",   "\U0010ffff",
  "\ufffe",
};

static const char *const names[] = {
  "a", "us", "x-1", "روسيا", "Ж", "a\"b", "a\\b", "\U0001f600", "scheme:code", "é",
};

static const char *const texts_of_scalars[] = {
  "2016-09-09",
  "2016",
  "2016-09~",
  "2016-09-10/2016-09-12",
  "2016-09-09T20:00:00Z",
  "1984?",
  "PT2H",
  "P7D",
  "P1M",
  "PT48H",
};

/* What has the form of that name. */
static const struct
{
  const char *form;
  const char *text;
} tidy_texts[] = {
  { "country", "SYR" },
  { "file", "texts/S_RES_2254.txt" },
  { "language", "zh-Hant-TW" },
  { "scheme-code", "cameo:190" },
  { "path", "parties[0].side" },
  { "prefix", "gdelt" },
  { "sha256", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" },
  { "timezone", "UTC" },
  { "uri", "https://example.org/é?b#c" },
  { "version", "1.0" },
};

static gboolean random_is_tidy;

void
random_set_tidy (gboolean is_tidy)
{
  random_is_tidy = is_tidy;
}

static const char *
random_pick (GRand *rand, const char *const *from, gsize n)
{
  return from[g_rand_int_range (rand, 0, (gint32) n)];
}

char *
random_string (GRand *rand)
{
  GString *string = g_string_new (NULL);
  guint n = (guint) g_rand_int_range (rand, 0, 8);

  for (guint i = 0; i < n; i++)
    g_string_append (string, random_pick (rand, pieces, G_N_ELEMENTS (pieces)));
  return g_string_free (string, FALSE);
}

/* Words: a string that may be blank only if things need not be tidy. */
static char *
random_words (GRand *rand)
{
  g_autofree char *string = random_string (rand);

  return g_strconcat (random_is_tidy ? "a" : "", string, NULL);
}

static char *
random_formed (GRand *rand, const CeasefireField *field)
{
  if (!random_is_tidy || ceasefire_form_find (field->format) == NULL)
    return random_words (rand);
  for (guint i = 0; i < G_N_ELEMENTS (tidy_texts); i++)
    if (g_str_equal (tidy_texts[i].form, field->format))
      return g_strdup (tidy_texts[i].text);
  g_error ("no text has the form \"%s\"", field->format);
}

static gboolean
random_leaves_out (GRand *rand, const CeasefireField *field)
{
  return g_rand_boolean (rand) && !(random_is_tidy && field->required);
}

static void
random_json_items (GRand *rand, GString *text, guint depth, gboolean named)
{
  guint n = (guint) g_rand_int_range (rand, 0, 4);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = random_string (rand);
      g_autofree char *item = random_json (rand, depth - 1);

      if (i > 0)
        g_string_append_c (text, ',');
      if (named)
        {
          ceasefire_json_write_string (text, name);
          g_string_append_c (text, ':');
        }
      g_string_append (text, item);
    }
}

char *
random_json (GRand *rand, guint depth)
{
  static const char *const scalars[] = { "null", "true", "false", "0", "-0", "1.50e+3", "1E400" };
  GString *text = g_string_new (NULL);
  g_autofree char *string = random_string (rand);
  int kind = g_rand_int_range (rand, 0, depth > 0 ? 4 : 2);

  if (kind == 0)
    g_string_append (text, random_pick (rand, scalars, G_N_ELEMENTS (scalars)));
  else if (kind == 1)
    ceasefire_json_write_string (text, string);
  else
    {
      g_string_append_c (text, kind == 2 ? '{' : '[');
      random_json_items (rand, text, depth, kind == 2);
      g_string_append_c (text, kind == 2 ? '}' : ']');
    }
  return g_string_free (text, FALSE);
}

static char *
random_raw (GRand *rand)
{
  g_autofree char *value = random_json (rand, 3);

  return g_strdup_printf ("{\"type\":\"Point\",\"coordinates\":[36.1,-0],\"crs\":%s}", value);
}

static CeasefireText *
random_text (GRand *rand)
{
  static const char *const languages[] = { "en", "ar", "ar-SY", "ru", "zh-Hans" };
  g_autofree char *string = random_words (rand);
  CeasefireText *text;

  if (g_rand_boolean (rand))
    return ceasefire_text_new (string);
  text = ceasefire_text_new_in ("de", string);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_rand_boolean (rand))
      {
        g_autofree char *wording = random_words (rand);
        CeasefireText *more = ceasefire_text_add (text, languages[i], wording);

        ceasefire_text_unref (text);
        text = more;
      }
  return text;
}

static gpointer
random_scalar (GRand *rand, const CeasefireScalar *scalar)
{
  for (;;)
    {
      const char *text = random_pick (rand, texts_of_scalars, G_N_ELEMENTS (texts_of_scalars));
      gpointer value = ceasefire_scalar_parse (scalar, text, strlen (text), NULL);

      if (value)
        return value;
    }
}

static int
random_enum (GRand *rand, GType type)
{
  GEnumClass *class = g_type_class_ref (type);
  int value = class->values[g_rand_int_range (rand, 1, (gint32) class->n_values)].value;

  g_type_class_unref (class);
  return value;
}

static gint64
random_int (GRand *rand, const CeasefireField *field)
{
  switch (g_rand_int_range (rand, 0, 3))
    {
    case 0:
      return (gint64) field->minimum;
    case 1:
      return (gint64) field->maximum;
    default:
      return (gint64) g_rand_double_range (rand, field->minimum, field->maximum);
    }
}

/* One item, of a list or alone. */
static CeasefireCell
random_item (GRand *rand, const CeasefireField *field)
{
  if (field->kind == &ceasefire_kind_string && field->names != CEASEFIRE_NAMES_NOTHING)
    return (CeasefireCell){ .pointer = g_strdup (random_pick (rand, names, G_N_ELEMENTS (names))) };
  if (field->kind == &ceasefire_kind_string)
    return (CeasefireCell){ .pointer = random_formed (rand, field) };
  if (field->kind == &ceasefire_kind_raw)
    return (CeasefireCell){ .pointer = random_raw (rand) };
  if (field->kind == &ceasefire_kind_text)
    return (CeasefireCell){ .pointer = random_text (rand) };
  if (field->kind == &ceasefire_kind_enum)
    return (CeasefireCell){ .small = random_enum (rand, field->get_type ()) };
  if (field->kind == &ceasefire_kind_boolean)
    return (CeasefireCell){ .small = g_rand_boolean (rand) ? CEASEFIRE_TRISTATE_YES
                                                           : CEASEFIRE_TRISTATE_NO };
  if (field->kind == &ceasefire_kind_int)
    return (CeasefireCell){ .integer = random_int (rand, field) };
  if (field->kind == &ceasefire_kind_double)
    return (CeasefireCell){ .number = g_rand_double_range (rand, field->minimum, field->maximum) };
  if (field->kind == &ceasefire_kind_scalar)
    return (CeasefireCell){ .pointer = random_scalar (rand, field->scalar) };
  if (field->kind == &ceasefire_kind_object)
    return (CeasefireCell){ .pointer = random_value (rand, field->type) };
  g_error ("no random content is known for the kind \"%s\"", field->kind->name);
}

static void
random_item_clear (const CeasefireField *field, CeasefireCell *cell)
{
  if (field->kind == &ceasefire_kind_string || field->kind == &ceasefire_kind_raw)
    g_free (cell->pointer);
  else if (field->kind == &ceasefire_kind_text)
    ceasefire_text_unref (cell->pointer);
  else if (field->kind == &ceasefire_kind_scalar)
    g_boxed_free (field->scalar->get_type (), cell->pointer);
  else if (field->kind == &ceasefire_kind_object)
    ceasefire_value_unref (cell->pointer);
}

void
random_cell_make (GRand *rand, const CeasefireField *field, CeasefireCell *cell)
{
  gpointer *items;
  guint n;

  g_assert (field->shape != CEASEFIRE_CHILDREN);
  memset (cell, 0, sizeof *cell);
  if (field->shape == CEASEFIRE_ONE)
    {
      *cell = random_item (rand, field);
      return;
    }
  n = (guint) g_rand_int_range (rand, 1, field->kind == &ceasefire_kind_object ? 7 : 6);
  items = g_new0 (gpointer, n + 1);
  for (guint i = 0; i < n; i++)
    items[i] = random_item (rand, field).pointer;
  cell->pointer = items;
}

void
random_cell_clear (const CeasefireField *field, CeasefireCell *cell)
{
  if (field->shape == CEASEFIRE_ONE)
    {
      random_item_clear (field, cell);
      return;
    }
  for (gpointer *items = cell->pointer; *items; items++)
    random_item_clear (field, &(CeasefireCell){ .pointer = *items });
  g_free (cell->pointer);
}

/* Members that this version does not know. */
static void
random_extras (GRand *rand, CeasefireNode *node, guint n_fields)
{
  guint n = g_rand_int_range (rand, 0, 3) == 0 ? (guint) g_rand_int_range (rand, 1, 5) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *end = random_string (rand);
      guint after = (guint) g_rand_int_range (rand, 0, (gint32) n_fields + 1);
      g_autofree char *raw = random_json (rand, 3);
      g_autofree char *name = g_strdup_printf ("x%u%s", i, end);

      ceasefire_node_add_extra (node, name, raw, after);
    }
}

gpointer
random_value (GRand *rand, CeasefireType *type)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  gpointer value = ceasefire_value_new (type);

  for (guint row = 0; row < layout->n_fields; row++)
    {
      const CeasefireField *field = layout->fields[row];
      CeasefireCell cell;

      if (random_leaves_out (rand, field))
        continue;
      random_cell_make (rand, field, &cell);
      ceasefire_value_set (value, row, &cell);
      random_cell_clear (field, &cell);
    }
  random_extras (rand, value, layout->n_fields);
  return value;
}

static void
random_children (GRand *rand, CeasefireRecord *record, guint row)
{
  const CeasefireField *field = ceasefire_record_get_layout (record)->fields[row];
  const char *id = ceasefire_record_peek_id (record);
  guint n = (guint) g_rand_int_range (rand, 0, strlen (id) > 16 ? 1 : 3);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *child_id = g_strdup_printf ("%s.%u", id, i);
      g_autoptr (CeasefireRecord) child = random_record (rand, field->type, child_id);

      ceasefire_record_adopt (record, row, G_MAXUINT, child);
    }
}

CeasefireRecord *
random_record (GRand *rand, CeasefireType *type, const char *id)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  CeasefireRecord *record = ceasefire_record_new (type, id, NULL);

  for (guint row = 0; row < layout->n_fields; row++)
    {
      const CeasefireField *field = layout->fields[row];
      CeasefireCell cell;

      if (field->shape == CEASEFIRE_CHILDREN)
        random_children (rand, record, row);
      if (field->shape == CEASEFIRE_CHILDREN || random_leaves_out (rand, field))
        continue;
      random_cell_make (rand, field, &cell);
      ceasefire_record_set (record, row, &cell);
      random_cell_clear (field, &cell);
    }
  random_extras (rand, ceasefire_record_edit (record), layout->n_fields);
  return record;
}

CeasefireRecord *
random_unknown (GRand *rand, const char *id)
{
  CeasefireRecord *record = g_object_new (CEASEFIRE_TYPE_UNKNOWN, NULL);
  g_autofree char *end = random_string (rand);
  g_autofree char *type_name = g_strconcat ("future", end, NULL);
  CeasefireNode *node = ceasefire_record_edit (record);

  if (id)
    ceasefire_node_set_string (node, CEASEFIRE_ENTRY_ID (ceasefire_record_get_layout (record)), id);
  ceasefire_unknown_set_type_name (record, type_name);
  random_extras (rand, node, 0);
  return record;
}

CeasefireDossier *
random_dossier (GRand *rand)
{
  CeasefireDossier *dossier = ceasefire_dossier_new ("en");
  CeasefireType *const *types = ceasefire_types_get_records ();
  g_autoptr (CeasefireHeader) header = random_value (rand, ceasefire_types_get_header ());
  guint n = (guint) g_rand_int_range (rand, 0, 7);

  ceasefire_header_set_version (header, "1.0");
  ceasefire_dossier_set_header (dossier, header);
  for (guint i = 0; i < n; i++)
    {
      guint n_types = 0;
      g_autofree char *id
        = g_strdup_printf ("%u%s", i, random_pick (rand, names, G_N_ELEMENTS (names)));
      g_autoptr (CeasefireRecord) record = NULL;

      while (types[n_types])
        n_types++;
      if (g_rand_int_range (rand, 0, 10) == 0)
        record = random_unknown (rand, g_rand_boolean (rand) ? id : NULL);
      else
        record = random_record (rand, types[g_rand_int_range (rand, 0, (gint32) n_types)], id);
      g_assert_true (ceasefire_dossier_add (dossier, record, NULL));
    }
  return dossier;
}
