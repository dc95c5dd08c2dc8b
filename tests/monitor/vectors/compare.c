/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/vectors/findings.h"
#include "monitor/vectors/vectors.h"

#include <string.h>

CeasefireFinding *
vector_find (GPtrArray *findings, const char *clause, const char *party)
{
  for (guint i = 0; i < findings->len; i++)
    {
      CeasefireFinding *finding = g_ptr_array_index (findings, i);

      if (ceasefire_finding_get_quality (finding) == NULL
          && g_strcmp0 (ceasefire_finding_get_clause (finding), clause) == 0
          && g_strcmp0 (ceasefire_finding_get_party (finding), party) == 0)
        return finding;
    }
  return NULL;
}

static CeasefireAssessment *
vector_find_assessment (CeasefireFinding *finding, const char *incident)
{
  CeasefireAssessment *const *assessments = ceasefire_finding_get_incidents (finding);
  CeasefireAssessment *const *assessment = assessments;

  if (assessments == NULL)
    return NULL;
  for (; *assessment; assessment++)
    if (g_strcmp0 (ceasefire_assessment_get_incident (*assessment), incident) == 0)
      return *assessment;
  return incident != NULL && strcmp (incident, "i") == 0 ? vector_find_assessment (finding, NULL)
         : incident == NULL                              ? *assessments
                                                         : NULL;
}

/* --- lists ------------------------------------------------------------------------------------ */

static gint
vector_compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static char *
vector_join_expected (JsonNode *node, gboolean is_set)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array && i < json_array_get_length (array); i++)
    g_ptr_array_add (names, (gpointer) json_array_get_string_element (array, i));
  if (is_set)
    g_ptr_array_sort (names, vector_compare_names);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (" ", (char **) names->pdata);
}

static char *
vector_join_found (const char *const *list, gboolean is_set)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (; list && *list; list++)
    g_ptr_array_add (names, (gpointer) *list);
  if (is_set)
    g_ptr_array_sort (names, vector_compare_names);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (" ", (char **) names->pdata);
}

static char *
vector_compare_list (const char *key, JsonNode *expected, const char *const *found, gboolean is_set)
{
  g_autofree char *wanted = vector_join_expected (expected, is_set);
  g_autofree char *got = vector_join_found (found, is_set);

  if (strcmp (wanted, got) == 0)
    return NULL;
  return g_strdup_printf ("%s: expected [%s], found [%s]", key, wanted, got);
}

static char *
vector_compare_text (const char *key, const char *expected, const char *found)
{
  if (g_strcmp0 (expected, found) == 0)
    return NULL;
  return g_strdup_printf ("%s: expected %s, found %s", key, expected ? expected : "none",
                          found ? found : "none");
}

/* --- members ---------------------------------------------------------------------------------- */

static char *
vector_compare_counts (CeasefireFinding *finding, JsonNode *expected)
{
  g_autofree char *got = finding_format_counts (finding);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  JsonObject *object = json_node_get_object (expected);
  g_autoptr (GList) members = json_object_get_members (object);
  g_autofree char *wanted = NULL;

  for (GList *member = members; member; member = member->next)
    if (json_object_get_int_member (object, member->data) != 0)
      g_ptr_array_add (names,
                       g_strdup_printf ("%s:%d", (const char *) member->data,
                                        (int) json_object_get_int_member (object, member->data)));
  g_ptr_array_sort (names, vector_compare_names);
  g_ptr_array_add (names, NULL);
  wanted = g_strjoinv (" ", (char **) names->pdata);
  return vector_compare_text ("counts", wanted, got);
}

static char *
vector_compare_status (CeasefireFinding *finding, const char *expected)
{
  const char *found
    = finding_nick (CEASEFIRE_TYPE_FINDING_STATUS, ceasefire_finding_get_status (finding));
  CeasefireCounts *counts = ceasefire_finding_get_counts (finding);

  if (g_strcmp0 (expected, "excused*") != 0)
    return vector_compare_text ("status", expected, found);
  if (strcmp (found, "no-breach-known") == 0 && counts != NULL
      && ceasefire_counts_get_excused (counts) == 1)
    return NULL;
  return g_strdup_printf ("status: expected no-breach-known with one excused, found %s", found);
}

/* null, false, "no"; true, "yes"; "claimed" */
static char *
vector_compare_remedied (CeasefireFinding *finding, JsonNode *expected)
{
  CeasefireRemedy remedied = ceasefire_finding_get_remedied (finding);
  const char *found
    = remedied == CEASEFIRE_REMEDY_UNSET ? "no" : finding_nick (CEASEFIRE_TYPE_REMEDY, remedied);
  const char *wanted = "no";

  if (JSON_NODE_HOLDS_VALUE (expected) && json_node_get_value_type (expected) == G_TYPE_BOOLEAN)
    wanted = json_node_get_boolean (expected) ? "yes" : "no";
  else if (JSON_NODE_HOLDS_VALUE (expected))
    wanted = json_node_get_string (expected);
  return vector_compare_text ("remedied", wanted, found);
}

static char *
vector_compare_evidence (JsonObject *expected, CeasefireAssessment *assessment)
{
  g_autoptr (GList) members = json_object_get_members (expected);

  for (GList *member = members; member; member = member->next)
    {
      g_autofree char *found = finding_format_evidence (assessment, member->data);
      const char *wanted = json_object_get_string_member (expected, member->data);
      char *problem = vector_compare_text (member->data, wanted, found);

      if (problem != NULL)
        return problem;
    }
  return NULL;
}

static char *
vector_compare_assessment (JsonObject *expected, const char *key, JsonNode *node,
                           CeasefireAssessment *assessment)
{
  (void) expected;
  if (strcmp (key, "status") == 0)
    return vector_compare_text (key, json_node_get_string (node),
                                finding_nick (CEASEFIRE_TYPE_ASSESSMENT_STATUS,
                                              ceasefire_assessment_get_status (assessment)));
  if (strcmp (key, "exception") == 0)
    return vector_compare_text (key, json_node_get_string (node),
                                assessment
                                  ? finding_nick (CEASEFIRE_TYPE_EXCEPTION_STATE,
                                                  ceasefire_assessment_get_exception (assessment))
                                  : "none");
#define LIST(name) assessment ? ceasefire_assessment_get_##name (assessment) : NULL
  if (strcmp (key, "unknown") == 0)
    return vector_compare_list (key, node, LIST (unknown), TRUE);
  if (strcmp (key, "disputed") == 0)
    return vector_compare_list (key, node, LIST (disputed), TRUE);
  if (strcmp (key, "assumed") == 0)
    return vector_compare_list (key, node, LIST (assumed), TRUE);
  if (strcmp (key, "by") == 0)
    return vector_compare_list (key, node, LIST (by), TRUE);
  if (strcmp (key, "against") == 0)
    return vector_compare_list (key, node, LIST (against), TRUE);
#undef LIST
  if (strcmp (key, "four") == 0)
    return vector_compare_evidence (json_node_get_object (node), assessment);
  return g_strdup_printf ("the expectation \"%s\" is not understood", key);
}

/* All incidents that are listed, and no other. */
static char *
vector_compare_incidents (CeasefireFinding *finding, JsonArray *expected)
{
  CeasefireAssessment *const *assessments = ceasefire_finding_get_incidents (finding);
  guint n = 0;

  while (assessments && assessments[n])
    n++;
  if (n != json_array_get_length (expected))
    return g_strdup_printf ("incidents: expected %u, found %u", json_array_get_length (expected),
                            n);
  for (guint i = 0; i < n; i++)
    {
      JsonObject *object = json_array_get_object_element (expected, i);
      const char *id = json_object_get_string_member (object, "incident");
      CeasefireAssessment *assessment = vector_find_assessment (finding, id);
      g_autoptr (GList) members = json_object_get_members (object);

      if (assessment == NULL)
        return g_strdup_printf ("incidents: %s is not among them", id);
      for (GList *member = members; member; member = member->next)
        {
          g_autofree char *problem = NULL;

          if (strcmp (member->data, "incident") == 0)
            continue;
          problem = vector_compare_assessment (
            object, member->data, json_object_get_member (object, member->data), assessment);
          if (problem != NULL)
            return g_strdup_printf ("%s: %s", id, problem);
        }
    }
  return NULL;
}

static char *
vector_compare_member (JsonObject *expected, const char *key, JsonNode *node,
                       CeasefireFinding *finding)
{
  const char *incident = json_object_has_member (expected, "incident")
                           ? json_object_get_string_member (expected, "incident")
                           : "i";
  static const char *const about_itself[]
    = { "norm", "party", "query", "at", "incident", "note", NULL };

  if (g_strv_contains (about_itself, key))
    return NULL;
  if (strcmp (key, "status") == 0)
    return vector_compare_status (finding, json_node_get_string (node));
  if (strcmp (key, "phase") == 0)
    return vector_compare_text (
      key, json_node_get_string (node),
      finding_nick (CEASEFIRE_TYPE_PHASE, ceasefire_finding_get_phase (finding)));
  if (strcmp (key, "unknown") == 0)
    return vector_compare_list (key, node, ceasefire_finding_get_unknown (finding), TRUE);
  if (strcmp (key, "periods") == 0)
    return vector_compare_list (key, node, ceasefire_finding_get_periods (finding), FALSE);
  if (strcmp (key, "counts") == 0)
    return vector_compare_counts (finding, node);
  if (strcmp (key, "remedied") == 0)
    return vector_compare_remedied (finding, node);
  if (strcmp (key, "incidents") == 0)
    return vector_compare_incidents (finding, json_node_get_array (node));
  if (strcmp (key, "text") == 0)
    {
      g_autofree char *text = finding_format_text (finding);

      return vector_compare_text (
        key, JSON_NODE_HOLDS_NULL (node) ? NULL : json_node_get_string (node), text);
    }
  return vector_compare_assessment (expected, key, node,
                                    vector_find_assessment (finding, incident));
}

char *
vector_compare (JsonObject *expected, GPtrArray *findings)
{
  const char *norm = json_object_get_string_member (expected, "norm");
  const char *party = json_object_get_string_member (expected, "party");
  CeasefireFinding *finding = vector_find (findings, norm, party);
  g_autoptr (GList) members = json_object_get_members (expected);
  GString *problems = g_string_new (NULL);

  if (finding == NULL)
    {
      g_string_append_printf (problems, "%s, %s: there is no such finding\n", norm, party);
      return g_string_free (problems, FALSE);
    }
  for (GList *member = members; member; member = member->next)
    {
      g_autofree char *problem = vector_compare_member (
        expected, member->data, json_object_get_member (expected, member->data), finding);

      if (problem != NULL)
        g_string_append_printf (problems, "%s, %s: %s\n", norm, party, problem);
    }
  if (problems->len > 0)
    {
      g_autofree char *json = finding_to_json (finding);

      g_string_append_printf (problems, "%s\n", json);
    }
  return g_string_free (problems, problems->len == 0);
}
