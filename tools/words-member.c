/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "words.h"

#include "terminal.h"

#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-model.h>
#include <math.h>
#include <string.h>

/* Any member of any record in words, as the model describes it. */

static const char *
member_get_vocabulary (const CeasefireModelMember *member)
{
  if (ceasefire_model_member_get_kind (member) == CEASEFIRE_MODEL_KIND_REFERENCE)
    return WORDS_IDS;
  return ceasefire_model_member_get_vocabulary (member);
}

/* "a, then b": what was relayed went from one to the next. */
static char *
member_list_in_turn (const Words *words, const char *const *ids)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (; ids && *ids; ids++)
    {
      g_autofree char *name = words_name (words, *ids);

      words_add (line, _ (", then "), "%s", name);
    }
  return line->len > 0 ? g_string_free (g_steal_pointer (&line), FALSE) : NULL;
}

/* Of agents it may be one who did it, and where a place may lie it need not lie in all. */
static char *
member_list (const Words *words, CeasefireRecord *record, const CeasefireModelMember *member,
             const GValue *value)
{
  const char *name = ceasefire_model_member_get_name (member);
  gboolean in_turn = g_str_equal (name, "relayed_by");
  gboolean any = g_str_equal (name, "maybe_within") || g_str_equal (name, "breached_by")
                 || (g_str_equal (name, "agents")
                     && ceasefire_incident_get_agents_any (CEASEFIRE_INCIDENT (record)));

  return in_turn ? member_list_in_turn (words, g_value_get_boxed (value))
                 : words_list (words, member_get_vocabulary (member), g_value_get_boxed (value),
                               any ? CLDR_OR : CLDR_AND);
}

/* The words of the source for `when` stand in `when_text`. */
static char *
member_date (CeasefireRecord *record, const CeasefireModelMember *member, const GValue *value)
{
  g_autofree char *beside
    = g_strdup_printf ("%s-text", ceasefire_model_member_get_property_name (member));
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

static char *
member_string (const Words *words, const CeasefireModelMember *member, const GValue *value)
{
  return words_code (words, member_get_vocabulary (member), g_value_get_string (value));
}

/* Of records of types that this version does not know there is no description. */
static const CeasefireModelMember *
member_find (CeasefireRecord *record, const char *name)
{
  const CeasefireModelType *type = ceasefire_model_type_for_gtype (G_OBJECT_TYPE (record));

  return type ? ceasefire_model_type_lookup_member (type, name) : NULL;
}

char *
words_member (const Words *words, CeasefireRecord *record, const char *name)
{
  const CeasefireModelMember *member = member_find (record, name);
  const char *property = member ? ceasefire_model_member_get_property_name (member) : NULL;
  g_auto (GValue) value = G_VALUE_INIT;

  if (property == NULL)
    return NULL;
  g_object_get_property (G_OBJECT (record), property, &value);
  if (ceasefire_model_member_is_list (member))
    return G_VALUE_HOLDS (&value, G_TYPE_STRV) ? member_list (words, record, member, &value) : NULL;
  switch (ceasefire_model_member_get_kind (member))
    {
    case CEASEFIRE_MODEL_KIND_ENUMERATION:
      return g_strdup (words_enum (G_VALUE_TYPE (&value), g_value_get_enum (&value)));
    case CEASEFIRE_MODEL_KIND_TEXT:
      return words_text (words, g_value_get_boxed (&value));
    case CEASEFIRE_MODEL_KIND_DATE:
      return member_date (record, member, &value);
    case CEASEFIRE_MODEL_KIND_DURATION:
      return words_duration (g_value_get_boxed (&value));
    default:
      return G_VALUE_HOLDS_STRING (&value) ? member_string (words, member, &value)
                                           : member_number (&value);
    }
}

char *
words_required (const Words *words, CeasefireRecord *record, const char *name)
{
  char *text = words_member (words, record, name);

  return text ? text : g_strdup (WORDS_NOT_SAID);
}

/* "unknown" alone would leave open what is; "other" and "unstated" tell nothing. */
static char *
member_part (const Words *words, CeasefireRecord *record, const char *name)
{
  const CeasefireModelMember *member = member_find (record, name);
  g_autofree char *text = words_member (words, record, name);
  const char *word;
  int value;

  if (text == NULL || ceasefire_model_member_get_kind (member) != CEASEFIRE_MODEL_KIND_ENUMERATION)
    return g_steal_pointer (&text);
  g_object_get (record, ceasefire_model_member_get_property_name (member), &value, NULL);
  word = ceasefire_enum_to_word (ceasefire_model_member_get_gtype (member), value);
  if (g_str_equal (word, "other") || g_str_equal (word, "unstated"))
    return NULL;
  return g_str_equal (word, "unknown")
           ? tool_language_fill (_ ("{member} unknown"), "member", name, NULL)
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
        words_add_filled (line, separator, parts->message, part);
    }
}
