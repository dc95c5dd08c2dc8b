/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/variant.h"

#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-variant.h>
#include <string.h>

GVariant *
parse_value (const char *text)
{
  g_autoptr (GError) error = NULL;
  GVariant *value = g_variant_parse (NULL, text, NULL, NULL, &error);

  if (error)
    fail_msg ("%s: %s", text, error->message);
  return value;
}

GVariant *
receive_value (GVariant *sent, gsize offset)
{
  gsize size = g_variant_get_size (sent);
  guint8 *memory = g_malloc (size + offset + 8);

  g_variant_store (sent, memory);
  memmove (memory + offset, memory, size);
  return g_variant_ref_sink (g_variant_new_from_data (g_variant_get_type (sent), memory + offset,
                                                      size, FALSE, g_free, memory));
}

void
assert_record_made (GVariant *value, const char *json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireRecord) record = ceasefire_record_from_variant (value, &error);
  g_autofree char *written = NULL;

  if (error)
    fail_msg ("%s: %s", json, error->message);
  written = ceasefire_record_to_json (record);
  assert_string_equal (written, json);
}

void
assert_dossier_made (GVariant *value, const char *json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_from_variant (value, &error);
  g_autofree char *written = NULL;

  if (error)
    fail_msg ("%s: %s", json, error->message);
  written = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);
  assert_string_equal (written, json);
}

void
check_record (CeasefireRecord *record)
{
  g_autoptr (GVariant) value = ceasefire_record_to_variant (record);
  g_autofree char *json = ceasefire_record_to_json (record);

  assert_false (g_variant_is_floating (value));
  assert_record_made (value, json);
}

void
check_dossier (CeasefireDossier *dossier)
{
  g_autoptr (GVariant) value = ceasefire_dossier_to_variant (dossier);
  g_autoptr (GVariant) received = receive_value (value, 0);
  g_autofree char *json = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);

  assert_false (g_variant_is_floating (value));
  assert_dossier_made (value, json);
  assert_dossier_made (received, json);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      check_record (record);
    }
}

GVariant *
send_by_dbus (GVariant *value, GDBusMessageByteOrder order, GError **error)
{
  g_autoptr (GDBusMessage) sent = g_dbus_message_new_method_call (NULL, "/", "a.b", "Take");
  g_autoptr (GDBusMessage) received = NULL;
  g_autofree guchar *blob = NULL;
  gsize size;

  g_dbus_message_set_serial (sent, 1);
  g_dbus_message_set_byte_order (sent, order);
  g_dbus_message_set_body (sent, g_variant_new ("(@a{sv})", value));
  blob = g_dbus_message_to_blob (sent, &size, G_DBUS_CAPABILITY_FLAGS_NONE, NULL);
  assert_non_null (blob);
  received = g_dbus_message_new_from_blob (blob, size, G_DBUS_CAPABILITY_FLAGS_NONE, error);
  return received ? g_variant_get_child_value (g_dbus_message_get_body (received), 0) : NULL;
}
