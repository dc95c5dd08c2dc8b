/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-problem.h>

#include "core/shared.h"

G_BEGIN_DECLS

/* What mends a problem that has one right answer. */
typedef enum
{
  CEASEFIRE_FIX_NONE,
  CEASEFIRE_FIX_REMOVE, /* the item at the path goes from its list */
  CEASEFIRE_FIX_SPAN,   /* the citation gets the offsets at which the quote stands */
} CeasefireFix;

CEASEFIRE_SHARED CeasefireProblem *ceasefire_problem_new (CeasefireSeverity severity,
                                                          const char *code, const char *record_id,
                                                          const char *path, const char *message);
CEASEFIRE_SHARED void ceasefire_problem_set_place (CeasefireProblem *self, guint line,
                                                   guint column);
/* -1 for both: not known. */
void ceasefire_problem_set_quote (CeasefireProblem *self, gint64 start, gint64 end);
/* @word may be NULL. */
CEASEFIRE_SHARED void ceasefire_problem_set_suggestion (CeasefireProblem *self, const char *word);
void ceasefire_problem_set_fix (CeasefireProblem *self, CeasefireFix fix);
CeasefireFix ceasefire_problem_get_fix (CeasefireProblem *self);
/* One of reading, which is an error of a place. */
CeasefireProblem *ceasefire_problem_new_from_error (const GError *error);

G_END_DECLS
