/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/value.h"

#include "core/array.h"

gpointer
ceasefire_value_new (const CeasefireType *type)
{
  CeasefireValue *value = g_malloc0 (type->size);

  value->type = type;
  value->ref_count = 1;
  ceasefire_members_init (type, value);
  return value;
}

/* What is part of a block ends with it, so who keeps it gets a copy. */
gpointer
ceasefire_value_ref (gpointer value)
{
  CeasefireValue *self = value;

  g_return_val_if_fail (self != NULL, NULL);

  if (g_atomic_int_get (&self->ref_count) == 0)
    return ceasefire_value_freeze (ceasefire_value_copy (self));
  g_atomic_int_inc (&self->ref_count);
  return value;
}

void
ceasefire_value_unref (gpointer value)
{
  CeasefireValue *self = value;

  g_return_if_fail (self != NULL);

  if (g_atomic_int_get (&self->ref_count) == 0 || !g_atomic_int_dec_and_test (&self->ref_count))
    return;
  ceasefire_members_clear (self->type, self);
  g_free (self->store);
  g_free (self);
}

/* The copy can be changed, whether or not the original can. */
gpointer
ceasefire_value_copy (gconstpointer value)
{
  const CeasefireValue *self = value;
  gpointer copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = ceasefire_value_new (self->type);
  ceasefire_members_copy (self->type, self, copy);
  return copy;
}

gpointer
ceasefire_value_freeze (gpointer value)
{
  CeasefireValue *self = value;

  g_atomic_int_set (&self->frozen, TRUE);
  return value;
}

gboolean
ceasefire_value_equal (gconstpointer a, gconstpointer b)
{
  const CeasefireValue *value_a = a;
  const CeasefireValue *value_b = b;

  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a == b
         || (value_a->type == value_b->type && ceasefire_members_equal (value_a->type, a, b));
}

static const CeasefireField *
value_find_member (CeasefireValue *self, gpointer member)
{
  gsize offset = (gsize) ((guint8 *) member - (guint8 *) self);

  return ceasefire_layout_find_offset (ceasefire_type_get_layout (self->type), offset, FALSE);
}

void
ceasefire_value_assign (gpointer value, gpointer member, gconstpointer source)
{
  CeasefireValue *self = value;
  const CeasefireField *field = value_find_member (self, member);

  g_return_if_fail (!g_atomic_int_get (&self->frozen));
  g_return_if_fail (ceasefire_member_is_valid (field, source));

  ceasefire_member_assign (field, ceasefire_type_get_store (self->type, self), member, source);
}

void
ceasefire_value_assign_boolean (gpointer value, CeasefireTristate *member, gboolean yes)
{
  CeasefireTristate source = yes ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO;

  ceasefire_value_assign (value, member, &source);
}

void
ceasefire_value_append (gpointer value, gpointer member, gpointer item)
{
  CeasefireValue *self = value;
  gpointer **values = member;

  g_return_if_fail (!g_atomic_int_get (&self->frozen));

  ceasefire_store_note_more (ceasefire_type_get_store (self->type, self));
  *values = ceasefire_array_append (*values, ceasefire_value_freeze (ceasefire_value_ref (item)));
}
