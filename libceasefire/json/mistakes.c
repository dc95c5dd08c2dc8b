/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/mistakes.h"

#include "core/error.h"

static void
mistake_clear (gpointer data)
{
  CeasefireJsonMistake *mistake = data;

  g_free (mistake->path);
  g_free (mistake->reason);
}

void
ceasefire_json_mistakes_clear (CeasefireJsonMistakes *self)
{
  g_clear_pointer (&self->items, g_array_unref);
  g_clear_pointer (&self->holes, g_ptr_array_unref);
  g_clear_pointer (&self->record_id, g_free);
  self->n_omitted = 0;
}

/* Whether there is room for one, for which a warning makes way. */
static gboolean
mistakes_make_room (CeasefireJsonMistakes *self, const CeasefireJsonMistake *mistake)
{
  guint n = ceasefire_json_mistakes_count (self);

  if (n < self->max)
    return TRUE;
  self->n_omitted++;
  if (n == 0 || mistake->is_warning
      || !g_array_index (self->items, CeasefireJsonMistake, n - 1).is_warning)
    return FALSE;
  g_array_set_size (self->items, n - 1);
  return TRUE;
}

/* Takes over what the mistake has. */
static void
mistakes_add (CeasefireJsonMistakes *self, CeasefireJsonMistake *mistake)
{
  if (!mistakes_make_room (self, mistake))
    {
      mistake_clear (mistake);
      return;
    }
  if (self->items == NULL)
    {
      self->items = g_array_new (FALSE, FALSE, sizeof (CeasefireJsonMistake));
      g_array_set_clear_func (self->items, mistake_clear);
    }
  g_array_append_val (self->items, *mistake);
}

static void
mistakes_take (CeasefireJsonMistakes *self, CeasefireScanner *scanner, gboolean is_warning)
{
  CeasefireJsonMistake mistake = { .code = scanner->code,
                                   .at = scanner->failed_at,
                                   .path = g_steal_pointer (&scanner->failed_path),
                                   .reason = g_steal_pointer (&scanner->reason),
                                   .suggestion = scanner->suggestion,
                                   .is_warning = is_warning };

  ceasefire_scanner_recover (scanner);
  mistakes_add (self, &mistake);
}

void
ceasefire_json_mistakes_take (CeasefireJsonMistakes *self, CeasefireScanner *scanner)
{
  mistakes_take (self, scanner, FALSE);
}

void
ceasefire_json_mistakes_take_warning (CeasefireJsonMistakes *self, CeasefireScanner *scanner)
{
  mistakes_take (self, scanner, TRUE);
}

void
ceasefire_json_mistakes_take_others (CeasefireJsonMistakes *self, CeasefireJsonMistakes *others,
                                     const char *name, const char *at)
{
  for (guint i = 0; i < ceasefire_json_mistakes_count (others); i++)
    {
      const CeasefireJsonMistake *other = &g_array_index (others->items, CeasefireJsonMistake, i);
      CeasefireJsonMistake mistake = *other;
      g_autoptr (GError) error = NULL;

      ceasefire_error_set_at (&error, other->code, other->line, other->column, other->path,
                              other->reason);
      mistake.at = at;
      mistake.path = g_strdup ("");
      mistake.reason = g_strdup_printf ("in %s: %s", name, error->message);
      mistakes_add (self, &mistake);
    }
  if (self->holes == NULL)
    self->holes = g_steal_pointer (&others->holes);
  else if (others->holes)
    g_ptr_array_extend_and_steal (self->holes, g_steal_pointer (&others->holes));
  if (self->record_id == NULL)
    self->record_id = g_steal_pointer (&others->record_id);
  self->n_omitted += others->n_omitted;
  ceasefire_json_mistakes_clear (others);
}

void
ceasefire_json_mistakes_drop_last (CeasefireJsonMistakes *self)
{
  if (self->n_omitted > 0)
    self->n_omitted--;
  else
    g_array_set_size (self->items, self->items->len - 1);
}

static void
mistakes_free_holes (gpointer data)
{
  CeasefireJsonHoles *holes = data;

  g_free (holes->list);
  g_array_unref (holes->indices);
  g_free (holes);
}

/* A hole costs four bytes, since a list may have as many as the text has bytes for. */
void
ceasefire_json_mistakes_add_hole (CeasefireJsonMistakes *self, const CeasefirePath *path)
{
  const CeasefirePath list_path = { path->up, path->name, -1 };
  g_autofree char *list = ceasefire_path_to_string (&list_path);
  const guint32 index = (guint32) path->index;
  CeasefireJsonHoles *holes;

  if (self->holes == NULL)
    self->holes = g_ptr_array_new_with_free_func (mistakes_free_holes);
  holes = self->holes->len > 0 ? g_ptr_array_index (self->holes, self->holes->len - 1) : NULL;
  if (holes == NULL || !g_str_equal (holes->list, list))
    {
      holes = g_new (CeasefireJsonHoles, 1);
      holes->list = g_steal_pointer (&list);
      holes->indices = g_array_new (FALSE, FALSE, sizeof (guint32));
      g_ptr_array_add (self->holes, holes);
    }
  g_array_append_val (holes->indices, index);
}

static int
mistakes_compare_places (gconstpointer a, gconstpointer b)
{
  const CeasefireJsonMistake *const *first = a;
  const CeasefireJsonMistake *const *second = b;

  return ((*first)->at > (*second)->at) - ((*first)->at < (*second)->at);
}

/* What is missing is told behind what stands in it, but its place is where that begins. */
void
ceasefire_json_mistakes_locate (CeasefireJsonMistakes *self, const char *start, guint line,
                                guint column)
{
  g_autoptr (GPtrArray) places = g_ptr_array_new ();

  for (guint i = 0; i < ceasefire_json_mistakes_count (self); i++)
    if (g_array_index (self->items, CeasefireJsonMistake, i).at)
      g_ptr_array_add (places, &g_array_index (self->items, CeasefireJsonMistake, i));
  g_ptr_array_sort (places, mistakes_compare_places);
  for (guint i = 0; i < places->len; i++)
    {
      CeasefireJsonMistake *mistake = g_ptr_array_index (places, i);

      ceasefire_scanner_locate (start, mistake->at, &line, &column);
      start = mistake->at;
      mistake->at = NULL;
      mistake->line = line;
      mistake->column = column;
    }
}

CeasefireProblem *
ceasefire_json_mistakes_get (const CeasefireJsonMistakes *self, guint i)
{
  const CeasefireJsonMistake *mistake = &g_array_index (self->items, CeasefireJsonMistake, i);
  CeasefireProblem *problem = ceasefire_problem_new (
    mistake->is_warning ? CEASEFIRE_SEVERITY_WARNING : CEASEFIRE_SEVERITY_ERROR,
    ceasefire_error_code_to_string (mistake->code), self->record_id, mistake->path,
    mistake->reason);

  ceasefire_problem_set_place (problem, mistake->line, mistake->column);
  ceasefire_problem_set_suggestion (problem, mistake->suggestion);
  return problem;
}

void
ceasefire_json_mistakes_set_error (const CeasefireJsonMistakes *self, GError **error)
{
  const CeasefireJsonMistake *first = &g_array_index (self->items, CeasefireJsonMistake, 0);

  for (guint i = 1; i < self->items->len && first->is_warning; i++)
    first = &g_array_index (self->items, CeasefireJsonMistake, i);
  ceasefire_error_set_at (error, first->code, first->line, first->column, first->path,
                          first->reason);
}
