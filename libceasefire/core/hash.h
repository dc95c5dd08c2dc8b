/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * For tables whose keys come from files. Its secret differs from process to process, so nobody can
 * write a file whose ids all collide.
 */
guint ceasefire_string_hash (gconstpointer string);

G_END_DECLS
