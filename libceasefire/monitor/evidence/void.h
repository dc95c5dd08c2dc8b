/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-policy.h>

#include "monitor/evidence/viewpoint.h"
#include "monitor/model/claim.h"

G_BEGIN_DECLS

/* The settings that decide whether a claim is void, with the thresholds of the policy. */
typedef struct
{
  CeasefirePolicy *policy;
  CeasefireLayers layers;
  const CeasefireInterval *as_of; /* NULL: all is known */
  MonitorViewpoint *viewpoint;    /* NULL: everybody counts */
  guint corroboration;
  guint8 worst_reliability, void_reliability;
  guint8 worst_credibility, void_credibility;
} MonitorRules;

/* R10.1: Whether what became known at @when, as an occurrence, is surely later than the time of
   knowledge; NULL: not told. */
gboolean monitor_rules_is_later (const MonitorRules *rules, const CeasefireInterval *when);
/* S15: Whether what @author did or reported at @when, known from @known on, is taken in by the
   viewpoint and the time of knowledge; NULL: not told. */
gboolean monitor_rules_take_in (const MonitorRules *rules, MonitorEntity *author,
                                const CeasefireInterval *when, const CeasefireInterval *known);
/* Sets is_void and the reason of all claims about @entity. */
void monitor_claims_judge (MonitorEntity *entity, const MonitorRules *rules);

G_END_DECLS
