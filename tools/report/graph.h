/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "report/svg.h"

/* Boxes with lines of text, and arrows between them, laid out by Graphviz and drawn by svg.h. */
typedef struct _Graph Graph;

/* More than this nobody can look through, and to lay them out would take long. */
#define GRAPH_MAX_NODES 60
#define GRAPH_MAX_EDGES 180

Graph *graph_new (void);
void graph_free (Graph *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Graph, graph_free)

/* Boxes added from now on stand in a frame with this title, until the next one; NULL: in none. */
void graph_set_frame (Graph *self, const char *title);
/* A box of @lines, up to a NULL; @tip is shown when it is pointed at. Returns its number, from 0. */
guint graph_add_node (Graph *self, const char *class_name, const char *const *lines,
                      const char *tip);
/* An arrow; beyond GRAPH_MAX_EDGES FALSE is returned and there is none. */
gboolean graph_add_edge (Graph *self, const char *class_name, guint from, guint to,
                         const char *tip);
guint graph_get_n_nodes (const Graph *self);
void graph_draw (Graph *self, Report *report, const char *id, const char *title,
                 const char *description);
