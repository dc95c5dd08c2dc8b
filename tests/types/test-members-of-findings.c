/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"

#include <ceasefire/ceasefire-amount.h>
#include <ceasefire/ceasefire-voice.h>

static const char *const two_strings[] = { "one", "two", NULL };

static void
every_member_of_an_amount_is_set_and_read (void **state)
{
  g_autoptr (CeasefireAmount) self = ceasefire_amount_new ("unit", NULL);
  g_autoptr (CeasefireAmount) copy = NULL;

  (void) state;
  ceasefire_amount_set_unit (self, "unit-code");
  ceasefire_amount_set_of (self, "of-code");
  ceasefire_amount_set_promised (self, 36.25);
  ceasefire_amount_set_established_low (self, 36.25);
  ceasefire_amount_set_established_high (self, 36.25);
  ceasefire_amount_set_claimed_low (self, 36.25);
  ceasefire_amount_set_claimed_high (self, 36.25);

  assert_string_equal (ceasefire_amount_get_unit (self), "unit-code");
  assert_string_equal (ceasefire_amount_get_of (self), "of-code");
  assert_true (ceasefire_amount_get_promised (self) == 36.25);
  assert_true (ceasefire_amount_get_established_low (self) == 36.25);
  assert_true (ceasefire_amount_get_established_high (self) == 36.25);
  assert_true (ceasefire_amount_get_claimed_low (self) == 36.25);
  assert_true (ceasefire_amount_get_claimed_high (self) == 36.25);
  ceasefire_amount_unref (ceasefire_amount_ref (self));
  copy = ceasefire_amount_copy (self);
  assert_true (ceasefire_amount_equal (copy, self));
  assert_value_json (self,
                     "{\"unit\":\"unit-code\",\"of\":\"of-code\",\"promised\":36.25"
                     ",\"established_low\":36.25,\"established_high\":36.25,\"claimed_low\":36.25"
                     ",\"claimed_high\":36.25}");
}

static void
every_member_of_a_voice_is_set_and_read (void **state)
{
  g_autoptr (CeasefireVoice) self = ceasefire_voice_new ("speaker", NULL);
  g_autoptr (CeasefireVoice) copy = NULL;

  (void) state;
  ceasefire_voice_set_speaker (self, "speaker-id");
  ceasefire_voice_set_statement (self, "statement-id");
  ceasefire_voice_set_stance (self, CEASEFIRE_VOICE_STANCE_OPEN);
  ceasefire_voice_set_strength (self, CEASEFIRE_VOICE_STRENGTH_VOID);
  ceasefire_voice_set_reason (self, CEASEFIRE_VOICE_REASON_OUTSIDE_VIEWPOINT);
  ceasefire_voice_set_side (self, "side-text");
  ceasefire_voice_set_tie (self, two_strings);

  assert_string_equal (ceasefire_voice_get_speaker (self), "speaker-id");
  assert_string_equal (ceasefire_voice_get_statement (self), "statement-id");
  assert_int_equal (ceasefire_voice_get_stance (self), CEASEFIRE_VOICE_STANCE_OPEN);
  assert_int_equal (ceasefire_voice_get_strength (self), CEASEFIRE_VOICE_STRENGTH_VOID);
  assert_int_equal (ceasefire_voice_get_reason (self), CEASEFIRE_VOICE_REASON_OUTSIDE_VIEWPOINT);
  assert_string_equal (ceasefire_voice_get_side (self), "side-text");
  assert_true (g_strv_equal (ceasefire_voice_get_tie (self), two_strings));
  ceasefire_voice_unref (ceasefire_voice_ref (self));
  copy = ceasefire_voice_copy (self);
  assert_true (ceasefire_voice_equal (copy, self));
  assert_value_json (
    self, "{\"speaker\":\"speaker-id\",\"statement\":\"statement-id\",\"stance\":\"open\""
          ",\"strength\":\"void\",\"reason\":\"outside-viewpoint\",\"side\":\"side-text\""
          ",\"tie\":[\"one\",\"two\"]}");
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_member_of_an_amount_is_set_and_read),
    cmocka_unit_test (every_member_of_a_voice_is_set_and_read),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
