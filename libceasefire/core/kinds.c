/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/kinds.h"

#include "core/access.h"
#include "core/array.h"
#include "core/builder.h"
#include "core/node.h"
#include "core/record.h"
#include "core/text.h"

#include <math.h>
#include <string.h>

/*
 * The kinds. Each stands in one entry at the end of this file, with the operations that it needs
 * above; members of any shape are at the very end.
 */

/* What several kinds share */

static gboolean
pointer_is_set (const CeasefireField *field, const CeasefireCell *cell)
{
  (void) field;
  return cell->pointer != NULL;
}

static CeasefireCell
pointer_unset (const CeasefireField *field)
{
  (void) field;
  return (CeasefireCell){ .pointer = NULL };
}

static void
plain_own (const CeasefireField *field, const CeasefireCell *from, CeasefireCell *to)
{
  (void) field;
  *to = *from;
}

static void
plain_disown (const CeasefireField *field, CeasefireCell *cell)
{
  (void) field;
  (void) cell;
}

static gboolean
small_is_set (const CeasefireField *field, const CeasefireCell *cell)
{
  (void) field;
  return cell->small != 0;
}

static CeasefireCell
small_unset (const CeasefireField *field)
{
  (void) field;
  return (CeasefireCell){ .small = 0 };
}

static gboolean
small_equal (const CeasefireField *field, const CeasefireCell *a, const CeasefireCell *b)
{
  (void) field;
  return a->small == b->small;
}

static void
boxed_to_gvalue (const CeasefireField *field, const CeasefireCell *cell, GValue *value)
{
  (void) field;
  g_value_set_boxed (value, cell->pointer);
}

static void
boxed_from_gvalue (const CeasefireField *field, const GValue *value, CeasefireCell *cell)
{
  (void) field;
  cell->pointer = g_value_get_boxed (value);
}

/* Strings: words, and names, that is codes and ids */

static gboolean
string_equal (const CeasefireField *field, const CeasefireCell *a, const CeasefireCell *b)
{
  (void) field;
  return strcmp (a->pointer, b->pointer) == 0;
}

static gboolean
string_is_valid (const CeasefireField *field, const CeasefireCell *cell)
{
  if (field->names != CEASEFIRE_NAMES_NOTHING)
    return ceasefire_id_is_valid (cell->pointer);
  return g_utf8_validate (cell->pointer, -1, NULL);
}

static void
string_own (const CeasefireField *field, const CeasefireCell *from, CeasefireCell *to)
{
  (void) field;
  to->pointer = ceasefire_string_copy_padded (from->pointer, strlen (from->pointer));
}

static void
string_disown (const CeasefireField *field, CeasefireCell *cell)
{
  (void) field;
  g_free (cell->pointer);
}

static gboolean
string_build (CeasefireBuilder *builder, const CeasefireField *field, const char *text,
              gsize length, guint32 *place)
{
  if (field->names != CEASEFIRE_NAMES_NOTHING
      && !ceasefire_builder_check_name (builder, text, length))
    return FALSE;
  *place = ceasefire_builder_put_string (builder, text, length);
  return TRUE;
}

static const char *
string_get_string (const CeasefireField *field, const CeasefireCell *cell)
{
  (void) field;
  return cell->pointer;
}

static GParamSpec *
string_make_pspec (const CeasefireField *field, const char *name, GParamFlags flags)
{
  return g_param_spec_string (name, NULL, field->blurb, NULL, flags);
}

static void
string_to_gvalue (const CeasefireField *field, const CeasefireCell *cell, GValue *value)
{
  (void) field;
  g_value_set_string (value, cell->pointer);
}

static void
string_from_gvalue (const CeasefireField *field, const GValue *value, CeasefireCell *cell)
{
  (void) field;
  cell->pointer = (gpointer) g_value_get_string (value);
}

const CeasefireKind ceasefire_kind_string = {
  .name = "string",
  .described = CEASEFIRE_MODEL_KIND_STRING,
  .token = CEASEFIRE_TOKEN_STRING,
  .storage = CEASEFIRE_STORAGE_POINTER,
  .expected = "a string",
  .expected_list = "a list of strings",
  .c_type = "const char *",
  .c_cell = "pointer",
  .noun = "a string",
  .is_set = pointer_is_set,
  .unset = pointer_unset,
  .equal = string_equal,
  .is_valid = string_is_valid,
  .own = string_own,
  .disown = string_disown,
  .build = string_build,
  .get_string = string_get_string,
  .make_pspec = string_make_pspec,
  .to_gvalue = string_to_gvalue,
  .from_gvalue = string_from_gvalue,
};

/* Texts */

static gboolean
text_equal (const CeasefireField *field, const CeasefireCell *a, const CeasefireCell *b)
{
  (void) field;
  return ceasefire_text_equal (a->pointer, b->pointer);
}

static gboolean
text_is_valid (const CeasefireField *field, const CeasefireCell *cell)
{
  (void) field;
  (void) cell;
  return TRUE;
}

static void
view_own (const CeasefireField *field, const CeasefireCell *from, CeasefireCell *to)
{
  (void) field;
  to->pointer = ceasefire_view_ref (from->pointer);
}

static void
view_disown (const CeasefireField *field, CeasefireCell *cell)
{
  (void) field;
  ceasefire_view_unref (cell->pointer);
}

static gboolean
text_build (CeasefireBuilder *builder, const CeasefireField *field, const char *text, gsize length,
            guint32 *place)
{
  (void) field;
  ceasefire_text_init (ceasefire_builder_put_view (builder, ceasefire_text_measure (length),
                                                   _Alignof(CeasefireView), place),
                       text, length);
  return TRUE;
}

static GType
text_get_gtype (const CeasefireField *field)
{
  (void) field;
  return CEASEFIRE_TYPE_TEXT;
}

static GParamSpec *
text_make_pspec (const CeasefireField *field, const char *name, GParamFlags flags)
{
  return g_param_spec_boxed (name, NULL, field->blurb, CEASEFIRE_TYPE_TEXT, flags);
}

const CeasefireKind ceasefire_kind_text = {
  .name = "text",
  .described = CEASEFIRE_MODEL_KIND_TEXT,
  .token = CEASEFIRE_TOKEN_TEXT,
  .storage = CEASEFIRE_STORAGE_POINTER,
  .expected = "a string or an object of languages",
  .c_cell = "pointer",
  .noun = "a text in one or more languages",
  .is_set = pointer_is_set,
  .unset = pointer_unset,
  .equal = text_equal,
  .is_valid = text_is_valid,
  .own = view_own,
  .disown = view_disown,
  .build = text_build,
  .get_gtype = text_get_gtype,
  .make_pspec = text_make_pspec,
  .to_gvalue = boxed_to_gvalue,
  .from_gvalue = boxed_from_gvalue,
};

/* Enums */

static gboolean
enum_is_valid (const CeasefireField *field, const CeasefireCell *cell)
{
  return ceasefire_enum_get_nick (field->get_type (), cell->small) != NULL;
}

static gboolean
enum_build (CeasefireBuilder *builder, const CeasefireField *field, const char *text, gsize length,
            guint32 *place)
{
  g_autofree char *nicks = NULL;
  int value;

  if (ceasefire_enum_from_nick (field->get_type (), text, length, &value))
    {
      *place = ceasefire_builder_inline ((guint32) value);
      return TRUE;
    }
  nicks = ceasefire_enum_list_nicks (field->get_type ());
  ceasefire_builder_fail (builder, CEASEFIRE_ERROR_VALUE, "\"%.*s\" is not one of %s",
                          ceasefire_builder_quote_length (text, length), text, nicks);
  ceasefire_builder_suggest (builder,
                             ceasefire_enum_find_nearest (field->get_type (), text, length));
  return FALSE;
}

static const char *
enum_get_string (const CeasefireField *field, const CeasefireCell *cell)
{
  return ceasefire_enum_get_nick (field->get_type (), cell->small);
}

static GType
enum_get_gtype (const CeasefireField *field)
{
  return field->get_type ();
}

static GParamSpec *
enum_make_pspec (const CeasefireField *field, const char *name, GParamFlags flags)
{
  return g_param_spec_enum (name, NULL, field->blurb, field->get_type (), 0, flags);
}

static void
enum_to_gvalue (const CeasefireField *field, const CeasefireCell *cell, GValue *value)
{
  (void) field;
  g_value_set_enum (value, cell->small);
}

static void
enum_from_gvalue (const CeasefireField *field, const GValue *value, CeasefireCell *cell)
{
  (void) field;
  cell->small = g_value_get_enum (value);
}

const CeasefireKind ceasefire_kind_enum = {
  .name = "enum",
  .described = CEASEFIRE_MODEL_KIND_ENUMERATION,
  .token = CEASEFIRE_TOKEN_STRING,
  .storage = CEASEFIRE_STORAGE_SMALL,
  .expected = "a string",
  .expected_list = "a list of strings",
  .c_cell = "small",
  .noun = "a value",
  .is_set = small_is_set,
  .unset = small_unset,
  .equal = small_equal,
  .is_valid = enum_is_valid,
  .own = plain_own,
  .disown = plain_disown,
  .build = enum_build,
  .get_string = enum_get_string,
  .get_gtype = enum_get_gtype,
  .make_pspec = enum_make_pspec,
  .to_gvalue = enum_to_gvalue,
  .from_gvalue = enum_from_gvalue,
};

/* Booleans */

static gboolean
boolean_is_valid (const CeasefireField *field, const CeasefireCell *cell)
{
  (void) field;
  return cell->small >= CEASEFIRE_TRISTATE_UNSET && cell->small <= CEASEFIRE_TRISTATE_YES;
}

static GParamSpec *
boolean_make_pspec (const CeasefireField *field, const char *name, GParamFlags flags)
{
  return g_param_spec_boolean (name, NULL, field->blurb, FALSE, flags);
}

static void
boolean_to_gvalue (const CeasefireField *field, const CeasefireCell *cell, GValue *value)
{
  (void) field;
  g_value_set_boolean (value, cell->small == CEASEFIRE_TRISTATE_YES);
}

static void
boolean_from_gvalue (const CeasefireField *field, const GValue *value, CeasefireCell *cell)
{
  (void) field;
  cell->small = g_value_get_boolean (value) ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO;
}

const CeasefireKind ceasefire_kind_boolean = {
  .name = "boolean",
  .described = CEASEFIRE_MODEL_KIND_BOOLEAN,
  .token = CEASEFIRE_TOKEN_BOOLEAN,
  .storage = CEASEFIRE_STORAGE_SMALL,
  .expected = "true or false",
  .c_type = "gboolean ",
  .c_cell = "small",
  .noun = "a value",
  .is_set = small_is_set,
  .unset = small_unset,
  .equal = small_equal,
  .is_valid = boolean_is_valid,
  .own = plain_own,
  .disown = plain_disown,
  .make_pspec = boolean_make_pspec,
  .to_gvalue = boolean_to_gvalue,
  .from_gvalue = boolean_from_gvalue,
};

/* Whole numbers */

static gboolean
int_is_set (const CeasefireField *field, const CeasefireCell *cell)
{
  return cell->integer >= (gint64) field->minimum;
}

static CeasefireCell
int_unset (const CeasefireField *field)
{
  return (CeasefireCell){ .integer = (gint64) field->minimum - 1 };
}

static gboolean
int_equal (const CeasefireField *field, const CeasefireCell *a, const CeasefireCell *b)
{
  (void) field;
  return a->integer == b->integer;
}

static gboolean
int_is_valid (const CeasefireField *field, const CeasefireCell *cell)
{
  return cell->integer >= (gint64) field->minimum - 1 && cell->integer <= (gint64) field->maximum;
}

static GParamSpec *
int_make_pspec (const CeasefireField *field, const char *name, GParamFlags flags)
{
  gint64 unset = (gint64) field->minimum - 1;

  return g_param_spec_int64 (name, NULL, field->blurb, unset, (gint64) field->maximum, unset,
                             flags);
}

static void
int_to_gvalue (const CeasefireField *field, const CeasefireCell *cell, GValue *value)
{
  (void) field;
  g_value_set_int64 (value, cell->integer);
}

static void
int_from_gvalue (const CeasefireField *field, const GValue *value, CeasefireCell *cell)
{
  (void) field;
  cell->integer = g_value_get_int64 (value);
}

const CeasefireKind ceasefire_kind_int = {
  .name = "int",
  .described = CEASEFIRE_MODEL_KIND_INTEGER,
  .token = CEASEFIRE_TOKEN_INTEGER,
  .storage = CEASEFIRE_STORAGE_WORD,
  .expected = "a whole number",
  .c_type = "gint64 ",
  .c_cell = "integer",
  .noun = "a whole number",
  .is_set = int_is_set,
  .unset = int_unset,
  .equal = int_equal,
  .is_valid = int_is_valid,
  .own = plain_own,
  .disown = plain_disown,
  .make_pspec = int_make_pspec,
  .to_gvalue = int_to_gvalue,
  .from_gvalue = int_from_gvalue,
};

/* Numbers */

static gboolean
double_is_set (const CeasefireField *field, const CeasefireCell *cell)
{
  (void) field;
  return !isnan (cell->number);
}

static CeasefireCell
double_unset (const CeasefireField *field)
{
  (void) field;
  return (CeasefireCell){ .number = NAN };
}

static gboolean
double_equal (const CeasefireField *field, const CeasefireCell *a, const CeasefireCell *b)
{
  (void) field;
  return a->number == b->number;
}

static gboolean
double_is_valid (const CeasefireField *field, const CeasefireCell *cell)
{
  return isnan (cell->number) || (cell->number >= field->minimum && cell->number <= field->maximum);
}

static GParamSpec *
double_make_pspec (const CeasefireField *field, const char *name, GParamFlags flags)
{
  return g_param_spec_double (name, NULL, field->blurb, field->minimum, field->maximum,
                              field->minimum, flags);
}

static void
double_to_gvalue (const CeasefireField *field, const CeasefireCell *cell, GValue *value)
{
  (void) field;
  g_value_set_double (value, cell->number);
}

static void
double_from_gvalue (const CeasefireField *field, const GValue *value, CeasefireCell *cell)
{
  (void) field;
  cell->number = g_value_get_double (value);
}

const CeasefireKind ceasefire_kind_double = {
  .name = "double",
  .described = CEASEFIRE_MODEL_KIND_NUMBER,
  .token = CEASEFIRE_TOKEN_NUMBER,
  .storage = CEASEFIRE_STORAGE_WORD,
  .expected = "a number",
  .c_type = "double ",
  .c_cell = "number",
  .noun = "a number",
  .is_set = double_is_set,
  .unset = double_unset,
  .equal = double_equal,
  .is_valid = double_is_valid,
  .own = plain_own,
  .disown = plain_disown,
  .make_pspec = double_make_pspec,
  .to_gvalue = double_to_gvalue,
  .from_gvalue = double_from_gvalue,
};

/* JSON objects that are kept as they are, but for white space between their tokens */

static gboolean
raw_is_valid (const CeasefireField *field, const CeasefireCell *cell)
{
  g_autofree char *normal = g_utf8_validate (cell->pointer, -1, NULL)
                              ? ceasefire_json_format->normalize (cell->pointer)
                              : NULL;

  (void) field;
  return normal != NULL;
}

static void
raw_own (const CeasefireField *field, const CeasefireCell *from, CeasefireCell *to)
{
  g_autofree char *normal = ceasefire_json_format->normalize (from->pointer);

  string_own (field, &(CeasefireCell){ .pointer = normal }, to);
}

const CeasefireKind ceasefire_kind_raw = {
  .name = "raw",
  .described = CEASEFIRE_MODEL_KIND_JSON,
  .token = CEASEFIRE_TOKEN_JSON,
  .storage = CEASEFIRE_STORAGE_POINTER,
  .expected = "an object",
  .c_type = "const char *",
  .c_cell = "pointer",
  .noun = "a JSON object",
  .is_set = pointer_is_set,
  .unset = pointer_unset,
  .equal = string_equal,
  .is_valid = raw_is_valid,
  .own = raw_own,
  .disown = string_disown,
  .make_pspec = string_make_pspec,
  .to_gvalue = string_to_gvalue,
  .from_gvalue = string_from_gvalue,
};

/* Scalars: dates, durations */

static gboolean
scalar_equal (const CeasefireField *field, const CeasefireCell *a, const CeasefireCell *b)
{
  return strcmp (ceasefire_scalar_get_text (field->scalar, a->pointer),
                 ceasefire_scalar_get_text (field->scalar, b->pointer))
         == 0;
}

static gboolean
scalar_build (CeasefireBuilder *builder, const CeasefireField *field, const char *text,
              gsize length, guint32 *place)
{
  g_autoptr (GError) error = NULL;

  if (ceasefire_builder_put_scalar (builder, field->scalar, text, length, place, &error))
    return TRUE;
  return ceasefire_builder_fail (builder, CEASEFIRE_ERROR_VALUE, "\"%.*s\" is not %s: %s",
                                 ceasefire_builder_quote_length (text, length), text,
                                 field->scalar->name, error->message);
}

static const char *
scalar_get_string (const CeasefireField *field, const CeasefireCell *cell)
{
  return ceasefire_scalar_get_text (field->scalar, cell->pointer);
}

static GType
scalar_get_gtype (const CeasefireField *field)
{
  return field->scalar->get_type ();
}

static GParamSpec *
scalar_make_pspec (const CeasefireField *field, const char *name, GParamFlags flags)
{
  return g_param_spec_boxed (name, NULL, field->blurb, field->scalar->get_type (), flags);
}

const CeasefireKind ceasefire_kind_scalar = {
  .name = "scalar",
  .token = CEASEFIRE_TOKEN_STRING,
  .storage = CEASEFIRE_STORAGE_POINTER,
  .expected = "a string",
  .expected_list = "a list of strings",
  .c_cell = "pointer",
  .noun = "a value",
  .is_set = pointer_is_set,
  .unset = pointer_unset,
  .equal = scalar_equal,
  .is_valid = text_is_valid,
  .own = view_own,
  .disown = view_disown,
  .build = scalar_build,
  .get_string = scalar_get_string,
  .get_gtype = scalar_get_gtype,
  .make_pspec = scalar_make_pspec,
  .to_gvalue = boxed_to_gvalue,
  .from_gvalue = boxed_from_gvalue,
};

/* Values, which have a table of their own */

static gboolean
object_equal (const CeasefireField *field, const CeasefireCell *a, const CeasefireCell *b)
{
  (void) field;
  return a->pointer == b->pointer || ceasefire_node_equal (a->pointer, b->pointer);
}

static gboolean
object_is_valid (const CeasefireField *field, const CeasefireCell *cell)
{
  return ceasefire_value_get_type (cell->pointer) == field->type;
}

/* A value that a record refers to can be changed no longer: nobody would hear of it. */
static void
object_own (const CeasefireField *field, const CeasefireCell *from, CeasefireCell *to)
{
  (void) field;
  to->pointer = ceasefire_value_freeze (ceasefire_view_ref (from->pointer));
}

static GType
object_get_gtype (const CeasefireField *field)
{
  return ceasefire_type_get_gtype (field->type);
}

static GParamSpec *
object_make_pspec (const CeasefireField *field, const char *name, GParamFlags flags)
{
  return g_param_spec_boxed (name, NULL, field->blurb, ceasefire_type_get_gtype (field->type),
                             flags);
}

const CeasefireKind ceasefire_kind_object = {
  .name = "object",
  .described = CEASEFIRE_MODEL_KIND_VALUE,
  .token = CEASEFIRE_TOKEN_OBJECT,
  .storage = CEASEFIRE_STORAGE_POINTER,
  .expected = "an object",
  .expected_list = "a list of objects",
  .c_cell = "pointer",
  .noun = "a value",
  .is_set = pointer_is_set,
  .unset = pointer_unset,
  .equal = object_equal,
  .is_valid = object_is_valid,
  .own = object_own,
  .disown = view_disown,
  .get_gtype = object_get_gtype,
  .make_pspec = object_make_pspec,
  .to_gvalue = boxed_to_gvalue,
  .from_gvalue = boxed_from_gvalue,
};

/* Members of any shape. An empty list says no more than none: it is unset. */

static CeasefireCell
item_cell (gpointer item)
{
  return (CeasefireCell){ .pointer = item };
}

gboolean
ceasefire_cell_is_set (const CeasefireField *field, const CeasefireCell *cell)
{
  gpointer *items = cell->pointer;

  if (field->shape == CEASEFIRE_ONE)
    return field->kind->is_set (field, cell);
  if (field->shape == CEASEFIRE_LIST)
    return items != NULL && (ceasefire_list_is_packed (items) || *items != NULL);
  return items != NULL && g_list_model_get_n_items (cell->pointer) > 0;
}

static gboolean
list_equal (const CeasefireField *field, gpointer a, gpointer b)
{
  CeasefireListIter iter_a;
  CeasefireListIter iter_b;

  ceasefire_list_iter_init (&iter_a, a);
  ceasefire_list_iter_init (&iter_b, b);
  for (;;)
    {
      const CeasefireCell item_a = item_cell (ceasefire_list_iter_next (&iter_a));
      const CeasefireCell item_b = item_cell (ceasefire_list_iter_next (&iter_b));

      if (item_a.pointer == NULL || item_b.pointer == NULL)
        return item_a.pointer == item_b.pointer;
      if (!field->kind->equal (field, &item_a, &item_b))
        return FALSE;
    }
}

gboolean
ceasefire_cell_equal (const CeasefireField *field, const CeasefireCell *a, const CeasefireCell *b)
{
  gboolean is_set = ceasefire_cell_is_set (field, a);

  if (!is_set || !ceasefire_cell_is_set (field, b))
    return is_set == ceasefire_cell_is_set (field, b);
  if (field->shape == CEASEFIRE_ONE)
    return field->kind->equal (field, a, b);
  if (field->shape == CEASEFIRE_LIST)
    return list_equal (field, a->pointer, b->pointer);
  return ceasefire_records_equal (a->pointer, b->pointer);
}

gboolean
ceasefire_cell_is_valid (const CeasefireField *field, const CeasefireCell *cell)
{
  if (field->kind->storage != CEASEFIRE_STORAGE_POINTER && field->shape == CEASEFIRE_ONE)
    return field->kind->is_valid (field, cell);
  if (cell->pointer == NULL)
    return TRUE;
  if (field->shape == CEASEFIRE_ONE)
    return field->kind->is_valid (field, cell);
  for (gpointer *items = cell->pointer; field->shape == CEASEFIRE_LIST && *items; items++)
    {
      const CeasefireCell item = item_cell (*items);

      if (!field->kind->is_valid (field, &item))
        return FALSE;
    }
  return TRUE;
}

void
ceasefire_cell_own (const CeasefireField *field, const CeasefireCell *from, CeasefireCell *to)
{
  gpointer *owned = NULL;

  if (field->shape == CEASEFIRE_ONE)
    {
      field->kind->own (field, from, to);
      return;
    }
  for (gpointer *items = from->pointer; *items; items++)
    {
      const CeasefireCell item = item_cell (*items);
      CeasefireCell copy;

      field->kind->own (field, &item, &copy);
      owned = ceasefire_array_append (owned, copy.pointer);
    }
  to->pointer = owned;
}

void
ceasefire_cell_disown (const CeasefireField *field, CeasefireCell *cell)
{
  if (field->shape == CEASEFIRE_ONE)
    {
      field->kind->disown (field, cell);
      return;
    }
  for (gpointer *items = cell->pointer; *items; items++)
    {
      CeasefireCell item = item_cell (*items);

      field->kind->disown (field, &item);
    }
  ceasefire_array_free (cell->pointer);
}
