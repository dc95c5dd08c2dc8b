/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "core/enum.h"
#include "core/field.h"
#include "core/store.h"

G_BEGIN_DECLS

/* As many members as the reader's set of members already seen has bits. */
#define CEASEFIRE_FIELDS_MAX 64

/*
 * The members of a type in the order in which they are written: a record's own, then those that
 * every record has. Made once, at first use.
 */
typedef struct
{
  guint n_fields;
  guint n_defaults;
  const CeasefireField *fields[CEASEFIRE_FIELDS_MAX];
  CeasefireNick name; /* of the type */
  guint8 name_lengths[CEASEFIRE_FIELDS_MAX];
  char *keys[CEASEFIRE_FIELDS_MAX]; /* as JSON writes them: a comma, the name, quoted, a colon */
  guint64
    heads[CEASEFIRE_FIELDS_MAX]; /* the first bytes behind the comma; behind a shorter key zeros */
  guint64 masks[CEASEFIRE_FIELDS_MAX];               /* which bytes of the head are the key's */
  const CeasefireNicks *nicks[CEASEFIRE_FIELDS_MAX]; /* of enums */
  guint8 defaults[CEASEFIRE_FIELDS_MAX]; /* members whose unset state is not all zero bits */
  guint64 records;                       /* members that hold records, a bit each */
  guint64 rare;                          /* members that few records have */
  guint n_pointers;
  guint8 pointers[CEASEFIRE_FIELDS_MAX]; /* members that may own memory */
} CeasefireLayout;

struct _CeasefireType
{
  const char *name; /* "statement", "citation" */
  GType (*get_type) (void);
  const CeasefireField *fields;
  guint n_fields;
  gsize size; /* of the struct */
  gboolean is_record;
  gboolean has_common;            /* ends in the members that every record has */
  const CeasefireLayout **layout; /* where the layout is kept once made */
};

/* A record type's description; Camel and snake are the names of its C type. */
#define CEASEFIRE_RECORD_TYPE(name_, get_type_, Type, fields_, layout_)                            \
  {                                                                                                \
    .name = (name_), .get_type = (get_type_), .fields = (fields_),                                 \
    .n_fields = G_N_ELEMENTS (fields_), .size = sizeof (Type), .is_record = TRUE,                  \
    .has_common = TRUE, .layout = &(layout_)                                                       \
  }

#define CEASEFIRE_VALUE_TYPE(name_, get_type_, Type, fields_, layout_)                             \
  {                                                                                                \
    .name = (name_), .get_type = (get_type_), .fields = (fields_),                                 \
    .n_fields = G_N_ELEMENTS (fields_), .size = sizeof (Type), .layout = &(layout_)                \
  }

/* What formats can meet: record types, NULL-terminated, and the header. Defined beside the types. */
extern const CeasefireType *const ceasefire_record_types[];
extern const CeasefireType ceasefire_header_type;
const CeasefireType *ceasefire_type_lookup (const char *name, gsize length);

/*
 * For RAW: @text as a record may hold it, that is one JSON object without white space between its
 * tokens; NULL if it is none. Defined beside the formats.
 */
char *ceasefire_raw_normalize (const char *text);

const CeasefireLayout *ceasefire_type_get_layout (const CeasefireType *type);
int ceasefire_layout_find (const CeasefireLayout *layout, const char *name, gsize length);
const CeasefireField *ceasefire_layout_find_offset (const CeasefireLayout *layout, gsize offset,
                                                    gboolean rare);

gpointer ceasefire_field_rare_member (const CeasefireField *field, gconstpointer self);

/* As many as such a struct has pointers. */
#define CEASEFIRE_RARE_MAX 16

/* To write to. */
gpointer ceasefire_field_edit_member (const CeasefireField *field, gpointer self);

/* To look at. Only a member that is not rare can be written to here. */
static inline gpointer
ceasefire_field_member (const CeasefireField *field, gconstpointer self)
{
  if (field->rare)
    return ceasefire_field_rare_member (field, self);
  return (guint8 *) self + field->offset;
}

/* To look at; what is to be written to is made if need be. */
CeasefireStore *ceasefire_type_get_store (const CeasefireType *type, gconstpointer self);
CeasefireStore *ceasefire_type_make_store (const CeasefireType *type, gpointer self);

static inline gboolean
ceasefire_kind_is_pointer (CeasefireKind kind)
{
  return kind < CEASEFIRE_KIND_ENUM || kind > CEASEFIRE_KIND_DOUBLE;
}

/* One member: @member points at it. */
gboolean ceasefire_member_is_set_slowly (const CeasefireField *field, gconstpointer member);

static inline gboolean
ceasefire_member_is_set (const CeasefireField *field, gconstpointer member)
{
  if (ceasefire_kind_is_pointer (field->kind) && field->kind != CEASEFIRE_KIND_RECORDS)
    return *(gconstpointer const *) member != NULL;
  return ceasefire_member_is_set_slowly (field, member);
}

gboolean ceasefire_member_equal (const CeasefireField *field, gconstpointer a, gconstpointer b);
void ceasefire_member_clear (const CeasefireField *field, CeasefireStore *store, gpointer member);
void ceasefire_member_assign (const CeasefireField *field, CeasefireStore *store, gpointer member,
                              gconstpointer value);
/* The pointer that a member is; NULL for kinds that are none. */
gconstpointer ceasefire_member_peek (const CeasefireField *field, gconstpointer member);
gboolean ceasefire_member_is_valid (const CeasefireField *field, gconstpointer value);

/* All members of @self. */
void ceasefire_members_init (const CeasefireType *type, gpointer self);
void ceasefire_members_clear (const CeasefireType *type, gpointer self);
gboolean ceasefire_members_equal (const CeasefireType *type, gconstpointer a, gconstpointer b);
void ceasefire_members_copy (const CeasefireType *type, gconstpointer from, gpointer to);

G_END_DECLS
