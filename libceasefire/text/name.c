/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "text/name.h"

#include "text/fold.h"

#include <string.h>

/* Names as they are compared: folded (text/fold.h), romanized letter by letter, and cut down to classes of
 * consonants. */

#define NAME_LETTERS_MAX 64
/* Consonants without which two names that differ in vowels are too short to tell. */
#define NAME_KEY_LEAST 3
#define NAME_KEY_LEAST_WITHOUT_VOWELS 4

typedef struct
{
  gunichar first; /* letter of the row */
  const char *roman[34];
} NameScript;

/* In the order of their blocks; NULL ends a row, and "" is not written in Latin. */
static const NameScript name_scripts[] = {
  { 0x3b1, /* Greek */
    { "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l",  "m", "n",
      "x", "o", "p", "r", "s", "s", "t", "y",  "f", "h", "ps", "o", NULL } },
  { 0x430, /* Cyrillic */
    { "a", "b", "v", "g", "d",  "e",  "zh", "z",  "i",  "y", "k", "l", "m", "n",  "o",  "p", "r",
      "s", "t", "u", "f", "kh", "ts", "ch", "sh", "sh", "",  "y", "",  "e", "yu", "ya", NULL } },
  { 0x450,
    { "e", "yo", "dj", "g", "ye", "z", "i", "yi", "y", "l", "n", "c", "k", "i", "u", "dz", NULL } },
  { 0x5d0, /* Hebrew */
    { "",  "b", "g", "d", "h", "v", "z", "h",  "t",  "",  "k", "k",  "l", "m",
      "m", "n", "n", "s", "",  "p", "p", "ts", "ts", "k", "r", "sh", "t", NULL } },
  { 0x621, /* Arabic */
    { "",  "",   "",  "",  "",  "",   "",  "b", "",  "t", "th", "j",  "h", "kh",
      "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z", "",   "gh", NULL } },
  { 0x641, { "f", "k", "k", "l", "m", "n", "h", "", "", "", NULL } },
};
#define NAME_FIRST_WITHOUT_VOWELS 3 /* of these scripts */

/* NULL: it is none of them. */
static const char *
name_romanize (gunichar letter, gboolean *has_vowels)
{
  for (guint i = 0; i < G_N_ELEMENTS (name_scripts); i++)
    {
      const NameScript *script = &name_scripts[i];
      guint n = 0;

      while (script->roman[n])
        n++;
      if (letter < script->first || letter >= script->first + n)
        continue;
      *has_vowels = *has_vowels && i < NAME_FIRST_WITHOUT_VOWELS;
      return script->roman[letter - script->first];
    }
  switch (letter)
    {
    case 0x67e: /* Persian peh */
      return "p";
    case 0x686: /* tcheh */
      return "ch";
    case 0x698: /* jeh */
      return "zh";
    case 0x6a9: /* keheh */
      return "k";
    case 0x6af: /* gaf */
      return "g";
    case 0x6cc: /* Farsi yeh */
      return "";
    default:
      return NULL;
    }
}

/* Articles, that of Arabic with and without what its end becomes. */
static gboolean
name_is_article (const char *word, gsize length, gboolean has_hyphen)
{
  static const char *const always[] = { "the", "al", "el" };
  static const char *const with_hyphen[] = { "as", "ash", "ad", "ar", "an", "at", "az" };

  for (guint i = 0; i < G_N_ELEMENTS (always); i++)
    if (strlen (always[i]) == length && strncmp (always[i], word, length) == 0)
      return TRUE;
  for (guint i = 0; has_hyphen && i < G_N_ELEMENTS (with_hyphen); i++)
    if (strlen (with_hyphen[i]) == length && strncmp (with_hyphen[i], word, length) == 0)
      return TRUE;
  return FALSE;
}

/* Alef and lam are the article in Arabic, which is written with its word. */
static const char *
name_pass_article (const char *at)
{
  static const char article[] = "\xd8\xa7\xd9\x84";

  return g_str_has_prefix (at, article) && g_unichar_isalpha (g_utf8_get_char (at + 4))
             && !g_unichar_isspace (g_utf8_get_char (at + 4))
           ? at + 4
           : at;
}

/* Appends a word, and returns what is behind it. */
static const char *
name_take_word (CeasefireFoldedName *self, GString *letters, const char *at)
{
  g_autoptr (GString) word = g_string_new (NULL);

  for (at = name_pass_article (at); *at; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);
      const char *roman = name_romanize (letter, &self->has_vowels);

      if (roman)
        g_string_append (word, roman);
      else if (g_unichar_isdigit (letter))
        g_string_append_c (word, (char) ('0' + g_unichar_digit_value (letter)));
      else if (g_unichar_isalpha (letter))
        g_string_append_unichar (word, letter);
      else if (!g_unichar_ismark (letter) && letter != '"')
        break;
    }
  if (!name_is_article (word->str, word->len, *at == '-'))
    g_string_append_len (letters, word->str, (gssize) word->len);
  return at;
}

/* "Lavrov, Sergey" is "Sergey Lavrov". */
static char *
name_turn (const char *name)
{
  const char *comma = strchr (name, ',');

  if (comma == NULL || strchr (comma + 1, ','))
    return g_strdup (name);
  return g_strdup_printf ("%s %.*s", comma + 1, (int) (comma - name), name);
}

static char *
name_make_letters (CeasefireFoldedName *self, const char *name)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  g_autofree char *turned = name_turn (name);
  GString *letters = g_string_new (NULL);
  const char *at;

  ceasefire_fold_words (CEASEFIRE_FOLD_CASE, turned, folded);
  for (at = folded->str; *at && letters->len < NAME_LETTERS_MAX;)
    if (g_unichar_isalnum (g_utf8_get_char (at)))
      at = name_take_word (self, letters, at);
    else
      at = g_utf8_next_char (at);
  while (letters->len > NAME_LETTERS_MAX)
    g_string_truncate (letters,
                       (gsize) (g_utf8_prev_char (letters->str + letters->len) - letters->str));
  return g_string_free (letters, FALSE);
}

/* Consonants */

static const struct
{
  const char *letters;
  const char *class; /* "": it is not among the consonants */
} name_classes[] = {
  { "sch", "x" }, { "tch", "c" }, { "kh", "h" }, { "sh", "x" }, { "ch", "c" }, { "zh", "z" },
  { "gh", "g" },  { "ph", "f" },  { "th", "t" }, { "dh", "d" }, { "dj", "g" }, { "ck", "k" },
  { "a", "" },    { "e", "" },    { "i", "" },   { "o", "" },   { "u", "" },   { "y", "" },
  { "w", "" },    { "c", "k" },   { "q", "k" },  { "j", "g" },
};

static char *
name_make_key (const char *letters)
{
  GString *key = g_string_new (NULL);

  while (*letters)
    {
      const char *next = g_utf8_next_char (letters);
      const char *class = letters;
      gsize length;

      for (guint i = 0; i < G_N_ELEMENTS (name_classes); i++)
        if (g_str_has_prefix (letters, name_classes[i].letters))
          {
            next = letters + strlen (name_classes[i].letters);
            class = name_classes[i].class;
            break;
          }
      length = class == letters ? (gsize) (next - letters) : strlen (class);
      /* A letter that is written twice is one; a digit is not. */
      if (g_ascii_isdigit (*class) || key->len < length
          || strncmp (key->str + key->len - length, class, length) != 0)
        g_string_append_len (key, class, (gssize) length);
      letters = next;
    }
  return g_string_free (key, FALSE);
}

void
ceasefire_folded_name_init (CeasefireFoldedName *self, const char *name)
{
  self->has_vowels = TRUE;
  self->letters = name_make_letters (self, name);
  self->key = name_make_key (self->letters);
}

void
ceasefire_folded_name_clear (CeasefireFoldedName *self)
{
  g_free (self->letters);
  g_free (self->key);
}

/* Letters to insert, to leave out or to replace: a row of the table after the other. */
static guint
name_measure_distance (const char *a, const char *b)
{
  guint row[NAME_LETTERS_MAX + 1];
  guint n = (guint) strlen (b);
  guint i = 1;

  for (guint k = 0; k <= n; k++)
    row[k] = k;
  for (; *a; a++, i++)
    {
      guint diagonal = row[0];

      row[0] = i;
      for (guint k = 1; k <= n; k++)
        {
          guint replaced = diagonal + (*a == b[k - 1] ? 0 : 1);

          diagonal = row[k];
          row[k] = MIN (MIN (row[k], row[k - 1]) + 1, replaced);
        }
    }
  return row[n];
}

gboolean
ceasefire_folded_name_is_near (const CeasefireFoldedName *self, const CeasefireFoldedName *other)
{
  gsize n_key = strlen (self->key);
  gsize longer = MAX (strlen (self->letters), strlen (other->letters));

  if (g_str_equal (self->letters, other->letters))
    return *self->letters != '\0';
  if (!self->has_vowels || !other->has_vowels)
    return n_key >= NAME_KEY_LEAST_WITHOUT_VOWELS;
  return n_key >= NAME_KEY_LEAST
         && 4 * name_measure_distance (self->letters, other->letters) <= longer;
}
