/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-feeds.h>
#include <stdio.h>

/* Dossiers in spreadsheets: folders of CSV files, one such file, and workbooks. */

/* Whether what has that name is read as sheets. */
gboolean tool_sheets_are (const char *name);
/* On failure says so, sets *@result and returns NULL. */
CeasefireFeedsSheets *tool_sheets_read (const char *name, int *result);
/* A problem whose path is a cell, with the file of its sheet; @name is of the folder or file. */
void tool_sheets_print_problem (FILE *stream, const char *name, CeasefireProblem *problem);
