/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/access.h"
#include "core/value.h"
#include "json/decoder.h"
#include "json/writer.h"

#include <string.h>

/*
 * JSON as core has it for access by name, see core/access.h: single members and values, which the
 * careful decoder reads.
 */

/* What stands around a value of a record at least: a dossier, its list and a record. */
#define ACCESS_DEPTH (CEASEFIRE_JSON_RECORD_DEPTH + 1)

/* A line feed goes behind @json, since the scanner takes no number that the text ends in. */
static char *
access_init (CeasefireJsonDecoder *self, const char *json, const CeasefirePath *path)
{
  char *text = g_strconcat (json, "\n", NULL);

  ceasefire_json_decoder_init (self, text, strlen (text));
  self->scanner.depth = ACCESS_DEPTH;
  self->scanner.path = path;
  return text;
}

/* @result, which is there if nothing failed. */
static gpointer
access_end (CeasefireJsonDecoder *self, gpointer result, GError **error)
{
  if (result == NULL)
    ceasefire_scanner_set_error (&self->scanner, error);
  ceasefire_json_decoder_clear (self);
  return result;
}

static gpointer
access_read_member (CeasefireType *type, guint row, const char *json, GError **error)
{
  const CeasefirePath path = { NULL, ceasefire_type_get_layout (type)->fields[row]->name, -1 };
  CeasefireJsonDecoder self;
  g_autofree char *text G_GNUC_UNUSED = access_init (&self, json, &path);
  gpointer object = NULL;

  if (ceasefire_json_check_start (&self))
    object = ceasefire_json_read_alone (&self, type, row, FALSE);
  if (object && !ceasefire_scanner_finish (&self.scanner))
    g_clear_pointer (&object, type->is_record ? g_object_unref : ceasefire_value_unref);
  return access_end (&self, object, error);
}

static gpointer
access_read_value (CeasefireType *type, const char *json, GError **error)
{
  CeasefireJsonObject object = { .first = TRUE };
  CeasefireJsonDecoder self;
  g_autofree char *text G_GNUC_UNUSED = access_init (&self, json, NULL);
  gpointer value = NULL;

  ceasefire_builder_begin_alone (&self.builder, type);
  if (ceasefire_json_check_start (&self) && ceasefire_json_expect (&self, '{', "an object")
      && ceasefire_scanner_open (&self.scanner, '{')
      && ceasefire_json_read_members (&self, &object, NULL, NULL)
      && ceasefire_scanner_finish (&self.scanner))
    value = ceasefire_json_end_alone (&self);
  return access_end (&self, value, error);
}

static char *
access_read_any (const char *name, const char *json, GError **error)
{
  const CeasefirePath path = { NULL, name, -1 };
  CeasefireJsonDecoder self;
  g_autofree char *text G_GNUC_UNUSED = access_init (&self, json, &path);
  CeasefireSlice slice;
  char *raw = NULL;

  if (ceasefire_json_check_start (&self) && ceasefire_scanner_skip (&self.scanner, &slice)
      && ceasefire_scanner_finish (&self.scanner))
    raw = ceasefire_json_compact (&slice);
  return access_end (&self, raw, error);
}

/* As deep as it can stand in a record of a dossier. */
static char *
access_normalize (const char *text)
{
  char *raw = ceasefire_json_normalize (text, strlen (text), CEASEFIRE_JSON_DEPTH - ACCESS_DEPTH,
                                        G_MAXSIZE);

  if (raw && *raw != '{')
    g_clear_pointer (&raw, g_free);
  return raw;
}

static char *
access_write_member (const CeasefireLayout *layout, guint row, const CeasefireCell *cell)
{
  GString *text = g_string_new (NULL);

  ceasefire_json_write_member (text, layout, row, cell);
  return g_string_free (text, FALSE);
}

static char *
access_write_value (gconstpointer value)
{
  GString *text = g_string_new (NULL);

  ceasefire_json_write_value (text, value, 0);
  return g_string_free (text, FALSE);
}

static char *
access_write_string (const char *string)
{
  GString *text = g_string_new (NULL);

  ceasefire_json_write_string (text, string);
  return g_string_free (text, FALSE);
}

static const CeasefireJsonFormat access_format = {
  .normalize = access_normalize,
  .read_any = access_read_any,
  .read_member = access_read_member,
  .read_value = access_read_value,
  .write_member = access_write_member,
  .write_value = access_write_value,
  .write_string = access_write_string,
};

/* When the library is loaded. */
__attribute__ ((constructor)) static void
access_register (void)
{
  ceasefire_json_format = &access_format;
}
