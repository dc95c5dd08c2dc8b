/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/enum.h"
#include "core/text.h"
#include "dossier/diff.h"
#include "formats/canonical.h"
#include "formats/json.h"

/* Single members as JSON, to show what was and what is. */

static void
diff_append_strings (GString *text, char *const *strings)
{
  g_string_append_c (text, '[');
  for (guint i = 0; strings[i]; i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      ceasefire_json_write_string (text, strings[i]);
    }
  g_string_append_c (text, ']');
}

static void
diff_append_text (GString *text, const CeasefireText *value)
{
  if (ceasefire_text_is_plain (value))
    {
      ceasefire_json_write_string (text, ceasefire_text_get_string (value, NULL));
      return;
    }
  for (guint i = 0; i < ceasefire_text_get_n_wordings (value); i++)
    {
      const char *language;
      const char *string = ceasefire_text_get_wording (value, i, &language);

      g_string_append_c (text, i == 0 ? '{' : ',');
      ceasefire_json_write_string (text, language);
      g_string_append_c (text, ':');
      ceasefire_json_write_string (text, string);
    }
  g_string_append_c (text, '}');
}

static void
diff_append_values (GString *text, gpointer const *values)
{
  g_string_append_c (text, '[');
  for (guint i = 0; values[i]; i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      ceasefire_json_write_value (text, values[i], 0);
    }
  g_string_append_c (text, ']');
}

static void
diff_append_member (GString *text, const CeasefireField *field, gconstpointer member)
{
  gconstpointer pointer = ceasefire_member_peek (field, member);

  switch (field->kind)
    {
    case CEASEFIRE_KIND_STRING:
    case CEASEFIRE_KIND_CODE:
    case CEASEFIRE_KIND_REF:
      ceasefire_json_write_string (text, pointer);
      break;
    case CEASEFIRE_KIND_RAW:
      g_string_append (text, pointer);
      break;
    case CEASEFIRE_KIND_STRINGS:
    case CEASEFIRE_KIND_CODES:
    case CEASEFIRE_KIND_REFS:
      diff_append_strings (text, pointer);
      break;
    case CEASEFIRE_KIND_TEXT:
      diff_append_text (text, pointer);
      break;
    case CEASEFIRE_KIND_ENUM:
      ceasefire_json_write_string (
        text, ceasefire_enum_get_nick (field->get_type (), *(const int *) member));
      break;
    case CEASEFIRE_KIND_BOOLEAN:
      g_string_append (
        text, *(const CeasefireTristate *) member == CEASEFIRE_TRISTATE_YES ? "true" : "false");
      break;
    case CEASEFIRE_KIND_INT:
      g_string_append_printf (text, "%" G_GINT64_FORMAT, *(const gint64 *) member);
      break;
    case CEASEFIRE_KIND_DOUBLE:
      ceasefire_canonical_write_number (text, *(const double *) member);
      break;
    case CEASEFIRE_KIND_SCALAR:
      ceasefire_json_write_string (text, field->scalar->get_text (pointer));
      break;
    case CEASEFIRE_KIND_VALUE:
      ceasefire_json_write_value (text, pointer, 0);
      break;
    case CEASEFIRE_KIND_VALUES:
      diff_append_values (text, pointer);
      break;
    case CEASEFIRE_KIND_RECORDS:
    default:
      g_assert_not_reached ();
    }
}

char *
ceasefire_diff_write_member (const CeasefireField *field, gconstpointer member)
{
  GString *text = g_string_new (NULL);

  diff_append_member (text, field, member);
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
