/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

#include "corpus.h"

G_BEGIN_DECLS

/*
 * A statement as a program without libceasefire would hold it: plain structs, each string of its
 * own. The generic GObject and the reading and writing by hand share them.
 */
typedef enum
{
  BENCH_STRING,
  BENCH_STRINGS,
  BENCH_ENUM,
  BENCH_INT,
  BENCH_BOOLEAN,
  BENCH_TEXT,   /* a string, or an object of languages: languages and wordings in turn */
  BENCH_OBJECTS /* a GPtrArray */
} BenchKind;

typedef struct
{
  const char *name;
  BenchKind kind;
  gsize offset;
  GType (*get_type) (void);
} BenchMember;

typedef struct
{
  char *document;
  char *quote;
  gint64 start;
  gint64 end;
  char *locator;
  int support;
  int reliability;
  gint64 credibility;
} BenchCitation;

typedef struct
{
  char *about;
  int stance;
  int aspect;
  char *value;
  char **silent_on;
  int certainty;
  gboolean presupposed;
} BenchClaim;

typedef struct
{
  char *id;
  char *speaker;
  char *on_behalf_of;
  char **acts;
  int form;
  char **text;
  char *language;
  char *when;
  char *when_text;
  char *place;
  char *meeting;
  char *medium;
  char **audience;
  char **relayed_by;
  int attribution;
  char **manner;
  char **addressees;
  char **about;
  char *in_reply_to;
  char *during;
  gboolean retracted;
  GPtrArray *claims;
  GPtrArray *sources;
  char **codes;
  char **same_as;
  gint64 confidence;
  char **note;
} BenchStatement;

extern const BenchMember bench_citation_members[8];
extern const BenchMember bench_claim_members[7];
extern const BenchMember bench_statement_members[27];

/* Numbers that are not there are -1. */
void bench_members_init (const BenchMember *members, guint n, gpointer object);
void bench_members_clear (const BenchMember *members, guint n, gpointer object);
/* Lists of objects are the caller's to compare. */
gboolean bench_members_equal (const BenchMember *members, guint n, gconstpointer a,
                              gconstpointer b);

BenchStatement *bench_statement_new (void);
void bench_statement_free (gpointer self);
/* Reads a line by JsonReader. */
BenchStatement *bench_hand_statement (const BenchCorpus *corpus, guint line);
BenchClaim *bench_claim_new (void);
void bench_claim_free (gpointer self);
BenchCitation *bench_citation_new (void);
void bench_citation_free (gpointer self);

G_END_DECLS
