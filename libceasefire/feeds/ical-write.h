/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/export.h"
#include "feeds/ical.h"

G_BEGIN_DECLS

/*
 * Writing calendars: a component for each date of a record that has one in the table of events. A VEVENT
 * has a day or a time; whatever is less exact is told in words, in a VJOURNAL, which needs no date.
 */
typedef struct
{
  CeasefireExport *export;
  CeasefireRecord *record;
  const char *member;        /* "agreement.signed" */
  const char *label;         /* "signed"; NULL: the record is what happens on the date */
  const CeasefireDate *date; /* NULL: not known */

  /* While it is written. */
  icalcomponent *component;
  gboolean is_journal;
  GString *lines; /* that libical would not write rightly, folded */
} CeasefireIcalEvent;

/* What calendars can hold: without control characters but line ends and tabs. */
char *ceasefire_ical_clean (const char *text);
/* Whether it can stand as it is where a URI does: nothing in it ends a line. */
gboolean ceasefire_ical_is_uri (const char *text);
/* The wording of a text that is told, in the dossier's language if there is one in it. *@language: NULL
 * if the text is plain. */
const char *ceasefire_ical_get_wording (CeasefireExport *export, const CeasefireText *text,
                                        const char **language);

/* Each adds a property, whose value has been cleaned, and returns it; NULL for no value. */
icalproperty *ceasefire_ical_put (CeasefireIcalEvent *self, icalproperty_kind kind,
                                  const char *value);
icalproperty *ceasefire_ical_put_x (CeasefireIcalEvent *self, const char *name, const char *value);
icalproperty *ceasefire_ical_put_text (CeasefireIcalEvent *self, icalproperty_kind kind,
                                       const CeasefireText *text);
void ceasefire_ical_put_parameter (icalproperty *property, icalparameter_kind kind,
                                   const char *value);
void ceasefire_ical_put_x_parameter (icalproperty *property, const char *name, const char *value);

/* Items of a list in one property, whose commas libical does not escape. */
void ceasefire_ical_put_categories (CeasefireIcalEvent *self, const char *const *items);

/* A name for readers, such as a title; the id, if there is none. *@is_derived: it is not one that the
 * record gives itself. To be freed. */
char *ceasefire_ical_name_record (CeasefireExport *export, CeasefireRecord *record,
                                  gboolean *is_derived);
/* The name that all the world knows a record by, or its id alone. */
char *ceasefire_ical_make_uid (CeasefireExport *export, const char *id);

/* ical-put-people.c */
void ceasefire_ical_put_participants (CeasefireIcalEvent *self);
/* ical-put-words.c */
void ceasefire_ical_put_description (CeasefireIcalEvent *self, const CeasefireText *text);

G_END_DECLS
