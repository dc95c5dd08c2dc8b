/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

/* What a header says of records, and does not say of them elsewhere. */
typedef struct
{
  const char *language; /* that plain texts are in; NULL: that of their new header */
  const char *timezone; /* of dates without an offset; NULL: that of their new header */
} CeasefireMove;

/* A copy that means under another header what @record means under its own. */
CeasefireRecord *ceasefire_record_move (CeasefireRecord *record, const CeasefireMove *move);
/* Likewise; @value is changed, which nobody else may hold. */
void ceasefire_value_move (gpointer value, const CeasefireMove *move);

G_END_DECLS
