/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/record.h"

#include "core/array.h"
#include "core/core-types.h"
#include "core/properties.h"
#include "core/subclass.h"
#include "core/unknown.h"
#include "core/value.h"

#include <string.h>

/*
 * The base of every record: its id, the members that all records have, and the bridge between the
 * field table and GObject. Invariant: a record is nested in a parent or held by an owner, or
 * neither, but never both.
 */
const CeasefireField ceasefire_record_fields[] = {
  CEASEFIRE_VALUES (CeasefireRecord, sources, CeasefireCitation, ceasefire_citation_type,
                    .blurb = "Where the record is supported."),
  CEASEFIRE_STRINGS (CeasefireRecord, codes, .format = "scheme-code",
                     .blurb = "Codes of published schemes, as scheme:code."),
  CEASEFIRE_STRINGS (CeasefireRecordRare, same_as, .rare = TRUE, .format = "uri",
                     .blurb = "URIs of the same thing elsewhere."),
  CEASEFIRE_INT (CeasefireRecord, confidence, .minimum = 0, .maximum = 100,
                 .blurb = "Confidence of the record's author, in percent."),
  CEASEFIRE_TEXT (CeasefireRecordRare, note, .rare = TRUE,
                  .blurb = "Remark of the record's author."),
};
const guint ceasefire_record_n_fields = G_N_ELEMENTS (ceasefire_record_fields);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (CeasefireRecord, ceasefire_record, G_TYPE_OBJECT,
                                  ceasefire_record_add_interfaces (g_define_type_id))

static GParamSpec *record_id_pspec;

const CeasefireType *
ceasefire_record_get_description (gconstpointer self)
{
  return ((const CeasefireRecordClass *) ((const GTypeInstance *) self)->g_class)->type;
}

static void
record_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  CeasefireRecord *self = CEASEFIRE_RECORD (object);
  const CeasefireField *field = ceasefire_pspec_get_field (pspec);
  gpointer member;

  (void) property_id;
  if (field == NULL)
    {
      g_value_set_string (value, self->id);
      return;
    }
  member = ceasefire_field_member (field, self);
  if (field->kind == CEASEFIRE_KIND_RECORDS)
    ceasefire_record_get_children (self, member, field->type->get_type ());
  ceasefire_field_get_value (field, member, value);
}

static void
record_set_member (CeasefireRecord *self, const CeasefireField *field, const GValue *value)
{
  gconstpointer pointer;
  CeasefireTristate tristate;
  gint64 integer;
  double number;
  int enumerated;

  switch (field->kind)
    {
    case CEASEFIRE_KIND_ENUM:
      enumerated = g_value_get_enum (value);
      ceasefire_record_assign_field (self, field, &enumerated);
      return;
    case CEASEFIRE_KIND_BOOLEAN:
      tristate = g_value_get_boolean (value) ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO;
      ceasefire_record_assign_field (self, field, &tristate);
      return;
    case CEASEFIRE_KIND_INT:
      integer = g_value_get_int64 (value);
      ceasefire_record_assign_field (self, field, &integer);
      return;
    case CEASEFIRE_KIND_DOUBLE:
      number = g_value_get_double (value);
      ceasefire_record_assign_field (self, field, &number);
      return;
    case CEASEFIRE_KIND_STRING:
    case CEASEFIRE_KIND_CODE:
    case CEASEFIRE_KIND_REF:
    case CEASEFIRE_KIND_RAW:
      pointer = g_value_get_string (value);
      ceasefire_record_assign_field (self, field, &pointer);
      return;
    case CEASEFIRE_KIND_STRINGS:
    case CEASEFIRE_KIND_CODES:
    case CEASEFIRE_KIND_REFS:
    case CEASEFIRE_KIND_TEXT:
    case CEASEFIRE_KIND_SCALAR:
    case CEASEFIRE_KIND_VALUE:
    case CEASEFIRE_KIND_VALUES:
    case CEASEFIRE_KIND_RECORDS:
    default:
      pointer = g_value_get_boxed (value);
      ceasefire_record_assign_field (self, field, &pointer);
      return;
    }
}

static void
record_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  CeasefireRecord *self = CEASEFIRE_RECORD (object);
  const CeasefireField *field = ceasefire_pspec_get_field (pspec);

  (void) property_id;
  if (field)
    {
      record_set_member (self, field, value);
      return;
    }
  g_return_if_fail (self->id == NULL);
  g_return_if_fail (ceasefire_record_peek_owner (ceasefire_record_get_root (self)) == NULL);
  g_return_if_fail (ceasefire_id_is_valid (g_value_get_string (value)));

  self->id = g_value_dup_string (value);
  g_object_notify_by_pspec (object, pspec);
}

static void
record_finalize (GObject *object)
{
  CeasefireRecord *self = CEASEFIRE_RECORD (object);
  CeasefireRare *rare = ceasefire_store_holds (&self->store, self->rare) ? NULL : self->rare;

  if (!ceasefire_store_holds (&self->store, self->id))
    g_free (self->id);
  ceasefire_members_clear (ceasefire_record_get_description (self), self);
  g_free (rare);
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
ceasefire_record_class_describe (gpointer klass, const CeasefireType *type)
{
  GObjectClass *class = G_OBJECT_CLASS (klass);

  ((CeasefireRecordClass *) klass)->type = type;
  class->get_property = record_get_property;
  class->set_property = record_set_property;
  ceasefire_subclass_open (class);
  record_install (class, type->fields, type->n_fields, 1);
}

static void
ceasefire_record_init (CeasefireRecord *self)
{
  (void) self;
}

gpointer
ceasefire_record_new (GType type, const char *id)
{
  g_return_val_if_fail (ceasefire_id_is_valid (id), NULL);

  return g_object_new (type, "id", id, NULL);
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

CeasefireRecord *
ceasefire_record_get_root (CeasefireRecord *self)
{
  while (self->is_nested)
    self = self->holder;
  return self;
}

static const CeasefireOwner *
record_get_owner (CeasefireRecord *self)
{
  return ceasefire_record_peek_owner (ceasefire_record_get_root (self));
}

static GParamSpec *
record_find_pspec (CeasefireRecord *self, const CeasefireField *field)
{
  g_autofree char *name = g_strdelimit (g_strdup (field->name), "_", '-');

  return g_object_class_find_property (G_OBJECT_GET_CLASS (self), name);
}

/* The owner first: what it derived from the record is outdated before anybody else can ask. */
static void
record_changed (CeasefireRecord *self, const CeasefireField *field)
{
  g_autoptr (CeasefireRecord) kept = g_object_ref (self);
  const CeasefireOwner *owner = record_get_owner (self);

  if (owner)
    owner->changed (owner->self, self, field);
  if (ceasefire_field_has_property (field))
    g_object_notify_by_pspec (G_OBJECT (kept), record_find_pspec (kept, field));
}

/* Rare members */

static gpointer *
record_find_rare (const CeasefireRecord *self, gsize offset)
{
  static gpointer const nothing;
  const CeasefireRare *rare = self->rare;
  guint64 bit = G_GUINT64_CONSTANT (1) << offset / sizeof (gpointer);

  if (rare == NULL || !(rare->present & bit))
    return (gpointer *) &nothing;
  return (gpointer *) &rare->pointers[__builtin_popcountll (rare->present & (bit - 1))];
}

gpointer
ceasefire_field_rare_member (const CeasefireField *field, gconstpointer self)
{
  return record_find_rare (self, field->offset);
}

gpointer
ceasefire_record_get_rare (gconstpointer self, gsize offset)
{
  return *record_find_rare (self, offset);
}

/* Room for all, so that each can be written to. */
static void
record_unfold_rare (CeasefireRecord *self)
{
  CeasefireRare *all;

  if (self->rare && self->rare->present == G_MAXUINT64)
    return;
  all = g_malloc (sizeof (CeasefireRare) + CEASEFIRE_RARE_MAX * sizeof (gpointer));
  all->present = G_MAXUINT64;
  for (guint i = 0; i < CEASEFIRE_RARE_MAX; i++)
    all->pointers[i] = ceasefire_record_get_rare (self, i * sizeof (gpointer));
  self->rare = all;
}

gpointer
ceasefire_field_edit_member (const CeasefireField *field, gpointer self)
{
  if (field->rare)
    record_unfold_rare (self);
  return ceasefire_field_member (field, self);
}

void
ceasefire_record_assign_rare (gpointer self, gsize offset, gconstpointer source)
{
  const CeasefireLayout *layout
    = ceasefire_type_get_layout (ceasefire_record_get_description (self));

  g_return_if_fail (!CEASEFIRE_IS_UNKNOWN (self));

  ceasefire_record_assign_field (self, ceasefire_layout_find_offset (layout, offset, TRUE), source);
}

void
ceasefire_record_assign_field (CeasefireRecord *self, const CeasefireField *field,
                               gconstpointer source)
{
  gpointer member = ceasefire_field_member (field, self);

  g_return_if_fail (!CEASEFIRE_IS_UNKNOWN (self));
  g_return_if_fail (ceasefire_member_is_valid (field, source));

  if (field->kind != CEASEFIRE_KIND_VALUES && ceasefire_member_equal (field, member, source))
    return;
  ceasefire_member_assign (field, &self->store, ceasefire_field_edit_member (field, self), source);
  record_changed (self, field);
}

static const CeasefireField *
record_find_member (CeasefireRecord *self, gpointer member)
{
  gsize offset = (gsize) ((guint8 *) member - (guint8 *) self);
  const CeasefireType *type = ceasefire_record_get_description (self);

  return ceasefire_layout_find_offset (ceasefire_type_get_layout (type), offset, FALSE);
}

void
ceasefire_record_assign (gpointer self, gpointer member, gconstpointer source)
{
  g_return_if_fail (!CEASEFIRE_IS_UNKNOWN (self));

  ceasefire_record_assign_field (self, record_find_member (self, member), source);
}

void
ceasefire_record_assign_boolean (gpointer self, CeasefireTristate *member, gboolean yes)
{
  CeasefireTristate source = yes ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO;

  ceasefire_record_assign (self, member, &source);
}

void
ceasefire_record_append (gpointer self, gpointer member, gpointer item)
{
  CeasefireRecord *record = self;
  gpointer **values = member;

  g_return_if_fail (!CEASEFIRE_IS_UNKNOWN (self));

  ceasefire_store_note_more (&record->store);
  *values = ceasefire_array_append (*values, ceasefire_value_freeze (ceasefire_value_ref (item)));
  record_changed (self, record_find_member (self, member));
}

/* Nested records. The list is made when somebody first asks for it: most clauses have none. */

GListModel *
ceasefire_record_get_children (gpointer self, GListStore **member, GType type)
{
  ceasefire_store_note_more (&((CeasefireRecord *) self)->store);
  if (*member == NULL)
    *member = g_list_store_new (type);
  return G_LIST_MODEL (*member);
}

void
ceasefire_record_visit_children (CeasefireRecord *self, CeasefireChildVisitor visitor,
                                 gpointer user_data)
{
  const CeasefireLayout *layout
    = ceasefire_type_get_layout (ceasefire_record_get_description (self));

  for (guint i = 0; i < layout->n_fields; i++)
    {
      const CeasefireField *field = layout->fields[i];
      GListModel *children = field->kind == CEASEFIRE_KIND_RECORDS
                               ? *(GListModel **) ceasefire_field_member (field, self)
                               : NULL;
      guint n = children ? g_list_model_get_n_items (children) : 0;

      for (guint k = 0; k < n; k++)
        {
          g_autoptr (CeasefireRecord) child = g_list_model_get_item (children, k);

          visitor (child, field, k, user_data);
        }
    }
}

static gboolean
record_stands_at (GListModel *children, CeasefireRecord *child, guint position)
{
  g_autoptr (CeasefireRecord) found = g_list_model_get_item (children, position);

  return found == child;
}

/* It is not far from where it stood when it was last looked for. */
gboolean
ceasefire_record_find_child (GListModel *children, CeasefireRecord *child, guint *position)
{
  guint n = g_list_model_get_n_items (children);
  guint near = (guint) MIN (child->serial, n);

  for (guint away = 0; away <= MAX (near, n - near); away++)
    {
      gboolean behind = near + away < n && record_stands_at (children, child, near + away);

      if (!behind && (away > near || !record_stands_at (children, child, near - away)))
        continue;
      *position = behind ? near + away : near - away;
      child->serial = *position;
      return TRUE;
    }
  return FALSE;
}

static void
record_measure_height (CeasefireRecord *self, const CeasefireField *field, guint position,
                       gpointer user_data)
{
  guint *tallest = user_data;
  guint below = 0;

  (void) field;
  (void) position;
  ceasefire_record_visit_children (self, record_measure_height, &below);
  *tallest = MAX (*tallest, below + 1);
}

static guint
record_get_depth (CeasefireRecord *self)
{
  guint depth = 1;

  while ((self = ceasefire_record_peek_parent (self)))
    depth++;
  return depth;
}

/*
 * The root of a tree is never below one of its own nodes, so this keeps out cycles too. Without an
 * id a record could not be read again.
 */
static gboolean
record_may_adopt (CeasefireRecord *self, CeasefireRecord *child)
{
  guint height = 0;

  record_measure_height (child, NULL, 0, &height);
  return child->id != NULL && child->holder == NULL && child != ceasefire_record_get_root (self)
         && record_get_depth (self) + height <= CEASEFIRE_NESTING_MAX;
}

void
ceasefire_record_adopt (gpointer self, GListStore **member, guint position, gpointer child)
{
  CeasefireRecord *record = self;
  CeasefireRecord *nested = child;
  const CeasefireOwner *owner = record_get_owner (record);
  GListModel *children = ceasefire_record_get_children (self, member, G_OBJECT_TYPE (child));

  g_return_if_fail (record_may_adopt (record, nested));

  ceasefire_record_set_parent (nested, record);
  nested->serial = MIN (position, g_list_model_get_n_items (children));
  g_list_store_insert (*member, (guint) nested->serial, child);
  if (owner)
    owner->adopted (owner->self, nested);
  record_changed (record, record_find_member (record, member));
}

gboolean
ceasefire_record_abandon (gpointer self, GListStore **member, gpointer child)
{
  g_autoptr (CeasefireRecord) nested = g_object_ref (child);
  CeasefireRecord *record = self;
  const CeasefireOwner *owner = record_get_owner (record);
  guint position;

  if (*member == NULL || !ceasefire_record_find_child (G_LIST_MODEL (*member), nested, &position))
    return FALSE;
  if (owner)
    owner->abandoned (owner->self, nested);
  ceasefire_record_set_parent (nested, NULL);
  g_list_store_remove (*member, position);
  if (owner)
    owner->orphaned (owner->self, nested);
  record_changed (record, record_find_member (record, member));
  return TRUE;
}

void
ceasefire_record_abandon_children (GListStore *children)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (children));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) child = g_list_model_get_item (G_LIST_MODEL (children), i);

      ceasefire_record_set_parent (child, NULL);
    }
}

/* What every record can do. */

const char *
ceasefire_record_get_id (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  return self->id;
}

const char *
ceasefire_record_get_type_name (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  if (CEASEFIRE_IS_UNKNOWN (self))
    return ceasefire_unknown_peek_type_name (self);
  return ceasefire_record_get_description (self)->name;
}

CeasefireRecord *
ceasefire_record_get_parent (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  return ceasefire_record_peek_parent (self);
}

gboolean
ceasefire_record_equal (CeasefireRecord *a, CeasefireRecord *b)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (a), FALSE);
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (b), FALSE);

  if (a == b)
    return TRUE;
  return G_OBJECT_TYPE (a) == G_OBJECT_TYPE (b) && g_strcmp0 (a->id, b->id) == 0
         && g_str_equal (ceasefire_record_get_type_name (a), ceasefire_record_get_type_name (b))
         && ceasefire_members_equal (ceasefire_record_get_description (a), a, b);
}

static void
record_claim (CeasefireRecord *child, const CeasefireField *field, guint position,
              gpointer user_data)
{
  (void) field;
  (void) position;
  ceasefire_record_set_parent (child, user_data);
}

CeasefireRecord *
ceasefire_record_copy (CeasefireRecord *self)
{
  CeasefireRecord *copy;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  copy = g_object_new (G_OBJECT_TYPE (self), NULL);
  copy->id = g_strdup (self->id);
  if (CEASEFIRE_IS_UNKNOWN (self))
    ceasefire_unknown_set_type_name (copy, ceasefire_unknown_peek_type_name (self));
  ceasefire_members_copy (ceasefire_record_get_description (self), self, copy);
  ceasefire_record_visit_children (copy, record_claim, copy);
  return copy;
}

/* A text may have several lines. */
static char *
record_describe_with (CeasefireRecord *self, const CeasefireText *text)
{
  char *line = g_strdup_printf ("%s %s: %s", ceasefire_record_get_type_name (self), self->id,
                                ceasefire_text_get_string (text, NULL));

  return g_strdelimit (line, "\r\n\t", ' ');
}

char *
ceasefire_record_describe (CeasefireRecord *self)
{
  const CeasefireLayout *layout;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  layout = ceasefire_type_get_layout (ceasefire_record_get_description (self));
  for (guint i = 0; i < layout->n_fields; i++)
    {
      const CeasefireField *field = layout->fields[i];
      gpointer member = ceasefire_field_member (field, self);

      if (field->kind == CEASEFIRE_KIND_TEXT && ceasefire_member_is_set (field, member))
        return record_describe_with (self, *(CeasefireText **) member);
    }
  return g_strdup_printf ("%s %s", ceasefire_record_get_type_name (self),
                          self->id ? self->id : "without id");
}

static const CeasefireField *
record_find_field (CeasefireRecord *self, const char *name)
{
  const CeasefireLayout *layout
    = ceasefire_type_get_layout (ceasefire_record_get_description (self));
  int i = ceasefire_layout_find (layout, name, strlen (name));

  return i >= 0 ? layout->fields[i] : NULL;
}

gboolean
ceasefire_record_has (CeasefireRecord *self, const char *member)
{
  const CeasefireField *field;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), FALSE);
  g_return_val_if_fail (member != NULL, FALSE);

  field = record_find_field (self, member);
  if (field == NULL)
    return ceasefire_store_get_extra (&self->store, member) != NULL;
  return ceasefire_member_is_set (field, ceasefire_field_member (field, self));
}

void
ceasefire_record_unset (CeasefireRecord *self, const char *member)
{
  const CeasefireField *field;

  g_return_if_fail (CEASEFIRE_IS_RECORD (self));
  g_return_if_fail (member != NULL);

  field = record_find_field (self, member);
  g_return_if_fail (field != NULL && field->kind != CEASEFIRE_KIND_RECORDS);

  if (!ceasefire_member_is_set (field, ceasefire_field_member (field, self)))
    return;
  ceasefire_member_clear (field, &self->store, ceasefire_field_member (field, self));
  record_changed (self, field);
}

char **
ceasefire_record_list_members (CeasefireRecord *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const CeasefireLayout *layout;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  layout = ceasefire_type_get_layout (ceasefire_record_get_description (self));
  for (guint i = 0; i < layout->n_fields; i++)
    if (ceasefire_member_is_set (layout->fields[i],
                                 ceasefire_field_member (layout->fields[i], self)))
      g_ptr_array_add (names, g_strdup (layout->fields[i]->name));
  for (guint i = 0; i < ceasefire_store_count_extras (&self->store); i++)
    g_ptr_array_add (names, g_strdup (self->store.extras->items[i].name));
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
}

const char *
ceasefire_record_get_extra (CeasefireRecord *self, const char *member)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);
  g_return_val_if_fail (member != NULL, NULL);

  return ceasefire_store_get_extra (&self->store, member);
}

CeasefireCitation *const *
ceasefire_record_get_sources (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  return self->sources;
}

void
ceasefire_record_set_sources (CeasefireRecord *self, CeasefireCitation *const *sources)
{
  g_return_if_fail (CEASEFIRE_IS_RECORD (self));

  ceasefire_record_assign (self, &self->sources, &sources);
}

void
ceasefire_record_add_source (CeasefireRecord *self, CeasefireCitation *source)
{
  g_return_if_fail (CEASEFIRE_IS_RECORD (self));
  g_return_if_fail (source != NULL);

  ceasefire_record_append (self, &self->sources, source);
}

const char *const *
ceasefire_record_get_codes (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  return (const char *const *) self->codes;
}

void
ceasefire_record_set_codes (CeasefireRecord *self, const char *const *codes)
{
  g_return_if_fail (CEASEFIRE_IS_RECORD (self));

  ceasefire_record_assign (self, &self->codes, &codes);
}

const char *const *
ceasefire_record_get_same_as (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  return ceasefire_record_get_rare (self, G_STRUCT_OFFSET (CeasefireRecordRare, same_as));
}

void
ceasefire_record_set_same_as (CeasefireRecord *self, const char *const *same_as)
{
  g_return_if_fail (CEASEFIRE_IS_RECORD (self));

  ceasefire_record_assign_rare (self, G_STRUCT_OFFSET (CeasefireRecordRare, same_as), &same_as);
}

gint64
ceasefire_record_get_confidence (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), -1);

  return self->confidence;
}

void
ceasefire_record_set_confidence (CeasefireRecord *self, gint64 confidence)
{
  g_return_if_fail (CEASEFIRE_IS_RECORD (self));

  ceasefire_record_assign (self, &self->confidence, &confidence);
}

CeasefireText *
ceasefire_record_get_note (CeasefireRecord *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_RECORD (self), NULL);

  return ceasefire_record_get_rare (self, G_STRUCT_OFFSET (CeasefireRecordRare, note));
}

void
ceasefire_record_set_note (CeasefireRecord *self, CeasefireText *note)
{
  g_return_if_fail (CEASEFIRE_IS_RECORD (self));

  ceasefire_record_assign_rare (self, G_STRUCT_OFFSET (CeasefireRecordRare, note), &note);
}
