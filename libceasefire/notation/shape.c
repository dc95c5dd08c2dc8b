/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/parse.h"

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
  if (!self->decoder->goes_on)
    return FALSE;
  ceasefire_json_mistakes_take (&self->decoder->mistakes, &self->decoder->scanner);
  return TRUE;
}

gboolean
ceasefire_notation_suggest (CeasefireNotation *self, const char *word)
{
  self->decoder->scanner.suggestion = word;
  return FALSE;
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

static NotationItem *
shape_add_item (CeasefireNotation *self, guint node, NotationItemKind kind, int row, const char *at,
                const char *end)
{
  NotationItem item = { .kind = kind, .row = row, .at = at, .end = end };
  guint i = self->items->len;
  NotationNode *to = notation_get_node (self, node);

  g_array_append_val (self->items, item);
  if (to->last)
    notation_get_item (self, to->last)->next = i;
  else
    to->first = i;
  to->last = i;
  if (row >= 0)
    to->said |= G_GUINT64_CONSTANT (1) << row;
  return notation_get_item (self, i);
}

static int
shape_quote (const char *at, const char *end)
{
  return ceasefire_builder_quote_length (at, (gsize) (end - at));
}

/* The end of what begins at @at and is no word, for messages. */
static const char *
shape_find_blank (const char *at, const char *end)
{
  const char *blank = ceasefire_notation_pass_bare (at, end, FALSE);

  return blank > at ? blank : at + 1;
}

/* Members */

static void
shape_suggest_member (CeasefireNotation *self, const CeasefireLayout *layout, const char *name,
                      gsize length)
{
  g_autofree char *word = g_strndup (name, length);
  CeasefireNearest nearest;

  ceasefire_nearest_init (&nearest, word);
  for (guint row = 0; row < layout->n_fields; row++)
    ceasefire_nearest_try (&nearest, layout->fields[row]->name);
  ceasefire_notation_suggest (self, nearest.best);
}

static gboolean
shape_fail_member (CeasefireNotation *self, const NotationNode *node, const char *name,
                   gsize length)
{
  if (node->plan == NULL)
    return notation_fail (self, name, CEASEFIRE_ERROR_VALUE,
                          "a record of an unknown type has its members in one JSON object");
  notation_fail (self, name, CEASEFIRE_ERROR_VALUE,
                 "\"%.*s\" is no member of %s; what this version does not know is written "
                 "name:=JSON",
                 ceasefire_builder_quote_length (name, length), name, node->type->name);
  shape_suggest_member (self, node->plan->layout, name, length);
  return FALSE;
}

const char *
ceasefire_notation_pass_one (const CeasefireField *field, const char *at, const char *end)
{
  if (at < end && *at == '"')
    return ceasefire_notation_pass_quoted (at, end);
  if (at < end && *at == '`')
    return ceasefire_notation_pass_backquoted (at, end);
  return ceasefire_notation_pass_bare (at, end, field->shape == CEASEFIRE_LIST);
}

/* JSON ends where it ends; the scanner knows. */
static const char *
shape_pass_json (CeasefireNotation *self, const char *at, const char *end)
{
  CeasefireScanner *scanner = &self->decoder->scanner;
  const char *scanner_end = scanner->end;
  CeasefireSlice slice;
  gboolean read;

  scanner->at = at;
  scanner->end = end;
  scanner->depth = CEASEFIRE_JSON_RECORD_DEPTH + 1;
  read = ceasefire_scanner_skip (scanner, &slice);
  scanner->end = scanner_end;
  return read ? scanner->at : NULL;
}

/* Behind the value of a row that stands at @at. NULL after a mistake. */
static const char *
shape_pass_value (CeasefireNotation *self, const CeasefireField *field, const char *at,
                  const char *end)
{
  const char *start = at;

  if (field->kind->token == CEASEFIRE_TOKEN_JSON)
    return shape_pass_json (self, at, end);
  for (;;)
    {
      const char *next = ceasefire_notation_pass_one (field, at, end);

      if (next == NULL)
        {
          notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "the string has no end");
          return NULL;
        }
      at = next;
      if (field->shape != CEASEFIRE_LIST || at >= end || *at != ',' || at == start)
        return at;
      at = ceasefire_notation_pass_blanks (at + 1, end);
    }
}

/* What follows a word or value must be a blank or the end of the line. */
static gboolean
shape_check_end (CeasefireNotation *self, const char *at, const char *end)
{
  if (at >= end || *at == ' ' || ceasefire_notation_is_line_end (at, end))
    return TRUE;
  return notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "a blank is missing in front of \"%.*s\"",
                        shape_quote (at, shape_find_blank (at, end)), at);
}

static const char *
shape_extra (CeasefireNotation *self, guint node, const char *name, gsize length, const char *at,
             const char *end)
{
  const NotationNode *to = notation_get_node (self, node);
  const char *next;
  NotationItem *item;

  if (to->plan && ceasefire_layout_find (to->plan->layout, name, length) >= 0)
    {
      notation_fail (self, name, CEASEFIRE_ERROR_VALUE,
                     "this version knows the member \"%.*s\", so it is written with = alone",
                     (int) length, name);
      return NULL;
    }
  next = shape_pass_json (self, at, end);
  if (next == NULL || !shape_check_end (self, next, end))
    return NULL;
  item = shape_add_item (self, node, NOTATION_EXTRA, NOTATION_NONE, at, next);
  item->name = name;
  item->name_length = length;
  return next;
}

/* "name=value", "name.ar=value"; @at is behind the equals sign. */
static const char *
shape_member (CeasefireNotation *self, guint node, const char *name, gsize length, const char *at,
              const char *end)
{
  const NotationNode *to = notation_get_node (self, node);
  const char *dot = memchr (name, '.', length);
  gsize base = dot ? (gsize) (dot - name) : length;
  int row = to->plan ? ceasefire_layout_find (to->plan->layout, name, base) : NOTATION_NONE;
  const CeasefireField *field;
  NotationItem *item;
  const char *next;

  if (row < 0)
    {
      shape_fail_member (self, to, name, base);
      return NULL;
    }
  field = to->plan->layout->fields[row];
  if (dot && field->kind->token != CEASEFIRE_TOKEN_TEXT)
    {
      notation_fail (self, name, CEASEFIRE_ERROR_VALUE, "the member %s has no languages",
                     field->name);
      return NULL;
    }
  if (field->shape == CEASEFIRE_CHILDREN)
    {
      notation_fail (self, name, CEASEFIRE_ERROR_VALUE,
                     "each of %s stands on a line of its own that begins with %s", field->name,
                     to->plan->lines[row]);
      return NULL;
    }
  if (at >= end || *at == ' ' || ceasefire_notation_is_line_end (at, end))
    {
      shape_add_item (self, node, NOTATION_UNSET, row, name, at);
      return at;
    }
  next = shape_pass_value (self, field, at, end);
  if (next == NULL || !shape_check_end (self, next, end))
    return NULL;
  item = shape_add_item (self, node, NOTATION_VALUE, row, at, next);
  item->name = dot ? dot + 1 : NULL;
  item->name_length = dot ? length - base - 1 : 0;
  return next;
}

/* Bare words */

static void
shape_try_terms (CeasefireNotation *self, const char *name, const char *word,
                 CeasefireNearest *nearest)
{
  CeasefireVocabulary *vocabulary = name ? ceasefire_notation_words_get (&self->words, name) : NULL;
  const char *best = vocabulary ? ceasefire_vocabulary_find_nearest (vocabulary, word) : NULL;

  if (best)
    ceasefire_nearest_try (nearest, best);
}

/* The suggestion outlives the dossier's own terms. */
static const char *
shape_find_nearest_word (CeasefireNotation *self, const NotationPlan *plan, const char *word)
{
  CeasefireNearest nearest;

  ceasefire_nearest_init (&nearest, word);
  for (guint i = 0; i < plan->n_bare; i++)
    {
      const CeasefireRow *row = &plan->layout->rows[plan->bare[i]];

      for (guint k = 1; row->nicks && k < row->nicks->n_items; k++)
        ceasefire_nearest_try (&nearest, row->nicks->items[k].nick);
      if (row->nicks == NULL)
        shape_try_terms (self, row->field->vocabulary, word, &nearest);
    }
  return nearest.best ? g_intern_string (nearest.best) : NULL;
}

static char *
shape_list_bare (const NotationPlan *plan)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < plan->n_bare; i++)
    g_string_append_printf (list, "%s%s",
                            i == 0                 ? ""
                            : i + 1 < plan->n_bare ? ", "
                                                   : " or ",
                            plan->layout->fields[plan->bare[i]]->name);
  return g_string_free (list, FALSE);
}

static gboolean
shape_fail_word (CeasefireNotation *self, const NotationNode *node, const char *at, const char *end)
{
  g_autofree char *word = g_strndup (at, (gsize) (end - at));
  g_autofree char *expected = NULL;

  if (node->plan == NULL || node->plan->n_bare == 0)
    return notation_fail (self, at, CEASEFIRE_ERROR_VALUE,
                          "\"%.*s\" says nothing here: what is it, as in member=%.*s?",
                          shape_quote (at, end), at, shape_quote (at, end), at);
  expected = shape_list_bare (node->plan);
  notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "\"%.*s\" is no word for %s of %s",
                 shape_quote (at, end), at, expected, node->type->name);
  return ceasefire_notation_suggest (self, shape_find_nearest_word (self, node->plan, word));
}

static const char *
shape_word (CeasefireNotation *self, guint node, const char *at, const char *end)
{
  const NotationNode *to = notation_get_node (self, node);
  const char *next = ceasefire_notation_pass_word (at, end);
  int row;

  if (next < end && *next == '`' && next > at && next[-1] == '.')
    {
      const char *tag_end = ceasefire_notation_pass_backquoted (next, end);

      next = tag_end ? tag_end : next;
    }
  if (next < end && *next == '=')
    return shape_member (self, node, at, (gsize) (next - at), next + 1, end);
  if (next + 1 < end && next[0] == ':' && next[1] == '=')
    return shape_extra (self, node, at, (gsize) (next - at), next + 2, end);
  if (next == at || !shape_check_end (self, next, end))
    {
      if (next == at)
        notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "\"%.*s\" begins nothing that is known",
                       shape_quote (at, shape_find_blank (at, end)), at);
      return NULL;
    }
  row = to->plan ? ceasefire_notation_words_choose (&self->words, to->plan, at, (gsize) (next - at))
                 : NOTATION_NONE;
  if (row == NOTATION_NONE)
    {
      shape_fail_word (self, to, at, next);
      return NULL;
    }
  shape_add_item (self, node, NOTATION_VALUE, row, at, next);
  return next;
}

/* Other beginnings */

static const char *
shape_text (CeasefireNotation *self, guint node, const char *at, const char *end)
{
  const NotationNode *to = notation_get_node (self, node);
  const char *next = ceasefire_notation_pass_quoted (at, end);

  if (next == NULL)
    notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "the string has no end");
  else if (to->plan == NULL || to->plan->main == NOTATION_NONE)
    notation_fail (self, at, CEASEFIRE_ERROR_VALUE,
                   "%s has no main text: which member is the string?",
                   to->type ? to->type->name : "a record of an unknown type");
  else if (shape_check_end (self, next, end))
    {
      shape_add_item (self, node, NOTATION_TEXT, to->plan->main, at, next);
      return next;
    }
  return NULL;
}

static const char *
shape_cite (CeasefireNotation *self, guint node, const char *at, const char *end)
{
  const NotationNode *to = notation_get_node (self, node);
  gboolean takes_words;
  const char *next;

  if (to->plan == NULL || to->plan->sources == NOTATION_NONE)
    {
      notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "%s has no citations",
                     to->type ? to->type->name : "a record of an unknown type");
      return NULL;
    }
  next = ceasefire_notation_pass_cite (self, at, end, &takes_words);
  if (next == NULL || !shape_check_end (self, next, end))
    return NULL;
  shape_add_item (self, node, NOTATION_CITE, to->plan->sources, at, next);
  to = notation_get_node (self, node);
  if (!takes_words)
    return next;
  if (to->plan->main == NOTATION_NONE)
    {
      notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "%s has no main text to take the words",
                     to->type->name);
      return NULL;
    }
  shape_add_item (self, node, NOTATION_WORDS, to->plan->main, at, next);
  return next;
}

/* To a blank that stands in no quotes. */
static const char *
shape_pass_signed (const char *at, const char *end)
{
  while (at && at < end && *at != ' ' && !ceasefire_notation_is_line_end (at, end))
    {
      if (*at == '"')
        at = ceasefire_notation_pass_string (at, end);
      else if (*at == '`')
        at = ceasefire_notation_pass_backquoted (at, end);
      else
        at++;
    }
  return at;
}

static const char *
shape_sign (CeasefireNotation *self, guint node, const char *at, const char *end)
{
  const NotationNode *to = notation_get_node (self, node);
  const char *next = shape_pass_signed (at, end);

  if (next == NULL)
    notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "the string has no end");
  else if (to->plan == NULL || to->plan->signed_ == NOTATION_NONE)
    notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "%s makes no claims, so no sign can stand here",
                   to->type ? to->type->name : "a record of an unknown type");
  else
    {
      shape_add_item (self, node, NOTATION_SIGN, to->plan->signed_, at, next);
      return next;
    }
  return NULL;
}

/* A name of an unknown member that is no word. */
static const char *
shape_backquoted (CeasefireNotation *self, guint node, const char *at, const char *end)
{
  const char *next = ceasefire_notation_pass_backquoted (at, end);

  if (next == NULL)
    notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "the name has no second backquote");
  else if (end - next < 2 || next[0] != ':' || next[1] != '=')
    notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX,
                   "a name in backquotes is that of an unknown member, as in `name`:=JSON");
  else
    return shape_extra (self, node, at, (gsize) (next - at), next + 2, end);
  return NULL;
}

static gboolean
shape_is_sign (char byte)
{
  return byte != '\0' && strchr ("+-?~!*", byte) != NULL;
}

static const char *
shape_json_record (CeasefireNotation *self, guint node, const char *at, const char *end)
{
  const char *next;

  if (notation_get_node (self, node)->plan)
    {
      notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX,
                     "only a record of an unknown type is written as JSON");
      return NULL;
    }
  next = shape_pass_json (self, at, end);
  if (next)
    shape_add_item (self, node, NOTATION_VALUE, NOTATION_NONE, at, next);
  return next;
}

static const char *
shape_any (CeasefireNotation *self, guint node, const char *at, const char *end)
{
  if (*at == '"')
    return shape_text (self, node, at, end);
  if (*at == '@')
    return shape_cite (self, node, at, end);
  if (*at == '`')
    return shape_backquoted (self, node, at, end);
  if (*at == '{')
    return shape_json_record (self, node, at, end);
  if (shape_is_sign (*at))
    return shape_sign (self, node, at, end);
  if (*at == '\t')
    {
      notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "a tab stands where blanks should");
      return NULL;
    }
  return shape_word (self, node, at, end);
}

gboolean
ceasefire_notation_shape_line (CeasefireNotation *self, guint node, const char *at, const char *end,
                               const char **line_end)
{
  for (;;)
    {
      const char *next;

      at = ceasefire_notation_pass_blanks (at, end);
      if (ceasefire_notation_is_line_end (at, end) || *at == '#')
        {
          *line_end = ceasefire_notation_find_line_end (at, end);
          return TRUE;
        }
      next = shape_any (self, node, at, end);
      if (next == NULL)
        {
          *line_end = ceasefire_notation_find_line_end (at, end);
          return FALSE;
        }
      at = next;
    }
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
shape_name (CeasefireNotation *self, guint node, const char **at, const char *end,
            gboolean is_required)
{
  const char *start = ceasefire_notation_pass_blanks (*at, end);
  const char *next = shape_pass_name (self, start, end);
  NotationNode *to = notation_get_node (self, node);

  if (next == NULL)
    return FALSE;
  *at = next;
  if (next > start && !shape_check_end (self, next, end))
    return FALSE;
  if (next > start)
    {
      to->id = start;
      to->id_length = (gsize) (next - start);
      return TRUE;
    }
  if (!is_required)
    return TRUE;
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
  gboolean takes_words;
  const char *next;

  if (start >= end || *start != '@')
    return shape_name (self, node, at, end, FALSE);
  next = ceasefire_notation_pass_cite (self, start, end, &takes_words);
  if (next == NULL || !shape_check_end (self, next, end))
    return FALSE;
  notation_get_node (self, node)->spec = start;
  notation_get_node (self, node)->spec_length = (gsize) (next - start);
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
  item = shape_add_item (self, parent, NOTATION_NODE, row, start, next);
  item->node = *node;
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
  guint parent;

  *line_end = ceasefire_notation_find_line_end (at, end);
  if (!shape_find_parent (self, at, indent, &parent))
    return FALSE;
  if (parent == SHAPE_FAILED)
    return TRUE;
  if (shape_goes_on (at, end))
    return ceasefire_notation_shape_line (self, parent, at, end, line_end);
  self->open[self->n_open++] = SHAPE_FAILED;
  if (!shape_child (self, parent, &at, end, &node))
    return FALSE;
  self->open[self->n_open - 1] = node;
  return ceasefire_notation_shape_line (self, node, at, end, line_end);
}

static gboolean
shape_tab (CeasefireNotation *self, const char *at, const char *end, const char **line_end)
{
  *line_end = ceasefire_notation_find_line_end (at, end);
  return notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "a tab stands where blanks should");
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
  if (!ceasefire_notation_shape_line (self, root, at, end, &line_end)
      && !ceasefire_notation_pass_mistake (self))
    return FALSE;
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
}
