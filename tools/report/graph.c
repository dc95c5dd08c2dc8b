/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/graph.h"

#include <graphviz/gvc.h>
#include <math.h>

/*
 * Graphviz is told of sizes alone, never of a text: so nothing of a dossier is read by it, and it looks for no
 * typeface. Its coordinates are points with y upwards; a point becomes a pixel.
 */

#define LINE 15.0
#define PADDING 8.0
#define MARGIN 6.0
#define LETTERS 260.0 /* width of a line at the most */

typedef struct
{
  Agnode_t *node;
  char *class_name, *tip;
  char **lines;
  double width;
} GraphNode;

typedef struct
{
  Agedge_t *edge;
  char *class_name, *tip;
} GraphEdge;

typedef struct
{
  Agraph_t *graph;
  char *title;
} GraphFrame;

struct _Graph
{
  GVC_t *context;
  Agraph_t *graph;
  GArray *nodes, *edges, *frames;
};

static void
graph_clear_node (gpointer data)
{
  GraphNode *node = data;

  g_free (node->class_name);
  g_free (node->tip);
  g_strfreev (node->lines);
}

static void
graph_clear_edge (gpointer data)
{
  GraphEdge *edge = data;

  g_free (edge->class_name);
  g_free (edge->tip);
}

static void
graph_clear_frame (gpointer data)
{
  g_free (((GraphFrame *) data)->title);
}

static GArray *
graph_new_array (gsize size, GDestroyNotify clear)
{
  GArray *array = g_array_new (FALSE, FALSE, (guint) size);

  g_array_set_clear_func (array, clear);
  return array;
}

/* Its functions take names and values as char *, and copy them. */
static void
graph_set_default (Agraph_t *graph, int kind, const char *name, const char *value)
{
  agattr (graph, kind, (char *) name, (char *) value);
}

/* The search for fewer crossings ends after so many steps, whatever the graph. */
Graph *
graph_new (void)
{
  Graph *self = g_new0 (Graph, 1);

  self->context = gvContext ();
  self->graph = agopen ((char *) "report", Agdirected, NULL);
  graph_set_default (self->graph, AGRAPH, "rankdir", "LR");
  graph_set_default (self->graph, AGRAPH, "ranksep", "0.7");
  graph_set_default (self->graph, AGRAPH, "nodesep", "0.18");
  graph_set_default (self->graph, AGRAPH, "nslimit", "2");
  graph_set_default (self->graph, AGRAPH, "nslimit1", "2");
  graph_set_default (self->graph, AGRAPH, "mclimit", "0.5");
  graph_set_default (self->graph, AGRAPH, "margin", "0");
  graph_set_default (self->graph, AGNODE, "shape", "box");
  graph_set_default (self->graph, AGNODE, "label", "");
  graph_set_default (self->graph, AGNODE, "fixedsize", "true");
  graph_set_default (self->graph, AGNODE, "width", "1");
  graph_set_default (self->graph, AGNODE, "height", "1");
  self->nodes = graph_new_array (sizeof (GraphNode), graph_clear_node);
  self->edges = graph_new_array (sizeof (GraphEdge), graph_clear_edge);
  self->frames = graph_new_array (sizeof (GraphFrame), graph_clear_frame);
  return self;
}

void
graph_free (Graph *self)
{
  gvFreeLayout (self->context, self->graph);
  agclose (self->graph);
  gvFreeContext (self->context);
  g_array_unref (self->nodes);
  g_array_unref (self->edges);
  g_array_unref (self->frames);
  g_free (self);
}

guint
graph_get_n_nodes (const Graph *self)
{
  return self->nodes->len;
}

/* Building */

void
graph_set_frame (Graph *self, const char *title)
{
  GraphFrame frame = { self->graph, g_strdup (title) };
  g_autofree char *name = g_strdup_printf ("cluster%u", self->frames->len);

  if (title)
    {
      frame.graph = agsubg (self->graph, name, TRUE);
      agsafeset (frame.graph, (char *) "margin", (char *) "20", (char *) "0");
    }
  g_array_append_val (self->frames, frame);
}

static void
graph_set_length (Agnode_t *node, const char *name, double pixels)
{
  char inches[G_ASCII_DTOSTR_BUF_SIZE];

  agset (node, (char *) name, g_ascii_formatd (inches, sizeof inches, "%.3f", pixels / 72));
}

guint
graph_add_node (Graph *self, const char *class_name, const char *const *lines, const char *tip)
{
  const guint n = g_strv_length ((char **) lines);
  Agraph_t *graph = self->frames->len > 0
                      ? g_array_index (self->frames, GraphFrame, self->frames->len - 1).graph
                      : self->graph;
  g_autofree char *name = g_strdup_printf ("%u", self->nodes->len);
  GraphNode node = { agnode (graph, name, TRUE), g_strdup (class_name), g_strdup (tip), NULL, 40 };
  node.lines = g_new0 (char *, n + 1);
  for (guint i = 0; i < n; i++)
    {
      node.lines[i] = svg_fit (lines[i], LETTERS);
      node.width = MAX (node.width, svg_measure (node.lines[i]) + 2 * PADDING);
    }
  graph_set_length (node.node, "height", n * LINE + PADDING);
  g_array_append_val (self->nodes, node);
  return self->nodes->len - 1;
}

gboolean
graph_add_edge (Graph *self, const char *class_name, guint from, guint to, const char *tip)
{
  Agnode_t *tail = g_array_index (self->nodes, GraphNode, from).node;
  Agnode_t *head = g_array_index (self->nodes, GraphNode, to).node;
  GraphEdge edge;

  if (self->edges->len >= GRAPH_MAX_EDGES)
    return FALSE;
  edge.edge = agedge (self->graph, tail, head, NULL, TRUE);
  edge.class_name = g_strdup (class_name);
  edge.tip = g_strdup (tip);
  g_array_append_val (self->edges, edge);
  return TRUE;
}

/* Drawing */

typedef struct
{
  Report *report;
  double left, top; /* of the drawing, in points of Graphviz */
} GraphPen;

static double
pen_x (const GraphPen *self, double x)
{
  return x - self->left + MARGIN;
}

static double
pen_y (const GraphPen *self, double y)
{
  return self->top - y + MARGIN;
}

static void
graph_put_frame (const GraphPen *pen, const GraphFrame *frame)
{
  const boxf box = GD_bb (frame->graph);
  const double left = pen_x (pen, box.LL.x);
  const double top = pen_y (pen, box.UR.y);
  g_autofree char *title = NULL;

  if (frame->title == NULL)
    return;
  title = svg_fit (frame->title, box.UR.x - box.LL.x - 10);
  svg_rect (pen->report, "frame", left, top, box.UR.x - box.LL.x, box.UR.y - box.LL.y);
  svg_text (pen->report, "title", left + 6, top + 14, SVG_LEFT, title);
}

static void
graph_put_node (const GraphPen *pen, const GraphNode *node)
{
  const double width = ND_width (node->node) * 72;
  const double height = ND_height (node->node) * 72;
  const double left = pen_x (pen, ND_coord (node->node).x) - width / 2;
  const double top = pen_y (pen, ND_coord (node->node).y) - height / 2;

  svg_open_group (pen->report, "node", node->tip);
  svg_rect (pen->report, node->class_name, left, top, width, height);
  for (guint i = 0; node->lines[i]; i++)
    svg_text (pen->report, i == 0 ? "within first" : "within", left + PADDING,
              top + LINE * (i + 1) - 1, SVG_LEFT, node->lines[i]);
  svg_close_group (pen->report);
}

/* The head of an arrow from @from to @to. */
static void
graph_put_head (const GraphPen *pen, const char *class_name, pointf from, pointf to)
{
  const double dx = pen_x (pen, to.x) - pen_x (pen, from.x);
  const double dy = pen_y (pen, to.y) - pen_y (pen, from.y);
  const double length = MAX (dx * dx + dy * dy, 1);
  const double x = pen_x (pen, to.x);
  const double y = pen_y (pen, to.y);
  const double k = 8 / (length > 64 ? sqrt (length) : 8);
  g_autoptr (GString) data = g_string_new (NULL);

  svg_append (data, 'M', x, y);
  svg_append (data, 'L', x - dx * k - dy * k / 2, y - dy * k + dx * k / 2);
  svg_append (data, 'L', x - dx * k + dy * k / 2, y - dy * k - dx * k / 2);
  g_string_append_c (data, 'Z');
  svg_path (pen->report, class_name, data->str);
}

static void
graph_put_edge (const GraphPen *pen, const GraphEdge *edge)
{
  const splines *curves = ED_spl (edge->edge);
  g_autofree char *head = g_strdup_printf ("head %s", edge->class_name);

  svg_open_group (pen->report, "edge", edge->tip);
  for (size_t i = 0; curves && i < (size_t) curves->size; i++)
    {
      const bezier *curve = &curves->list[i];
      const pointf last = curve->list[curve->size - 1];
      g_autoptr (GString) data = g_string_new (NULL);

      for (size_t j = 0; j < (size_t) curve->size; j++)
        svg_append (data,
                    j == 0       ? 'M'
                    : j % 3 == 1 ? 'C'
                                 : ' ',
                    pen_x (pen, curve->list[j].x), pen_y (pen, curve->list[j].y));
      svg_path (pen->report, edge->class_name, data->str);
      if (curve->eflag)
        graph_put_head (pen, head, last, curve->ep);
    }
  svg_close_group (pen->report);
}

/* All as wide as the widest, so that they stand in columns. */
static void
graph_set_widths (Graph *self)
{
  double width = 0;

  for (guint i = 0; i < self->nodes->len; i++)
    width = MAX (width, g_array_index (self->nodes, GraphNode, i).width);
  for (guint i = 0; i < self->nodes->len; i++)
    graph_set_length (g_array_index (self->nodes, GraphNode, i).node, "width", width);
}

void
graph_draw (Graph *self, Report *report, const char *id, const char *title, const char *description)
{
  GraphPen pen = { report, 0, 0 };
  boxf box;

  graph_set_widths (self);
  if (gvLayout (self->context, self->graph, "dot") != 0)
    return;
  box = GD_bb (self->graph);
  pen.left = box.LL.x;
  pen.top = box.UR.y;
  svg_open (report, id, box.UR.x - box.LL.x + 2 * MARGIN, box.UR.y - box.LL.y + 2 * MARGIN, title,
            description);
  for (guint i = 0; i < self->frames->len; i++)
    graph_put_frame (&pen, &g_array_index (self->frames, GraphFrame, i));
  for (guint i = 0; i < self->edges->len; i++)
    graph_put_edge (&pen, &g_array_index (self->edges, GraphEdge, i));
  for (guint i = 0; i < self->nodes->len; i++)
    graph_put_node (&pen, &g_array_index (self->nodes, GraphNode, i));
  svg_close (report);
}
