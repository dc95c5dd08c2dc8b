/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <ceasefire/ceasefire-dossier.h>
#include <cmocka.h>

/* Fails unless @statement makes the library complain of its caller, once. */
#define assert_critical(statement)                                                                 \
  do                                                                                               \
    {                                                                                              \
      g_test_expect_message ("Ceasefire", G_LOG_LEVEL_CRITICAL, "*assert*");                       \
      statement;                                                                                   \
      g_test_assert_expected_messages ();                                                          \
    }                                                                                              \
  while (0)

#define DOSSIER(records) "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"records\":[" records "]}"

/* A file of the project, which must be there. */
char *build_path (const char *folder, const char *name);
char *read_text (const char *folder, const char *name);
/* A text as bytes that end where the text does, so that reading behind it is found. */
GBytes *text_to_bytes (const char *text, gsize length);
/* Fails unless the text can be read. */
CeasefireDossier *read_dossier (const char *json);
CeasefireRecord *read_record (const char *json);
/* Puts a text at hand, which must be one. */
void set_document_text (CeasefireDossier *dossier, const char *document, const char *text);
/* Whether the text can be read. */
gboolean dossier_is_readable (const char *text, gsize length, GError **error);
char *write_dossier (CeasefireDossier *dossier, CeasefireFormat format);
CeasefireDossier *copy_dossier (CeasefireDossier *dossier);
