/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>

#include "core/enum.h"
#include "core/hash.h"

/* Parties, and whether those who act on an agreement may. */

/* Who has more ties than this, with those of whom it acts for, is taken to be entitled. */
#define CHECK_ACTS_TIES_MAX 256

static gboolean
check_acts_passes_on (CeasefireRelation relation)
{
  return relation != CEASEFIRE_RELATION_UNSET && relation != CEASEFIRE_RELATION_SUPPORTED_BY
         && relation != CEASEFIRE_RELATION_OPPOSES;
}

/* Returns how many ties there are. */
static guint
check_acts_climb (CeasefireCheck *self, guint32 id, GHashTable *seen, GArray *line)
{
  guint32 actor = ceasefire_check_find (self, id, CEASEFIRE_TYPE_ACTOR);
  guint n_facts = 0;
  const CheckFact *facts = actor ? ceasefire_check_get_facts (self, actor, &n_facts) : NULL;
  guint n = 0;

  for (; n < n_facts && facts[n].kind == CHECK_FACT_AFFILIATION && n <= CHECK_ACTS_TIES_MAX; n++)
    {
      guint32 to = facts[n].string;

      if (to
          && check_acts_passes_on ((CeasefireRelation) (facts[n].detail & ~CHECK_DETAIL_DISPUTED))
          && g_hash_table_add (seen, GUINT_TO_POINTER (to)))
        g_array_append_val (line, to);
    }
  return n;
}

/* All acts of an agreement are asked about in a row, so the last set is kept. */
static GHashTable *
check_acts_get_set (CeasefireCheck *self, guint32 list)
{
  guint n;
  const guint32 *ids = ceasefire_check_get_list (self, list, &n);

  if (self->set && self->set_from == list)
    return self->set;
  g_clear_pointer (&self->set, g_hash_table_unref);
  self->set = g_hash_table_new (NULL, NULL);
  self->set_from = list;
  for (guint i = 0; i < n; i++)
    g_hash_table_add (self->set, GUINT_TO_POINTER (ids[i]));
  return self->set;
}

/* Whether @id, or an actor that it belongs to or acts for, is among those of the list. */
static gboolean
check_acts_reaches (CeasefireCheck *self, guint32 id, guint32 list)
{
  GHashTable *entitled = check_acts_get_set (self, list);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) line = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint n_ties = 0;

  g_hash_table_add (seen, GUINT_TO_POINTER (id));
  g_array_append_val (line, id);
  for (guint i = 0; i < line->len; i++)
    {
      guint32 at = g_array_index (line, guint32, i);

      if (n_ties > CHECK_ACTS_TIES_MAX || g_hash_table_contains (entitled, GUINT_TO_POINTER (at)))
        {
          self->is_open = FALSE;
          return TRUE;
        }
      n_ties += check_acts_climb (self, at, seen, line);
    }
  return FALSE;
}

/* @b is a pair: the act, and the list of those who may do it. */
static const char *
check_acts_answer (CeasefireCheck *self, const CheckEntry *entry)
{
  guint n;
  const guint32 *pair = ceasefire_check_get_list (self, entry->b, &n);
  guint32 act = pair[0];

  return check_acts_reaches (self, entry->a, pair[1]) ? NULL
                                                      : ceasefire_check_get_string (self, act);
}

char *
ceasefire_check_answer_outsider (CeasefireCheck *self, CheckEntry *entry)
{
  const char *act = check_acts_answer (self, entry);

  return act ? g_strdup_printf ("\"%s\" is no party and acts for none, so its act \"%s\" is open",
                                ceasefire_check_get_string (self, entry->a), act)
             : NULL;
}

char *
ceasefire_check_answer_power (CeasefireCheck *self, CheckEntry *entry)
{
  const char *act = check_acts_answer (self, entry);

  return act ? g_strdup_printf ("the powers stated do not give \"%s\" the act \"%s\"",
                                ceasefire_check_get_string (self, entry->a), act)
             : NULL;
}

/* Who may do what to an agreement. */
typedef struct
{
  GArray *parties;     /* of guint32, ids */
  GArray *holders;     /* of any power */
  GHashTable *by_kind; /* CeasefireActKind -> array of those who hold that power */
  GHashTable *lists;   /* each of these arrays -> its list, once it has been asked about */
} CheckStanding;

static GArray *
check_acts_new_ids (void)
{
  return g_array_new (FALSE, FALSE, sizeof (guint32));
}

static void
check_acts_collect_powers (CeasefireCheck *self, CheckStanding *standing,
                           CeasefirePower *const *powers)
{
  for (; powers && *powers; powers++)
    {
      gpointer kind = GINT_TO_POINTER (ceasefire_power_get_kind (*powers));
      GArray *holders = g_hash_table_lookup (standing->by_kind, kind);
      guint32 actor = ceasefire_check_intern (self, ceasefire_power_get_actor (*powers));

      if (actor == 0)
        continue;
      if (holders == NULL)
        {
          holders = check_acts_new_ids ();
          g_hash_table_insert (standing->by_kind, kind, holders);
        }
      g_array_append_val (holders, actor);
      g_array_append_val (standing->holders, actor);
    }
}

/* These change what all are bound by, so they are not for anybody. */
static gboolean
check_acts_needs_power (CeasefireActKind kind)
{
  return kind == CEASEFIRE_ACT_KIND_SUSPEND || kind == CEASEFIRE_ACT_KIND_RESUME
         || kind == CEASEFIRE_ACT_KIND_EXTEND || kind == CEASEFIRE_ACT_KIND_TERMINATE
         || kind == CEASEFIRE_ACT_KIND_WITHDRAW;
}

static guint32
check_acts_get_list (CeasefireCheck *self, const CheckStanding *standing, GArray *ids)
{
  guint32 list = GPOINTER_TO_UINT (g_hash_table_lookup (standing->lists, ids));

  if (list == 0)
    {
      list = ceasefire_check_add_list (self, (const guint32 *) (gpointer) ids->data, ids->len);
      g_hash_table_insert (standing->lists, ids, GUINT_TO_POINTER (list));
    }
  return list;
}

/*
 * Where a power of that kind is stated, one needs it; where only others are, one needs at least
 * one of these; where none is, one needs to be a party.
 */
static void
check_acts_act (CeasefireCheck *self, const CheckStanding *standing, CeasefireAct *act,
                const CeasefirePath *up)
{
  const CeasefirePath path = { up, "by", -1 };
  CeasefireActKind kind = ceasefire_act_get_kind (act);
  guint32 by = ceasefire_check_intern (self, ceasefire_act_get_by (act));
  GArray *entitled = g_hash_table_lookup (standing->by_kind, GINT_TO_POINTER (kind));
  gboolean is_outsider;
  guint32 pair[2];

  if (by == 0 || (entitled == NULL && !check_acts_needs_power (kind)))
    return;
  if (entitled == NULL && standing->holders->len > 0)
    entitled = standing->holders;
  is_outsider = entitled == NULL;
  pair[0]
    = ceasefire_check_intern (self, ceasefire_enum_get_nick (CEASEFIRE_TYPE_ACT_KIND, (int) kind));
  pair[1] = check_acts_get_list (self, standing, is_outsider ? standing->parties : entitled);
  ceasefire_check_ask (self, is_outsider ? CHECK_ASK_OUTSIDER : CHECK_ASK_POWER,
                       is_outsider ? CHECK_OUTSIDER_ACT : CHECK_ACT_WITHOUT_POWER, &path, by,
                       ceasefire_check_add_list (self, pair, G_N_ELEMENTS (pair)));
}

/* An actor may stand twice in different roles. */
static void
check_acts_parties (CeasefireCheck *self, CheckStanding *standing, CeasefireParty *const *parties,
                    const CeasefirePath *up)
{
  g_autoptr (GHashTable) seen
    = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  CeasefirePath party = { up, "parties", 0 };
  const CeasefirePath path = { &party, "actor", -1 };

  for (; parties && *parties; parties++, party.index++)
    {
      const char *actor = ceasefire_party_get_actor (*parties);
      const char *role = ceasefire_party_get_role (*parties);
      guint32 id;

      if (actor == NULL)
        continue;
      id = ceasefire_check_intern (self, actor);
      g_array_append_val (standing->parties, id);
      if (!g_hash_table_add (seen, g_strconcat (actor, " ", role, NULL)))
        ceasefire_check_report (self, CHECK_PARTY_TWICE, &path, "\"%s\" is a party already, %s%s",
                                actor, role ? "as " : "without a role", role ? role : "");
    }
}

void
ceasefire_check_acts (CeasefireCheck *self, const CeasefirePath *path)
{
  CeasefireAgreement *agreement = CEASEFIRE_AGREEMENT (self->record);
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (agreement);
  CeasefirePath act = { path, "acts", 0 };
  CheckStanding standing;

  standing.parties = check_acts_new_ids ();
  standing.holders = check_acts_new_ids ();
  standing.by_kind = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  standing.lists = g_hash_table_new (NULL, NULL);
  check_acts_parties (self, &standing, ceasefire_agreement_get_parties (agreement), path);
  check_acts_collect_powers (self, &standing, ceasefire_agreement_get_powers (agreement));
  for (; acts && *acts; acts++, act.index++)
    check_acts_act (self, &standing, *acts, &act);
  g_array_unref (standing.parties);
  g_array_unref (standing.holders);
  g_hash_table_unref (standing.by_kind);
  g_hash_table_unref (standing.lists);
}
