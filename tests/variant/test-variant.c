/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/random.h"
#include "support/variant.h"

#include <ceasefire/ceasefire-variant.h>
#include <string.h>

/* docs/guide/variant.md as tests: records and dossiers as GVariant, and back. */

static void
dossiers_come_back_byte_for_byte (void **state)
{
  static const char *const files[][2] = {
    { "examples", "syria-2016.json" },
    { "examples", "minsk-2-2015.json" },
    { "tests/data/evolution", "1.9.json" },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *text = read_text (files[i][0], files[i][1]);
      g_autoptr (CeasefireDossier) dossier = read_dossier (text);

      check_dossier (dossier);
    }
}

static void
random_dossiers_come_back_byte_for_byte (void **state)
{
  const char *rounds = g_getenv ("CEASEFIRE_RANDOM_ROUNDS");
  guint n = rounds ? (guint) atoi (rounds) : 500;
  g_autoptr (GRand) rand = g_rand_new_with_seed (20160912);

  (void) state;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireDossier) dossier = random_dossier (rand);

      check_dossier (dossier);
    }
}

static void
what_this_version_does_not_know_keeps_its_place_and_digits (void **state)
{
  static const char *const records[] = {
    "{\"type\":\"actor\",\"id\":\"a\",\"x\":1.50e+3,\"kind\":\"state\",\"z\":\"\\u0000\\/\"}",
    "{\"type\":\"actor\",\"id\":\"a\",\"x\":{\"b\":null},\"y\":1E400,\"confidence\":5,\"z\":[[]]}",
    "{\"type\":\"treaty\",\"id\":\"t\",\"name\":\"x\",\"of\":{\"a\":1,\"a\":2}}",
    "{\"type\":\"treaty\"}",
    "{\"type\":\"place\",\"id\":\"p\",\"latitude\":-0,\"geometry\":{\"type\":\"Point\",\"x\":1.0}}",
    "{\"type\":\"actor\",\"id\":\"a\",\"sources\":[{\"x\":0,\"document\":\"d\",\"y\":[]}]}",
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (records); i++)
    {
      g_autoptr (CeasefireRecord) record = read_record (records[i]);
      g_autoptr (GVariant) value = ceasefire_record_to_variant (record);

      assert_record_made (value, records[i]);
    }
}

static void
a_value_lies_anywhere_in_memory (void **state)
{
  g_autofree char *text = read_text ("examples", "syria-2016.json");
  g_autoptr (CeasefireDossier) dossier = read_dossier (text);
  g_autoptr (GVariant) value = ceasefire_dossier_to_variant (dossier);
  g_autofree char *json = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);

  (void) state;
  for (gsize offset = 0; offset < 8; offset++)
    {
      g_autoptr (GVariant) received = receive_value (value, offset);

      assert_dossier_made (received, json);
    }
}

static void
numbers_in_the_other_byte_order_are_swapped_or_refused (void **state)
{
  const char *json
    = "{\"type\":\"place\",\"id\":\"p\",\"latitude\":36.2,\"longitude\":37.16,\"confidence\":80}";
  g_autoptr (CeasefireRecord) record = read_record (json);
  g_autoptr (GVariant) value = ceasefire_record_to_variant (record);
  g_autoptr (GVariant) foreign = g_variant_byteswap (value);
  g_autoptr (GVariant) swapped = g_variant_byteswap (foreign);
  g_autoptr (CeasefireRecord) none = NULL;
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_record_made (swapped, json);
  none = ceasefire_record_from_variant (foreign, &error);
  assert_null (none);
  assert_int_equal (error->code, CEASEFIRE_ERROR_VALUE);
}

static void
a_dossier_goes_through_dbus_in_either_byte_order (void **state)
{
  static const GDBusMessageByteOrder orders[]
    = { G_DBUS_MESSAGE_BYTE_ORDER_BIG_ENDIAN, G_DBUS_MESSAGE_BYTE_ORDER_LITTLE_ENDIAN };
  g_autofree char *text = read_text ("tests/data/evolution", "1.9.json");
  g_autoptr (CeasefireDossier) dossier = read_dossier (text);
  g_autoptr (GVariant) value = ceasefire_dossier_to_variant (dossier);
  g_autofree char *json = write_dossier (dossier, CEASEFIRE_FORMAT_JSON);

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GVariant) received = send_by_dbus (value, orders[i], &error);

      if (error)
        fail_msg ("%s", error->message);
      assert_dossier_made (received, json);
    }
}

/* Types */

/* As docs/guide/variant.md has them. */
static const struct
{
  CeasefireShape shape;
  const CeasefireKind *kind;
  CeasefireNaming names;
  const char *name;
  const char *type;
} documented[] = {
  { CEASEFIRE_ONE, &ceasefire_kind_string, CEASEFIRE_NAMES_NOTHING, "string", "s" },
  { CEASEFIRE_ONE, &ceasefire_kind_string, CEASEFIRE_NAMES_TERM, "code", "s" },
  { CEASEFIRE_ONE, &ceasefire_kind_string, CEASEFIRE_NAMES_RECORD, "reference", "s" },
  { CEASEFIRE_ONE, &ceasefire_kind_raw, CEASEFIRE_NAMES_NOTHING, "JSON object", "(s)" },
  { CEASEFIRE_LIST, &ceasefire_kind_string, CEASEFIRE_NAMES_NOTHING, "strings, codes, references",
    "as" },
  { CEASEFIRE_LIST, &ceasefire_kind_string, CEASEFIRE_NAMES_TERM, "strings, codes, references",
    "as" },
  { CEASEFIRE_LIST, &ceasefire_kind_string, CEASEFIRE_NAMES_RECORD, "strings, codes, references",
    "as" },
  { CEASEFIRE_ONE, &ceasefire_kind_text, CEASEFIRE_NAMES_NOTHING, "text", "s` or `a{ss}" },
  { CEASEFIRE_ONE, &ceasefire_kind_enum, CEASEFIRE_NAMES_NOTHING, "one of", "s" },
  { CEASEFIRE_ONE, &ceasefire_kind_boolean, CEASEFIRE_NAMES_NOTHING, "true or false", "b" },
  { CEASEFIRE_ONE, &ceasefire_kind_int, CEASEFIRE_NAMES_NOTHING, "whole number", "x" },
  { CEASEFIRE_ONE, &ceasefire_kind_double, CEASEFIRE_NAMES_NOTHING, "number", "d" },
  { CEASEFIRE_ONE, &ceasefire_kind_scalar, CEASEFIRE_NAMES_NOTHING, "an EDTF date", "s" },
  { CEASEFIRE_ONE, &ceasefire_kind_object, CEASEFIRE_NAMES_NOTHING, "a value, such as a citation",
    "a{sv}" },
  { CEASEFIRE_LIST, &ceasefire_kind_object, CEASEFIRE_NAMES_NOTHING, "list of values", "aa{sv}" },
  { CEASEFIRE_CHILDREN, &ceasefire_kind_object, CEASEFIRE_NAMES_NOTHING, "records", "aa{sv}" },
};

/* Which of them the member is. */
static gsize
find_documented (const CeasefireField *field)
{
  for (gsize i = 0; i < G_N_ELEMENTS (documented); i++)
    if (documented[i].shape == field->shape && documented[i].kind == field->kind
        && documented[i].names == field->names)
      return i;
  fail_msg ("docs/guide/variant.md does not say how %s travels", field->name);
  return 0;
}

static void
check_types (CeasefireRecord *record, guint64 *seen)
{
  const CeasefireLayout *layout
    = ceasefire_type_get_layout (ceasefire_record_get_description (record));
  g_autoptr (GVariant) object = ceasefire_record_to_variant (record);

  for (guint i = 0; i < layout->n_fields; i++)
    {
      const CeasefireField *field = layout->fields[i];
      g_autoptr (GVariant) value = g_variant_lookup_value (object, field->name, NULL);
      const char *type;
      CeasefireCell cell;

      assert_true ((value != NULL) == ceasefire_record_read (record, i, &cell));
      if (value == NULL)
        continue;
      type = documented[find_documented (field)].type;
      if (field->kind == &ceasefire_kind_text)
        type = g_variant_is_of_type (value, G_VARIANT_TYPE_STRING) ? "s" : "a{ss}";
      assert_string_equal (g_variant_get_type_string (value), type);
      *seen |= G_GUINT64_CONSTANT (1) << find_documented (field);
    }
}

static void
every_kind_of_member_has_the_type_that_is_documented (void **state)
{
  g_autofree char *page = read_text ("docs/guide", "variant.md");
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  guint64 seen = 0;

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (documented); i++)
    {
      g_autofree char *row
        = g_strdup_printf ("\n| %s | `%s` |", documented[i].name, documented[i].type);

      if (strstr (page, row) == NULL)
        fail_msg ("docs/guide/variant.md has no row%s", row);
    }
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    for (guint round = 0; round < 20; round++)
      {
        g_autoptr (CeasefireRecord) record = random_record (rand, *type, "id");

        check_types (record, &seen);
      }
  assert_int_equal (seen, (G_GUINT64_CONSTANT (1) << G_N_ELEMENTS (documented)) - 1);
}

/* What stands behind the line that opens a block of code. */
static char *
find_block (const char *page, const char *opening)
{
  const char *block = strstr (page, opening);

  assert_non_null (block);
  block += strlen (opening);
  return g_strndup (block, strcspn (block, "\n"));
}

static void
the_example_of_the_page_is_right (void **state)
{
  g_autofree char *page = read_text ("docs/guide", "variant.md");
  g_autofree char *json = find_block (page, "```json\n");
  g_autofree char *text = find_block (page, "```gvariant\n");
  g_autoptr (GVariant) value = parse_value (text);
  g_autoptr (CeasefireRecord) record = read_record (json);
  g_autoptr (GVariant) written = ceasefire_record_to_variant (record);

  (void) state;
  assert_true (g_variant_equal (value, written));
  assert_record_made (value, json);
}

/* What peers send that this library would not: other types with the same meaning. */
static void
other_ways_to_say_the_same_are_read (void **state)
{
  static const struct
  {
    const char *value;
    const char *json;
  } cases[] = {
    { "{'id': <'a'>, 'confidence': <int16 5>, 'type': <'actor'>}",
      "{\"type\":\"actor\",\"id\":\"a\",\"confidence\":5}" },
    { "{'type': <'place'>, 'id': <'p'>, 'latitude': <uint32 36>, 'longitude': <-0.0>}",
      "{\"type\":\"place\",\"id\":\"p\",\"latitude\":36,\"longitude\":-0}" },
    { "{'type': <'actor'>, 'id': <'a'>, 'aliases': <[<'x'>, <<'y'>>]>}",
      "{\"type\":\"actor\",\"id\":\"a\",\"aliases\":[\"x\",\"y\"]}" },
    { "{'type': <'actor'>, 'id': <'a'>, 'aliases': <@as []>, 'name': <{'en': <'A'>}>}",
      "{\"type\":\"actor\",\"id\":\"a\",\"name\":{\"en\":\"A\"}}" },
    { "{'type': <('\"actor\"',)>, 'id': <'a'>, 'confidence': <('5 ',)>}",
      "{\"type\":\"actor\",\"id\":\"a\",\"confidence\":5}" },
    { "{'type': <'later'>, 'n': <uint64 18446744073709551615>, 'l': <[[true], []]>, 'd': <1.5>, "
      "'o': <{'a': 'b'}>, 'e': <@a{sv} {}>, 'm': <[<1>, <@ad []>, <(' null ',)>]>}",
      "{\"type\":\"later\",\"n\":18446744073709551615,\"l\":[[true],[]],\"d\":1.5,"
      "\"o\":{\"a\":\"b\"},\"e\":{},\"m\":[1,[],null]}" },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GVariant) value = parse_value (cases[i].value);

      assert_record_made (value, cases[i].json);
    }
}

#define HEAD_OF_TWO "{\n  \"ceasefire\": \"1.0\",\n"
#define RECORDS_OF_TWO                                                                             \
  "\"records\": [\n    {\n      \"type\": \"actor\",\n      \"id\": \"a\"\n    }\n  ]"

static void
a_dossier_may_have_its_members_in_any_order (void **state)
{
  static const struct
  {
    const char *value;
    const char *json;
  } cases[] = {
    { "{'ceasefire': <'1.0'>}", HEAD_OF_TWO "  \"records\": []\n}\n" },
    { "{'records': <[{'id': <'a'>, 'type': <'actor'>}]>, 'x': <1>, 'ceasefire': <'1.0'>}",
      HEAD_OF_TWO "  " RECORDS_OF_TWO ",\n  \"x\": 1\n}\n" },
    { "{'x': <1>, 'ceasefire': <'1.0'>, 'records': <[{'id': <'a'>, 'type': <'actor'>}]>}",
      "{\n  \"x\": 1,\n  \"ceasefire\": \"1.0\",\n  " RECORDS_OF_TWO "\n}\n" },
  };

  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GVariant) value = parse_value (cases[i].value);

      assert_dossier_made (value, cases[i].json);
    }
}

static void
a_floating_value_is_taken (void **state)
{
  GVariant *value = g_variant_new_parsed ("{'type': <'actor'>, 'id': <'a'>}");

  (void) state;
  assert_true (g_variant_is_floating (value));
  g_variant_ref (value);
  assert_record_made (value, "{\"type\":\"actor\",\"id\":\"a\"}");
  assert_false (g_variant_is_floating (value));
  g_variant_unref (value);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (dossiers_come_back_byte_for_byte),
    cmocka_unit_test (random_dossiers_come_back_byte_for_byte),
    cmocka_unit_test (what_this_version_does_not_know_keeps_its_place_and_digits),
    cmocka_unit_test (a_value_lies_anywhere_in_memory),
    cmocka_unit_test (numbers_in_the_other_byte_order_are_swapped_or_refused),
    cmocka_unit_test (a_dossier_goes_through_dbus_in_either_byte_order),
    cmocka_unit_test (every_kind_of_member_has_the_type_that_is_documented),
    cmocka_unit_test (the_example_of_the_page_is_right),
    cmocka_unit_test (other_ways_to_say_the_same_are_read),
    cmocka_unit_test (a_dossier_may_have_its_members_in_any_order),
    cmocka_unit_test (a_floating_value_is_taken),
  };

  return cmocka_run_group_tests_name ("GVariant", tests, NULL, NULL);
}
