/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* A grid of labels: the name of a member, and what it says. Links are the ids of records; all that comes
 * from the dossier is escaped before it becomes markup. */
#include "detail.h"

#include "members.h"
#include "names.h"

#define LINES 300    /* of a record */
#define LETTERS 5000 /* of one string */
#define STEP 16      /* pixels that a value is set in */

struct _Detail
{
  DetailFollow follow;
  gpointer data;
  GtkWidget *scroll;
  GtkWidget *grid;
  CeasefireDossier *dossier; /* while it is filled */
  int n_rows;
};

Detail *
detail_new (DetailFollow follow, gpointer data)
{
  Detail *self = g_new0 (Detail, 1);

  self->follow = follow;
  self->data = data;
  self->scroll = g_object_ref_sink (gtk_scrolled_window_new ());
  detail_clear (self);
  return self;
}

void
detail_free (Detail *self)
{
  g_object_unref (self->scroll);
  g_free (self);
}

GtkWidget *
detail_get_widget (Detail *self)
{
  return self->scroll;
}

guint
detail_get_length (const Detail *self)
{
  return (guint) self->n_rows;
}

void
detail_clear (Detail *self)
{
  self->grid = gtk_grid_new ();
  self->n_rows = 0;
  gtk_grid_set_column_spacing (GTK_GRID (self->grid), 12);
  gtk_grid_set_row_spacing (GTK_GRID (self->grid), 4);
  gtk_widget_set_margin_start (self->grid, 12);
  gtk_widget_set_margin_end (self->grid, 12);
  gtk_widget_set_margin_top (self->grid, 12);
  gtk_widget_set_margin_bottom (self->grid, 12);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroll), self->grid);
}

static gboolean
detail_on_link (GtkLabel *label, const char *id, gpointer data)
{
  Detail *self = data;
  g_autofree char *kept = g_strdup (id); /* the label goes */

  (void) label;
  self->follow (kept, self->data);
  return TRUE;
}

static GtkWidget *
detail_new_label (const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_can_focus (label, FALSE);
  return label;
}

static void
detail_add_wide (Detail *self, const char *text, const char *class)
{
  GtkWidget *label = detail_new_label (text);

  if (class)
    gtk_widget_add_css_class (label, class);
  gtk_grid_attach (GTK_GRID (self->grid), label, 0, self->n_rows++, 2, 1);
}

static void
detail_link (Detail *self, GtkWidget *label, const char *words, const char *id)
{
  g_autofree char *markup = g_markup_printf_escaped ("<a href=\"%s\">%s</a>", id, words);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_widget_set_can_focus (label, TRUE);
  g_signal_connect (label, "activate-link", G_CALLBACK (detail_on_link), self);
}

static void
detail_add_item (const MembersItem *item, gpointer data)
{
  Detail *self = data;
  const char *target = members_get_target (item);

  if (self->n_rows >= LINES)
    return;
  if (item->is_first || item->value == NULL)
    {
      g_autofree char *name = g_strdelimit (g_strdup (item->name), "_", ' ');
      GtkWidget *label = detail_new_label (name);

      gtk_widget_add_css_class (label, "dim-label");
      gtk_widget_set_margin_start (label, (int) item->depth * STEP);
      if (item->member)
        gtk_widget_set_tooltip_text (label, ceasefire_model_member_get_summary (item->member));
      gtk_grid_attach (GTK_GRID (self->grid), label, 0, self->n_rows, 1, 1);
    }
  if (item->value)
    {
      g_autofree char *words = members_get_words (self->dossier, item);
      g_autofree char *cut = names_cut (words, LETTERS);
      GtkWidget *label = detail_new_label (cut);

      if (target && ceasefire_dossier_lookup (self->dossier, target))
        detail_link (self, label, cut, target);
      gtk_widget_set_hexpand (label, TRUE);
      gtk_grid_attach (GTK_GRID (self->grid), label, 1, self->n_rows, 1, 1);
    }
  self->n_rows++;
}

void
detail_show_record (Detail *self, CeasefireDossier *dossier, CeasefireRecord *record)
{
  g_autofree char *name = names_get (dossier, record);
  g_autofree char *kind = g_strdup_printf ("%s %s", ceasefire_record_get_type_name (record),
                                           ceasefire_record_get_id (record));

  detail_clear (self);
  detail_add_wide (self, name, "title-3");
  detail_add_wide (self, kind, "dim-label");
  self->dossier = dossier;
  members_walk (record, detail_add_item, self);
  self->dossier = NULL;
}

void
detail_show_finding (Detail *self, CeasefireDossier *dossier, CeasefireFinding *finding)
{
  g_autofree char *status = names_get_status (finding);
  g_autofree char *words = ceasefire_finding_explain (finding, dossier);
  g_auto (GStrv) sentences = g_strsplit (words, "\n", LINES);

  detail_clear (self);
  detail_add_wide (self, status, "title-3");
  for (guint i = 0; sentences[i]; i++)
    if (*g_strstrip (sentences[i]))
      detail_add_wide (self, sentences[i], NULL);
}
