/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "report/report.h"

/* What --to and --paper of `report` can be; each ends in NULL. The first format is HTML. */
extern const char *const report_formats[];
extern const char *const report_papers[];

/* Whether the format, NULL for HTML, can be made and go where output goes; if not, says so. */
gboolean report_formats_check (const char *to, int *result);
/* Makes the page into another format, by a program for it, on standard output. Returns the code for it. */
int report_formats_write (const char *to, Report *report);
