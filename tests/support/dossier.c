/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include <ceasefire/ceasefire-json.h>
#include <string.h>

char *
build_path (const char *folder, const char *name)
{
  const char *source = g_getenv ("CEASEFIRE_SOURCE_DIR");

  return g_build_filename (source ? source : "..", folder, name, NULL);
}

char *
read_text (const char *folder, const char *name)
{
  g_autofree char *path = build_path (folder, name);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, &error))
    fail_msg ("%s", error->message);
  return text;
}

GBytes *
text_to_bytes (const char *text, gsize length)
{
  return g_bytes_new (text, length);
}

CeasefireDossier *
read_dossier (const char *json)
{
  g_autoptr (GBytes) bytes = text_to_bytes (json, strlen (json));
  g_autoptr (GError) error = NULL;
  CeasefireDossier *dossier = ceasefire_dossier_load_bytes (bytes, &error);

  if (error)
    print_error ("%s\n", error->message);
  assert_null (error);
  assert_non_null (dossier);
  return dossier;
}

CeasefireRecord *
read_record (const char *json)
{
  g_autoptr (GBytes) bytes = text_to_bytes (json, strlen (json));
  g_autoptr (GError) error = NULL;
  CeasefireRecord *record = ceasefire_record_from_json (bytes, &error);

  if (error)
    print_error ("%s\n", error->message);
  assert_null (error);
  assert_non_null (record);
  return record;
}

gboolean
dossier_is_readable (const char *text, gsize length, GError **error)
{
  g_autoptr (GBytes) bytes = text_to_bytes (text, length);
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_load_bytes (bytes, error);

  return dossier != NULL;
}

char *
write_dossier (CeasefireDossier *dossier, CeasefireFormat format)
{
  g_autoptr (GBytes) bytes = ceasefire_dossier_to_bytes (dossier, format);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

CeasefireDossier *
copy_dossier (CeasefireDossier *dossier)
{
  g_autofree char *json = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);

  return read_dossier (json);
}

void
set_document_text (CeasefireDossier *dossier, const char *document, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDocumentText) words = ceasefire_document_text_new (text, &error);

  if (words == NULL)
    fail_msg ("%s", error->message);
  ceasefire_dossier_set_document_text (dossier, document, words);
}
