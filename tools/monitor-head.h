/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-monitor.h>

/* What the findings are on, and how they were asked for: it stands before all of them. */
typedef struct
{
  CeasefireDossier *dossier;
  CeasefireMonitor *monitor;
  const char *at;       /* what was asked for, or the time that it was */
  const char *language; /* wanted for texts; NULL for the first wording */
} MonitorHead;

/* What is said in the dossier: until when, and how much without a date. */
typedef struct
{
  CeasefireDate *last; /* of the statement that can be latest; borrowed, NULL: none has a date */
  guint n_undated;
} MonitorHeadStatements;

MonitorHeadStatements monitor_head_survey_statements (CeasefireDossier *dossier);
/* Who made records of coverage, each once, with a NULL behind them; @n: how many records there are. */
GPtrArray *monitor_head_list_watchers (CeasefireDossier *dossier, guint *n);
/* Adds who made a record of coverage, unless @seen has it already; nobody of any other record. */
void monitor_head_add_watcher (GPtrArray *ids, GTree *seen, CeasefireRecord *record);
/* Names of the layers that count, with a NULL behind them. */
GPtrArray *monitor_head_list_layers (CeasefireMonitor *monitor);

void monitor_head_print (const MonitorHead *head);
/* As members of an object, with a comma behind the last. */
void monitor_head_print_json (const MonitorHead *head);
/* A member of an object, with a comma behind it. @value: NULL: null. */
void monitor_head_print_json_string (const char *member, const char *value);
/* A list of ids or words. */
void monitor_head_print_json_strings (const char *member, const char *const *values);
/* A finding as an object. */
void monitor_head_print_finding (CeasefireFinding *finding);
