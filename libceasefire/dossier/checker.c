/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-vocabulary.h>

#include "core/enum.h"
#include "core/error.h"
#include "core/nearest.h"
#include "dossier/check.h"
#include "dossier/reader.h"

#include <string.h>

/* A check of what a reader gives. */
struct _CeasefireChecker
{
  GObject parent_instance;

  CeasefireCheck check;
  CeasefireDossier *dossier; /* without records: the header, and the texts */
  CeasefireReader *reader;   /* while it is read */
  GPtrArray *named;          /* documents of which the dossier says where their text lies */
  gboolean has_begun;
};

G_DEFINE_FINAL_TYPE (CeasefireChecker, ceasefire_checker, G_TYPE_OBJECT)

static void
checker_finalize (GObject *object)
{
  CeasefireChecker *self = CEASEFIRE_CHECKER (object);

  ceasefire_check_clear (&self->check);
  g_object_unref (self->dossier);
  g_ptr_array_unref (self->named);
  G_OBJECT_CLASS (ceasefire_checker_parent_class)->finalize (object);
}

static void
ceasefire_checker_class_init (CeasefireCheckerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = checker_finalize;
}

static void
ceasefire_checker_init (CeasefireChecker *self)
{
  self->dossier = g_object_new (CEASEFIRE_TYPE_DOSSIER, NULL);
  self->named = g_ptr_array_new_with_free_func (g_free);
  ceasefire_check_init (&self->check, self->dossier, TRUE);
}

CeasefireChecker *
ceasefire_checker_new (void)
{
  return g_object_new (CEASEFIRE_TYPE_CHECKER, NULL);
}

/* Severities */

/* What could not be read is no matter of taste. */
static void
checker_fail_code (const char *code, GError **error)
{
  g_auto (GStrv) codes = ceasefire_checker_list_codes ();
  const char *nearest = ceasefire_nearest_word (code, (const char *const *) codes);
  g_autofree char *said = ceasefire_nearest_say (nearest);
  g_autofree char *summary = ceasefire_checker_dup_summary (code);

  if (summary)
    ceasefire_error_fail (error, CEASEFIRE_ERROR_VALUE, NULL,
                          "\"%s\" tells of what could not be read, which is always an error", code);
  else
    ceasefire_error_fail (error, CEASEFIRE_ERROR_VALUE, NULL, "\"%s\" is no code of a check%s",
                          code, said);
}

gboolean
ceasefire_checker_set_severity (CeasefireChecker *self, const char *code,
                                CeasefireSeverity severity, GError **error)
{
  int number;

  g_return_val_if_fail (CEASEFIRE_IS_CHECKER (self), FALSE);
  g_return_val_if_fail (code != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!ceasefire_enum_check (CEASEFIRE_TYPE_SEVERITY, (int) severity, error))
    return FALSE;
  number = ceasefire_check_find_code (code);
  if (number < 0)
    checker_fail_code (code, error);
  else
    self->check.severities[number] = (guint8) severity;
  return number >= 0;
}

CeasefireSeverity
ceasefire_checker_get_severity (CeasefireChecker *self, const char *code)
{
  int number;

  g_return_val_if_fail (CEASEFIRE_IS_CHECKER (self), CEASEFIRE_SEVERITY_UNSET);
  g_return_val_if_fail (code != NULL, CEASEFIRE_SEVERITY_UNSET);

  number = ceasefire_check_find_code (code);
  return number < 0 ? CEASEFIRE_SEVERITY_UNSET : (CeasefireSeverity) self->check.severities[number];
}

/* Reading */

void
ceasefire_checker_expect_document_text (CeasefireChecker *self, const char *document)
{
  g_return_if_fail (CEASEFIRE_IS_CHECKER (self));
  g_return_if_fail (document != NULL);
  g_return_if_fail (!self->has_begun);

  ceasefire_check_expect_text (&self->check, document);
}

static void
checker_locate (gpointer user_data, const char *const *paths, guint n, guint *lines, guint *columns)
{
  CeasefireChecker *self = user_data;

  if (self->check.is_complete)
    ceasefire_reader_locate_header (self->reader, paths, n, lines, columns);
  else
    ceasefire_reader_locate_record (self->reader, strlen (CHECK_PATH_RECORD), paths, n, lines,
                                    columns);
}

/* Of the notation, which names the files in which texts lie. */
static void
checker_expect_named (CeasefireChecker *self, CeasefireRecord *record)
{
  const char *id = CEASEFIRE_IS_DOCUMENT (record) ? ceasefire_record_get_id (record) : NULL;

  if (id == NULL || !ceasefire_reader_names_text (self->reader, id))
    return;
  ceasefire_check_expect_text (&self->check, id);
  g_ptr_array_add (self->named, g_strdup (id));
}

/* What was set before counts more. */
static void
checker_take_named (CeasefireChecker *self)
{
  for (guint i = 0; i < self->named->len; i++)
    {
      const char *id = g_ptr_array_index (self->named, i);

      if (ceasefire_dossier_get_document_text (self->dossier, id) == NULL)
        ceasefire_dossier_set_document_text (self->dossier, id,
                                             ceasefire_reader_get_document_text (self->reader, id));
    }
}

static void
checker_finish (CeasefireChecker *self)
{
  CeasefireHeader *header = ceasefire_reader_get_header (self->reader);

  checker_take_named (self);
  if (header)
    ceasefire_dossier_set_header (self->dossier, header);
  ceasefire_check_finish (&self->check);
}

/* Problems of the reader from the one @from on. */
static void
checker_add_problems (CeasefireChecker *self, guint from)
{
  GListModel *problems = ceasefire_reader_get_problems (self->reader);

  for (guint i = from; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      ceasefire_check_add_problem (&self->check, problem);
    }
}

/* A header that is missing has no terms; of one that cannot be read that is not known. */
static void
checker_lose_header (CeasefireChecker *self, const CeasefireJsonStream *json)
{
  self->check.lacks_header = TRUE;
  self->check.lacks_terms = json->bad_line.length > 0;
}

/* Ids in the notation are not told from other words, so that any may have been left out; a line that is
 * no record may have brought many. */
static void
checker_lose_lines (CeasefireChecker *self, CeasefireStep step)
{
  const CeasefireJsonStream *json = &self->reader->json;

  if (step == CEASEFIRE_STEP_LEFT_OUT)
    ceasefire_check_lose_record (&self->check, "", 0);
  self->check.lacks_ids = self->check.lacks_ids || step != CEASEFIRE_STEP_RECORD
                          || json->decoder.mistakes.holes != NULL;
}

static void
checker_hear (gpointer user_data, CeasefireStep step, guint n_problems_before)
{
  CeasefireChecker *self = user_data;
  const CeasefireJsonStream *json = &self->reader->json;
  const GPtrArray *lists = json->decoder.mistakes.holes;
  const char *text = json->window + json->record_at;
  gsize length = json->at - json->record_at;

  checker_add_problems (self, n_problems_before);
  for (guint i = 0; lists && i < lists->len; i++)
    {
      const CeasefireJsonHoles *holes = g_ptr_array_index (lists, i);

      ceasefire_check_add_holes (&self->check, holes->list, holes->indices);
    }
  if (json->format == CEASEFIRE_FORMAT_NOTATION)
    checker_lose_lines (self, step);
  else if (step == CEASEFIRE_STEP_RECORD)
    ceasefire_check_lose (&self->check, text, length);
  else if (step == CEASEFIRE_STEP_LEFT_OUT && json->header)
    ceasefire_check_lose_record (&self->check, text, length);
  else if (step == CEASEFIRE_STEP_LEFT_OUT)
    checker_lose_header (self, json);
}

/* What stands behind the place where reading ended may say anything. */
static void
checker_lose_rest (CeasefireChecker *self)
{
  const CeasefireJsonStream *json = &self->reader->json;

  self->check.lacks_ids = TRUE;
  self->check.lacks_ties = TRUE;
  self->check.lacks_header = self->check.lacks_header || json->header == NULL;
  self->check.lacks_tail = json->format != CEASEFIRE_FORMAT_JSON_LINES
                           && json->format != CEASEFIRE_FORMAT_NOTATION;
  self->check.lacks_terms = self->check.lacks_terms || self->check.lacks_tail;
}

static gboolean
checker_read_records (CeasefireChecker *self, GCancellable *cancellable, GError **error)
{
  CeasefireReader *reader = self->reader;
  CeasefireHeader *header = ceasefire_reader_read_header (reader, cancellable, error);
  GError *failure = NULL;
  CeasefireRecord *record;

  if (header == NULL)
    return FALSE;
  ceasefire_dossier_set_header (self->dossier, header);
  while ((record = ceasefire_reader_next (reader, cancellable, &failure)))
    {
      checker_expect_named (self, record);
      ceasefire_check_add (&self->check, record,
                           (guint) ceasefire_reader_get_n_records (reader) - 1);
    }
  if (failure)
    g_propagate_error (error, failure);
  return failure == NULL;
}

gboolean
ceasefire_checker_read (CeasefireChecker *self, CeasefireReader *reader, GCancellable *cancellable,
                        GError **error)
{
  g_autoptr (GError) failure = NULL;
  gboolean is_whole;

  g_return_val_if_fail (CEASEFIRE_IS_CHECKER (self), FALSE);
  g_return_val_if_fail (!self->has_begun, FALSE);
  g_return_val_if_fail (CEASEFIRE_IS_READER (reader), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  self->has_begun = TRUE;
  self->reader = reader;
  self->check.locate = checker_locate;
  self->check.locate_data = self;
  ceasefire_reader_listen (reader, checker_hear, self);
  checker_add_problems (self, 0);
  is_whole = checker_read_records (self, cancellable, &failure);
  ceasefire_reader_listen (reader, NULL, NULL);
  if (!is_whole && (!reader->keep_going || failure->domain != CEASEFIRE_ERROR))
    g_propagate_error (error, g_steal_pointer (&failure));
  else
    {
      if (!is_whole || reader->is_cut_short)
        checker_lose_rest (self);
      checker_finish (self);
    }
  self->reader = NULL;
  return self->check.is_complete;
}

gboolean
ceasefire_checker_has_document (CeasefireChecker *self, const char *id)
{
  g_return_val_if_fail (CEASEFIRE_IS_CHECKER (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return ceasefire_check_find (&self->check, ceasefire_check_intern (&self->check, id),
                               CEASEFIRE_TYPE_DOCUMENT)
         != 0;
}

void
ceasefire_checker_set_document_text (CeasefireChecker *self, const char *document,
                                     CeasefireDocumentText *text)
{
  g_return_if_fail (CEASEFIRE_IS_CHECKER (self));

  ceasefire_dossier_set_document_text (self->dossier, document, text);
}

void
ceasefire_checker_foreach (CeasefireChecker *self, CeasefireProblemFunc teller, gpointer user_data)
{
  g_return_if_fail (CEASEFIRE_IS_CHECKER (self));
  g_return_if_fail (self->check.is_complete);
  g_return_if_fail (teller != NULL);

  ceasefire_check_tell (&self->check, teller, user_data);
}

GListModel *
ceasefire_checker_list_quotations (CeasefireChecker *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CHECKER (self), NULL);

  return ceasefire_check_list_quotations (&self->check);
}
