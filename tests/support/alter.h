/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>

/*
 * Changes a dossier in one of many ways, as an editor of it could, or a slip: members, items of lists,
 * wordings, unknown members; records that come, go, move, change places or are there twice; the
 * header. @step goes into the ids of what comes.
 */
void alter_dossier (GRand *rand, CeasefireDossier *dossier, guint step);
/* All records, each before those nested in it. */
GPtrArray *alter_list_records (CeasefireDossier *dossier);
