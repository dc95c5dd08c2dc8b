/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "dossier/check.h"

G_BEGIN_DECLS

/*
 * Rings among records or terms: nodes have numbers from 1, those of records or the terms' places in
 * the header.
 */
typedef struct
{
  guint32 target;
  guint32 fact; /* of records: the index of the fact that points */
} CheckEdge;

/* A ring, told at the node whose link closes it. */
typedef struct
{
  guint32 node;
  guint32 start; /* where the walk began that found it */
  guint32 graph;
  guint32 sequence;
  guint32 fact;
  CeasefireCheckCode code;
  char *message;
} CheckRing;

/*
 * A graph in which no ring can be meant. A thing that a chain may not come back to is named by what
 * the chain's links are, so one type may have several graphs.
 */
typedef struct _CheckGraph CheckGraph;

struct _CheckGraph
{
  CeasefireCheckCode code;
  const char *sentence; /* what a ring means, such as "the place lies in itself" */
  GType (*get_type) (void);
  guint32 links;     /* kinds of facts, as bits */
  guint32 relations; /* of affiliations: which count, as bits; 0: not asked */
  guint32 wrong;     /* kinds of facts of which a ring must have one, as bits; 0: any will do */
};

/* How the walk sees the nodes. */
typedef struct
{
  void (*collect) (CeasefireCheck *check, const CheckGraph *graph, guint32 node, GArray *edges);
  const char *(*get_name) (CeasefireCheck *check, guint32 node);
} CheckNodes;

typedef struct _CheckWalk CheckWalk;

/* @n_nodes is the highest number of a node. */
CheckWalk *ceasefire_check_walk_new (CeasefireCheck *check, const CheckNodes *nodes,
                                     const CheckGraph *graph, guint32 graph_number,
                                     guint32 n_nodes);
void ceasefire_check_walk_free (CheckWalk *self);
/* Follows what @node points at; what an earlier call came by is not walked again. */
void ceasefire_check_walk_from (CheckWalk *self, guint32 node);

/* Looks for all rings of terms, or of records. */
void ceasefire_check_find_term_rings (CeasefireCheck *self);
void ceasefire_check_find_record_rings (CeasefireCheck *self);
void ceasefire_check_sort_rings (CeasefireCheck *self);

G_END_DECLS
