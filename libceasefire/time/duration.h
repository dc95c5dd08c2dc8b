/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/scalar.h"
#include <ceasefire/ceasefire-duration.h>

G_BEGIN_DECLS

extern const CeasefireScalar ceasefire_duration_scalar;

/* Reads a duration from length bytes, which need no terminator and must hold no NUL. */
CeasefireDuration *ceasefire_duration_parse (const char *text, gsize length, GError **error);

G_END_DECLS
