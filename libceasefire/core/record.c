/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/record.h"

#include "core/builder.h"
#include "core/core-types.h"
#include "core/error.h"
#include "core/properties.h"
#include "core/subclass.h"
#include "core/unknown.h"
#include "core/value.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireReview, ceasefire_review,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_REVIEW_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_REVIEW_DRAFT, "draft"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_REVIEW_REVIEWED, "reviewed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_REVIEW_APPROVED, "approved"))
/* clang-format on */

/*
 * The base of every record: a GObject head with a node (core/node.h), its properties and the
 * setters behind all accessors. Invariant: a record is nested in a parent or held by an owner, or
 * neither, but never both.
 */
G_DEFINE_ABSTRACT_TYPE (CeasefireRecord, ceasefire_record, G_TYPE_OBJECT)

static GParamSpec *record_id_pspec;

/* Reading */

gboolean
ceasefire_record_read (CeasefireRecord *self, guint row, CeasefireCell *cell)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (self);
  const CeasefireField *field = layout->fields[row];

  if (field->shape != CEASEFIRE_CHILDREN)
    return ceasefire_node_read (self->node, layout, row, cell);
  cell->pointer = ceasefire_record_peek_list (self, layout, row);
  return ceasefire_cell_is_set (field, cell);
}

gboolean
ceasefire_object_read (gconstpointer object, const CeasefireLayout *layout, guint row,
                       CeasefireCell *cell)
{
  if (layout->type->is_record)
    return ceasefire_record_read ((CeasefireRecord *) object, row, cell);
  return ceasefire_node_read (object, layout, row, cell);
}

gboolean
ceasefire_object_peek (gconstpointer object, const CeasefireLayout *layout, guint row,
                       CeasefireCell *cell)
{
  if (layout->rows[row].storage != CEASEFIRE_STORAGE_LIST)
    return ceasefire_object_read (object, layout, row, cell);
  return ceasefire_node_peek (ceasefire_object_get_node (object, layout), layout, row, cell);
}

CeasefireCell
ceasefire_object_peek_slowly (gconstpointer object, const CeasefireLayout *layout, guint row)
{
  CeasefireCell cell;

  ceasefire_object_peek (object, layout, row, &cell);
  return cell;
}

const CeasefireExtras *
ceasefire_object_get_extras (gconstpointer object, const CeasefireLayout *layout)
{
  return ceasefire_node_get_extras (ceasefire_object_get_node (object, layout));
}

/* Setting. The owner hears first: what it derived from the record is outdated before anybody else
 * can ask. */

void
ceasefire_record_notify (CeasefireRecord *self, guint row)
{
  g_autoptr (CeasefireRecord) kept = g_object_ref (self);
  const CeasefireOwner *owner = ceasefire_record_get_owner (self);
  const CeasefireLayout *layout = ceasefire_record_get_layout (self);

  if (owner)
    owner->changed (owner->self, self, layout->fields[row]->name);
  if (layout->pspecs[row])
    g_object_notify_by_pspec (G_OBJECT (kept), layout->pspecs[row]);
}

/* There is no property of it. */
void
ceasefire_record_notify_extra (CeasefireRecord *self, const char *member)
{
  const CeasefireOwner *owner = ceasefire_record_get_owner (self);

  if (owner)
    owner->changed (owner->self, self, member);
}

CeasefireNode *
ceasefire_record_edit (CeasefireRecord *self)
{
  if (!ceasefire_node_is_loose (self->node))
    {
      ceasefire_record_unpack_children (self);
      self->node = ceasefire_node_unfold (self->node);
    }
  return self->node;
}

/* Whether the row is already what it is to become. Lists of values are not compared: that would
 * cost more than setting them. */
static gboolean
record_has_already (CeasefireRecord *self, guint row, const CeasefireCell *cell)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (self);
  const CeasefireField *field = layout->fields[row];
  CeasefireCell now;

  if ((field->shape == CEASEFIRE_LIST && field->kind == &ceasefire_kind_object)
      || ceasefire_node_get_kept (self->node, layout, row))
    return FALSE;
  ceasefire_record_read (self, row, &now);
  return ceasefire_cell_equal (field, &now, cell);
}

void
ceasefire_record_set (gpointer self, guint row, const CeasefireCell *cell)
{
  g_return_if_fail (
    ceasefire_cell_is_valid (ceasefire_record_get_layout (self)->fields[row], cell));

  if (record_has_already (self, row, cell))
    return;
  ceasefire_node_set (ceasefire_record_edit (self), row, cell);
  ceasefire_record_notify (self, row);
}

void
ceasefire_record_append (gpointer self, guint row, gpointer item)
{
  g_return_if_fail (ceasefire_value_get_type (item)
                    == ceasefire_record_get_layout (self)->fields[row]->type);

  ceasefire_node_append (ceasefire_record_edit (self), row, item);
  ceasefire_record_notify (self, row);
}

/* Properties */

/* The row of a property; a record of an unknown type has all members but its id as unknown ones. */
static guint
record_find_row (CeasefireRecord *self, const CeasefireField *field)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (self);

  return layout->n_fields > 0 ? ceasefire_layout_get_row (layout, field) : G_MAXUINT;
}

static void
record_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  CeasefireRecord *self = CEASEFIRE_RECORD (object);
  const CeasefireField *field = ceasefire_pspec_get_field (pspec);
  CeasefireCell cell;
  guint row;

  (void) property_id;
  if (field == NULL)
    {
      g_value_set_string (value, ceasefire_record_peek_id (self));
      return;
    }
  row = record_find_row (self, field);
  if (row == G_MAXUINT)
    cell = field->shape == CEASEFIRE_ONE ? field->kind->unset (field)
                                         : (CeasefireCell){ .pointer = NULL };
  else if (field->shape == CEASEFIRE_CHILDREN)
    cell.pointer = ceasefire_record_get_children (self, row);
  else
    ceasefire_record_read (self, row, &cell);
  ceasefire_field_to_gvalue (field, &cell, value);
}

static void
record_set_id (CeasefireRecord *self, const char *id)
{
  g_return_if_fail (ceasefire_record_peek_id (self) == NULL);
  g_return_if_fail (ceasefire_record_peek_owner (ceasefire_record_get_root (self)) == NULL);
  g_return_if_fail (ceasefire_id_is_valid (id));

  ceasefire_node_set_string (ceasefire_record_edit (self),
                             CEASEFIRE_ENTRY_ID (ceasefire_record_get_layout (self)), id);
  g_object_notify_by_pspec (G_OBJECT (self), record_id_pspec);
}

static void
record_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  CeasefireRecord *self = CEASEFIRE_RECORD (object);
  const CeasefireField *field = ceasefire_pspec_get_field (pspec);
  CeasefireCell cell = { .integer = 0 };

  (void) property_id;
  if (field == NULL)
    {
      record_set_id (self, g_value_get_string (value));
      return;
    }
  g_return_if_fail (ceasefire_record_has_table (self));

  ceasefire_field_from_gvalue (field, value, &cell);
  ceasefire_record_set (self, record_find_row (self, field), &cell);
}

/* The object */

/* When the last reference goes, GObject itself does again, right behind this call, what its own
 * dispose does: let go of signal handlers and closures. */
static void
record_dispose (GObject *object)
{
  if (g_atomic_int_get ((gint *) &object->ref_count) > 1)
    G_OBJECT_CLASS (ceasefire_record_parent_class)->dispose (object);
}

static void
record_finalize (GObject *object)
{
  CeasefireRecord *self = CEASEFIRE_RECORD (object);

  ceasefire_record_clear_children (self);
  ceasefire_view_unref (self->node);
  G_OBJECT_CLASS (ceasefire_record_parent_class)->finalize (object);
}

static void
record_install (GObjectClass *class, const CeasefireField *fields, guint n_fields, guint first)
{
  for (guint i = 0; i < n_fields; i++)
    if (ceasefire_field_has_property (&fields[i]))
      g_object_class_install_property (class, first + i, ceasefire_field_make_pspec (&fields[i]));
}

static void
ceasefire_record_class_init (CeasefireRecordClass *klass)
{
  GObjectClass *class = G_OBJECT_CLASS (klass);

  class->get_property = record_get_property;
  class->set_property = record_set_property;
  class->dispose = record_dispose;
  class->finalize = record_finalize;
  ceasefire_subclass_close (class);
  record_id_pspec = g_param_spec_string (
    "id", NULL, "Short readable name, unique in its dossier; can be set once.", NULL,
    G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_property (class, 1, record_id_pspec);
  record_install (class, ceasefire_record_fields, ceasefire_record_n_fields, 2);
}

/* g_object_base_class_init clears get_property and set_property in derived classes. */
void
ceasefire_record_class_describe (gpointer klass, gpointer class_data)
{
  GObjectClass *class = G_OBJECT_CLASS (klass);
  CeasefireType *type = class_data;
  CeasefireLayout *layout = (CeasefireLayout *) ceasefire_type_get_layout (type);

  ((CeasefireRecordClass *) klass)->type = type;
  class->get_property = record_get_property;
  class->set_property = record_set_property;
  ceasefire_subclass_open (class);
  record_install (class, type->fields, type->n_fields, 1);
  for (guint row = 0; row < layout->n_fields; row++)
    {
      g_autofree char *name = g_strdelimit (g_strdup (layout->fields[row]->name), "_", '-');

      layout->pspecs[row] = g_object_class_find_property (class, name);
    }
}

/* For who derives from the class without being allowed to; see core/subclass.c. */
static void
ceasefire_record_init (CeasefireRecord *self)
{
  self->node = ceasefire_type_get_layout (&ceasefire_subclass_type)->empty;
}

void
ceasefire_record_init_instance (GTypeInstance *instance, gpointer klass)
{
  CeasefireType *type = (CeasefireType *) ((CeasefireRecordClass *) klass)->type;

  ((CeasefireRecord *) instance)->node = ceasefire_type_get_layout (type)->empty;
}

gpointer
ceasefire_record_new (CeasefireType *type, const char *id, GError **error)
{
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!ceasefire_id_check (id, error))
    return NULL;
  return g_object_new (ceasefire_type_get_gtype (type), "id", id, NULL);
}

CeasefireRecord *
ceasefire_record_new_for_node (CeasefireNode *node)
{
  CeasefireType *type = ceasefire_node_get_layout (node)->type;
  CeasefireRecord *self = g_object_new (ceasefire_type_get_gtype (type), NULL);

  self->node = node;
  return self;
}

static gboolean
id_character_is_valid (gunichar c)
{
  return !g_unichar_isspace (c) && !g_unichar_iscntrl (c) && g_unichar_type (c) != G_UNICODE_FORMAT;
}

/* Whether all of eight bytes are between ! and ~: none is above 127, and none leaves that range. */
static gboolean
id_is_plain (const char *id)
{
  const guint64 every = G_GUINT64_CONSTANT (0x0101010101010101);
  guint64 bytes;

  memcpy (&bytes, id, sizeof bytes);
  return ((bytes | (bytes + every) | ~(bytes + every * (0x7f - ' '))) & (every << 7)) == 0;
}

/* @id is UTF-8. */
gboolean
ceasefire_id_is_valid_length (const char *id, gsize length)
{
  const char *end = id + length;

  if (length == 0 || length > CEASEFIRE_ID_MAX)
    return FALSE;
  while (end - id >= 8 && id_is_plain (id))
    id += 8;
  while (id<end && * id> ' ' && *id < 0x7f)
    id++;
  for (; id < end; id = g_utf8_next_char (id))
    if (!id_character_is_valid (g_utf8_get_char (id)))
      return FALSE;
  return TRUE;
}

gboolean
ceasefire_id_is_valid (const char *id)
{
  return id && g_utf8_validate (id, -1, NULL) && ceasefire_id_is_valid_length (id, strlen (id));
}

/* Records of unknown types may be without id. */
gboolean
ceasefire_record_is_whole (CeasefireRecord *self, GError **error)
{
  const CeasefireType *type = ceasefire_record_get_description (self);

  if (type == &ceasefire_subclass_type)
    g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_TYPE, "%s is no type of records",
                 G_OBJECT_TYPE_NAME (self));
  else if (ceasefire_record_peek_id (self) == NULL && !type->is_open)
    g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_MISSING, "the %s has no id", type->name);
  else
    return TRUE;
  return FALSE;
}

char *
ceasefire_id_explain (const char *id, gsize length)
{
  if (length == 0)
    return g_strdup ("an id or code cannot be empty");
  if (length > CEASEFIRE_ID_MAX)
    return g_strdup_printf ("an id or code has more than %d bytes", CEASEFIRE_ID_MAX);
  return g_strdup_printf ("\"%.*s\" is no id or code: it has white space or an invisible character",
                          ceasefire_builder_quote_length (id, length), id);
}

gboolean
ceasefire_id_check (const char *id, GError **error)
{
  g_autofree char *reason = NULL;

  if (ceasefire_id_is_valid (id))
    return TRUE;
  reason = g_utf8_validate (id, -1, NULL) ? ceasefire_id_explain (id, strlen (id))
                                          : g_strdup ("the text is not UTF-8");
  return ceasefire_error_fail (error, CEASEFIRE_ERROR_VALUE, NULL, "%s", reason);
}

#include "core/accessors/record.inc"
