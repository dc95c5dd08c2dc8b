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
  guint32 item;
  guint depth;  /* 1 + its place in the stack; 0: done */
  guint closer; /* 1 + the node whose link closed a ring here last */
} CheckNode;

typedef struct
{
  guint node;
  guint next;  /* its edge that is followed next */
  guint first; /* where its edges begin; they end where the next frame's begin */
  guint wrong; /* how many links on the path to it are of the kinds that make a ring one */
} CheckFrame;

struct _CheckWalk
{
  CeasefireCheck *check;
  const CheckNodes *kind;
  const CheckGraph *graph;
  guint32 graph_number;
  guint32 start; /* of the walk */
  GArray *nodes;
  guint32 *numbers; /* by item: 1 + its index in nodes */
  GArray *frames;
  GArray *edges; /* those of all frames */
};

CheckWalk *
ceasefire_check_walk_new (CeasefireCheck *check, const CheckNodes *nodes, const CheckGraph *graph,
                          guint32 graph_number, guint32 n_nodes)
{
  CheckWalk *self = g_new (CheckWalk, 1);

  self->check = check;
  self->kind = nodes;
  self->graph = graph;
  self->graph_number = graph_number;
  self->start = 0;
  self->nodes = g_array_new (FALSE, FALSE, sizeof (CheckNode));
  self->numbers = g_new0 (guint32, (gsize) n_nodes + 1);
  self->frames = g_array_new (FALSE, FALSE, sizeof (CheckFrame));
  self->edges = g_array_new (FALSE, FALSE, sizeof (CheckEdge));
  return self;
}

void
ceasefire_check_walk_free (CheckWalk *self)
{
  g_array_unref (self->nodes);
  g_free (self->numbers);
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

static gboolean
check_graph_is_wrong (const CheckWalk *self, const CheckEdge *edge)
{
  return self->graph->wrong == 0
         || (self->graph->wrong >> g_array_index (self->check->facts, CheckFact, edge->fact).kind
             & 1);
}

/*
 * What points at nothing is in no ring. It is kept all the same if something points at it: more may,
 * and to find that its links lead nowhere can take long.
 */
static void
check_graph_push (CheckWalk *self, guint32 item, guint wrong)
{
  CheckNode node = { item, self->frames->len + 1, 0 };
  CheckFrame frame = { self->nodes->len, self->edges->len, self->edges->len, wrong };

  self->kind->collect (self->check, self->graph, item, self->edges);
  if (self->edges->len > frame.first)
    g_array_append_val (self->frames, frame);
  else if (self->frames->len > 0)
    node.depth = 0;
  else
    return;
  g_array_append_val (self->nodes, node);
  self->numbers[item] = self->nodes->len;
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

  g_string_append_printf (
    text, ": %s", self->kind->get_name (self->check, check_graph_get_node (self, last)->item));
  for (guint i = 0; i < n; i++)
    {
      if (n > CHECK_RING_SHOWN && i == CHECK_RING_SHOWN / 2)
        {
          g_string_append_printf (text, " → (%u more)", n - CHECK_RING_SHOWN);
          i = n - CHECK_RING_SHOWN / 2;
        }
      g_string_append_printf (
        text, " → %s",
        self->kind->get_name (self->check, check_graph_get_node (self, first + i)->item));
    }
  return g_string_free (text, FALSE);
}

static void
check_graph_close (CheckWalk *self, const CheckEdge *edge, CheckNode *target)
{
  CheckFrame *frame = &g_array_index (self->frames, CheckFrame, self->frames->len - 1);
  CheckFrame *first = &g_array_index (self->frames, CheckFrame, target->depth - 1);
  CheckRing ring;

  if (target->closer == frame->node + 1
      || (frame->wrong == first->wrong && !check_graph_is_wrong (self, edge)))
    return;
  target->closer = frame->node + 1;
  ring.node = check_graph_get_node (self, self->frames->len - 1)->item;
  ring.start = self->start;
  ring.graph = self->graph_number;
  ring.sequence = self->check->rings->len;
  ring.fact = edge->fact;
  ring.code = self->graph->code;
  ring.message = check_graph_describe (self, target->depth - 1);
  g_array_append_val (self->check->rings, ring);
}

static void
check_graph_follow (CheckWalk *self, const CheckEdge *edge)
{
  guint number = self->numbers[edge->target];
  CheckNode *target = number ? &g_array_index (self->nodes, CheckNode, number - 1) : NULL;

  if (target == NULL)
    check_graph_push (self, edge->target,
                      g_array_index (self->frames, CheckFrame, self->frames->len - 1).wrong
                        + check_graph_is_wrong (self, edge));
  else if (target->depth > 0)
    check_graph_close (self, edge, target);
}

void
ceasefire_check_walk_from (CheckWalk *self, guint32 node)
{
  self->start = node;
  if (self->numbers[node] == 0)
    check_graph_push (self, node, 0);
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

/* A node's rings in the order in which walks that take turns, one node after the other, find them. */
static int
check_graph_compare (gconstpointer a, gconstpointer b)
{
  const CheckRing *ring_a = a;
  const CheckRing *ring_b = b;

  if (ring_a->node != ring_b->node)
    return ring_a->node < ring_b->node ? -1 : 1;
  if (ring_a->start != ring_b->start)
    return ring_a->start < ring_b->start ? -1 : 1;
  if (ring_a->graph != ring_b->graph)
    return ring_a->graph < ring_b->graph ? -1 : 1;
  return ring_a->sequence < ring_b->sequence ? -1 : 1;
}

void
ceasefire_check_sort_rings (CeasefireCheck *self)
{
  g_array_sort (self->rings, check_graph_compare);
}
