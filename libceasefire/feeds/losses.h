/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

/*
 * What a format of others does not hold. A format names the members that it holds; whatever else the
 * tables of all types have is lost, and counted as it goes by. So nobody lists losses, and a member that
 * the model gets later is told as lost until the format holds it.
 *
 * A loss is named by the shortest path below which the format holds nothing, such as "incident",
 * "incident.means" or "actor.affiliations.disputed", and counted once for each time that it is said.
 */
typedef struct
{
  const char *type; /* of records, or "header"; NULL behind the last */
  /*
   * Paths, with blanks between; "*" for all that there is. A path holds what is below it, but for a text
   * only one of its wordings: "text.*" holds all of them.
   */
  const char *members;
} CeasefireHeld;

typedef struct _CeasefireLosses CeasefireLosses;

CeasefireLosses *ceasefire_losses_new (const CeasefireHeld *held, const char *language);
void ceasefire_losses_free (CeasefireLosses *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireLosses, ceasefire_losses_free)

/* Whether the format holds anything of records of that type. */
gboolean ceasefire_losses_can_hold (const CeasefireLosses *self, const char *type);
/* Counts what @header or @record says, with those nested in it, and the format does not hold. */
void ceasefire_losses_count_header (CeasefireLosses *self, gconstpointer header);
void ceasefire_losses_count_record (CeasefireLosses *self, CeasefireRecord *record);
/* Counts what only the one who writes sees, such as a date that was told less exactly. */
void ceasefire_losses_add (CeasefireLosses *self, const char *what);

/* The names of all that can be lost, or of what was; sorted. To be freed, but not the names. */
GPtrArray *ceasefire_losses_list (const CeasefireLosses *self, gboolean only_counted);
guint64 ceasefire_losses_get_count (const CeasefireLosses *self, const char *what);

G_END_DECLS
