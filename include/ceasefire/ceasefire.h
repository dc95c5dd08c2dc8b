/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#define CEASEFIRE_H_INSIDE

/* From the basic to the derived, which is an order to read them in. */
/* clang-format off */
#include <ceasefire/ceasefire-macros.h>
#include <ceasefire/ceasefire-error.h>
#include <ceasefire/ceasefire-version.h>
#include <ceasefire/ceasefire-truth.h>
#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-duration.h>
#include <ceasefire/ceasefire-text.h>
#include <ceasefire/ceasefire-term.h>
#include <ceasefire/ceasefire-vocabulary.h>
#include <ceasefire/ceasefire-document-text.h>
#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-checker.h>
#include <ceasefire/ceasefire-citation.h>
#include <ceasefire/ceasefire-name.h>
#include <ceasefire/ceasefire-affiliation.h>
#include <ceasefire/ceasefire-participant.h>
#include <ceasefire/ceasefire-quantity.h>
#include <ceasefire/ceasefire-claim.h>
#include <ceasefire/ceasefire-response.h>
#include <ceasefire/ceasefire-party.h>
#include <ceasefire/ceasefire-power.h>
#include <ceasefire/ceasefire-act.h>
#include <ceasefire/ceasefire-deadline.h>
#include <ceasefire/ceasefire-trigger.h>
#include <ceasefire/ceasefire-exception.h>
#include <ceasefire/ceasefire-ballot.h>
#include <ceasefire/ceasefire-share.h>
#include <ceasefire/ceasefire-norm.h>
#include <ceasefire/ceasefire-notation.h>
#include <ceasefire/ceasefire-renewal.h>
#include <ceasefire/ceasefire-wording.h>
#include <ceasefire/ceasefire-control.h>
#include <ceasefire/ceasefire-verdict.h>
#include <ceasefire/ceasefire-policy.h>
#include <ceasefire/ceasefire-counts.h>
#include <ceasefire/ceasefire-amount.h>
#include <ceasefire/ceasefire-voice.h>
#include <ceasefire/ceasefire-evidence.h>
#include <ceasefire/ceasefire-assessment.h>
#include <ceasefire/ceasefire-sensitivity.h>
#include <ceasefire/ceasefire-namespace.h>
#include <ceasefire/ceasefire-header.h>
#include <ceasefire/ceasefire-record.h>
#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-vote.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-inquiry.h>
#include <ceasefire/ceasefire-coverage.h>
#include <ceasefire/ceasefire-finding.h>
#include <ceasefire/ceasefire-unknown.h>
#include <ceasefire/ceasefire-problem.h>
#include <ceasefire/ceasefire-format.h>
#include <ceasefire/ceasefire-reader.h>
#include <ceasefire/ceasefire-writer.h>
#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-schema.h>
#include <ceasefire/ceasefire-variant.h>
#include <ceasefire/ceasefire-diff.h>
#include <ceasefire/ceasefire-monitor.h>
#include <ceasefire/ceasefire-tally.h>
/* clang-format on */

#undef CEASEFIRE_H_INSIDE
