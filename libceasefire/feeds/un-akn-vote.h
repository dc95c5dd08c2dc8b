/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/un-akn-version.h"
#include "feeds/un-members.h"

G_BEGIN_DECLS

/* What the metadata of one version say of how the text came about. Texts may be NULL. */
typedef struct
{
  GString *counts; /* JSON of the lists */
  GString *ballots;
  GHashTable *states;  /* that vote or sponsor: ids, with their names */
  GPtrArray *sponsors; /* of ids */
  const char *result;
  const char *decided; /* dates, of the workflow */
  const char *record;  /* symbols: of the record of the meeting, and of the draft */
  const char *draft;
  const char *drafted;
} CeasefireUnVote;

/* @account is told what is wrong, if it is there. */
void ceasefire_un_vote_read (CeasefireUnVote *self, CeasefireTreeAccount *account,
                             const CeasefireUnVersion *version);
void ceasefire_un_vote_clear (CeasefireUnVote *self);

G_END_DECLS
