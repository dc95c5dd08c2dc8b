/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/scalar.h"

#include "core/block.h"

gpointer
ceasefire_scalar_parse (const CeasefireScalar *scalar, const char *text, gsize length,
                        GError **error)
{
  gpointer value = ceasefire_view_alloc (scalar->measure (length));

  if (scalar->init (value, text, length, error))
    return value;
  ceasefire_view_discard (value);
  return NULL;
}
