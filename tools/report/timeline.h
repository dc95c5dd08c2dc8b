/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "moments.h"
#include "report/timescale.h"
#include "show.h"

/* The timeline in parts: items are made of moments, placed in lanes, drawn, and told in lists. */

typedef enum
{
  TIMELINE_FORCE, /* agreements, a lane each */
  TIMELINE_WATCHED,
  TIMELINE_DUE,
  TIMELINE_HAPPENED,
  TIMELINE_SAID, /* from here on below the axis */
  TIMELINE_MET,
  TIMELINE_N_GROUPS,
} TimelineGroupKind;

/* The end of a time that has none, or none that is known. */
#define TIMELINE_OPEN_FROM G_MININT64
#define TIMELINE_OPEN_TO G_MAXINT64

typedef struct
{
  CeasefireRecord *record;
  CeasefireDate *date; /* as it is told; NULL of a date that was counted from another */
  gint64 from, to;
  gboolean is_vague;      /* somewhere in that time, which is longer than a day */
  const char *class_name; /* of its sign */
  char *name;             /* of the record, in the words of a list */
  char *label;            /* as much of it as stands beside the sign */
  char *tip;              /* all of it in a sentence */

  double sign_left, sign_right;
  double left, right; /* with the label */
  double label_x;
  int lane; /* TIMELINE_BUNDLED: it had no room */
} TimelineItem;

#define TIMELINE_BUNDLED (-1)

typedef struct
{
  GArray *items; /* TimelineItem */
  guint n_undated;
  guint n_lanes;       /* one more if some are bundled */
  gboolean is_counted; /* too many for items: bars are drawn */
  double top, bottom;
} TimelineGroup;

typedef struct
{
  Report *report;
  GArray *moments;
  WordsIndex *index;
  GTimeZone *zone;
  gint64 at;    /* the last second that is told of */
  gint64 as_of; /* the last second whose words count */
  TimeScale scale;
  TimelineGroup groups[TIMELINE_N_GROUPS];
} Timeline;

/* timeline-items.c: who says so, and what stands beside a sign. */
void timeline_collect (Timeline *self);
/* Who tells of an incident, and who denies it, in the order of the dossier: ids. (transfer container) */
GPtrArray *timeline_list_voices (Timeline *self, CeasefireRecord *record, gboolean denying);
/* Names one behind the other, the first few. (transfer full) */
char *timeline_join_names (Timeline *self, const GPtrArray *ids);

/* timeline-draw.c */
void timeline_draw (Timeline *self);
const char *timeline_get_title (TimelineGroupKind kind);
