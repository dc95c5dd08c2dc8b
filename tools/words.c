/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "words.h"

#include "terminal.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-inquiry.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-vote.h>
#include <string.h>

#define EXCERPT 48 /* characters of a text that recalls a record */
#define NAME 200   /* of a name */

/* In some languages these look otherwise. What is none of them stays as it is. */
static const char *
words_translate_separator (const char *separator)
{
  static const char *const separators[] = { NC_ ("separator", ", "), NC_ ("separator", "; ") };

  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    if (g_str_equal (separators[i], separator))
      return g_dpgettext2 (NULL, "separator", separator);
  return separator;
}

void
words_add (GString *line, const char *separator, const char *format, ...)
{
  va_list args;

  if (line->len > 0)
    g_string_append (line, words_translate_separator (separator));
  va_start (args, format);
  g_string_append_vprintf (line, gettext (format), args);
  va_end (args);
}

void
words_add_filled (GString *line, const char *separator, const char *message, const char *it)
{
  g_autofree char *filled = message ? tool_language_fill (gettext (message), "it", it, NULL) : NULL;

  words_add (line, separator, "%s", filled ? filled : it);
}

const char *
words_choose_language (const char *wanted)
{
  if (wanted)
    {
      (void) tool_language_set (wanted);
      return wanted;
    }
  return g_str_equal (tool_language_get (), "en") ? NULL : tool_language_get ();
}

/* The rules of the language that messages come in. */
static Cldr *
words_get_cldr (void)
{
  static Cldr *cldr;

  if (cldr == NULL)
    cldr = cldr_new (NULL);
  return cldr;
}

char *
words_text (const Words *words, CeasefireText *text)
{
  return text ? terminal_isolate (ceasefire_text_get_string (text, words->language)) : NULL;
}

const char *
words_enum (GType type, int value)
{
  return ceasefire_enum_get_label (type, value, tool_language_get ());
}

const char *
words_required_enum (GType type, int value)
{
  const char *nick = words_enum (type, value);

  return nick ? nick : WORDS_NOT_SAID;
}

/* The first @max characters, to the end of a word, and isolated; looks at no more than that. What only
 * recalls a record is cut, so that a long text is not told as often as it is named. */
static char *
words_cut (const char *full, guint max)
{
  const char *stop = full;
  const char *end;
  g_autofree char *cut = NULL;

  for (guint i = 0; i < max && *stop; i++)
    stop = g_utf8_next_char (stop);
  if (*stop == '\0')
    return terminal_isolate (full);
  for (end = stop; end > full && *end != ' ';)
    end = g_utf8_prev_char (end);
  if (end == full)
    end = stop;
  for (guint i = 0; i < max && g_unichar_ismark (g_utf8_get_char (end)); i++)
    end = g_utf8_next_char (end);
  cut = g_strdup_printf ("%.*s…", (int) (end - full), full);
  return terminal_isolate (cut);
}

static char *
words_excerpt (const Words *words, CeasefireText *text, guint max)
{
  const char *full = text ? ceasefire_text_get_string (text, words->language) : NULL;

  return full ? words_cut (full, max) : NULL;
}

CeasefireText *
words_get_own_name (CeasefireRecord *record)
{
  CeasefireText *name = NULL;

  if (CEASEFIRE_IS_ACTOR (record))
    name = ceasefire_actor_get_name (CEASEFIRE_ACTOR (record));
  else if (CEASEFIRE_IS_PLACE (record))
    name = ceasefire_place_get_name (CEASEFIRE_PLACE (record));
  else if (CEASEFIRE_IS_MEETING (record))
    name = ceasefire_meeting_get_title (CEASEFIRE_MEETING (record));
  else if (CEASEFIRE_IS_AGREEMENT (record))
    name = ceasefire_agreement_get_title (CEASEFIRE_AGREEMENT (record));
  else if (CEASEFIRE_IS_DOCUMENT (record))
    name = ceasefire_document_get_title (CEASEFIRE_DOCUMENT (record));
  else if (CEASEFIRE_IS_VOTE (record))
    name = ceasefire_vote_get_title (CEASEFIRE_VOTE (record));
  if (name == NULL && CEASEFIRE_IS_ACTOR (record))
    name = ceasefire_actor_get_description (CEASEFIRE_ACTOR (record));
  if (name == NULL && CEASEFIRE_IS_PLACE (record))
    name = ceasefire_place_get_description (CEASEFIRE_PLACE (record));
  return name;
}

char *
words_full_name (const Words *words, CeasefireRecord *record)
{
  CeasefireText *name = words_get_own_name (record);

  return name ? words_text (words, name) : terminal_isolate (ceasefire_record_get_id (record));
}

/* Names within names come from here: in a dossier with errors a statement may be its own speaker. */
static char *
words_short_name (const Words *words, const char *id)
{
  CeasefireRecord *record = id ? ceasefire_dossier_lookup (words->dossier, id) : NULL;
  char *name = record ? words_excerpt (words, words_get_own_name (record), NAME) : NULL;

  return name ? name : terminal_isolate (id ? id : WORDS_NOT_SAID);
}

static char *
words_name_clause (const Words *words, CeasefireClause *clause)
{
  const char *label = ceasefire_clause_get_label (clause);
  CeasefireText *heading = ceasefire_clause_get_heading (clause);
  g_autofree char *excerpt
    = words_excerpt (words, heading ? heading : ceasefire_clause_get_text (clause), EXCERPT);
  g_autofree char *safe_label = label ? words_cut (label, EXCERPT) : NULL;

  return tool_language_fill (safe_label ? _ ("clause {label}, “{text}”") : _ ("clause “{text}”"),
                             "label", safe_label, "text", excerpt ? excerpt : "", NULL);
}

gboolean
words_are_quoted (CeasefireStatement *statement)
{
  CeasefireStatementForm form = ceasefire_statement_get_form (statement);

  return form == CEASEFIRE_STATEMENT_FORM_DIRECT_QUOTE
         || form == CEASEFIRE_STATEMENT_FORM_TRANSCRIPT
         || form == CEASEFIRE_STATEMENT_FORM_DOCUMENT_TEXT;
}

char *
words_gist (const Words *words, CeasefireStatement *statement)
{
  g_autofree char *excerpt
    = words_excerpt (words, ceasefire_statement_get_text (statement), EXCERPT);

  if (excerpt && words_are_quoted (statement))
    return tool_language_fill (_ ("“{text}”"), "text", excerpt, NULL);
  return g_steal_pointer (&excerpt);
}

static char *
words_name_statement (const Words *words, CeasefireStatement *statement)
{
  g_autofree char *speaker = words_short_name (words, ceasefire_statement_get_speaker (statement));
  g_autofree char *gist = words_gist (words, statement);
  gboolean quoted = words_are_quoted (statement);

  return tool_language_fill (gist == NULL ? _ ("what {speaker} said")
                             : quoted     ? _ ("what {speaker} said, {words}")
                                          : _ ("what {speaker} said ({words})"),
                             "speaker", speaker, "words", gist, NULL);
}

static char *
words_name_incident (const Words *words, CeasefireIncident *incident)
{
  const char *place = ceasefire_incident_get_place (incident);
  g_autofree char *what = words_code (words, "action", ceasefire_incident_get_action (incident));
  g_autofree char *where = place ? words_short_name (words, place) : NULL;

  if (ceasefire_incident_get_text (incident))
    return words_excerpt (words, ceasefire_incident_get_text (incident), EXCERPT);
  return what && where ? g_strdup_printf ("%s, %s", what, where) : g_steal_pointer (&what);
}

static char *
words_name_inquiry (const Words *words, CeasefireInquiry *inquiry)
{
  g_autofree char *by = words_short_name (words, ceasefire_inquiry_get_by (inquiry));

  return tool_language_fill (_ ("inquiry by {by}"), "by", by, NULL);
}

static char *
words_name_record (const Words *words, CeasefireRecord *record)
{
  if (CEASEFIRE_IS_CLAUSE (record))
    return words_name_clause (words, CEASEFIRE_CLAUSE (record));
  if (CEASEFIRE_IS_STATEMENT (record))
    return words_name_statement (words, CEASEFIRE_STATEMENT (record));
  if (CEASEFIRE_IS_INCIDENT (record))
    return words_name_incident (words, CEASEFIRE_INCIDENT (record));
  if (CEASEFIRE_IS_INQUIRY (record))
    return words_name_inquiry (words, CEASEFIRE_INQUIRY (record));
  return words_excerpt (words, words_get_own_name (record), NAME);
}

char *
words_name (const Words *words, const char *id)
{
  CeasefireRecord *record = id ? ceasefire_dossier_lookup (words->dossier, id) : NULL;
  g_autofree char *name = record ? words_name_record (words, record) : NULL;
  g_autofree char *safe = terminal_isolate (id ? id : WORDS_NOT_SAID);

  if (name && words->with_ids)
    return g_strdup_printf ("%s [%s]", name, safe);
  return name ? g_steal_pointer (&name) : g_steal_pointer (&safe);
}

static char *
words_one_code (const Words *words, const char *vocabulary, const char *code)
{
  CeasefireVocabulary *terms = ceasefire_dossier_get_vocabulary (words->dossier, vocabulary);
  CeasefireTerm *term = terms ? ceasefire_vocabulary_lookup (terms, code) : NULL;

  if (term && ceasefire_term_get_label (term))
    return words_excerpt (words, ceasefire_term_get_label (term), NAME);
  return terminal_isolate (code);
}

char *
words_code (const Words *words, const char *vocabulary, const char *code)
{
  if (code == NULL)
    return NULL;
  if (vocabulary == WORDS_PLAIN)
    return terminal_isolate (code);
  if (g_str_equal (vocabulary, WORDS_IDS))
    return words_name (words, code);
  return words_one_code (words, vocabulary, code);
}

char *
words_list (const Words *words, const char *vocabulary, const char *const *items, CldrList list)
{
  g_autoptr (GPtrArray) names = NULL;

  if (items == NULL || *items == NULL)
    return NULL;
  names = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  for (guint i = 0; items[i]; i++)
    g_ptr_array_add (names, words_code (words, vocabulary, items[i]));
  return cldr_join (words_get_cldr (), list, (const char *const *) names->pdata);
}

char *
words_names (const Words *words, const char *const *ids)
{
  return words_list (words, WORDS_IDS, ids, CLDR_AND);
}

/* A value may be an id, several of which it is one, a date, or a code. */
char *
words_value (const Words *words, const char *value)
{
  g_auto (GStrv) parts = value ? g_strsplit (value, "|", -1) : NULL;
  g_autoptr (CeasefireDate) date = NULL;

  if (value == NULL || ceasefire_dossier_lookup (words->dossier, value) == NULL)
    date = value ? ceasefire_date_new (value, NULL) : NULL;
  return date ? words_date (date)
              : words_list (words, WORDS_IDS, (const char *const *) parts, CLDR_OR);
}

/* The library has English words for dates, which are shorter than those that CLDR has. */
char *
words_date (CeasefireDate *date)
{
  return g_str_equal (tool_language_get (), "en") ? ceasefire_date_to_words (date)
                                                  : cldr_write_date (words_get_cldr (), date);
}

char *
words_when (CeasefireDate *date, const char *source_words)
{
  g_autofree char *safe = source_words ? terminal_isolate (source_words) : NULL;
  g_autofree char *said = date ? words_date (date) : NULL;

  if (safe == NULL)
    return g_steal_pointer (&said);
  return tool_language_fill (said ? _ ("{date} (“{words}”)") : _ ("“{words}”"), "date", said,
                             "words", safe, NULL);
}

char *
words_duration (CeasefireDuration *duration)
{
  return duration ? cldr_write_duration (words_get_cldr (), duration) : NULL;
}
