/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/variant.h"

#include "core/record.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-variant.h>
#include <pthread.h>
#include <string.h>

/* Values of GVariant that mean harm, or are only wrong. */

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
  { "{'type': <7>}", CEASEFIRE_ERROR_TYPE, "type", "a string, found a number" },
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
  { "{'ceasefire': <1.0>}", CEASEFIRE_ERROR_TYPE, "ceasefire", "a string" },
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

static gpointer
use_deepest (gpointer user_data)
{
  g_autoptr (GVariant) deepest = nest_clauses (CEASEFIRE_NESTING_MAX);
  g_autoptr (GVariant) too_deep = nest_clauses (CEASEFIRE_NESTING_MAX + 1);
  g_autoptr (CeasefireRecord) record = ceasefire_record_from_variant (deepest, NULL);
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  GError **error = user_data;

  assert_non_null (record);
  assert_true (ceasefire_dossier_add (dossier, record, NULL));
  check_dossier (dossier);
  assert_null (ceasefire_record_from_variant (too_deep, error));
  return NULL;
}

static void
the_deepest_record_is_in_normal_form_and_needs_little_stack (void **state)
{
  pthread_attr_t attributes;
  pthread_t thread;
  g_autoptr (GError) error = NULL;

  (void) state;
  pthread_attr_init (&attributes);
  assert_int_equal (pthread_attr_setstacksize (&attributes, 128 * 1024), 0);
  assert_int_equal (pthread_create (&thread, &attributes, use_deepest, &error), 0);
  pthread_join (thread, NULL);
  pthread_attr_destroy (&attributes);
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

      assert_true ((record != NULL) == (depth < 62)); /* a dossier and its list lie around it */
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
  g_autoptr (CeasefireActor) actor = ceasefire_actor_new ("a", NULL);

  (void) state;
  for (guint i = 0; i < 200000; i++)
    g_ptr_array_add (aliases, g_strdup_printf ("alias %u", i));
  g_ptr_array_add (aliases, NULL);
  ceasefire_actor_set_aliases (actor, (const char *const *) aliases->pdata);
  check_record (CEASEFIRE_RECORD (actor));
}

/* As many members as there may be, and one more. */
static void
members_are_counted (void **state)
{
  (void) state;
  for (guint n = 1024; n < 8192; n = n < 1026 ? n + 1 : n * 4)
    {
      g_autoptr (GVariant) value = NULL;
      g_autoptr (CeasefireRecord) record = NULL;
      g_autoptr (GError) error = NULL;
      GVariantBuilder object;

      g_variant_builder_init (&object, G_VARIANT_TYPE_VARDICT);
      g_variant_builder_add (&object, "{sv}", "type", g_variant_new_string ("later"));
      for (guint i = 0; i < n; i++)
        {
          g_autofree char *name = g_strdup_printf ("x%u", i);

          g_variant_builder_add (&object, "{sv}", name, g_variant_new_boolean (TRUE));
        }
      value = g_variant_ref_sink (g_variant_builder_end (&object));
      record = ceasefire_record_from_variant (value, &error);
      assert_true ((record != NULL) == (n == 1024));
      if (record)
        check_record (record);
      else
        assert_non_null (strstr (error->message, "more than 1024 unknown members"));
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_mistake_is_told_with_path_and_reason),
    cmocka_unit_test (no_changed_byte_does_harm),
    cmocka_unit_test (the_deepest_record_is_in_normal_form_and_needs_little_stack),
    cmocka_unit_test (dbus_carries_clauses_fifteen_deep),
    cmocka_unit_test (unknown_members_nest_as_deep_as_in_json),
    cmocka_unit_test (variants_in_variants_cost_no_depth),
    cmocka_unit_test (long_lists_come_back),
    cmocka_unit_test (members_are_counted),
  };

  return cmocka_run_group_tests_name ("hostile values", tests, NULL, NULL);
}
