/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-vocabulary.h>

#include "core/form.h"
#include "core/record.h"
#include "json/schema.h"

/* Strings and members: what stands in the objects of a schema. */

/* What g_unichar_isspace() says; and what an id or code cannot hold, as far as 16 bits reach. */
#define SCHEMA_SPACE "\\t\\n\\f\\r \\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
#define SCHEMA_NO_ID                                                                               \
  "\\x00-\\x20\\x7f-\\xa0\\xad\u0600-\u0605\u061c\u06dd\u070f\u0890-\u0891\u08e2\u1680\u180e"      \
  "\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff\ufff9-\ufffb"

#define SCHEMA_ID "^[^" SCHEMA_NO_ID "]+$"
#define SCHEMA_STRING "^[" SCHEMA_SPACE "]*[^" SCHEMA_SPACE "\\x00][^\\x00]*$"

void
ceasefire_schema_print_id (CeasefireSchema *self, gconstpointer data)
{
  (void) data;
  ceasefire_schema_write (self, "title", "id or code");
  ceasefire_schema_write (self, "type", "string");
  ceasefire_schema_write (self, "pattern", SCHEMA_ID);
  ceasefire_schema_write_number (self, "maxLength", CEASEFIRE_ID_MAX);
}

static void
schema_print_string (CeasefireSchema *self, gconstpointer data)
{
  (void) data;
  ceasefire_schema_write (self, "title", "words");
  ceasefire_schema_write (self, "type", "string");
  ceasefire_schema_write (self, "pattern", SCHEMA_STRING);
}

static void
schema_print_form (CeasefireSchema *self, gconstpointer data)
{
  const CeasefireForm *form = data;

  ceasefire_schema_write (self, "title", form->expected);
  ceasefire_schema_write (self, "type", "string");
  ceasefire_schema_write (self, "pattern", form->pattern);
  if (form->format)
    ceasefire_schema_write (self, "format", form->format);
}

static void
schema_print_patterns (CeasefireSchema *self, const CeasefirePattern *pattern)
{
  if (pattern->when == NULL)
    {
      ceasefire_schema_write (self, "pattern", pattern->pattern);
      return;
    }
  ceasefire_schema_open (self, "if", '{');
  ceasefire_schema_write (self, "pattern", pattern->when);
  ceasefire_schema_close (self, '}');
  ceasefire_schema_open (self, "then", '{');
  ceasefire_schema_write (self, "pattern", pattern->pattern);
  ceasefire_schema_close (self, '}');
  ceasefire_schema_open (self, "else", '{');
  schema_print_patterns (self, pattern + 1);
  ceasefire_schema_close (self, '}');
}

static void
schema_print_scalar (CeasefireSchema *self, gconstpointer data)
{
  const CeasefireScalar *scalar = data;

  ceasefire_schema_write (self, "title", scalar->name);
  ceasefire_schema_write (self, "type", "string");
  schema_print_patterns (self, scalar->patterns);
}

/* The codes of a vocabulary are an open set, so they are examples: editors offer them. */
static void
schema_print_vocabulary (CeasefireSchema *self, gconstpointer data)
{
  CeasefireVocabulary *vocabulary = ceasefire_vocabulary_get_builtin (data);
  g_auto (GStrv) codes = ceasefire_vocabulary_list_codes (vocabulary);
  g_autofree char *title = g_strdup_printf ("code of the vocabulary %s", (const char *) data);

  ceasefire_schema_write (self, "title", title);
  ceasefire_schema_open (self, "allOf", '[');
  ceasefire_schema_open (self, NULL, '{');
  ceasefire_schema_refer (self, "id", ceasefire_schema_print_id, NULL);
  ceasefire_schema_close (self, '}');
  ceasefire_schema_close (self, ']');
  ceasefire_schema_write_list (self, "examples", (const char *const *) codes);
}

/* A string, or an object of strings by their languages. */
static void
schema_print_text (CeasefireSchema *self, gconstpointer data)
{
  static const char *const types[] = { "string", "object", NULL };

  (void) data;
  ceasefire_schema_write (self, "title", "words, or an object of words by language");
  ceasefire_schema_write_list (self, "type", types);
  ceasefire_schema_write (self, "pattern", SCHEMA_STRING);
  ceasefire_schema_write_number (self, "minProperties", 1);
  ceasefire_schema_open (self, "propertyNames", '{');
  ceasefire_schema_refer (self, "language", schema_print_form, ceasefire_form_find ("language"));
  ceasefire_schema_close (self, '}');
  ceasefire_schema_open (self, "additionalProperties", '{');
  ceasefire_schema_refer (self, "string", schema_print_string, NULL);
  ceasefire_schema_close (self, '}');
}

/* Members by kind */

static void
schema_refer_string (CeasefireSchema *self, const CeasefireField *field)
{
  const CeasefireForm *form = ceasefire_form_find (field->format);

  if (form)
    ceasefire_schema_refer (self, form->name, schema_print_form, form);
  else
    ceasefire_schema_refer (self, "string", schema_print_string, NULL);
}

/* Rows spell a vocabulary each for themselves: one string stands for all. */
static void
schema_refer_code (CeasefireSchema *self, const CeasefireField *field)
{
  g_autofree char *name = g_strconcat (field->vocabulary, "-code", NULL);

  ceasefire_schema_refer (self, g_intern_string (name), schema_print_vocabulary,
                          g_intern_string (field->vocabulary));
}

static void
schema_refer_id (CeasefireSchema *self, const CeasefireField *field)
{
  (void) field;
  ceasefire_schema_refer (self, "id", ceasefire_schema_print_id, NULL);
}

static void
schema_refer_text (CeasefireSchema *self, const CeasefireField *field)
{
  (void) field;
  ceasefire_schema_refer (self, "text", schema_print_text, NULL);
}

static void
schema_refer_scalar (CeasefireSchema *self, const CeasefireField *field)
{
  ceasefire_schema_refer (self, field->scalar->format, schema_print_scalar, field->scalar);
}

static void
schema_refer_type (CeasefireSchema *self, const CeasefireField *field)
{
  ceasefire_schema_refer (self, field->type->name, ceasefire_schema_print_type, field->type);
}

static void
schema_add_object (CeasefireSchema *self, const CeasefireField *field)
{
  (void) field;
  ceasefire_schema_write (self, "type", "object");
}

static void
schema_add_boolean (CeasefireSchema *self, const CeasefireField *field)
{
  (void) field;
  ceasefire_schema_write (self, "type", "boolean");
}

void
ceasefire_schema_add_number (CeasefireSchema *self, const CeasefireField *field)
{
  ceasefire_schema_write (self, "type",
                          field->kind->token == CEASEFIRE_TOKEN_INTEGER ? "integer" : "number");
  ceasefire_schema_write_number (self, "minimum", field->minimum);
  ceasefire_schema_write_number (self, "maximum", field->maximum);
}

void
ceasefire_schema_add_enum (CeasefireSchema *self, GType type)
{
  GEnumClass *class = g_type_class_ref (type);
  g_autoptr (GPtrArray) nicks = g_ptr_array_new ();

  /* The first is unset, which is never written. */
  for (guint i = 1; i < class->n_values; i++)
    g_ptr_array_add (nicks, (gpointer) class->values[i].value_nick);
  g_ptr_array_add (nicks, NULL);
  ceasefire_schema_write_list (self, "enum", (const char *const *) nicks->pdata);
  g_type_class_unref (class);
}

static void
schema_add_string (CeasefireSchema *self, const CeasefireField *field)
{
  if (field->kind->storage == CEASEFIRE_STORAGE_SMALL)
    ceasefire_schema_add_enum (self, field->kind->get_gtype (field));
  else if (field->scalar)
    schema_refer_scalar (self, field);
  else if (field->names == CEASEFIRE_NAMES_TERM)
    schema_refer_code (self, field);
  else if (field->names == CEASEFIRE_NAMES_RECORD)
    schema_refer_id (self, field);
  else
    schema_refer_string (self, field);
}

static void
schema_add_item (CeasefireSchema *self, const CeasefireField *field)
{
  static void (*const add[]) (CeasefireSchema * self, const CeasefireField *field) = {
    [CEASEFIRE_TOKEN_STRING] = schema_add_string,
    [CEASEFIRE_TOKEN_TEXT] = schema_refer_text,
    [CEASEFIRE_TOKEN_BOOLEAN] = schema_add_boolean,
    [CEASEFIRE_TOKEN_INTEGER] = ceasefire_schema_add_number,
    [CEASEFIRE_TOKEN_NUMBER] = ceasefire_schema_add_number,
    [CEASEFIRE_TOKEN_JSON] = schema_add_object,
    [CEASEFIRE_TOKEN_OBJECT] = schema_refer_type,
  };

  add[field->kind->token](self, field);
}

void
ceasefire_schema_describe (CeasefireSchema *self, const CeasefireField *field)
{
  gboolean refers = ceasefire_field_is_reference (field);
  g_auto (GStrv) targets = g_strsplit (field->refers_to ? field->refers_to : "any record", "|", -1);
  g_autofree char *list = g_strjoinv (", ", targets);
  g_autofree char *description
    = g_strdup_printf (refers ? "%s Refers to: %s." : "%s", field->blurb, list);

  ceasefire_schema_write (self, "description", description);
}

void
ceasefire_schema_add_member (CeasefireSchema *self, const CeasefireField *field)
{
  ceasefire_schema_open (self, field->name, '{');
  ceasefire_schema_describe (self, field);
  if (field->shape != CEASEFIRE_ONE)
    {
      ceasefire_schema_write (self, "type", "array");
      /* An empty list says no more than none. */
      if (field->required)
        ceasefire_schema_write_number (self, "minItems", 1);
      ceasefire_schema_open (self, "items", '{');
    }
  schema_add_item (self, field);
  if (field->shape != CEASEFIRE_ONE)
    ceasefire_schema_close (self, '}');
  ceasefire_schema_close (self, '}');
}
