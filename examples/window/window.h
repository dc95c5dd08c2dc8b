/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "edition.h"

#include <gtk/gtk.h>

/* A window on one edition after another. */
typedef struct _Window Window;

Window *window_new (GtkApplication *application, const char *title);
void window_free (Window *self);
/* Takes the edition; what is searched for and chosen stays. */
void window_show (Window *self, Edition *edition);
/* Tells why the edition is not of the file as it is now; NULL: it is. */
void window_set_problem (Window *self, const char *problem);
void window_search (Window *self, const char *text);
/* Shows a record or a finding. Returns whether there is one with this id. */
gboolean window_choose (Window *self, const char *id);
/* What is in the window, in words. */
char *window_describe (Window *self);
/* The window as a picture; FALSE with an error. */
gboolean window_save_picture (Window *self, const char *path, GError **error);
