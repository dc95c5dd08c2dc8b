/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-format.h>
#include <ceasefire/ceasefire-json.h>

#include "core/error.h"
#include "core/visit.h"
#include "formats/json-scanner.h"
#include "formats/json.h"
#include "formats/variant.h"

#include <math.h>
#include <string.h>

/*
 * From GVariant to JSON, by the types of the values alone. What they must be the reader of JSON
 * knows, so that all rules stand in one place, and what is accepted here can be saved.
 */

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

/* The type, the id and the records of a dossier are in no table. */
static gsize
variant_get_max_members (void)
{
  return ceasefire_limit_get_default (CEASEFIRE_LIMIT_MEMBERS) + CEASEFIRE_FIELDS_MAX + 3;
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

  g_return_val_if_fail (variant != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  value = ceasefire_variant_check (variant, error);
  json = value ? ceasefire_variant_to_json (value, error) : NULL;
  if (json == NULL)
    return NULL;
  record = ceasefire_record_from_json (json, &failure);
  if (record == NULL)
    ceasefire_variant_set_error (failure, error);
  return record;
}
