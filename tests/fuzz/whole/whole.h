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
/* The report on the program's dossier, with strings that would like to be markup and with harmless ones: the
 * same tree, and in it what was put in. */
void whole_report (const WholeProgram *program, guint64 *state);

/* A file in memory, by its name. */
char *whole_open_file (GBytes *bytes, int *fd);
/* The command's main(), with what it prints. */
int whole_call_tool (const char *const *arguments, char **printed, gsize *length);
