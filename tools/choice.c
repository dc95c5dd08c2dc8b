/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "choice.h"

#include "language.h"
#include "names.h"

#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-record.h>

/* The choice of records, by options that are the same in every command that takes them. */

static ToolChoice choice;
static char *choice_review;

void
tool_choice_add_options (GOptionContext *context, gboolean has_width)
{
  const GOptionEntry entries[]
    = { { "type", 't', 0, G_OPTION_ARG_STRING_ARRAY, &choice.types,
          N_ ("Only records of this type"), "TYPE" },
        { "where", has_width ? '\0' : 'w', 0, G_OPTION_ARG_STRING_ARRAY, &choice.conditions,
          N_ ("Only records with this in a member"), "MEMBER=VALUE" },
        { "review", 0, 0, G_OPTION_ARG_STRING, &choice_review,
          N_ ("Only records of this state: draft, reviewed or approved"), "STATE" },
        G_OPTION_ENTRY_NULL };

  g_clear_pointer (&choice.types, g_strfreev);
  g_clear_pointer (&choice.conditions, g_strfreev);
  g_clear_pointer (&choice_review, g_free);
  g_option_context_add_main_entries (context, entries, NULL);
}

static void
choice_add_condition (char *condition)
{
  guint n = choice.conditions ? g_strv_length (choice.conditions) : 0;

  choice.conditions = g_renew (char *, choice.conditions, n + 2);
  choice.conditions[n] = condition;
  choice.conditions[n + 1] = NULL;
}

gboolean
tool_choice_set_up (int *result)
{
  g_auto (GStrv) states = ceasefire_enum_list_words (CEASEFIRE_TYPE_REVIEW);

  if (!tool_check_types (choice.types, result)
      || !tool_check_conditions (choice.conditions, choice.types, result)
      || !tool_check_name ("--review", choice_review, (const char *const *) states, result))
    return FALSE;
  if (choice_review)
    choice_add_condition (g_strconcat ("review=", choice_review, NULL));
  return TRUE;
}

const ToolChoice *
tool_choice_get (void)
{
  return &choice;
}

gboolean
tool_choice_is_made (void)
{
  return choice.types || choice.conditions;
}
