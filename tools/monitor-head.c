/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor-head.h"

#include "language.h"
#include "terminal.h"
#include "words.h"

#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-coverage.h>
#include <ceasefire/ceasefire-json.h>
#include <stdio.h>
#include <string.h>

/* NULL if it has none. The name of its file is no part of what it says. */
static const char *
head_get_title (const MonitorHead *head, const char *language)
{
  CeasefireText *title = ceasefire_header_get_title (ceasefire_dossier_get_header (head->dossier));

  return title ? ceasefire_text_get_string (title, language) : NULL;
}

GPtrArray *
monitor_head_list_layers (CeasefireMonitor *monitor)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (CEASEFIRE_TYPE_LAYERS);
  CeasefireLayers layers = ceasefire_monitor_get_layers (monitor);
  GPtrArray *names = g_ptr_array_new ();

  for (guint i = 0; i < klass->n_values; i++)
    {
      guint value = klass->values[i].value;

      /* One layer alone, not several together. */
      if (value && !(value & (value - 1)) && (layers & value))
        g_ptr_array_add (names, (gpointer) klass->values[i].value_nick);
    }
  g_ptr_array_add (names, NULL);
  return names;
}

void
monitor_head_add_watcher (GPtrArray *ids, GTree *seen, CeasefireRecord *record)
{
  const char *by = CEASEFIRE_IS_COVERAGE (record)
                     ? ceasefire_coverage_get_by (CEASEFIRE_COVERAGE (record))
                     : NULL;

  if (by == NULL || g_tree_lookup (seen, by))
    return;
  g_tree_insert (seen, (gpointer) by, (gpointer) by);
  g_ptr_array_add (ids, (gpointer) by);
}

GPtrArray *
monitor_head_list_watchers (CeasefireDossier *dossier, guint *n)
{
  GListModel *coverages = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_COVERAGE);
  g_autoptr (GTree) seen = g_tree_new ((GCompareFunc) (void *) g_strcmp0);
  GPtrArray *ids = g_ptr_array_new ();

  *n = g_list_model_get_n_items (coverages);
  for (guint i = 0; i < *n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (coverages, i);

      monitor_head_add_watcher (ids, seen, record);
    }
  g_ptr_array_add (ids, NULL);
  return ids;
}

static const char *
head_date (CeasefireDate *date)
{
  return date ? ceasefire_date_get_text (date) : NULL;
}

static void head_print_line (const char *format, ...) G_GNUC_PRINTF (1, 2);

static void
head_print_line (const char *format, ...)
{
  g_autofree char *line = NULL;
  va_list arguments;

  va_start (arguments, format);
  line = g_strdup_vprintf (gettext (format), arguments);
  va_end (arguments);
  terminal_print (TERMINAL_PLAIN, 0, 2, line);
}

MonitorHeadStatements
monitor_head_survey_statements (CeasefireDossier *dossier)
{
  MonitorHeadStatements self = { NULL, 0 };
  gint64 latest = G_MININT64;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);
      CeasefireDate *when = CEASEFIRE_IS_STATEMENT (record)
                              ? ceasefire_statement_get_when (CEASEFIRE_STATEMENT (record))
                              : NULL;
      gint64 end = 0;

      if (when && ceasefire_date_get_latest (when, &end) && end > latest)
        {
          latest = end;
          self.last = when;
        }
      self.n_undated += CEASEFIRE_IS_STATEMENT (record) && when == NULL;
    }
  return self;
}

static void
head_print_statements (const MonitorHead *head)
{
  const MonitorHeadStatements said = monitor_head_survey_statements (head->dossier);
  gboolean is_cut = ceasefire_monitor_get_as_of (head->monitor) != NULL;
  const char *last = said.last ? ceasefire_date_get_text (said.last) : _ ("none with a date");

  if (is_cut && said.n_undated > 0)
    head_print_line (
      ngettext ("last statement on record: %s; %u without a date, which is counted as known",
                "last statement on record: %s; %u without a date, which are counted as known",
                said.n_undated),
      last, said.n_undated);
  else
    head_print_line ("last statement on record: %s", last);
}

void
monitor_head_print (const MonitorHead *head)
{
  const Words words = { .dossier = head->dossier, .language = head->language };
  g_autofree char *hash = ceasefire_dossier_hash (head->dossier, NULL);
  const char *title = head_get_title (head, head->language);
  g_autofree char *name = title ? terminal_isolate (title) : g_strdup ("");
  g_autofree char *viewpoint
    = words_names (&words, ceasefire_monitor_get_viewpoint (head->monitor));
  g_autoptr (GPtrArray) layer_names = monitor_head_list_layers (head->monitor);
  g_autofree char *layers
    = words_list (&words, WORDS_PLAIN, (const char *const *) layer_names->pdata, CLDR_AND);
  const char *as_of = head_date (ceasefire_monitor_get_as_of (head->monitor));
  gboolean is_exact = ceasefire_monitor_get_viewpoint_exact (head->monitor);
  guint n;
  g_autoptr (GPtrArray) watchers = monitor_head_list_watchers (head->dossier, &n);
  g_autofree char *by = words_names (&words, (const char *const *) watchers->pdata);

  head_print_line ("dossier: %s%s%s", name, *name ? ", " : "",
                   hash ? hash : _ ("without a canonical form"));
  head_print_line (is_exact && viewpoint && *viewpoint
                     ? N_ ("at: %s; as of: %s; viewpoint: %s alone; layers: %s; policy: %s")
                     : N_ ("at: %s; as of: %s; viewpoint: %s; layers: %s; policy: %s"),
                   head->at, as_of ? as_of : _ ("all that is recorded"),
                   viewpoint && *viewpoint ? viewpoint : _ ("everybody"), layers,
                   ceasefire_policy_get_name (ceasefire_monitor_get_policy (head->monitor)));
  head_print_statements (head);
  if (n > 0)
    head_print_line (ngettext ("coverage: %u record by %s", "coverage: %u records by %s", n), n,
                     by);
  else
    head_print_line ("coverage: none");
  head_print_line ("Findings say what recorded words come to by the policy. They judge nobody, and "
                   "silence proves nothing.\n");
}

/* JSON */

void
monitor_head_print_json_string (const char *member, const char *value)
{
  g_autoptr (GString) text = NULL;
  g_autofree char *safe = NULL;

  if (value == NULL)
    {
      printf ("\"%s\":null,", member);
      return;
    }
  text = g_string_new (NULL);
  for (; *value; value++)
    if (*value == '"' || *value == '\\')
      g_string_append_printf (text, "\\%c", *value);
    else if ((guchar) *value < 0x20)
      g_string_append_printf (text, "\\u%04x", (guchar) *value);
    else
      g_string_append_c (text, *value);
  safe = terminal_escape_json (text->str);
  printf ("\"%s\":\"%s\",", member, safe);
}

/* Of ids and words, which need no escapes but those of the terminal. */
void
monitor_head_print_json_strings (const char *member, const char *const *values)
{
  g_autofree char *list = values ? g_strjoinv ("\",\"", (char **) values) : NULL;
  g_autofree char *safe = list && *list ? terminal_escape_json (list) : NULL;

  printf ("\"%s\":[%s%s%s],", member, safe ? "\"" : "", safe ? safe : "", safe ? "\"" : "");
}

void
monitor_head_print_json (const MonitorHead *head)
{
  g_autofree char *hash = ceasefire_dossier_hash (head->dossier, NULL);
  g_autoptr (GPtrArray) layers = monitor_head_list_layers (head->monitor);
  guint n;
  g_autoptr (GPtrArray) watchers = monitor_head_list_watchers (head->dossier, &n);

  monitor_head_print_json_string ("dossier", head_get_title (head, NULL));
  monitor_head_print_json_string ("hash", hash);
  monitor_head_print_json_string ("at", head->at);
  monitor_head_print_json_string ("as_of", head_date (ceasefire_monitor_get_as_of (head->monitor)));
  monitor_head_print_json_strings ("viewpoint", ceasefire_monitor_get_viewpoint (head->monitor));
  printf ("\"viewpoint_exact\":%s,",
          ceasefire_monitor_get_viewpoint_exact (head->monitor) ? "true" : "false");
  monitor_head_print_json_strings ("layers", (const char *const *) layers->pdata);
  monitor_head_print_json_string (
    "policy", ceasefire_policy_get_name (ceasefire_monitor_get_policy (head->monitor)));
  printf ("\"coverage\":%u,", n);
  monitor_head_print_json_strings ("watchers", (const char *const *) watchers->pdata);
}

/* Readers find the same keys in every finding, with nothing in them where there is nothing. */
void
monitor_head_print_finding (CeasefireFinding *finding)
{
  const struct
  {
    const char *key;
    gconstpointer value;
  } lists[] = {
    { "unknown", ceasefire_finding_get_unknown (finding) },
    { "disputed", ceasefire_finding_get_disputed (finding) },
    { "incidents", ceasefire_finding_get_incidents (finding) },
  };
  g_autofree char *json = ceasefire_record_to_json (CEASEFIRE_RECORD (finding));
  g_autofree char *safe = terminal_escape_json (json);

  safe[strlen (safe) - 1] = '\0';
  printf ("%s", safe);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (lists[i].value == NULL)
      printf (",\"%s\":[]", lists[i].key);
  printf ("}");
}
