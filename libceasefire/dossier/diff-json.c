/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/diff.h"
#include "json/writer.h"

/* Single members as JSON, to show what was and what is. */

char *
ceasefire_diff_write_member (const CeasefireLayout *layout, guint row, const CeasefireCell *cell)
{
  GString *text = g_string_new (NULL);

  ceasefire_json_write_member (text, layout, row, cell);
  return g_string_free (text, FALSE);
}

char *
ceasefire_diff_write_string (const char *string)
{
  GString *text = g_string_new (NULL);

  ceasefire_json_write_string (text, string);
  return g_string_free (text, FALSE);
}

char *
ceasefire_diff_write_value (gconstpointer value)
{
  GString *text = g_string_new (NULL);

  ceasefire_json_write_value (text, value, 0);
  return g_string_free (text, FALSE);
}

char *
ceasefire_diff_write_item (const CeasefireField *field, gconstpointer item)
{
  return ceasefire_field_holds_values (field) ? ceasefire_diff_write_value (item)
                                              : ceasefire_diff_write_string (item);
}
