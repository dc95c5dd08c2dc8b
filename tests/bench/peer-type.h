/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

#include "corpus.h"

G_BEGIN_DECLS

/*
 * Records as a program without libceasefire would hold them: plain structs, each string of its own.
 * What members there are is taken from the published JSON Schema. The generic GObject and the
 * reading and writing by hand share these tables.
 */
typedef enum
{
  BENCH_STRING,
  BENCH_STRINGS,
  BENCH_ENUM,
  BENCH_INT,
  BENCH_DOUBLE,
  BENCH_BOOLEAN,
  BENCH_TEXT,   /* a string, or an object of languages: languages and wordings in turn */
  BENCH_OBJECT, /* another type */
  BENCH_OBJECTS /* a GPtrArray of another type */
} BenchKind;

typedef struct _BenchType BenchType;

typedef struct
{
  char *name;
  BenchKind kind;
  gsize offset;
  GType enum_type;
  const BenchType *type;
} BenchMember;

struct _BenchType
{
  char *name;
  BenchMember *members;
  guint n_members;
  gsize size;
  gboolean is_record; /* says its type where it is nested too */
  GType gtype;        /* of the generic GObject, whose struct lies behind its head */
};

/* Types stay to the end of the program. */
const BenchType *bench_type_find (const char *name);
GType bench_generic_register (const BenchType *type);

/* Numbers that are not there are -1. */
void bench_members_init (const BenchType *type, gpointer self);
/* Nested objects are given to @free_object. */
void bench_members_clear (const BenchType *type, gpointer self,
                          void (*free_object) (const BenchType *type, gpointer object));
gboolean bench_member_is_set (const BenchMember *member, gconstpointer self);
/* @behind: how far behind the head of nested objects of @a their structs lie. */
gboolean bench_members_equal (const BenchType *type, gconstpointer a, gconstpointer b,
                              gsize behind);

gpointer bench_struct_new (const BenchType *type);
void bench_struct_free (const BenchType *type, gpointer self);
/* Reads a line by JsonReader. */
gpointer bench_hand_struct (const BenchCorpus *corpus, guint line);

G_END_DECLS
