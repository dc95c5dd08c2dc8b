/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/error.h"
#include "core/hash.h"
#include "core/nearest.h"
#include "core/visit.h"
#include "notation/parse.h"

/*
 * `include "cast:states" usa rus`: of another dossier only the records of these ids, and those to which
 * they refer, be it over others. All of it is read first, since a record may refer to a later one. What
 * an earlier choice has brought in already does not come again.
 */
struct _NotationChoice
{
  GPtrArray *ids;      /* in the order in which they were named */
  GPtrArray *records;  /* of the other dossier; once it is whole, of these the chosen ones */
  GHashTable *indices; /* id -> its place in `records`, from 1 */
  GArray *wanted;      /* places in `records` of those that are brought in */
  GHashTable *taken;   /* the ids of these, and of what earlier choices brought in */
  guint next;          /* to be given */
  gboolean is_whole;
};

void
ceasefire_notation_choice_free (NotationChoice *self)
{
  g_ptr_array_unref (self->ids);
  g_ptr_array_unref (self->records);
  g_hash_table_unref (self->indices);
  g_array_unref (self->wanted);
  g_hash_table_unref (self->taken);
  g_free (self);
}

static NotationChoice *
choice_new (CeasefireNotation *notation)
{
  NotationChoice *self = g_new0 (NotationChoice, 1);

  if (notation->brought == NULL)
    notation->brought = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->indices = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  self->wanted = g_array_new (FALSE, FALSE, sizeof (guint));
  self->taken = g_hash_table_ref (notation->brought);
  return self;
}

gboolean
ceasefire_notation_read_choice (CeasefireNotation *self, const char *at, const char *end)
{
  for (;;)
    {
      const char *start = ceasefire_notation_pass_blanks (at, end);
      gboolean quoted = start < end && *start == '`';
      CeasefireSlice id;

      at = quoted ? ceasefire_notation_pass_backquoted (start, end)
                  : ceasefire_notation_pass_id (start, end);
      if (at == NULL)
        return notation_fail (self, start, CEASEFIRE_ERROR_SYNTAX, "the id has no end");
      if (at == start)
        return ceasefire_notation_check_rest (self, at, end);
      if (!ceasefire_notation_read_id (self, start, at, &id))
        return FALSE;
      if (self->choice == NULL)
        self->choice = choice_new (self);
      g_ptr_array_add (self->choice->ids, g_strndup (id.text, id.length));
    }
}

void
ceasefire_notation_choice_add (NotationChoice *self, CeasefireRecord *record)
{
  const char *id = ceasefire_record_peek_id (record);

  g_ptr_array_add (self->records, record);
  if (id && !g_hash_table_contains (self->indices, id))
    g_hash_table_insert (self->indices, (gpointer) id, GUINT_TO_POINTER (self->records->len));
}

/* FALSE: there is no such record. */
static gboolean
choice_want (NotationChoice *self, const char *id)
{
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->indices, id));
  const guint index = place - 1;

  if (place > 0 && g_hash_table_add (self->taken, g_strdup (id)))
    g_array_append_val (self->wanted, index);
  return place > 0;
}

static void
choice_follow (CeasefireRecord *record, const CeasefireField *field, const CeasefireCell *cell,
               const CeasefirePath *path, gpointer user_data)
{
  CeasefireListIter ids;
  const char *id;

  (void) record;
  (void) path;
  if (!ceasefire_field_is_reference (field))
    return;
  if (field->shape == CEASEFIRE_ONE)
    {
      choice_want (user_data, cell->pointer);
      return;
    }
  ceasefire_list_iter_init (&ids, cell->pointer);
  while ((id = ceasefire_list_iter_next (&ids)))
    choice_want (user_data, id);
}

static gboolean
choice_fail (NotationChoice *self, CeasefireNotation *notation, const char *id, const char *at)
{
  g_autofree char *near = NULL;
  CeasefireNearest nearest;

  ceasefire_nearest_init (&nearest, id);
  for (guint i = 0; i < self->records->len; i++)
    if (ceasefire_record_peek_id (g_ptr_array_index (self->records, i)))
      ceasefire_nearest_try (&nearest,
                             ceasefire_record_peek_id (g_ptr_array_index (self->records, i)));
  near = ceasefire_nearest_say (nearest.best);
  return notation_fail (notation, at, CEASEFIRE_ERROR_NOT_FOUND,
                        "%s has no record of the id \"%s\"%s", notation->included_name, id, near);
}

static int
choice_compare (gconstpointer a, gconstpointer b)
{
  guint x = *(const guint *) a;
  guint y = *(const guint *) b;

  return (x > y) - (x < y);
}

/* Leaves those that are wanted, in their order. */
static void
choice_sort (NotationChoice *self)
{
  GPtrArray *kept = g_ptr_array_new_with_free_func (g_object_unref);

  g_array_sort (self->wanted, choice_compare);
  for (guint i = 0; i < self->wanted->len; i++)
    g_ptr_array_add (kept, g_object_ref (g_ptr_array_index (
                             self->records, g_array_index (self->wanted, guint, i))));
  g_hash_table_remove_all (self->indices);
  g_ptr_array_unref (self->records);
  self->records = kept;
}

gboolean
ceasefire_notation_choice_close (NotationChoice *self, CeasefireNotation *notation, const char *at)
{
  self->is_whole = TRUE;
  for (guint i = 0; i < self->ids->len; i++)
    if (!choice_want (self, g_ptr_array_index (self->ids, i)))
      return choice_fail (self, notation, g_ptr_array_index (self->ids, i), at);
  for (guint i = 0; i < self->wanted->len; i++)
    ceasefire_record_visit (
      g_ptr_array_index (self->records, g_array_index (self->wanted, guint, i)), NULL,
      choice_follow, self);
  choice_sort (self);
  return TRUE;
}

gboolean
ceasefire_notation_choice_is_whole (const NotationChoice *self)
{
  return self->is_whole;
}

CeasefireRecord *
ceasefire_notation_choice_next (NotationChoice *self)
{
  return self->next < self->records->len
           ? g_object_ref (g_ptr_array_index (self->records, self->next++))
           : NULL;
}
