/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-document-text.h>

G_BEGIN_DECLS

/*
 * The folder of a dossier, and files below it. Whatever leads out of it, be it by a link, is refused.
 */
typedef struct _NotationFolder NotationFolder;

NotationFolder *ceasefire_notation_folder_new (const char *path);
NotationFolder *ceasefire_notation_folder_ref (NotationFolder *self);
void ceasefire_notation_folder_unref (NotationFolder *self);
/* The folder of a file below this one, from which paths in it are told; NULL: it leads out of here. */
NotationFolder *ceasefire_notation_folder_enter (NotationFolder *self, const char *name);
/* The real path of a file below the folder, which tells it from others. NULL: @reason says why there is
 * none. */
char *ceasefire_notation_folder_find (const NotationFolder *self, const char *name, char **reason);
/* Its text; @name is what messages call it. NULL: @reason says why. */
char *ceasefire_notation_folder_read (const char *real, const char *name, guint64 max,
                                      gsize *length, char **reason);
/* Whether a name can be that of a file below a folder. */
gboolean ceasefire_notation_is_below (const char *name);

/*
 * The texts of documents, by the documents' ids, read when the first quote of one is looked for.
 */
typedef struct _NotationTexts NotationTexts;

/* What a quote was found to be. */
typedef struct
{
  gint64 start;
  gint64 end;
  char *words; /* as the text has them; the caller's */
} NotationFound;

NotationTexts *ceasefire_notation_texts_new (guint64 max);
NotationTexts *ceasefire_notation_texts_ref (NotationTexts *self);
void ceasefire_notation_texts_unref (NotationTexts *self);
/* A document whose text lies in @file; @language may be NULL. */
void ceasefire_notation_texts_add (NotationTexts *self, const char *id, NotationFolder *folder,
                                   const char *file, const char *language);
/* Whether it lies in a file that is known; NULL: it cannot be read. */
gboolean ceasefire_notation_texts_has (const NotationTexts *self, const char *id);
CeasefireDocumentText *ceasefire_notation_texts_get (NotationTexts *self, const char *id);
/* NULL: not known. */
const char *ceasefire_notation_texts_get_language (const NotationTexts *self, const char *id);
/*
 * The words, or if they have " … " in them the passage from the first to the last. @which counts from
 * the text's start; 0: they must stand once. With @loose also what differs in quotes, dashes, blanks,
 * case or letters, of which @reason then tells. FALSE: @reason says what is wrong.
 */
gboolean ceasefire_notation_texts_find (NotationTexts *self, const char *id, const char *words,
                                        guint which, gboolean loose, NotationFound *found,
                                        char **reason);
/* The words from @start to before @end. */
gboolean ceasefire_notation_texts_cut (NotationTexts *self, const char *id, gint64 start,
                                       gint64 end, char **words, char **reason);

G_END_DECLS
