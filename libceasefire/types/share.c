/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-share.h>

#include "types/types.h"

static const CeasefireField share_fields[] = {
  CEASEFIRE_ENUM (option, ceasefire_vote_option_get_type, .bare = 1, .required = TRUE,
                  .blurb = "How they voted, such as yes or abstain."),
  CEASEFIRE_INT (value, .required = TRUE, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The number of those who voted so."),
};

static const char *const share_forms[] = { "{option}:{value}", NULL };

CeasefireType ceasefire_share_type
  = CEASEFIRE_VALUE_TYPE ("share", CeasefireShare, share_fields, .own_new = TRUE,
                          .short_forms = share_forms, .blurb = "How many voted for one option.");

CeasefireShare *
ceasefire_share_new (CeasefireVoteOption option, gint64 value)
{
  CeasefireShare *self = ceasefire_value_new (&ceasefire_share_type);

  ceasefire_share_set_option (self, option);
  ceasefire_share_set_value (self, value);
  return self;
}

#include "types/accessors/share.inc"
