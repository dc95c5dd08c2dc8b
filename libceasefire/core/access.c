/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/access.h"

#include <ceasefire/ceasefire-format.h>

#include "core/error.h"
#include "core/extras.h"
#include "core/nearest.h"
#include "core/record.h"
#include "core/unknown.h"

#include <string.h>

/*
 * Access by name, for records and values alike: an object is one of these, and its layout says which.
 * What is set goes through the format's decoder into an object that has that member alone, so that it
 * is checked, and mistakes are told, as when a file is read.
 */
const CeasefireJsonFormat *ceasefire_json_format;

static int
access_find (const CeasefireLayout *layout, const char *member)
{
  return ceasefire_layout_find (layout, member, strlen (member));
}

/* The two members of a record that are in no table; NULL if it is neither, or not there. */
static const char *
access_get_identity (gconstpointer object, const CeasefireLayout *layout, const char *member)
{
  if (layout->type->is_record && strcmp (member, "type") == 0)
    return ceasefire_record_get_type_name ((CeasefireRecord *) object);
  if (layout->type->is_record && strcmp (member, "id") == 0)
    return ceasefire_record_peek_id (object);
  return NULL;
}

static gboolean
access_is_identity (const CeasefireLayout *layout, const char *member)
{
  return layout->type->is_record && (strcmp (member, "type") == 0 || strcmp (member, "id") == 0);
}

/* Reading */

static gboolean
access_has (gconstpointer object, const CeasefireLayout *layout, const char *member)
{
  int row = access_find (layout, member);
  CeasefireCell cell;

  if (row >= 0 && ceasefire_object_peek (object, layout, (guint) row, &cell))
    return TRUE;
  return access_get_identity (object, layout, member) != NULL
         || ceasefire_extras_get (ceasefire_object_get_extras (object, layout), member) != NULL;
}

static char **
access_list_members (gconstpointer object, const CeasefireLayout *layout)
{
  const CeasefireExtras *extras = ceasefire_object_get_extras (object, layout);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  CeasefireRowIter iter;
  CeasefireCell cell;
  guint row;

  ceasefire_row_iter_init (&iter, object, layout);
  while (ceasefire_row_iter_next (&iter, &row, &cell))
    g_strv_builder_add (names, layout->fields[row]->name);
  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    g_strv_builder_add (names, extras->items[i].name);
  return g_strv_builder_end (names);
}

static char *
access_dup_json (gconstpointer object, const CeasefireLayout *layout, const char *member)
{
  const char *identity = access_get_identity (object, layout, member);
  int row = access_find (layout, member);
  CeasefireCell cell;

  if (identity)
    return ceasefire_json_format->write_string (identity);
  if (row >= 0 && ceasefire_object_peek (object, layout, (guint) row, &cell))
    return ceasefire_json_format->write_member (layout, (guint) row, &cell);
  return g_strdup (ceasefire_extras_get (ceasefire_object_get_extras (object, layout), member));
}

static char *
access_join_names (gconstpointer list)
{
  GString *names = g_string_new (NULL);
  CeasefireListIter iter;
  const char *name;

  ceasefire_list_iter_init (&iter, list);
  while ((name = ceasefire_list_iter_next (&iter)))
    g_string_append (g_string_append (names, names->len > 0 ? " " : ""), name);
  return g_string_free (names, FALSE);
}

/* A string as it is, names in one line, anything else as JSON. */
static char *
access_dup_cell (const CeasefireLayout *layout, guint row, const CeasefireCell *cell)
{
  const CeasefireField *field = layout->fields[row];

  if (field->shape == CEASEFIRE_LIST && field->names != CEASEFIRE_NAMES_NOTHING)
    return access_join_names (cell->pointer);
  if (field->shape == CEASEFIRE_ONE && field->kind->token == CEASEFIRE_TOKEN_STRING)
    return g_strdup (field->kind->get_string (field, cell));
  if (field->kind->token == CEASEFIRE_TOKEN_TEXT && ceasefire_text_is_plain (cell->pointer))
    return g_strdup (ceasefire_text_get_string (cell->pointer, NULL));
  return ceasefire_json_format->write_member (layout, row, cell);
}

char *
ceasefire_record_dup_string (CeasefireRecord *self, const char *member)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (self);
  const char *identity = access_get_identity (self, layout, member);
  int row = access_find (layout, member);
  CeasefireCell cell;

  if (identity)
    return g_strdup (identity);
  if (row >= 0 && ceasefire_object_peek (self, layout, (guint) row, &cell))
    return access_dup_cell (layout, (guint) row, &cell);
  return g_strdup (ceasefire_node_get_extra (self->node, member));
}

/* Setting */

static gboolean
access_fail_unknown (const CeasefireLayout *layout, const char *member, GError **error)
{
  g_autofree char *near = NULL;
  CeasefireNearest nearest;

  if (access_is_identity (layout, member))
    return ceasefire_error_fail (error, CEASEFIRE_ERROR_VALUE, member,
                                 "this is said when a record is made");
  ceasefire_nearest_init (&nearest, member);
  for (guint row = 0; row < layout->n_fields; row++)
    ceasefire_nearest_try (&nearest, layout->fields[row]->name);
  near = ceasefire_nearest_say (nearest.best);
  return ceasefire_error_fail (error, CEASEFIRE_ERROR_NOT_FOUND, member,
                               "the type \"%s\" has no such member%s", layout->type->name, near);
}

/* A member that is not there is read as its kind's unset value, so that an empty list unsets. */
static gboolean
record_set_json (CeasefireRecord *self, const CeasefireLayout *layout, guint row, const char *json,
                 GError **error)
{
  g_autoptr (CeasefireRecord) said
    = ceasefire_json_format->read_member (layout->type, row, json, error);
  CeasefireCell cell;

  if (said == NULL)
    return FALSE;
  if (layout->fields[row]->shape == CEASEFIRE_CHILDREN)
    return ceasefire_record_replace_children (self, row, said)
           || ceasefire_error_fail (error, CEASEFIRE_ERROR_LIMIT, layout->fields[row]->name,
                                    "records would be nested more than %d deep",
                                    CEASEFIRE_NESTING_MAX);
  ceasefire_record_read (said, row, &cell);
  ceasefire_record_set (self, row, &cell);
  return TRUE;
}

gboolean
ceasefire_record_set_json (CeasefireRecord *self, const char *member, const char *json,
                           GError **error)
{
  const CeasefireLayout *layout;
  int row;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), FALSE);
  g_return_val_if_fail (member != NULL && json != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  layout = ceasefire_record_get_layout (self);
  row = access_find (layout, member);
  if (row < 0)
    return access_fail_unknown (layout, member, error);
  return record_set_json (self, layout, (guint) row, json, error);
}

static gboolean
value_may_change (gconstpointer value, const CeasefireLayout *layout, const char *member,
                  GError **error)
{
  return !ceasefire_node_is_frozen (value)
         || ceasefire_error_fail (
           error, CEASEFIRE_ERROR_VALUE, member,
           "a %s that is in a record, or was read, cannot be changed; its copy can",
           layout->type->name);
}

gboolean
ceasefire_value_set_json (gpointer value, const char *member, const char *json, GError **error)
{
  const CeasefireLayout *layout;
  CeasefireCell cell;
  gpointer said;
  int row;

  g_return_val_if_fail (value != NULL && member != NULL && json != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  layout = ceasefire_node_get_layout (value);
  row = access_find (layout, member);
  if (row < 0)
    return access_fail_unknown (layout, member, error);
  if (!value_may_change (value, layout, member, error))
    return FALSE;
  said = ceasefire_json_format->read_member (layout->type, (guint) row, json, error);
  if (said == NULL)
    return FALSE;
  ceasefire_node_read (said, layout, (guint) row, &cell);
  ceasefire_value_set (value, (guint) row, &cell);
  ceasefire_value_unref (said);
  return TRUE;
}

/* Unknown members: as many as readers take. @json NULL takes one out. */
static gboolean
access_check_extra (gconstpointer object, const CeasefireLayout *layout, const char *member,
                    const char *json, char **raw, GError **error)
{
  const CeasefireExtras *extras = ceasefire_object_get_extras (object, layout);
  guint64 max = ceasefire_limit_get_default (CEASEFIRE_LIMIT_MEMBERS);

  if (access_is_identity (layout, member) || access_find (layout, member) >= 0)
    return ceasefire_error_fail (error, CEASEFIRE_ERROR_VALUE, member,
                                 "this version knows the member");
  if (!g_utf8_validate (member, -1, NULL))
    return ceasefire_error_fail (error, CEASEFIRE_ERROR_ENCODING, NULL, "the name is not UTF-8");
  if (json && ceasefire_extras_get (extras, member) == NULL
      && ceasefire_extras_count (extras) >= max)
    return ceasefire_error_fail (error, CEASEFIRE_ERROR_LIMIT, member,
                                 "there are more than %" G_GUINT64_FORMAT " unknown members", max);
  *raw = json ? ceasefire_json_format->read_any (member, json, error) : NULL;
  return json == NULL || *raw != NULL;
}

gboolean
ceasefire_record_set_extra (CeasefireRecord *self, const char *member, const char *json,
                            GError **error)
{
  g_autofree char *raw = NULL;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), FALSE);
  g_return_val_if_fail (member != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!access_check_extra (self, ceasefire_record_get_layout (self), member, json, &raw, error))
    return FALSE;
  if (g_strcmp0 (raw, ceasefire_record_get_extra (self, member)) == 0)
    return TRUE;
  ceasefire_node_set_extra (ceasefire_record_edit (self), member, raw);
  ceasefire_record_notify_extra (self, member);
  return TRUE;
}

gboolean
ceasefire_value_set_extra (gpointer value, const char *member, const char *json, GError **error)
{
  g_autofree char *raw = NULL;
  const CeasefireLayout *layout;

  g_return_val_if_fail (value != NULL && member != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  layout = ceasefire_node_get_layout (value);
  if (!access_check_extra (value, layout, member, json, &raw, error)
      || !value_may_change (value, layout, member, error))
    return FALSE;
  ceasefire_node_set_extra (value, member, raw);
  return TRUE;
}

/* Records */

gboolean
ceasefire_record_has (CeasefireRecord *self, const char *member)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), FALSE);
  g_return_val_if_fail (member != NULL, FALSE);

  return access_has (self, ceasefire_record_get_layout (self), member);
}

void
ceasefire_record_unset (CeasefireRecord *self, const char *member)
{
  const CeasefireLayout *layout;
  int row;

  g_return_if_fail (CEASEFIRE_IS_RECORD (self));
  g_return_if_fail (member != NULL);

  layout = ceasefire_record_get_layout (self);
  row = access_find (layout, member);
  g_return_if_fail (row >= 0 && layout->fields[row]->shape != CEASEFIRE_CHILDREN);

  if (!ceasefire_node_has (self->node, (guint) row)
      && ceasefire_node_get_kept (self->node, layout, (guint) row) == NULL)
    return;
  ceasefire_node_unset (ceasefire_record_edit (self), (guint) row);
  ceasefire_record_notify (self, (guint) row);
}

char **
ceasefire_record_list_members (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  return access_list_members (self, ceasefire_record_get_layout (self));
}

const char *
ceasefire_record_get_extra (CeasefireRecord *self, const char *member)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);
  g_return_val_if_fail (member != NULL, NULL);

  return ceasefire_node_get_extra (self->node, member);
}

char *
ceasefire_record_dup_json (CeasefireRecord *self, const char *member)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);
  g_return_val_if_fail (member != NULL, NULL);

  return access_dup_json (self, ceasefire_record_get_layout (self), member);
}

char **
ceasefire_record_dup_strings (CeasefireRecord *self, const char *const *members, guint *n_strings)
{
  char **strings;
  guint n;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);
  g_return_val_if_fail (members != NULL && n_strings != NULL, NULL);

  n = g_strv_length ((char **) members);
  strings = g_new0 (char *, n + 1);
  for (guint i = 0; i < n; i++)
    strings[i] = ceasefire_record_dup_string (self, members[i]);
  *n_strings = n;
  return strings;
}

/* Values */

gboolean
ceasefire_value_has (gconstpointer value, const char *member)
{
  g_return_val_if_fail (value != NULL && member != NULL, FALSE);

  return access_has (value, ceasefire_node_get_layout (value), member);
}

char **
ceasefire_value_list_members (gconstpointer value)
{
  g_return_val_if_fail (value != NULL, NULL);

  return access_list_members (value, ceasefire_node_get_layout (value));
}

char *
ceasefire_value_dup_json (gconstpointer value, const char *member)
{
  g_return_val_if_fail (value != NULL && member != NULL, NULL);

  return access_dup_json (value, ceasefire_node_get_layout (value), member);
}

void
ceasefire_value_unset (gpointer value, const char *member)
{
  int row;

  g_return_if_fail (value != NULL && member != NULL);

  g_return_if_fail (!ceasefire_node_is_frozen (value));

  row = access_find (ceasefire_node_get_layout (value), member);
  if (row >= 0)
    ceasefire_node_unset (value, (guint) row);
  else
    ceasefire_node_set_extra (value, member, NULL);
}

char *
ceasefire_value_to_json (gconstpointer value)
{
  g_return_val_if_fail (value != NULL, NULL);

  return ceasefire_json_format->write_value (value);
}

/* What was read is part of a built block; a copy can be changed. */
gpointer
ceasefire_value_from_json (CeasefireType *type, const char *json, GError **error)
{
  gpointer read;
  gpointer value;

  g_return_val_if_fail (json != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  read = ceasefire_json_format->read_value (type, json, error);
  if (read == NULL)
    return NULL;
  value = ceasefire_value_copy (read);
  ceasefire_value_unref (read);
  return value;
}

/* Texts, which have no table: as the one member of a value that nobody sees. */

static const CeasefireField text_fields[] = { CEASEFIRE_TEXT (text, .blurb = "The text.") };
static CeasefireType text_type
  = { .name = "text", .c_name = "CeasefireText", .fields = text_fields, .n_fields = 1 };

char *
ceasefire_text_to_json (const CeasefireText *self)
{
  const CeasefireCell cell = { .pointer = (gpointer) self };

  g_return_val_if_fail (self != NULL, NULL);

  return ceasefire_json_format->write_member (ceasefire_type_get_layout (&text_type), 0, &cell);
}

CeasefireText *
ceasefire_text_from_json (const char *json, GError **error)
{
  CeasefireText *text;
  gpointer said;

  g_return_val_if_fail (json != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  said = ceasefire_json_format->read_member (&text_type, 0, json, error);
  if (said == NULL)
    return NULL;
  text = ceasefire_text_ref ((CeasefireText *) ceasefire_node_get_pointer (said, 0));
  ceasefire_value_unref (said);
  return text;
}
