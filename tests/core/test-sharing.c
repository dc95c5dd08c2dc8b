/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-statement.h>
#include <string.h>

/* What records and values share with their copies, and what they do not. */

static CeasefireRecord *
read_statement (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  CeasefireRecord *record = ceasefire_record_from_json (bytes, &error);

  assert_null (error);
  return record;
}

static void
what_is_set_later_does_not_touch_what_others_share (void **state)
{
  const char *text
    = "{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"sharer\",\"acts\":[\"deny\"],"
      "\"when_text\":\"that night\",\"audience\":[\"sharer\"],\"note\":\"n\"}";
  const char *acts[] = { "assert", NULL };

  (void) state;
  for (int i = 0; i < 4; i++)
    {
      g_autoptr (CeasefireRecord) changed = read_statement (text);
      g_autoptr (CeasefireRecord) other = read_statement (text);
      g_autofree char *written = NULL;

      ceasefire_statement_set_speaker (CEASEFIRE_STATEMENT (changed), "another");
      ceasefire_statement_set_acts (CEASEFIRE_STATEMENT (changed), acts);
      ceasefire_statement_set_audience (CEASEFIRE_STATEMENT (changed), acts);
      ceasefire_statement_set_during (CEASEFIRE_STATEMENT (changed), "meeting");
      ceasefire_statement_set_when_text (CEASEFIRE_STATEMENT (changed), NULL);
      assert_string_equal (ceasefire_statement_get_during (CEASEFIRE_STATEMENT (changed)),
                           "meeting");
      assert_false (ceasefire_record_has (changed, "when_text"));
      assert_true (ceasefire_record_has (changed, "note"));
      written = ceasefire_record_to_json (other);
      assert_string_equal (written, text);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (what_is_set_later_does_not_touch_what_others_share),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
