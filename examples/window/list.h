/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "edition.h"

#include <gtk/gtk.h>

/* What a cell says of an item, or NULL. */
typedef char *(*ListText) (CeasefireDossier *dossier, gpointer item);

typedef struct
{
  const char *title;
  ListText text;
  gboolean expands;
} ListColumn;

/* A view of the items of a selection; @dossier is where they are from, which may be another later on: it
 * points to the one of the time. The last column has no title. */
GtkWidget *list_new (GtkSelectionModel *selection, const ListColumn *columns,
                     CeasefireDossier **dossier);
/* Brings an item into view. */
void list_scroll_to (GtkWidget *list, guint number);

extern const ListColumn list_record_columns[];
extern const ListColumn list_finding_columns[];
