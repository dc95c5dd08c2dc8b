/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-record.h>

#include "core/node.h"
#include "core/record-list.h"

G_BEGIN_DECLS

/* Whoever holds a record and its nested ones, that is a dossier, hears of each change. */
typedef struct _CeasefireOwner CeasefireOwner;
typedef struct _CeasefireRecordClass CeasefireRecordClass;

struct _CeasefireOwner
{
  gpointer self;
  void (*changed) (gpointer self, CeasefireRecord *record, const char *member);
  void (*adopted) (gpointer self, CeasefireRecord *child);
  void (*abandoned) (gpointer self, CeasefireRecord *child); /* while it is still nested */
  void (*orphaned) (gpointer self, CeasefireRecord *child);  /* once it is not */
};

struct _CeasefireRecord
{
  GObject parent_instance;

  CeasefireNode *node;   /* with a reference to its block; loose once a member was set */
  gpointer holder;       /* the record that this one is nested in, or its owner; not owned */
  guint64 is_nested : 1; /* which of them it is */
  guint64 serial : 63;   /* grows with the position in the list of the holder */
  /* Behind this: the lists of nested records that the type has, CeasefireRecordList *, NULL until
   * needed; what was read into the node is in none until then. */
};

struct _CeasefireRecordClass
{
  GObjectClass parent_class;

  gconstpointer type; /* CeasefireType */
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

/* The members that every record has, behind its own; as registered, see core/type.h. */
extern const CeasefireField *ceasefire_record_fields;
extern guint ceasefire_record_n_fields;

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

/* The class of every record type tells its table: @type is its class_data. */
void ceasefire_record_class_describe (gpointer klass, gpointer type);
void ceasefire_record_init_instance (GTypeInstance *instance, gpointer klass);

static inline CeasefireType *
ceasefire_record_get_description (gconstpointer self)
{
  return (CeasefireType *) ((const CeasefireRecordClass *) ((const GTypeInstance *) self)->g_class)
    ->type;
}

static inline const CeasefireLayout *
ceasefire_record_get_layout (gconstpointer self)
{
  return ceasefire_type_get_layout (ceasefire_record_get_description (self));
}

/* What accessors check: that @self is a record of just that type. */
static inline gboolean
ceasefire_record_is_of (gconstpointer self, const CeasefireType *type)
{
  return self != NULL && G_TYPE_FROM_INSTANCE (self) == type->gtype;
}

static inline const CeasefireNode *
ceasefire_record_get_node (gconstpointer self)
{
  return ((const CeasefireRecord *) self)->node;
}

/* NULL while it has none. */
static inline const char *
ceasefire_record_peek_id (const CeasefireRecord *self)
{
  return ceasefire_node_get_pointer (self->node,
                                     CEASEFIRE_ENTRY_ID (ceasefire_record_get_layout (self)));
}

/* Records of unknown types have none: all their members but the id are unknown. */
static inline gboolean
ceasefire_record_has_table (gconstpointer self)
{
  return !ceasefire_record_get_description (self)->is_open;
}

/* The row of the @i-th of the members that every record has. */
static inline guint
ceasefire_record_get_common_row (gconstpointer self, guint i)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (self);

  return layout->n_fields > 0 ? layout->n_fields - ceasefire_record_n_fields + i
                              : CEASEFIRE_ENTRY_NEVER (layout);
}

/* NULL only with an error: @id cannot be an id. */
gpointer ceasefire_record_new (CeasefireType *type, const char *id, GError **error);
/* Takes @node, a packed one. */
CeasefireRecord *ceasefire_record_new_for_node (CeasefireNode *node);
gboolean ceasefire_id_is_valid_length (const char *id, gsize length);
/* Whether a dossier or a file may have it: it is of a type of the library, and has an id. */
gboolean ceasefire_record_is_whole (CeasefireRecord *self, GError **error);
/* Why a text, which is UTF-8, can be no id or code. */
char *ceasefire_id_explain (const char *id, gsize length);
/* For constructors, whose caller may have the id, or code, from anywhere. */
gboolean ceasefire_id_check (const char *id, GError **error);

/* Any row; of nested records the list. FALSE: it is not there. */
gboolean ceasefire_record_read (CeasefireRecord *self, guint row, CeasefireCell *cell);

static inline CeasefireRecordList **
ceasefire_record_get_lists (const CeasefireRecord *self)
{
  return (CeasefireRecordList **) (gpointer) (self + 1);
}

/* The list that a row of nested records has, if it was needed so far or has something in it. Atomic,
 * since one thread may make it while others look: see ceasefire_record_get_children(). */
CeasefireRecordList *ceasefire_record_peek_list (CeasefireRecord *self,
                                                 const CeasefireLayout *layout, guint row);

/*
 * The rows that are there, in their order, of a record or value. Goes once over the table of a packed
 * node, which is quicker than asking for each row. A list is not made into an array: its cell holds
 * what CeasefireListIter takes.
 */
typedef struct
{
  gconstpointer object;
  const CeasefireLayout *layout;
  const CeasefireNode *node;
  guint64 left;      /* rows that are still to come */
  const char *table; /* of a packed narrow node: the number of the next of them; else NULL */
} CeasefireRowIter;

static inline const CeasefireNode *
ceasefire_object_get_node (gconstpointer object, const CeasefireLayout *layout)
{
  return layout->type->is_record ? ceasefire_record_get_node (object) : object;
}

/* Rows of nested records are not among those of the node. */
guint64 ceasefire_record_list_children_rows (CeasefireRecord *self);

static inline void
ceasefire_row_iter_init (CeasefireRowIter *self, gconstpointer object,
                         const CeasefireLayout *layout)
{
  self->object = object;
  self->layout = layout;
  self->node = ceasefire_object_get_node (object, layout);
  self->left = ceasefire_node_get_entries (self->node)
               & ((G_GUINT64_CONSTANT (1) << layout->n_fields) - 1);
  self->table = self->node->form & (CEASEFIRE_NODE_LOOSE | CEASEFIRE_NODE_WIDE)
                  ? NULL
                  : ceasefire_node_get_table (self->node);
  if (G_UNLIKELY (layout->children != 0))
    self->left |= ceasefire_record_list_children_rows ((CeasefireRecord *) object);
}

/* Any row that is there; the way for nodes without a narrow table, and for nested records. */
CeasefireCell ceasefire_object_peek_slowly (gconstpointer object, const CeasefireLayout *layout,
                                            guint row);

/* A cell for what is kept as a small number, with all bytes set: cheaper than a part of them. */
static inline CeasefireCell
ceasefire_cell_from_small (guint16 small)
{
  const gint64 bits = small;

  return (CeasefireCell){ .integer = G_BYTE_ORDER == G_LITTLE_ENDIAN ? bits : bits << 32 };
}

/* The member whose number in the table of the node stands at @at, which goes on to the next. As a call,
 * for which the compiler would take it, it makes writing a sixth slower. */
static inline __attribute__ ((always_inline)) CeasefireCell
ceasefire_row_iter_load (const CeasefireRowIter *self, guint row, const char **at)
{
  const guint8 storage = self->layout->rows[row].storage;
  const char *from = *at;
  guint16 number;
  gint64 word;

  if (G_UNLIKELY (from == NULL || storage == CEASEFIRE_STORAGE_NONE))
    return ceasefire_object_peek_slowly (self->object, self->layout, row);
  memcpy (&number, from, sizeof number);
  *at = from + sizeof number;
  if (storage == CEASEFIRE_STORAGE_POINTER)
    return (CeasefireCell){ .pointer = (char *) self->node - number };
  if (storage == CEASEFIRE_STORAGE_SMALL)
    return ceasefire_cell_from_small (number & ~CEASEFIRE_NODE_NARROW_INLINE);
  if (storage == CEASEFIRE_STORAGE_LIST)
    return (CeasefireCell){ .pointer
                            = ceasefire_block_peek_list (ceasefire_view_get_block (self->node),
                                                         number & ~CEASEFIRE_NODE_NARROW_INLINE) };
  if (number & CEASEFIRE_NODE_NARROW_INLINE)
    return (CeasefireCell){ .integer = number & ~CEASEFIRE_NODE_NARROW_INLINE };
  memcpy (&word, (const char *) self->node - number, sizeof word);
  return (CeasefireCell){ .integer = word };
}

static inline __attribute__ ((always_inline)) gboolean
ceasefire_row_iter_next (CeasefireRowIter *self, guint *row, CeasefireCell *cell)
{
  if (self->left == 0)
    return FALSE;
  *row = (guint) __builtin_ctzll (self->left);
  self->left &= self->left - 1;
  *cell = ceasefire_row_iter_load (self, *row, &self->table);
  return TRUE;
}

/*
 * The same in the order of the names; the id of a record and its type, which is always there, are
 * among them as the rows CEASEFIRE_ENTRY_ID() and CEASEFIRE_ENTRY_TYPE_NAME(), without a cell.
 */
typedef struct
{
  CeasefireRowIter rows;
  guint64 left;                         /* ranks that are still to come */
  guint8 places[CEASEFIRE_ENTRIES_MAX]; /* by rank: how many numbers stand before that of the row */
} CeasefireSortedIter;

static inline void
ceasefire_sorted_iter_init (CeasefireSortedIter *self, gconstpointer object,
                            const CeasefireLayout *layout)
{
  guint8 place = 0;

  ceasefire_row_iter_init (&self->rows, object, layout);
  self->left = 0;
  for (guint64 left = self->rows.left; left != 0; left &= left - 1)
    {
      guint row = (guint) __builtin_ctzll (left);
      guint rank = layout->ranks[row];

      self->left |= G_GUINT64_CONSTANT (1) << rank;
      self->places[rank] = place;
      place += (layout->children >> row & 1) == 0;
    }
  if (!layout->type->is_record)
    return;
  self->left |= G_GUINT64_CONSTANT (1) << layout->ranks[CEASEFIRE_ENTRY_TYPE_NAME (layout)];
  if (ceasefire_node_has (self->rows.node, CEASEFIRE_ENTRY_ID (layout)))
    self->left |= G_GUINT64_CONSTANT (1) << layout->ranks[CEASEFIRE_ENTRY_ID (layout)];
}

static inline gboolean
ceasefire_sorted_iter_next (CeasefireSortedIter *self, guint *rank, guint *row, CeasefireCell *cell)
{
  const CeasefireLayout *layout = self->rows.layout;

  if (self->left == 0)
    return FALSE;
  *rank = (guint) __builtin_ctzll (self->left);
  self->left &= self->left - 1;
  *row = layout->sorted[*rank];
  if (*row >= layout->n_fields)
    cell->pointer = NULL;
  else
    {
      const char *at = self->rows.table ? self->rows.table + self->places[*rank] * sizeof (guint16)
                                        : NULL;

      *cell = ceasefire_row_iter_load (&self->rows, *row, &at);
    }
  return TRUE;
}

/* As ceasefire_record_read(), of a record or value. */
gboolean ceasefire_object_read (gconstpointer object, const CeasefireLayout *layout, guint row,
                                CeasefireCell *cell);

/* The same, but the cell of a list is for CeasefireListIter. */
gboolean ceasefire_object_peek (gconstpointer object, const CeasefireLayout *layout, guint row,
                                CeasefireCell *cell);

/* A member as ceasefire_record_dup_strings() gives it; NULL: it is not there. */
char *ceasefire_record_dup_string (CeasefireRecord *self, const char *member);

/* The members of a record or value that this version does not know. */
const CeasefireExtras *ceasefire_object_get_extras (gconstpointer object,
                                                    const CeasefireLayout *layout);

/* For setters: @cell is what the row is to become. */
void ceasefire_record_set (gpointer self, guint row, const CeasefireCell *cell);
void ceasefire_record_append (gpointer self, guint row, gpointer item);
/* The node, loose, to edit in ways of which nobody is told. */
CeasefireNode *ceasefire_record_edit (CeasefireRecord *self);
void ceasefire_record_notify (CeasefireRecord *self, guint row);
void ceasefire_record_notify_extra (CeasefireRecord *self, const char *member);

/* Nested records. */
typedef void (*CeasefireChildVisitor) (CeasefireRecord *child, const CeasefireField *field,
                                       guint position, gpointer user_data);

void ceasefire_record_visit_children (CeasefireRecord *self, CeasefireChildVisitor visitor,
                                      gpointer user_data);
/* Makes the list if need be. */
GListModel *ceasefire_record_get_children (gpointer self, guint row);
void ceasefire_record_adopt (gpointer self, guint row, guint position, gpointer child);
gboolean ceasefire_record_abandon (gpointer self, guint row, gpointer child);
/* All that is nested in that row, by what is nested there in @from. FALSE: it nests too deep. */
gboolean ceasefire_record_replace_children (CeasefireRecord *self, guint row,
                                            CeasefireRecord *from);
/* Makes records of all that is nested in a packed node, which then may be unfolded. */
void ceasefire_record_unpack_children (CeasefireRecord *self);
/* Lets go of the lists, not of what is in the node. */
void ceasefire_record_clear_children (CeasefireRecord *self);
/*
 * All children of a row at once, of a record that nobody owns: they are nested in nothing then; and
 * back into an empty list. Nobody is told.
 */
GPtrArray *ceasefire_record_steal_children (CeasefireRecord *self, guint row);
void ceasefire_record_give_children (CeasefireRecord *self, guint row, GPtrArray *children);
void ceasefire_record_copy_children (CeasefireRecord *from, CeasefireRecord *to);
gboolean ceasefire_records_equal (GListModel *a, GListModel *b);
CeasefireRecord *ceasefire_record_get_root (CeasefireRecord *self);
/* How many records stand above one another, from the root to this one; from this one to the lowest. */
guint ceasefire_record_get_depth (CeasefireRecord *self);
guint ceasefire_record_get_height (CeasefireRecord *self);
const CeasefireOwner *ceasefire_record_get_owner (CeasefireRecord *self);

/*
 * A record that has not been used for long is in no cache, and its node, at the end of its block, is
 * read before the rest: without this the processor would wait for the lines of the block one by one.
 */
static inline void
ceasefire_record_prefetch (CeasefireRecord *record)
{
  const char *node = (const char *) ceasefire_record_get_node (record);

  for (guint i = 0; i < 4; i++)
    __builtin_prefetch (node - (gsize) i * 64);
}

G_END_DECLS
