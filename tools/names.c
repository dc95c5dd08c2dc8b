/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "names.h"

#include "tool.h"

#include <ceasefire/ceasefire-record.h>
#include <ceasefire/ceasefire-vocabulary.h>
#include <string.h>

const char *const tool_whens[] = { "auto", "always", "never", NULL };
const char *const tool_formats[] = { "text", "json", NULL };

int
tool_fail_name (const char *where, const char *name, const char *const *names)
{
  const char *nearest = ceasefire_nearest_word (name, names);
  g_autofree char *list = g_strjoinv (", ", (char **) names);

  if (nearest)
    return tool_fail_usage ("%s: \"%s\" is not known; the nearest is \"%s\"", where, name, nearest);
  return tool_fail_usage ("%s: \"%s\" is none of %s", where, name, list);
}

gboolean
tool_check_name (const char *where, const char *name, const char *const *names, int *result)
{
  if (name == NULL || g_strv_contains (names, name))
    return TRUE;
  *result = tool_fail_name (where, name, names);
  return FALSE;
}

gboolean
tool_check_types (char *const *types, int *result)
{
  g_auto (GStrv) names = ceasefire_record_list_type_names ();

  for (; types && *types; types++)
    if (!tool_check_name ("--type", *types, (const char *const *) names, result))
      return FALSE;
  return TRUE;
}

/* The format has few names: they are searched one by one. */
static void
add_missing (GPtrArray *set, char *const *words)
{
  for (; words && *words; words++)
    if (!g_ptr_array_find_with_equal_func (set, *words, g_str_equal, NULL))
      g_ptr_array_add (set, g_strdup (*words));
}

/*
 * The members of records of these types; with @member, the values that it can have. Each once, and
 * %NULL behind the last.
 */
static GPtrArray *
list_names (char *const *types, const char *member)
{
  GPtrArray *set = g_ptr_array_new_with_free_func (g_free);

  for (; *types; types++)
    {
      g_auto (GStrv) names = member ? ceasefire_record_list_member_values (*types, member)
                                    : ceasefire_record_list_type_members (*types);

      add_missing (set, names);
    }
  g_ptr_array_add (set, NULL);
  return set;
}

/* In one type a member may have values of a list, and in another be free. */
static gboolean
is_choice (char *const *types, const char *member)
{
  for (; *types; types++)
    {
      g_auto (GStrv) members = ceasefire_record_list_type_members (*types);
      g_auto (GStrv) values = ceasefire_record_list_member_values (*types, member);

      if (values == NULL && g_strv_contains ((const char *const *) members, member))
        return FALSE;
    }
  return TRUE;
}

static gboolean
check_condition (const char *condition, char *const *types, int *result)
{
  const char *equals = strchr (condition, '=');
  g_autofree char *member = equals ? g_strndup (condition, (gsize) (equals - condition)) : NULL;
  g_autofree char *where = g_strdup_printf ("--where %s", member ? member : "");
  g_autoptr (GPtrArray) members = list_names (types, NULL);
  g_autoptr (GPtrArray) values = member ? list_names (types, member) : NULL;

  if (member == NULL)
    {
      *result = tool_fail_usage ("--where takes MEMBER=VALUE, not \"%s\"", condition);
      return FALSE;
    }
  return tool_check_name ("--where", member, (const char *const *) members->pdata, result)
         && (!is_choice (types, member)
             || tool_check_name (where, equals + 1, (const char *const *) values->pdata, result));
}

gboolean
tool_check_conditions (char *const *conditions, char *const *types, int *result)
{
  g_auto (GStrv) all = ceasefire_record_list_type_names ();

  for (; conditions && *conditions; conditions++)
    if (!check_condition (*conditions, types ? types : all, result))
      return FALSE;
  return TRUE;
}
