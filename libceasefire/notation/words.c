/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/shape.h"

#include "core/nearest.h"

#include <string.h>

/*
 * The words of a line: each becomes an item of the node that it belongs to. What a word is its first
 * letter tells, and where its value ends the row that it is for.
 */

/* How many values an item has. */
static guint
shape_count_values (const CeasefireField *field, const NotationItem *item)
{
  const char *at = item->at;
  guint n = 1;

  if (item->kind == NOTATION_UNSET)
    return 0;
  while (item->kind == NOTATION_VALUE && (at = ceasefire_notation_pass_one (field, at, item->end))
         && at < item->end)
    {
      at = ceasefire_notation_pass_blanks (at + 1, item->end);
      n++;
    }
  return n;
}

/* How many values of the row the node has so far. For each row this looks once at each item. */
static guint
shape_count_row (const CeasefireNotation *self, const NotationNode *node, int row)
{
  if (!(node->said >> row & 1))
    return 0;
  for (guint i = node->last; i; i = notation_get_item (self, i)->previous)
    if (notation_get_item (self, i)->row == row)
      return notation_get_item (self, i)->index
             + shape_count_values (node->plan->layout->fields[row], notation_get_item (self, i));
  return 0;
}

NotationItem *
ceasefire_notation_add_item (CeasefireNotation *self, guint node, NotationItemKind kind, int row,
                             const char *at, const char *end)
{
  NotationItem item = { .kind = kind, .row = row, .at = at, .end = end };
  guint i = self->items->len;
  NotationNode *to = notation_get_node (self, node);

  item.previous = to->last;
  if (row >= 0 && (to->plan->is_line >> row & 1))
    item.index = shape_count_row (self, to, row);
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

/* For who lays out */

void
ceasefire_notation_note_token (CeasefireNotation *self, const NotationToken *token)
{
  if (self->edits)
    g_array_append_val (self->edits->tokens, *token);
}

void
ceasefire_notation_note_edit (CeasefireNotation *self, const char *at, const char *text,
                              const char *string)
{
  NotationEdit *edit;

  if (self->edits == NULL)
    return;
  edit = g_new (NotationEdit, 1);
  edit->text = g_strdup (text);
  edit->string = g_strdup (string);
  g_hash_table_insert (self->edits->words, (gpointer) at, edit);
}

/* The word of @node that ends at @end and has become the items from @first on. */
static void
shape_note_items (CeasefireNotation *self, guint node, guint first, const char *at, const char *end)
{
  const NotationItem *item = notation_get_item (self, first);
  const NotationNode *to = notation_get_node (self, node);
  NotationToken token = { .at = at, .end = end, .begins_line = TRUE };

  if (item->kind == NOTATION_CITE)
    token.value = item->name;
  else if (item->kind != NOTATION_SIGN && item->kind != NOTATION_UNSET)
    token.value = item->at;
  token.is_json = item->kind == NOTATION_EXTRA || item->row < 0;
  if (item->kind == NOTATION_VALUE && item->row >= 0)
    {
      token.field = to->plan->layout->fields[item->row];
      token.is_json = token.field->kind->token == CEASEFIRE_TOKEN_JSON;
      token.begins_line = item->at > at;
    }
  ceasefire_notation_note_token (self, &token);
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
gboolean
ceasefire_notation_check_end (CeasefireNotation *self, const char *at, const char *end)
{
  if (at >= end || *at == ' ' || ceasefire_notation_is_line_end (at, end))
    return TRUE;
  if (*at == '\t')
    return notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "a tab stands where blanks should");
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
  if (next == NULL || !ceasefire_notation_check_end (self, next, end))
    return NULL;
  item = ceasefire_notation_add_item (self, node, NOTATION_EXTRA, NOTATION_NONE, at, next);
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
      ceasefire_notation_add_item (self, node, NOTATION_UNSET, row, name, at);
      return at;
    }
  next = shape_pass_value (self, field, at, end);
  if (next == NULL || !ceasefire_notation_check_end (self, next, end))
    return NULL;
  item = ceasefire_notation_add_item (self, node, NOTATION_VALUE, row, at, next);
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

/* The first row that still lacks a word. */
static int
shape_find_unsaid (const NotationNode *node)
{
  for (guint i = 0; i < node->plan->n_bare; i++)
    if (!(node->said >> node->plan->bare[i] & 1))
      return node->plan->bare[i];
  return NOTATION_NONE;
}

/* "; as one word ...", of a value that can be: for those who write it so on a line. */
static char *
shape_say_short (const NotationNode *node)
{
  const CeasefireLayout *layout = node->plan ? node->plan->layout : NULL;
  g_autofree char *forms
    = layout && layout->type->short_forms ? ceasefire_notation_short_say (layout) : NULL;

  return forms ? g_strconcat ("; as one word, behind member=, it is written ", forms, NULL)
               : g_strdup ("");
}

static gboolean
shape_fail_word (CeasefireNotation *self, const NotationNode *node, const char *at, const char *end)
{
  g_autofree char *word = g_strndup (at, (gsize) (end - at));
  g_autofree char *expected = NULL;
  g_autofree char *short_forms = g_ascii_isdigit (*at) ? shape_say_short (node) : g_strdup ("");

  if (node->plan == NULL || node->plan->n_bare == 0)
    return notation_fail (self, at, CEASEFIRE_ERROR_VALUE,
                          "\"%.*s\" says nothing here: what is it, as in member=%.*s?",
                          shape_quote (at, end), at, shape_quote (at, end), at);
  expected = shape_list_bare (node->plan);
  notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "\"%.*s\" is no word for %s of %s%s",
                 shape_quote (at, end), at, expected, node->type->name, short_forms);
  self->blamed = shape_find_unsaid (node);
  return ceasefire_notation_suggest (self, shape_find_nearest_word (self, node->plan, word));
}

/* Behind the name of a member, in backquotes or with a language in these. */
static const char *
shape_pass_member_name (const char *at, const char *end)
{
  const char *word_end = ceasefire_notation_pass_word (at, end);
  const char *next = word_end;

  if (next < end && *next == '`' && (next == at || next[-1] == '.'))
    next = ceasefire_notation_pass_backquoted (next, end);
  return next ? next : word_end;
}

static const char *
shape_word (CeasefireNotation *self, guint node, const char *at, const char *end)
{
  const NotationNode *to = notation_get_node (self, node);
  const char *next = shape_pass_member_name (at, end);
  int row;

  if (next < end && *next == '=')
    return shape_member (self, node, at, (gsize) (next - at), next + 1, end);
  if (next + 1 < end && next[0] == ':' && next[1] == '=')
    return shape_extra (self, node, at, (gsize) (next - at), next + 2, end);
  if (next == at || !ceasefire_notation_check_end (self, next, end))
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
  ceasefire_notation_add_item (self, node, NOTATION_VALUE, row, at, next);
  return next;
}

/* Other beginnings */

static const char *
shape_text (CeasefireNotation *self, guint node, const char *at, const char *end)
{
  const NotationNode *to = notation_get_node (self, node);
  const char *next = ceasefire_notation_pass_quoted (at, end);
  g_autofree char *short_forms = NULL;

  if (next == NULL)
    notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "the string has no end");
  else if (to->plan == NULL || to->plan->main == NOTATION_NONE)
    {
      short_forms = shape_say_short (to);
      notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "%s has no main text to take the string%s",
                     to->type ? to->type->name : "a record of an unknown type", short_forms);
    }
  else if (ceasefire_notation_check_end (self, next, end))
    {
      ceasefire_notation_add_item (self, node, NOTATION_TEXT, to->plan->main, at, next);
      return next;
    }
  return NULL;
}

static const char *
shape_cite (CeasefireNotation *self, guint node, const char *at, const char *end)
{
  const NotationNode *to = notation_get_node (self, node);
  const char *words = NULL;
  gboolean takes_words;
  const char *next;

  if (to->plan == NULL || to->plan->sources == NOTATION_NONE)
    {
      notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "%s has no citations",
                     to->type ? to->type->name : "a record of an unknown type");
      return NULL;
    }
  next = ceasefire_notation_pass_cite (self, at, end, &takes_words, &words);
  if (next == NULL || !ceasefire_notation_check_end (self, next, end))
    return NULL;
  ceasefire_notation_add_item (self, node, NOTATION_CITE, to->plan->sources, at, next)->name
    = words;
  to = notation_get_node (self, node);
  if (!takes_words)
    return next;
  if (to->plan->main == NOTATION_NONE)
    {
      notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "%s has no main text to take the words",
                     to->type->name);
      return NULL;
    }
  ceasefire_notation_add_item (self, node, NOTATION_WORDS, to->plan->main, at, next);
  return next;
}

/* To a blank that stands in no quotes. */
static const char *
shape_pass_to_blank (const char *at, const char *end)
{
  while (at && at < end && *at != ' ' && !ceasefire_notation_is_line_end (at, end))
    {
      if (*at == '"')
        at = ceasefire_notation_pass_quoted (at, end);
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
  const char *next = shape_pass_to_blank (at, end);

  if (next == NULL)
    notation_fail (self, at, CEASEFIRE_ERROR_SYNTAX, "the string has no end");
  else if (to->plan == NULL || to->plan->signed_ == NOTATION_NONE)
    notation_fail (self, at, CEASEFIRE_ERROR_VALUE, "%s makes no claims, so no sign can stand here",
                   to->type ? to->type->name : "a record of an unknown type");
  else
    {
      ceasefire_notation_add_item (self, node, NOTATION_SIGN, to->plan->signed_, at, next);
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
    ceasefire_notation_add_item (self, node, NOTATION_VALUE, NOTATION_NONE, at, next);
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

/* The value of a member that nobody knows, which may be a list or JSON; NULL: nobody knows where it ends. */
static const char *
shape_pass_any_value (CeasefireNotation *self, const char *at, const char *end)
{
  static const CeasefireField list = { .shape = CEASEFIRE_LIST };
  const char *next;

  if (at < end && (*at == '{' || *at == '['))
    {
      next = shape_pass_json (self, at, end);
      ceasefire_scanner_recover (&self->decoder->scanner);
      return next;
    }
  while ((next = ceasefire_notation_pass_one (&list, at, end)) && next < end && *next == ',')
    at = ceasefire_notation_pass_blanks (next + 1, end);
  return next;
}

/* The same of what stands at @at, whatever it is. */
static const char *
shape_pass_any (CeasefireNotation *self, const char *at, const char *end)
{
  const char *name_end = shape_pass_member_name (at, end);
  const char *words;
  gboolean takes_words;
  const char *next;

  if (*at == '@')
    {
      next = ceasefire_notation_pass_cite (self, at, end, &takes_words, &words);
      ceasefire_scanner_recover (&self->decoder->scanner);
      return next;
    }
  if (name_end < end && *name_end == '=')
    return shape_pass_any_value (self, name_end + 1, end);
  if (end - name_end > 1 && name_end[0] == ':' && name_end[1] == '=')
    return shape_pass_any_value (self, name_end + 2, end);
  return *at == '{' ? shape_pass_any_value (self, at, end) : shape_pass_to_blank (at, end);
}

/* A word that says something wrong, but ends as it should, costs itself alone. */
static const char *
shape_pass_wrong (CeasefireNotation *self, guint node, const char *at, const char *end)
{
  const char *next;

  if (self->decoder->scanner.code != CEASEFIRE_ERROR_VALUE || !self->decoder->goes_on)
    return NULL;
  ceasefire_notation_fail_below (self, node);
  ceasefire_notation_pass_mistake (self);
  next = shape_pass_any (self, at, end);
  return next && (next >= end || *next == ' ' || ceasefire_notation_is_line_end (next, end))
           ? next
           : ceasefire_notation_find_line_end (next ? next : at, end);
}

/* Whether the mistake is a string of several lines without end, of which all that follows may be part. */
static gboolean
shape_is_open (const CeasefireNotation *self, const char *end)
{
  const char *at = self->decoder->scanner.failed_at;

  return self->decoder->scanner.failed && at < end && ceasefire_notation_begins_block (at, end)
         && ceasefire_notation_pass_block (at, end) == NULL;
}

gboolean
ceasefire_notation_shape_line (CeasefireNotation *self, guint node, const char *at, const char *end,
                               const char **line_end)
{
  for (;;)
    {
      guint first = self->items->len;
      const char *next;

      at = ceasefire_notation_pass_blanks (at, end);
      if (ceasefire_notation_is_line_end (at, end) || *at == '#')
        {
          *line_end = ceasefire_notation_find_line_end (at, end);
          return TRUE;
        }
      next = shape_any (self, node, at, end);
      if (next)
        shape_note_items (self, node, first, at, next);
      else
        next = shape_pass_wrong (self, node, at, end);
      if (next == NULL)
        {
          *line_end = shape_is_open (self, end) ? end : ceasefire_notation_find_line_end (at, end);
          return FALSE;
        }
      at = next;
    }
}
