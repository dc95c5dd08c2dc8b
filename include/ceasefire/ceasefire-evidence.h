/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-claim.h>
#include <ceasefire/ceasefire-verdict.h>
#include <ceasefire/ceasefire-voice.h>

G_BEGIN_DECLS

/**
 * CeasefireEvidence:
 *
 * What sources say of one aspect of a matter.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_evidence_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireEvidence CeasefireEvidence;

#define CEASEFIRE_TYPE_EVIDENCE (ceasefire_evidence_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_evidence_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_evidence_new:
 * @aspect: the aspect that the words speak of
 *
 * Makes evidence with the members that are required, and no others.
 *
 * Returns: (transfer full): new evidence
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireEvidence *ceasefire_evidence_new (CeasefireAspect aspect);

G_END_DECLS

#include <ceasefire/accessors/evidence.h>
