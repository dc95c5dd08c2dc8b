/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/enum.h"

#include <ceasefire/ceasefire-model.h>

#include "core/block.h"
#include "core/error.h"
#include "core/nearest.h"

#include <string.h>

/* Classes of enums are static: once made they stay, so no reference needs to be kept. */
static const GEnumClass *
enum_get_class (GType type)
{
  GEnumClass *class = g_type_class_peek_static (type);

  if (class == NULL)
    class = g_type_class_ref (type);
  return class;
}

CeasefireNick
ceasefire_nick_new (const char *nick)
{
  guint length = (guint) strlen (nick) + 2;
  char *quoted = g_malloc0 (length + CEASEFIRE_BLOCK_PADDING);

  g_snprintf (quoted, length + 1, "\"%s\"", nick);
  return (CeasefireNick){ nick, quoted, length };
}

const CeasefireNicks *
ceasefire_nicks_new (GType type)
{
  const GEnumClass *class = enum_get_class (type);
  CeasefireNicks *nicks
    = g_malloc (sizeof (CeasefireNicks) + class->n_values * sizeof (CeasefireNick));
  g_autofree const char **words = g_new (const char *, class->n_values);

  nicks->n_items = class->n_values;
  for (guint i = 0; i < class->n_values; i++)
    {
      words[i] = class->values[i].value_nick;
      nicks->items[i] = ceasefire_nick_new (words[i]);
    }
  nicks->words = ceasefire_words_new (words, class->n_values);
  return nicks;
}

const char *
ceasefire_enum_get_nick (GType type, int value)
{
  const GEnumClass *class = enum_get_class (type);

  /* Ours count from 0 without a gap. */
  if (value >= 0 && (guint) value < class->n_values)
    return class->values[value].value_nick;
  return NULL;
}

gboolean
ceasefire_enum_check (GType type, int value, GError **error)
{
  return ceasefire_enum_get_nick (type, value)
         || ceasefire_error_fail (error, CEASEFIRE_ERROR_VALUE, NULL, "%d is no %s", value,
                                  g_type_name (type));
}

gboolean
ceasefire_enum_from_nick (GType type, const char *nick, gsize length, int *value)
{
  const GEnumClass *class = enum_get_class (type);

  for (guint i = 0; i < class->n_values; i++)
    {
      const GEnumValue *candidate = &class->values[i];

      if (candidate->value != 0 && length > 0 && *candidate->value_nick == *nick
          && strncmp (candidate->value_nick, nick, length) == 0
          && candidate->value_nick[length] == '\0')
        {
          *value = candidate->value;
          return TRUE;
        }
    }
  return FALSE;
}

/* For messages: "held, planned or unknown". */
char *
ceasefire_enum_list_nicks (GType type)
{
  const GEnumClass *class = enum_get_class (type);
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 1; i < class->n_values; i++)
    {
      if (i > 1)
        g_string_append (list, i + 1 == class->n_values ? " or " : ", ");
      g_string_append (list, class->values[i].value_nick);
    }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* For users of the library: what says nothing has no word, which is value 0 of most enums. */

static gboolean
enum_is_word (const GEnumValue *value)
{
  return strcmp (value->value_nick, "unset") != 0;
}

char **
ceasefire_enum_list_words (GType gtype)
{
  g_autoptr (GStrvBuilder) words = NULL;
  const GEnumClass *class;

  g_return_val_if_fail (G_TYPE_IS_ENUM (gtype), NULL);

  class = enum_get_class (gtype);
  words = g_strv_builder_new ();
  for (guint i = 0; i < class->n_values; i++)
    if (enum_is_word (&class->values[i]))
      g_strv_builder_add (words, class->values[i].value_nick);
  return g_strv_builder_end (words);
}

const char *
ceasefire_enum_to_word (GType gtype, int value)
{
  const GEnumValue *found;

  g_return_val_if_fail (G_TYPE_IS_ENUM (gtype), NULL);

  found = g_enum_get_value ((GEnumClass *) enum_get_class (gtype), value);
  return found && enum_is_word (found) ? found->value_nick : NULL;
}

int
ceasefire_enum_from_word (GType gtype, const char *word)
{
  const GEnumValue *found;

  g_return_val_if_fail (G_TYPE_IS_ENUM (gtype), -1);
  g_return_val_if_fail (word != NULL, -1);

  found = g_enum_get_value_by_nick ((GEnumClass *) enum_get_class (gtype), word);
  return found && enum_is_word (found) ? found->value : -1;
}

const char *
ceasefire_enum_find_nearest (GType type, const char *word, gsize length)
{
  const GEnumClass *class = enum_get_class (type);
  g_autofree char *copy = g_strndup (word, length);
  CeasefireNearest nearest;

  ceasefire_nearest_init (&nearest, copy);
  for (guint i = 1; i < class->n_values; i++)
    ceasefire_nearest_try (&nearest, class->values[i].value_nick);
  return nearest.best;
}
