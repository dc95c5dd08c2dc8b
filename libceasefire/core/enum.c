/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/enum.h"

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

char *
ceasefire_string_pad (const char *string)
{
  gsize length = strlen (string);
  char *padded = g_malloc0 (length + 8);

  memcpy (padded, string, length);
  return padded;
}

CeasefireNick
ceasefire_nick_new (const char *nick)
{
  g_autofree char *quoted = g_strdup_printf ("\"%s\"", nick);

  return (CeasefireNick){ ceasefire_string_pad (quoted), (guint) strlen (quoted) };
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
