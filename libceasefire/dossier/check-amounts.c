/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-quantity.h>

#include "json/number.h"
#include "types/types.h"

#include <math.h>

/* Bounds that cross, and numbers that lie outside their bounds. */

const char *
ceasefire_check_say_number (double number, CheckNumber buffer)
{
  buffer[ceasefire_json_print_number (number, buffer)] = '\0';
  return buffer;
}

/* @names are those of the number and of its lower bound. */
static void
check_amounts_number (CeasefireCheck *self, double number, double low, double high,
                      const char *const *names, const CeasefirePath *up)
{
  const CeasefirePath path = { up, names[0], -1 };
  const CeasefirePath low_path = { up, names[1], -1 };
  CheckNumber one;
  CheckNumber other;

  if (low > high)
    ceasefire_check_report (
      self, CHECK_BOUNDS_CROSSED, &low_path, "%s is the lowest number, and %s the highest",
      ceasefire_check_say_number (low, one), ceasefire_check_say_number (high, other));
  else if (number < low)
    ceasefire_check_report (self, CHECK_BOUNDS_CROSSED, &path, "%s is below the lowest number, %s",
                            ceasefire_check_say_number (number, one),
                            ceasefire_check_say_number (low, other));
  else if (number > high)
    ceasefire_check_report (self, CHECK_BOUNDS_CROSSED, &path, "%s is above the highest number, %s",
                            ceasefire_check_say_number (number, one),
                            ceasefire_check_say_number (high, other));
}

/* Bounds that are not told are open; a number that is not told is none. */
static double
check_amounts_from_count (gint64 count, double otherwise)
{
  return count < 0 ? otherwise : (double) count;
}

static void
check_amounts_incident (CeasefireCheck *self, CeasefireIncident *incident, const CeasefirePath *up)
{
  static const char *const fatalities[] = { "fatalities", "fatalities_low" };
  static const char *const injured[] = { "injured", "injured_low" };

  check_amounts_number (
    self, check_amounts_from_count (ceasefire_incident_get_fatalities (incident), NAN),
    check_amounts_from_count (ceasefire_incident_get_fatalities_low (incident), -INFINITY),
    check_amounts_from_count (ceasefire_incident_get_fatalities_high (incident), INFINITY),
    fatalities, up);
  check_amounts_number (
    self, check_amounts_from_count (ceasefire_incident_get_injured (incident), NAN),
    check_amounts_from_count (ceasefire_incident_get_injured_low (incident), -INFINITY),
    check_amounts_from_count (ceasefire_incident_get_injured_high (incident), INFINITY), injured,
    up);
}

void
ceasefire_check_quantity (CeasefireCheck *self, gconstpointer value, const CeasefirePath *up)
{
  static const char *const names[] = { "exact", "at_least" };
  CeasefireQuantity *quantity = (gpointer) value;
  double low = ceasefire_quantity_get_at_least (quantity);
  double high = ceasefire_quantity_get_at_most (quantity);

  check_amounts_number (self, ceasefire_quantity_get_exact (quantity),
                        isnan (low) ? -INFINITY : low, isnan (high) ? INFINITY : high, names, up);
}

void
ceasefire_check_amounts (CeasefireCheck *self, const CeasefirePath *path)
{
  if (CEASEFIRE_IS_INCIDENT (self->record))
    check_amounts_incident (self, CEASEFIRE_INCIDENT (self->record), path);
}
