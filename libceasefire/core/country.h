/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Whether ISO 3166-1 has, or had, a country of that code of two or three letters. Codes of three digits
 * are not looked at. */
gboolean ceasefire_country_exists (const char *code, gsize length);

G_END_DECLS
