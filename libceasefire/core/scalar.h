/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* A pattern (core/form.h) that counts where @when matches; of a list, the first such does alone. */
typedef struct
{
  const char *when; /* NULL: always, and then it is the last */
  const char *pattern;
} CeasefirePattern;

/*
 * A scalar is an immutable, reference-counted value that is written as one string: a date, a
 * duration. The engine handles it through these functions alone, so that core needs no knowledge
 * of time and a further scalar needs no change in the engine. It is one piece of memory without a
 * pointer into itself, and can lie in a record's block.
 */
typedef struct
{
  const char *name;                 /* for messages: "an EDTF date" */
  const char *format;               /* its name for schemas: "edtf" */
  const CeasefirePattern *patterns; /* that all its texts match */
  GType (*get_type) (void);
  gsize references; /* offset of its count, a gint; 0: part of a block */
  gsize alignment;
  gsize (*measure) (gsize length); /* bytes that it takes for a text of that length */
  /* Makes one with a count of 0 in memory so aligned. @text has no NUL inside. */
  gboolean (*init) (gpointer memory, const char *text, gsize length, GError **error);
  const char *(*get_text) (gconstpointer scalar); /* as parsed, byte for byte */
} CeasefireScalar;

gpointer ceasefire_scalar_parse (const CeasefireScalar *scalar, const char *text, gsize length,
                                 GError **error);
/* What is part of a block ends with it, so who keeps it gets a copy. */
gpointer ceasefire_scalar_ref (const CeasefireScalar *scalar, gpointer value);
void ceasefire_scalar_unref (const CeasefireScalar *scalar, gpointer value);

G_END_DECLS
