/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-quotation.h>

G_BEGIN_DECLS

/* Whose strings are taken over; `passage` may be NULL. */
typedef struct
{
  CeasefireQuotationState state;
  char *record_id;
  char *path;
  char *document;
  char *quote;
  gint64 start, end;
  guint line, column;
  CeasefirePassage *passage;
} CeasefireQuotationData;

CeasefireQuotation *ceasefire_quotation_new (const CeasefireQuotationData *data);

G_END_DECLS
