/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-finding.h>

/* Findings as text, for comparison and for people. */

const char *finding_nick (GType type, int value);
/* name:n, in alphabetical order */
char *finding_format_counts (CeasefireFinding *finding);
/* Two letters of N, T, F, B: what strong sources say, and what any do. */
char *finding_format_evidence (CeasefireAssessment *assessment, const char *aspect);
/* The same of the clause's place in the text; NULL if nobody speaks of it. */
char *finding_format_text (CeasefireFinding *finding);
char *finding_to_json (CeasefireFinding *finding);
/* All that two readings must agree on, the same for equal findings. */
char *finding_to_text (CeasefireFinding *finding);
/* Of many, in an order of its own. */
char *findings_to_text (GPtrArray *findings);
