/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

/* Makes something of a file, and makes it anew in a thread whenever the file has changed. */
typedef struct _Watch Watch;

/* In a thread: a product, or NULL with an error. */
typedef gpointer (*WatchMake) (GFile *file, gpointer settings, GCancellable *cancellable,
                               GError **error);
/* In the thread that watches: @product, which is the caller's now, or NULL and why there is none. */
typedef void (*WatchTell) (gpointer product, const GError *error, gpointer data);

/* What comes of the file as it is now is told too. */
Watch *watch_new (GFile *file, WatchMake make, gpointer settings, GDestroyNotify free_product,
                  WatchTell tell, gpointer data);
void watch_free (Watch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Watch, watch_free)
