/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/names.h"

#include <string.h>

/*
 * Tables of places in the memory below. What is there never changes, so finding takes no lock; a
 * place is stored once what lies there is whole. A name that finds its four places taken is not
 * kept: names made to collide cost nobody time.
 */
#define NAMES_SLOTS 16384
#define NAMES_PROBES 4

typedef struct
{
  guint32 slots[NAMES_SLOTS + NAMES_PROBES]; /* atomic; 0: free */
  guint8 met[NAMES_SLOTS];                   /* atomic; marks of what came once */
} NamesTable;

/* Whoever compares may look a little beyond the last thing that is kept. */
#define NAMES_LIST_MAX 8
#define NAMES_MARGIN ((NAMES_LIST_MAX + 1) * sizeof (gpointer))

_Alignas(gpointer) char ceasefire_names[CEASEFIRE_NAMES_SIZE];

static NamesTable names_strings;
static NamesTable names_lists;
static gsize names_used = sizeof (gpointer); /* under the lock */
static GMutex names_lock;

static guint64
names_mix (guint64 hash, guint64 word)
{
  hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  return hash ^ hash >> 32;
}

static guint64
names_hash (const char *text, gsize length)
{
  const char *end = text + length;
  guint64 hash = length;
  guint64 word = 0;

  for (; end - text > (gssize) sizeof word; text += sizeof word)
    {
      memcpy (&word, text, sizeof word);
      hash = names_mix (hash, word);
    }
  /* The last eight bytes, some of them for the second time. */
  if (length >= sizeof word)
    memcpy (&word, end - sizeof word, sizeof word);
  else
    while (text < end)
      word = word << 8 | (guint8) *text++;
  /* Once more, so that the last bytes too reach the bits that tell the place. */
  return names_mix (names_mix (hash, word), 0);
}

/* Calling memcmp() would take longer. */
static inline gboolean
names_are_same (const char *a, const char *b, gsize length)
{
  guint64 word_a = 0;
  guint64 word_b = 0;
  gsize i = 0;

  for (; i + sizeof word_a <= length; i += sizeof word_a)
    {
      memcpy (&word_a, a + i, sizeof word_a);
      memcpy (&word_b, b + i, sizeof word_b);
      if (word_a != word_b)
        return FALSE;
    }
  for (; i < length; i++)
    if (a[i] != b[i])
      return FALSE;
  return TRUE;
}

/* Whether the same has come before, or something that looks like it: no matter. */
static gboolean
names_has_come (NamesTable *table, guint64 hash)
{
  guint8 *met = &table->met[hash >> 16 & (NAMES_SLOTS - 1)];
  guint8 mark = (guint8) (hash >> 56 | 1);

  if (__atomic_load_n (met, __ATOMIC_RELAXED) == mark)
    return TRUE;
  __atomic_store_n (met, mark, __ATOMIC_RELAXED);
  return FALSE;
}

/* What begins with @bytes and then has @n_zeros zeros. */
static inline char *
names_look_up (const NamesTable *table, guint64 hash, gconstpointer bytes, gsize length,
               gsize n_zeros)
{
  static const char zeros[sizeof (gpointer)];
  const guint32 *slot = &table->slots[hash % NAMES_SLOTS];

  for (guint i = 0; i < NAMES_PROBES; i++)
    {
      guint32 place = __atomic_load_n (&slot[i], __ATOMIC_ACQUIRE);
      char *found = ceasefire_names + place;

      if (place == 0)
        return NULL;
      if (names_are_same (found, bytes, length) && memcmp (found + length, zeros, n_zeros) == 0)
        return found;
    }
  return NULL;
}

static char *
names_add (NamesTable *table, guint64 hash, gconstpointer bytes, gsize length, gsize n_zeros)
{
  guint32 *slot = &table->slots[hash % NAMES_SLOTS];
  gsize alignment = MAX (n_zeros, 2);
  gsize place = (names_used + alignment - 1) / alignment * alignment;
  guint i = 0;

  while (i < NAMES_PROBES && slot[i] != 0)
    i++;
  if (i == NAMES_PROBES || place + length + n_zeros + NAMES_MARGIN > CEASEFIRE_NAMES_SIZE)
    return NULL;
  memcpy (ceasefire_names + place, bytes, length);
  names_used = place + length + n_zeros;
  __atomic_store_n (&slot[i], (guint32) place, __ATOMIC_RELEASE);
  return ceasefire_names + place;
}

static inline char *
names_find (NamesTable *table, guint64 hash, gconstpointer bytes, gsize length, gsize n_zeros)
{
  char *found = names_look_up (table, hash, bytes, length, n_zeros);

  if (found || !names_has_come (table, hash))
    return found;
  g_mutex_lock (&names_lock);
  found = names_look_up (table, hash, bytes, length, n_zeros);
  if (found == NULL)
    found = names_add (table, hash, bytes, length, n_zeros);
  g_mutex_unlock (&names_lock);
  return found;
}

const char *
ceasefire_names_find (const char *text, gsize length)
{
  if (length > CEASEFIRE_NAME_MAX)
    return NULL;
  return names_find (&names_strings, names_hash (text, length), text, length, 1);
}

gpointer
ceasefire_names_find_list (gconstpointer const *names, guint n)
{
  guint64 hash = n;

  if (n > NAMES_LIST_MAX)
    return NULL;
  for (guint i = 0; i < n; i++)
    {
      if (!ceasefire_names_hold (names[i]))
        return NULL;
      hash = names_mix (hash, GPOINTER_TO_SIZE (names[i]));
    }
  return names_find (&names_lists, hash, names, n * sizeof (gpointer), sizeof (gpointer));
}
