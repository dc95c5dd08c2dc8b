/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Forms: what a string must look like, by the name that rows give as their format. A form is a
 * pattern, so that others can have it too, and what no pattern can tell.
 *
 * Patterns mean the same to ECMA-262, PCRE, Python and RE2: they look neither ahead nor behind, and
 * say [0-9] for \d, which is more than that to some. Characters above 0xff stand as they are.
 */
typedef struct
{
  const char *name;
  const char *expected; /* for messages: "a URI" */
  const char *pattern;
  const char *format;                      /* the one of JSON Schema that says the same; or NULL */
  gboolean (*is_right) (const char *text); /* what else it must be; or NULL */
} CeasefireForm;

/* NULL for a name that is no form of this version: anything has it. */
const CeasefireForm *ceasefire_form_find (const char *name);
gboolean ceasefire_form_fits (const CeasefireForm *self, const char *text);

G_END_DECLS
