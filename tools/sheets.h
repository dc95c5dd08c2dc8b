/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-feeds.h>

/* Dossiers in spreadsheets: folders of CSV files, one such file, and workbooks. */

/* Whether what has that name is read as sheets. */
gboolean tool_sheets_are (const char *name);
/* On failure says so, sets *@result and returns NULL. */
CeasefireFeedsSheets *tool_sheets_read (const char *name, int *result);
/* The file that a problem whose path is a cell stands in; @name is of the folder or file. */
char *tool_sheets_find_file (const char *name, CeasefireProblem *problem);
