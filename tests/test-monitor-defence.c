/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "helper-dossier.h"
#include "helper-monitor.h"

#include <ceasefire/ceasefire.h>

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

#define IN_TIME SHELLING ("answer", "gov", "opp", "2024-02-01T12:00:00Z")
#define TOO_LATE SHELLING ("answer", "gov", "opp", "2024-02-03T12:00:00Z")
#define SEEN "," OBSERVED ("attack-seen", "attack", "asserts")
#define REFUTED "," OBSERVED ("attack-seen", "attack", "denies")

#define PLEA STATEMENT ("plea", "gov", "answer", "asserts", "justification", "")
#define MEASURED STATEMENT ("measured", "opp", "answer", "asserts", "proportionality", "")
#define UNMEASURED STATEMENT ("unmeasured", "press", "answer", "denies", "proportionality", "")
#define UNJUSTIFIED                                                                                \
  STATEMENT ("unjustified", "observers", "answer", "denies", "justification", "," WELL)

typedef struct
{
  const char *name;
  const char *requires;
  const char *answer;
  const char *claims; /* each after a comma */
  const char *attack_seen;
  CeasefireExceptionState exception;
  CeasefireAssessmentStatus status;
} Case;

#define PROPORTIONATE ",\"requires\":[\"proportionate\"]"

static const Case cases[] = {
  { "nobody pleads it", "", IN_TIME, "", SEEN, CEASEFIRE_EXCEPTION_STATE_OPEN,
    CEASEFIRE_ASSESSMENT_STATUS_VIOLATED },
  { "pleaded, and the attack is established", "", IN_TIME, "," PLEA, SEEN,
    CEASEFIRE_EXCEPTION_STATE_PROVEN, CEASEFIRE_ASSESSMENT_STATUS_EXCUSED },
  { "the attack is refuted", "", IN_TIME, "," PLEA, REFUTED, CEASEFIRE_EXCEPTION_STATE_REJECTED,
    CEASEFIRE_ASSESSMENT_STATUS_VIOLATED },
  { "after the time that an answer has", "", TOO_LATE, "," PLEA, SEEN,
    CEASEFIRE_EXCEPTION_STATE_NONE, CEASEFIRE_ASSESSMENT_STATUS_VIOLATED },
  { "a strong source denies that it was one", "", IN_TIME, "," PLEA "," UNJUSTIFIED, SEEN,
    CEASEFIRE_EXCEPTION_STATE_REJECTED, CEASEFIRE_ASSESSMENT_STATUS_VIOLATED },
  { "nobody speaks of measure, which is asked for", PROPORTIONATE, IN_TIME, "," PLEA, SEEN,
    CEASEFIRE_EXCEPTION_STATE_CLAIMED, CEASEFIRE_ASSESSMENT_STATUS_CONTESTED },
  { "the adversary grants the measure", PROPORTIONATE, IN_TIME, "," PLEA "," MEASURED, SEEN,
    CEASEFIRE_EXCEPTION_STATE_PROVEN, CEASEFIRE_ASSESSMENT_STATUS_EXCUSED },
  { "the measure is granted and disputed", PROPORTIONATE, IN_TIME,
    "," PLEA "," MEASURED "," UNMEASURED, SEEN, CEASEFIRE_EXCEPTION_STATE_CLAIMED,
    CEASEFIRE_ASSESSMENT_STATUS_CONTESTED },
  { "a disputed measure that nobody asks for", "", IN_TIME, "," PLEA "," MEASURED "," UNMEASURED,
    SEEN, CEASEFIRE_EXCEPTION_STATE_PROVEN, CEASEFIRE_ASSESSMENT_STATUS_EXCUSED },
};

/* clang-format off */
static const char first_records[] =
  "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"records\":["
  ACTOR ("gov", "government") "," ACTOR ("opp", "armed-group") ","
  ACTOR ("observers", "intergovernmental") "," ACTOR ("press", "media") ","
  "{\"type\":\"document\",\"id\":\"page\",\"kind\":\"report\",\"title\":\"Report\"},"
  SHELLING ("attack", "opp", "gov", "2024-02-01T10:00:00Z") ","
  OBSERVED ("answer-seen", "answer", "asserts");

static const char truce[] =
  ",{\"type\":\"agreement\",\"id\":\"truce\",\"title\":\"Truce\","
  "\"kind\":\"cessation-of-hostilities\",\"status\":\"in-force\",\"in_force\":\"2024-01-01/..\","
  "\"parties\":[{\"actor\":\"gov\"},{\"actor\":\"opp\"}],\"monitors\":[\"observers\"],"
  "\"clauses\":[{\"type\":\"clause\",\"id\":\"ban\",\"text\":\"No attacks.\","
  "\"modality\":\"prohibition\",\"action\":\"attack\","
  "\"exceptions\":[{\"kind\":\"self-defence\",\"within\":\"P1D\"";
/* clang-format on */

static CeasefireDossier *
make_world (const Case *test)
{
  g_autofree char *json = g_strconcat (first_records, truce, test->requires, "}]}]},", test->answer,
                                       test->claims, test->attack_seen, "]}", NULL);

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
check_case (const Case *test, const MonitorReading *reading)
{
  g_autoptr (CeasefireDossier) dossier = make_world (test);
  g_autoptr (CeasefireDate) at = ceasefire_date_new ("2024-03-01", NULL);
  g_autoptr (OracleSettings) settings = oracle_settings_new (at);
  g_autoptr (GPtrArray) findings = reading->find (dossier, settings);
  CeasefireAssessment *answer = find_answer (findings);

  assert_non_null (answer);
  print_message ("%s, by the %s\n", test->name, reading->name);
  assert_int_equal (ceasefire_assessment_get_exception (answer), test->exception);
  assert_int_equal (ceasefire_assessment_get_status (answer), test->status);
}

static void
an_answer_is_excused_by_what_is_said_of_it (void **state)
{
  (void) state;
  for (const MonitorReading *reading = monitor_readings; reading->name; reading++)
    for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
      check_case (&cases[i], reading);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (an_answer_is_excused_by_what_is_said_of_it),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
