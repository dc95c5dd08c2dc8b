/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "dossier/check.h"

G_BEGIN_DECLS

/* One node's pointing at another: where it says so, such as affiliations[2].to. */
typedef struct
{
  gpointer target;
  const char *member;
  gssize index;    /* -1: not a list */
  const char *sub; /* NULL: the member itself */
} CheckEdge;

/*
 * A graph in which no ring can be meant. Its nodes are records or terms. A thing that a chain may
 * not come back to is named by what the chain's links are, so one type may have several graphs.
 */
typedef struct
{
  CeasefireCheckCode code;
  const char *sentence; /* what a ring means, such as "the place lies in itself" */
  GType (*get_type) (void);
  void (*collect) (CeasefireCheck *check, gpointer node, GArray *edges);
  const char *(*get_name) (gpointer node);
} CheckGraph;

typedef struct _CheckWalk CheckWalk;

CheckWalk *ceasefire_check_walk_new (CeasefireCheck *check, const CheckGraph *graph);
void ceasefire_check_walk_free (CheckWalk *self);
/* Follows what @node points at; what an earlier call came by is not walked again. */
void ceasefire_check_walk_from (CheckWalk *self, gpointer node);

G_END_DECLS
