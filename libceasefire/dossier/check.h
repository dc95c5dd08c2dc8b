/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "dossier/dossier.h"

G_BEGIN_DECLS

/* Stable codes; their names and severities stand in one table in check.c. */
typedef enum
{
  CHECK_MISSING_MEMBER,
  CHECK_UNKNOWN_MEMBER,
  CHECK_UNKNOWN_TYPE,
  CHECK_DANGLING_REFERENCE,
  CHECK_WRONG_REFERENCE_TYPE,
  CHECK_UNKNOWN_CODE,
  CHECK_EMPTY_TEXT,
  CHECK_MALFORMED_VALUE,
  CHECK_DUPLICATE_ID,
  CHECK_DUPLICATE_TERM,
  CHECK_UNKNOWN_VOCABULARY,
  CHECK_UNKNOWN_BROADER,
  CHECK_TERM_CYCLE,
  CHECK_AFFILIATION_CYCLE,
  CHECK_PLACE_CYCLE,
  CHECK_MEETING_CYCLE,
  CHECK_REPLY_CYCLE,
  CHECK_AGREEMENT_CYCLE,
  CHECK_CLAUSE_CYCLE,
  CHECK_ENDS_BEFORE_START,
  CHECK_DURATION_TOO_LONG,
  CHECK_DEADLINE_BEFORE_FORCE,
  CHECK_AFTER_DOCUMENT,
  CHECK_REPLY_BEFORE,
  CHECK_FOLLOWS_LATER,
  CHECK_OUTSIDE_MEETING,
  CHECK_INCOMPLETE_DEADLINE,
  CHECK_INCOMPLETE_TRIGGER,
  CHECK_FOREIGN_CLAUSE,
  CHECK_PARTY_TWICE,
  CHECK_ACT_WITHOUT_POWER,
  CHECK_OUTSIDER_ACT,
  CHECK_QUOTE_RANGE,
  CHECK_QUOTE_MISMATCH,
  CHECK_QUOTE_NOT_FOUND,
  CHECK_N_CODES,
} CeasefireCheckCode;

typedef struct
{
  const char *name;
  CeasefireSeverity severity;
} CeasefireCheckEntry;

extern const CeasefireCheckEntry ceasefire_check_codes[CHECK_N_CODES];

/* What is known during one check. */
typedef struct
{
  CeasefireDossier *dossier;
  GPtrArray *problems;     /* of CeasefireProblem */
  CeasefireRecord *record; /* the one at hand; NULL: the header */
  GHashTable *rings;       /* record or term -> GPtrArray of its rings; see check-graph.h */
  GHashTable *ids;         /* those passed so far; NULL if no id stands twice */
  GHashTable *groups;      /* agreement -> one that stands for all tied to it; NULL until needed */
} CeasefireCheck;

void ceasefire_check_report (CeasefireCheck *self, CeasefireCheckCode code,
                             const CeasefirePath *path, const char *format, ...)
  G_GNUC_PRINTF (4, 5);

/* The end of a sentence about a word that nobody knows: what was probably meant. @word may be NULL. */
char *ceasefire_check_say_nearest (const char *word);

/* @type and @object are those of the record at hand, or of the header with @path %NULL. */
void ceasefire_check_members (CeasefireCheck *self, const CeasefireType *type, gconstpointer object,
                              const CeasefirePath *path);

/* Looks for all rings ahead, so that each is told when its record comes by. */
void ceasefire_check_find_rings (CeasefireCheck *self);
void ceasefire_check_rings (CeasefireCheck *self, gpointer node, const CeasefirePath *path);

void ceasefire_check_terms (CeasefireCheck *self);
void ceasefire_check_identity (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_time (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_agreement (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_acts (CeasefireCheck *self, const CeasefirePath *path);
void ceasefire_check_quotes (CeasefireCheck *self, const CeasefirePath *path);

/* The record of that id and type; NULL if there is none. */
gpointer ceasefire_check_find (CeasefireCheck *self, const char *id, GType type);
/* The agreement that @clause stands in; NULL if it stands alone. */
gpointer ceasefire_check_get_agreement (CeasefireRecord *clause);

G_END_DECLS
