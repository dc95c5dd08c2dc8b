/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>

#include "feeds/export.h"

G_BEGIN_DECLS

/*
 * Dates for formats that know years, months, days and moments in UTC, each alone: no doubt, no set, no
 * season. What cannot be said so is left unsaid, and never made surer or more exact than it is.
 */
typedef struct
{
  char *
    single; /* "2016", "2016-09", "2016-09-12", "2016-09-12T10:00:00Z"; NULL: an interval, or none */
  char *start; /* of an interval; NULL: open, or unsaid */
  char *end;
} CeasefireExportDate;

/* What is left unsaid of it is counted as a loss of @member, which is told in @self. @date may be NULL. */
void ceasefire_export_date_init (CeasefireExportDate *date, CeasefireExport *self,
                                 CeasefireRecord *record, const char *member,
                                 const CeasefireDate *edtf);
void ceasefire_export_date_clear (CeasefireExportDate *date);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CeasefireExportDate, ceasefire_export_date_clear)

G_END_DECLS
