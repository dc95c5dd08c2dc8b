/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/map.h"

#include "core/nearest.h"

#include <ceasefire/ceasefire-vocabulary.h>
#include <string.h>

/*
 * Templates: "gdelt:{GLOBALEVENTID}", "{Actor1Type1Code | table kind | or unknown}". A brace that is
 * doubled stands for itself. A new filter is a row of the table here and a case in map-cell.c.
 */

typedef enum
{
  TAKES_NOTHING,
  TAKES_TEXT,
  TAKES_NUMBER,
  TAKES_TABLE,
} Argument;

static const struct
{
  const char *name;
  Argument argument;
} filters[] = {
  [CEASEFIRE_MAP_DATE] = { "date", TAKES_NOTHING },
  [CEASEFIRE_MAP_LOWER] = { "lower", TAKES_NOTHING },
  [CEASEFIRE_MAP_UPPER] = { "upper", TAKES_NOTHING },
  [CEASEFIRE_MAP_TAKE] = { "take", TAKES_NUMBER },
  [CEASEFIRE_MAP_BEFORE] = { "before", TAKES_TEXT },
  [CEASEFIRE_MAP_AFTER] = { "after", TAKES_TEXT },
  [CEASEFIRE_MAP_TABLE] = { "table", TAKES_TABLE },
  [CEASEFIRE_MAP_OR] = { "or", TAKES_TEXT },
};

static gboolean
fail (char **reason, const char *what, const char *word, const char *const *candidates)
{
  g_autofree char *hint = ceasefire_nearest_say (ceasefire_nearest_word (word, candidates));

  *reason = g_strdup_printf ("%s \"%s\"%s", what, word, hint);
  return FALSE;
}

static gboolean
fail_filter (char **reason, const char *name)
{
  const char *names[G_N_ELEMENTS (filters) + 1] = { NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (filters); i++)
    names[i] = filters[i].name;
  return fail (reason, "there is no filter", name, names);
}

static gboolean
fail_table (const CeasefireMap *map, char **reason, const char *name)
{
  g_autofree const char **names
    = (const char **) g_hash_table_get_keys_as_array (map->tables, NULL);

  return fail (reason, "the mapping has no table", name, names);
}

static gboolean
take_argument (CeasefireMap *map, CeasefireMapFilter *filter, const char *text, char **reason)
{
  Argument argument = filters[filter->kind].argument;
  guint64 n;

  if ((argument == TAKES_NOTHING) != (*text == '\0'))
    {
      *reason = g_strdup_printf ("the filter \"%s\" takes %s", filters[filter->kind].name,
                                 argument == TAKES_NOTHING ? "nothing" : "a word");
      return FALSE;
    }
  if (argument == TAKES_TABLE)
    {
      filter->table = g_hash_table_lookup (map->tables, text);
      if (filter->table == NULL)
        return fail_table (map, reason, text);
    }
  else if (argument == TAKES_NUMBER)
    {
      if (!g_ascii_string_to_unsigned (text, 10, 1, 1000, &n, NULL))
        {
          *reason = g_strdup ("the filter \"take\" takes a number from 1 to 1000");
          return FALSE;
        }
      filter->n = (guint) n;
    }
  filter->text = g_strdup (text);
  return TRUE;
}

static gboolean
add_filter (CeasefireMap *map, CeasefireMapPiece *piece, const char *text, char **reason)
{
  g_autofree char *words = g_strstrip (g_strdup (text));
  gsize length = strcspn (words, " ");
  const char *argument = words[length] ? words + length + 1 : "";
  CeasefireMapFilter filter = { .kind = CEASEFIRE_MAP_DATE };

  words[length] = '\0';
  for (; filter.kind < G_N_ELEMENTS (filters); filter.kind++)
    if (g_str_equal (filters[filter.kind].name, words))
      break;
  if (filter.kind == G_N_ELEMENTS (filters))
    return fail_filter (reason, words);
  if (!take_argument (map, &filter, argument, reason))
    return FALSE;
  g_array_append_val (piece->filters, filter);
  return TRUE;
}

/* What stands in braces: a column, and filters behind bars. */
static gboolean
read_column (CeasefireMap *map, CeasefireMapValue *value, CeasefireMapPiece *piece,
             const char *text, char **reason)
{
  g_auto (GStrv) parts = g_strsplit (text, "|", -1);
  const char *name = parts[0] ? g_strstrip (parts[0]) : "";

  if (*name == '\0')
    {
      *reason = g_strdup ("braces stand around no column; doubled, they stand for themselves");
      return FALSE;
    }
  piece->column = ceasefire_map_add_column (map, name);
  if (piece->column >= CEASEFIRE_MAP_COLUMNS_MAX)
    {
      *reason = g_strdup_printf ("more than %u columns", CEASEFIRE_MAP_COLUMNS_MAX);
      return FALSE;
    }
  ceasefire_map_get_column (map, piece->column)->is_used = TRUE;
  g_array_append_val (value->columns, piece->column);
  for (char **part = parts + 1; *part; part++)
    if (!add_filter (map, piece, *part, reason))
      return FALSE;
  return TRUE;
}

static void
add_piece (CeasefireMapValue *value, CeasefireMapPiece *piece, GString *literal)
{
  piece->literal = g_strdup (literal->str);
  g_string_truncate (literal, 0);
  g_array_append_val (value->pieces, *piece);
}

gboolean
ceasefire_map_template_parse (CeasefireMap *map, CeasefireMapValue *value, const char *text,
                              char **reason)
{
  g_autoptr (GString) literal = g_string_new (NULL);

  for (const char *at = text; *at; at++)
    {
      const char *end = *at == '{' && at[1] != '{' ? strchr (at, '}') : NULL;

      if ((*at == '{' || *at == '}') && at[1] == *at)
        g_string_append_c (literal, *at++);
      else if (end)
        {
          g_autofree char *inner = g_strndup (at + 1, (gsize) (end - at - 1));
          CeasefireMapPiece piece = { .filters = ceasefire_map_filters_new () };
          gboolean read = read_column (map, value, &piece, inner, reason);

          add_piece (value, &piece, literal);
          if (!read)
            return FALSE;
          at = end;
        }
      else if (*at == '{' || *at == '}')
        {
          *reason = g_strdup_printf ("\"%c\" stands alone; doubled, it stands for itself", *at);
          return FALSE;
        }
      else
        g_string_append_c (literal, *at);
    }
  if (literal->len > 0 || value->pieces->len == 0)
    {
      CeasefireMapPiece last
        = { .column = CEASEFIRE_MAP_NONE, .filters = ceasefire_map_filters_new () };

      add_piece (value, &last, literal);
    }
  return TRUE;
}
