/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-duration.h>

G_BEGIN_DECLS

/**
 * CeasefireAnchor:
 * @CEASEFIRE_ANCHOR_UNSET: Not said.
 * @CEASEFIRE_ANCHOR_ENTRY: The agreement's entry into force.
 * @CEASEFIRE_ANCHOR_TRIGGER: What triggers the provision.
 *
 * From where a deadline counts.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_ANCHOR_UNSET,
  CEASEFIRE_ANCHOR_ENTRY,
  CEASEFIRE_ANCHOR_TRIGGER,
} CeasefireAnchor;

#define CEASEFIRE_TYPE_ANCHOR (ceasefire_anchor_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_anchor_get_type (void) G_GNUC_CONST;

/**
 * CeasefireDeadline:
 *
 * By when something is due.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_deadline_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireDeadline CeasefireDeadline;

#define CEASEFIRE_TYPE_DEADLINE (ceasefire_deadline_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_deadline_get_type (void) G_GNUC_CONST;

G_END_DECLS

#include <ceasefire/accessors/deadline.h>
