/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-monitor.h>
#include <ceasefire/ceasefire-vocabulary.h>

#include <json-glib/json-glib.h>

#include <stdio.h>

/*
 * Evaluates cases, each a line of standard input: {"settings": {..}, "dossier": {..}}. For each it writes
 * a line: {"findings": [..]}, or {"error": ".."}. The findings are made at once; by a monitor that has other
 * settings at first, gets the records one by one, and loses and regains some of them; and from three dossiers
 * that have a third of the records each: they must be the same. With --at-once they are made at once alone, in a tenth of the
 * time. The first line that it writes has the vocabularies, each as code -> broader code or null.
 */

static void
write_term (JsonBuilder *out, CeasefireVocabulary *vocabulary, const char *code)
{
  CeasefireTerm *term = ceasefire_vocabulary_lookup (vocabulary, code);
  const char *broader = ceasefire_term_get_broader (term);

  json_builder_set_member_name (out, code);
  if (broader)
    json_builder_add_string_value (out, broader);
  else
    json_builder_add_null_value (out);
}

static void
write_line (JsonNode *node)
{
  g_autofree char *text = json_to_string (node, FALSE);

  g_print ("%s\n", text);
  fflush (stdout);
}

static void
write_vocabularies (void)
{
  g_auto (GStrv) names = ceasefire_vocabulary_list_names ();
  g_autoptr (JsonBuilder) out = json_builder_new ();
  g_autoptr (JsonNode) node = NULL;

  json_builder_begin_object (out);
  for (char **name = names; *name; name++)
    {
      CeasefireVocabulary *vocabulary = ceasefire_vocabulary_get_builtin (*name);
      g_auto (GStrv) codes = ceasefire_vocabulary_list_codes (vocabulary);

      json_builder_set_member_name (out, *name);
      json_builder_begin_object (out);
      for (char **code = codes; *code; code++)
        write_term (out, vocabulary, *code);
      json_builder_end_object (out);
    }
  json_builder_end_object (out);
  node = json_builder_get_root (out);
  write_line (node);
}

/* Settings */

static CeasefireDate *
take_date (JsonObject *settings, const char *name)
{
  const char *text = json_object_get_string_member_with_default (settings, name, NULL);
  g_autoptr (GError) error = NULL;
  CeasefireDate *date = text ? ceasefire_date_new (text, &error) : NULL;

  if (error)
    g_error ("%s: %s", name, error->message);
  return date;
}

static CeasefirePolicy *
take_policy (JsonObject *settings)
{
  CeasefirePolicy *policy = ceasefire_policy_new ();
  JsonObject *changes = json_object_get_object_member (settings, "policy");
  const char *reliability
    = json_object_get_string_member_with_default (changes, "reliability", NULL);

  if (json_object_has_member (changes, "corroboration"))
    ceasefire_policy_set_corroboration (policy,
                                        json_object_get_int_member (changes, "corroboration"));
  if (json_object_has_member (changes, "credibility"))
    ceasefire_policy_set_credibility (policy, json_object_get_int_member (changes, "credibility"));
  if (reliability)
    ceasefire_policy_set_reliability (policy, (CeasefireReliability) ceasefire_enum_from_word (
                                                CEASEFIRE_TYPE_RELIABILITY, reliability));
  return policy;
}

static char **
take_viewpoint (JsonObject *settings)
{
  JsonArray *actors = json_object_get_array_member (settings, "viewpoint");
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < json_array_get_length (actors); i++)
    g_strv_builder_add (builder, json_array_get_string_element (actors, i));
  return g_strv_builder_end (builder);
}

static void
apply_settings (CeasefireMonitor *monitor, JsonObject *settings)
{
  g_autoptr (CeasefireDate) at = take_date (settings, "at");
  g_autoptr (CeasefireDate) as_of = take_date (settings, "as_of");

  ceasefire_monitor_set_at (monitor, at);
  ceasefire_monitor_set_as_of (monitor, as_of);
  ceasefire_monitor_set_layers (
    monitor, json_object_get_boolean_member_with_default (settings, "is_explicit", FALSE)
               ? CEASEFIRE_LAYERS_EXPLICIT
               : CEASEFIRE_LAYERS_ALL);
  if (json_object_has_member (settings, "policy"))
    {
      g_autoptr (CeasefirePolicy) policy = take_policy (settings);

      ceasefire_monitor_set_policy (monitor, policy);
    }
  if (json_object_has_member (settings, "viewpoint_exact"))
    ceasefire_monitor_set_viewpoint_exact (
      monitor, json_object_get_boolean_member (settings, "viewpoint_exact"));
  if (json_object_has_member (settings, "viewpoint"))
    {
      g_auto (GStrv) viewpoint = take_viewpoint (settings);

      ceasefire_monitor_set_viewpoint (monitor, (const char *const *) viewpoint);
    }
}

/* Findings */

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

/* JSON, in an order of its own. */
static char *
write_findings (CeasefireMonitor *monitor)
{
  g_autoptr (GListModel) findings = ceasefire_monitor_list_findings (monitor);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (CeasefireRecord) finding = g_list_model_get_item (findings, i);

      g_ptr_array_add (texts, ceasefire_record_to_json (finding));
    }
  g_ptr_array_sort (texts, compare_texts);
  g_ptr_array_add (texts, NULL);
  return g_strjoinv (",", (char **) texts->pdata);
}

static char *
find_at_once (CeasefireDossier *dossier, JsonObject *settings)
{
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);

  apply_settings (monitor, settings);
  return write_findings (monitor);
}

/* Its records in three dossiers, one by one in turn. */
static char *
find_split (CeasefireDossier *dossier, JsonObject *settings)
{
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new ();
  GListModel *records = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_RECORD);

  for (guint part = 0; part < 3; part++)
    {
      g_autoptr (CeasefireDossier) third = ceasefire_dossier_new ("en");
      g_autoptr (GError) error = NULL;

      ceasefire_dossier_set_header (third, ceasefire_dossier_get_header (dossier));
      for (guint i = part; i < g_list_model_get_n_items (records); i += 3)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);
          g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (record);

          if (!ceasefire_dossier_add (third, copy, &error))
            g_error ("%s", error->message);
        }
      ceasefire_monitor_add_dossier (monitor, third);
    }
  apply_settings (monitor, settings);
  return write_findings (monitor);
}

/* Summaries */

/* What a summary leaves out. @n: how many incidents it may have. */
static void
strip (CeasefireFinding *finding, guint n)
{
  ceasefire_finding_set_sensitivity (finding, NULL);
  ceasefire_finding_set_input (finding, NULL);
  if (n > 0)
    return;
  ceasefire_finding_set_incidents (finding, NULL);
  ceasefire_finding_set_omissions (finding, NULL);
}

static char *
write_list (GListModel *findings, gboolean is_stripped, guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (CeasefireFinding) finding = g_list_model_get_item (findings, i);
      g_autofree char *json = NULL;

      if (is_stripped)
        strip (finding, n);
      json = ceasefire_record_to_json (CEASEFIRE_RECORD (finding));
      g_string_append_printf (text, "%s\n", json);
    }
  return g_string_free (text, FALSE);
}

/* Findings, stripped of what summaries leave out. */
static char *
strip_findings (CeasefireDossier *dossier, JsonObject *settings, guint n)
{
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  g_autoptr (GListModel) findings = NULL;

  apply_settings (monitor, settings);
  findings = ceasefire_monitor_list_findings (monitor);
  return write_list (findings, TRUE, n);
}

static char *
sum_up (CeasefireDossier *dossier, JsonObject *settings, guint n)
{
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  g_autoptr (GListModel) summaries = NULL;

  apply_settings (monitor, settings);
  summaries = ceasefire_monitor_list_summaries (monitor, n);
  return write_list (summaries, FALSE, n);
}

/* Sums at a time that a monitor has come to by several earlier ones. */
static char *
sum_up_later (CeasefireDossier *dossier, JsonObject *settings)
{
  static const char *const before[] = { "2016-09-13", "2016-09-15T12:00:00Z", "2016-09-18" };
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  g_autoptr (CeasefireDate) at = NULL;
  g_autoptr (GListModel) summaries = NULL;

  apply_settings (monitor, settings);
  at = ceasefire_date_ref (ceasefire_monitor_get_at (monitor));
  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    {
      g_autoptr (CeasefireDate) date = ceasefire_date_new (before[i], NULL);

      ceasefire_monitor_set_at (monitor, date);
      g_object_unref (ceasefire_monitor_list_summaries (monitor, i % 2));
    }
  ceasefire_monitor_set_at (monitor, at);
  summaries = ceasefire_monitor_list_summaries (monitor, 31);
  return write_list (summaries, FALSE, 31);
}

/* The @i-th finding, of a monitor that makes no other. */
static char *
complete_one (CeasefireDossier *dossier, JsonObject *settings, GListModel *findings, guint i)
{
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  g_autoptr (CeasefireFinding) known = g_list_model_get_item (findings, i);
  g_autoptr (CeasefireFinding) finding = NULL;

  apply_settings (monitor, settings);
  ceasefire_monitor_set_scope (monitor, ceasefire_finding_get_clause (known),
                               ceasefire_finding_get_party (known));
  finding = ceasefire_monitor_complete (monitor, known);
  return ceasefire_record_to_json (CEASEFIRE_RECORD (finding));
}

/* Every third record leaves when all are there, and comes again, the last first. */
static char *
find_step_by_step (CeasefireDossier *dossier, JsonObject *settings)
{
  g_autoptr (CeasefireDossier) empty = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireMonitor) monitor = NULL;
  g_autoptr (CeasefireDate) other_time = ceasefire_date_new ("2016-09-20", NULL);
  GListModel *records = ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_RECORD);
  guint n = g_list_model_get_n_items (records);

  ceasefire_dossier_set_header (empty, ceasefire_dossier_get_header (dossier));
  monitor = ceasefire_monitor_new_for_dossier (empty);
  ceasefire_monitor_set_at (monitor, other_time);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);
      g_autofree char *findings = NULL;

      ceasefire_monitor_add_record (monitor, record);
      if (i % 7 == 6)
        findings = write_findings (monitor);
    }
  apply_settings (monitor, settings);
  g_free (write_findings (monitor));
  for (guint i = 0; i < n; i += 3)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      ceasefire_monitor_remove_record (monitor, record);
    }
  g_free (write_findings (monitor));
  for (guint i = n; i-- > 0;)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      if (i % 3 == 0)
        ceasefire_monitor_add_record (monitor, record);
    }
  return write_findings (monitor);
}

/* Cases */

static void
write_error (const char *message)
{
  g_autoptr (JsonObject) answer = json_object_new ();
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), answer);

  json_object_set_string_member (answer, "error", message);
  write_line (node);
}

/* What stands around the first difference, if there is one. */
static gboolean
write_difference (const char *what, const char *at_once, const char *otherwise)
{
  gsize same = 0;
  gsize start;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *valid_first = NULL;
  g_autofree char *valid_second = NULL;
  g_autofree char *message = NULL;

  if (g_str_equal (at_once, otherwise))
    return FALSE;
  while (at_once[same] == otherwise[same])
    same++;
  start = same > 200 ? same - 200 : 0;
  first = g_strndup (at_once + start, same - start + 200);
  second = g_strndup (otherwise + start, same - start + 200);
  valid_first = g_utf8_make_valid (first, -1);
  valid_second = g_utf8_make_valid (second, -1);
  message = g_strdup_printf ("at once: %s, but %s: %s", valid_first, what, valid_second);
  write_error (message);
  return TRUE;
}

/* Summaries say what the findings say; each finding alone is that of the list. */
static gboolean
differs_in_parts (CeasefireDossier *dossier, JsonObject *settings)
{
  static const guint sizes[] = { 0, 31, G_MAXUINT };
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  g_autoptr (GListModel) findings = NULL;
  g_autofree char *at_once = NULL;
  g_autofree char *later = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *stripped = strip_findings (dossier, settings, sizes[i]);
      g_autofree char *summaries = sum_up (dossier, settings, sizes[i]);

      if (write_difference ("summed up", stripped, summaries))
        return TRUE;
    }
  at_once = sum_up (dossier, settings, 31);
  later = sum_up_later (dossier, settings);
  if (write_difference ("later", at_once, later))
    return TRUE;
  apply_settings (monitor, settings);
  findings = ceasefire_monitor_list_findings (monitor);
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (CeasefireRecord) finding = g_list_model_get_item (findings, i);
      g_autofree char *whole = ceasefire_record_to_json (finding);
      g_autofree char *alone = complete_one (dossier, settings, findings, i);

      if (write_difference ("alone", whole, alone))
        return TRUE;
    }
  return FALSE;
}

/* Whether they are others in another order of work, which is told. */
static gboolean
differs_otherwise (CeasefireDossier *dossier, JsonObject *settings, const char *at_once)
{
  g_autofree char *step_by_step = find_step_by_step (dossier, settings);
  g_autofree char *split = find_split (dossier, settings);

  return write_difference ("record by record", at_once, step_by_step)
         || write_difference ("from three dossiers", at_once, split)
         || differs_in_parts (dossier, settings);
}

static void
evaluate (const char *line, gboolean is_at_once)
{
  g_autoptr (JsonNode) node = json_from_string (line, NULL);
  JsonObject *given = json_node_get_object (node);
  JsonObject *settings = json_object_get_object_member (given, "settings");
  g_autofree char *text = json_to_string (json_object_get_member (given, "dossier"), FALSE);
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_string (text, &error);
  g_autofree char *at_once = NULL;

  if (dossier == NULL)
    {
      write_error (error->message);
      return;
    }
  at_once = find_at_once (dossier, settings);
  if (!is_at_once && differs_otherwise (dossier, settings, at_once))
    return;
  g_print ("{\"findings\":[%s]}\n", at_once);
  fflush (stdout);
}

int
main (int argc, char **argv)
{
  gboolean is_at_once = argc > 1 && g_str_equal (argv[1], "--at-once");
  g_autoptr (GIOChannel) input = g_io_channel_unix_new (0);
  g_autofree char *line = NULL;

  write_vocabularies ();
  while (g_io_channel_read_line (input, &line, NULL, NULL, NULL) == G_IO_STATUS_NORMAL)
    {
      evaluate (line, is_at_once);
      g_clear_pointer (&line, g_free);
    }
  return 0;
}
