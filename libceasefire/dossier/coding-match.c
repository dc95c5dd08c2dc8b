/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/hash.h"
#include "core/text.h"
#include "dossier/coding.h"
#include "dossier/diff.h"

#include <ceasefire/ceasefire-citation.h>
#include <stdlib.h>

/*
 * Which records of several coders mean the same. The coders come one after the other; the records of
 * each are matched with the units that there are, and those without a match are new units. Of a unit
 * the record of its first coder is what others are matched with. Matches are looked for in turn: the
 * same passages and id, the same passages, overlapping passages, the same id, the same name or text.
 * An id is no match if both cite one document and no passage of it in common.
 */

/* A passage that a record cites. */
typedef struct
{
  gint64 document; /* number that stands for it */
  gint64 start;
  gint64 end;
} MatchSpan;

typedef struct
{
  CeasefireRecord *record;
  guint unit;    /* CEASEFIRE_DIFF_NONE: none yet */
  GArray *spans; /* of MatchSpan, sorted, without overlaps */
  gint64 length; /* of all of them, in code points */
} MatchEntry;

/* One type of one coder, against the units that there are. */
typedef struct
{
  CeasefireCoding *coding;
  CeasefireCodingGroup *group;
  GArray *firsts;  /* MatchEntry of each unit */
  GArray *entries; /* MatchEntry of each record of the coder */
  guint coder;
} Match;

static MatchEntry *
match_get (GArray *entries, guint i)
{
  return &g_array_index (entries, MatchEntry, i);
}

static void
match_entry_clear (gpointer entry)
{
  g_array_unref (((MatchEntry *) entry)->spans);
}

static GArray *
match_new_entries (void)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (MatchEntry));

  g_array_set_clear_func (entries, match_entry_clear);
  return entries;
}

/* Passages */

static int
match_compare_spans (gconstpointer a, gconstpointer b)
{
  const MatchSpan *x = a;
  const MatchSpan *y = b;

  if (x->document != y->document)
    return x->document < y->document ? -1 : 1;
  if (x->start != y->start)
    return x->start < y->start ? -1 : 1;
  return (x->end > y->end) - (x->end < y->end);
}

static void
match_join_spans (GArray *spans)
{
  guint n = 0;

  g_array_sort (spans, match_compare_spans);
  for (guint i = 0; i < spans->len; i++)
    {
      const MatchSpan *span = &g_array_index (spans, MatchSpan, i);
      MatchSpan *last = n > 0 ? &g_array_index (spans, MatchSpan, n - 1) : NULL;

      if (last && last->document == span->document && span->start <= last->end)
        last->end = MAX (last->end, span->end);
      else
        g_array_index (spans, MatchSpan, n++) = *span;
    }
  g_array_set_size (spans, n);
}

static GArray *
match_list_spans (CeasefireCoding *coding, guint coder, CeasefireRecord *record)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (MatchSpan));
  CeasefireCitation *const *sources = ceasefire_record_get_sources (record);

  for (; sources && *sources; sources++)
    {
      const char *document = ceasefire_citation_get_document (*sources);
      MatchSpan span
        = { 0, ceasefire_citation_get_start (*sources), ceasefire_citation_get_end (*sources) };

      if (document == NULL || span.start < 0 || span.end <= span.start)
        continue;
      span.document = ceasefire_coding_number (coding, coder, document);
      g_array_append_val (spans, span);
    }
  match_join_spans (spans);
  return spans;
}

static gint64
match_overlap (const MatchSpan *a, const MatchSpan *b)
{
  return a->document == b->document ? MIN (a->end, b->end) - MAX (a->start, b->start) : 0;
}

/* Whether they cite a passage in common, or no document. */
static gboolean
match_may (const GArray *a, const GArray *b)
{
  gboolean met = FALSE;
  guint i = 0;
  guint k = 0;

  while (i < a->len && k < b->len)
    {
      const MatchSpan *x = &g_array_index (a, MatchSpan, i);
      const MatchSpan *y = &g_array_index (b, MatchSpan, k);
      gboolean same = x->document == y->document;

      if (match_overlap (x, y) > 0)
        return TRUE;
      met = met || same;
      if (same ? x->end < y->end : x->document < y->document)
        i++;
      else
        k++;
    }
  return !met;
}

/* Keys: entries that have the same one match. NULL: it has none. */

static char *
match_make_spans_key (const MatchEntry *entry)
{
  GString *key = g_string_new (NULL);

  for (guint i = 0; i < entry->spans->len; i++)
    {
      const MatchSpan *span = &g_array_index (entry->spans, MatchSpan, i);

      g_string_append_printf (key,
                              "%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT " ",
                              span->document, span->start, span->end);
    }
  return g_string_free (key, key->len == 0);
}

static char *
match_make_id_key (const MatchEntry *entry)
{
  return g_strdup (ceasefire_record_peek_id (entry->record));
}

static char *
match_make_both_key (const MatchEntry *entry)
{
  g_autofree char *spans = match_make_spans_key (entry);

  return spans ? g_strconcat (spans, ceasefire_record_peek_id (entry->record), NULL) : NULL;
}

/* The first text that it has, which is its name, its title or its words. */
static char *
match_make_text_key (const MatchEntry *entry)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (entry->record);
  const char *language;
  CeasefireCell cell;

  for (guint row = 0; row < layout->n_fields; row++)
    if (layout->fields[row]->kind == &ceasefire_kind_text
        && layout->fields[row]->shape == CEASEFIRE_ONE)
      return ceasefire_record_read (entry->record, row, &cell)
               ? g_strdup (ceasefire_text_get_wording (cell.pointer, 0, &language))
               : NULL;
  return NULL;
}

/* Taking */

static void
match_take (const Match *self, guint unit, guint i)
{
  MatchEntry *entry = match_get (self->entries, i);

  entry->unit = unit;
  ceasefire_coding_group_get (self->coding, self->group, unit)[self->coder] = entry->record;
}

static gboolean
match_is_free (const Match *self, GArray *entries, guint i)
{
  if (entries == self->entries)
    return match_get (entries, i)->unit == CEASEFIRE_DIFF_NONE;
  return ceasefire_coding_group_get (self->coding, self->group, i)[self->coder] == NULL;
}

typedef struct
{
  GPtrArray *keys;
  GArray *indices; /* of the entries that have them */
} MatchKeys;

static MatchKeys
match_list_keys (const Match *self, GArray *entries, char *(*make_key) (const MatchEntry *entry))
{
  MatchKeys list
    = { g_ptr_array_new_with_free_func (g_free), g_array_new (FALSE, FALSE, sizeof (guint)) };

  for (guint i = 0; i < entries->len; i++)
    {
      char *key = match_is_free (self, entries, i) ? make_key (match_get (entries, i)) : NULL;

      if (key == NULL)
        continue;
      g_ptr_array_add (list.keys, key);
      g_array_append_val (list.indices, i);
    }
  return list;
}

static void
match_keys_clear (MatchKeys *self)
{
  g_ptr_array_unref (self->keys);
  g_array_unref (self->indices);
}

static void
match_by_key (const Match *self, char *(*make_key) (const MatchEntry *entry))
{
  MatchKeys units = match_list_keys (self, self->firsts, make_key);
  MatchKeys records = match_list_keys (self, self->entries, make_key);
  g_autofree guint *matches = g_new (guint, units.keys->len);

  ceasefire_diff_match ((char **) units.keys->pdata, units.keys->len, (char **) records.keys->pdata,
                        records.keys->len, matches);
  for (guint i = 0; i < units.keys->len; i++)
    {
      guint unit = g_array_index (units.indices, guint, i);
      guint record = matches[i] != CEASEFIRE_DIFF_NONE
                       ? g_array_index (records.indices, guint, matches[i])
                       : CEASEFIRE_DIFF_NONE;

      if (record != CEASEFIRE_DIFF_NONE
          && match_may (match_get (self->firsts, unit)->spans,
                        match_get (self->entries, record)->spans))
        match_take (self, unit, record);
    }
  match_keys_clear (&units);
  match_keys_clear (&records);
}

/*
 * Overlaps. A line sweeps over the passages of both sides in the order in which they begin; each is
 * compared with those of the other side that have not ended. Of these, only so many that began last,
 * lest time grow with the square where all overlap.
 */
#define MATCH_OPEN_MAX 32

typedef struct
{
  MatchSpan span;
  guint index;
  gboolean is_unit;
} MatchEvent;

typedef struct
{
  guint unit;
  guint record;
  gint64 both;  /* code points that both cite */
  double share; /* of those that either does */
} MatchPair;

static int
match_compare_events (gconstpointer a, gconstpointer b)
{
  const MatchEvent *x = a;
  const MatchEvent *y = b;
  int order = match_compare_spans (&x->span, &y->span);

  if (order == 0 && x->is_unit == y->is_unit)
    return x->index < y->index ? -1 : x->index > y->index;
  return order != 0 ? order : y->is_unit - x->is_unit;
}

/* By which two they are of. */
static int
match_compare_pairs (gconstpointer a, gconstpointer b)
{
  const MatchPair *x = a;
  const MatchPair *y = b;

  if (x->unit != y->unit)
    return x->unit < y->unit ? -1 : 1;
  return x->record < y->record ? -1 : x->record > y->record;
}

static int
match_compare_shares (gconstpointer a, gconstpointer b)
{
  double x = ((const MatchPair *) a)->share;
  double y = ((const MatchPair *) b)->share;

  return x < y || x > y ? (x > y ? -1 : 1) : match_compare_pairs (a, b);
}

static void
match_list_events (const Match *self, GArray *entries, GArray *events)
{
  for (guint i = 0; i < entries->len; i++)
    {
      GArray *spans = match_get (entries, i)->spans;

      for (guint k = 0; match_is_free (self, entries, i) && k < spans->len; k++)
        {
          const MatchEvent event
            = { g_array_index (spans, MatchSpan, k), i, entries == self->firsts };

          g_array_append_val (events, event);
        }
    }
}

static void
match_note_pair (const MatchEvent *a, const MatchEvent *b, GArray *pairs)
{
  const MatchPair pair = { (a->is_unit ? a : b)->index, (a->is_unit ? b : a)->index,
                           match_overlap (&a->span, &b->span), 0 };

  if (pair.both > 0)
    g_array_append_val (pairs, pair);
}

/* Those of the same two become one. */
static void
match_join_pairs (const Match *self, GArray *pairs)
{
  guint n = 0;

  g_array_sort (pairs, match_compare_pairs);
  for (guint i = 0; i < pairs->len; i++)
    {
      const MatchPair *pair = &g_array_index (pairs, MatchPair, i);
      MatchPair *last = n > 0 ? &g_array_index (pairs, MatchPair, n - 1) : NULL;

      if (last && match_compare_pairs (last, pair) == 0)
        last->both += pair->both;
      else
        g_array_index (pairs, MatchPair, n++) = *pair;
    }
  g_array_set_size (pairs, n);
  for (guint i = 0; i < n; i++)
    {
      MatchPair *pair = &g_array_index (pairs, MatchPair, i);
      gint64 of_unit = match_get (self->firsts, pair->unit)->length;
      gint64 of_record = match_get (self->entries, pair->record)->length;

      pair->share = (double) pair->both / (double) (of_unit + of_record - pair->both);
    }
}

/* With the open ones of the other side, from the last that began. */
static void
match_sweep (GArray *events, GArray *pairs)
{
  const MatchEvent *open[2][MATCH_OPEN_MAX];
  guint n_open[2] = { 0, 0 };

  for (guint i = 0; i < events->len; i++)
    {
      const MatchEvent *event = &g_array_index (events, MatchEvent, i);
      guint other = !event->is_unit;
      guint n = MIN (n_open[other], MATCH_OPEN_MAX);

      for (guint k = 0; k < n; k++)
        match_note_pair (open[other][(n_open[other] - 1 - k) % MATCH_OPEN_MAX], event, pairs);
      open[!other][n_open[!other]++ % MATCH_OPEN_MAX] = event;
    }
}

/* The largest share first. */
static void
match_by_overlap (const Match *self)
{
  g_autoptr (GArray) events = g_array_new (FALSE, FALSE, sizeof (MatchEvent));
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (MatchPair));

  match_list_events (self, self->firsts, events);
  match_list_events (self, self->entries, events);
  g_array_sort (events, match_compare_events);
  match_sweep (events, pairs);
  match_join_pairs (self, pairs);
  g_array_sort (pairs, match_compare_shares);
  for (guint i = 0; i < pairs->len; i++)
    {
      const MatchPair *pair = &g_array_index (pairs, MatchPair, i);

      if (match_is_free (self, self->firsts, pair->unit)
          && match_is_free (self, self->entries, pair->record))
        match_take (self, pair->unit, pair->record);
    }
}

/* A type of a coder */

static void
match_add_unit (const Match *self, guint i)
{
  MatchEntry first = *match_get (self->entries, i);

  g_array_ref (first.spans);
  g_array_append_val (self->firsts, first);
  match_take (self, ceasefire_coding_group_append (self->coding, self->group), i);
}

/* Of records that share an id the first is meant by it. */
static void
match_note_number (const Match *self, const MatchEntry *entry)
{
  CeasefireCoder *coder = g_ptr_array_index (self->coding->coders, self->coder);
  const char *id = ceasefire_record_peek_id (entry->record);

  if (id && !g_hash_table_contains (coder->numbers, id))
    g_hash_table_insert (coder->numbers, g_strdup (id),
                         GUINT_TO_POINTER (self->coding->n_units + entry->unit + 1));
}

static void
match_coder (const Match *self)
{
  match_by_key (self, match_make_both_key);
  match_by_key (self, match_make_spans_key);
  match_by_overlap (self);
  match_by_key (self, match_make_id_key);
  match_by_key (self, match_make_text_key);
  for (guint i = 0; i < self->entries->len; i++)
    {
      if (match_get (self->entries, i)->unit == CEASEFIRE_DIFF_NONE)
        match_add_unit (self, i);
      match_note_number (self, match_get (self->entries, i));
    }
}

/* Types */

static void
match_collect (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  const Match *self = user_data;
  MatchEntry entry = { .record = record, .unit = CEASEFIRE_DIFF_NONE };

  (void) path;
  if (ceasefire_record_get_layout (record) != self->group->layout)
    return;
  entry.spans = match_list_spans (self->coding, self->coder, record);
  for (guint i = 0; i < entry.spans->len; i++)
    entry.length += g_array_index (entry.spans, MatchSpan, i).end
                    - g_array_index (entry.spans, MatchSpan, i).start;
  g_array_append_val (self->entries, entry);
}

static void
match_type (CeasefireCoding *coding, CeasefireType *type)
{
  CeasefireCodingGroup *group
    = ceasefire_coding_group_new (g_strdup (type->name), ceasefire_type_get_layout (type));
  g_autoptr (GArray) firsts = match_new_entries ();

  for (guint i = 0; i < coding->coders->len; i++)
    {
      const CeasefireCoder *coder = g_ptr_array_index (coding->coders, i);
      g_autoptr (GArray) entries = match_new_entries ();
      Match match = { coding, group, firsts, entries, i };

      ceasefire_dossier_visit (coder->dossier, match_collect, &match);
      match_coder (&match);
    }
  coding->n_units += ceasefire_coding_group_count (coding, group);
  g_ptr_array_add (coding->groups, group);
}

static gboolean
match_is_document (const CeasefireType *type)
{
  return g_str_equal (type->name, "document");
}

/* Documents come first, for passages are told apart by them. */
void
ceasefire_coding_match (CeasefireCoding *self)
{
  for (int documents = 1; documents >= 0; documents--)
    for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
      if (match_is_document (*type) == documents)
        match_type (self, *type);
}
