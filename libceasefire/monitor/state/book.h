/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/index/index.h"

G_BEGIN_DECLS

/*
 * All records that a monitor knows, with what follows from them. Incidents, statements and
 * coverage come and go one by one; what changes the frame (actors, places, agreements, terms) has
 * the book written anew.
 */
typedef struct
{
  MonitorScene scene;
  GPtrArray *agreements; /* of MonitorAgreement, in the order of the records */
  GPtrArray *clauses;    /* of MonitorClause, the agreements', by rank */
  MonitorIndex *index;   /* of the clauses, by what they look for */
  MonitorPool incidents; /* of MonitorIncident; the things that they are lead to them */
  GPtrArray *coverages;  /* of MonitorCoverage */
  GPtrArray *topics;     /* what a statement that comes or goes is about, while that is told */
  GPtrArray *dirty;      /* of MonitorInstance whose outcome must be worked out again */
  GPtrArray *rings;      /* of MonitorClause that wait for themselves */
  GPtrArray *frame;      /* of actors and places */
  GHashTable *hashes;    /* record -> its hash, once it is known */
  char *frame_hash;      /* of the frame; NULL until it is asked for */
  char *coverage_hash;   /* of all coverage; likewise */
  gboolean has_defenders;
  guint64 n_records;
  guint64 limit;     /* of entries; 0: by the number of records */
  guint64 n_entries; /* instances, pairs with the claims about their incidents, times, periods */
  gboolean is_over;  /* there are too many: the rest was left out, and nothing here is so */
  guint64 n_links;   /* so far: to try each pair once in each */
} MonitorBook;

typedef void (*MonitorChanged) (MonitorInstance *instance, gpointer user_data);

/* Unless a limit is set. Some hundred megabytes of findings; of a million records enough for several
   claims about each incident, under several clauses, each for several parties. */
#define MONITOR_ENTRIES_MIN 500000
#define MONITOR_ENTRIES_PER_RECORD 32

/* @records: of CeasefireRecord, in the order in which they count. */
MonitorBook *monitor_book_new (GPtrArray *records, CeasefireTerm *const *terms,
                               const char *timezone, guint64 limit);
/* Counts @n entries more. */
void monitor_book_count (MonitorBook *self, guint64 n);
/* How many there may be. */
guint64 monitor_book_get_limit (const MonitorBook *self);
void monitor_book_free (MonitorBook *self);
/* The rules of the scene were changed: everything is judged again. */
void monitor_book_judge_all (MonitorBook *self);

/* TRUE if the change of the record could be taken over; else the book must be written anew. */
gboolean monitor_book_add (MonitorBook *self, CeasefireRecord *record);
gboolean monitor_book_remove (MonitorBook *self, CeasefireRecord *record);

/* Works out what must be worked out; calls @changed for each finding that is now another. */
void monitor_book_conclude (MonitorBook *self, MonitorChanged changed, gpointer user_data);
MonitorInstance *monitor_book_find (MonitorBook *self, const char *clause, const char *party);

G_END_DECLS
