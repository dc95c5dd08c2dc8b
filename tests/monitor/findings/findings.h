/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-finding.h>

/* Findings as text, for comparison and for people. */

/* All of CeasefireFinding, without a time zone where the dossier names none. */
GPtrArray *findings_make (CeasefireDossier *dossier, const char *at);
/* The same text for equal findings, in an order of its own. */
char *findings_to_text (GPtrArray *findings);
