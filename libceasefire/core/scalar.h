/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/*
 * A scalar is an immutable, reference-counted value that is written as one string: a date, a
 * duration. The engine handles it through these five functions alone, so that core needs no
 * knowledge of time and a further scalar needs no change in the engine.
 */
typedef struct
{
  const char *name;   /* for messages: "an EDTF date" */
  const char *format; /* for schemas: "edtf" */
  GType (*get_type) (void);
  gpointer (*parse) (const char *text, gsize length, GError **error); /* text has no NUL inside */
  gpointer (*ref) (gpointer scalar);
  void (*unref) (gpointer scalar);
  const char *(*get_text) (gconstpointer scalar); /* as parsed, byte for byte */
} CeasefireScalar;

G_END_DECLS
