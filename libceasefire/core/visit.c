/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/visit.h"

#include "core/array.h"
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

static void visit_members (const CeasefireVisit *visit, const CeasefireType *type,
                           gconstpointer self, const CeasefirePath *up);

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
visit_values (const CeasefireVisit *visit, const CeasefireField *field, gpointer *values,
              const CeasefirePath *up)
{
  for (guint i = 0; i < ceasefire_array_length (values); i++)
    {
      const CeasefirePath path = { up, field->name, (gssize) i };

      visit_members (visit, field->type, values[i], &path);
    }
}

static void
visit_member (const CeasefireVisit *visit, const CeasefireField *field, gconstpointer member,
              const CeasefirePath *up)
{
  const CeasefirePath path = { up, field->name, -1 };

  visit->visitor (visit->record, field, member, &path, visit->user_data);
  if (field->kind == CEASEFIRE_KIND_VALUE)
    visit_members (visit, field->type, *(gconstpointer const *) member, &path);
  else if (field->kind == CEASEFIRE_KIND_VALUES)
    visit_values (visit, field, *(gpointer *const *) member, up);
  else if (field->kind == CEASEFIRE_KIND_RECORDS)
    visit_children (visit, field, *(GListModel *const *) member, up);
}

static void
visit_members (const CeasefireVisit *visit, const CeasefireType *type, gconstpointer self,
               const CeasefirePath *up)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);

  for (guint i = 0; i < layout->n_fields; i++)
    {
      gconstpointer member = ceasefire_field_member (layout->fields[i], self);

      if (ceasefire_member_is_set (layout->fields[i], member))
        visit_member (visit, layout->fields[i], member, up);
    }
}

void
ceasefire_record_visit (CeasefireRecord *record, const CeasefirePath *path,
                        CeasefireVisitor visitor, gpointer user_data)
{
  const CeasefireVisit visit = { record, visitor, user_data };

  visit_members (&visit, ceasefire_record_get_description (record), record, path);
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
