/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/un-akn-text.h"

G_BEGIN_DECLS

/* One file: a resolution, or a draft of one, in one language. Texts may be NULL. */
typedef struct
{
  guint file;
  CeasefireXml *xml;
  const xmlNode *statement;
  CeasefireTreePlace place;

  gboolean is_draft;
  gboolean is_public; /* it is for general distribution */
  char *key;          /* the same for all versions of one text */
  char *symbol;       /* as printed */
  char *tag;          /* BCP 47 */
  char *id;           /* of the document, set by who makes the records */

  CeasefireUnText text;
  CeasefireUnPassage number;   /* "Resolution 2532 (2020)" */
  CeasefireUnPassage adoption; /* "Adopted by .. on 1 July 2020" */
  char *adopted;               /* dates */
  char *issued;
  char *publisher;
  char *body;             /* the name of who adopts it */
  const char *body_id;    /* of the actor */
  const xmlNode *session; /* what the cover page says of the meeting */

  CeasefireUnClause *preamble;
  CeasefireUnClause *operative;
  GPtrArray *annexes; /* of CeasefireUnClause */
} CeasefireUnVersion;

/* NULL: it is none, which is told. */
CeasefireUnVersion *ceasefire_un_version_read (CeasefireTreeAccount *account,
                                               const CeasefireTreeFile *files, guint file);
void ceasefire_un_version_free (CeasefireUnVersion *self);

/* A symbol without white space, in which versions differ. */
char *ceasefire_un_make_key (const char *symbol);
/* Whether a text is a day of a calendar. 0001-01-01, which the files have where a day is unknown, is none. */
gboolean ceasefire_un_is_date (const char *text);

G_END_DECLS
