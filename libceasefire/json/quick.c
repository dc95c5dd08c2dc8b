/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "json/quick.h"

#include "core/text.h"
#include "json/lanes.h"

/*
 * The quick decoder. It reads what writers usually write: no mistakes, no members that this version
 * does not know, the type first. Each function takes the place in the text where something begins
 * and returns the place behind it, or NULL for whatever is unusual. NULL goes up to the record,
 * which the careful decoder then reads again from its beginning; so there are no messages, paths or
 * limits here, and nothing is accepted that is not certainly right.
 *
 * Reading ahead. Fixed-size loads may reach CEASEFIRE_JSON_AHEAD bytes beyond `end`, where anything may
 * lie, also what would go on well. A token that begins in front of `end` reaches no further; so before
 * each key, each content of a member and each item but the first of a list it is compared with `end`.
 */
typedef struct
{
  const char *end;
  CeasefireBuilder *builder;
  CeasefireJsonDecoder *decoder;
  gsize max_string;
  gboolean is_line; /* a line feed is no white space */
  guint depth;      /* how many more objects and lists may be opened */
} Quick;

static const char *quick_row (Quick *self, const char *at, const CeasefireLayout *layout,
                              guint number);

/* Tokens */

static __attribute__ ((noinline)) const char *
quick_pass_spaces (const Quick *self, const char *at)
{
  while (at < self->end
         && (*at == ' ' || *at == '\r' || *at == '\t' || (*at == '\n' && !self->is_line)))
    at++;
  return at;
}

static inline const char *
quick_pass_space (const Quick *self, const char *at)
{
  return G_LIKELY ((guint8) *at > ' ') ? at : quick_pass_spaces (self, at);
}

static inline const char *
quick_take (const Quick *self, const char *at, char byte)
{
  at = quick_pass_space (self, at);
  return *at == byte ? at + 1 : NULL;
}

/* Where the string that begins at @text ends, if that is soon and there is no escape; or NULL. */
static inline const char *
quick_find_quote (const char *text)
{
  CeasefireLanes lanes = ceasefire_lanes_look (text);

  if (G_UNLIKELY (lanes.special == 0))
    {
      text += CEASEFIRE_LANES;
      lanes = ceasefire_lanes_look (text);
    }
  if (G_UNLIKELY (lanes.special == 0))
    return NULL;
  text += __builtin_ctz (lanes.special);
  return *text == '"' ? text : NULL;
}

/* Four hexadecimal digits; more than 16 bits for anything else. */
static guint
quick_hex (const char *at)
{
  guint value = 0;

  for (guint i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value (at[i]);

      value = value << 4 | (digit < 0 ? 0x10000u : (guint) digit);
    }
  return value;
}

/* From a backslash on; writes at most four bytes. */
static const char *
quick_unescape (const char *at, char **to)
{
  guint code;

  if (at[1] != 'u')
    {
      **to = ceasefire_json_unescape (at[1]);
      return *(*to)++ ? at + 2 : NULL;
    }
  code = quick_hex (at + 2);
  if (code == 0 || code > 0xffff)
    return NULL;
  at += 6;
  if ((code & 0xf800) == 0xd800)
    {
      guint low = at[0] == '\\' && at[1] == 'u' ? quick_hex (at + 2) : 0;

      if (code > 0xdbff || (low & ~0x3ffu) != 0xdc00)
        return NULL;
      code = 0x10000 + ((code & 0x3ff) << 10) + (low & 0x3ff);
      at += 6;
    }
  *to += g_unichar_to_utf8 (code, *to);
  return at;
}

/* So much of a string is looked at in one step. In the buffer there is room for as much and for what is
 * read behind the end of the string to check it, or for an escape that ends there. */
#define QUICK_STEP (2 * CEASEFIRE_LANES)
#define QUICK_STEP_ROOM (QUICK_STEP + CEASEFIRE_LANES)

static inline CeasefireLanes
quick_copy_step (char *to, const char *from)
{
  CeasefireLanes first = ceasefire_lanes_copy (to, from);
  CeasefireLanes second = ceasefire_lanes_copy (to + CEASEFIRE_LANES, from + CEASEFIRE_LANES);

  return (CeasefireLanes){ first.special | second.special << CEASEFIRE_LANES,
                           first.high | second.high << CEASEFIRE_LANES };
}

/*
 * Copies the string that comes next, unescaped, to the end of the buffer, which does not count it
 * yet, behind @before bytes that are left free there. Whole characters come out of escapes, so that
 * the copy is right UTF-8 if and only if what stands between them is.
 */
static const char *
quick_copy_string (Quick *self, const char *at, gsize before, gsize *length)
{
  CeasefireBuilder *builder = self->builder;
  gsize used = before;
  guint high = 0;

  at = quick_take (self, at, '"');
  while (at && at < self->end)
    {
      char *to = ceasefire_builder_reserve (builder, used + QUICK_STEP_ROOM) + used;
      CeasefireLanes lanes = quick_copy_step (to, at);
      guint n;

      if (lanes.special == 0)
        {
          high |= lanes.high;
          at += QUICK_STEP;
          used += QUICK_STEP;
          continue;
        }
      n = (guint) __builtin_ctz (lanes.special);
      high |= lanes.high & ((1u << n) - 1);
      at += n;
      used += n;
      if (*at == '"')
        {
          *length = used - before;
          if (*length > self->max_string
              || (high
                  && !ceasefire_json_is_utf8_ahead (builder->bytes + builder->length + before,
                                                    builder->bytes + builder->length + used)))
            return NULL;
          return at + 1;
        }
      to += n;
      at = *at == '\\' ? quick_unescape (at, &to) : NULL;
      used = (gsize) (to - builder->bytes) - builder->length;
    }
  return NULL;
}

/* The string that was copied to the end of the buffer stays there. */
static inline void
quick_keep_string (CeasefireBuilder *builder, gsize length, guint32 *place)
{
  builder->bytes[builder->length + length] = '\0';
  *place = ceasefire_builder_get_place (builder);
  builder->length += length + 1;
}

static const char *
quick_string (Quick *self, const char *at, guint32 *place)
{
  gsize length;

  at = quick_copy_string (self, at, 0, &length);
  if (at)
    quick_keep_string (self->builder, length, place);
  return at;
}

static const char *
quick_odd_name (Quick *self, const char *at, guint32 *place)
{
  CeasefireBuilder *builder = self->builder;
  gsize length;

  at = quick_copy_string (self, at, 0, &length);
  if (at == NULL || !ceasefire_id_is_valid_length (builder->bytes + builder->length, length))
    return NULL;
  quick_keep_string (builder, length, place);
  return at;
}

/* Most names are short and of plain characters. */
static inline const char *
quick_name (Quick *self, const char *at, guint32 *place)
{
  const char *text = quick_take (self, at, '"');
  CeasefireBuilder *builder = self->builder;
  char *to = ceasefire_builder_reserve (builder, 2 * CEASEFIRE_LANES);
  gsize length = 0;
  guint marks;

  if (text == NULL)
    return NULL;
  marks = ceasefire_lanes_copy_name (to, text);
  if (marks == 0)
    {
      length = CEASEFIRE_LANES;
      marks = ceasefire_lanes_copy_name (to + CEASEFIRE_LANES, text + CEASEFIRE_LANES);
    }
  length += marks ? (guint) __builtin_ctz (marks) : 0;
  if (G_UNLIKELY (text[length] != '"' || length == 0))
    return quick_odd_name (self, at, place);
  quick_keep_string (builder, length, place);
  return text + length + 1;
}

/* One of the words of an enum. */
static inline const char *
quick_word (Quick *self, const char *at, const CeasefireNicks *nicks, guint32 *place)
{
  int value = -1;

  at = quick_take (self, at, '"');
  if (at)
    value = ceasefire_words_take (nicks->words, &at);
  *place = ceasefire_builder_inline ((guint32) value);
  return value > 0 ? at : NULL;
}

#define QUICK_SCALAR_MAX 64

/* A string with escapes, such as those of the solidus that some writers put into intervals of dates. */
static const char *
quick_escaped_scalar (Quick *self, const char *at, const CeasefireScalar *scalar, guint32 *place)
{
  CeasefireBuilder *builder = self->builder;
  char text[QUICK_SCALAR_MAX + CEASEFIRE_JSON_AHEAD] = { 0 };
  gsize length;

  at = quick_copy_string (self, at, 0, &length);
  if (at == NULL || length > QUICK_SCALAR_MAX)
    return NULL;
  memcpy (text, builder->bytes + builder->length, length);
  return ceasefire_builder_put_scalar (builder, scalar, text, length, place, NULL) ? at : NULL;
}

static inline const char *
quick_scalar (Quick *self, const char *at, const CeasefireScalar *scalar, guint32 *place)
{
  const char *start = quick_take (self, at, '"');
  const char *end = start ? quick_find_quote (start) : NULL;
  gsize length;

  if (G_UNLIKELY (end == NULL))
    return quick_escaped_scalar (self, at, scalar, place);
  length = (gsize) (end - start);
  if (length > self->max_string
      || !ceasefire_builder_put_scalar (self->builder, scalar, start, length, place, NULL))
    return NULL;
  return end + 1;
}

/* A plain text lies behind its head, so the string is copied to where it stays. */
static const char *
quick_text (Quick *self, const char *at, guint32 *place)
{
  CeasefireBuilder *builder = self->builder;
  const gsize head = ceasefire_text_measure (0) - 1;
  gsize length;

  *place = ceasefire_builder_begin_view (builder, _Alignof(CeasefireView));
  at = quick_copy_string (self, at, head, &length);
  if (at == NULL)
    return NULL;
  ceasefire_text_init_head (builder->bytes + builder->length, *place);
  builder->bytes[builder->length + head + length] = '\0';
  builder->length += head + length + 1;
  return at;
}

/* Whole numbers of at most 18 digits, which no gint64 overflows. */
static const char *
quick_integer (Quick *self, const char *at, const CeasefireField *field, guint32 *place)
{
  const char *digits;
  const char *limit;
  gint64 number = 0;
  gboolean negative;

  at = quick_pass_space (self, at);
  negative = *at == '-';
  digits = at += negative;
  limit = at + 18;
  for (; (guint8) (*at - '0') < 10 && at < limit; at++)
    number = number * 10 + (*at - '0');
  if (at == digits || (guint8) (*at - '0') < 10 || (*digits == '0' && at - digits > 1) || *at == '.'
      || *at == 'e' || *at == 'E'
      || !ceasefire_builder_integer (self->builder, field, negative ? -number : number, place))
    return NULL;
  return at;
}

static const char *
quick_boolean (Quick *self, const char *at, guint32 *place)
{
  gboolean yes;

  at = quick_pass_space (self, at);
  yes = memcmp (at, "true", 4) == 0;
  *place = ceasefire_builder_boolean (yes);
  if (!yes && memcmp (at, "false", 5) != 0)
    return NULL;
  return at + (yes ? 4 : 5);
}

/* Objects */

/* The row whose key comes next, which is passed over with its colon; -1 for any other key. */
static inline int
quick_key (const CeasefireLayout *layout, const char **at)
{
  const char *name = *at + 1;
  int row;

  if (**at != '"')
    return -1;
  row = ceasefire_words_take (layout->names, &name);
  if (row < 0 || *name != ':')
    return -1;
  *at = name + 1;
  return row;
}

static const char *
quick_id (Quick *self, const char *at)
{
  guint32 place;

  at = ceasefire_builder_has_id (self->builder) ? NULL : quick_name (self, at, &place);
  if (at)
    ceasefire_builder_set_id (self->builder, place);
  return at;
}

/*
 * Numbers, texts in languages, raw JSON and members that this version does not know (@row is -1) are
 * read as the careful decoder reads them. To it a line feed is white space like any other.
 */
static const char *
quick_carefully (Quick *self, const char *at, int row)
{
  CeasefireScanner *scanner = &self->decoder->scanner;
  gboolean goes_on = self->decoder->goes_on;
  gboolean read;

  scanner->at = at;
  scanner->depth = scanner->max_depth - self->depth;
  self->decoder->goes_on = FALSE; /* a mistake is one more thing to give up at */
  read = row < 0 ? ceasefire_json_read_unknown (self->decoder)
                 : ceasefire_json_read_row (self->decoder, (guint) row);
  self->decoder->goes_on = goes_on;
  if (!read || scanner->at > self->end
      || (self->is_line && memchr (at, '\n', (gsize) (scanner->at - at))))
    return NULL;
  return scanner->at;
}

static inline const char *
quick_member (Quick *self, const char *at, const CeasefireLayout *layout)
{
  int row = quick_key (layout, &at);

  if (G_LIKELY (row >= 0))
    return at < self->end && ceasefire_builder_begin_row (self->builder, (guint) row)
             ? quick_row (self, at, layout, (guint) row)
             : NULL;
  if (layout->type->is_record && memcmp (at, "\"id\":", 5) == 0)
    return quick_id (self, at + 5);
  return quick_carefully (self, at, -1);
}

/* Behind a member or item: where the next begins, or behind @close, and then @more is FALSE. */
static inline const char *
quick_next (const Quick *self, const char *at, char close, gboolean *more)
{
  at = at ? quick_pass_space (self, at) : NULL;
  if (at == NULL || (*at != ',' && *at != close) || at >= self->end)
    return NULL;
  *more = *at == ',';
  return at + 1;
}

/* The members up to the closing brace; @first: none has been read. */
static const char *
quick_members (Quick *self, const char *at, const CeasefireLayout *layout, gboolean first)
{
  gboolean more;

  if (self->depth-- == 0)
    return NULL;
  at = quick_pass_space (self, at);
  more = *at != '}' || at >= self->end;
  if (!first)
    at = quick_next (self, at, '}', &more);
  else if (!more)
    at++;
  while (at && more)
    {
      at = quick_member (self, quick_pass_space (self, at), layout);
      at = quick_next (self, at, '}', &more);
    }
  self->depth++;
  return at;
}

static const char *
quick_value (Quick *self, const char *at, CeasefireType *type, guint32 *place)
{
  at = quick_take (self, at, '{');
  if (at == NULL)
    return NULL;
  ceasefire_builder_begin_value (self->builder, type);
  at = quick_members (self, at, ceasefire_type_get_layout (type), TRUE);
  if (at)
    *place = ceasefire_builder_end_value (self->builder);
  return at;
}

static inline __attribute__ ((always_inline)) const char *
quick_item (Quick *self, const char *at, const CeasefireRow *row, CeasefireItem item,
            guint32 *place)
{
  switch (item)
    {
    case CEASEFIRE_ITEM_STRING:
      return quick_string (self, at, place);
    case CEASEFIRE_ITEM_NAME:
      return quick_name (self, at, place);
    case CEASEFIRE_ITEM_WORD:
      return quick_word (self, at, row->nicks, place);
    case CEASEFIRE_ITEM_SCALAR:
      return quick_scalar (self, at, row->field->scalar, place);
    case CEASEFIRE_ITEM_TEXT:
      return quick_text (self, at, place);
    case CEASEFIRE_ITEM_BOOLEAN:
      return quick_boolean (self, at, place);
    case CEASEFIRE_ITEM_INTEGER:
      return quick_integer (self, at, row->field, place);
    case CEASEFIRE_ITEM_OBJECT:
      return quick_value (self, at, row->field->type, place);
    case CEASEFIRE_ITEM_OTHER:
    case CEASEFIRE_ITEM_NUMBER:
    case CEASEFIRE_ITEM_JSON:
    case CEASEFIRE_ITEM_CHILDREN:
    case CEASEFIRE_ITEM_LIST:
    default:
      return NULL;
    }
}

static const char *
quick_list (Quick *self, const char *at, const CeasefireRow *row, guint number, CeasefireItem item)
{
  gboolean more;
  guint32 place;

  at = quick_take (self, at, '[');
  if (at == NULL || self->depth-- == 0)
    return NULL;
  ceasefire_builder_begin_list (self->builder);
  at = quick_pass_space (self, at);
  more = *at != ']';
  for (at += !more; at && more;)
    {
      at = quick_item (self, at, row, item, &place);
      ceasefire_builder_add_item (self->builder, place);
      at = quick_next (self, at, ']', &more);
    }
  if (at) /* else the object that is open may be another */
    ceasefire_builder_end_list (self->builder, number);
  self->depth++;
  return at;
}

/* Records */

/* The type, if it is said first; otherwise it is the one that is expected. NULL: not known. */
static CeasefireType *
quick_type (Quick *self, const char **at, CeasefireType *expected, gboolean *first)
{
  static const char key[] = "\"type\":";
  CeasefireType *type;
  const char *name;

  *at = quick_pass_space (self, *at);
  if (memcmp (*at, key, sizeof key - 1) != 0)
    return expected;
  name = quick_take (self, *at + sizeof key - 1, '"');
  type = name ? ceasefire_type_take (&name) : NULL;
  *at = name;
  *first = FALSE;
  return expected == NULL || type == expected ? type : NULL;
}

static const char *
quick_record (Quick *self, const char *at, CeasefireType *expected)
{
  gboolean first = TRUE;
  CeasefireType *type;

  at = quick_take (self, at, '{');
  type = at ? quick_type (self, &at, expected, &first) : NULL;
  if (type == NULL)
    return NULL;
  ceasefire_builder_begin_record (self->builder, type, NULL, 0);
  at = quick_members (self, at, ceasefire_type_get_layout (type), first);
  return at && ceasefire_builder_has_id (self->builder) ? at : NULL;
}

static const char *
quick_children (Quick *self, const char *at, const CeasefireField *field, guint row)
{
  gboolean more;

  at = quick_take (self, at, '[');
  if (at == NULL || self->depth-- == 0 || !ceasefire_builder_may_nest (self->builder))
    return NULL;
  ceasefire_builder_begin_list (self->builder);
  at = quick_pass_space (self, at);
  more = *at != ']';
  for (at += !more; at && more; at = quick_next (self, at, ']', &more))
    {
      at = quick_record (self, at, field->type);
      if (at == NULL)
        return NULL;
      ceasefire_builder_end_child (self->builder);
    }
  ceasefire_builder_end_list (self->builder, row);
  self->depth++;
  return at;
}

static const char *
quick_row (Quick *self, const char *at, const CeasefireLayout *layout, guint number)
{
  const CeasefireRow *row = &layout->rows[number];
  CeasefireItem item = (CeasefireItem) row->item;
  guint32 place;

  if (item & CEASEFIRE_ITEM_LIST)
    return quick_list (self, at, row, number, item ^ CEASEFIRE_ITEM_LIST);
  if (G_UNLIKELY (item == CEASEFIRE_ITEM_CHILDREN))
    return quick_children (self, at, row->field, number);
  at = quick_pass_space (self, at);
  if (G_UNLIKELY (item == CEASEFIRE_ITEM_OTHER || item == CEASEFIRE_ITEM_NUMBER
                  || item == CEASEFIRE_ITEM_JSON || (item == CEASEFIRE_ITEM_TEXT && *at == '{')))
    return quick_carefully (self, at, (int) number);
  at = quick_item (self, at, row, item, &place);
  if (at)
    ceasefire_builder_set_place (self->builder, number, place);
  return at;
}

static gboolean
quick_try (CeasefireJsonDecoder *self, CeasefireType *expected, gboolean is_line)
{
  static const CeasefirePath nowhere = { NULL, "", -1 };
  CeasefireScanner *scanner = &self->scanner;
  const char *before = scanner->at;
  const CeasefirePath *path = scanner->path;
  guint depth = scanner->depth;
  Quick quick = { .end = scanner->end,
                  .builder = &self->builder,
                  .decoder = self,
                  .max_string = scanner->max_string,
                  .is_line = is_line,
                  .depth = scanner->max_depth - MIN (depth, scanner->max_depth) };
  const char *at;

  /* Keys, words and dates are shorter than two lanes, so that only other strings are measured. */
  if (scanner->max_string < 2 * CEASEFIRE_LANES
      || (!self->has_ahead && scanner->end - before < 2 * CEASEFIRE_JSON_AHEAD))
    return FALSE;
  if (!self->has_ahead)
    quick.end -= CEASEFIRE_JSON_AHEAD;
  scanner->path = &nowhere;
  at = quick_record (&quick, before, expected);
  if (at && is_line && at != scanner->end && *at != '\n')
    at = NULL;
  if (at == NULL)
    ceasefire_json_decoder_recover (self);
  scanner->at = at ? at : before;
  scanner->depth = depth;
  scanner->path = path;
  return at != NULL;
}

gboolean
ceasefire_json_quick_record (CeasefireJsonDecoder *self, CeasefireType *expected)
{
  return quick_try (self, expected, FALSE);
}

gboolean
ceasefire_json_quick_line (CeasefireJsonDecoder *self)
{
  return quick_try (self, NULL, TRUE);
}
