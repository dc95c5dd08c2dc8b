/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/plan.h"

#include "core/hash.h"
#include "core/value.h"
#include "notation/short.h"

#include <string.h>

/*
 * A plan is made from the rows of a type when it is first asked for, and stays. That is all that the
 * notation knows of members.
 */

static gboolean
plan_is_object (const CeasefireField *field)
{
  return field->kind->token == CEASEFIRE_TOKEN_OBJECT;
}

/* "party" of "parties". */
static char *
plan_name_line (const CeasefireField *field)
{
  gsize length = strlen (field->name);

  if (field->line)
    return g_strdup (field->line);
  if (field->shape != CEASEFIRE_ONE && g_str_has_suffix (field->name, "ies"))
    return g_strdup_printf ("%.*sy", (int) length - 3, field->name);
  if (field->shape != CEASEFIRE_ONE && g_str_has_suffix (field->name, "s"))
    length--;
  return g_strndup (field->name, length);
}

static void
plan_note_bare (NotationPlan *self, guint row, const CeasefireField *field)
{
  if (field->bare == 0)
    return;
  g_assert (field->bare <= NOTATION_BARE_MAX);
  self->bare[field->bare - 1] = (guint8) row;
  self->is_bare |= G_GUINT64_CONSTANT (1) << row;
  self->n_bare = MAX (self->n_bare, field->bare);
}

static void
plan_note_line (NotationPlan *self, guint row, const CeasefireField *field)
{
  if (!plan_is_object (field))
    return;
  self->is_line |= G_GUINT64_CONSTANT (1) << row;
  self->lines[row] = plan_name_line (field);
  if (field->shape != CEASEFIRE_LIST)
    return;
  if (field->type == &ceasefire_citation_type && self->sources == NOTATION_NONE)
    self->sources = (int) row;
  if (self->signed_ == NOTATION_NONE
      && ceasefire_notation_short_has_sign (field->type->short_forms))
    self->signed_ = (int) row;
}

static void
plan_note_row (NotationPlan *self, guint row)
{
  const CeasefireField *field = self->layout->fields[row];

  plan_note_bare (self, row, field);
  plan_note_line (self, row, field);
  if (field->shape != CEASEFIRE_ONE)
    return;
  if (field->kind->token == CEASEFIRE_TOKEN_TEXT
      && (self->main == NOTATION_NONE
          || (field->required && !self->layout->fields[self->main]->required)))
    self->main = (int) row;
  if (!self->layout->type->is_record && field->required && ceasefire_field_is_reference (field)
      && self->name == NOTATION_NONE)
    self->name = (int) row;
  if (g_strcmp0 (field->format, "file") == 0)
    self->file = (int) row;
  if (g_strcmp0 (field->format, "language") == 0 && self->language == NOTATION_NONE)
    self->language = (int) row;
}

/* A remark that every record may have is nobody's main text. */
static void
plan_forget_common_text (NotationPlan *self)
{
  const CeasefireType *type = self->layout->type;

  if (type->has_common && self->main >= (int) type->n_fields)
    self->main = NOTATION_NONE;
}

static NotationPlan *
plan_new (const CeasefireLayout *layout)
{
  NotationPlan *self = g_new0 (NotationPlan, 1);

  self->layout = layout;
  self->main = self->name = self->signed_ = self->sources = NOTATION_NONE;
  self->file = self->language = NOTATION_NONE;
  for (guint row = 0; row < layout->n_fields; row++)
    plan_note_row (self, row);
  plan_forget_common_text (self);
  if (layout->type->short_forms)
    self->short_forms = ceasefire_notation_short_new_all (layout);
  return self;
}

static void
plan_free (NotationPlan *self)
{
  for (guint row = 0; row < self->layout->n_fields; row++)
    g_free ((char *) self->lines[row]);
  g_clear_pointer (&self->short_forms, g_ptr_array_unref);
  g_free (self);
}

/* Two threads may make it at once; one is kept. */
const NotationPlan *
ceasefire_notation_plan (const CeasefireLayout *layout)
{
  static NotationPlan *plans[CEASEFIRE_LAYOUTS_MAX];
  NotationPlan **place = &plans[layout->index];
  NotationPlan *plan = g_atomic_pointer_get (place);

  if (G_LIKELY (plan != NULL))
    return plan;
  plan = plan_new (layout);
  if (g_atomic_pointer_compare_and_exchange (place, NULL, plan))
    return plan;
  plan_free (plan);
  return g_atomic_pointer_get (place);
}

int
ceasefire_notation_plan_find_line (const NotationPlan *self, const char *word, gsize length)
{
  for (guint64 left = self->is_line; left != 0; left &= left - 1)
    {
      guint row = (guint) __builtin_ctzll (left);

      if (strlen (self->lines[row]) == length && memcmp (self->lines[row], word, length) == 0)
        return (int) row;
    }
  return NOTATION_NONE;
}

/* Words */

static int
words_find_terms (const CeasefireLayout *layout)
{
  for (guint row = 0; row < layout->n_fields; row++)
    if (layout->fields[row]->type == &ceasefire_term_type)
      return (int) row;
  return NOTATION_NONE;
}

static void
words_extend (NotationWords *self, CeasefireTerm *const *terms, const char *name)
{
  CeasefireVocabulary *builtin = name ? ceasefire_vocabulary_get_builtin (name) : NULL;

  if (builtin == NULL || g_hash_table_contains (self->extended, name))
    return;
  g_hash_table_insert (self->extended, (gpointer) ceasefire_vocabulary_get_name (builtin),
                       ceasefire_vocabulary_extend (builtin, terms));
}

void
ceasefire_notation_words_set_header (NotationWords *self, gconstpointer header)
{
  const CeasefireLayout *layout = ceasefire_node_get_layout (header);
  int row = words_find_terms (layout);
  CeasefireCell cell;

  ceasefire_notation_words_clear (self);
  if (row == NOTATION_NONE || !ceasefire_node_read (header, layout, (guint) row, &cell))
    return;
  self->extended = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, NULL, g_object_unref);
  for (CeasefireTerm *const *term = cell.pointer; *term; term++)
    words_extend (self, cell.pointer, ceasefire_term_get_vocabulary (*term));
}

void
ceasefire_notation_words_clear (NotationWords *self)
{
  g_clear_pointer (&self->extended, g_hash_table_unref);
}

CeasefireVocabulary *
ceasefire_notation_words_get (const NotationWords *self, const char *name)
{
  CeasefireVocabulary *extended = self->extended ? g_hash_table_lookup (self->extended, name)
                                                 : NULL;

  return extended ? extended : ceasefire_vocabulary_get_builtin (name);
}

/* As long as a term is at most that a bare word can be. */
#define WORDS_MAX 128

static gboolean
words_have_term (const NotationWords *self, const char *name, const char *word, gsize length)
{
  CeasefireVocabulary *vocabulary = name ? ceasefire_notation_words_get (self, name) : NULL;
  char code[WORDS_MAX];

  if (vocabulary == NULL || length >= sizeof code)
    return FALSE;
  memcpy (code, word, length);
  code[length] = '\0';
  return ceasefire_vocabulary_lookup (vocabulary, code) != NULL;
}

gboolean
ceasefire_notation_words_know (const NotationWords *self, const CeasefireRow *row, const char *word,
                               gsize length)
{
  if (row->nicks)
    return ceasefire_words_find (row->nicks->words, word, length) > 0;
  return words_have_term (self, row->field->vocabulary, word, length);
}

/* The first of the terms that a code of one of the schemes stands for. */
static char *
words_find_published (CeasefireVocabulary *vocabulary, const char *schemes, const char *code)
{
  g_auto (GStrv) names = g_strsplit (schemes, "|", -1);

  for (char **name = names; *name; name++)
    {
      g_auto (GStrv) terms = ceasefire_vocabulary_lookup_published (vocabulary, *name, code);

      if (*terms)
        return g_strdup (*terms);
    }
  return NULL;
}

char *
ceasefire_notation_words_translate (const NotationWords *self, const CeasefireField *field,
                                    const char *word, gsize length)
{
  g_autofree char *code = NULL;

  if (field->schemes == NULL || words_have_term (self, field->vocabulary, word, length))
    return NULL;
  code = g_strndup (word, length);
  return words_find_published (ceasefire_notation_words_get (self, field->vocabulary),
                               field->schemes, code);
}

gboolean
ceasefire_notation_plan_chooses (const NotationPlan *self, guint i, int value)
{
  static const NotationWords none;
  NotationPlan *kept = (NotationPlan *) self;
  const guint64 bit = G_GUINT64_CONSTANT (1) << (value & 63);
  const char *nick = self->layout->rows[self->bare[i]].nicks->items[value].nick;
  gboolean chosen;

  if (value < 64 && (__atomic_load_n (&self->tried[i], __ATOMIC_ACQUIRE) & bit))
    return (__atomic_load_n (&self->chosen[i], __ATOMIC_RELAXED) & bit) != 0;
  chosen = ceasefire_notation_words_choose (&none, self, nick, strlen (nick)) == self->bare[i];
  if (value >= 64)
    return chosen;
  if (chosen)
    __atomic_fetch_or (&kept->chosen[i], bit, __ATOMIC_RELAXED);
  __atomic_fetch_or (&kept->tried[i], bit, __ATOMIC_RELEASE);
  return chosen;
}

int
ceasefire_notation_words_choose (const NotationWords *self, const NotationPlan *plan,
                                 const char *word, gsize length)
{
  for (guint i = 0; i < plan->n_bare; i++)
    if (ceasefire_notation_words_know (self, &plan->layout->rows[plan->bare[i]], word, length))
      return plan->bare[i];
  return NOTATION_NONE;
}
