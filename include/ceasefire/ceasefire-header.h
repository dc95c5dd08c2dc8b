/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-namespace.h>
#include <ceasefire/ceasefire-term.h>
#include <ceasefire/ceasefire-text.h>

G_BEGIN_DECLS

/**
 * CEASEFIRE_FORMAT_VERSION:
 *
 * The version of the format that this library writes.
 *
 * Since: 1.0
 */
#define CEASEFIRE_FORMAT_VERSION "1.0"

/**
 * CeasefireHeader:
 *
 * What a dossier says of itself before its records.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_header_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireHeader CeasefireHeader;

#define CEASEFIRE_TYPE_HEADER (ceasefire_header_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_header_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_header_new:
 * @language: the BCP 47 tag of the language of texts that are plain strings
 *
 * Makes a header with the members that are required, and no others.
 *
 * Returns: (transfer full): a new header
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireHeader *ceasefire_header_new (const char *language);

G_END_DECLS

#include <ceasefire/accessors/header.h>
