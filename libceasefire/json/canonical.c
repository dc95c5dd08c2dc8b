/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-canonical.h>
#include <ceasefire/ceasefire-json.h>

#include "core/error.h"
#include "json/canonical.h"
#include "json/number.h"
#include "json/scanner.h"

#include <math.h>
#include <string.h>

/*
 * The canonical form of RFC 8785 of any JSON. A text is read into a tree, in which the members of
 * each object are sorted when it closes, and the tree is written. Neither recurses, so that depth
 * costs no stack. Records have a way of their own, in json/canonical-record.c.
 */

#define CANONICAL_NONE G_MAXUINT
#define CANONICAL_NODES_MAX (1u << 30)

/* A value. Nodes name each other by their index in the tree. */
typedef struct
{
  const char *at;       /* where it begins in the text; a member with its name */
  CeasefireSlice name;  /* unescaped; without text unless it is a member */
  CeasefireSlice value; /* of a scalar: unescaped for a string, as written for others */
  guint index;          /* among those in the same object or list */
  guint up;
  guint first;
  guint last;
  guint next;
  char kind; /* { or [ or ", and 0 for a value that is written as it stands */
} CanonicalNode;

typedef struct
{
  CeasefireScanner scanner;
  GArray *nodes;         /* of CanonicalNode; the first is the root */
  GArray *members;       /* of guint: what is being sorted */
  GStringChunk *strings; /* what the text does not hold as it is to be written */
  GString *buffer;
  guint open;     /* the object or list that is being read */
  guint place;    /* the node that a failure is about */
  gboolean first; /* nothing has been read of the open one */
} CanonicalTree;

static CanonicalNode *
canonical_get (const CanonicalTree *self, guint node)
{
  return &g_array_index (self->nodes, CanonicalNode, node);
}

/* Strings */

static int
canonical_read_hex (const char *at)
{
  int value = 0;

  for (int i = 0; i < 4; i++)
    value = value * 16 + g_ascii_xdigit_value (at[i]);
  return value;
}

/* At a backslash of a string that has been checked. Returns what follows the escape. */
static const char *
canonical_unescape_one (GString *text, const char *at)
{
  static const char names[] = "bfnrt";
  static const char values[] = "\b\f\n\r\t";
  const char *name = strchr (names, at[1]);
  gunichar high;

  if (at[1] != 'u')
    {
      g_string_append_c (text, name ? values[name - names] : at[1]);
      return at + 2;
    }
  high = (gunichar) canonical_read_hex (at + 2);
  if (high < 0xd800 || high > 0xdfff)
    {
      g_string_append_unichar (text, high);
      return at + 6;
    }
  g_string_append_unichar (text, 0x10000 + ((high - 0xd800) << 10)
                                   + ((gunichar) canonical_read_hex (at + 8) - 0xdc00));
  return at + 12;
}

static void
canonical_keep (CanonicalTree *self, CeasefireSlice *slice)
{
  slice->text
    = g_string_chunk_insert_len (self->strings, self->buffer->str, (gssize) self->buffer->len);
  slice->length = self->buffer->len;
}

/* The scanner's own strings cannot hold U+0000, which JSON and unknown members can. */
static gboolean
canonical_read_string (CanonicalTree *self, CeasefireSlice *slice)
{
  const char *end;
  const char *at;

  if (!ceasefire_scanner_skip (&self->scanner, slice))
    return FALSE;
  at = ++slice->text;
  slice->length -= 2;
  end = at + slice->length;
  if (memchr (at, '\\', slice->length) == NULL)
    return TRUE;
  g_string_truncate (self->buffer, 0);
  while (at < end)
    {
      const char *escape = memchr (at, '\\', (gsize) (end - at));

      g_string_append_len (self->buffer, at, (escape ? escape : end) - at);
      at = escape ? canonical_unescape_one (self->buffer, escape) : end;
    }
  canonical_keep (self, slice);
  return TRUE;
}

static void
canonical_escape (GString *text, guint8 byte)
{
  static const char values[] = "\b\f\n\r\t\"\\";
  static const char names[] = "bfnrt\"\\";
  const char *found = byte ? strchr (values, byte) : NULL;

  if (found)
    g_string_append_printf (text, "\\%c", names[found - values]);
  else
    g_string_append_printf (text, "\\u%04x", byte);
}

static void
canonical_write_string (GString *text, const char *string, gsize length)
{
  const char *end = string + length;
  gboolean ascii = TRUE;

  g_string_append_c (text, '"');
  for (;;)
    {
      const char *special = ceasefire_json_find_special (string, end, &ascii);

      g_string_append_len (text, string, special - string);
      if (special == end)
        break;
      canonical_escape (text, (guint8) *special);
      string = special + 1;
    }
  g_string_append_c (text, '"');
}

/* Numbers */

static gboolean
canonical_read_number (CanonicalTree *self, CeasefireSlice *slice)
{
  double number;

  if (!ceasefire_scanner_skip (&self->scanner, slice))
    return FALSE;
  g_string_truncate (self->buffer, 0);
  g_string_append_len (self->buffer, slice->text, (gssize) slice->length);
  number = g_ascii_strtod (self->buffer->str, NULL);
  if (!isfinite (number))
    return ceasefire_scanner_fail (&self->scanner, slice->text, CEASEFIRE_ERROR_VALUE,
                                   "the number is larger than a double can be, "
                                   "so that it has no canonical form");
  g_string_set_size (self->buffer, CEASEFIRE_NUMBER_SIZE);
  g_string_truncate (self->buffer, ceasefire_json_print_number (number, self->buffer->str));
  canonical_keep (self, slice);
  return TRUE;
}

/* Reading */

static gboolean
canonical_read_scalar (CanonicalTree *self, char byte, CanonicalNode *node)
{
  if (byte == '"')
    return canonical_read_string (self, &node->value);
  if (byte == '-' || g_ascii_isdigit (byte))
    return canonical_read_number (self, &node->value);
  return ceasefire_scanner_skip (&self->scanner, &node->value);
}

static gboolean
canonical_read_name (CanonicalTree *self, CeasefireSlice *name)
{
  CeasefireSlice unused;

  if (ceasefire_scanner_peek (&self->scanner) != '"')
    return ceasefire_scanner_key (&self->scanner, &unused);
  return canonical_read_string (self, name)
         && ceasefire_scanner_expect (&self->scanner, ':', "a colon behind the member's name");
}

/* Puts a node behind the others of the open object or list. */
static void
canonical_add (CanonicalTree *self, const CanonicalNode *node)
{
  guint added = self->nodes->len;

  g_array_append_val (self->nodes, *node);
  self->place = added;
  if (self->open == CANONICAL_NONE)
    return;
  canonical_get (self, added)->up = self->open;
  if (canonical_get (self, self->open)->first == CANONICAL_NONE)
    canonical_get (self, self->open)->first = added;
  else
    {
      CanonicalNode *before = canonical_get (self, canonical_get (self, self->open)->last);

      canonical_get (self, added)->index = before->index + 1;
      before->next = added;
    }
  canonical_get (self, self->open)->last = added;
}

static gboolean
canonical_read_value (CanonicalTree *self)
{
  CanonicalNode node = { .up = CANONICAL_NONE, .first = CANONICAL_NONE, .next = CANONICAL_NONE };
  char byte = ceasefire_scanner_peek (&self->scanner);

  node.at = self->scanner.at;
  if (self->nodes->len >= CANONICAL_NODES_MAX)
    return ceasefire_scanner_fail (&self->scanner, node.at, CEASEFIRE_ERROR_LIMIT,
                                   "the text has more than %u values", CANONICAL_NODES_MAX);
  if (self->open != CANONICAL_NONE && canonical_get (self, self->open)->kind == '{'
      && !canonical_read_name (self, &node.name))
    return FALSE;
  byte = ceasefire_scanner_peek (&self->scanner);
  node.kind = byte == '{' || byte == '[' || byte == '"' ? byte : '\0';
  canonical_add (self, &node);
  if (byte != '{' && byte != '[')
    return canonical_read_scalar (self, byte, canonical_get (self, self->place));
  self->open = self->place;
  self->first = TRUE;
  return ceasefire_scanner_open (&self->scanner, byte);
}

/* Sorting */

/*
 * UTF-16 sorts as UTF-8 does, but for its surrogates, which stand for what is above U+FFFF and
 * come before U+E000. In UTF-8 these begin with 0xf0 and more, and U+E000 to U+FFFF with 0xee and
 * 0xef. Where two valid texts part, both have a first byte of a character, or neither.
 */
static guint8
canonical_rank_byte (guint8 byte)
{
  return byte == 0xee || byte == 0xef ? byte + 0x10 : byte;
}

int
ceasefire_canonical_compare_names (const CeasefireSlice *a, const CeasefireSlice *b)
{
  gsize length = MIN (a->length, b->length);

  for (gsize i = 0; i < length; i++)
    if (a->text[i] != b->text[i])
      return canonical_rank_byte ((guint8) a->text[i]) - canonical_rank_byte ((guint8) b->text[i]);
  return (a->length > b->length) - (a->length < b->length);
}

static int
canonical_compare_members (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return ceasefire_canonical_compare_names (&canonical_get (user_data, *(const guint *) a)->name,
                                            &canonical_get (user_data, *(const guint *) b)->name);
}

/* Chains the members of the open object anew, in their order. The sort is stable, so that of two with
 * one name it is the second that stands twice. */
static gboolean
canonical_chain (CanonicalTree *self)
{
  guint *next = &canonical_get (self, self->open)->first;
  const CanonicalNode *before = NULL;

  for (guint i = 0; i < self->members->len; i++)
    {
      guint index = g_array_index (self->members, guint, i);
      CanonicalNode *node = canonical_get (self, index);

      if (before && ceasefire_canonical_compare_names (&before->name, &node->name) == 0)
        {
          self->place = index;
          return ceasefire_scanner_fail (&self->scanner, node->at, CEASEFIRE_ERROR_DUPLICATE,
                                         "the member stands twice in one object, "
                                         "so that it has no canonical form");
        }
      *next = index;
      next = &node->next;
      before = node;
    }
  *next = CANONICAL_NONE;
  return TRUE;
}

static gboolean
canonical_close (CanonicalTree *self)
{
  CanonicalNode *node = canonical_get (self, self->open);

  if (node->kind == '{' && node->first != CANONICAL_NONE)
    {
      g_array_set_size (self->members, 0);
      for (guint i = node->first; i != CANONICAL_NONE; i = canonical_get (self, i)->next)
        g_array_append_val (self->members, i);
      g_array_sort_with_data (self->members, canonical_compare_members, self);
      if (!canonical_chain (self))
        return FALSE;
    }
  self->place = self->open;
  self->open = node->up;
  self->first = FALSE;
  return TRUE;
}

static gboolean
canonical_read (CanonicalTree *self)
{
  do
    {
      if (!canonical_read_value (self))
        return FALSE;
      while (self->open != CANONICAL_NONE
             && !ceasefire_scanner_next (&self->scanner, canonical_get (self, self->open)->kind,
                                         &self->first))
        if (self->scanner.failed || !canonical_close (self))
          return FALSE;
    }
  while (self->open != CANONICAL_NONE);
  self->place = 0;
  return ceasefire_scanner_finish (&self->scanner);
}

/* Writing */

static void
canonical_write_node (GString *text, const CanonicalNode *node)
{
  if (node->name.text)
    {
      canonical_write_string (text, node->name.text, node->name.length);
      g_string_append_c (text, ':');
    }
  if (node->kind == '{' || node->kind == '[')
    g_string_append_c (text, node->kind);
  else if (node->kind == '"')
    canonical_write_string (text, node->value.text, node->value.length);
  else
    g_string_append_len (text, node->value.text, (gssize) node->value.length);
}

static void
canonical_write_end (GString *text, const CanonicalNode *node)
{
  if (node->kind == '{' || node->kind == '[')
    g_string_append_c (text, node->kind == '{' ? '}' : ']');
}

static void
canonical_write (const CanonicalTree *self, GString *text)
{
  const CanonicalNode *node = canonical_get (self, 0);

  canonical_write_node (text, node);
  for (;;)
    {
      if (node->first != CANONICAL_NONE)
        node = canonical_get (self, node->first);
      else
        {
          canonical_write_end (text, node);
          while (node->next == CANONICAL_NONE && node->up != CANONICAL_NONE)
            {
              node = canonical_get (self, node->up);
              canonical_write_end (text, node);
            }
          if (node->up == CANONICAL_NONE)
            return;
          g_string_append_c (text, ',');
          node = canonical_get (self, node->next);
        }
      canonical_write_node (text, node);
    }
}

/* Errors */

static char *
canonical_get_path (const CanonicalTree *self)
{
  g_autoptr (GArray) steps = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GString) path = g_string_new (NULL);

  for (guint i = self->place; i < self->nodes->len; i = canonical_get (self, i)->up)
    g_array_append_val (steps, i);
  for (guint i = steps->len; i > 0; i--)
    {
      const CanonicalNode *node = canonical_get (self, g_array_index (steps, guint, i - 1));

      if (node->name.text && path->len > 0)
        g_string_append_c (path, '.');
      if (node->name.text)
        g_string_append_len (path, node->name.text, (gssize) node->name.length);
      else if (node->up != CANONICAL_NONE)
        g_string_append_printf (path, "[%u]", node->index);
    }
  return g_string_free (g_steal_pointer (&path), FALSE);
}

static void
canonical_set_error (const CanonicalTree *self, gboolean located, GError **error)
{
  const CeasefireScanner *scanner = &self->scanner;
  g_autofree char *path = canonical_get_path (self);
  guint line = located ? 1 : 0;
  guint column = located ? 1 : 0;

  if (located)
    ceasefire_scanner_locate (scanner->start, scanner->failed_at, &line, &column);
  ceasefire_error_set_at (error, scanner->code, line, column, path, scanner->reason);
}

/* @located: errors have a line and a column, which say nothing of a text that nobody has seen. */
GBytes *
ceasefire_canonical_make (const char *json, gsize length, gboolean located, GError **error)
{
  CanonicalTree self = { .open = CANONICAL_NONE, .place = CANONICAL_NONE };
  GBytes *bytes = NULL;

  ceasefire_scanner_init (&self.scanner, json, length);
  self.scanner.max_depth = CEASEFIRE_JSON_DEPTH_MAX;
  self.nodes = g_array_new (FALSE, FALSE, sizeof (CanonicalNode));
  self.members = g_array_new (FALSE, FALSE, sizeof (guint));
  self.strings = g_string_chunk_new (4096);
  self.buffer = g_string_new (NULL);
  if (canonical_read (&self))
    {
      GString *text = g_string_sized_new (length);

      canonical_write (&self, text);
      bytes = g_string_free_to_bytes (text);
    }
  else
    canonical_set_error (&self, located, error);
  g_string_free (self.buffer, TRUE);
  g_string_chunk_free (self.strings);
  g_array_unref (self.members);
  g_array_unref (self.nodes);
  ceasefire_scanner_clear (&self.scanner);
  return bytes;
}

GBytes *
ceasefire_json_canonicalize (GBytes *json, GError **error)
{
  gconstpointer text;
  gsize length;

  g_return_val_if_fail (json != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  text = g_bytes_get_data (json, &length);
  return ceasefire_canonical_make (text, length, TRUE, error);
}
