/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/un-akn-pair.h"

#include "core/hash.h"

#include <string.h>

/*
 * A number is read in the scripts of the United Nations: (c), c), (ج), в) and ㈢ are the third. Letters can be
 * Roman numbers too: then the number that follows the one before is meant. Among its neighbours each
 * clause has a key: its number and how often that has come before; or the number before it, its place behind
 * that, and of how many.
 */

static const char *const alphabets[] = {
  "abcdefghijklmnopqrstuvwxyz",
  "абвгдежзиклмнопрстуфхцчшщэюя",
  "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
  "一二三四五六七八九十",
  "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩",
  "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽",
  "①②③④⑤⑥⑦⑧⑨⑩",
};

/* The place of a letter, from 1; behind the last one they are doubled, as in "aa". 0: none. */
static guint
find_letter (const char *letters)
{
  gunichar letter = g_unichar_tolower (g_utf8_get_char (letters));
  guint n_rounds = 0;

  for (const char *more = letters; *more; more = g_utf8_next_char (more))
    if (g_unichar_tolower (g_utf8_get_char (more)) == letter && n_rounds < 100)
      n_rounds++;
    else
      return 0;
  for (gsize i = 0; n_rounds > 0 && i < G_N_ELEMENTS (alphabets); i++)
    {
      const char *at = g_utf8_strchr (alphabets[i], -1, letter);

      if (at)
        return (guint) g_utf8_pointer_to_offset (alphabets[i], at) + 1
               + (n_rounds - 1) * (guint) g_utf8_strlen (alphabets[i], -1);
    }
  return 0;
}

static int
read_roman_digit (char letter)
{
  static const char digits[] = "ivxlc";
  static const int values[] = { 1, 5, 10, 50, 100 };
  const char *digit = letter ? strchr (digits, g_ascii_tolower (letter)) : NULL;

  return digit ? values[digit - digits] : 0;
}

/* 0: it is none. */
static guint
read_roman (const char *letters)
{
  int number = 0;

  for (; *letters; letters++)
    {
      int digit = read_roman_digit (*letters);

      if (digit == 0 || number > 1000)
        return 0;
      number += digit < read_roman_digit (letters[1]) ? -digit : digit;
    }
  return (guint) MAX (number, 0);
}

/* The last run of digits, as in "2.1"; 0: none. */
static guint
read_digits (const char *label)
{
  guint number = 0;
  gboolean is_in = FALSE;

  for (; *label; label = g_utf8_next_char (label))
    {
      int digit = g_unichar_digit_value (g_utf8_get_char (label));

      if (digit >= 0 && !is_in)
        number = 0;
      if (digit >= 0 && number < 100000)
        number = number * 10 + (guint) digit;
      is_in = digit >= 0;
    }
  return number;
}

/* That makes a letter longer, as in "هـ", and says nothing. */
#define TATWEEL 0x0640

/* The number that a label is; @expected is the one after that of the clause before. */
static guint
read_number (const char *label, guint expected)
{
  g_autoptr (GString) letters = g_string_new (NULL);
  guint number = read_digits (label);
  guint letter;
  guint roman;

  if (number > 0)
    return number;
  for (; *label; label = g_utf8_next_char (label))
    if (g_unichar_isalnum (g_utf8_get_char (label)) && g_utf8_get_char (label) != TATWEEL)
      g_string_append_unichar (letters, g_utf8_get_char (label));
  roman = read_roman (letters->str);
  letter = find_letter (letters->str);
  if (roman > 0 && (roman == expected || letter == 0))
    return roman;
  return letter;
}

/* Keys */

/* Clauses from @first to @end have no number, and stand behind that of @before. */
static void
set_keys_of_run (GPtrArray *clauses, guint first, guint end, const char *before)
{
  for (guint i = first; i < end; i++)
    {
      CeasefireUnClause *clause = clauses->pdata[i];

      g_free (clause->key);
      clause->key = g_strdup_printf ("%s+%u/%u", before, i - first, end - first);
    }
}

static void
set_keys (GPtrArray *clauses)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  const char *before = "";
  guint number = 0;
  guint first = 0;

  for (guint i = 0; i < clauses->len; i++)
    {
      CeasefireUnClause *clause = clauses->pdata[i];
      guint own = clause->label ? read_number (clause->label, number + 1) : 0;
      guint n;

      if (own == 0)
        continue;
      number = own;
      n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, GUINT_TO_POINTER (number)));
      g_hash_table_insert (counts, GUINT_TO_POINTER (number), GUINT_TO_POINTER (n + 1));
      set_keys_of_run (clauses, first, i, before);
      g_free (clause->key);
      clause->key = g_strdup_printf ("%u#%u", number, n);
      before = clause->key;
      first = i + 1;
    }
  set_keys_of_run (clauses, first, clauses->len, before);
}

/* Pairs */

typedef struct
{
  CeasefireTreeAccount *account;
  CeasefireUnVersion *const *versions;
  guint n_versions;
  guint other;
} Pairing;

static void
tell (const Pairing *self, const GPtrArray *clauses, guint has, guint lacks)
{
  const CeasefireUnClause *first = clauses->len > 0 ? clauses->pdata[0] : NULL;
  g_autofree char *others = NULL;

  if (first == NULL)
    return;
  others = g_strdup_printf (" and %u beside it", clauses->len - 1);
  ceasefire_tree_tell (self->account, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_CONFLICT,
                       &first->place, "%s: paragraph %s%s stand%s in %s and cannot be found in %s",
                       self->versions[0]->symbol, first->label ? first->label : "without a number",
                       clauses->len > 1 ? others : "", clauses->len > 1 ? "" : "s",
                       self->versions[has]->tag, self->versions[lacks]->tag);
}

static void pair_lists (const Pairing *self, GPtrArray *ours, GPtrArray *theirs);

static void
pair_clauses (const Pairing *self, CeasefireUnClause *ours, CeasefireUnClause *theirs)
{
  if (ours->same == NULL)
    ours->same = g_new0 (CeasefireUnClause *, self->n_versions);
  ours->same[self->other] = theirs;
  pair_lists (self, ours->clauses, theirs->clauses);
}

/* Where one version lost its numbers: as many are left, and their elements have the same ids. */
static gboolean
pair_by_eid (const Pairing *self, const GPtrArray *ours, const GPtrArray *theirs)
{
  if (ours->len != theirs->len)
    return FALSE;
  for (guint i = 0; i < ours->len; i++)
    {
      const CeasefireUnClause *our = ours->pdata[i];
      const CeasefireUnClause *their = theirs->pdata[i];

      if (our->eid == NULL || g_strcmp0 (our->eid, their->eid) != 0 || (our->label && their->label))
        return FALSE;
    }
  for (guint i = 0; i < ours->len; i++)
    pair_clauses (self, ours->pdata[i], theirs->pdata[i]);
  return TRUE;
}

static void
pair_lists (const Pairing *self, GPtrArray *ours, GPtrArray *theirs)
{
  g_autoptr (GHashTable) by_key = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  g_autoptr (GPtrArray) our_rest = g_ptr_array_new ();
  g_autoptr (GPtrArray) their_rest = g_ptr_array_new ();

  set_keys (ours);
  set_keys (theirs);
  for (guint i = 0; i < theirs->len; i++)
    g_hash_table_insert (by_key, ((CeasefireUnClause *) theirs->pdata[i])->key, theirs->pdata[i]);
  for (guint i = 0; i < ours->len; i++)
    {
      CeasefireUnClause *clause = ours->pdata[i];
      CeasefireUnClause *same = g_hash_table_lookup (by_key, clause->key);

      if (same)
        pair_clauses (self, clause, same);
      else
        g_ptr_array_add (our_rest, clause);
      g_hash_table_remove (by_key, clause->key);
    }
  for (guint i = 0; i < theirs->len; i++)
    if (g_hash_table_contains (by_key, ((CeasefireUnClause *) theirs->pdata[i])->key))
      g_ptr_array_add (their_rest, theirs->pdata[i]);
  if (pair_by_eid (self, our_rest, their_rest))
    return;
  tell (self, our_rest, 0, self->other);
  tell (self, their_rest, self->other, 0);
}

void
ceasefire_un_pair (CeasefireTreeAccount *account, CeasefireUnVersion *const *versions,
                   guint n_versions)
{
  for (guint i = 1; i < n_versions; i++)
    {
      Pairing self = { account, versions, n_versions, i };

      pair_clauses (&self, versions[0]->preamble, versions[i]->preamble);
      pair_clauses (&self, versions[0]->operative, versions[i]->operative);
      pair_lists (&self, versions[0]->annexes, versions[i]->annexes);
    }
}
