/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/parse.h"

#include "json/writer.h"

#include <string.h>

/*
 * The second step: what was shaped goes to the builder, member by member. What is wrong with a member
 * costs that member, as in JSON.
 */

static gboolean
build_rows_have (guint64 rows, int row)
{
  return (gboolean) (rows >> row & 1);
}

/* A place that somebody asked for. */
static void
build_trace (CeasefireNotation *self, const char *at)
{
  g_autofree char *path = NULL;
  guint number;

  if (G_LIKELY (self->trace == NULL))
    return;
  at = self->stand_in ? self->stand_in : at;
  path = ceasefire_path_to_string (self->decoder->scanner.path);
  number = GPOINTER_TO_UINT (g_hash_table_lookup (self->trace->places, path + self->trace->prefix));
  if (number > 0 && self->trace->found[number - 1] == NULL)
    self->trace->found[number - 1] = at;
}

/* After a mistake in one member or item: whether the decoder goes on without it. */
static gboolean
build_pass (CeasefireNotation *self, const CeasefireBuilderMark *mark)
{
  if (!ceasefire_notation_pass_mistake (self))
    return FALSE;
  ceasefire_builder_return (&self->decoder->builder, mark);
  return TRUE;
}

static gboolean
build_begin_row (CeasefireNotation *self, guint row, const char *at)
{
  build_trace (self, at);
  return ceasefire_builder_begin_row (&self->decoder->builder, row)
         || ceasefire_json_fail_built (self->decoder, at);
}

/* Values */

/* The id that stands behind the first word; one that is empty says that there is none. */
static gboolean
build_value_name (CeasefireNotation *self, const NotationNode *node)
{
  const NotationPlan *plan = node->plan;
  const CeasefirePath *up = self->decoder->scanner.path;
  const CeasefireField *field;
  CeasefirePath path = { up, NULL, -1 };
  guint32 place;
  gboolean read;

  if (node->id == NULL || plan->name == NOTATION_NONE || (node->id_length == 2 && *node->id == '`'))
    return TRUE;
  field = plan->layout->fields[plan->name];
  path.name = field->name;
  self->decoder->scanner.path = &path;
  read = build_begin_row (self, (guint) plan->name, node->id)
         && ceasefire_notation_read_one (self, field, node->id, node->id + node->id_length, &place);
  if (read)
    ceasefire_builder_set_place (&self->decoder->builder, (guint) plan->name, place);
  self->decoder->scanner.path = up;
  return read;
}

static gboolean
build_value (CeasefireNotation *self, guint i, guint32 *place)
{
  const NotationNode *node = notation_get_node (self, i);

  if (node->spec)
    return ceasefire_notation_build_cite (self, node->type, node->spec,
                                          node->spec + node->spec_length, i, place);
  ceasefire_builder_begin_value (&self->decoder->builder, node->type);
  if (!build_value_name (self, node) || !ceasefire_notation_build_members (self, i))
    return FALSE;
  *place = ceasefire_builder_end_value (&self->decoder->builder);
  return TRUE;
}

static gboolean
build_item (CeasefireNotation *self, const CeasefireField *field, const NotationItem *item,
            guint32 *place)
{
  if (item->kind == NOTATION_NODE)
    return build_value (self, item->node, place);
  if (item->kind == NOTATION_CITE)
    return ceasefire_notation_build_cite (self, field->type, item->at, item->end, 0, place);
  return ceasefire_notation_read_one (self, field, item->at, item->end, place);
}

/* Texts */

static gboolean
build_wording (CeasefireNotation *self, CeasefireBuilderWordings *wordings,
               const NotationItem *item, const char *language)
{
  CeasefireBuilder *builder = &self->decoder->builder;
  const char *tag = item->name ? item->name : language;
  gsize length = item->name ? item->name_length : strlen (language);
  g_autofree char *words = NULL;
  g_autofree char *said = NULL;
  CeasefireSlice slice;

  if (item->kind == NOTATION_WORDS)
    {
      if (!ceasefire_notation_read_words (self, item->at, item->end, &words, &said))
        return FALSE;
      slice = (CeasefireSlice){ words, strlen (words) };
      tag = said ? said : language;
      length = strlen (tag);
    }
  if (length > 2 && *tag == '`')
    {
      if (!ceasefire_notation_decode (self, tag, tag + length, &slice))
        return FALSE;
      said = g_strndup (slice.text, slice.length);
      tag = said;
      length = slice.length;
    }
  if (!ceasefire_builder_add_language (builder, wordings, tag, length))
    return ceasefire_json_fail_built (self->decoder, item->at);
  if (item->kind != NOTATION_WORDS
      && !ceasefire_notation_decode (self, item->at, item->end, &slice))
    return FALSE;
  ceasefire_builder_add_wording (wordings, slice.text, slice.length);
  return TRUE;
}

/* A text of one wording that says no language is plain; what else says none is in the dossier's. */
static gboolean
build_plain_text (CeasefireNotation *self, const CeasefireField *field, const NotationItem *item,
                  gboolean *is_plain, guint32 *place)
{
  g_autofree char *words = NULL;
  g_autofree char *language = NULL;

  *is_plain = item->name == NULL;
  if (!*is_plain)
    return TRUE;
  if (item->kind != NOTATION_WORDS)
    return ceasefire_notation_read_one (self, field, item->at, item->end, place);
  if (!ceasefire_notation_read_words (self, item->at, item->end, &words, &language))
    return FALSE;
  *is_plain = language == NULL;
  return !*is_plain
         || ceasefire_builder_string (&self->decoder->builder, field, words, strlen (words), place)
         || ceasefire_json_fail_built (self->decoder, item->at);
}

/* Only one wording may be without a language. */
static gboolean
build_check_once (CeasefireNotation *self, const NotationItem *item, guint *n_plain)
{
  if (item->name || item->kind == NOTATION_WORDS || (*n_plain)++ == 0)
    return TRUE;
  return notation_fail (self, item->at, CEASEFIRE_ERROR_DUPLICATE, "the member stands twice");
}

static gboolean
build_wordings (CeasefireNotation *self, guint first, guint32 *place)
{
  const char *language = self->language ? self->language : "und";
  int row = notation_get_item (self, first)->row;
  CeasefireBuilderWordings wordings;
  gboolean read = TRUE;
  guint n_plain = 0;

  ceasefire_builder_begin_wordings (&wordings);
  for (guint i = first; i && read; i = notation_get_item (self, i)->next)
    {
      const NotationItem *item = notation_get_item (self, i);

      if (item->row == row && item->kind != NOTATION_UNSET)
        read = build_check_once (self, item, &n_plain)
               && build_wording (self, &wordings, item, language);
    }
  read = read
         && (ceasefire_builder_end_wordings (&self->decoder->builder, &wordings, place)
             || ceasefire_json_fail_built (self->decoder, notation_get_item (self, first)->at));
  ceasefire_builder_clear_wordings (&wordings);
  return read;
}

static gboolean
build_has_more (CeasefireNotation *self, guint first)
{
  int row = notation_get_item (self, first)->row;

  for (guint i = notation_get_item (self, first)->next; i; i = notation_get_item (self, i)->next)
    if (notation_get_item (self, i)->row == row
        && notation_get_item (self, i)->kind != NOTATION_UNSET)
      return TRUE;
  return FALSE;
}

static gboolean
build_text (CeasefireNotation *self, guint first, guint row)
{
  const NotationItem *item = notation_get_item (self, first);
  const CeasefireField *field = self->decoder->builder.frame->layout->fields[row];
  gboolean is_plain = FALSE;
  guint32 place;

  if (!build_begin_row (self, row, item->at))
    return FALSE;
  if (!build_has_more (self, first) && !build_plain_text (self, field, item, &is_plain, &place))
    return FALSE;
  if (!is_plain && !build_wordings (self, first, &place))
    return FALSE;
  ceasefire_builder_set_place (&self->decoder->builder, row, place);
  return TRUE;
}

/* Lists */

typedef struct
{
  CeasefireNotation *self;
  const CeasefireField *field;
  CeasefirePath path;
} ListReading;

static gboolean
build_add_item (ListReading *list, const NotationItem *item)
{
  CeasefireNotation *self = list->self;
  const CeasefireBuilderMark mark = ceasefire_builder_mark (&self->decoder->builder);
  guint32 place;
  gboolean read;

  build_trace (self, item->at);
  read = build_item (self, list->field, item, &place);
  self->decoder->scanner.path = &list->path;
  if (read)
    ceasefire_builder_add_item (&self->decoder->builder, place);
  else if (build_pass (self, &mark))
    ceasefire_json_mistakes_add_hole (&self->decoder->mistakes, &list->path);
  else
    return FALSE;
  list->path.index++;
  return TRUE;
}

/* What stands behind one equals sign. */
static gboolean
build_add_items (ListReading *list, const NotationItem *item)
{
  NotationItem one = *item;

  for (;;)
    {
      one.end = ceasefire_notation_pass_one (list->field, one.at, item->end);
      if (!build_add_item (list, &one))
        return FALSE;
      if (one.end == NULL || one.end >= item->end)
        return TRUE;
      one.at = ceasefire_notation_pass_blanks (one.end + 1, item->end);
    }
}

static gboolean
build_list (CeasefireNotation *self, guint first, guint row)
{
  const CeasefireField *field = self->decoder->builder.frame->layout->fields[row];
  ListReading list = { self, field, { self->decoder->scanner.path->up, field->name, 0 } };

  if (!build_begin_row (self, row, notation_get_item (self, first)->at))
    return FALSE;
  ceasefire_builder_begin_list (&self->decoder->builder);
  self->decoder->scanner.path = &list.path;
  for (guint i = first; i; i = notation_get_item (self, i)->next)
    {
      const NotationItem *item = notation_get_item (self, i);
      gboolean read = TRUE;

      if (item->row != (int) row || item->kind == NOTATION_UNSET)
        continue;
      read = item->kind == NOTATION_VALUE ? build_add_items (&list, item)
                                          : build_add_item (&list, item);
      if (!read)
        return FALSE;
    }
  ceasefire_builder_end_list (&self->decoder->builder, row);
  return TRUE;
}

/* Nested records */

static gboolean build_open_record (CeasefireNotation *self, guint i);

static gboolean
build_children (CeasefireNotation *self, guint first, guint row)
{
  const CeasefireField *field = self->decoder->builder.frame->layout->fields[row];
  CeasefirePath path = { self->decoder->scanner.path->up, field->name, 0 };

  if (!build_begin_row (self, row, notation_get_item (self, first)->at))
    return FALSE;
  if (!ceasefire_builder_may_nest (&self->decoder->builder))
    return ceasefire_json_fail_built (self->decoder, notation_get_item (self, first)->at);
  ceasefire_builder_begin_list (&self->decoder->builder);
  self->decoder->scanner.path = &path;
  for (guint i = first; i; i = notation_get_item (self, i)->next)
    {
      const NotationItem *item = notation_get_item (self, i);

      if (item->row != (int) row)
        continue;
      if (build_open_record (self, item->node))
        ceasefire_builder_end_child (&self->decoder->builder);
      else if (self->decoder->scanner.failed)
        return FALSE;
      else
        ceasefire_json_mistakes_add_hole (&self->decoder->mistakes, &path);
      path.index++;
    }
  ceasefire_builder_end_list (&self->decoder->builder, row);
  return TRUE;
}

/* Members */

/* A word that only a later version knows is kept as an unknown member of the row's name. */
static gboolean
build_keep_word (CeasefireNotation *self, const CeasefireField *field, const NotationItem *item,
                 gboolean *kept)
{
  CeasefireBuilder *builder = &self->decoder->builder;
  g_autoptr (GString) raw = NULL;
  g_autofree char *word = NULL;
  CeasefireSlice slice;

  *kept = FALSE;
  if (field->get_type == NULL || item->kind != NOTATION_VALUE)
    return TRUE;
  if (!ceasefire_notation_decode (self, item->at, item->end, &slice))
    return FALSE;
  if (!ceasefire_builder_keeps (builder, field, slice.text, slice.length))
    return TRUE;
  *kept = TRUE;
  raw = g_string_new (NULL);
  word = g_strndup (slice.text, slice.length);
  ceasefire_json_write_string (raw, word);
  ceasefire_builder_extra (builder, field->name, raw->str);
  return TRUE;
}

static gboolean
build_one (CeasefireNotation *self, const NotationItem *item)
{
  guint row = (guint) item->row;
  const CeasefireField *field = self->decoder->builder.frame->layout->fields[row];
  gboolean kept = FALSE;
  guint32 place;

  if (!build_begin_row (self, row, item->at))
    return FALSE;
  if (self->decoder->builder.is_newer && !build_keep_word (self, field, item, &kept))
    return FALSE;
  if (kept)
    return TRUE;
  if (!build_item (self, field, item, &place))
    return FALSE;
  ceasefire_builder_set_place (&self->decoder->builder, row, place);
  return TRUE;
}

/* The row of one item; @done gets it if that reads all items of the row. */
static gboolean
build_row (CeasefireNotation *self, guint first, guint64 *done)
{
  const NotationItem *item = notation_get_item (self, first);
  guint row = (guint) item->row;
  const CeasefireField *field = self->decoder->builder.frame->layout->fields[row];
  const CeasefirePath *up = self->decoder->scanner.path;
  const CeasefirePath path = { up, field->name, -1 };
  gboolean read;

  self->decoder->scanner.path = &path;
  if (field->shape == CEASEFIRE_ONE && field->kind->token != CEASEFIRE_TOKEN_TEXT)
    read = build_one (self, item);
  else
    {
      *done |= G_GUINT64_CONSTANT (1) << row;
      read = field->shape == CEASEFIRE_LIST       ? build_list (self, first, row)
             : field->shape == CEASEFIRE_CHILDREN ? build_children (self, first, row)
                                                  : build_text (self, first, row);
    }
  self->decoder->scanner.path = up;
  return read;
}

static gboolean
build_extra (CeasefireNotation *self, const NotationItem *item)
{
  CeasefireBuilder *builder = &self->decoder->builder;
  const CeasefirePath *up = self->decoder->scanner.path;
  const CeasefireSlice value = { item->at, (gsize) (item->end - item->at) };
  CeasefirePath path = { up, NULL, -1 };
  g_autofree char *name = NULL;
  g_autofree char *compact = NULL;
  CeasefireSlice slice;
  gboolean read;

  if (!ceasefire_notation_decode (self, item->name, item->name + item->name_length, &slice))
    return FALSE;
  name = g_strndup (slice.text, slice.length);
  path.name = name;
  self->decoder->scanner.path = &path;
  build_trace (self, item->name);
  if (ceasefire_builder_find_member (builder, name, slice.length) != CEASEFIRE_MEMBER_UNKNOWN)
    read
      = notation_fail (self, item->name, CEASEFIRE_ERROR_VALUE,
                       "this version knows the member \"%s\", so it is written without :=", name);
  else
    read = ceasefire_builder_add_name (builder, &builder->frame->names, name, "unknown members")
           || ceasefire_json_fail_built (self->decoder, item->name);
  self->decoder->scanner.path = up;
  if (!read)
    return FALSE;
  compact = ceasefire_json_compact (&value);
  ceasefire_builder_extra (builder, name, compact);
  return TRUE;
}

gboolean
ceasefire_notation_build_members (CeasefireNotation *self, guint i)
{
  const NotationNode *node = notation_get_node (self, i);
  guint64 done = 0;

  for (guint k = node->first; k; k = notation_get_item (self, k)->next)
    {
      const CeasefireBuilderMark mark = ceasefire_builder_mark (&self->decoder->builder);
      const CeasefirePath *path = self->decoder->scanner.path;
      const NotationItem *item = notation_get_item (self, k);
      gboolean read = TRUE;

      if (item->kind == NOTATION_EXTRA)
        read = build_extra (self, item);
      else if (item->kind != NOTATION_UNSET && item->row >= 0 && !build_rows_have (done, item->row))
        read = build_row (self, k, &done);
      self->decoder->scanner.path = path;
      if (!read && !build_pass (self, &mark))
        return FALSE;
    }
  return ceasefire_notation_build_defaults (self, node->plan, node->said, node->at);
}

/* What `with` says was right alone, but may be wrong here: "^" is another record now. */
gboolean
ceasefire_notation_build_defaults (CeasefireNotation *self, const NotationPlan *plan, guint64 said,
                                   const char *at)
{
  NotationDefaults *defaults = &self->defaults[plan->layout->index];
  const char *stand_in = self->stand_in;
  GArray *items = self->items;
  guint64 done = said | self->decoder->builder.frame->said;
  gboolean read = TRUE;

  if (G_LIKELY (defaults->items == NULL))
    return TRUE;
  self->items = defaults->items;
  self->stand_in = stand_in ? stand_in : at;
  for (guint i = 1; i < defaults->items->len && read; i++)
    {
      int row = notation_get_item (self, i)->row;

      if (row < 0 || build_rows_have (done, row))
        continue;
      read = build_row (self, i, &done);
      done |= G_GUINT64_CONSTANT (1) << row;
    }
  if (!read)
    self->decoder->scanner.failed_at = self->stand_in;
  self->items = items;
  self->stand_in = stand_in;
  return read;
}

/* Records */

/* The number behind "statement-" in an id that looks as if it had been asked for. */
static guint
build_get_number (const CeasefireLayout *layout, const CeasefireSlice *id)
{
  gsize length = layout->name.length - 2; /* the name's, without quotes */
  guint number = 0;

  if (id->length < length + 2 || id->length > length + 9 || id->text[length] != '-'
      || memcmp (id->text, layout->type->name, length) != 0)
    return 0;
  for (gsize i = length + 1; i < id->length; i++)
    {
      if (!g_ascii_isdigit (id->text[i]))
        return 0;
      number = number * 10 + (guint) (id->text[i] - '0');
    }
  return number;
}

/* "_" asks for an id: the type and a number that none has had so far. */
static gboolean
build_read_record_id (CeasefireNotation *self, const NotationNode *node,
                      const CeasefireLayout *layout, CeasefireSlice *id)
{
  guint *given = &self->tree->given[layout->index];

  if (node->id_length == 1 && *node->id == '_')
    {
      g_string_printf (self->word, "%s-%u", layout->type->name, ++*given);
      id->text = self->word->str;
      id->length = self->word->len;
      ceasefire_notation_note_edit (self, node->id, id->text, NULL);
      return TRUE;
    }
  if (!ceasefire_notation_read_id (self, node->id, node->id + node->id_length, id))
    return FALSE;
  *given = MAX (*given, build_get_number (layout, id));
  return TRUE;
}

static void
build_note_id (CeasefireNotation *self, const CeasefireSlice *id)
{
  if (self->decoder->goes_on && self->decoder->builder.nesting == 1
      && self->decoder->mistakes.record_id == NULL)
    self->decoder->mistakes.record_id = g_strndup (id->text, id->length);
}

static gboolean
build_id (CeasefireNotation *self, const NotationNode *node)
{
  const CeasefireLayout *layout = self->decoder->builder.frame->layout;
  const CeasefirePath *up = self->decoder->scanner.path;
  const CeasefirePath path = { up, "id", -1 };
  CeasefireSlice id;
  gboolean read;

  if (node->id == NULL)
    return TRUE;
  self->decoder->scanner.path = &path;
  build_trace (self, node->id);
  read = build_read_record_id (self, node, layout, &id)
         && (ceasefire_builder_id (&self->decoder->builder, id.text, id.length)
             || ceasefire_json_fail_built (self->decoder, node->id));
  self->decoder->scanner.path = up;
  if (read)
    build_note_id (self, &id);
  return read;
}

/* Of a record whose type is unknown, all members stand in one JSON object. */
static gboolean
build_json_members (CeasefireNotation *self, const NotationNode *node)
{
  CeasefireScanner *scanner = &self->decoder->scanner;
  CeasefireJsonObject object = { .first = TRUE, .type_seen = TRUE, .id_seen = node->id != NULL };
  const char *scanner_end = scanner->end;
  gboolean read;

  if (node->first == 0)
    return TRUE;
  scanner->at = notation_get_item (self, node->first)->at;
  scanner->end = notation_get_item (self, node->first)->end;
  scanner->depth = CEASEFIRE_JSON_RECORD_DEPTH;
  read = ceasefire_scanner_open (scanner, '{')
         && ceasefire_json_read_members (self->decoder, &object, NULL, NULL);
  scanner->end = scanner_end;
  return read;
}

static gboolean
build_begin_record (CeasefireNotation *self, const NotationNode *node)
{
  CeasefireSlice name = { NULL, 0 };

  if (node->type == NULL)
    {
      if (!ceasefire_notation_decode (self, node->type_name, node->type_name + node->type_length,
                                      &name))
        return FALSE;
      if (!ceasefire_builder_may_be (NULL, name.text, name.length)
          || ceasefire_type_lookup (name.text, name.length))
        return notation_fail (self, node->type_name, CEASEFIRE_ERROR_VALUE,
                              "\"%.*s\" is no type that this version does not know",
                              ceasefire_builder_quote_length (name.text, name.length), name.text);
    }
  ceasefire_builder_begin_record (&self->decoder->builder, node->type, name.text, name.length);
  return TRUE;
}

static gboolean
build_record (CeasefireNotation *self, const NotationNode *node, guint i)
{
  if (!build_begin_record (self, node))
    return FALSE;
  self->building = self->decoder->builder.frame->layout->index;
  if (!build_id (self, node))
    return FALSE;
  return node->type ? ceasefire_notation_build_members (self, i) : build_json_members (self, node);
}

/* For "^". */
static void
build_note_above (CeasefireNotation *self)
{
  const CeasefireBuilder *builder = &self->decoder->builder;
  const char *id = ceasefire_builder_peek_id (builder);
  GString **above = &self->above[builder->frame->layout->index];

  if (*above == NULL)
    *above = g_string_new (NULL);
  g_string_assign (*above, id ? id : "");
}

/* Into the builder, where the record stays open. */
static gboolean
build_open_record (CeasefireNotation *self, guint i)
{
  const CeasefireBuilderMark mark = ceasefire_builder_mark (&self->decoder->builder);
  const NotationNode *node = notation_get_node (self, i);
  const CeasefirePath *path = self->decoder->scanner.path;
  guint building = self->building;
  gboolean built;

  build_trace (self, node->at);
  built = build_record (self, node, i);
  self->building = building;
  self->decoder->scanner.path = path;
  if (built)
    build_note_above (self);
  else
    build_pass (self, &mark);
  return built;
}

CeasefireRecord *
ceasefire_notation_build_record (CeasefireNotation *self, guint i)
{
  CeasefireRecord *record;

  if (!build_open_record (self, i))
    return NULL;
  record = ceasefire_json_end_record (self->decoder);
  if (record)
    return record;
  ceasefire_json_fail_built (self->decoder, notation_get_node (self, i)->at);
  if (ceasefire_notation_pass_mistake (self))
    ceasefire_builder_reset (&self->decoder->builder);
  return NULL;
}

gpointer
ceasefire_notation_build_alone (CeasefireNotation *self, guint i)
{
  const NotationNode *node = notation_get_node (self, i);

  ceasefire_builder_begin_alone (&self->decoder->builder, node->type);
  return ceasefire_notation_build_members (self, i) ? ceasefire_json_end_alone (self->decoder)
                                                    : NULL;
}
