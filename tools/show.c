/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "show.h"

#include "terminal.h"
#include "tool.h"

#include <stdio.h>

/* `ceasefire show`: a briefing of a dossier, or of one record and all that is tied to it. */

typedef struct
{
  const char *title;
  GType (*get_type) (void);
  void (*show) (const Words *words, CeasefireRecord *record);
} ShowSection;

/* In the order in which a reader asks: who, where they met, what they said, what was agreed. */
static const ShowSection sections[] = {
  { "Cast", ceasefire_actor_get_type, show_actor },
  { "Meetings", ceasefire_meeting_get_type, show_meeting },
  { "Who said what", ceasefire_statement_get_type, show_statement },
  { "What was agreed", ceasefire_agreement_get_type, show_agreement },
  { "What is said to have happened", ceasefire_incident_get_type, show_incident },
  { "What was watched", ceasefire_coverage_get_type, show_coverage },
  { "Places", ceasefire_place_get_type, show_place },
  { "Sources", ceasefire_document_get_type, show_document },
};

static void
show_section (const Words *words, const ShowSection *section)
{
  GListModel *records = ceasefire_dossier_get_records (words->dossier, section->get_type ());
  guint n = g_list_model_get_n_items (records);

  if (n == 0)
    return;
  putchar ('\n');
  terminal_print (TERMINAL_HEADING, 0, 0, section->title);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      section->show (words, record);
    }
}

/* The timeline */

typedef struct
{
  CeasefireDate *date;
  CeasefireRecord *record;
} ShowMoment;

static int
show_compare_moments (gconstpointer a, gconstpointer b)
{
  return ceasefire_date_compare (((const ShowMoment *) a)->date, ((const ShowMoment *) b)->date);
}

/* Records that happen at a time have a member for it. */
static CeasefireDate *
show_find_date (CeasefireRecord *record)
{
  if (CEASEFIRE_IS_MEETING (record))
    return ceasefire_meeting_get_when (CEASEFIRE_MEETING (record));
  if (CEASEFIRE_IS_INCIDENT (record))
    return ceasefire_incident_get_when (CEASEFIRE_INCIDENT (record));
  if (CEASEFIRE_IS_AGREEMENT (record))
    return ceasefire_agreement_get_signed (CEASEFIRE_AGREEMENT (record));
  if (CEASEFIRE_IS_STATEMENT (record))
    return ceasefire_statement_get_when (CEASEFIRE_STATEMENT (record));
  return NULL;
}

/* Only what happens, or is said, at a time stands there: "meeting: ...", "John Kerry: ...". */
static void
show_moment (const Words *words, CeasefireRecord *record)
{
  g_autofree char *name = words_name (words, ceasefire_record_get_id (record));
  g_autofree char *line = NULL;

  if (CEASEFIRE_IS_STATEMENT (record))
    line = g_strdup (name);
  else
    line = g_strdup_printf (
      "%s: %s",
      CEASEFIRE_IS_AGREEMENT (record) ? "signed" : ceasefire_record_get_type_name (record), name);
  terminal_print (TERMINAL_PLAIN, 4, 2, line);
}

static GArray *
show_collect_moments (const Words *words)
{
  GArray *moments = g_array_new (FALSE, FALSE, sizeof (ShowMoment));
  guint n = g_list_model_get_n_items (G_LIST_MODEL (words->dossier));

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (words->dossier), i);
      ShowMoment moment = { show_find_date (record), record };

      if (moment.date)
        g_array_append_val (moments, moment);
    }
  g_array_sort (moments, show_compare_moments);
  return moments;
}

static void
show_timeline (const Words *words)
{
  g_autoptr (GArray) moments = show_collect_moments (words);
  CeasefireDate *last = NULL;

  if (moments->len == 0)
    return;
  putchar ('\n');
  terminal_print (TERMINAL_HEADING, 0, 0, "Timeline");
  for (guint i = 0; i < moments->len; i++)
    {
      const ShowMoment *moment = &g_array_index (moments, ShowMoment, i);

      if (last == NULL || !ceasefire_date_equal (last, moment->date))
        terminal_print (TERMINAL_STRONG, 2, 0, ceasefire_date_get_text (moment->date));
      last = moment->date;
      show_moment (words, moment->record);
    }
}

static void
show_dossier (const Words *words)
{
  CeasefireText *title = ceasefire_header_get_title (ceasefire_dossier_get_header (words->dossier));
  g_autofree char *text = title ? words_text (words, title) : g_strdup ("A dossier without title");
  g_autofree char *count
    = g_strdup_printf ("%u records", g_list_model_get_n_items (G_LIST_MODEL (words->dossier)));

  terminal_print (TERMINAL_STRONG, 0, 0, text);
  terminal_print (TERMINAL_DIM, 0, 0, count);
  show_section (words, &sections[0]);
  show_timeline (words);
  for (gsize i = 1; i < G_N_ELEMENTS (sections); i++)
    show_section (words, &sections[i]);
}

/* One record */

static void
show_any (const Words *words, CeasefireRecord *record)
{
  g_autofree char *line = NULL;
  g_autofree char *safe = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    if (G_OBJECT_TYPE (record) == sections[i].get_type ())
      {
        sections[i].show (words, record);
        return;
      }
  if (CEASEFIRE_IS_CLAUSE (record))
    {
      show_clause (words, CEASEFIRE_CLAUSE (record), 2);
      return;
    }
  line = ceasefire_record_describe (record);
  safe = terminal_isolate (line);
  terminal_print (TERMINAL_PLAIN, 2, 2, safe);
}

static void
show_citations (const Words *words, CeasefireRecord *record)
{
  CeasefireCitation *const *sources = ceasefire_record_get_sources (record);

  if (sources == NULL)
    return;
  putchar ('\n');
  terminal_print (TERMINAL_HEADING, 0, 0, "Sources of this record");
  for (; *sources; sources++)
    {
      const char *quote = ceasefire_citation_get_quote (*sources);
      const char *support
        = words_enum (CEASEFIRE_TYPE_SUPPORT, (int) ceasefire_citation_get_support (*sources));
      g_autofree char *safe = quote ? terminal_isolate (quote) : NULL;
      g_autofree char *document = words_name (words, ceasefire_citation_get_document (*sources));
      g_autoptr (GString) line = g_string_new (document);

      if (ceasefire_citation_get_start (*sources) >= 0)
        words_add (line, ", ", "characters %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT,
                   ceasefire_citation_get_start (*sources), ceasefire_citation_get_end (*sources));
      if (support)
        words_add (line, ", ", "%s", support);
      if (safe)
        words_add (line, ": ", "%s", safe);
      terminal_print (TERMINAL_PLAIN, 2, 2, line->str);
    }
}

static void
show_record (const Words *words, CeasefireRecord *record)
{
  const char *id = ceasefire_record_get_id (record);
  g_autoptr (GListModel) referrers = ceasefire_dossier_list_referrers (words->dossier, id);
  guint n = g_list_model_get_n_items (referrers);
  g_autofree char *safe_id = terminal_isolate (id);
  g_autofree char *title
    = g_strdup_printf ("%s %s", ceasefire_record_get_type_name (record), safe_id);
  g_autofree char *note = words_text (words, ceasefire_record_get_note (record));

  terminal_print (TERMINAL_STRONG, 0, 0, title);
  show_any (words, record);
  if (note)
    terminal_print (TERMINAL_DIM, 2, 2, note);
  show_citations (words, record);
  if (n > 0)
    {
      putchar ('\n');
      terminal_print (TERMINAL_HEADING, 0, 0, "Tied to it");
    }
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) referrer = g_list_model_get_item (referrers, i);

      show_any (words, referrer);
    }
}

static int
show_file (const char *name, const char *id, const char *language)
{
  int result = TOOL_OK;
  g_autoptr (GBytes) bytes = tool_read (name, &result);
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (GError) error = NULL;
  CeasefireRecord *record;
  Words words;

  if (bytes == NULL)
    return result;
  dossier = ceasefire_dossier_load_bytes (bytes, &error);
  if (dossier == NULL)
    {
      tool_complain (name, error->message);
      return TOOL_DATA;
    }
  words = (Words){ dossier, language };
  if (id == NULL)
    {
      show_dossier (&words);
      return TOOL_OK;
    }
  record = ceasefire_dossier_lookup (dossier, id);
  if (record == NULL)
    {
      tool_complain (id, "there is no record of this id");
      return TOOL_DATA;
    }
  show_record (&words, record);
  return TOOL_OK;
}

int
tool_show (int argc, char **argv)
{
  g_autofree char *language = NULL;
  g_autofree char *color = NULL;
  int width = 0;
  const GOptionEntry entries[]
    = { { "language", 'l', 0, G_OPTION_ARG_STRING, &language, "Language wanted for texts", "TAG" },
        { "width", 'w', 0, G_OPTION_ARG_INT, &width, "Columns, instead of the terminal's", "N" },
        { "color", 0, 0, G_OPTION_ARG_STRING, &color, "auto, always or never", "WHEN" },
        G_OPTION_ENTRY_NULL };
  int result = TOOL_OK;

  if (!tool_parse (&argc, &argv, "FILE [ID]",
                   "Prints a dossier for readers; with an ID, that record and all that is tied to "
                   "it.",
                   entries, &result))
    return result;
  if (width < 0)
    return tool_fail_usage ("--width takes a number of columns");
  if (argc < 2 || argc > 3)
    return tool_fail_usage ("show needs a FILE, and at most one ID");
  if (!terminal_setup (width > 0 ? (guint) width : 0, color))
    return tool_fail_usage ("--color takes auto, always or never");
  return show_file (argv[1], argc > 2 ? argv[2] : NULL, language);
}
