/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-model.h>

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
 * of time and a further scalar needs no change in the engine. It is a view (core/block.h): one piece
 * of memory that begins with a CeasefireView and has no pointer into itself.
 */
typedef struct
{
  const char *name;                 /* for messages: "an EDTF date" */
  const char *format;               /* its name for schemas: "edtf" */
  const CeasefirePattern *patterns; /* that all its texts match */
  CeasefireModelKind described;
  GType (*get_type) (void);
  gsize alignment;
  gsize (*measure) (gsize length); /* bytes that it takes for a text of that length */
  /* Makes one, but for its CeasefireView, in memory so aligned. @text has no NUL inside. */
  gboolean (*init) (gpointer memory, const char *text, gsize length, GError **error);
  gsize text_offset; /* where in it its text stands, as parsed, byte for byte */
} CeasefireScalar;

static inline const char *
ceasefire_scalar_get_text (const CeasefireScalar *self, gconstpointer scalar)
{
  return (const char *) scalar + self->text_offset;
}

gpointer ceasefire_scalar_parse (const CeasefireScalar *scalar, const char *text, gsize length,
                                 GError **error);

G_END_DECLS
