/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Of each record all strings are folded once, and references are kept as numbers of records. A query
 * marks the actors and places it means, and then goes over all records once.
 */
#include "index.h"

#include "members.h"
#include "names.h"

#include <string.h>

#define SEPARATOR '\n' /* between strings, so that words are not found across them */

typedef struct
{
  CeasefireRecord *record; /* of the dossier */
  char *folded;
  CeasefireDate *date;
  GArray *references; /* of guint */
} IndexEntry;

struct _Index
{
  CeasefireDossier *dossier;
  GArray *entries;     /* of IndexEntry */
  GHashTable *numbers; /* of entries, counted from 1, by the record's id, which the record owns */
};

/* What is gathered of one record. */
typedef struct
{
  const Index *index;
  GString *strings;
  GArray *references;
} IndexGathering;

static char *
index_fold (const char *text)
{
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);

  return g_utf8_casefold (composed ? composed : "", -1);
}

static void
index_clear_entry (gpointer data)
{
  IndexEntry *entry = data;

  g_free (entry->folded);
  g_clear_pointer (&entry->date, ceasefire_date_unref);
  g_array_unref (entry->references);
}

static void
index_gather (const MembersItem *item, gpointer data)
{
  IndexGathering *self = data;
  const char *target = members_get_target (item);
  guint number = target ? GPOINTER_TO_UINT (g_hash_table_lookup (self->index->numbers, target)) : 0;

  if (number-- > 0)
    g_array_append_val (self->references, number);
  if (item->value)
    {
      g_string_append (self->strings, item->value);
      g_string_append_c (self->strings, SEPARATOR);
    }
}

static void
index_complete (const Index *self, IndexEntry *entry)
{
  g_autoptr (GString) strings = g_string_new (ceasefire_record_get_id (entry->record));
  IndexGathering gathering = { self, strings, g_array_new (FALSE, FALSE, sizeof (guint)) };

  g_string_append_c (strings, SEPARATOR);
  members_walk (entry->record, index_gather, &gathering);
  entry->folded = index_fold (strings->str);
  entry->date = names_dup_date (entry->record);
  entry->references = gathering.references;
}

static void
index_add_type (Index *self, GType type)
{
  GListModel *records = ceasefire_dossier_get_records (self->dossier, type);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);
      IndexEntry entry = { .record = record };

      if (ceasefire_record_get_id (record) == NULL)
        continue;
      g_array_append_val (self->entries, entry);
      g_hash_table_insert (self->numbers, (gpointer) ceasefire_record_get_id (record),
                           GUINT_TO_POINTER (self->entries->len));
    }
}

Index *
index_new (CeasefireDossier *dossier)
{
  const CeasefireModelType *const *types = ceasefire_model_type_list_records ();
  Index *self = g_new0 (Index, 1);

  self->dossier = g_object_ref (dossier);
  self->entries = g_array_new (FALSE, TRUE, sizeof (IndexEntry));
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
  for (; *types; types++)
    index_add_type (self, ceasefire_model_type_get_gtype (*types));
  for (guint i = 0; i < self->entries->len; i++)
    index_complete (self, &g_array_index (self->entries, IndexEntry, i));
  g_array_set_clear_func (self->entries, index_clear_entry);
  return self;
}

void
index_free (Index *self)
{
  g_hash_table_unref (self->numbers);
  g_array_unref (self->entries);
  g_object_unref (self->dossier);
  g_free (self);
}

guint
index_get_length (const Index *self)
{
  return self->entries->len;
}

CeasefireRecord *
index_get (const Index *self, guint number)
{
  return g_array_index (self->entries, IndexEntry, number).record;
}

/* Queries */

typedef struct
{
  const char *type;
  char **words;
  guint8 *actors; /* a mark for each entry; NULL: any will do */
  guint8 *places;
  CeasefireDate *time;
} IndexFilter;

static gboolean
index_is_given (const char *value)
{
  return value && *value;
}

gboolean
index_query_is_empty (const IndexQuery *query)
{
  return !index_is_given (query->type) && !index_is_given (query->text)
         && !index_is_given (query->actor) && !index_is_given (query->place)
         && !index_is_given (query->time);
}

static const char *
index_get_type_name (const IndexEntry *entry)
{
  return ceasefire_record_get_type_name (entry->record);
}

/* Places that lie in a marked one are marked, which may take as many rounds as they lie deep. */
static void
index_mark_within (const Index *self, guint8 *marks)
{
  gboolean more = TRUE;

  for (guint round = 0; more && round < 64; round++)
    {
      more = FALSE;
      for (guint i = 0; i < self->entries->len; i++)
        {
          const IndexEntry *entry = &g_array_index (self->entries, IndexEntry, i);
          const char *within = !marks[i] && CEASEFIRE_IS_PLACE (entry->record)
                                 ? ceasefire_place_get_within (CEASEFIRE_PLACE (entry->record))
                                 : NULL;
          guint number = within ? GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, within))
                                : 0;

          if (number > 0 && marks[number - 1])
            marks[i] = more = TRUE;
        }
    }
}

/* Marks what has @wanted as its id, or else all of the type in whose strings it stands. */
static guint8 *
index_mark (const Index *self, const char *type, const char *wanted)
{
  guint number;
  guint8 *marks;
  g_autofree char *folded = NULL;

  if (!index_is_given (wanted))
    return NULL;
  marks = g_new0 (guint8, self->entries->len + 1);
  number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, wanted));
  if (number > 0)
    marks[number - 1] = TRUE;
  folded = index_fold (wanted);
  for (guint i = 0; number == 0 && i < self->entries->len; i++)
    {
      const IndexEntry *entry = &g_array_index (self->entries, IndexEntry, i);

      marks[i] = g_str_equal (index_get_type_name (entry), type)
                 && strstr (entry->folded, folded) != NULL;
    }
  if (g_str_equal (type, "place"))
    index_mark_within (self, marks);
  return marks;
}

static gboolean
index_is_marked (const IndexEntry *entry, guint number, const guint8 *marks)
{
  if (marks == NULL || marks[number])
    return TRUE;
  for (guint i = 0; i < entry->references->len; i++)
    if (marks[g_array_index (entry->references, guint, i)])
      return TRUE;
  return FALSE;
}

static gboolean
index_matches (const IndexFilter *filter, const IndexEntry *entry, guint number)
{
  if (index_is_given (filter->type) && !g_str_equal (filter->type, index_get_type_name (entry)))
    return FALSE;
  for (guint i = 0; filter->words && filter->words[i]; i++)
    if (strstr (entry->folded, filter->words[i]) == NULL)
      return FALSE;
  if (filter->time
      && (entry->date == NULL
          || ceasefire_date_overlaps (entry->date, filter->time) == CEASEFIRE_TRUTH_NO))
    return FALSE;
  return index_is_marked (entry, number, filter->actors)
         && index_is_marked (entry, number, filter->places);
}

GPtrArray *
index_find (const Index *self, const IndexQuery *query, GError **error)
{
  g_autofree char *folded = index_fold (query->text ? query->text : "");
  IndexFilter filter = { .type = query->type };
  GPtrArray *found;

  if (index_is_given (query->time) && !(filter.time = ceasefire_date_new (query->time, error)))
    return NULL;
  filter.words = g_strsplit_set (folded, " \t\n", -1);
  filter.actors = index_mark (self, "actor", query->actor);
  filter.places = index_mark (self, "place", query->place);
  found = g_ptr_array_new ();
  for (guint i = 0; i < self->entries->len; i++)
    if (index_matches (&filter, &g_array_index (self->entries, IndexEntry, i), i))
      g_ptr_array_add (found, index_get (self, i));
  g_strfreev (filter.words);
  g_free (filter.actors);
  g_free (filter.places);
  g_clear_pointer (&filter.time, ceasefire_date_unref);
  return found;
}
