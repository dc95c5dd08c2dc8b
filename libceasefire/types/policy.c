/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-policy.h>

#include "types/types.h"

static const CeasefireField policy_fields[] = {
  CEASEFIRE_STRING (name, .blurb = "The name by which findings quote the policy, such as P0."),
  CEASEFIRE_INT (corroboration, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "How many independent origins make what neutral sources say strong."),
  CEASEFIRE_ENUM (
    reliability, ceasefire_reliability_get_type,
    .blurb = "The worst reliability that a strong source can have, by the Admiralty code A to F."),
  CEASEFIRE_INT (
    credibility, .minimum = 1, .maximum = 6,
    .blurb = "The worst credibility that strong content can have, by the Admiralty code 1 to 6."),
  CEASEFIRE_ENUM (
    void_reliability, ceasefire_reliability_get_type,
    .blurb = "The reliability of sources that count for nothing, by the Admiralty code A to F."),
  CEASEFIRE_INT (
    void_credibility, .minimum = 1, .maximum = 6,
    .blurb = "The credibility of content that counts for nothing, by the Admiralty code 1 to 6."),
  CEASEFIRE_DOUBLE (tolerance, .minimum = 0, .maximum = 1,
                    .blurb = "The part by which an approximate number may be wrong, such as 0.1 "
                             "for a tenth; unset means none."),
};

CeasefireType ceasefire_policy_type
  = CEASEFIRE_VALUE_TYPE ("policy", CeasefirePolicy, policy_fields, .own_new = TRUE,
                          .blurb = "What a finding demands of sources.");

CeasefirePolicy *
ceasefire_policy_new (void)
{
  CeasefirePolicy *self = ceasefire_value_new (&ceasefire_policy_type);

  ceasefire_policy_set_name (self, "P0");
  ceasefire_policy_set_corroboration (self, 2);
  ceasefire_policy_set_reliability (self, CEASEFIRE_RELIABILITY_C);
  ceasefire_policy_set_credibility (self, 3);
  ceasefire_policy_set_void_reliability (self, CEASEFIRE_RELIABILITY_E);
  ceasefire_policy_set_void_credibility (self, 5);
  ceasefire_policy_set_tolerance (self, 0.1);
  return self;
}

#include "types/accessors/policy.inc"
