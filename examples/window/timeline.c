/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The line shows the time in which most was; what was earlier or later is counted at its ends. What lies side
 * by side is stacked in lanes, away from the line. A date that is not exact is as long as it may be.
 * What has no room in the lanes is left out, and told; one more lane is for what is chosen.
 */
#include "timeline.h"

#include "names.h"

#include <math.h>

#define HEIGHT 256
#define MARGIN 12
#define LANE 20  /* pixels */
#define LANES 4  /* on each side */
#define MARK 9   /* pixels, of what takes no time */
#define NAME 130 /* pixels, of a name */
#define DAY 86400.0

typedef struct
{
  char *id;
  char *name;
  gboolean is_said; /* below the line */
  double from;      /* seconds */
  double until;
  int lane; /* -1: it has no room */
  graphene_rect_t place;
} TimelineItem;

struct _Timeline
{
  GtkWidget parent_instance;

  GArray *items; /* of TimelineItem, by time */
  double from;
  double until;
  guint n_before;
  guint n_behind;
  char *chosen;
};

G_DEFINE_FINAL_TYPE (Timeline, timeline, GTK_TYPE_WIDGET)

static guint timeline_signal;

static void
timeline_clear_item (gpointer data)
{
  TimelineItem *item = data;

  g_free (item->id);
  g_free (item->name);
}

static int
timeline_compare (gconstpointer a, gconstpointer b)
{
  const TimelineItem *x = a;
  const TimelineItem *y = b;

  return x->from < y->from ? -1 : x->from > y->from;
}

static gboolean
timeline_takes (CeasefireRecord *record)
{
  return CEASEFIRE_IS_STATEMENT (record) || CEASEFIRE_IS_INCIDENT (record)
         || CEASEFIRE_IS_MEETING (record) || CEASEFIRE_IS_AGREEMENT (record)
         || CEASEFIRE_IS_VOTE (record);
}

static void
timeline_add (Timeline *self, CeasefireDossier *dossier, CeasefireRecord *record)
{
  g_autoptr (CeasefireDate) date = timeline_takes (record) ? names_dup_date (record) : NULL;
  TimelineItem item = { .lane = -1 };
  gint64 from;
  gint64 until;

  if (date == NULL || !ceasefire_date_get_earliest (date, &from)
      || !ceasefire_date_get_latest (date, &until))
    return;
  item.id = g_strdup (ceasefire_record_get_id (record));
  item.name = names_get (dossier, record);
  item.is_said = CEASEFIRE_IS_STATEMENT (record);
  item.from = (double) from;
  item.until = (double) until;
  g_array_append_val (self->items, item);
}

/* From the twentieth part to the last but one. */
static void
timeline_set_range (Timeline *self)
{
  guint length = self->items->len;
  double room;

  self->n_before = self->n_behind = 0;
  if (length == 0)
    return;
  self->from = g_array_index (self->items, TimelineItem, length / 20).from;
  self->until = g_array_index (self->items, TimelineItem, length - 1 - length / 20).until;
  room = MAX ((self->until - self->from) / 20, DAY);
  self->from -= room;
  self->until += room;
  for (guint i = 0; i < length; i++)
    {
      const TimelineItem *item = &g_array_index (self->items, TimelineItem, i);

      self->n_before += item->until < self->from;
      self->n_behind += item->from > self->until;
    }
}

void
timeline_set_edition (Timeline *self, const Edition *edition)
{
  g_array_set_size (self->items, 0);
  for (guint i = 0; i < index_get_length (edition->index); i++)
    timeline_add (self, edition->dossier, index_get (edition->index, i));
  g_array_sort (self->items, timeline_compare);
  timeline_set_range (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
timeline_set_chosen (Timeline *self, const char *id)
{
  g_free (self->chosen);
  self->chosen = g_strdup (id);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

guint
timeline_get_length (Timeline *self)
{
  return self->items->len;
}

/* Drawing */

static double
timeline_get_x (const Timeline *self, double time, double width)
{
  double part = (time - self->from) / (self->until - self->from);

  return MARGIN + CLAMP (part, 0, 1) * (width - 2 * MARGIN);
}

/* Each goes into the first lane that is free where it begins. */
static void
timeline_lay_out (Timeline *self, double width, double line)
{
  double free_from[2][LANES] = { { 0 }, { 0 } };

  for (guint i = 0; i < self->items->len; i++)
    {
      TimelineItem *item = &g_array_index (self->items, TimelineItem, i);
      double from = timeline_get_x (self, item->from, width);
      double until = MAX (timeline_get_x (self, item->until, width), from + MARK);
      int lane = 0;

      item->lane = -1;
      if (item->until < self->from || item->from > self->until)
        continue;
      while (lane < LANES && free_from[item->is_said][lane] > from)
        lane++;
      if (lane < LANES)
        free_from[item->is_said][lane] = MAX (until, from + MARK + 4 + NAME);
      else if (g_strcmp0 (item->id, self->chosen) != 0)
        continue;
      item->lane = lane;
      item->place = GRAPHENE_RECT_INIT (
        (float) from,
        (float) (item->is_said ? line + 24 + lane * LANE : line - 6 - (lane + 1) * LANE),
        (float) (until - from), LANE);
    }
}

static void
timeline_draw_text (Timeline *self, cairo_t *cr, const char *text, double x, double y, double width)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (PANGO_SCALE_SMALL));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_width (layout, (int) (width * PANGO_SCALE));
  pango_layout_set_auto_dir (layout, FALSE);
  cairo_move_to (cr, x, y);
  pango_cairo_show_layout (cr, layout);
}

/* What happened is a box, what was said a dot; what is chosen has a frame. */
static void
timeline_draw_item (Timeline *self, cairo_t *cr, const TimelineItem *item, double width)
{
  const graphene_rect_t *place = &item->place;
  double x = place->origin.x;
  double y = place->origin.y + 2;
  double mark = MIN (place->size.width, width - MARGIN - x);
  gboolean is_chosen = g_strcmp0 (item->id, self->chosen) == 0;
  double name = x + MARK + 4;

  cairo_save (cr);
  if (item->is_said)
    cairo_arc (cr, x + MARK / 2.0, y + MARK / 2.0, MARK / 2.0, 0, 2 * G_PI);
  else
    cairo_rectangle (cr, x, y, MARK, MARK);
  cairo_fill (cr);
  if (mark > MARK)
    {
      cairo_rectangle (cr, x, y + LANE - 6, mark, 2);
      cairo_fill (cr);
    }
  cairo_restore (cr);
  timeline_draw_text (self, cr, item->name, name, place->origin.y - 2, MIN (NAME, width - name));
  if (is_chosen)
    {
      cairo_rectangle (cr, x - 4, y - 4, MIN (MARK + 12 + NAME, width - x), LANE);
      cairo_set_line_width (cr, 2);
      cairo_stroke (cr);
    }
}

/* The day at each tick, with as many ticks as names of days fit. */
static void
timeline_draw_axis (Timeline *self, cairo_t *cr, double width, double line)
{
  static const double steps[] = { 1, 2, 7, 14, 30, 91, 182, 365, 1826, 3652, 36524 };
  double days = (self->until - self->from) / DAY;
  double step = steps[G_N_ELEMENTS (steps) - 1];

  for (guint i = G_N_ELEMENTS (steps); i-- > 0;)
    if (days / steps[i] <= width / 110)
      step = steps[i];
  cairo_set_line_width (cr, 1);
  cairo_move_to (cr, MARGIN, line + 0.5);
  cairo_line_to (cr, width - MARGIN, line + 0.5);
  cairo_stroke (cr);
  for (double at = ceil (self->from / DAY / step) * step * DAY; at < self->until; at += step * DAY)
    {
      g_autoptr (GDateTime) day = g_date_time_new_from_unix_utc ((gint64) at);
      g_autofree char *label = day ? g_date_time_format (day, "%-d %b %Y") : NULL;
      double x = floor (timeline_get_x (self, at, width)) + 0.5;

      cairo_move_to (cr, x, line);
      cairo_line_to (cr, x, line + 6);
      cairo_stroke (cr);
      if (label && x + 80 < width)
        timeline_draw_text (self, cr, label, x + 3, line + 2, 100);
    }
}

static void
timeline_draw_rest (Timeline *self, cairo_t *cr, double width, double height)
{
  g_autofree char *text = NULL;
  guint n_without = 0;

  for (guint i = 0; i < self->items->len; i++)
    n_without += g_array_index (self->items, TimelineItem, i).lane < 0;
  text = g_strdup_printf ("■ happened  ● was said   %u earlier, %u later, %u without room",
                          self->n_before, self->n_behind,
                          n_without - self->n_before - self->n_behind);
  timeline_draw_text (self, cr, text, MARGIN, height - 18, width - 2 * MARGIN);
}

static void
timeline_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  Timeline *self = TIMELINE_TIMELINE (widget);
  double width = gtk_widget_get_width (widget);
  double height = gtk_widget_get_height (widget);
  double line = 10 + (LANES + 1) * LANE;
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  GdkRGBA colour;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  gdk_cairo_set_source_rgba (cr, &colour);
  if (self->items->len == 0)
    timeline_draw_text (self, cr, "Nothing with a date", MARGIN, MARGIN, width);
  else
    {
      timeline_lay_out (self, width, line);
      timeline_draw_axis (self, cr, width, line);
      for (guint i = 0; i < self->items->len; i++)
        if (g_array_index (self->items, TimelineItem, i).lane >= 0)
          timeline_draw_item (self, cr, &g_array_index (self->items, TimelineItem, i), width);
      timeline_draw_rest (self, cr, width, height);
    }
  cairo_destroy (cr);
}

static void
timeline_on_pressed (GtkGestureClick *gesture, int n_press, double x, double y, gpointer data)
{
  Timeline *self = data;

  (void) gesture;
  (void) n_press;
  for (guint i = 0; i < self->items->len; i++)
    {
      const TimelineItem *item = &g_array_index (self->items, TimelineItem, i);
      const graphene_rect_t *place = &item->place;
      double end = place->origin.x + MAX (place->size.width, MARK + 4 + NAME);

      if (item->lane < 0 || x < place->origin.x || x > end || y < place->origin.y
          || y > place->origin.y + LANE)
        continue;
      g_signal_emit (self, timeline_signal, 0, item->id);
      return;
    }
}

static void
timeline_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                  int *natural, int *minimum_baseline, int *natural_baseline)
{
  (void) widget;
  (void) for_size;
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 200;
  *minimum_baseline = *natural_baseline = -1;
}

static void
timeline_finalize (GObject *object)
{
  Timeline *self = TIMELINE_TIMELINE (object);

  g_array_unref (self->items);
  g_free (self->chosen);
  G_OBJECT_CLASS (timeline_parent_class)->finalize (object);
}

static void
timeline_class_init (TimelineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = timeline_finalize;
  GTK_WIDGET_CLASS (klass)->snapshot = timeline_snapshot;
  GTK_WIDGET_CLASS (klass)->measure = timeline_measure;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "timeline");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_IMG);
  timeline_signal = g_signal_new ("chosen", TIMELINE_TYPE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
timeline_init (Timeline *self)
{
  GtkGesture *gesture = gtk_gesture_click_new ();

  self->items = g_array_new (FALSE, FALSE, sizeof (TimelineItem));
  g_array_set_clear_func (self->items, timeline_clear_item);
  g_signal_connect (gesture, "pressed", G_CALLBACK (timeline_on_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (gesture));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  "Timeline; the list of records has the same dates", -1);
}

GtkWidget *
timeline_new (void)
{
  return g_object_new (TIMELINE_TYPE, NULL);
}
