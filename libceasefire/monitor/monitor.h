/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-monitor.h>

#include "monitor/state/state.h"

G_BEGIN_DECLS

/* A dossier that is followed, and its records, to know those that go. */
typedef struct
{
  CeasefireDossier *dossier;
  CeasefireHeader *header; /* when it was last looked at */
  GPtrArray *records;
} MonitorSource;

struct _CeasefireMonitor
{
  GObject parent_instance;

  GPtrArray *sources; /* of MonitorSource */
  GHashTable
    *records; /* of no dossier that is followed: record, owned -> the number it came with */
  guint next_number;
  MonitorState *state;   /* NULL: to be rebuilt */
  gboolean is_judged;    /* by the settings as they are */
  gboolean is_moved;     /* it was, and nothing but the time asked for has changed */
  gboolean is_followed;  /* a record came or went after the state was first made */
  gboolean has_given_up; /* the limit is exceeded, or a zone unknown; the state is empty */
  gboolean is_cancelled; /* it gave up since it was cancelled, and begins anew when it is asked */
  guint64 limit;         /* of entries; 0: by the number of records */
  guint64 exceeded;      /* what the limit was */
  char *trouble;         /* a zone that is unknown, in words; NULL: it was the limit */
  GQueue news;           /* queue of CeasefireFinding whose signal is still to be emitted */
  gboolean is_telling;

  CeasefireDate *at;
  CeasefireDate *as_of;
  CeasefireInterval as_of_moment;
  char **viewpoint;
  gboolean is_viewpoint_exact;
  char *scope_clause, *scope_party; /* of which findings are asked for; NULL: of all */
  CeasefirePolicy *policy;
  CeasefireLayers layers;
  char *timezone;
  gboolean has_timezone; /* it was set, if only to unknown */
};

/* Recomputes at once if a handler is connected, else when findings are asked for. */
void ceasefire_monitor_react (CeasefireMonitor *self);
/* The last second of a date, which may be NULL: of now. */
CeasefireInterval ceasefire_monitor_get_moment (CeasefireMonitor *self, CeasefireDate *date);
/* Has the state go by the settings. */
void ceasefire_monitor_apply_settings (CeasefireMonitor *self);
/* Has all incidents judged and kept in normal form; fails as ceasefire_monitor_evaluate() does. */
gboolean ceasefire_monitor_evaluate_incidents (CeasefireMonitor *self, GError **error);
/* Of a MonitorSource. */
void ceasefire_monitor_free_source (gpointer source);
/* Takes in headers that dossiers have got since, of which these do not tell. */
void ceasefire_monitor_read_headers (CeasefireMonitor *self);
/* Has the state rebuilt. */
void ceasefire_monitor_invalidate (CeasefireMonitor *self);

G_END_DECLS
