/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check-mistakes.h"

#include "core/hash.h"

#include <string.h>

static GHashTable *
mistakes_new_paths (GDestroyNotify free_value)
{
  return g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, free_value);
}

void
ceasefire_check_mistakes_clear (CheckMistakes *self)
{
  g_clear_pointer (&self->members, g_hash_table_unref);
  g_clear_pointer (&self->objects, g_hash_table_unref);
  g_clear_pointer (&self->holes, g_hash_table_unref);
}

void
ceasefire_check_mistakes_add (CheckMistakes *self, const char *path)
{
  const char *dot = strrchr (path, '.');

  if (self->members == NULL)
    {
      self->members = mistakes_new_paths (NULL);
      self->objects = mistakes_new_paths (NULL);
    }
  g_hash_table_add (self->members, g_strdup (path));
  if (dot)
    g_hash_table_add (self->objects, g_strndup (path, (gsize) (dot - path)));
}

void
ceasefire_check_mistakes_add_holes (CheckMistakes *self, const char *list, const GArray *indices)
{
  GArray *all;

  if (self->holes == NULL)
    self->holes = mistakes_new_paths ((GDestroyNotify) g_array_unref);
  all = g_hash_table_lookup (self->holes, list);
  if (all == NULL)
    {
      all = g_array_new (FALSE, FALSE, sizeof (guint32));
      g_hash_table_insert (self->holes, g_strdup (list), all);
    }
  g_array_append_vals (all, indices->data, indices->len);
}

/* In front of the hole @i stand as many items of the record as its index less @i. */
gssize
ceasefire_check_mistakes_find_index (const CheckMistakes *self, const char *list, gssize index)
{
  const GArray *holes = self->holes ? g_hash_table_lookup (self->holes, list) : NULL;
  guint low = 0;
  guint high = holes ? holes->len : 0;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if ((gssize) (g_array_index (holes, guint32, middle) - middle) <= index)
        low = middle + 1;
      else
        high = middle;
    }
  return index + low;
}

gboolean
ceasefire_check_mistakes_has_member (const CheckMistakes *self, const char *path)
{
  return self->members && g_hash_table_contains (self->members, path);
}

gboolean
ceasefire_check_mistakes_has_object (const CheckMistakes *self, const char *path, gsize base)
{
  g_autofree char *part = NULL;
  gsize length = strlen (path);

  if (self->objects == NULL || length <= base)
    return FALSE;
  part = g_strdup (path);
  for (char *end = part + length; end > part + base; end--)
    if (*end == '\0' || *end == '.')
      {
        *end = '\0';
        if (g_hash_table_contains (self->objects, part))
          return TRUE;
      }
  return FALSE;
}

/* Ids */

static const char *
mistakes_pass_space (const char *at, const char *end)
{
  while (at < end && g_ascii_isspace (*at))
    at++;
  return at;
}

/* Behind the name of a member; NULL if no string without escapes follows. */
static const char *
mistakes_find_string (const char *at, const char *end, gsize *length)
{
  const char *start;

  at = mistakes_pass_space (at, end);
  if (at == end || *at != ':')
    return NULL;
  at = mistakes_pass_space (at + 1, end);
  if (at == end || *at != '"')
    return NULL;
  start = ++at;
  while (at < end && *at != '"' && *at != '\\' && (guint8) *at >= ' ')
    at++;
  *length = (gsize) (at - start);
  return at < end && *at == '"' ? start : NULL;
}

void
ceasefire_check_find_ids (const char *text, gsize length, CheckIdFunc found, gpointer user_data)
{
  static const char name[] = "\"id\"";
  const char *end = text + length;

  while ((text = g_strstr_len (text, end - text, name)))
    {
      gsize id_length = 0;
      const char *id;

      text += sizeof name - 1;
      id = mistakes_find_string (text, end, &id_length);
      if (id)
        {
          g_autofree char *copy = g_strndup (id, id_length);

          found (user_data, copy);
        }
    }
}
