/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check-graph.h"

/*
 * Rings are found by a walk in depth that marks each node as new, open or done. The stack is an
 * array, since a chain may be as long as there are records. Each link that leads back to an open
 * node closes a ring, which is kept at the node that the link starts from.
 */

#define CHECK_RING_SHOWN 8

typedef struct
{
  gpointer item;
  guint depth;  /* 1 + its place in the stack; 0: done */
  guint closer; /* 1 + the node whose link closed a ring here last */
} CheckNode;

typedef struct
{
  guint node;
  guint next;  /* its edge that is followed next */
  guint first; /* where its edges begin; they end where the next frame's begin */
} CheckFrame;

struct _CheckWalk
{
  CeasefireCheck *check;
  const CheckGraph *graph;
  GArray *nodes;
  GHashTable *numbers; /* item -> 1 + its index in nodes */
  GArray *frames;
  GArray *edges; /* those of all frames */
};

/* A ring, as it is to be told once its record comes by. */
typedef struct
{
  CeasefireCheckCode code;
  CheckEdge edge;
  char *message;
} CheckRing;

static void
check_graph_ring_free (gpointer data)
{
  CheckRing *ring = data;

  g_free (ring->message);
  g_free (ring);
}

CheckWalk *
ceasefire_check_walk_new (CeasefireCheck *check, const CheckGraph *graph)
{
  CheckWalk *self = g_new (CheckWalk, 1);

  self->check = check;
  self->graph = graph;
  self->nodes = g_array_new (FALSE, FALSE, sizeof (CheckNode));
  self->numbers = g_hash_table_new (NULL, NULL);
  self->frames = g_array_new (FALSE, FALSE, sizeof (CheckFrame));
  self->edges = g_array_new (FALSE, FALSE, sizeof (CheckEdge));
  return self;
}

void
ceasefire_check_walk_free (CheckWalk *self)
{
  g_array_unref (self->nodes);
  g_hash_table_unref (self->numbers);
  g_array_unref (self->frames);
  g_array_unref (self->edges);
  g_free (self);
}

static CheckNode *
check_graph_get_node (CheckWalk *self, guint frame)
{
  return &g_array_index (self->nodes, CheckNode,
                         g_array_index (self->frames, CheckFrame, frame).node);
}

/*
 * What points at nothing is in no ring. It is kept all the same if something points at it: more may,
 * and to find that its links lead nowhere can take long.
 */
static void
check_graph_push (CheckWalk *self, gpointer item)
{
  CheckNode node = { item, self->frames->len + 1, 0 };
  CheckFrame frame = { self->nodes->len, self->edges->len, self->edges->len };

  self->graph->collect (self->check, item, self->edges);
  if (self->edges->len > frame.first)
    g_array_append_val (self->frames, frame);
  else if (self->frames->len > 0)
    node.depth = 0;
  else
    return;
  g_array_append_val (self->nodes, node);
  g_hash_table_insert (self->numbers, item, GUINT_TO_POINTER (self->nodes->len));
}

static void
check_graph_pop (CheckWalk *self)
{
  guint last = self->frames->len - 1;

  check_graph_get_node (self, last)->depth = 0;
  g_array_set_size (self->edges, g_array_index (self->frames, CheckFrame, last).first);
  g_array_set_size (self->frames, last);
}

/* The ring from its closing node round to it; of a long one, the beginning and the end. */
static char *
check_graph_describe (CheckWalk *self, guint first)
{
  guint last = self->frames->len - 1;
  guint n = last - first + 1;
  GString *text = g_string_new (self->graph->sentence);

  g_string_append_printf (text, ": %s",
                          self->graph->get_name (check_graph_get_node (self, last)->item));
  for (guint i = 0; i < n; i++)
    {
      if (n > CHECK_RING_SHOWN && i == CHECK_RING_SHOWN / 2)
        {
          g_string_append_printf (text, " → (%u more)", n - CHECK_RING_SHOWN);
          i = n - CHECK_RING_SHOWN / 2;
        }
      g_string_append_printf (text, " → %s",
                              self->graph->get_name (check_graph_get_node (self, first + i)->item));
    }
  return g_string_free (text, FALSE);
}

static void
check_graph_close (CheckWalk *self, const CheckEdge *edge, CheckNode *target)
{
  CheckFrame *frame = &g_array_index (self->frames, CheckFrame, self->frames->len - 1);
  gpointer item = check_graph_get_node (self, self->frames->len - 1)->item;
  GPtrArray *rings = g_hash_table_lookup (self->check->rings, item);
  CheckRing *ring;

  if (target->closer == frame->node + 1)
    return;
  target->closer = frame->node + 1;
  ring = g_new (CheckRing, 1);
  ring->code = self->graph->code;
  ring->edge = *edge;
  ring->message = check_graph_describe (self, target->depth - 1);
  if (rings == NULL)
    {
      rings = g_ptr_array_new_with_free_func (check_graph_ring_free);
      g_hash_table_insert (self->check->rings, item, rings);
    }
  g_ptr_array_add (rings, ring);
}

static void
check_graph_follow (CheckWalk *self, const CheckEdge *edge)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, edge->target));
  CheckNode *target = number ? &g_array_index (self->nodes, CheckNode, number - 1) : NULL;

  if (target == NULL)
    check_graph_push (self, edge->target);
  else if (target->depth > 0)
    check_graph_close (self, edge, target);
}

void
ceasefire_check_walk_from (CheckWalk *self, gpointer node)
{
  if (!g_hash_table_contains (self->numbers, node))
    check_graph_push (self, node);
  while (self->frames->len > 0)
    {
      CheckFrame *frame = &g_array_index (self->frames, CheckFrame, self->frames->len - 1);

      if (frame->next < self->edges->len)
        {
          CheckEdge edge = g_array_index (self->edges, CheckEdge, frame->next++);

          check_graph_follow (self, &edge);
        }
      else
        check_graph_pop (self);
    }
}

void
ceasefire_check_rings (CeasefireCheck *self, gpointer node, const CeasefirePath *path)
{
  GPtrArray *rings = g_hash_table_lookup (self->rings, node);

  for (guint i = 0; rings && i < rings->len; i++)
    {
      const CheckRing *ring = g_ptr_array_index (rings, i);
      const CeasefirePath member = { path, ring->edge.member, ring->edge.index };
      const CeasefirePath sub = { &member, ring->edge.sub, -1 };

      ceasefire_check_report (self, ring->code, ring->edge.sub ? &sub : &member, "%s",
                              ring->message);
    }
}
