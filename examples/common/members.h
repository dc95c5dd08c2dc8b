/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire.h>

/* All that a record says, line by line, by the description of its type. */

typedef struct
{
  guint depth;                        /* of the value that the member is of; 0 for the record */
  const char *name;                   /* of the member */
  const CeasefireModelMember *member; /* NULL: this version does not know it */
  gboolean is_first;                  /* of the member's items */
  const char *value;                  /* as in the file; NULL: a value follows, one deeper */
  const char *language;               /* of a text in several */
} MembersItem;

typedef void (*MembersVisit) (const MembersItem *item, gpointer data);

void members_walk (CeasefireRecord *record, MembersVisit visit, gpointer data);

/* What an item says, in words; it has a value. Free it. */
char *members_get_words (CeasefireDossier *dossier, const MembersItem *item);
/* The id of the record that an item leads to, be it nested or referred to; or NULL. */
const char *members_get_target (const MembersItem *item);
