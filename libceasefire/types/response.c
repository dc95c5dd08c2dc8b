/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-response.h>

#include "types/types.h"

static const CeasefireField response_fields[] = {
  CEASEFIRE_REF (to, .required = TRUE, .refers_to = "statement|clause|agreement|vote",
                 .blurb = "The record of what is answered."),
  CEASEFIRE_CODE (act, .bare = 1, .required = TRUE, .vocabulary = "speech-act",
                  .blurb = "What the answer does, such as accept, accept-in-part or defer."),
  CEASEFIRE_REF (counter, .refers_to = CEASEFIRE_ANY_RECORD,
                 .blurb = "The record of what is offered in its place."),
};

CeasefireType ceasefire_response_type
  = CEASEFIRE_VALUE_TYPE ("response", CeasefireResponse, response_fields,
                          .blurb = "How a statement answers one offer, clause or agreement.");

#include "types/accessors/response.inc"
