/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/hash.h"
#include "dossier/diff.h"
#include "json/writer.h"

#include <string.h>

/* Differences as a list of changes, and as JSON. diff-read.c reads what is written here. */

static GType
diff_get_item_type (GListModel *model)
{
  (void) model;
  return CEASEFIRE_TYPE_CHANGE;
}

static guint
diff_get_n_items (GListModel *model)
{
  return CEASEFIRE_DIFF (model)->changes->len;
}

static gpointer
diff_get_item (GListModel *model, guint position)
{
  GPtrArray *changes = CEASEFIRE_DIFF (model)->changes;

  return position < changes->len ? g_object_ref (g_ptr_array_index (changes, position)) : NULL;
}

static void
diff_model_init (GListModelInterface *interface)
{
  interface->get_item_type = diff_get_item_type;
  interface->get_n_items = diff_get_n_items;
  interface->get_item = diff_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (CeasefireDiff, ceasefire_diff, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, diff_model_init))

static void
diff_finalize (GObject *object)
{
  CeasefireDiff *self = CEASEFIRE_DIFF (object);

  g_ptr_array_unref (self->changes);
  g_array_unref (self->moves);
  g_hash_table_unref (self->shared);
  G_OBJECT_CLASS (ceasefire_diff_parent_class)->finalize (object);
}

static void
ceasefire_diff_class_init (CeasefireDiffClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = diff_finalize;
}

static void
ceasefire_diff_init (CeasefireDiff *self)
{
  self->changes = g_ptr_array_new_with_free_func (g_object_unref);
  self->moves = g_array_new (FALSE, FALSE, sizeof (CeasefireDiffMove));
  self->shared = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
}

CeasefireDiff *
ceasefire_diff_new (void)
{
  return g_object_new (CEASEFIRE_TYPE_DIFF, NULL);
}

/* Writing */

static void
diff_append_name (GString *text, const char *name)
{
  g_string_append (text, text->str[text->len - 1] == '{' ? "\"" : ",\"");
  g_string_append (text, name);
  g_string_append (text, "\":");
}

static void
diff_append_raw (GString *text, const char *name, const char *json)
{
  if (json == NULL)
    return;
  diff_append_name (text, name);
  g_string_append (text, json);
}

static void
diff_append_string (GString *text, const char *name, const char *string)
{
  if (string == NULL)
    return;
  diff_append_name (text, name);
  ceasefire_json_write_string (text, string);
}

static void
diff_append_number (GString *text, const char *name, guint number, guint usual)
{
  if (number <= usual)
    return;
  diff_append_name (text, name);
  g_string_append_printf (text, "%u", number);
}

char *
ceasefire_diff_place_write (const CeasefireDiffPlace *self)
{
  GString *text = g_string_new ("{");

  diff_append_string (text, "parent", self->parent);
  diff_append_string (text, "member", self->member);
  diff_append_string (text, "after", self->after);
  diff_append_number (text, "after_nth", self->after_nth, 1);
  g_string_append_c (text, '}');
  return g_string_free (text, FALSE);
}

static void
diff_append_change (GString *text, const CeasefireChange *change)
{
  g_string_append_c (text, '{');
  diff_append_string (text, "kind",
                      ceasefire_enum_get_nick (CEASEFIRE_TYPE_CHANGE_KIND, (int) change->kind));
  diff_append_string (text, "type", change->record_type);
  diff_append_string (text, "id", change->record_id);
  diff_append_number (text, "old_nth", change->old_nth, 0);
  diff_append_number (text, "new_nth", change->new_nth, 0);
  diff_append_string (text, "path", change->path);
  diff_append_string (text, "unknown", change->unknown);
  diff_append_raw (text, "old", change->old_value);
  diff_append_raw (text, "new", change->new_value);
  diff_append_string (text, "before", change->before);
  diff_append_raw (text, "place", change->place);
  g_string_append_c (text, '}');
}

static void
diff_append_moves (GString *text, const CeasefireDiff *self)
{
  if (self->moves->len == 0)
    return;
  g_string_append_printf (text, "  \"records\": [%u,%u],\n  \"order\": [", self->n_before,
                          self->n_after);
  for (guint i = 0; i < self->moves->len; i++)
    {
      const CeasefireDiffMove *move = &g_array_index (self->moves, CeasefireDiffMove, i);

      g_string_append (text, i > 0 ? ",[" : "[");
      if (move->from == CEASEFIRE_DIFF_NONE)
        g_string_append (text, "null");
      else
        g_string_append_printf (text, "%u", move->from);
      if (move->to == CEASEFIRE_DIFF_NONE)
        g_string_append (text, ",null]");
      else
        g_string_append_printf (text, ",%u]", move->to);
    }
  g_string_append (text, "],\n");
}

static int
diff_compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp (a, b);
}

static void
diff_append_shared (GString *text, const CeasefireDiff *self)
{
  GList *ids = g_list_sort (g_hash_table_get_keys (self->shared), diff_compare_ids);

  if (ids == NULL)
    return;
  g_string_append (text, "  \"shared\": [");
  for (const GList *link = ids; link; link = link->next)
    {
      ceasefire_json_write_string (text, link->data);
      g_string_append (text, link->next ? "," : "],\n");
    }
  g_list_free (ids);
}

char *
ceasefire_diff_to_json (CeasefireDiff *self)
{
  GString *text;

  g_return_val_if_fail (CEASEFIRE_IS_DIFF (self), NULL);

  text = g_string_new ("{\n  \"" CEASEFIRE_DIFF_MARK "\": \"" CEASEFIRE_DIFF_VERSION "\",\n");
  diff_append_moves (text, self);
  diff_append_shared (text, self);
  g_string_append (text, "  \"changes\": [");
  for (guint i = 0; i < self->changes->len; i++)
    {
      g_string_append (text, i > 0 ? ",\n    " : "\n    ");
      diff_append_change (text, g_ptr_array_index (self->changes, i));
    }
  g_string_append (text, self->changes->len > 0 ? "\n  ]\n}\n" : "]\n}\n");
  return g_string_free (text, FALSE);
}
