/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <string.h>

#include "core/block.h"
#include "core/extras.h"
#include "core/type.h"

G_BEGIN_DECLS

/*
 * A node is the storage of one record or one value: for each row of the type's table where the
 * member lies, or that it is not there. Behind the rows stand the entries for members that this
 * version does not know and, of a record, for its id, and for the lists of nested records as they were
 * read, until somebody asks for them (core/children.c).
 *
 * A *packed* node is part of a built block and never changes:
 *
 *   back 16 | type 8 | form 8 | present 16, or 32, 48 or 64 if the type has more entries | table
 *
 * `present` has a bit for each entry that is there, in its lowest byte the first eight, and the table
 * a number for each of these bits, from the lowest on, in 16 bits or, in a wide node, 32:
 *   - of enums, booleans and small whole numbers what they are, with the highest bit set,
 *   - of lists, also those of nested records, the number of the first item among those of the block
 *     (core/block.h), with the highest bit set,
 *   - of all else how many bytes before the node the member's payload begins.
 *
 * A *loose* node can be edited: it has a cell for each entry, and each cell either points into the
 * `base`, the built block that the node was unfolded from and keeps alive, or owns its memory.
 * Nothing in the base is ever moved or freed by an edit, so a pointer that a getter returned stays
 * valid until that same member is set again or the node ends.
 */
typedef enum
{
  CEASEFIRE_NODE_LOOSE = 1 << 0,
  CEASEFIRE_NODE_WIDE = 1 << 1,    /* the table has 32 bits an entry */
  CEASEFIRE_NODE_FROZEN = 1 << 2,  /* atomic: a loose value that was put into a record */
  CEASEFIRE_NODE_PRESENT = 1 << 4, /* from here on: the bytes of `present` of a packed node */
} CeasefireNodeForm;

struct _CeasefireNode
{
  guint16 back;    /* as in every view */
  guint8 type;     /* index of its type, see ceasefire_layout_get_indexed() */
  guint8 form;     /* CeasefireNodeForm */
  guint16 present; /* or the lowest bits of it */
};

/* How many bytes `present` has in packed nodes of a type: 2, 4, 6 or 8. */
static inline guint
ceasefire_node_measure_present (const CeasefireLayout *layout)
{
  return (layout->n_entries + layout->n_lists + 15) / 16 * 2;
}

/* The highest bit of a number of the table, and so how far a payload of a narrow node may lie. */
#define CEASEFIRE_NODE_NARROW_INLINE 0x8000u
#define CEASEFIRE_NODE_WIDE_INLINE 0x80000000u

typedef struct
{
  CeasefireNode node;
  gpointer base; /* a view of the block that cells point into, with a reference; NULL: none does */
  guint64 set;   /* entries that are there */
  guint64 owned; /* entries whose memory the node owns */
  CeasefireCell cells[];
} CeasefireLooseNode;

static inline const CeasefireLooseNode *
ceasefire_node_peek_loose (const CeasefireNode *node)
{
  return (const CeasefireLooseNode *) (gconstpointer) node;
}

static inline const CeasefireLayout *
ceasefire_node_get_layout (const CeasefireNode *node)
{
  return ceasefire_layout_get_indexed (node->type);
}

static inline gboolean
ceasefire_node_is_loose (const CeasefireNode *node)
{
  return (node->form & CEASEFIRE_NODE_LOOSE) != 0;
}

/* Of a packed node. Eight bytes can be read at `present` even where it has less: behind it is the
 * table, and behind the last node of a block CEASEFIRE_BLOCK_PADDING counts from the node on. */
static inline guint64
ceasefire_node_get_present (const CeasefireNode *node)
{
  guint unused = 64 - node->form / CEASEFIRE_NODE_PRESENT * 8;
  guint64 present;

  memcpy (&present, &node->present, sizeof present);
  return GUINT64_FROM_LE (present) << unused >> unused;
}

static inline const char *
ceasefire_node_get_table (const CeasefireNode *node)
{
  return (const char *) &node->present + node->form / CEASEFIRE_NODE_PRESENT;
}

/* A number of the table; what is inline has the highest bit of 32 in both forms. */
static inline guint32
ceasefire_node_load_narrow (const char *at)
{
  guint16 narrow;

  memcpy (&narrow, at, sizeof narrow);
  return (guint32) (narrow & ~CEASEFIRE_NODE_NARROW_INLINE)
         | (guint32) (narrow & CEASEFIRE_NODE_NARROW_INLINE) << 16;
}

static inline guint32
ceasefire_node_load (const CeasefireNode *node, const char *at)
{
  guint32 wide;

  if (G_LIKELY (!(node->form & CEASEFIRE_NODE_WIDE)))
    return ceasefire_node_load_narrow (at);
  memcpy (&wide, at, sizeof wide);
  return wide;
}

/* Without the processor's instruction for it, which not all have. */
static inline guint
ceasefire_count_bits (guint64 bits)
{
  bits -= bits >> 1 & G_GUINT64_CONSTANT (0x5555555555555555);
  bits = (bits & G_GUINT64_CONSTANT (0x3333333333333333))
         + (bits >> 2 & G_GUINT64_CONSTANT (0x3333333333333333));
  bits = (bits + (bits >> 4)) & G_GUINT64_CONSTANT (0x0f0f0f0f0f0f0f0f);
  return (guint) (bits * G_GUINT64_CONSTANT (0x0101010101010101) >> 56);
}

/* Of a packed node that is wide, an entry that is there. */
guint32 ceasefire_node_get_wide_entry (const CeasefireNode *node, guint entry);

/* Of a packed node; 0 if the entry is not there. What is read beyond `present` is of no entry. */
static inline guint32
ceasefire_node_get_packed_entry (const CeasefireNode *node, guint entry)
{
  guint64 present;

  memcpy (&present, &node->present, sizeof present);
  present = GUINT64_FROM_LE (present);
  if (!(present >> entry & 1))
    return 0;
  if (G_UNLIKELY (node->form & CEASEFIRE_NODE_WIDE))
    return ceasefire_node_get_wide_entry (node, entry);
  present &= (G_GUINT64_CONSTANT (1) << entry) - 1;
  return ceasefire_node_load_narrow (ceasefire_node_get_table (node)
                                     + sizeof (guint16) * ceasefire_count_bits (present));
}

/* Members whose storage is POINTER: the pointer, NULL if there is none. */
static inline gconstpointer
ceasefire_node_get_pointer (const CeasefireNode *node, guint entry)
{
  guint32 distance;

  if (ceasefire_node_is_loose (node))
    return ceasefire_node_peek_loose (node)->cells[entry].pointer;
  distance = ceasefire_node_get_packed_entry (node, entry);
  return distance ? (const char *) node - distance : NULL;
}

/* Rows that are lists: the array, NULL if there is none. */
static inline gpointer
ceasefire_node_get_list (const CeasefireNode *node, guint entry)
{
  guint32 number;

  if (ceasefire_node_is_loose (node))
    return ceasefire_node_peek_loose (node)->cells[entry].pointer;
  number = ceasefire_node_get_packed_entry (node, entry);
  return number ? ceasefire_block_get_list (ceasefire_view_get_block (node),
                                            number & ~CEASEFIRE_NODE_WIDE_INLINE)
                : NULL;
}

/* The same for CeasefireListIter, without an array being made; of a row that is there. */
static inline gpointer
ceasefire_node_peek_list (const CeasefireNode *node, guint entry)
{
  if (ceasefire_node_is_loose (node))
    return ceasefire_node_peek_loose (node)->cells[entry].pointer;
  return ceasefire_block_peek_list (ceasefire_view_get_block (node),
                                    ceasefire_node_get_packed_entry (node, entry)
                                      & ~CEASEFIRE_NODE_WIDE_INLINE);
}

/* Members whose storage is SMALL: enums and booleans; 0 if there is none. */
static inline int
ceasefire_node_get_small (const CeasefireNode *node, guint entry)
{
  if (ceasefire_node_is_loose (node))
    return ceasefire_node_peek_loose (node)->cells[entry].small;
  return (int) (ceasefire_node_get_packed_entry (node, entry) & ~CEASEFIRE_NODE_WIDE_INLINE);
}

/* The word that a number of the table stands for. */
static inline gint64
ceasefire_node_get_word (const CeasefireNode *node, guint32 number)
{
  gint64 word;

  if (number & CEASEFIRE_NODE_WIDE_INLINE)
    return (gint64) (number & ~CEASEFIRE_NODE_WIDE_INLINE);
  memcpy (&word, (const char *) node - number, sizeof word);
  return word;
}

/* Members whose storage is WORD: whole numbers and doubles; @unset if there is none. */
static inline gint64
ceasefire_node_get_int (const CeasefireNode *node, guint entry, gint64 unset)
{
  const CeasefireLooseNode *loose = ceasefire_node_peek_loose (node);
  guint32 number;

  if (ceasefire_node_is_loose (node))
    return loose->set >> entry & 1 ? loose->cells[entry].integer : unset;
  number = ceasefire_node_get_packed_entry (node, entry);
  return number ? ceasefire_node_get_word (node, number) : unset;
}

static inline double
ceasefire_node_get_double (const CeasefireNode *node, guint entry, double unset)
{
  CeasefireCell cell = { .number = unset };

  cell.integer = ceasefire_node_get_int (node, entry, cell.integer);
  return cell.number;
}

/* The entries that are there, a bit each. */
static inline guint64
ceasefire_node_get_entries (const CeasefireNode *node)
{
  return ceasefire_node_is_loose (node) ? ceasefire_node_peek_loose (node)->set
                                        : ceasefire_node_get_present (node);
}

static inline gboolean
ceasefire_node_has (const CeasefireNode *node, guint entry)
{
  return (gboolean) (ceasefire_node_get_entries (node) >> entry & 1);
}

static inline gboolean
ceasefire_node_is_frozen (const CeasefireNode *node)
{
  return (__atomic_load_n (&node->form, __ATOMIC_ACQUIRE)
          & (CEASEFIRE_NODE_LOOSE | CEASEFIRE_NODE_FROZEN))
         != CEASEFIRE_NODE_LOOSE;
}

/*
 * The entries behind the rows: the members that this version does not know, a record's id, and for
 * a record of a type that is unknown the name of its type and an entry that is never there, as
 * which the members that every record has read. Behind them, of packed nodes alone, the lists of
 * nested records; types that are unknown have none.
 */
#define CEASEFIRE_ENTRY_EXTRAS(layout) ((layout)->n_fields)
#define CEASEFIRE_ENTRY_ID(layout) ((layout)->n_fields + 1)
#define CEASEFIRE_ENTRY_TYPE_NAME(layout) ((layout)->n_fields + 2)
#define CEASEFIRE_ENTRY_NEVER(layout) ((layout)->n_fields + 3)
#define CEASEFIRE_ENTRY_CHILDREN(layout, list) ((layout)->n_entries + (list))

/* Any row but one of children; a cell of a member that is not there holds its kind's unset value. */
gboolean ceasefire_node_read (const CeasefireNode *node, const CeasefireLayout *layout, guint row,
                              CeasefireCell *cell);
/* The same, but the cell of a list is for CeasefireListIter. */
gboolean ceasefire_node_peek (const CeasefireNode *node, const CeasefireLayout *layout, guint row,
                              CeasefireCell *cell);

/* A loose node in a block of its own: empty; like a packed one; and with all that another has. */
CeasefireNode *ceasefire_node_new (const CeasefireType *type);
CeasefireNode *ceasefire_node_unfold (CeasefireNode *node);
CeasefireNode *ceasefire_node_copy (const CeasefireNode *node);
/* An empty packed one that is static. */
CeasefireNode *ceasefire_node_new_empty (const CeasefireLayout *layout);

/* Edits of a loose node. What @cell points at is copied or referred to, never taken. */
void ceasefire_node_set (CeasefireNode *node, guint row, const CeasefireCell *cell);
void ceasefire_node_unset (CeasefireNode *node, guint entry);
void ceasefire_node_append (CeasefireNode *node, guint row, gpointer value);
/* One of the entries behind the rows. */
void ceasefire_node_set_string (CeasefireNode *node, guint entry, const char *string);
void ceasefire_node_clear_loose (CeasefireNode *node);

gboolean ceasefire_node_equal (const CeasefireNode *a, const CeasefireNode *b);

/* Members that this version does not know. */
const CeasefireExtras *ceasefire_node_get_extras (const CeasefireNode *node);
const char *ceasefire_node_get_extra (const CeasefireNode *node, const char *name);
/*
 * The JSON of the word that @row has by a later version, which this one does not know; NULL if there is
 * none. It is an unknown member of the row's name, and goes when the row is set or unset.
 */
const char *ceasefire_node_get_kept (const CeasefireNode *node, const CeasefireLayout *layout,
                                     guint row);
void ceasefire_node_add_extra (CeasefireNode *node, const char *name, const char *raw, guint after);
/* Where it stood, or at the end; @raw NULL takes it out. */
void ceasefire_node_set_extra (CeasefireNode *node, const char *name, const char *raw);

G_END_DECLS
