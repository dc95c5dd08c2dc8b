/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-policy.h>

/*
 * The monitor as a plain double loop, for comparison: every clause for every party against every
 * incident, straight from the records, by the words of docs/guide/monitor.md. No index, no cache, nothing
 * shared with the library's own monitor.
 */

typedef enum
{
  ORACLE_EXPLICIT = 1 << 0,
  ORACLE_PRESUPPOSED = 1 << 1,
  ORACLE_BACKGROUND = 1 << 2,
  ORACLE_ALL = 7,
} OracleLayers;

typedef struct
{
  CeasefireDate *at;
  CeasefireDate *as_of;    /* NULL: everything is known */
  char **viewpoint;        /* NULL: all sources count */
  CeasefirePolicy *policy; /* NULL: P0 */
  char *timezone;          /* NULL: of no known zone */
  OracleLayers layers;
  gboolean settles; /* it is also worked out what would settle each, which takes long */
} OracleSettings;

OracleSettings *oracle_settings_new (CeasefireDate *at);
void oracle_settings_free (OracleSettings *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (OracleSettings, oracle_settings_free)

/* All findings, of CeasefireFinding, clause by clause in the dossier's order. */
GPtrArray *oracle_find (CeasefireDossier *dossier, const OracleSettings *settings);
