/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-format.h>
#include <ceasefire/ceasefire-json.h>

#include "core/error.h"
#include "core/visit.h"
#include "json/decoder.h"
#include "json/writer.h"
#include "variant/variant.h"

#include <math.h>
#include <string.h>

/*
 * From GVariant: a tree that core/source.h walks. What that gives up on becomes JSON, by the types
 * of the values alone, and the careful decoder of JSON says what is wrong with it, or reads it after
 * all. Members that this version does not know are kept as the same JSON.
 */

/* To JSON */

typedef struct
{
  GString *text;
  guint depth; /* lists and dictionaries that are open */
  GError **error;
} VariantReader;

static gboolean variant_write (VariantReader *self, GVariant *value, const CeasefirePath *path);

static gboolean variant_fail (VariantReader *self, CeasefireError code, const CeasefirePath *path,
                              const char *format, ...) G_GNUC_PRINTF (4, 5);

static gboolean
variant_fail (VariantReader *self, CeasefireError code, const CeasefirePath *path,
              const char *format, ...)
{
  g_autofree char *where = ceasefire_path_to_string (path);
  g_autofree char *reason = NULL;
  va_list args;

  va_start (args, format);
  reason = g_strdup_vprintf (format, args);
  va_end (args);
  ceasefire_error_set_at (self->error, code, 0, 0, where, reason);
  return FALSE;
}

static gboolean
variant_write_double (VariantReader *self, double number, const CeasefirePath *path)
{
  if (!isfinite (number))
    return variant_fail (self, CEASEFIRE_ERROR_VALUE, path, "the number is not finite");
  ceasefire_json_write_double (self->text, number);
  return TRUE;
}

/* One whole value of JSON and nothing else, lest it close what is open around it. */
static gboolean
variant_write_json (VariantReader *self, const char *json, const CeasefirePath *path)
{
  CeasefireScanner scanner;
  CeasefireSlice slice;
  gboolean good;

  ceasefire_scanner_init (&scanner, json, strlen (json));
  good = ceasefire_scanner_skip (&scanner, &slice) && ceasefire_scanner_finish (&scanner);
  if (good)
    g_string_append_len (self->text, slice.text, (gssize) slice.length);
  else
    variant_fail (self, scanner.code, path, "in JSON: %s", scanner.reason);
  ceasefire_scanner_clear (&scanner);
  return good;
}

static gboolean
variant_write_list (VariantReader *self, GVariant *list, const CeasefirePath *path)
{
  gsize n = g_variant_n_children (list);

  g_string_append_c (self->text, '[');
  for (gsize i = 0; i < n; i++)
    {
      const CeasefirePath item_path = { path->up, path->name, (gssize) i };
      g_autoptr (GVariant) item = g_variant_get_child_value (list, i);

      if (i > 0)
        g_string_append_c (self->text, ',');
      if (!variant_write (self, item, &item_path))
        return FALSE;
    }
  g_string_append_c (self->text, ']');
  return TRUE;
}

static gboolean
variant_write_object (VariantReader *self, GVariant *object, const CeasefirePath *up)
{
  gsize n = g_variant_n_children (object);

  g_string_append_c (self->text, '{');
  for (gsize i = 0; i < n; i++)
    {
      g_autoptr (GVariant) entry = g_variant_get_child_value (object, i);
      g_autoptr (GVariant) name = g_variant_get_child_value (entry, 0);
      g_autoptr (GVariant) value = g_variant_get_child_value (entry, 1);
      const CeasefirePath path = { up, g_variant_get_string (name, NULL), -1 };

      if (i > 0)
        g_string_append_c (self->text, ',');
      ceasefire_json_write_string (self->text, path.name);
      g_string_append_c (self->text, ':');
      if (!variant_write (self, value, &path))
        return FALSE;
    }
  g_string_append_c (self->text, '}');
  return TRUE;
}

/* A value that a program has built can be as deep as it likes, and recursion is not free. */
static gboolean
variant_write_container (VariantReader *self, GVariant *value, const CeasefirePath *path)
{
  gboolean written;

  if (self->depth == CEASEFIRE_JSON_DEPTH)
    return variant_fail (self, CEASEFIRE_ERROR_LIMIT, path, "nested more than %d deep",
                         CEASEFIRE_JSON_DEPTH);
  self->depth++;
  written = g_variant_is_of_type (value, G_VARIANT_TYPE ("a{s*}"))
              ? variant_write_object (self, value, path)
              : variant_write_list (self, value, path);
  self->depth--;
  return written;
}

static GVariant *
variant_unwrap (GVariant *value)
{
  GVariant *inner = g_variant_ref (value);

  while (g_variant_classify (inner) == G_VARIANT_CLASS_VARIANT)
    {
      GVariant *outer = inner;

      inner = g_variant_get_variant (outer);
      g_variant_unref (outer);
    }
  return inner;
}

static gboolean
variant_write (VariantReader *self, GVariant *wrapped, const CeasefirePath *path)
{
  g_autoptr (GVariant) value = variant_unwrap (wrapped);
  const char *json;

  switch (g_variant_classify (value))
    {
    case G_VARIANT_CLASS_STRING:
      ceasefire_json_write_string (self->text, g_variant_get_string (value, NULL));
      return TRUE;
    case G_VARIANT_CLASS_BOOLEAN:
    case G_VARIANT_CLASS_INT16:
    case G_VARIANT_CLASS_UINT16:
    case G_VARIANT_CLASS_INT32:
    case G_VARIANT_CLASS_UINT32:
    case G_VARIANT_CLASS_INT64:
    case G_VARIANT_CLASS_UINT64:
      g_variant_print_string (value, self->text, FALSE);
      return TRUE;
    case G_VARIANT_CLASS_DOUBLE:
      return variant_write_double (self, g_variant_get_double (value), path);
    case G_VARIANT_CLASS_ARRAY:
      return variant_write_container (self, value, path);
    case G_VARIANT_CLASS_TUPLE:
      if (!g_variant_is_of_type (value, G_VARIANT_TYPE ("(s)")))
        break;
      g_variant_get (value, "(&s)", &json);
      return variant_write_json (self, json, path);
    default:
      break;
    }
  return variant_fail (self, CEASEFIRE_ERROR_TYPE, path, "no member is of type %.80s",
                       g_variant_get_type_string (value));
}

/* The tree */

static gboolean
source_string (gpointer item, const char **text)
{
  if (g_variant_classify (item) != G_VARIANT_CLASS_STRING)
    return FALSE;
  *text = g_variant_get_string (item, NULL);
  return TRUE;
}

static gboolean
source_boolean (gpointer item, gboolean *yes)
{
  if (g_variant_classify (item) != G_VARIANT_CLASS_BOOLEAN)
    return FALSE;
  *yes = g_variant_get_boolean (item);
  return TRUE;
}

static gboolean
source_integer (gpointer item, gint64 *number)
{
  switch (g_variant_classify (item))
    {
    case G_VARIANT_CLASS_INT16:
      *number = g_variant_get_int16 (item);
      return TRUE;
    case G_VARIANT_CLASS_UINT16:
      *number = g_variant_get_uint16 (item);
      return TRUE;
    case G_VARIANT_CLASS_INT32:
      *number = g_variant_get_int32 (item);
      return TRUE;
    case G_VARIANT_CLASS_UINT32:
      *number = g_variant_get_uint32 (item);
      return TRUE;
    case G_VARIANT_CLASS_INT64:
      *number = g_variant_get_int64 (item);
      return TRUE;
    default:
      return FALSE;
    }
}

static gboolean
source_number (gpointer item, double *number)
{
  gint64 integer;

  if (g_variant_classify (item) == G_VARIANT_CLASS_DOUBLE)
    *number = g_variant_get_double (item);
  else if (source_integer (item, &integer))
    *number = (double) integer;
  else
    return FALSE;
  return TRUE;
}

static char *
source_json (CeasefireSource *self, gpointer item)
{
  g_autoptr (GString) text = NULL;
  const char *json;
  gsize length;

  if (g_variant_is_of_type (item, G_VARIANT_TYPE ("(s)")))
    {
      g_variant_get (item, "(&s)", &json);
      length = strlen (json);
    }
  else
    {
      const CeasefirePath path = { NULL, "", -1 }; /* of no matter */
      VariantReader reader = { text = g_string_new (NULL), 0, NULL };

      if (!variant_write (&reader, item, &path))
        return NULL;
      json = text->str;
      length = text->len;
    }
  if (!ceasefire_source_count (self, length))
    return NULL;
  return ceasefire_json_normalize (json, length, self->max_depth - self->depth, self->max_string);
}

static gboolean
source_object (CeasefireSource *self, gpointer item, CeasefireSourceVisitor visitor,
               gpointer user_data)
{
  gsize n;

  if (!g_variant_is_of_type (item, G_VARIANT_TYPE ("a{s*}")))
    return FALSE;
  n = g_variant_n_children (item);
  for (gsize i = 0; i < n; i++)
    {
      g_autoptr (GVariant) entry = g_variant_get_child_value (item, i);
      g_autoptr (GVariant) name = g_variant_get_child_value (entry, 0);
      g_autoptr (GVariant) wrapped = g_variant_get_child_value (entry, 1);
      g_autoptr (GVariant) value = variant_unwrap (wrapped);

      if (!visitor (self, g_variant_get_string (name, NULL), value, user_data))
        return FALSE;
    }
  return TRUE;
}

static gboolean
source_list (CeasefireSource *self, gpointer item, CeasefireSourceVisitor visitor,
             gpointer user_data)
{
  gsize n;

  if (g_variant_classify (item) != G_VARIANT_CLASS_ARRAY
      || g_variant_is_of_type (item, G_VARIANT_TYPE ("a{s*}")))
    return FALSE;
  n = g_variant_n_children (item);
  for (gsize i = 0; i < n; i++)
    {
      g_autoptr (GVariant) wrapped = g_variant_get_child_value (item, i);
      g_autoptr (GVariant) value = variant_unwrap (wrapped);

      if (!visitor (self, NULL, value, user_data))
        return FALSE;
    }
  return TRUE;
}

const CeasefireSourceClass ceasefire_variant_source = {
  .string = source_string,
  .boolean = source_boolean,
  .integer = source_integer,
  .number = source_number,
  .json = source_json,
  .object = source_object,
  .list = source_list,
};

/* Records */

/* The type, the id and the records of a dossier are in no table. */
static gsize
variant_get_max_members (void)
{
  return ceasefire_limit_get_default (CEASEFIRE_LIMIT_MEMBERS) + CEASEFIRE_ENTRIES_MAX + 3;
}

/*
 * Of a value that is not in normal form, GVariant gives defaults where it is broken. Members are
 * counted before anybody looks for one: in a value that comes as bytes, GVariant goes through all
 * that lie before it.
 */
GVariant *
ceasefire_variant_check (GVariant *variant, GError **error)
{
  g_autoptr (GVariant) value = g_variant_ref_sink (variant);
  VariantReader self = { NULL, 0, error };

  if (!g_variant_is_of_type (value, G_VARIANT_TYPE_VARDICT))
    variant_fail (&self, CEASEFIRE_ERROR_TYPE, NULL, "expected a value of type a{sv}, found %.80s",
                  g_variant_get_type_string (value));
  else if (!g_variant_is_normal_form (value))
    variant_fail (&self, CEASEFIRE_ERROR_ENCODING, NULL, "the value is not in normal form");
  else if (g_variant_n_children (value) > variant_get_max_members ())
    variant_fail (&self, CEASEFIRE_ERROR_LIMIT, NULL,
                  "more than %" G_GUINT64_FORMAT " unknown members",
                  ceasefire_limit_get_default (CEASEFIRE_LIMIT_MEMBERS));
  else
    return g_steal_pointer (&value);
  return NULL;
}

GBytes *
ceasefire_variant_to_json (GVariant *checked, GError **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  VariantReader self = { text, 0, error };

  if (!variant_write (&self, checked, NULL))
    return NULL;
  return g_string_free_to_bytes (g_steal_pointer (&text));
}

/* Nobody has seen the text, so its lines and columns would say nothing. */
void
ceasefire_variant_set_error (const GError *failure, GError **error)
{
  ceasefire_error_set_at (error, (CeasefireError) failure->code, 0, 0,
                          ceasefire_error_get_path (failure), ceasefire_error_get_reason (failure));
}

CeasefireRecord *
ceasefire_record_from_variant (GVariant *variant, GError **error)
{
  g_autoptr (GVariant) value = NULL;
  g_autoptr (GBytes) json = NULL;
  g_autoptr (GError) failure = NULL;
  CeasefireRecord *record;
  CeasefireSource source;

  g_return_val_if_fail (variant != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  value = ceasefire_variant_check (variant, error);
  if (value == NULL)
    return NULL;
  ceasefire_source_init (&source, &ceasefire_variant_source, CEASEFIRE_JSON_RECORD_DEPTH,
                         CEASEFIRE_JSON_DEPTH,
                         ceasefire_limit_get_default (CEASEFIRE_LIMIT_MEMBERS));
  record = ceasefire_source_read_record (&source, value, NULL);
  ceasefire_source_clear (&source);
  json = record ? NULL : ceasefire_variant_to_json (value, error);
  if (json == NULL)
    return record;
  record = ceasefire_record_from_json (json, &failure);
  if (record == NULL)
    ceasefire_variant_set_error (failure, error);
  return record;
}
