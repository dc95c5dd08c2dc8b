/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/verdict/duty.h"

#include "monitor/verdict/performance.h"

/* The table of a duty to bring something about: the first line that applies. */

static MonitorDutyResult
lines_result (CeasefireFindingStatus status)
{
  return (MonitorDutyResult){ .status = status, .remedied = CEASEFIRE_REMEDY_NO };
}

static MonitorDutyResult
lines_unknown (guint aspects, guint unknown)
{
  MonitorDutyResult result = lines_result (CEASEFIRE_FINDING_STATUS_UNKNOWN);

  result.aspects = aspects;
  result.unknown = unknown;
  return result;
}

static MonitorDutyResult
lines_word (MonitorDutyResult result)
{
  result.is_word = TRUE;
  return result;
}

gboolean
monitor_duty_decide_due (const MonitorDutyCase *self, MonitorDutyResult *result)
{
  const MonitorDeadline *deadline = self->deadline;
  gint64 now = self->context->at.s0;

  /* R8.17 */
  if (!deadline->is_dated && (self->bits & MONITOR_DUTY_OMITTED_ALLEGED))
    *result = lines_result (CEASEFIRE_FINDING_STATUS_ALLEGED);
  else if (!deadline->is_dated)
    {
      *result = lines_result (CEASEFIRE_FINDING_STATUS_NOT_DUE);
      if (!ceasefire_clause_get_open_ended (self->instance->clause->record))
        result->unknown = MONITOR_UNKNOWN_DEADLINE;
    }
  else if (now < deadline->d0)
    *result = lines_result (CEASEFIRE_FINDING_STATUS_NOT_DUE);
  /* R8.18 */
  else if (deadline->trigger == CEASEFIRE_TRUTH_UNKNOWN)
    *result = lines_unknown (0, MONITOR_UNKNOWN_TRIGGER);
  /* R8.19 */
  else if (now < deadline->d1 || deadline->is_doubtful)
    *result = lines_unknown (0, MONITOR_UNKNOWN_DEADLINE);
  else
    return FALSE;
  return TRUE;
}

MonitorDutyResult
monitor_duty_decide_silence (const MonitorDutyCase *self)
{
  MonitorDutyResult result;

  /* R8.16 */
  if (self->bits & MONITOR_DUTY_DONE_PERHAPS)
    return lines_word (lines_unknown (MONITOR_BIT (MONITOR_TIME), 0));
  /* R8.23 */
  if (self->bits & MONITOR_ASPECTS)
    {
      result = lines_unknown (self->bits & MONITOR_ASPECTS, 0);
      result.is_word = (self->bits & MONITOR_DUTY_DONE_POSSIBLE) != 0;
      return result;
    }
  /* R8.26 */
  if (!self->is_watched && !self->instance->clause->is_public)
    return lines_unknown (0, MONITOR_UNKNOWN_PERFORMANCE);
  /* R8.24, R8.25 */
  result = lines_result (self->is_watched ? CEASEFIRE_FINDING_STATUS_VIOLATED
                                          : CEASEFIRE_FINDING_STATUS_OVERDUE);
  result.is_watched = self->is_watched;
  if (self->bits & MONITOR_DUTY_LATE_TOLD)
    result.remedied = CEASEFIRE_REMEDY_CLAIMED;
  return result;
}

static MonitorDutyResult
lines_decide_late (const MonitorDutyCase *self)
{
  MonitorDutyResult result = lines_result (CEASEFIRE_FINDING_STATUS_VIOLATED);

  /* R8.20, R8.21 */
  if (self->bits & (MONITOR_DUTY_LATE | MONITOR_DUTY_LATE_ADMITTED))
    {
      result.remedied = self->bits & MONITOR_DUTY_LATE ? CEASEFIRE_REMEDY_YES
                                                       : CEASEFIRE_REMEDY_CLAIMED;
      return result;
    }
  /* R8.22 */
  if (self->bits & MONITOR_DUTY_OMITTED_ALLEGED)
    return lines_result (CEASEFIRE_FINDING_STATUS_ALLEGED);
  return monitor_duty_decide_silence (self);
}

MonitorDutyResult
monitor_duty_decide (const MonitorDutyCase *self)
{
  const guint bits = self->bits;
  MonitorDutyResult result;

  /* R8.12 */
  if (bits & MONITOR_DUTY_DONE)
    return lines_word (lines_result (CEASEFIRE_FINDING_STATUS_COMPLIED));
  /* R8.13 */
  if (bits & MONITOR_DUTY_OMITTED)
    return lines_result (CEASEFIRE_FINDING_STATUS_VIOLATED);
  /* R8.14 */
  if ((bits & MONITOR_DUTY_OMITTED_CONTESTED)
      || ((bits & MONITOR_DUTY_DONE_CONTESTED) && !(bits & MONITOR_DUTY_DONE_CLAIMED))
      || ((bits & MONITOR_DUTY_DONE_CLAIMED) && (bits & MONITOR_DUTY_OMITTED_ALLEGED)))
    return lines_word (lines_result (CEASEFIRE_FINDING_STATUS_CONTESTED));
  /* R8.15 */
  if (bits & MONITOR_DUTY_DONE_CLAIMED)
    return lines_word (lines_result (CEASEFIRE_FINDING_STATUS_CLAIMED));
  /* R8.16 */
  if (bits & MONITOR_DUTY_DONE_PERHAPS)
    return lines_word (lines_unknown (MONITOR_BIT (MONITOR_TIME), 0));
  if (monitor_duty_decide_due (self, &result))
    return result;
  return lines_decide_late (self);
}
