/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/core-types.h"

G_BEGIN_DECLS

/* A function that every value has: texts with places to be filled in. */
typedef struct
{
  const char *name;
  const char *result;
  const char *parameters;
  const char *doc; /* lines */
  const char *body;
} PrintFunction;

extern const PrintFunction print_value_functions[];
extern const guint print_n_value_functions;

/* @name: "meeting_status", @noun: "a meeting status". */
char *print_fill_in (const char *text, const CeasefireType *type, const char *name,
                     const char *noun);

G_END_DECLS
