/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bridge/json-glib.h"

#include "core/error.h"
#include "core/type.h"
#include "json/lanes.h"
#include "json/scanner.h"

#include <errno.h>
#include <math.h>
#include <string.h>

/*
 * From text to JsonNode, over our own scanner and without recursion. Each object or list is put into
 * its parent as soon as it opens, so that the root holds all there is, whatever happens. JsonObject
 * looks its members up by a hash that anybody can make collide: more members than records have are
 * refused, so that the time stays in proportion to the text.
 *
 * Most of the time is json-glib's, and of that much is the hashing of names. json_object_set_member()
 * looks the name up before json-glib does so once more; setters that make the node themselves do not.
 * So they put scalars into objects, and all members get their parent when the object closes, from an
 * iterator that looks nothing up. Strings and whole numbers that are written as usual are read here,
 * and by the scanner where they are not.
 */
#define PARSE_KNOWN_MEMBERS (CEASEFIRE_ENTRIES_MAX + 2)

/* An object or list that is open. */
typedef struct
{
  JsonNode *node;
  JsonObject *object; /* NULL: a list */
  JsonArray *array;
  const char *name; /* where the member's name stands in the text; NULL until it has been read */
  guint n_items;    /* with the one that is being read */
} ParseLevel;

/* What most strings fit into, and most names. */
#define PARSE_ROOM 480

/* A string that ends in NUL, as json-glib wants it: in @room, or on the heap if it is longer. */
typedef struct
{
  char *text;
  gsize size;
  char room[PARSE_ROOM];
} ParseString;

typedef struct
{
  CeasefireScanner scanner;
  JsonNode *root;
  guint max_members;
  guint depth;
  gboolean first;   /* nothing has been read of the innermost level */
  gboolean between; /* its items, not in one */
  ParseString name;
  ParseString value;
  ParseLevel levels[CEASEFIRE_JSON_DEPTH];
} ParseTree;

static void
parse_reserve (ParseString *self, gsize size)
{
  if (G_LIKELY (size <= self->size))
    return;
  self->size = 2 * size;
  if (self->text == self->room)
    self->text = memcpy (g_malloc (self->size), self->room, sizeof self->room);
  else
    self->text = g_realloc (self->text, self->size);
}

static void
parse_init_string (ParseString *self)
{
  self->text = self->room;
  self->size = sizeof self->room;
}

static void
parse_clear_string (ParseString *self)
{
  if (self->text != self->room)
    g_free (self->text);
}

static void
parse_keep (ParseString *self, const CeasefireSlice *slice)
{
  parse_reserve (self, slice->length + 1);
  memcpy (self->text, slice->text, slice->length);
  self->text[slice->length] = '\0';
}

/* The string that comes next, if it is short and of plain characters, as most are. */
static inline gboolean
parse_short_string (ParseTree *self, ParseString *string)
{
  const char *at = self->scanner.at + 1;
  CeasefireLanes lanes;
  guint n;

  if (self->scanner.end - at <= CEASEFIRE_LANES)
    return FALSE;
  lanes = ceasefire_lanes_copy (string->text, at);
  n = (guint) __builtin_ctz (lanes.special | 1u << CEASEFIRE_LANES);
  if (at[n] != '"' || (lanes.high & ((1u << n) - 1)))
    return FALSE;
  string->text[n] = '\0';
  self->scanner.at = at + n + 1;
  return TRUE;
}

/*
 * The same, if it is followed by 16 bytes and is right, and has no character by its number. Else FALSE,
 * with nothing read, and the scanner reads it again, or says what is wrong.
 */
static gboolean
parse_long_string (ParseTree *self, ParseString *string)
{
  CeasefireScanner *scanner = &self->scanner;
  const char *at = scanner->at + 1;
  gsize length = 0;
  guint high = 0;

  while (scanner->end - at >= CEASEFIRE_LANES + 2)
    {
      CeasefireLanes lanes;
      guint n;

      parse_reserve (string, length + 2 * CEASEFIRE_LANES);
      lanes = ceasefire_lanes_copy (string->text + length, at);
      n = lanes.special ? (guint) __builtin_ctz (lanes.special) : CEASEFIRE_LANES;
      high |= lanes.high & ((1u << n) - 1);
      at += n;
      length += n;
      if (lanes.special == 0)
        continue;
      if (*at == '"')
        {
          if (length > scanner->max_string
              || (high && !ceasefire_json_is_utf8_ahead (string->text, string->text + length)))
            return FALSE;
          string->text[length] = '\0';
          scanner->at = at + 1;
          return TRUE;
        }
      string->text[length] = *at == '\\' ? ceasefire_json_unescape (at[1]) : '\0';
      if (string->text[length++] == '\0')
        return FALSE;
      at += 2;
    }
  return FALSE;
}

static inline gboolean
parse_quick_string (ParseTree *self, ParseString *string)
{
  return parse_short_string (self, string) || parse_long_string (self, string);
}

/* The innermost; NULL if none is open. */
static ParseLevel *
parse_get_level (ParseTree *self)
{
  return self->depth > 0 ? &self->levels[self->depth - 1] : NULL;
}

/* After the member of that name was set. */
static gboolean
parse_check_member (ParseTree *self, const ParseLevel *level)
{
  if (G_UNLIKELY (json_object_get_size (level->object) < level->n_items))
    return ceasefire_scanner_fail (&self->scanner, level->name, CEASEFIRE_ERROR_DUPLICATE,
                                   "the member stands twice");
  if (G_UNLIKELY (level->n_items > self->max_members))
    return ceasefire_scanner_fail (&self->scanner, level->name, CEASEFIRE_ERROR_LIMIT,
                                   "more than %u members", self->max_members);
  return TRUE;
}

/* The object that is open, if that is where the next value belongs. */
static const ParseLevel *
parse_get_object (ParseTree *self)
{
  const ParseLevel *level = parse_get_level (self);

  return level && level->object ? level : NULL;
}

/* Takes @node. */
static gboolean
parse_add (ParseTree *self, JsonNode *node)
{
  ParseLevel *level = parse_get_level (self);

  if (level == NULL)
    {
      self->root = node;
      return TRUE;
    }
  if (level->object)
    {
      json_object_set_member (level->object, self->name.text, node);
      return parse_check_member (self, level);
    }
  json_node_set_parent (node, level->node);
  json_array_add_element (level->array, node);
  return TRUE;
}

static void
parse_set_parents (const ParseLevel *level)
{
  JsonObjectIter iter;
  JsonNode *node;

  json_object_iter_init (&iter, level->object);
  while (json_object_iter_next (&iter, NULL, &node))
    json_node_set_parent (node, level->node);
}

static gboolean
parse_open (ParseTree *self, char bracket)
{
  ParseLevel level = { .node = json_node_alloc () };
  gboolean added;

  if (!ceasefire_scanner_open (&self->scanner, bracket))
    {
      json_node_free (json_node_init_null (level.node));
      return FALSE;
    }
  if (bracket == '{')
    {
      level.object = json_object_new ();
      json_node_take_object (json_node_init (level.node, JSON_NODE_OBJECT), level.object);
    }
  else
    {
      level.array = json_array_new ();
      json_node_take_array (json_node_init (level.node, JSON_NODE_ARRAY), level.array);
    }
  added = parse_add (self, level.node);
  self->levels[self->depth++] = level;
  self->first = TRUE;
  return added;
}

static gboolean
parse_string (ParseTree *self)
{
  const ParseLevel *level = parse_get_object (self);
  CeasefireSlice slice;

  if (!parse_quick_string (self, &self->value))
    {
      if (!ceasefire_scanner_string (&self->scanner, &slice))
        return FALSE;
      parse_keep (&self->value, &slice);
    }
  if (level == NULL)
    return parse_add (self, json_node_init_string (json_node_alloc (), self->value.text));
  json_object_set_string_member (level->object, self->name.text, self->value.text);
  return parse_check_member (self, level);
}

static gboolean
parse_add_integer (ParseTree *self, gint64 number)
{
  const ParseLevel *level = parse_get_object (self);

  if (level == NULL)
    return parse_add (self, json_node_init_int (json_node_alloc (), number));
  json_object_set_int_member (level->object, self->name.text, number);
  return parse_check_member (self, level);
}

/* As many digits as no gint64 overflows with. */
#define PARSE_DIGITS_MAX 18

/* A whole number without a sign; FALSE, with nothing read, for all else, and for what is wrong. */
static gboolean
parse_quick_integer (ParseTree *self, gint64 *number)
{
  const char *start = self->scanner.at;
  const char *at = start;

  for (*number = 0; at < self->scanner.end && g_ascii_isdigit (*at); at++)
    if (at - start < PARSE_DIGITS_MAX)
      *number = *number * 10 + (*at - '0');
  if (at == self->scanner.end || (*at != ',' && *at != ']' && *at != '}')
      || at - start > PARSE_DIGITS_MAX || (*start == '0' && at - start > 1) || at == start)
    return FALSE;
  self->scanner.at = at;
  return TRUE;
}

static gboolean
parse_double (ParseTree *self, const char *at)
{
  double number = g_ascii_strtod (self->value.text, NULL);

  if (!isfinite (number))
    return ceasefire_scanner_fail (&self->scanner, at, CEASEFIRE_ERROR_VALUE,
                                   "the number is larger than a double can be");
  return parse_add (self, json_node_init_double (json_node_alloc (), number));
}

static gboolean
parse_number (ParseTree *self)
{
  CeasefireSlice slice;
  gint64 number;

  if (parse_quick_integer (self, &number))
    return parse_add_integer (self, number);
  if (!ceasefire_scanner_number (&self->scanner, &slice))
    return FALSE;
  parse_keep (&self->value, &slice);
  errno = 0;
  number = g_ascii_strtoll (self->value.text, NULL, 10);
  if (errno != 0 || self->value.text[strcspn (self->value.text, ".eE")] != '\0')
    return parse_double (self, slice.text);
  return parse_add_integer (self, number);
}

static gboolean
parse_literal (ParseTree *self, const char *literal)
{
  JsonNode *node;

  if (!ceasefire_scanner_literal (&self->scanner, literal))
    return FALSE;
  node = json_node_alloc ();
  if (*literal == 'n')
    return parse_add (self, json_node_init_null (node));
  return parse_add (self, json_node_init_boolean (node, *literal == 't'));
}

static gboolean
parse_name (ParseTree *self, ParseLevel *level)
{
  const char *at = self->scanner.at;
  CeasefireSlice slice;

  level->name = NULL;
  if (ceasefire_scanner_peek (&self->scanner) == '"' && parse_quick_string (self, &self->name))
    {
      if (G_LIKELY (*self->scanner.at == ':'))
        self->scanner.at++;
      else if (!ceasefire_scanner_expect (&self->scanner, ':', "a colon behind the member's name"))
        return FALSE;
    }
  else if (ceasefire_scanner_key (&self->scanner, &slice))
    parse_keep (&self->name, &slice);
  else
    return FALSE;
  level->name = at;
  return TRUE;
}

static gboolean
parse_value (ParseTree *self)
{
  char byte = ceasefire_scanner_peek (&self->scanner);

  switch (byte)
    {
    case '"':
      return parse_string (self);
    case '{':
    case '[':
      return parse_open (self, byte);
    case 't':
      return parse_literal (self, "true");
    case 'f':
      return parse_literal (self, "false");
    case 'n':
      return parse_literal (self, "null");
    default:
      if (byte == '-' || g_ascii_isdigit (byte))
        return parse_number (self);
      return ceasefire_scanner_fail (&self->scanner, self->scanner.at, CEASEFIRE_ERROR_SYNTAX,
                                     "expected a value, found %s",
                                     ceasefire_scanner_name_next (&self->scanner));
    }
}

static gboolean
parse_item (ParseTree *self)
{
  ParseLevel *level = parse_get_level (self);

  self->between = FALSE;
  if (level)
    level->n_items++;
  if (level && level->object && !parse_name (self, level))
    return FALSE;
  return parse_value (self);
}

static gboolean
parse_text (ParseTree *self)
{
  do
    {
      if (!parse_item (self))
        return FALSE;
      self->between = TRUE;
      while (self->depth > 0
             && !ceasefire_scanner_next (
               &self->scanner, self->levels[self->depth - 1].object ? '{' : '[', &self->first))
        {
          if (self->scanner.failed)
            return FALSE;
          self->first = FALSE;
          self->depth--;
          if (self->levels[self->depth].object)
            parse_set_parents (&self->levels[self->depth]);
        }
    }
  while (self->depth > 0);
  return ceasefire_scanner_finish (&self->scanner);
}

/* Errors */

void
ceasefire_json_glib_add_step (GString *path, const char *name, gsize length, guint index)
{
  if (name == NULL)
    {
      g_string_append_printf (path, "[%u]", index);
      return;
    }
  if (path->len > 0)
    g_string_append_c (path, '.');
  g_string_append_len (path, name, (gssize) length);
}

/* The name has been read before, so it can be read again. */
static void
parse_add_name_step (GString *path, const char *at, const char *end)
{
  CeasefireScanner scanner;
  CeasefireSlice slice;

  ceasefire_scanner_init (&scanner, at, (gsize) (end - at));
  if (ceasefire_scanner_string (&scanner, &slice))
    ceasefire_json_glib_add_step (path, slice.text, slice.length, 0);
  ceasefire_scanner_clear (&scanner);
}

static char *
parse_get_path (const ParseTree *self)
{
  g_autoptr (GString) path = g_string_new (NULL);
  guint depth = self->between ? self->depth - 1 : self->depth;

  for (guint i = 0; i < depth && self->depth > 0; i++)
    if (self->levels[i].array)
      ceasefire_json_glib_add_step (path, NULL, 0, self->levels[i].n_items - 1);
    else if (self->levels[i].name)
      parse_add_name_step (path, self->levels[i].name, self->scanner.end);
  return g_string_free (g_steal_pointer (&path), FALSE);
}

static void
parse_set_error (ParseTree *self, gboolean located, GError **error)
{
  CeasefireScanner *scanner = &self->scanner;
  g_autofree char *path = parse_get_path (self);

  g_free (scanner->failed_path);
  scanner->failed_path = g_steal_pointer (&path);
  if (located)
    ceasefire_scanner_set_error (scanner, error);
  else
    ceasefire_error_set_at (error, scanner->code, 0, 0, scanner->failed_path, scanner->reason);
}

guint
ceasefire_json_glib_get_max_members (void)
{
  return (guint) ceasefire_limit_get_default (CEASEFIRE_LIMIT_MEMBERS) + PARSE_KNOWN_MEMBERS;
}

static JsonNode *
parse_make (const char *text, gsize length, guint max_depth, gboolean located, GError **error)
{
  ParseTree self;

  self.root = NULL;
  self.max_members = ceasefire_json_glib_get_max_members ();
  self.depth = 0;
  self.first = self.between = FALSE;
  parse_init_string (&self.name);
  parse_init_string (&self.value);
  ceasefire_scanner_init (&self.scanner, text, length);
  self.scanner.max_depth = max_depth;
  if (!parse_text (&self))
    {
      parse_set_error (&self, located, error);
      g_clear_pointer (&self.root, json_node_unref);
    }
  ceasefire_scanner_clear (&self.scanner);
  parse_clear_string (&self.name);
  parse_clear_string (&self.value);
  return self.root;
}

JsonNode *
ceasefire_json_glib_parse_text (const char *text, gsize length, GError **error)
{
  return parse_make (text, length, CEASEFIRE_JSON_DEPTH, FALSE, error);
}

JsonNode *
ceasefire_json_glib_parse_inside (const char *text, gsize length, guint max_depth)
{
  return parse_make (text, length, max_depth, FALSE, NULL);
}

JsonNode *
ceasefire_json_glib_parse (GBytes *bytes, GError **error)
{
  const char *text;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  text = g_bytes_get_data (bytes, &length);
  return parse_make (text, length, CEASEFIRE_JSON_DEPTH, TRUE, error);
}
