/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "words.h"

/* A record in words, a paragraph or a few; what it is tied to is named, not shown. */
void show_actor (const Words *words, CeasefireRecord *record);
void show_meeting (const Words *words, CeasefireRecord *record);
void show_statement (const Words *words, CeasefireRecord *record);
void show_agreement (const Words *words, CeasefireRecord *record);
void show_incident (const Words *words, CeasefireRecord *record);
void show_coverage (const Words *words, CeasefireRecord *record);
void show_place (const Words *words, CeasefireRecord *record);
void show_document (const Words *words, CeasefireRecord *record);
void show_clause (const Words *words, CeasefireClause *clause, guint indent);
