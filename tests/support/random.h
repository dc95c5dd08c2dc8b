/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/record.h"

#include <ceasefire/ceasefire-dossier.h>

/* Tidy: a check finds nothing missing, empty or out of form. By default things need not be so. */
void random_set_tidy (gboolean is_tidy);

/* Something that @field may hold, and never its unset state. Lists of records are left out. */
void random_cell_make (GRand *rand, const CeasefireField *field, CeasefireCell *cell);
void random_cell_clear (const CeasefireField *field, CeasefireCell *cell);

char *random_string (GRand *rand);
char *random_json (GRand *rand, guint depth);
gpointer random_value (GRand *rand, CeasefireType *type);
/* Nested records have ids that begin with @id. */
CeasefireRecord *random_record (GRand *rand, CeasefireType *type, const char *id);
CeasefireRecord *random_unknown (GRand *rand, const char *id);
CeasefireDossier *random_dossier (GRand *rand);
