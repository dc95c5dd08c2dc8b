/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-agreement.h>

#include "core/enum.h"
#include "core/hash.h"

/* Whether the status of an agreement agrees with its dates and with what was done to it. Only acts of
   those to whom the powers are given count, for all others may well be dissent. */

typedef struct
{
  CeasefireAgreement *agreement;
  GHashTable *holders; /* "kind actor" */
  guint kinds;         /* of powers that are stated, as bits */
} CheckStatus;

static char *
check_status_make_key (CeasefireActKind kind, const char *actor)
{
  return g_strdup_printf ("%d %s", (int) kind, actor);
}

static void
check_status_read_powers (CheckStatus *self)
{
  CeasefirePower *const *powers = ceasefire_agreement_get_powers (self->agreement);

  for (; powers && *powers; powers++)
    {
      CeasefireActKind kind = ceasefire_power_get_kind (*powers);
      const char *actor = ceasefire_power_get_actor (*powers);

      self->kinds |= 1u << kind;
      if (actor)
        g_hash_table_add (self->holders, check_status_make_key (kind, actor));
    }
}

static gboolean
check_status_is_held (const CheckStatus *self, CeasefireAct *act)
{
  const char *by = ceasefire_act_get_by (act);
  g_autofree char *key = by ? check_status_make_key (ceasefire_act_get_kind (act), by) : NULL;

  return key && g_hash_table_contains (self->holders, key);
}

static gboolean
check_status_is_of_whole (CeasefireAct *act)
{
  return ceasefire_act_get_clauses (act) == NULL && ceasefire_act_get_actors (act) == NULL;
}

static gboolean
check_status_is_before (const CeasefireDate *a, const CeasefireDate *b)
{
  return a && b && ceasefire_date_is_before (a, b) == CEASEFIRE_TRUTH_YES;
}

/* What was surely the last to be done of what reverses others; NULL if nothing was. */
static CeasefireAct *
check_status_find_last (const CheckStatus *self, gboolean is_suspension)
{
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (self->agreement);
  CeasefireAct *last = NULL;

  for (; acts && *acts; acts++)
    {
      CeasefireActKind kind = ceasefire_act_get_kind (*acts);

      if (kind != CEASEFIRE_ACT_KIND_REVIVE
          && !(is_suspension && kind == CEASEFIRE_ACT_KIND_RESUME))
        continue;
      if (last == NULL
          || !check_status_is_before (ceasefire_act_get_when (*acts),
                                      ceasefire_act_get_when (last)))
        last = *acts;
    }
  return last;
}

/* Whether there is an act of that kind that nothing reverses. */
static gboolean
check_status_is_standing (const CheckStatus *self, CeasefireActKind kind)
{
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (self->agreement);
  CeasefireAct *last = check_status_find_last (self, kind == CEASEFIRE_ACT_KIND_SUSPEND);

  for (; acts && *acts; acts++)
    if (ceasefire_act_get_kind (*acts) == kind && check_status_is_of_whole (*acts)
        && ceasefire_act_get_until (*acts) == NULL && check_status_is_held (self, *acts)
        && (last == NULL
            || check_status_is_before (ceasefire_act_get_when (last),
                                       ceasefire_act_get_when (*acts))))
      return TRUE;
  return FALSE;
}

static gboolean
check_status_has_entered (const CheckStatus *self)
{
  const CeasefireActKind kind = CEASEFIRE_ACT_KIND_ENTER_INTO_FORCE;
  CeasefireAct *const *acts = ceasefire_agreement_get_acts (self->agreement);

  for (; acts && *acts; acts++)
    if (ceasefire_act_get_kind (*acts) == kind
        && (!(self->kinds & (1u << kind)) || check_status_is_held (self, *acts)))
      return TRUE;
  return FALSE;
}

/* What contradicts the status; NULL if nothing does. */
static const char *
check_status_find (const CheckStatus *self)
{
  switch (ceasefire_agreement_get_status (self->agreement))
    {
    case CEASEFIRE_AGREEMENT_STATUS_PROPOSED:
    case CEASEFIRE_AGREEMENT_STATUS_UNDER_NEGOTIATION:
    case CEASEFIRE_AGREEMENT_STATUS_REJECTED:
      if (ceasefire_agreement_get_in_force (self->agreement))
        return "in_force tells when it is in force";
      return check_status_has_entered (self) ? "it has an act enter-into-force" : NULL;
    case CEASEFIRE_AGREEMENT_STATUS_IN_FORCE:
    case CEASEFIRE_AGREEMENT_STATUS_EXTENDED:
      if (check_status_is_standing (self, CEASEFIRE_ACT_KIND_TERMINATE))
        return "an act of who has the power terminated it";
      return check_status_is_standing (self, CEASEFIRE_ACT_KIND_SUSPEND)
               ? "an act of who has the power suspended it"
               : NULL;
    default:
      return NULL;
    }
}

void
ceasefire_check_status (CeasefireCheck *self, const CeasefirePath *up)
{
  const CeasefirePath path = { up, "status", -1 };
  CheckStatus status = { .agreement = CEASEFIRE_AGREEMENT (self->record) };
  const char *reason;

  status.holders = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  check_status_read_powers (&status);
  reason = check_status_find (&status);
  if (reason)
    ceasefire_check_report (
      self, CHECK_CONTRADICTED_STATUS, &path, "the status is %s, but %s",
      ceasefire_enum_get_nick (CEASEFIRE_TYPE_AGREEMENT_STATUS,
                               (int) ceasefire_agreement_get_status (status.agreement)),
      reason);
  g_hash_table_unref (status.holders);
}
