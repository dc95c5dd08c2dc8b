/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <string.h>

#include <ceasefire/ceasefire-error.h>

#include "core/node.h"
#include "core/record.h"

G_BEGIN_DECLS

/*
 * The one way into a record. A source (JSON, GVariant, JsonNode, a notation, a table) says what
 * comes: an object of a type begins, a row of it becomes this, a list begins. The builder checks it,
 * gathers it in a buffer and makes the block (core/block.h) when the outermost object ends. Whether something
 * has the right form, range and number is decided here alone; the source knows where the mistake
 * stands and reports it: a call that returns FALSE has put code and reason into the builder.
 *
 * Memory. The buffer holds the block of the outermost object that is open, with all that is in it;
 * payloads are appended as they come, a node when its object ends, lists and the last node at the very
 * end. What nodes and lists will point at is known by its *place*, the distance from the block's head,
 * until the block has its address.
 */
typedef struct
{
  const CeasefireLayout *layout;
  gsize start;       /* where the payloads of this object begin */
  guint64 said;      /* rows that came, be it with an empty list */
  guint64 seen;      /* entries that are there */
  guint first_extra; /* the object's first unknown member, in `extras` */
  GHashTable *names; /* of those members; NULL if there were none */
  guint first_item;  /* of the list that is open, in `items` */
  guint after;       /* 1 + the row that came last */
  guint32 id;        /* its place, if there is one */
  guint32
    children[CEASEFIRE_LISTS_MAX]; /* lists of nested records, as `places` has them; 0: none */
  gsize lists;                     /* of the block, as its head has it */
  guint32 arrays;                  /* their place, if it has arrays */
  guint n_places;
  guint next; /* 1 + the highest entry that `places` has */
  /* Of the entries that are there, in their order; of those without payload what they are, inline
   * as in a wide node (core/node.h). */
  guint32 places[CEASEFIRE_ENTRIES_MAX];
} CeasefireBuilderFrame;

typedef struct
{
  guint32 place; /* of pointers that hold places, or 0 for NULL */
  guint32 length;
} CeasefireBuilderPointers;

typedef struct
{
  guint32 name, raw; /* places */
  guint after;
} CeasefireBuilderExtra;

typedef struct
{
  GPtrArray *languages;
  GPtrArray *strings;
  GHashTable *names; /* the languages in small letters: tags mean the same in capitals */
} CeasefireBuilderWordings;

struct _CeasefireBuilder
{
  char *bytes;
  gsize length;
  gsize size;

  CeasefireBuilderFrame *frame; /* the innermost that is open; NULL: none */
  CeasefireBuilderFrame *frames;
  guint n_frames;
  guint frames_size;

  guint32 *items; /* of the lists that are open */
  guint n_items;
  guint items_size;
  guint32 *lists; /* of the block: places, the last of each list marked */
  guint n_lists;
  guint lists_size;
  CeasefireBuilderPointers *pointers; /* that need addresses once the block has one */
  guint n_pointers;
  guint pointers_size;
  GArray *extras; /* of CeasefireBuilderExtra; NULL until there is one */

  guint nesting;       /* records that are open */
  gboolean is_newer;   /* what comes is of a later minor version, see ceasefire_builder_keeps() */
  guint64 max_members; /* unknown ones in one object, wordings of one text */

  CeasefireRecord *lent;    /* the record whose block is the buffer; NULL: none is lent */
  CeasefireRecord **spares; /* records to lend again, by the index of their type */

  CeasefireError code; /* of the mistake that was reported last */
  char *reason;
  const char *suggestion; /* the nearest right word; NULL: none */
};

void ceasefire_builder_init (CeasefireBuilder *self);
void ceasefire_builder_clear (CeasefireBuilder *self);
/* After a mistake: lets go of all that is open. */
void ceasefire_builder_reset (CeasefireBuilder *self);

/* How far building has come. */
typedef struct
{
  guint n_frames;
  gsize length;
  guint n_items;
  guint n_lists;
  guint n_pointers;
  guint n_extras;
  guint nesting;
} CeasefireBuilderMark;

CeasefireBuilderMark ceasefire_builder_mark (const CeasefireBuilder *self);
/* After a mistake in one member: lets go of what came since @mark, which was made in the object that
 * the member belongs to. That the member stood there is not forgotten. */
void ceasefire_builder_return (CeasefireBuilder *self, const CeasefireBuilderMark *mark);

/* Always FALSE. */
gboolean ceasefire_builder_fail (CeasefireBuilder *self, CeasefireError code, const char *format,
                                 ...) G_GNUC_PRINTF (3, 4);
/* To a mistake that was reported: the word that was probably meant, which outlives the builder. */
void ceasefire_builder_suggest (CeasefireBuilder *self, const char *word);
/* How many bytes of a string a message quotes: never a part of a character. */
int ceasefire_builder_quote_length (const char *text, gsize length);

/*
 * Objects. A record's type may be one that this version does not know: then @type_name says it, and
 * all its members are unknown ones. NULL is a mistake that was reported. A record that begins in
 * another is nested in it: an item of the list that is open, by its place.
 */
void ceasefire_builder_begin_record (CeasefireBuilder *self, CeasefireType *type,
                                     const char *type_name, gsize length);
CeasefireRecord *ceasefire_builder_end_record (CeasefireBuilder *self);
void ceasefire_builder_end_child (CeasefireBuilder *self);
/* Of the record that is open; NULL while it has none. Until something more is built. */
const char *ceasefire_builder_peek_id (const CeasefireBuilder *self);
/*
 * The same without a copy: the record that is returned belongs to the builder, and its block is the
 * buffer itself. The next object that begins takes the record back and fills it again, unless
 * somebody has taken a reference to it or to something in it: then he keeps all of it.
 */
CeasefireRecord *ceasefire_builder_lend_record (CeasefireBuilder *self);
/* Inside another object; the result is its place. */
void ceasefire_builder_begin_value (CeasefireBuilder *self, CeasefireType *type);
guint32 ceasefire_builder_end_value (CeasefireBuilder *self);
/* A value that stands alone, such as a header. */
void ceasefire_builder_begin_alone (CeasefireBuilder *self, CeasefireType *type);
gpointer ceasefire_builder_end_alone (CeasefireBuilder *self);

/* Beyond this a record is refused, so that no place leaves its 32 bits. */
#define CEASEFIRE_BUILDER_MAX (CEASEFIRE_BLOCK_MAX / 2)

gboolean ceasefire_builder_refuse_row (CeasefireBuilder *self, guint row);

/* Whether the row may be said: not if it was. Also notes where unknown members stand. */
static inline gboolean
ceasefire_builder_begin_row (CeasefireBuilder *self, guint row)
{
  CeasefireBuilderFrame *frame = self->frame;

  if (G_UNLIKELY ((frame->said >> row & 1) || self->length > CEASEFIRE_BUILDER_MAX))
    return ceasefire_builder_refuse_row (self, row);
  frame->said |= G_GUINT64_CONSTANT (1) << row;
  frame->after = row + 1;
  return TRUE;
}

/* The place of what has no payload. */
static inline guint32
ceasefire_builder_inline (guint32 number)
{
  return CEASEFIRE_NODE_WIDE_INLINE | number;
}

void ceasefire_builder_insert_place (CeasefireBuilder *self, guint entry, guint32 place);

/* Most members come in the order of their rows. */
static inline void
ceasefire_builder_set_place (CeasefireBuilder *self, guint entry, guint32 place)
{
  CeasefireBuilderFrame *frame = self->frame;

  if (G_UNLIKELY (entry < frame->next))
    {
      ceasefire_builder_insert_place (self, entry, place);
      return;
    }
  frame->places[frame->n_places++] = place;
  frame->next = entry + 1;
  frame->seen |= G_GUINT64_CONSTANT (1) << entry;
}

/* The id comes first and its entry behind all rows. */
static inline void
ceasefire_builder_set_id (CeasefireBuilder *self, guint32 place)
{
  self->frame->id = place;
  self->frame->seen |= G_GUINT64_CONSTANT (1) << CEASEFIRE_ENTRY_ID (self->frame->layout);
}

/* The content of a row, by token; what comes out in @place goes to set_place() or add_item(). */
gboolean ceasefire_builder_string (CeasefireBuilder *self, const CeasefireField *field,
                                   const char *text, gsize length, guint32 *place);
/* A text in languages: each language, then its string. Cleared in any case. */
void ceasefire_builder_begin_wordings (CeasefireBuilderWordings *wordings);
gboolean ceasefire_builder_add_language (CeasefireBuilder *self, CeasefireBuilderWordings *wordings,
                                         const char *tag, gsize length);
void ceasefire_builder_add_wording (CeasefireBuilderWordings *wordings, const char *string,
                                    gsize length);
gboolean ceasefire_builder_end_wordings (CeasefireBuilder *self, CeasefireBuilderWordings *wordings,
                                         guint32 *place);
void ceasefire_builder_clear_wordings (CeasefireBuilderWordings *wordings);
guint32 ceasefire_builder_boolean (gboolean yes);
gboolean ceasefire_builder_integer (CeasefireBuilder *self, const CeasefireField *field,
                                    gint64 number, guint32 *place);
gboolean ceasefire_builder_number (CeasefireBuilder *self, const CeasefireField *field,
                                   double number, guint32 *place);
/* Lists: of the row that is open, be it one of nested records. */
void ceasefire_builder_begin_list (CeasefireBuilder *self);
void ceasefire_builder_add_item (CeasefireBuilder *self, guint32 place);
void ceasefire_builder_end_list (CeasefireBuilder *self, guint row);
gboolean ceasefire_builder_may_nest (CeasefireBuilder *self);

/* What a member of that name is to the object that is open: a row, or one of these. */
#define CEASEFIRE_MEMBER_ID (-1)
#define CEASEFIRE_MEMBER_TYPE (-2)
#define CEASEFIRE_MEMBER_UNKNOWN (-3)
int ceasefire_builder_find_member (const CeasefireBuilder *self, const char *name, gsize length);
/* Whether a record that says that type may stand where @expected is; NULL: any. */
gboolean ceasefire_builder_may_be (const CeasefireType *expected, const char *name, gsize length);

/*
 * Whether @text, for a row of a closed set, is a word that a later minor version has in it: then the
 * member stays unset and is kept as an unknown member of the same name.
 */
gboolean ceasefire_builder_keeps (const CeasefireBuilder *self, const CeasefireField *field,
                                  const char *text, gsize length);

gboolean ceasefire_builder_id (CeasefireBuilder *self, const char *text, gsize length);
gboolean ceasefire_builder_has_id (const CeasefireBuilder *self);
/* A name that may stand once in an object, and only so many of them; @what for the message. */
gboolean ceasefire_builder_add_name (CeasefireBuilder *self, GHashTable **names, const char *name,
                                     const char *what);
/* @raw is JSON without white space between its tokens. */
void ceasefire_builder_extra (CeasefireBuilder *self, const char *name, const char *raw);

/* For kinds: into the buffer. */
gboolean ceasefire_builder_check_name (CeasefireBuilder *self, const char *text, gsize length);
gpointer ceasefire_builder_put_view (CeasefireBuilder *self, gsize size, gsize alignment,
                                     guint32 *place);
gboolean ceasefire_builder_put_scalar (CeasefireBuilder *self, const CeasefireScalar *scalar,
                                       const char *text, gsize length, guint32 *place,
                                       GError **error);
void ceasefire_builder_grow (CeasefireBuilder *self, gsize length);

static inline char *
ceasefire_builder_reserve (CeasefireBuilder *self, gsize length)
{
  if (G_UNLIKELY (length > self->size - self->length))
    ceasefire_builder_grow (self, length);
  return self->bytes + self->length;
}

static inline guint32
ceasefire_builder_get_place (const CeasefireBuilder *self)
{
  return (guint32) self->length;
}

static inline guint32
ceasefire_builder_put_string (CeasefireBuilder *self, const char *text, gsize length)
{
  char *string = ceasefire_builder_reserve (self, length + 1);
  guint32 place = ceasefire_builder_get_place (self);

  memcpy (string, text, length);
  string[length] = '\0';
  self->length += length + 1;
  return place;
}

/* The buffer begins at a multiple of 8, so that places align as addresses do. */
static inline void
ceasefire_builder_align (CeasefireBuilder *self, gsize alignment)
{
  gsize over = -self->length & (alignment - 1);

  if (over == 0)
    return; /* there may be no buffer yet */
  ceasefire_builder_reserve (self, over);
  memset (self->bytes + self->length, 0, over);
  self->length += over;
}

/* The place of a view that comes next, with room before it for a long way back (core/block.h). */
static inline guint32
ceasefire_builder_begin_view (CeasefireBuilder *self, gsize alignment)
{
  ceasefire_builder_align (self, alignment);
  if (G_UNLIKELY (ceasefire_builder_get_place (self) > G_MAXUINT16))
    {
      gsize room = MAX (alignment, sizeof (guint32));

      memset (ceasefire_builder_reserve (self, room), 0, room);
      self->length += room;
    }
  return ceasefire_builder_get_place (self);
}

G_END_DECLS
