/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/report.h"

#include <ceasefire/ceasefire-finding.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-model.h>
#include <string.h>

/* The documents that are cited, with the ratings that citations give them, and what the author of the dossier
 * says without citing anything. */

#define SOURCES_MAX_UNCITED 60 /* records that are told */
#define SOURCES_RATINGS ((CEASEFIRE_RELIABILITY_F + 1) * 7)

typedef struct
{
  CeasefireDocument *document;
  gint64 n_citations;
  gint64 ratings[SOURCES_RATINGS]; /* by reliability, then credibility */
} Source;

/* Ratings */

/* "B2" by the Admiralty code; "" without one. */
static void
sources_write_rating (char *rating, guint reliability, gint64 credibility)
{
  if (reliability > 0)
    *rating++ = (char) ('A' + reliability - CEASEFIRE_RELIABILITY_A);
  if (credibility > 0)
    *rating++ = (char) ('0' + credibility);
  *rating = '\0';
}

static guint
sources_get_rating (CeasefireCitation *citation)
{
  return (guint) ceasefire_citation_get_reliability (citation) * 7
         + (guint) ceasefire_citation_get_credibility (citation);
}

static void
sources_write_citation (Report *report, CeasefireCitation *citation)
{
  char rating[3];
  CeasefireSupport support = ceasefire_citation_get_support (citation);
  const char *locator = ceasefire_citation_get_locator (citation);
  const ReportPart parts[] = { PART_RECORD ("document", ceasefire_citation_get_document (citation)),
                               PART_FOREIGN ("place", locator), PART_END };

  html_open (report->html, "li");
  report_say (report, locator ? _ ("{document}, {place}") : _ ("{document}"), parts);
  if (support != CEASEFIRE_SUPPORT_UNSET)
    {
      html_text (report->html, " ");
      html_element (report->html, "span", "bit",
                    report_label_enum (report, CEASEFIRE_TYPE_SUPPORT, (int) support));
    }
  sources_write_rating (rating, (guint) ceasefire_citation_get_reliability (citation),
                        ceasefire_citation_get_credibility (citation));
  if (*rating)
    {
      html_text (report->html, " ");
      report_say_in (report, "span", "bit", _ ("rated {rating}"),
                     (ReportPart[]){ PART_WORDS ("rating", rating), PART_END });
    }
  html_close (report->html);
}

/* Whether a reader would see the same line again: what differs is which words are cited. */
static gboolean
sources_is_same (CeasefireCitation *a, CeasefireCitation *b)
{
  return g_strcmp0 (ceasefire_citation_get_document (a), ceasefire_citation_get_document (b)) == 0
         && g_strcmp0 (ceasefire_citation_get_locator (a), ceasefire_citation_get_locator (b)) == 0
         && ceasefire_citation_get_support (a) == ceasefire_citation_get_support (b)
         && sources_get_rating (a) == sources_get_rating (b);
}

void
report_put_sources (Report *report, CeasefireRecord *record)
{
  CeasefireCitation *const *sources = ceasefire_record_get_sources (record);

  report_open_row (report, _ ("Sources"));
  if (sources == NULL)
    html_text (report->html, _ ("none is cited; it stands on the word of the author"));
  else
    html_open (report->html, "ul");
  for (guint i = 0; sources && sources[i]; i++)
    if (i == 0 || !sources_is_same (sources[i], sources[i - 1]))
      sources_write_citation (report, sources[i]);
  if (sources)
    html_close (report->html);
  report_close_row (report);
}

/* Documents */

static GTree *
sources_list (const Report *report, GPtrArray *list)
{
  GListModel *documents = ceasefire_dossier_get_records (report->dossier, CEASEFIRE_TYPE_DOCUMENT);
  GTree *by_id = g_tree_new ((GCompareFunc) (void *) g_strcmp0);

  for (guint i = 0; i < g_list_model_get_n_items (documents); i++)
    {
      g_autoptr (CeasefireDocument) document = g_list_model_get_item (documents, i);
      Source *source = g_new0 (Source, 1);
      char *id = (char *) ceasefire_record_get_id (CEASEFIRE_RECORD (document));

      source->document = document;
      g_ptr_array_add (list, source);
      if (id && g_tree_lookup (by_id, id) == NULL)
        g_tree_insert (by_id, id, source);
    }
  return by_id;
}

static void
sources_count_of (GTree *by_id, CeasefireRecord *record)
{
  CeasefireCitation *const *sources = ceasefire_record_get_sources (record);

  for (; sources && *sources; sources++)
    {
      const char *id = ceasefire_citation_get_document (*sources);
      Source *source = id ? g_tree_lookup (by_id, id) : NULL;

      if (source == NULL)
        continue;
      source->n_citations++;
      source->ratings[sources_get_rating (*sources)]++;
    }
}

static void
sources_count (const Report *report, GTree *by_id)
{
  const CeasefireModelType *const *type = ceasefire_model_type_list_records ();

  for (; *type; type++)
    {
      GListModel *records
        = ceasefire_dossier_get_records (report->dossier, ceasefire_model_type_get_gtype (*type));

      for (guint i = 0; i < g_list_model_get_n_items (records); i++)
        {
          g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

          sources_count_of (by_id, record);
        }
    }
}

static int
sources_compare (gconstpointer a, gconstpointer b)
{
  const Source *x = *(const Source *const *) a;
  const Source *y = *(const Source *const *) b;

  return x->n_citations > y->n_citations ? -1 : x->n_citations < y->n_citations;
}

static void
sources_put_ratings (Report *report, const Source *source)
{
  gint64 unrated = source->ratings[0];

  if (source->n_citations == 0)
    {
      html_text (report->html, _ ("not cited"));
      return;
    }
  html_open (report->html, "ul");
  for (guint i = 1; i < SOURCES_RATINGS; i++)
    if (source->ratings[i] > 0)
      {
        char rating[3];

        sources_write_rating (rating, i / 7, i % 7);
        report_say_in (report, "li", NULL,
                       ngettext ("{rating}, {n} citation", "{rating}, {n} citations",
                                 (gulong) source->ratings[i]),
                       (ReportPart[]){ PART_WORDS ("rating", rating),
                                       PART_NUMBER ("n", &source->ratings[i]), PART_END });
      }
  if (unrated > 0)
    report_say_in (
      report, "li", NULL,
      ngettext ("not rated, {n} citation", "not rated, {n} citations", (gulong) unrated),
      (ReportPart[]){ PART_NUMBER ("n", &unrated), PART_END });
  html_close (report->html);
}

/* The title, and by what the document can be found. Addresses are told, not linked: the page leads nowhere. */
static void
sources_put_name (Report *report, CeasefireDocument *document)
{
  const char *const found_by[] = { ceasefire_document_get_identifier (document),
                                   ceasefire_document_get_version (document),
                                   ceasefire_document_get_url (document) };

  report_put_name (report, ceasefire_record_get_id (CEASEFIRE_RECORD (document)));
  if (ceasefire_document_get_draft (document))
    html_element (report->html, "strong", "draft", _ ("A draft"));
  report_put_draft (report, CEASEFIRE_RECORD (document));
  for (guint i = 0; i < G_N_ELEMENTS (found_by); i++)
    if (found_by[i])
      {
        html_open_class (report->html, "span", "sources-address");
        html_foreign (report->html, NULL, found_by[i]);
        html_close (report->html);
      }
}

static void
sources_put_makers (Report *report, CeasefireDocument *document)
{
  const char *const *authors = ceasefire_document_get_authors (document);
  const char *publisher = ceasefire_document_get_publisher (document);
  const ReportPart parts[]
    = { PART_NAMES ("authors", authors), PART_RECORD ("publisher", publisher), PART_END };

  if (authors && publisher)
    report_say (report, _ ("{authors}; published by {publisher}"), parts);
  else if (publisher)
    report_say (report, _ ("published by {publisher}"), parts);
  else if (authors)
    report_put_names (report, authors);
  else
    html_text (report->html, _ ("not said"));
}

static void
sources_write_row (Report *report, const Source *source, const char *const *heads)
{
  CeasefireDocument *document = source->document;

  report_open_entry (report, "tr", NULL, CEASEFIRE_RECORD (document));
  report_open_head_cell (report);
  sources_put_name (report, document);
  report_next_cell (report, heads[1]);
  report_put_enum (report, CEASEFIRE_TYPE_DOCUMENT_KIND,
                   (int) ceasefire_document_get_kind (document));
  report_next_cell (report, heads[2]);
  sources_put_makers (report, document);
  report_next_cell (report, heads[3]);
  if (ceasefire_document_get_published (document))
    report_put_date (report, ceasefire_document_get_published (document));
  else
    html_text (report->html, _ ("no date"));
  report_next_cell (report, heads[4]);
  report_put_enum (report, CEASEFIRE_TYPE_ACCESS, (int) ceasefire_document_get_access (document));
  report_next_cell (report, heads[5]);
  sources_put_ratings (report, source);
  html_close (report->html);
  report_close_entry (report);
}

static void
sources_write_table (Report *report, const GPtrArray *list)
{
  const char *const heads[]
    = { _ ("Source"), _ ("Kind"), _ ("By"), _ ("Published"), _ ("Access"), _ ("Rated") };

  report_open_table (report,
                     _ ("Documents, those that are cited most first. Ratings are by the Admiralty "
                        "code: sources from A, reliable, to F, contents from 1, confirmed, to 6."),
                     heads, G_N_ELEMENTS (heads));
  for (guint i = 0; i < list->len && i < REPORT_MAX_ENTRIES; i++)
    sources_write_row (report, g_ptr_array_index (list, i), heads);
  report_close_table (report);
}

static void
sources_write_documents (Report *report)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GTree) by_id = sources_list (report, list);
  gint64 rest = (gint64) list->len - REPORT_MAX_ENTRIES;

  if (list->len == 0)
    {
      html_element (report->html, "p", NULL, _ ("No document is named."));
      return;
    }
  sources_count (report, by_id);
  g_ptr_array_sort (list, sources_compare);
  sources_write_table (report, list);
  if (rest > 0)
    report_say_in (
      report, "p", NULL,
      ngettext ("{n} document more is left out. {command} tells of it.",
                "{n} documents more are left out. {command} tells of them.", (gulong) rest),
      (ReportPart[]){ PART_NUMBER ("n", &rest),
                      PART_WORDS ("command", "ceasefire show --type document"), PART_END });
}

/* What nothing cites */

/* A citation of a record carries what is nested in it. */
gboolean
report_names_source (CeasefireRecord *record)
{
  for (; record; record = ceasefire_record_get_parent (record))
    if (ceasefire_record_get_sources (record))
      return TRUE;
  return FALSE;
}

static void
sources_write_uncited_one (Report *report, CeasefireRecord *record)
{
  html_open (report->html, "li");
  html_element (report->html, "span", "label", report_label_type (G_OBJECT_TYPE (record)));
  html_text (report->html, " ");
  report_put_record (report, ceasefire_record_get_id (record));
  report_put_draft (report, record);
  html_close (report->html);
}

/* Returns how many there are. */
static gint64
sources_write_uncited_of (Report *report, GType type, gint64 n)
{
  GListModel *records = ceasefire_dossier_get_records (report->dossier, type);

  if (type == CEASEFIRE_TYPE_DOCUMENT || type == CEASEFIRE_TYPE_FINDING)
    return n;
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      if (report_names_source (record))
        continue;
      if (n == 0)
        html_open_class (report->html, "ul", "sources-uncited");
      if (n++ < SOURCES_MAX_UNCITED)
        sources_write_uncited_one (report, record);
    }
  return n;
}

static void
sources_write_uncited (Report *report)
{
  const CeasefireModelType *const *type = ceasefire_model_type_list_records ();
  gint64 n = 0;
  gint64 rest;

  html_element (report->html, "h3", NULL, _ ("What the author says and nothing cites"));
  html_element (report->html, "p", NULL,
                _ ("Records that name no source stand on the word of those who made the dossier."));
  for (; *type; type++)
    n = sources_write_uncited_of (report, ceasefire_model_type_get_gtype (*type), n);
  if (n > 0)
    html_close (report->html);
  else
    html_element (report->html, "p", NULL, _ ("Every record names a source."));
  rest = n - SOURCES_MAX_UNCITED;
  if (rest > 0)
    report_say_in (report, "p", NULL,
                   ngettext ("{n} record more names none. {command} tells of it.",
                             "{n} records more name none. {command} tells of them.", (gulong) rest),
                   (ReportPart[]){ PART_NUMBER ("n", &rest),
                                   PART_WORDS ("command", "ceasefire check --coverage"),
                                   PART_END });
}

void
report_write_sources (Report *report)
{
  sources_write_documents (report);
  sources_write_uncited (report);
}
