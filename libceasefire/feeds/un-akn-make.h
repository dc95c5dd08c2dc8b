/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/un-akn-pair.h"
#include "feeds/un-akn-vote.h"

G_BEGIN_DECLS

typedef struct
{
  CeasefireTreeAccount *account;
  const CeasefireTreeFile *files;
  const char *language;  /* of the dossier */
  GPtrArray *versions;   /* of CeasefireUnVersion */
  GHashTable *ids;       /* that are taken, with how often they were wanted */
  GHashTable *actors;    /* that have been made */
  GHashTable *documents; /* ids of documents by their symbols, without white space */
  GString *json;         /* of the record that is being made */
  gboolean is_over;
} CeasefireUnImport;

/* One resolution. */
typedef struct
{
  CeasefireUnImport *import;
  CeasefireUnVersion *const *versions; /* the first has the clauses */
  guint n;
  CeasefireUnVote vote;
  const char *id;
  char *meeting; /* an id; NULL: it is not told of */
  const char *adopted;
} CeasefireUnResolution;

/* Makes all records of it. @id is taken, and versions have theirs. */
void ceasefire_un_make_resolution (CeasefireUnImport *import, const char *id,
                                   CeasefireUnVersion *const *versions, guint n);
/* Adds the member "clauses" of the agreement. */
void ceasefire_un_add_all_clauses (const CeasefireUnResolution *self);

/* A text as part of an id, in at most @limit letters. */
char *ceasefire_un_make_slug (const char *text, gsize limit);
/* @wanted, or that with a number behind it. */
char *ceasefire_un_take_id (CeasefireUnImport *self, const char *wanted);

/* A text in one language; nothing, if it is NULL or empty. */
void ceasefire_un_add_text (const CeasefireUnImport *self, const char *member, const char *tag,
                            const char *text);
/* A text in the languages of all versions that have it; @texts are taken. */
void ceasefire_un_add_texts (const CeasefireUnResolution *self, const char *member, char **texts);
char **ceasefire_un_cut_all (const CeasefireUnResolution *self,
                             CeasefireUnPassage (*find) (const CeasefireUnVersion *));
/* A citation of a passage, as an item; nothing, if that has no words. */
void ceasefire_un_add_source (GString *json, const CeasefireUnVersion *version,
                              const CeasefireUnPassage *passage, const char *locator);
void ceasefire_un_add_background (GString *json, const char *document);
/* Ends the record, and gives it. */
void ceasefire_un_give (CeasefireUnImport *self, const CeasefireTreePlace *place);

G_END_DECLS
