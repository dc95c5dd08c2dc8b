/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/agreements.h"

#include "words.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-coverage.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-header.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-inquiry.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-vote.h>

#include <ceasefire/ceasefire-vocabulary.h>
#include <string.h>

/*
 * Sentences of the report. A template is one message to translate, with names in braces for its parts; what
 * is of the dossier stands in an element of its own, with its language, so that it can neither become markup
 * nor turn the sentence around it.
 */

char *
report_find_language (CeasefireText *text, const char *string)
{
  g_auto (GStrv) languages = ceasefire_text_get_languages (text);

  for (guint i = 0; languages && languages[i]; i++)
    if (ceasefire_text_get_string (text, languages[i]) == string)
      return g_strdup (languages[i]);
  return NULL;
}

const char *
report_string (const Report *report, CeasefireText *text)
{
  return text ? ceasefire_text_get_string (text, report->language) : NULL;
}

/* Names */

#define PARTS_EXCERPT 60 /* characters of a text that recalls a record */

/* The beginning of a text, to the end of a word. */
static char *
parts_cut (const char *full, guint max)
{
  const char *stop = full;
  const char *end;

  for (guint i = 0; i < max && *stop; i++)
    stop = g_utf8_next_char (stop);
  if (*stop == '\0')
    return g_strdup (full);
  end = g_utf8_strrchr (full, stop - full, ' ');
  return g_strdup_printf ("%.*s…", (int) ((end ? end : stop) - full), full);
}

/* Readers who expect their own language are told of another one; a dialect is no other one. */
static void
parts_mark_language (Report *report, const char *language)
{
  gsize length = language ? strcspn (language, "-") : 0;
  g_autofree char *primary = g_strndup (language ? language : "", length);
  g_autofree char *name = NULL;

  if (length == 0
      || (strncmp (language, report->language, length) == 0
          && strcspn (report->language, "-") == length))
    return;
  name = cldr_name_language (report->cldr, primary);
  html_text (report->html, " ");
  html_element (report->html, "small", "language", name);
}

/* Without a language of its own, a text is in that of the dossier. */
void
report_put_excerpt (Report *report, CeasefireText *text, guint max)
{
  const char *string = report_string (report, text);
  g_autofree char *language = string ? report_find_language (text, string) : NULL;
  g_autofree char *cut = string && max > 0 ? parts_cut (string, max) : NULL;
  const char *usual
    = ceasefire_header_get_language (ceasefire_dossier_get_header (report->dossier));

  if (string == NULL)
    return;
  html_foreign (report->html, language ? language : usual, cut ? cut : string);
  parts_mark_language (report, language ? language : usual);
}

void
report_put_text (Report *report, CeasefireText *text)
{
  report_put_excerpt (report, text, 0);
}

/* What tells a record from others where it has no name: its text, or what stands for it. */
static CeasefireText *
parts_get_text (CeasefireRecord *record)
{
  if (CEASEFIRE_IS_CLAUSE (record))
    {
      CeasefireText *heading = ceasefire_clause_get_heading (CEASEFIRE_CLAUSE (record));

      return heading ? heading : ceasefire_clause_get_text (CEASEFIRE_CLAUSE (record));
    }
  if (CEASEFIRE_IS_STATEMENT (record))
    return ceasefire_statement_get_text (CEASEFIRE_STATEMENT (record));
  if (CEASEFIRE_IS_INCIDENT (record))
    return ceasefire_incident_get_text (CEASEFIRE_INCIDENT (record));
  return words_get_own_name (record);
}

char *
report_name (const Report *report, const char *id)
{
  CeasefireRecord *record = id ? ceasefire_dossier_lookup (report->dossier, id) : NULL;
  const char *string = record ? report_string (report, parts_get_text (record)) : NULL;

  return string ? parts_cut (string, PARTS_EXCERPT) : g_strdup (id ? id : _ ("not said"));
}

/* A label stands before the words of a clause. */
static void
parts_put_name (Report *report, CeasefireRecord *record, const char *id)
{
  CeasefireText *text = record ? parts_get_text (record) : NULL;
  const char *string = report_string (report, text);
  g_autofree char *language = string ? report_find_language (text, string) : NULL;
  g_autofree char *name = report_name (report, id);
  const char *label
    = CEASEFIRE_IS_CLAUSE (record) ? ceasefire_clause_get_label (CEASEFIRE_CLAUSE (record)) : NULL;

  if (label)
    {
      html_foreign (report->html, NULL, label);
      html_text (report->html, " ");
    }
  html_foreign (report->html, language, name);
}

void
report_put_name (Report *report, const char *id)
{
  parts_put_name (report, id ? ceasefire_dossier_lookup (report->dossier, id) : NULL, id);
}

void
report_put_record (Report *report, const char *id)
{
  CeasefireRecord *record = id ? ceasefire_dossier_lookup (report->dossier, id) : NULL;
  gboolean has_entry = record && report_is_listed (report, G_OBJECT_TYPE (record));

  if (has_entry)
    report_open_link (report, "r", id);
  parts_put_name (report, record, id);
  if (has_entry)
    html_close (report->html);
}

/* Ids have no white space; what addresses do not allow in them is written in percent. */
void
report_open_link (Report *report, const char *prefix, const char *id)
{
  g_autofree char *escaped = g_uri_escape_string (id, "@:!$&'()*+,;=/", TRUE);

  html_open (report->html, "a");
  html_attribute_format (report->html, "href", "#%s-%s", prefix, escaped);
}

/* Of records that share an id, the first is meant wherever it is named. */
void
report_open_entry (Report *report, const char *element, const char *class_name,
                   CeasefireRecord *record)
{
  const char *id = ceasefire_record_get_id (record);

  html_open_class (report->html, element, class_name);
  if (id && ceasefire_dossier_lookup (report->dossier, id) == record)
    html_attribute_format (report->html, "id", "r-%s", id);
}

/* A mark behind what nobody has reviewed yet. */
void
report_put_draft (Report *report, CeasefireRecord *record)
{
  if (record && ceasefire_record_get_review (record) == CEASEFIRE_REVIEW_DRAFT)
    html_element (report->html, "strong", "draft", _ ("Draft, not reviewed"));
}

void
report_close_entry (Report *report)
{
  html_close (report->html);
}

guint
report_count (const Report *report, GType type)
{
  return g_list_model_get_n_items (ceasefire_dossier_get_records (report->dossier, type));
}

gboolean
report_has_section (const Report *report, const char *id)
{
  for (const ReportSection *section = report_sections; section->id; section++)
    if (g_str_equal (section->id, id))
      return section->is_wanted == NULL || section->is_wanted (report);
  return FALSE;
}

/* Types of which each record has an entry, and in which section. */
gboolean
report_is_listed (const Report *report, GType type)
{
  const struct
  {
    GType type;
    const char *section;
  } listed[] = {
    { CEASEFIRE_TYPE_STATEMENT, "statements" }, { CEASEFIRE_TYPE_CLAUSE, "agreements" },
    { CEASEFIRE_TYPE_AGREEMENT, "agreements" }, { CEASEFIRE_TYPE_MEETING, "meetings" },
    { CEASEFIRE_TYPE_VOTE, "meetings" },        { CEASEFIRE_TYPE_DOCUMENT, "sources" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (listed); i++)
    if (listed[i].type == type)
      return report_count (report, type) <= REPORT_MAX_ENTRIES
             && report_has_section (report, listed[i].section);
  return FALSE;
}

/* Words */

const char *
report_label_enum (const Report *report, GType type, int value)
{
  const char *label = ceasefire_enum_get_label (type, value, report->language);

  return label ? label : _ ("not said");
}

const char *
report_label_type (GType type)
{
  static const struct
  {
    GType (*get_type) (void);
    const char *label;
  } labels[] = {
    { ceasefire_agreement_get_type, N_ ("agreement") },
    { ceasefire_clause_get_type, N_ ("clause") },
    { ceasefire_statement_get_type, N_ ("statement") },
    { ceasefire_incident_get_type, N_ ("incident") },
    { ceasefire_meeting_get_type, N_ ("meeting") },
    { ceasefire_vote_get_type, N_ ("vote") },
    { ceasefire_inquiry_get_type, N_ ("inquiry") },
    { ceasefire_coverage_get_type, N_ ("coverage") },
    { ceasefire_actor_get_type, N_ ("actor") },
    { ceasefire_place_get_type, N_ ("place") },
    { ceasefire_document_get_type, N_ ("document") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (labels[i].get_type () == type)
      return gettext (labels[i].label);
  return _ ("record");
}

const char *
report_label_code (const Report *report, const char *vocabulary, const char *code)
{
  CeasefireVocabulary *terms = code ? ceasefire_dossier_get_vocabulary (report->dossier, vocabulary)
                                    : NULL;
  CeasefireTerm *term = terms ? ceasefire_vocabulary_lookup (terms, code) : NULL;
  const char *label = term ? report_string (report, ceasefire_term_get_label (term)) : NULL;

  return label ? label : code;
}

void
report_put_enum (Report *report, GType type, int value)
{
  html_text (report->html, report_label_enum (report, type, value));
}

void
report_put_code (Report *report, const char *vocabulary, const char *code)
{
  if (code)
    html_foreign (report->html, NULL, report_label_code (report, vocabulary, code));
}

char *
report_number (const Report *report, gint64 number)
{
  return cldr_write_number (report->cldr, number);
}

char *
report_date (const Report *report, CeasefireDate *date)
{
  return date ? cldr_write_date (report->cldr, date) : NULL;
}

/* A year, month or day is written in HTML as in EDTF; what is imprecise cannot be. */
static gboolean
parts_is_html_time (const char *text)
{
  static const char form[] = "0000-00-00";
  gsize length = strlen (text);

  if (length != 4 && length != 7 && length != 10)
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (form[i] == '0' ? !g_ascii_isdigit (text[i]) : text[i] != form[i])
      return FALSE;
  return !g_str_has_prefix (text, "0000");
}

void
report_put_date (Report *report, CeasefireDate *date)
{
  g_autofree char *words = report_date (report, date);
  const char *text = date ? ceasefire_date_get_text (date) : NULL;

  if (words == NULL)
    return;
  html_open (report->html, parts_is_html_time (text) ? "time" : "span");
  if (parts_is_html_time (text))
    html_attribute (report->html, "datetime", text);
  html_text (report->html, words);
  html_close (report->html);
}

/* Stands for a name while the list is put together. */
#define PARTS_NAME "\357\277\274"

/* Names one behind the other, as the language puts lists together. */
static void
parts_put_names (Report *report, CldrList kind, const char *const *ids)
{
  guint n = ids ? g_strv_length ((char **) ids) : 0;
  g_autofree const char **places = g_new0 (const char *, n + 1);
  g_autofree char *list = NULL;
  g_auto (GStrv) between = NULL;

  for (guint i = 0; i < n; i++)
    places[i] = PARTS_NAME;
  list = cldr_join (report->cldr, kind, places);
  between = g_strsplit (list, PARTS_NAME, -1);
  for (guint i = 0; between[i]; i++)
    {
      html_text (report->html, between[i]);
      if (i < n)
        report_put_record (report, ids[i]);
    }
}

void
report_put_names (Report *report, const char *const *ids)
{
  parts_put_names (report, CLDR_AND, ids);
}

/* Values of claims */

/* An id, several of which it is one, a date, or a code. */
void
report_write_value (Report *report, gconstpointer data)
{
  const char *value = data;
  g_auto (GStrv) ids = g_strsplit (value, "|", -1);
  g_autoptr (CeasefireDate) date
    = ceasefire_dossier_lookup (report->dossier, value) ? NULL : ceasefire_date_new (value, NULL);

  if (date)
    report_put_date (report, date);
  else
    parts_put_names (report, CLDR_OR, (const char *const *) ids);
}

void
report_write_quantity (Report *report, gconstpointer data)
{
  CeasefireQuantity *quantity = (CeasefireQuantity *) data;
  g_autofree char *words = agreement_write_quantity (report, quantity);
  const char *text = ceasefire_quantity_get_text (quantity);

  html_foreign (report->html, NULL, words);
  if (text == NULL)
    return;
  html_text (report->html, " ");
  html_open (report->html, "q");
  html_foreign (report->html, NULL, text);
  html_close (report->html);
}

/* Templates */

static void
parts_put_number (Report *report, const gint64 *number)
{
  g_autofree char *words = report_number (report, *number);

  html_text (report->html, words);
}

static void
parts_put (Report *report, const ReportPart *part)
{
  switch (part->kind)
    {
    case REPORT_PART_WORDS:
      html_text (report->html, part->value);
      break;
    case REPORT_PART_TEXT:
      report_put_text (report, (CeasefireText *) part->value);
      break;
    case REPORT_PART_RECORD:
      report_put_record (report, part->value);
      break;
    case REPORT_PART_NAMES:
      report_put_names (report, part->value);
      break;
    case REPORT_PART_CODE:
      report_put_code (report, part->vocabulary, part->value);
      break;
    case REPORT_PART_DATE:
      report_put_date (report, (CeasefireDate *) part->value);
      break;
    case REPORT_PART_FOREIGN:
      html_foreign (report->html, NULL, part->value);
      break;
    case REPORT_PART_NUMBER:
      parts_put_number (report, part->value);
      break;
    case REPORT_PART_CALL:
      part->write (report, part->value);
      break;
    case REPORT_PART_END:
      break;
    }
}

static const ReportPart *
parts_find (const ReportPart *parts, const char *name, gsize length)
{
  for (; parts->kind != REPORT_PART_END; parts++)
    if (strlen (parts->name) == length && memcmp (parts->name, name, length) == 0)
      return parts;
  return NULL;
}

static void
parts_put_words (Report *report, const char *words, gsize length)
{
  g_autofree char *text = g_strndup (words, length);

  html_text (report->html, text);
}

/* What stands in braces and is the name of no part stays as it is. */
void
report_say (Report *report, const char *template, const ReportPart *parts)
{
  const char *open;

  while ((open = strchr (template, '{')))
    {
      gsize length = strcspn (open + 1, "}");
      const ReportPart *part = parts_find (parts, open + 1, length);

      parts_put_words (report, template, (gsize) (open - template) + (part ? 0 : 1));
      if (part)
        parts_put (report, part);
      template = part ? open + length + 2 : open + 1;
    }
  html_text (report->html, template);
}

void
report_say_in (Report *report, const char *element, const char *class_name, const char *template,
               const ReportPart *parts)
{
  html_open_class (report->html, element, class_name);
  report_say (report, template, parts);
  html_close (report->html);
}

gboolean
report_is_right_to_left (const Report *report)
{
  return cldr_is_right_to_left (report->language);
}
