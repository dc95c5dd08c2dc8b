/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-clause.h>

#include "monitor/model/agreement.h"
#include "monitor/model/quantity.h"

G_BEGIN_DECLS

/*
 * Clauses in normal form: what each asks of whom, as patterns that incidents are held against.
 * docs/guide/monitor.md says how a clause is read.
 */
typedef struct _MonitorClause MonitorClause;
typedef struct _MonitorInstance MonitorInstance;

typedef enum
{
  MONITOR_NORM_BAN,
  MONITOR_NORM_DUTY,
  MONITOR_NORM_PERMISSION,
  MONITOR_NORM_POWER,
  MONITOR_NORM_NONE,    /* it asks nothing of anybody; other clauses may refer to it */
  MONITOR_NORM_UNCLEAR, /* it asks for something and does not say what */
} MonitorNormKind;

typedef enum
{
  MONITOR_TRIGGER_NONE,
  MONITOR_TRIGGER_EVENT,
  MONITOR_TRIGGER_BREACH,
  MONITOR_TRIGGER_COMPLIANCE,
  MONITOR_TRIGGER_STREAK,
} MonitorTriggerKind;

typedef enum
{
  MONITOR_EXCEPTION_DEFENCE, /* an answer to an attack */
  MONITOR_EXCEPTION_CLAUSE,  /* another clause allows it */
  MONITOR_EXCEPTION_OTHER,   /* only what sources say of it */
} MonitorExceptionKind;

typedef struct
{
  MonitorExceptionKind kind;
  gint64 within;        /* seconds at the most; CALENDAR_AFTER: no limit */
  gint64 within_surely; /* and at the least */
  gboolean proportionate;
  MonitorEntity *clause;
} MonitorException;

/* The one quality of which a norm of its own is made. */
#define MONITOR_DERIVED_QUALITY "safe"

struct _MonitorClause
{
  MonitorEntity *entity;
  CeasefireClause *record;
  MonitorAgreement *agreement;
  MonitorClause *around;  /* that it is nested in, or derived from; NULL if none */
  GPtrArray *nested;      /* of MonitorClause, right within it; NULL if there are none */
  const char *quality;    /* of a norm derived from it; NULL: the clause itself */
  MonitorClause *derived; /* the norm that is derived from it; NULL if none */
  MonitorNormKind kind;
  const MonitorList *action; /* that it speaks of; the pattern may look for what breaks it */
  MonitorPattern pattern;
  MonitorAttribution attribution;
  GPtrArray *bearers;              /* of MonitorEntity, each once; often the agreement's */
  const CeasefireInterval *window; /* as an extent; NULL: while the agreement is in force */
  gboolean survives;               /* the end of the agreement does not end it */
  const MonitorList *owed_to;      /* NULL: not said */
  GPtrArray *replaced_by;          /* of MonitorClause */
  GArray *departures;              /* of sides of the agreement; NULL until they are asked for */
  gboolean is_public;

  const CeasefireInterval *deadline; /* as an extent; NULL: none fixed */
  CeasefireAnchor after;
  CeasefireDuration *within; /* borrowed from the record */
  CeasefireDuration *every;
  MonitorTriggerKind trigger;
  MonitorPattern trigger_pattern;
  GPtrArray *awaited;            /* of MonitorEntity, whose performance is awaited; or NULL */
  MonitorEntity *trigger_clause; /* whose breach, or days without one, are awaited; or NULL */
  guint streak_days;
  GArray *quantities; /* of MonitorQuantity, as the record has them; NULL if there are none */

  GArray *exceptions; /* of MonitorException */
  gboolean has_defence;
  GPtrArray *not_evaluable; /* of codes, borrowed; NULL if there are none */

  guint rank;           /* in topological order, after the clauses that its trigger asks for */
  gboolean in_cycle;    /* its trigger depends on itself, or on a clause whose trigger does */
  GPtrArray *exchange;  /* of MonitorClause that wait for each other, itself too; NULL: none */
  GPtrArray *instances; /* of MonitorInstance, one a bearer */
  GPtrArray *asked;     /* of MonitorClause that its trigger asks for */
  GPtrArray *waiting;   /* of MonitorClause whose trigger asks for this one */
  guint index, lowest;  /* of the search that ranks the clauses */
  gboolean is_open;     /* likewise */
};

/* Adds the MonitorClauses made of @record to the agreement, without its nested clauses. @around: the
   clause that it is nested in; NULL if none. Returns the one that is @record itself. */
MonitorClause *monitor_clause_compile (MonitorWorld *world, MonitorAgreement *agreement,
                                       MonitorClause *around, CeasefireClause *record);
void monitor_clause_free (MonitorClause *self);

G_END_DECLS
