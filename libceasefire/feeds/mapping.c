/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/mapping.h"

#include "core/error.h"
#include "core/nearest.h"

#include <ceasefire/ceasefire-vocabulary.h>
#include <string.h>

/* Mappings as objects. Those of the library are resources, all in one folder, as are their tables; or
 * readers of trees, which have names and titles as mappings do. */

#define FOLDER "/org/ceasefire/maps/"
#define ENDING ".map.json"

struct _CeasefireFeedsMapping
{
  GObject parent_instance;

  CeasefireMap *map;
  const CeasefireTree *tree;
};

G_DEFINE_FINAL_TYPE (CeasefireFeedsMapping, ceasefire_feeds_mapping, G_TYPE_OBJECT)

static void
mapping_finalize (GObject *object)
{
  g_clear_pointer (&CEASEFIRE_FEEDS_MAPPING (object)->map, ceasefire_map_free);
  G_OBJECT_CLASS (ceasefire_feeds_mapping_parent_class)->finalize (object);
}

static void
ceasefire_feeds_mapping_class_init (CeasefireFeedsMappingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mapping_finalize;
}

static void
ceasefire_feeds_mapping_init (CeasefireFeedsMapping *self)
{
  (void) self;
}

const CeasefireMap *
ceasefire_feeds_mapping_get_map (CeasefireFeedsMapping *self)
{
  return self->map;
}

const CeasefireTree *
ceasefire_feeds_mapping_get_tree (CeasefireFeedsMapping *self)
{
  return self->tree;
}

static CeasefireFeedsMapping *
new_mapping (GBytes *bytes, CeasefireMapOpen open, gpointer user_data, GError **error)
{
  CeasefireMap *map = ceasefire_map_read (bytes, open, user_data, error);
  CeasefireFeedsMapping *self;

  if (map == NULL)
    return NULL;
  self = g_object_new (CEASEFIRE_FEEDS_TYPE_MAPPING, NULL);
  self->map = map;
  return self;
}

/* Of the library */

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

char **
ceasefire_feeds_mapping_list_names (void)
{
  g_auto (GStrv) files
    = g_resources_enumerate_children (FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  GPtrArray *names = g_ptr_array_new ();

  for (char **file = files; file && *file; file++)
    if (g_str_has_suffix (*file, ENDING))
      g_ptr_array_add (names, g_strndup (*file, strlen (*file) - strlen (ENDING)));
  for (guint i = 0; ceasefire_trees_get (i); i++)
    g_ptr_array_add (names, g_strdup (ceasefire_trees_get (i)->name));
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_add (names, NULL);
  return (char **) g_ptr_array_free (names, FALSE);
}

static GBytes *
open_resource (gpointer user_data, const char *name, GError **error)
{
  g_autofree char *path = g_strconcat (FOLDER, name, NULL);

  (void) user_data;
  return g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
}

char *
ceasefire_feeds_mapping_dup_schema (void)
{
  g_autoptr (GBytes) bytes = open_resource (NULL, "mapping.schema.json", NULL);
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);

  return g_strndup (text, size);
}

static CeasefireFeedsMapping *
new_tree (const CeasefireTree *tree)
{
  CeasefireFeedsMapping *self = g_object_new (CEASEFIRE_FEEDS_TYPE_MAPPING, NULL);

  self->tree = tree;
  return self;
}

CeasefireFeedsMapping *
ceasefire_feeds_mapping_new_for_name (const char *name, GError **error)
{
  g_autofree char *file = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (ceasefire_trees_find (name))
    return new_tree (ceasefire_trees_find (name));
  file = g_strconcat (name, ENDING, NULL);
  bytes = strchr (name, '/') ? NULL : open_resource (NULL, file, NULL);
  if (bytes == NULL)
    {
      g_auto (GStrv) names = ceasefire_feeds_mapping_list_names ();
      g_autofree char *hint
        = ceasefire_nearest_say (ceasefire_nearest_word (name, (const char *const *) names));

      ceasefire_error_fail (error, CEASEFIRE_ERROR_NOT_FOUND, NULL, "there is no mapping \"%s\"%s",
                            name, hint);
      return NULL;
    }
  return new_mapping (bytes, open_resource, NULL, error);
}

/* Of others */

CeasefireFeedsMapping *
ceasefire_feeds_mapping_new_for_bytes (GBytes *bytes, GError **error)
{
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return new_mapping (bytes, NULL, NULL, error);
}

/* A table of the same folder; one of the library, if there is none. */
static GBytes *
open_beside (gpointer user_data, const char *name, GError **error)
{
  g_autoptr (GFile) folder = g_file_get_parent (user_data);
  g_autoptr (GFile) file = folder ? g_file_get_child (folder, name) : NULL;
  g_autoptr (GError) failure = NULL;
  GBytes *bytes;

  if (file == NULL || strchr (name, '/'))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_FILENAME,
                           "a table's file lies in the folder of the mapping");
      return NULL;
    }
  bytes = g_file_load_bytes (file, NULL, NULL, &failure);
  if (bytes == NULL)
    bytes = open_resource (NULL, name, NULL);
  if (bytes == NULL)
    g_propagate_error (error, g_steal_pointer (&failure));
  return bytes;
}

CeasefireFeedsMapping *
ceasefire_feeds_mapping_new_for_file (GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  bytes = g_file_load_bytes (file, cancellable, NULL, error);
  return bytes ? new_mapping (bytes, open_beside, file, error) : NULL;
}

const char *
ceasefire_feeds_mapping_get_title (CeasefireFeedsMapping *self)
{
  g_return_val_if_fail (CEASEFIRE_FEEDS_IS_MAPPING (self), NULL);

  if (self->tree)
    return self->tree->title;
  return self->map ? self->map->title : "";
}
