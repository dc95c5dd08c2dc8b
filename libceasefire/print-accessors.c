/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "print-docs.h"
#include "print-values.h"

#include "core/core-types.h"
#include "core/hash.h"
#include "types/types.h"

#include <errno.h>
#include <string.h>

/*
 * Prints the accessors of every type from its table: `print-accessors INCLUDE SOURCES` writes one
 * header a type into the folder INCLUDE, and what they do into types/accessors/ or core/accessors/ of
 * the folder SOURCES, as a file that the source of the type includes at its end. `./run.sh print`
 * calls it with the folders of this repository, and a test holds what stands there against what it
 * prints. It is not part of the library.
 */

typedef struct
{
  GString *header;
  GString *source;
  CeasefireType *type;
  const char *check; /* the expression that says whether `self` is one */
  char *name;        /* in names: "meeting_status" */
  const char *noun;  /* in doc comments: "a meeting" */
  gboolean common;   /* the members that every record has */
  const char *since; /* the version that brought what is printed */
} Printer;

/* Words */

/* The words that tools/reserved-words lists, which no parameter may be called. */
static GHashTable *print_reserved;

static gboolean
print_read_reserved (const char *path)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &text, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return FALSE;
    }
  print_reserved = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i]; i++)
    {
      const char *words = *lines[i] == '#' ? NULL : strstr (lines[i], ": ");
      g_auto (GStrv) parts = words ? g_strsplit (words + 2, " ", -1) : NULL;

      for (guint k = 0; parts && parts[k]; k++)
        g_hash_table_add (print_reserved, g_strdup (parts[k]));
    }
  return TRUE;
}

static char *
print_get_parameter (const CeasefireField *field)
{
  const char *name = field->accessor ? field->accessor : field->name;

  if (!g_hash_table_contains (print_reserved, name))
    return g_strdup (name);
  return g_strdup (field->shape == CEASEFIRE_LIST ? "values" : "value");
}

/* One of a list: "party" of "parties". */
static char *
print_get_singular (const char *name)
{
  gsize length = strlen (name);

  if (g_str_has_suffix (name, "ies"))
    return g_strdup_printf ("%.*sy", (int) length - 3, name);
  return g_strndup (name, length - (g_str_has_suffix (name, "s") ? 1 : 0));
}

/* C */

/* The type of a parameter or result, with what stands between it and the name. */
static char *
print_get_c_type (const CeasefireField *field)
{
  gboolean is_enum = field->kind == &ceasefire_kind_enum;
  gboolean many = field->shape == CEASEFIRE_LIST;

  if (field->kind->c_type)
    return g_strconcat (field->kind->c_type, many ? "const *" : "", NULL);
  return g_strconcat (g_type_name (field->kind->get_gtype (field)), is_enum ? " " : " *",
                      many ? "const *" : "", NULL);
}

/* The expression that reads the member. */
static char *
print_get_reading (const CeasefireField *field, const char *node, const char *row)
{
  g_autofree char *unset = print_get_unset (field);

  if (field->shape == CEASEFIRE_LIST)
    return g_strdup_printf ("ceasefire_node_get_list (%s, %s)", node, row);
  if (print_is_pointer (field))
    return g_strdup_printf ("(gpointer) ceasefire_node_get_pointer (%s, %s)", node, row);
  if (field->kind->token == CEASEFIRE_TOKEN_BOOLEAN)
    return g_strdup_printf ("ceasefire_node_get_small (%s, %s) == CEASEFIRE_TRISTATE_YES", node,
                            row);
  if (field->kind->storage == CEASEFIRE_STORAGE_SMALL)
    return g_strdup_printf ("(%s) ceasefire_node_get_small (%s, %s)",
                            g_type_name (field->kind->get_gtype (field)), node, row);
  return g_strdup_printf ("ceasefire_node_get_%s (%s, %s, %s)", field->kind->name, node, row,
                          unset);
}

static char *
print_get_cell (const CeasefireField *field, const char *parameter)
{
  if (print_is_pointer (field))
    return g_strdup_printf (".pointer = (gpointer) %s", parameter);
  if (field->kind->token == CEASEFIRE_TOKEN_BOOLEAN)
    return g_strdup_printf (".small = %s ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO",
                            parameter);
  if (field->kind->storage == CEASEFIRE_STORAGE_SMALL)
    return g_strdup_printf (".small = (int) %s", parameter);
  return g_strdup_printf (".%s = %s", field->kind->c_cell, parameter);
}

/* Doc comments */

static void
print_doc_getter (const Printer *self, const CeasefireField *field, const char *member)
{
  g_autofree char *sentence = print_get_sentence ("Gets", field);
  g_autofree char *result = print_get_result (field);
  GString *out = self->header;

  g_string_append_printf (out, "\n/**\n * ceasefire_%s_get_%s:\n", self->name, member);
  print_doc_line (out, "@self: %s", self->noun);
  g_string_append (out, " *\n");
  print_doc_line (out, "%s", sentence);
  if (!g_str_equal (member, field->name))
    print_doc_line (out, "The format calls this member `%s`.", field->name);
  if (field->required)
    print_doc_line (out, "It is required: a check of the dossier reports where it is not set.");
  g_string_append (out, " *\n");
  print_doc_line (out, "Returns: %s", result);
}

static void
print_doc_setter (const Printer *self, const CeasefireField *field, const char *member,
                  const char *parameter)
{
  g_autofree char *sentence = print_get_sentence ("Sets", field);
  g_autofree char *argument = print_get_argument (field);
  GString *out = self->header;

  /* JavaScript's binding lets go of the items of a list that it only lends, so it must add them. */
  g_string_append_printf (
    out, "\n/**\n * ceasefire_%s_set_%s:%s\n", self->name, member,
    field->shape == CEASEFIRE_LIST && ceasefire_field_holds_values (field) ? " (skip)" : "");
  print_doc_line (out, "@self: %s", self->noun);
  print_doc_line (out, "@%s: %s", parameter, argument);
  g_string_append (out, " *\n");
  print_doc_line (out, "%s", sentence);
}

/*
 * Functions: the end of the doc comment and the declaration in the header, the definition in the
 * source.
 */

static void print_function (const Printer *self, const char *result, const char *name,
                            const char *parameters, const char *body, ...) G_GNUC_PRINTF (5, 6);

static void
print_function (const Printer *self, const char *result, const char *name, const char *parameters,
                const char *body, ...)
{
  g_autofree char *trimmed = g_strchomp (g_strdup (result));
  g_autofree char *text = NULL;
  g_autofree char *version = NULL;
  g_autofree char *mark = NULL;
  g_autofree char *declaration = NULL;
  va_list args;

  va_start (args, body);
  text = g_strdup_vprintf (body, args);
  va_end (args);
  version = g_strdelimit (g_strdup (self->since), ".", '_');
  mark = g_strconcat ("CEASEFIRE_AVAILABLE_IN_", version, NULL);
  declaration = g_strdup_printf ("%sceasefire_%s_%s (%s);", result, self->name, name, parameters);
  g_string_append_printf (self->header, " * Since: %s\n */\n%s%c%s\n", self->since, mark,
                          strlen (mark) + 1 + strlen (declaration) <= PRINT_COLUMNS ? ' ' : '\n',
                          declaration);
  g_string_append_printf (self->source, "\n%s\nceasefire_%s_%s (%s)\n{\n%s}\n", trimmed, self->name,
                          name, parameters, text);
}

/* "self->node" of a record, and for a value the value itself. */
static const char *
print_get_node (const Printer *self)
{
  return self->type->is_record ? "ceasefire_record_get_node (self)"
                               : "(const CeasefireNode *) self";
}

static const char *
print_get_base (const Printer *self)
{
  return self->type->is_record ? "record" : "value";
}

/* A record of an unknown type has none of the members that every other has. */
static const char *
print_get_unknown_check (const Printer *self)
{
  return self->common ? "  g_return_if_fail (ceasefire_record_has_table (self));\n" : "";
}

static void
print_getter (const Printer *self, const CeasefireField *field, const char *member, const char *row)
{
  g_autofree char *c_type = print_get_c_type (field);
  g_autofree char *unset = print_get_unset (field);
  g_autofree char *name = g_strconcat ("get_", member, NULL);
  g_autofree char *reading = print_get_reading (field, print_get_node (self), row);
  g_autofree char *parameters = g_strdup_printf ("%s *self", self->type->c_name);

  print_doc_getter (self, field, member);
  print_function (self, c_type, name, parameters,
                  "  g_return_val_if_fail (%s, %s);\n\n  return %s;\n", self->check, unset,
                  reading);
}

static void
print_setter (const Printer *self, const CeasefireField *field, const char *member, const char *row)
{
  g_autofree char *c_type = print_get_c_type (field);
  g_autofree char *parameter = print_get_parameter (field);
  g_autofree char *name = g_strconcat ("set_", member, NULL);
  g_autofree char *cell = print_get_cell (field, parameter);
  g_autofree char *parameters
    = g_strdup_printf ("%s *self, %s%s", self->type->c_name, c_type, parameter);

  print_doc_setter (self, field, member, parameter);
  print_function (self, "void ", name, parameters,
                  "  g_return_if_fail (%s);\n%s\n"
                  "  ceasefire_%s_set (self, %s, &(CeasefireCell){ %s });\n",
                  self->check, print_get_unknown_check (self), print_get_base (self), row, cell);
}

static void
print_adder (const Printer *self, const CeasefireField *field, const char *row)
{
  g_autofree char *singular = print_get_singular (field->name);
  const char *item = g_hash_table_contains (print_reserved, singular) ? "value" : singular;
  g_autofree char *noun = print_get_noun (field->type->name);
  g_autofree char *name = g_strconcat ("add_", singular, NULL);
  g_autofree char *parameters
    = g_strdup_printf ("%s *self, %s *%s", self->type->c_name, field->type->c_name, item);
  GString *out = self->header;

  g_string_append_printf (out, "\n/**\n * ceasefire_%s_%s:\n", self->name, name);
  print_doc_line (out, "@self: %s", self->noun);
  print_doc_line (
    out, "@%s: (transfer none): %s; @self takes a reference to it, and it can no longer be changed",
    item, noun);
  g_string_append (out, " *\n");
  print_doc_line (out,
                  "Adds %s to the end of the list of ceasefire_%s_get_%s(); what that returned "
                  "before is no longer valid.",
                  noun, self->name, field->name);
  print_function (self, "void ", name, parameters,
                  "  g_return_if_fail (%s);\n%s  g_return_if_fail (%s != NULL);\n\n"
                  "  ceasefire_%s_append (self, %s, %s);\n",
                  self->check, print_get_unknown_check (self), item, print_get_base (self), row,
                  item);
}

/* Nested records */

static void
print_children (const Printer *self, const CeasefireField *field, const char *row)
{
  g_autofree char *item = print_get_singular (field->name);
  g_autofree char *item_noun = print_get_noun (field->type->name);
  g_autofree char *get = g_strconcat ("get_", field->name, NULL);
  g_autofree char *insert = g_strconcat ("insert_", item, NULL);
  g_autofree char *add = g_strconcat ("add_", item, NULL);
  g_autofree char *remove = g_strconcat ("remove_", item, NULL);
  const char *c_name = self->type->c_name;
  const char *held = field->type->c_name;
  g_autofree char *self_only = g_strdup_printf ("%s *self", c_name);
  g_autofree char *with_item = g_strdup_printf ("%s *self, %s *%s", c_name, held, item);
  g_autofree char *with_position
    = g_strdup_printf ("%s *self, guint position, %s *%s", c_name, held, item);
  g_autofree char *item_check
    = g_strdup_printf ("ceasefire_record_is_of (%s, &ceasefire_%s_type)", item, field->type->name);
  GString *out = self->header;

  print_doc_getter (self, field, field->name);
  print_function (self, "GListModel *", get, self_only,
                  "  g_return_val_if_fail (%s, NULL);\n\n"
                  "  return ceasefire_record_get_children (self, %s);\n",
                  self->check, row);

  g_string_append_printf (out, "\n/**\n * ceasefire_%s_%s:\n", self->name, insert);
  print_doc_line (out, "@self: %s", self->noun);
  print_doc_line (
    out,
    "@position: where to put it, from 0 to the number of records there; more means at the end");
  print_doc_line (out, "@%s: (transfer none): %s without a parent that is in no dossier itself",
                  item, item_noun);
  g_string_append (out, " *\n");
  print_doc_line (out, "Nests %s in `%s` at @position. Records nest at most %d deep.", item_noun,
                  field->name, CEASEFIRE_NESTING_MAX);
  print_function (self, "void ", insert, with_position,
                  "  g_return_if_fail (%s);\n  g_return_if_fail (%s);\n\n"
                  "  ceasefire_record_adopt (self, %s, position, %s);\n",
                  self->check, item_check, row, item);

  g_string_append_printf (out, "\n/**\n * ceasefire_%s_%s:\n", self->name, add);
  print_doc_line (out, "@self: %s", self->noun);
  print_doc_line (out, "@%s: (transfer none): %s without a parent that is in no dossier itself",
                  item, item_noun);
  g_string_append (out, " *\n");
  print_doc_line (out, "Nests %s at the end of `%s`. Records nest at most %d deep.", item_noun,
                  field->name, CEASEFIRE_NESTING_MAX);
  print_function (self, "void ", add, with_item, "  ceasefire_%s_%s (self, G_MAXUINT, %s);\n",
                  self->name, insert, item);

  g_string_append_printf (out, "\n/**\n * ceasefire_%s_%s:\n", self->name, remove);
  print_doc_line (out, "@self: %s", self->noun);
  print_doc_line (out, "@%s: %s", item, item_noun);
  g_string_append (out, " *\n");
  print_doc_line (out, "Takes %s out of `%s`.", item_noun, field->name);
  g_string_append (out, " *\n");
  print_doc_line (out, "Returns: whether it was there; %%FALSE changes nothing");
  print_function (self, "gboolean ", remove, with_item,
                  "  g_return_val_if_fail (%s, FALSE);\n  g_return_val_if_fail (%s, FALSE);\n\n"
                  "  return ceasefire_record_abandon (self, %s, %s);\n",
                  self->check, item_check, row, item);
}

static void
print_member (Printer *self, const CeasefireField *field, guint i)
{
  const char *member = field->accessor ? field->accessor : field->name;
  g_autofree char *upper = g_ascii_strup (field->name, -1);
  g_autofree char *row = self->common
                           ? g_strdup_printf ("ceasefire_record_get_common_row (self, %u)", i)
                           : g_strconcat ("ROW_", upper, NULL);

  self->since = ceasefire_model_member_get_since (field);
  if (field->shape == CEASEFIRE_CHILDREN)
    {
      print_children (self, field, row);
      return;
    }
  print_getter (self, field, member, row);
  print_setter (self, field, member, row);
  if (field->shape == CEASEFIRE_LIST && ceasefire_field_holds_values (field))
    print_adder (self, field, row);
}

/* Types */

static void
print_get_type (const Printer *self)
{
  g_string_append_printf (self->source,
                          "\nGType\nceasefire_%s_get_type (void)\n{\n"
                          "  return ceasefire_type_get_gtype (&ceasefire_%s_type);\n}\n",
                          self->name, self->name);
}

/* Constructors: of a record with its id, of a value with the members that are required. */

static void
print_new_record (const Printer *self)
{
  GString *out = self->header;
  g_autofree char *result = g_strdup_printf ("%s *", self->type->c_name);

  g_string_append_printf (out, "\n/**\n * ceasefire_%s_new:\n", self->name);
  print_doc_line (out, "@id: the id, as ceasefire_id_is_valid() allows");
  print_doc_line (out, "@error: where an error goes");
  g_string_append (out, " *\n");
  print_doc_line (out, "Makes %s of which only the id is said.", self->noun);
  g_string_append (out, " *\n");
  print_doc_line (out, "Returns: (transfer full): the new record; without one, @error is "
                       "%%CEASEFIRE_ERROR_VALUE, since @id cannot be an id");
  print_function (self, result, "new", "const char *id, GError **error",
                  "  return ceasefire_record_new (&ceasefire_%s_type, id, error);\n", self->name);
}

/* "@by cannot be an id" */
static char *
print_get_refusal (const CeasefireField *field, const char *parameter)
{
  if (field->kind == &ceasefire_kind_enum)
    return g_strdup_printf ("@%s has no such value", parameter);
  return g_strdup_printf ("@%s cannot be %s", parameter,
                          ceasefire_field_is_reference (field) ? "an id" : "a code");
}

static void
print_new_value (const Printer *self)
{
  const CeasefireType *type = self->type;
  g_autofree char *result = g_strdup_printf ("%s *", type->c_name);
  g_autoptr (GString) parameters = g_string_new (NULL);
  g_autoptr (GString) checks = g_string_new (NULL);
  g_autoptr (GString) cells = g_string_new (NULL);
  g_autoptr (GString) refusals = g_string_new (NULL);
  GString *out = self->header;

  g_string_append_printf (out, "\n/**\n * ceasefire_%s_new:\n", self->name);
  for (guint i = 0; i < type->n_fields; i++)
    {
      const CeasefireField *field = &type->fields[i];
      g_autofree char *parameter = print_get_parameter (field);
      g_autofree char *c_type = print_get_c_type (field);
      g_autofree char *cell = print_get_cell (field, parameter);
      g_autofree char *refusal = print_get_refusal (field, parameter);
      g_autofree char *doc = print_get_sentence (":", field);

      if (!field->required)
        continue;
      print_doc_line (out, "@%s%.*s", parameter, (int) strlen (doc) - 1, doc);
      g_string_append_printf (parameters, "%s%s, ", c_type, parameter);
      if (print_is_pointer (field))
        g_string_append_printf (checks, "  g_return_val_if_fail (%s != NULL, NULL);\n", parameter);
      g_string_append_printf (cells, "%s{ %s }", cells->len > 0 ? ", " : "", cell);
      g_string_append_printf (refusals, "%s%s", refusals->len > 0 ? " or " : "", refusal);
    }
  if (parameters->len > 0)
    print_doc_line (out, "@error: where an error goes");
  g_string_append (out, " *\n");
  print_doc_line (out, "Makes %s %s.", self->noun,
                  parameters->len > 0 ? "with the members that are required, and no others"
                                      : "of which nothing is said");
  g_string_append (out, " *\n");
  if (parameters->len == 0)
    {
      print_doc_line (out, "Returns: (transfer full): the new value");
      print_function (self, result, "new", "void",
                      "  return ceasefire_value_new (&ceasefire_%s_type);\n", self->name);
      return;
    }
  print_doc_line (out,
                  "Returns: (transfer full): the new value; without one, @error is "
                  "%%CEASEFIRE_ERROR_VALUE, since %s",
                  refusals->str);
  g_string_append (parameters, "GError **error");
  print_function (self, result, "new", parameters->str,
                  "%s  g_return_val_if_fail (error == NULL || *error == NULL, NULL);\n\n"
                  "  return ceasefire_value_new_with (&ceasefire_%s_type,\n"
                  "                                   (const CeasefireCell[]){ %s }, error);\n",
                  checks->str, self->name, cells->str);
}

/* A line of a text that is filled in becomes a line of the doc comment. */
static void
print_value_doc (const Printer *self, const PrintFunction *function)
{
  g_autofree char *doc = print_fill_in (function->doc, self->type, self->name, self->noun);
  g_auto (GStrv) lines = g_strsplit (g_strchomp (doc), "\n", -1);

  g_string_append_printf (self->header, "\n/**\n * ceasefire_%s_%s:\n", self->name, function->name);
  for (guint i = 0; lines[i]; i++)
    if (*lines[i] == '\0')
      g_string_append (self->header, " *\n");
    else
      print_doc_line (self->header, "%s", lines[i]);
}

static void
print_value_function (const Printer *self, const PrintFunction *function)
{
  g_autofree char *result = print_fill_in (function->result, self->type, self->name, self->noun);
  g_autofree char *parameters
    = print_fill_in (function->parameters, self->type, self->name, self->noun);
  g_autofree char *body = print_fill_in (function->body, self->type, self->name, self->noun);

  print_value_doc (self, function);
  print_function (self, result, function->name, parameters, "%s", body);
}

/* Row numbers by name, so that the accessors can be read. */
static void
print_rows (const Printer *self, const CeasefireField *fields, guint n_fields)
{
  g_string_append (self->source, "\nenum\n{\n");
  for (guint i = 0; i < n_fields; i++)
    {
      g_autofree char *upper = g_ascii_strup (fields[i].name, -1);

      g_string_append_printf (self->source, "  ROW_%s,\n", upper);
    }
  g_string_append (self->source, "};\n");
}

static void
print_begin (const Printer *self, const char *include)
{
  static const char notice[] = "/* SPDX-License-Identifier: LGPL-2.1-or-later */\n"
                               "/* Printed from the table of the type by ./run.sh print. */\n";
  g_autofree char *file = g_strdelimit (g_strdup (self->name), "_", '-');

  g_string_append_printf (self->header,
                          "%s#pragma once\n\n#include <ceasefire/ceasefire-%s.h>\n\n"
                          "G_BEGIN_DECLS\n",
                          notice, file);
  g_string_append_printf (self->source, "%s#include <ceasefire/ceasefire-%s.h>\n\n%s", notice, file,
                          include);
}

/* Types that core itself uses. */
static gboolean
print_is_of_core (const Printer *self)
{
  return self->common || self->type == &ceasefire_citation_type
         || self->type == &ceasefire_term_type;
}

static gboolean
print_write (const char *folder, const char *name, const char *ending, GString *text)
{
  g_autofree char *file = g_strconcat (name, ending, NULL);
  g_autofree char *path = g_build_filename (folder, g_strdelimit (file, "_", '-'), NULL);
  g_autoptr (GError) error = NULL;

  if (g_file_set_contents (path, text->str, (gssize) text->len, &error))
    return TRUE;
  g_printerr ("%s\n", error->message);
  return FALSE;
}

static gboolean
print_end (Printer *self, const char *include_folder, const char *source_folder)
{
  g_autofree char *folder = g_build_filename (
    source_folder, print_is_of_core (self) ? "core" : "types", "accessors", NULL);
  gboolean written;

  g_string_append (self->header, "\nG_END_DECLS\n");
  written = print_write (include_folder, self->name, ".h", self->header)
            && print_write (folder, self->name, ".inc", self->source);
  g_string_free (self->header, TRUE);
  g_string_free (self->source, TRUE);
  g_free (self->name);
  return written;
}

static gboolean
print_type (CeasefireType *type, const char *include_folder, const char *source_folder)
{
  g_autofree char *noun = print_get_noun (type->name);
  g_autofree char *check = NULL;
  Printer self = { .header = g_string_new (NULL),
                   .source = g_string_new (NULL),
                   .type = type,
                   .name = g_strdelimit (g_strdup (type->name), "-", '_'),
                   .noun = noun,
                   .since = ceasefire_model_type_get_since (type) };

  check = type->is_record
            ? g_strdup_printf ("ceasefire_record_is_of (self, &ceasefire_%s_type)", self.name)
            : g_strdup ("self != NULL");
  self.check = check;
  print_begin (&self, print_is_of_core (&self)
                        ? "#include \"core/core-types.h\"\n\n#include <math.h>\n"
                        : "#include \"types/types.h\"\n\n#include <math.h>\n");
  print_rows (&self, type->fields, type->n_fields);
  print_get_type (&self);
  if (type->is_record)
    print_new_record (&self);
  else if (!type->own_new)
    print_new_value (&self);
  for (guint i = 0; !type->is_record && i < print_n_value_functions; i++)
    print_value_function (&self, &print_value_functions[i]);
  for (guint i = 0; i < type->n_fields; i++)
    print_member (&self, &type->fields[i], i);
  if (!type->is_record)
    g_string_append_printf (self.header,
                            "\nG_DEFINE_AUTOPTR_CLEANUP_FUNC (%s, ceasefire_%s_unref)\n",
                            type->c_name, self.name);
  return print_end (&self, include_folder, source_folder);
}

/* The members that every record has: their rows stand behind the type's own. */
static gboolean
print_common (const char *include_folder, const char *source_folder)
{
  CeasefireType record = { .name = "record", .c_name = "CeasefireRecord", .is_record = TRUE };
  Printer self = { .header = g_string_new (NULL),
                   .source = g_string_new (NULL),
                   .type = &record,
                   .check = "CEASEFIRE_IS_RECORD (self)",
                   .name = g_strdup ("record"),
                   .noun = "a record",
                   .common = TRUE };

  print_begin (&self, "#include \"core/core-types.h\"\n#include \"core/unknown.h\"\n");
  for (guint i = 0; i < ceasefire_record_n_fields; i++)
    print_member (&self, &ceasefire_record_fields[i], i);
  return print_end (&self, include_folder, source_folder);
}

static gboolean
print_types (const CeasefireModelType *const *types, const char *include_folder,
             const char *source_folder)
{
  for (; *types; types++)
    if (!print_type ((CeasefireType *) *types, include_folder, source_folder))
      return FALSE;
  return TRUE;
}

int
main (int argc, char **argv)
{
  if (argc == 2 && g_str_equal (argv[1], "--properties"))
    {
      print_property_docs ();
      return 0;
    }
  if (argc != 4)
    {
      g_printerr ("usage: print-accessors INCLUDE LIBRARY RESERVED-WORDS\n"
                  "       print-accessors --properties\n");
      return 2;
    }
  if (!print_read_reserved (argv[3]))
    return 1;
  return print_types (ceasefire_model_type_list_records (), argv[1], argv[2])
             && print_types (ceasefire_model_type_list_values (), argv[1], argv[2])
             && print_common (argv[1], argv[2])
           ? 0
           : 1;
}
