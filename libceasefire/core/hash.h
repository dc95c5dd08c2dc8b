/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * For tables whose keys come from files. Its secret differs from process to process, so nobody can
 * write a file whose ids all collide. Tables whose keys hold what files say (times, lists of things)
 * hash their bytes in the same way. A test forbids GLib's hashes of contents, which have no secret.
 */
guint ceasefire_string_hash (gconstpointer string);
guint ceasefire_bytes_hash (gconstpointer bytes, gsize length);

G_END_DECLS
