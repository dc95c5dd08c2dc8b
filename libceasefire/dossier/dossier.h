/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>

#include "core/record-list.h"
#include "core/record.h"
#include "core/visit.h"

G_BEGIN_DECLS

struct _CeasefireDossier
{
  GObject parent_instance;

  CeasefireHeader *header;
  CeasefireRecordList *records; /* those that are not nested */
  GHashTable *index;            /* id -> its first record; nested ones too; nothing is owned */
  GHashTable *namesakes;        /* id -> GQueue of records whose id is in the index for another */
  GHashTable *waiting;          /* each of these records -> its link in that queue */
  CeasefireOwner owner;         /* what records know of it */
  guint64 next_serial;
  guint64 n_changes; /* made so far, also those of which nobody has heard yet */
  /* What is made when somebody first asks for it, under the lock, since that is no change; once made
   * it changes only with the dossier. */
  GMutex lock;
  GHashTable *lists;        /* GType -> CeasefireRecordList */
  GHashTable *referrers;    /* id -> GPtrArray of records; NULL until asked for */
  GHashTable *vocabularies; /* name -> vocabulary with the header's terms */
  GListModel *missing;      /* what redaction has left out; NULL: nothing */
  GHashTable *texts;        /* document -> CeasefireDocumentText */
};

/*
 * As ceasefire_dossier_add(), while loading: takes the caller's reference; emits no signal, as the
 * dossier is nobody's yet; and an id that is taken is a problem for checks, not an error.
 */
void ceasefire_dossier_take_quietly (CeasefireDossier *self, CeasefireRecord *record);
/* All records that are not nested give way to @records, some of which may be among them. */
void ceasefire_dossier_replace_records (CeasefireDossier *self, GPtrArray *records);
/* For each record that is not nested, with its path. */
void ceasefire_dossier_visit (CeasefireDossier *self, CeasefireRecordVisitor visitor,
                              gpointer user_data);

G_END_DECLS
