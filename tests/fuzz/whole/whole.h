/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "fuzz/whole/maker.h"

#include <ceasefire/ceasefire-dossier.h>

/* What is done with dossiers. @state: of options that are chosen. */

/* Findings with all options, explained; after each change of the dossier those of a new monitor. */
void whole_monitor (CeasefireDossier *dossier, guint64 *state);
/* At any marks; what is left is looked at. */
void whole_redact (CeasefireDossier *dossier, guint64 *state);
void whole_compare (CeasefireDossier *a, CeasefireDossier *b);
/* Every format, and back. */
void whole_rewrite (CeasefireDossier *dossier);
/* The commands of the tool, by its main(). What they print must be text that is safe to look at. */
void whole_run_tool (CeasefireDossier *dossier, GBytes *a, GBytes *b, guint64 *state);
