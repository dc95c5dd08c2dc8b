/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-model.h>

G_BEGIN_DECLS

/*
 * What a member can hold, as data: a row of a type's table has a *shape* (one item, a list of
 * items, or nested records) and the *kind* of its items. Everything that differs from kind to kind
 * stands in one entry of kinds.c; the engines and formats ask the entry and have no list of kinds
 * of their own. A new kind is one entry there.
 */
typedef struct _CeasefireKind CeasefireKind;
typedef struct _CeasefireModelMember CeasefireField; /* opaque to users of the library */
typedef struct _CeasefireModelType CeasefireType;
typedef struct _CeasefireLayout CeasefireLayout;
typedef struct _CeasefireNode CeasefireNode;
typedef struct _CeasefireBuilder CeasefireBuilder;

typedef enum
{
  CEASEFIRE_ONE,
  CEASEFIRE_LIST,
  CEASEFIRE_CHILDREN, /* nested records: objects of their own, kept in a CeasefireRecordList */
} CeasefireShape;

/* How an item travels through a format. Formats know tokens, never kinds. */
typedef enum
{
  CEASEFIRE_TOKEN_STRING,
  CEASEFIRE_TOKEN_TEXT, /* a string, or strings by their language */
  CEASEFIRE_TOKEN_BOOLEAN,
  CEASEFIRE_TOKEN_INTEGER,
  CEASEFIRE_TOKEN_NUMBER,
  CEASEFIRE_TOKEN_JSON, /* an object of JSON without white space between its tokens */
  CEASEFIRE_TOKEN_OBJECT,
} CeasefireToken;

/* How an item lies in memory, see core/node.h. */
typedef enum
{
  CEASEFIRE_STORAGE_POINTER,
  CEASEFIRE_STORAGE_SMALL,
  CEASEFIRE_STORAGE_WORD,
  CEASEFIRE_STORAGE_NONE, /* nested records, which are in the node only as they were read */
  CEASEFIRE_STORAGE_LIST, /* of no kind: rows that are lists */
} CeasefireStorage;

/*
 * The content of a member, as setters take it and readers see it. Which of them counts follows from
 * the row:
 *
 *   string, raw        pointer   char *, NUL-terminated UTF-8
 *   text               pointer   CeasefireText *
 *   scalar             pointer   the scalar's type *
 *   value              pointer   CeasefireNode *, which is the public pointer
 *   enum               small     its number; 0 is unset
 *   boolean            small     CeasefireTristate: silence is not a no
 *   int                integer   below the row's minimum: unset
 *   double             number    NaN: unset
 *   a list of any      pointer   NULL-terminated array of the items' pointers; in walks what
 *                                CeasefireListIter takes
 *   children           pointer   CeasefireRecordList *, or NULL
 */
typedef union
{
  gpointer pointer;
  int small;
  gint64 integer;
  double number;
} CeasefireCell;

typedef enum
{
  CEASEFIRE_TRISTATE_UNSET = 0,
  CEASEFIRE_TRISTATE_NO = 1,
  CEASEFIRE_TRISTATE_YES = 2,
} CeasefireTristate;

struct _CeasefireKind
{
  const char *name;
  CeasefireModelKind described; /* as which users meet it; the row may say more */
  CeasefireToken token;
  CeasefireStorage storage;
  const char *expected;      /* for messages: "a string" */
  const char *expected_list; /* "a list of strings" */
  const char *c_type;        /* in accessors; NULL: a pointer to what get_gtype() names */
  const char *c_cell;        /* the member of CeasefireCell that holds it */
  const char *noun;          /* in doc comments: "a string" */

  /* One item; the cells of equal, own and disown are set. */
  gboolean (*is_set) (const CeasefireField *field, const CeasefireCell *cell);
  CeasefireCell (*unset) (const CeasefireField *field);
  gboolean (*equal) (const CeasefireField *field, const CeasefireCell *a, const CeasefireCell *b);
  /* Whether a setter may take it: if not, the program made a mistake. */
  gboolean (*is_valid) (const CeasefireField *field, const CeasefireCell *cell);
  /* Makes @to a copy of, or a reference to, what @from points at; lets go of one. */
  void (*own) (const CeasefireField *field, const CeasefireCell *from, CeasefireCell *to);
  void (*disown) (const CeasefireField *field, CeasefireCell *cell);

  /* Tokens that are strings: into a block, with its place there or its number; and out. */
  gboolean (*build) (CeasefireBuilder *builder, const CeasefireField *field, const char *text,
                     gsize length, guint32 *place);
  const char *(*get_string) (const CeasefireField *field, const CeasefireCell *cell);

  /* GObject's view. */
  GType (*get_gtype) (const CeasefireField *field); /* of enums and boxed types; else NULL */
  GParamSpec *(*make_pspec) (const CeasefireField *field, const char *name, GParamFlags flags);
  void (*to_gvalue) (const CeasefireField *field, const CeasefireCell *cell, GValue *value);
  void (*from_gvalue) (const CeasefireField *field, const GValue *value, CeasefireCell *cell);
};

extern const CeasefireKind ceasefire_kind_string;
extern const CeasefireKind ceasefire_kind_text;
extern const CeasefireKind ceasefire_kind_enum;
extern const CeasefireKind ceasefire_kind_boolean;
extern const CeasefireKind ceasefire_kind_int;
extern const CeasefireKind ceasefire_kind_double;
extern const CeasefireKind ceasefire_kind_raw;
extern const CeasefireKind ceasefire_kind_scalar;
extern const CeasefireKind ceasefire_kind_object;

/* Members of any shape. */
gboolean ceasefire_cell_is_set (const CeasefireField *field, const CeasefireCell *cell);
gboolean ceasefire_cell_equal (const CeasefireField *field, const CeasefireCell *a,
                               const CeasefireCell *b);
gboolean ceasefire_cell_is_valid (const CeasefireField *field, const CeasefireCell *cell);
void ceasefire_cell_own (const CeasefireField *field, const CeasefireCell *from, CeasefireCell *to);
void ceasefire_cell_disown (const CeasefireField *field, CeasefireCell *cell);

G_END_DECLS
