/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/index/index.h"

#include "monitor/evidence/force.h"

#include <string.h>

#define INDEX_DEPTH_MAX 64

/* One thing that a clause looks for, with the time outside of which it does not matter: so near
   that the clause itself need not be looked at. */
typedef struct
{
  MonitorClause *clause;
  MonitorSpan time;
  MonitorPurpose purpose;
} IndexEntry;

typedef struct
{
  guint64 bits;
  guint32 word;
} IndexWord;

/* Those words of a row of bits that are not empty. */
typedef struct
{
  guint n;
  IndexWord words[];
} IndexRow;

struct _MonitorIndex
{
  MonitorWorld *world;
  GArray *entries; /* of IndexEntry; the place in it is the bit */
  guint n_words;

  guint64 *any_action; /* the row of an incident whose action nobody tells */
  GHashTable *named;   /* MonitorCode that some entry asks for, or that is broader than one */
  GHashTable *unnamed; /* MonitorCode, or NULL -> the row of those below it that are not named */
  GHashTable *places;  /* MonitorThing -> IndexRow */
  GHashTable *inside;  /* MonitorThing -> IndexRow of places in it that no clause names */
  GPtrArray *rows;     /* of IndexRow, all that there are */
  IndexRow *any_place; /* all bits, of an incident whose place nobody tells */
  IndexRow *anywhere;  /* bits of entries that ask for no place */
  GHashTable *at;      /* place -> GArray of bits that ask for it */
  GHashTable *below;   /* place -> GArray of bits that ask for one that lies in it */
  GArray *anybodys;    /* bits of entries that do not ask whether it was a bearer */
  GHashTable *borne;   /* MonitorThing -> GArray of bits that ask whether it was that bearer */
  GHashTable *kin;     /* MonitorThing -> GPtrArray of bearers that it may act for, or that may be
                          meant by it; NULL: there are too many, and agents are not looked at */
  GHashTable *agents;  /* MonitorList -> IndexRow */
  gsize size;
};

/* The order of bits */

static guint
index_get_chain (MonitorThing *place, MonitorThing **chain)
{
  guint n = 0;

  while (place && n < INDEX_DEPTH_MAX)
    {
      const MonitorPlace *node = monitor_thing_get_place (place);

      chain[n++] = place;
      place = node ? node->within : NULL;
    }
  return n;
}

static int
index_compare_places (MonitorThing *a, MonitorThing *b)
{
  MonitorThing *x[INDEX_DEPTH_MAX];
  MonitorThing *y[INDEX_DEPTH_MAX];
  guint n = index_get_chain (a, x);
  guint m = index_get_chain (b, y);

  while (n > 0 && m > 0)
    {
      n--;
      m--;
      if (x[n] != y[m])
        return strcmp (x[n]->id, y[m]->id);
    }
  return n < m ? -1 : n > m;
}

static const MonitorPattern *
index_get_pattern (const IndexEntry *entry)
{
  return entry->purpose == MONITOR_PURPOSE_EVENT ? &entry->clause->trigger_pattern
                                                 : &entry->clause->pattern;
}

static MonitorThing *
index_get_place (const IndexEntry *entry)
{
  const MonitorList *places = index_get_pattern (entry)->places;

  return places ? places->items[0] : NULL;
}

static int
index_compare_entries (gconstpointer a, gconstpointer b)
{
  const IndexEntry *x = a;
  const IndexEntry *y = b;
  int order = index_compare_places (index_get_place (x), index_get_place (y));

  if (order)
    return order;
  return x->clause->rank < y->clause->rank ? -1 : x->clause->rank > y->clause->rank;
}

static void
index_add_entry (MonitorIndex *self, MonitorClause *clause, MonitorPurpose purpose)
{
  IndexEntry entry = { clause, { CALENDAR_BEFORE, CALENDAR_AFTER }, purpose };

  g_array_append_val (self->entries, entry);
}

/* Places */

static void
index_note_bit (GHashTable *table, MonitorThing *place, guint bit)
{
  GArray *bits = g_hash_table_lookup (table, place);

  if (bits == NULL)
    {
      bits = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (table, place, bits);
    }
  g_array_append_val (bits, bit);
}

/* All that can be reached from something, itself first. */
typedef struct
{
  GHashTable *tied; /* for the way down: thing -> those that have ties to it */
  GPtrArray *found;
  GHashTable *seen;
} IndexClimb;

typedef void (*IndexStep) (IndexClimb *climb, const MonitorThing *thing);

static void
index_reach (IndexClimb *climb, MonitorThing *thing)
{
  if (thing && g_hash_table_add (climb->seen, thing))
    g_ptr_array_add (climb->found, thing);
}

static GPtrArray *
index_climb (MonitorThing *from, GHashTable *tied, IndexStep step)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  IndexClimb climb = { tied, g_ptr_array_new (), seen };

  index_reach (&climb, from);
  for (guint i = 0; i < climb.found->len; i++)
    step (&climb, g_ptr_array_index (climb.found, i));
  return climb.found;
}

/* The places that a place is in, certainly or perhaps. */
static void
index_step_out (IndexClimb *climb, const MonitorThing *place)
{
  const MonitorPlace *node = monitor_thing_get_place (place);

  if (node == NULL)
    return;
  index_reach (climb, node->within);
  for (guint i = 0; node->maybe_within && i < node->maybe_within->len; i++)
    index_reach (climb, g_ptr_array_index (node->maybe_within, i));
}

static void
index_note_place (MonitorIndex *self, MonitorThing *place, guint bit)
{
  g_autoptr (GPtrArray) outer = index_climb (place, NULL, index_step_out);

  index_note_bit (self->at, place, bit);
  for (guint i = 1; i < outer->len; i++)
    index_note_bit (self->below, g_ptr_array_index (outer, i), bit);
}

static int
index_compare_bits (gconstpointer a, gconstpointer b)
{
  guint x = *(const guint *) a;
  guint y = *(const guint *) b;

  return x < y ? -1 : x > y;
}

static IndexRow *
index_make_row (MonitorIndex *self, GArray *bits)
{
  gsize size = sizeof (IndexRow) + bits->len * sizeof (IndexWord);
  IndexRow *row = g_malloc0 (size);

  g_array_sort (bits, index_compare_bits);
  for (guint i = 0; i < bits->len; i++)
    {
      guint bit = g_array_index (bits, guint, i);

      if (row->n == 0 || row->words[row->n - 1].word != bit / 64)
        row->words[row->n++].word = bit / 64;
      row->words[row->n - 1].bits |= G_GUINT64_CONSTANT (1) << (bit % 64);
    }
  row = g_realloc (row, sizeof (IndexRow) + row->n * sizeof (IndexWord));
  self->size += sizeof (IndexRow) + row->n * sizeof (IndexWord);
  g_ptr_array_add (self->rows, row);
  return row;
}

static void
index_add_bits (GArray *bits, GHashTable *table, MonitorThing *place)
{
  GArray *more = g_hash_table_lookup (table, place);

  if (more)
    g_array_append_vals (bits, more->data, more->len);
}

static const IndexRow *
index_build_place_row (MonitorIndex *self, MonitorThing *place, gboolean is_inside)
{
  g_autoptr (GPtrArray) outer = index_climb (place, NULL, index_step_out);
  g_autoptr (GArray) bits = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < outer->len; i++)
    index_add_bits (bits, self->at, g_ptr_array_index (outer, i));
  if (!is_inside)
    index_add_bits (bits, self->below, place);
  return index_make_row (self, bits);
}

/* A place that no clause names lies, to all of them, somewhere inside the one around it. */
static MonitorThing *
index_find_named (MonitorIndex *self, MonitorThing *place)
{
  for (guint i = 0; i < INDEX_DEPTH_MAX; i++)
    {
      const MonitorPlace *node = monitor_thing_get_place (place);

      if (node == NULL || node->within == NULL || node->maybe_within
          || g_hash_table_contains (self->at, place) || g_hash_table_contains (self->below, place))
        break;
      place = node->within;
    }
  return place;
}

static const IndexRow *
index_find_place_row (MonitorIndex *self, MonitorThing *place)
{
  MonitorThing *named = index_find_named (self, place);
  GHashTable *rows = named == place ? self->places : self->inside;
  const IndexRow *row = g_hash_table_lookup (rows, named);
  MonitorPlace *node = monitor_thing_get_place (place);

  if (row == NULL)
    {
      row = index_build_place_row (self, named, named != place);
      g_hash_table_insert (rows, named, (gpointer) row);
    }
  if (node)
    node->row = row;
  return row;
}

static inline const IndexRow *
index_get_place_row (MonitorIndex *self, MonitorThing *place)
{
  const MonitorPlace *node = monitor_thing_get_place (place);

  return node && node->row ? node->row : index_find_place_row (self, place);
}

/* Agents */

static void
index_note_bearers (MonitorIndex *self, const IndexEntry *entry, guint bit)
{
  const GPtrArray *bearers = entry->clause->bearers;

  if (entry->purpose == MONITOR_PURPOSE_EVENT)
    {
      g_array_append_val (self->anybodys, bit);
      return;
    }
  for (guint i = 0; i < bearers->len; i++)
    index_note_bit (self->borne, g_ptr_array_index (bearers, i), bit);
}

static void
index_note_in (GHashTable *table, MonitorThing *thing, MonitorThing *other)
{
  GPtrArray *others = g_hash_table_lookup (table, thing);

  if (others == NULL)
    {
      others = g_ptr_array_new ();
      g_hash_table_insert (table, thing, others);
    }
  g_ptr_array_add (others, other);
}

/* thing -> those that have ties to it */
static GHashTable *
index_reverse_ties (MonitorIndex *self)
{
  GHashTable *tied = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  GHashTableIter iter;
  gpointer thing;

  g_hash_table_iter_init (&iter, self->world->things);
  while (g_hash_table_iter_next (&iter, &thing, NULL))
    {
      const GArray *ties = monitor_thing_get_ties (thing);

      for (guint i = 0; ties && i < ties->len; i++)
        index_note_in (tied, g_array_index (ties, MonitorTie, i).to, thing);
    }
  return tied;
}

/* Whom ties lead to, whenever and however sure they are. */
static void
index_step_up (IndexClimb *climb, const MonitorThing *actor)
{
  const GArray *ties = monitor_thing_get_ties (actor);

  for (guint i = 0; ties && i < ties->len; i++)
    index_reach (climb, g_array_index (ties, MonitorTie, i).to);
}

static void
index_step_down (IndexClimb *climb, const MonitorThing *actor)
{
  const GPtrArray *tied = g_hash_table_lookup (climb->tied, actor);

  for (guint i = 0; tied && i < tied->len; i++)
    index_reach (climb, g_ptr_array_index (tied, i));
}

/* How many were noted. */
static guint
index_note_kin (MonitorIndex *self, MonitorThing *bearer, GHashTable *tied)
{
  g_autoptr (GPtrArray) under = index_climb (bearer, tied, index_step_down);
  g_autoptr (GPtrArray) above = index_climb (bearer, tied, index_step_up);

  for (guint i = 0; i < under->len; i++)
    index_note_in (self->kin, g_ptr_array_index (under, i), bearer);
  for (guint i = 1; i < above->len; i++)
    index_note_in (self->kin, g_ptr_array_index (above, i), bearer);
  return under->len + above->len;
}

/* In a hierarchy where everybody bears something, everybody is everybody's kin. */
#define INDEX_KIN_MAX 1000000

static void
index_note_all_kin (MonitorIndex *self)
{
  g_autoptr (GHashTable) tied = index_reverse_ties (self);
  GHashTableIter iter;
  gpointer bearer;
  gsize n = 0;

  g_hash_table_iter_init (&iter, self->borne);
  while (n <= INDEX_KIN_MAX && g_hash_table_iter_next (&iter, &bearer, NULL))
    n += index_note_kin (self, bearer, tied);
  if (n > INDEX_KIN_MAX)
    g_clear_pointer (&self->kin, g_hash_table_unref);
}

static const IndexRow *
index_build_agents_row (MonitorIndex *self, const MonitorList *agents)
{
  g_autoptr (GArray) bits = g_array_copy (self->anybodys);

  for (guint i = 0; i < agents->n; i++)
    {
      const GPtrArray *bearers = g_hash_table_lookup (self->kin, agents->items[i]);

      for (guint j = 0; bearers && j < bearers->len; j++)
        index_add_bits (bits, self->borne, g_ptr_array_index (bearers, j));
    }
  return index_make_row (self, bits);
}

static const IndexRow *
index_find_agents_row (MonitorIndex *self, MonitorDeed *deed)
{
  const IndexRow *row = g_hash_table_lookup (self->agents, deed->agents);

  if (row == NULL)
    {
      row = index_build_agents_row (self, deed->agents);
      g_hash_table_insert (self->agents, (gpointer) deed->agents, (gpointer) row);
    }
  deed->row = row;
  return row;
}

/* NULL: it may have been anybody. */
static inline const IndexRow *
index_get_agents_row (MonitorIndex *self, const MonitorIncident *incident)
{
  MonitorDeed *deed = incident->deed;

  if (self->kin == NULL || deed->agents == NULL
      || (incident->thing->spoken & MONITOR_BIT (MONITOR_AGENT)))
    return NULL;
  return deed->row ? deed->row : index_find_agents_row (self, deed);
}

/* Actions */

static gboolean
index_matches_action (const MonitorCode *action, const MonitorList *actions)
{
  for (guint i = 0; actions && i < actions->n; i++)
    if (monitor_code_match (action, actions->items[i]) > CEASEFIRE_TRUTH_NO)
      return TRUE;
  return actions == NULL;
}

static void
index_note_actions (MonitorIndex *self, const IndexEntry *entry)
{
  const MonitorList *actions = index_get_pattern (entry)->actions;

  for (guint i = 0; actions && i < actions->n; i++)
    for (MonitorCode *code = actions->items[i]; code; code = code->broader)
      g_hash_table_add (self->named, code);
}

static guint64 *
index_build_action_row (MonitorIndex *self, const MonitorCode *action)
{
  guint64 *row = g_new0 (guint64, self->n_words);

  for (guint i = 0; i < self->entries->len; i++)
    if (index_matches_action (
          action, index_get_pattern (&g_array_index (self->entries, IndexEntry, i))->actions))
      row[i / 64] |= G_GUINT64_CONSTANT (1) << (i % 64);
  self->size += self->n_words * sizeof *row;
  g_ptr_array_add (self->rows, row);
  return row;
}

/* Of those that no entry asks for, all below one code are alike. */
static const guint64 *
index_find_action_row (MonitorIndex *self, MonitorCode *action)
{
  MonitorCode *above = action;
  guint64 *row;

  while (above && !g_hash_table_contains (self->named, above))
    above = above->broader;
  row = above == action ? NULL : g_hash_table_lookup (self->unnamed, above);
  if (row == NULL)
    row = index_build_action_row (self, action);
  if (above != action)
    g_hash_table_insert (self->unnamed, above, row);
  action->row = row;
  return row;
}

static inline const guint64 *
index_get_action_row (MonitorIndex *self, MonitorCode *action)
{
  return action->row ? action->row : index_find_action_row (self, action);
}

/* The index */

static void
index_fill (MonitorIndex *self)
{
  g_autoptr (GArray) anywhere = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (guint));

  self->n_words = (self->entries->len + 63) / 64;
  self->any_action = g_new0 (guint64, self->n_words);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const IndexEntry *entry = &g_array_index (self->entries, IndexEntry, i);
      const MonitorList *places = index_get_pattern (entry)->places;

      self->any_action[i / 64] |= G_GUINT64_CONSTANT (1) << (i % 64);
      g_array_append_val (all, i);
      index_note_bearers (self, entry, i);
      index_note_actions (self, entry);
      if (places == NULL)
        g_array_append_val (anywhere, i);
      for (guint j = 0; places && j < places->n; j++)
        index_note_place (self, places->items[j], i);
    }
  self->anywhere = index_make_row (self, anywhere);
  self->any_place = index_make_row (self, all);
}

MonitorIndex *
monitor_index_new (MonitorWorld *world, GPtrArray *clauses)
{
  MonitorIndex *self = g_new0 (MonitorIndex, 1);

  self->world = world;
  self->entries = g_array_new (FALSE, FALSE, sizeof (IndexEntry));
  self->rows = g_ptr_array_new_with_free_func (g_free);
  self->places = g_hash_table_new (NULL, NULL);
  self->inside = g_hash_table_new (NULL, NULL);
  self->at = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->below = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->named = g_hash_table_new (NULL, NULL);
  self->unnamed = g_hash_table_new (NULL, NULL);
  self->anybodys = g_array_new (FALSE, FALSE, sizeof (guint));
  self->borne = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->kin = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  self->agents = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < clauses->len; i++)
    {
      MonitorClause *clause = g_ptr_array_index (clauses, i);

      if (clause->kind == MONITOR_NORM_BAN)
        index_add_entry (self, clause, MONITOR_PURPOSE_BREACH);
      if (clause->kind == MONITOR_NORM_DUTY)
        index_add_entry (self, clause, MONITOR_PURPOSE_PERFORMANCE);
      if (clause->trigger == MONITOR_TRIGGER_EVENT)
        index_add_entry (self, clause, MONITOR_PURPOSE_EVENT);
    }
  g_array_sort (self->entries, index_compare_entries);
  index_fill (self);
  index_note_all_kin (self);
  return self;
}

void
monitor_index_free (MonitorIndex *self)
{
  if (self == NULL)
    return;
  g_array_unref (self->entries);
  g_ptr_array_unref (self->rows);
  g_hash_table_unref (self->places);
  g_hash_table_unref (self->inside);
  g_hash_table_unref (self->at);
  g_hash_table_unref (self->below);
  g_hash_table_unref (self->named);
  g_hash_table_unref (self->unnamed);
  g_array_unref (self->anybodys);
  g_hash_table_unref (self->borne);
  g_clear_pointer (&self->kin, g_hash_table_unref);
  g_hash_table_unref (self->agents);
  g_free (self->any_action);
  g_free (self);
}

/* Only a breach must be in time to be one: what is done too early or too late was done. */
void
monitor_index_read_windows (MonitorIndex *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      IndexEntry *entry = &g_array_index (self->entries, IndexEntry, i);
      const CeasefireInterval *window = monitor_clause_get_window (entry->clause);

      if (window == NULL || entry->purpose != MONITOR_PURPOSE_BREACH)
        window = &monitor_always;
      entry->time = (MonitorSpan){ window->s0, window->e1 };
    }
}

gsize
monitor_index_get_size (const MonitorIndex *self)
{
  return self->size;
}

/* Who asks, and for what time and agents. */
typedef struct
{
  MonitorFound found;
  gpointer user_data;
  MonitorSpan time;
  const IndexRow *agents; /* NULL: whoever it was */
} IndexSearch;

static guint64
index_row_get_bits (const IndexRow *row, guint word)
{
  guint low = 0;
  guint high = row->n;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (row->words[middle].word < word)
        low = middle + 1;
      else
        high = middle;
    }
  return low < row->n && row->words[low].word == word ? row->words[low].bits : 0;
}

/* The entries of one word of bits. */
static inline void
index_tell (MonitorIndex *self, const IndexSearch *search, guint word, guint64 bits)
{
  if (bits && search->agents)
    bits &= index_row_get_bits (search->agents, word);
  for (; bits; bits &= bits - 1)
    {
      const IndexEntry *entry
        = &g_array_index (self->entries, IndexEntry, word * 64 + (guint) __builtin_ctzll (bits));

      if (entry->time.until > search->time.from && search->time.until > entry->time.from)
        search->found (entry->clause, entry->purpose, search->user_data);
    }
}

static inline void
index_find_in (MonitorIndex *self, const IndexSearch *search, const guint64 *actions,
               const IndexRow *row)
{
  for (guint i = 0; i < row->n; i++)
    index_tell (self, search, row->words[i].word, row->words[i].bits & actions[row->words[i].word]);
}

/* What sources say may be another action or place than the frame's: then each entry is found once,
   whichever of them leads to it. */
static void
index_find_spoken (MonitorIndex *self, const IndexSearch *search, const MonitorIncident *incident)
{
  g_autofree guint64 *actions = g_new0 (guint64, self->n_words);
  g_autofree guint64 *places = g_new0 (guint64, self->n_words);
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  gboolean is_action_known = incident->deed->action
                             && !(incident->thing->spoken & MONITOR_BIT (MONITOR_ACTION));
  GPtrArray *claims = incident->thing->claims;

  if (incident->deed->action)
    memcpy (actions, index_get_action_row (self, incident->deed->action),
            self->n_words * sizeof *actions);
  g_ptr_array_add (rows, self->anywhere);
  g_ptr_array_add (rows, incident->place ? (gpointer) index_get_place_row (self, incident->place)
                                         : self->any_place);
  for (guint i = 0; claims && i < claims->len; i++)
    {
      const MonitorClaim *claim = g_ptr_array_index (claims, i);

      if ((claim->silent & MONITOR_BIT (MONITOR_PLACE)))
        g_ptr_array_add (rows, self->any_place);
      for (guint j = 0; claim->value && j < claim->value->n; j++)
        {
          if (claim->aspect == MONITOR_PLACE)
            g_ptr_array_add (rows, (gpointer) index_get_place_row (self, claim->value->items[j]));
          if (claim->aspect != MONITOR_ACTION)
            continue;
          for (guint k = 0; k < self->n_words; k++)
            actions[k] |= index_get_action_row (self, claim->value->items[j])[k];
        }
    }
  if (!is_action_known && incident->deed->action == NULL)
    memcpy (actions, self->any_action, self->n_words * sizeof *actions);
  for (guint i = 0; i < rows->len; i++)
    {
      const IndexRow *row = g_ptr_array_index (rows, i);

      for (guint j = 0; j < row->n; j++)
        places[row->words[j].word] |= row->words[j].bits;
    }
  for (guint i = 0; i < self->n_words; i++)
    index_tell (self, search, i, places[i] & actions[i]);
}

/* When it was; at any time, if nobody knows or somebody says another. */
static inline MonitorSpan
index_get_time (const MonitorIncident *incident)
{
  if (incident->when == NULL || (incident->thing->spoken & MONITOR_BIT (MONITOR_TIME)))
    return (MonitorSpan){ CALENDAR_BEFORE, CALENDAR_AFTER };
  return (MonitorSpan){ incident->when->s0, incident->when->e1 };
}

void
monitor_index_find (MonitorIndex *self, const MonitorIncident *incident, MonitorFound found,
                    gpointer user_data)
{
  const guint open = MONITOR_BIT (MONITOR_ACTION) | MONITOR_BIT (MONITOR_PLACE);
  const guint64 *actions;
  IndexSearch search;

  if (self->n_words == 0)
    return;
  search = (IndexSearch){ found, user_data, index_get_time (incident),
                          index_get_agents_row (self, incident) };
  if ((incident->thing->spoken & open) || incident->deed->action == NULL)
    {
      index_find_spoken (self, &search, incident);
      return;
    }
  actions = index_get_action_row (self, incident->deed->action);
  if (incident->place == NULL)
    {
      index_find_in (self, &search, actions, self->any_place);
      return;
    }
  index_find_in (self, &search, actions, self->anywhere);
  index_find_in (self, &search, actions, index_get_place_row (self, incident->place));
}
