/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The BCP 47 tag for a code of three small letters of ISO 639-2: that of two letters, if there is one. NULL: it
 * is no such code. */
char *ceasefire_language_tag (const char *code);

G_END_DECLS
