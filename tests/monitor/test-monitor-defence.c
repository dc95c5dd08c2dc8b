/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "monitor/findings/findings.h"

/*
 * Self-defence: the opposition shells the government, which shells back. What is said of the answer,
 * and when it came, decides whether the ban excuses it. Random worlds seldom come to these cases.
 */

#define WELL "\"sources\":[{\"document\":\"page\",\"reliability\":\"A\",\"credibility\":2}]"

#define STATEMENT(id, speaker, about, stance, aspect, sources)                                     \
  "{\"type\":\"statement\",\"id\":\"" id "\",\"speaker\":\"" speaker "\",\"acts\":[\"assert\"],"   \
  "\"form\":\"paraphrase\",\"text\":\"" id "\",\"claims\":[{\"about\":\"" about                    \
  "\",\"stance\":\"" stance "\",\"aspect\":\"" aspect "\"}]" sources "}"

#define OBSERVED(id, about, stance)                                                                \
  "{\"type\":\"statement\",\"id\":\"" id "\",\"speaker\":\"observers\",\"acts\":[\"report\"],"     \
  "\"form\":\"paraphrase\",\"text\":\"" id "\",\"claims\":[{\"about\":\"" about                    \
  "\",\"stance\":\"" stance "\"}]," WELL "}"

#define ACTOR(id, kind)                                                                            \
  "{\"type\":\"actor\",\"id\":\"" id "\",\"kind\":\"" kind "\",\"identification\":\"named\","      \
  "\"name\":\"" id "\"}"

#define SHELLING(id, agent, target, when)                                                          \
  "{\"type\":\"incident\",\"id\":\"" id "\",\"action\":\"shelling\",\"agents\":[\"" agent          \
  "\"],\"targets\":[\"" target "\"],\"when\":\"" when "\"}"

#define IN_TIME "2024-02-01T12:00:00Z"
#define TOO_LATE "2024-02-03T12:00:00Z"

#define PLEA STATEMENT ("plea", "gov", "answer", "asserts", "justification", "")
#define TOLD STATEMENT ("told", "gov", "attack", "asserts", "occurrence", "")
#define MEASURED STATEMENT ("measured", "opp", "answer", "asserts", "proportionality", "")
#define UNMEASURED STATEMENT ("unmeasured", "press", "answer", "denies", "proportionality", "")
#define UNJUSTIFIED                                                                                \
  STATEMENT ("unjustified", "observers", "answer", "denies", "justification", "," WELL)

typedef struct
{
  const char *name;
  const char *requires;
  const char *when;
  const char *claims; /* each after a comma */
  const char *stance; /* of the observers, to the attack */
  CeasefireExceptionState exception;
  CeasefireAssessmentStatus status;
} Case;

#define PROPORTIONATE ",\"requires\":[\"proportionate\"]"

static const Case cases[] = {
  { "nobody pleads it", "", IN_TIME, "", "asserts", CEASEFIRE_EXCEPTION_STATE_OPEN,
    CEASEFIRE_ASSESSMENT_STATUS_VIOLATED },
  { "pleaded, and the attack is established", "", IN_TIME, "," PLEA, "asserts",
    CEASEFIRE_EXCEPTION_STATE_PROVEN, CEASEFIRE_ASSESSMENT_STATUS_EXCUSED },
  { "the attack is told of and refuted", "", IN_TIME, "," PLEA "," TOLD, "denies",
    CEASEFIRE_EXCEPTION_STATE_REJECTED, CEASEFIRE_ASSESSMENT_STATUS_VIOLATED },
  { "an attack is denied of which nobody tells", "", IN_TIME, "," PLEA, "denies",
    CEASEFIRE_EXCEPTION_STATE_CLAIMED, CEASEFIRE_ASSESSMENT_STATUS_CONTESTED },
  { "after the time that an answer has: nothing was answered, and it is pleaded all the same", "",
    TOO_LATE, "," PLEA, "asserts", CEASEFIRE_EXCEPTION_STATE_CLAIMED,
    CEASEFIRE_ASSESSMENT_STATUS_CONTESTED },
  { "a strong source denies that it was one", "", IN_TIME, "," PLEA "," UNJUSTIFIED, "asserts",
    CEASEFIRE_EXCEPTION_STATE_REJECTED, CEASEFIRE_ASSESSMENT_STATUS_VIOLATED },
  { "nobody speaks of measure, which is asked for", PROPORTIONATE, IN_TIME, "," PLEA, "asserts",
    CEASEFIRE_EXCEPTION_STATE_CLAIMED, CEASEFIRE_ASSESSMENT_STATUS_CONTESTED },
  { "the adversary grants the measure", PROPORTIONATE, IN_TIME, "," PLEA "," MEASURED, "asserts",
    CEASEFIRE_EXCEPTION_STATE_PROVEN, CEASEFIRE_ASSESSMENT_STATUS_EXCUSED },
  { "the measure is granted and weakly disputed", PROPORTIONATE, IN_TIME,
    "," PLEA "," MEASURED "," UNMEASURED, "asserts", CEASEFIRE_EXCEPTION_STATE_PROVEN,
    CEASEFIRE_ASSESSMENT_STATUS_EXCUSED },
  { "a disputed measure that nobody asks for", "", IN_TIME, "," PLEA "," MEASURED "," UNMEASURED,
    "asserts", CEASEFIRE_EXCEPTION_STATE_PROVEN, CEASEFIRE_ASSESSMENT_STATUS_EXCUSED },
};

static CeasefireDossier *
make_world (const Case *test)
{
  g_autofree char *json = g_strdup_printf (
    DOSSIER (ACTOR ("gov", "government") "," ACTOR ("opp", "armed-group") "," ACTOR (
      "observers",
      "intergo"
      "vernmen"
      "tal") "," ACTOR ("press",
                        "media") ","
                                 "{\"type\":\"document\",\"id\":\"page\",\"kind\":\"report\","
                                 "\"title\":\"Report\"},"
                                 "{\"type\":\"agreement\",\"id\":\"truce\",\"title\":\"Truce\","
                                 "\"kind\":"
                                 "\"cessation-of-hostilities\","
                                 "\"status\":\"in-force\",\"in_force\":\"2024-01-01/"
                                 "..\",\"parties\":[{\"actor\":\"gov\"},"
                                 "{\"actor\":\"opp\"}],\"monitors\":[\"observers\"],\"clauses\":[{"
                                 "\"type\":"
                                 "\"clause\",\"id\":\"ban\","
                                 "\"text\":\"No "
                                 "attacks.\",\"modality\":\"prohibition\",\"action\":\"attack\","
                                 "\"exceptions\":["
                                 "{\"kind\":\"self-defence\",\"within\":\"P1D\"%s}]}]}," SHELLING (
                                   "attack", "opp", "gov",
                                   "2024-02-01T10:00:00Z") "," SHELLING ("answer", "gov", "opp",
                                                                         "%s") ","
                                                                               "%s" OBSERVED (
                                                                                 "answer-seen",
                                                                                 "answer",
                                                                                 "asserts") "%s"),
    test->requires, test->when,
    g_str_equal (test->stance, "denies") ? OBSERVED ("attack-seen", "attack", "denies") ","
                                         : OBSERVED ("attack-seen", "attack", "asserts") ",",
    test->claims);

  return read_dossier (json);
}

static CeasefireAssessment *
find_answer (GPtrArray *findings)
{
  for (guint i = 0; i < findings->len; i++)
    {
      CeasefireFinding *finding = g_ptr_array_index (findings, i);
      CeasefireAssessment *const *items = ceasefire_finding_get_incidents (finding);

      if (!g_str_equal (ceasefire_finding_get_party (finding), "gov"))
        continue;
      for (; items && *items; items++)
        if (g_str_equal (ceasefire_assessment_get_incident (*items), "answer"))
          return *items;
    }
  return NULL;
}

static void
check_case (const Case *test)
{
  g_autoptr (CeasefireDossier) dossier = make_world (test);
  g_autoptr (GPtrArray) findings = findings_make (dossier, "2024-03-01");
  CeasefireAssessment *answer = find_answer (findings);

  assert_non_null (answer);
  print_message ("%s\n", test->name);
  assert_int_equal (ceasefire_assessment_get_exception (answer), test->exception);
  assert_int_equal (ceasefire_assessment_get_status (answer), test->status);
}

static void
an_answer_is_excused_by_what_is_said_of_it (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check_case (&cases[i]);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (an_answer_is_excused_by_what_is_said_of_it),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
