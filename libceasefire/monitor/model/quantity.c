/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/model/quantity.h"

#include "monitor/model/match.h"

#include <math.h>

/* Quantities of clauses, and what incidents tell of them. */

/* The number of quantities of one incident that are looked at. */
#define QUANTITY_PARTS_MAX 64

gboolean
monitor_amount_is_said (MonitorAmount self)
{
  return self.low > 0 || !isinf (self.high);
}

/* The bounds of a quantity; a lower one of NAN: there is none. @tolerance: the part by which a number
   that is only near may be wrong. */
static double
quantity_get_least (CeasefireQuantity *record, double tolerance)
{
  double exact = ceasefire_quantity_get_exact (record);
  double least = isnan (exact) ? ceasefire_quantity_get_at_least (record) : exact;

  return ceasefire_quantity_get_approximate (record) ? least * (1 - tolerance) : least;
}

static double
quantity_get_most (CeasefireQuantity *record, double tolerance)
{
  double exact = ceasefire_quantity_get_exact (record);
  double most = isnan (exact) ? ceasefire_quantity_get_at_most (record) : exact;

  return ceasefire_quantity_get_approximate (record) ? most * (1 + tolerance) : most;
}

/* S5: An exact number counts as its lower bound; so much in each time only if that is the period of
   the duty. */
MonitorQuantity
monitor_quantity_read (MonitorWorld *world, CeasefireQuantity *record, CeasefireDuration *every)
{
  const char *of = ceasefire_quantity_get_of (record);
  CeasefireDuration *per = ceasefire_quantity_get_per (record);
  MonitorQuantity self = {
    .unit = ceasefire_quantity_get_unit (record),
    .of = of ? monitor_world_get_code (world, MONITOR_VOCABULARY_OF, of) : NULL,
    .least = quantity_get_least (record, world->tolerance),
    .record = ceasefire_quantity_ref (record),
  };

  self.is_counted = !isnan (self.least)
                    && (per == NULL
                        || (every
                            && g_str_equal (ceasefire_duration_get_text (per),
                                            ceasefire_duration_get_text (every))));
  return self;
}

void
monitor_quantity_clear (gpointer self)
{
  g_clear_pointer (&((MonitorQuantity *) self)->record, ceasefire_quantity_unref);
}

void
monitor_quantity_settle (MonitorQuantity *self, const MonitorWorld *world)
{
  self->least = quantity_get_least (self->record, world->tolerance);
}

typedef struct
{
  const char *unit;
  const MonitorCode *of;
  double low, high;
} QuantityPart;

/* Whether one quantity of an incident is within another of it, so that it is counted there. */
static gboolean
quantity_is_within (CeasefireVocabulary *units, const QuantityPart *part, const QuantityPart *whole)
{
  gboolean has_of = whole->of == NULL || (part->of && monitor_code_is_a (part->of, whole->of));

  return has_of && ceasefire_vocabulary_convert (units, part->unit, whole->unit) > 0
         && (part->of != whole->of
             || ceasefire_vocabulary_convert (units, whole->unit, part->unit) == 0);
}

/* S5, R8.32: The same unit and goods, or narrower; broader or unsaid ones say nothing. */
static gboolean
quantity_read_part (const MonitorQuantity *self, MonitorWorld *world, CeasefireQuantity *record,
                    QuantityPart *part)
{
  const char *of = ceasefire_quantity_get_of (record);
  double least = quantity_get_least (record, world->tolerance);
  double most = quantity_get_most (record, world->tolerance);
  CeasefireVocabulary *units = world->vocabularies[MONITOR_VOCABULARY_UNIT];
  double factor;

  part->unit = ceasefire_quantity_get_unit (record);
  factor = part->unit && self->unit ? ceasefire_vocabulary_convert (units, part->unit, self->unit)
                                    : 0;
  if (factor == 0)
    return FALSE;
  part->of = of ? monitor_world_get_code (world, MONITOR_VOCABULARY_OF, of) : NULL;
  part->low = isnan (least) ? 0 : least * factor;
  part->high = isnan (most) ? INFINITY : most * factor;
  return ceasefire_quantity_get_per (record) == NULL
         && (self->of == NULL || (part->of && monitor_code_is_a (part->of, self->of)));
}

MonitorAmount
monitor_quantity_measure (const MonitorQuantity *self, MonitorWorld *world,
                          CeasefireQuantity *const *records)
{
  g_autoptr (GArray) parts = NULL;
  MonitorAmount amount = { 0, 0 };

  if (records == NULL || *records == NULL)
    return (MonitorAmount){ 0, INFINITY };
  parts = g_array_new (FALSE, FALSE, sizeof (QuantityPart));
  for (guint i = 0; records[i] && i < QUANTITY_PARTS_MAX; i++)
    {
      QuantityPart part;

      if (quantity_read_part (self, world, records[i], &part))
        g_array_append_val (parts, part);
    }
  for (guint i = 0; i < parts->len; i++)
    {
      const QuantityPart *part = &g_array_index (parts, QuantityPart, i);
      gboolean is_within = FALSE;

      for (guint j = 0; j < parts->len && !is_within; j++)
        is_within = quantity_is_within (world->vocabularies[MONITOR_VOCABULARY_UNIT], part,
                                        &g_array_index (parts, QuantityPart, j));
      amount.low += is_within ? 0 : part->low;
      amount.high += is_within ? 0 : part->high;
    }
  return parts->len ? amount : (MonitorAmount){ 0, INFINITY };
}
