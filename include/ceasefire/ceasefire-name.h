/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>

G_BEGIN_DECLS

/**
 * CeasefireNameKind:
 * @CEASEFIRE_NAME_KIND_UNSET: Not said.
 * @CEASEFIRE_NAME_KIND_OFFICIAL: The name that the actor has officially.
 * @CEASEFIRE_NAME_KIND_SHORT: A short form or abbreviation.
 * @CEASEFIRE_NAME_KIND_FORMER: A name that it no longer has.
 * @CEASEFIRE_NAME_KIND_SPELLING: Another spelling or transcription.
 * @CEASEFIRE_NAME_KIND_CODE_NAME: A cover name.
 * @CEASEFIRE_NAME_KIND_DEROGATORY: A name by which others run it down.
 *
 * What sort of name it is.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_NAME_KIND_UNSET,
  CEASEFIRE_NAME_KIND_OFFICIAL,
  CEASEFIRE_NAME_KIND_SHORT,
  CEASEFIRE_NAME_KIND_FORMER,
  CEASEFIRE_NAME_KIND_SPELLING,
  CEASEFIRE_NAME_KIND_CODE_NAME,
  CEASEFIRE_NAME_KIND_DEROGATORY,
} CeasefireNameKind;

#define CEASEFIRE_TYPE_NAME_KIND (ceasefire_name_kind_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_name_kind_get_type (void) G_GNUC_CONST;

/**
 * CeasefireName:
 *
 * A name of an actor, with its language and time.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_name_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireName CeasefireName;

#define CEASEFIRE_TYPE_NAME (ceasefire_name_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_name_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_name_new:
 * @text: the name
 *
 * Makes a name with the members that are required, and no others.
 *
 * Returns: (transfer full): a new name
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireName *ceasefire_name_new (const char *text);

G_END_DECLS

#include <ceasefire/accessors/name.h>
