/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-json.h>

#include "json/locate.h"
#include "packing/intake.h"

void
ceasefire_json_locate (GBytes *bytes, const char *const *paths, guint *lines, guint *columns)
{
  g_autoptr (GBytes) unpacked = NULL;
  gconstpointer text;
  gsize length;

  g_return_if_fail (bytes != NULL);
  g_return_if_fail (paths != NULL);

  unpacked = ceasefire_intake_unpack (bytes);
  text = g_bytes_get_data (unpacked, &length);
  ceasefire_json_locate_in_text (text, length, paths, lines, columns);
}

void
ceasefire_json_locate_one (GBytes *bytes, const char *path, guint *line, guint *column)
{
  const char *const paths[] = { path, NULL };

  g_return_if_fail (bytes != NULL);
  g_return_if_fail (path != NULL);

  ceasefire_json_locate (bytes, paths, line, column);
}
