/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/mutate.h"

#include "core/record.h"

#include <string.h>

/* Tokens of JSON that need not be right: strings, brackets, commas, words. */
typedef struct
{
  gsize at;
  gsize length;
  guint depth;
} Token;

/* A member of an object: its tokens from the key on to the last of its content. */
typedef struct
{
  guint first;
  guint last;
  gsize object; /* where its object begins */
} Member;

static const char *const pieces[] = {
  "\\n",
  "\\\"",
  "\\\\",
  "\\/",
  "\\b\\f\\r\\t",
  "\\u0041",
  "\\u00e9",
  "\\uFFFD",
  "\\ud83d\\ude00",
  "\\uD83D\\uDE00",
  "\\ud83d",
  "\\ude00\\ud83d",
  "\\ud83d\\u0041",
  "\\ud83dx",
  "\\u0000",
  "\\u000g",
  "\\u12",
  "\\x41",
  "\\",
  "\\'",
  "\\u001f",
  "\xc3\xa9",
  "\xd8\xb7",
  "\xe2\x80\xa8",
  "\xed\x9f\xbf",
  "\xee\x80\x80",
  "\xe0\xa0\x80",
  "\xf0\x9f\x98\x80",
  "\xf4\x8f\xbf\xbf",
  "\xf0\x90\x80\x80",
  "\x80",
  "\xc0\x80",
  "\xc1\xbf",
  "\xc3",
  "\xe2\x80",
  "\xe0\x9f\xbf",
  "\xed\xa0\x80",
  "\xf0\x8f\xbf\xbf",
  "\xf4\x90\x80\x80",
  "\xf5\x80\x80\x80",
  "\xff",
  "\xef\xbb\xbf",
  "\x7f",
  "\t",
  "\n",
  "\x01",
  " ",
  "\xc2\x85",
  "\xc2\xa0",
  "\"",
  "aaaaaaaaaaaaaaa",
};

static const char *const spaces[] = {
  " ", "\t", "\r", "\n", "  ", "\r\n", " \n ", "                    ", "\f", "\v", "\xc2\xa0",
};

static const char *const values[] = {
  "0",
  "-0",
  "1",
  "-1",
  "00",
  "01",
  "-01",
  "1.0",
  "1.5",
  "1e3",
  "1E400",
  "0.1e-7",
  "1.",
  ".5",
  "-",
  "+1",
  "0x10",
  "999999999999999999",
  "1000000000000000000",
  "-99999999999999999",
  "-999999999999999999",
  "9223372036854775807",
  "9223372036854775808",
  "90",
  "90.0",
  "91",
  "100",
  "101",
  "9007199254740991",
  "9007199254740992",
  "1e-7",
  "true",
  "false",
  "null",
  "True",
  "truex",
  "nul",
  "\"\"",
  "\"a\"",
  "\"unset\"",
  "\"state\"",
  "\"2016-09-09\"",
  "\"2016-02-30\"",
  "\"P1D\"",
  "[]",
  "[[]]",
  "[null]",
  "[\"a\"]",
  "[\"a\",]",
  "[,]",
  "{}",
  "{\"en\":\"a\"}",
  "{\"en\":\"a\",\"EN\":\"b\"}",
  "{\"en\":\"a\",\n\"de\":\"b\"}",
  "{\"\":\"a\"}",
  "{\"a\":{}}",
  "{\"type\":\"Point\",\"coordinates\":[ 1, 2 ]}",
  "{\"type\":\"Point\",\n\"x\":[\n1]}",
};

static const char *const names[] = {
  "\"type\"",       "\"id\"",         "\"kind\"",
  "\"name\"",       "\"text\"",       "\"when\"",
  "\"sources\"",    "\"clauses\"",    "\"note\"",
  "\"confidence\"", "\"x\"",          "\"\"",
  "\"\\u0069d\"",   "\"typ\\u0065\"", "\"aVeryLongNameOfAMemberThatNoVersionHas\"",
  "\"records\"",    "\"not\\u0065\"", "\"note \"",
  "\"no\xc3\xa9\"", "\"notenote\"",
};

static const char *const types[] = {
  "\"actor\"",
  "\"clause\"",
  "\"statement\"",
  "\"agreement\"",
  "\"document\"",
  "\"header\"",
  "\"citation\"",
  "\"future\"",
  "\"\"",
  "\"act\\u006fr\"",
  "\"Actor\"",
  "\"unknown\"",
  "7",
  "\"place\"",
  "\"finding\"",
};

static guint
mutate_below (GRand *rand, gsize n)
{
  return (guint) g_rand_int_range (rand, 0, (gint32) n);
}

#define mutate_pick(rand, from) ((from)[mutate_below (rand, G_N_ELEMENTS (from))])

static gsize
mutate_measure_token (const GString *text, gsize at)
{
  gsize end = at + 1;

  if (text->str[at] == '"')
    {
      while (end < text->len && text->str[end] != '"')
        end += text->str[end] == '\\' && end + 1 < text->len ? 2 : 1;
      return MIN (end + 1, text->len) - at;
    }
  if (text->str[at] == '\0' || strchr ("{}[],:", text->str[at]))
    return 1;
  while (end < text->len && text->str[end] && !strchr ("{}[],:\" \t\r\n", text->str[end]))
    end++;
  return end - at;
}

static GArray *
mutate_list_tokens (const GString *text)
{
  GArray *tokens = g_array_new (FALSE, FALSE, sizeof (Token));
  guint depth = 0;

  for (gsize at = 0; at < text->len;)
    {
      Token token = { at, 0, depth };

      if (text->str[at] == ' ' || text->str[at] == '\n' || text->str[at] == '\t')
        {
          at++;
          continue;
        }
      token.length = mutate_measure_token (text, at);
      if (text->str[at] == '{' || text->str[at] == '[')
        depth++;
      if ((text->str[at] == '}' || text->str[at] == ']') && depth > 0)
        token.depth = --depth;
      g_array_append_val (tokens, token);
      at += token.length;
    }
  return tokens;
}

#define token_at(tokens, i) (&g_array_index (tokens, Token, i))
#define token_char(text, tokens, i) ((text)->str[token_at (tokens, i)->at])

/* Where the object begins whose members have that depth. */
static gsize
mutate_find_object (const GString *text, const GArray *tokens, guint i, guint depth)
{
  while (i > 0 && !(token_char (text, tokens, i) == '{' && token_at (tokens, i)->depth < depth))
    i--;
  return token_at (tokens, i)->at;
}

static GArray *
mutate_list_members (const GString *text, const GArray *tokens)
{
  GArray *members = g_array_new (FALSE, FALSE, sizeof (Member));

  for (guint i = 0; i + 2 < tokens->len; i++)
    {
      guint depth = token_at (tokens, i)->depth;
      guint last = i + 2;

      if (token_char (text, tokens, i) != '"' || token_char (text, tokens, i + 1) != ':')
        continue;
      while (last + 1 < tokens->len && token_at (tokens, last + 1)->depth >= depth
             && !(token_at (tokens, last + 1)->depth == depth
                  && token_char (text, tokens, last + 1) == ','))
        last++;
      g_array_append_val (members,
                          ((Member){ i, last, mutate_find_object (text, tokens, i, depth) }));
    }
  return members;
}

static void
mutate_replace (GString *text, gsize at, gsize length, const char *by)
{
  g_string_erase (text, (gssize) at, (gssize) length);
  g_string_insert (text, (gssize) at, by);
}

/* Two pieces that do not overlap, the first of which is in front. */
static void
mutate_swap (GString *text, gsize a, gsize a_length, gsize b, gsize b_length)
{
  g_autofree char *first = g_strndup (text->str + a, a_length);
  g_autofree char *second = g_strndup (text->str + b, b_length);

  mutate_replace (text, b, b_length, first);
  mutate_replace (text, a, a_length, second);
}

/* Bytes */

static void
mutate_bytes (GRand *rand, GString *text)
{
  gsize at = mutate_below (rand, text->len);
  char byte = text->str[at];

  switch (mutate_below (rand, 6))
    {
    case 0:
      text->str[at] = (char) (byte ^ 1 << mutate_below (rand, 8));
      break;
    case 1:
      g_string_erase (text, (gssize) at, 1);
      break;
    case 2:
      g_string_insert_c (text, (gssize) at, byte);
      break;
    case 3:
      text->str[at] = (char) mutate_below (rand, 256);
      break;
    case 4:
      text->str[at] = mutate_pick (rand, "{}[],:\"\\ 0-tfn\n");
      break;
    default:
      g_string_truncate (text, at);
    }
}

/* Tokens */

static void
mutate_tokens (GRand *rand, GString *text)
{
  g_autoptr (GArray) tokens = mutate_list_tokens (text);
  guint i = tokens->len ? mutate_below (rand, tokens->len) : 0;
  guint j = tokens->len ? mutate_below (rand, tokens->len) : 0;
  const Token *a = token_at (tokens, MIN (i, j));
  const Token *b = token_at (tokens, MAX (i, j));
  g_autofree char *copy = tokens->len ? g_strndup (text->str + b->at, b->length) : NULL;

  if (tokens->len == 0)
    return;
  switch (mutate_below (rand, 4))
    {
    case 0:
      if (i != j)
        mutate_swap (text, a->at, a->length, b->at, b->length);
      break;
    case 1:
      g_string_erase (text, (gssize) b->at, (gssize) b->length);
      break;
    case 2:
      g_string_insert (text, (gssize) b->at, copy);
      break;
    default:
      mutate_replace (text, a->at, a->length, copy);
    }
}

static void
mutate_spaces (GRand *rand, GString *text)
{
  g_autoptr (GArray) tokens = mutate_list_tokens (text);
  guint once_in = (guint[]){ 1, 2, 8, tokens->len + 1 }[mutate_below (rand, 4)];
  gboolean only_plain = mutate_below (rand, 4) > 0;
  guint n_spaces = only_plain ? 8 : G_N_ELEMENTS (spaces);

  for (guint i = tokens->len; i-- > 0;)
    if (mutate_below (rand, once_in) == 0)
      g_string_insert (text, (gssize) token_at (tokens, i)->at,
                       spaces[mutate_below (rand, n_spaces)]);
}

/* Content: of a random token of which @wanted is the first byte, or 0 for a number or a word. */
static const Token *
mutate_find_token (GRand *rand, const GString *text, const GArray *tokens, const char *wanted)
{
  guint start = tokens->len ? mutate_below (rand, tokens->len) : 0;

  for (guint i = 0; i < tokens->len; i++)
    {
      guint j = (start + i) % tokens->len;

      if (token_char (text, tokens, j) && strchr (wanted, token_char (text, tokens, j)))
        return token_at (tokens, j);
    }
  return NULL;
}

static void
mutate_string (GRand *rand, GString *text)
{
  static const guint lengths[]
    = { 0, 1, 7, 8, 9, 15, 16, 17, 31, 32, 33, 47, 48, 63, 64, 65, 127, 1023, 1024, 1025, 2048 };
  g_autoptr (GArray) tokens = mutate_list_tokens (text);
  const Token *token = mutate_find_token (rand, text, tokens, "\"");
  g_autofree char *filled = NULL;
  guint length;

  if (token == NULL || token->length < 2)
    return;
  if (mutate_below (rand, 3) > 0)
    {
      g_string_insert (text, (gssize) (token->at + 1 + mutate_below (rand, token->length - 1)),
                       mutate_pick (rand, pieces));
      return;
    }
  length = mutate_below (rand, 3) ? mutate_pick (rand, lengths)
                                  : mutate_below (rand, CEASEFIRE_ID_MAX + 2);
  filled = g_strnfill (length, mutate_below (rand, 8) ? 'x' : ' ');
  mutate_replace (text, token->at + 1, token->length - 2, filled);
  if (mutate_below (rand, 3) == 0)
    g_string_insert (text, (gssize) (token->at + 1 + mutate_below (rand, length + 1)),
                     mutate_pick (rand, pieces));
}

static void
mutate_value (GRand *rand, GString *text)
{
  g_autoptr (GArray) tokens = mutate_list_tokens (text);
  const Token *token
    = mutate_find_token (rand, text, tokens, mutate_below (rand, 2) ? "0123456789-tf" : "\"");

  if (token)
    mutate_replace (text, token->at, token->length, mutate_pick (rand, values));
}

/* Members */

static void
mutate_two_members (GRand *rand, GString *text, const GArray *tokens, const GArray *members)
{
  const Member *a = &g_array_index (members, Member, mutate_below (rand, members->len));
  guint start = mutate_below (rand, members->len);

  for (guint i = 0; i < members->len; i++)
    {
      const Member *b = &g_array_index (members, Member, (start + i) % members->len);
      const Token *from = token_at (tokens, a->first);
      const Token *to = token_at (tokens, b->first);

      if (b->object != a->object || b->first <= a->last)
        continue;
      mutate_swap (text, from->at,
                   token_at (tokens, a->last)->at + token_at (tokens, a->last)->length - from->at,
                   to->at,
                   token_at (tokens, b->last)->at + token_at (tokens, b->last)->length - to->at);
      return;
    }
}

/* Nested lists and objects, around every limit there is on depth. */
static char *
mutate_make_nested (GRand *rand)
{
  gboolean is_list = mutate_below (rand, 2) == 0;
  guint depth = mutate_below (rand, 2) ? mutate_below (rand, 6) : 55 + mutate_below (rand, 12);
  GString *value = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (value, is_list ? "[" : "{\"a\":");
  g_string_append (value, is_list ? "" : "1");
  for (guint i = 0; i < depth; i++)
    g_string_append_c (value, is_list ? ']' : '}');
  return g_string_free (value, FALSE);
}

static char *
mutate_make_clauses (GRand *rand)
{
  guint depth = mutate_below (rand, 2) ? mutate_below (rand, 4) : 20 + mutate_below (rand, 12);
  const char *type = mutate_below (rand, 2) ? "\"type\":\"clause\"," : "";
  GString *value = g_string_new ("[");

  for (guint i = 0; i < depth; i++)
    g_string_append_printf (value, "{%s\"id\":\"n%u\",\"clauses\":[", type, i);
  for (guint i = 0; i < depth; i++)
    g_string_append (value, "]}");
  g_string_append_c (value, ']');
  return g_string_free (value, FALSE);
}

static void
mutate_insert_member (GRand *rand, GString *text, gsize at)
{
  g_autofree char *nested = mutate_make_nested (rand);
  g_autofree char *clauses = mutate_make_clauses (rand);
  const char *name = mutate_pick (rand, names);
  const char *value = mutate_pick (rand, values);
  g_autofree char *member = NULL;

  switch (mutate_below (rand, 4))
    {
    case 0:
      value = nested;
      break;
    case 1:
      name = "\"clauses\"";
      value = clauses;
      break;
    default:
      break;
    }
  member = g_strdup_printf ("%s:%s,", name, value);
  g_string_insert (text, (gssize) at, member);
}

static void
mutate_members (GRand *rand, GString *text)
{
  g_autoptr (GArray) tokens = mutate_list_tokens (text);
  g_autoptr (GArray) members = mutate_list_members (text, tokens);
  const Member *member;
  const Token *key;
  const Token *last;
  g_autofree char *copy = NULL;

  if (members->len == 0)
    return;
  member = &g_array_index (members, Member, mutate_below (rand, members->len));
  key = token_at (tokens, member->first);
  last = token_at (tokens, member->last);
  copy = g_strndup (text->str + key->at, last->at + last->length - key->at);
  switch (mutate_below (rand, 7))
    {
    case 0:
    case 1:
      mutate_two_members (rand, text, tokens, members);
      break;
    case 2:
      g_string_insert_c (text, (gssize) key->at, ',');
      g_string_insert (text, (gssize) key->at, copy);
      break;
    case 3:
      mutate_replace (text, key->at, key->length, mutate_pick (rand, names));
      break;
    case 4:
      g_string_erase (
        text, (gssize) key->at,
        (gssize) (last->at + last->length - key->at + (text->str[last->at + last->length] == ',')));
      break;
    default:
      mutate_insert_member (rand, text, key->at);
    }
}

static void
mutate_type (GRand *rand, GString *text)
{
  const char *at = strstr (text->str, "\"type\":\"");
  gsize from = at ? (gsize) (at - text->str) + strlen ("\"type\":") : 0;

  if (at)
    mutate_replace (text, from, mutate_measure_token (text, from), mutate_pick (rand, types));
}

void
mutate_json (GRand *rand, GString *text)
{
  static void (*const mutations[]) (GRand *, GString *)
    = { mutate_bytes, mutate_tokens, mutate_spaces,  mutate_string,  mutate_string,
        mutate_value, mutate_value,  mutate_members, mutate_members, mutate_type };

  if (text->len > 0)
    mutate_pick (rand, mutations) (rand, text);
}
