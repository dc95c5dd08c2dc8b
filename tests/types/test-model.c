/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/members.h"
#include "support/types.h"

#include "core/properties.h"
#include "core/record.h"

#include <ceasefire/ceasefire-format.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-vocabulary.h>

#include <math.h>
#include <string.h>

/* The model as users of the library see it, held against tables, GObject and the headers. */

typedef void (*MemberVisitor) (const CeasefireModelType *type, const CeasefireModelMember *member);

static void
visit_list (const CeasefireModelType *const *types, MemberVisitor visitor)
{
  for (; *types; types++)
    for (const CeasefireModelMember *const *member = ceasefire_model_type_list_members (*types);
         *member; member++)
      visitor (*types, *member);
}

static void
visit_members (MemberVisitor visitor)
{
  visit_list (ceasefire_model_type_list_records (), visitor);
  visit_list (ceasefire_model_type_list_values (), visitor);
}

static void
assert_is_found (const CeasefireModelType *type, gboolean is_record)
{
  GType gtype = ceasefire_model_type_get_gtype (type);

  assert_ptr_equal (ceasefire_model_type_lookup (ceasefire_model_type_get_name (type)), type);
  assert_ptr_equal (ceasefire_model_type_for_gtype (gtype), type);
  assert_int_equal (ceasefire_model_type_is_record (type), is_record);
  assert_true (g_type_is_a (gtype, is_record ? CEASEFIRE_TYPE_RECORD : G_TYPE_BOXED));
  assert_true (g_str_has_prefix (ceasefire_model_type_get_since (type), "1."));
}

static void
every_type_is_listed_and_found_by_name_and_gtype (void **state)
{
  const CeasefireModelType *const *records = ceasefire_model_type_list_records ();
  const CeasefireModelType *const *values = ceasefire_model_type_list_values ();
  g_autoptr (GPtrArray) held = list_value_types ();
  guint n = 0;

  (void) state;
  for (; records[n]; n++)
    {
      assert_is_found (records[n], TRUE);
      assert_ptr_equal (records[n], ceasefire_types_get_records ()[n]);
    }
  assert_null (ceasefire_types_get_records ()[n]);
  for (n = 0; values[n]; n++)
    assert_is_found (values[n], FALSE);
  assert_int_equal (n, held->len);
  for (guint i = 0; i < n; i++)
    assert_true (g_ptr_array_find (held, values[i], NULL));
  assert_null (ceasefire_model_type_lookup ("statemant"));
  assert_null (ceasefire_model_type_lookup (""));
  assert_null (ceasefire_model_type_for_gtype (CEASEFIRE_TYPE_RECORD));
  assert_null (ceasefire_model_type_for_gtype (CEASEFIRE_TYPE_TEXT));
  assert_null (ceasefire_model_type_for_gtype (G_TYPE_INVALID));
}

/* The first paragraph of the doc comment of the C type, in one line. */
static char *
read_doc_comment (const CeasefireModelType *type)
{
  g_autofree char *name = g_strdup_printf ("ceasefire-%s.h", ceasefire_model_type_get_name (type));
  g_autofree char *path
    = g_build_filename (g_getenv ("CEASEFIRE_SOURCE_DIR"), "include", "ceasefire", name, NULL);
  g_autofree char *mark
    = g_strdup_printf (" * %s:\n *\n * ", g_type_name (ceasefire_model_type_get_gtype (type)));
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  char *from;
  char *to;

  assert_true (g_file_get_contents (path, &text, NULL, NULL));
  from = strstr (text, mark);
  assert_non_null (from);
  from += strlen (mark);
  to = strstr (from, "\n *\n");
  assert_non_null (to);
  *to = '\0';
  lines = g_strsplit (from, "\n * ", -1);
  return g_strjoinv (" ", lines);
}

static void
assert_summaries_match (const CeasefireModelType *const *types)
{
  for (; *types; types++)
    {
      g_autofree char *comment = read_doc_comment (*types);

      assert_string_equal (ceasefire_model_type_get_summary (*types), comment);
    }
}

static void
the_summary_of_a_type_is_what_its_header_says (void **state)
{
  (void) state;
  assert_summaries_match (ceasefire_model_type_list_records ());
  assert_summaries_match (ceasefire_model_type_list_values ());
}

static void
assert_member_is_found (const CeasefireModelType *type, const CeasefireModelMember *member)
{
  const char *name = ceasefire_model_member_get_name (member);

  assert_ptr_equal (ceasefire_model_type_lookup_member (type, name), member);
  assert_non_null (ceasefire_model_member_get_summary (member));
  assert_true (g_str_has_prefix (ceasefire_model_member_get_since (member), "1."));
  assert_int_equal (ceasefire_model_member_is_required (member), member->required);
  assert_int_equal (ceasefire_model_member_is_list (member), member->shape != CEASEFIRE_ONE);
}

static void
every_member_is_listed_and_found_by_name (void **state)
{
  const CeasefireModelType *statement = ceasefire_model_type_lookup ("statement");

  (void) state;
  visit_members (assert_member_is_found);
  assert_null (ceasefire_model_type_lookup_member (statement, "in-reply-to"));
  assert_null (ceasefire_model_type_lookup_member (statement, "id"));
  assert_non_null (ceasefire_model_type_lookup_member (statement, "same_as"));
}

/* A record's class has just the properties that the model tells, of the types that it tells. */
static void
assert_property_matches (const CeasefireModelType *type, const CeasefireModelMember *member)
{
  const char *name = ceasefire_model_member_get_property_name (member);
  g_autoptr (GTypeClass) class = NULL;
  GParamSpec *pspec;

  if (!ceasefire_model_type_is_record (type))
    {
      assert_null (name);
      return;
    }
  class = g_type_class_ref (ceasefire_model_type_get_gtype (type));
  pspec = g_object_class_find_property ((GObjectClass *) class,
                                        name ? name : ceasefire_model_member_get_name (member));
  assert_int_equal (name != NULL, pspec != NULL);
  if (pspec == NULL)
    return;
  assert_string_equal (pspec->name, name);
  assert_ptr_equal (ceasefire_pspec_get_field (pspec), member);
  if (ceasefire_model_member_is_list (member))
    assert_true (pspec->value_type == G_TYPE_STRV || pspec->value_type == G_TYPE_LIST_MODEL);
  else
    assert_true (pspec->value_type == ceasefire_model_member_get_gtype (member));
}

static void
properties_are_those_that_the_model_tells (void **state)
{
  (void) state;
  visit_members (assert_property_matches);
}

/* What a kind brings along, and nothing else does. */
static void
assert_kind_fits (const CeasefireModelType *type, const CeasefireModelMember *member)
{
  CeasefireModelKind kind = ceasefire_model_member_get_kind (member);
  const CeasefireModelType *value = ceasefire_model_member_get_value_type (member);
  g_auto (GStrv) targets = ceasefire_model_member_list_targets (member);
  GType gtype = ceasefire_model_member_get_gtype (member);
  gboolean is_object = kind == CEASEFIRE_MODEL_KIND_VALUE || kind == CEASEFIRE_MODEL_KIND_RECORD;
  gboolean is_number = kind == CEASEFIRE_MODEL_KIND_INTEGER || kind == CEASEFIRE_MODEL_KIND_NUMBER;
  const char *format = ceasefire_model_member_get_format (member);

  (void) type;
  assert_int_not_equal (kind, CEASEFIRE_MODEL_KIND_UNSET);
  assert_int_equal (value != NULL, is_object);
  if (value)
    assert_true (gtype == ceasefire_model_type_get_gtype (value));
  if (value)
    assert_int_equal (ceasefire_model_type_is_record (value), kind == CEASEFIRE_MODEL_KIND_RECORD);
  assert_int_equal (*targets != NULL, kind == CEASEFIRE_MODEL_KIND_REFERENCE);
  for (guint i = 0; targets[i]; i++)
    assert_true (ceasefire_model_type_is_record (ceasefire_model_type_lookup (targets[i])));
  assert_int_equal (ceasefire_model_member_get_vocabulary (member) != NULL,
                    kind == CEASEFIRE_MODEL_KIND_CODE);
  assert_int_equal (G_TYPE_IS_ENUM (gtype), kind == CEASEFIRE_MODEL_KIND_ENUMERATION);
  assert_int_equal (!isnan (ceasefire_model_member_get_minimum (member)), is_number);
  assert_int_equal (!isnan (ceasefire_model_member_get_maximum (member)), is_number);
  assert_int_equal (gtype == CEASEFIRE_TYPE_DATE, kind == CEASEFIRE_MODEL_KIND_DATE);
  assert_int_equal (g_strcmp0 (format, "edtf") == 0, kind == CEASEFIRE_MODEL_KIND_DATE);
  assert_int_equal (gtype == CEASEFIRE_TYPE_DURATION, kind == CEASEFIRE_MODEL_KIND_DURATION);
  assert_int_equal (gtype == CEASEFIRE_TYPE_TEXT, kind == CEASEFIRE_MODEL_KIND_TEXT);
  assert_int_equal (gtype == G_TYPE_BOOLEAN, kind == CEASEFIRE_MODEL_KIND_BOOLEAN);
}

static const CeasefireModelMember *
find_member (const char *type, const char *name)
{
  return ceasefire_model_type_lookup_member (ceasefire_model_type_lookup (type), name);
}

static void
a_member_tells_what_it_holds (void **state)
{
  const CeasefireModelMember *targets = find_member ("clause", "targets");
  const CeasefireModelMember *confidence = find_member ("clause", "confidence");
  const CeasefireModelMember *about = find_member ("statement", "about");
  g_auto (GStrv) names = ceasefire_model_member_list_targets (targets);
  g_auto (GStrv) all = ceasefire_model_member_list_targets (about);

  (void) state;
  visit_members (assert_kind_fits);
  assert_int_equal (g_strv_length (names), 2);
  assert_string_equal (names[0], "actor");
  assert_string_equal (names[1], "place");
  for (guint i = 0; all[i]; i++)
    assert_string_equal (all[i], ceasefire_types_get_records ()[i]->name);
  assert_null (ceasefire_types_get_records ()[g_strv_length (all)]);
  assert_string_equal (ceasefire_model_type_get_since (ceasefire_model_type_lookup ("clause")),
                       "1.0");
  assert_string_equal (ceasefire_model_member_get_since (targets), "1.0");
  assert_string_equal (ceasefire_model_member_get_vocabulary (find_member ("clause", "action")),
                       "action");
  assert_string_equal (ceasefire_model_member_get_format (find_member ("statement", "language")),
                       "language");
  assert_true (ceasefire_model_member_get_minimum (confidence) == 0);
  assert_true (ceasefire_model_member_get_maximum (confidence) == 100);
  assert_int_equal (ceasefire_model_member_get_kind (find_member ("place", "geometry")),
                    CEASEFIRE_MODEL_KIND_JSON);
  assert_int_equal (ceasefire_model_member_get_kind (find_member ("agreement", "clauses")),
                    CEASEFIRE_MODEL_KIND_RECORD);
  assert_true (ceasefire_model_member_reaches_elsewhere (find_member ("finding", "viewpoint")));
  assert_false (ceasefire_model_member_reaches_elsewhere (about));
}

/* Enums */

static void
assert_words_lead_back (const CeasefireModelType *type, const CeasefireModelMember *member)
{
  GType gtype = ceasefire_model_member_get_gtype (member);
  g_auto (GStrv) words = NULL;

  (void) type;
  if (!G_TYPE_IS_ENUM (gtype))
    return;
  words = ceasefire_enum_list_words (gtype);
  assert_non_null (*words);
  for (int i = 0; words[i]; i++)
    {
      assert_int_equal (ceasefire_enum_from_word (gtype, words[i]), i + 1);
      assert_string_equal (ceasefire_enum_to_word (gtype, i + 1), words[i]);
    }
}

static void
words_of_enums_lead_to_values_and_back (void **state)
{
  (void) state;
  visit_members (assert_words_lead_back);
  assert_string_equal (ceasefire_enum_to_word (CEASEFIRE_TYPE_STANCE, CEASEFIRE_STANCE_DENIES),
                       "denies");
  assert_null (ceasefire_enum_to_word (CEASEFIRE_TYPE_STANCE, CEASEFIRE_STANCE_UNSET));
  assert_null (ceasefire_enum_to_word (CEASEFIRE_TYPE_STANCE, 99));
  assert_null (ceasefire_enum_to_word (CEASEFIRE_TYPE_STANCE, -1));
  assert_int_equal (ceasefire_enum_from_word (CEASEFIRE_TYPE_STANCE, "unset"), -1);
  assert_int_equal (ceasefire_enum_from_word (CEASEFIRE_TYPE_STANCE, "Denies"), -1);
  assert_int_equal (ceasefire_enum_from_word (CEASEFIRE_TYPE_COMPRESSION, "none"), 0);
}

/* Published codes */

static void
a_published_code_leads_to_terms_and_back (void **state)
{
  CeasefireVocabulary *actions = ceasefire_vocabulary_get_builtin ("action");
  g_auto (GStrv) attack = ceasefire_vocabulary_lookup_published (actions, "cameo", "190");
  g_auto (GStrv) none = ceasefire_vocabulary_lookup_published (actions, "cameo", "19x");
  g_auto (GStrv) several
    = ceasefire_vocabulary_lookup_published (actions, "plover", "ASSAULT/drone");
  g_auto (GStrv) codes = ceasefire_vocabulary_list_published (actions, "air-strike", "plover");
  g_auto (GStrv) above = ceasefire_vocabulary_list_published (actions, "drone-strike", "cameo");
  g_auto (GStrv) unknown = ceasefire_vocabulary_list_published (actions, "atack", "cameo");

  (void) state;
  assert_true (g_strv_equal ((const char *const *) attack, (const char *[]){ "attack", NULL }));
  assert_null (*none);
  assert_true (g_strv_equal ((const char *const *) several,
                             (const char *[]){ "air-strike", "drone-strike", NULL }));
  assert_true (g_strv_equal ((const char *const *) codes,
                             (const char *[]){ "ASSAULT/aerial", "ASSAULT/drone", NULL }));
  assert_true (g_strv_equal ((const char *const *) above, (const char *[]){ "195", NULL }));
  assert_null (*unknown);
}

static void
terms_of_a_dossier_have_published_codes_too (void **state)
{
  static const char *const codes[] = { "x:1", "x:2", "x:1", NULL };
  g_autoptr (CeasefireTerm) term = ceasefire_term_new ("action", "mine-road");
  g_autoptr (CeasefireVocabulary) extended = NULL;
  g_auto (GStrv) found = NULL;
  g_auto (GStrv) published = NULL;

  (void) state;
  ceasefire_term_set_codes (term, codes);
  extended = ceasefire_vocabulary_extend (ceasefire_vocabulary_get_builtin ("action"),
                                          (CeasefireTerm *[]){ term, NULL });
  found = ceasefire_vocabulary_lookup_published (extended, "x", "1");
  assert_true (g_strv_equal ((const char *const *) found, (const char *[]){ "mine-road", NULL }));
  published = ceasefire_vocabulary_list_published (extended, "mine-road", "x");
  assert_int_equal (g_strv_length (published), 3);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (every_type_is_listed_and_found_by_name_and_gtype),
    cmocka_unit_test (the_summary_of_a_type_is_what_its_header_says),
    cmocka_unit_test (every_member_is_listed_and_found_by_name),
    cmocka_unit_test (properties_are_those_that_the_model_tells),
    cmocka_unit_test (a_member_tells_what_it_holds),
    cmocka_unit_test (words_of_enums_lead_to_values_and_back),
    cmocka_unit_test (a_published_code_leads_to_terms_and_back),
    cmocka_unit_test (terms_of_a_dossier_have_published_codes_too),
  };

  return cmocka_run_group_tests_name ("model", tests, NULL, NULL);
}
