/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/scalar.h"

#include <string.h>

static gint *
scalar_get_references (const CeasefireScalar *scalar, gpointer value)
{
  return (gint *) (gpointer) ((guint8 *) value + scalar->references);
}

gpointer
ceasefire_scalar_parse (const CeasefireScalar *scalar, const char *text, gsize length,
                        GError **error)
{
  gpointer value = g_malloc (scalar->measure (length));

  if (!scalar->init (value, text, length, error))
    g_clear_pointer (&value, g_free);
  else
    *scalar_get_references (scalar, value) = 1;
  return value;
}

gpointer
ceasefire_scalar_ref (const CeasefireScalar *scalar, gpointer value)
{
  if (g_atomic_int_get (scalar_get_references (scalar, value)) == 0)
    {
      value = g_memdup2 (value, scalar->measure (strlen (scalar->get_text (value))));
      *scalar_get_references (scalar, value) = 1;
    }
  else
    g_atomic_int_inc (scalar_get_references (scalar, value));
  return value;
}

void
ceasefire_scalar_unref (const CeasefireScalar *scalar, gpointer value)
{
  gint *references = scalar_get_references (scalar, value);

  if (g_atomic_int_get (references) > 0 && g_atomic_int_dec_and_test (references))
    g_free (value);
}
