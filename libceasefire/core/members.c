/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/array.h"
#include "core/enum.h"
#include "core/type.h"
#include "core/value.h"
#include "core/record.h"

#include <math.h>
#include <string.h>

/*
 * What can be done with one member, by its kind. @assign takes over nothing: it copies or refers
 * to what @value points at. @clear leaves the member unset.
 */
typedef struct
{
  gboolean (*is_set) (const CeasefireField *field, gconstpointer member);
  gboolean (*equal) (const CeasefireField *field, gconstpointer a, gconstpointer b);
  void (*clear) (const CeasefireField *field, CeasefireStore *store, gpointer member);
  void (*assign) (const CeasefireField *field, gpointer member, gconstpointer value);
  gsize size;
} CeasefireShape;

static gboolean
member_pointer_is_set (const CeasefireField *field, gconstpointer member)
{
  (void) field;
  return *(gconstpointer const *) member != NULL;
}

/* char * */

static gboolean
member_string_equal (const CeasefireField *field, gconstpointer a, gconstpointer b)
{
  (void) field;
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b) == 0;
}

static void
member_string_clear (const CeasefireField *field, CeasefireStore *store, gpointer member)
{
  char **string = member;

  (void) field;
  if (!ceasefire_store_holds (store, *string))
    g_free (*string);
  *string = NULL;
}

static void
member_string_assign (const CeasefireField *field, gpointer member, gconstpointer value)
{
  (void) field;
  *(char **) member = g_strdup (*(const char *const *) value);
}

/* JSON: in one line, so that it is read as it was written. What was read is so already. */
static void
member_raw_assign (const CeasefireField *field, gpointer member, gconstpointer value)
{
  const char *raw = *(const char *const *) value;

  (void) field;
  *(char **) member = raw ? ceasefire_raw_normalize (raw) : NULL;
}

/* char ** */

static gboolean
member_strings_equal (const CeasefireField *field, gconstpointer a, gconstpointer b)
{
  const char *const *strings_a = *(const char *const *const *) a;
  const char *const *strings_b = *(const char *const *const *) b;

  (void) field;
  if (strings_a == NULL || strings_b == NULL)
    return strings_a == strings_b;
  return g_strv_equal (strings_a, strings_b);
}

static void
member_strings_clear (const CeasefireField *field, CeasefireStore *store, gpointer member)
{
  char ***strings = member;

  (void) field;
  if (!ceasefire_store_holds (store, *strings))
    g_strfreev (*strings);
  *strings = NULL;
}

/* An empty list says no more than none: both are unset. */
static void
member_strings_assign (const CeasefireField *field, gpointer member, gconstpointer value)
{
  char **strings = *(char **const *) value;

  (void) field;
  *(char ***) member = strings && strings[0] ? g_strdupv (strings) : NULL;
}

/* CeasefireText * */

static gboolean
member_text_equal (const CeasefireField *field, gconstpointer a, gconstpointer b)
{
  const CeasefireText *text_a = *(const CeasefireText *const *) a;
  const CeasefireText *text_b = *(const CeasefireText *const *) b;

  (void) field;
  return text_a == text_b || (text_a && text_b && ceasefire_text_equal (text_a, text_b));
}

static void
member_text_clear (const CeasefireField *field, CeasefireStore *store, gpointer member)
{
  (void) field;
  (void) store;
  g_clear_pointer ((CeasefireText **) member, ceasefire_text_unref);
}

static void
member_text_assign (const CeasefireField *field, gpointer member, gconstpointer value)
{
  CeasefireText *text = *(CeasefireText *const *) value;

  (void) field;
  *(CeasefireText **) member = text ? ceasefire_text_ref (text) : NULL;
}

/* enums: C gives them the size of an int */

static gboolean
member_enum_is_set (const CeasefireField *field, gconstpointer member)
{
  (void) field;
  return *(const int *) member != 0;
}

static gboolean
member_enum_equal (const CeasefireField *field, gconstpointer a, gconstpointer b)
{
  (void) field;
  return *(const int *) a == *(const int *) b;
}

static void
member_enum_clear (const CeasefireField *field, CeasefireStore *store, gpointer member)
{
  (void) field;
  (void) store;
  *(int *) member = 0;
}

static void
member_enum_assign (const CeasefireField *field, gpointer member, gconstpointer value)
{
  (void) field;
  *(int *) member = *(const int *) value;
}

/* gint64 */

static gboolean
member_int_is_set (const CeasefireField *field, gconstpointer member)
{
  return *(const gint64 *) member >= (gint64) field->minimum;
}

static gboolean
member_int_equal (const CeasefireField *field, gconstpointer a, gconstpointer b)
{
  (void) field;
  return *(const gint64 *) a == *(const gint64 *) b;
}

static void
member_int_clear (const CeasefireField *field, CeasefireStore *store, gpointer member)
{
  (void) store;
  *(gint64 *) member = (gint64) field->minimum - 1;
}

static void
member_int_assign (const CeasefireField *field, gpointer member, gconstpointer value)
{
  (void) field;
  *(gint64 *) member = *(const gint64 *) value;
}

/* double */

static gboolean
member_double_is_set (const CeasefireField *field, gconstpointer member)
{
  (void) field;
  return !isnan (*(const double *) member);
}

static gboolean
member_double_equal (const CeasefireField *field, gconstpointer a, gconstpointer b)
{
  double double_a = *(const double *) a;
  double double_b = *(const double *) b;

  (void) field;
  return isnan (double_a) ? isnan (double_b) : double_a == double_b;
}

static void
member_double_clear (const CeasefireField *field, CeasefireStore *store, gpointer member)
{
  (void) field;
  (void) store;
  *(double *) member = NAN;
}

static void
member_double_assign (const CeasefireField *field, gpointer member, gconstpointer value)
{
  (void) field;
  *(double *) member = *(const double *) value;
}

/* scalars: dates, durations */

static gboolean
member_scalar_equal (const CeasefireField *field, gconstpointer a, gconstpointer b)
{
  gconstpointer scalar_a = *(gconstpointer const *) a;
  gconstpointer scalar_b = *(gconstpointer const *) b;

  if (scalar_a == NULL || scalar_b == NULL)
    return scalar_a == scalar_b;
  return g_str_equal (field->scalar->get_text (scalar_a), field->scalar->get_text (scalar_b));
}

static void
member_scalar_clear (const CeasefireField *field, CeasefireStore *store, gpointer member)
{
  gpointer *scalar = member;

  (void) store;
  if (*scalar)
    ceasefire_scalar_unref (field->scalar, *scalar);
  *scalar = NULL;
}

static void
member_scalar_assign (const CeasefireField *field, gpointer member, gconstpointer value)
{
  gpointer scalar = *(gpointer const *) value;

  *(gpointer *) member = scalar ? ceasefire_scalar_ref (field->scalar, scalar) : NULL;
}

/* one value */

static gboolean
member_value_equal (const CeasefireField *field, gconstpointer a, gconstpointer b)
{
  gconstpointer value_a = *(gconstpointer const *) a;
  gconstpointer value_b = *(gconstpointer const *) b;

  (void) field;
  return value_a == value_b || (value_a && value_b && ceasefire_value_equal (value_a, value_b));
}

static void
member_value_clear (const CeasefireField *field, CeasefireStore *store, gpointer member)
{
  (void) field;
  (void) store;
  g_clear_pointer ((gpointer *) member, ceasefire_value_unref);
}

static void
member_value_assign (const CeasefireField *field, gpointer member, gconstpointer value)
{
  gpointer held = *(gpointer const *) value;

  (void) field;
  *(gpointer *) member = held ? ceasefire_value_freeze (ceasefire_value_ref (held)) : NULL;
}

/* a list of values */

static gboolean
member_values_equal (const CeasefireField *field, gconstpointer a, gconstpointer b)
{
  gpointer *values_a = *(gpointer *const *) a;
  gpointer *values_b = *(gpointer *const *) b;

  (void) field;
  if (ceasefire_array_length (values_a) != ceasefire_array_length (values_b))
    return FALSE;
  for (guint i = 0; i < ceasefire_array_length (values_a); i++)
    if (!ceasefire_value_equal (values_a[i], values_b[i]))
      return FALSE;
  return TRUE;
}

static void
member_values_clear (const CeasefireField *field, CeasefireStore *store, gpointer member)
{
  gpointer **values = member;

  (void) field;
  (void) store;
  for (guint i = 0; i < ceasefire_array_length (*values); i++)
    ceasefire_value_unref ((*values)[i]);
  ceasefire_array_free (*values);
  *values = NULL;
}

/* @value points at any NULL-terminated array, such as one that a caller made. */
static void
member_values_assign (const CeasefireField *field, gpointer member, gconstpointer value)
{
  gpointer *from = *(gpointer *const *) value;
  gpointer *to = NULL;

  (void) field;
  for (; from && *from; from++)
    to = ceasefire_array_append (to, ceasefire_value_freeze (ceasefire_value_ref (*from)));
  *(gpointer **) member = to;
}

/* a list of records */

static gboolean
member_records_is_set (const CeasefireField *field, gconstpointer member)
{
  GListModel *records = *(GListModel *const *) member;

  (void) field;
  return records && g_list_model_get_n_items (records) > 0;
}

static gboolean
member_records_equal (const CeasefireField *field, gconstpointer a, gconstpointer b)
{
  GListModel *records_a = *(GListModel *const *) a;
  GListModel *records_b = *(GListModel *const *) b;
  guint n = records_a ? g_list_model_get_n_items (records_a) : 0;

  (void) field;
  if (n != (records_b ? g_list_model_get_n_items (records_b) : 0))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record_a = g_list_model_get_item (records_a, i);
      g_autoptr (CeasefireRecord) record_b = g_list_model_get_item (records_b, i);

      if (!ceasefire_record_equal (record_a, record_b))
        return FALSE;
    }
  return TRUE;
}

/* Somebody may still hold the list: its records must not name a parent that is gone. */
static void
member_records_clear (const CeasefireField *field, CeasefireStore *store, gpointer member)
{
  GListStore **records = member;

  (void) field;
  (void) store;
  if (*records)
    ceasefire_record_abandon_children (*records);
  g_clear_object (records);
}

/* A record has one parent: a list is copied with all that is in it. */
static void
member_records_assign (const CeasefireField *field, gpointer member, gconstpointer value)
{
  GListModel *from = *(GListModel *const *) value;
  guint n = from ? g_list_model_get_n_items (from) : 0;
  GListStore *to = n > 0 ? g_list_store_new (field->type->get_type ()) : NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (from, i);
      g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (record);

      copy->serial = i;
      g_list_store_append (to, copy);
    }
  *(GListStore **) member = to;
}

#define MEMBER_STRING                                                                              \
  {                                                                                                \
    member_pointer_is_set, member_string_equal, member_string_clear, member_string_assign,         \
      sizeof (char *)                                                                              \
  }
#define MEMBER_STRINGS                                                                             \
  {                                                                                                \
    member_pointer_is_set, member_strings_equal, member_strings_clear, member_strings_assign,      \
      sizeof (char **)                                                                             \
  }
#define MEMBER_ENUM                                                                                \
  {                                                                                                \
    member_enum_is_set, member_enum_equal, member_enum_clear, member_enum_assign, sizeof (int)     \
  }

static const CeasefireShape shapes[] = {
  [CEASEFIRE_KIND_STRING] = MEMBER_STRING,
  [CEASEFIRE_KIND_CODE] = MEMBER_STRING,
  [CEASEFIRE_KIND_REF] = MEMBER_STRING,
  [CEASEFIRE_KIND_RAW] = { member_pointer_is_set, member_string_equal, member_string_clear,
                           member_raw_assign, sizeof (char *) },
  [CEASEFIRE_KIND_STRINGS] = MEMBER_STRINGS,
  [CEASEFIRE_KIND_CODES] = MEMBER_STRINGS,
  [CEASEFIRE_KIND_REFS] = MEMBER_STRINGS,
  [CEASEFIRE_KIND_TEXT] = { member_pointer_is_set, member_text_equal, member_text_clear,
                            member_text_assign, sizeof (gpointer) },
  [CEASEFIRE_KIND_ENUM] = MEMBER_ENUM,
  [CEASEFIRE_KIND_BOOLEAN] = MEMBER_ENUM,
  [CEASEFIRE_KIND_INT]
  = { member_int_is_set, member_int_equal, member_int_clear, member_int_assign, sizeof (gint64) },
  [CEASEFIRE_KIND_DOUBLE] = { member_double_is_set, member_double_equal, member_double_clear,
                              member_double_assign, sizeof (double) },
  [CEASEFIRE_KIND_SCALAR] = { member_pointer_is_set, member_scalar_equal, member_scalar_clear,
                              member_scalar_assign, sizeof (gpointer) },
  [CEASEFIRE_KIND_VALUE] = { member_pointer_is_set, member_value_equal, member_value_clear,
                             member_value_assign, sizeof (gpointer) },
  [CEASEFIRE_KIND_VALUES] = { member_pointer_is_set, member_values_equal, member_values_clear,
                              member_values_assign, sizeof (gpointer) },
  [CEASEFIRE_KIND_RECORDS] = { member_records_is_set, member_records_equal, member_records_clear,
                               member_records_assign, sizeof (gpointer) },
};

gboolean
ceasefire_member_is_set_slowly (const CeasefireField *field, gconstpointer member)
{
  return shapes[field->kind].is_set (field, member);
}

gboolean
ceasefire_member_equal (const CeasefireField *field, gconstpointer a, gconstpointer b)
{
  return shapes[field->kind].equal (field, a, b);
}

void
ceasefire_member_clear (const CeasefireField *field, CeasefireStore *store, gpointer member)
{
  shapes[field->kind].clear (field, store, member);
}

/* @value may point into @member itself: the old is let go after the new is made. */
void
ceasefire_member_assign (const CeasefireField *field, CeasefireStore *store, gpointer member,
                         gconstpointer value)
{
  union
  {
    gpointer pointer;
    gint64 integer;
    double number;
  } fresh;

  ceasefire_store_note_more (store);
  shapes[field->kind].assign (field, &fresh, value);
  shapes[field->kind].clear (field, store, member);
  memcpy (member, &fresh, shapes[field->kind].size);
}

static gboolean
member_strings_are_utf8 (const char *const *strings)
{
  for (; strings && *strings; strings++)
    if (!g_utf8_validate (*strings, -1, NULL))
      return FALSE;
  return TRUE;
}

/* Refs and codes name something: the reader takes no other either. */
static gboolean
member_names_are_valid (const char *const *names)
{
  for (; names && *names; names++)
    if (!ceasefire_id_is_valid (*names))
      return FALSE;
  return TRUE;
}

static gboolean
member_raw_is_valid (const char *raw)
{
  g_autofree char *normal = g_utf8_validate (raw, -1, NULL) ? ceasefire_raw_normalize (raw) : NULL;

  return normal != NULL;
}

static gboolean
member_values_are_of (const CeasefireType *type, gpointer const *values)
{
  for (; values && *values; values++)
    if (((const CeasefireValue *) *values)->type != type)
      return FALSE;
  return TRUE;
}

static gboolean
member_number_in_range (const CeasefireField *field, double number)
{
  return number >= field->minimum && number <= field->maximum;
}

gconstpointer
ceasefire_member_peek (const CeasefireField *field, gconstpointer member)
{
  return ceasefire_kind_is_pointer (field->kind) ? *(gconstpointer const *) member : NULL;
}

/* Whether a setter may take what @value points at: what it must not is a mistake of the program. */
gboolean
ceasefire_member_is_valid (const CeasefireField *field, gconstpointer value)
{
  gconstpointer pointer = ceasefire_member_peek (field, value);

  switch (field->kind)
    {
    case CEASEFIRE_KIND_STRING:
      return pointer == NULL || g_utf8_validate (pointer, -1, NULL);
    case CEASEFIRE_KIND_CODE:
    case CEASEFIRE_KIND_REF:
      return pointer == NULL || ceasefire_id_is_valid (pointer);
    case CEASEFIRE_KIND_RAW:
      return pointer == NULL || member_raw_is_valid (pointer);
    case CEASEFIRE_KIND_STRINGS:
      return member_strings_are_utf8 (pointer);
    case CEASEFIRE_KIND_CODES:
    case CEASEFIRE_KIND_REFS:
      return member_names_are_valid (pointer);
    case CEASEFIRE_KIND_ENUM:
      return ceasefire_enum_get_nick (field->get_type (), *(const int *) value) != NULL;
    case CEASEFIRE_KIND_INT:
      return *(const gint64 *) value == (gint64) field->minimum - 1
             || member_number_in_range (field, (double) *(const gint64 *) value);
    case CEASEFIRE_KIND_DOUBLE:
      return isnan (*(const double *) value)
             || member_number_in_range (field, *(const double *) value);
    case CEASEFIRE_KIND_VALUE:
      return pointer == NULL || ((const CeasefireValue *) pointer)->type == field->type;
    case CEASEFIRE_KIND_VALUES:
      return member_values_are_of (field->type, pointer);
    case CEASEFIRE_KIND_TEXT:
    case CEASEFIRE_KIND_BOOLEAN:
    case CEASEFIRE_KIND_SCALAR:
    case CEASEFIRE_KIND_RECORDS:
    default:
      return TRUE;
    }
}

void
ceasefire_members_init (const CeasefireType *type, gpointer self)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);

  for (guint i = 0; i < layout->n_defaults; i++)
    {
      const CeasefireField *field = layout->fields[layout->defaults[i]];

      ceasefire_member_clear (field, NULL, ceasefire_field_member (field, self));
    }
}

/* For the end of @self: what lies in the block goes with it. */
void
ceasefire_members_clear (const CeasefireType *type, gpointer self)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  CeasefireStore *store = ceasefire_type_get_store (type, self);

  for (guint i = 0; ceasefire_store_has_more (store) && i < layout->n_pointers; i++)
    {
      const CeasefireField *field = layout->fields[layout->pointers[i]];
      gpointer *member = ceasefire_field_member (field, self);

      if (*member && !ceasefire_store_holds (store, *member))
        ceasefire_member_clear (field, store, member);
    }
  if (store != &ceasefire_store_none)
    ceasefire_store_clear (store);
}

gboolean
ceasefire_members_equal (const CeasefireType *type, gconstpointer a, gconstpointer b)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);

  for (guint i = 0; i < layout->n_fields; i++)
    if (!ceasefire_member_equal (layout->fields[i], ceasefire_field_member (layout->fields[i], a),
                                 ceasefire_field_member (layout->fields[i], b)))
      return FALSE;
  return ceasefire_store_extras_equal (ceasefire_type_get_store (type, a),
                                       ceasefire_type_get_store (type, b));
}

void
ceasefire_members_copy (const CeasefireType *type, gconstpointer from, gpointer to)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);

  for (guint i = 0; i < layout->n_fields; i++)
    {
      const CeasefireField *field = layout->fields[i];
      gconstpointer member = ceasefire_field_member (field, from);

      if (ceasefire_member_is_set (field, member))
        ceasefire_member_assign (field, ceasefire_type_get_store (type, to),
                                 ceasefire_field_edit_member (field, to), member);
    }
  if (ceasefire_store_count_extras (ceasefire_type_get_store (type, from)) > 0)
    ceasefire_store_copy_extras (ceasefire_type_get_store (type, from),
                                 ceasefire_type_make_store (type, to));
}
