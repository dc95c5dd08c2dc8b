/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/splice.h"

#include <string.h>

/* Changes of a text by where they are made. They are kept in the order of the text, and do not overlap. */

static void
splice_clear (gpointer data)
{
  g_free (((CeasefireSplice *) data)->text);
}

GArray *
ceasefire_splices_new (void)
{
  GArray *splices = g_array_new (FALSE, FALSE, sizeof (CeasefireSplice));

  g_array_set_clear_func (splices, splice_clear);
  return splices;
}

void
ceasefire_splices_add (GArray *splices, gsize from, gsize to, char *text)
{
  const CeasefireSplice splice = { from, to, text };

  g_array_append_val (splices, splice);
}

static const CeasefireSplice *
splices_get (const GArray *splices, guint i)
{
  return &g_array_index (splices, CeasefireSplice, i);
}

static int
splices_compare (gconstpointer a, gconstpointer b)
{
  const CeasefireSplice *splice_a = a;
  const CeasefireSplice *splice_b = b;

  if (splice_a->from != splice_b->from)
    return splice_a->from < splice_b->from ? -1 : 1;
  return (splice_a->to < splice_b->to) - (splice_a->to > splice_b->to);
}

void
ceasefire_splices_sort (GArray *splices)
{
  CeasefireSplice *all = (CeasefireSplice *) (gpointer) splices->data;
  guint n = 0;

  g_array_sort (splices, splices_compare);
  for (guint i = 0; i < splices->len; i++)
    {
      CeasefireSplice splice = all[i];

      all[i].text = NULL;
      if (n > 0 && splice.from < all[n - 1].to)
        g_free (splice.text);
      else
        all[n++] = splice;
    }
  g_array_set_size (splices, n);
}

/* What becomes of the bytes from @from to before @to, or to the end with what is put behind it; *@next is
 * the first splice that may lie there. */
static void
splices_write (const GArray *splices, guint *next, const char *text, gsize length, gsize from,
               gsize to, GString *out)
{
  while (*next < splices->len
         && (splices_get (splices, *next)->from < to
             || (to == length && splices_get (splices, *next)->from == length)))
    {
      const CeasefireSplice *splice = splices_get (splices, (*next)++);

      g_string_append_len (out, text + from, (gssize) (splice->from - from));
      g_string_append (out, splice->text);
      from = splice->to;
    }
  g_string_append_len (out, text + from, (gssize) (to - from));
}

GBytes *
ceasefire_splices_apply (const GArray *splices, const char *text, gsize length)
{
  GString *out = g_string_sized_new (length);
  guint next = 0;

  splices_write (splices, &next, text, length, 0, length, out);
  return g_string_free_to_bytes (out);
}

/* Composing */

/* A part of what the text became: bytes of the text itself, or of a change. */
typedef struct
{
  gsize from, to;
  const char *text; /* of the change; NULL: of the text itself */
} SplicePiece;

/* Goes over pieces. */
typedef struct
{
  GArray *pieces;
  guint i;
  gsize offset; /* in the piece */
} SpliceCursor;

static void
splice_add_piece (GArray *pieces, gsize from, gsize to, const char *text)
{
  const SplicePiece piece = { from, to, text };

  if (to > from)
    g_array_append_val (pieces, piece);
}

static GArray *
splices_to_pieces (const GArray *splices)
{
  GArray *pieces = g_array_new (FALSE, FALSE, sizeof (SplicePiece));
  gsize at = 0;

  for (guint i = 0; i < splices->len; i++)
    {
      const CeasefireSplice *splice = splices_get (splices, i);

      splice_add_piece (pieces, at, splice->from, NULL);
      splice_add_piece (pieces, 0, strlen (splice->text), splice->text);
      at = splice->to;
    }
  splice_add_piece (pieces, at, G_MAXSIZE, NULL);
  return pieces;
}

/* The next @length bytes, to @taken unless that is NULL. */
static void
splice_take (SpliceCursor *self, gsize length, GArray *taken)
{
  while (length > 0 && self->i < self->pieces->len)
    {
      const SplicePiece *piece = &g_array_index (self->pieces, SplicePiece, self->i);
      gsize from = piece->from + self->offset;
      gsize n = MIN (length, piece->to - from);

      if (taken)
        splice_add_piece (taken, from, from + n, piece->text);
      length -= n;
      self->offset += n;
      if (from + n < piece->to)
        return;
      self->i++;
      self->offset = 0;
    }
}

/* What lies between bytes of the text itself is a change. */
static GArray *
splices_from_pieces (const GArray *pieces)
{
  GArray *splices = ceasefire_splices_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  gsize at = 0;

  for (guint i = 0; i < pieces->len; i++)
    {
      const SplicePiece *piece = &g_array_index (pieces, SplicePiece, i);

      if (piece->text)
        {
          g_string_append_len (text, piece->text + piece->from, (gssize) (piece->to - piece->from));
          continue;
        }
      if (piece->from > at || text->len > 0)
        ceasefire_splices_add (splices, at, piece->from, g_strdup (text->str));
      g_string_truncate (text, 0);
      at = piece->to;
    }
  return splices;
}

void
ceasefire_splices_compose (GArray *splices, const GArray *later)
{
  g_autoptr (GArray) pieces = splices_to_pieces (splices);
  g_autoptr (GArray) all = g_array_new (FALSE, FALSE, sizeof (SplicePiece));
  g_autoptr (GArray) composed = NULL;
  SpliceCursor cursor = { .pieces = pieces };
  gsize at = 0;

  for (guint i = 0; i < later->len; i++)
    {
      const CeasefireSplice *splice = splices_get (later, i);

      splice_take (&cursor, splice->from - at, all);
      splice_add_piece (all, 0, strlen (splice->text), splice->text);
      splice_take (&cursor, splice->to - splice->from, NULL);
      at = splice->to;
    }
  splice_take (&cursor, G_MAXSIZE, all);
  composed = splices_from_pieces (all);
  g_array_set_size (splices, 0);
  for (guint i = 0; i < composed->len; i++)
    ceasefire_splices_add (splices, splices_get (composed, i)->from, splices_get (composed, i)->to,
                           g_strdup (splices_get (composed, i)->text));
}

/* Differences */

/* Lines that are told around what is changed. */
#define SPLICE_CONTEXT 3

/* Whole lines of the text, and what becomes of them. */
typedef struct
{
  gsize from, to; /* bytes of the text */
  gsize line;     /* the first one, counted from 0 */
  gsize n_old;
  gsize n_new;
  char *text;
} SpliceBlock;

typedef struct
{
  const char *text;
  gsize length;
  GArray *blocks; /* of SpliceBlock */
  GString *out;
} SpliceDiff;

static void
splice_clear_block (gpointer data)
{
  g_free (((SpliceBlock *) data)->text);
}

/* A last line may have no newline. */
static gsize
splice_count_lines (const char *text, gsize length)
{
  gsize n = 0;

  for (gsize i = 0; i < length; i++)
    n += text[i] == '\n' ? 1 : 0;
  return n + (length > 0 && text[length - 1] != '\n' ? 1 : 0);
}

static gsize
splice_find_line (const SpliceDiff *self, gsize at)
{
  while (at > 0 && self->text[at - 1] != '\n')
    at--;
  return at;
}

static gsize
splice_find_line_end (const SpliceDiff *self, gsize at)
{
  const char *newline = memchr (self->text + at, '\n', self->length - at);

  return newline ? (gsize) (newline - self->text) + 1 : self->length;
}

/* Behind the lines that @splice touches. One that is of whole lines touches no other. */
static gsize
splice_find_block_end (const SpliceDiff *self, const CeasefireSplice *splice, gsize from)
{
  if (splice->to > splice->from && splice->from == from && self->text[splice->to - 1] == '\n'
      && (*splice->text == '\0' || g_str_has_suffix (splice->text, "\n")))
    return splice->to;
  return splice_find_line_end (self, splice->to);
}

/* Whether @splice touches a line of @block; a last line without a newline has no end. */
static gboolean
splice_is_in (const SpliceDiff *self, const CeasefireSplice *splice, const SpliceBlock *block)
{
  return block->to == block->from || splice->from < block->to
         || (splice->from == block->to && self->text[block->to - 1] != '\n');
}

static void
splice_find_blocks (SpliceDiff *self, const GArray *splices)
{
  gsize line = 0;
  gsize counted = 0;
  guint next = 0;

  for (guint i = 0; i < splices->len;)
    {
      g_autoptr (GString) became = g_string_new (NULL);
      SpliceBlock block = { .from = splice_find_line (self, splices_get (splices, i)->from) };

      block.to = block.from;
      for (; i < splices->len && splice_is_in (self, splices_get (splices, i), &block); i++)
        if (block.to == block.from || splices_get (splices, i)->to >= block.to)
          block.to = splice_find_block_end (self, splices_get (splices, i), block.from);
      line += splice_count_lines (self->text + counted, block.from - counted);
      splices_write (splices, &next, self->text, self->length, block.from, block.to, became);
      block.line = line;
      block.n_old = splice_count_lines (self->text + block.from, block.to - block.from);
      block.n_new = splice_count_lines (became->str, became->len);
      block.text = g_strndup (became->str, became->len);
      line += block.n_old;
      counted = block.to;
      g_array_append_val (self->blocks, block);
    }
}

static void
splice_put_lines (SpliceDiff *self, char sign, const char *text, gsize length)
{
  const char *end = text + length;

  while (text < end)
    {
      const char *newline = memchr (text, '\n', (gsize) (end - text));
      const char *next = newline ? newline + 1 : end;

      g_string_append_c (self->out, sign);
      g_string_append_len (self->out, text, next - text);
      if (newline == NULL)
        g_string_append (self->out, "\n\\ No newline at end of file\n");
      text = next;
    }
}

/* Where up to @n lines in front of @at begin, and how many they are. */
static gsize
splice_go_back (const SpliceDiff *self, gsize at, gsize *n)
{
  gsize i = 0;

  for (; i < *n && at > 0; i++)
    at = splice_find_line (self, at - 1);
  *n = i;
  return at;
}

static gsize
splice_go_on (const SpliceDiff *self, gsize at, gsize *n)
{
  gsize i = 0;

  for (; i < *n && at < self->length; i++)
    at = splice_find_line_end (self, at);
  *n = i;
  return at;
}

static void
splice_put_range (GString *out, char sign, gsize line, gsize n)
{
  g_string_append_printf (out, " %c%" G_GSIZE_FORMAT ",%" G_GSIZE_FORMAT, sign,
                          n > 0 ? line + 1 : line, n);
}

/* The blocks from @first to before @end, and the lines around and between them. @grown is by how many lines
 * the text has grown in front of them. */
static void
splice_put_hunk (SpliceDiff *self, guint first, guint end, gssize *grown)
{
  const SpliceBlock *blocks = (const SpliceBlock *) (gpointer) self->blocks->data;
  gsize n_before = SPLICE_CONTEXT;
  gsize n_after = SPLICE_CONTEXT;
  gsize from = splice_go_back (self, blocks[first].from, &n_before);
  gsize to = splice_go_on (self, blocks[end - 1].to, &n_after);
  gsize line = blocks[first].line - n_before;
  gsize n_old = blocks[end - 1].line + blocks[end - 1].n_old + n_after - line;
  gssize more = 0;

  for (guint i = first; i < end; i++)
    more += (gssize) blocks[i].n_new - (gssize) blocks[i].n_old;
  g_string_append (self->out, "@@");
  splice_put_range (self->out, '-', line, n_old);
  splice_put_range (self->out, '+', (gsize) ((gssize) line + *grown),
                    (gsize) ((gssize) n_old + more));
  g_string_append (self->out, " @@\n");
  for (guint i = first; i < end; i++)
    {
      splice_put_lines (self, ' ', self->text + from, blocks[i].from - from);
      splice_put_lines (self, '-', self->text + blocks[i].from, blocks[i].to - blocks[i].from);
      splice_put_lines (self, '+', blocks[i].text, strlen (blocks[i].text));
      from = blocks[i].to;
    }
  splice_put_lines (self, ' ', self->text + from, to - from);
  *grown += more;
}

void
ceasefire_splices_write_diff (const GArray *splices, const char *text, gsize length,
                              const char *name, GString *diff)
{
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (SpliceBlock));
  SpliceDiff self = { text, length, blocks, diff };
  gssize grown = 0;

  if (splices->len == 0)
    return;
  g_array_set_clear_func (blocks, splice_clear_block);
  splice_find_blocks (&self, splices);
  g_string_append_printf (diff, "--- %s\n+++ %s\n", name, name);
  for (guint i = 0, end; i < blocks->len; i = end)
    {
      const SpliceBlock *block = &g_array_index (blocks, SpliceBlock, i);

      for (end = i + 1; end < blocks->len
                        && block[end - i].line <= block[end - i - 1].line + block[end - i - 1].n_old
                                                    + 2 * SPLICE_CONTEXT;)
        end++;
      splice_put_hunk (&self, i, end, &grown);
    }
}
