/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "words.h"

#include <ceasefire/ceasefire-finding.h>

/* A finding as a line, with a line for each incident and omission that it has, and one for how many it
   has not. */
void monitor_print_finding (const Words *words, CeasefireFinding *finding);
/* "c1-attacks, Northern Front: violated (in force)", of the names of its clause and party. */
char *monitor_print_describe_head (CeasefireFinding *finding, const char *clause,
                                   const char *party);
/* "2 violated, 1 alleged"; empty if it counts nothing. */
char *monitor_print_describe_counts (CeasefireFinding *finding);
/* How many incidents and omissions it counts, those that are set aside not among them. */
gint64 monitor_print_count (CeasefireFinding *finding);
/* Whether an incident counts; accusations that did not hold are set aside, and not told beside those that do. */
gboolean monitor_print_is_counted (CeasefireAssessment *assessment);
/* Its phase, in words. */
const char *monitor_print_get_phase (CeasefireFinding *finding);
/* The worst first: by what its status says of how the clause was kept. */
int monitor_print_compare (CeasefireFinding *a, CeasefireFinding *b);
/* Whether it is worth a line where nobody asks for it. */
gboolean monitor_print_is_notable (CeasefireFinding *finding);
