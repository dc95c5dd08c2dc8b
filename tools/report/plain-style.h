/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* The style sheet of drawings for a program that knows no custom properties and no media, with the patterns of
 * the drawing @id. (transfer full) */
char *plain_style_make (const char *id);
