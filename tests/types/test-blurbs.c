/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"
#include "support/types.h"

#include "core/record.h"

#include <string.h>

/*
 * The blurb of a row becomes the doc comment of its accessors, the docs of its property, the
 * description in the schema and the line on the model page. It has to say something there.
 */

/* The words that stand behind "Gets" and "Sets". */
static const char *const openings[]
  = { "The", "A", "Who", "Whom", "What", "Where", "When", "Whether", "Which", "How", NULL };

/* Words that hold a sentence together, and say nothing by themselves. */
static const char *const fillers[]
  = { "the", "a",  "an",  "who", "whom", "what", "where", "when", "whether", "which", "how",
      "of",  "it", "its", "is",  "was",  "are",  "were",  "that", "this",    "have",  "in",
      "to",  "by", "for", "on",  "at",   "as",   "has",   "be",   NULL };

/* "parties" and "party", "agents" and "agent" are one word. */
static gboolean
is_same_word (const char *a, const char *b)
{
  gsize shared = 0;
  gsize longest = MAX (strlen (a), strlen (b));

  while (a[shared] != '\0' && a[shared] == b[shared])
    shared++;
  return shared == longest || (shared >= 3 && longest - shared <= 3 && longest - shared < shared);
}

static gboolean
is_word_of (const char *word, const char *name)
{
  g_auto (GStrv) parts = g_strsplit_set (name, "_-", -1);

  for (guint i = 0; parts[i]; i++)
    if (is_same_word (word, parts[i]))
      return TRUE;
  return FALSE;
}

/* Words that are neither fillers nor names of the member or its type. */
static guint
count_telling_words (const CeasefireType *type, const CeasefireField *field)
{
  g_autofree char *lower = g_ascii_strdown (field->blurb, -1);
  g_auto (GStrv) words = g_strsplit_set (lower, " ,.;:()'", -1);
  guint count = 0;

  for (guint i = 0; words[i]; i++)
    if (*words[i] != '\0' && !g_strv_contains (fillers, words[i])
        && !is_word_of (words[i], field->name) && !is_word_of (words[i], type->name))
      count++;
  return count;
}

static const char *
find_fault (const CeasefireType *type, const CeasefireField *field)
{
  g_auto (GStrv) words = g_strsplit (field->blurb ? field->blurb : "", " ", -1);

  if (g_strv_length (words) < 3)
    return "has fewer than three words";
  if (!g_strv_contains ((const char *const *) openings, words[0]))
    return "cannot stand behind a verb";
  if (!g_str_has_suffix (field->blurb, ".") || strstr (field->blurb, ". "))
    return "is not one sentence";
  if (count_telling_words (type, field) == 0)
    return "repeats the names of the member and its type";
  return NULL;
}

static guint
count_faults (const CeasefireType *type)
{
  guint count = 0;

  for (guint i = 0; i < type->n_fields; i++)
    {
      const char *fault = find_fault (type, &type->fields[i]);

      if (fault)
        print_error ("%s.%s: \"%s\" %s\n", type->name, type->fields[i].name, type->fields[i].blurb,
                     fault);
      count += fault != NULL;
    }
  return count;
}

static void
every_blurb_says_more_than_the_name_of_its_member (void **state)
{
  const CeasefireType common = { .name = "record",
                                 .fields = ceasefire_record_fields,
                                 .n_fields = ceasefire_record_n_fields };
  g_autoptr (GPtrArray) values = list_value_types ();
  guint count = count_faults (&common) + count_faults (ceasefire_types_get_header ());

  (void) state;
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    count += count_faults (*type);
  for (guint i = 0; i < values->len; i++)
    count += count_faults (g_ptr_array_index (values, i));
  assert_int_equal (count, 0);
}

static void
a_blurb_that_says_nothing_is_found (void **state)
{
  static const struct
  {
    const char *blurb;
    const char *fault;
  } cases[] = {
    { "Where.", "fewer than three words" },      { "Place.", "fewer than three words" },
    { "Some place or other.", "behind a verb" }, { "The place of it", "one sentence" },
    { "The place. It is one.", "one sentence" }, { "The place of the meeting.", "repeats" },
    { "What the place is.", "repeats" },         { "Where the meeting took place.", NULL },
  };
  const CeasefireType type = { .name = "meeting" };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const CeasefireField field = { .name = "place", .blurb = cases[i].blurb };
      const char *fault = find_fault (&type, &field);

      if (cases[i].fault)
        assert_non_null (fault ? strstr (fault, cases[i].fault) : NULL);
      else
        assert_null (fault);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_blurb_says_more_than_the_name_of_its_member),
    cmocka_unit_test (a_blurb_that_says_nothing_is_found),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
