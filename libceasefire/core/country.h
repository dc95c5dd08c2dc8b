/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

#include "core/shared.h"

G_BEGIN_DECLS

/* Whether ISO 3166-1 has, or had, a country of that code of two or three letters. Codes of three digits
 * are not looked at. */
gboolean ceasefire_country_exists (const char *code, gsize length);

#define CEASEFIRE_COUNTRY_SHORT_SIZE 3

/* The code of two letters that stands for one of three. FALSE: there is no such country today. */
CEASEFIRE_SHARED gboolean ceasefire_country_shorten (const char *code, char *two_letters);

G_END_DECLS
