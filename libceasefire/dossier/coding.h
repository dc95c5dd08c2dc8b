/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-coding.h>

#include "dossier/dossier.h"

G_BEGIN_DECLS

/*
 * How the dossiers of several coders are compared. For each type of record a *group* is made: the
 * units, each with the object that each coder made of it (coding-match.c). The members of a group are
 * compared one by one; those that hold values become groups below it (coding-members.c).
 */
typedef struct
{
  char *name;
  CeasefireDossier *dossier;
  GHashTable *numbers; /* id -> number of the unit, from 1, that the record is part of */
} CeasefireCoder;

typedef struct
{
  char *path;                    /* "statement", "statement.claims" */
  const CeasefireLayout *layout; /* of the objects */
  guint64 keys;                  /* rows by which values were matched, a bit each */
  GPtrArray *objects; /* unit by unit one for each coder; NULL: who did not code it; not owned */
} CeasefireCodingGroup;

struct _CeasefireCoding
{
  GObject parent_instance;

  GPtrArray *coders;
  /* What is made when somebody first asks. */
  GListStore *members; /* NULL: nothing has been */
  GListStore *units;
  GPtrArray *groups;   /* of record types; keep the records */
  GHashTable *places;  /* record -> its place in `objects`, from 1, of the group of its type */
  GHashTable *strings; /* string -> a number that stands for it */
  guint n_units;
};

/* Groups of all record types, in the order of the types; fills `numbers` of the coders. */
void ceasefire_coding_match (CeasefireCoding *self);
/* The coded members and the units of a group, and of those below it. */
void ceasefire_coding_compare (CeasefireCoding *self, CeasefireCodingGroup *group);

CeasefireCodingGroup *ceasefire_coding_group_new (char *path, const CeasefireLayout *layout);
void ceasefire_coding_group_free (gpointer group);
/* An empty unit behind the others; its number in the group. */
guint ceasefire_coding_group_append (const CeasefireCoding *self, CeasefireCodingGroup *group);
gpointer *ceasefire_coding_group_get (const CeasefireCoding *self,
                                      const CeasefireCodingGroup *group, guint unit);
guint ceasefire_coding_group_count (const CeasefireCoding *self, const CeasefireCodingGroup *group);

/* Of two doubles, for sorting. */
int ceasefire_coding_compare_numbers (gconstpointer a, gconstpointer b);

/* What a coder's string stands for: the same number for the same string; and for the ids of records
 * that mean the same. */
gint64 ceasefire_coding_number (CeasefireCoding *self, guint coder, const char *string);
/* How many coders have the unit. */
guint ceasefire_coding_count_objects (const CeasefireCoding *self, gpointer const *objects);

CeasefireCodedMember *ceasefire_coded_member_new (char *path, CeasefireMetric metric);
void ceasefire_coded_member_measure (CeasefireCodedMember *self, const double *values,
                                     guint n_units, guint n_coders);
CeasefireCodedUnits *ceasefire_coded_units_new (const CeasefireCoding *coding,
                                                const CeasefireCodingGroup *group);

G_END_DECLS
