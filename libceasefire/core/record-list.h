/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-record.h>

G_BEGIN_DECLS

/*
 * A GListModel of records: a dossier's, those of one type in it, and those nested in a record. Whoever
 * has it keeps it up to date; callers can only read it. Reading changes nothing in it, not even a
 * cache as in GListStore, so that it can be read from many threads at once.
 */
#define CEASEFIRE_TYPE_RECORD_LIST (ceasefire_record_list_get_type ())
G_DECLARE_FINAL_TYPE (CeasefireRecordList, ceasefire_record_list, CEASEFIRE, RECORD_LIST, GObject)

CeasefireRecordList *ceasefire_record_list_new (GType type);
void ceasefire_record_list_append (CeasefireRecordList *self, CeasefireRecord *record);
/* At @position or, if that is beyond it, at the end; gives serials that grow with the position. */
void ceasefire_record_list_insert (CeasefireRecordList *self, guint position,
                                   CeasefireRecord *record);
/* Takes a reference that the caller has, and emits no signal: nobody can have connected to the list. */
void ceasefire_record_list_take_quietly (CeasefireRecordList *self, CeasefireRecord *record);
gboolean ceasefire_record_list_remove (CeasefireRecordList *self, CeasefireRecord *record);
/* All that is there gives way to @records, of references that the list takes over. */
void ceasefire_record_list_replace (CeasefireRecordList *self, GPtrArray *records);
/* The same, of which the first @first are there already. */
void ceasefire_record_list_replace_from (CeasefireRecordList *self, guint first,
                                         GPtrArray *records);
/* For lists whose records have growing serials: in logarithmic time. */
gboolean ceasefire_record_list_find (CeasefireRecordList *self, CeasefireRecord *record,
                                     guint *position);
guint ceasefire_record_list_get_length (CeasefireRecordList *self);
CeasefireRecord *ceasefire_record_list_peek (CeasefireRecordList *self, guint position);

G_END_DECLS
