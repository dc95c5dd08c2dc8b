/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>

/*
 * A work that is done on inputs of 1, 2, 4 and 8 times its size. It makes its input, and says what
 * of it is to be counted.
 */
typedef struct
{
  const char *name;
  void (*run) (guint n);
  guint n; /* the size at first: some hundred thousand instructions */
} GrowthCase;

/* Each ends in a case without name. */
extern const GrowthCase growth_of_reading[];
extern const GrowthCase growth_of_dossiers[];
extern const GrowthCase growth_of_checks[];
extern const GrowthCase growth_of_monitors[];
extern const GrowthCase growth_of_tools[];
extern const GrowthCase growth_of_sheets[];
extern const GrowthCase growth_of_notation[];
extern const GrowthCase growth_of_desks[];

void growth_begin (void);
void growth_end (void);

/* Appends JSON, in which ' stands for the quotation mark. */
void growth_add (GString *json, const char *format, ...) G_GNUC_PRINTF (2, 3);
/* Makes a dossier with @records, which are separated by commas and are freed; with @members. */
GBytes *growth_make_bytes (const char *members, GString *records);
CeasefireDossier *growth_load (GBytes *bytes);
CeasefireDossier *growth_make (GString *records);
/* Of the numbers below 65536, each a name that g_str_hash() takes for the same. */
const char *growth_collide (guint i);
/* In pieces of up to 64 bytes; NULL: at once. Limits on members and depth are far away. */
CeasefireReader *growth_open (GBytes *bytes, gboolean in_pieces);
/* How many records and bad lines there are; no other error may come. */
guint growth_drain (CeasefireReader *reader);
