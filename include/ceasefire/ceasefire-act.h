/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>

G_BEGIN_DECLS

/**
 * CeasefireActKind:
 * @CEASEFIRE_ACT_KIND_UNSET: Not said.
 * @CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE: Brings it into force.
 * @CEASEFIRE_ACT_KIND_ACCEPT: Accepts it.
 * @CEASEFIRE_ACT_KIND_SUSPEND: Suspends it.
 * @CEASEFIRE_ACT_KIND_RESUME: Resumes it.
 * @CEASEFIRE_ACT_KIND_EXTEND: Extends it.
 * @CEASEFIRE_ACT_KIND_TERMINATE: Ends it.
 * @CEASEFIRE_ACT_KIND_WITHDRAW: Leaves it.
 * @CEASEFIRE_ACT_KIND_REJECT: Refuses it.
 * @CEASEFIRE_ACT_KIND_REVIVE: Brings it back.
 * @CEASEFIRE_ACT_KIND_WAIVE: Releases from clauses of it those who owe them.
 * @CEASEFIRE_ACT_KIND_RESERVE: Accepts it without being bound by clauses of it.
 *
 * What an act does to an agreement.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_ACT_KIND_UNSET,
  CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE,
  CEASEFIRE_ACT_KIND_ACCEPT,
  CEASEFIRE_ACT_KIND_SUSPEND,
  CEASEFIRE_ACT_KIND_RESUME,
  CEASEFIRE_ACT_KIND_EXTEND,
  CEASEFIRE_ACT_KIND_TERMINATE,
  CEASEFIRE_ACT_KIND_WITHDRAW,
  CEASEFIRE_ACT_KIND_REJECT,
  CEASEFIRE_ACT_KIND_REVIVE,
  CEASEFIRE_ACT_KIND_WAIVE,
  CEASEFIRE_ACT_KIND_RESERVE,
} CeasefireActKind;

#define CEASEFIRE_TYPE_ACT_KIND (ceasefire_act_kind_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_act_kind_get_type (void) G_GNUC_CONST;

/**
 * CeasefireAct:
 *
 * Something done to an agreement or its clauses.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_act_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireAct CeasefireAct;

#define CEASEFIRE_TYPE_ACT (ceasefire_act_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_act_get_type (void) G_GNUC_CONST;

G_END_DECLS

#include <ceasefire/accessors/act.h>
