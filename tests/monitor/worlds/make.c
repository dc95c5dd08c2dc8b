/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/worlds/maker.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-coverage.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-place.h>
#include <string.h>

/* --- chance ----------------------------------------------------------------------------------- */

gboolean
world_chance (Maker *self, int percent)
{
  return g_rand_int_range (self->random, 0, 100) < percent;
}

gboolean
world_noise (Maker *self, int percent)
{
  return world_chance (self, self->is_calm ? percent / 5 : percent);
}

guint
world_below (Maker *self, guint n)
{
  return (guint) g_rand_int_range (self->random, 0, (gint32) n);
}

const char *
world_pick (Maker *self, const char *const *from)
{
  return from[world_below (self, g_strv_length ((char **) from))];
}

/* Up to @n of them, each once, or NULL. */
char **
world_pick_some (Maker *self, const char *const *from, guint n)
{
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  guint wanted = world_below (self, n) + 1;

  for (guint i = 0; i < wanted; i++)
    {
      const char *item = world_pick (self, from);

      if (!g_ptr_array_find_with_equal_func (list, item, g_str_equal, NULL))
        g_ptr_array_add (list, g_strdup (item));
    }
  g_ptr_array_add (list, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&list), FALSE);
}

/* One of the values of an enumeration but UNSET. */
int
world_pick_enum (Maker *self, GType type)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);

  return class->values[1 + world_below (self, class->n_values - 1)].value;
}

/* --- times ------------------------------------------------------------------------------------ */

CeasefireDate *
world_parse_date (const char *text)
{
  g_autoptr (GError) error = NULL;
  CeasefireDate *date = ceasefire_date_new (text, &error);

  if (date == NULL)
    g_error ("%s: %s", text, error->message);
  return date;
}

/* A, B: days of September, A not after B. H: an hour. */
static char *
world_fill (Maker *self, const char *form)
{
  guint a = 3 + world_below (self, 20);
  guint b = a + world_below (self, 29 - a);
  GString *text = g_string_new (NULL);

  for (const char *letter = form; *letter; letter++)
    if (*letter == 'A' || *letter == 'B')
      g_string_append_printf (text, "2016-09-%02u", *letter == 'A' ? a : b);
    else if (*letter == 'H')
      g_string_append_printf (text, "%02u", world_below (self, 24));
    else
      g_string_append_c (text, *letter);
  return g_string_free (text, FALSE);
}

CeasefireDate *
world_make_time (Maker *self)
{
  static const char *const plain[] = { "A", "A", "ATH:00Z", "ATH:30:00Z", "ATH:15+03:00", NULL };
  static const char *const forms[] = {
    "ATH:00",
    "2016-09",
    "2016-09-1X",
    "2016-09-XX",
    "[A..B]",
    "[A,B]",
    "{A,B}",
    "{A..B}",
    "A/B",
    "A/..",
    "../B",
    "A/",
    "/B",
    "A~",
    "A?",
    "A%",
    "[..A]",
    "[A..]",
    "2016-23",
    "2016",
    "A/B~",
    "B?",
    "ATH:00Z/BT23:59Z",
    "A/[A..B]",
    NULL,
  };
  g_autofree char *text
    = world_fill (self, world_pick (self, world_noise (self, 45) ? forms : plain));

  return world_parse_date (text);
}

CeasefireDate *
world_make_window (Maker *self)
{
  static const char *const forms[] = {
    "2016-09-05/2016-09-25",
    "2016-09-01/2016-09-30",
    "A/B",
    "A/B",
    "A/..",
    "../B",
    "A/",
    "/B",
    "2016-09",
    "2016-09-0X/2016-09-2X",
    "A~/B",
    "A/B?",
    "ATH:00Z/BT23:59:59Z",
    "[A..B]",
    "A/[A..B]",
    "[2016-09-01..A]/B",
    "ATH:00/BT23:59",
    NULL,
  };
  g_autofree char *text = world_fill (self, world_noise (self, 60) ? world_pick (self, forms)
                                                                   : "2016-09-02/2016-09-27");

  return world_parse_date (text);
}

CeasefireDuration *
world_make_duration (Maker *self, gboolean is_long)
{
  static const char *const shorts[]
    = { "PT1H", "PT24H", "P1D", "PT48H", "PT2H/PT72H", "P3D", NULL };
  static const char *const longs[] = { "P3D", "P7D", "P5D", "P10D", "P1M", "P2D/..", NULL };

  return ceasefire_duration_new (world_pick (self, is_long ? longs : shorts), NULL);
}

/* --- actors and places ------------------------------------------------------------------------ */

const char *const world_actors[] = { "a",  "a1", "a2", "ar", "ap", "b",  "b1",  "c",  "m",
                                     "m1", "n1", "n2", "n3", "x",  "xb", "civ", "pa", NULL };
const char *const world_places[]
  = { "region", "country", "north", "city", "south", "zone", "border", "abroad", NULL };

typedef struct
{
  const char *actor, *to;
  CeasefireRelation relation;
  gboolean is_disputed;
  const char *during;
} Tie;

static const Tie ties[] = {
  { "a1", "a", CEASEFIRE_RELATION_PART_OF, FALSE, NULL },
  { "a2", "a1", CEASEFIRE_RELATION_PART_OF, FALSE, NULL },
  { "a2", "b", CEASEFIRE_RELATION_MEMBER_OF, FALSE, "2016-09-15/.." },
  { "ar", "a", CEASEFIRE_RELATION_REPRESENTS, FALSE, NULL },
  { "ap", "a", CEASEFIRE_RELATION_PROXY_OF, FALSE, NULL },
  { "b1", "b", CEASEFIRE_RELATION_MEMBER_OF, FALSE, NULL },
  { "b1", "a", CEASEFIRE_RELATION_OPPOSES, FALSE, NULL },
  { "m1", "m", CEASEFIRE_RELATION_PART_OF, FALSE, NULL },
  { "xb", "x", CEASEFIRE_RELATION_MEMBER_OF, TRUE, NULL },
  { "xb", "b", CEASEFIRE_RELATION_MEMBER_OF, TRUE, NULL },
  { "c", "pa", CEASEFIRE_RELATION_SUPPORTED_BY, FALSE, NULL },
  { "n3", "pa", CEASEFIRE_RELATION_LEADS, TRUE, NULL },
};

static void
world_add_tie (Maker *self, CeasefireActor *actor, const char *to, CeasefireRelation relation,
               gboolean is_disputed, const char *during)
{
  g_autoptr (CeasefireAffiliation) tie = ceasefire_affiliation_new (to, NULL);
  g_autoptr (CeasefireDate) date = during ? world_parse_date (during) : NULL;

  if (date == NULL && world_noise (self, 10))
    date = world_make_window (self);
  ceasefire_affiliation_set_relation (tie, relation);
  if (is_disputed || world_noise (self, 5))
    ceasefire_affiliation_set_disputed (tie, TRUE);
  ceasefire_affiliation_set_during (tie, date);
  ceasefire_actor_add_affiliation (actor, tie);
}

static void
world_make_actors (Maker *self)
{
  for (const char *const *id = world_actors; *id; id++)
    {
      CeasefireActor *actor = ceasefire_actor_new (*id, NULL);

      ceasefire_actor_set_kind (actor, CEASEFIRE_ACTOR_KIND_OTHER);
      for (gsize i = 0; i < G_N_ELEMENTS (ties); i++)
        if (g_str_equal (ties[i].actor, *id) && world_chance (self, 93))
          world_add_tie (self, actor, ties[i].to, ties[i].relation, ties[i].is_disputed,
                         ties[i].during);
      if (world_noise (self, 10))
        world_add_tie (self, actor, world_pick (self, world_actors),
                       (CeasefireRelation) world_pick_enum (self, CEASEFIRE_TYPE_RELATION), FALSE,
                       NULL);
      world_keep (self, actor);
    }
}

static void
world_add_control (Maker *self, CeasefirePlace *place)
{
  guint n = world_chance (self, 35) ? 1 + world_below (self, 2) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireControl) control
        = ceasefire_control_new (world_pick (self, world_actors), NULL);
      g_autoptr (CeasefireDate) during = world_chance (self, 60) ? world_make_window (self) : NULL;

      ceasefire_control_set_during (control, during);
      if (world_chance (self, 20))
        ceasefire_control_set_disputed (control, TRUE);
      ceasefire_place_add_control (place, control);
    }
  if (world_chance (self, 10))
    {
      g_auto (GStrv) holders = world_pick_some (self, world_actors, 2);

      ceasefire_place_set_controlled_by (place, (const char *const *) holders);
    }
}

static void
world_make_places (Maker *self)
{
  static const char *const within[]
    = { NULL, "region", "country", "north", "country", "country", "south", NULL };
  static const char *const maybe[] = { "zone", "north", NULL };

  for (guint i = 0; world_places[i]; i++)
    {
      CeasefirePlace *place = ceasefire_place_new (world_places[i], NULL);

      if (within[i] && world_chance (self, 95))
        ceasefire_place_set_within (place, within[i]);
      if (g_str_equal (world_places[i], "border"))
        ceasefire_place_set_maybe_within (place, maybe);
      world_add_control (self, place);
      world_keep (self, place);
    }
}

/* --- incidents and coverage ------------------------------------------------------------------- */

const char *const world_actions[]
  = { "shelling",         "air-strike",   "shelling",       "air-strike",
      "attack",           "use-force",    "deny-access",    "blockade",
      "blockade",         "allow-access", "grant-permit",   "withdraw-weapons",
      "withdraw-weapons", "withdraw",     "request-access", NULL };
const char *const world_means[]
  = { "weapon", "mortar", "mortar-120mm", "rocket", "aerial-bombardment", "small-arms", NULL };
static const char *const agents[]
  = { "a", "a1", "a1", "a", "a2", "ap", "b", "b1", "b1", "b", "xb", "c", "pa", NULL };
static const char *const targets[]
  = { "b", "b1", "b1", "a", "a1", "civ", "civ", "x", "xb", "n1", "city", "ap", NULL };
static const char *const sites[] = { "city",  "city",   "city", "north",  "north",  "country",
                                     "south", "border", "zone", "abroad", "region", NULL };

static void
world_make_frame (Maker *self, CeasefireIncident *incident)
{
  g_auto (GStrv) by = world_pick_some (self, agents, world_chance (self, 85) ? 1 : 3);
  g_auto (GStrv) to = world_pick_some (self, targets, world_chance (self, 80) ? 1 : 3);
  g_auto (GStrv) with = world_pick_some (self, world_means, world_chance (self, 85) ? 1 : 2);
  g_autoptr (CeasefireDate) when = world_chance (self, 93) ? world_make_time (self) : NULL;

  ceasefire_incident_set_action (incident, world_pick (self, world_actions));
  if (!world_noise (self, 15))
    ceasefire_incident_set_agents (incident, (const char *const *) by);
  if (by[1] && world_chance (self, 60))
    ceasefire_incident_set_agents_any (incident, TRUE);
  if (world_chance (self, 80))
    ceasefire_incident_set_targets (incident, (const char *const *) to);
  if (world_chance (self, 75))
    ceasefire_incident_set_means (incident, (const char *const *) with);
  if (world_chance (self, 85))
    ceasefire_incident_set_place (incident, world_pick (self, sites));
  ceasefire_incident_set_when (incident, when);
}

static void
world_make_incidents (Maker *self)
{
  guint n = 3 + world_below (self, 8);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("i%u", i);
      CeasefireIncident *incident = ceasefire_incident_new (id, NULL);

      world_make_frame (self, incident);
      if (self->clauses->len > 0 && world_chance (self, 15))
        ceasefire_incident_set_omits (
          incident, g_ptr_array_index (self->clauses, world_below (self, self->clauses->len)));
      g_ptr_array_add (self->incidents, g_strdup (id));
      world_keep (self, incident);
    }
}

static void
world_make_coverage (Maker *self)
{
  static const char *const watchers[] = { "m", "m1", "m", "n1", NULL };
  guint n = world_chance (self, 40) ? 1 + world_below (self, 3) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("cov%u", i);
      CeasefireCoverage *coverage = ceasefire_coverage_new (id, NULL);
      g_autoptr (CeasefireDate) during = world_chance (self, 50)
                                           ? world_parse_date ("2016-08-01/2016-10-31")
                                           : world_make_window (self);

      ceasefire_coverage_set_by (coverage, world_pick (self, watchers));
      ceasefire_coverage_set_during (coverage, during);
      if (world_chance (self, 90))
        ceasefire_coverage_set_complete (coverage, TRUE);
      if (world_chance (self, 40))
        ceasefire_coverage_set_place (coverage, world_pick (self, world_places));
      if (self->clauses->len > 0 && world_chance (self, 40))
        {
          const char *clauses[]
            = { g_ptr_array_index (self->clauses, world_below (self, self->clauses->len)), NULL };

          ceasefire_coverage_set_clauses (coverage, clauses);
        }
      world_keep (self, coverage);
    }
}

/* --- settings --------------------------------------------------------------------------------- */

static CeasefirePolicy *
world_make_policy (Maker *self)
{
  CeasefirePolicy *policy = ceasefire_policy_new ();

  ceasefire_policy_set_name (policy, "P1");
  ceasefire_policy_set_corroboration (policy, 1 + world_below (self, 3));
  ceasefire_policy_set_credibility (policy, 2 + world_below (self, 2));
  ceasefire_policy_set_void_credibility (policy, 4 + world_below (self, 2));
  ceasefire_policy_set_reliability (policy, world_chance (self, 50) ? CEASEFIRE_RELIABILITY_B
                                                                    : CEASEFIRE_RELIABILITY_D);
  ceasefire_policy_set_void_reliability (policy, world_chance (self, 50) ? CEASEFIRE_RELIABILITY_D
                                                                         : CEASEFIRE_RELIABILITY_F);
  return policy;
}

static OracleSettings *
world_make_settings (Maker *self)
{
  static const char *const times[] = { "2016-10-15T00:00:00Z",
                                       "2016-10-15T00:00:00Z",
                                       "2016-10-15T00:00:00Z",
                                       "2016-09-26T12:00:00Z",
                                       "2016-09-26T12:00:00Z",
                                       "2016-09-26T12:00:00Z",
                                       "ATH:00:00Z",
                                       "A",
                                       "ATH:00",
                                       "2016-09",
                                       NULL };
  static const char *const zones[] = { "UTC", "UTC", "Asia/Damascus", "+03:00", NULL };
  g_autofree char *text = world_fill (self, world_pick (self, times));
  g_autoptr (CeasefireDate) at = world_parse_date (text);
  OracleSettings *settings = oracle_settings_new (at);

  if (!world_noise (self, 25))
    settings->timezone = g_strdup (world_pick (self, zones));
  if (world_noise (self, 20))
    settings->as_of = world_make_time (self);
  if (world_noise (self, 10))
    settings->viewpoint = world_pick_some (self, world_actors, 8);
  if (world_noise (self, 25))
    settings->policy = world_make_policy (self);
  if (world_noise (self, 20))
    settings->layers = 1 + world_below (self, 7);
  return settings;
}

/* --- worlds ----------------------------------------------------------------------------------- */

void
world_keep (Maker *self, gpointer record)
{
  g_ptr_array_add (self->world->records, record);
}

static void
world_make_document (Maker *self)
{
  CeasefireDocument *document = ceasefire_document_new ("doc", NULL);

  ceasefire_document_set_kind (document, CEASEFIRE_DOCUMENT_KIND_OTHER);
  world_keep (self, document);
}

RandomWorld *
random_world_new (guint32 seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  g_autoptr (GPtrArray) clauses = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) incidents = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) acts = g_ptr_array_new_with_free_func (g_free);
  RandomWorld *world = g_new0 (RandomWorld, 1);
  Maker maker = { random, world, clauses, incidents, acts, seed % 3 != 0 };

  world->records = g_ptr_array_new_with_free_func (g_object_unref);
  world->header = ceasefire_header_new ("en");
  world->settings = world_make_settings (&maker);
  world_make_document (&maker);
  world_make_actors (&maker);
  world_make_places (&maker);
  world_make_agreements (&maker);
  world_make_incidents (&maker);
  world_make_statements (&maker);
  world_make_coverage (&maker);
  return world;
}

void
random_world_free (RandomWorld *self)
{
  g_ptr_array_unref (self->records);
  ceasefire_header_unref (self->header);
  oracle_settings_free (self->settings);
  g_free (self);
}

CeasefireDossier *
random_world_to_dossier (RandomWorld *self, GRand *random)
{
  CeasefireDossier *dossier = ceasefire_dossier_new ("en");
  g_autoptr (GPtrArray) order = g_ptr_array_new ();

  for (guint i = 0; i < self->records->len; i++)
    g_ptr_array_add (order, self->records->pdata[i]);
  for (guint i = random ? order->len : 0; i > 1; i--)
    {
      guint j = (guint) g_rand_int_range (random, 0, (gint32) i);
      gpointer moved = order->pdata[i - 1];

      order->pdata[i - 1] = order->pdata[j];
      order->pdata[j] = moved;
    }
  ceasefire_dossier_set_header (dossier, self->header);
  for (guint i = 0; i < order->len; i++)
    {
      g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (order->pdata[i]);

      if (!ceasefire_dossier_add (dossier, copy, NULL))
        g_error ("%s stands twice", ceasefire_record_get_id (copy));
    }
  return dossier;
}

/* Another world has a record of the same name, which says something else. */
CeasefireRecord *
random_world_vary (RandomWorld *self, guint index, GRand *random)
{
  CeasefireRecord *record = self->records->pdata[index];
  const char *id = ceasefire_record_get_id (record);

  for (guint attempt = 0; attempt < 8; attempt++)
    {
      g_autoptr (RandomWorld) other = random_world_new (g_rand_int (random));

      for (guint i = 0; i < other->records->len; i++)
        {
          CeasefireRecord *found = other->records->pdata[i];

          if (g_strcmp0 (ceasefire_record_get_id (found), id) == 0
              && G_OBJECT_TYPE (found) == G_OBJECT_TYPE (record))
            return g_object_ref (found);
        }
    }
  return ceasefire_record_copy (record);
}
