/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/redact.h"

#include "core/hash.h"

/*
 * Which of many words stand in a text, in one pass over it: the automaton of Aho and Corasick. Its letters
 * are pieces: a run of letters and digits, or one character that is neither. So a word is found only
 * where its first and its last piece are whole, whatever stands between them.
 */

/* The words that begin alike, up to some piece; the first is of those that have no piece yet. */
typedef struct
{
  guint64
    step; /* the number of the state in front of it, and of the piece; first, as it is the key */
  guint32 child;
  guint32 sibling;
  guint32 fail;  /* of the states that end alike the longest that is shorter */
  guint32 found; /* of these, itself among them, the longest that is a word; 0: none is */
  guint64 seen;  /* the number of the text in which it was found last */
  const char *word;
} RedactState;

struct _RedactSearch
{
  GArray *words;      /* of const char *, not owned */
  GHashTable *pieces; /* piece -> its number, from 1 */
  GHashTable *steps;  /* of RedactState, to itself */
  RedactState *states;
  guint32 n_states;
  guint64 n_texts;
  GString *piece;
};

static guint
search_hash (gconstpointer step)
{
  return (guint) (*(const guint64 *) step * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) >> 32);
}

RedactSearch *
ceasefire_redact_search_new (void)
{
  RedactSearch *self = g_new0 (RedactSearch, 1);

  self->words = g_array_new (FALSE, FALSE, sizeof (const char *));
  self->pieces = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  self->steps = g_hash_table_new (search_hash, g_int64_equal);
  self->piece = g_string_new (NULL);
  return self;
}

void
ceasefire_redact_search_free (RedactSearch *self)
{
  g_array_unref (self->words);
  g_hash_table_unref (self->pieces);
  g_hash_table_unref (self->steps);
  g_free (self->states);
  g_string_free (self->piece, TRUE);
  g_free (self);
}

void
ceasefire_redact_search_add (RedactSearch *self, const char *word)
{
  g_array_append_val (self->words, word);
}

/* Pieces */

static gboolean
search_is_of_piece (gunichar character)
{
  return g_unichar_isalnum (character) || g_unichar_ismark (character);
}

static const char *
search_pass_piece (const char *at)
{
  if (!search_is_of_piece (g_utf8_get_char (at)))
    return g_utf8_next_char (at);
  while (*at && search_is_of_piece (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);
  return at;
}

/* The number of the piece at *@at, which moves behind it; 0: no word has it. */
static guint32
search_read_piece (RedactSearch *self, const char **at)
{
  const char *start = *at;

  *at = search_pass_piece (start);
  g_string_truncate (self->piece, 0);
  g_string_append_len (self->piece, start, *at - start);
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->pieces, self->piece->str));
}

/* Making */

static guint32
search_step (const RedactSearch *self, guint32 state, guint32 piece)
{
  const guint64 step = (guint64) state << 32 | piece;
  const RedactState *next = g_hash_table_lookup (self->steps, &step);

  return next ? (guint32) (next - self->states) : 0;
}

static guint32
search_add_state (RedactSearch *self, guint32 state, guint32 piece)
{
  RedactState *next = &self->states[self->n_states];

  next->step = (guint64) state << 32 | piece;
  next->sibling = self->states[state].child;
  self->states[state].child = self->n_states;
  g_hash_table_add (self->steps, next);
  return self->n_states++;
}

static void
search_enter (RedactSearch *self, const char *word)
{
  const char *at = word;
  guint32 state = 0;

  while (*at)
    {
      guint32 piece = search_read_piece (self, &at);
      guint32 next = piece ? search_step (self, state, piece) : 0;

      if (piece == 0)
        {
          piece = g_hash_table_size (self->pieces) + 1;
          g_hash_table_insert (self->pieces, g_strdup (self->piece->str), GUINT_TO_POINTER (piece));
        }
      state = next ? next : search_add_state (self, state, piece);
    }
  self->states[state].word = word;
}

/* Where one goes on to that reads the piece in the state. */
static guint32
search_go (const RedactSearch *self, guint32 state, guint32 piece)
{
  guint32 next = search_step (self, state, piece);

  while (next == 0 && state != 0)
    {
      state = self->states[state].fail;
      next = search_step (self, state, piece);
    }
  return next;
}

/* From the shortest on, so that those which end alike are linked before. */
static void
search_link (RedactSearch *self)
{
  g_autofree guint32 *queue = g_new (guint32, self->n_states);
  guint32 n = 1;

  queue[0] = 0;
  for (guint32 i = 0; i < n; i++)
    {
      RedactState *state = &self->states[queue[i]];

      for (guint32 child = state->child; child; child = self->states[child].sibling)
        {
          RedactState *next = &self->states[child];

          if (queue[i] != 0)
            next->fail = search_go (self, state->fail, (guint32) next->step);
          next->found = next->word ? child : self->states[next->fail].found;
          queue[n++] = child;
        }
    }
}

static void
search_make (RedactSearch *self)
{
  gsize n = 1;

  for (guint i = 0; i < self->words->len; i++)
    for (const char *at = g_array_index (self->words, const char *, i); *at; n++)
      at = search_pass_piece (at);
  self->states = g_new0 (RedactState, n);
  self->n_states = 1;
  for (guint i = 0; i < self->words->len; i++)
    if (*g_array_index (self->words, const char *, i))
      search_enter (self, g_array_index (self->words, const char *, i));
  search_link (self);
}

/* Looking */

/* Words that end in the state. Behind one that has been told of this text all have been. */
static void
search_tell (RedactSearch *self, guint32 state, RedactFoundFunc found, gpointer user_data)
{
  for (guint32 i = self->states[state].found; i && self->states[i].seen != self->n_texts;
       i = self->states[self->states[i].fail].found)
    {
      self->states[i].seen = self->n_texts;
      found (self->states[i].word, user_data);
    }
}

void
ceasefire_redact_search_find (RedactSearch *self, const char *text, RedactFoundFunc found,
                              gpointer user_data)
{
  guint32 state = 0;

  if (self->states == NULL)
    search_make (self);
  self->n_texts++;
  while (*text)
    {
      guint32 piece = search_read_piece (self, &text);

      state = piece ? search_go (self, state, piece) : 0;
      search_tell (self, state, found, user_data);
    }
}
