/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <string.h>

/*
 * What reading says: its problems are told among those of checks, and what it left out keeps checks
 * from telling what only follows from that.
 */

static gboolean
check_is_of_record (const char *path)
{
  return g_str_has_prefix (path, "records[");
}

/* The path of a member as those of the record's checks are; NULL: it is one of the record itself. */
static char *
check_rebase (const char *path)
{
  const char *member = strchr (path, ']') + 1;

  return *member ? g_strconcat (CHECK_PATH_RECORD, member, NULL) : NULL;
}

/* Members from which it follows who is bound or entitled, and what belongs together. */
static gboolean
check_is_tie (const char *path)
{
  static const char *const ties[] = { "parties", "powers",     "affiliations", "about",
                                      "amends",  "supersedes", "implements",   "refers_to" };

  for (guint i = 0; i < G_N_ELEMENTS (ties); i++)
    if (strstr (path, ties[i]))
      return TRUE;
  return FALSE;
}

/* What is at @path was left out; @member is its path in the record. */
static void
check_lose_member (CeasefireCheck *self, const char *path, const char *member)
{
  if (member)
    ceasefire_check_mistakes_add (&self->mistakes, member);
  else if (!check_is_of_record (path))
    ceasefire_check_mistakes_add (&self->header_mistakes, path);
  self->lacks_ties = self->lacks_ties || check_is_tie (path);
  self->lacks_terms = self->lacks_terms || g_str_has_prefix (path, "vocabularies");
}

void
ceasefire_check_add_problem (CeasefireCheck *self, CeasefireProblem *problem)
{
  const char *path = ceasefire_problem_get_path (problem);
  gboolean is_of_record = check_is_of_record (path);
  CeasefireSeverity severity = ceasefire_problem_get_severity (problem);
  const guint32 items[] = {
    ceasefire_check_intern (self, ceasefire_problem_get_code (problem)),
    ceasefire_check_intern (self, ceasefire_problem_get_record_id (problem)),
    ceasefire_check_intern (self, ceasefire_problem_get_message (problem)),
    ceasefire_check_intern (self, ceasefire_problem_get_suggestion (problem)),
    (guint32) severity,
  };
  const CheckEntry entry = { .question = CHECK_READ,
                             .path = ceasefire_check_intern (self, path),
                             .line = ceasefire_problem_get_line (problem),
                             .column = ceasefire_problem_get_column (problem),
                             .a = ceasefire_check_add_list (self, items, G_N_ELEMENTS (items)) };
  g_autofree char *member = is_of_record ? check_rebase (path) : NULL;

  if (severity == CEASEFIRE_SEVERITY_ERROR)
    check_lose_member (self, path, member);
  if (self->records->len == 0 && !is_of_record)
    g_array_append_val (self->header_entries, entry);
  else
    g_array_append_val (self->entries, entry);
}

void
ceasefire_check_add_holes (CeasefireCheck *self, const char *list, const GArray *indices)
{
  g_autofree char *member = check_is_of_record (list) ? check_rebase (list) : NULL;

  if (member)
    ceasefire_check_mistakes_add_holes (&self->mistakes, member, indices);
  else
    ceasefire_check_mistakes_add_holes (&self->header_mistakes, list, indices);
}

typedef struct
{
  CeasefireCheck *check;
  guint n;
} CheckLoss;

static void
check_lose_id (gpointer user_data, const char *id)
{
  CheckLoss *self = user_data;
  guint32 number = ceasefire_check_intern (self->check, id);

  *ceasefire_interner_get_data (&self->check->strings, number) |= CHECK_ID_LOST;
  self->n++;
}

guint
ceasefire_check_lose (CeasefireCheck *self, const char *text, gsize length)
{
  CheckLoss loss = { self, 0 };

  ceasefire_check_find_ids (text, length, check_lose_id, &loss);
  return loss.n;
}

/* Whether an id may be in it that cannot be told from the rest. */
static gboolean
check_may_have_id (const char *text, gsize length)
{
  g_autofree char *copy = g_strstrip (g_strndup (text, length));

  return g_strstr_len (text, (gssize) length, "id")
         || (g_str_has_prefix (copy, "{") && !g_str_has_suffix (copy, "}"));
}

void
ceasefire_check_lose_record (CeasefireCheck *self, const char *text, gsize length)
{
  if (ceasefire_check_lose (self, text, length) == 0 && check_may_have_id (text, length))
    self->lacks_ids = TRUE;
  self->lacks_ties = TRUE;
  ceasefire_check_mistakes_clear (&self->mistakes);
}
