/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "notation/plan.h"
#include "notation/short.h"

#include "notation/lexer.h"

#include <string.h>

/*
 * Short forms are read from left to right, without looking back: each member takes what may stand in
 * it, up to what the form has next. What comes out is read once more before it is written, so that
 * only that is written which reads as the same members; their values are written so that they do.
 */

typedef enum
{
  SHORT_LITERAL,
  SHORT_MEMBER,
  SHORT_SIGN,
  SHORT_FLAG,
} ShortKind;

typedef struct
{
  ShortKind kind;
  guint8 row;
  guint8 group;     /* the optional part that it belongs to; 0: none */
  const char *text; /* a literal, signs, a flag */
  gsize length;
} ShortPiece;

struct _NotationShort
{
  guint n;
  guint64 rows;     /* that the form can have */
  guint64 required; /* that it must have */
  ShortPiece pieces[2 * NOTATION_PARTS_MAX];
};

/* Making */

gboolean
ceasefire_notation_short_has_sign (const char *const *forms)
{
  const char *colon = forms ? strchr (forms[0], ':') : NULL;

  return colon && colon < strchr (forms[0], '}');
}

static const char *
short_add_member (NotationShort *self, const CeasefireLayout *layout, const char *at, guint8 group)
{
  gsize length = strcspn (at, ":?}");
  int row = ceasefire_layout_find (layout, at, length);
  ShortPiece *piece = &self->pieces[self->n++];

  g_assert (row >= 0);
  *piece = (ShortPiece){ .kind = SHORT_MEMBER, .row = (guint8) row, .group = group };
  if (at[length] != '}')
    {
      piece->kind = at[length] == ':' ? SHORT_SIGN : SHORT_FLAG;
      piece->text = at + length + 1;
      piece->length = strcspn (piece->text, "}");
    }
  self->rows |= G_GUINT64_CONSTANT (1) << row;
  if (group == 0 && piece->kind != SHORT_FLAG)
    self->required |= G_GUINT64_CONSTANT (1) << row;
  return strchr (at, '}') + 1;
}

static NotationShort *
short_new (const CeasefireLayout *layout, const char *at)
{
  NotationShort *self = g_new0 (NotationShort, 1);
  guint8 group = 0;
  guint8 n_groups = 0;

  while (*at)
    {
      gsize length = strcspn (at, "{[]");

      g_assert (self->n + 1 < G_N_ELEMENTS (self->pieces));
      if (length > 0)
        self->pieces[self->n++]
          = (ShortPiece){ .kind = SHORT_LITERAL, .group = group, .text = at, .length = length };
      at += length;
      if (*at == '{')
        at = short_add_member (self, layout, at + 1, group);
      else if (*at)
        group = *at++ == '[' ? ++n_groups : 0;
    }
  return self;
}

GPtrArray *
ceasefire_notation_short_new_all (const CeasefireLayout *layout)
{
  GPtrArray *all = g_ptr_array_new_with_free_func (g_free);

  for (const char *const *form = layout->type->short_forms; *form; form++)
    g_ptr_array_add (all, short_new (layout, *form));
  return all;
}

/* Reading */

/* Digits with at most one point among them: "60" of "60..". */
static gsize
short_measure_number (const char *text, gsize length)
{
  gsize i = 0;

  while (i < length && g_ascii_isdigit (text[i]))
    i++;
  if (i + 1 < length && text[i] == '.' && g_ascii_isdigit (text[i + 1]))
    for (i++; i < length && g_ascii_isdigit (text[i]); i++)
      ;
  return i;
}

static gsize
short_measure_word (const char *text, gsize length, char stop)
{
  gsize i = 0;

  while (i < length && text[i] != ' ' && text[i] != stop)
    i++;
  return i;
}

static gsize
short_measure_id (const char *text, gsize length)
{
  const char *end = text + length;
  const char *at;

  if (length > 0 && *text == '^')
    return 1;
  at = length > 0 && *text == '`' ? ceasefire_notation_pass_backquoted (text, end)
                                  : ceasefire_notation_pass_id (text, end);

  return at ? (gsize) (at - text) : 0;
}

static gsize
short_measure_nick (const char *text, gsize length)
{
  gsize i = 0;

  while (i < length && (g_ascii_isalnum (text[i]) || text[i] == '-'))
    i++;
  return i;
}

/* A string goes to the end of the word, since nothing can be said of what is in it. */
static gsize
short_measure_string (const char *text, gsize length)
{
  const char *end = length > 0 && *text == '"'
                      ? ceasefire_notation_pass_string (text, text + length)
                      : text + length;

  return end ? (gsize) (end - text) : 0;
}

/* Whether what was found is what the member can be, as far as that shows which form is meant. */
static gboolean
short_fits (const CeasefireRow *row, const char *text, gsize length)
{
  gpointer scalar;

  if (length == 0)
    return FALSE;
  if (row->nicks)
    return ceasefire_words_find (row->nicks->words, text, length) > 0;
  if (row->field->scalar == NULL)
    return TRUE;
  scalar = ceasefire_scalar_parse (row->field->scalar, text, length, NULL);
  if (scalar)
    ceasefire_view_unref (scalar);
  return scalar != NULL;
}

static gsize
short_measure (const CeasefireRow *row, const char *text, gsize length, char stop)
{
  CeasefireToken token = row->field->kind->token;

  if (token == CEASEFIRE_TOKEN_INTEGER || token == CEASEFIRE_TOKEN_NUMBER)
    return short_measure_number (text, length);
  if (row->nicks)
    return short_measure_nick (text, length);
  if (row->field->names != CEASEFIRE_NAMES_NOTHING)
    return short_measure_id (text, length);
  if (row->field->scalar)
    return short_measure_word (text, length, stop);
  return short_measure_string (text, length);
}

typedef struct
{
  const NotationShort *form;
  const CeasefireLayout *layout;
  const char *at;
  const char *end;
  NotationPart *parts;
  guint n;
} ShortReading;

/* The first letter of what may come behind a piece. */
static char
short_get_stop (const NotationShort *self, guint piece)
{
  for (guint i = piece + 1; i < self->n; i++)
    if (self->pieces[i].kind == SHORT_LITERAL)
      return *self->pieces[i].text;
  return '\0';
}

static gboolean
short_read_member (ShortReading *self, guint i)
{
  const ShortPiece *piece = &self->form->pieces[i];
  const CeasefireRow *row = &self->layout->rows[piece->row];
  gsize length
    = short_measure (row, self->at, (gsize) (self->end - self->at), short_get_stop (self->form, i));

  if (!short_fits (row, self->at, length))
    return FALSE;
  self->parts[self->n++] = (NotationPart){ .row = piece->row, .text = self->at, .length = length };
  self->at += length;
  return TRUE;
}

static gboolean
short_read_sign (ShortReading *self, const ShortPiece *piece)
{
  const CeasefireNicks *nicks = self->layout->rows[piece->row].nicks;
  const char *found = self->at < self->end ? memchr (piece->text, *self->at, piece->length) : NULL;
  guint value;

  if (found == NULL)
    return FALSE;
  value = (guint) (found - piece->text) + 1;
  self->parts[self->n++] = (NotationPart){ .row = piece->row,
                                           .text = nicks->items[value].nick,
                                           .length = strlen (nicks->items[value].nick) };
  self->at++;
  return TRUE;
}

static gboolean
short_read_literal (ShortReading *self, const ShortPiece *piece)
{
  if ((gsize) (self->end - self->at) < piece->length
      || memcmp (self->at, piece->text, piece->length) != 0)
    return FALSE;
  self->at += piece->length;
  return TRUE;
}

static gboolean
short_read_piece (ShortReading *self, guint i)
{
  const ShortPiece *piece = &self->form->pieces[i];

  if (piece->kind == SHORT_LITERAL)
    return short_read_literal (self, piece);
  if (piece->kind == SHORT_SIGN)
    return short_read_sign (self, piece);
  if (piece->kind == SHORT_MEMBER)
    return short_read_member (self, i);
  if (short_read_literal (self, piece))
    self->parts[self->n++] = (NotationPart){ .row = piece->row, .is_flag = TRUE };
  return TRUE;
}

/* A part that may be missing is missing unless it begins as it must. */
static guint
short_pass_group (const ShortReading *self, guint i)
{
  const ShortPiece *piece = &self->form->pieces[i];
  guint8 group = piece->group;
  ShortReading look = *self;

  if (group == 0 || (i > 0 && self->form->pieces[i - 1].group == group)
      || short_read_literal (&look, piece))
    return i;
  while (i < self->form->n && self->form->pieces[i].group == group)
    i++;
  return i;
}

static gboolean
short_read_form (ShortReading *self)
{
  for (guint i = 0; i < self->form->n; i++)
    {
      guint next = short_pass_group (self, i);

      if (next == i && !short_read_piece (self, i))
        return FALSE;
      if (next > i)
        i = next - 1;
    }
  return self->at == self->end;
}

guint
ceasefire_notation_short_read (const GPtrArray *forms, const CeasefireLayout *layout,
                               const char *text, gsize length, NotationPart *parts)
{
  for (guint i = 0; forms && i < forms->len; i++)
    {
      ShortReading reading = { .form = g_ptr_array_index (forms, i),
                               .layout = layout,
                               .at = text,
                               .end = text + length,
                               .parts = parts };

      if (short_read_form (&reading))
        return reading.n;
    }
  return 0;
}

/* Writing */

/* A code that stands for a term where it is written plainly keeps its backquotes. */
static void
short_write_code (const CeasefireField *field, const char *code, GString *out)
{
  static const NotationWords none;
  g_autofree char *term = ceasefire_notation_words_translate (&none, field, code, strlen (code));

  if (term)
    ceasefire_notation_write_quoted_id (out, code);
  else
    ceasefire_notation_write_id (out, code);
}

static gboolean
short_write_text (const CeasefireRow *row, const CeasefireCell *cell, GString *out)
{
  const char *text;

  if (row->nicks)
    text = row->nicks->items[cell->small].nick;
  else
    text = (const char *) cell->pointer + row->text_offset;
  if (row->field->names != CEASEFIRE_NAMES_NOTHING)
    short_write_code (row->field, text, out);
  else if (row->nicks || row->field->scalar
           || ceasefire_notation_is_bare (text, strlen (text), FALSE))
    g_string_append (out, text);
  else
    ceasefire_notation_write_string (out, text);
  return TRUE;
}

static gboolean
short_write_cell (const CeasefireRow *row, const CeasefireCell *cell, GString *out)
{
  CeasefireToken token = row->field->kind->token;
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  if (token == CEASEFIRE_TOKEN_STRING)
    return short_write_text (row, cell, out);
  if (token == CEASEFIRE_TOKEN_NUMBER)
    {
      ceasefire_notation_write_number (out, cell->number);
      return TRUE;
    }
  if (token != CEASEFIRE_TOKEN_INTEGER)
    return FALSE;
  g_snprintf (number, sizeof number, "%" G_GINT64_FORMAT, cell->integer);
  g_string_append (out, number);
  return TRUE;
}

static gboolean
short_write_piece (const ShortPiece *piece, const CeasefireLayout *layout, gconstpointer object,
                   GString *out)
{
  const CeasefireRow *row = &layout->rows[piece->row];
  CeasefireCell cell;

  if (piece->kind == SHORT_LITERAL)
    {
      g_string_append_len (out, piece->text, (gssize) piece->length);
      return TRUE;
    }
  if (!ceasefire_object_read (object, layout, piece->row, &cell))
    return piece->kind == SHORT_FLAG;
  if (piece->kind == SHORT_MEMBER)
    return short_write_cell (row, &cell, out);
  if (piece->kind == SHORT_FLAG)
    g_string_append_len (out, piece->text, (gssize) piece->length);
  else if ((gsize) cell.small <= piece->length)
    g_string_append_c (out, piece->text[cell.small - 1]);
  return piece->kind == SHORT_FLAG ? cell.small == CEASEFIRE_TRISTATE_YES
                                   : (gsize) cell.small <= piece->length;
}

/* Whether any member of the optional part that begins with the piece is there. */
static gboolean
short_has_group (const NotationShort *self, guint i, guint64 present)
{
  guint8 group = self->pieces[i].group;

  for (; i < self->n && self->pieces[i].group == group; i++)
    if (self->pieces[i].kind != SHORT_LITERAL && (present >> self->pieces[i].row & 1))
      return TRUE;
  return FALSE;
}

static gboolean
short_write_form (const NotationShort *self, const CeasefireLayout *layout, gconstpointer object,
                  guint64 present, GString *out)
{
  for (guint i = 0; i < self->n; i++)
    {
      const ShortPiece *piece = &self->pieces[i];
      gboolean begins = piece->group && (i == 0 || self->pieces[i - 1].group != piece->group);

      if (begins && !short_has_group (self, i, present))
        {
          while (i + 1 < self->n && self->pieces[i + 1].group == piece->group)
            i++;
          continue;
        }
      if (!short_write_piece (piece, layout, object, out))
        return FALSE;
    }
  return TRUE;
}

/* Whether what was written reads as the members that are there. */
static gboolean
short_is_sure (const GPtrArray *forms, const CeasefireLayout *layout, const char *text,
               guint64 present)
{
  NotationPart parts[NOTATION_PARTS_MAX];
  guint n = ceasefire_notation_short_read (forms, layout, text, strlen (text), parts);

  for (guint i = 0; i < n; i++)
    present &= ~(G_GUINT64_CONSTANT (1) << parts[i].row);
  return n > 0 && present == 0;
}

gboolean
ceasefire_notation_short_write (const GPtrArray *forms, const CeasefireLayout *layout,
                                gconstpointer object, GString *out)
{
  gsize length = out->len;
  CeasefireRowIter iter;
  guint64 present;

  ceasefire_row_iter_init (&iter, object, layout);
  present = iter.left;
  if (ceasefire_sink_get_extras (layout, iter.node))
    return FALSE;
  for (guint i = 0; forms && i < forms->len; i++)
    {
      const NotationShort *form = g_ptr_array_index (forms, i);

      if ((present & form->required) != form->required || (present & ~form->rows) != 0)
        continue;
      if (short_write_form (form, layout, object, present, out)
          && short_is_sure (forms, layout, out->str + length, present))
        return TRUE;
      g_string_truncate (out, length);
    }
  return FALSE;
}

/* A form as a person would write it down: members in capitals, what may be missing in brackets. */
static void
short_say_form (GString *out, const char *form)
{
  while (*form)
    {
      gsize length = strcspn (form, "{");
      const char *end = strchr (form, '}');

      g_string_append_len (out, form, (gssize) length);
      form += length;
      if (*form == '\0')
        break;
      length = strcspn (++form, ":?}");
      if (form[length] == '?')
        g_string_append_printf (out, "[%.*s]", (int) ((gsize) (end - form) - length - 1),
                                form + length + 1);
      else if (form[length] == ':')
        g_string_append_printf (out, "(one of %.*s)", (int) ((gsize) (end - form) - length - 1),
                                form + length + 1);
      else
        for (gsize i = 0; i < length; i++)
          g_string_append_c (out, g_ascii_toupper (form[i]));
      form = end + 1;
    }
}

char *
ceasefire_notation_short_say (const CeasefireLayout *layout)
{
  GString *all = g_string_new (NULL);

  for (const char *const *form = layout->type->short_forms; *form; form++)
    {
      g_string_append (all, form == layout->type->short_forms ? "" : " or ");
      short_say_form (all, *form);
    }
  return g_string_free (all, FALSE);
}
