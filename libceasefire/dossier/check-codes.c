/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include "core/enum.h"

#include <gio/gio.h>
#include <string.h>

/* The codes, and what the page on checks says of them, which is a resource of the library. */

#define CHECK_ERROR CEASEFIRE_SEVERITY_ERROR
#define CHECK_WARNING CEASEFIRE_SEVERITY_WARNING
#define CHECK_NOTE CEASEFIRE_SEVERITY_NOTE

const CeasefireCheckEntry ceasefire_check_codes[CHECK_N_CODES] = {
  [CHECK_MISSING_MEMBER] = { "missing-member", CHECK_ERROR },
  [CHECK_UNKNOWN_MEMBER] = { "unknown-member", CHECK_WARNING },
  [CHECK_UNKNOWN_WORD] = { "unknown-word", CHECK_WARNING },
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
  [CHECK_CONTRADICTED_STATUS] = { "contradicted-status", CHECK_WARNING },
  [CHECK_QUOTE_RANGE] = { "quote-range", CHECK_ERROR },
  [CHECK_QUOTE_MISMATCH] = { "quote-mismatch", CHECK_ERROR },
  [CHECK_QUOTE_NOT_FOUND] = { "quote-not-found", CHECK_ERROR },
  [CHECK_DOUBLED_ITEM] = { "doubled-item", CHECK_WARNING },
  [CHECK_OVERLAPPING_TIE] = { "overlapping-tie", CHECK_WARNING },
  [CHECK_HALF_COORDINATES] = { "half-coordinates", CHECK_WARNING },
  [CHECK_NULL_ISLAND] = { "null-island", CHECK_WARNING },
  [CHECK_MALFORMED_GEOMETRY] = { "malformed-geometry", CHECK_WARNING },
  [CHECK_COORDINATE_RANGE] = { "coordinate-range", CHECK_WARNING },
  [CHECK_SWAPPED_COORDINATES] = { "swapped-coordinates", CHECK_WARNING },
  [CHECK_COORDINATES_APART] = { "coordinates-apart", CHECK_WARNING },
  [CHECK_ORIGIN_CYCLE] = { "origin-cycle", CHECK_WARNING },
  [CHECK_DURING_CYCLE] = { "during-cycle", CHECK_WARNING },
  [CHECK_CONTRADICTORY_CLAIMS] = { "contradictory-claims", CHECK_WARNING },
  [CHECK_AGENT_IS_TARGET] = { "agent-is-target", CHECK_WARNING },
  [CHECK_TIE_TO_ITSELF] = { "tie-to-itself", CHECK_WARNING },
  [CHECK_COUNT_OF_NONE] = { "count-of-none", CHECK_WARNING },
  [CHECK_ATTENDED_UNHELD] = { "attended-unheld", CHECK_WARNING },
  [CHECK_SIGNED_AFTER_FORCE] = { "signed-after-force", CHECK_WARNING },
  [CHECK_DIGEST_MISMATCH] = { "digest-mismatch", CHECK_WARNING },
  [CHECK_UNKNOWN_COUNTRY] = { "unknown-country", CHECK_WARNING },
  [CHECK_OTHER_CALENDAR] = { "other-calendar", CHECK_WARNING },
  [CHECK_VOTE_COUNTS] = { "vote-counts", CHECK_WARNING },
  [CHECK_VOTE_RESULT] = { "vote-result", CHECK_WARNING },
  [CHECK_VOTE_OUTSIDER] = { "vote-outsider", CHECK_WARNING },
  [CHECK_NAME_TWICE] = { "name-twice", CHECK_WARNING },
  [CHECK_BOUNDS_CROSSED] = { "bounds-crossed", CHECK_WARNING },
  [CHECK_DOCUMENT_CYCLE] = { "document-cycle", CHECK_ERROR },
  [CHECK_INCIDENT_CYCLE] = { "incident-cycle", CHECK_ERROR },
  [CHECK_SIMILAR_ACTOR] = { "similar-actor", CHECK_NOTE },
};

int
ceasefire_check_find_code (const char *name)
{
  for (int i = 0; i < CHECK_N_CODES; i++)
    if (g_str_equal (ceasefire_check_codes[i].name, name))
      return i;
  return -1;
}

char **
ceasefire_checker_list_codes (void)
{
  char **names = g_new0 (char *, CHECK_N_CODES + 1);

  for (guint i = 0; i < CHECK_N_CODES; i++)
    names[i] = g_strdup (ceasefire_check_codes[i].name);
  return names;
}

/* The page */

static GBytes *
check_codes_get_page (void)
{
  GBytes *page = g_resources_lookup_data ("/org/ceasefire/pages/checks.md",
                                          G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert (page); /* it is compiled in */
  return page;
}

/* What stands on the page from behind @begin to before @end; NULL: @begin does not stand there. */
static char *
check_codes_cut (const char *begin, const char *end)
{
  g_autoptr (GBytes) page = check_codes_get_page ();
  gsize length;
  const char *text = g_bytes_get_data (page, &length);
  const char *from = g_strstr_len (text, (gssize) length, begin);
  const char *to;

  if (from == NULL)
    return NULL;
  from += strlen (begin);
  to = g_strstr_len (from, (gssize) (length - (gsize) (from - text)), end);
  return g_strstrip (g_strndup (from, to ? (gsize) (to - from) : length - (gsize) (from - text)));
}

char *
ceasefire_checker_dup_summary (const char *code)
{
  g_autofree char *of_check = NULL;
  g_autofree char *of_reading = NULL;
  int number;

  g_return_val_if_fail (code != NULL, NULL);

  number = ceasefire_check_find_code (code);
  of_check = g_strdup_printf (
    "\n| [`%s`](#%s) | %s | ", code, code,
    number < 0 ? ""
               : ceasefire_enum_get_nick (CEASEFIRE_TYPE_SEVERITY,
                                          (int) ceasefire_check_codes[number].severity));
  of_reading = g_strdup_printf ("\n| `%s` | ", code);
  return check_codes_cut (number < 0 ? of_reading : of_check, " |\n");
}

char *
ceasefire_checker_dup_help (const char *code)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (code != NULL, NULL);

  if (ceasefire_check_find_code (code) < 0)
    return NULL;
  title = g_strdup_printf ("\n### %s\n", code);
  return check_codes_cut (title, "\n### ");
}
