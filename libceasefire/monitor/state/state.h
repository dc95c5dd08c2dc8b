/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/index/index.h"
#include "monitor/state/shelf.h"

G_BEGIN_DECLS

/* The clause and the party of which findings are asked for, by their ids; NULL: of all. Borrowed. */
typedef struct
{
  const char *clause, *party;
} MonitorScope;

static inline gboolean
monitor_scope_is_set (const MonitorScope *self)
{
  return self->clause || self->party;
}

gboolean monitor_scope_has (const MonitorScope *self, const MonitorInstance *instance);

/* An incident that has not happened by the time asked for. */
typedef struct
{
  gint64 start;
  guint32 position; /* on the shelf */
} MonitorLater;

/* All records of a monitor in normal form, with the assessments and outcomes computed from them.
   Incidents, statements and coverage are added and removed one by one; after a change of the
   structure (actors, places, agreements, terms) the state is rebuilt. */
typedef struct
{
  MonitorContext context;
  GPtrArray *agreements;   /* of MonitorAgreement, in the order of the records */
  GPtrArray *clauses;      /* of MonitorClause, the agreements', by rank */
  MonitorIndex *index;     /* of the clauses, by what they look for */
  MonitorSlab incidents;   /* allocator of MonitorIncident, which entities point to */
  MonitorSlab assessments; /* allocator of MonitorAssessment */
  GPtrArray *coverages;    /* of MonitorCoverage */
  GPtrArray *topics;    /* the entities that a statement is about, while it is added or removed */
  GPtrArray *dirty;     /* of MonitorInstance whose outcome must be recomputed */
  GPtrArray *cycles;    /* of MonitorClause in a cycle of triggers */
  GPtrArray *measured;  /* of MonitorClause that ask for so much of something */
  GPtrArray *defenders; /* of MonitorInstance with self-defence */
  GPtrArray *structure; /* of actors and places */
  GHashTable *hashes;   /* record -> its hash, once it is known */
  char *structure_hash; /* of the structure; NULL until it is asked for */
  char *coverage_hash;  /* of all coverage; likewise */
  guint64 n_records;
  guint64 limit;          /* of entries; 0: by the number of records */
  guint64 n_entries;      /* instances, assessments, their claims, times, periods */
  gboolean is_over_limit; /* the limit is exceeded: the rest is missing, and no outcome is valid */
  gboolean is_cancelled;  /* likewise, since who asks does not wait any more */
  /* Where incidents are left in their records, and passed over once: */
  MonitorShelf *shelf;    /* NULL: all are in normal form */
  MonitorScope scope;     /* if it is set, all is kept of its findings, and nothing of others */
  gboolean keeps_attacks; /* what they were made from, too */
  guint n_first;          /* how many incidents of each finding are noted */
  gboolean is_first_kept; /* their assessments are there */
  guint position;         /* of the incident that is taken */
  GArray *later;          /* of MonitorLater: those after the time asked for, by time */
  guint n_reached;        /* how many of them are not any more */
  gboolean must_restart;  /* what is later changes what was judged before */
  guint64 n_links; /* number of calls of monitor_state_link(), to try each instance once in each */
} MonitorState;

/* Unless a limit is set. Some hundred megabytes of findings; of a million records enough for
   several claims about each incident, under several clauses, each for several parties. */
#define MONITOR_ENTRIES_MIN 500000
#define MONITOR_ENTRIES_PER_RECORD 32

/* @records: of CeasefireRecord, in the order in which they count. */
MonitorState *monitor_state_new (GPtrArray *records, CeasefireTerm *const *terms,
                                 const char *timezone, gboolean is_for_all, guint64 limit);
/* Of the records of a shelf, which is taken over; they are left there unless all of them must be in normal
   form. */
MonitorState *monitor_state_new_shelved (MonitorShelf *shelf, CeasefireTerm *const *terms,
                                         const char *timezone, gboolean is_for_all, guint64 limit);
/* Counts @n entries more. */
void monitor_state_count (MonitorState *self, guint64 n);
/* Whether nothing more is to be done: the limit is exceeded, or the thread's current cancellable was
   cancelled. */
gboolean monitor_state_is_stopped (MonitorState *self);
/* The limit of entries. */
guint64 monitor_state_get_limit (const MonitorState *self);
void monitor_state_free (MonitorState *self);

/* A record that can come and go by itself: an incident or a statement. */
gboolean monitor_state_is_event (CeasefireRecord *record);
/* Of several records with the same id the first counts. */
void monitor_state_add_event (MonitorState *self, MonitorEntity *entity, CeasefireRecord *record);
/* Adds a record of the shelf, unless it is there. */
void monitor_state_keep_event (MonitorState *self, CeasefireRecord *record);
void monitor_state_add_coverage (MonitorState *self, CeasefireCoverage *record);
/* @quality: of a norm derived from the clause; NULL: the clause itself. */
MonitorInstance *monitor_state_find (MonitorState *self, const char *clause, const char *quality,
                                     const char *party);

G_END_DECLS
