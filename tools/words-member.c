/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "words.h"

#include "terminal.h"

#include <ceasefire/ceasefire-incident.h>
#include <math.h>
#include <string.h>

/* Any member of any record in words, by its property. */

/* Members that name records by their ids, and those whose codes are of a vocabulary. The strings
 * of others are words. */
static const char *const ids[]
  = { "about",      "addressees",  "agents",     "amends",       "audience",      "authors",
      "bearers",    "by",          "clause",     "clauses",      "controlled-by", "during",
      "excluded",   "follows",     "implements", "in-reply-to",  "maybe-within",  "meeting",
      "monitors",   "obtained-by", "omits",      "on-behalf-of", "origin",        "outcomes",
      "part-of",    "party",       "place",      "places",       "publisher",     "refers-to",
      "relayed-by", "speaker",     "supersedes", "targets",      "texts",         "viewpoint",
      "within",     NULL };
static const char *const vocabularies[][2]
  = { { "action", "action" },        { "acts", "speech-act" },
      { "breached-by", "action" },   { "category", "clause-category" },
      { "means", "weapon" },         { "medium", "medium" },
      { "not-evaluable", "manner" }, { "qualities", "manner" },
      { "quality", "manner" } };

static const char *
member_find_vocabulary (const char *member)
{
  if (g_strv_contains (ids, member))
    return WORDS_IDS;
  for (gsize i = 0; i < G_N_ELEMENTS (vocabularies); i++)
    if (g_str_equal (vocabularies[i][0], member))
      return vocabularies[i][1];
  return WORDS_PLAIN;
}

/* What was relayed went from one to the next; of agents it may be one who did it, and where a place
 * may lie it need not lie in all. */
static char *
member_list (const Words *words, CeasefireRecord *record, const char *member, const GValue *value)
{
  gboolean in_turn = g_str_equal (member, "relayed-by");
  gboolean any = g_str_equal (member, "maybe-within") || g_str_equal (member, "breached-by")
                 || (g_str_equal (member, "agents")
                     && ceasefire_incident_get_agents_any (CEASEFIRE_INCIDENT (record)));

  return words_list (words, member_find_vocabulary (member), g_value_get_boxed (value),
                     in_turn ? ", then " : ", ",
                     in_turn ? ", then "
                     : any   ? " or "
                             : " and ");
}

/* The words of the source for `when` stand in `when-text`. */
static char *
member_date (CeasefireRecord *record, const char *member, const GValue *value)
{
  g_autofree char *beside = g_strdup_printf ("%s-text", member);
  g_autofree char *source_words = NULL;

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (record), beside))
    g_object_get (record, beside, &source_words, NULL);
  return words_when (g_value_get_boxed (value), source_words);
}

static char *
member_number (const GValue *value)
{
  if (G_VALUE_HOLDS_BOOLEAN (value))
    return g_value_get_boolean (value) ? g_strdup ("") : NULL;
  if (G_VALUE_HOLDS_INT64 (value))
    return g_value_get_int64 (value) >= 0
             ? g_strdup_printf ("%" G_GINT64_FORMAT, g_value_get_int64 (value))
             : NULL;
  if (G_VALUE_HOLDS_DOUBLE (value) && !isnan (g_value_get_double (value)))
    return g_strdup_printf ("%.7g", g_value_get_double (value));
  return NULL;
}

char *
words_member (const Words *words, CeasefireRecord *record, const char *member)
{
  g_auto (GValue) value = G_VALUE_INIT;
  GParamSpec *property = g_object_class_find_property (G_OBJECT_GET_CLASS (record), member);

  if (property == NULL)
    return NULL;
  g_value_init (&value, property->value_type);
  g_object_get_property (G_OBJECT (record), member, &value);
  if (G_VALUE_HOLDS_ENUM (&value))
    return g_strdup (words_enum (property->value_type, g_value_get_enum (&value)));
  if (G_VALUE_HOLDS_STRING (&value))
    return words_code (words, member_find_vocabulary (member), g_value_get_string (&value));
  if (G_VALUE_HOLDS (&value, G_TYPE_STRV))
    return member_list (words, record, member, &value);
  if (G_VALUE_HOLDS (&value, CEASEFIRE_TYPE_TEXT))
    return words_text (words, g_value_get_boxed (&value));
  if (G_VALUE_HOLDS (&value, CEASEFIRE_TYPE_DATE))
    return member_date (record, member, &value);
  if (G_VALUE_HOLDS (&value, CEASEFIRE_TYPE_DURATION))
    return words_duration (g_value_get_boxed (&value));
  return member_number (&value);
}

char *
words_required (const Words *words, CeasefireRecord *record, const char *member)
{
  char *text = words_member (words, record, member);

  return text ? text : g_strdup (WORDS_NOT_SAID);
}

/* "unknown" alone would leave open what is; "other" and "unstated" tell nothing. */
static char *
member_part (const Words *words, CeasefireRecord *record, const char *member)
{
  GParamSpec *property = g_object_class_find_property (G_OBJECT_GET_CLASS (record), member);
  g_autofree char *text = words_member (words, record, member);

  if (text == NULL || !G_IS_PARAM_SPEC_ENUM (property))
    return g_steal_pointer (&text);
  if (g_str_equal (text, "other") || g_str_equal (text, "unstated"))
    return NULL;
  return g_str_equal (text, "unknown") ? g_strdup_printf ("%s unknown", member)
                                       : g_steal_pointer (&text);
}

void
words_add_parts (const Words *words, GString *line, const char *separator, CeasefireRecord *record,
                 const WordsPart *parts)
{
  for (; parts->member; parts++)
    {
      g_autofree char *part = member_part (words, record, parts->member);

      if (part)
        words_add (line, separator, "%s%s%s", parts->before, part, parts->after);
    }
}
