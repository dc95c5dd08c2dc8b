/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * What reading has left out of a record, or of the header. Its checks ask, so that one mistake gives
 * one message: what has been told as a mistake is not told again as missing, and nothing is concluded
 * from an object that lacks what could not be read. Paths are those of the text, with "@" for the
 * record.
 */
typedef struct
{
  GHashTable *members; /* paths of mistakes; NULL: there are none, and so below */
  GHashTable *objects; /* paths of what these members belong to */
  GHashTable
    *holes; /* path of a list -> array of guint32, the indices of items that were left out */
} CheckMistakes;

void ceasefire_check_mistakes_clear (CheckMistakes *self);
/* @path is that of a mistake. */
void ceasefire_check_mistakes_add (CheckMistakes *self, const char *path);
void ceasefire_check_mistakes_add_holes (CheckMistakes *self, const char *list,
                                         const GArray *indices);
/* The index in the text of the item that has @index in the record. */
gssize ceasefire_check_mistakes_find_index (const CheckMistakes *self, const char *list,
                                            gssize index);
gboolean ceasefire_check_mistakes_has_member (const CheckMistakes *self, const char *path);
/* Whether one is in an object that @path leads to or through, below its first @base bytes. */
gboolean ceasefire_check_mistakes_has_object (const CheckMistakes *self, const char *path,
                                              gsize base);

/* Calls @found for each string in a text that may be an id: the value of a member of that name. The
 * text need not be JSON. */
typedef void (*CheckIdFunc) (gpointer user_data, const char *id);

void ceasefire_check_find_ids (const char *text, gsize length, CheckIdFunc found,
                               gpointer user_data);

G_END_DECLS
