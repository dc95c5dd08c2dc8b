/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/ical.h"
#include "feeds/trees.h"

G_BEGIN_DECLS

/*
 * A component whose properties libical has read, each in a component of its own, so that the line of
 * each is known. What nobody has asked for in the end is lost.
 */
typedef struct
{
  icalproperty *property;
  const CeasefireIcalLine *line;
  gboolean is_used;
} CeasefireIcalProperty;

typedef struct
{
  CeasefireTreeAccount *account;
  CeasefireTreePlace place;
  const char *name; /* "VEVENT" */
  GArray *properties;
  GPtrArray *owners; /* of icalcomponent */
  GPtrArray *unread; /* of const CeasefireIcalLine */
  guint digest;      /* of what it says of a meeting */
  GString *rules;    /* RRULE, RDATE and EXDATE, as they stand */
  char *recurrence;  /* RECURRENCE-ID, as it stands; NULL: none */
} CeasefireIcalItem;

CeasefireIcalItem *ceasefire_ical_item_new (CeasefireTreeAccount *account, guint file,
                                            icalparser *parser,
                                            const CeasefireIcalComponent *component);
/* So that nothing is told of what nobody asked for. */
void ceasefire_ical_item_forget (CeasefireIcalItem *self);
/* Tells what nobody asked for. */
void ceasefire_ical_item_free (CeasefireIcalItem *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireIcalItem, ceasefire_ical_item_free)

/* The next property of that name behind @last, or the first if that is NULL; NULL: there is none. */
CeasefireIcalProperty *ceasefire_ical_item_next (CeasefireIcalItem *self, const char *name,
                                                 CeasefireIcalProperty *last);
/* The text of the first property of that name; NULL: there is none. */
const char *ceasefire_ical_item_get_text (CeasefireIcalItem *self, const char *name);
/* Whether we have written it. */
gboolean ceasefire_ical_item_is_own (CeasefireIcalItem *self);
/* How many seconds DURATION says; FALSE: there is none, or it is negative. */
gboolean ceasefire_ical_item_get_duration (CeasefireIcalItem *self, gint64 *seconds);
CeasefireTreePlace ceasefire_ical_item_get_place (const CeasefireIcalItem *self,
                                                  const CeasefireIcalProperty *property);
/* What is wrong with what is made of it. */
void ceasefire_ical_item_tell (CeasefireIcalItem *self, const CeasefireIcalProperty *property,
                               const char *format, ...) G_GNUC_PRINTF (3, 4);

/* Its value as text; NULL: it is of another kind. */
const char *ceasefire_ical_property_get_text (const CeasefireIcalProperty *self);
/* Its first parameter of that kind; NULL: there is none. */
static inline icalparameter *
ceasefire_ical_property_find (const CeasefireIcalProperty *self, icalparameter_kind kind)
{
  return icalproperty_get_first_parameter (self->property, kind);
}
/* A parameter of ours, by its name; NULL: there is none. */
const char *ceasefire_ical_property_get (const CeasefireIcalProperty *self, const char *name);
/* Its text as JSON, in its language. */
char *ceasefire_ical_property_to_json (const CeasefireIcalProperty *self, const char *text);

/* Of a property of the calendar itself, or one that is not given to libical: what stands behind the
 * parameters. */
const char *ceasefire_ical_line_get_value (const CeasefireIcalLine *line);
/* Why nothing becomes of a property or component of that name. */
const char *ceasefire_ical_explain_loss (const char *name);

G_END_DECLS
