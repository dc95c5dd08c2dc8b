/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/shape.h"

#include "core/nearest.h"

#include <string.h>

/*
 * The first step: what stands in which line. A line belongs to the one above it that is indented two
 * spaces less; if it begins with a word it is a node of its own, otherwise it goes on with that line.
 * A mistake costs the rest of its line, and what is below it if the line cannot be known.
 */

#define SHAPE_FAILED G_MAXUINT

gboolean
ceasefire_notation_pass_mistake (CeasefireNotation *self)
{
  if (!self->decoder->scanner.failed)
    return TRUE;
  if (self->stand_in)
    self->decoder->scanner.failed_at = self->stand_in;
  if (!self->decoder->goes_on)
    return FALSE;
  ceasefire_json_mistakes_take (&self->decoder->mistakes, &self->decoder->scanner);
  return TRUE;
}

gboolean
ceasefire_notation_suggest (CeasefireNotation *self, const char *word)
{
  CeasefireScanner *scanner = &self->decoder->scanner;
  g_autofree char *said = ceasefire_nearest_say (word);
  char *reason = g_strconcat (scanner->reason, said, NULL);

  g_free (scanner->reason);
  scanner->reason = reason;
  scanner->suggestion = word;
  return FALSE;
}

/* A mistake in a line is one of what the line is about. */
static void
shape_place_failure (CeasefireNotation *self, guint node)
{
  CeasefirePath steps[NOTATION_DEPTH_MAX + 2];
  CeasefireScanner *scanner = &self->decoder->scanner;
  guint n = G_N_ELEMENTS (steps);
  const CeasefirePath *path;

  if (self->blamed != NOTATION_NONE)
    steps[--n] = (CeasefirePath){
      NULL, notation_get_node (self, node)->plan->layout->fields[self->blamed]->name, -1
    };
  for (; node > 0 && n > 0; node = notation_get_node (self, node)->parent)
    {
      const NotationNode *at = notation_get_node (self, node);
      const NotationNode *up = notation_get_node (self, at->parent);

      steps[--n] = (CeasefirePath){ NULL, up->plan->layout->fields[at->row]->name,
                                    up->plan->layout->fields[at->row]->shape == CEASEFIRE_ONE
                                      ? -1
                                      : (gssize) at->index };
    }
  path = scanner->path;
  for (; n < G_N_ELEMENTS (steps); n++)
    {
      steps[n].up = path;
      path = &steps[n];
    }
  g_free (scanner->failed_path);
  scanner->failed_path = ceasefire_path_to_string (path);
}

guint
ceasefire_notation_add_node (CeasefireNotation *self, CeasefireType *type, const char *at)
{
  NotationNode node = { .type = type, .at = at };

  if (type)
    node.plan = ceasefire_notation_plan (ceasefire_type_get_layout (type));
  g_array_append_val (self->nodes, node);
  return self->nodes->len - 1;
}

gboolean
ceasefire_notation_fail_below (CeasefireNotation *self, guint node)
{
  if (self->decoder->scanner.failed)
    shape_place_failure (self, node);
  self->blamed = NOTATION_NONE;
  return FALSE;
}

/* Lines */

/* "_", "^" and ids; NULL after a mistake. Without an id there, @at itself. */
static const char *
shape_pass_name (CeasefireNotation *self, const char *at, const char *end)
{
  const char *next = at;

  if (at < end && *at == '`')
    {
      next = ceasefire_notation_pass_backquoted (at, end);
      if (next == NULL)
        notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "the id has no second backquote");
      return next;
    }
  if (at < end && *at == '^')
    return at + 1;
  next = ceasefire_notation_pass_id (at, end);
  if (next < end && (*next == '=' || (*next == '.' && next > at)))
    return at;
  if (next > at && next[-1] == ':' && next < end && *next == '=')
    return at;
  return next;
}

static gboolean
shape_fail_tab (CeasefireNotation *self, const char *at)
{
  return notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "a tab stands where blanks should");
}

static gboolean
shape_name (CeasefireNotation *self, guint node, const char **at, const char *end,
            gboolean is_required)
{
  const char *start = ceasefire_notation_pass_blanks (*at, end);
  const char *next = shape_pass_name (self, start, end);
  NotationNode *to = notation_get_node (self, node);

  if (next == NULL)
    return FALSE;
  *at = next;
  if (next > start && !ceasefire_notation_check_end (self, next, end))
    return FALSE;
  if (next > start)
    {
      to->id = start;
      to->id_length = (gsize) (next - start);
      ceasefire_notation_note_token (self, &(NotationToken){ .at = start, .end = next });
      return TRUE;
    }
  if (!is_required)
    return TRUE;
  if (start < end && *start == '\t')
    return shape_fail_tab (self, start);
  if (!ceasefire_notation_is_line_end (start, end) && strchr ("\"@+-?~!*#", *start) == NULL
      && ceasefire_notation_pass_word (start, end) < end
      && *ceasefire_notation_pass_word (start, end) != '=')
    return notation_fail (self, start, CEASEFIRE_ERROR_VALUE,
                          "\"%.*s\" needs backquotes: ids without them have letters, digits, _, "
                          "-, / and :",
                          shape_quote (start, shape_find_blank (start, end)), start);
  return notation_fail (self, start, CEASEFIRE_ERROR_MISSING,
                        "an id is missing behind %s; _ asks for one, and ids with other letters "
                        "stand in backquotes",
                        to->type ? to->type->name : "the type");
}

static const char *
shape_suggest_type (const char *word)
{
  CeasefireNearest nearest;

  ceasefire_nearest_init (&nearest, word);
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    ceasefire_nearest_try (&nearest, (*type)->name);
  ceasefire_nearest_try (&nearest, "dossier");
  ceasefire_nearest_try (&nearest, "with");
  ceasefire_nearest_try (&nearest, "include");
  return nearest.best;
}

/* "type:x-foo" */
static gboolean
shape_unknown_type (CeasefireNotation *self, const char **at, const char *end, guint *node)
{
  const char *start = *at + strlen ("type:");
  const char *next = start < end && *start == '`' ? ceasefire_notation_pass_backquoted (start, end)
                                                  : ceasefire_notation_pass_word (start, end);

  if (next == NULL || next == start)
    return notation_fail (self, *at, CEASEFIRE_ERROR_MISSING, "the name of a type is missing");
  *node = ceasefire_notation_add_node (self, NULL, *at);
  notation_get_node (self, *node)->type_name = start;
  notation_get_node (self, *node)->type_length = (gsize) (next - start);
  ceasefire_notation_note_token (self, &(NotationToken){ .at = *at, .end = next });
  *at = next;
  return shape_name (self, *node, at, end, FALSE);
}

gboolean
ceasefire_notation_shape_root (CeasefireNotation *self, const char **at, const char *end,
                               guint *node)
{
  const char *next = ceasefire_notation_pass_word (*at, end);
  CeasefireType *type;
  g_autofree char *word = NULL;

  if (end - *at > 5 && memcmp (*at, "type:", 5) == 0)
    return shape_unknown_type (self, at, end, node);
  type = ceasefire_type_lookup (*at, (gsize) (next - *at));
  if (type)
    {
      *node = ceasefire_notation_add_node (self, type, *at);
      *at = next;
      return shape_name (self, *node, at, end, TRUE);
    }
  if (next == *at)
    next = shape_find_blank (*at, end);
  word = g_strndup (*at, (gsize) (next - *at));
  notation_fail (self, *at, CEASEFIRE_ERROR_VALUE,
                 "\"%.*s\" is no type of records; an unknown type is written type:%.*s",
                 shape_quote (*at, next), *at, shape_quote (*at, next), *at);
  return ceasefire_notation_suggest (self, shape_suggest_type (word));
}

static gboolean
shape_fail_child (CeasefireNotation *self, const NotationNode *parent, const char *at,
                  const char *end)
{
  g_autofree char *word = g_strndup (at, (gsize) (end - at));
  CeasefireNearest nearest;

  ceasefire_nearest_init (&nearest, word);
  for (guint64 left = parent->plan ? parent->plan->is_line : 0; left != 0; left &= left - 1)
    ceasefire_nearest_try (&nearest, parent->plan->lines[__builtin_ctzll (left)]);
  notation_fail (self, at, CEASEFIRE_ERROR_VALUE,
                 "\"%.*s\" begins no line below %s; words of the line above stand on that line",
                 shape_quote (at, end), at,
                 parent->type ? parent->type->name : "a record of an unknown type");
  return ceasefire_notation_suggest (self, nearest.best);
}

/* A citation's line begins with its document, or with an @"..." whole. */
static gboolean
shape_cite_name (CeasefireNotation *self, guint node, const char **at, const char *end)
{
  const char *start = ceasefire_notation_pass_blanks (*at, end);
  const char *words = NULL;
  gboolean takes_words;
  const char *next;

  if (start >= end || *start != '@')
    return shape_name (self, node, at, end, FALSE);
  next = ceasefire_notation_pass_cite (self, start, end, &takes_words, &words);
  if (next == NULL || !ceasefire_notation_check_end (self, next, end))
    return FALSE;
  notation_get_node (self, node)->spec = start;
  notation_get_node (self, node)->spec_length = (gsize) (next - start);
  ceasefire_notation_note_token (self,
                                 &(NotationToken){ .at = start, .value = words, .end = next });
  *at = next;
  return TRUE;
}

/* A line below another that begins with a word. */
static gboolean
shape_child (CeasefireNotation *self, guint parent, const char **at, const char *end, guint *node)
{
  const NotationNode *up = notation_get_node (self, parent);
  const char *next = ceasefire_notation_pass_word (*at, end);
  const char *start = *at;
  const CeasefireField *field;
  NotationItem *item;
  int row = up->plan ? ceasefire_notation_plan_find_line (up->plan, start, (gsize) (next - start))
                     : NOTATION_NONE;

  if (row == NOTATION_NONE)
    return shape_fail_child (self, up, start, next > start ? next : shape_find_blank (start, end));
  field = up->plan->layout->fields[row];
  *node = ceasefire_notation_add_node (self, field->type, start);
  notation_get_node (self, *node)->parent = parent;
  notation_get_node (self, *node)->row = (guint) row;
  item = ceasefire_notation_add_item (self, parent, NOTATION_NODE, row, start, next);
  item->node = *node;
  notation_get_node (self, *node)->index = item->index;
  *at = next;
  if (row == notation_get_node (self, parent)->plan->sources)
    return shape_cite_name (self, *node, at, end);
  if (field->type->is_record || notation_get_node (self, *node)->plan->name != NOTATION_NONE)
    return shape_name (self, *node, at, end, TRUE);
  return TRUE;
}

/* Whether a line goes on with the one that it stands below. */
static gboolean
shape_goes_on (const char *at, const char *end)
{
  const char *next;

  if (*at == '"' || *at == '@' || *at == '`' || *at == '{' || shape_is_sign (*at))
    return TRUE;
  next = ceasefire_notation_pass_word (at, end);
  return next > at && next < end
         && (*next == '=' || (*next == '`' && next[-1] == '.')
             || (*next == ':' && next + 1 < end && next[1] == '='));
}

/* The node that a line at this depth belongs to; FALSE after a mistake. */
static gboolean
shape_find_parent (CeasefireNotation *self, const char *at, guint indent, guint *parent)
{
  guint depth = indent / 2;

  if (indent == 0 || indent % 2 != 0 || depth > self->n_open)
    return notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX,
                          "this is indented by %u spaces, where %u or less would be right", indent,
                          2 * self->n_open);
  if (depth >= NOTATION_DEPTH_MAX)
    return notation_fail (self, at, CEASEFIRE_ERROR_LIMIT, "lines nest more than %d deep",
                          NOTATION_DEPTH_MAX);
  *parent = self->open[depth - 1];
  self->n_open = depth;
  return TRUE;
}

/* An indented line, from its first letter on. */
static gboolean
shape_below (CeasefireNotation *self, const char *at, const char *end, guint indent,
             const char **line_end)
{
  guint node = SHAPE_FAILED;
  guint parent = 0;

  *line_end = ceasefire_notation_find_line_end (at, end);
  if (!shape_find_parent (self, at, indent, &parent))
    return FALSE;
  if (parent == SHAPE_FAILED)
    return TRUE;
  if (shape_goes_on (at, end))
    return ceasefire_notation_shape_line (self, parent, at, end, line_end)
           || ceasefire_notation_fail_below (self, parent);
  self->open[self->n_open++] = SHAPE_FAILED;
  if (!shape_child (self, parent, &at, end, &node))
    return ceasefire_notation_fail_below (self, node == SHAPE_FAILED ? parent : node);
  self->open[self->n_open - 1] = node;
  return ceasefire_notation_shape_line (self, node, at, end, line_end)
         || ceasefire_notation_fail_below (self, node);
}

static gboolean
shape_tab (CeasefireNotation *self, const char *at, const char *end, const char **line_end)
{
  *line_end = ceasefire_notation_find_line_end (at, end);
  return shape_fail_tab (self, at);
}

/* Whether reading can go on; @at is moved behind the line. */
static gboolean
shape_next_line (CeasefireNotation *self, const char **at, const char *end)
{
  const char *start = *at;
  const char *first = ceasefire_notation_pass_blanks (start, end);
  const char *line_end = ceasefire_notation_find_line_end (first, end);
  gboolean read = TRUE;

  if (first < end && *first == '\t')
    read = shape_tab (self, first, end, &line_end);
  else if (first < line_end && *first != '#')
    read = shape_below (self, first, end, (guint) (first - start), &line_end);
  *at = ceasefire_notation_pass_line_end (line_end, end);
  return read || ceasefire_notation_pass_mistake (self);
}

gboolean
ceasefire_notation_shape (CeasefireNotation *self, guint root, const char *at, const char *end)
{
  const char *line_end;

  self->open[0] = root;
  self->n_open = 1;
  self->blamed = NOTATION_NONE;
  if (!ceasefire_notation_shape_line (self, root, at, end, &line_end))
    {
      ceasefire_notation_fail_below (self, root);
      if (!ceasefire_notation_pass_mistake (self))
        return FALSE;
    }
  at = ceasefire_notation_pass_line_end (line_end, end);
  while (at < end)
    if (!shape_next_line (self, &at, end))
      return FALSE;
  return TRUE;
}

void
ceasefire_notation_shape_reset (CeasefireNotation *self)
{
  g_array_set_size (self->items, 1);
  g_array_set_size (self->nodes, 0);
  g_hash_table_remove_all (self->quotes);
}
