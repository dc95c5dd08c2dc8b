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
                              guint row);

/* Tokens */

static const char *
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
  static const char values[128] = { ['"'] = '"',  ['\\'] = '\\', ['/'] = '/',  ['b'] = '\b',
                                    ['f'] = '\f', ['n'] = '\n',  ['r'] = '\r', ['t'] = '\t' };
  guint code;

  if (at[1] != 'u')
    {
      **to = values[at[1] & 0x7f];
      return *(*to)++ && (at[1] & 0x80) == 0 ? at + 2 : NULL;
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

/*
 * Copies the string that comes next, unescaped, to the end of the buffer, which does not count it
 * yet, behind @before bytes that are left free there. Whole characters come out of escapes, so that
 * the copy is right UTF-8 if and only if what stands between them is.
 */
static inline const char *
quick_copy_string (Quick *self, const char *at, gsize before, gsize *length)
{
  CeasefireBuilder *builder = self->builder;
  gsize used = before;
  guint high = 0;

  at = quick_take (self, at, '"');
  while (at && at < self->end)
    {
      char *to = ceasefire_builder_reserve (builder, used + 2 * CEASEFIRE_LANES) + used;
      CeasefireLanes lanes = ceasefire_lanes_copy (to, at);
      guint n = lanes.special ? (guint) __builtin_ctz (lanes.special) : CEASEFIRE_LANES;

      high |= lanes.high & ((1u << n) - 1);
      at += n;
      used += n;
      if (lanes.special == 0)
        continue;
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

/* Most names are short and of plain characters. Behind them 16 bytes can be read. */
static inline gboolean
quick_is_name (const char *name, gsize length)
{
  if (length - 1 < CEASEFIRE_LANES - 1
      && (ceasefire_lanes_find_odd (name) & ((1u << length) - 1)) == 0)
    return TRUE;
  return ceasefire_id_is_valid_length (name, length);
}

static inline const char *
quick_string (Quick *self, const char *at, gboolean is_name, guint32 *place)
{
  CeasefireBuilder *builder = self->builder;
  char *string;
  gsize length;

  at = quick_copy_string (self, at, 0, &length);
  string = builder->bytes + builder->length;
  if (at == NULL || (is_name && !quick_is_name (string, length)))
    return NULL;
  string[length] = '\0';
  *place = ceasefire_builder_get_place (builder);
  builder->length += length + 1;
  return at;
}

/* One of the words of an enum. */
static inline const char *
quick_word (Quick *self, const char *at, const CeasefireNicks *nicks, guint32 *place)
{
  const char *end;
  int value;

  at = quick_take (self, at, '"');
  end = at ? quick_find_quote (at) : NULL;
  if (end == NULL)
    return NULL;
  value = ceasefire_words_find_ahead (nicks->words, at, (gsize) (end - at));
  *place = (guint32) value;
  return value > 0 && (gsize) (end - at) <= self->max_string ? end + 1 : NULL;
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

  ceasefire_builder_align (builder, sizeof (guint32));
  at = quick_copy_string (self, at, head, &length);
  if (at == NULL)
    return NULL;
  *place = ceasefire_builder_get_place (builder);
  ceasefire_text_init_head (builder->bytes + builder->length, *place);
  builder->bytes[builder->length + head + length] = '\0';
  builder->length += head + length + 1;
  return at;
}

/* Whole numbers of at most 18 characters, which no gint64 overflows. */
static const char *
quick_integer (Quick *self, const char *at, const CeasefireField *field, guint32 *place)
{
  const char *digits;
  gint64 number = 0;
  gboolean negative;

  at = quick_pass_space (self, at);
  negative = *at == '-';
  digits = at += negative;
  while (*at >= '0' && *at <= '9' && at - digits < 18 && at < self->end)
    number = number * 10 + (*at++ - '0');
  if (at == digits || at - digits + negative > 18 || (*digits == '0' && at - digits > 1)
      || *at == '.' || *at == 'e' || *at == 'E'
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
  const char *end;
  int row;

  if (**at != '"' || (end = quick_find_quote (name)) == NULL || end[1] != ':')
    return -1;
  row = ceasefire_words_find_ahead (layout->names, name, (gsize) (end - name));
  if (row >= 0)
    *at = end + 2;
  return row;
}

static const char *
quick_id (Quick *self, const char *at)
{
  guint32 place;

  at = ceasefire_builder_has_id (self->builder) ? NULL : quick_string (self, at, TRUE, &place);
  if (at)
    ceasefire_builder_set_place (self->builder, CEASEFIRE_ENTRY_ID (self->builder->frame->layout),
                                 place);
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
  gboolean read;

  scanner->at = at;
  scanner->depth = scanner->max_depth - self->depth;
  read = row < 0 ? ceasefire_json_read_unknown (self->decoder)
                 : ceasefire_json_read_row (self->decoder, (guint) row);
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

/* The members up to the closing brace; @first: none has been read. */
static const char *
quick_members (Quick *self, const char *at, const CeasefireLayout *layout, gboolean first)
{
  if (self->depth-- == 0)
    return NULL;
  for (; at; first = FALSE)
    {
      at = quick_pass_space (self, at);
      if (at >= self->end)
        return NULL;
      if (*at == '}')
        break;
      if (!first)
        at = *at == ',' ? quick_pass_space (self, at + 1) : NULL;
      if (at)
        at = quick_member (self, at, layout);
    }
  self->depth++;
  return at ? at + 1 : NULL;
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

static const char *
quick_item (Quick *self, const char *at, const CeasefireLayout *layout, guint row, guint32 *place)
{
  const CeasefireField *field = layout->fields[row];

  switch (field->kind->token)
    {
    case CEASEFIRE_TOKEN_STRING:
      if (field->kind->storage == CEASEFIRE_STORAGE_SMALL)
        return quick_word (self, at, layout->nicks[row], place);
      if (field->scalar)
        return quick_scalar (self, at, field->scalar, place);
      if (field->kind != &ceasefire_kind_string)
        return NULL;
      return quick_string (self, at, field->names != CEASEFIRE_NAMES_NOTHING, place);
    case CEASEFIRE_TOKEN_TEXT:
      return quick_text (self, at, place);
    case CEASEFIRE_TOKEN_BOOLEAN:
      return quick_boolean (self, at, place);
    case CEASEFIRE_TOKEN_INTEGER:
      return quick_integer (self, at, field, place);
    case CEASEFIRE_TOKEN_OBJECT:
      return quick_value (self, at, field->type, place);
    case CEASEFIRE_TOKEN_NUMBER:
    case CEASEFIRE_TOKEN_JSON:
    default:
      return NULL;
    }
}

/* Behind an item of a list: where the next one begins, or behind the list, and then @more is FALSE. */
static inline const char *
quick_next_item (const Quick *self, const char *at, gboolean *more)
{
  at = at ? quick_pass_space (self, at) : NULL;
  if (at == NULL || (*at != ',' && *at != ']') || at >= self->end)
    return NULL;
  *more = *at == ',';
  return at + 1;
}

static const char *
quick_list (Quick *self, const char *at, const CeasefireLayout *layout, guint row)
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
      at = quick_item (self, at, layout, row, &place);
      ceasefire_builder_add_item (self->builder, place);
      at = quick_next_item (self, at, &more);
    }
  ceasefire_builder_end_list (self->builder, row);
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
  const char *end;

  *at = quick_pass_space (self, *at);
  if (memcmp (*at, key, sizeof key - 1) != 0)
    return expected;
  name = quick_take (self, *at + sizeof key - 1, '"');
  end = name ? quick_find_quote (name) : NULL;
  if (end == NULL)
    return NULL;
  type = ceasefire_type_lookup (name, (gsize) (end - name));
  *at = end + 1;
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
  at = quick_pass_space (self, at);
  more = *at != ']';
  for (at += !more; at && more; at = quick_next_item (self, at, &more))
    {
      CeasefireRecord *child;

      at = quick_record (self, at, field->type);
      child = at ? ceasefire_builder_end_record (self->builder) : NULL;
      if (child == NULL)
        return NULL;
      ceasefire_builder_add_child (self->builder, row, child);
    }
  self->depth++;
  return at;
}

static const char *
quick_row (Quick *self, const char *at, const CeasefireLayout *layout, guint row)
{
  const CeasefireField *field = layout->fields[row];
  CeasefireToken token = field->kind->token;
  guint32 place;

  if (field->shape == CEASEFIRE_LIST)
    return quick_list (self, at, layout, row);
  if (field->shape == CEASEFIRE_CHILDREN)
    return quick_children (self, at, field, row);
  at = quick_pass_space (self, at);
  if (token == CEASEFIRE_TOKEN_NUMBER || token == CEASEFIRE_TOKEN_JSON
      || (token == CEASEFIRE_TOKEN_TEXT && *at == '{'))
    return quick_carefully (self, at, (int) row);
  at = quick_item (self, at, layout, row, &place);
  if (at)
    ceasefire_builder_set_place (self->builder, row, place);
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
