/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "columns/rows/rows.h"

#include "core/unknown.h"
#include "json/writer.h"

#include <string.h>

#define KEYS_MAX 10

/* What a row must say to belong to what is being rebuilt. */
typedef struct
{
  guint n;
  char *columns[KEYS_MAX];
  char *values[KEYS_MAX];
} Keys;

static void
keys_push (Keys *keys, const char *column, const char *value)
{
  g_assert (keys->n < KEYS_MAX);
  keys->columns[keys->n] = g_strdup (column);
  keys->values[keys->n++] = g_strdup (value);
}

static void
keys_pop (Keys *keys)
{
  keys->n--;
  g_free (keys->columns[keys->n]);
  g_free (keys->values[keys->n]);
}

static KeptRow *
find_row (GPtrArray *rows, const char *table, const Keys *keys)
{
  for (guint i = 0; i < rows->len; i++)
    {
      KeptRow *row = g_ptr_array_index (rows, i);
      guint k = 0;

      if (!g_str_equal (row->table->name, table))
        continue;
      while (k < keys->n && g_strcmp0 (row_get (row, keys->columns[k]), keys->values[k]) == 0)
        k++;
      if (k < keys->n)
        continue;
      assert_false (row->is_used);
      row->is_used = TRUE;
      return row;
    }
  return NULL;
}

static KeptRow *
find_item (GPtrArray *rows, const char *table, Keys *keys, guint position)
{
  g_autofree char *value = g_strdup_printf ("%u", position);
  KeptRow *row;

  keys_push (keys, "position", value);
  row = find_row (rows, table, keys);
  keys_pop (keys);
  return row;
}

/* Each item and member is followed by a comma; the last of them is taken away. */
static void
end (GString *json, char bracket)
{
  if (json->str[json->len - 1] == ',')
    g_string_truncate (json, json->len - 1);
  g_string_append_c (json, bracket);
}

static void rebuild_members (GPtrArray *rows, const KeptRow *row, const CeasefireLayout *layout,
                             const char *prefix, Keys *keys, GString *json);

/* An object of wordings, if the text has any; one of them is what stands in the column. */
static gboolean
rebuild_wordings (GPtrArray *rows, const KeptRow *row, const char *path, Keys *keys, GString *json)
{
  g_autofree char *table = g_strconcat (row->table->name, "_", path, NULL);
  KeptRow *wording;
  guint i = 0;

  for (; (wording = find_item (rows, table, keys, i)) != NULL; i++)
    {
      if (i == 0)
        {
          assert_string_equal (row_get (wording, "value"), row_get (row, path));
          g_string_append_c (json, '{');
        }
      g_string_append_printf (json, "%s:%s,", row_get (wording, "language"),
                              row_get (wording, "value"));
    }
  if (i > 0)
    end (json, '}');
  return i > 0;
}

static void
rebuild_item (GPtrArray *rows, const KeptRow *row, const CeasefireField *field, const char *path,
              Keys *keys, GString *json)
{
  const char *cell = row_get (row, path);

  if (field->kind == &ceasefire_kind_object)
    {
      g_autofree char *prefix = g_strconcat (path, "_", NULL);

      assert_string_equal (cell, "true");
      g_string_append_c (json, '{');
      rebuild_members (rows, row, ceasefire_type_get_layout (field->type), prefix, keys, json);
      end (json, '}');
    }
  else if (field->kind != &ceasefire_kind_text || !rebuild_wordings (rows, row, path, keys, json))
    g_string_append (json, cell);
}

static void
rebuild_list (GPtrArray *rows, const KeptRow *row, const CeasefireField *field, const char *path,
              Keys *keys, GString *json)
{
  g_autofree char *table = g_strconcat (row->table->name, "_", path, NULL);
  g_autofree char *position = g_strconcat (path, "_position", NULL);
  gsize start = json->len;
  KeptRow *item;
  guint i = 0;

  g_string_append_printf (json, "\"%s\":[", field->name);
  for (; (item = find_item (rows, table, keys, i)) != NULL; i++)
    {
      keys_push (keys, position, row_get (item, "position"));
      if (field->kind == &ceasefire_kind_object)
        {
          g_string_append_c (json, '{');
          rebuild_members (rows, item, ceasefire_type_get_layout (field->type), "", keys, json);
          end (json, '}');
        }
      else
        rebuild_item (rows, item, field, "value", keys, json);
      g_string_append_c (json, ',');
      keys_pop (keys);
    }
  end (json, ']');
  g_string_append_c (json, ',');
  if (i == 0)
    g_string_truncate (json, start);
}

static void rebuild_row (GPtrArray *rows, const KeptRow *row, GString *json);

static void
rebuild_children (GPtrArray *rows, const KeptRow *row, const CeasefireField *field, GString *json)
{
  g_autofree char *member = g_strdup_printf ("\"%s\"", field->name);
  gsize start = json->len;
  Keys keys = { .n = 0 };
  KeptRow *child;
  guint i = 0;

  keys_push (&keys, "parent_record", row_get (row, "record"));
  keys_push (&keys, "member", member);
  g_string_append_printf (json, "\"%s\":[", field->name);
  for (; (child = find_item (rows, field->type->name, &keys, i)) != NULL; i++)
    {
      assert_string_equal (row_get (child, "parent"), row_get (row, "id"));
      rebuild_row (rows, child, json);
      g_string_append_c (json, ',');
    }
  keys_pop (&keys);
  keys_pop (&keys);
  end (json, ']');
  g_string_append_c (json, ',');
  if (i == 0)
    g_string_truncate (json, start);
}

static void
rebuild_members (GPtrArray *rows, const KeptRow *row, const CeasefireLayout *layout,
                 const char *prefix, Keys *keys, GString *json)
{
  g_autofree char *column = g_strconcat (prefix, "extra", NULL);
  const char *extra = row_get (row, column);

  for (guint i = 0; i < layout->n_fields; i++)
    {
      const CeasefireField *field = layout->fields[i];
      g_autofree char *path = g_strconcat (prefix, field->name, NULL);

      if (field->shape == CEASEFIRE_LIST)
        rebuild_list (rows, row, field, path, keys, json);
      else if (field->shape == CEASEFIRE_CHILDREN)
        rebuild_children (rows, row, field, json);
      else if (row_get (row, path))
        {
          g_string_append_printf (json, "\"%s\":", field->name);
          rebuild_item (rows, row, field, path, keys, json);
          g_string_append_c (json, ',');
        }
    }
  if (extra) /* without its brackets */
    {
      g_string_append_len (json, extra + 1, (gssize) strlen (extra) - 2);
      g_string_append_c (json, ',');
    }
}

static void
rebuild_row (GPtrArray *rows, const KeptRow *row, GString *json)
{
  CeasefireType *type = ceasefire_type_lookup (row->table->name, strlen (row->table->name));
  Keys keys = { .n = 0 };

  if (type)
    g_string_append_printf (json, "{\"type\":\"%s\",", type->name);
  else
    g_string_append_printf (json, "{\"type\":%s,", row_get (row, "type"));
  if (row_get (row, "id"))
    g_string_append_printf (json, "\"id\":%s,", row_get (row, "id"));
  keys_push (&keys, "record", row_get (row, "record"));
  rebuild_members (rows, row, ceasefire_type_get_layout (type ? type : &ceasefire_unknown_type), "",
                   &keys, json);
  keys_pop (&keys);
  end (json, '}');
}

char *
rebuild_record (GPtrArray *rows, guint record)
{
  g_autofree char *number = g_strdup_printf ("%u", record);
  GString *json = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      KeptRow *row = g_ptr_array_index (rows, i);

      if (row->table->parent == NULL && g_str_equal (row_get (row, "record"), number))
        {
          row->is_used = TRUE;
          rebuild_row (rows, row, json);
        }
    }
  return g_string_free (json, FALSE);
}

char *
rebuild_header (GPtrArray *rows)
{
  GString *json = g_string_new ("{");
  Keys keys = { .n = 0 };
  KeptRow *row;

  keys_push (&keys, "record", "0");
  row = find_row (rows, "header", &keys);
  assert_non_null (row);
  rebuild_members (rows, row, ceasefire_type_get_layout (ceasefire_types_get_header ()), "", &keys,
                   json);
  keys_pop (&keys);
  end (json, '}');
  return g_string_free (json, FALSE);
}
