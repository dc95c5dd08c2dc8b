/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "index.h"

/*
 * A dossier as its file was at one time, read, checked and monitored. Nothing in it changes, so that it
 * may be made in one thread and shown in another.
 */
typedef struct
{
  CeasefireDossier *dossier;
  char *hash;           /* of the dossier */
  GListModel *problems; /* of CeasefireProblem */
  GPtrArray *findings;  /* of CeasefireFinding: what somebody has agreed on, in order */
  char *fault;          /* why there are no findings; or NULL */
  Index *index;
} Edition;

/* How it is read. */
typedef struct
{
  CeasefireDate *at; /* the day that is asked for; NULL: now */
  const char *up_to; /* the mark up to which records are shown; NULL: all are */
} EditionSettings;

/* @settings are an EditionSettings. */
gpointer edition_new (GFile *file, gpointer settings, GCancellable *cancellable, GError **error);
void edition_free (gpointer edition);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Edition, edition_free)

/* The problems of a severity. */
guint edition_count_problems (const Edition *self, CeasefireSeverity severity);
/* Whether a finding is of those that somebody should look at first. */
gboolean edition_is_notable (CeasefireFinding *finding);
