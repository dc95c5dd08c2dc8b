/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/reader.h"

/* Where a dossier lies, from where one in the notation reads texts and other dossiers, and how its quotes
 * are found there. */

/* By its name, packed or not. */
static gboolean
reader_is_notation (const char *name)
{
  return g_str_has_suffix (name, ".dossier") || g_str_has_suffix (name, ".dossier.gz")
         || g_str_has_suffix (name, ".dossier.zst");
}

void
ceasefire_reader_set_file (CeasefireReader *self, GFile *file)
{
  g_autoptr (GFile) folder = NULL;
  g_autofree char *path = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (CEASEFIRE_IS_READER (self));
  g_return_if_fail (file == NULL || G_IS_FILE (file));
  g_return_if_fail (!self->started);

  g_clear_pointer (&self->folder, ceasefire_notation_folder_unref);
  self->json.wants_form = FALSE;
  if (file == NULL)
    return;
  folder = g_file_get_parent (file);
  path = folder ? g_file_get_path (folder) : NULL;
  name = g_file_get_basename (file);
  if (path)
    self->folder = ceasefire_notation_folder_new (path);
  self->json.wants_form = name && reader_is_notation (name);
}

gboolean
ceasefire_reader_get_loose (CeasefireReader *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_READER (self), FALSE);

  return self->is_loose;
}

void
ceasefire_reader_set_loose (CeasefireReader *self, gboolean loose)
{
  g_return_if_fail (CEASEFIRE_IS_READER (self));
  g_return_if_fail (!self->started);

  self->is_loose = loose != FALSE;
}

gboolean
ceasefire_reader_names_text (CeasefireReader *self, const char *document)
{
  return self->json.format == CEASEFIRE_FORMAT_NOTATION
         && ceasefire_notation_names_text (&self->json, document);
}

CeasefireDocumentText *
ceasefire_reader_get_document_text (CeasefireReader *self, const char *document)
{
  g_return_val_if_fail (CEASEFIRE_IS_READER (self), NULL);
  g_return_val_if_fail (document != NULL, NULL);

  return ceasefire_reader_names_text (self, document)
           ? ceasefire_notation_get_text (&self->json, document)
           : NULL;
}
