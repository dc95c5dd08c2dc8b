/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-text.h>

#include "core/kinds.h"
#include "core/scalar.h"

G_BEGIN_DECLS

/*
 * The field table: what every type says of its members, once. Storage, properties, equality,
 * copying, checking, accessors, JSON and every other format are engines over these rows.
 */
typedef enum
{
  CEASEFIRE_NAMES_NOTHING, /* words */
  CEASEFIRE_NAMES_TERM,    /* a code of a vocabulary */
  CEASEFIRE_NAMES_RECORD,  /* the id of a record */
} CeasefireNaming;

struct _CeasefireModelMember
{
  const char *name;  /* JSON key and GVariant key; GObject turns _ into - */
  const char *blurb; /* one sentence: doc comments, property docs and the schema's descriptions */
  const char *since; /* the version that brought it; NULL: 1.0 */
  CeasefireShape shape;
  const CeasefireKind *kind;
  gboolean required;
  const char *accessor; /* the name in C, where it is not `name` */
  gboolean may_repeat;  /* of a list: an item may stand twice, or a check of its own tells */
  gboolean is_key;      /* of a value in a list: tells with its like which of them is which */
  /* So many of an enum's words, or numbers from 1, have an order; what stands behind says nothing. */
  guint8 ordered;
  /* In the notation: of the members that take bare words, which is asked first; 0: it takes none. */
  guint8 bare;
  const char *line; /* the word that begins a line of it; NULL: its name, in the singular */

  /* strings */
  CeasefireNaming names;
  const char *refers_to;  /* names of the record types allowed, | between; NULL: any */
  gboolean elsewhere;     /* the record may stand in another dossier */
  const char *vocabulary; /* of the code */
  const char *schemes;    /* whose codes the notation takes for terms, | between; NULL: none */
  const char *format;     /* what the string must look like, see core/form.h */

  /* other kinds */
  GType (*get_type) (void);      /* enum */
  const CeasefireScalar *scalar; /* scalar */
  CeasefireType *type;           /* value, and children */
  double minimum, maximum;       /* int and double, both included */
};

#define CEASEFIRE_ROW(name_, shape_, kind_, ...)                                                   \
  {                                                                                                \
    .name = #name_, .shape = CEASEFIRE_##shape_, .kind = &ceasefire_kind_##kind_, __VA_ARGS__      \
  }

#define CEASEFIRE_STRING(name_, ...) CEASEFIRE_ROW (name_, ONE, string, __VA_ARGS__)
#define CEASEFIRE_STRINGS(name_, ...) CEASEFIRE_ROW (name_, LIST, string, __VA_ARGS__)
#define CEASEFIRE_CODE(name_, ...)                                                                 \
  CEASEFIRE_ROW (name_, ONE, string, .names = CEASEFIRE_NAMES_TERM, __VA_ARGS__)
#define CEASEFIRE_CODES(name_, ...)                                                                \
  CEASEFIRE_ROW (name_, LIST, string, .names = CEASEFIRE_NAMES_TERM, __VA_ARGS__)
#define CEASEFIRE_REF(name_, ...)                                                                  \
  CEASEFIRE_ROW (name_, ONE, string, .names = CEASEFIRE_NAMES_RECORD, __VA_ARGS__)
#define CEASEFIRE_REFS(name_, ...)                                                                 \
  CEASEFIRE_ROW (name_, LIST, string, .names = CEASEFIRE_NAMES_RECORD, __VA_ARGS__)
#define CEASEFIRE_RAW(name_, ...) CEASEFIRE_ROW (name_, ONE, raw, __VA_ARGS__)
#define CEASEFIRE_TEXT(name_, ...) CEASEFIRE_ROW (name_, ONE, text, __VA_ARGS__)
#define CEASEFIRE_ENUM(name_, get_type_, ...)                                                      \
  CEASEFIRE_ROW (name_, ONE, enum, .get_type = (get_type_), __VA_ARGS__)
#define CEASEFIRE_BOOLEAN(name_, ...) CEASEFIRE_ROW (name_, ONE, boolean, __VA_ARGS__)
#define CEASEFIRE_INT(name_, ...) CEASEFIRE_ROW (name_, ONE, int, __VA_ARGS__)
#define CEASEFIRE_DOUBLE(name_, ...) CEASEFIRE_ROW (name_, ONE, double, __VA_ARGS__)
#define CEASEFIRE_SCALAR(name_, scalar_, ...)                                                      \
  CEASEFIRE_ROW (name_, ONE, scalar, .scalar = &(scalar_), __VA_ARGS__)
#define CEASEFIRE_DATE(name_, ...) CEASEFIRE_SCALAR (name_, ceasefire_date_scalar, __VA_ARGS__)
#define CEASEFIRE_DURATION(name_, ...)                                                             \
  CEASEFIRE_SCALAR (name_, ceasefire_duration_scalar, __VA_ARGS__)
#define CEASEFIRE_VALUE(name_, type_, ...)                                                         \
  CEASEFIRE_ROW (name_, ONE, object, .type = &(type_), __VA_ARGS__)
#define CEASEFIRE_VALUES(name_, type_, ...)                                                        \
  CEASEFIRE_ROW (name_, LIST, object, .type = &(type_), __VA_ARGS__)
#define CEASEFIRE_RECORDS(name_, type_, ...)                                                       \
  CEASEFIRE_ROW (name_, CHILDREN, object, .type = &(type_), __VA_ARGS__)

static inline gboolean
ceasefire_field_is_reference (const CeasefireField *field)
{
  return field->names == CEASEFIRE_NAMES_RECORD;
}

static inline gboolean
ceasefire_field_holds_values (const CeasefireField *field)
{
  return field->kind == &ceasefire_kind_object && field->shape != CEASEFIRE_CHILDREN;
}

G_END_DECLS
