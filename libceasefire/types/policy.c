/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-policy.h>

#include "types/types.h"

struct _CeasefirePolicy
{
  CeasefireValue parent_value;

  char *name;
  gint64 corroboration;
  CeasefireReliability reliability;
  gint64 credibility;
  CeasefireReliability void_reliability;
  gint64 void_credibility;
};

static const CeasefireField policy_fields[] = {
  CEASEFIRE_STRING (CeasefirePolicy, name, .blurb = "Name."),
  CEASEFIRE_INT (CeasefirePolicy, corroboration, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "How many independent origins make neutral sources strong."),
  CEASEFIRE_ENUM (CeasefirePolicy, reliability, CeasefireReliability,
                  ceasefire_reliability_get_type,
                  .blurb = "Worst reliability of a source that can be strong."),
  CEASEFIRE_INT (CeasefirePolicy, credibility, .minimum = 1, .maximum = 6,
                 .blurb = "Worst credibility of content that can be strong."),
  CEASEFIRE_ENUM (CeasefirePolicy, void_reliability, CeasefireReliability,
                  ceasefire_reliability_get_type,
                  .blurb = "Reliability of a source that counts for nothing."),
  CEASEFIRE_INT (CeasefirePolicy, void_credibility, .minimum = 1, .maximum = 6,
                 .blurb = "Credibility of content that counts for nothing."),
};

static const CeasefireLayout *policy_layout;

const CeasefireType ceasefire_policy_type = CEASEFIRE_VALUE_TYPE (
  "policy", ceasefire_policy_get_type, CeasefirePolicy, policy_fields, policy_layout);

G_DEFINE_BOXED_TYPE (CeasefirePolicy, ceasefire_policy, ceasefire_policy_ref,
                     ceasefire_policy_unref)

CeasefirePolicy *
ceasefire_policy_new (void)
{
  CeasefirePolicy *self = ceasefire_value_new (&ceasefire_policy_type);

  ceasefire_policy_set_name (self, "P0");
  ceasefire_policy_set_corroboration (self, 2);
  ceasefire_policy_set_reliability (self, CEASEFIRE_RELIABILITY_C);
  ceasefire_policy_set_credibility (self, 3);
  ceasefire_policy_set_void_reliability (self, CEASEFIRE_RELIABILITY_E);
  ceasefire_policy_set_void_credibility (self, 5);
  return self;
}

CeasefirePolicy *
ceasefire_policy_ref (CeasefirePolicy *self)
{
  return ceasefire_value_ref (self);
}

CeasefirePolicy *
ceasefire_policy_copy (const CeasefirePolicy *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_policy_unref (CeasefirePolicy *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_policy_equal (const CeasefirePolicy *a, const CeasefirePolicy *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_policy_get_name (CeasefirePolicy *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->name;
}

void
ceasefire_policy_set_name (CeasefirePolicy *self, const char *name)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->name, &name);
}

gint64
ceasefire_policy_get_corroboration (CeasefirePolicy *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->corroboration;
}

void
ceasefire_policy_set_corroboration (CeasefirePolicy *self, gint64 corroboration)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->corroboration, &corroboration);
}

CeasefireReliability
ceasefire_policy_get_reliability (CeasefirePolicy *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->reliability;
}

void
ceasefire_policy_set_reliability (CeasefirePolicy *self, CeasefireReliability reliability)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->reliability, &reliability);
}

gint64
ceasefire_policy_get_credibility (CeasefirePolicy *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->credibility;
}

void
ceasefire_policy_set_credibility (CeasefirePolicy *self, gint64 credibility)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->credibility, &credibility);
}

CeasefireReliability
ceasefire_policy_get_void_reliability (CeasefirePolicy *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->void_reliability;
}

void
ceasefire_policy_set_void_reliability (CeasefirePolicy *self, CeasefireReliability void_reliability)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->void_reliability, &void_reliability);
}

gint64
ceasefire_policy_get_void_credibility (CeasefirePolicy *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->void_credibility;
}

void
ceasefire_policy_set_void_credibility (CeasefirePolicy *self, gint64 void_credibility)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->void_credibility, &void_credibility);
}
