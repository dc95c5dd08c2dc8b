/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "report/svg.h"

#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-clause.h>

/* Parts of the section on agreements. */

/* agreement-norm.c: what a clause asks for, a term and its description for each member. */
void agreement_put_norm (Report *report, CeasefireClause *clause);
/* Members of a record as terms and descriptions, in a list of them that is open. */
typedef struct
{
  const char *member, *label;
} AgreementTerm;
void agreement_put_terms (Report *report, CeasefireRecord *record, const AgreementTerm *terms,
                          guint n_terms);
/* "600", "at least 600", "600 to 800"; NULL if neither is a number. (transfer full) */
char *agreement_write_range (Report *report, double low, double high);
/* "lorry of aid", "person". (transfer full) */
char *agreement_write_unit (Report *report, const char *unit, const char *of);
/* "about 600 × lorry of fuel, in 1 day", without the words of the source. (transfer full) */
char *agreement_write_quantity (Report *report, CeasefireQuantity *quantity);
/* When a clause is due; NULL: without a deadline. (transfer full) */
char *agreement_write_deadline (Report *report, CeasefireClause *clause);

/* agreement-phases.c: what waits for what. Nothing is drawn if nothing does. */
void agreement_put_phases (Report *report, CeasefireAgreement *agreement);

/* agreement-amounts.c: what was promised, beside what is established and claimed. */
void agreement_put_amounts (Report *report, CeasefireAgreement *agreement);
