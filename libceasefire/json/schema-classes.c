/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-vocabulary.h>

#include "core/record.h"
#include "json/schema.h"

#include <string.h>

/*
 * The schema that generators of code read. They make a class of each object with a title, and cannot do
 * with conditions: a record is one of its types, told apart by a constant. Whatever is referred to is a part
 * of its own, so that it gets one name; what describes a member stands beside the reference, in allOf,
 * since generators would make a second class of a reference with anything beside it.
 */

#define CLASS_PREFIX "Ceasefire"

/* "speech-act" as "SpeechAct"; with @ending. */
static char *
class_make_name (const char *words, const char *ending)
{
  GString *name = g_string_new (NULL);
  gboolean is_first = TRUE;

  for (; *words; words++)
    {
      if (*words != '-' && *words != '_')
        g_string_append_c (name, is_first ? g_ascii_toupper (*words) : *words);
      is_first = *words == '-' || *words == '_';
    }
  return g_string_free (g_string_append (name, ending), FALSE);
}

static const char *
class_get_name (const char *c_name)
{
  return g_str_has_prefix (c_name, CLASS_PREFIX) ? c_name + strlen (CLASS_PREFIX) : c_name;
}

/* Behind the properties of an object: there are no others. */
static void
class_end (CeasefireSchema *self)
{
  ceasefire_schema_close (self, '}');
  ceasefire_schema_write_boolean (self, "additionalProperties", FALSE);
}

static void
class_list (CeasefireSchema *self, const char *key, const char *name, CeasefireSchemaPrint print)
{
  ceasefire_schema_open (self, key, '{');
  ceasefire_schema_write (self, "type", "array");
  ceasefire_schema_open (self, "items", '{');
  ceasefire_schema_refer (self, name, print, NULL);
  ceasefire_schema_close (self, '}');
  ceasefire_schema_close (self, '}');
}

/* What stands in strings */

static void
class_print_alias (CeasefireSchema *self, gconstpointer title)
{
  ceasefire_schema_write (self, "title", title);
  ceasefire_schema_write (self, "type", "string");
}

static void
class_print_enum (CeasefireSchema *self, gconstpointer gtype)
{
  ceasefire_schema_write (self, "title", class_get_name (g_type_name (GPOINTER_TO_SIZE (gtype))));
  ceasefire_schema_write (self, "type", "string");
  ceasefire_schema_add_enum (self, GPOINTER_TO_SIZE (gtype));
}

/* An open set: those that are built in are offered, and others pass. */
static void
class_print_codes (CeasefireSchema *self, gconstpointer name)
{
  g_autofree char *title = class_make_name (name, "Code");
  g_auto (GStrv) codes = ceasefire_vocabulary_list_codes (ceasefire_vocabulary_get_builtin (name));

  ceasefire_schema_write (self, "title", title);
  ceasefire_schema_open (self, "anyOf", '[');
  ceasefire_schema_open (self, NULL, '{');
  ceasefire_schema_write (self, "type", "string");
  ceasefire_schema_write_list (self, "enum", (const char *const *) codes);
  ceasefire_schema_close (self, '}');
  ceasefire_schema_open (self, NULL, '{');
  ceasefire_schema_write (self, "type", "string");
  ceasefire_schema_close (self, '}');
  ceasefire_schema_close (self, ']');
}

static void
class_print_wordings (CeasefireSchema *self, gconstpointer data)
{
  (void) data;
  ceasefire_schema_write (self, "title", "Wordings");
  ceasefire_schema_write (self, "type", "object");
  ceasefire_schema_open (self, "additionalProperties", '{');
  ceasefire_schema_write (self, "type", "string");
  ceasefire_schema_close (self, '}');
}

static void
class_print_text (CeasefireSchema *self, gconstpointer data)
{
  (void) data;
  ceasefire_schema_write (self, "title", "Text");
  ceasefire_schema_open (self, "anyOf", '[');
  ceasefire_schema_open (self, NULL, '{');
  ceasefire_schema_write (self, "type", "string");
  ceasefire_schema_close (self, '}');
  ceasefire_schema_open (self, NULL, '{');
  ceasefire_schema_refer (self, "Wordings", class_print_wordings, NULL);
  ceasefire_schema_close (self, '}');
  ceasefire_schema_close (self, ']');
}

/* RFC 7946. How deep lists lie in lists of numbers, the type of the geometry says, and no class could. */
static void
class_print_geometry (CeasefireSchema *self, gconstpointer data)
{
  static const char *const required[] = { "type", NULL };
  static const char *const types[]
    = { "Point",   "MultiPoint",   "LineString",         "MultiLineString",
        "Polygon", "MultiPolygon", "GeometryCollection", NULL };

  (void) data;
  ceasefire_schema_write (self, "title", "Geometry");
  ceasefire_schema_write (self, "type", "object");
  ceasefire_schema_write_list (self, "required", required);
  ceasefire_schema_open (self, "properties", '{');
  ceasefire_schema_open (self, "type", '{');
  ceasefire_schema_write (self, "title", "GeometryType");
  ceasefire_schema_write (self, "type", "string");
  ceasefire_schema_write_list (self, "enum", types);
  ceasefire_schema_close (self, '}');
  ceasefire_schema_open (self, "coordinates", '{');
  ceasefire_schema_write (self, "type", "array");
  ceasefire_schema_close (self, '}');
  class_list (self, "geometries", "Geometry", class_print_geometry);
  class_end (self);
}

/* Members */

static void
class_refer_enum (CeasefireSchema *self, const CeasefireField *field)
{
  GType type = field->kind->get_gtype (field);

  ceasefire_schema_refer (self, class_get_name (g_type_name (type)), class_print_enum,
                          GSIZE_TO_POINTER (type));
}

static void
class_refer_codes (CeasefireSchema *self, const CeasefireField *field)
{
  g_autofree char *name = class_make_name (field->vocabulary, "Code");

  ceasefire_schema_refer (self, g_intern_string (name), class_print_codes,
                          g_intern_string (field->vocabulary));
}

static void
class_refer_alias (CeasefireSchema *self, const char *words)
{
  g_autofree char *name = class_make_name (words, "");
  const char *title = g_intern_string (name);

  ceasefire_schema_refer (self, title, class_print_alias, title);
}

static gboolean
class_is_plain (const CeasefireField *field)
{
  CeasefireToken token = field->kind->token;

  if (token == CEASEFIRE_TOKEN_STRING)
    return field->kind->storage != CEASEFIRE_STORAGE_SMALL && field->scalar == NULL
           && field->names == CEASEFIRE_NAMES_NOTHING;
  return token == CEASEFIRE_TOKEN_BOOLEAN || token == CEASEFIRE_TOKEN_INTEGER
         || token == CEASEFIRE_TOKEN_NUMBER;
}

static void
class_add_plain (CeasefireSchema *self, const CeasefireField *field)
{
  if (field->kind->token == CEASEFIRE_TOKEN_BOOLEAN)
    ceasefire_schema_write (self, "type", "boolean");
  else if (field->kind->token == CEASEFIRE_TOKEN_STRING)
    ceasefire_schema_write (self, "type", "string");
  else
    ceasefire_schema_add_number (self, field);
}

static void class_print_type (CeasefireSchema *self, gconstpointer data);

static void
class_refer (CeasefireSchema *self, const CeasefireField *field)
{
  CeasefireToken token = field->kind->token;

  if (token == CEASEFIRE_TOKEN_OBJECT)
    ceasefire_schema_refer (self, field->type->name, class_print_type, field->type);
  else if (token == CEASEFIRE_TOKEN_TEXT)
    ceasefire_schema_refer (self, "Text", class_print_text, NULL);
  else if (token == CEASEFIRE_TOKEN_JSON)
    ceasefire_schema_refer (self, "Geometry", class_print_geometry, NULL);
  else if (field->kind->storage == CEASEFIRE_STORAGE_SMALL)
    class_refer_enum (self, field);
  else if (field->scalar)
    class_refer_alias (self, field->scalar->format);
  else if (field->names == CEASEFIRE_NAMES_TERM)
    class_refer_codes (self, field);
  else
    class_refer_alias (self, "id");
}

static void
class_add_item (CeasefireSchema *self, const CeasefireField *field)
{
  if (class_is_plain (field))
    class_add_plain (self, field);
  else
    class_refer (self, field);
}

static void
class_add_member (CeasefireSchema *self, const CeasefireField *field)
{
  ceasefire_schema_open (self, field->name, '{');
  ceasefire_schema_describe (self, field);
  if (field->shape != CEASEFIRE_ONE)
    {
      ceasefire_schema_write (self, "type", "array");
      ceasefire_schema_open (self, "items", '{');
      class_add_item (self, field);
      ceasefire_schema_close (self, '}');
    }
  else if (class_is_plain (field))
    class_add_plain (self, field);
  else
    {
      ceasefire_schema_open (self, "allOf", '[');
      ceasefire_schema_open (self, NULL, '{');
      class_refer (self, field);
      ceasefire_schema_close (self, '}');
      ceasefire_schema_close (self, ']');
    }
  ceasefire_schema_close (self, '}');
}

/* Objects */

static void
class_add_constant (CeasefireSchema *self, const char *value)
{
  ceasefire_schema_open (self, "type", '{');
  ceasefire_schema_write (self, "const", value);
  ceasefire_schema_close (self, '}');
}

static void
class_add_members (CeasefireSchema *self, const CeasefireType *type)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);

  for (guint i = 0; i < layout->n_fields; i++)
    class_add_member (self, layout->fields[i]);
}

static void
class_begin (CeasefireSchema *self, const char *title, const CeasefireType *type,
             const char *const *required)
{
  ceasefire_schema_write (self, "title", title);
  ceasefire_schema_write (self, "type", "object");
  ceasefire_schema_add_required (self, type, required);
  ceasefire_schema_open (self, "properties", '{');
}

static void
class_print_type (CeasefireSchema *self, gconstpointer data)
{
  static const char *const of_records[] = { "type", "id", NULL };
  const CeasefireType *type = data;

  ceasefire_schema_write (self, "description", type->blurb);
  class_begin (self, class_get_name (type->c_name), type,
               type->is_record ? of_records : of_records + 2);
  if (type->is_record)
    {
      class_add_constant (self, type->name);
      ceasefire_schema_open (self, "id", '{');
      class_refer_alias (self, "id");
      ceasefire_schema_close (self, '}');
    }
  class_add_members (self, type);
  class_end (self);
}

/* "Record" is a word of TypeScript's own. */
static void
class_print_record (CeasefireSchema *self, gconstpointer data)
{
  (void) data;
  ceasefire_schema_write (self, "title", "AnyRecord");
  ceasefire_schema_open (self, "discriminator", '{');
  ceasefire_schema_write (self, "propertyName", "type");
  ceasefire_schema_close (self, '}');
  ceasefire_schema_open (self, "oneOf", '[');
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    {
      ceasefire_schema_open (self, NULL, '{');
      ceasefire_schema_refer (self, (*type)->name, class_print_type, *type);
      ceasefire_schema_close (self, '}');
    }
  ceasefire_schema_close (self, ']');
}

static void
class_print_dossier (CeasefireSchema *self, gconstpointer data)
{
  static const char *const required[] = { "records", NULL };
  const CeasefireType *header = ceasefire_types_get_header ();

  (void) data;
  class_begin (self, "Dossier", header, required);
  class_add_members (self, header);
  class_list (self, "records", "record", class_print_record);
  class_end (self);
}

const CeasefireSchemaForm ceasefire_schema_of_classes = {
  .draft = "http://json-schema.org/draft-07/schema#",
  .parts = "definitions",
  .dossier = class_print_dossier,
  .record = class_print_record,
  .type = class_print_type,
  .says_type = TRUE,
};
