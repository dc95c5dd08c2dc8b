/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/evidence/acts.h"

G_BEGIN_DECLS

/* Whether an agreement is a draft, and since when it is in force. */

/* Computes both, from the acts and claims that count. */
void monitor_agreement_settle (const MonitorContext *context, MonitorAgreement *agreement);
/* Whether it is a draft, and nobody says that the clause is in force. */
gboolean monitor_clause_is_draft (const MonitorContext *context, const MonitorClause *clause);
/* Whether somebody says that it, or the clause (NULL: none) or one around that, is in force; @from: from
   when at first. */
gboolean monitor_agreement_is_said (const MonitorContext *context,
                                    const MonitorAgreement *agreement, const MonitorClause *clause,
                                    CeasefireInterval *from);
/* Whether the agreement binds the actor, as a party or as an organ of one. */
MonitorBinding monitor_agreement_get_binding (const MonitorContext *context,
                                              const MonitorAgreement *agreement,
                                              MonitorEntity *actor);

G_END_DECLS
