/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-ballot.h>

G_BEGIN_DECLS

/**
 * CeasefireShare:
 *
 * How many voted for one option.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_share_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireShare CeasefireShare;

#define CEASEFIRE_TYPE_SHARE (ceasefire_share_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_share_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_share_new:
 * @option: how they voted
 * @value: how many they were
 *
 * Makes a share with the members that are required, and no others.
 *
 * Returns: (transfer full): a new share
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireShare *ceasefire_share_new (CeasefireVoteOption option, gint64 value);

G_END_DECLS

#include <ceasefire/accessors/share.h>
