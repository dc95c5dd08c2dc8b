/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-duration.h>

/* Dates, numbers and lists as a language writes them: the rules of CLDR, which ICU has. */
typedef struct _Cldr Cldr;

typedef enum
{
  CLDR_AND,   /* "a, b and c" */
  CLDR_OR,    /* "a, b or c" */
  CLDR_UNITS, /* "2 hours, 5 minutes" */
} CldrList;

/*
 * The rules of the language of @tag, such as "fr" or "pt-BR"; NULL: of the one that messages come in. Words
 * that CLDR lacks, such as "about", are messages, so tool_language_set() has the same language. What is no tag
 * of a language has the rules that all have in common. Never NULL.
 */
Cldr *cldr_new (const char *tag);
void cldr_free (Cldr *cldr);

/* Whether the language of @tag is written from right to left; not of NULL, nor of what is no tag. */
gboolean cldr_is_right_to_left (const char *tag);

/* What the language calls the one of @tag, "French" of "fr"; @tag itself where it has no word. */
char *cldr_name_language (Cldr *cldr, const char *tag);

char *cldr_write_number (Cldr *cldr, gint64 number);
/* With @digits places behind the point at the most. */
char *cldr_write_decimal (Cldr *cldr, double number, guint digits);
/* "25%" of 0.25, in whole ones. */
char *cldr_write_percent (Cldr *cldr, double share);
/* "10 to 20" as the language writes it; one number where both are the same. */
char *cldr_write_range (Cldr *cldr, gint64 least, gint64 most);

/* @items as a list in a sentence; "" without any. They are text, valid UTF-8, up to a NULL. */
char *cldr_join (Cldr *cldr, CldrList list, const char *const *items);

/* "2 hours and more", "3 weeks". */
char *cldr_write_duration (Cldr *cldr, const CeasefireDuration *duration);

/*
 * A date with the reserves that it is stated with, and no more exactly than it is: in the Gregorian calendar, its
 * time on the clock that it names. What has no words stays as EDTF has it, and so is never said wrongly. "" of NULL.
 */
char *cldr_write_date (Cldr *cldr, const CeasefireDate *date);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Cldr, cldr_free)
