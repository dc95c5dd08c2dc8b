/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/map.h"

#include "core/hash.h"

#include <ceasefire/ceasefire-vocabulary.h>
#include <string.h>

/* What a compiled mapping is made of, and its columns and tables. */

/* Tables */

CeasefireMapTable *
ceasefire_map_table_new (gboolean is_scheme)
{
  CeasefireMapTable *self = g_new0 (CeasefireMapTable, 1);

  self->words = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, g_free);
  self->is_scheme = is_scheme;
  return self;
}

void
ceasefire_map_table_free (CeasefireMapTable *self)
{
  g_hash_table_unref (self->words);
  g_free (self);
}

static void
add_code (CeasefireMapTable *self, const char *published, const char *code)
{
  if (!g_hash_table_contains (self->words, published))
    g_hash_table_insert (self->words, g_strdup (published), g_strdup (code));
}

/* What a term only covers stands behind what others say that they are. */
static void
add_covered (CeasefireMapTable *self, CeasefireTerm *term, const char *scheme)
{
  const char *const *covers = ceasefire_term_get_covers (term);
  gsize length = strlen (scheme);

  for (; covers && *covers; covers++)
    if (g_str_has_prefix (*covers, scheme) && (*covers)[length] == ':')
      add_code (self, *covers + length + 1, ceasefire_term_get_code (term));
}

CeasefireMapTable *
ceasefire_map_table_new_scheme (const char *vocabulary, const char *scheme)
{
  CeasefireVocabulary *terms = ceasefire_vocabulary_get_builtin (vocabulary);
  g_auto (GStrv) codes = terms ? ceasefire_vocabulary_list_codes (terms) : NULL;
  CeasefireMapTable *self;

  if (terms == NULL)
    return NULL;
  self = ceasefire_map_table_new (TRUE);
  for (char **code = codes; *code; code++)
    {
      g_auto (GStrv) published = ceasefire_vocabulary_list_published (terms, *code, scheme);

      for (char **one = published; *one; one++)
        add_code (self, *one, *code);
    }
  for (char **code = codes; *code; code++)
    add_covered (self, ceasefire_vocabulary_lookup (terms, *code), scheme);
  return self;
}

const char *
ceasefire_map_table_find (const CeasefireMapTable *self, const char *word)
{
  if (self->is_scheme && strchr (word, ' '))
    {
      g_autofree char *code = g_strdelimit (g_strdup (word), " ", '_');

      return g_hash_table_lookup (self->words, code);
    }
  return g_hash_table_lookup (self->words, word);
}

/* Values */

static void
filter_clear (gpointer filter)
{
  g_free (((CeasefireMapFilter *) filter)->text);
}

static void
piece_clear (gpointer piece)
{
  CeasefireMapPiece *self = piece;

  g_free (self->literal);
  g_array_unref (self->filters);
}

static void
value_destroy (gpointer value)
{
  if (value)
    ceasefire_map_value_free (value);
}

CeasefireMapValue *
ceasefire_map_value_new (CeasefireMapForm form, CeasefireModelKind kind)
{
  CeasefireMapValue *self = g_new0 (CeasefireMapValue, 1);

  self->form = form;
  self->kind = kind;
  self->pieces = g_array_new (FALSE, FALSE, sizeof (CeasefireMapPiece));
  g_array_set_clear_func (self->pieces, piece_clear);
  self->values = g_ptr_array_new_with_free_func (value_destroy);
  self->keys = g_ptr_array_new_with_free_func (g_free);
  self->columns = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

void
ceasefire_map_value_free (CeasefireMapValue *self)
{
  g_strfreev (self->targets);
  g_array_unref (self->pieces);
  g_ptr_array_unref (self->values);
  g_ptr_array_unref (self->keys);
  g_array_unref (self->columns);
  g_clear_pointer (&self->choice, ceasefire_map_value_free);
  g_clear_pointer (&self->otherwise, ceasefire_map_value_free);
  g_free (self);
}

/* Columns */

guint
ceasefire_map_find_column (const CeasefireMap *self, const char *name)
{
  gpointer number;

  if (!g_hash_table_lookup_extended (self->column_numbers, name, NULL, &number))
    return CEASEFIRE_MAP_NONE;
  return GPOINTER_TO_UINT (number);
}

guint
ceasefire_map_add_column (CeasefireMap *self, const char *name)
{
  guint number = ceasefire_map_find_column (self, name);
  CeasefireMapColumn column = { .name = NULL };

  if (number != CEASEFIRE_MAP_NONE)
    return number;
  number = self->columns->len;
  column.name = g_strdup (name);
  g_array_append_val (self->columns, column);
  g_hash_table_insert (self->column_numbers, g_strdup (name), GUINT_TO_POINTER (number));
  return number;
}

gboolean
ceasefire_map_is_lost (const CeasefireMap *self, const char *name)
{
  g_autofree char *prefix = g_strdup (name);

  for (;;)
    {
      guint column = ceasefire_map_find_column (self, prefix);
      char *dot = strrchr (prefix, '.');

      if (column != CEASEFIRE_MAP_NONE && ceasefire_map_get_column (self, column)->lost)
        return TRUE;
      if (dot == NULL)
        return FALSE;
      *dot = '\0';
    }
}

/* The whole */

static void
column_clear (gpointer column)
{
  g_free (((CeasefireMapColumn *) column)->name);
  g_free (((CeasefireMapColumn *) column)->lost);
}

static void
table_destroy (gpointer table)
{
  ceasefire_map_table_free (table);
}

static void
spec_free (gpointer spec)
{
  CeasefireMapSpec *self = spec;

  g_free (self->rows);
  g_array_unref (self->conditions);
  g_clear_pointer (&self->id, ceasefire_map_value_free);
  g_ptr_array_unref (self->members);
  g_ptr_array_unref (self->names);
  g_free (self);
}

static void
condition_clear (gpointer condition)
{
  g_ptr_array_unref (((CeasefireMapCondition *) condition)->words);
}

CeasefireMapSpec *
ceasefire_map_add_spec (CeasefireMap *self)
{
  CeasefireMapSpec *spec = g_new0 (CeasefireMapSpec, 1);

  spec->conditions = g_array_new (FALSE, FALSE, sizeof (CeasefireMapCondition));
  g_array_set_clear_func (spec->conditions, condition_clear);
  spec->members = g_ptr_array_new_with_free_func (value_destroy);
  spec->names = g_ptr_array_new ();
  g_ptr_array_add (self->specs, spec);
  return spec;
}

GArray *
ceasefire_map_filters_new (void)
{
  GArray *filters = g_array_new (FALSE, FALSE, sizeof (CeasefireMapFilter));

  g_array_set_clear_func (filters, filter_clear);
  return filters;
}

CeasefireMap *
ceasefire_map_new (void)
{
  CeasefireMap *self = g_new0 (CeasefireMap, 1);

  self->rows = g_ptr_array_new_with_free_func (g_free);
  self->nulls = g_ptr_array_new_with_free_func (g_free);
  self->columns = g_array_new (FALSE, FALSE, sizeof (CeasefireMapColumn));
  g_array_set_clear_func (self->columns, column_clear);
  self->column_numbers = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  self->tables = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, table_destroy);
  self->specs = g_ptr_array_new_with_free_func (spec_free);
  self->preamble = g_ptr_array_new_with_free_func (g_object_unref);
  self->prefixes = g_ptr_array_new_with_free_func (g_free);
  self->has_head = TRUE;
  return self;
}

void
ceasefire_map_free (CeasefireMap *self)
{
  g_free (self->title);
  g_free (self->encoding);
  g_free (self->header);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->nulls);
  g_array_unref (self->columns);
  g_hash_table_unref (self->column_numbers);
  g_hash_table_unref (self->tables);
  g_ptr_array_unref (self->specs);
  g_ptr_array_unref (self->preamble);
  g_ptr_array_unref (self->prefixes);
  g_free (self);
}
