/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Ids, codes and other short strings come again and again. What has come twice is kept once for the
 * whole process, and lists of such strings too: records then point at it. It stays to the end, so
 * there is a bound to it, beyond which records keep copies of their own. Any thread may ask.
 */
#define CEASEFIRE_NAMES_SIZE (256 * 1024)
#define CEASEFIRE_NAME_MAX 40

extern char ceasefire_names[CEASEFIRE_NAMES_SIZE];

static inline gboolean
ceasefire_names_hold (gconstpointer pointer)
{
  return (guintptr) pointer - (guintptr) ceasefire_names < CEASEFIRE_NAMES_SIZE;
}

/* The string that is kept, at an even address; NULL if none is. */
const char *ceasefire_names_find (const char *text, gsize length);
/* The same for a list of @n strings, if they are all kept; it ends in NULL. */
gpointer ceasefire_names_find_list (gconstpointer const *names, guint n);

G_END_DECLS
