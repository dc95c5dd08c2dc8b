/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>

#include "feeds/losses.h"

G_BEGIN_DECLS

/*
 * Formats that others read: out alone, and never all that a dossier says. A format is a row of the table
 * in export.c: how it is called, what it holds, and what writes it. All else is the same for each: the
 * text gathers in memory and goes to the stream in large pieces, and what the format does not hold is
 * counted.
 *
 * They stand in libceasefire-feeds, though only some need a library: there is one table, and whoever
 * embeds the core needs none of them.
 */
typedef struct _CeasefireExport CeasefireExport;

typedef struct
{
  const char *name;       /* of --to */
  const char *extension;  /* of files, with its dot */
  const char *media_type; /* as IANA has registered it, if it has */
  const char *title;
  const CeasefireHeld *held;
  /* What is lost of members that are held, each a sentence for readers; NULL behind the last. */
  const char *const *limits;
  /* Appends to the text what the dossier says. FALSE: a call of ceasefire_export_each() has failed. */
  gboolean (*write) (CeasefireExport *self);
} CeasefireExportFormat;

struct _CeasefireExport
{
  const CeasefireExportFormat *format;
  CeasefireDossier *dossier;
  const char *language; /* of the dossier; NULL: it does not say */
  GString *text;        /* that waits to be written */

  /* For the format. */
  guint64 n_items;  /* that it has written so far */
  GHashTable *told; /* records of which it has told what is told once */
  gpointer state;   /* whatever else it keeps */

  /* For what is the same for all. */
  CeasefireLosses *losses;
  GHashTable *left_out; /* records */
  GOutputStream *stream;
  GCancellable *cancellable;
  GError **error;
};

/* NULL behind the last. */
extern const CeasefireExportFormat *const ceasefire_export_formats[];

/* Calls @put with each record that is not nested, in their order; what it appends to the text is written. */
typedef void (*CeasefireExportPut) (CeasefireExport *self, CeasefireRecord *record);
gboolean ceasefire_export_each (CeasefireExport *self, CeasefireExportPut put);
/* A record that the format could hold is not written, with all that is nested in it. */
void ceasefire_export_leave_out (CeasefireExport *self, CeasefireRecord *record,
                                 const char *reason);
gboolean ceasefire_export_is_left_out (CeasefireExport *self, CeasefireRecord *record);
/* Something that @record says in @member is told less exactly, or not at all; @member may be NULL. */
void ceasefire_export_lose (CeasefireExport *self, CeasefireRecord *record, const char *member,
                            const char *reason);

/* The mark that says who may be given it: its own, or that of the dossier; NULL: there is none. */
const char *ceasefire_export_get_handling (CeasefireExport *self, CeasefireRecord *record);

/* One wording of a text, that in the dossier's language if there is one; NULL: none, or an empty one. */
const char *ceasefire_export_read_text (CeasefireExport *self, CeasefireText *text);

typedef enum
{
  CEASEFIRE_EXPORT_NOWHERE, /* nothing is put */
  CEASEFIRE_EXPORT_POINT,
  CEASEFIRE_EXPORT_SHAPE,
} CeasefireExportShape;

/* The shape of a place, if it is a right one, or its point. */
CeasefireExportShape ceasefire_export_put_geometry (CeasefireExport *self, const char *key,
                                                    CeasefireRecord *place);

extern const CeasefireExportFormat ceasefire_export_geojson;
extern const CeasefireExportFormat ceasefire_export_ftm;
extern const CeasefireExportFormat ceasefire_export_ics;
extern const CeasefireExportFormat ceasefire_export_popolo;

G_END_DECLS
