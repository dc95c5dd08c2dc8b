/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/agreements.h"

#include "report/graph.h"

#include <ceasefire/ceasefire-trigger.h>

/*
 * What waits for what: a box for each clause that belongs to a phase, waits or is waited for, in a frame for
 * each phase, and an arrow from each clause to those that it sets off. Of findings it takes alone what is
 * still waited for.
 */

typedef struct
{
  Report *report;
  GPtrArray *clauses; /* CeasefireClause, all of the agreement, in its order */
  GTree *wanted;      /* those that have a box */
  GTree *numbers;     /* id -> number of its box, counted from 1 */
  GTree *waits;       /* "clause waited-for" of findings */
  Graph *graph;
  guint n_left_out;
} Phases;

static void
phases_collect (Phases *self, GListModel *clauses)
{
  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (CeasefireClause) clause = g_list_model_get_item (clauses, i);

      g_ptr_array_add (self->clauses, g_object_ref (clause));
      phases_collect (self, ceasefire_clause_get_clauses (clause));
    }
}

static const char *
phases_get_id (CeasefireClause *clause)
{
  return ceasefire_record_get_id (CEASEFIRE_RECORD (clause));
}

/* What sets a clause off that is a clause itself: ids, each with how. */
typedef void (*PhasesEach) (Phases *self, CeasefireClause *clause, const char *other,
                            gboolean is_breach);

static void
phases_each (Phases *self, CeasefireClause *clause, PhasesEach each)
{
  CeasefireTrigger *trigger = ceasefire_clause_get_trigger (clause);
  const char *const *ids = trigger ? ceasefire_trigger_get_compliance_with (trigger) : NULL;
  const char *breach = trigger ? ceasefire_trigger_get_breach_of (trigger) : NULL;

  for (; ids && *ids; ids++)
    each (self, clause, *ids, FALSE);
  if (breach)
    each (self, clause, breach, TRUE);
}

static void
phases_want (Phases *self, const char *id)
{
  g_tree_insert (self->wanted, (gpointer) id, (gpointer) id);
}

static void
phases_want_both (Phases *self, CeasefireClause *clause, const char *other, gboolean is_breach)
{
  (void) is_breach;
  phases_want (self, phases_get_id (clause));
  phases_want (self, other);
}

static void
phases_find_wanted (Phases *self)
{
  for (guint i = 0; i < self->clauses->len; i++)
    {
      CeasefireClause *clause = self->clauses->pdata[i];

      if (ceasefire_clause_get_stage (clause))
        phases_want (self, phases_get_id (clause));
      phases_each (self, clause, phases_want_both);
    }
}

static void
phases_find_waits (Phases *self)
{
  for (guint i = 0; i < self->report->findings->len; i++)
    {
      CeasefireFinding *finding = self->report->findings->pdata[i];
      const char *const *ids = ceasefire_finding_get_waits_for (finding);

      for (; ids && *ids; ids++)
        g_tree_insert (self->waits,
                       g_strdup_printf ("%s %s", ceasefire_finding_get_clause (finding), *ids),
                       GINT_TO_POINTER (TRUE));
    }
}

static void
phases_add_box (Phases *self, CeasefireClause *clause)
{
  Report *report = self->report;
  const char *label = ceasefire_clause_get_label (clause);
  const char *const *bearers = ceasefire_clause_get_bearers (clause);
  g_autofree char *name = report_name (report, phases_get_id (clause));
  g_autofree char *first = label ? g_strdup_printf ("%s %s", label, name) : g_strdup (name);
  g_autofree char *who = bearers && bearers[1] == NULL ? report_name (report, *bearers) : NULL;
  g_autofree char *due = agreement_write_deadline (report, clause);
  const char *lines[] = { first, who ? who : due, who ? due : NULL, NULL };
  guint number;

  if (graph_get_n_nodes (self->graph) >= GRAPH_MAX_NODES)
    {
      self->n_left_out++;
      return;
    }
  number = graph_add_node (self->graph, "box", lines, name);
  g_tree_insert (self->numbers, (gpointer) phases_get_id (clause), GUINT_TO_POINTER (number + 1));
}

/* Phases come in the order in which the text names them first. */
static void
phases_add_boxes (Phases *self)
{
  g_autoptr (GTree) seen = g_tree_new ((GCompareFunc) (void *) g_strcmp0);

  for (guint i = 0; i < self->clauses->len; i++)
    {
      const char *stage = ceasefire_clause_get_stage (self->clauses->pdata[i]);

      if (stage == NULL || g_tree_lookup (seen, stage)
          || graph_get_n_nodes (self->graph) >= GRAPH_MAX_NODES)
        continue;
      g_tree_insert (seen, (gpointer) stage, (gpointer) stage);
      graph_set_frame (self->graph, stage);
      for (guint j = i; j < self->clauses->len; j++)
        if (g_strcmp0 (ceasefire_clause_get_stage (self->clauses->pdata[j]), stage) == 0)
          phases_add_box (self, self->clauses->pdata[j]);
    }
  graph_set_frame (self->graph, NULL);
  for (guint i = 0; i < self->clauses->len; i++)
    if (ceasefire_clause_get_stage (self->clauses->pdata[i]) == NULL
        && g_tree_lookup (self->wanted, phases_get_id (self->clauses->pdata[i])))
      phases_add_box (self, self->clauses->pdata[i]);
}

static gboolean
phases_is_awaited (Phases *self, CeasefireClause *clause, const char *other)
{
  g_autofree char *key = g_strdup_printf ("%s %s", phases_get_id (clause), other);

  return g_tree_lookup (self->waits, key) != NULL;
}

static void
phases_add_arrow (Phases *self, CeasefireClause *clause, const char *other, gboolean is_breach)
{
  const guint from = GPOINTER_TO_UINT (g_tree_lookup (self->numbers, other));
  const guint to = GPOINTER_TO_UINT (g_tree_lookup (self->numbers, phases_get_id (clause)));
  const char *class_name = is_breach                                 ? "arrow breach"
                           : phases_is_awaited (self, clause, other) ? "arrow awaited"
                                                                     : "arrow done";

  if (from > 0 && to > 0)
    graph_add_edge (self->graph, class_name, from - 1, to - 1,
                    is_breach ? _ ("set off by a breach") : _ ("set off by performance"));
}

/* The same as a list */
static void
phases_put_line (Phases *self, CeasefireClause *clause, const char *other, gboolean is_breach)
{
  Report *report = self->report;
  const ReportPart parts[]
    = { PART_RECORD ("clause", phases_get_id (clause)), PART_RECORD ("other", other), PART_END };

  report_say_in (report, "li", NULL,
                 is_breach ? _ ("{clause} is set off by a breach of {other}.")
                 : phases_is_awaited (self, clause, other)
                   ? _ ("{clause} waits for {other}, of which the performance is not established.")
                   : _ ("{clause} is set off by the performance of {other}."),
                 parts);
}

static void
phases_put_figure (Phases *self, const char *agreement)
{
  Report *report = self->report;
  g_autofree char *id = g_strdup_printf ("phases-%s", agreement);
  g_autofree char *drawing = svg_make_id ("phases-drawing", agreement);

  report_open_figure (report, id,
                      _ ("Phases, and what waits for what. An arrow leads from a clause to the one "
                         "that its performance sets off: full where it is still waited for, thin "
                         "where it is not, dotted from a clause whose breach sets the other off."));
  graph_draw (
    self->graph, report, drawing, _ ("What waits for what"),
    _ ("Boxes are clauses; arrows lead to what they set off. The list below says the same."));
  svg_open_same (report, _ ("What waits for what, as a list"));
  html_open (report->html, "ul");
  for (guint i = 0; i < self->clauses->len; i++)
    phases_each (self, self->clauses->pdata[i], phases_put_line);
  html_close (report->html);
  svg_close_same (report);
  if (self->n_left_out > 0)
    {
      g_autofree char *number = report_number (report, self->n_left_out);

      report_say_in (report, "p", NULL,
                     ngettext ("{number} more clause is not drawn.",
                               "{number} more clauses are not drawn.", self->n_left_out),
                     (ReportPart[]){ PART_WORDS ("number", number), PART_END });
    }
  report_close_figure (report);
}

void
agreement_put_phases (Report *report, CeasefireAgreement *agreement)
{
  g_autoptr (GPtrArray) clauses = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GTree) wanted = g_tree_new ((GCompareFunc) (void *) g_strcmp0);
  g_autoptr (GTree) numbers = g_tree_new ((GCompareFunc) (void *) g_strcmp0);
  g_autoptr (GTree) waits
    = g_tree_new_full ((GCompareDataFunc) (GCallback) g_strcmp0, NULL, g_free, NULL);
  g_autoptr (Graph) graph = NULL;
  Phases self = { report, clauses, wanted, numbers, waits, NULL, 0 };

  phases_collect (&self, ceasefire_agreement_get_clauses (agreement));
  phases_find_wanted (&self);
  if (g_tree_nnodes (wanted) < 2)
    return;
  self.graph = graph = graph_new ();
  phases_find_waits (&self);
  phases_add_boxes (&self);
  for (guint i = 0; i < clauses->len; i++)
    phases_each (&self, clauses->pdata[i], phases_add_arrow);
  phases_put_figure (&self, ceasefire_record_get_id (CEASEFIRE_RECORD (agreement)));
}
