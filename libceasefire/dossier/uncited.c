/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-cited-text.h>

#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-finding.h>
#include <ceasefire/ceasefire-unknown.h>

#include "core/hash.h"
#include "core/visit.h"
#include "dossier/dossier.h"
#include "json/writer.h"

#include <string.h>

/*
 * Members that no citation carries. Of a record with all that is nested in it, the paths that citations name
 * are gathered first, told from the outermost record; then each member is carried if its path, or the
 * beginning of it, is one of these, or a citation names a part of it.
 */

/* Steps of a path that are looked at; what lies deeper counts as what it is in. */
#define UNCITED_STEPS 64

struct _CeasefireUncited
{
  GObject parent_instance;

  CeasefireRecord *record;
  char *path;
  GPtrArray *members; /* names, which are the model's, and NULL */
  guint n_members;
};

G_DEFINE_FINAL_TYPE (CeasefireUncited, ceasefire_uncited, G_TYPE_OBJECT)

static void
uncited_finalize (GObject *object)
{
  CeasefireUncited *self = CEASEFIRE_UNCITED (object);

  g_clear_object (&self->record);
  g_free (self->path);
  g_ptr_array_unref (self->members);
  G_OBJECT_CLASS (ceasefire_uncited_parent_class)->finalize (object);
}

static void
ceasefire_uncited_class_init (CeasefireUncitedClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = uncited_finalize;
}

static void
ceasefire_uncited_init (CeasefireUncited *self)
{
  self->path = g_strdup ("");
  self->members = g_ptr_array_new ();
}

/* Paths */

typedef struct
{
  GHashTable *carried; /* paths that citations name; "" is the outermost record */
  GHashTable *parts;   /* what these are parts of, and they themselves */
  GString *path;
  gsize base; /* bytes of the path of the outermost record */
  GListStore *list;
} UncitedSearch;

/* Where the next step of a path ends. */
static const char *
uncited_pass_step (const char *at)
{
  return *at ? at + 1 + strcspn (at + 1, ".[") : at;
}

/* In `path`: that of a record below the outermost, or its own, which is empty. */
static void
uncited_set_path (UncitedSearch *self, const CeasefirePath *path)
{
  g_autofree char *whole = ceasefire_path_to_string (path);

  g_string_assign (self->path, whole + self->base + (whole[self->base] == '.' ? 1 : 0));
}

static void
uncited_carry (UncitedSearch *self, const char *path)
{
  const char *at = path;

  for (guint i = 0; i < UNCITED_STEPS && *at; i++)
    {
      at = uncited_pass_step (at);
      g_hash_table_add (self->parts, g_strndup (path, (gsize) (at - path)));
    }
  g_hash_table_add (self->carried, g_strdup (path));
}

static void
uncited_gather (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  UncitedSearch *self = user_data;
  CeasefireCitation *const *sources = ceasefire_record_get_sources (record);
  gsize length;

  if (sources == NULL || *sources == NULL)
    return;
  uncited_set_path (self, path);
  length = self->path->len;
  for (; *sources; sources++)
    {
      const char *const *members = ceasefire_citation_get_members (*sources);

      if (members == NULL || *members == NULL)
        uncited_carry (self, self->path->str);
      for (; members && *members; members++)
        {
          g_string_append (self->path, length > 0 ? "." : "");
          g_string_append (self->path, *members);
          uncited_carry (self, self->path->str);
          g_string_truncate (self->path, length);
        }
    }
}

/* Of a member whose path is in `path`. */
static gboolean
uncited_is_carried (UncitedSearch *self)
{
  char *path = self->path->str;
  const char *at = path;

  if (g_hash_table_contains (self->parts, path) || g_hash_table_contains (self->carried, ""))
    return TRUE;
  for (guint i = 0; i < UNCITED_STEPS && *at; i++)
    {
      g_autofree char *part = NULL;

      at = uncited_pass_step (at);
      part = g_strndup (path, (gsize) (at - path));
      if (g_hash_table_contains (self->carried, part))
        return TRUE;
    }
  return FALSE;
}

/* Members */

/* What a record says of itself is nobody's to cite, and what is nested in it has its own turn. */
static gboolean
uncited_can_be_cited (const CeasefireField *field)
{
  static const char *const of_the_record[] = { "sources", "codes",    "same_as",  "confidence",
                                               "note",    "timezone", "coded_by", "coded",
                                               "review",  "handling", NULL };

  return field->shape != CEASEFIRE_CHILDREN && !g_strv_contains (of_the_record, field->name);
}

static void
uncited_find (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  UncitedSearch *self = user_data;
  const CeasefireLayout *layout = ceasefire_record_get_layout (record);
  g_autoptr (CeasefireUncited) found = g_object_new (CEASEFIRE_TYPE_UNCITED, NULL);
  CeasefireCell cell;
  gsize length;

  uncited_set_path (self, path);
  length = self->path->len;
  for (guint row = 0; row < layout->n_fields; row++)
    {
      const CeasefireField *field = layout->fields[row];

      if (!uncited_can_be_cited (field) || !ceasefire_object_peek (record, layout, row, &cell))
        continue;
      found->n_members++;
      g_string_append (self->path, length > 0 ? "." : "");
      g_string_append (self->path, field->name);
      if (!uncited_is_carried (self))
        g_ptr_array_add (found->members, (gpointer) field->name);
      g_string_truncate (self->path, length);
    }
  if (found->members->len == 0)
    return;
  g_ptr_array_add (found->members, NULL);
  found->record = g_object_ref (record);
  g_free (found->path);
  found->path = ceasefire_path_to_string (path);
  g_list_store_append (self->list, found);
}

static void
uncited_look_at (UncitedSearch *self, CeasefireRecord *record, const CeasefirePath *path)
{
  g_autofree char *whole = ceasefire_path_to_string (path);

  self->base = strlen (whole);
  ceasefire_record_visit_tree (record, path, uncited_gather, self);
  ceasefire_record_visit_tree (record, path, uncited_find, self);
  g_hash_table_remove_all (self->carried);
  g_hash_table_remove_all (self->parts);
}

GListModel *
ceasefire_dossier_list_uncited (CeasefireDossier *self)
{
  UncitedSearch search;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);

  search.carried = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  search.parts = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  search.path = g_string_new (NULL);
  search.list = g_list_store_new (CEASEFIRE_TYPE_UNCITED);
  for (guint i = 0; i < ceasefire_record_list_get_length (self->records); i++)
    {
      CeasefireRecord *record = ceasefire_record_list_peek (self->records, i);
      const CeasefirePath path = { NULL, "records", (gssize) i };

      if (!CEASEFIRE_IS_DOCUMENT (record) && !CEASEFIRE_IS_FINDING (record)
          && !CEASEFIRE_IS_UNKNOWN (record))
        uncited_look_at (&search, record, &path);
    }
  g_hash_table_unref (search.carried);
  g_hash_table_unref (search.parts);
  g_string_free (search.path, TRUE);
  return G_LIST_MODEL (search.list);
}

/* What is known */

CeasefireRecord *
ceasefire_uncited_get_record (CeasefireUncited *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_UNCITED (self), NULL);

  return self->record;
}

const char *
ceasefire_uncited_get_path (CeasefireUncited *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_UNCITED (self), NULL);

  return self->path;
}

const char *const *
ceasefire_uncited_get_members (CeasefireUncited *self)
{
  static const char *const none[] = { NULL };

  g_return_val_if_fail (CEASEFIRE_IS_UNCITED (self), NULL);

  return self->members->len > 0 ? (const char *const *) self->members->pdata : none;
}

guint
ceasefire_uncited_get_n_members (CeasefireUncited *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_UNCITED (self), 0);

  return self->n_members;
}

static void
uncited_write_string (GString *json, const char *key, const char *string)
{
  if (string == NULL)
    return;
  g_string_append_printf (json, "%s\"%s\":", json->str[json->len - 1] == '{' ? "" : ",", key);
  ceasefire_json_write_string (json, string);
}

char *
ceasefire_uncited_to_json (CeasefireUncited *self)
{
  GString *json;

  g_return_val_if_fail (CEASEFIRE_IS_UNCITED (self), NULL);

  json = g_string_new ("{");
  if (self->record)
    {
      uncited_write_string (json, "record", ceasefire_record_peek_id (self->record));
      uncited_write_string (json, "type", ceasefire_record_get_type_name (self->record));
    }
  uncited_write_string (json, "path", self->path);
  g_string_append_printf (json, ",\"members\":%u,\"uncited\":[", self->n_members);
  for (guint i = 0; i + 1 < self->members->len; i++)
    {
      g_string_append (json, i > 0 ? "," : "");
      ceasefire_json_write_string (json, g_ptr_array_index (self->members, i));
    }
  g_string_append (json, "]}");
  return g_string_free (json, FALSE);
}
