/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-agreement.h>

#include "core/hash.h"
#include "core/problem.h"
#include "types/types.h"

/*
 * Checking. A dossier may hold anything that the format can say; this tells what cannot be meant.
 * One pass over the records in their order, so problems come in that order too. Only what is
 * certain is told: where a time or a tie is unknown, checks stay silent.
 */

#define CHECK_ERROR CEASEFIRE_SEVERITY_ERROR
#define CHECK_WARNING CEASEFIRE_SEVERITY_WARNING

const CeasefireCheckEntry ceasefire_check_codes[CHECK_N_CODES] = {
  [CHECK_MISSING_MEMBER] = { "missing-member", CHECK_ERROR },
  [CHECK_UNKNOWN_MEMBER] = { "unknown-member", CHECK_WARNING },
  [CHECK_UNKNOWN_TYPE] = { "unknown-type", CHECK_WARNING },
  [CHECK_DANGLING_REFERENCE] = { "dangling-reference", CHECK_ERROR },
  [CHECK_WRONG_REFERENCE_TYPE] = { "wrong-reference-type", CHECK_ERROR },
  [CHECK_UNKNOWN_CODE] = { "unknown-code", CHECK_WARNING },
  [CHECK_EMPTY_TEXT] = { "empty-text", CHECK_WARNING },
  [CHECK_MALFORMED_VALUE] = { "malformed-value", CHECK_WARNING },
  [CHECK_DUPLICATE_ID] = { "duplicate-id", CHECK_ERROR },
  [CHECK_DUPLICATE_TERM] = { "duplicate-term", CHECK_WARNING },
  [CHECK_UNKNOWN_VOCABULARY] = { "unknown-vocabulary", CHECK_WARNING },
  [CHECK_UNKNOWN_BROADER] = { "unknown-broader", CHECK_ERROR },
  [CHECK_TERM_CYCLE] = { "term-cycle", CHECK_ERROR },
  [CHECK_AFFILIATION_CYCLE] = { "affiliation-cycle", CHECK_ERROR },
  [CHECK_PLACE_CYCLE] = { "place-cycle", CHECK_ERROR },
  [CHECK_MEETING_CYCLE] = { "meeting-cycle", CHECK_ERROR },
  [CHECK_REPLY_CYCLE] = { "reply-cycle", CHECK_ERROR },
  [CHECK_AGREEMENT_CYCLE] = { "agreement-cycle", CHECK_ERROR },
  [CHECK_CLAUSE_CYCLE] = { "clause-cycle", CHECK_ERROR },
  [CHECK_ENDS_BEFORE_START] = { "ends-before-start", CHECK_ERROR },
  [CHECK_DURATION_TOO_LONG] = { "duration-too-long", CHECK_ERROR },
  [CHECK_DEADLINE_BEFORE_FORCE] = { "deadline-before-force", CHECK_WARNING },
  [CHECK_AFTER_DOCUMENT] = { "after-document", CHECK_ERROR },
  [CHECK_REPLY_BEFORE] = { "reply-before", CHECK_ERROR },
  [CHECK_FOLLOWS_LATER] = { "follows-later", CHECK_ERROR },
  [CHECK_OUTSIDE_MEETING] = { "outside-meeting", CHECK_ERROR },
  [CHECK_INCOMPLETE_DEADLINE] = { "incomplete-deadline", CHECK_WARNING },
  [CHECK_INCOMPLETE_TRIGGER] = { "incomplete-trigger", CHECK_WARNING },
  [CHECK_FOREIGN_CLAUSE] = { "foreign-clause", CHECK_WARNING },
  [CHECK_PARTY_TWICE] = { "party-twice", CHECK_WARNING },
  [CHECK_ACT_WITHOUT_POWER] = { "act-without-power", CHECK_WARNING },
  [CHECK_OUTSIDER_ACT] = { "outsider-act", CHECK_WARNING },
  [CHECK_QUOTE_RANGE] = { "quote-range", CHECK_ERROR },
  [CHECK_QUOTE_MISMATCH] = { "quote-mismatch", CHECK_ERROR },
  [CHECK_QUOTE_NOT_FOUND] = { "quote-not-found", CHECK_ERROR },
};

void
ceasefire_check_report (CeasefireCheck *self, CeasefireCheckCode code, const CeasefirePath *path,
                        const char *format, ...)
{
  const CeasefireCheckEntry *entry = &ceasefire_check_codes[code];
  g_autofree char *where = ceasefire_path_to_string (path);
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_ptr_array_add (self->problems, ceasefire_problem_new (
                                     entry->severity, entry->name,
                                     self->record ? ceasefire_record_peek_id (self->record) : NULL,
                                     where, message));
}

char *
ceasefire_check_say_nearest (const char *word)
{
  return word ? g_strdup_printf ("; the nearest is \"%s\"", word) : g_strdup ("");
}

gpointer
ceasefire_check_find (CeasefireCheck *self, const char *id, GType type)
{
  CeasefireRecord *record = id ? ceasefire_dossier_lookup (self->dossier, id) : NULL;

  return record && G_OBJECT_TYPE (record) == type ? record : NULL;
}

gpointer
ceasefire_check_get_agreement (CeasefireRecord *clause)
{
  CeasefireRecord *root = ceasefire_record_get_root (clause);

  return CEASEFIRE_IS_AGREEMENT (root) ? root : NULL;
}

static void
check_record (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  CeasefireCheck *self = user_data;

  self->record = record;
  ceasefire_check_identity (self, path);
  ceasefire_check_members (self, ceasefire_record_get_description (record), record, path);
  ceasefire_check_rings (self, record, path);
  ceasefire_check_time (self, path);
  ceasefire_check_agreement (self, path);
  ceasefire_check_quotes (self, path);
}

GListModel *
ceasefire_dossier_check (CeasefireDossier *self)
{
  g_autoptr (GPtrArray) problems = NULL;
  CeasefireCheck check = { .dossier = self };
  GListStore *list;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);

  problems = g_ptr_array_new_with_free_func (g_object_unref);
  check.problems = problems;
  if (g_hash_table_size (self->waiting) > 0)
    check.ids = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  ceasefire_check_find_rings (&check);
  ceasefire_check_members (&check, &ceasefire_header_type, self->header, NULL);
  ceasefire_check_terms (&check);
  ceasefire_dossier_visit (self, check_record, &check);
  g_hash_table_unref (check.rings);
  g_clear_pointer (&check.ids, g_hash_table_unref);
  g_clear_pointer (&check.groups, g_hash_table_unref);
  list = g_list_store_new (CEASEFIRE_TYPE_PROBLEM);
  g_list_store_splice (list, 0, 0, problems->pdata, problems->len);
  return G_LIST_MODEL (list);
}
