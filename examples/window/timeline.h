/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "edition.h"

#include <gtk/gtk.h>

#define TIMELINE_TYPE (timeline_get_type ())
G_DECLARE_FINAL_TYPE (Timeline, timeline, TIMELINE, TIMELINE, GtkWidget)

/* A line of time: what happened above it, what was said below it. Emits "chosen" with the id of what
 * somebody clicks on. */
GtkWidget *timeline_new (void);
void timeline_set_edition (Timeline *self, const Edition *edition);
/* The id of what is to stand out, or NULL. */
void timeline_set_chosen (Timeline *self, const char *id);
guint timeline_get_length (Timeline *self);
