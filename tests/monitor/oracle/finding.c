/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/oracle/world.h"

#include <string.h>

/* --- lists of names, each once, in order ------------------------------------------------------ */

static gint
oracle_compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
oracle_names_add (GPtrArray *names, const char *name)
{
  if (!g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL))
    g_ptr_array_add (names, (gpointer) name);
}

static const char *const *
oracle_names_finish (GPtrArray *names)
{
  g_ptr_array_sort (names, oracle_compare_names);
  g_ptr_array_add (names, NULL);
  return names->len == 1 ? NULL : (const char *const *) names->pdata;
}

static void
oracle_names_add_all (GPtrArray *names, const char *const *more)
{
  for (; more && *more; more++)
    oracle_names_add (names, *more);
}

static const char *
oracle_get_aspect_name (guint aspect)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (CEASEFIRE_TYPE_ASPECT);

  return g_enum_get_value (class, (gint) aspect)->value_nick;
}

/* --- findings --------------------------------------------------------------------------------- */

static CeasefireFour
oracle_get_four (gboolean is_for, gboolean is_against)
{
  if (is_for)
    return is_against ? CEASEFIRE_FOUR_BOTH : CEASEFIRE_FOUR_FOR;
  return is_against ? CEASEFIRE_FOUR_AGAINST : CEASEFIRE_FOUR_NONE;
}

static CeasefireEvidence *
oracle_make_evidence (OracleWorld *world, const OracleEvidence *evidence, CeasefireAspect aspect)
{
  OracleSum sum = oracle_evidence_sum (world, evidence, aspect);
  CeasefireEvidence *record = ceasefire_evidence_new (aspect);

  ceasefire_evidence_set_strong (record, oracle_get_four (sum.ts, sum.fs));
  ceasefire_evidence_set_any (record, oracle_get_four (sum.t, sum.f));
  ceasefire_evidence_set_undetermined (record, sum.half);
  return record;
}

static void
oracle_find_text (OracleWorld *world, OracleFinding *finding, const OracleClause *clause,
                  OracleActor *party)
{
  g_autoptr (OracleEvidence) evidence = oracle_evidence_new ();

  oracle_evidence_add_text (world, evidence, clause, party);
  if (evidence->marks->len > 0)
    {
      g_autoptr (CeasefireEvidence) text
        = oracle_make_evidence (world, evidence, CEASEFIRE_ASPECT_TEXT);

      ceasefire_finding_set_text (finding->record, text);
    }
}

/* R4.5: Haste without a term cannot be measured. */
static void
oracle_find_unmeasured (OracleWorld *world, OracleFinding *finding, const OracleClause *clause)
{
  const char *const *quality = ceasefire_clause_get_qualities (clause->record);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  if (ceasefire_clause_get_deadline (clause->record) != NULL)
    return;
  for (; quality && *quality; quality++)
    if (ceasefire_vocabulary_is_a (world->manners, *quality, "rapid"))
      oracle_names_add (names, *quality);
  ceasefire_finding_set_not_evaluable (finding->record, oracle_names_finish (names));
}

OracleFinding *
oracle_finding_new (OracleWorld *world, const OracleClause *clause, OracleActor *party,
                    const char *quality)
{
  OracleFinding *self = g_new0 (OracleFinding, 1);
  g_autofree char *id
    = g_strdup_printf ("%s:%s:%s", clause->id, party->id, quality ? quality : "-");

  self->record = ceasefire_finding_new (id, NULL);
  self->items = g_ptr_array_new_with_free_func ((GDestroyNotify) oracle_item_free);
  self->questions = g_array_new (FALSE, FALSE, sizeof (OracleTrial));
  ceasefire_finding_set_clause (self->record, clause->id);
  ceasefire_finding_set_party (self->record, party->id);
  ceasefire_finding_set_quality (self->record, quality);
  ceasefire_finding_set_phase (self->record, oracle_get_phase (world, clause, party));
  ceasefire_finding_set_exception (self->record, CEASEFIRE_EXCEPTION_STATE_NONE);
  oracle_find_text (world, self, clause, party);
  if (quality == NULL)
    oracle_find_unmeasured (world, self, clause);
  return self;
}

void
oracle_finding_free (OracleFinding *self)
{
  g_object_unref (self->record);
  g_ptr_array_unref (self->items);
  g_array_unref (self->questions);
  g_free (self);
}

void
oracle_finding_add_unknown (OracleFinding *self, const char *what)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  oracle_names_add_all (names, ceasefire_finding_get_unknown (self->record));
  oracle_names_add (names, what);
  ceasefire_finding_set_unknown (self->record, oracle_names_finish (names));
}

void
oracle_finding_count (OracleFinding *self, CeasefireAssessmentStatus status)
{
  CeasefireCounts *counts = ceasefire_finding_get_counts (self->record);
  g_autoptr (CeasefireCounts) more = counts ? ceasefire_counts_copy (counts)
                                            : ceasefire_counts_new ();

#define COUNT(NAME, name)                                                                          \
  case CEASEFIRE_ASSESSMENT_STATUS_##NAME:                                                         \
    ceasefire_counts_set_##name (more, MAX (ceasefire_counts_get_##name (more), 0) + 1);           \
    break
  switch (status)
    {
      COUNT (VIOLATED, violated);
      COUNT (CONTESTED, contested);
      COUNT (ALLEGED, alleged);
      COUNT (POSSIBLE, possible);
      COUNT (EXCUSED, excused);
      COUNT (REFUTED, refuted);
      COUNT (DENIED, denied);
      COUNT (UNSOURCED, unsourced);
      COUNT (UNSPECIFIC, unspecific);
      COUNT (COMPLIED, complied);
      COUNT (CLAIMED, claimed);
    case CEASEFIRE_ASSESSMENT_STATUS_UNSET:
    default:
      break;
    }
#undef COUNT
  ceasefire_finding_set_counts (self->record, more);
}

/* --- assessments ------------------------------------------------------------------------------ */

static void
oracle_list_unknown (OracleWorld *world, CeasefireAssessment *record, const OracleItem *item,
                     guint aspects)
{
  gboolean is_open = item->exception == CEASEFIRE_EXCEPTION_STATE_OPEN
                     || item->exception == CEASEFIRE_EXCEPTION_STATE_CLAIMED;
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < N_ASPECTS; i++)
    {
      OracleSum sum = oracle_evidence_sum (world, item->evidence, (CeasefireAspect) i);
      gboolean matters = (aspects & (1u << i)) && item->result == POSSIBLE;

      matters |= i == CEASEFIRE_ASPECT_JUSTIFICATION && is_open;
      matters |= i == CEASEFIRE_ASPECT_PROPORTIONALITY && is_open && item->needs_proportion;
      if (matters && !sum.t)
        oracle_names_add (names, oracle_get_aspect_name (i));
    }
  ceasefire_assessment_set_unknown (record, oracle_names_finish (names));
}

static void
oracle_list_sources (CeasefireAssessment *record, const OracleItem *item, guint aspects)
{
  g_autoptr (GPtrArray) by = g_ptr_array_new ();
  g_autoptr (GPtrArray) against = g_ptr_array_new ();
  GArray *marks = item->evidence->marks;

  for (guint i = 0; i < marks->len; i++)
    {
      const OracleMark *mark = &g_array_index (marks, OracleMark, i);

      if (mark->source == NULL || !(aspects & (1u << mark->aspect)))
        continue;
      if (mark->is_against)
        oracle_names_add (against, mark->source->id);
      else if (mark->aspect == CEASEFIRE_ASPECT_OCCURRENCE)
        oracle_names_add (by, mark->source->id);
    }
  ceasefire_assessment_set_by (record, oracle_names_finish (by));
  ceasefire_assessment_set_against (record, oracle_names_finish (against));
}

/* Whether the line of the table that decided is so for the aspect. */
static gboolean
oracle_is_decisive (OracleResult result, const OracleSum *sum)
{
  if (result == POSSIBLE)
    return !sum->t;
  if (result == CONTESTED)
    return (sum->ts && sum->fs) || (sum->f && !sum->ts);
  return !sum->ts;
}

static void
oracle_set_rule (OracleWorld *world, CeasefireAssessment *record, const OracleItem *item,
                 guint aspects)
{
  static const char *const rules[]
    = { [POSSIBLE] = "6/5", [CONTESTED] = "6/6", [ALLEGED] = "6/7", [ESTABLISHED] = "6/7" };

  ceasefire_assessment_set_rule (record, rules[item->result]);
  for (guint i = 0; oracle_aspects[i] != CEASEFIRE_ASPECT_UNSET; i++)
    {
      OracleSum sum = oracle_evidence_sum (world, item->evidence, oracle_aspects[i]);

      if (!(aspects & (1u << oracle_aspects[i])) || !oracle_is_decisive (item->result, &sum))
        continue;
      ceasefire_assessment_set_aspect (record, oracle_aspects[i]);
      return;
    }
}

static void
oracle_list_aspects (OracleWorld *world, CeasefireAssessment *record, const OracleItem *item,
                     guint aspects)
{
  const guint pleas = ASPECT (JUSTIFICATION) | ASPECT (PROPORTIONALITY);
  g_autoptr (GPtrArray) disputed = g_ptr_array_new ();
  g_autoptr (GPtrArray) assumed = g_ptr_array_new ();

  for (guint i = 0; i < N_ASPECTS; i++)
    {
      g_autoptr (CeasefireEvidence) evidence = NULL;
      OracleSum sum;

      if (!((aspects | pleas) & (1u << i)))
        continue;
      sum = oracle_evidence_sum (world, item->evidence, (CeasefireAspect) i);
      if (!(aspects & (1u << i)) && !sum.t && !sum.f)
        continue;
      if (sum.t && sum.f && (aspects & (1u << i)))
        oracle_names_add (disputed, oracle_get_aspect_name (i));
      if (item->evidence->assumed[i])
        oracle_names_add (assumed, oracle_get_aspect_name (i));
      evidence = oracle_make_evidence (world, item->evidence, (CeasefireAspect) i);
      ceasefire_assessment_add_evidence (record, evidence);
    }
  ceasefire_assessment_set_disputed (record, oracle_names_finish (disputed));
  ceasefire_assessment_set_assumed (record, oracle_names_finish (assumed));
}

static void
oracle_merge_lists (CeasefireFinding *finding, CeasefireAssessment *record, gboolean is_ban)
{
  g_autoptr (GPtrArray) unknown = g_ptr_array_new ();
  g_autoptr (GPtrArray) disputed = g_ptr_array_new ();
  g_autoptr (GPtrArray) assumed = g_ptr_array_new ();

  oracle_names_add_all (unknown, ceasefire_finding_get_unknown (finding));
  if (is_ban)
    oracle_names_add_all (unknown, ceasefire_assessment_get_unknown (record));
  oracle_names_add_all (disputed, ceasefire_finding_get_disputed (finding));
  oracle_names_add_all (disputed, ceasefire_assessment_get_disputed (record));
  oracle_names_add_all (assumed, ceasefire_finding_get_assumed (finding));
  oracle_names_add_all (assumed, ceasefire_assessment_get_assumed (record));
  ceasefire_finding_set_unknown (finding, oracle_names_finish (unknown));
  ceasefire_finding_set_disputed (finding, oracle_names_finish (disputed));
  ceasefire_finding_set_assumed (finding, oracle_names_finish (assumed));
}

static CeasefireAssessment *
oracle_make_assessment (OracleWorld *world, const OracleItem *item, guint aspects)
{
  CeasefireAssessment *record = ceasefire_assessment_new (item->incident->id, item->status, NULL);

  ceasefire_assessment_set_exception (record, item->exception);
  oracle_set_rule (world, record, item, aspects);
  oracle_list_unknown (world, record, item, aspects);
  oracle_list_sources (record, item, aspects);
  oracle_list_aspects (world, record, item, aspects);
  return record;
}

void
oracle_finding_list_omission (OracleWorld *world, OracleFinding *self, const OracleItem *item)
{
  g_autoptr (CeasefireAssessment) record = oracle_make_assessment (world, item, OMISSION_ASPECTS);

  ceasefire_finding_add_omission (self->record, record);
}

void
oracle_finding_list (OracleWorld *world, OracleFinding *self, const OracleItem *item, guint aspects)
{
  g_autoptr (CeasefireAssessment) record = NULL;
  gboolean is_ban = (aspects & ASPECT (BOUND)) != 0;
  gboolean is_first = ceasefire_finding_get_incidents (self->record) == NULL;

  if (is_ban && !oracle_is_listed (item->status))
    return;
  record = oracle_make_assessment (world, item, aspects);
  oracle_merge_lists (self->record, record, is_ban);
  if (is_first)
    ceasefire_finding_set_exception (self->record, item->exception);
  ceasefire_finding_add_incident (self->record, record);
}

/* --- what becomes of all clauses -------------------------------------------------------------- */

/* How strongly it binds is reported, and changes nothing. */
static gboolean
oracle_is_duty (CeasefireModality modality)
{
  return modality == CEASEFIRE_MODALITY_OBLIGATION || modality == CEASEFIRE_MODALITY_RECOMMENDATION
         || modality == CEASEFIRE_MODALITY_INTENTION;
}

/* R4.1, R4.2, R4.6: A ban, a duty, or what has no more than a status. */
OracleFinding *
oracle_evaluate (OracleWorld *world, const OracleClause *clause, OracleActor *party)
{
  CeasefireModality modality = ceasefire_clause_get_modality (clause->record);
  OracleFinding *finding;

  if (ceasefire_clause_get_action (clause->record) == NULL
      && g_list_model_get_n_items (ceasefire_clause_get_clauses (clause->record)) > 0)
    return NULL;
  if (modality == CEASEFIRE_MODALITY_PROHIBITION)
    return oracle_evaluate_ban (world, clause, party, NULL);
  if (oracle_is_duty (modality))
    return ceasefire_clause_get_duty (clause->record) == CEASEFIRE_DUTY_MAINTAIN
             ? oracle_evaluate_ban (world, clause, party, NULL)
             : oracle_evaluate_duty (world, clause, party);
  if (modality != CEASEFIRE_MODALITY_PERMISSION && modality != CEASEFIRE_MODALITY_RIGHT
      && modality != CEASEFIRE_MODALITY_POWER)
    return NULL;
  finding = oracle_finding_new (world, clause, party, NULL);
  ceasefire_finding_set_status (finding->record, modality == CEASEFIRE_MODALITY_POWER
                                                   ? CEASEFIRE_FINDING_STATUS_POWER
                                                   : CEASEFIRE_FINDING_STATUS_PERMISSION);
  return finding;
}

static void
oracle_add_finding (OracleWorld *world, GPtrArray *findings, const OracleClause *clause,
                    OracleActor *party, OracleFinding *finding)
{
  if (world->settings->settles)
    oracle_find_sensitivity (world, finding, clause, party);
  g_ptr_array_add (findings, g_object_ref (finding->record));
  oracle_finding_free (finding);
}

GPtrArray *
oracle_find (CeasefireDossier *dossier, const OracleSettings *settings)
{
  g_autoptr (OracleWorld) world = oracle_world_new (dossier, settings);
  GPtrArray *findings = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < world->clauses->len; i++)
    {
      const OracleClause *clause = g_ptr_array_index (world->clauses, i);

      for (guint j = 0; j < clause->bearers->len; j++)
        {
          OracleActor *party = g_ptr_array_index (clause->bearers, j);
          OracleFinding *finding = oracle_evaluate (world, clause, party);

          if (finding == NULL)
            continue;
          oracle_add_finding (world, findings, clause, party, finding);
          if (oracle_is_duty (ceasefire_clause_get_modality (clause->record))
              && oracle_has_safety (world, clause))
            oracle_add_finding (world, findings, clause, party,
                                oracle_evaluate_ban (world, clause, party, "safe"));
        }
    }
  return findings;
}
