/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/record.h"

G_BEGIN_DECLS

/* A step on the way to a member. Paths live on the stack and become text only when needed. */
typedef struct _CeasefirePath CeasefirePath;

struct _CeasefirePath
{
  const CeasefirePath *up;
  const char *name;
  gssize index; /* -1: the step is the member itself, not one of its items */
};

char *ceasefire_path_to_string (const CeasefirePath *path);

/*
 * Called for each member that is set: of the record, of its values, and of the records nested in
 * it. @record is the record that the member belongs to, be it by way of its values.
 */
typedef void (*CeasefireVisitor) (CeasefireRecord *record, const CeasefireField *field,
                                  const CeasefireCell *cell, const CeasefirePath *path,
                                  gpointer user_data);

void ceasefire_record_visit (CeasefireRecord *record, const CeasefirePath *path,
                             CeasefireVisitor visitor, gpointer user_data);

/* Called for the record, then for each nested in it, outer before inner. */
typedef void (*CeasefireRecordVisitor) (CeasefireRecord *record, const CeasefirePath *path,
                                        gpointer user_data);

void ceasefire_record_visit_tree (CeasefireRecord *record, const CeasefirePath *path,
                                  CeasefireRecordVisitor visitor, gpointer user_data);

G_END_DECLS
