/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/problems.h"

#include "core/problem.h"

static void
problems_add (GListStore *problems, const char *code, const MonitorClause *clause, const char *path,
              const char *message)
{
  g_autoptr (CeasefireProblem) problem
    = ceasefire_problem_new (CEASEFIRE_SEVERITY_WARNING, code, clause->entity->id, path, message);

  g_list_store_append (problems, problem);
}

void
monitor_add_problems (GListStore *problems, const MonitorClause *clause)
{
  if (clause->in_cycle)
    problems_add (problems, "trigger-ring", clause, "trigger",
                  "the clause waits for itself, or for one that does");
  if (clause->kind == MONITOR_NORM_UNCLEAR)
    problems_add (problems, "no-action", clause, "action",
                  "the clause does not say what is to be done or not to be done");
  for (guint i = 0; clause->not_evaluable && i < clause->not_evaluable->len; i++)
    {
      const char *quality = g_ptr_array_index (clause->not_evaluable, i);
      g_autofree char *message
        = g_strdup_printf ("\"%s\" has no measure here: no deadline says how soon", quality);

      problems_add (problems, "no-measure", clause, "qualities", message);
    }
}

void
monitor_add_zone_problem (GListStore *problems, const char *message)
{
  g_autoptr (CeasefireProblem) problem
    = ceasefire_problem_new (CEASEFIRE_SEVERITY_ERROR, "unknown-timezone", NULL, "", message);

  g_list_store_append (problems, problem);
}

void
monitor_add_limit_problem (GListStore *problems, guint64 limit)
{
  g_autofree char *message = g_strdup_printf ("the findings would have more than %" G_GUINT64_FORMAT
                                              " entries: too many clauses, parties, "
                                              "incidents and statements meet",
                                              limit);
  g_autoptr (CeasefireProblem) problem
    = ceasefire_problem_new (CEASEFIRE_SEVERITY_ERROR, "limit", NULL, "", message);

  g_list_store_append (problems, problem);
}
