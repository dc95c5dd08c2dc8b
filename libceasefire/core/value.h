/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/type.h"

G_BEGIN_DECLS

/*
 * What every value starts with. A value can be changed until it is put into a record; from then on
 * it is frozen, because records may share it and nobody would hear of the change.
 */
typedef struct
{
  const CeasefireType *type;
  gint ref_count;        /* atomic; 0: part of a record's block, see core/store.h */
  gint frozen;           /* atomic */
  CeasefireStore *store; /* NULL unless it has unknown members, or a block of its own */
} CeasefireValue;

gpointer ceasefire_value_new (const CeasefireType *type);
gpointer ceasefire_value_ref (gpointer value);
void ceasefire_value_unref (gpointer value);
gpointer ceasefire_value_copy (gconstpointer value);
gpointer ceasefire_value_freeze (gpointer value);
gboolean ceasefire_value_equal (gconstpointer a, gconstpointer b);

/* For setters: @member lies in @value, @source points at what it is to become. */
void ceasefire_value_assign (gpointer value, gpointer member, gconstpointer source);
void ceasefire_value_assign_boolean (gpointer value, CeasefireTristate *member, gboolean yes);
void ceasefire_value_append (gpointer value, gpointer member, gpointer item);

G_END_DECLS
