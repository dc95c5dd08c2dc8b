/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-clause.h>

#include "types/types.h"

static const CeasefireField clause_fields[] = {
  CEASEFIRE_STRING (label, .blurb = "Number as printed, such as III.2(b)."),
  CEASEFIRE_TEXT (heading, .blurb = "Heading."),
  CEASEFIRE_TEXT (text, .required = TRUE, .blurb = "The provision as worded."),
  CEASEFIRE_ENUM (authority, ceasefire_authority_get_type,
                  .blurb = "How the words relate to the agreed text."),
  CEASEFIRE_CODE (category, .vocabulary = "clause-category", .blurb = "What it is about."),
  CEASEFIRE_ENUM (modality, ceasefire_modality_get_type,
                  .blurb = "Duty, ban, permission or other."),
  CEASEFIRE_ENUM (strength, ceasefire_strength_get_type, .blurb = "How strongly it binds."),
  CEASEFIRE_REFS (bearers, .refers_to = "actor", .blurb = "Actors bound; empty means every party."),
  CEASEFIRE_CODE (action, .vocabulary = "action",
                  .blurb = "What is demanded, forbidden or allowed."),
  CEASEFIRE_CODES (means, .vocabulary = "weapon", .blurb = "Weapons or other means that it names."),
  CEASEFIRE_BOOLEAN (means_open, .blurb = "Whether the named means are only examples."),
  CEASEFIRE_REFS (targets, .refers_to = "actor|place",
                  .blurb = "Whom or what it protects or concerns."),
  CEASEFIRE_REFS (excluded, .refers_to = "actor|place",
                  .blurb = "Whom or what it does not protect."),
  CEASEFIRE_BOOLEAN (own_side, .blurb = "Whether acts against the bearer's own side count."),
  CEASEFIRE_REFS (places, .refers_to = "place", .blurb = "Where it holds; empty means everywhere."),
  CEASEFIRE_BOOLEAN (bearer_controlled,
                     .blurb = "Whether it holds where the bearer is in control."),
  CEASEFIRE_CODES (qualities, .vocabulary = "manner",
                   .blurb = "How it is to be done, such as rapid or unhindered."),
  CEASEFIRE_DATE (
    window, .blurb = "Interval in which it holds; unset means while the agreement is in force."),
  CEASEFIRE_STRING (window_text, .blurb = "Words of the source for that interval."),
  CEASEFIRE_ENUM (duty, ceasefire_duty_get_type,
                  .blurb = "Whether it is to be brought about or kept up."),
  CEASEFIRE_CODES (breached_by, .vocabulary = "action",
                   .blurb = "Actions that break a duty to maintain something; unset means "
                            "deny-access for access duties."),
  CEASEFIRE_VALUE (deadline, ceasefire_deadline_type, .blurb = "By when it is due."),
  CEASEFIRE_VALUE (trigger, ceasefire_trigger_type, .blurb = "What makes it due."),
  CEASEFIRE_DURATION (every, .blurb = "Period of a recurring duty."),
  CEASEFIRE_VALUES (exceptions, ceasefire_exception_type, .blurb = "What lifts it."),
  CEASEFIRE_TEXT (condition, .blurb = "Condition in words."),
  CEASEFIRE_BOOLEAN (
    public_act,
    .blurb = "Whether performance would be public, so that silence is non-performance."),
  CEASEFIRE_ENUM (proxies, ceasefire_proxies_get_type, .blurb = "Whether acts of proxies count."),
  CEASEFIRE_ENUM (members, ceasefire_proxies_get_type,
                  .blurb = "Whether acts of members count; unset means yes."),
  CEASEFIRE_BOOLEAN (confidential, .blurb = "Whether it is confidential."),
  CEASEFIRE_ENUM (priority, ceasefire_priority_get_type,
                  .blurb = "How urgent the parties hold it."),
  CEASEFIRE_RECORDS (clauses, ceasefire_clause_type, .blurb = "Provisions nested below this one."),
};

CeasefireType ceasefire_clause_type
  = CEASEFIRE_RECORD_TYPE ("clause", CeasefireClause, clause_fields);

CeasefireClause *
ceasefire_clause_new (const char *id)
{
  return ceasefire_record_new (&ceasefire_clause_type, id);
}
