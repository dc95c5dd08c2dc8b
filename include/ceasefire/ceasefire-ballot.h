/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireVoteOption:
 * @CEASEFIRE_VOTE_OPTION_UNSET: Not said.
 * @CEASEFIRE_VOTE_OPTION_YES: In favour.
 * @CEASEFIRE_VOTE_OPTION_NO: Against it.
 * @CEASEFIRE_VOTE_OPTION_ABSTAIN: Neither in favour nor against it.
 * @CEASEFIRE_VOTE_OPTION_ABSENT: Was not there.
 * @CEASEFIRE_VOTE_OPTION_NOT_PARTICIPATING: Was there, and took no part in the vote.
 * @CEASEFIRE_VOTE_OPTION_UNKNOWN: It is not known.
 *
 * How somebody voted.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_VOTE_OPTION_UNSET,
  CEASEFIRE_VOTE_OPTION_YES,
  CEASEFIRE_VOTE_OPTION_NO,
  CEASEFIRE_VOTE_OPTION_ABSTAIN,
  CEASEFIRE_VOTE_OPTION_ABSENT,
  CEASEFIRE_VOTE_OPTION_NOT_PARTICIPATING,
  CEASEFIRE_VOTE_OPTION_UNKNOWN,
} CeasefireVoteOption;

#define CEASEFIRE_TYPE_VOTE_OPTION (ceasefire_vote_option_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_vote_option_get_type (void) G_GNUC_CONST;

/**
 * CeasefireBallot:
 *
 * How one member of a body voted, and why.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_ballot_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireBallot CeasefireBallot;

#define CEASEFIRE_TYPE_BALLOT (ceasefire_ballot_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_ballot_get_type (void) G_GNUC_CONST;

G_END_DECLS

#include <ceasefire/accessors/ballot.h>
