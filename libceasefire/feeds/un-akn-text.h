/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/xml.h"

G_BEGIN_DECLS

/*
 * The text of one language version, as lines: a heading, a preambular paragraph, a numbered paragraph, an
 * item is a line, with its number before it and one space for all white space between words. What is
 * cited of it is a *passage*, and a clause is a passage with a number and with clauses below it.
 */
typedef struct
{
  gsize at; /* bytes */
  gsize length;
  glong start; /* code points, as citations count */
  glong end;
} CeasefireUnPassage;

typedef struct _CeasefireUnClause CeasefireUnClause;

struct _CeasefireUnClause
{
  CeasefireUnPassage passage; /* its own words; those of its number, if it has no others */
  CeasefireUnPassage heading; /* that stands above it; of length 0: there is none */
  char *label;                /* as printed, without the dot behind it; NULL: it has none */
  GPtrArray *clauses;
  CeasefireTreePlace place;
  const char *eid; /* that of its element, in the tree; NULL: it has none */

  /* When versions are paired: what it is called among its neighbours, and the same clause of each of
   * the other versions, by their places; NULL: it has none. */
  char *key;
  CeasefireUnClause **same;
};

typedef struct
{
  CeasefireTreeAccount *account;
  const CeasefireXml *xml;
  GString *text;
  glong n_letters;
  gboolean is_line_open;      /* a number stands in it and nothing else */
  CeasefireUnPassage heading; /* that the next clause will have */
  GPtrArray *notes;           /* below the line, which follow when a clause is complete */
} CeasefireUnText;

void ceasefire_un_text_init (CeasefireUnText *self, CeasefireTreeAccount *account,
                             const CeasefireXml *xml);
void ceasefire_un_text_clear (CeasefireUnText *self);

/* Adds a line of what an element says; nothing, if it says nothing. */
CeasefireUnPassage ceasefire_un_text_add (CeasefireUnText *self, const xmlNode *element);
/* Adds what stands in an element: its paragraphs become clauses of @clause, in all depths. */
void ceasefire_un_text_add_clauses (CeasefireUnText *self, CeasefireUnClause *clause,
                                    const xmlNode *element);
/* Likewise what stands in an annex, whose own words are the heading above its first clause. */
void ceasefire_un_text_add_annex (CeasefireUnText *self, CeasefireUnClause *annex,
                                  const xmlNode *element);
/* The last lines. */
void ceasefire_un_text_end (CeasefireUnText *self);
/* The words of a passage; NULL: it has none. */
char *ceasefire_un_text_cut (const CeasefireUnText *self, const CeasefireUnPassage *passage);
/* What an element says, with one space for all white space. */
char *ceasefire_un_text_dup (const xmlNode *element);

CeasefireUnClause *ceasefire_un_clause_new (void);
void ceasefire_un_clause_free (CeasefireUnClause *self);

G_END_DECLS
