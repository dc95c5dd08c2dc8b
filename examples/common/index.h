/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire.h>

/* All records of a dossier, those nested in others too, by type, and what they can be found by. */

typedef struct _Index Index;

Index *index_new (CeasefireDossier *dossier);
void index_free (Index *self);
guint index_get_length (const Index *self);
CeasefireRecord *index_get (const Index *self, guint number);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Index, index_free)

/* What is asked for. An empty string is as good as NULL. */
typedef struct
{
  const char *type;  /* the name of a type */
  const char *text;  /* words, all of which stand in the record */
  const char *actor; /* the id, or a part of the name, of somebody it refers to */
  const char *place; /* the same of a place; places within it count */
  const char *time;  /* an EDTF date that its own may overlap */
} IndexQuery;

gboolean index_query_is_empty (const IndexQuery *query);

/* The records that answer a query, in order; NULL, with an error, if the time is no date. The list does
 * not keep the records. */
GPtrArray *index_find (const Index *self, const IndexQuery *query, GError **error);
