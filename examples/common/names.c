/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Names are found by the names of members, not by types: whatever has a title is called by it. */
#include "names.h"

#define NAME 90 /* characters */
#define N_NAMED 3
#define ISOLATE "\xe2\x81\xa8" /* by the first letter that has a direction */
#define POP_ISOLATE "\xe2\x81\xa9"

static const char *const text_members[]
  = { "name", "title", "heading", "text", "description", "purpose", "note", NULL };
static const char *const date_members[]
  = { "when", "published", "signed", "in_force", "during", "opened", "window", "existence", NULL };
static const char *const who_members[]
  = { "speaker", "agents", "bearers", "by", "participants", "publisher", "organization", NULL };

/* The value of the first of the members that is set, as the property that it has. */
static gpointer
names_dup_first (CeasefireRecord *record, const char *const *members, GType type)
{
  gpointer value = NULL;

  for (; *members && value == NULL; members++)
    {
      const CeasefireModelType *model = ceasefire_model_type_for_gtype (G_OBJECT_TYPE (record));
      const CeasefireModelMember *member
        = model ? ceasefire_model_type_lookup_member (model, *members) : NULL;

      if (member && ceasefire_model_member_get_gtype (member) == type
          && !ceasefire_model_member_is_list (member) && ceasefire_record_has (record, *members))
        g_object_get (record, ceasefire_model_member_get_property_name (member), &value, NULL);
    }
  return value;
}

CeasefireText *
names_dup_text (CeasefireRecord *record)
{
  return names_dup_first (record, text_members, CEASEFIRE_TYPE_TEXT);
}

CeasefireDate *
names_dup_date (CeasefireRecord *record)
{
  return names_dup_first (record, date_members, CEASEFIRE_TYPE_DATE);
}

const char *
names_choose (CeasefireDossier *dossier, CeasefireText *text, const char **language)
{
  const char *own = ceasefire_header_get_language (ceasefire_dossier_get_header (dossier));
  g_auto (GStrv) languages = ceasefire_text_get_languages (text);

  *language = own;
  if (!ceasefire_text_is_plain (text) && languages[0]
      && (own == NULL || !g_strv_contains ((const char *const *) languages, own)))
    *language = g_intern_string (languages[0]);
  return ceasefire_text_get_string (text, *language);
}

char *
names_cut (const char *text, guint max)
{
  const char *end = text;

  for (guint i = 0; i < max && *end; i++)
    end = g_utf8_next_char (end);
  return *end ? g_strdup_printf ("%.*s…", (int) (end - text), text) : g_strdup (text);
}

static gboolean
names_is_right_to_left (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);

      if ((c >= 0x0590 && c <= 0x08ff) || (c >= 0xfb1d && c <= 0xfefc)
          || (c >= 0x10800 && c <= 0x10fff) || (c >= 0x1e800 && c <= 0x1efff))
        return TRUE;
    }
  return FALSE;
}

char *
names_join (const char *first, const char *between, const char *second)
{
  if (!names_is_right_to_left (first) && !names_is_right_to_left (second))
    return g_strconcat (first, between, second, NULL);
  return g_strconcat (ISOLATE, first, POP_ISOLATE, between, ISOLATE, second, POP_ISOLATE, NULL);
}

static char *
names_cut_text (CeasefireDossier *dossier, CeasefireText *text)
{
  const char *language;
  const char *words = text ? names_choose (dossier, text, &language) : NULL;

  return words && *words ? names_cut (words, NAME) : NULL;
}

char *
names_get_code (CeasefireDossier *dossier, const char *vocabulary, const char *code)
{
  CeasefireVocabulary *terms = ceasefire_dossier_get_vocabulary (dossier, vocabulary);
  CeasefireTerm *term = terms ? ceasefire_vocabulary_lookup (terms, code) : NULL;
  char *label = term ? names_cut_text (dossier, ceasefire_term_get_label (term)) : NULL;

  return label ? label : g_strdup (code);
}

char *
names_get_word (GType type, int value)
{
  const char *word = ceasefire_enum_to_word (type, value);

  return word ? g_strdelimit (g_strdup (word), "-", ' ') : NULL;
}

char *
names_get_plural (const char *type_name)
{
  g_autofree char *stem = g_strdup (type_name);
  const char *ending = "s";

  *stem = g_ascii_toupper (*stem);
  if (g_str_equal (type_name, "coverage"))
    ending = "";
  else if (g_str_has_suffix (type_name, "y"))
    {
      stem[strlen (stem) - 1] = '\0';
      ending = "ies";
    }
  return g_strconcat (stem, ending, NULL);
}

/* The name that lies in the record itself, so that names within names end. */
static char *
names_get_own (CeasefireDossier *dossier, CeasefireRecord *record)
{
  g_autoptr (CeasefireText) text = names_dup_text (record);
  char *name = names_cut_text (dossier, text);

  return name ? name : g_strdup (ceasefire_record_get_id (record));
}

static char *
names_get_own_by_id (CeasefireDossier *dossier, const char *id)
{
  CeasefireRecord *record = ceasefire_dossier_lookup (dossier, id);

  return record ? names_get_own (dossier, record) : names_cut (id, NAME);
}

/* The names behind ids, which have a space between them, as far as they fit; NULL if these are no ids. */
static char *
names_get_all (CeasefireDossier *dossier, const char *ids)
{
  g_auto (GStrv) parts = g_strsplit (ids, " ", N_NAMED + 1);
  char *names = NULL;

  for (guint i = 0; parts[i] && *parts[i] != '['; i++)
    {
      g_autofree char *before = names;
      g_autofree char *name = i < N_NAMED ? names_get_own_by_id (dossier, parts[i])
                                          : g_strdup ("and others");

      names = before ? names_join (before, ", ", name) : g_strdup (name);
    }
  return names;
}

/* Those that the first member refers to that has any. */
static char *
names_get_referred (CeasefireDossier *dossier, CeasefireRecord *record, const char *const *members)
{
  guint n_strings;
  g_autofree char **strings = ceasefire_record_dup_strings (record, members, &n_strings);
  char *names = NULL;

  for (guint i = 0; i < n_strings; i++)
    {
      if (names == NULL && strings[i])
        names = names_get_all (dossier, strings[i]);
      g_free (strings[i]);
    }
  return names;
}

char *
names_get_who (CeasefireDossier *dossier, CeasefireRecord *record)
{
  return names_get_referred (dossier, record, who_members);
}

char *
names_get_where (CeasefireDossier *dossier, CeasefireRecord *record)
{
  static const char *const members[] = { "place", "places", "within", NULL };

  return names_get_referred (dossier, record, members);
}

char *
names_get_when (CeasefireRecord *record)
{
  g_autoptr (CeasefireDate) date = names_dup_date (record);

  return date ? ceasefire_date_to_words (date) : NULL;
}

static char *
names_get_statement (CeasefireDossier *dossier, CeasefireStatement *statement)
{
  const char *speaker = ceasefire_statement_get_speaker (statement);
  g_autofree char *name = speaker ? names_get_own_by_id (dossier, speaker) : NULL;
  const char *const *acts = ceasefire_statement_get_acts (statement);
  g_autofree char *words = names_cut_text (dossier, ceasefire_statement_get_text (statement));

  if (words == NULL && acts && *acts)
    words = names_get_code (dossier, "speech-act", *acts);
  if (name == NULL || words == NULL)
    return NULL;
  return names_join (name, ": ", words);
}

static char *
names_get_incident (CeasefireDossier *dossier, CeasefireIncident *incident)
{
  const char *action = ceasefire_incident_get_action (incident);
  g_autofree char *what = action ? names_get_code (dossier, "action", action) : NULL;
  g_autofree char *where = names_get_where (dossier, CEASEFIRE_RECORD (incident));

  if (ceasefire_incident_get_text (incident) || what == NULL)
    return NULL;
  return where ? names_join (what, ", ", where) : g_steal_pointer (&what);
}

char *
names_get (CeasefireDossier *dossier, CeasefireRecord *record)
{
  g_autofree char *own = names_get_own (dossier, record);
  char *name = NULL;

  if (CEASEFIRE_IS_STATEMENT (record))
    name = names_get_statement (dossier, CEASEFIRE_STATEMENT (record));
  else if (CEASEFIRE_IS_INCIDENT (record))
    name = names_get_incident (dossier, CEASEFIRE_INCIDENT (record));
  else if (CEASEFIRE_IS_CLAUSE (record) && ceasefire_clause_get_label (CEASEFIRE_CLAUSE (record)))
    name = names_join (ceasefire_clause_get_label (CEASEFIRE_CLAUSE (record)), ": ", own);
  return name ? name : g_steal_pointer (&own);
}

char *
names_get_by_id (CeasefireDossier *dossier, const char *id)
{
  CeasefireRecord *record = ceasefire_dossier_lookup (dossier, id);

  return record ? names_get (dossier, record) : names_cut (id, NAME);
}

char *
names_get_clause (CeasefireDossier *dossier, CeasefireFinding *finding)
{
  const char *quality = ceasefire_finding_get_quality (finding);
  g_autofree char *name = names_get_by_id (dossier, ceasefire_finding_get_clause (finding));

  return quality ? g_strdup_printf ("%s (%s)", name, quality) : g_steal_pointer (&name);
}

char *
names_get_status (CeasefireFinding *finding)
{
  char *word
    = names_get_word (CEASEFIRE_TYPE_FINDING_STATUS, (int) ceasefire_finding_get_status (finding));

  return word ? word : g_strdup ("no finding");
}
