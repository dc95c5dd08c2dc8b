/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire.h>
#include <gtk/gtk.h>

typedef void (*DetailFollow) (const char *id, gpointer data);

/* All that one record or finding says; @follow hears of links to others. */
typedef struct _Detail Detail;

Detail *detail_new (DetailFollow follow, gpointer data);
void detail_free (Detail *self);
GtkWidget *detail_get_widget (Detail *self);
void detail_show_record (Detail *self, CeasefireDossier *dossier, CeasefireRecord *record);
void detail_show_finding (Detail *self, CeasefireDossier *dossier, CeasefireFinding *finding);
void detail_clear (Detail *self);
guint detail_get_length (const Detail *self); /* lines */
