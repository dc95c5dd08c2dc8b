/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "monitor/findings/findings.h"

#include <string.h>

/* The table of docs/reference/ties.md: whose act an attack is, by the relation of the tie alone. */

typedef struct
{
  const char *relation; /* NULL: unset */
  const char *attributed;
} Tie;

static const Tie ties[] = {
  { "part-of", "violated" },        { "represents", "violated" },
  { "leads", "violated" },          { "holds-office-in", "violated" },
  { "member-of", "violated" },      { "proxy-of", "possible" },
  { "supported-by", "possible" },   { "delegate-of", "no-breach-known" },
  { "chairs", "no-breach-known" },  { "succeeds", "no-breach-known" },
  { "opposes", "no-breach-known" }, { NULL, "no-breach-known" },
};

static CeasefireDossier *
make_world (const char *relation)
{
  g_autofree char *member = relation ? g_strdup_printf (",\"relation\":\"%s\"", relation)
                                     : g_strdup ("");
  g_autofree char *json = g_strdup_printf (
    "{\"ceasefire\":\"1.0\",\"language\":\"en\",\"timezone\":\"UTC\",\"records\":["
    "{\"type\":\"actor\",\"id\":\"gov\",\"kind\":\"state\"},"
    "{\"type\":\"actor\",\"id\":\"opp\",\"kind\":\"armed-group\"},"
    "{\"type\":\"actor\",\"id\":\"mission\",\"kind\":\"other\"},"
    "{\"type\":\"actor\",\"id\":\"unit\",\"kind\":\"other\",\"affiliations\":[{\"to\":\"gov\"%s}]},"
    "{\"type\":\"agreement\",\"id\":\"truce\",\"status\":\"in-force\",\"in_force\":\"2024\","
    "\"parties\":[{\"actor\":\"gov\"},{\"actor\":\"opp\"}],\"monitors\":[\"mission\"],\"clauses\":["
    "{\"id\":\"c\",\"text\":\"No attacks.\",\"modality\":\"prohibition\",\"action\":\"attack\"}]},"
    "{\"type\":\"incident\",\"id\":\"i\",\"action\":\"attack\",\"agents\":[\"unit\"],"
    "\"targets\":[\"opp\"],\"when\":\"2024-02-01\"},"
    "{\"type\":\"statement\",\"id\":\"s\",\"speaker\":\"mission\",\"acts\":[\"report\"],"
    "\"form\":\"paraphrase\",\"claims\":[{\"about\":\"i\",\"stance\":\"asserts\"}]}]}",
    member);

  return read_dossier (json);
}

static void
an_act_is_another_s_by_the_relation_of_the_tie (void **state)
{
  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (ties); i++)
    {
      g_autoptr (CeasefireDossier) dossier = make_world (ties[i].relation);
      g_autoptr (GPtrArray) findings = findings_make (dossier, "2024-03-01");
      g_autofree char *text = findings_to_text (findings);
      g_autofree char *expected
        = g_strdup_printf ("c gov - phase=active status=%s ", ties[i].attributed);

      if (strstr (text, expected) == NULL)
        fail_msg ("%s: %s", ties[i].relation ? ties[i].relation : "unset", text);
    }
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (an_act_is_another_s_by_the_relation_of_the_tie),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
