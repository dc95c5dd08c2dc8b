/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireBound:
 * @CEASEFIRE_BOUND_UNSET: Not said.
 * @CEASEFIRE_BOUND_YES: The party is bound.
 * @CEASEFIRE_BOUND_NO: The party is not bound.
 * @CEASEFIRE_BOUND_UNSTATED: The text does not say.
 *
 * Whether a party is bound.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_BOUND_UNSET,
  CEASEFIRE_BOUND_YES,
  CEASEFIRE_BOUND_NO,
  CEASEFIRE_BOUND_UNSTATED,
} CeasefireBound;

#define CEASEFIRE_TYPE_BOUND (ceasefire_bound_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_bound_get_type (void) G_GNUC_CONST;

/**
 * CeasefireParty:
 *
 * An actor's standing in an agreement.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_party_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireParty CeasefireParty;

#define CEASEFIRE_TYPE_PARTY (ceasefire_party_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_party_get_type (void) G_GNUC_CONST;

G_END_DECLS

#include <ceasefire/accessors/party.h>
