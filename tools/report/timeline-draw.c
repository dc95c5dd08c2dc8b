/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/timeline.h"

#include <ceasefire/ceasefire-coverage.h>

/*
 * A timeline as a drawing. Signs with their labels are put into lanes, each into the first that has room;
 * what finds no room in the lanes that people can look through is counted where it would stand. Of a group
 * with too many items for signs, bars tell how many there are in each period.
 */

#define WIDTH 960.0
#define MARGIN 8.0
#define LANE 19.0
#define SIGN 10.0
#define HEADING 20.0
#define BARS 76.0
#define MAX_BARS 120
#define BUNDLE 44.0   /* width of what is counted together */
#define N_BUNDLES 21  /* as many as stand in the width */
#define LABEL 320.0   /* width of one at the most */
#define MAX_LABELS 60 /* of a group */

/* How many lanes a group has at the most, without that of bundles. */
static const guint max_lanes[] = {
  [TIMELINE_FORCE] = 12,    [TIMELINE_WATCHED] = 1, [TIMELINE_DUE] = 8,
  [TIMELINE_HAPPENED] = 20, [TIMELINE_SAID] = 20,   [TIMELINE_MET] = 6,
};

static const char *const titles[] = {
  [TIMELINE_FORCE] = N_ ("In force, as agreements say"),
  [TIMELINE_WATCHED] = N_ ("Watched"),
  [TIMELINE_DUE] = N_ ("Due"),
  [TIMELINE_HAPPENED] = N_ ("Said to have happened"),
  [TIMELINE_SAID] = N_ ("Said"),
  [TIMELINE_MET] = N_ ("Met, voted, inquired"),
};

const char *
timeline_get_title (TimelineGroupKind kind)
{
  return gettext (titles[kind]);
}

static gboolean
draw_is_above (TimelineGroupKind kind)
{
  return kind < TIMELINE_SAID;
}

/* Coverage is drawn as a whole, whatever there is of it. */
static gboolean
draw_is_shown (const Timeline *self, TimelineGroupKind kind)
{
  return kind == TIMELINE_WATCHED || self->groups[kind].items->len > 0;
}

/* Scale */

/* An end that is open is drawn to the edge, and does not make the drawing longer. */
static void
draw_add_end (GArray *ends, gint64 end)
{
  if (end != TIMELINE_OPEN_FROM && end != TIMELINE_OPEN_TO)
    g_array_append_val (ends, end);
}

static void
draw_set_scale (Timeline *self)
{
  g_autoptr (GArray) ends = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < TIMELINE_N_GROUPS; i++)
    for (guint j = 0; j < self->groups[i].items->len; j++)
      {
        const TimelineItem *item = &g_array_index (self->groups[i].items, TimelineItem, j);

        draw_add_end (ends, i == TIMELINE_WATCHED ? MIN (item->from, self->at) : item->from);
        draw_add_end (ends, i == TIMELINE_WATCHED ? MIN (item->to, self->at) : item->to);
      }
  draw_add_end (ends, self->at);
  time_scale_init (&self->scale, ends, self->zone, MARGIN, WIDTH - 2 * MARGIN);
}

/* Places */

/* What is due by a day may be done until the day is over. */
static void
draw_place_sign (const Timeline *self, TimelineItem *item)
{
  gboolean is_flag = g_str_equal (item->class_name, "flag") && !item->is_vague;
  double left = time_scale_get_x (&self->scale, is_flag ? item->to : item->from);
  double right = time_scale_get_x (&self->scale, item->to);

  if (right - left < SIGN)
    {
      const double middle
        = CLAMP ((left + right) / 2, MARGIN + SIGN / 2, WIDTH - MARGIN - SIGN / 2);

      left = middle - SIGN / 2;
      right = middle + SIGN / 2;
    }
  item->sign_left = left;
  item->sign_right = right;
}

/* Of many in a crowd the signs stand alone, as dots do: the list has their names. */
static void
draw_place_alone (TimelineItem *item)
{
  item->label = g_strdup ("");
  item->label_x = item->sign_left;
  item->left = item->sign_left;
  item->right = item->sign_right - 6;
}

/* The label stands behind the sign, in it, or before it: where it has the most room, if it needs that. */
static void
draw_place_label (TimelineItem *item)
{
  const double behind = WIDTH - MARGIN - item->sign_right - 5;
  const double within = item->sign_right - item->sign_left - 14;
  const double before = item->sign_left - MARGIN - 5;
  const double most = MIN (MAX (MAX (behind, within), before), LABEL);
  double width;

  item->label = svg_fit (item->name, most);
  width = svg_measure (item->label);
  if (width <= within)
    item->label_x = item->sign_left + 7;
  else if (width <= behind)
    item->label_x = item->sign_right + 5;
  else
    item->label_x = item->sign_left - 5 - width;
  item->left = MIN (item->sign_left, item->label_x);
  item->right = MAX (item->sign_right, item->label_x + width);
}

static int
draw_compare_left (gconstpointer a, gconstpointer b)
{
  const TimelineItem *p = *(TimelineItem *const *) a;
  const TimelineItem *q = *(TimelineItem *const *) b;

  return (p->left > q->left) - (p->left < q->left);
}

/* Labels may stand before their signs: lanes are filled from left to right, while items keep the order of time. */
static GPtrArray *
draw_list_from_left (const TimelineGroup *group)
{
  GPtrArray *items = g_ptr_array_sized_new (group->items->len);

  for (guint i = 0; i < group->items->len; i++)
    g_ptr_array_add (items, &g_array_index (group->items, TimelineItem, i));
  g_ptr_array_sort (items, draw_compare_left);
  return items;
}

static void
draw_place_lanes (TimelineGroup *group, guint max)
{
  g_autoptr (GPtrArray) items = draw_list_from_left (group);
  g_autofree double *ends = g_new0 (double, max);
  gboolean is_bundled = FALSE;

  for (guint i = 0; i < items->len; i++)
    {
      TimelineItem *item = g_ptr_array_index (items, i);
      guint lane = 0;

      while (lane < max && ends[lane] > item->left)
        lane++;
      item->lane = lane < max ? (int) lane : TIMELINE_BUNDLED;
      if (lane == max)
        is_bundled = TRUE;
      else
        {
          ends[lane] = item->right + 8;
          group->n_lanes = MAX (group->n_lanes, lane + 1);
        }
    }
  if (is_bundled)
    group->n_lanes++;
}

static void
draw_place_group (Timeline *self, TimelineGroupKind kind)
{
  TimelineGroup *group = &self->groups[kind];

  if (kind == TIMELINE_WATCHED)
    group->n_lanes = 1;
  if (kind == TIMELINE_WATCHED || group->is_counted)
    return;
  for (guint i = 0; i < group->items->len; i++)
    {
      TimelineItem *item = &g_array_index (group->items, TimelineItem, i);

      draw_place_sign (self, item);
      if (group->items->len <= MAX_LABELS)
        draw_place_label (item);
      else
        draw_place_alone (item);
    }
  draw_place_lanes (group, max_lanes[kind]);
}

/* Returns where the next one begins. */
static double
draw_stack (Timeline *self, TimelineGroupKind kind, double y)
{
  TimelineGroup *group = &self->groups[kind];

  if (!draw_is_shown (self, kind))
    return y;
  group->top = y + HEADING;
  group->bottom = group->top + (group->is_counted ? BARS : group->n_lanes * LANE);
  return group->bottom + 6;
}

/* Signs */

static double
draw_get_y (const TimelineGroup *group, TimelineGroupKind kind, int lane)
{
  const int index = lane == TIMELINE_BUNDLED ? (int) group->n_lanes - 1 : lane;

  return draw_is_above (kind) && kind != TIMELINE_FORCE ? group->bottom - LANE * (index + 1)
                                                        : group->top + LANE * index;
}

/* Where a time has no end, or none is known, the sign has no edge. */
static void
draw_put_open_ends (Report *report, const TimelineItem *item, double y)
{
  for (guint side = 0; side < 2; side++)
    if (side ? item->to == TIMELINE_OPEN_TO : item->from == TIMELINE_OPEN_FROM)
      {
        const double x = side ? item->sign_right : item->sign_left;
        const double step = side ? -6 : 6;
        g_autoptr (GString) data = g_string_new (NULL);

        svg_append (data, 'M', x + step, y + 3);
        svg_append (data, 'L', x, y + 8);
        svg_append (data, 'L', x + step, y + 13);
        svg_path (report, "arrow", data->str);
      }
}

static void
draw_put_flag (Report *report, const TimelineItem *item, double y)
{
  g_autoptr (GString) data = g_string_new (NULL);
  const double x = item->sign_left;

  svg_append (data, 'M', x, y + 16);
  svg_append (data, 'L', x, y + 2);
  svg_append (data, 'L', x + SIGN, y + 5.5);
  svg_append (data, 'L', x, y + 9);
  svg_path (report, "flag", data->str);
}

static void
draw_put_sign (Report *report, const TimelineItem *item, double y)
{
  const double width = item->sign_right - item->sign_left;
  g_autofree char *class_name
    = g_strdup_printf ("sign %s%s", item->class_name, item->is_vague ? " vague" : "");

  if (g_str_equal (item->class_name, "flag") && !item->is_vague)
    draw_put_flag (report, item, y);
  else if (g_str_equal (item->class_name, "said") && width <= SIGN)
    svg_circle (report, class_name, item->sign_left + SIGN / 2, y + 8, 4.5);
  else
    svg_rect (report, class_name, item->sign_left, y + 3, width, 11);
}

static gboolean
draw_is_within (const TimelineItem *item)
{
  return item->label_x >= item->sign_left && item->label_x < item->sign_right;
}

static void
draw_put_item (Report *report, const TimelineItem *item, double y)
{
  svg_open_group (report, "item", item->tip);
  draw_put_sign (report, item, y);
  draw_put_open_ends (report, item, y);
  if (*item->label)
    svg_text (report, draw_is_within (item) ? "within" : NULL, item->label_x, y + 13, SVG_LEFT,
              item->label);
  svg_close_group (report);
}

/* Bundles: those without a lane, where they would stand */

static void
draw_put_bundle (Report *report, guint column, guint count, double y)
{
  const double x = MARGIN + column * BUNDLE;
  g_autofree char *number = report_number (report, count);
  g_autofree char *words = tool_language_fill ("+{number}", "number", number, NULL);
  g_autofree char *tip
    = tool_language_fill (ngettext ("{number} more here, in the list below",
                                    "{number} more here, in the list below", count),
                          "number", number, NULL);

  svg_open_group (report, "bundle", tip);
  svg_rect (report, NULL, x + 1, y + 1, BUNDLE - 4, LANE - 4);
  svg_text (report, NULL, x + BUNDLE / 2 - 1, y + 13, SVG_MIDDLE, words);
  svg_close_group (report);
}

static void
draw_put_bundles (Timeline *self, TimelineGroupKind kind)
{
  const TimelineGroup *group = &self->groups[kind];
  guint counts[N_BUNDLES] = { 0 };

  for (guint i = 0; i < group->items->len; i++)
    {
      const TimelineItem *item = &g_array_index (group->items, TimelineItem, i);

      if (item->lane == TIMELINE_BUNDLED)
        counts[MIN ((guint) ((item->sign_left - MARGIN) / BUNDLE), N_BUNDLES - 1)]++;
    }
  for (guint i = 0; i < N_BUNDLES; i++)
    if (counts[i] > 0)
      draw_put_bundle (self->report, i, counts[i], draw_get_y (group, kind, TIMELINE_BUNDLED));
}

/* Bars */

static const gint64 periods[] = { 1, 7, 28, 91, 364, 3640, 36400, 364000, 3640000 };

/* The shortest period, in seconds, of which there are not too many. */
static gint64
draw_choose_period (const TimeScale *scale)
{
  gint64 sum = 0;
  guint i = 0;

  for (guint j = 0; j < scale->n_pieces; j++)
    sum += scale->pieces[j].to - scale->pieces[j].from;
  while (i + 1 < G_N_ELEMENTS (periods) && sum / (periods[i] * 86400) > MAX_BARS)
    i++;
  return periods[i] * 86400;
}

typedef struct
{
  gint64 period;
  guint n;
} TimelineBar;

static gint64
draw_get_period (const Timeline *self, gint64 time, gint64 length)
{
  const gint64 local = time + self->scale.offset;

  return local / length - (local % length < 0);
}

/* What may lie in several periods is counted in none. Items come in the order of their beginnings, so that those of
 * a period stand together. */
static GArray *
draw_count (const Timeline *self, const TimelineGroup *group, gint64 length, guint *n_most)
{
  GArray *bars = g_array_new (FALSE, FALSE, sizeof (TimelineBar));

  *n_most = 1;
  for (guint i = 0; i < group->items->len; i++)
    {
      const TimelineItem *item = &g_array_index (group->items, TimelineItem, i);
      TimelineBar *last = bars->len ? &g_array_index (bars, TimelineBar, bars->len - 1) : NULL;
      TimelineBar bar = { 0, 1 };

      if (item->from == TIMELINE_OPEN_FROM || item->to == TIMELINE_OPEN_TO)
        continue;
      bar.period = draw_get_period (self, item->from, length);
      if (bar.period != draw_get_period (self, item->to, length))
        continue;
      if (last && last->period == bar.period)
        *n_most = MAX (*n_most, ++last->n);
      else
        g_array_append_val (bars, bar);
    }
  return bars;
}

static void
draw_put_bar (Timeline *self, TimelineGroupKind kind, gint64 from, gint64 until, double height,
              guint n)
{
  const TimelineGroup *group = &self->groups[kind];
  const double left = time_scale_get_x (&self->scale, from);
  const double right = time_scale_get_x (&self->scale, until);
  gboolean is_above = draw_is_above (kind);
  g_autofree char *number = report_number (self->report, n);

  svg_open_group (self->report, "bar", number);
  svg_rect (self->report, is_above ? "happened" : "said", left,
            is_above ? group->bottom - height : group->top, MAX (right - left - 1, 1), height);
  svg_close_group (self->report);
}

static void
draw_put_bars (Timeline *self, TimelineGroupKind kind)
{
  const TimelineGroup *group = &self->groups[kind];
  const gint64 length = draw_choose_period (&self->scale);
  guint n_most;
  g_autoptr (GArray) bars = draw_count (self, group, length, &n_most);
  g_autofree char *most = report_number (self->report, n_most);

  for (guint i = 0; i < bars->len; i++)
    {
      const TimelineBar *bar = &g_array_index (bars, TimelineBar, i);
      const gint64 from = bar->period * length - self->scale.offset;

      draw_put_bar (self, kind, from, from + length, (BARS - 14) * bar->n / n_most, bar->n);
    }
  svg_text (self->report, "unit", MARGIN, draw_is_above (kind) ? group->top + 8 : group->bottom,
            SVG_LEFT, most);
}

/* Force: what was done to an agreement is marked on its band */

static gboolean
draw_ends_force (CeasefireActKind kind)
{
  return kind == CEASEFIRE_ACT_KIND_SUSPEND || kind == CEASEFIRE_ACT_KIND_TERMINATE
         || kind == CEASEFIRE_ACT_KIND_WITHDRAW || kind == CEASEFIRE_ACT_KIND_REJECT;
}

static void
draw_put_act (Timeline *self, const TimelineItem *item, const Moment *moment, double y)
{
  const char *kind = report_label_enum (self->report, CEASEFIRE_TYPE_ACT_KIND,
                                        (int) ceasefire_act_get_kind (moment->act));
  g_autofree char *by = report_name (self->report, ceasefire_act_get_by (moment->act));
  g_autofree char *when = report_date (self->report, moment->date);
  g_autofree char *tip
    = tool_language_fill (_ ("{when}: {act}, by {by}"), "when", when, "act", kind, "by", by, NULL);
  gint64 time;
  double x;

  if (!ceasefire_date_get_earliest_in_zone (moment->date, self->zone, &time))
    return;
  x = time_scale_get_x (&self->scale, time);
  svg_open_group (self->report, "act", tip);
  if (draw_ends_force (ceasefire_act_get_kind (moment->act)) && x < item->sign_right)
    svg_rect (self->report, "lapsed", x, y + 3, item->sign_right - x, 11);
  svg_line (self->report, NULL, x, y + 1, x, y + 16);
  svg_close_group (self->report);
}

static void
draw_put_acts (Timeline *self, const TimelineItem *item, double y)
{
  for (guint i = 0; i < self->moments->len; i++)
    {
      const Moment *moment = &g_array_index (self->moments, Moment, i);

      if (moment->act && moment->record == item->record)
        draw_put_act (self, item, moment, y);
    }
}

/* Silence: where no coverage lies */

static gboolean
draw_is_whole (CeasefireCoverage *coverage)
{
  return ceasefire_coverage_get_complete (coverage)
         && ceasefire_coverage_get_clauses (coverage) == NULL
         && ceasefire_coverage_get_parties (coverage) == NULL
         && ceasefire_coverage_get_place (coverage) == NULL;
}

static void
draw_put_stretch (Timeline *self, const char *class_name, gint64 from, gint64 to)
{
  const TimelineGroup *group = &self->groups[TIMELINE_WATCHED];
  const double left = time_scale_get_x (&self->scale, from);
  const double right = time_scale_get_x (&self->scale, to);

  if (to > from && right > left)
    svg_rect (self->report, class_name, left, group->top + 2, right - left, LANE - 6);
}

/* Items are in the order of their beginnings. */
static void
draw_put_watched (Timeline *self)
{
  const TimelineGroup *group = &self->groups[TIMELINE_WATCHED];
  const gint64 end = MIN (self->at, time_scale_get_to (&self->scale));
  gint64 seen = time_scale_get_from (&self->scale);

  for (guint i = 0; i < group->items->len; i++)
    {
      const TimelineItem *item = &g_array_index (group->items, TimelineItem, i);

      draw_put_stretch (self, "silence", seen, MIN (item->from, end));
      draw_put_stretch (self, "watched part", MAX (item->from, seen), MIN (item->to, end));
      seen = MAX (seen, item->to);
    }
  draw_put_stretch (self, "silence", seen, end);
  for (guint i = 0; i < group->items->len; i++)
    {
      const TimelineItem *item = &g_array_index (group->items, TimelineItem, i);

      if (draw_is_whole (CEASEFIRE_COVERAGE (item->record)))
        draw_put_stretch (self, "watched", item->from, MIN (item->to, end));
    }
}

/* Groups */

static void
draw_put_group (Timeline *self, TimelineGroupKind kind)
{
  const TimelineGroup *group = &self->groups[kind];

  svg_text (self->report, "title", MARGIN, group->top - 6, SVG_LEFT, timeline_get_title (kind));
  if (kind == TIMELINE_WATCHED)
    {
      draw_put_watched (self);
      return;
    }
  if (group->is_counted)
    {
      draw_put_bars (self, kind);
      return;
    }
  for (guint i = 0; i < group->items->len; i++)
    {
      const TimelineItem *item = &g_array_index (group->items, TimelineItem, i);

      if (item->lane == TIMELINE_BUNDLED)
        continue;
      draw_put_item (self->report, item, draw_get_y (group, kind, item->lane));
      if (kind == TIMELINE_FORCE)
        draw_put_acts (self, item, draw_get_y (group, kind, item->lane));
    }
  draw_put_bundles (self, kind);
}

static void
draw_put_at (Timeline *self, double bottom)
{
  const double x = time_scale_get_x (&self->scale, self->at);
  g_autofree char *date
    = report_date (self->report, ceasefire_monitor_get_at (self->report->monitor));
  g_autofree char *words = tool_language_fill (_ ("As of {date}"), "date", date ? date : "", NULL);
  const double width = svg_measure (words);

  svg_line (self->report, "at", x, 18, x, bottom);
  svg_text (self->report, "unit", CLAMP (x - width / 2, MARGIN, WIDTH - MARGIN - width), 13,
            SVG_LEFT, words);
}

void
timeline_draw (Timeline *self)
{
  double axis, y = 18;

  draw_set_scale (self);
  for (guint i = 0; i < TIMELINE_N_GROUPS; i++)
    draw_place_group (self, (TimelineGroupKind) i);
  for (guint i = 0; i < TIMELINE_SAID; i++)
    y = draw_stack (self, (TimelineGroupKind) i, y);
  axis = y;
  y += TIME_SCALE_AXIS;
  for (guint i = TIMELINE_SAID; i < TIMELINE_N_GROUPS; i++)
    y = draw_stack (self, (TimelineGroupKind) i, y);
  svg_open (
    self->report, "timeline-drawing", WIDTH, y, _ ("Timeline"),
    _ ("Time runs from left to right. Above the line: agreements in force, what was watched, "
       "what was due and what is said to have happened; below it: what was said, and who met. "
       "The list below says the same."));
  time_scale_draw (self->report, &self->scale, 20, axis, y);
  draw_put_at (self, y);
  for (guint i = 0; i < TIMELINE_N_GROUPS; i++)
    if (draw_is_shown (self, (TimelineGroupKind) i))
      draw_put_group (self, (TimelineGroupKind) i);
  svg_close (self->report);
}
