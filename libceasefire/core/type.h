/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "core/enum.h"
#include "core/field.h"
#include "core/shared.h"

G_BEGIN_DECLS

/* As many types as can have a layout; the library has about thirty. */
#define CEASEFIRE_LAYOUTS_MAX 256
/* Entries of a node are a set of 64 bits; as many members as it has room for beside the others. */
#define CEASEFIRE_ENTRIES_MAX 64
#define CEASEFIRE_FIELDS_MAX (CEASEFIRE_ENTRIES_MAX - 4)
/* As many lists of nested records as a type can have. */
#define CEASEFIRE_LISTS_MAX 2

/* What an item of a row is to who reads or writes many: what shape, token and kind come to. */
typedef enum
{
  CEASEFIRE_ITEM_STRING,
  CEASEFIRE_ITEM_OTHER, /* a string, of a kind that only the kind itself can build */
  CEASEFIRE_ITEM_NAME,  /* an id or a code */
  CEASEFIRE_ITEM_SCALAR,
  CEASEFIRE_ITEM_WORD, /* of an enum */
  CEASEFIRE_ITEM_TEXT,
  CEASEFIRE_ITEM_BOOLEAN,
  CEASEFIRE_ITEM_INTEGER,
  CEASEFIRE_ITEM_NUMBER,
  CEASEFIRE_ITEM_JSON,
  CEASEFIRE_ITEM_OBJECT,
  CEASEFIRE_ITEM_CHILDREN,
  CEASEFIRE_ITEM_LIST = 1 << 4, /* beside another: the row is a list of such */
} CeasefireItem;

#define CEASEFIRE_KEY_SIZE 40

#define CEASEFIRE_CACHE_LINE 64

/* What is asked of a row each time that it is read or written: one line of the cache. */
typedef struct
{
  char key[CEASEFIRE_KEY_SIZE]; /* as JSON writes it: quoted, with a colon; padded with zeros */
  const CeasefireField *field;
  const CeasefireNicks *nicks; /* of an enum */
  guint8 key_length;
  guint8 storage;     /* CeasefireStorage */
  guint8 item;        /* CeasefireItem */
  guint8 text_offset; /* of strings, scalars and plain texts: where in an item the text begins */
  guint8 list;        /* of children: which of the record's lists it is */
} __attribute__ ((aligned (CEASEFIRE_CACHE_LINE))) CeasefireRow;

/*
 * The members of a type in the order in which they are written: a record's own, then those that
 * every record has; with what readers and writers would otherwise work out again for each record.
 * Made once, at first use.
 */
struct _CeasefireLayout
{
  CeasefireType *type;
  guint n_fields;
  guint n_entries; /* of a node, see core/node.h */
  guint16 index;   /* of the type among all types that have a layout */
  const CeasefireField *fields[CEASEFIRE_FIELDS_MAX + 1]; /* NULL-terminated */
  guint n_lists;
  guint64 children;                         /* rows of nested records, a bit each */
  CeasefireNode *empty;                     /* a static node without members */
  GParamSpec *pspecs[CEASEFIRE_FIELDS_MAX]; /* of a record, once its class has been made */
  /* The rows, of a record also its id and type, by the names' code points; where each stands so. */
  guint8 sorted[CEASEFIRE_ENTRIES_MAX];
  guint8 ranks[CEASEFIRE_ENTRIES_MAX];
  guint n_sorted;
  CeasefireNick name; /* of the type */
  CeasefireWords *names;
  CeasefireRow rows[]; /* also of a record's id and type: CEASEFIRE_ENTRY_ID(), _TYPE_NAME() */
};

/* A type is its table. What stands below the line is made at first use. */
struct _CeasefireModelType
{
  const char *name;   /* "statement", "citation" */
  const char *c_name; /* "CeasefireStatement" */
  const char *blurb;  /* a sentence or more: the doc comment of the C type begins with it */
  const char *since;  /* the version that brought it; NULL: 1.0 */
  const CeasefireField *fields;
  guint n_fields;
  gboolean is_record;
  gboolean has_common; /* ends in the members that every record has */
  gboolean is_open;    /* stands for all types that this version does not know */
  gboolean own_new;    /* of a value: its constructor is not printed, but stands with the table */
  /* Of a value: the forms in which the notation writes it as one word, NULL-terminated; see
   * notation/short.h. NULL: none. */
  const char *const *short_forms;

  const CeasefireLayout *layout; /* atomic */
  GType gtype;                   /* atomic */
};

#define CEASEFIRE_RECORD_TYPE(name_, Type, fields_, ...)                                           \
  {                                                                                                \
    .name = (name_), .c_name = #Type, .fields = (fields_), .n_fields = G_N_ELEMENTS (fields_),     \
    .is_record = TRUE, .has_common = TRUE, __VA_ARGS__                                             \
  }
#define CEASEFIRE_VALUE_TYPE(name_, Type, fields_, ...)                                            \
  {                                                                                                \
    .name = (name_), .c_name = #Type, .fields = (fields_), .n_fields = G_N_ELEMENTS (fields_),     \
    __VA_ARGS__                                                                                    \
  }

/*
 * The types that formats can meet: the records, NULL-terminated, and the header; and the rows of what
 * every record has. core knows them by registration, so that it needs no symbol of the types, nor of
 * dates, when linked.
 */
void ceasefire_types_register (CeasefireType *const *records, CeasefireType *header,
                               const CeasefireField *common, guint n_common);
CeasefireType *const *ceasefire_types_get_records (void);
CeasefireType *ceasefire_types_get_header (void);
CeasefireType *ceasefire_type_lookup (const char *name, gsize length);
/* The one whose name stands at @text, see ceasefire_words_take(). */
CeasefireType *ceasefire_type_take (const char **text);

const CeasefireLayout *ceasefire_type_make_layout (CeasefireType *type);
/* Registers it with GObject: a final class below CeasefireRecord, or a boxed type. */
GType ceasefire_type_make_gtype (CeasefireType *type);
/* The layout with that index. */
const CeasefireLayout *ceasefire_layout_get_indexed (guint index);

static inline const CeasefireLayout *
ceasefire_type_get_layout (const CeasefireType *type)
{
  const CeasefireLayout *layout = __atomic_load_n (&type->layout, __ATOMIC_ACQUIRE);

  return layout ? layout : ceasefire_type_make_layout ((CeasefireType *) type);
}

static inline GType
ceasefire_type_get_gtype (CeasefireType *type)
{
  GType gtype = __atomic_load_n (&type->gtype, __ATOMIC_ACQUIRE);

  return gtype ? gtype : ceasefire_type_make_gtype (type);
}

/* The row of that name; -1 if there is none. */
CEASEFIRE_SHARED int ceasefire_layout_find (const CeasefireLayout *layout, const char *name,
                                            gsize length);
/* The row that @field is. */
guint ceasefire_layout_get_row (const CeasefireLayout *layout, const CeasefireField *field);

G_END_DECLS
