/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-fixing.h>

#include "core/problem.h"
#include "core/splice.h"
#include "json/locate.h"
#include "notation/layout.h"
#include "notation/splice.h"
#include "packing/intake.h"

#include <string.h>

/*
 * Changes of the text of a dossier. What is to be changed is told by path, line and column; where that is
 * in the text JSON finds by the paths, in one walk, and the notation by lines and columns. The changes of
 * the text as it was given are kept too, for the differences.
 */

typedef struct
{
  CeasefireFix fix;
  char *path;
  guint line, column;
  gint64 start, end; /* the right offsets */
} FixingChange;

struct _CeasefireFixing
{
  GObject parent_instance;

  GBytes *given;
  GBytes *text; /* as it is now */
  CeasefireFormat format;
  GArray *splices; /* of `given`, see core/splice.h */
  GArray *changes; /* of FixingChange: what is still to be made */
};

G_DEFINE_FINAL_TYPE (CeasefireFixing, ceasefire_fixing, G_TYPE_OBJECT)

static void
fixing_clear_change (gpointer data)
{
  g_free (((FixingChange *) data)->path);
}

static void
fixing_finalize (GObject *object)
{
  CeasefireFixing *self = CEASEFIRE_FIXING (object);

  g_bytes_unref (self->given);
  g_bytes_unref (self->text);
  g_array_unref (self->splices);
  g_array_unref (self->changes);
  G_OBJECT_CLASS (ceasefire_fixing_parent_class)->finalize (object);
}

static void
ceasefire_fixing_class_init (CeasefireFixingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fixing_finalize;
}

/* One that g_object_new() made is of an empty text. */
static void
ceasefire_fixing_init (CeasefireFixing *self)
{
  self->given = g_bytes_new_static ("", 0);
  self->text = g_bytes_ref (self->given);
  self->splices = ceasefire_splices_new ();
  self->changes = g_array_new (FALSE, FALSE, sizeof (FixingChange));
  g_array_set_clear_func (self->changes, fixing_clear_change);
}

static void
fixing_set (GBytes **member, GBytes *bytes)
{
  g_bytes_ref (bytes);
  g_bytes_unref (*member);
  *member = bytes;
}

CeasefireFixing *
ceasefire_fixing_new (GBytes *text, CeasefireFormat format)
{
  g_autoptr (GBytes) unpacked = NULL;
  CeasefireFixing *self;

  g_return_val_if_fail (text != NULL, NULL);

  self = g_object_new (CEASEFIRE_TYPE_FIXING, NULL);
  ceasefire_intake_unpack (text, G_MAXUINT64, &unpacked, NULL);
  fixing_set (&self->given, unpacked);
  fixing_set (&self->text, unpacked);
  self->format = format;
  return self;
}

gboolean
ceasefire_fixing_add_problem (CeasefireFixing *self, CeasefireProblem *problem)
{
  FixingChange change;

  g_return_val_if_fail (CEASEFIRE_IS_FIXING (self), FALSE);
  g_return_val_if_fail (CEASEFIRE_IS_PROBLEM (problem), FALSE);

  change.fix = ceasefire_problem_get_fix (problem);
  if (change.fix == CEASEFIRE_FIX_NONE)
    return FALSE;
  change.path = g_strdup (ceasefire_problem_get_path (problem));
  change.line = ceasefire_problem_get_line (problem);
  change.column = ceasefire_problem_get_column (problem);
  change.start = ceasefire_problem_get_quote_start (problem);
  change.end = ceasefire_problem_get_quote_end (problem);
  g_array_append_val (self->changes, change);
  return TRUE;
}

static const FixingChange *
fixing_get (const CeasefireFixing *self, guint i)
{
  return &g_array_index (self->changes, FixingChange, i);
}

static char *
fixing_say (gint64 number)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT, number);
}

/* JSON */

/* Behind the item in front of the one that begins at @at; 0: there is none. */
static gsize
fixing_find_item_before (const char *text, gsize at)
{
  while (at > 0 && strchr (" \t\r\n", text[at - 1]))
    at--;
  if (at == 0 || text[at - 1] != ',')
    return 0;
  at--;
  while (at > 0 && strchr (" \t\r\n", text[at - 1]))
    at--;
  return at;
}

static void
fixing_set_number (const char *text, gsize length, gsize at, gint64 number, GArray *splices)
{
  gsize from, to;

  if (at != G_MAXSIZE && ceasefire_json_find_value (text, length, at, &from, &to))
    ceasefire_splices_add (splices, from, to, fixing_say (number));
}

/* @offsets are those of the paths that fixing_list_paths() made. */
static void
fixing_splice_json (const FixingChange *change, const char *text, gsize length,
                    const gsize *offsets, GArray *splices)
{
  gsize before, from, to;

  if (change->fix == CEASEFIRE_FIX_SPAN)
    {
      if (offsets[0] == G_MAXSIZE || offsets[1] == G_MAXSIZE)
        return;
      fixing_set_number (text, length, offsets[0], change->start, splices);
      fixing_set_number (text, length, offsets[1], change->end, splices);
      return;
    }
  before = offsets[0] == G_MAXSIZE ? 0 : fixing_find_item_before (text, offsets[0]);
  if (before > 0 && ceasefire_json_find_value (text, length, offsets[0], &from, &to))
    ceasefire_splices_add (splices, before, to, g_strdup (""));
}

/* Two for each change: where the item stands, or start and end of the citation. */
static GPtrArray *
fixing_list_paths (const CeasefireFixing *self)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->changes->len; i++)
    {
      const FixingChange *change = fixing_get (self, i);
      const char *dot = strrchr (change->path, '.');
      int length = (int) (dot ? dot - change->path : 0);

      if (change->fix == CEASEFIRE_FIX_SPAN)
        {
          g_ptr_array_add (paths, g_strdup_printf ("%.*s.start", length, change->path));
          g_ptr_array_add (paths, g_strdup_printf ("%.*s.end", length, change->path));
        }
      else
        {
          g_ptr_array_add (paths, g_strdup (change->path));
          g_ptr_array_add (paths, g_strdup (change->path));
        }
    }
  g_ptr_array_add (paths, NULL);
  return paths;
}

static void
fixing_resolve_json (const CeasefireFixing *self, const char *text, gsize length, GArray *splices)
{
  g_autoptr (GPtrArray) paths = fixing_list_paths (self);
  g_autofree gsize *offsets = g_new (gsize, paths->len);

  ceasefire_json_find_in_text (text, length, (const char *const *) paths->pdata, offsets);
  for (guint i = 0; i < self->changes->len; i++)
    fixing_splice_json (fixing_get (self, i), text, length, offsets + 2 * i, splices);
}

/* The notation */

static int
fixing_compare_places (gconstpointer a, gconstpointer b)
{
  const FixingChange *change_a = a;
  const FixingChange *change_b = b;

  if (change_a->line != change_b->line)
    return change_a->line < change_b->line ? -1 : 1;
  return (change_a->column > change_b->column) - (change_a->column < change_b->column);
}

static void
fixing_splice_notation (const FixingChange *change, const char *text, gsize length,
                        const GArray *tokens, gsize at, GArray *splices)
{
  gsize from, to;

  if (change->fix == CEASEFIRE_FIX_SPAN)
    {
      if (ceasefire_notation_find_span (text, length, at, &from, &to))
        ceasefire_splices_add (
          splices, from, to,
          g_strdup_printf ("%" G_GINT64_FORMAT "..%" G_GINT64_FORMAT, change->start, change->end));
    }
  else if (ceasefire_notation_find_item (text, length, tokens, at, &from, &to))
    ceasefire_splices_add (splices, from, to, g_strdup (""));
}

/* Goes over the text once, from place to place. */
static void
fixing_resolve_notation (const CeasefireFixing *self, const char *text, gsize length,
                         GArray *splices)
{
  g_autoptr (GArray) tokens = ceasefire_notation_list_tokens (text, length);
  const char *end = text + length;
  const char *at = text;
  guint line = 1;
  guint column = 1;

  g_array_sort (self->changes, fixing_compare_places);
  for (guint i = 0; i < self->changes->len; i++)
    {
      const FixingChange *change = fixing_get (self, i);

      for (; at < end && line < change->line; line++, column = 1)
        {
          const char *newline = memchr (at, '\n', (gsize) (end - at));

          at = newline ? newline + 1 : end;
        }
      for (; at < end && line == change->line && column < change->column && *at != '\n'; column++)
        at = g_utf8_next_char (at);
      if (line == change->line && column == change->column)
        fixing_splice_notation (change, text, length, tokens, (gsize) (at - text), splices);
    }
}

/* All forms */

guint
ceasefire_fixing_apply (CeasefireFixing *self)
{
  g_autoptr (GArray) splices = NULL;
  g_autoptr (GBytes) text = NULL;
  const char *bytes;
  gsize length;

  g_return_val_if_fail (CEASEFIRE_IS_FIXING (self), 0);

  bytes = g_bytes_get_data (self->text, &length);
  splices = ceasefire_splices_new ();
  if (self->changes->len > 0 && length > 0)
    {
      if (self->format == CEASEFIRE_FORMAT_NOTATION)
        fixing_resolve_notation (self, bytes, length, splices);
      else
        fixing_resolve_json (self, bytes, length, splices);
    }
  g_array_set_size (self->changes, 0);
  ceasefire_splices_sort (splices);
  if (splices->len == 0)
    return 0;
  text = ceasefire_splices_apply (splices, bytes, length);
  fixing_set (&self->text, text);
  ceasefire_splices_compose (self->splices, splices);
  return splices->len;
}

GBytes *
ceasefire_fixing_get_text (CeasefireFixing *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_FIXING (self), NULL);

  return self->text;
}

GBytes *
ceasefire_fixing_to_diff (CeasefireFixing *self, const char *name)
{
  GString *diff;
  const char *bytes;
  gsize length;

  g_return_val_if_fail (CEASEFIRE_IS_FIXING (self), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  diff = g_string_new (NULL);
  bytes = g_bytes_get_data (self->given, &length);
  ceasefire_splices_write_diff (self->splices, bytes ? bytes : "", length, name, diff);
  return g_string_free_to_bytes (diff);
}
