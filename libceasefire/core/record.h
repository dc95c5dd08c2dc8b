/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-record.h>

#include "core/type.h"

G_BEGIN_DECLS

/* Whoever holds a record and its nested ones, that is a dossier, hears of each change. */
typedef struct _CeasefireOwner CeasefireOwner;

struct _CeasefireOwner
{
  gpointer self;
  void (*changed) (gpointer self, CeasefireRecord *record, const CeasefireField *field);
  void (*adopted) (gpointer self, CeasefireRecord *child);
  void (*abandoned) (gpointer self, CeasefireRecord *child); /* while it is still nested */
  void (*orphaned) (gpointer self, CeasefireRecord *child);  /* once it is not */
};

/*
 * Members that few records have, so that those without them have no room for them either. Which
 * there can be says a struct beside the type's own, whose fields are all pointers; there is never
 * an object of it, but its offsets stand in the rows. A record has the pointers that are there, in
 * their order, or once one of them has been set, all.
 */
typedef struct
{
  guint64 present; /* a bit for each that is there, by offset; all bits when all are */
  gpointer pointers[];
} CeasefireRare;

/* Every such struct begins with those that every record can have. */
typedef struct
{
  char **same_as;
  CeasefireText *note;
} CeasefireRecordRare;

struct _CeasefireRecord
{
  GObject parent_instance;

  CeasefireStore store;
  gpointer holder;       /* the record that this one is nested in, or its owner; not owned */
  guint64 is_nested : 1; /* which of them it is */
  guint64 serial : 63;   /* the owner's: grows with the position; if nested: where it stood */

  char *id;
  CeasefireCitation **sources;
  char **codes;
  gint64 confidence;
  CeasefireRare *rare; /* NULL: none */
};

static inline CeasefireRecord *
ceasefire_record_peek_parent (const CeasefireRecord *self)
{
  return self->is_nested ? self->holder : NULL;
}

static inline void
ceasefire_record_set_parent (CeasefireRecord *self, CeasefireRecord *parent)
{
  self->holder = parent;
  self->is_nested = parent != NULL;
}

static inline const CeasefireOwner *
ceasefire_record_peek_owner (const CeasefireRecord *self)
{
  return self->is_nested ? NULL : self->holder;
}

/* The members that every record has, behind its own. */
extern const CeasefireField ceasefire_record_fields[];
extern const guint ceasefire_record_n_fields;

/*
 * How deep records may be nested, the one that is not nested included. What can be built can be
 * written and read again: each level takes two of the 64 that the JSON reader allows.
 */
#define CEASEFIRE_NESTING_MAX 24

/*
 * How many bytes an id, a code or the name of a type may have. Problems and changes name records,
 * so that one long id would be told as often as there are problems.
 */
#define CEASEFIRE_ID_MAX 1024

/*
 * What other libraries ask of every record; defined beside the bridges. GObject takes interfaces only
 * before the first class of a type is made, so this is part of making the type.
 */
void ceasefire_record_add_interfaces (GType type);
/* Every record class tells its table once, in its class_init. */
void ceasefire_record_class_describe (gpointer klass, const CeasefireType *type);
const CeasefireType *ceasefire_record_get_description (gconstpointer self);
gpointer ceasefire_record_new (GType type, const char *id);
gboolean ceasefire_id_is_valid_length (const char *id, gsize length);

/* For setters: @member lies in @self, @source points at what it is to become. */
void ceasefire_record_assign (gpointer self, gpointer member, gconstpointer source);
void ceasefire_record_assign_boolean (gpointer self, CeasefireTristate *member, gboolean yes);
gpointer ceasefire_record_get_rare (gconstpointer self, gsize offset);
void ceasefire_record_assign_rare (gpointer self, gsize offset, gconstpointer source);
void ceasefire_record_append (gpointer self, gpointer member, gpointer item);
void ceasefire_record_assign_field (CeasefireRecord *self, const CeasefireField *field,
                                    gconstpointer source);

/* Nested records. */
typedef void (*CeasefireChildVisitor) (CeasefireRecord *child, const CeasefireField *field,
                                       guint position, gpointer user_data);

void ceasefire_record_visit_children (CeasefireRecord *self, CeasefireChildVisitor visitor,
                                      gpointer user_data);
GListModel *ceasefire_record_get_children (gpointer self, GListStore **member, GType type);
void ceasefire_record_adopt (gpointer self, GListStore **member, guint position, gpointer child);
gboolean ceasefire_record_abandon (gpointer self, GListStore **member, gpointer child);
void ceasefire_record_abandon_children (GListStore *children);
/* Where @child stands among @children, if it is there. */
gboolean ceasefire_record_find_child (GListModel *children, CeasefireRecord *child,
                                      guint *position);
CeasefireRecord *ceasefire_record_get_root (CeasefireRecord *self);

G_END_DECLS
