/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/map-read.h"

#include "core/error.h"
#include "feeds/mapping.h"

#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-reader.h>
#include <ceasefire/ceasefire-vocabulary.h>
#include <string.h>

/* A mapping file from its top: what its source is, its tables, and what is lost. */

/* Strings of the top */

static gboolean
read_version (CeasefireMapReader *self, gpointer target)
{
  g_autofree char *version = ceasefire_map_read_string (self);

  (void) target;
  if (version == NULL)
    return FALSE;
  if (!g_str_has_prefix (version, "1."))
    return ceasefire_map_fail (
      self, CEASEFIRE_ERROR_VERSION,
      g_strdup_printf ("version \"%s\" is none that this library knows; it knows %s", version,
                       CEASEFIRE_MAP_VERSION));
  return TRUE;
}

/* For readers alone. */
static gboolean
read_note (CeasefireMapReader *self, gpointer target)
{
  g_autofree char *note = ceasefire_map_read_string (self);

  (void) target;
  return note != NULL;
}

/* The source */

static gboolean
read_format (CeasefireMapReader *self, gpointer target)
{
  static const char *const formats[] = { "csv", "tsv", "json", NULL };
  g_autofree char *format = ceasefire_map_read_string (self);

  if (format == NULL)
    return FALSE;
  ((CeasefireMap *) target)->is_raw = g_str_equal (format, "tsv");
  return g_strv_contains (formats, format)
         || ceasefire_map_fail_word (self, "there is no format", format, formats);
}

static gboolean
read_column (CeasefireMapReader *self, gpointer target)
{
  CeasefireMap *map = target;
  g_autofree char *name = ceasefire_map_read_string (self);

  if (name == NULL)
    return FALSE;
  if (ceasefire_map_find_column (map, name) != CEASEFIRE_MAP_NONE)
    return ceasefire_map_fail (self, CEASEFIRE_ERROR_DUPLICATE,
                               g_strdup_printf ("column \"%s\" stands here twice", name));
  if (ceasefire_map_add_column (map, name) + 1 >= CEASEFIRE_MAP_COLUMNS_MAX)
    return ceasefire_map_fail (self, CEASEFIRE_ERROR_LIMIT,
                               g_strdup_printf ("more than %u columns", CEASEFIRE_MAP_COLUMNS_MAX));
  map->n_columns++;
  map->has_head = FALSE;
  return TRUE;
}

static gboolean
read_columns (CeasefireMapReader *self, gpointer target)
{
  if (((CeasefireMap *) target)->columns->len > 0)
    return ceasefire_map_fail (self, CEASEFIRE_ERROR_VALUE,
                               g_strdup ("\"columns\" must stand before \"split\""));
  return ceasefire_map_read_list (self, read_column, target);
}

static gboolean
read_split_column (CeasefireMapReader *self, const char *name, gpointer target)
{
  CeasefireMap *map = target;
  guint column = ceasefire_map_add_column (map, name);
  g_autofree char *separator = ceasefire_map_read_string (self);

  if (separator == NULL)
    return FALSE;
  if (strlen (separator) != 1)
    return ceasefire_map_fail (self, CEASEFIRE_ERROR_VALUE,
                               g_strdup ("what separates parts is one character of ASCII"));
  ceasefire_map_get_column (map, column)->split = *separator;
  return TRUE;
}

static gboolean
read_split (CeasefireMapReader *self, gpointer target)
{
  return ceasefire_map_read_map (self, read_split_column, target);
}

static const CeasefireMapKey source_keys[] = {
  { "format", read_format, TRUE, 0 },
  { "encoding", ceasefire_map_read_text, FALSE, G_STRUCT_OFFSET (CeasefireMap, encoding) },
  { "columns", read_columns, FALSE, 0 },
  { "short_rows", ceasefire_map_read_boolean, FALSE, G_STRUCT_OFFSET (CeasefireMap, is_short) },
  { "rows", ceasefire_map_read_words, FALSE, G_STRUCT_OFFSET (CeasefireMap, rows) },
  { "null", ceasefire_map_read_words, FALSE, G_STRUCT_OFFSET (CeasefireMap, nulls) },
  { "split", read_split, FALSE, 0 },
};

static gboolean
read_source (CeasefireMapReader *self, gpointer target)
{
  return ceasefire_map_read_object (self, source_keys, G_N_ELEMENTS (source_keys), target);
}

/* The header, and the records of the feed itself */

static gboolean
fail_by (CeasefireMapReader *self, const char *what, const GError *error)
{
  return ceasefire_map_fail (self, (CeasefireError) error->code,
                             g_strdup_printf ("%s: %s: %s", what, ceasefire_error_get_path (error),
                                              ceasefire_error_get_reason (error)));
}

static void
take_prefixes (CeasefireMap *map, CeasefireHeader *header)
{
  CeasefireNamespace *const *namespaces = ceasefire_header_get_namespaces (header);

  for (; namespaces && *namespaces; namespaces++)
    if (ceasefire_namespace_get_prefix (*namespaces))
      g_ptr_array_add (map->prefixes,
                       g_strconcat (ceasefire_namespace_get_prefix (*namespaces), ":", NULL));
}

CeasefireHeader *
ceasefire_map_make_header (const char *json, GError **error)
{
  g_autofree char *line = g_strconcat (json, "\n", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (line, strlen (line));
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (bytes);
  CeasefireHeader *header = ceasefire_reader_read_header (reader, NULL, error);

  return header ? ceasefire_header_ref (header) : NULL;
}

static gboolean
read_header (CeasefireMapReader *self, gpointer target)
{
  CeasefireMap *map = target;
  CeasefireSlice slice;
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireHeader) header = NULL;

  ceasefire_scanner_peek (&self->scanner);
  self->at = self->scanner.at;
  if (!ceasefire_scanner_skip (&self->scanner, &slice))
    return FALSE;
  map->header
    = ceasefire_json_normalize (slice.text, slice.length, CEASEFIRE_JSON_DEPTH, G_MAXSIZE);
  header = ceasefire_map_make_header (map->header ? map->header : "", &error);
  if (header == NULL)
    return fail_by (self, "the header cannot be read", error);
  take_prefixes (map, header);
  return TRUE;
}

static gboolean
read_record (CeasefireMapReader *self, gpointer target)
{
  CeasefireMap *map = target;
  CeasefireSlice slice;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  CeasefireRecord *record;

  ceasefire_scanner_peek (&self->scanner);
  self->at = self->scanner.at;
  if (!ceasefire_scanner_skip (&self->scanner, &slice))
    return FALSE;
  bytes = g_bytes_new (slice.text, slice.length);
  record = ceasefire_record_from_json (bytes, &error);
  if (record == NULL)
    return fail_by (self, "the record cannot be read", error);
  g_ptr_array_add (map->preamble, record);
  return ceasefire_record_get_id (record) != NULL
         || ceasefire_map_fail (self, CEASEFIRE_ERROR_MISSING, g_strdup ("the record has no id"));
}

static gboolean
read_preamble (CeasefireMapReader *self, gpointer target)
{
  return ceasefire_map_read_list (self, read_record, target);
}

/* Tables */

typedef struct
{
  CeasefireMapTable *table; /* NULL until it is there */
  char *vocabulary;
  char *scheme;
} TableTarget;

static CeasefireMapTable *
make_table (TableTarget *target)
{
  if (target->table == NULL)
    target->table = ceasefire_map_table_new (FALSE);
  return target->table;
}

static gboolean
read_pair (CeasefireMapReader *self, const char *word, gpointer target)
{
  char *meaning = ceasefire_map_read_string (self);

  if (meaning)
    g_hash_table_replace (make_table (target)->words, g_strdup (word), meaning);
  return meaning != NULL;
}

static gboolean
read_words (CeasefireMapReader *self, gpointer target)
{
  make_table (target);
  return ceasefire_map_read_map (self, read_pair, target);
}

static gboolean read_file (CeasefireMapReader *self, gpointer target);

static const CeasefireMapKey table_keys[] = {
  { "source", read_note, FALSE, 0 },
  { "license", read_note, FALSE, 0 },
  { "words", read_words, FALSE, 0 },
  { "file", read_file, FALSE, 0 },
  { "vocabulary", ceasefire_map_read_text, FALSE, G_STRUCT_OFFSET (TableTarget, vocabulary) },
  { "scheme", ceasefire_map_read_text, FALSE, G_STRUCT_OFFSET (TableTarget, scheme) },
};
/* A file of a table has no table in another file. */
static const CeasefireMapKey file_keys[] = {
  { "source", read_note, TRUE, 0 },
  { "license", read_note, TRUE, 0 },
  { "words", read_words, TRUE, 0 },
};

static gboolean
read_file (CeasefireMapReader *self, gpointer target)
{
  g_autofree char *name = ceasefire_map_read_string (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  CeasefireMapReader inner = { .map = self->map };
  const CeasefirePath path = { NULL, name, -1 };
  gboolean read;
  gsize size;
  const char *text;

  if (name == NULL)
    return FALSE;
  bytes = self->open ? self->open (self->user_data, name, &error) : NULL;
  if (bytes == NULL)
    return ceasefire_map_fail (
      self, CEASEFIRE_ERROR_NOT_FOUND,
      g_strdup_printf ("the table \"%s\" cannot be read: %s", name,
                       error ? error->message : "a mapping in memory has no files"));
  text = g_bytes_get_data (bytes, &size);
  ceasefire_scanner_init (&inner.scanner, text, size);
  inner.scanner.path = &path;
  read = ceasefire_map_read_object (&inner, file_keys, G_N_ELEMENTS (file_keys), target)
         && ceasefire_scanner_finish (&inner.scanner);
  if (!read)
    {
      ceasefire_scanner_set_error (&inner.scanner, &error);
      ceasefire_map_fail (self, CEASEFIRE_ERROR_VALUE, g_strdup (error->message));
    }
  ceasefire_scanner_clear (&inner.scanner);
  return read;
}

static gboolean
fill_table (CeasefireMapReader *self, TableTarget *target)
{
  g_auto (GStrv) names = NULL;

  if ((target->vocabulary == NULL) != (target->scheme == NULL)
      || (target->vocabulary == NULL) == (target->table == NULL))
    return ceasefire_map_fail (
      self, CEASEFIRE_ERROR_VALUE,
      g_strdup ("a table has \"words\", a \"file\", or a \"vocabulary\" and a \"scheme\""));
  if (target->vocabulary == NULL)
    return TRUE;
  target->table = ceasefire_map_table_new_scheme (target->vocabulary, target->scheme);
  if (target->table)
    return TRUE;
  names = ceasefire_vocabulary_list_names ();
  return ceasefire_map_fail_word (self, "there is no vocabulary", target->vocabulary,
                                  (const char *const *) names);
}

static gboolean
read_table (CeasefireMapReader *self, const char *name, gpointer user_data)
{
  CeasefireMap *map = user_data;
  TableTarget target = { NULL, NULL, NULL };
  gboolean read = ceasefire_map_read_object (self, table_keys, G_N_ELEMENTS (table_keys), &target)
                  && fill_table (self, &target);

  if (read && g_hash_table_contains (map->tables, name))
    read = ceasefire_map_fail (self, CEASEFIRE_ERROR_DUPLICATE,
                               g_strdup_printf ("table \"%s\" stands here twice", name));
  if (read)
    g_hash_table_insert (map->tables, g_strdup (name), g_steal_pointer (&target.table));
  g_clear_pointer (&target.table, ceasefire_map_table_free);
  g_free (target.vocabulary);
  g_free (target.scheme);
  return read;
}

static gboolean
read_tables (CeasefireMapReader *self, gpointer target)
{
  if (((CeasefireMap *) target)->specs->len > 0)
    return ceasefire_map_fail (self, CEASEFIRE_ERROR_VALUE,
                               g_strdup ("\"tables\" must stand before \"records\""));
  return ceasefire_map_read_map (self, read_table, target);
}

/* What is lost */

static gboolean
read_lost_column (CeasefireMapReader *self, const char *name, gpointer target)
{
  CeasefireMap *map = target;
  guint n = map->columns->len;
  guint number = ceasefire_map_add_column (map, name);
  CeasefireMapColumn *column = ceasefire_map_get_column (map, number);

  if (column->is_used)
    return ceasefire_map_fail (self, CEASEFIRE_ERROR_VALUE,
                               g_strdup_printf ("column \"%s\" is used, so it is not lost", name));
  if (!map->has_head && number == n)
    return ceasefire_map_fail (self, CEASEFIRE_ERROR_NOT_FOUND,
                               g_strdup_printf ("the source has no column \"%s\"", name));
  g_free (column->lost);
  column->lost = ceasefire_map_read_string (self);
  return column->lost != NULL;
}

static gboolean
read_lost (CeasefireMapReader *self, gpointer target)
{
  if (((CeasefireMap *) target)->specs->len == 0)
    return ceasefire_map_fail (self, CEASEFIRE_ERROR_VALUE,
                               g_strdup ("\"lost\" must stand behind \"records\""));
  return ceasefire_map_read_map (self, read_lost_column, target);
}

static gboolean
read_specs (CeasefireMapReader *self, gpointer target)
{
  return ceasefire_map_read_list (self, ceasefire_map_read_spec, target);
}

static const CeasefireMapKey map_keys[] = {
  { "$schema", read_note, FALSE, 0 },
  { "ceasefire-mapping", read_version, TRUE, 0 },
  { "title", ceasefire_map_read_text, TRUE, G_STRUCT_OFFSET (CeasefireMap, title) },
  { "description", read_note, FALSE, 0 },
  { "source", read_source, TRUE, 0 },
  { "header", read_header, TRUE, 0 },
  { "preamble", read_preamble, FALSE, 0 },
  { "tables", read_tables, FALSE, 0 },
  { "records", read_specs, TRUE, 0 },
  { "lost", read_lost, FALSE, 0 },
};

/* Where a file has no head, the mapping must account for each column, and knows no other. */
static gboolean
check_columns (CeasefireMapReader *self)
{
  const CeasefireMap *map = self->map;

  self->at = self->scanner.start;
  for (guint i = 0; i < map->columns->len && !map->has_head; i++)
    {
      const CeasefireMapColumn *column = ceasefire_map_get_column (map, i);

      if (i >= map->n_columns)
        return ceasefire_map_fail (
          self, CEASEFIRE_ERROR_NOT_FOUND,
          g_strdup_printf ("the source has no column \"%s\"", column->name));
      if (!column->is_used && column->lost == NULL)
        return ceasefire_map_fail (
          self, CEASEFIRE_ERROR_MISSING,
          g_strdup_printf ("column \"%s\" is neither used nor listed under \"lost\"",
                           column->name));
    }
  return TRUE;
}

CeasefireMap *
ceasefire_map_read (GBytes *bytes, CeasefireMapOpen open, gpointer user_data, GError **error)
{
  g_autoptr (CeasefireMap) map = ceasefire_map_new ();
  CeasefireMapReader self = { .map = map, .open = open, .user_data = user_data };
  gboolean read;
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);

  ceasefire_scanner_init (&self.scanner, text ? text : "", size);
  read = ceasefire_map_read_object (&self, map_keys, G_N_ELEMENTS (map_keys), map)
         && ceasefire_scanner_finish (&self.scanner) && check_columns (&self);
  if (!read)
    ceasefire_scanner_set_error (&self.scanner, error);
  ceasefire_scanner_clear (&self.scanner);
  return read ? g_steal_pointer (&map) : NULL;
}
