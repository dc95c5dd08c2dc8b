/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Cells are labels that are filled when they come into view, so that a list costs what is seen of it. */
#include "list.h"

#include "names.h"

#define DRAWING 100 /* milliseconds */

typedef struct
{
  ListText text;
  CeasefireDossier **dossier;
} ListCell;

static char *
list_get_kind (CeasefireDossier *dossier, gpointer record)
{
  (void) dossier;
  return g_strdup (ceasefire_record_get_type_name (record));
}

static char *
list_get_name (CeasefireDossier *dossier, gpointer record)
{
  return names_get (dossier, record);
}

static char *
list_get_when (CeasefireDossier *dossier, gpointer record)
{
  (void) dossier;
  return names_get_when (record);
}

static char *
list_get_who (CeasefireDossier *dossier, gpointer record)
{
  return names_get_who (dossier, record);
}

static char *
list_get_clause (CeasefireDossier *dossier, gpointer finding)
{
  return names_get_clause (dossier, finding);
}

static char *
list_get_party (CeasefireDossier *dossier, gpointer finding)
{
  return names_get_by_id (dossier, ceasefire_finding_get_party (finding));
}

static char *
list_get_status (CeasefireDossier *dossier, gpointer finding)
{
  (void) dossier;
  return names_get_status (finding);
}

const ListColumn list_record_columns[] = { { "Kind", list_get_kind, FALSE },
                                           { "Record", list_get_name, TRUE },
                                           { "When", list_get_when, FALSE },
                                           { "Who", list_get_who, FALSE },
                                           { NULL, NULL, FALSE } };

const ListColumn list_finding_columns[] = { { "Clause", list_get_clause, TRUE },
                                            { "Party", list_get_party, FALSE },
                                            { "Status", list_get_status, FALSE },
                                            { NULL, NULL, FALSE } };

static void
list_on_setup (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  GtkWidget *label = gtk_label_new (NULL);

  (void) factory;
  (void) data;
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 24);
  gtk_label_set_single_line_mode (GTK_LABEL (label), TRUE);
  gtk_list_item_set_child (item, label);
}

static void
list_on_bind (GtkListItemFactory *factory, GtkListItem *item, gpointer data)
{
  const ListCell *cell = data;
  g_autofree char *text = cell->text (*cell->dossier, gtk_list_item_get_item (item));

  (void) factory;
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)), text ? text : "");
}

static void
list_free_cell (gpointer cell, GClosure *closure)
{
  (void) closure;
  g_free (cell);
}

static GtkColumnViewColumn *
list_new_column (const ListColumn *column, CeasefireDossier **dossier)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  ListCell *cell = g_new (ListCell, 1);
  GtkColumnViewColumn *made;

  *cell = (ListCell){ column->text, dossier };
  g_signal_connect (factory, "setup", G_CALLBACK (list_on_setup), NULL);
  g_signal_connect_data (factory, "bind", G_CALLBACK (list_on_bind), cell, list_free_cell, 0);
  made = gtk_column_view_column_new (column->title, factory);
  gtk_column_view_column_set_expand (made, column->expands);
  gtk_column_view_column_set_resizable (made, TRUE);
  return made;
}

GtkWidget *
list_new (GtkSelectionModel *selection, const ListColumn *columns, CeasefireDossier **dossier)
{
  GtkWidget *view = gtk_column_view_new (g_object_ref (selection));
  GtkWidget *scroll = gtk_scrolled_window_new ();

  for (; columns->title; columns++)
    {
      g_autoptr (GtkColumnViewColumn) column = list_new_column (columns, dossier);

      gtk_column_view_append_column (GTK_COLUMN_VIEW (view), column);
    }
  gtk_widget_add_css_class (view, "data-table");
  gtk_widget_set_vexpand (scroll, TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroll), view);
  return scroll;
}

typedef struct
{
  GtkWidget *list;
  guint number;
} ListGoal;

static void
list_free_goal (gpointer data)
{
  ListGoal *goal = data;

  g_object_unref (goal->list);
  g_free (goal);
}

/* GTK 4.8 has no function for it, but an action of the list within the view. */
static gboolean
list_on_drawn (gpointer data)
{
  const ListGoal *goal = data;
  GtkWidget *view = gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (goal->list));

  for (GtkWidget *child = view ? gtk_widget_get_first_child (view) : NULL; child;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LIST_VIEW (child))
      gtk_widget_activate_action (child, "list.scroll-to-item", "u", goal->number);
  return G_SOURCE_REMOVE;
}

/* A list that has not been drawn yet has no place to scroll to. */
void
list_scroll_to (GtkWidget *list, guint number)
{
  ListGoal *goal = g_new (ListGoal, 1);

  *goal = (ListGoal){ g_object_ref (list), number };
  g_timeout_add_full (G_PRIORITY_LOW, DRAWING, list_on_drawn, goal, list_free_goal);
}
