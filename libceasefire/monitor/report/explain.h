/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-monitor.h>

G_BEGIN_DECLS

/* A finding in sentences, each of which ends in its sources. */
typedef struct
{
  CeasefireFinding *finding;
  CeasefireDossier *dossier; /* NULL: ids serve as names */
  GString *text;
  gboolean with_rules; /* their numbers are printed */
} Explain;

/* Words */

CeasefireRecord *explain_lookup (const Explain *self, const char *id, GType type);
const char *explain_get_string (CeasefireText *text);
const char *explain_name (const Explain *self, const char *id);
/* "A, B and C". @get_name: NULL for the ids as they are. */
char *explain_join (const Explain *self, const char *const *ids,
                    const char *(*get_name) (const Explain *, const char *) );
char *explain_join_names (const Explain *self, const char *const *ids);
char *explain_quote (const char *text);
/* The incident's id, with what it was and when. */
char *explain_incident (const Explain *self, const char *id);
void explain_add_documents (const Explain *self, GString *sources, CeasefireRecord *record);
/* Ends a sentence in its sources, if there are any. */
void explain_end_sentence (Explain *self, const GString *sources);
/* @ids: of statements; they are sorted. */
void explain_end_with_statements (Explain *self, GPtrArray *ids);
/* "WORDS a, b and c." unless there are no items. */
void explain_add_list (Explain *self, const char *words, const char *const *items);

/* Voices */

/* What is said of an incident or an omission, aspect by aspect. */
void explain_voices (Explain *self, CeasefireAssessment *assessment);
/* Whether the clause is in the text. */
void explain_text_voices (Explain *self, CeasefireEvidence *evidence);

/* Reasons */

/* Why the finding has its status (S10). @clause: NULL if the dossier does not have it. */
void explain_reason (Explain *self, CeasefireClause *clause);

G_END_DECLS
