/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* All members of a record, one below the other, with what lies in a value set in. */
#include "page.h"

#include "members.h"
#include "names.h"

#define ITEMS 400     /* of a record */
#define LETTERS 20000 /* of one string */
#define REFERRERS 100
#define FINDINGS 60

typedef struct
{
  Html *html;
  CeasefireDossier *dossier;
  guint n_items;
} RecordPage;

static void
record_add_item (const MembersItem *item, gpointer data)
{
  RecordPage *self = data;
  g_autofree char *label = g_strdelimit (g_strdup (item->name), "_", ' ');
  g_autofree char *depth = g_strdup_printf ("d%u", MIN (item->depth, 4));
  const char *target = members_get_target (item);

  if (self->n_items++ >= ITEMS)
    return;
  if (item->is_first || item->value == NULL)
    html_add (self->html, "dt", label, "class", depth, "title",
              item->member ? ceasefire_model_member_get_summary (item->member) : NULL, NULL);
  html_open (self->html, "dd", "class", depth, NULL);
  if (item->value)
    {
      g_autofree char *words = members_get_words (self->dossier, item);
      g_autofree char *cut = names_cut (words, LETTERS);

      if (target && ceasefire_dossier_lookup (self->dossier, target))
        page_add_record_link (self->html, target, cut);
      else
        html_words (self->html, cut, item->language);
      if (item->language)
        html_add (self->html, "small", item->language, "class", "language", NULL);
    }
  html_close (self->html);
}

static void
record_add_referrers (Html *html, const Board *board, CeasefireRecord *record)
{
  g_autoptr (GListModel) list
    = ceasefire_dossier_list_referrers (board->edition->dossier, ceasefire_record_get_id (record));
  guint length = g_list_model_get_n_items (list);
  g_autoptr (GPtrArray) referrers = g_ptr_array_new_with_free_func (g_object_unref);

  if (length == 0)
    return;
  for (guint i = 0; i < MIN (length, REFERRERS); i++)
    g_ptr_array_add (referrers, g_list_model_get_item (list, i));
  html_add (html, "h2", "Who refers to it", NULL);
  page_add_records (html, board, referrers, 0, REFERRERS);
  if (length > REFERRERS)
    {
      html_open (html, "p", NULL);
      html_format (html, "And %u more.", length - REFERRERS);
      html_close (html);
    }
}

static void
record_add_findings (Html *html, const Board *board, const char *id)
{
  const GPtrArray *findings = board->edition->findings;
  guint count = 0;

  for (guint i = 0; i < findings->len && count < FINDINGS; i++)
    {
      CeasefireFinding *finding = g_ptr_array_index (findings, i);
      gboolean is_clause = g_str_equal (ceasefire_finding_get_clause (finding), id);
      g_autofree char *status = NULL;
      g_autofree char *other = NULL;
      g_autofree char *address = NULL;
      g_autofree char *escaped = NULL;

      if (!is_clause && !g_str_equal (ceasefire_finding_get_party (finding), id))
        continue;
      if (count++ == 0)
        {
          html_add (html, "h2", "Findings", NULL);
          html_open (html, "ul", NULL);
        }
      status = names_get_status (finding);
      other = is_clause
                ? names_get_by_id (board->edition->dossier, ceasefire_finding_get_party (finding))
                : names_get_clause (board->edition->dossier, finding);
      escaped
        = g_uri_escape_string (ceasefire_record_get_id (CEASEFIRE_RECORD (finding)), NULL, FALSE);
      address = g_strdup_printf ("/findings/%s.html", escaped);
      html_open (html, "li", NULL);
      html_link (html, address, other);
      html_format (html, ": %s", status);
      html_close (html);
    }
  if (count > 0)
    html_close (html);
}

GBytes *
page_make_record (const Board *board, CeasefireRecord *record)
{
  const char *id = ceasefire_record_get_id (record);
  const CeasefireModelType *type = ceasefire_model_type_for_gtype (G_OBJECT_TYPE (record));
  g_autofree char *name = names_get (board->edition->dossier, record);
  g_autofree char *escaped = g_uri_escape_string (id, NULL, FALSE);
  g_autofree char *json = g_strdup_printf ("/records/%s.json", escaped);
  RecordPage self = { page_begin (board, name, NULL), board->edition->dossier, 0 };

  html_open (self.html, "h1", NULL);
  html_words (self.html, name, NULL);
  html_close (self.html);
  html_open (self.html, "p", NULL);
  html_format (self.html, "%s ", ceasefire_record_get_type_name (record));
  html_add (self.html, "code", id, NULL);
  html_text (self.html, ". ");
  if (type)
    html_format (self.html, "%s ", ceasefire_model_type_get_summary (type));
  html_link (self.html, json, "As JSON");
  html_close (self.html);
  record_add_findings (self.html, board, id);
  html_open (self.html, "dl", "class", "members", NULL);
  members_walk (record, record_add_item, &self);
  html_close (self.html);
  if (self.n_items > ITEMS)
    html_add (self.html, "p", "There is more; its JSON has all of it.", NULL);
  record_add_referrers (self.html, board, record);
  return html_finish (self.html);
}
