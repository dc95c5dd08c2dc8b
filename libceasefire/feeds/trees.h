/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/map-make.h"
#include "feeds/pieces.h"

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-problem.h>

G_BEGIN_DECLS

/*
 * Feeds that are trees, which no mapping of rows can describe, are read in code. A reader is a row of
 * a table. It gets all files of an import at once, since what belongs together may stand in several of
 * them, and tells an *account* what comes of them: the header first, then record by record, beside
 * these what is wrong, what is lost, and how many items were made, repeated or left out.
 *
 * A record is given as JSON, and read by the same decoder as any other.
 */
typedef struct
{
  char *name; /* as problems call it */
  GBytes *bytes;
} CeasefireTreeFile;

typedef struct _CeasefireTreeAccount CeasefireTreeAccount;

typedef struct
{
  const char *name; /* as import --map calls it */
  const char *title;
  const char *items; /* what is counted, such as "files" */
  void (*read) (CeasefireTreeAccount *account, const CeasefireTreeFile *files, guint n_files);
} CeasefireTree;

/* The readers, in the order of their names; NULL: there are no more. */
const CeasefireTree *ceasefire_trees_get (guint i);
const CeasefireTree *ceasefire_trees_find (const char *name);

/* For readers */

typedef enum
{
  CEASEFIRE_TREE_MADE,
  CEASEFIRE_TREE_REPEATED,
  CEASEFIRE_TREE_LEFT_OUT,
} CeasefireTreeFate;

/* @file is its place among the files. Line and column may be 0. */
typedef struct
{
  guint file;
  guint line;
  guint column;
} CeasefireTreePlace;

/* @json is the header as an object; comes before all records. */
void ceasefire_tree_set_header (CeasefireTreeAccount *self, const GString *json);
/* FALSE: no more records are wanted. A record that the decoder refuses is told and left out. */
gboolean ceasefire_tree_give (CeasefireTreeAccount *self, const GString *json,
                              const CeasefireTreePlace *place);
void ceasefire_tree_count (CeasefireTreeAccount *self, CeasefireTreeFate fate);
void ceasefire_tree_tell (CeasefireTreeAccount *self, CeasefireSeverity severity,
                          CeasefireError code, const CeasefireTreePlace *place, const char *format,
                          ...) G_GNUC_PRINTF (5, 6);
/* What is in the files and becomes no record: counted by @what, which is told once with the first
 * @reason. */
void ceasefire_tree_lose (CeasefireTreeAccount *self, const CeasefireTreePlace *place,
                          const char *what, const char *reason);

/* Writes the plain text of a document beside the dossier, if that is wanted; the name of the file, for its
 * member "file". NULL: it is not wanted. */
char *ceasefire_tree_keep_text (CeasefireTreeAccount *self, const char *id, const char *text);

/* Begins the JSON of a record, which goes on in pieces. */
void ceasefire_tree_begin (GString *json, const char *type, const char *id);

/* For the importer */

CeasefireTreeAccount *ceasefire_tree_account_new (const CeasefireTree *tree, GListStore *problems);
void ceasefire_tree_account_free (CeasefireTreeAccount *self);
/* Keeps a file to be read; one that is too long is left out. @name may be NULL. */
gboolean ceasefire_tree_account_take (CeasefireTreeAccount *self, const char *name,
                                      GInputStream *text, GCancellable *cancellable,
                                      GError **error);
/* Where plain texts are written; NULL: nowhere. */
void ceasefire_tree_account_set_texts (CeasefireTreeAccount *self, GFile *folder);
/* Reads all files that were kept. FALSE without @error: @sink wants no more. */
gboolean ceasefire_tree_account_read (CeasefireTreeAccount *self, CeasefireMakeSink sink,
                                      gpointer user_data, GError **error);
/* NULL: none has been set. */
CeasefireHeader *ceasefire_tree_account_get_header (const CeasefireTreeAccount *self);
/* What its items are called. */
const char *ceasefire_tree_account_get_noun (const CeasefireTreeAccount *self);
const CeasefireTally *ceasefire_tree_account_get_items (const CeasefireTreeAccount *self);
void ceasefire_tree_account_report (const CeasefireTreeAccount *self, GString *text);

G_END_DECLS
