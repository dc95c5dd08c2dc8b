/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-model.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/*
 * A mapping file, compiled: how each row of a feed becomes records. docs/reference/mapping.md is the
 * specification. A *value* is a tree over the members of a type; its leaves are *templates*, texts
 * with columns in braces, each of which may pass through *filters*. What kind of content a member
 * takes, and whether it refers to a record, the tables of the types say, so that a mapping says
 * neither. A mapping does not change once it has been read, and any number of threads may use it.
 */
#define CEASEFIRE_MAP_VERSION "1.0"
#define CEASEFIRE_MAP_DEPTH 32
#define CEASEFIRE_MAP_COLUMNS_MAX 4096
#define CEASEFIRE_MAP_SPECS_MAX 256
#define CEASEFIRE_MAP_NONE G_MAXUINT

typedef struct
{
  char *name;
  char *lost; /* why nothing becomes of it; NULL: something does */
  gboolean is_used;
  char split; /* what stands between the parts of its cells; 0: they have one */
} CeasefireMapColumn;

typedef struct
{
  GHashTable *words;  /* of texts to texts */
  gboolean is_scheme; /* of a published scheme, which has _ for a blank */
} CeasefireMapTable;

typedef enum
{
  CEASEFIRE_MAP_DATE,
  CEASEFIRE_MAP_LOWER,
  CEASEFIRE_MAP_UPPER,
  CEASEFIRE_MAP_TAKE,   /* the first letters */
  CEASEFIRE_MAP_BEFORE, /* what stands before a text, or all */
  CEASEFIRE_MAP_AFTER,  /* what stands behind a text, or nothing */
  CEASEFIRE_MAP_TABLE,
  CEASEFIRE_MAP_OR, /* a text, where there is nothing */
} CeasefireMapFilterKind;

typedef struct
{
  CeasefireMapFilterKind kind;
  char *text;
  guint n;
  const CeasefireMapTable *table;
} CeasefireMapFilter;

/* Some text, and then a column; the last piece may have no column. */
typedef struct
{
  char *literal;
  guint column;
  GArray *filters; /* of CeasefireMapFilter */
} CeasefireMapPiece;

typedef enum
{
  CEASEFIRE_MAP_TEMPLATE,
  CEASEFIRE_MAP_FIRST, /* of several values that which is there */
  CEASEFIRE_MAP_BY,    /* of several values that which a text chooses */
  CEASEFIRE_MAP_LIST,
  CEASEFIRE_MAP_OBJECT,
} CeasefireMapForm;

typedef struct _CeasefireMapValue CeasefireMapValue;

struct _CeasefireMapValue
{
  CeasefireMapForm form;
  CeasefireModelKind kind;
  char **targets;    /* of a reference: the types that it may lead to; else NULL */
  GArray *pieces;    /* of CeasefireMapPiece: a template */
  GPtrArray *values; /* of CeasefireMapValue: all others */
  GPtrArray *keys;   /* as many words: those of a choice; of an object, names as JSON has them */
  guint64 needed;    /* of an object: a bit for each value without which it is nothing */
  CeasefireMapValue *choice;
  CeasefireMapValue *otherwise; /* NULL: nothing */
  GArray *columns;              /* of guint: all that stand in it */
};

typedef struct
{
  guint column;
  GPtrArray *words; /* one of which it must have; none: anything but nothing */
  gboolean is_negated;
} CeasefireMapCondition;

/* One sort of records that a row makes. */
typedef struct
{
  const CeasefireModelType *type;
  char *rows;         /* of JSON: the member whose items are the rows; NULL: any */
  gboolean main;      /* whether it says what became of the row */
  gboolean gathers;   /* lists go on over rows that stand together */
  GArray *conditions; /* of CeasefireMapCondition */
  CeasefireMapValue *id;
  GPtrArray *members; /* of CeasefireMapValue */
  GPtrArray *names;   /* of const char, owned by the model */
  guint64 needed;
  guint64 gathered; /* lists that go on */
} CeasefireMapSpec;

typedef struct
{
  char *title;
  gboolean is_raw;   /* lines of cells between tabs, without quotation marks */
  char *encoding;    /* NULL: UTF-8 */
  gboolean has_head; /* the first row names the columns */
  gboolean is_short; /* a row may end early */
  GPtrArray *rows;   /* of char: paths of JSON, in the order in which they are gone through */
  GPtrArray *nulls;  /* of char: cells that say nothing */
  GArray *columns;   /* of CeasefireMapColumn: those of a file without a head come first */
  GHashTable *column_numbers;
  guint n_columns; /* of a file without a head */
  GHashTable *tables;
  GPtrArray *specs; /* of CeasefireMapSpec */
  gboolean has_main;
  char *header;        /* JSON */
  GPtrArray *preamble; /* of CeasefireRecord: those of the feed itself */
  GPtrArray *prefixes; /* of char: of ids that stand in other dossiers */
} CeasefireMap;

/* @open: gives the text of another file that a table is in; NULL: with an error. */
typedef GBytes *(*CeasefireMapOpen) (gpointer user_data, const char *name, GError **error);

CeasefireMap *ceasefire_map_read (GBytes *bytes, CeasefireMapOpen open, gpointer user_data,
                                  GError **error);
CeasefireMap *ceasefire_map_new (void);
void ceasefire_map_free (CeasefireMap *self);
CeasefireMapSpec *ceasefire_map_add_spec (CeasefireMap *self);
GArray *ceasefire_map_filters_new (void);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireMap, ceasefire_map_free)

/* The number of a column, which is added if it is new. */
guint ceasefire_map_add_column (CeasefireMap *self, const char *name);
/* The number of a column; CEASEFIRE_MAP_NONE if no record and no list of the mapping names it. */
guint ceasefire_map_find_column (const CeasefireMap *self, const char *name);
/* Whether it, or what it lies in, is listed as lost. */
gboolean ceasefire_map_is_lost (const CeasefireMap *self, const char *name);

static inline CeasefireMapColumn *
ceasefire_map_get_column (const CeasefireMap *self, guint column)
{
  return &g_array_index (self->columns, CeasefireMapColumn, column);
}

CeasefireMapValue *ceasefire_map_value_new (CeasefireMapForm form, CeasefireModelKind kind);
void ceasefire_map_value_free (CeasefireMapValue *self);
/* Compiles a text with columns in braces. On failure says why. */
gboolean ceasefire_map_template_parse (CeasefireMap *self, CeasefireMapValue *value,
                                       const char *text, char **reason);

/* Tables: a vocabulary's codes by those of a published scheme; of its name, NULL if there is none. */
CeasefireMapTable *ceasefire_map_table_new (gboolean is_scheme);
CeasefireMapTable *ceasefire_map_table_new_scheme (const char *vocabulary, const char *scheme);
void ceasefire_map_table_free (CeasefireMapTable *self);
const char *ceasefire_map_table_find (const CeasefireMapTable *self, const char *word);

/* A date as feeds write it, as EDTF has it; FALSE if it is none, or could be two. */
gboolean ceasefire_map_date (const char *text, GString *edtf);

G_END_DECLS
