/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * JSON that is put together piece by piece at the end of a text: a comma comes before whatever does not
 * follow a bracket that has just been opened. In a list the key is NULL.
 */
void ceasefire_pieces_key (GString *text, const char *key);
/* Does nothing without a @value, or with an empty one. */
void ceasefire_pieces_string (GString *text, const char *key, const char *value);
/* Likewise, as a list of that alone. */
void ceasefire_pieces_list_of (GString *text, const char *key, const char *value);
void ceasefire_pieces_integer (GString *text, const char *key, gint64 value);
void ceasefire_pieces_number (GString *text, const char *key, double value);
/* Returns where it begins, so that it can be taken back if nothing comes of it. */
gsize ceasefire_pieces_begin (GString *text, const char *key, char bracket);
/* @is_kept: even if there is nothing in it. */
void ceasefire_pieces_end (GString *text, gsize start, char bracket, gboolean is_kept);

G_END_DECLS
