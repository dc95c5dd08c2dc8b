/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "time/edtf.h"

/* Positions are counted from 1 for readers. */
gboolean
ceasefire_edtf_fail (gsize position, GError **error, const char *format, ...)
{
  g_autofree char *reason = NULL;
  va_list arguments;

  if (error == NULL)
    return FALSE;
  va_start (arguments, format);
  reason = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE, "%s (character %" G_GSIZE_FORMAT ")",
               reason, position + 1);
  return FALSE;
}

/* Says what stands at the cursor in place of what was expected. */
gboolean
ceasefire_edtf_fail_at (const EdtfCursor *cursor, GError **error, const char *expected)
{
  char found = ceasefire_edtf_peek (cursor);

  if (cursor->position >= cursor->length)
    return ceasefire_edtf_fail (cursor->position, error, "%s is expected, but the text ends",
                                expected);
  if (found == ' ')
    return ceasefire_edtf_fail (cursor->position, error,
                                "%s is expected, not a space; "
                                "a date has none",
                                expected);
  if (g_ascii_isgraph (found))
    return ceasefire_edtf_fail (cursor->position, error, "%s is expected, not '%c'", expected,
                                found);
  return ceasefire_edtf_fail (cursor->position, error, "%s is expected, not byte 0x%02X", expected,
                              (guint) (guchar) found);
}
