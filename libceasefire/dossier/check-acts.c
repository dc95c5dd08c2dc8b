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
check_acts_climb (CeasefireCheck *self, const char *id, GHashTable *seen, GPtrArray *line)
{
  CeasefireActor *actor = ceasefire_check_find (self, id, CEASEFIRE_TYPE_ACTOR);
  CeasefireAffiliation *const *ties = actor ? ceasefire_actor_get_affiliations (actor) : NULL;

  guint n = 0;

  for (; ties && ties[n] && n <= CHECK_ACTS_TIES_MAX; n++)
    {
      const char *to = ceasefire_affiliation_get_to (ties[n]);

      if (to && check_acts_passes_on (ceasefire_affiliation_get_relation (ties[n]))
          && g_hash_table_add (seen, (gpointer) to))
        g_ptr_array_add (line, (gpointer) to);
    }
  return n;
}

/* Whether @id, or an actor that it belongs to or acts for, is among @entitled. */
static gboolean
check_acts_reaches (CeasefireCheck *self, const char *id, GHashTable *entitled)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  g_autoptr (GPtrArray) line = g_ptr_array_new ();
  guint n_ties = 0;

  g_hash_table_add (seen, (gpointer) id);
  g_ptr_array_add (line, (gpointer) id);
  for (guint i = 0; i < line->len; i++)
    {
      if (n_ties > CHECK_ACTS_TIES_MAX || g_hash_table_contains (entitled, line->pdata[i]))
        return TRUE;
      n_ties += check_acts_climb (self, line->pdata[i], seen, line);
    }
  return FALSE;
}

/* Who may do what to an agreement. */
typedef struct
{
  GHashTable *parties;
  GHashTable *holders; /* of any power */
  GHashTable *by_kind; /* CeasefireActKind -> table of those who hold that power */
} CheckStanding;

static void
check_acts_collect_powers (CheckStanding *standing, CeasefirePower *const *powers)
{
  for (; powers && *powers; powers++)
    {
      gpointer kind = GINT_TO_POINTER (ceasefire_power_get_kind (*powers));
      GHashTable *holders = g_hash_table_lookup (standing->by_kind, kind);
      const char *actor = ceasefire_power_get_actor (*powers);

      if (actor == NULL)
        continue;
      if (holders == NULL)
        {
          holders = g_hash_table_new (ceasefire_string_hash, g_str_equal);
          g_hash_table_insert (standing->by_kind, kind, holders);
        }
      g_hash_table_add (holders, (gpointer) actor);
      g_hash_table_add (standing->holders, (gpointer) actor);
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
  const char *nick = ceasefire_enum_get_nick (CEASEFIRE_TYPE_ACT_KIND, kind);
  const char *by = ceasefire_act_get_by (act);
  GHashTable *entitled = g_hash_table_lookup (standing->by_kind, GINT_TO_POINTER (kind));

  if (by == NULL || (entitled == NULL && !check_acts_needs_power (kind)))
    return;
  if (entitled == NULL && g_hash_table_size (standing->holders) > 0)
    entitled = standing->holders;
  if (entitled == NULL && !check_acts_reaches (self, by, standing->parties))
    ceasefire_check_report (self, CHECK_OUTSIDER_ACT, &path,
                            "\"%s\" is no party and acts for none, so its act \"%s\" is open", by,
                            nick);
  else if (entitled && !check_acts_reaches (self, by, entitled))
    ceasefire_check_report (self, CHECK_ACT_WITHOUT_POWER, &path,
                            "the powers stated do not give \"%s\" the act \"%s\"", by, nick);
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

      if (actor == NULL)
        continue;
      g_hash_table_add (standing->parties, (gpointer) actor);
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

  standing.parties = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  standing.holders = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  standing.by_kind = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  check_acts_parties (self, &standing, ceasefire_agreement_get_parties (agreement), path);
  check_acts_collect_powers (&standing, ceasefire_agreement_get_powers (agreement));
  for (; acts && *acts; acts++, act.index++)
    check_acts_act (self, &standing, *acts, &act);
  g_hash_table_unref (standing.parties);
  g_hash_table_unref (standing.holders);
  g_hash_table_unref (standing.by_kind);
}
