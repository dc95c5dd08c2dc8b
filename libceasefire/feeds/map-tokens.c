/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/map-read.h"

#include "core/nearest.h"

#include <ceasefire/ceasefire-vocabulary.h>

/* Objects, maps, lists and strings of a mapping file, whatever stands in them. */

gboolean
ceasefire_map_fail (CeasefireMapReader *self, CeasefireError code, char *reason)
{
  ceasefire_scanner_fail (&self->scanner, self->at, code, "%s", reason);
  g_free (reason);
  return FALSE;
}

gboolean
ceasefire_map_fail_word (CeasefireMapReader *self, const char *what, const char *word,
                         const char *const *words)
{
  g_autofree char *hint = ceasefire_nearest_say (ceasefire_nearest_word (word, words));

  return ceasefire_map_fail (self, CEASEFIRE_ERROR_NOT_FOUND,
                             g_strdup_printf ("%s \"%s\"%s", what, word, hint));
}

char *
ceasefire_map_read_string (CeasefireMapReader *self)
{
  CeasefireSlice slice;

  ceasefire_scanner_peek (&self->scanner);
  self->at = self->scanner.at;
  if (!ceasefire_scanner_string (&self->scanner, &slice))
    return NULL;
  return g_strndup (slice.text, slice.length);
}

gboolean
ceasefire_map_read_text (CeasefireMapReader *self, gpointer text)
{
  return (*(char **) text = ceasefire_map_read_string (self)) != NULL;
}

gboolean
ceasefire_map_read_word (CeasefireMapReader *self, gpointer words)
{
  char *word = ceasefire_map_read_string (self);

  if (word)
    g_ptr_array_add (words, word);
  return word != NULL;
}

gboolean
ceasefire_map_read_words (CeasefireMapReader *self, gpointer words)
{
  return ceasefire_map_read_list (self, ceasefire_map_read_word, *(GPtrArray **) words);
}

gboolean
ceasefire_map_read_boolean (CeasefireMapReader *self, gpointer target)
{
  gboolean *yes = target;
  CeasefireSlice slice;

  ceasefire_scanner_peek (&self->scanner);
  self->at = self->scanner.at;
  if (!ceasefire_scanner_skip (&self->scanner, &slice))
    return FALSE;
  *yes = ceasefire_slice_is (&slice, "true");
  if (!*yes && !ceasefire_slice_is (&slice, "false"))
    return ceasefire_map_fail (self, CEASEFIRE_ERROR_TYPE, g_strdup ("expected true or false"));
  return TRUE;
}

static char *
read_name (CeasefireMapReader *self)
{
  CeasefireSlice slice;

  ceasefire_scanner_peek (&self->scanner);
  self->at = self->scanner.at;
  return ceasefire_scanner_key (&self->scanner, &slice) ? g_strndup (slice.text, slice.length)
                                                        : NULL;
}

gboolean
ceasefire_map_read_map (CeasefireMapReader *self, CeasefireMapReadNamed read, gpointer target)
{
  gboolean first = TRUE;

  if (!ceasefire_scanner_open (&self->scanner, '{'))
    return FALSE;
  while (ceasefire_scanner_next (&self->scanner, '{', &first))
    {
      g_autofree char *name = read_name (self);
      const CeasefirePath path = { self->scanner.path, name, -1 };
      gboolean done;

      if (name == NULL)
        return FALSE;
      self->scanner.path = &path;
      done = read (self, name, target);
      self->scanner.path = path.up;
      if (!done)
        return FALSE;
    }
  return !self->scanner.failed;
}

gboolean
ceasefire_map_read_list (CeasefireMapReader *self, CeasefireMapRead read, gpointer target)
{
  CeasefirePath path = *self->scanner.path;
  const CeasefirePath *before = self->scanner.path;
  gboolean first = TRUE;
  gboolean done = TRUE;

  if (!ceasefire_scanner_open (&self->scanner, '['))
    return FALSE;
  path.index = -1;
  self->scanner.path = &path;
  while (done && ceasefire_scanner_next (&self->scanner, '[', &first))
    {
      path.index++;
      done = read (self, target);
    }
  self->scanner.path = before;
  return done && !self->scanner.failed;
}

typedef struct
{
  const CeasefireMapKey *keys;
  gsize n_keys;
  guint64 seen;
  gpointer target;
} Fixed;

static gboolean
fail_key (CeasefireMapReader *self, const Fixed *fixed, const char *name)
{
  g_autofree const char **names = g_new0 (const char *, fixed->n_keys + 1);

  for (gsize i = 0; i < fixed->n_keys; i++)
    names[i] = fixed->keys[i].name;
  return ceasefire_map_fail_word (self, "a mapping has no member", name, names);
}

static gboolean
read_key (CeasefireMapReader *self, const char *name, gpointer target)
{
  Fixed *fixed = target;

  for (gsize i = 0; i < fixed->n_keys; i++)
    if (g_str_equal (fixed->keys[i].name, name))
      {
        if (fixed->seen >> i & 1)
          return ceasefire_map_fail (self, CEASEFIRE_ERROR_DUPLICATE,
                                     g_strdup_printf ("\"%s\" stands here twice", name));
        fixed->seen |= G_GUINT64_CONSTANT (1) << i;
        return fixed->keys[i].read (self, (char *) fixed->target + fixed->keys[i].offset);
      }
  return fail_key (self, fixed, name);
}

gboolean
ceasefire_map_read_object (CeasefireMapReader *self, const CeasefireMapKey *keys, gsize n_keys,
                           gpointer target)
{
  Fixed fixed = { keys, n_keys, 0, target };
  const char *start;

  ceasefire_scanner_peek (&self->scanner);
  start = self->scanner.at;
  if (!ceasefire_map_read_map (self, read_key, &fixed))
    return FALSE;
  for (gsize i = 0; i < n_keys; i++)
    if (keys[i].is_required && !(fixed.seen >> i & 1))
      {
        self->at = start;
        return ceasefire_map_fail (self, CEASEFIRE_ERROR_MISSING,
                                   g_strdup_printf ("\"%s\" is missing", keys[i].name));
      }
  return TRUE;
}
