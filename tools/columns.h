/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* A table of text that has been escaped, with columns as wide as their widest cell. */
typedef struct _Columns Columns;

Columns *columns_new (void);
void columns_free (Columns *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Columns, columns_free)

/* Adds a column, flush left or flush right. */
void columns_add (Columns *self, const char *head, gboolean is_left);
/* The next cell, which it takes; cells come row by row. */
void columns_put (Columns *self, char *cell);
void columns_put_number (Columns *self, gint64 number);
/* A column in which no cell says anything is left out. */
void columns_print (const Columns *self);
