/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "choice.h"
#include "words.h"

#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-claim.h>
#include <ceasefire/ceasefire-dossier.h>

/* A record in words, a paragraph or a few; what it is tied to is named, not shown. */
void show_actor (const Words *words, CeasefireRecord *record);
void show_meeting (const Words *words, CeasefireRecord *record);
void show_statement (const Words *words, CeasefireRecord *record);
void show_incident (const Words *words, CeasefireRecord *record);
void show_vote (const Words *words, CeasefireRecord *record);
void show_inquiry (const Words *words, CeasefireRecord *record);
void show_coverage (const Words *words, CeasefireRecord *record);
void show_finding (const Words *words, CeasefireRecord *record);
void show_place (const Words *words, CeasefireRecord *record);
void show_document (const Words *words, CeasefireRecord *record);
/* Without its clauses, and with them. */
void show_agreement (const Words *words, CeasefireRecord *record);
void show_whole_agreement (const Words *words, CeasefireRecord *record);
/* Without those below it, and with them. */
void show_clause (const Words *words, CeasefireRecord *record);
void show_whole_clause (const Words *words, CeasefireRecord *record);

/* Which claims are about which record, and who the parties of agreements are. */
WordsIndex *show_index_new (CeasefireDossier *dossier);
void show_index_free (WordsIndex *self);
/* Claims about a record, in the order of the dossier, each with its statement; NULL: none. */
typedef struct
{
  CeasefireRecord *statement;
  CeasefireClaim *claim;
} ShowVoice;
const GArray *show_index_get_voices (const WordsIndex *self, CeasefireRecord *about);
/* Sorts ids, and leaves each once. */
void show_sort_ids (GPtrArray *ids);
/* Those of the agreement's parties, sorted, each once. */
const GPtrArray *show_index_get_parties (WordsIndex *self, CeasefireAgreement *agreement);

/* Sections of a briefing that are no list of records */
void show_cast (const Words *words);
void show_timeline (const Words *words);

/* How many records are drafts, reviewed or approved, and by whom they were coded. */
void show_review (const Words *words);
/* The same of one record. */
void show_work (const Words *words, CeasefireRecord *record);
/* Whether it is one of those that --type, --where and --review say. */
gboolean show_is_chosen (const ToolChoice *choice, CeasefireRecord *record);

/* Prints a heading behind an empty line. */
void show_heading (const char *title);
/* Prints "label: text", unless there is no text. */
void show_labelled (guint indent, const char *label, const char *text);
/* Prints the parts on one line, if any. */
void show_parts (const Words *words, CeasefireRecord *record, guint indent, const char *separator,
                 const WordsPart *parts);
/* "Name [id], part, part": how an entry begins. */
void show_entry (const Words *words, CeasefireRecord *record, const char *name,
                 const WordsPart *parts);
