/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/visit.h"

#include "core/value.h"

static void
path_append (GString *text, const CeasefirePath *path)
{
  if (path->up)
    path_append (text, path->up);
  if (text->len > 0)
    g_string_append_c (text, '.');
  g_string_append (text, path->name);
  if (path->index >= 0)
    g_string_append_printf (text, "[%" G_GSSIZE_FORMAT "]", path->index);
}

/* Paths are as deep as records nest, so recursion is bounded. */
char *
ceasefire_path_to_string (const CeasefirePath *path)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (path)
    path_append (text, path);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

typedef struct
{
  CeasefireRecord *record;
  CeasefireVisitor visitor;
  gpointer user_data;
} CeasefireVisit;

static void visit_object (const CeasefireVisit *visit, const CeasefireLayout *layout,
                          gconstpointer object, const CeasefirePath *up);

static void
visit_children (const CeasefireVisit *visit, const CeasefireField *field, GListModel *children,
                const CeasefirePath *up)
{
  guint n = g_list_model_get_n_items (children);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) child = g_list_model_get_item (children, i);
      const CeasefirePath path = { up, field->name, (gssize) i };

      ceasefire_record_visit (child, &path, visit->visitor, visit->user_data);
    }
}

static void
visit_values (const CeasefireVisit *visit, const CeasefireField *field, gpointer values,
              const CeasefirePath *up)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (field->type);
  CeasefirePath path = { up, field->name, 0 };
  CeasefireListIter iter;
  gpointer value;

  ceasefire_list_iter_init (&iter, values);
  for (; (value = ceasefire_list_iter_next (&iter)); path.index++)
    visit_object (visit, layout, value, &path);
}

static void
visit_member (const CeasefireVisit *visit, const CeasefireField *field, const CeasefireCell *cell,
              const CeasefirePath *up)
{
  const CeasefirePath path = { up, field->name, -1 };

  visit->visitor (visit->record, field, cell, &path, visit->user_data);
  if (field->kind != &ceasefire_kind_object)
    return;
  if (field->shape == CEASEFIRE_ONE)
    visit_object (visit, ceasefire_type_get_layout (field->type), cell->pointer, &path);
  else if (field->shape == CEASEFIRE_LIST)
    visit_values (visit, field, cell->pointer, up);
  else
    visit_children (visit, field, cell->pointer, up);
}

static void
visit_object (const CeasefireVisit *visit, const CeasefireLayout *layout, gconstpointer object,
              const CeasefirePath *up)
{
  CeasefireRowIter iter;
  CeasefireCell cell;
  guint row;

  ceasefire_row_iter_init (&iter, object, layout);
  while (ceasefire_row_iter_next (&iter, &row, &cell))
    visit_member (visit, layout->fields[row], &cell, up);
}

void
ceasefire_record_visit (CeasefireRecord *record, const CeasefirePath *path,
                        CeasefireVisitor visitor, gpointer user_data)
{
  const CeasefireVisit visit = { record, visitor, user_data };

  visit_object (&visit, ceasefire_record_get_layout (record), record, path);
}

typedef struct
{
  const CeasefirePath *path;
  CeasefireRecordVisitor visitor;
  gpointer user_data;
} CeasefireTreeVisit;

static void
visit_tree_below (CeasefireRecord *child, const CeasefireField *field, guint position,
                  gpointer user_data)
{
  const CeasefireTreeVisit *visit = user_data;
  const CeasefirePath path = { visit->path, field->name, (gssize) position };

  ceasefire_record_visit_tree (child, &path, visit->visitor, visit->user_data);
}

void
ceasefire_record_visit_tree (CeasefireRecord *record, const CeasefirePath *path,
                             CeasefireRecordVisitor visitor, gpointer user_data)
{
  CeasefireTreeVisit visit = { path, visitor, user_data };

  visitor (record, path, user_data);
  ceasefire_record_visit_children (record, visit_tree_below, &visit);
}
