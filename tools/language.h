/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* _(), N_(), C_(), NC_() and ngettext(), whose messages stand in libceasefire/po/. */
#include <glib/gi18n.h>

#define TOOL_LANGUAGE_DOMAIN "ceasefire"

/* The two forms of a message for ngettext(), in a table. */
#define TOOL_PLURAL(one, several) one, several

/* At the start of the program: messages come in the language that the environment asks for. */
void tool_language_set_up (void);

/*
 * Lets messages come in the language of @tag, such as "fr" or "pt-BR", whatever the environment says and
 * whichever locales the machine has. What is not translated comes in English. FALSE: there are no messages
 * in that language, or @tag is no tag of a language at all; all stays as it was.
 */
gboolean tool_language_set (const char *tag);

/* The language that messages come in, as a tag: "en" where there is no translation. Until the next call of
 * tool_language_set(). */
const char *tool_language_get (void);

/* Whether that is written from right to left, so that names in other letters must be kept apart. */
gboolean tool_language_is_right_to_left (void);

/* Who has reviewed the translation that messages come in, a reader whose language it is; NULL: nobody has.
 * English, in which messages are written, needs none: "". Until the next call of tool_language_set(). */
const char *tool_language_get_reviewer (void);

/* That nobody has reviewed the translation, in its own words, for the foot of what is printed in it; NULL
 * where there is a reviewer, and in English. */
const char *tool_language_get_note (void);

/* The languages that there are messages in, as tags in their order, "en" among them. */
char **tool_language_list (void);

/*
 * The template @format with a value in the place of each name in braces, such as "{speaker}". Names and
 * values follow in turn, up to a NULL; a translation may name them in another order, twice, or not at all.
 * What stands in braces and has no value stays as it is. Values are put in as they are: they must be text in
 * the notation of what is written.
 */
char *tool_language_fill (const char *format, ...) G_GNUC_NULL_TERMINATED;
