/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include <ceasefire/ceasefire-tally.h>
#include <string.h>

/* Counts of incidents (S11), held against counts made by hand. */

#define MEASURES 4
#define LEVELS 3

/* Statement ID: SPEAKER about INCIDENT, with members of the claim. */
#define SAYS(id, speaker, about, rest)                                                             \
  ",{\"type\":\"statement\",\"id\":\"" id "\",\"speaker\":\"" speaker                              \
  "\",\"acts\":[\"report\"],\"form\":\"paraphrase\",\"claims\":[{\"about\":\"" about "\"," rest    \
  "}]}"
#define ASSERTS "\"stance\":\"asserts\""
#define DENIES "\"stance\":\"denies\""
#define INCIDENT(id, rest) ",{\"type\":\"incident\",\"id\":\"" id "\"," rest "}"

#define HEAD(timezone)                                                                             \
  "{\"ceasefire\":\"1.0\",\"language\":\"en\"" timezone ",\"records\":["                           \
  "{\"type\":\"actor\",\"id\":\"gov\",\"kind\":\"state\"},"                                        \
  "{\"type\":\"actor\",\"id\":\"opp\",\"kind\":\"armed-group\"},"                                  \
  "{\"type\":\"actor\",\"id\":\"unit\",\"kind\":\"other\",\"affiliations\":"                       \
  "[{\"to\":\"gov\",\"relation\":\"part-of\"}]},"                                                  \
  "{\"type\":\"actor\",\"id\":\"band\",\"kind\":\"other\",\"affiliations\":"                       \
  "[{\"to\":\"gov\",\"relation\":\"proxy-of\"}]},"                                                 \
  "{\"type\":\"actor\",\"id\":\"mission\",\"kind\":\"other\"},"                                    \
  "{\"type\":\"actor\",\"id\":\"press\",\"kind\":\"media\"},"                                      \
  "{\"type\":\"place\",\"id\":\"land\",\"kind\":\"country\"},"                                     \
  "{\"type\":\"place\",\"id\":\"north\",\"kind\":\"region\",\"within\":\"land\"},"                 \
  "{\"type\":\"place\",\"id\":\"town\",\"kind\":\"city\",\"within\":\"north\"},"                   \
  "{\"type\":\"place\",\"id\":\"port\",\"kind\":\"city\",\"within\":\"land\"},"                    \
  "{\"type\":\"agreement\",\"id\":\"truce\",\"status\":\"in-force\",\"in_force\":\"2024-03-01/"    \
  "..\","                                                                                          \
  "\"parties\":[{\"actor\":\"gov\"},{\"actor\":\"opp\"}],\"monitors\":[\"mission\"],\"clauses\":[" \
  "{\"type\":\"clause\",\"id\":\"fire\",\"text\":\"No attacks.\",\"modality\":\"prohibition\","    \
  "\"action\":\"attack\"},"                                                                        \
  "{\"type\":\"clause\",\"id\":\"free\",\"text\":\"Prisoners.\",\"modality\":\"obligation\","      \
  "\"action\":\"release\",\"bearers\":[\"gov\"]}]}"
#define UTC ",\"timezone\":\"UTC\""
#define TAIL "]}"

/* Weeks 10 (4 to 10 March) and 11 of 2024:
   a  4 March   shelling by unit in town, 3 killed; the mission
   b  4 March   shelling by opp in port, 2 injured; gov
   c  5 March   explosions by nobody named in town, 5 of them, with parts of 3 and 4; the mission
   d  in March  shelling by opp; the press, and opp denies it
   e  6 March   told of twice: without a source, 2 killed; by opp, 4 killed, by the mission
   f  12 March  shelling by gov and opp together, 1 to 9 killed; the mission
   g  12 March  shelling by gov or opp; the mission
   h  12 March  shelling by opp; opp denies it, and nobody says it
   i  12 March  shelling by band, which fights for gov; the mission */
static char *world;

static const char world_of_incidents[] = HEAD (UTC) INCIDENT (
  "a", "\"action\":\"shelling\",\"agents\":[\"unit\"],\"place\":\"town\",\"when\":\"2024-03-04\","
       "\"means\":[\"mortar\",\"rocket\"],\"fatalities\":3")
  INCIDENT (
    "b", "\"action\":\"shelling\",\"agents\":[\"opp\"],\"place\":\"port\",\"when\":\"2024-03-04\","
         "\"injured\":2")
    INCIDENT (
      "c", "\"action\":\"explosive-attack\",\"place\":\"town\",\"when\":\"2024-03-05\",\"count\":5")
      INCIDENT (
        "c1",
        "\"action\":\"explosive-attack\",\"place\":\"town\",\"when\":\"2024-03-05\",\"count\":3,"
        "\"part_of\":\"c\"") INCIDENT ("c2", "\"action\":\"explosive-attack\",\"place\":\"town\","
                                             "\"when\":\"2024-03-05\",\"count\":4,"
                                             "\"part_of\":\"c\"")
        INCIDENT ("d", "\"action\":\"shelling\",\"agents\":[\"opp\"],\"when\":\"2024-03\"")
          INCIDENT ("e1", "\"action\":\"attack\",\"when\":\"2024-03-06\",\"fatalities\":2")
            INCIDENT (
              "e2",
              "\"action\":\"attack\",\"agents\":[\"opp\"],\"when\":\"2024-03-06\",\"fatalities\":4,"
              "\"same_event\":\"e1\"")
              INCIDENT (
                "f", "\"action\":\"shelling\",\"agents\":[\"gov\",\"opp\"],\"when\":\"2024-03-12\","
                     "\"fatalities_low\":1,\"fatalities_high\":9")
                INCIDENT (
                  "g", "\"action\":\"shelling\",\"agents\":[\"gov\",\"opp\"],\"agents_any\":true,"
                       "\"when\":\"2024-03-12\"")
                  INCIDENT ("h",
                            "\"action\":\"shelling\",\"agents\":[\"opp\"],\"when\":\"2024-03-12\"")
                    INCIDENT (
                      "i", "\"action\":\"shelling\",\"agents\":[\"band\"],\"when\":\"2024-03-12\"")
                      INCIDENT ("never",
                                "\"action\":\"release\",\"agents\":[\"gov\"],\"omits\":\"free\"");

static const char what_is_said[] = SAYS ("sa", "mission", "a", ASSERTS)
  SAYS ("sb", "gov", "b", ASSERTS) SAYS ("sc", "mission", "c", ASSERTS)
    SAYS ("sc1", "mission", "c1", ASSERTS) SAYS ("sc2", "mission", "c2", ASSERTS)
      SAYS ("sd", "press", "d", ASSERTS) SAYS ("sd2", "opp", "d", DENIES)
        SAYS ("se", "mission", "e2", ASSERTS) SAYS ("sf", "mission", "f", ASSERTS)
          SAYS ("sg", "mission", "g", ASSERTS) SAYS ("sh", "opp", "h", DENIES)
            SAYS ("si", "mission", "i", ASSERTS) SAYS (
              "sn", "mission", "never", ASSERTS) ",{\"type\":\"coverage\",\"id\":\"w1\",\"by\":"
                                                 "\"mission\",\"during\":\"2024-03-01/2024-03-06\","
                                                 "\"complete\":true}"
                                                 ",{\"type\":\"coverage\",\"id\":\"w2\",\"by\":"
                                                 "\"mission\",\"during\":\"2024-03-07/2024-03-10\","
                                                 "\"complete\":true}"
                                                 ",{\"type\":\"coverage\",\"id\":\"w3\",\"by\":"
                                                 "\"mission\",\"during\":\"2024-03-12\","
                                                 "\"place\":\"town\",\"complete\":true}" TAIL;

static void
write_measure (GString *text, CeasefireTallyRow *row, guint measure)
{
  gint64 change;

  for (guint i = 0; i < LEVELS; i++)
    g_string_append_printf (text, "%s%d", i ? "/" : " ",
                            (int) ceasefire_tally_row_get_sum (row, measure, i));
  if (measure != CEASEFIRE_TALLY_MEASURE_INCIDENTS)
    g_string_append_printf (text, "?%d", (int) ceasefire_tally_row_get_untold (row, measure));
  for (guint i = 0; i < LEVELS; i++)
    if (ceasefire_tally_row_get_change (row, measure, i, &change))
      g_string_append_printf (text, "%s%+d", i ? "" : "@", (int) change);
}

/* "VALUE VALUE: incidents, count, fatalities, injured, set aside, coverage"; - where nobody tells. */
static void
write_row (GString *text, CeasefireTallyRow *row, guint n_values)
{
  for (guint i = 0; i < n_values; i++)
    {
      const char *value = ceasefire_tally_row_get_value (row, i);

      g_string_append_printf (text, "%s%s", i ? " " : "", value ? value : "-");
    }
  g_string_append (text, n_values ? ":" : "all:");
  for (guint i = 0; i < MEASURES; i++)
    write_measure (text, row, i);
  g_string_append_printf (text, " aside=%d", (int) ceasefire_tally_row_get_set_aside (row));
  g_string_append_printf (text, " watched=%d\n", (int) ceasefire_tally_row_get_coverage (row));
}

static CeasefireTally *
count (const char *json, const char *by, const char *clause, GError **error)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (json);
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  g_autoptr (CeasefireDate) at = ceasefire_date_new ("2024-04-01", NULL);
  g_auto (GStrv) names = g_strsplit (by, ",", -1);

  ceasefire_monitor_set_at (monitor, at);
  return ceasefire_monitor_tally (monitor, (const char *const *) names, clause, error);
}

static void
assert_tally (const char *json, const char *by, const char *clause, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireTally) tally = count (json, by, clause, &error);
  g_autoptr (GString) text = g_string_new (NULL);
  guint n_by;

  if (tally == NULL)
    fail_msg ("%s: %s", by, error->message);
  n_by = g_strv_length ((char **) ceasefire_tally_get_by (tally));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (tally)); i++)
    {
      g_autoptr (CeasefireTallyRow) row = g_list_model_get_item (G_LIST_MODEL (tally), i);

      write_row (text, row, n_by);
    }
  write_row (text, ceasefire_tally_get_total (tally), 0);
  assert_string_equal (text->str, expected);
}

static void
weeks_are_summed_up_with_their_change_and_coverage (void **state)
{
  (void) state;
  assert_tally (world, "week", NULL,
                "2024-W10: 3/4/4 7/7/7?3 7/7/7?2 0/2/2?3 aside=0 watched=3\n"
                "2024-W11: 3/3/3@+0-1-1 0/0/0?3 1/9/9?2@-6+2+2 0/0/0?3 aside=1 watched=2\n"
                "-: 0/1/1 0/0/0?1 0/0/0?1 0/0/0?1 aside=0 watched=0\n"
                "all: 6/8/8 7/7/7?7 8/16/16?5 0/2/2?7 aside=1 watched=2\n");
}

/* Against a day that was watched, and of which nothing is known, everything is new; against one of
   which nobody says anything, nothing is. */
static void
a_day_changes_against_what_is_known_of_the_one_before (void **state)
{
  (void) state;
  assert_tally (world, "day", NULL,
                "2024-03-04: 1/2/2@+1+2+2 0/0/0?2 3/3/3?1@+3+3+3 0/2/2?1@+0+2+2 aside=0 watched=3\n"
                "2024-03-05: 1/1/1@+0-1-1 7/7/7?0 0/0/0?1 0/0/0?1 aside=0 watched=3\n"
                "2024-03-06: 1/1/1@+0+0+0 0/0/0?1 4/4/4?0 0/0/0?1 aside=0 watched=3\n"
                "2024-03-12: 3/3/3 0/0/0?3 1/9/9?2 0/0/0?3 aside=1 watched=2\n"
                "-: 0/1/1 0/0/0?1 0/0/0?1 0/0/0?1 aside=0 watched=0\n"
                "all: 6/8/8 7/7/7?7 8/16/16?5 0/2/2?7 aside=1 watched=2\n");
}

/* The row says that nothing is known, and beside it how much of the day was watched; a change there is none
   where nobody watched. */
static void
every_day_has_a_row_if_that_is_asked_for (void **state)
{
  (void) state;
  assert_tally (
    world, "day:every", NULL,
    "2024-03-04: 1/2/2@+1+2+2 0/0/0?2 3/3/3?1@+3+3+3 0/2/2?1@+0+2+2 aside=0 watched=3\n"
    "2024-03-05: 1/1/1@+0-1-1 7/7/7?0 0/0/0?1 0/0/0?1 aside=0 watched=3\n"
    "2024-03-06: 1/1/1@+0+0+0 0/0/0?1 4/4/4?0 0/0/0?1 aside=0 watched=3\n"
    "2024-03-07: 0/0/0@-1-1-1 0/0/0?0 0/0/0?0@-4-4-4 0/0/0?0 aside=0 watched=3\n"
    "2024-03-08: 0/0/0@+0+0+0 0/0/0?0@+0+0+0 0/0/0?0@+0+0+0 0/0/0?0@+0+0+0 aside=0 watched=3\n"
    "2024-03-09: 0/0/0@+0+0+0 0/0/0?0@+0+0+0 0/0/0?0@+0+0+0 0/0/0?0@+0+0+0 aside=0 watched=3\n"
    "2024-03-10: 0/0/0@+0+0+0 0/0/0?0@+0+0+0 0/0/0?0@+0+0+0 0/0/0?0@+0+0+0 aside=0 watched=3\n"
    "2024-03-11: 0/0/0 0/0/0?0 0/0/0?0 0/0/0?0 aside=0 watched=1\n"
    "2024-03-12: 3/3/3 0/0/0?3 1/9/9?2 0/0/0?3 aside=1 watched=2\n"
    "-: 0/1/1 0/0/0?1 0/0/0?1 0/0/0?1 aside=0 watched=0\n"
    "all: 6/8/8 7/7/7?7 8/16/16?5 0/2/2?7 aside=1 watched=2\n");
}

/* What a unit does its party does; what a proxy does, the proxy. Of several parties each has a row. */
static void
parties_are_those_that_are_said_to_have_done_it (void **state)
{
  (void) state;
  assert_tally (world, "party", NULL,
                "band: 1/1/1 0/0/0?1 0/0/0?1 0/0/0?1 aside=0 watched=2\n"
                "gov: 2/2/3 0/0/0?3 4/12/12?1 0/0/0?3 aside=0 watched=2\n"
                "opp: 2/4/5 0/0/0?5 5/13/13?3 0/2/2?4 aside=1 watched=2\n"
                "-: 1/1/1 7/7/7?0 0/0/0?1 0/0/0?1 aside=0 watched=2\n"
                "all: 6/8/8 7/7/7?7 8/16/16?5 0/2/2?7 aside=1 watched=2\n");
}

static void
places_and_terms_are_told_at_any_level (void **state)
{
  (void) state;
  assert_tally (world, "place:region", NULL,
                "north: 2/2/2 7/7/7?1 3/3/3?1 0/0/0?2 aside=0 watched=2\n"
                "-: 4/6/6 0/0/0?6 5/13/13?4 0/2/2?5 aside=1 watched=2\n"
                "all: 6/8/8 7/7/7?7 8/16/16?5 0/2/2?7 aside=1 watched=2\n");
  assert_tally (world, "place:1,place,action:1", NULL,
                "land port use-force: 0/1/1 0/0/0?1 0/0/0?1 0/2/2?0 aside=0 watched=2\n"
                "land town use-force: 2/2/2 7/7/7?1 3/3/3?1 0/0/0?2 aside=0 watched=2\n"
                "- - use-force: 4/5/5 0/0/0?5 5/13/13?3 0/0/0?5 aside=1 watched=2\n"
                "all: 6/8/8 7/7/7?7 8/16/16?5 0/2/2?7 aside=1 watched=2\n");
}

static void
several_means_have_a_row_each_and_one_in_the_total (void **state)
{
  (void) state;
  assert_tally (world, "means,status", "fire",
                "mortar violated: 1/1/1 0/0/0?1 3/3/3?0 0/0/0?1 aside=0 watched=2\n"
                "rocket violated: 1/1/1 0/0/0?1 3/3/3?0 0/0/0?1 aside=0 watched=2\n"
                "- violated: 2/2/2 0/0/0?2 5/13/13?0 0/0/0?2 aside=0 watched=2\n"
                "- contested: 0/1/1 0/0/0?1 0/0/0?1 0/0/0?1 aside=0 watched=2\n"
                "- alleged: 0/1/1 0/0/0?1 0/0/0?1 0/2/2?0 aside=0 watched=2\n"
                "- possible: 0/0/3 0/0/7?2 0/0/0?3 0/0/0?3 aside=0 watched=2\n"
                "- denied: 0/0/0 0/0/0?0 0/0/0?0 0/0/0?0 aside=1 watched=2\n"
                "all: 3/5/8 0/0/7?7 8/16/16?5 0/2/2?7 aside=1 watched=2\n");
}

static void
under_a_clause_incidents_count_by_what_they_are_to_its_bearers (void **state)
{
  (void) state;
  assert_tally (world, "party", "fire",
                "gov: 2/2/5 0/0/7?4 4/12/12?3 0/0/0?5 aside=1 watched=2\n"
                "opp: 2/4/6 0/0/7?5 5/13/13?4 0/2/2?5 aside=1 watched=2\n"
                "all: 3/5/8 0/0/7?7 8/16/16?5 0/2/2?7 aside=1 watched=2\n");
  assert_tally (world, "day", "free", "all: 0/0/0 0/0/0?0 0/0/0?0 0/0/0?0 aside=0 watched=0\n");
}

/* Silence and several voices on a number: the least that strong ones give, the most that anybody does. */
static void
numbers_are_those_of_the_voices (void **state)
{
  static const char told[] = HEAD (UTC)
    INCIDENT ("j", "\"action\":\"attack\",\"agents\":[\"opp\"],\"when\":\"2024-03-04\"")
      SAYS ("s1", "mission", "j",
            ASSERTS "},{\"about\":\"j\"," ASSERTS
                    ",\"aspect\":\"fatalities\",\"quantity\":{\"unit\":\"person\",\"exact\":2}")
        SAYS ("s2", "gov", "j",
              ASSERTS "},{\"about\":\"j\"," ASSERTS
                      ",\"aspect\":\"fatalities\",\"quantity\":{\"unit\":\"person\",\"exact\":5}")
          TAIL;

  (void) state;
  assert_tally (told, "action", NULL,
                "attack: 1/1/1 0/0/0?1 2/5/5?0 0/0/0?1 aside=0 watched=1\n"
                "all: 1/1/1 0/0/0?1 2/5/5?0 0/0/0?1 aside=0 watched=1\n");
}

/* R5.3: What a party admits is strong, also of what happened as such; of the good that it does itself its
   number is as weak as its word. */
static void
a_number_that_is_admitted_counts_in_the_total (void **state)
{
  static const char told[] = HEAD (UTC)
    INCIDENT ("k", "\"action\":\"attack\",\"agents\":[\"gov\"],\"when\":\"2024-03-04\"")
      SAYS ("s1", "gov", "k",
            ASSERTS "},{\"about\":\"k\"," ASSERTS
                    ",\"aspect\":\"fatalities\",\"quantity\":{\"unit\":\"person\",\"exact\":9}")
        INCIDENT ("l", "\"action\":\"release\",\"agents\":[\"gov\"],\"when\":\"2024-03-04\"")
          SAYS ("s2", "mission", "l", ASSERTS)
            SAYS ("s3", "gov", "l",
                  ASSERTS "},{\"about\":\"l\"," ASSERTS
                          ",\"aspect\":\"injured\",\"quantity\":{\"unit\":\"person\",\"exact\":3}")
              TAIL;

  (void) state;
  assert_tally (told, "party", NULL,
                "gov: 2/2/2 0/0/0?2 9/9/9?1 0/3/3?1 aside=0 watched=1\n"
                "all: 2/2/2 0/0/0?2 9/9/9?1 0/3/3?1 aside=0 watched=1\n");
  assert_tally (told, "party", "fire",
                "gov: 1/1/1 0/0/0?1 9/9/9?0 0/0/0?1 aside=0 watched=1\n"
                "all: 1/1/1 0/0/0?1 9/9/9?0 0/0/0?1 aside=0 watched=1\n");
}

static void
coverage_of_one_party_is_part_of_what_all_did (void **state)
{
  static const char watched[] = HEAD (UTC)
    INCIDENT ("m", "\"action\":\"attack\",\"agents\":[\"gov\"],\"when\":\"2024-03-04\"")
      INCIDENT ("n", "\"action\":\"attack\",\"agents\":[\"opp\"],\"when\":\"2024-03-04\"")
        SAYS ("s1", "mission", "m", ASSERTS)
          SAYS ("s2", "mission", "n", ASSERTS) ",{\"type\":\"coverage\",\"id\":\"w\",\"by\":"
                                               "\"mission\",\"during\":\"2024-03-04\","
                                               "\"parties\":[\"gov\"],\"complete\":true}" TAIL;

  (void) state;
  assert_tally (watched, "day,party", NULL,
                "2024-03-04 gov: 1/1/1 0/0/0?1 0/0/0?1 0/0/0?1 aside=0 watched=3\n"
                "2024-03-04 opp: 1/1/1 0/0/0?1 0/0/0?1 0/0/0?1 aside=0 watched=1\n"
                "all: 2/2/2 0/0/0?2 0/0/0?2 0/0/0?2 aside=0 watched=2\n");
}

/* Half past ten in the evening, UTC, is the next day in Damascus. */
static void
days_are_those_of_the_zone (void **state)
{
#define TWO                                                                                        \
  INCIDENT ("j", "\"action\":\"attack\",\"agents\":[\"opp\"],\"when\":\"2024-03-03T22:30:00Z\"")   \
  INCIDENT ("k", "\"action\":\"attack\",\"agents\":[\"opp\"],\"when\":\"2024-03-03/2024-03-09\"")  \
  SAYS ("s1", "mission", "j", ASSERTS) SAYS ("s2", "mission", "k", ASSERTS) TAIL
#define SUM " 0/0/0?1 0/0/0?1 0/0/0?1 aside=0 watched=1\n"
#define ALL "all: 2/2/2 0/0/0?2 0/0/0?2 0/0/0?2 aside=0 watched=1\n"

  (void) state;
  assert_tally (HEAD (",\"timezone\":\"Asia/Damascus\"") TWO, "day", NULL,
                "2024-03-03: 1/1/1" SUM "2024-03-04: 1/1/1@+0+0+0" SUM ALL);
  /* Where no zone is known, days are as they are written. */
  assert_tally (HEAD ("") TWO, "day", NULL,
                "2024-03-03: 2/2/2 0/0/0?2 0/0/0?2 0/0/0?2 aside=0 watched=1\n" ALL);
  assert_tally (HEAD (UTC) TWO, "month", NULL,
                "2024-03: 2/2/2 0/0/0?2 0/0/0?2 0/0/0?2 aside=0 watched=1\n" ALL);
}

/* A party's word for what speaks for it is weak, and that against it is strong. */
static void
nobody_is_believed_of_his_own_good_deeds (void **state)
{
  static const char deeds[] = HEAD (UTC)
    INCIDENT ("good", "\"action\":\"release\",\"agents\":[\"gov\"],\"when\":\"2024-03-04\"")
      INCIDENT ("bad", "\"action\":\"attack\",\"agents\":[\"gov\"],\"when\":\"2024-03-05\"")
        INCIDENT ("talk", "\"action\":\"hold-talks\",\"agents\":[\"gov\"],\"when\":\"2024-03-06\"")
          SAYS ("s1", "gov", "good", ASSERTS) SAYS ("s2", "gov", "bad", ASSERTS)
            SAYS ("s3", "gov", "talk", ASSERTS) TAIL;

  (void) state;
  assert_tally (deeds, "party,action", NULL,
                "gov attack: 1/1/1" SUM "gov hold-talks: 0/1/1" SUM "gov release: 0/1/1" SUM
                "all: 1/3/3 0/0/0?3 0/0/0?3 0/0/0?3 aside=0 watched=1\n");
}

static void
rings_of_accounts_are_one_event_and_rings_of_parts_several (void **state)
{
  static const char rings[] = HEAD (UTC)
    INCIDENT ("p", "\"action\":\"attack\",\"same_event\":\"q\",\"when\":\"2024-03-04\"")
      INCIDENT ("q", "\"action\":\"shelling\",\"same_event\":\"p\",\"when\":\"2024-03-05\"")
        INCIDENT ("r", "\"action\":\"raid\",\"part_of\":\"s\",\"when\":\"2024-03-04\"")
          INCIDENT ("s", "\"action\":\"raid\",\"part_of\":\"r\",\"when\":\"2024-03-04\"")
    /* an account of a part, whose other account is told to be of nothing */
    INCIDENT ("t", "\"action\":\"ambush\",\"when\":\"2024-03-04\"")
      INCIDENT ("t1", "\"action\":\"ambush\",\"part_of\":\"t\",\"same_event\":\"u\"")
        INCIDENT ("u", "\"action\":\"ambush\",\"when\":\"2024-03-05\"")
          SAYS ("s1", "mission", "q", ASSERTS) SAYS ("s2", "mission", "r", ASSERTS)
            SAYS ("s3", "mission", "s", ASSERTS) SAYS ("s4", "mission", "t", ASSERTS)
              SAYS ("s5", "mission", "u", ASSERTS) TAIL;

  (void) state;
  assert_tally (rings, "action", NULL,
                "ambush: 1/1/1" SUM "attack: 1/1/1" SUM
                "raid: 2/2/2 0/0/0?2 0/0/0?2 0/0/0?2 aside=0 watched=1\n"
                "all: 4/4/4 0/0/0?4 0/0/0?4 0/0/0?4 aside=0 watched=1\n");
}

/* Two accounts of a part, which both tell of the whole: of w without a ring, of v in one. And two accounts
   of x, which is another's doing. */
static const char accounts[] = HEAD (UTC)
  INCIDENT ("w", "\"action\":\"attack\",\"agents\":[\"opp\"],\"when\":\"2024-03-04\"")
    INCIDENT ("w1", "\"action\":\"attack\",\"part_of\":\"w\",\"fatalities\":3") INCIDENT (
      "w2", "\"action\":\"attack\",\"part_of\":\"w\",\"same_event\":\"w1\",\"fatalities\":3")
      INCIDENT ("v", "\"action\":\"raid\",\"agents\":[\"opp\"],\"when\":\"2024-03-04\"") INCIDENT (
        "v1", "\"action\":\"raid\",\"part_of\":\"v\",\"same_event\":\"v2\",\"fatalities\":2")
        INCIDENT ("v2",
                  "\"action\":\"raid\",\"part_of\":\"v\",\"same_event\":\"v1\",\"fatalities\":4")
          INCIDENT ("x", "\"action\":\"ambush\",\"agents\":[\"gov\"],\"when\":\"2024-03-04\"")
            INCIDENT ("y", "\"action\":\"ambush\",\"agents\":[\"opp\"],\"when\":\"2024-03-04\","
                           "\"same_event\":\"x\"")
              INCIDENT ("z", "\"action\":\"ambush\",\"agents\":[\"opp\"],\"when\":\"2024-03-04\","
                             "\"same_event\":\"x\"") SAYS ("s1", "mission", "w", ASSERTS)
                SAYS ("s2", "mission", "w1", ASSERTS) SAYS ("s3", "mission", "w2", ASSERTS)
                  SAYS ("s4", "mission", "v", ASSERTS) SAYS ("s5", "mission", "v1", ASSERTS)
                    SAYS ("s6", "mission", "v2", ASSERTS) SAYS ("s7", "mission", "y", ASSERTS)
                      SAYS ("s8", "mission", "z", ASSERTS) TAIL;

static void
accounts_of_a_part_are_one_part (void **state)
{
  (void) state;

  assert_tally (accounts, "action", NULL,
                "ambush: 1/1/1 0/0/0?1 0/0/0?1 0/0/0?1 aside=0 watched=1\n"
                "attack: 1/1/1 0/0/0?1 3/3/3?0 0/0/0?1 aside=0 watched=1\n"
                "raid: 1/1/1 0/0/0?1 4/4/4?0 0/0/0?1 aside=0 watched=1\n"
                "all: 3/3/3 0/0/0?3 7/7/7?1 0/0/0?3 aside=0 watched=1\n");
}

static void
accounts_of_what_does_not_count_are_one_event (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (accounts);
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  g_autoptr (CeasefireDate) at = ceasefire_date_new ("2024-04-01", NULL);
  g_autoptr (CeasefireFinding) finding = NULL;

  (void) state;
  ceasefire_monitor_set_at (monitor, at);
  finding = ceasefire_monitor_find (monitor, "fire", "opp");
  assert_int_equal (ceasefire_counts_get_violated (ceasefire_finding_get_counts (finding)), 3);
  assert_int_equal (ceasefire_counts_get_possible (ceasefire_finding_get_counts (finding)), 2);
}

static void
accounts_of_one_event_count_once_in_a_finding (void **state)
{
  g_autoptr (CeasefireDossier) dossier = read_dossier (world);
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  g_autoptr (CeasefireDate) at = ceasefire_date_new ("2024-04-01", NULL);
  g_autoptr (CeasefireFinding) finding = NULL;
  CeasefireCounts *counts;

  (void) state;
  ceasefire_monitor_set_at (monitor, at);
  finding = ceasefire_monitor_find (monitor, "fire", "opp");
  counts = ceasefire_finding_get_counts (finding);
  assert_int_equal (ceasefire_counts_get_violated (counts), 2);
  assert_int_equal (ceasefire_counts_get_possible (counts), 4);
  assert_int_equal (ceasefire_counts_get_unsourced (counts), 0);
}

static void
a_viewpoint_leaves_the_words_of_others_out (void **state)
{
  static const char *const by[] = { "status", NULL };
  static const char *const viewpoint[] = { "opp", NULL };
  g_autoptr (CeasefireDossier) dossier = read_dossier (world);
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  g_autoptr (CeasefireTally) tally = NULL;
  CeasefireTallyRow *total;

  (void) state;
  ceasefire_monitor_set_viewpoint (monitor, viewpoint);
  tally = ceasefire_monitor_tally (monitor, by, NULL, NULL);
  total = ceasefire_tally_get_total (tally);
  assert_int_equal (ceasefire_tally_row_get_sum (total, CEASEFIRE_TALLY_MEASURE_INCIDENTS,
                                                 CEASEFIRE_TALLY_LEVEL_POSSIBLE),
                    0);
  assert_int_equal (ceasefire_tally_row_get_set_aside (total), 9);
  assert_int_equal (ceasefire_tally_row_get_coverage (total), CEASEFIRE_TALLY_COVERAGE_NONE);
}

static void
what_cannot_be_counted_by_is_an_error (void **state)
{
  static const struct
  {
    const char *by, *clause, *message;
  } cases[] = {
    { "dya", NULL, "nothing is counted by \"dya\"; the nearest is \"day\"" },
    { "place:regoin", NULL, "nothing is counted by \"place:regoin\"; the nearest is \"region\"" },
    { "place:0", NULL, "nothing is counted by \"place:0\"" },
    { "day:2", NULL, "nothing is counted by \"day:2\"" },
    { "party:1", NULL, "nothing is counted by \"party:1\"" },
    { "day,week", NULL, "a table counts by one of day, week and month" },
    { "means,means:1", NULL, "a table counts by one of the levels of means" },
    { "party,party", NULL, "\"party\" is named twice" },
    { "place,place:1,place:2,place:3,place:4,place:5,place:6,place:7,place:8", NULL,
      "nothing is counted by more than 8 things" },
    { "day", "fier", "there is no clause \"fier\"; the nearest is \"fire\"" },
  };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireTally) tally = count (world, cases[i].by, cases[i].clause, &error);

      assert_null (tally);
      assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE));
      assert_string_equal (error->message, cases[i].message);
    }
}

static void
beyond_the_limit_nothing_is_counted (void **state)
{
  static const char *const by[] = { "means", "party", NULL };
  g_autoptr (CeasefireDossier) dossier = read_dossier (world);
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireTally) tally = NULL;

  (void) state;
  ceasefire_monitor_set_limit (monitor, 3);
  tally = ceasefire_monitor_tally (monitor, by, NULL, &error);
  assert_null (tally);
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_LIMIT));
}

/* Each of many words names another, so that it would be weighed for each of them. */
static void
words_that_each_name_another_are_limited (void **state)
{
  static const char *const by[] = { "day", NULL };
  g_autoptr (GString) json
    = g_string_new (HEAD (UTC) INCIDENT ("o", "\"action\":\"attack\",\"when\":\"2024-03-04\""));
  g_autoptr (CeasefireDossier) dossier = NULL;
  g_autoptr (CeasefireMonitor) monitor = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireTally) tally = NULL;

  (void) state;
  for (guint i = 0; i < 1000; i++)
    g_string_append_printf (
      json,
      ",{\"type\":\"statement\",\"id\":\"s%u\",\"speaker\":\"press\",\"claims\":[{\"about\":\"o\","
      "\"stance\":\"asserts\",\"aspect\":\"agent\",\"value\":\"a%u\"}]}",
      i, i);
  g_string_append (json, TAIL);
  dossier = read_dossier (json->str);
  monitor = ceasefire_monitor_new_for_dossier (dossier);
  tally = ceasefire_monitor_tally (monitor, by, NULL, &error);
  assert_null (tally);
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_LIMIT));
}

/* Though the findings are at hand. */
static void
what_is_cancelled_is_not_counted (void **state)
{
  static const char *const by[] = { "party", NULL };
  g_autoptr (CeasefireDossier) dossier = read_dossier (world);
  g_autoptr (CeasefireMonitor) monitor = ceasefire_monitor_new_for_dossier (dossier);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (CeasefireTally) first = ceasefire_monitor_tally (monitor, by, NULL, NULL);
  g_autoptr (CeasefireTally) cancelled = NULL;
  g_autoptr (CeasefireTally) again = NULL;

  (void) state;
  g_cancellable_push_current (cancellable);
  g_cancellable_cancel (cancellable);
  cancelled = ceasefire_monitor_tally (monitor, by, NULL, &error);
  assert_null (cancelled);
  assert_true (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
  g_cancellable_pop_current (cancellable);
  again = ceasefire_monitor_tally (monitor, by, NULL, NULL);
  assert_int_equal (g_list_model_get_n_items (G_LIST_MODEL (again)),
                    g_list_model_get_n_items (G_LIST_MODEL (first)));
}

static int
make_world (void **state)
{
  (void) state;
  world = g_strconcat (world_of_incidents, what_is_said, NULL);
  return 0;
}

static int
free_world (void **state)
{
  (void) state;
  g_free (world);
  return 0;
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (weeks_are_summed_up_with_their_change_and_coverage),
    cmocka_unit_test (a_day_changes_against_what_is_known_of_the_one_before),
    cmocka_unit_test (every_day_has_a_row_if_that_is_asked_for),
    cmocka_unit_test (parties_are_those_that_are_said_to_have_done_it),
    cmocka_unit_test (places_and_terms_are_told_at_any_level),
    cmocka_unit_test (several_means_have_a_row_each_and_one_in_the_total),
    cmocka_unit_test (under_a_clause_incidents_count_by_what_they_are_to_its_bearers),
    cmocka_unit_test (numbers_are_those_of_the_voices),
    cmocka_unit_test (a_number_that_is_admitted_counts_in_the_total),
    cmocka_unit_test (coverage_of_one_party_is_part_of_what_all_did),
    cmocka_unit_test (days_are_those_of_the_zone),
    cmocka_unit_test (nobody_is_believed_of_his_own_good_deeds),
    cmocka_unit_test (rings_of_accounts_are_one_event_and_rings_of_parts_several),
    cmocka_unit_test (accounts_of_a_part_are_one_part),
    cmocka_unit_test (accounts_of_what_does_not_count_are_one_event),
    cmocka_unit_test (accounts_of_one_event_count_once_in_a_finding),
    cmocka_unit_test (a_viewpoint_leaves_the_words_of_others_out),
    cmocka_unit_test (what_cannot_be_counted_by_is_an_error),
    cmocka_unit_test (beyond_the_limit_nothing_is_counted),
    cmocka_unit_test (words_that_each_name_another_are_limited),
    cmocka_unit_test (what_is_cancelled_is_not_counted),
  };

  return cmocka_run_group_tests (tests, make_world, free_world);
}
