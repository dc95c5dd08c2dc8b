/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-format.h>
#include <ceasefire/ceasefire-policy.h>

/*
 * Dossiers made from bytes and the field tables. The input is a program of chunks. The first chunk
 * has the options; each other is a record: its type, the form of its id, how many members it has, and
 * eight bytes from which they follow, so that a changed byte changes some members of one record.
 * Unless the program is wild, a check finds no errors: references lead to records of the right type,
 * within a type to earlier ones, and dates agree.
 */
#define WHOLE_CHUNK 16
#define WHOLE_CHUNKS_MAX 24

typedef struct
{
  guint8 type;
  guint8 id_form;
  guint8 id_number;
  guint8 density;
  guint8 n_children;
  guint8 option; /* of the first chunk: see WHOLE_IS_WILD */
  guint8 dates;
  guint8 lists;
  guint8 seeds[8];
} WholeChunk;

G_STATIC_ASSERT (sizeof (WholeChunk) == WHOLE_CHUNK);

#define WHOLE_IS_WILD(options) (((options)->option & 7) == 7)

typedef struct
{
  WholeChunk options;
  WholeChunk chunks[WHOLE_CHUNKS_MAX];
  guint n_chunks;
} WholeProgram;

void whole_program_read (WholeProgram *self, const guint8 *data, gsize size);
gsize whole_program_write (const WholeProgram *self, guint8 *data, gsize max_size);
/* A program that differs from it in a few places. */
void whole_program_vary (WholeProgram *self, guint32 seed);

/* The strings of which dossiers are made from now on; NULL: the usual ones. */
#define WHOLE_STRINGS 18
void whole_set_strings (const char *const *strings);

/* The dossier as text. */
GBytes *whole_make_dossier (const WholeProgram *program, CeasefireFormat format);

/* Numbers that follow from a seed. */
guint32 whole_next (guint64 *state);
guint whole_below (guint64 *state, guint n);
/* A date or a policy for options, from the same pools. */
CeasefireDate *whole_make_date (guint64 *state);
CeasefirePolicy *whole_make_policy (guint64 *state);
