/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/visit.h"
#include "dossier/dossier.h"

G_BEGIN_DECLS

/*
 * Redaction: what is above a mark goes, with all that shows it.
 *
 * A dossier is taken apart into *units*: records and values, numbered in the order in which they are
 * written, so that all in a unit have the numbers behind it up to its end. A unit that goes may take
 * others with it: the one that it is in, if that needs it, and where it is a record all that refers to
 * it and cannot be without. What matters of that stands in *slots*: a member of a unit of which not all
 * may be lost. Each unit goes once and each reference is lost once, so the work is linear.
 */
typedef struct
{
  guint32 parent; /* 0: none; units are counted from 1 */
  guint32 end;    /* the last unit in it */
  guint32 slot;   /* of the parent; 0: none is lost with it */
  guint32 first_id;
  guint32 n_ids;   /* of a record: those by which it is known, among Redaction.ids_of_units */
  guint64 dropped; /* rows that go whole */
  CeasefireRecord *record; /* NULL: a value */
  gboolean is_dead;
} RedactUnit;

typedef struct
{
  guint32 unit;
  guint32 left;     /* items that may still be lost before the last goes */
  guint64 drops;    /* rows that go with the first item that is lost */
  guint8 is_needed; /* the unit goes with the last item */
  guint8 is_whole;  /* ... with the first */
} RedactSlot;

/* An id that records have or are referred to by. */
typedef struct
{
  GArray *units;     /* of guint32: those records; NULL: none */
  GArray *slots;     /* of guint32: which are lost with it; NULL: none */
  gboolean is_known; /* records have it */
  gboolean is_dead;
} RedactId;

typedef struct _RedactSearch RedactSearch;

typedef struct
{
  CeasefireDossier *dossier;
  CeasefireVocabulary *marks;
  gint64 level;            /* what is above it goes */
  const char *up_to;       /* the mark of that level */
  const char *header_mark; /* of what carries no mark; NULL: nothing is to be without one */
  GHashTable *kills;       /* paths of units that go in any case; NULL: none do */

  GArray *units;           /* of RedactUnit */
  GArray *slots;           /* of RedactSlot */
  GHashTable *ids;         /* string, borrowed or of `strings` -> RedactId */
  GPtrArray *ids_of_units; /* of RedactId */
  GArray *above;           /* of guint32: units that are above the level */
  GPtrArray *dying;        /* of RedactId: of which slots have still to be told */
  GPtrArray *strings;      /* ids that stand in no record of a known type */
  GHashTable *digests;     /* of what has gone, borrowed */
  RedactSearch *search;    /* for ids in texts, and digests; NULL: nobody has looked for any */
  gboolean is_settled;     /* it is known what goes, and only that is looked for */
  GHashTable *prefixes;    /* of ids that stand in other dossiers, borrowed from the header */
  GHashTable *terms;       /* "vocabulary code" that anything uses */
  GHashTable *kept_terms;  /* ... that what stays uses */
  GHashTable *kept_prefixes;

  guint n_unmarked;
  char *first_unmarked; /* path */
  char *bad_mark;       /* a sentence about a mark whose level is not known */

  gboolean has_gone;            /* anything */
  guint32 at;                   /* writing: the unit that was written last */
  gboolean has_lost_own;        /* the record at hand, in front of its sources */
  const CeasefireLayout *cited; /* that record's */
  guint64 gone;                 /* rows of it that have gone */
  gboolean is_void;             /* the citation at hand: it supports nothing that is left */
  guint n_lost;                 /* what has gone so far */
  GHashTable *lost;             /* what -> how much of it has gone, records apart */
  GHashTable *total;            /* type of record -> how many there were */
  GHashTable *left;             /* ... and how many stay */
} Redaction;

#define REDACT_UNIT(self, number) (&g_array_index ((self)->units, RedactUnit, (number) -1))

/* Words that show what has gone: its ids and digests, alone or among others. */
gboolean ceasefire_redact_shows (Redaction *self, const char *string);
/* The same of strings and names in a text of JSON; and marks above the level, in objects that nobody knows. */
gboolean ceasefire_redact_json_shows (Redaction *self, const char *json);
gboolean ceasefire_redact_json_is_above (Redaction *self, const char *json);
/* Calls @found for each word of @string that is an id. */
typedef void (*RedactWordFunc) (Redaction *self, const char *word, gpointer user_data);
void ceasefire_redact_find_words (Redaction *self, const char *string, RedactWordFunc found,
                                  gpointer user_data);
void ceasefire_redact_find_json_words (Redaction *self, const char *json, RedactWordFunc found,
                                       gpointer user_data);

/* redact-search.c: many words, which must stay, looked for in many texts, once they have been added. */
RedactSearch *ceasefire_redact_search_new (void);
void ceasefire_redact_search_free (RedactSearch *self);
void ceasefire_redact_search_add (RedactSearch *self, const char *word);
/* Calls @found once for each word that stands in the text. */
typedef void (*RedactFoundFunc) (const char *word, gpointer user_data);
void ceasefire_redact_search_find (RedactSearch *self, const char *text, RedactFoundFunc found,
                                   gpointer user_data);

/* Takes the dossier apart and lets go what has to. */
void ceasefire_redact_take_apart (Redaction *self);
/* Whether a reference leads to nothing that stays. */
gboolean ceasefire_redact_is_lost (Redaction *self, const CeasefireField *field, const char *id);
/* What stays, as JSON. */
char *ceasefire_redact_write (Redaction *self);

void ceasefire_redact_count (GHashTable *counts, const char *what);

G_END_DECLS
