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
  gboolean with_rules;   /* their numbers are printed */
  GPtrArray *statements; /* ids of what was cited, in order of its first mention */
  GPtrArray *names;      /* ids of those whose names are long: these are told once */
  GHashTable *seen;      /* ids of both */
} Explain;

/* What the aspect is, behind "said," or "left open,". */
extern const char *const explain_aspects[];

/* Words */

CeasefireRecord *explain_lookup (const Explain *self, const char *id, GType type);
const char *explain_get_string (CeasefireText *text);
/* A name for whatever has the id; of a long one the id, which is then noted. */
const char *explain_name (const Explain *self, const char *id);
const char *explain_full_name (const Explain *self, const char *id);
/* "A, B and C" with " and " for @last. @get_name: NULL for the ids as they are. */
char *explain_join (const Explain *self, const char *const *ids, const char *last,
                    const char *(*get_name) (const Explain *, const char *) );
char *explain_join_names (const Explain *self, const char *const *ids);
/* "part of": the nick with spaces. */
char *explain_word (GType type, int value);
/* "who did it and where", of the nicks of aspects and of other unknowns. */
char *explain_join_aspects (const Explain *self, const char *const *nicks);
/* The beginning of a long text, up to the end of a word. */
char *explain_excerpt (const char *text);
/* The incident's id, with what it was and when. */
char *explain_incident (const Explain *self, const char *id);
/* Ends a line in the sources of the record, if there are any, and @end. @record: may be NULL. */
void explain_end_line (Explain *self, CeasefireRecord *record, const char *end);
/* "WORDS a, b and c." unless there are no items. */
void explain_add_list (Explain *self, const char *words, const char *const *items);

/* Voices */

/* What is said of an incident or an omission, aspect by aspect. */
void explain_voices (Explain *self, CeasefireAssessment *assessment);
/* Whether the clause is in the text. */
void explain_text_voices (Explain *self, CeasefireEvidence *evidence);
/* Notes that a statement is cited. */
void explain_cite (Explain *self, const char *id);
/* The statements that were cited, each once, with what it says; and the long names. */
void explain_lists (Explain *self);

/* Reasons */

/* Why the finding has its status (S10). @clause: NULL if the dossier does not have it. */
void explain_reason (Explain *self, CeasefireClause *clause);

G_END_DECLS
