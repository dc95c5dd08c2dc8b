/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The list is the dossier itself, which is a list model, behind a filter and a selection. What a search
 * finds is a set of records, by which the filter goes. Another edition is another dossier in the same filter.
 */
#include "window.h"

#include "detail.h"
#include "list.h"
#include "names.h"
#include "timeline.h"

struct _Window
{
  Edition *edition; /* NULL: none yet */
  CeasefireDossier *dossier;
  GHashTable *found; /* records; NULL: all are shown */
  char *chosen;      /* the id of what the detail shows */

  GtkWidget *window;
  GtkWidget *search;
  GtkWidget *problem;
  GtkWidget *stack;
  GtkCustomFilter *filter;
  GtkFilterListModel *filtered;
  GtkSingleSelection *records;
  GtkSingleSelection *findings;
  GtkWidget *timeline;
  Detail *detail;
};

static gboolean
window_match (gpointer record, gpointer data)
{
  Window *self = data;

  return self->found == NULL || g_hash_table_contains (self->found, record);
}

/* What stands in another is found by that. */
static void
window_find (Window *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  const IndexQuery query = { .text = text };
  g_autoptr (GPtrArray) found = NULL;

  g_clear_pointer (&self->found, g_hash_table_unref);
  if (index_query_is_empty (&query))
    return;
  found = index_find (self->edition->index, &query, NULL);
  self->found = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < found->len; i++)
    {
      CeasefireRecord *record = g_ptr_array_index (found, i);

      while (ceasefire_record_get_parent (record))
        record = ceasefire_record_get_parent (record);
      g_hash_table_add (self->found, record);
    }
}

static void
window_on_search_changed (GtkSearchEntry *entry, gpointer data)
{
  Window *self = data;

  (void) entry;
  if (self->edition == NULL)
    return;
  window_find (self);
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
window_set_chosen (Window *self, const char *id)
{
  char *kept = g_strdup (id);

  g_free (self->chosen);
  self->chosen = kept;
  timeline_set_chosen (TIMELINE_TIMELINE (self->timeline), id);
}

static void
window_show_record (Window *self, CeasefireRecord *record)
{
  window_set_chosen (self, ceasefire_record_get_id (record));
  detail_show_record (self->detail, self->dossier, record);
}

static void
window_show_finding (Window *self, CeasefireFinding *finding)
{
  window_set_chosen (self, ceasefire_record_get_id (CEASEFIRE_RECORD (finding)));
  detail_show_finding (self->detail, self->dossier, finding);
}

static void
window_on_record_selected (GtkSingleSelection *selection, GParamSpec *property, gpointer data)
{
  CeasefireRecord *record = gtk_single_selection_get_selected_item (selection);

  (void) property;
  if (record)
    window_show_record (data, record);
}

static void
window_on_finding_selected (GtkSingleSelection *selection, GParamSpec *property, gpointer data)
{
  CeasefireFinding *finding = gtk_single_selection_get_selected_item (selection);

  (void) property;
  if (finding)
    window_show_finding (data, finding);
}

/* The number of what has an id; GTK_INVALID_LIST_POSITION if nothing has. */
static guint
window_find_number (GListModel *list, const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (list, i);

      if (g_strcmp0 (ceasefire_record_get_id (record), id) == 0)
        return i;
    }
  return GTK_INVALID_LIST_POSITION;
}

static void
window_select (Window *self, const char *page, GtkSingleSelection *selection, guint number)
{
  GtkWidget *list = gtk_stack_get_child_by_name (GTK_STACK (self->stack), page);

  gtk_stack_set_visible_child_name (GTK_STACK (self->stack), page);
  gtk_single_selection_set_selected (selection, number);
  if (number != GTK_INVALID_LIST_POSITION)
    list_scroll_to (list, number);
}

gboolean
window_choose (Window *self, const char *id)
{
  CeasefireRecord *record = ceasefire_dossier_lookup (self->dossier, id);
  guint finding = window_find_number (G_LIST_MODEL (self->findings), id);

  if (finding != GTK_INVALID_LIST_POSITION)
    window_select (self, "findings", self->findings, finding);
  else if (record)
    {
      window_select (self, "records", self->records,
                     window_find_number (G_LIST_MODEL (self->records), id));
      window_show_record (self, record); /* it may be nested, or filtered out */
    }
  return record || finding != GTK_INVALID_LIST_POSITION;
}

static void
window_on_followed (const char *id, gpointer data)
{
  window_choose (data, id);
}

static void
window_on_timeline_chosen (Timeline *timeline, const char *id, gpointer data)
{
  g_autofree char *kept = g_strdup (id);

  (void) timeline;
  window_choose (data, kept);
}

void
window_show (Window *self, Edition *edition)
{
  Edition *old = self->edition;
  g_autoptr (GListStore) findings = g_list_store_new (CEASEFIRE_TYPE_FINDING);
  g_autofree char *chosen = g_strdup (self->chosen);

  g_list_store_splice (findings, 0, 0, edition->findings->pdata, edition->findings->len);
  self->edition = edition;
  self->dossier = edition->dossier;
  window_find (self);
  gtk_filter_list_model_set_model (self->filtered, G_LIST_MODEL (edition->dossier));
  gtk_single_selection_set_model (self->findings, G_LIST_MODEL (findings));
  timeline_set_edition (TIMELINE_TIMELINE (self->timeline), edition);
  detail_clear (self->detail);
  if (chosen == NULL || !window_choose (self, chosen))
    window_set_chosen (self, NULL);
  g_clear_pointer (&old, edition_free);
}

void
window_set_problem (Window *self, const char *problem)
{
  g_autofree char *text
    = g_strdup_printf ("The file cannot be read as it is now: %s", problem ? problem : "");

  gtk_label_set_text (GTK_LABEL (self->problem), text);
  gtk_widget_set_visible (self->problem, problem != NULL);
}

void
window_search (Window *self, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), text);
  window_on_search_changed (NULL, self);
}

char *
window_describe (Window *self)
{
  return g_strdup_printf ("%u records, %u findings, %u on the timeline; %s, %u lines%s",
                          g_list_model_get_n_items (G_LIST_MODEL (self->records)),
                          g_list_model_get_n_items (G_LIST_MODEL (self->findings)),
                          timeline_get_length (TIMELINE_TIMELINE (self->timeline)),
                          self->chosen ? self->chosen : "nothing chosen",
                          detail_get_length (self->detail),
                          gtk_widget_get_visible (self->problem) ? "; a problem" : "");
}

gboolean
window_save_picture (Window *self, const char *path, GError **error)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (self->window);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GdkTexture) texture = NULL;
  GskRenderNode *node;

  gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                          gdk_paintable_get_intrinsic_height (paintable));
  node = gtk_snapshot_to_node (snapshot);
  if (node)
    {
      texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (self->window)),
                                             node, NULL);
      gsk_render_node_unref (node);
    }
  if (texture && gdk_texture_save_to_png (texture, path))
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: no picture could be written", path);
  return FALSE;
}

/* Making it */

static GtkWidget *
window_make_lists (Window *self)
{
  self->filter = gtk_custom_filter_new (window_match, self, NULL);
  self->filtered = gtk_filter_list_model_new (NULL, g_object_ref (GTK_FILTER (self->filter)));
  self->records = gtk_single_selection_new (g_object_ref (G_LIST_MODEL (self->filtered)));
  self->findings = gtk_single_selection_new (NULL);
  gtk_single_selection_set_autoselect (self->records, FALSE);
  gtk_single_selection_set_autoselect (self->findings, FALSE);
  gtk_single_selection_set_can_unselect (self->records, TRUE);
  gtk_single_selection_set_can_unselect (self->findings, TRUE);
  g_signal_connect (self->records, "notify::selected-item", G_CALLBACK (window_on_record_selected),
                    self);
  g_signal_connect (self->findings, "notify::selected-item",
                    G_CALLBACK (window_on_finding_selected), self);
  self->stack = gtk_stack_new ();
  gtk_stack_add_titled (
    GTK_STACK (self->stack),
    list_new (GTK_SELECTION_MODEL (self->records), list_record_columns, &self->dossier), "records",
    "Records");
  gtk_stack_add_titled (
    GTK_STACK (self->stack),
    list_new (GTK_SELECTION_MODEL (self->findings), list_finding_columns, &self->dossier),
    "findings", "Findings");
  return self->stack;
}

static GtkWidget *
window_make_header (Window *self)
{
  GtkWidget *header = gtk_header_bar_new ();
  GtkWidget *switcher = gtk_stack_switcher_new ();

  self->search = gtk_search_entry_new ();
  gtk_widget_set_size_request (self->search, 260, -1);
  gtk_widget_set_tooltip_text (self->search, "Words, all of which stand in a record");
  g_signal_connect (self->search, "search-changed", G_CALLBACK (window_on_search_changed), self);
  gtk_stack_switcher_set_stack (GTK_STACK_SWITCHER (switcher), GTK_STACK (self->stack));
  gtk_header_bar_pack_start (GTK_HEADER_BAR (header), switcher);
  gtk_header_bar_pack_end (GTK_HEADER_BAR (header), self->search);
  return header;
}

static GtkWidget *
window_make_problem (void)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "error");
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_end (label, 12);
  gtk_widget_set_visible (label, FALSE);
  return label;
}

Window *
window_new (GtkApplication *application, const char *title)
{
  Window *self = g_new0 (Window, 1);
  GtkWidget *paned = gtk_paned_new (GTK_ORIENTATION_HORIZONTAL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->window = gtk_application_window_new (application);
  self->detail = detail_new (window_on_followed, self);
  self->timeline = timeline_new ();
  self->problem = window_make_problem ();
  g_signal_connect (self->timeline, "chosen", G_CALLBACK (window_on_timeline_chosen), self);
  gtk_paned_set_start_child (GTK_PANED (paned), window_make_lists (self));
  gtk_paned_set_end_child (GTK_PANED (paned), detail_get_widget (self->detail));
  gtk_paned_set_position (GTK_PANED (paned), 700);
  gtk_paned_set_shrink_start_child (GTK_PANED (paned), FALSE);
  gtk_paned_set_shrink_end_child (GTK_PANED (paned), FALSE);
  gtk_box_append (GTK_BOX (box), self->problem);
  gtk_box_append (GTK_BOX (box), paned);
  gtk_box_append (GTK_BOX (box), gtk_separator_new (GTK_ORIENTATION_HORIZONTAL));
  gtk_box_append (GTK_BOX (box), self->timeline);
  gtk_window_set_title (GTK_WINDOW (self->window), title);
  gtk_window_set_titlebar (GTK_WINDOW (self->window), window_make_header (self));
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1200, 800);
  gtk_window_set_child (GTK_WINDOW (self->window), box);
  gtk_window_present (GTK_WINDOW (self->window));
  return self;
}

void
window_free (Window *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  detail_free (self->detail);
  g_object_unref (self->records);
  g_object_unref (self->findings);
  g_object_unref (self->filtered);
  g_object_unref (self->filter);
  g_clear_pointer (&self->found, g_hash_table_unref);
  g_clear_pointer (&self->edition, edition_free);
  g_free (self->chosen);
  g_free (self);
}
