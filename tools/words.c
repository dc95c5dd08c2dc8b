/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "words.h"

#include "terminal.h"

#include <string.h>

#define EXCERPT 48

void
words_add (GString *line, const char *separator, const char *format, ...)
{
  va_list args;

  if (line->len > 0)
    g_string_append (line, separator);
  va_start (args, format);
  g_string_append_vprintf (line, format, args);
  va_end (args);
}

char *
words_text (const Words *words, CeasefireText *text)
{
  return text ? terminal_isolate (ceasefire_text_get_string (text, words->language)) : NULL;
}

const char *
words_enum (GType type, int value)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);
  const GEnumValue *found = g_enum_get_value (class, value);
  g_autofree char *nick = NULL;

  if (value == 0 || found == NULL)
    return NULL;
  nick = g_strdelimit (g_strdup (found->value_nick), "-", ' ');
  return g_intern_string (nick);
}

/* A text that is only to recall another is cut at a word. */
static char *
words_excerpt (const char *text)
{
  const char *end = text;

  if (g_utf8_strlen (text, -1) <= EXCERPT)
    return g_strdup (text);
  end = g_utf8_offset_to_pointer (text, EXCERPT);
  while (end > text && *end != ' ')
    end = g_utf8_prev_char (end);
  if (end == text)
    end = g_utf8_offset_to_pointer (text, EXCERPT);
  return g_strdup_printf ("%.*s…", (int) (end - text), text);
}

static char *
words_name_actor (const Words *words, CeasefireActor *actor)
{
  CeasefireText *name = ceasefire_actor_get_name (actor);

  return words_text (words, name ? name : ceasefire_actor_get_description (actor));
}

static char *
words_name_clause (const Words *words, CeasefireClause *clause)
{
  const char *label = ceasefire_clause_get_label (clause);
  CeasefireText *heading = ceasefire_clause_get_heading (clause);
  CeasefireText *text = heading ? heading : ceasefire_clause_get_text (clause);
  g_autofree char *full = text ? words_text (words, text) : NULL;
  g_autofree char *excerpt = full ? words_excerpt (full) : g_strdup ("");
  g_autofree char *safe_label = label ? terminal_isolate (label) : NULL;

  return safe_label ? g_strdup_printf ("clause %s, “%s”", safe_label, excerpt)
                    : g_strdup_printf ("clause “%s”", excerpt);
}

static char *
words_name_statement (const Words *words, CeasefireStatement *statement)
{
  const char *speaker = ceasefire_statement_get_speaker (statement);
  g_autofree char *name = speaker ? words_name (words, speaker) : g_strdup ("somebody");
  g_autofree char *text = words_text (words, ceasefire_statement_get_text (statement));
  g_autofree char *excerpt = text ? words_excerpt (text) : NULL;

  return excerpt ? g_strdup_printf ("what %s said, “%s”", name, excerpt)
                 : g_strdup_printf ("what %s said", name);
}

static char *
words_name_incident (const Words *words, CeasefireIncident *incident)
{
  const char *action = ceasefire_incident_get_action (incident);
  const char *place = ceasefire_incident_get_place (incident);
  g_autofree char *text = words_text (words, ceasefire_incident_get_text (incident));
  g_autofree char *what = action ? words_code (words, "action", action) : NULL;
  g_autofree char *where = place ? words_name (words, place) : NULL;

  if (text)
    return words_excerpt (text);
  return what && where ? g_strdup_printf ("%s, %s", what, where) : g_steal_pointer (&what);
}

static char *
words_name_record (const Words *words, CeasefireRecord *record)
{
  if (CEASEFIRE_IS_ACTOR (record))
    return words_name_actor (words, CEASEFIRE_ACTOR (record));
  if (CEASEFIRE_IS_PLACE (record))
    return words_text (words, ceasefire_place_get_name (CEASEFIRE_PLACE (record)));
  if (CEASEFIRE_IS_DOCUMENT (record))
    return words_text (words, ceasefire_document_get_title (CEASEFIRE_DOCUMENT (record)));
  if (CEASEFIRE_IS_MEETING (record))
    return words_text (words, ceasefire_meeting_get_title (CEASEFIRE_MEETING (record)));
  if (CEASEFIRE_IS_AGREEMENT (record))
    return words_text (words, ceasefire_agreement_get_title (CEASEFIRE_AGREEMENT (record)));
  if (CEASEFIRE_IS_CLAUSE (record))
    return words_name_clause (words, CEASEFIRE_CLAUSE (record));
  if (CEASEFIRE_IS_STATEMENT (record))
    return words_name_statement (words, CEASEFIRE_STATEMENT (record));
  if (CEASEFIRE_IS_INCIDENT (record))
    return words_name_incident (words, CEASEFIRE_INCIDENT (record));
  return NULL;
}

char *
words_name (const Words *words, const char *id)
{
  CeasefireRecord *record = ceasefire_dossier_lookup (words->dossier, id);
  char *name = record ? words_name_record (words, record) : NULL;

  return name ? name : terminal_isolate (id);
}

char *
words_names (const Words *words, const char *const *ids, const char *last)
{
  GString *names;

  if (ids == NULL)
    return NULL;
  names = g_string_new (NULL);
  for (guint i = 0; ids[i]; i++)
    {
      g_autofree char *name = words_name (words, ids[i]);

      words_add (names, ids[i + 1] ? ", " : last, "%s", name);
    }
  return g_string_free (names, FALSE);
}

char *
words_value (const Words *words, const char *value)
{
  g_auto (GStrv) parts = value ? g_strsplit (value, "|", -1) : NULL;

  return words_names (words, (const char *const *) parts, " or ");
}

char *
words_code (const Words *words, const char *vocabulary, const char *code)
{
  CeasefireVocabulary *terms = ceasefire_dossier_get_vocabulary (words->dossier, vocabulary);
  CeasefireTerm *term = terms ? ceasefire_vocabulary_lookup (terms, code) : NULL;

  if (term && ceasefire_term_get_label (term))
    return words_text (words, ceasefire_term_get_label (term));
  return terminal_isolate (code);
}

char *
words_codes (const Words *words, const char *vocabulary, const char *const *codes)
{
  GString *names;

  if (codes == NULL)
    return NULL;
  names = g_string_new (NULL);
  for (; *codes; codes++)
    {
      g_autofree char *name = words_code (words, vocabulary, *codes);

      words_add (names, ", ", "%s", name);
    }
  return g_string_free (names, FALSE);
}

/* "PT2H30M" as "2 hours 30 minutes". */
static char *
words_period (const char *text, gsize length)
{
  static const char *const date_units[] = { "Yyear", "Mmonth", "Wweek", "Dday", NULL };
  static const char *const time_units[] = { "Hhour", "Mminute", "Ssecond", NULL };
  const char *const *units = date_units;
  const char *end = text + length;
  GString *period = g_string_new (NULL);

  for (text++; text < end; text++)
    {
      gsize digits = strspn (text, "0123456789.,");

      if (digits == 0)
        {
          units = time_units;
          continue;
        }
      for (const char *const *unit = units; *unit; unit++)
        if (text[digits] == **unit)
          words_add (period, " ", "%.*s %s%s", (int) digits, text, *unit + 1,
                     digits == 1 && *text == '1' ? "" : "s");
      text += digits;
    }
  return g_string_free (period, FALSE);
}

char *
words_duration (CeasefireDuration *duration)
{
  const char *text;
  const char *slash;

  if (duration == NULL)
    return NULL;
  text = ceasefire_duration_get_text (duration);
  slash = strchr (text, '/');
  if (slash)
    {
      g_autofree char *least = words_period (text, (gsize) (slash - text));
      g_autofree char *most = words_period (slash + 1, strlen (slash + 1));

      if (g_str_equal (slash + 1, ".."))
        return g_strdup_printf ("%s or more", least);
      if (g_str_has_prefix (text, ".."))
        return g_strdup_printf ("at most %s", most);
      return g_strdup_printf ("%s to %s", least, most);
    }
  return words_period (text, strlen (text));
}

char *
words_when (CeasefireDate *date, const char *source_words)
{
  g_autofree char *safe = source_words ? terminal_isolate (source_words) : NULL;

  if (date && safe)
    return g_strdup_printf ("%s (“%s”)", ceasefire_date_get_text (date), safe);
  if (date)
    return g_strdup (ceasefire_date_get_text (date));
  return safe ? g_strdup_printf ("“%s”", safe) : NULL;
}
