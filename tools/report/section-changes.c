/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/findings.h"

#include "monitor-print.h"
#include "monitor-table.h"

#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-diff.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-vote.h>

/*
 * What became otherwise since the last report: first findings, those that matter most first, then what is new
 * on record. Since a time that is what came later than it; since an earlier dossier it is what that did not
 * have.
 */

/* Findings */

typedef struct
{
  CeasefireFinding *before; /* NULL: there was none */
  CeasefireFinding *now;    /* NULL: there is none */
} ChangedFinding;

static GTree *
changes_index (const GPtrArray *findings)
{
  GTree *by_id = g_tree_new ((GCompareFunc) (void *) g_strcmp0);

  for (guint i = 0; i < findings->len; i++)
    {
      gpointer finding = g_ptr_array_index (findings, i);
      char *id = (char *) ceasefire_record_get_id (finding);

      if (g_tree_lookup (by_id, id) == NULL)
        g_tree_insert (by_id, id, finding);
    }
  return by_id;
}

static gboolean
changes_differ (CeasefireFinding *before, CeasefireFinding *now)
{
  return monitor_table_get_kind (before) != monitor_table_get_kind (now)
         || ceasefire_finding_get_phase (before) != ceasefire_finding_get_phase (now)
         || monitor_print_count (before) != monitor_print_count (now);
}

static GArray *
changes_list_findings (const GPtrArray *before, const GPtrArray *now)
{
  g_autoptr (GTree) then = changes_index (before);
  g_autoptr (GTree) by_id = changes_index (now);
  GArray *changed = g_array_new (FALSE, FALSE, sizeof (ChangedFinding));

  for (guint i = 0; i < now->len; i++)
    {
      gpointer finding = g_ptr_array_index (now, i);
      const ChangedFinding one
        = { g_tree_lookup (then, ceasefire_record_get_id (finding)), finding };

      if (one.before == NULL || changes_differ (one.before, one.now))
        g_array_append_val (changed, one);
    }
  for (guint i = 0; i < before->len; i++)
    {
      gpointer finding = g_ptr_array_index (before, i);
      const ChangedFinding one = { finding, NULL };

      if (g_tree_lookup (by_id, ceasefire_record_get_id (finding)) == NULL)
        g_array_append_val (changed, one);
    }
  return changed;
}

/* What has another status comes before what has not. */
static guint
changes_rank (const ChangedFinding *one)
{
  if (one->now == NULL)
    return 3;
  if (one->before == NULL)
    return 2;
  return monitor_table_get_kind (one->before) == monitor_table_get_kind (one->now);
}

static int
changes_compare (gconstpointer a, gconstpointer b)
{
  const ChangedFinding *x = a;
  const ChangedFinding *y = b;
  int order = (int) changes_rank (x) - (int) changes_rank (y);

  return order || x->now == NULL || y->now == NULL ? order : monitor_print_compare (x->now, y->now);
}

static const char *
changes_get_template (const ChangedFinding *one, gint64 *n)
{
  *n = one->before && one->now ? monitor_print_count (one->now) - monitor_print_count (one->before)
                               : 0;
  if (one->now == NULL)
    return _ ("{party} is no longer bound by “{clause}”; it was “{before}”.");
  if (one->before == NULL)
    return _ ("{party} is newly bound by “{clause}”: “{now}” ({why}).");
  if (changes_rank (one) == 0)
    return _ ("{party}, as to “{clause}”: was “{before}”, is now “{now}” ({why}).");
  if (*n > 0)
    return ngettext ("{party}, as to “{clause}”: still “{now}”, with {n} incident more ({why}).",
                     "{party}, as to “{clause}”: still “{now}”, with {n} incidents more ({why}).",
                     (gulong) *n);
  if (*n < 0)
    {
      *n = -*n;
      return ngettext (
        "{party}, as to “{clause}”: still “{now}”, with {n} incident fewer ({why}).",
        "{party}, as to “{clause}”: still “{now}”, with {n} incidents fewer ({why}).", (gulong) *n);
    }
  return _ ("{party}, as to “{clause}”: still “{now}”; the force of the clause was "
            "“{force_before}”, and is now “{force_now}”.");
}

static void
changes_write_why (Report *report, gconstpointer data)
{
  report_put_why (report, (CeasefireFinding *) data);
}

static const char *
changes_label (const Report *report, CeasefireFinding *finding)
{
  return finding ? report_label_kind (report, monitor_table_get_kind (finding)) : NULL;
}

static const char *
changes_label_force (const Report *report, CeasefireFinding *finding)
{
  return finding ? report_label_enum (report, CEASEFIRE_TYPE_PHASE,
                                      (int) ceasefire_finding_get_phase (finding))
                 : NULL;
}

static void
changes_write_finding (Report *report, const ChangedFinding *one)
{
  CeasefireFinding *finding = one->now ? one->now : one->before;
  gint64 n;
  const char *template = changes_get_template (one, &n);
  const ReportPart parts[]
    = { PART_RECORD ("party", ceasefire_finding_get_party (finding)),
        PART_RECORD ("clause", ceasefire_finding_get_clause (finding)),
        PART_WORDS ("before", changes_label (report, one->before)),
        PART_WORDS ("now", changes_label (report, one->now)),
        PART_WORDS ("force_before", changes_label_force (report, one->before)),
        PART_WORDS ("force_now", changes_label_force (report, one->now)),
        PART_CALL ("why", changes_write_why, one->now),
        PART_NUMBER ("n", &n),
        PART_END };

  report_say_in (report, "li", NULL, template, parts);
}

static void
changes_put_rest (Report *report, gint64 rest)
{
  if (rest > 0)
    report_say_in (report, "p", NULL,
                   ngettext ("{n} more is left out.", "{n} more are left out.", (gulong) rest),
                   (ReportPart[]){ PART_NUMBER ("n", &rest), PART_END });
}

static void
changes_write_findings (Report *report)
{
  g_autoptr (GPtrArray) before = report_list_findings (report->before, 0);
  g_autoptr (GArray) changed = changes_list_findings (before, report->findings);

  html_element (report->html, "h3", NULL, _ ("What became otherwise, and for whom"));
  g_array_sort (changed, changes_compare);
  if (changed->len == 0)
    html_element (report->html, "p", NULL, _ ("No finding changed."));
  else
    html_open (report->html, "ul");
  for (guint i = 0; i < changed->len && i < REPORT_MAX_ENTRIES; i++)
    changes_write_finding (report, &g_array_index (changed, ChangedFinding, i));
  if (changed->len > 0)
    html_close (report->html);
  changes_put_rest (report, (gint64) changed->len - REPORT_MAX_ENTRIES);
}

/* Records */

static CeasefireDate *
changes_get_meeting_date (CeasefireRecord *record)
{
  return ceasefire_meeting_get_when (CEASEFIRE_MEETING (record));
}

static CeasefireDate *
changes_get_vote_date (CeasefireRecord *record)
{
  return ceasefire_vote_get_when (CEASEFIRE_VOTE (record));
}

static CeasefireDate *
changes_get_agreement_date (CeasefireRecord *record)
{
  return ceasefire_agreement_get_signed (CEASEFIRE_AGREEMENT (record));
}

static CeasefireDate *
changes_get_incident_date (CeasefireRecord *record)
{
  return ceasefire_incident_get_when (CEASEFIRE_INCIDENT (record));
}

static CeasefireDate *
changes_get_statement_date (CeasefireRecord *record)
{
  return ceasefire_statement_get_when (CEASEFIRE_STATEMENT (record));
}

/* What readers ask for, and when it was. */
static const struct
{
  GType (*get_type) (void);
  CeasefireDate *(*get_date) (CeasefireRecord *);
  const char *title;
} changes_types[] = {
  { ceasefire_agreement_get_type, changes_get_agreement_date, N_ ("New agreements") },
  { ceasefire_vote_get_type, changes_get_vote_date, N_ ("New votes") },
  { ceasefire_meeting_get_type, changes_get_meeting_date, N_ ("New meetings") },
  { ceasefire_incident_get_type, changes_get_incident_date, N_ ("New incidents") },
  { ceasefire_statement_get_type, changes_get_statement_date, N_ ("New statements") },
};

/* Whether it came after the time of the last report, but not after that of this one; of records without a
 * date nobody knows. */
static gboolean
changes_is_later (const Report *report, CeasefireDate *date)
{
  CeasefireDate *since = ceasefire_monitor_get_at (report->before);
  CeasefireDate *at = ceasefire_monitor_get_at (report->monitor);

  return date && since && ceasefire_date_is_before (since, date) == CEASEFIRE_TRUTH_YES
         && (at == NULL || ceasefire_date_is_before (at, date) != CEASEFIRE_TRUTH_YES);
}

static gboolean
changes_is_new (const Report *report, GHashTable *added, CeasefireRecord *record, guint type)
{
  return added ? g_hash_table_contains (added, record)
               : changes_is_later (report, changes_types[type].get_date (record));
}

static void
changes_write_statement (Report *report, CeasefireStatement *statement)
{
  const ReportPart parts[]
    = { PART_RECORD ("speaker", ceasefire_statement_get_speaker (statement)),
        PART_RECORD ("words", ceasefire_record_get_id (CEASEFIRE_RECORD (statement))), PART_END };

  report_say (report, _ ("{speaker}: {words}"), parts);
}

static void
changes_write_record (Report *report, CeasefireRecord *record)
{
  html_open (report->html, "li");
  if (CEASEFIRE_IS_STATEMENT (record))
    changes_write_statement (report, CEASEFIRE_STATEMENT (record));
  else if (CEASEFIRE_IS_INCIDENT (record))
    report_put_incident (report, ceasefire_record_get_id (record));
  else
    report_put_record (report, ceasefire_record_get_id (record));
  report_put_draft (report, record);
  html_close (report->html);
}

#define CHANGES_MAX_RECORDS 40 /* of a type */

static void
changes_write_records (Report *report, GHashTable *added, guint type)
{
  GListModel *records
    = ceasefire_dossier_get_records (report->dossier, changes_types[type].get_type ());
  gint64 n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      if (!changes_is_new (report, added, record, type))
        continue;
      if (n == 0)
        {
          html_element (report->html, "h3", NULL, gettext (changes_types[type].title));
          html_open (report->html, "ul");
        }
      if (n++ < CHANGES_MAX_RECORDS)
        changes_write_record (report, record);
    }
  if (n > 0)
    html_close (report->html);
  changes_put_rest (report, n - CHANGES_MAX_RECORDS);
}

/* Records that the dossier of the last report did not have, and how many of its own are gone or differ. */
static GHashTable *
changes_list_added (Report *report, gint64 *n_removed, gint64 *n_changed)
{
  g_autoptr (GListModel) changes = ceasefire_dossier_diff (report->before_dossier, report->dossier);
  g_autoptr (GTree) touched = g_tree_new ((GCompareFunc) (void *) g_strcmp0);
  GHashTable *added = g_hash_table_new (NULL, NULL);

  *n_removed = *n_changed = 0;
  for (guint i = 0; i < g_list_model_get_n_items (changes); i++)
    {
      g_autoptr (CeasefireChange) change = g_list_model_get_item (changes, i);
      const char *id = ceasefire_change_get_record_id (change);
      CeasefireRecord *record = id ? ceasefire_dossier_lookup (report->dossier, id) : NULL;
      gboolean is_whole = ceasefire_change_is_of_record (change);

      if (is_whole && ceasefire_change_get_kind (change) == CEASEFIRE_CHANGE_ADDED && record)
        g_hash_table_add (added, record);
      else if (is_whole && ceasefire_change_get_kind (change) == CEASEFIRE_CHANGE_REMOVED)
        (*n_removed)++;
      else if (!is_whole && record && g_tree_lookup (touched, id) == NULL)
        {
          g_tree_insert (touched, (gpointer) ceasefire_record_get_id (record), record);
          (*n_changed)++;
        }
    }
  return added;
}

static void
changes_write_edits (Report *report, gint64 n_removed, gint64 n_changed)
{
  const ReportPart removed[] = { PART_NUMBER ("n", &n_removed), PART_END };
  const ReportPart changed[] = { PART_NUMBER ("n", &n_changed), PART_END };

  if (n_removed + n_changed == 0)
    return;
  html_element (report->html, "h3", NULL, _ ("What was edited"));
  html_open (report->html, "ul");
  if (n_changed > 0)
    report_say_in (report, "li", NULL,
                   ngettext ("{n} record says something else than before.",
                             "{n} records say something else than before.", (gulong) n_changed),
                   changed);
  if (n_removed > 0)
    report_say_in (report, "li", NULL,
                   ngettext ("{n} record is gone.", "{n} records are gone.", (gulong) n_removed),
                   removed);
  html_close (report->html);
}

gboolean
report_has_changes (const Report *report)
{
  return report->before != NULL;
}

void
report_write_changes (Report *report)
{
  gboolean is_other = report->before_dossier != report->dossier;
  gint64 n_removed = 0;
  gint64 n_changed = 0;
  g_autoptr (GHashTable) added = is_other ? changes_list_added (report, &n_removed, &n_changed)
                                          : NULL;

  report_say_in (
    report, "p", NULL, is_other ? _ ("Since the dossier of the last report.") : _ ("Since {date}."),
    (ReportPart[]){ PART_DATE ("date", ceasefire_monitor_get_at (report->before)), PART_END });
  changes_write_findings (report);
  for (guint i = 0; i < G_N_ELEMENTS (changes_types); i++)
    changes_write_records (report, added, i);
  changes_write_edits (report, n_removed, n_changed);
}
