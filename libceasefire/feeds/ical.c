/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/ical.h"

#include <ceasefire/ceasefire-vocabulary.h>

/* The tables that reading and writing share, each looked up both ways. */

const char *const ceasefire_ical_words[] = {
  "format", "channel", "when_text", "coded_by", "coded", "review", "confidence", NULL,
};
const char *const ceasefire_ical_lists[] = { "manner", "codes", "same_as", NULL };

char *
ceasefire_ical_name_member (const char *member)
{
  g_autofree char *upper = g_ascii_strup (member, -1);

  return g_strconcat (CEASEFIRE_ICAL_PREFIX, g_strdelimit (upper, "_", '-'), NULL);
}

/* A journal can only be cancelled. What was put off has no time; that it was refused means that it did not take place. */
static const struct
{
  CeasefireMeetingStatus meeting;
  icalproperty_status event;
} statuses[] = {
  { CEASEFIRE_MEETING_STATUS_PLANNED, ICAL_STATUS_CONFIRMED },
  { CEASEFIRE_MEETING_STATUS_ONGOING, ICAL_STATUS_CONFIRMED },
  { CEASEFIRE_MEETING_STATUS_HELD, ICAL_STATUS_CONFIRMED },
  { CEASEFIRE_MEETING_STATUS_PROPOSED, ICAL_STATUS_TENTATIVE },
  { CEASEFIRE_MEETING_STATUS_POSTPONED, ICAL_STATUS_TENTATIVE },
  { CEASEFIRE_MEETING_STATUS_CANCELLED, ICAL_STATUS_CANCELLED },
  { CEASEFIRE_MEETING_STATUS_REFUSED, ICAL_STATUS_CANCELLED },
};

icalproperty_status
ceasefire_ical_status_of_meeting (CeasefireMeetingStatus status, gboolean is_journal)
{
  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    if (statuses[i].meeting == status
        && (!is_journal || statuses[i].event == ICAL_STATUS_CANCELLED))
      return statuses[i].event;
  return ICAL_STATUS_NONE;
}

CeasefireMeetingStatus
ceasefire_ical_status_of_event (icalproperty_status status)
{
  for (guint i = 0; i < G_N_ELEMENTS (statuses); i++)
    if (statuses[i].event == status)
      return statuses[i].meeting;
  return CEASEFIRE_MEETING_STATUS_UNSET;
}

/* A mark of the dossier's own may mean anything, and is taken for the strictest. */
icalproperty_class
ceasefire_ical_class_of_mark (const char *mark)
{
  gint64 level
    = ceasefire_vocabulary_get_level (ceasefire_vocabulary_get_builtin ("handling"), mark);

  if (level == 0)
    return ICAL_CLASS_PUBLIC;
  return level >= 1 && level <= 3 ? ICAL_CLASS_CONFIDENTIAL : ICAL_CLASS_PRIVATE;
}

/* That something is public in a calendar says less than tlp-clear. */
const char *
ceasefire_ical_mark_of_class (icalproperty_class class)
{
  if (class == ICAL_CLASS_CONFIDENTIAL)
    return "tlp-amber";
  return class == ICAL_CLASS_PRIVATE ? "tlp-red" : NULL;
}
