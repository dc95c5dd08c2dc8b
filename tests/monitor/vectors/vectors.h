/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "monitor/oracle/oracle.h"

#include <ceasefire/ceasefire-duration.h>
#include <ceasefire/ceasefire-finding.h>
#include <json-glib/json-glib.h>

/*
 * Vectors for the monitor, in a flat form of their own: a base world and what a vector changes in
 * it. They become dossiers through the public functions. What is not understood is an error.
 */

typedef enum
{
  VECTORS_FORMAT_OTHER,
  VECTORS_FORMAT_VECTORS, /* worlds with expectations */
  VECTORS_FORMAT_DRAFT,   /* one world with expected findings */
} VectorsFormat;

typedef struct
{
  char *id, *title;
  CeasefireDossier *dossier;
  OracleSettings *settings;
  JsonArray *expect;
} VectorCase;

JsonObject *vectors_load (const char *path, GError **error);
VectorsFormat vectors_get_format (JsonObject *file);
JsonArray *vectors_list (JsonObject *file);

/* @random: (nullable): what shuffles the records */
VectorCase *vector_case_new (JsonObject *file, JsonObject *vector, GRand *random, GError **error);
/* A draft has no settings of its own; @at is those of the findings that are asked for. */
VectorCase *vector_case_new_for_draft (JsonObject *file, const char *at, GRand *random,
                                       GError **error);
void vector_case_free (VectorCase *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (VectorCase, vector_case_free)

/* What does not agree with an expectation, or NULL. @draft: whether the lists are exhaustive. */
char *vector_compare (JsonObject *expected, GPtrArray *findings);
CeasefireFinding *vector_find (GPtrArray *findings, const char *clause, const char *party);

/* What the two sources have in common: vectors/read.c */
typedef struct
{
  JsonObject *file;
  JsonObject *world;
  GHashTable *actions, *means; /* codes that stand elsewhere in the library: their new names */
  GPtrArray *records;
  GHashTable *agreements, *clauses, *places, *acts; /* of records, by id; acts: a set */
  CeasefireHeader *header;
  char *timezone; /* NULL: not known */
  GRand *random;
  guint n_made;
  GError *error;
} VectorReader;

void vector_fail (VectorReader *self, const char *format, ...) G_GNUC_PRINTF (2, 3);
/* @keys: names with spaces between them */
void vector_check_keys (VectorReader *self, JsonObject *object, const char *where,
                        const char *keys);
const char *vector_get_string (VectorReader *self, JsonObject *object, const char *key);
gboolean vector_get_boolean (VectorReader *self, JsonObject *object, const char *key);
JsonObject *vector_get_object (VectorReader *self, JsonObject *object, const char *key);
/* In the order of the file, or shuffled. */
GPtrArray *vector_list_objects (VectorReader *self, JsonObject *object, const char *key);
/* A string is a list of one, and so is null of none. @is_any: (out): for a plain list. */
char **vector_get_list (VectorReader *self, JsonObject *object, const char *key, gboolean *is_any);
CeasefireDate *vector_get_date (VectorReader *self, JsonObject *object, const char *key);
CeasefireDuration *vector_get_duration (VectorReader *self, JsonObject *object, const char *key);
int vector_get_enum (VectorReader *self, JsonObject *object, const char *key, GType type);
char *vector_map_code (GHashTable *codes, const char *code);

void vector_read_taxonomy (VectorReader *self);
void vector_read_actors (VectorReader *self);
void vector_read_places (VectorReader *self);
void vector_read_agreements (VectorReader *self);
void vector_read_norms (VectorReader *self);
void vector_read_incidents (VectorReader *self);
void vector_read_acts (VectorReader *self);
void vector_read_assertions (VectorReader *self);
void vector_read_coverage (VectorReader *self);
