/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include "core/value.h"
#include "json/writer.h"

#include <ceasefire/ceasefire-json.h>

#include <string.h>

void
assert_record_json (gpointer record, const char *json)
{
  g_autofree char *written = ceasefire_record_to_json (record);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireRecord) read = NULL;

  assert_string_equal (written, json);
  read = ceasefire_record_from_json (bytes, &error);
  assert_null (error);
  assert_true (ceasefire_record_equal (read, record));
}

void
assert_value_json (gpointer value, const char *json)
{
  g_autoptr (GString) written = g_string_new (NULL);
  gpointer copy = ceasefire_value_copy (value);

  ceasefire_json_write_value (written, value, 0);
  assert_string_equal (written->str, json);
  assert_true (ceasefire_value_equal (copy, value));
  ceasefire_value_unref (copy);
}
