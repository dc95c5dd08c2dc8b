/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-incident.h>

#include "types/types.h"

static const CeasefireField incident_fields[] = {
  CEASEFIRE_CODE (action, .bare = 1, .required = TRUE, .vocabulary = "action",
                  .blurb = "What was done, such as air-strike or deny-access."),
  CEASEFIRE_REFS (agents, .refers_to = "actor", .blurb = "The actors that did it."),
  CEASEFIRE_BOOLEAN (agents_any,
                     .blurb = "Whether only one of the agents did it, not all of them."),
  CEASEFIRE_REFS (targets, .refers_to = "actor|place", .blurb = "Whom or what it was done to."),
  CEASEFIRE_CODES (means, .bare = 2, .vocabulary = "weapon",
                   .blurb = "The weapons and other means with which it was done."),
  CEASEFIRE_VALUES (quantities, ceasefire_quantity_type,
                    .blurb = "How much was done; killed and injured persons stand in fatalities "
                             "and injured, never here."),
  CEASEFIRE_REFS (recipients, .refers_to = "actor",
                  .blurb = "The actors to whom something was paid or handed over."),
  CEASEFIRE_REF (place, .refers_to = "place", .blurb = "Where the incident happened."),
  CEASEFIRE_REFS (moves_from, .refers_to = "place",
                  .blurb = "The places from which something or somebody moved."),
  CEASEFIRE_REFS (moves_to, .refers_to = "place",
                  .blurb = "The places to which something or somebody moved."),
  CEASEFIRE_DATE (when, .blurb = "When the incident happened."),
  CEASEFIRE_STRING (when_text,
                    .blurb = "The words of the source for the time, such as Thursday night."),
  CEASEFIRE_TEXT (text, .blurb = "What happened, in words."),
  CEASEFIRE_INT (count, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of times that it happened."),
  CEASEFIRE_INT (fatalities, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of persons killed."),
  CEASEFIRE_INT (fatalities_low, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The lowest number of persons killed that is told."),
  CEASEFIRE_INT (fatalities_high, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The highest number of persons killed that is told."),
  CEASEFIRE_INT (injured, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of persons injured."),
  CEASEFIRE_INT (injured_low, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The lowest number of persons injured that is told."),
  CEASEFIRE_INT (injured_high, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The highest number of persons injured that is told."),
  CEASEFIRE_REF (omits, .refers_to = "clause",
                 .blurb = "The clause that was not performed, for a reported failure to act."),
  CEASEFIRE_REF (part_of, .refers_to = "incident",
                 .blurb = "The larger incident that this one is part of, such as the sum that "
                          "counts it."),
  CEASEFIRE_REF (same_event, .refers_to = "incident",
                 .blurb = "The incident that tells of the same event, as from another feed; the "
                          "event counts once."),
};

CeasefireType ceasefire_incident_type
  = CEASEFIRE_RECORD_TYPE ("incident", CeasefireIncident, incident_fields,
                           .blurb = "Something that happened, or is said to have happened.");

#include "types/accessors/incident.inc"
