/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "names.h"

#include "tool.h"

#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-vocabulary.h>
#include <string.h>

const char *const tool_whens[] = { "auto", "always", "never", NULL };
const char *const tool_formats[] = { "text", "json", NULL };
const char *const tool_report_formats[] = { "text", "jsonl", "sarif", "github", NULL };

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

const char *
tool_split (const char *setting, char **name)
{
  const char *equals = strchr (setting, '=');

  *name = equals ? g_strndup (setting, (gsize) (equals - setting)) : NULL;
  return equals ? equals + 1 : NULL;
}

GPtrArray *
tool_list_types (void)
{
  const CeasefireModelType *const *all = ceasefire_model_type_list_records ();
  GPtrArray *names = g_ptr_array_new ();

  for (; *all; all++)
    g_ptr_array_add (names, (gpointer) ceasefire_model_type_get_name (*all));
  g_ptr_array_add (names, NULL);
  return names;
}

gboolean
tool_check_types (char *const *types, int *result)
{
  g_autoptr (GPtrArray) names = tool_list_types ();

  for (; types && *types; types++)
    if (!tool_check_name ("--type", *types, (const char *const *) names->pdata, result))
      return FALSE;
  return TRUE;
}

/* The model has few names: they are searched one by one. */
static void
add_missing (GPtrArray *set, const char *word)
{
  if (!g_ptr_array_find_with_equal_func (set, word, g_str_equal, NULL))
    g_ptr_array_add (set, g_strdup (word));
}

static gboolean
is_asked_for (const CeasefireModelType *type, char *const *names)
{
  return names == NULL
         || g_strv_contains ((const char *const *) names, ceasefire_model_type_get_name (type));
}

static void
choices_add (ToolChoices *self, const CeasefireModelType *type, const char *member)
{
  const CeasefireModelMember *const *all = ceasefire_model_type_list_members (type);
  const CeasefireModelMember *asked = ceasefire_model_type_lookup_member (type, member);
  gboolean is_choice
    = asked && ceasefire_model_member_get_kind (asked) == CEASEFIRE_MODEL_KIND_ENUMERATION;
  g_auto (GStrv) words
    = is_choice ? ceasefire_enum_list_words (ceasefire_model_member_get_gtype (asked)) : NULL;

  for (; *all; all++)
    add_missing (self->members, ceasefire_model_member_get_name (*all));
  for (guint i = 0; words && words[i]; i++)
    add_missing (self->words, words[i]);
  self->free = self->free || (asked && !is_choice);
}

void
tool_choices_init (ToolChoices *self, char *const *types, const char *member)
{
  const CeasefireModelType *const *all = ceasefire_model_type_list_records ();

  self->members = g_ptr_array_new_with_free_func (g_free);
  self->words = g_ptr_array_new_with_free_func (g_free);
  self->free = g_str_equal (member, "type") || g_str_equal (member, "id");
  add_missing (self->members, "type");
  add_missing (self->members, "id");
  for (; *all; all++)
    if (is_asked_for (*all, types))
      choices_add (self, *all, member);
  g_ptr_array_add (self->members, NULL);
  g_ptr_array_add (self->words, NULL);
}

void
tool_choices_clear (ToolChoices *self)
{
  g_ptr_array_unref (self->members);
  g_ptr_array_unref (self->words);
}

static gboolean
check_condition (const char *condition, char *const *types, int *result)
{
  g_autofree char *member = NULL;
  const char *value = tool_split (condition, &member);
  g_autofree char *where = g_strdup_printf ("--where %s", member ? member : "");
  ToolChoices choices;
  gboolean known;

  if (value == NULL)
    {
      *result = tool_fail_usage ("--where takes MEMBER=VALUE, not \"%s\"", condition);
      return FALSE;
    }
  tool_choices_init (&choices, types, member);
  known
    = tool_check_name ("--where", member, (const char *const *) choices.members->pdata, result)
      && (choices.free
          || tool_check_name (where, value, (const char *const *) choices.words->pdata, result));
  tool_choices_clear (&choices);
  return known;
}

gboolean
tool_check_conditions (char *const *conditions, char *const *types, int *result)
{
  for (; conditions && *conditions; conditions++)
    if (!check_condition (*conditions, types, result))
      return FALSE;
  return TRUE;
}
