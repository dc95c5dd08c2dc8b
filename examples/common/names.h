/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire.h>

/*
 * What records are called, in words for people. Names are cut, and hold what the dossier holds: who
 * shows them sees to markup and direction.
 */

/* A short name for a record, or for an id that may lead nowhere. Free it with g_free(). */
char *names_get (CeasefireDossier *dossier, CeasefireRecord *record);
char *names_get_by_id (CeasefireDossier *dossier, const char *id);

/* The text that tells most of a record, as it stands; NULL if there is none. Unref it. */
CeasefireText *names_dup_text (CeasefireRecord *record);
/* A wording of a text, and its language, which is NULL where nobody said. Both belong to the text and
 * the dossier. */
const char *names_choose (CeasefireDossier *dossier, CeasefireText *text, const char **language);

/* When it was, by the first member that says so; NULL if none does. Unref it. */
CeasefireDate *names_dup_date (CeasefireRecord *record);
/* The same in words, or NULL. */
char *names_get_when (CeasefireRecord *record);
/* The name of the place, or NULL. */
char *names_get_where (CeasefireDossier *dossier, CeasefireRecord *record);
/* Those who did or said it, or NULL. */
char *names_get_who (CeasefireDossier *dossier, CeasefireRecord *record);

/* The label of a code, or the code. */
char *names_get_code (CeasefireDossier *dossier, const char *vocabulary, const char *code);
/* The word for a value of an enum, with spaces; NULL for the one that says nothing. */
char *names_get_word (GType type, int value);
/* "Actors" for "actor". */
char *names_get_plural (const char *type_name);

/* The first @max characters, with an ellipsis if there are more. */
char *names_cut (const char *text, guint max);

/* Two names with something between them, neither of which changes the direction of the other. */
char *names_join (const char *first, const char *between, const char *second);

/* The clause of a finding, with the quality that it is on, and the status in one or two words. */
char *names_get_clause (CeasefireDossier *dossier, CeasefireFinding *finding);
char *names_get_status (CeasefireFinding *finding);
