/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* Names that options take: what is none of them is an error of usage that tells the nearest. */

/* What --color and --progress take. */
extern const char *const tool_whens[];
/* What --format takes where dossiers are told of. */
extern const char *const tool_formats[];
/* What it takes where problems are told. */
extern const char *const tool_report_formats[];

/* For a name that is none of @names: says what @where takes, and which of them is the nearest. */
int tool_fail_name (const char *where, const char *name, const char *const *names);
/* Whether @name is one of @names; if not, says so and sets *@result. NULL, which stands for what is
 * usual, is. */
gboolean tool_check_name (const char *where, const char *name, const char *const *names,
                          int *result);

/* The value in NAME=VALUE, with *@name; NULL, as that is too, if there is no =. */
const char *tool_split (const char *setting, char **name);

/* The types of records; NULL behind the last. */
GPtrArray *tool_list_types (void);

/* What records of some types, or if these are NULL of all, can have: each once, NULL behind the
 * last. */
typedef struct
{
  GPtrArray *members;
  GPtrArray *words; /* that one member can be */
  gboolean free;    /* which in one type may be something else */
} ToolChoices;

void tool_choices_init (ToolChoices *self, char *const *types, const char *member);
void tool_choices_clear (ToolChoices *self);

/* Whether all are types of records. */
gboolean tool_check_types (char *const *types, int *result);
/* Whether each is MEMBER=VALUE with a member that records of @types have, or if these are NULL any
 * record, and a value that it can have. */
gboolean tool_check_conditions (char *const *conditions, char *const *types, int *result);
