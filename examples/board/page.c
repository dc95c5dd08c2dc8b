/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The frame of all pages, and the two that list records. However large a dossier is, a page shows so many
 * rows of it; links lead to the others.
 */
#include "page.h"

#include "names.h"

#define ROWS_OF_TYPE 25   /* on the board */
#define ROWS_OF_SEARCH 50 /* on each page of a search */
#define SUGGESTIONS 200   /* of actors and of places, for the form */
#define PROBLEMS 20

void
page_add_record_link (Html *html, const char *id, const char *name)
{
  g_autofree char *escaped = g_uri_escape_string (id, NULL, FALSE);
  g_autofree char *href = g_strdup_printf ("/records/%s.html", escaped);

  html_link (html, href, name);
}

static void
page_add_field (Html *html, const char *name, const char *label, const char *value,
                const char *list)
{
  g_autofree char *id = g_strconcat ("search-", name, NULL);

  html_open (html, "p", NULL);
  html_add (html, "label", label, "for", id, NULL);
  html_open (html, "input", "id", id, "name", name, "value", value, "list", list, "maxlength",
             "200", "autocomplete", "off", "dir", "auto", NULL);
  html_close (html);
}

static void
page_add_suggestions (Html *html, const Board *board, const char *id, GType type)
{
  GListModel *records = ceasefire_dossier_get_records (board->edition->dossier, type);
  guint count = MIN (g_list_model_get_n_items (records), SUGGESTIONS);

  html_open (html, "datalist", "id", id, NULL);
  for (guint i = 0; i < count; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);
      g_autofree char *name = names_get (board->edition->dossier, record);

      html_add (html, "option", name, "value", ceasefire_record_get_id (record), NULL);
    }
  html_close (html);
}

static void
page_add_types (Html *html, const char *chosen)
{
  const CeasefireModelType *const *types = ceasefire_model_type_list_records ();

  html_open (html, "p", NULL);
  html_add (html, "label", "Kind of record", "for", "search-type", NULL);
  html_open (html, "select", "id", "search-type", "name", "type", NULL);
  html_add (html, "option", "all", "value", "", NULL);
  for (; *types; types++)
    {
      const char *name = ceasefire_model_type_get_name (*types);
      g_autofree char *plural = names_get_plural (name);

      html_add (html, "option", plural, "value", name, "selected",
                g_strcmp0 (chosen, name) == 0 ? "selected" : NULL, NULL);
    }
  html_close (html);
  html_close (html);
}

static void
page_add_form (Html *html, const Board *board, const IndexQuery *query)
{
  html_open (html, "details", "class", "search", "open",
             index_query_is_empty (query) ? NULL : "open", NULL);
  html_add (html, "summary", "Search by words, actor, place and time", NULL);
  html_open (html, "form", "role", "search", "action", "/", "method", "get", NULL);
  page_add_field (html, "text", "Words", query->text, NULL);
  page_add_field (html, "actor", "Actor", query->actor, "actors");
  page_add_field (html, "place", "Place, and within it", query->place, "places");
  page_add_field (html, "time", "Time, such as 2016-09", query->time, NULL);
  page_add_types (html, query->type);
  html_open (html, "p", NULL);
  html_add (html, "button", "Search", "type", "submit", NULL);
  html_close (html);
  page_add_suggestions (html, board, "actors", CEASEFIRE_TYPE_ACTOR);
  page_add_suggestions (html, board, "places", CEASEFIRE_TYPE_PLACE);
  html_close (html);
  html_close (html);
}

static const char *
page_get_title (const Board *board, const char **language)
{
  CeasefireHeader *header = ceasefire_dossier_get_header (board->edition->dossier);
  CeasefireText *title = ceasefire_header_get_title (header);

  *language = NULL;
  return title ? names_choose (board->edition->dossier, title, language) : board->file;
}

static void
page_add_head (Html *html, const Board *board, const char *title)
{
  const char *language;
  g_autofree char *whole = names_cut (page_get_title (board, &language), 120);
  g_autofree char *page = title ? g_strdup_printf ("%s – %s", title, whole) : g_strdup (whole);

  html_open (html, "head", NULL);
  html_open (html, "meta", "charset", "utf-8", NULL);
  html_open (html, "meta", "name", "viewport", "content", "width=device-width", NULL);
  html_open (html, "meta", "name", "color-scheme", "content", "light dark", NULL);
  html_add (html, "title", page, NULL);
  html_open (html, "link", "rel", "icon", "href", "/board.svg", NULL);
  html_open (html, "link", "rel", "stylesheet", "href", "/board.css", NULL);
  html_add (html, "script", "", "src", "/board.js", "defer", "defer", NULL);
  html_close (html);
}

static void
page_add_problem (Html *html, const Board *board)
{
  if (board->problem == NULL)
    return;
  html_open (html, "div", "class", "problem", "role", "alert", NULL);
  html_open (html, "p", NULL);
  html_add (html, "strong", "The file cannot be read as it is now. ", NULL);
  html_text (html, "This is the last state that could:");
  html_close (html);
  html_open (html, "p", NULL);
  html_words (html, board->problem, NULL);
  html_close (html);
  html_close (html);
}

/* On the board itself its title stands below. */
static void
page_add_banner (Html *html, const Board *board, gboolean is_board)
{
  const char *language;
  const char *title = page_get_title (board, &language);
  const char *handling
    = ceasefire_header_get_handling (ceasefire_dossier_get_header (board->edition->dossier));

  html_open (html, "header", NULL);
  html_add (html, "a", "Skip to the records", "class", "skip", "href", "#main", NULL);
  html_open (html, "p", "class", "title", NULL);
  if (is_board)
    html_text (html, "Board");
  else
    {
      html_open (html, "a", "href", "/", NULL);
      html_words (html, title, language);
      html_close (html);
    }
  html_close (html);
  if (handling)
    html_add (html, "p", handling, "class", "handling", NULL);
  html_add (html, "p", "", "id", "live", "role", "status", NULL);
  html_open (html, "nav", "aria-label", "Board", NULL);
  html_add (html, "a", "Board", "href", "/", NULL);
  html_add (html, "a", "Report", "href", "/report", NULL);
  html_add (html, "a", "JSON", "href", "/dossier.json", NULL);
  html_close (html);
  html_close (html);
}

Html *
page_begin (const Board *board, const char *title, const IndexQuery *query)
{
  static const IndexQuery none;
  Html *html = html_new ();

  html_open (html, "html", "lang", "en", NULL);
  page_add_head (html, board, title);
  html_open (html, "body", "data-state", board->state, NULL);
  page_add_banner (html, board, title == NULL);
  page_add_form (html, board, query ? query : &none);
  html_open (html, "main", "id", "main", "tabindex", "-1", NULL);
  page_add_problem (html, board);
  return html;
}

/* Tables of records */

static void
page_add_cell (Html *html, char *words)
{
  html_open (html, "td", NULL);
  if (words)
    html_words (html, words, NULL);
  html_close (html);
  g_free (words);
}

static void
page_add_record (Html *html, CeasefireDossier *dossier, CeasefireRecord *record)
{
  g_autofree char *name = names_get (dossier, record);
  g_autofree char *row = g_strconcat ("r-", ceasefire_record_get_id (record), NULL);

  html_open (html, "tr", "id", row, NULL);
  html_open (html, "th", "scope", "row", NULL);
  page_add_record_link (html, ceasefire_record_get_id (record), name);
  html_close (html);
  page_add_cell (html, names_get_when (record));
  page_add_cell (html, names_get_who (dossier, record));
  page_add_cell (html, names_get_where (dossier, record));
  html_close (html);
}

void
page_add_records (Html *html, const Board *board, const GPtrArray *records, guint from, guint until)
{
  static const char *const columns[] = { "Record", "When", "Who", "Where" };

  html_open (html, "div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label",
             "Table of records", NULL);
  html_open (html, "table", NULL);
  html_open (html, "thead", NULL);
  html_open (html, "tr", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    html_add (html, "th", columns[i], "scope", "col", NULL);
  html_close (html);
  html_close (html);
  html_open (html, "tbody", NULL);
  for (guint i = from; i < until && i < records->len; i++)
    page_add_record (html, board->edition->dossier, g_ptr_array_index (records, i));
  html_close (html);
  html_close (html);
  html_close (html);
}

/* The board */

static void
page_add_type (Html *html, const Board *board, const char *type, const GPtrArray *records)
{
  g_autofree char *plural = names_get_plural (type);

  html_open (html, "section", "aria-labelledby", type, NULL);
  html_open (html, "h2", "id", type, NULL);
  html_format (html, "%s ", plural);
  html_open (html, "span", "class", "count", NULL);
  html_format (html, "%u", records->len);
  html_close (html);
  html_close (html);
  page_add_records (html, board, records, 0, ROWS_OF_TYPE);
  if (records->len > ROWS_OF_TYPE)
    {
      g_autofree char *href = g_strdup_printf ("/?type=%s", type);
      g_autofree char *label = g_strdup_printf ("All %u of them", records->len);

      html_open (html, "p", NULL);
      html_link (html, href, label);
      html_close (html);
    }
  html_close (html);
}

/* The index has the records by type. */
static void
page_add_all_types (Html *html, const Board *board)
{
  const Index *index = board->edition->index;
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  for (guint i = 0; i < index_get_length (index); i++)
    {
      CeasefireRecord *record = index_get (index, i);
      const char *type = ceasefire_record_get_type_name (record);

      g_ptr_array_add (records, record);
      if (i + 1 == index_get_length (index)
          || !g_str_equal (type, ceasefire_record_get_type_name (index_get (index, i + 1))))
        {
          page_add_type (html, board, type, records);
          g_ptr_array_set_size (records, 0);
        }
    }
}

static void
page_add_facts (Html *html, const Board *board)
{
  const Edition *edition = board->edition;

  html_open (html, "p", NULL);
  html_format (html, "%u records, %u findings", index_get_length (edition->index),
               edition->findings->len);
  if (edition->findings->len > 0)
    {
      CeasefireFinding *first = g_ptr_array_index (edition->findings, 0);
      g_autofree char *at = ceasefire_date_to_words (ceasefire_finding_get_at (first));

      html_format (html, " for %s", at);
    }
  html_text (html, ". A check found ");
  html_add (html, "a", "problems", "href", "#problems", NULL);
  html_format (html, ": %u errors, %u warnings.",
               edition_count_problems (edition, CEASEFIRE_SEVERITY_ERROR),
               edition_count_problems (edition, CEASEFIRE_SEVERITY_WARNING));
  html_close (html);
}

static void
page_add_problems (Html *html, const Board *board)
{
  GListModel *problems = board->edition->problems;
  guint length = g_list_model_get_n_items (problems);

  html_open (html, "section", "aria-labelledby", "problems", NULL);
  html_add (html, "h2", "What a check found", "id", "problems", NULL);
  if (length == 0)
    html_add (html, "p", "Nothing.", NULL);
  html_open (html, length ? "ul" : "div", NULL);
  for (guint i = 0; i < MIN (length, PROBLEMS); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);
      const char *id = ceasefire_problem_get_record_id (problem);
      g_autofree char *severity
        = names_get_word (CEASEFIRE_TYPE_SEVERITY, (int) ceasefire_problem_get_severity (problem));

      html_open (html, "li", NULL);
      html_add (html, "strong", severity, NULL);
      html_text (html, " ");
      if (id)
        page_add_record_link (html, id, id);
      html_text (html, " ");
      html_words (html, ceasefire_problem_get_message (problem), NULL);
      html_close (html);
    }
  html_close (html);
  if (length > PROBLEMS)
    {
      html_open (html, "p", NULL);
      html_format (html, "And %u more: the command ceasefire check lists all.", length - PROBLEMS);
      html_close (html);
    }
  html_close (html);
}

static void
page_add_foot (Html *html, const Board *board)
{
  html_open (html, "p", "class", "foot", NULL);
  html_format (html, "Hash of the dossier: ");
  html_add (html, "code", board->edition->hash, NULL);
  html_text (html,
             ". Findings say what recorded words come to by the policy. They judge nobody, and "
             "silence proves nothing.");
  html_close (html);
}

GBytes *
page_make_board (const Board *board)
{
  const char *language;
  const char *title = page_get_title (board, &language);
  Html *html = page_begin (board, NULL, NULL);

  html_open (html, "h1", NULL);
  html_words (html, title, language);
  html_close (html);
  page_add_facts (html, board);
  page_add_findings (html, board);
  page_add_all_types (html, board);
  page_add_problems (html, board);
  page_add_foot (html, board);
  return html_finish (html);
}

/* Searches */

static char *
page_get_search_address (const IndexQuery *query, guint from)
{
  const struct
  {
    const char *name;
    const char *value;
  } fields[] = { { "type", query->type },
                 { "text", query->text },
                 { "actor", query->actor },
                 { "place", query->place },
                 { "time", query->time } };
  g_autoptr (GString) address = g_string_new ("/?");

  g_string_append_printf (address, "from=%u", from);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (fields[i].value && *fields[i].value)
      {
        g_string_append_printf (address, "&%s=", fields[i].name);
        g_string_append_uri_escaped (address, fields[i].value, NULL, FALSE);
      }
  return g_string_free (g_steal_pointer (&address), FALSE);
}

static void
page_add_search_links (Html *html, const IndexQuery *query, guint from, guint length)
{
  html_open (html, "nav", "aria-label", "Pages of the search", NULL);
  if (from > 0)
    {
      g_autofree char *href
        = page_get_search_address (query, from > ROWS_OF_SEARCH ? from - ROWS_OF_SEARCH : 0);

      html_link (html, href, "Those before");
    }
  if (length - from > ROWS_OF_SEARCH)
    {
      g_autofree char *href = page_get_search_address (query, from + ROWS_OF_SEARCH);

      html_link (html, href, "Those behind");
    }
  html_close (html);
}

GBytes *
page_make_search (const Board *board, const IndexQuery *query, guint from)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = index_find (board->edition->index, query, &error);
  Html *html = page_begin (board, "Search", query);

  html_add (html, "h1", "Search", NULL);
  if (found == NULL)
    {
      html_open (html, "p", "class", "problem", "role", "alert", NULL);
      html_text (html, "The time is no date: ");
      html_words (html, error->message, NULL);
      html_close (html);
      return html_finish (html);
    }
  from = MIN (from, found->len);
  html_open (html, "p", NULL);
  if (found->len == 0)
    html_text (html, "No record answers all of it.");
  else
    html_format (html, "%u records, of which these are %u to %u.", found->len,
                 MIN (from + 1, found->len), MIN (from + ROWS_OF_SEARCH, found->len));
  html_close (html);
  if (found->len > 0)
    page_add_records (html, board, found, from, from + ROWS_OF_SEARCH);
  page_add_search_links (html, query, from, found->len);
  return html_finish (html);
}
