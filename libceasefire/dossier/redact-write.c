/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/hash.h"
#include "core/text.h"
#include "core/unknown.h"
#include "core/value.h"
#include "dossier/redact.h"
#include "json/writer.h"
#include "types/types.h"

#include <string.h>

/*
 * Writing what stays. Units are met in the order in which they were numbered; one that has gone is
 * stepped over with all that is in it. Words that show what has gone are found here, when all is
 * known that has.
 */

typedef struct
{
  Redaction *redaction;
  GString *text;
  const CeasefireLayout *layout;
  gboolean is_header; /* which has no units */
  gboolean is_first;
  guint64 dropped;
  guint n_lost; /* before this */
  guint64 gone; /* rows of which nothing was written */
} RedactWriter;

static void redact_write_object (Redaction *self, GString *text, const CeasefireLayout *layout,
                                 gconstpointer object, gboolean is_header);

/* Records are counted where they are taken apart. */
static void
redact_note_lost (Redaction *self, const char *what)
{
  self->n_lost++;
  if (what)
    ceasefire_redact_count (self->lost, what);
}

static void
redact_write_name (RedactWriter *self, const char *name)
{
  g_string_append_c (self->text, self->is_first ? '{' : ',');
  self->is_first = FALSE;
  ceasefire_json_write_string (self->text, name);
  g_string_append_c (self->text, ':');
}

/* Whether the unit that comes next stays; if not it is passed. */
static gboolean
redact_step (Redaction *self, const char *what)
{
  const RedactUnit *unit = REDACT_UNIT (self, ++self->at);

  if (unit->is_dead)
    {
      self->at = unit->end;
      redact_note_lost (self, what);
    }
  return !unit->is_dead;
}

static gboolean
redact_text_shows (Redaction *self, const CeasefireText *text)
{
  for (guint i = 0; i < ceasefire_text_get_n_wordings (text); i++)
    {
      const char *language;

      if (ceasefire_redact_shows (self, ceasefire_text_get_wording (text, i, &language)))
        return TRUE;
    }
  return FALSE;
}

static void
redact_keep_string (Redaction *self, const CeasefireField *field, const char *string)
{
  const char *colon = strchr (string, ':');

  if (field->names == CEASEFIRE_NAMES_TERM)
    g_hash_table_add (self->kept_terms, g_strdup_printf ("%s %s", field->vocabulary, string));
  if (field->names == CEASEFIRE_NAMES_RECORD && colon)
    g_hash_table_add (self->kept_prefixes, g_strndup (string, (gsize) (colon - string)));
}

static gboolean
redact_keeps_string (Redaction *self, const CeasefireField *field, const char *string)
{
  if (field->names == CEASEFIRE_NAMES_RECORD
        ? ceasefire_redact_is_lost (self, field, string)
        : field->names == CEASEFIRE_NAMES_NOTHING && ceasefire_redact_shows (self, string))
    {
      redact_note_lost (self, field->names == CEASEFIRE_NAMES_RECORD ? "reference" : "text");
      return FALSE;
    }
  redact_keep_string (self, field, string);
  return TRUE;
}

/* A finding's digest is over all that it was made from. */
static gboolean
redact_is_digest_of_all (const RedactWriter *self, const CeasefireField *field)
{
  return self->layout->type == &ceasefire_finding_type && g_strcmp0 (field->format, "sha256") == 0
         && self->redaction->has_gone;
}

/* Whether a member that is no list and no object stays. */
static gboolean
redact_keeps_one (const RedactWriter *self, const CeasefireField *field, const CeasefireCell *cell)
{
  Redaction *redaction = self->redaction;
  gboolean is_lost = FALSE;

  if (field->kind == &ceasefire_kind_string)
    {
      if (!redact_is_digest_of_all (self, field))
        return redact_keeps_string (redaction, field, cell->pointer);
      is_lost = TRUE;
    }
  else if (field->kind == &ceasefire_kind_text)
    is_lost = redact_text_shows (redaction, cell->pointer);
  else if (field->kind == &ceasefire_kind_raw)
    is_lost = ceasefire_redact_json_shows (redaction, cell->pointer)
              || ceasefire_redact_json_is_above (redaction, cell->pointer);
  if (is_lost)
    redact_note_lost (redaction, "text");
  return !is_lost;
}

static void
redact_write_one (RedactWriter *self, guint row, const CeasefireCell *cell)
{
  const CeasefireField *field = self->layout->fields[row];
  gboolean is_object = field->kind == &ceasefire_kind_object;

  if (is_object ? !self->is_header && !redact_step (self->redaction, field->type->name)
                : !redact_keeps_one (self, field, cell))
    return;
  redact_write_name (self, field->name);
  if (is_object)
    redact_write_object (self->redaction, self->text, ceasefire_type_get_layout (field->type),
                         cell->pointer, self->is_header);
  else
    ceasefire_json_write_member (self->text, self->layout, row, cell);
}

/* Lists */

/* Values of which something went may have become the same: of these the first stays. */
static void
redact_write_distinct (GString *list, GPtrArray *items, gboolean is_changed)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (ceasefire_string_hash, g_str_equal);

  for (guint i = 0; i < items->len; i++)
    {
      if (is_changed && !g_hash_table_add (seen, items->pdata[i]))
        continue;
      g_string_append_c (list, list->len > 0 ? ',' : '[');
      g_string_append (list, items->pdata[i]);
    }
}

/* Of a record that has lost something, a member may be gone, items of lists may have other places than
   before, and values may have lost members. */
static gboolean
redact_keeps_path (const RedactWriter *self, const CeasefireField *field, const char *path)
{
  const Redaction *redaction = self->redaction;
  int row;

  if (self->layout->type != &ceasefire_citation_type || g_strcmp0 (field->format, "path") != 0
      || !redaction->has_lost_own)
    return TRUE;
  if (strpbrk (path, "[."))
    return FALSE;
  row = ceasefire_layout_find (redaction->cited, path, strlen (path));
  return row < 0 || !(redaction->gone >> row & 1);
}

static char *
redact_write_item (RedactWriter *self, const CeasefireField *field, gpointer item)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (field->kind != &ceasefire_kind_object)
    {
      if (!redact_keeps_path (self, field, item)
          || !redact_keeps_string (self->redaction, field, item))
        return NULL;
      ceasefire_json_write_string (text, item);
    }
  else if (!self->is_header && !redact_step (self->redaction, field->type->name))
    return NULL;
  else
    {
      self->redaction->is_void = FALSE;
      redact_write_object (self->redaction, text, ceasefire_type_get_layout (field->type), item,
                           self->is_header);
      if (self->redaction->is_void)
        {
          redact_note_lost (self->redaction, field->type->name);
          return NULL;
        }
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
redact_write_list (RedactWriter *self, const CeasefireField *field, gpointer list)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_lost = self->redaction->n_lost;
  CeasefireListIter iter;
  gpointer item;

  ceasefire_list_iter_init (&iter, list);
  while ((item = ceasefire_list_iter_next (&iter)))
    {
      char *json = redact_write_item (self, field, item);

      if (json)
        g_ptr_array_add (items, json);
    }
  redact_write_distinct (text, items, self->redaction->n_lost > n_lost);
  if (text->len == 0)
    {
      self->redaction->is_void = g_strcmp0 (field->format, "path") == 0;
      return;
    }
  redact_write_name (self, field->name);
  g_string_append (self->text, text->str);
  g_string_append_c (self->text, ']');
}

static void
redact_write_children (RedactWriter *self, const CeasefireField *field,
                       CeasefireRecordList *children)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < ceasefire_record_list_get_length (children); i++)
    {
      CeasefireRecord *child = ceasefire_record_list_peek (children, i);

      if (!redact_step (self->redaction, NULL))
        continue;
      if (is_first)
        redact_write_name (self, field->name);
      g_string_append_c (self->text, is_first ? '[' : ',');
      is_first = FALSE;
      redact_write_object (self->redaction, self->text, ceasefire_record_get_layout (child), child,
                           FALSE);
    }
  if (!is_first)
    g_string_append_c (self->text, ']');
}

/* Objects */

static void
redact_write_row (RedactWriter *self, guint row, const CeasefireCell *cell)
{
  const CeasefireField *field = self->layout->fields[row];

  const gsize length = self->text->len;

  if (field->type == &ceasefire_citation_type)
    {
      self->redaction->has_lost_own = self->redaction->n_lost > self->n_lost;
      self->redaction->cited = self->layout;
      self->redaction->gone = self->gone;
    }
  /* Such are lists of references, and no values. */
  if (self->dropped >> row & 1)
    redact_note_lost (self->redaction, "reference");
  else if (field->shape == CEASEFIRE_CHILDREN)
    redact_write_children (self, field, cell->pointer);
  else if (field->shape == CEASEFIRE_LIST)
    redact_write_list (self, field, cell->pointer);
  else
    redact_write_one (self, row, cell);
  if (self->text->len == length)
    self->gone |= G_GUINT64_CONSTANT (1) << row;
}

/* Those that followed the member before @position; returns how many there were. */
static guint
redact_write_extras (RedactWriter *self, const CeasefireExtras *extras, guint from,
                     guint64 position)
{
  for (; from < ceasefire_extras_count (extras) && extras->items[from].after <= position; from++)
    {
      const CeasefireExtra *extra = &extras->items[from];

      if (ceasefire_redact_shows (self->redaction, extra->name)
          || ceasefire_redact_json_shows (self->redaction, extra->raw)
          || ceasefire_redact_json_is_above (self->redaction, extra->raw))
        {
          redact_note_lost (self->redaction, "unknown member");
          continue;
        }
      redact_write_name (self, extra->name);
      g_string_append (self->text, extra->raw);
    }
  return from;
}

static void
redact_write_identity (RedactWriter *self, CeasefireRecord *record)
{
  const char *id = ceasefire_record_peek_id (record);

  ceasefire_redact_count (self->redaction->left, ceasefire_record_get_type_name (record));
  redact_write_name (self, "type");
  ceasefire_json_write_string (self->text, ceasefire_record_get_type_name (record));
  if (id == NULL)
    return;
  redact_write_name (self, "id");
  ceasefire_json_write_string (self->text, id);
}

static void
redact_write_object (Redaction *self, GString *text, const CeasefireLayout *layout,
                     gconstpointer object, gboolean is_header)
{
  RedactWriter writer = { self, text, layout, is_header, TRUE, 0, self->n_lost, 0 };
  const CeasefireExtras *extras = ceasefire_object_get_extras (object, layout);
  CeasefireRowIter iter;
  CeasefireCell cell;
  guint n_extras = 0;
  guint row;

  if (!is_header)
    writer.dropped = REDACT_UNIT (self, self->at)->dropped;
  if (layout->type->is_record)
    redact_write_identity (&writer, (gpointer) object);
  ceasefire_row_iter_init (&iter, object, layout);
  while (ceasefire_row_iter_next (&iter, &row, &cell))
    {
      n_extras = redact_write_extras (&writer, extras, n_extras, row);
      redact_write_row (&writer, row, &cell);
    }
  redact_write_extras (&writer, extras, n_extras, G_MAXUINT64);
  g_string_append (text, writer.is_first ? "{}" : "}");
}

/* The header */

/* A term is kept that is used by what stays; and one that nothing uses, unless the header is closed. */
static gboolean
redact_keeps_term (Redaction *self, CeasefireTerm *term, gboolean is_closed)
{
  g_autofree char *name = g_strdup_printf ("%s %s", ceasefire_term_get_vocabulary (term),
                                           ceasefire_term_get_code (term));

  return g_hash_table_contains (self->kept_terms, name)
         || (!is_closed && !g_hash_table_contains (self->terms, name));
}

/* A term that stays needs those above it. Rings end where a term has been met. */
static void
redact_keep_broader (Redaction *self)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, self->kept_terms);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    g_ptr_array_add (names, g_strdup (name));
  for (guint i = 0; i < names->len; i++)
    {
      g_auto (GStrv) parts = g_strsplit (names->pdata[i], " ", 2);
      CeasefireVocabulary *vocabulary = ceasefire_dossier_get_vocabulary (self->dossier, parts[0]);
      CeasefireTerm *term = vocabulary ? ceasefire_vocabulary_lookup (vocabulary, parts[1]) : NULL;
      const char *broader = term ? ceasefire_term_get_broader (term) : NULL;
      char *above = broader ? g_strdup_printf ("%s %s", parts[0], broader) : NULL;

      if (above && g_hash_table_add (self->kept_terms, g_strdup (above)))
        g_ptr_array_add (names, above);
      else
        g_free (above);
    }
}

/* A term of a header that is above the level itself says no more than it must. */
static CeasefireTerm *
redact_copy_term (CeasefireTerm *term, gboolean is_closed)
{
  CeasefireTerm *copy = ceasefire_term_copy (term);

  if (is_closed)
    {
      ceasefire_term_unref (copy);
      copy = ceasefire_value_new (&ceasefire_term_type);
      ceasefire_term_set_vocabulary (copy, ceasefire_term_get_vocabulary (term));
      ceasefire_term_set_code (copy, ceasefire_term_get_code (term));
      ceasefire_term_set_broader (copy, ceasefire_term_get_broader (term));
      ceasefire_term_set_level (copy, ceasefire_term_get_level (term));
      ceasefire_term_set_factor (copy, ceasefire_term_get_factor (term));
      ceasefire_term_set_binds (copy, ceasefire_term_get_binds (term));
    }
  return copy;
}

static void
redact_fill_header (Redaction *self, CeasefireHeader *header, gboolean is_closed)
{
  CeasefireHeader *old = self->dossier->header;
  CeasefireTerm *const *terms = ceasefire_header_get_vocabularies (old);
  CeasefireNamespace *const *namespaces = ceasefire_header_get_namespaces (old);

  for (; terms && *terms; terms++)
    if (redact_keeps_term (self, *terms, is_closed))
      {
        g_autoptr (CeasefireTerm) copy = redact_copy_term (*terms, is_closed);

        ceasefire_header_add_vocabulary (header, copy);
      }
  for (; namespaces && *namespaces; namespaces++)
    {
      const char *prefix = ceasefire_namespace_get_prefix (*namespaces);

      if (!is_closed || (prefix && g_hash_table_contains (self->kept_prefixes, prefix)))
        ceasefire_header_add_namespace (header, *namespaces);
    }
}

/* The header is a part of the dossier like a record, of the mark that it gives to others. */
static CeasefireHeader *
redact_make_header (Redaction *self)
{
  CeasefireHeader *old = self->dossier->header;
  gint64 level = self->header_mark ? ceasefire_vocabulary_get_level (self->marks, self->header_mark)
                                   : -1;
  gboolean is_closed = level < 0 || level > self->level;
  CeasefireHeader *header = ceasefire_header_copy (old);
  const char *mark = is_closed ? self->up_to : self->header_mark;

  if (is_closed)
    {
      ceasefire_header_unref (header);
      header = ceasefire_value_new (&ceasefire_header_type);
      ceasefire_header_set_version (header, ceasefire_header_get_version (old));
      ceasefire_header_set_language (header, ceasefire_header_get_language (old));
      ceasefire_header_set_timezone (header, ceasefire_header_get_timezone (old));
      redact_note_lost (self, "header");
    }
  g_hash_table_add (self->kept_terms, g_strdup_printf ("handling %s", mark));
  redact_keep_broader (self);
  ceasefire_header_set_handling (header, mark);
  ceasefire_header_set_vocabularies (header, NULL);
  ceasefire_header_set_namespaces (header, NULL);
  redact_fill_header (self, header, is_closed);
  return header;
}

/* Records first: what the header needs follows from them. */
char *
ceasefire_redact_write (Redaction *self)
{
  g_autoptr (GString) records = g_string_new (NULL);
  g_autoptr (CeasefireHeader) header = NULL;
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < ceasefire_record_list_get_length (self->dossier->records); i++)
    {
      CeasefireRecord *record = ceasefire_record_list_peek (self->dossier->records, i);

      if (!redact_step (self, NULL))
        continue;
      g_string_append_c (records, records->len > 0 ? ',' : '[');
      redact_write_object (self, records, ceasefire_record_get_layout (record), record, FALSE);
    }
  header = redact_make_header (self);
  redact_write_object (self, text, ceasefire_node_get_layout ((const CeasefireNode *) header),
                       header, TRUE);
  g_string_truncate (text, text->len - 1);
  g_string_append_printf (text, ",\"records\":%s]}", records->len > 0 ? records->str : "[");
  return g_string_free (text, FALSE);
}
