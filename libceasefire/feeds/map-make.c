/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/map-make.h"

#include "core/hash.h"
#include "feeds/cells.h"
#include "json/writer.h"

#include <ceasefire/ceasefire-error.h>
#include <ceasefire/ceasefire-json.h>
#include <string.h>

/* Items of a list that a later one is compared with, so that none stands there twice. */
#define COMPARED_MAX 16

/* A record that waits for more rows. */
typedef struct
{
  char *id;         /* NULL: none waits */
  GString *head;    /* the record without the lists that go on, and without its closing brace */
  GPtrArray *lists; /* of GString, by member; NULL: it does not go on */
} Waiting;

struct _CeasefireMaker
{
  const CeasefireMap *map;
  CeasefireMakeSink sink;
  gpointer user_data;
  gboolean is_over;

  GHashTable *ids; /* of those that have been made, to the names of their types */
  GStringChunk *id_texts;
  CeasefireTally *tallies; /* by spec */
  GHashTable *losses;      /* of CeasefireLoss, by spec, member, kind and column */
  Waiting *waiting;        /* by spec */

  GString *json;
  GString *buffer;
  GString *id;
  char *record_id;

  const CeasefireMapRow *row;
  guint spec;
  guint member;
  CeasefireCause cause;
};

static const CeasefireMapSpec *
get_spec (const CeasefireMaker *self, guint spec)
{
  return self->map->specs->pdata[spec];
}

/* Losses */

static void
loss_free (gpointer loss)
{
  g_free (((CeasefireLoss *) loss)->cause.word);
  g_free (loss);
}

static gpointer
make_loss_key (const CeasefireMaker *self)
{
  gsize column = MIN (self->cause.column, CEASEFIRE_MAP_COLUMNS_MAX - 1);

  return GSIZE_TO_POINTER (
    ((((gsize) self->spec * 64 + self->member) * 16 + self->cause.kind) * CEASEFIRE_MAP_COLUMNS_MAX)
    + column + 1);
}

/* Counts what the cause has left out. */
static void
note_loss (CeasefireMaker *self)
{
  gpointer key = make_loss_key (self);
  CeasefireLoss *loss = g_hash_table_lookup (self->losses, key);

  if (loss == NULL)
    {
      loss = g_new (CeasefireLoss, 1);
      *loss = (CeasefireLoss){ get_spec (self, self->spec), self->member,    self->cause,
                               self->row->number,           self->row->line, 0 };
      loss->cause.word = g_strdup (self->cause.word);
      g_hash_table_insert (self->losses, key, loss);
    }
  loss->n++;
}

/* That a cell is empty costs nothing that was there. */
static void
note_loss_of_member (CeasefireMaker *self)
{
  if (self->cause.kind != CEASEFIRE_CAUSE_EMPTY && self->cause.kind != CEASEFIRE_CAUSE_NONE)
    note_loss (self);
}

/* Values */

static gboolean write_value (CeasefireMaker *self, const CeasefireMapValue *value,
                             const CeasefirePart *part);

static gboolean
is_elsewhere (const CeasefireMaker *self, const char *id)
{
  for (guint i = 0; i < self->map->prefixes->len; i++)
    if (g_str_has_prefix (id, self->map->prefixes->pdata[i]))
      return TRUE;
  return FALSE;
}

static gboolean
write_reference (CeasefireMaker *self, const char *text, char **targets)
{
  const char *type;

  ceasefire_map_write_id (text, self->id);
  type = g_hash_table_lookup (self->ids, self->id->str);
  if (type ? !g_strv_contains ((const char *const *) targets, type)
           : !is_elsewhere (self, self->id->str))
    {
      ceasefire_cause_set (&self->cause, type ? CEASEFIRE_CAUSE_TYPE : CEASEFIRE_CAUSE_DANGLING,
                           CEASEFIRE_MAP_NONE, self->id->str);
      return FALSE;
    }
  ceasefire_json_write_string (self->json, self->id->str);
  return TRUE;
}

static const char *
fill (CeasefireMaker *self, const CeasefireMapValue *value, const CeasefirePart *part)
{
  return ceasefire_map_fill (value, self->row, part, self->buffer, &self->cause);
}

static gboolean
write_template (CeasefireMaker *self, const CeasefireMapValue *value, const CeasefirePart *part)
{
  const char *text = fill (self, value, part);

  if (text == NULL || *text == '\0')
    {
      if (text)
        ceasefire_cause_set (&self->cause, CEASEFIRE_CAUSE_EMPTY, CEASEFIRE_MAP_NONE, NULL);
      return FALSE;
    }
  if (value->kind == CEASEFIRE_MODEL_KIND_REFERENCE)
    return write_reference (self, text, value->targets);
  return ceasefire_map_write_content (value->kind, text, self->json, &self->cause);
}

static gboolean
write_first (CeasefireMaker *self, const CeasefireMapValue *value, const CeasefirePart *part)
{
  for (guint i = 0; i < value->values->len; i++)
    if (write_value (self, value->values->pdata[i], part))
      return TRUE;
  return FALSE;
}

static gboolean
write_choice (CeasefireMaker *self, const CeasefireMapValue *value, const CeasefirePart *part)
{
  const char *word = fill (self, value->choice, part);

  for (guint i = 0; word && i < value->keys->len; i++)
    if (strcmp (value->keys->pdata[i], word) == 0)
      return write_value (self, value->values->pdata[i], part);
  if (value->otherwise)
    return write_value (self, value->otherwise, part);
  if (word)
    ceasefire_cause_set (&self->cause, CEASEFIRE_CAUSE_CHOICE,
                         value->choice->columns->len > 0
                           ? g_array_index (value->choice->columns, guint, 0)
                           : CEASEFIRE_MAP_NONE,
                         word);
  return FALSE;
}

/* The items of a list that is being written, and why others are not among them. */
typedef struct
{
  gsize starts[COMPARED_MAX];
  gsize lengths[COMPARED_MAX];
  guint n;
  GArray *causes; /* of CeasefireCause; NULL until there is one */
} Items;

/* Whether what lies behind @start in the JSON is one of the items. */
static gboolean
is_there (const CeasefireMaker *self, const Items *items, gsize start)
{
  gsize length = self->json->len - start;

  for (guint i = 0; i < MIN (items->n, COMPARED_MAX); i++)
    if (items->lengths[i] == length
        && memcmp (self->json->str + items->starts[i], self->json->str + start, length) == 0)
      return TRUE;
  return FALSE;
}

static void
keep_cause (CeasefireMaker *self, Items *items)
{
  CeasefireCause cause = self->cause;

  if (items->causes == NULL)
    items->causes = g_array_new (FALSE, FALSE, sizeof (CeasefireCause));
  cause.word = g_strdup (cause.word);
  g_array_append_val (items->causes, cause);
}

/* If the list is there, what is missing in it is a loss of its own; else the first cause is the list's. */
static void
end_items (CeasefireMaker *self, Items *items)
{
  for (guint i = 0; items->causes && i < items->causes->len; i++)
    {
      CeasefireCause *cause = &g_array_index (items->causes, CeasefireCause, i);

      if (items->n > 0 || i == 0)
        ceasefire_cause_set (&self->cause, cause->kind, cause->column, cause->word);
      if (items->n > 0)
        note_loss_of_member (self);
      g_free (cause->word);
    }
  g_clear_pointer (&items->causes, g_array_unref);
}

static void
write_list_item (CeasefireMaker *self, const CeasefireMapValue *item, const CeasefirePart *part,
                 Items *items)
{
  gsize start = self->json->len;

  if (!write_value (self, item, part))
    {
      keep_cause (self, items);
      return;
    }
  if (is_there (self, items, start))
    {
      g_string_truncate (self->json, start);
      return;
    }
  if (items->n < COMPARED_MAX)
    {
      items->starts[items->n] = start;
      items->lengths[items->n] = self->json->len - start;
    }
  items->n++;
  g_string_append_c (self->json, ',');
}

static gboolean
write_list (CeasefireMaker *self, const CeasefireMapValue *value, const CeasefirePart *part)
{
  Items items = { .n = 0 };

  g_string_append_c (self->json, '[');
  for (guint i = 0; i < value->values->len; i++)
    {
      const CeasefireMapValue *item = value->values->pdata[i];
      guint n = part->index == CEASEFIRE_MAP_NONE ? ceasefire_map_count_parts (item, self->row) : 0;

      if (n == 0)
        write_list_item (self, item, part, &items);
      for (guint j = 0; j < n; j++)
        write_list_item (self, item, &(CeasefirePart){ j, n }, &items);
    }
  end_items (self, &items);
  if (items.n == 0)
    return FALSE;
  self->json->str[self->json->len - 1] = ']';
  return TRUE;
}

static gboolean
write_object (CeasefireMaker *self, const CeasefireMapValue *value, const CeasefirePart *part)
{
  gboolean any = FALSE;

  g_string_append_c (self->json, '{');
  for (guint i = 0; i < value->values->len; i++)
    {
      gsize start = self->json->len;

      g_string_append (self->json, value->keys->pdata[i]);
      if (write_value (self, value->values->pdata[i], part))
        {
          g_string_append_c (self->json, ',');
          any = TRUE;
          continue;
        }
      g_string_truncate (self->json, start);
      if (value->needed >> i & 1)
        return FALSE;
      note_loss_of_member (self);
    }
  if (any)
    self->json->str[self->json->len - 1] = '}';
  return any;
}

/* FALSE: nothing is written, for the cause that is set. */
static gboolean
write_value (CeasefireMaker *self, const CeasefireMapValue *value, const CeasefirePart *part)
{
  static gboolean (*const writers[]) (CeasefireMaker *, const CeasefireMapValue *,
                                      const CeasefirePart *)
    = {
        [CEASEFIRE_MAP_TEMPLATE] = write_template, [CEASEFIRE_MAP_FIRST] = write_first,
        [CEASEFIRE_MAP_BY] = write_choice,         [CEASEFIRE_MAP_LIST] = write_list,
        [CEASEFIRE_MAP_OBJECT] = write_object,
      };
  gsize start = self->json->len;

  if (writers[value->form](self, value, part))
    return TRUE;
  g_string_truncate (self->json, start);
  return FALSE;
}

/* Records */

typedef struct
{
  const CeasefireMapSpec *spec;
  const CeasefirePart *part;
  guint64 skipped; /* members that the decoder has refused */
  gsize head;      /* where the lists that go on begin */
} Draft;

static gboolean
write_member (CeasefireMaker *self, const Draft *draft, guint member)
{
  const CeasefireMapSpec *spec = draft->spec;
  gsize start = self->json->len;

  self->member = member;
  self->cause.kind = CEASEFIRE_CAUSE_NONE;
  if (draft->skipped >> member & 1)
    return TRUE;
  g_string_append (self->json, ",\"");
  g_string_append (self->json, spec->names->pdata[member]);
  g_string_append (self->json, "\":");
  if (write_value (self, spec->members->pdata[member], draft->part))
    return TRUE;
  g_string_truncate (self->json, start);
  if (spec->needed >> member & 1)
    return FALSE;
  note_loss_of_member (self);
  return TRUE;
}

static gboolean
write_members (CeasefireMaker *self, const Draft *draft, gboolean gathered)
{
  for (guint i = 0; i < draft->spec->members->len; i++)
    if ((draft->spec->gathered >> i & 1) == (guint64) gathered && !write_member (self, draft, i))
      return FALSE;
  return TRUE;
}

static gboolean
write_record (CeasefireMaker *self, Draft *draft)
{
  g_string_assign (self->json, "{\"type\":\"");
  g_string_append (self->json, ceasefire_model_type_get_name (draft->spec->type));
  g_string_append (self->json, "\",\"id\":");
  ceasefire_json_write_string (self->json, self->record_id);
  if (!write_members (self, draft, FALSE))
    return FALSE;
  draft->head = self->json->len;
  if (!write_members (self, draft, TRUE))
    return FALSE;
  g_string_append_c (self->json, '}');
  return TRUE;
}

/* The member of the draft that an error is about; CEASEFIRE_MEMBER_ALL if it is none. */
static guint
find_refused (const Draft *draft, const GError *error)
{
  const char *path = ceasefire_error_get_path (error);
  gsize length = path ? strcspn (path, ".[") : 0;

  for (guint i = 0; i < draft->spec->names->len; i++)
    if (strlen (draft->spec->names->pdata[i]) == length
        && strncmp (draft->spec->names->pdata[i], path, length) == 0 && !(draft->skipped >> i & 1))
      return i;
  return CEASEFIRE_MEMBER_ALL;
}

static CeasefireRecord *
read_json (const GString *json, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (json->str, json->len);

  return ceasefire_record_from_json (bytes, error);
}

/* NULL: the record is left out, for the cause that is set. */
static CeasefireRecord *
draft_record (CeasefireMaker *self, Draft *draft)
{
  while (write_record (self, draft))
    {
      g_autoptr (GError) error = NULL;
      CeasefireRecord *record = read_json (self->json, &error);

      if (record)
        return record;
      self->member = find_refused (draft, error);
      ceasefire_cause_set (&self->cause, CEASEFIRE_CAUSE_REFUSED, CEASEFIRE_MAP_NONE,
                           ceasefire_error_get_reason (error));
      if (self->member == CEASEFIRE_MEMBER_ALL || draft->spec->needed >> self->member & 1)
        return NULL;
      note_loss (self);
      draft->skipped |= G_GUINT64_CONSTANT (1) << self->member;
    }
  return NULL;
}

static void
give (CeasefireMaker *self, CeasefireRecord *record)
{
  g_hash_table_insert (self->ids,
                       g_string_chunk_insert (self->id_texts, ceasefire_record_get_id (record)),
                       (gpointer) ceasefire_record_get_type_name (record));
  self->is_over = self->is_over || !self->sink (self->user_data, record);
}

static void
give_made (CeasefireMaker *self, CeasefireRecord *record)
{
  self->tallies[self->spec].n_made++;
  give (self, record);
  g_object_unref (record);
}

/* Records whose lists go on over several rows */

static void
end_waiting (CeasefireMaker *self, guint spec)
{
  Waiting *waiting = &self->waiting[spec];
  CeasefireRecord *record;

  if (waiting->id == NULL)
    return;
  self->spec = spec;
  for (guint i = 0; i < waiting->lists->len; i++)
    {
      GString *items = waiting->lists->pdata[i];

      if (items == NULL || items->len == 0)
        continue;
      g_string_append_printf (waiting->head, ",\"%s\":[",
                              (const char *) get_spec (self, spec)->names->pdata[i]);
      g_string_append_len (waiting->head, items->str, (gssize) items->len - 1);
      g_string_append_c (waiting->head, ']');
      g_string_truncate (items, 0);
    }
  g_string_append_c (waiting->head, '}');
  g_clear_pointer (&waiting->id, g_free);
  record = read_json (waiting->head, NULL);
  if (record)
    give_made (self, record);
}

/* Keeps the lists that go on of the draft that has been read. */
static void
keep_lists (CeasefireMaker *self, Draft *draft, Waiting *waiting)
{
  for (guint i = 0; i < draft->spec->members->len; i++)
    {
      GString *items = waiting->lists->pdata[i];

      g_string_truncate (self->json, 0);
      if (items == NULL || (draft->skipped >> i & 1)
          || !write_value (self, draft->spec->members->pdata[i], draft->part))
        continue;
      g_string_append_len (items, self->json->str + 1, (gssize) self->json->len - 2);
      g_string_append_c (items, ',');
    }
}

static void
gather (CeasefireMaker *self, Draft *draft)
{
  Waiting *waiting = &self->waiting[self->spec];

  if (g_strcmp0 (waiting->id, self->record_id) != 0)
    {
      guint spec = self->spec;
      g_autofree char *head = g_strndup (self->json->str, draft->head);

      end_waiting (self, spec);
      waiting->id = g_strdup (self->record_id);
      g_string_assign (waiting->head, head);
    }
  keep_lists (self, draft, waiting);
}

/* What becomes of a row, or of a part of it, for one sort of records */

typedef enum
{
  NOTHING,
  LEFT_OUT,
  REPEATED,
  MADE,
} Outcome;

static Outcome
leave_out (CeasefireMaker *self)
{
  self->tallies[self->spec].n_left_out++;
  note_loss (self);
  return LEFT_OUT;
}

static gboolean
take_id (CeasefireMaker *self, const CeasefireMapSpec *spec, const CeasefirePart *part)
{
  const char *text;

  self->member = CEASEFIRE_MEMBER_ALL;
  self->cause.kind = CEASEFIRE_CAUSE_NONE;
  text = fill (self, spec->id, part);
  if (text == NULL)
    return FALSE;
  if (!ceasefire_map_write_id (text, self->id))
    {
      ceasefire_cause_set (&self->cause, CEASEFIRE_CAUSE_ID, CEASEFIRE_MAP_NONE, NULL);
      return FALSE;
    }
  g_free (self->record_id);
  self->record_id = g_strdup (self->id->str);
  return TRUE;
}

static Outcome
make_one (CeasefireMaker *self, const CeasefireMapSpec *spec, const CeasefirePart *part)
{
  Draft draft = { spec, part, 0, 0 };
  CeasefireRecord *record;

  if (!take_id (self, spec, part))
    return leave_out (self);
  if (g_hash_table_contains (self->ids, self->record_id))
    {
      if (spec->gathers)
        {
          ceasefire_cause_set (&self->cause, CEASEFIRE_CAUSE_APART, CEASEFIRE_MAP_NONE,
                               self->record_id);
          return leave_out (self);
        }
      self->tallies[self->spec].n_repeated++;
      return REPEATED;
    }
  record = draft_record (self, &draft);
  if (record == NULL)
    return leave_out (self);
  if (spec->gathers)
    {
      gather (self, &draft);
      g_object_unref (record);
    }
  else
    give_made (self, record);
  return MADE;
}

static gboolean
meets (const CeasefireMapSpec *spec, const CeasefireMapRow *row)
{
  if (spec->rows && strcmp (spec->rows, row->rows) != 0)
    return FALSE;
  for (guint i = 0; i < spec->conditions->len; i++)
    {
      const CeasefireMapCondition *condition
        = &g_array_index (spec->conditions, CeasefireMapCondition, i);
      const char *text = row->cells[condition->column].whole;
      gboolean met = condition->words->len == 0 && text;

      for (guint j = 0; j < condition->words->len && !met; j++)
        met = strcmp (condition->words->pdata[j], text ? text : "") == 0;
      if (met == condition->is_negated)
        return FALSE;
    }
  return TRUE;
}

static Outcome
make_all (CeasefireMaker *self, const CeasefireMapSpec *spec)
{
  guint n = ceasefire_map_count_parts (spec->id, self->row);
  Outcome outcome = NOTHING;

  if (n == 0)
    return make_one (self, spec, &(CeasefirePart){ CEASEFIRE_MAP_NONE, 0 });
  for (guint i = 0; i < n && !self->is_over; i++)
    outcome = MAX (outcome, make_one (self, spec, &(CeasefirePart){ i, n }));
  return outcome;
}

static void
set_loss (const CeasefireMaker *self, CeasefireLoss *loss, const CeasefireMapSpec *spec)
{
  g_clear_pointer (&loss->cause.word, g_free);
  *loss = (CeasefireLoss){ spec, self->member, self->cause, self->row->number, self->row->line, 1 };
  loss->cause.word = spec ? g_strdup (self->cause.word) : NULL;
}

gboolean
ceasefire_maker_take (CeasefireMaker *self, const CeasefireMapRow *row, CeasefireTally *rows,
                      CeasefireLoss *loss)
{
  Outcome best = NOTHING;

  self->row = row;
  for (self->spec = 0; self->spec < self->map->specs->len && !self->is_over; self->spec++)
    {
      guint number = self->spec;
      const CeasefireMapSpec *spec = get_spec (self, number);
      Outcome outcome = meets (spec, row) ? make_all (self, spec) : NOTHING;

      self->spec = number;
      if (self->map->has_main && !spec->main)
        continue;
      if (outcome == LEFT_OUT && best <= LEFT_OUT)
        set_loss (self, loss, spec);
      best = MAX (best, outcome);
    }
  if (best == NOTHING)
    set_loss (self, loss, NULL);
  rows->n_made += best == MADE;
  rows->n_repeated += best == REPEATED;
  rows->n_left_out += best < REPEATED;
  return !self->is_over;
}

/* The whole */

static Waiting *
new_waiting (const CeasefireMap *map)
{
  Waiting *waiting = g_new0 (Waiting, MAX (map->specs->len, 1));

  for (guint i = 0; i < map->specs->len; i++)
    {
      const CeasefireMapSpec *spec = map->specs->pdata[i];

      waiting[i].head = g_string_new (NULL);
      waiting[i].lists = g_ptr_array_new ();
      for (guint j = 0; j < spec->members->len; j++)
        g_ptr_array_add (waiting[i].lists, spec->gathered >> j & 1 ? g_string_new (NULL) : NULL);
    }
  return waiting;
}

CeasefireMaker *
ceasefire_maker_new (const CeasefireMap *map, CeasefireMakeSink sink, gpointer user_data)
{
  CeasefireMaker *self = g_new0 (CeasefireMaker, 1);

  self->map = map;
  self->sink = sink;
  self->user_data = user_data;
  self->ids = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  self->id_texts = g_string_chunk_new (65536);
  self->tallies = g_new0 (CeasefireTally, MAX (map->specs->len, 1));
  self->losses = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, loss_free);
  self->waiting = new_waiting (map);
  self->json = g_string_sized_new (4096);
  self->buffer = g_string_sized_new (256);
  self->id = g_string_sized_new (256);
  return self;
}

static void
free_waiting (CeasefireMaker *self)
{
  for (guint i = 0; i < self->map->specs->len; i++)
    {
      Waiting *waiting = &self->waiting[i];

      for (guint j = 0; j < waiting->lists->len; j++)
        if (waiting->lists->pdata[j])
          g_string_free (waiting->lists->pdata[j], TRUE);
      g_ptr_array_unref (waiting->lists);
      g_string_free (waiting->head, TRUE);
      g_free (waiting->id);
    }
  g_free (self->waiting);
}

void
ceasefire_maker_free (CeasefireMaker *self)
{
  free_waiting (self);
  g_hash_table_unref (self->ids);
  g_string_chunk_free (self->id_texts);
  g_free (self->tallies);
  g_hash_table_unref (self->losses);
  g_string_free (self->json, TRUE);
  g_string_free (self->buffer, TRUE);
  g_string_free (self->id, TRUE);
  g_free (self->record_id);
  g_free (self->cause.word);
  g_free (self);
}

gboolean
ceasefire_maker_begin (CeasefireMaker *self)
{
  for (guint i = 0; i < self->map->preamble->len && !self->is_over; i++)
    give (self, self->map->preamble->pdata[i]);
  return !self->is_over;
}

gboolean
ceasefire_maker_flush (CeasefireMaker *self)
{
  for (guint i = 0; i < self->map->specs->len && !self->is_over; i++)
    end_waiting (self, i);
  return !self->is_over;
}

const CeasefireTally *
ceasefire_maker_get_tally (const CeasefireMaker *self, guint spec)
{
  return &self->tallies[spec];
}

/* By sort of records and member, which is the order of their keys. */
static int
compare_keys (gconstpointer a, gconstpointer b)
{
  gsize key_a = GPOINTER_TO_SIZE (*(const gpointer *) a);
  gsize key_b = GPOINTER_TO_SIZE (*(const gpointer *) b);

  return key_a < key_b ? -1 : key_a > key_b;
}

GPtrArray *
ceasefire_maker_list_losses (const CeasefireMaker *self)
{
  GPtrArray *losses = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, self->losses);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    g_ptr_array_add (losses, key);
  g_ptr_array_sort (losses, compare_keys);
  for (guint i = 0; i < losses->len; i++)
    losses->pdata[i] = g_hash_table_lookup (self->losses, losses->pdata[i]);
  return losses;
}
