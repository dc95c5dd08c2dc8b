/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/parse.h"

#include <string.h>

/*
 * `with TYPE member=value...`: what a record or value of the type has unless it says something else. It
 * is built once, alone, so that a mistake in it is told where it stands and nowhere else; what is right
 * is kept as text, and read again for each record.
 */

static void
defaults_clear_one (NotationDefaults *self)
{
  g_clear_pointer (&self->items, g_array_unref);
  g_clear_pointer (&self->text, g_free);
}

void
ceasefire_notation_clear_defaults (CeasefireNotation *self)
{
  for (guint i = 0; i < CEASEFIRE_LAYOUTS_MAX; i++)
    defaults_clear_one (&self->defaults[i]);
}

static gboolean
defaults_is_named (const CeasefireType *type, const char *line, const char *word, gsize length)
{
  return (strlen (type->name) == length && memcmp (type->name, word, length) == 0)
         || (line && strlen (line) == length && memcmp (line, word, length) == 0);
}

/* A type of values, by its name or by the word that begins its lines, in any type of records. */
static CeasefireType *
defaults_find_value (const CeasefireType *in, const char *word, gsize length, guint depth)
{
  const NotationPlan *plan = ceasefire_notation_plan (ceasefire_type_get_layout (in));
  CeasefireType *found = NULL;

  for (guint64 left = plan->is_line; left != 0 && found == NULL; left &= left - 1)
    {
      guint row = (guint) __builtin_ctzll (left);
      CeasefireType *type = plan->layout->fields[row]->type;

      if (defaults_is_named (type, plan->lines[row], word, length))
        return type;
      if (depth > 0 && !type->is_record)
        found = defaults_find_value (type, word, length, depth - 1);
    }
  return found;
}

static CeasefireType *
defaults_find_type (const char *word, gsize length)
{
  CeasefireType *type = ceasefire_type_lookup (word, length);

  for (CeasefireType *const *record = ceasefire_types_get_records (); *record && type == NULL;
       record++)
    type = defaults_find_value (*record, word, length, 3);
  return type;
}

/* Moves pointers into the text that is read to the copy that stays. */
static void
defaults_keep (NotationDefaults *self, GArray *items, const char *at, const char *end)
{
  defaults_clear_one (self);
  if (items->len <= 1)
    return;
  self->text = g_strndup (at, (gsize) (end - at));
  self->items = g_array_copy (items);
  for (guint i = 0; i < self->items->len; i++)
    {
      NotationItem *item = &g_array_index (self->items, NotationItem, i);

      if (item->at == NULL)
        continue;
      item->at = self->text + (item->at - at);
      item->end = self->text + (item->end - at);
      if (item->name)
        item->name = self->text + (item->name - at);
    }
}

/* Only what has the same meaning wherever it stands. */
static gboolean
defaults_check_items (CeasefireNotation *self)
{
  for (guint i = 1; i < self->items->len; i++)
    {
      const NotationItem *item = notation_get_item (self, i);

      if (item->kind == NOTATION_UNSET)
        return notation_fail (self, item->at, CEASEFIRE_ERROR_VALUE,
                              "`with` has nothing to unset, since it forgets what it said before");
      if (item->kind != NOTATION_VALUE && item->kind != NOTATION_TEXT)
        return notation_fail (self, item->at, CEASEFIRE_ERROR_VALUE,
                              "`with` takes words, a string and members alone");
    }
  return TRUE;
}

/* Builds what was shaped, to hear what is wrong with it. */
static gboolean
defaults_try (CeasefireNotation *self, guint node)
{
  CeasefireBuilder *builder = &self->decoder->builder;
  CeasefireType *type = notation_get_node (self, node)->type;
  guint n = ceasefire_json_mistakes_count (&self->decoder->mistakes);
  gboolean read;

  self->building = ceasefire_type_get_layout (type)->index;
  if (type->is_record)
    ceasefire_builder_begin_record (builder, type, NULL, 0);
  else
    ceasefire_builder_begin_alone (builder, type);
  read = ceasefire_notation_build_members (self, node);
  ceasefire_builder_reset (builder);
  return read && ceasefire_json_mistakes_count (&self->decoder->mistakes) == n;
}

gboolean
ceasefire_notation_read_with (CeasefireNotation *self, const char *at, const char *end)
{
  const char *word = ceasefire_notation_pass_blanks (at, end);
  const char *next = ceasefire_notation_pass_word (word, end);
  CeasefireType *type = defaults_find_type (word, (gsize) (next - word));
  NotationDefaults *defaults;
  guint node;

  if (type == NULL)
    return notation_fail (self, word, CEASEFIRE_ERROR_VALUE,
                          "\"%.*s\" is no type that records or their lines have",
                          ceasefire_builder_quote_length (word, (gsize) (next - word)), word);
  defaults = &self->defaults[ceasefire_type_get_layout (type)->index];
  defaults_clear_one (defaults);
  node = ceasefire_notation_add_node (self, type, word);
  if (!ceasefire_notation_shape (self, node, next, end) || !defaults_check_items (self)
      || !defaults_try (self, node))
    return FALSE;
  defaults_keep (defaults, self->items, at, end);
  return TRUE;
}
