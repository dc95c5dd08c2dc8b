/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "helper-dossier.h"
#include "helper-random.h"

#include "core/unknown.h"
#include "types/types.h"

#include <string.h>

/* docs/variant.md as tests: records and dossiers as GVariant, and back, from friend and foe. */

/* The text form of GVariant: {'type': <'actor'>}. */
static GVariant *
parse_value (const char *text)
{
  g_autoptr (GError) error = NULL;
  GVariant *value = g_variant_parse (NULL, text, NULL, NULL, &error);

  if (error)
    fail_msg ("%s: %s", text, error->message);
  return value;
}

/* As it comes from somebody else: as bytes, at any place in memory. */
static GVariant *
receive_value (GVariant *sent, gsize offset)
{
  gsize size = g_variant_get_size (sent);
  guint8 *memory = g_malloc (size + offset + 8);

  g_variant_store (sent, memory);
  memmove (memory + offset, memory, size);
  return g_variant_ref_sink (g_variant_new_from_data (g_variant_get_type (sent), memory + offset,
                                                      size, FALSE, g_free, memory));
}

static void
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

static void
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

/* There and back */

static void
check_record (CeasefireRecord *record)
{
  g_autoptr (GVariant) value = ceasefire_record_to_variant (record);
  g_autofree char *json = ceasefire_record_to_json (record);

  assert_false (g_variant_is_floating (value));
  assert_record_made (value, json);
}

static void
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
    "{\"type\":\"actor\",\"id\":\"a\",\"first\":1.50e+3,\"kind\":\"state\",\"amid\":{\"b\":[null,"
    "-0]},\"confidence\":5,\"last\":\"\\u0000\\/\"}",
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

/* The marshalling of D-Bus, in both byte orders, without a bus. */
static GVariant *
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

static const char *const documented_types[] = {
  [CEASEFIRE_KIND_STRING] = "s",      [CEASEFIRE_KIND_CODE] = "s",
  [CEASEFIRE_KIND_REF] = "s",         [CEASEFIRE_KIND_RAW] = "(s)",
  [CEASEFIRE_KIND_STRINGS] = "as",    [CEASEFIRE_KIND_CODES] = "as",
  [CEASEFIRE_KIND_REFS] = "as",       [CEASEFIRE_KIND_TEXT] = NULL,
  [CEASEFIRE_KIND_ENUM] = "s",        [CEASEFIRE_KIND_BOOLEAN] = "b",
  [CEASEFIRE_KIND_INT] = "x",         [CEASEFIRE_KIND_DOUBLE] = "d",
  [CEASEFIRE_KIND_SCALAR] = "s",      [CEASEFIRE_KIND_VALUE] = "a{sv}",
  [CEASEFIRE_KIND_VALUES] = "aa{sv}", [CEASEFIRE_KIND_RECORDS] = "aa{sv}",
};

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

      assert_true ((value != NULL)
                   == ceasefire_member_is_set (field, ceasefire_field_member (field, record)));
      if (value == NULL)
        continue;
      type = documented_types[field->kind];
      if (field->kind == CEASEFIRE_KIND_TEXT)
        type = g_variant_is_of_type (value, G_VARIANT_TYPE_STRING) ? "s" : "a{ss}";
      assert_string_equal (g_variant_get_type_string (value), type);
      *seen |= G_GUINT64_CONSTANT (1) << field->kind;
    }
}

static void
every_kind_of_member_has_the_type_that_is_documented (void **state)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  guint64 seen = 0;

  (void) state;
  for (guint i = 0; ceasefire_record_types[i]; i++)
    for (guint round = 0; round < 20; round++)
      {
        g_autoptr (CeasefireRecord) record = random_record (rand, ceasefire_record_types[i], "id");

        check_types (record, &seen);
      }
  assert_int_equal (seen, (G_GUINT64_CONSTANT (1) << G_N_ELEMENTS (documented_types)) - 1);
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

/* Mistakes */

typedef struct
{
  const char *value;
  CeasefireError code;
  const char *path;   /* NULL: of the whole */
  const char *reason; /* a part of it */
} Mistake;

#define ACTOR(member) "{'type': <'actor'>, 'id': <'a'>, " member "}"
#define PLACE(member) "{'type': <'place'>, 'id': <'p'>, " member "}"
#define CLAUSE(member) "{'type': <'clause'>, 'id': <'c'>, " member "}"

static const Mistake mistakes_in_records[] = {
  { "'actor'", CEASEFIRE_ERROR_TYPE, NULL, "expected a value of type a{sv}, found s" },
  { "{'type': 'actor', 'id': 'a'}", CEASEFIRE_ERROR_TYPE, NULL, "found a{ss}" },
  { "<{'type': <'actor'>}>", CEASEFIRE_ERROR_TYPE, NULL, "found v" },
  { "@a{sv} {}", CEASEFIRE_ERROR_MISSING, NULL, "must say its type" },
  { "{'type': <''>}", CEASEFIRE_ERROR_VALUE, "type", "not the type" },
  { "{'type': <7>}", CEASEFIRE_ERROR_TYPE, NULL, "a string, found a number" },
  { "{'type': <'actor'>}", CEASEFIRE_ERROR_MISSING, NULL, "must have an id" },
  { "{'type': <'actor'>, 'id': <''>}", CEASEFIRE_ERROR_VALUE, "id", "cannot be empty" },
  { ACTOR ("'id': <'a'>"), CEASEFIRE_ERROR_DUPLICATE, "id", "twice" },
  { ACTOR ("'type': <'actor'>"), CEASEFIRE_ERROR_DUPLICATE, NULL, "twice" },
  { ACTOR ("'kind': <'state'>, 'kind': <'state'>"), CEASEFIRE_ERROR_DUPLICATE, "kind", "twice" },
  { ACTOR ("'x': <1>, 'x': <2>"), CEASEFIRE_ERROR_DUPLICATE, "x", "twice" },
  { ACTOR ("'kind': <'unset'>"), CEASEFIRE_ERROR_VALUE, "kind", "not one of person, state" },
  { ACTOR ("'kind': <1>"), CEASEFIRE_ERROR_TYPE, "kind", "a string, found a number" },
  { ACTOR ("'name': <['x']>"), CEASEFIRE_ERROR_TYPE, "name", "found a list" },
  { ACTOR ("'name': <@a{ss} {}>"), CEASEFIRE_ERROR_VALUE, "name", "at least one language" },
  { ACTOR ("'name': <{'en': 'x', 'EN': 'y'}>"), CEASEFIRE_ERROR_DUPLICATE, "name", "twice" },
  { ACTOR ("'name': <{'': 'x'}>"), CEASEFIRE_ERROR_VALUE, "name", "language tag" },
  { ACTOR ("'aliases': <'x'>"), CEASEFIRE_ERROR_TYPE, "aliases", "list of strings" },
  { ACTOR ("'aliases': <[<'x'>, <true>]>"), CEASEFIRE_ERROR_TYPE, "aliases[1]", "truth value" },
  { ACTOR ("'affiliations': <['x']>"), CEASEFIRE_ERROR_TYPE, "affiliations[0]", "an object" },
  { ACTOR ("'affiliations': <[{'during': <'2016-13'>}]>"), CEASEFIRE_ERROR_VALUE,
    "affiliations[0].during", "is not" },
  { ACTOR ("'affiliations': <[{'disputed': <'yes'>}]>"), CEASEFIRE_ERROR_TYPE,
    "affiliations[0].disputed", "true or false" },
  { ACTOR ("'confidence': <int64 101>"), CEASEFIRE_ERROR_VALUE, "confidence", "between 0 and 100" },
  { ACTOR ("'confidence': <1.5>"), CEASEFIRE_ERROR_TYPE, "confidence", "without fraction" },
  { ACTOR ("'confidence': <uint64 18446744073709551615>"), CEASEFIRE_ERROR_VALUE, "confidence",
    "between 0 and 100" },
  { ACTOR ("'confidence': <byte 5>"), CEASEFIRE_ERROR_TYPE, "confidence", "type y" },
  { ACTOR ("'name': <b'x'>"), CEASEFIRE_ERROR_TYPE, "name[0]", "type y" },
  { ACTOR ("'name': <objectpath '/x'>"), CEASEFIRE_ERROR_TYPE, "name", "type o" },
  { ACTOR ("'name': <signature 's'>"), CEASEFIRE_ERROR_TYPE, "name", "type g" },
  { ACTOR ("'name': <handle 1>"), CEASEFIRE_ERROR_TYPE, "name", "type h" },
  { ACTOR ("'name': <@ms nothing>"), CEASEFIRE_ERROR_TYPE, "name", "type ms" },
  { ACTOR ("'name': <()>"), CEASEFIRE_ERROR_TYPE, "name", "type ()" },
  { ACTOR ("'x': <('1', '2')>"), CEASEFIRE_ERROR_TYPE, "x", "type (ss)" },
  { ACTOR ("'x': <{1: 'a'}>"), CEASEFIRE_ERROR_TYPE, "x[0]", "type {is}" },
  { ACTOR ("'x': <[<1>, <{'a': <[1.5, nan]>}>]>"), CEASEFIRE_ERROR_VALUE, "x[1].a[1]",
    "not finite" },
  { PLACE ("'latitude': <91.0>"), CEASEFIRE_ERROR_VALUE, "latitude", "between -90 and 90" },
  { PLACE ("'latitude': <inf>"), CEASEFIRE_ERROR_VALUE, "latitude", "not finite" },
  { PLACE ("'latitude': <'1'>"), CEASEFIRE_ERROR_TYPE, "latitude", "a number" },
  { PLACE ("'geometry': <'{}'>"), CEASEFIRE_ERROR_TYPE, "geometry", "an object" },
  { PLACE ("'geometry': <('[]',)>"), CEASEFIRE_ERROR_TYPE, "geometry", "an object" },
  { PLACE ("'geometry': <('{}}',)>"), CEASEFIRE_ERROR_SYNTAX, "geometry", "behind the end" },
  { PLACE ("'x': <('',)>"), CEASEFIRE_ERROR_SYNTAX, "x", "the end of the text" },
  { PLACE ("'x': <('1,\"y\":2',)>"), CEASEFIRE_ERROR_SYNTAX, "x", "behind the end" },
  { PLACE ("'x': <('\"',)>"), CEASEFIRE_ERROR_SYNTAX, "x", "inside a string" },
  { PLACE ("'x': <('\"\\\\ud800\"',)>"), CEASEFIRE_ERROR_ENCODING, "x", "surrogate" },
  { PLACE ("'kind': <('null',)>"), CEASEFIRE_ERROR_TYPE, "kind", "left out" },
  { CLAUSE ("'deadline': <'PT1H'>"), CEASEFIRE_ERROR_TYPE, "deadline", "an object" },
  { CLAUSE ("'clauses': <[{'type': <'actor'>, 'id': <'x'>}]>"), CEASEFIRE_ERROR_VALUE,
    "clauses[0].type", "not the type of a record here" },
  { CLAUSE ("'clauses': <[{'id': <'d'>}, {'text': <'x'>}]>"), CEASEFIRE_ERROR_MISSING, "clauses[1]",
    "must have an id" },
};

#define DOSSIER_OF(record) "{'ceasefire': <'1.0'>, 'records': <[" record "]>}"

static const Mistake mistakes_in_dossiers[] = {
  { "@aa{sv} []", CEASEFIRE_ERROR_TYPE, NULL, "expected a value of type a{sv}, found aa{sv}" },
  { "@a{sv} {}", CEASEFIRE_ERROR_MISSING, NULL, "no dossier" },
  { "{'records': <@aa{sv} []>}", CEASEFIRE_ERROR_MISSING, NULL, "no dossier" },
  { "{'ceasefire': <1.0>}", CEASEFIRE_ERROR_TYPE, NULL, "a string" },
  { "{'ceasefire': <'2.0'>}", CEASEFIRE_ERROR_VERSION, "ceasefire", "reads versions 1.x" },
  { "{'records': <'?'>, 'ceasefire': <'2.0'>}", CEASEFIRE_ERROR_VERSION, "ceasefire", "versions" },
  { "{'ceasefire': <'1.0'>, 'records': <{'a': 'b'}>}", CEASEFIRE_ERROR_TYPE, "records", "list" },
  { "{'ceasefire': <'1.0'>, 'records': <@as []>, 'records': <@as []>}", CEASEFIRE_ERROR_DUPLICATE,
    "records", "twice" },
  { "{'ceasefire': <'1.0'>, 'ceasefire': <'1.0'>}", CEASEFIRE_ERROR_DUPLICATE, "ceasefire",
    "twice" },
  { "{'records': <@as []>, 'ceasefire': <'1.0'>, 'ceasefire': <'1.0'>}", CEASEFIRE_ERROR_DUPLICATE,
    "ceasefire", "twice" },
  { DOSSIER_OF ("'x'"), CEASEFIRE_ERROR_TYPE, "records[0]", "a record, that is an object" },
  { DOSSIER_OF (PLACE ("'latitude': <nan>")), CEASEFIRE_ERROR_VALUE, "records[0].latitude",
    "not finite" },
  { DOSSIER_OF ("{'type': <'place'>, 'id': <'p'>}, {'type': <'place'>, 'id': <' '>}"),
    CEASEFIRE_ERROR_VALUE, "records[1].id", "white space" },
  { "{'ceasefire': <'1.0'>, 'title': <1>, 'records': <@as []>}", CEASEFIRE_ERROR_TYPE, "title",
    "found a number" },
};

static void
check_mistake (const Mistake *mistake, gpointer made, const GError *error)
{
  if (made)
    fail_msg ("%s: accepted", mistake->value);
  if (error->domain != CEASEFIRE_ERROR || error->code != (int) mistake->code
      || g_strcmp0 (ceasefire_error_get_path (error), mistake->path) != 0
      || strstr (ceasefire_error_get_reason (error), mistake->reason) == NULL
      || ceasefire_error_get_line (error) != 0 || ceasefire_error_get_column (error) != 0)
    fail_msg ("%s: code %d, %s", mistake->value, error->code, error->message);
}

static void
every_mistake_is_told_with_path_and_reason (void **state)
{
  (void) state;
  for (gsize i = 0; i < G_N_ELEMENTS (mistakes_in_records); i++)
    {
      g_autoptr (GVariant) value = parse_value (mistakes_in_records[i].value);
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireRecord) record = ceasefire_record_from_variant (value, &error);

      check_mistake (&mistakes_in_records[i], record, error);
      assert_null (ceasefire_record_from_variant (value, NULL));
    }
  for (gsize i = 0; i < G_N_ELEMENTS (mistakes_in_dossiers); i++)
    {
      g_autoptr (GVariant) value = parse_value (mistakes_in_dossiers[i].value);
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_from_variant (value, &error);

      check_mistake (&mistakes_in_dossiers[i], dossier, error);
      assert_null (ceasefire_dossier_from_variant (value, NULL));
    }
}

/* Harm */

/* Whatever the bytes are, there is a record or an error, and the record can be sent again. */
static void
check_bytes (const guint8 *bytes, gsize size, guint *n_made, guint *n_not_normal)
{
  g_autoptr (GBytes) copy = g_bytes_new (bytes, size);
  g_autoptr (GVariant) value
    = g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE_VARDICT, copy, FALSE));
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireRecord) record = ceasefire_record_from_variant (value, &error);

  assert_true ((record == NULL) == (error != NULL));
  if (record)
    {
      check_record (record);
      (*n_made)++;
      return;
    }
  assert_true (error->domain == CEASEFIRE_ERROR);
  assert_true (g_utf8_validate (error->message, -1, NULL));
  if (!g_variant_is_normal_form (value))
    {
      assert_int_equal (error->code, CEASEFIRE_ERROR_ENCODING);
      assert_string_equal (error->message, "the value is not in normal form");
      (*n_not_normal)++;
    }
}

static void
no_changed_byte_does_harm (void **state)
{
  g_autoptr (GVariant) value = parse_value (
    "{'type': <'place'>, 'id': <'p'>, 'name': <{'en': 'A', 'ar': 'ح'}>, 'latitude': <36.2>, "
    "'geometry': <('{\"a\":[true]}',)>, 'sources': <[{'document': <'k'>, 'start': <int64 3>}]>, "
    "'codes': <['x', 'y']>, 'later': <[<1>, <true>]>}");
  gsize size = g_variant_get_size (value);
  g_autofree guint8 *bytes = g_memdup2 (g_variant_get_data (value), size);
  guint n_made = 0;
  guint n_not_normal = 0;

  (void) state;
  for (gsize cut = 0; cut < size; cut++)
    check_bytes (bytes, cut, &n_made, &n_not_normal);
  for (gsize i = 0; i < size; i++)
    {
      guint8 before = bytes[i];

      for (guint byte = 0; byte < 256; byte++)
        {
          bytes[i] = (guint8) byte;
          check_bytes (bytes, size, &n_made, &n_not_normal);
        }
      bytes[i] = before;
    }
  assert_true (n_made > size && n_not_normal > size);
}

/* A clause in a clause in a clause. */
static GVariant *
nest_clauses (guint depth)
{
  GVariant *clause = NULL;

  for (guint i = 0; i < depth; i++)
    {
      g_autofree char *id = g_strdup_printf ("c%u", i);
      GVariantBuilder object;

      g_variant_builder_init (&object, G_VARIANT_TYPE_VARDICT);
      g_variant_builder_add (&object, "{sv}", "type", g_variant_new_string ("clause"));
      g_variant_builder_add (&object, "{sv}", "id", g_variant_new_string (id));
      if (clause)
        g_variant_builder_add (&object, "{sv}", "clauses", g_variant_new_array (NULL, &clause, 1));
      else
        g_variant_builder_add_parsed (&object,
                                      "{'deadline', <{'within': <'PT1H'>, 'x': <('[]',)>}>}");
      clause = g_variant_builder_end (&object);
    }
  return g_variant_ref_sink (clause);
}

static void
the_deepest_record_is_in_normal_form (void **state)
{
  g_autoptr (GVariant) deepest = nest_clauses (CEASEFIRE_NESTING_MAX);
  g_autoptr (GVariant) too_deep = nest_clauses (CEASEFIRE_NESTING_MAX + 1);
  g_autoptr (CeasefireRecord) record = ceasefire_record_from_variant (deepest, NULL);
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_non_null (record);
  assert_true (ceasefire_dossier_add (dossier, record, NULL));
  check_dossier (dossier);
  assert_null (ceasefire_record_from_variant (too_deep, &error));
  assert_int_equal (error->code, CEASEFIRE_ERROR_LIMIT);
}

/* D-Bus allows 64 containers in one another; a nested record takes four of them. */
static void
dbus_carries_clauses_fifteen_deep (void **state)
{
  (void) state;
  for (guint depth = 14; depth <= 17; depth++)
    {
      g_autoptr (GVariant) value = nest_clauses (depth);
      g_autoptr (GError) error = NULL;
      g_autoptr (GVariant) received
        = send_by_dbus (value, G_DBUS_MESSAGE_BYTE_ORDER_BIG_ENDIAN, &error);

      assert_true ((received != NULL) == (depth <= 15));
      if (received)
        assert_true (g_variant_equal (received, value));
    }
}

/* @value in as many lists of variants. */
static GVariant *
nest_lists (GVariant *value, guint depth)
{
  for (guint i = 0; i < depth; i++)
    {
      GVariant *variant = g_variant_new_variant (value);

      value = g_variant_new_array (NULL, &variant, 1);
    }
  return value;
}

static void
unknown_members_nest_as_deep_as_in_json (void **state)
{
  (void) state;
  for (guint depth = 0; depth < 5000; depth = depth < 70 ? depth + 1 : depth + 1000)
    {
      g_autoptr (GVariant) value = g_variant_ref_sink (g_variant_new_parsed (
        "{'type': <'later'>, 'x': <%*>}", nest_lists (g_variant_new_boolean (TRUE), depth)));
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireRecord) record = ceasefire_record_from_variant (value, &error);

      assert_true ((record != NULL) == (depth < 64));
      if (record)
        check_record (record);
      else
        assert_int_equal (error->code, CEASEFIRE_ERROR_LIMIT);
    }
}

static void
variants_in_variants_cost_no_depth (void **state)
{
  GVariant *value = g_variant_new_string ("a");
  g_autoptr (GVariant) object = NULL;

  (void) state;
  for (guint i = 0; i < 1000; i++)
    value = g_variant_new_variant (value);
  object = g_variant_ref_sink (g_variant_new_parsed ("{'type': <'actor'>, 'id': %*}", value));
  assert_record_made (object, "{\"type\":\"actor\",\"id\":\"a\"}");
}

static void
long_lists_come_back (void **state)
{
  g_autoptr (GPtrArray) aliases = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (CeasefireActor) actor = ceasefire_actor_new ("a");
  g_autoptr (CeasefireRecord) record = NULL;

  (void) state;
  for (guint i = 0; i < 200000; i++)
    g_ptr_array_add (aliases, g_strdup_printf ("alias %u", i));
  g_ptr_array_add (aliases, NULL);
  ceasefire_actor_set_aliases (actor, (const char *const *) aliases->pdata);
  check_record (CEASEFIRE_RECORD (actor));
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
    cmocka_unit_test (other_ways_to_say_the_same_are_read),
    cmocka_unit_test (a_dossier_may_have_its_members_in_any_order),
    cmocka_unit_test (a_floating_value_is_taken),
    cmocka_unit_test (every_mistake_is_told_with_path_and_reason),
    cmocka_unit_test (no_changed_byte_does_harm),
    cmocka_unit_test (the_deepest_record_is_in_normal_form),
    cmocka_unit_test (dbus_carries_clauses_fifteen_deep),
    cmocka_unit_test (unknown_members_nest_as_deep_as_in_json),
    cmocka_unit_test (variants_in_variants_cost_no_depth),
    cmocka_unit_test (long_lists_come_back),
  };

  return cmocka_run_group_tests_name ("GVariant", tests, NULL, NULL);
}
