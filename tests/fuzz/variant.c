/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz.h"

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-variant.h>

/*
 * Bytes as a value of type a{sv}, which may hold values of any type: first as they are, then in
 * the normal form that GVariant makes of them. What is accepted as a record or as a dossier becomes
 * a value, and that the same again.
 */

static void
use_record (CeasefireRecord *record)
{
  g_autoptr (GVariant) value = ceasefire_record_to_variant (record);
  g_autoptr (CeasefireRecord) again = ceasefire_record_from_variant (value, NULL);
  g_autofree char *json = ceasefire_record_to_json (record);
  g_autofree char *json_again = NULL;

  fuzz_expect (again != NULL && ceasefire_record_equal (record, again));
  json_again = ceasefire_record_to_json (again);
  fuzz_expect (g_str_equal (json, json_again));
}

static void
use_dossier (CeasefireDossier *dossier)
{
  g_autoptr (GVariant) value = ceasefire_dossier_to_variant (dossier);
  g_autoptr (CeasefireDossier) again = ceasefire_dossier_from_variant (value, NULL);
  g_autoptr (GBytes) json = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON);
  g_autoptr (GBytes) json_again = NULL;

  fuzz_expect (again != NULL);
  json_again = ceasefire_dossier_to_bytes (again, CEASEFIRE_FORMAT_JSON);
  fuzz_expect (g_bytes_equal (json, json_again));
}

static void
expect_told (gboolean made, const GError *error, gboolean is_normal)
{
  fuzz_expect (made == (error == NULL));
  if (error)
    fuzz_expect (error->domain == CEASEFIRE_ERROR && ceasefire_error_get_line (error) == 0
                 && *ceasefire_error_get_reason (error) != '\0');
  fuzz_expect (is_normal || g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_ENCODING));
}

static void
use_value (GVariant *value)
{
  gboolean is_normal = g_variant_is_normal_form (value);
  g_autoptr (GError) record_error = NULL;
  g_autoptr (GError) dossier_error = NULL;
  g_autoptr (CeasefireRecord) record = ceasefire_record_from_variant (value, &record_error);
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_from_variant (value, &dossier_error);

  expect_told (record != NULL, record_error, is_normal);
  expect_told (dossier != NULL, dossier_error, is_normal);
  if (record)
    use_record (record);
  if (dossier)
    use_dossier (dossier);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GVariant) value
    = g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE_VARDICT, bytes, FALSE));
  g_autoptr (GVariant) normal = g_variant_get_normal_form (value);

  use_value (value);
  if (normal != value)
    use_value (normal);
  return 0;
}
