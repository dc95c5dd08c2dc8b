/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/report.h"

#include "report/graph.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-assessment.h>
#include <ceasefire/ceasefire-control.h>
#include <ceasefire/ceasefire-evidence.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-voice.h>

/*
 * The cast, as far as findings rest on it: parties, those whose word counts in them and those who are said to have
 * done what they are about, with the ties among these and to those between, and the places that they hold. Each
 * weighs as often as findings name it; beyond as many as can be looked at, the lightest are left out.
 */

typedef struct
{
  const char *id;
  guint weight;
  guint number; /* of its box, from 1; 0: none */
} CastActor;

typedef struct
{
  Report *report;
  GTree *actors;    /* id -> CastActor */
  GPtrArray *order; /* CastActor, the weightiest first */
  Graph *graph;
  guint n_ties_left_out;
} Cast;

/* Weights */

static CastActor *
cast_get (Cast *self, const char *id)
{
  CastActor *actor = g_tree_lookup (self->actors, id);

  if (actor)
    return actor;
  if (!CEASEFIRE_IS_ACTOR (ceasefire_dossier_lookup (self->report->dossier, id)))
    return NULL;
  actor = g_new0 (CastActor, 1);
  actor->id = id;
  g_tree_insert (self->actors, (gpointer) id, actor);
  return actor;
}

static void
cast_weigh (Cast *self, const char *id, guint weight)
{
  CastActor *actor = id ? cast_get (self, id) : NULL;

  if (actor)
    actor->weight += weight;
}

static void
cast_weigh_all (Cast *self, const char *const *ids, guint weight)
{
  for (; ids && *ids; ids++)
    cast_weigh (self, *ids, weight);
}

static void
cast_weigh_evidence (Cast *self, CeasefireEvidence *evidence)
{
  CeasefireVoice *const *voices = evidence ? ceasefire_evidence_get_voices (evidence) : NULL;

  for (; voices && *voices; voices++)
    {
      const char *id = ceasefire_voice_get_statement (*voices);
      CeasefireRecord *record = id ? ceasefire_dossier_lookup (self->report->dossier, id) : NULL;

      if (CEASEFIRE_IS_STATEMENT (record))
        cast_weigh (self, ceasefire_statement_get_speaker (CEASEFIRE_STATEMENT (record)), 1);
    }
}

static void
cast_weigh_assessments (Cast *self, CeasefireAssessment *const *assessments)
{
  for (; assessments && *assessments; assessments++)
    {
      CeasefireEvidence *const *evidence = ceasefire_assessment_get_evidence (*assessments);
      const char *id = ceasefire_assessment_get_incident (*assessments);
      CeasefireRecord *record = id ? ceasefire_dossier_lookup (self->report->dossier, id) : NULL;

      if (CEASEFIRE_IS_INCIDENT (record))
        cast_weigh_all (self, ceasefire_incident_get_agents (CEASEFIRE_INCIDENT (record)), 1);
      for (; evidence && *evidence; evidence++)
        cast_weigh_evidence (self, *evidence);
    }
}

/* Parties come first, whatever is said of them. */
static void
cast_weigh_findings (Cast *self)
{
  for (guint i = 0; i < self->report->findings->len; i++)
    {
      CeasefireFinding *finding = self->report->findings->pdata[i];

      cast_weigh (self, ceasefire_finding_get_party (finding), 1000);
      cast_weigh_evidence (self, ceasefire_finding_get_text (finding));
      cast_weigh_assessments (self, ceasefire_finding_get_incidents (finding));
      cast_weigh_assessments (self, ceasefire_finding_get_omissions (finding));
    }
}

static CeasefireActor *
cast_find (const Cast *self, const CastActor *actor)
{
  return CEASEFIRE_ACTOR (ceasefire_dossier_lookup (self->report->dossier, actor->id));
}

static int
cast_compare (gconstpointer a, gconstpointer b)
{
  const CastActor *p = *(const CastActor *const *) a;
  const CastActor *q = *(const CastActor *const *) b;

  return p->weight != q->weight ? (p->weight < q->weight) - (p->weight > q->weight)
                                : g_strcmp0 (p->id, q->id);
}

static void
cast_sort (Cast *self)
{
  for (GTreeNode *node = g_tree_node_first (self->actors); node; node = g_tree_node_next (node))
    g_ptr_array_add (self->order, g_tree_node_value (node));
  g_ptr_array_sort (self->order, cast_compare);
}

/* Whoever somebody of the cast belongs to, or speaks for, belongs to the cast. Each is asked once, for what is
 * added comes behind. */
static void
cast_add_around (Cast *self)
{
  cast_sort (self);
  for (guint i = 0; i < self->order->len && i < GRAPH_MAX_NODES; i++)
    {
      CeasefireAffiliation *const *ties
        = ceasefire_actor_get_affiliations (cast_find (self, self->order->pdata[i]));

      for (; ties && *ties && self->order->len < GRAPH_MAX_NODES; ties++)
        {
          const char *to = ceasefire_affiliation_get_to (*ties);
          gboolean is_new = to && g_tree_lookup (self->actors, to) == NULL;
          CastActor *actor = to ? cast_get (self, to) : NULL;

          if (actor && is_new)
            g_ptr_array_add (self->order, actor);
        }
    }
}

/* Drawing */

static gboolean
cast_is_party (const CastActor *actor)
{
  return actor->weight >= 1000;
}

static void
cast_add_boxes (Cast *self)
{
  for (guint i = 0; i < MIN (self->order->len, GRAPH_MAX_NODES); i++)
    {
      CastActor *actor = self->order->pdata[i];
      CeasefireActorKind kind = ceasefire_actor_get_kind (cast_find (self, actor));
      g_autofree char *name = report_name (self->report, actor->id);
      const char *lines[]
        = { name, report_label_enum (self->report, CEASEFIRE_TYPE_ACTOR_KIND, (int) kind), NULL };

      actor->number
        = graph_add_node (self->graph, cast_is_party (actor) ? "box party" : "box", lines, name)
          + 1;
    }
}

static char *
cast_say_tie (const Cast *self, const CastActor *actor, CeasefireAffiliation *tie)
{
  g_autofree char *from = report_name (self->report, actor->id);
  g_autofree char *to = report_name (self->report, ceasefire_affiliation_get_to (tie));
  const char *relation = report_label_enum (self->report, CEASEFIRE_TYPE_RELATION,
                                            (int) ceasefire_affiliation_get_relation (tie));

  return tool_language_fill (ceasefire_affiliation_get_disputed (tie)
                               ? _ ("{from}: {relation} {to} (disputed)")
                               : _ ("{from}: {relation} {to}"),
                             "from", from, "relation", relation, "to", to, NULL);
}

static void
cast_add_tie (Cast *self, const CastActor *actor, CeasefireAffiliation *tie)
{
  const char *to = ceasefire_affiliation_get_to (tie);
  const CastActor *other = to ? g_tree_lookup (self->actors, to) : NULL;
  CeasefireRelation relation = ceasefire_affiliation_get_relation (tie);
  const char *class_name = ceasefire_affiliation_get_disputed (tie)  ? "tie breach"
                           : relation == CEASEFIRE_RELATION_PROXY_OF ? "tie proxy"
                                                                     : "tie";
  g_autofree char *tip = NULL;

  if (other == NULL || other->number == 0)
    return;
  tip = cast_say_tie (self, actor, tie);
  if (!graph_add_edge (self->graph, class_name, actor->number - 1, other->number - 1, tip))
    self->n_ties_left_out++;
}

static void
cast_add_ties (Cast *self)
{
  for (guint i = 0; i < MIN (self->order->len, GRAPH_MAX_NODES); i++)
    {
      const CastActor *actor = self->order->pdata[i];
      CeasefireAffiliation *const *ties
        = ceasefire_actor_get_affiliations (cast_find (self, actor));

      for (; ties && *ties; ties++)
        cast_add_tie (self, actor, *ties);
    }
}

/* Lists */

static void
cast_put_tie (Cast *self, CeasefireAffiliation *tie)
{
  Report *report = self->report;
  const ReportPart parts[]
    = { PART_WORDS ("relation", report_label_enum (report, CEASEFIRE_TYPE_RELATION,
                                                   (int) ceasefire_affiliation_get_relation (tie))),
        PART_RECORD ("to", ceasefire_affiliation_get_to (tie)),
        PART_DATE ("during", ceasefire_affiliation_get_during (tie)), PART_END };
  gboolean is_disputed = ceasefire_affiliation_get_disputed (tie);
  const char *template = is_disputed ? _ ("{relation} {to} (disputed)") : _ ("{relation} {to}");

  if (ceasefire_affiliation_get_during (tie))
    template = is_disputed ? _ ("{relation} {to}, {during} (disputed)")
                           : _ ("{relation} {to}, {during}");
  report_say_in (report, "li", NULL, template, parts);
}

static void
cast_put_actor (Cast *self, const CastActor *actor)
{
  Html *html = self->report->html;
  CeasefireActor *record = cast_find (self, actor);
  CeasefireAffiliation *const *ties = ceasefire_actor_get_affiliations (record);

  html_open (html, "li");
  report_say (self->report,
              cast_is_party (actor) ? _ ("{actor} ({kind}), a party") : _ ("{actor} ({kind})"),
              (ReportPart[]){
                PART_RECORD ("actor", actor->id),
                PART_WORDS ("kind", report_label_enum (self->report, CEASEFIRE_TYPE_ACTOR_KIND,
                                                       (int) ceasefire_actor_get_kind (record))),
                PART_END });
  if (ties && *ties)
    {
      html_open (html, "ul");
      for (guint i = 0; ties[i] && i < GRAPH_MAX_EDGES; i++)
        cast_put_tie (self, ties[i]);
      html_close (html);
    }
  html_close (html);
}

static void
cast_put_list (Cast *self)
{
  svg_open_same (self->report, _ ("The cast as a list"));
  html_open (self->report->html, "ul");
  for (guint i = 0; i < MIN (self->order->len, GRAPH_MAX_NODES); i++)
    cast_put_actor (self, self->order->pdata[i]);
  html_close (self->report->html);
  svg_close_same (self->report);
}

/* Who is told to hold which place, as far as it is somebody of the cast. */
static void
cast_put_control (Cast *self, CeasefirePlace *place, guint *n)
{
  CeasefireControl *const *controls = ceasefire_place_get_control (place);
  Report *report = self->report;

  for (; controls && *controls && *n < GRAPH_MAX_NODES; controls++)
    {
      const char *by = ceasefire_control_get_by (*controls);
      CeasefireDate *during = ceasefire_control_get_during (*controls);
      gboolean is_disputed = ceasefire_control_get_disputed (*controls);
      const ReportPart parts[]
        = { PART_RECORD ("actor", by),
            PART_RECORD ("place", ceasefire_record_get_id (CEASEFIRE_RECORD (place))),
            PART_DATE ("during", during), PART_END };
      const char *template = is_disputed ? _ ("{actor} holds {place} (disputed)")
                                         : _ ("{actor} holds {place}");

      if (by == NULL || g_tree_lookup (self->actors, by) == NULL)
        continue;
      if (during)
        template = is_disputed ? _ ("{actor} holds {place}, {during} (disputed)")
                               : _ ("{actor} holds {place}, {during}");
      if ((*n)++ == 0)
        {
          html_element (report->html, "h3", NULL, _ ("Who is recorded to hold which place"));
          html_open (report->html, "ul");
        }
      report_say_in (report, "li", NULL, template, parts);
    }
}

static void
cast_put_controls (Cast *self)
{
  GListModel *places = ceasefire_dossier_get_records (self->report->dossier, CEASEFIRE_TYPE_PLACE);
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (places) && n < GRAPH_MAX_NODES; i++)
    {
      g_autoptr (CeasefirePlace) place = g_list_model_get_item (places, i);

      cast_put_control (self, place, &n);
    }
  if (n > 0)
    html_close (self->report->html);
}

static void
cast_put_left_out (Cast *self)
{
  const guint n = (guint) MAX (g_tree_nnodes (self->actors) - GRAPH_MAX_NODES, 0);
  g_autofree char *actors = report_number (self->report, n);
  g_autofree char *ties = report_number (self->report, self->n_ties_left_out);

  if (n > 0)
    report_say_in (
      self->report, "p", NULL,
      ngettext ("{number} more actor is named in findings, less often, and left out.",
                "{number} more actors are named in findings, less often, and left out.", n),
      (ReportPart[]){ PART_WORDS ("number", actors), PART_END });
  if (self->n_ties_left_out > 0)
    report_say_in (self->report, "p", NULL,
                   ngettext ("{number} more tie is not drawn.", "{number} more ties are not drawn.",
                             self->n_ties_left_out),
                   (ReportPart[]){ PART_WORDS ("number", ties), PART_END });
}

static void
cast_put_key (Report *report)
{
  svg_open_key (report);
  svg_put_key (report, "cast-drawing", "box party", _ ("thick frame: a party to a clause"));
  svg_put_key (report, "cast-drawing", "box",
               _ ("thin frame: whose word or deed a finding rests on, or who stands behind one"));
  svg_close_key (report);
}

static void
cast_put (Cast *self)
{
  Report *report = self->report;

  report_open_figure (
    report, "cast-figure",
    _ ("Those on whom findings rest, and how they are tied: an arrow leads from one "
       "to whom it belongs to or speaks for; dashed where it is a proxy, dotted "
       "where the tie is disputed."));
  graph_draw (
    self->graph, report, "cast-drawing", _ ("The cast and its ties"),
    _ ("Boxes are actors, arrows lead to whom they belong. The list below says the same."));
  cast_put_key (report);
  cast_put_left_out (self);
  cast_put_list (self);
  report_close_figure (report);
  cast_put_controls (self);
}

void
report_write_cast (Report *report)
{
  g_autoptr (GTree) actors
    = g_tree_new_full ((GCompareDataFunc) (GCallback) g_strcmp0, NULL, NULL, g_free);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  g_autoptr (Graph) graph = NULL;
  Cast self = { report, actors, order, NULL, 0 };

  cast_weigh_findings (&self);
  if (g_tree_nnodes (actors) == 0)
    {
      html_element (report->html, "p", NULL, _ ("No finding names anybody."));
      return;
    }
  self.graph = graph = graph_new ();
  cast_add_around (&self);
  cast_add_boxes (&self);
  cast_add_ties (&self);
  cast_put (&self);
}
