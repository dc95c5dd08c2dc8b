/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-schema.h>
#include <ceasefire/ceasefire-vocabulary.h>

#include "core/error.h"
#include "core/record.h"
#include "json/schema.h"

/* The parts that are objects of the format, and whole schemas. */

static const char *const schema_type_is_required[] = { "type", NULL };

static void
schema_add_id (CeasefireSchema *self)
{
  ceasefire_schema_open (self, "id", '{');
  ceasefire_schema_write (self, "description", "Short readable name, unique in its dossier.");
  ceasefire_schema_refer (self, "id", ceasefire_schema_print_id, NULL);
  ceasefire_schema_close (self, '}');
}

/* Where the type is sure it need not be said; a record of a dossier must say it. */
static void
schema_add_type (CeasefireSchema *self, const CeasefireType *type)
{
  ceasefire_schema_open (self, "type", '{');
  ceasefire_schema_write (self, "description", "Type of the record.");
  ceasefire_schema_write (self, "const", type->name);
  ceasefire_schema_close (self, '}');
}

void
ceasefire_schema_add_required (CeasefireSchema *self, const CeasefireType *type,
                               const char *const *more)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (; *more; more++)
    g_ptr_array_add (names, (gpointer) *more);
  for (guint i = 0; i < layout->n_fields; i++)
    if (layout->fields[i]->required)
      g_ptr_array_add (names, (gpointer) layout->fields[i]->name);
  g_ptr_array_add (names, NULL);
  if (names->len > 1)
    ceasefire_schema_write_list (self, "required", (const char *const *) names->pdata);
}

void
ceasefire_schema_print_type (CeasefireSchema *self, gconstpointer data)
{
  static const char *const of_records[] = { "id", NULL };
  const CeasefireType *type = data;
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);

  ceasefire_schema_write (self, "title", type->name);
  ceasefire_schema_write (self, "type", "object");
  ceasefire_schema_add_required (self, type, type->is_record ? of_records : of_records + 1);
  ceasefire_schema_open (self, "properties", '{');
  if (type->is_record)
    {
      schema_add_type (self, type);
      schema_add_id (self);
    }
  for (guint i = 0; i < layout->n_fields; i++)
    ceasefire_schema_add_member (self, layout->fields[i]);
  ceasefire_schema_close (self, '}');
}

/* A record that says it is of @type is as that type has it. */
static void
schema_add_choice (CeasefireSchema *self, const CeasefireType *type)
{
  ceasefire_schema_open (self, NULL, '{');
  ceasefire_schema_open (self, "if", '{');
  ceasefire_schema_write_list (self, "required", schema_type_is_required);
  ceasefire_schema_open (self, "properties", '{');
  ceasefire_schema_open (self, "type", '{');
  ceasefire_schema_write (self, "const", type->name);
  ceasefire_schema_close (self, '}');
  ceasefire_schema_close (self, '}');
  ceasefire_schema_close (self, '}');
  ceasefire_schema_open (self, "then", '{');
  ceasefire_schema_refer (self, type->name, ceasefire_schema_print_type, type);
  ceasefire_schema_close (self, '}');
  ceasefire_schema_close (self, '}');
}

static void
schema_add_type_names (CeasefireSchema *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; ceasefire_types_get_records ()[i]; i++)
    g_ptr_array_add (names, (gpointer) ceasefire_types_get_records ()[i]->name);
  g_ptr_array_add (names, NULL);
  ceasefire_schema_open (self, "type", '{');
  ceasefire_schema_write (self, "description", "Type of the record.");
  ceasefire_schema_write (self, "type", "string");
  ceasefire_schema_write (self, "pattern", "^[^\\x00]+$");
  ceasefire_schema_write_number (self, "maxLength", CEASEFIRE_ID_MAX);
  ceasefire_schema_write_list (self, "examples", (const char *const *) names->pdata);
  ceasefire_schema_close (self, '}');
}

/* Of any type, those of later versions too. */
static void
schema_print_record (CeasefireSchema *self, gconstpointer data)
{
  (void) data;
  ceasefire_schema_write (self, "title", "record");
  ceasefire_schema_write (self, "type", "object");
  ceasefire_schema_write_list (self, "required", schema_type_is_required);
  ceasefire_schema_open (self, "properties", '{');
  schema_add_type_names (self);
  schema_add_id (self);
  ceasefire_schema_close (self, '}');
  ceasefire_schema_open (self, "allOf", '[');
  for (guint i = 0; ceasefire_types_get_records ()[i]; i++)
    schema_add_choice (self, ceasefire_types_get_records ()[i]);
  ceasefire_schema_close (self, ']');
}

static void
schema_print_dossier (CeasefireSchema *self, gconstpointer data)
{
  static const char *const required[] = { "records", NULL };

  (void) data;
  ceasefire_schema_write (self, "title", "dossier");
  ceasefire_schema_write (self, "type", "object");
  ceasefire_schema_open (self, "allOf", '[');
  ceasefire_schema_open (self, NULL, '{');
  ceasefire_schema_refer (self, ceasefire_types_get_header ()->name, ceasefire_schema_print_type,
                          ceasefire_types_get_header ());
  ceasefire_schema_close (self, '}');
  ceasefire_schema_close (self, ']');
  ceasefire_schema_write_list (self, "required", required);
  ceasefire_schema_open (self, "properties", '{');
  ceasefire_schema_open (self, "records", '{');
  ceasefire_schema_write (self, "description", "The records.");
  ceasefire_schema_write (self, "type", "array");
  ceasefire_schema_open (self, "items", '{');
  ceasefire_schema_refer (self, "record", schema_print_record, NULL);
  ceasefire_schema_close (self, '}');
  ceasefire_schema_close (self, '}');
  ceasefire_schema_close (self, '}');
}

/* Whole schemas */

static const CeasefireSchemaForm schema_of_validators = {
  .draft = "https://json-schema.org/draft/2020-12/schema",
  .parts = "$defs",
  .dossier = schema_print_dossier,
  .record = schema_print_record,
  .type = ceasefire_schema_print_type,
};

/* The whole, with what @root refers to. */
static void
schema_print (CeasefireSchema *self, const CeasefireSchemaPart *root)
{
  const CeasefireType *type = root->print == self->form->type ? root->data : NULL;

  ceasefire_schema_write (self, "$schema", self->form->draft);
  ceasefire_schema_write (self, "$comment", "Printed from the tables of libceasefire.");
  ceasefire_schema_refer (self, root->name, root->print, root->data);
  if (type && type->is_record && !self->form->says_type)
    ceasefire_schema_write_list (self, "required", schema_type_is_required);
  ceasefire_schema_open (self, self->form->parts, '{');
  /* Printing a part adds those that it refers to. */
  for (guint i = 0; i < self->parts->len; i++)
    {
      const CeasefireSchemaPart part = g_array_index (self->parts, CeasefireSchemaPart, i);

      ceasefire_schema_open (self, part.name, '{');
      part.print (self, part.data);
      ceasefire_schema_close (self, '}');
    }
  ceasefire_schema_close (self, '}');
  ceasefire_schema_close (self, '}');
  g_string_append_c (self->text, '\n');
}

static void
schema_print_whole (CeasefireSchema *self, const CeasefireSchemaForm *form)
{
  const CeasefireSchemaPart dossier = { "dossier", form->dossier, NULL };
  const CeasefireType *header = ceasefire_types_get_header ();

  ceasefire_schema_init (self, form);
  schema_print (self, &dossier);
  /* A line of JSON Lines, even if the dossier has its members without referring to it. */
  ceasefire_schema_refer (self, header->name, form->type, header);
}

/* What can be asked for by its name: objects of the format. NULL-terminated; the names last. */
static GPtrArray *
schema_list_objects (const CeasefireSchema *self)
{
  GPtrArray *objects = g_ptr_array_new ();

  for (guint i = 0; i < self->parts->len; i++)
    {
      CeasefireSchemaPart *part = &g_array_index (self->parts, CeasefireSchemaPart, i);

      if (part->print == self->form->dossier || part->print == self->form->record
          || part->print == self->form->type)
        g_ptr_array_add (objects, part);
    }
  return objects;
}

char **
ceasefire_schema_list_names (void)
{
  g_auto (CeasefireSchema) whole;
  g_autoptr (GPtrArray) objects = NULL;
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  schema_print_whole (&whole, &schema_of_validators);
  objects = schema_list_objects (&whole);
  for (guint i = 0; i < objects->len; i++)
    g_strv_builder_add (names, ((const CeasefireSchemaPart *) objects->pdata[i])->name);
  return g_strv_builder_end (names);
}

static const CeasefireSchemaPart *
schema_find (const CeasefireSchema *whole, const char *name)
{
  g_autoptr (GPtrArray) objects = schema_list_objects (whole);

  for (guint i = 0; i < objects->len; i++)
    if (g_str_equal (((const CeasefireSchemaPart *) objects->pdata[i])->name, name))
      return objects->pdata[i];
  return NULL;
}

static void
schema_fail (const char *name, GError **error)
{
  g_auto (GStrv) names = ceasefire_schema_list_names ();
  const char *nearest = ceasefire_nearest_word (name, (const char *const *) names);
  g_autofree char *list = g_strjoinv (", ", names);

  ceasefire_error_fail (error, CEASEFIRE_ERROR_NOT_FOUND, NULL,
                        "there is no schema of \"%s\", but of %s%s%s", name, list,
                        nearest ? "; the nearest is " : "", nearest ? nearest : "");
}

static char *
schema_to_json (const char *name, const CeasefireSchemaForm *form, GError **error)
{
  g_auto (CeasefireSchema) whole;
  g_auto (CeasefireSchema) self;
  const CeasefireSchemaPart *part;

  schema_print_whole (&whole, form);
  ceasefire_schema_init (&self, form);
  part = schema_find (&whole, name ? name : "dossier");
  if (part == NULL)
    {
      schema_fail (name, error);
      return NULL;
    }
  schema_print (&self, part);
  return g_string_free (g_steal_pointer (&self.text), FALSE);
}

char *
ceasefire_schema_to_json (const char *name, GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return schema_to_json (name, &schema_of_validators, error);
}

char *
ceasefire_schema_for_generators (const char *name, GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return schema_to_json (name, &ceasefire_schema_of_classes, error);
}
