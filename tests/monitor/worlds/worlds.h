/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/oracle/oracle.h"

/* Small random worlds in which much meets: one seed always gives the same. */

typedef struct
{
  GPtrArray *records; /* of CeasefireRecord, in no dossier */
  CeasefireHeader *header;
  OracleSettings *settings;
} RandomWorld;

RandomWorld *random_world_new (guint32 seed);
void random_world_free (RandomWorld *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RandomWorld, random_world_free)

/* A dossier of copies of the records. @random: (nullable): what shuffles them */
CeasefireDossier *random_world_to_dossier (RandomWorld *self, GRand *random);
/* The record at @index as another world of the same kind has it; for changes. */
CeasefireRecord *random_world_vary (RandomWorld *self, guint index, GRand *random);

/* Whether what is looked for is still there. */
typedef gboolean (*RandomWorldTest) (RandomWorld *world, gpointer user_data);
/* Leaves out what can be left out: records, clauses and members. */
void random_world_minimise (RandomWorld *self, RandomWorldTest test, gpointer user_data);
char *random_world_to_text (RandomWorld *self);
