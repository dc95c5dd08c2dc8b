/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-monitor.h>

G_BEGIN_DECLS

/**
 * CeasefireTallyMeasure:
 * @CEASEFIRE_TALLY_MEASURE_INCIDENTS: Incidents: events, each once.
 * @CEASEFIRE_TALLY_MEASURE_COUNT: How often it happened, as records of incidents say.
 * @CEASEFIRE_TALLY_MEASURE_FATALITIES: Persons killed.
 * @CEASEFIRE_TALLY_MEASURE_INJURED: Persons injured.
 *
 * What a tally sums up.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_TALLY_MEASURE_INCIDENTS,
  CEASEFIRE_TALLY_MEASURE_COUNT,
  CEASEFIRE_TALLY_MEASURE_FATALITIES,
  CEASEFIRE_TALLY_MEASURE_INJURED,
} CeasefireTallyMeasure;

#define CEASEFIRE_TYPE_TALLY_MEASURE (ceasefire_tally_measure_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_tally_measure_get_type (void) G_GNUC_CONST;

/**
 * CeasefireTallyLevel:
 * @CEASEFIRE_TALLY_LEVEL_ESTABLISHED: What strong words bear out, and nobody disputes as strongly;
 *   under a clause: violated or complied.
 * @CEASEFIRE_TALLY_LEVEL_ALLEGED: That, and what is said and disputed, or said on weak words alone;
 *   under a clause also what is claimed.
 * @CEASEFIRE_TALLY_LEVEL_POSSIBLE: That, and what sources leave open.
 *
 * From which status on incidents count. Each level has those before it.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_TALLY_LEVEL_ESTABLISHED,
  CEASEFIRE_TALLY_LEVEL_ALLEGED,
  CEASEFIRE_TALLY_LEVEL_POSSIBLE,
} CeasefireTallyLevel;

#define CEASEFIRE_TYPE_TALLY_LEVEL (ceasefire_tally_level_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_tally_level_get_type (void) G_GNUC_CONST;

/**
 * CeasefireTallyCoverage:
 * @CEASEFIRE_TALLY_COVERAGE_UNSET: There is no time of which it could be said.
 * @CEASEFIRE_TALLY_COVERAGE_NONE: No monitor says that it watched.
 * @CEASEFIRE_TALLY_COVERAGE_PART: Some of the time was watched, or some clauses alone.
 * @CEASEFIRE_TALLY_COVERAGE_WHOLE: All of the time was watched, and nothing could have been missed.
 *
 * How much of its time monitors watched, at the place of a row and of its party.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_TALLY_COVERAGE_UNSET,
  CEASEFIRE_TALLY_COVERAGE_NONE,
  CEASEFIRE_TALLY_COVERAGE_PART,
  CEASEFIRE_TALLY_COVERAGE_WHOLE,
} CeasefireTallyCoverage;

#define CEASEFIRE_TYPE_TALLY_COVERAGE (ceasefire_tally_coverage_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_tally_coverage_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_TALLY (ceasefire_tally_get_type ())

/**
 * CeasefireTally:
 *
 * Counts of incidents as missions publish them: by day, place, party, action and the like, each as far
 * as sources bear it out, with what is not told and with what was watched. It is a list of
 * #CeasefireTallyRow, and stays as it was made. What counts as what stands in the page on the monitor.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireTally, ceasefire_tally, CEASEFIRE, TALLY, GObject)

#define CEASEFIRE_TYPE_TALLY_ROW (ceasefire_tally_row_get_type ())

/**
 * CeasefireTallyRow:
 *
 * A row of a #CeasefireTally: the sums of the incidents that have the same values.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireTallyRow, ceasefire_tally_row, CEASEFIRE, TALLY_ROW, GObject)

/**
 * ceasefire_monitor_tally:
 * @self: a monitor
 * @by: (array zero-terminated=1): what to count by, in the order of columns, up to eight of `day`,
 *   `week`, `month` (one of these), `place`, `party`, `action`, `means` and `status`; `place:2` is the
 *   second place from the outermost, `place:region` the region around, `day:every` also days
 *   between of which no incident is known, likewise of weeks and months, and `action:1` and `means:1` are
 *   the broadest terms
 * @clause: (nullable): the id of a clause, whose incidents alone are counted, by what they are under it;
 *   %NULL for all incidents, by what they are for themselves
 * @error: where an error goes
 *
 * Counts the incidents that the monitor knows, for its time, by its settings.
 *
 * Returns: (transfer full) (nullable): the counts; without them @error is %CEASEFIRE_ERROR_VALUE, for what
 *   nothing can be counted by, a clause that is not there or a time zone that this system does not have,
 *   or %CEASEFIRE_ERROR_LIMIT beyond the [limit][method@Ceasefire.Monitor.set_limit], of findings or of
 *   what is added up; or it is %G_IO_ERROR_CANCELLED, see [method@Ceasefire.Monitor.evaluate]
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireTally *ceasefire_monitor_tally (CeasefireMonitor *self, const char *const *by,
                                         const char *clause, GError **error);

/**
 * ceasefire_tally_get_by:
 * @self: a tally
 *
 * Gets what it counts by, in the order of the values of rows.
 *
 * Returns: (transfer none) (array zero-terminated=1): the names
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_tally_get_by (CeasefireTally *self);

/**
 * ceasefire_tally_get_total:
 * @self: a tally
 *
 * Gets the sums of all incidents, each once: of several parties, or means, each has a row, so that
 * the rows may come to more.
 *
 * Returns: (transfer none): a row without values
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireTallyRow *ceasefire_tally_get_total (CeasefireTally *self);

/**
 * ceasefire_tally_row_get_value:
 * @self: a row
 * @position: the position of what is counted by, from 0
 *
 * Gets a value of a row: a day (`2016-09-14`), an ISO week (`2016-W37`) or a month, the id of a place
 * or a party, an action, a means, or a status.
 *
 * Returns: (transfer none) (nullable): the value; %NULL where nobody tells, where the date does not
 *   settle the period, and if there is none at that position
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_tally_row_get_value (CeasefireTallyRow *self, guint position);

/**
 * ceasefire_tally_row_get_sum:
 * @self: a row
 * @measure: what is summed up
 * @level: from which status on
 *
 * Gets a sum. Of incidents that do not tell of the measure nothing is added, which is not to say that
 * there was nothing; see [method@Ceasefire.TallyRow.get_untold].
 *
 * Returns: the sum; %G_MAXINT64 stands for it and all beyond
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_tally_row_get_sum (CeasefireTallyRow *self, CeasefireTallyMeasure measure,
                                    CeasefireTallyLevel level);

/**
 * ceasefire_tally_row_get_untold:
 * @self: a row
 * @measure: what is summed up
 *
 * Gets of how many incidents, possible or more, nobody tells the measure.
 *
 * Returns: the number of incidents
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_tally_row_get_untold (CeasefireTallyRow *self, CeasefireTallyMeasure measure);

/**
 * ceasefire_tally_row_get_set_aside:
 * @self: a row
 *
 * Gets how many incidents are not even possible, so that they are in no sum: refuted, denied, told by
 * nobody, or too vague; under a clause also excused.
 *
 * Returns: the number of incidents
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_tally_row_get_set_aside (CeasefireTallyRow *self);

/**
 * ceasefire_tally_row_get_change:
 * @self: a row
 * @measure: what is summed up
 * @level: from which status on
 * @change: (out): the change; 0 if there is none
 *
 * Gets the change against the row of the previous period that is else the same. Where no incident of
 * that period is known it counts as none only if the period was watched as a whole. Of a period that
 * is not over at the time of the monitor there is no change.
 *
 * Returns: whether the change is known
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_tally_row_get_change (CeasefireTallyRow *self, CeasefireTallyMeasure measure,
                                         CeasefireTallyLevel level, gint64 *change);

/**
 * ceasefire_tally_row_get_coverage:
 * @self: a row
 *
 * Gets how much of the period of the row monitors watched, at its place and of its party. Without
 * periods it is the time from the first to the last incident of the tally.
 *
 * Returns: how much
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireTallyCoverage ceasefire_tally_row_get_coverage (CeasefireTallyRow *self);

G_END_DECLS
