/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/un-akn.h"

#include "core/hash.h"
#include "feeds/un-akn-make.h"

#include <string.h>

/*
 * Resolutions in Akoma Ntoso, as the United Nations publish them. Versions with one symbol are one
 * resolution, which becomes an agreement: its clauses have the words of the first version, English if there
 * is one, and as wordings those of the others. Each version becomes a document, and each clause cites
 * its place in all of them. Beside it stand who adopted it, at which meeting and by which vote.
 */

/* Versions of one resolution */

static gboolean
is_english (const CeasefireUnVersion *version)
{
  return strcmp (version->tag, "en") == 0;
}

/* A second version in one language is the same over again, or leaves open which of the two is right. */
static gboolean
check_language (CeasefireUnImport *import, const GPtrArray *group,
                const CeasefireUnVersion *version)
{
  for (guint i = 0; i < group->len; i++)
    {
      const CeasefireUnVersion *other = group->pdata[i];

      if (strcmp (other->tag, version->tag) != 0)
        continue;
      if (g_string_equal (other->text.text, version->text.text))
        {
          ceasefire_tree_count (import->account, CEASEFIRE_TREE_REPEATED);
          return FALSE;
        }
      ceasefire_tree_tell (import->account, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_DUPLICATE,
                           &version->place, "%s in %s is another text in %s, which is kept",
                           version->symbol, version->tag, import->files[other->file].name);
      ceasefire_tree_count (import->account, CEASEFIRE_TREE_LEFT_OUT);
      return FALSE;
    }
  return TRUE;
}

static void
add_to_group (CeasefireUnImport *import, GPtrArray *group, CeasefireUnVersion *version)
{
  if (!check_language (import, group, version))
    return;
  g_ptr_array_insert (group, is_english (version) ? 0 : -1, version);
  ceasefire_tree_count (import->account, CEASEFIRE_TREE_MADE);
}

/* Of GPtrArray, in the order in which resolutions were first met. */
static GPtrArray *
make_groups (CeasefireUnImport *import)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GHashTable) by_key = g_hash_table_new (ceasefire_string_hash, g_str_equal);

  for (guint i = 0; i < import->versions->len; i++)
    {
      CeasefireUnVersion *version = import->versions->pdata[i];
      GPtrArray *group = g_hash_table_lookup (by_key, version->key);

      if (group == NULL)
        {
          group = g_ptr_array_new ();
          g_ptr_array_add (groups, group);
          g_hash_table_insert (by_key, version->key, group);
        }
      add_to_group (import, group, version);
    }
  return groups;
}

static const char *
find_language (const GPtrArray *versions)
{
  for (guint i = 0; i < versions->len; i++)
    if (is_english (versions->pdata[i]))
      return "en";
  return versions->len > 0 ? ((const CeasefireUnVersion *) versions->pdata[0])->tag : "und";
}

static void
make_header (const CeasefireUnImport *import, const GPtrArray *groups)
{
  g_autoptr (GString) json = g_string_new ("{\"ceasefire\":\"1.0\"");

  if (groups->len == 1)
    {
      const GPtrArray *group = groups->pdata[0];
      const CeasefireUnVersion *version = group->pdata[0];

      ceasefire_pieces_string (json, "title", version->symbol);
    }
  ceasefire_pieces_string (json, "language", import->language);
  g_string_append_c (json, '}');
  ceasefire_tree_set_header (import->account, json);
}

/* The id of the resolution; each version has its own then. */
static char *
take_ids (CeasefireUnImport *import, CeasefireUnVersion *const *versions, guint n)
{
  g_autofree char *slug = ceasefire_un_make_slug (versions[0]->key, 100);
  char *id = ceasefire_un_take_id (import, *slug ? slug : "resolution");

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *wanted = g_strdup_printf ("%s-%s", id, versions[i]->tag);

      versions[i]->id = ceasefire_un_take_id (import, wanted);
    }
  g_hash_table_insert (import->documents, g_strdup (versions[0]->key), g_strdup (versions[0]->id));
  return id;
}

static void
make_all (CeasefireUnImport *import)
{
  g_autoptr (GPtrArray) groups = make_groups (import);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  import->language = find_language (import->versions);
  make_header (import, groups);
  for (guint i = 0; i < groups->len; i++)
    {
      const GPtrArray *group = groups->pdata[i];

      g_ptr_array_add (ids,
                       take_ids (import, (CeasefireUnVersion *const *) group->pdata, group->len));
    }
  for (guint i = 0; i < groups->len && !import->is_over; i++)
    {
      const GPtrArray *group = groups->pdata[i];

      ceasefire_un_make_resolution (import, ids->pdata[i],
                                    (CeasefireUnVersion *const *) group->pdata, group->len);
    }
}

void
ceasefire_un_akn_read (CeasefireTreeAccount *account, const CeasefireTreeFile *files, guint n_files)
{
  g_autoptr (GPtrArray) versions
    = g_ptr_array_new_with_free_func ((GDestroyNotify) ceasefire_un_version_free);
  g_autoptr (GHashTable) ids
    = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) actors
    = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) documents
    = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, g_free);
  g_autoptr (GString) json = g_string_new (NULL);
  CeasefireUnImport self = { .account = account,
                             .files = files,
                             .versions = versions,
                             .ids = ids,
                             .actors = actors,
                             .documents = documents,
                             .json = json };

  for (guint i = 0; i < n_files; i++)
    {
      CeasefireUnVersion *version = ceasefire_un_version_read (account, files, i);

      if (version)
        g_ptr_array_add (versions, version);
      else
        ceasefire_tree_count (account, CEASEFIRE_TREE_LEFT_OUT);
    }
  make_all (&self);
}
