/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-text.h>

#include "core/scalar.h"

G_BEGIN_DECLS

/*
 * The field table: what every type says of its members, once. Properties, finalizing, equality,
 * copying, checking, JSON and every later format are engines over these rows.
 *
 * The C type of a member follows from its kind:
 *
 *   STRING CODE REF RAW    char *             NULL is unset
 *   STRINGS CODES REFS     char **            NULL-terminated; NULL is unset
 *   TEXT                   CeasefireText *
 *   ENUM                   the enum           0 is unset
 *   BOOLEAN                CeasefireTristate  silence is not a no: what was written stays written
 *   INT                    gint64             minimum - 1 is unset
 *   DOUBLE                 double             NaN is unset
 *   SCALAR                 the scalar's type *
 *   VALUE                  the value's type *
 *   VALUES                 the value's type **, an array of core/array.h
 *   RECORDS                GListStore *       NULL until somebody asks for it
 */
typedef enum
{
  CEASEFIRE_KIND_STRING,
  CEASEFIRE_KIND_CODE,
  CEASEFIRE_KIND_REF,
  CEASEFIRE_KIND_RAW,
  CEASEFIRE_KIND_STRINGS,
  CEASEFIRE_KIND_CODES,
  CEASEFIRE_KIND_REFS,
  CEASEFIRE_KIND_TEXT,
  CEASEFIRE_KIND_ENUM,
  CEASEFIRE_KIND_BOOLEAN,
  CEASEFIRE_KIND_INT,
  CEASEFIRE_KIND_DOUBLE,
  CEASEFIRE_KIND_SCALAR,
  CEASEFIRE_KIND_VALUE,
  CEASEFIRE_KIND_VALUES,
  CEASEFIRE_KIND_RECORDS,
} CeasefireKind;

typedef enum
{
  CEASEFIRE_TRISTATE_NO = -1,
  CEASEFIRE_TRISTATE_UNSET = 0,
  CEASEFIRE_TRISTATE_YES = 1,
} CeasefireTristate;

typedef struct _CeasefireType CeasefireType;

typedef struct
{
  const char *name;  /* C member, JSON key and GVariant key; GObject turns _ into - */
  const char *blurb; /* one sentence: property doc and schema description */
  CeasefireKind kind;
  gboolean required;
  gsize offset;
  gboolean rare;            /* the offset is one in the struct of rare members, see core/record.h */
  GType (*get_type) (void); /* ENUM: its type */
  const CeasefireScalar *scalar; /* SCALAR */
  const CeasefireType *type;     /* VALUE, VALUES and RECORDS: what they hold */
  const char *refers_to;         /* REF and REFS: names of the record types allowed, | between */
  gboolean elsewhere;            /* REF and REFS: the record may stand in another dossier */
  const char *vocabulary;        /* CODE and CODES */
  const char *format;            /* STRING, STRINGS, RAW: what the string must look like */
  double minimum, maximum;       /* INT and DOUBLE, both included */
} CeasefireField;

/* Fails to compile unless @member_ of @Type has exactly the C type @CType. */
#define CEASEFIRE_FIELD_NAMED(Type, member_, name_, CType, kind_, ...)                             \
  {                                                                                                \
    .name = (name_), .kind = (kind_),                                                              \
    .offset = G_STRUCT_OFFSET (Type, member_) + _Generic(((Type *) 0)->member_, CType : 0),        \
    __VA_ARGS__                                                                                    \
  }
#define CEASEFIRE_FIELD(Type, member_, CType, kind_, ...)                                          \
  CEASEFIRE_FIELD_NAMED (Type, member_, #member_, CType, kind_, __VA_ARGS__)

#define CEASEFIRE_STRING(Type, member_, ...)                                                       \
  CEASEFIRE_FIELD (Type, member_, char *, CEASEFIRE_KIND_STRING, __VA_ARGS__)
#define CEASEFIRE_CODE(Type, member_, ...)                                                         \
  CEASEFIRE_FIELD (Type, member_, char *, CEASEFIRE_KIND_CODE, __VA_ARGS__)
#define CEASEFIRE_REF(Type, member_, ...)                                                          \
  CEASEFIRE_FIELD (Type, member_, char *, CEASEFIRE_KIND_REF, __VA_ARGS__)
#define CEASEFIRE_RAW(Type, member_, ...)                                                          \
  CEASEFIRE_FIELD (Type, member_, char *, CEASEFIRE_KIND_RAW, __VA_ARGS__)
#define CEASEFIRE_STRINGS(Type, member_, ...)                                                      \
  CEASEFIRE_FIELD (Type, member_, char **, CEASEFIRE_KIND_STRINGS, __VA_ARGS__)
#define CEASEFIRE_CODES(Type, member_, ...)                                                        \
  CEASEFIRE_FIELD (Type, member_, char **, CEASEFIRE_KIND_CODES, __VA_ARGS__)
#define CEASEFIRE_REFS(Type, member_, ...)                                                         \
  CEASEFIRE_FIELD (Type, member_, char **, CEASEFIRE_KIND_REFS, __VA_ARGS__)
#define CEASEFIRE_TEXT(Type, member_, ...)                                                         \
  CEASEFIRE_FIELD (Type, member_, CeasefireText *, CEASEFIRE_KIND_TEXT, __VA_ARGS__)
#define CEASEFIRE_ENUM(Type, member_, Enum, get_type_, ...)                                        \
  CEASEFIRE_FIELD (Type, member_, Enum, CEASEFIRE_KIND_ENUM, .get_type = (get_type_), __VA_ARGS__)
#define CEASEFIRE_BOOLEAN(Type, member_, ...)                                                      \
  CEASEFIRE_FIELD (Type, member_, CeasefireTristate, CEASEFIRE_KIND_BOOLEAN, __VA_ARGS__)
#define CEASEFIRE_INT(Type, member_, ...)                                                          \
  CEASEFIRE_FIELD (Type, member_, gint64, CEASEFIRE_KIND_INT, __VA_ARGS__)
#define CEASEFIRE_DOUBLE(Type, member_, ...)                                                       \
  CEASEFIRE_FIELD (Type, member_, double, CEASEFIRE_KIND_DOUBLE, __VA_ARGS__)
#define CEASEFIRE_SCALAR(Type, member_, CType, scalar_, ...)                                       \
  CEASEFIRE_FIELD (Type, member_, CType *, CEASEFIRE_KIND_SCALAR, .scalar = &(scalar_), __VA_ARGS__)
#define CEASEFIRE_DATE(Type, member_, ...)                                                         \
  CEASEFIRE_SCALAR (Type, member_, CeasefireDate, ceasefire_date_scalar, __VA_ARGS__)
#define CEASEFIRE_DURATION(Type, member_, ...)                                                     \
  CEASEFIRE_SCALAR (Type, member_, CeasefireDuration, ceasefire_duration_scalar, __VA_ARGS__)
#define CEASEFIRE_VALUE(Type, member_, CType, type_, ...)                                          \
  CEASEFIRE_FIELD (Type, member_, CType *, CEASEFIRE_KIND_VALUE, .type = &(type_), __VA_ARGS__)
#define CEASEFIRE_VALUES(Type, member_, CType, type_, ...)                                         \
  CEASEFIRE_FIELD (Type, member_, CType **, CEASEFIRE_KIND_VALUES, .type = &(type_), __VA_ARGS__)
#define CEASEFIRE_RECORDS(Type, member_, type_, ...)                                               \
  CEASEFIRE_FIELD (Type, member_, GListStore *, CEASEFIRE_KIND_RECORDS, .type = &(type_),          \
                   __VA_ARGS__)

G_END_DECLS
