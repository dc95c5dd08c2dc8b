/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "show.h"

#include "input.h"
#include "language.h"
#include "terminal.h"
#include "tool.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-coverage.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-finding.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-inquiry.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-vote.h>
#include <string.h>

/* `ceasefire show`: a briefing of a dossier, or of one record and all that is tied to it. */

typedef struct
{
  const char *title;
  GType (*get_type) (void);
  void (*show) (const Words *words, CeasefireRecord *record);
  void (*show_whole) (const Words *words, CeasefireRecord *record); /* NULL: as @show */
  const char *one;
  const char *several;
} ShowSection;

/* In the order in which a reader asks: who, where they met, what they said, what was agreed.
 * Actors have a section of their own, and clauses stand in their agreements. */
static const ShowSection sections[] = {
  { NULL, ceasefire_actor_get_type, show_actor, NULL, TOOL_PLURAL ("%u actor", "%u actors") },
  { N_ ("Meetings"), ceasefire_meeting_get_type, show_meeting, NULL,
    TOOL_PLURAL ("%u meeting", "%u meetings") },
  { N_ ("Who said what"), ceasefire_statement_get_type, show_statement, NULL,
    TOOL_PLURAL ("%u statement", "%u statements") },
  { N_ ("What was agreed"), ceasefire_agreement_get_type, show_agreement, show_whole_agreement,
    TOOL_PLURAL ("%u agreement", "%u agreements") },
  { NULL, ceasefire_clause_get_type, show_clause, show_whole_clause,
    TOOL_PLURAL ("%u clause", "%u clauses") },
  { N_ ("Votes"), ceasefire_vote_get_type, show_vote, NULL, TOOL_PLURAL ("%u vote", "%u votes") },
  { N_ ("What is said to have happened"), ceasefire_incident_get_type, show_incident, NULL,
    TOOL_PLURAL ("%u incident", "%u incidents") },
  { N_ ("Inquiries"), ceasefire_inquiry_get_type, show_inquiry, NULL,
    TOOL_PLURAL ("%u inquiry", "%u inquiries") },
  { N_ ("What was watched"), ceasefire_coverage_get_type, show_coverage, NULL,
    TOOL_PLURAL ("%u coverage", "%u coverages") },
  { N_ ("What became of it"), ceasefire_finding_get_type, show_finding, NULL,
    TOOL_PLURAL ("%u finding", "%u findings") },
  { N_ ("Places"), ceasefire_place_get_type, show_place, NULL,
    TOOL_PLURAL ("%u place", "%u places") },
  { N_ ("Sources"), ceasefire_document_get_type, show_document, NULL,
    TOOL_PLURAL ("%u document", "%u documents") },
};

static void
show_one (const Words *words, const ShowSection *section, CeasefireRecord *record, gboolean whole)
{
  if (whole && section->show_whole)
    section->show_whole (words, record);
  else
    section->show (words, record);
}

static void
show_section (const Words *words, const ShowSection *section)
{
  GListModel *records = ceasefire_dossier_get_records (words->dossier, section->get_type ());
  guint n = g_list_model_get_n_items (records);

  if (n == 0 || section->title == NULL)
    return;
  show_heading (section->title);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      show_one (words, section, record, TRUE);
    }
}

/* "2 inquiries". */
static void
show_count (GString *line, guint n, const ShowSection *section)
{
  words_add (line, ", ", ngettext (section->one, section->several, n), n);
}

/* "A dossier of 3 actors, 2 meetings; last changed 9 May 2017": what it is that one reads. */
static void
show_size (const Words *words)
{
  CeasefireHeader *header = ceasefire_dossier_get_header (words->dossier);
  g_autofree char *begun = words_when (ceasefire_header_get_created (header), NULL);
  g_autofree char *changed = words_when (ceasefire_header_get_modified (header), NULL);
  g_autofree char *counts = NULL;
  g_autoptr (GString) line = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      GListModel *records = ceasefire_dossier_get_records (words->dossier, sections[i].get_type ());
      guint n = g_list_model_get_n_items (records);

      if (n > 0)
        show_count (line, n, &sections[i]);
    }
  counts = tool_language_fill (line->len > 0 ? _ ("A dossier of {counts}") : _ ("An empty dossier"),
                               "counts", line->str, NULL);
  g_string_assign (line, counts);
  if (begun)
    words_add (line, "; ", "begun %s", begun);
  if (changed)
    words_add (line, "; ", "last changed %s", changed);
  terminal_print (TERMINAL_DIM, 0, 0, line->str);
}

/* Who made it, which version it is, and who may have it. */
static void
show_origin (const Words *words)
{
  CeasefireHeader *header = ceasefire_dossier_get_header (words->dossier);
  g_autofree char *creators
    = words_list (words, WORDS_PLAIN, ceasefire_header_get_creators (header), CLDR_AND);
  g_autofree char *publisher
    = words_code (words, WORDS_PLAIN, ceasefire_header_get_publisher (header));
  g_autofree char *edition = words_code (words, WORDS_PLAIN, ceasefire_header_get_edition (header));
  g_autofree char *license = words_code (words, WORDS_PLAIN, ceasefire_header_get_license (header));
  g_autofree char *handling
    = words_code (words, "handling", ceasefire_header_get_handling (header));

  show_labelled (0, "by", creators);
  show_labelled (0, "published by", publisher);
  show_labelled (0, "version", edition);
  show_labelled (0, "licence", license);
  show_labelled (0, "handling", handling);
  show_review (words);
}

static void
show_dossier (const Words *words)
{
  CeasefireHeader *header = ceasefire_dossier_get_header (words->dossier);
  g_autofree char *title = words_text (words, ceasefire_header_get_title (header));

  if (title)
    terminal_print (TERMINAL_STRONG, 0, 0, title);
  show_size (words);
  show_origin (words);
  show_cast (words);
  show_timeline (words);
  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    show_section (words, &sections[i]);
}

/* One record */

static void
show_any (const Words *words, CeasefireRecord *record, gboolean whole)
{
  g_autofree char *line = NULL;
  g_autofree char *safe = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    if (G_OBJECT_TYPE (record) == sections[i].get_type ())
      {
        show_one (words, &sections[i], record, whole);
        return;
      }
  line = ceasefire_record_describe (record);
  safe = terminal_isolate (line);
  terminal_print (TERMINAL_PLAIN, 2, 2, safe);
}

/* The words of the source for a time stand beside the time. */
static gboolean
show_stands_beside (CeasefireRecord *record, const char *member)
{
  g_autofree char *base = g_strdup (member);

  if (!g_str_has_suffix (base, "_text"))
    return FALSE;
  base[strlen (base) - strlen ("_text")] = '\0';
  return ceasefire_record_has (record, base);
}

/* A member that this version does not know is shown as it is. */
static void
show_member (const Words *words, CeasefireRecord *record, const char *member)
{
  const char *extra = ceasefire_record_get_extra (record, member);
  g_autofree char *text = extra ? terminal_isolate (extra) : words_member (words, record, member);
  g_autofree char *name = terminal_isolate (member);

  if (extra == NULL)
    g_strdelimit (name, "_", ' ');
  show_labelled (2, name, g_strcmp0 (text, "") == 0 ? _ ("yes") : text);
}

/* Whatever is set, with the ids of what is named. Values have been told in the entry, and sources
 * have a section. */
static void
show_members (const Words *words, CeasefireRecord *record)
{
  g_auto (GStrv) members = ceasefire_record_list_members (record);
  Words with_ids = *words;

  with_ids.with_ids = TRUE;
  show_heading ("In full");
  for (char **member = members; *member; member++)
    if (!g_str_equal (*member, "id") && !show_stands_beside (record, *member))
      show_member (&with_ids, record, *member);
}

static void
show_characters (GString *line, gint64 start, gint64 end)
{
  g_autofree char *first = g_strdup_printf ("%" G_GINT64_FORMAT, start);
  g_autofree char *last = g_strdup_printf ("%" G_GINT64_FORMAT, end);

  words_add (line, ", ", "characters %s to %s", first, last);
}

static void
show_citation (const Words *words, CeasefireCitation *citation)
{
  const char *quote = ceasefire_citation_get_quote (citation);
  const char *locator = ceasefire_citation_get_locator (citation);
  const char *support
    = words_enum (CEASEFIRE_TYPE_SUPPORT, (int) ceasefire_citation_get_support (citation));
  const char *reliability
    = words_enum (CEASEFIRE_TYPE_RELIABILITY, (int) ceasefire_citation_get_reliability (citation));
  g_autofree char *safe_quote = quote ? terminal_isolate (quote) : NULL;
  g_autofree char *safe_locator = locator ? terminal_isolate (locator) : NULL;
  g_autofree char *document = words_name (words, ceasefire_citation_get_document (citation));
  g_autofree char *members
    = words_list (words, WORDS_PLAIN, ceasefire_citation_get_members (citation), CLDR_AND);
  g_autoptr (GString) line = g_string_new (document);

  if (safe_locator)
    words_add (line, ", ", "%s", safe_locator);
  if (ceasefire_citation_get_start (citation) >= 0)
    show_characters (line, ceasefire_citation_get_start (citation),
                     ceasefire_citation_get_end (citation));
  if (support)
    words_add (line, ", ", "%s", support);
  if (reliability)
    words_add (line, ", ", "source rated %s", reliability);
  if (ceasefire_citation_get_credibility (citation) > 0)
    words_add (line, ", ", "content rated %d", (int) ceasefire_citation_get_credibility (citation));
  if (members)
    words_add (line, ", ", "for %s", members);
  if (safe_quote)
    words_add (line, ": ", "%s", safe_quote);
  terminal_print (TERMINAL_PLAIN, 2, 2, line->str);
}

static void
show_record (const Words *words, CeasefireRecord *record)
{
  const char *id = ceasefire_record_get_id (record);
  CeasefireCitation *const *sources = ceasefire_record_get_sources (record);
  g_autoptr (GListModel) referrers = ceasefire_dossier_list_referrers (words->dossier, id);
  g_autofree char *safe_id = terminal_isolate (id);
  g_autofree char *title
    = g_strdup_printf ("%s %s", ceasefire_record_get_type_name (record), safe_id);

  terminal_print (TERMINAL_STRONG, 0, 0, title);
  show_any (words, record, TRUE);
  show_members (words, record);
  if (sources)
    show_heading ("Sources of this record");
  for (; sources && *sources; sources++)
    show_citation (words, *sources);
  if (g_list_model_get_n_items (referrers) > 0)
    show_heading ("Tied to it");
  for (guint i = 0; i < g_list_model_get_n_items (referrers); i++)
    {
      g_autoptr (CeasefireRecord) referrer = g_list_model_get_item (referrers, i);

      show_any (words, referrer, FALSE);
    }
}

/* Some of the records, nested ones too, each with what is said of it as a piece of work. */

static void
show_chosen_of (const Words *words, const ShowSection *section, const ToolChoice *choice)
{
  GListModel *records = ceasefire_dossier_get_records (words->dossier, section->get_type ());

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      if (!show_is_chosen (choice, record))
        continue;
      show_one (words, section, record, FALSE);
      show_work (words, record);
    }
}

static void
show_chosen (const Words *words, const ToolChoice *choice)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sections); i++)
    show_chosen_of (words, &sections[i], choice);
}

static int
show_file (const char *name, const char *id, const char *language)
{
  int result = TOOL_OK;
  g_autoptr (CeasefireDossier) dossier = tool_load (name, &result);
  CeasefireRecord *record;
  Words words;

  if (dossier == NULL)
    return result;
  record = id ? ceasefire_dossier_lookup (dossier, id) : NULL;
  if (id && record == NULL)
    return tool_fail (id, TOOL_DATA, "there is no record of this id");
  words = (Words){ dossier, words_choose_language (language), FALSE, show_index_new (dossier) };
  if (record)
    show_record (&words, record);
  else if (tool_choice_is_made ())
    show_chosen (&words, tool_choice_get ());
  else
    show_dossier (&words);
  show_index_free (words.index);
  return TOOL_OK;
}

int
tool_show (int argc, char **argv)
{
  g_autofree char *language = NULL;
  const GOptionEntry entries[]
    = { { "language", 'l', 0, G_OPTION_ARG_STRING, &language,
          N_ ("Of what is printed, such as fr; of texts the wording in it"), "TAG" },
        G_OPTION_ENTRY_NULL };
  int result = TOOL_OK;

  if (!tool_parse (
        &argc, &argv, TOOL_READS | TOOL_CHOOSES | TOOL_LAYS_OUT, "FILE [ID]",
        N_ ("Prints a dossier for readers; with an ID, that record and all that is tied to "
            "it; with a choice, those records."),
        entries, &result))
    return result;
  if (argc < 2 || argc > 3)
    return tool_fail_usage ("show needs a FILE, and at most one ID");
  if (argc > 2 && tool_choice_is_made ())
    return tool_fail_usage ("show takes an ID, or --type, --where and --review");
  return show_file (argv[1], argc > 2 ? argv[2] : NULL, language);
}
