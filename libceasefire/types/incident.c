/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-incident.h>

#include "types/types.h"

static const CeasefireField incident_fields[] = {
  CEASEFIRE_CODE (action, .required = TRUE, .vocabulary = "action", .blurb = "What was done."),
  CEASEFIRE_REFS (agents, .refers_to = "actor", .blurb = "Who did it."),
  CEASEFIRE_BOOLEAN (agents_any, .blurb = "Whether one of the agents did it, not all."),
  CEASEFIRE_REFS (targets, .refers_to = "actor|place", .blurb = "Whom or what it was done to."),
  CEASEFIRE_CODES (means, .vocabulary = "weapon", .blurb = "With what."),
  CEASEFIRE_REF (place, .refers_to = "place", .blurb = "Where."),
  CEASEFIRE_DATE (when, .blurb = "When."),
  CEASEFIRE_STRING (when_text, .blurb = "Words of the source for the time."),
  CEASEFIRE_TEXT (text, .blurb = "What happened, in words."),
  CEASEFIRE_INT (count, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "How often it happened."),
  CEASEFIRE_INT (fatalities, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Killed, in persons."),
  CEASEFIRE_INT (injured, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Injured, in persons."),
  CEASEFIRE_REF (omits, .refers_to = "clause",
                 .blurb = "Clause that was not performed, for a reported failure to act."),
};

CeasefireType ceasefire_incident_type
  = CEASEFIRE_RECORD_TYPE ("incident", CeasefireIncident, incident_fields);

CeasefireIncident *
ceasefire_incident_new (const char *id)
{
  return ceasefire_record_new (&ceasefire_incident_type, id);
}
