/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-counts.h>

#include "types/types.h"

struct _CeasefireCounts
{
  CeasefireValue parent_value;

  gint64 violated;
  gint64 contested;
  gint64 alleged;
  gint64 possible;
  gint64 excused;
  gint64 refuted;
  gint64 denied;
  gint64 unsourced;
  gint64 unspecific;
  gint64 complied;
  gint64 claimed;
};

static const CeasefireField counts_fields[] = {
  CEASEFIRE_INT (CeasefireCounts, violated, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that break it, on a strong word."),
  CEASEFIRE_INT (CeasefireCounts, contested, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that have strong words for and against them."),
  CEASEFIRE_INT (CeasefireCounts, alleged, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that are said to break it."),
  CEASEFIRE_INT (CeasefireCounts, possible, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that may break it."),
  CEASEFIRE_INT (CeasefireCounts, excused, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that would break it, but an exception holds."),
  CEASEFIRE_INT (CeasefireCounts, refuted, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that a strong word clears the party of."),
  CEASEFIRE_INT (CeasefireCounts, denied, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that are denied and said by nobody."),
  CEASEFIRE_INT (CeasefireCounts, unsourced, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that no word on them decides."),
  CEASEFIRE_INT (CeasefireCounts, unspecific, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that are told too vaguely to fall under it."),
  CEASEFIRE_INT (CeasefireCounts, complied, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that perform the duty."),
  CEASEFIRE_INT (CeasefireCounts, claimed, .minimum = 1, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Incidents that are said to perform the duty."),
};

static const CeasefireLayout *counts_layout;

const CeasefireType ceasefire_counts_type = CEASEFIRE_VALUE_TYPE (
  "counts", ceasefire_counts_get_type, CeasefireCounts, counts_fields, counts_layout);

G_DEFINE_BOXED_TYPE (CeasefireCounts, ceasefire_counts, ceasefire_counts_ref,
                     ceasefire_counts_unref)

CeasefireCounts *
ceasefire_counts_new (void)
{
  return ceasefire_value_new (&ceasefire_counts_type);
}

CeasefireCounts *
ceasefire_counts_ref (CeasefireCounts *self)
{
  return ceasefire_value_ref (self);
}

CeasefireCounts *
ceasefire_counts_copy (const CeasefireCounts *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_counts_unref (CeasefireCounts *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_counts_equal (const CeasefireCounts *a, const CeasefireCounts *b)
{
  return ceasefire_value_equal (a, b);
}

gint64
ceasefire_counts_get_violated (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->violated;
}

void
ceasefire_counts_set_violated (CeasefireCounts *self, gint64 violated)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->violated, &violated);
}

gint64
ceasefire_counts_get_contested (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->contested;
}

void
ceasefire_counts_set_contested (CeasefireCounts *self, gint64 contested)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->contested, &contested);
}

gint64
ceasefire_counts_get_alleged (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->alleged;
}

void
ceasefire_counts_set_alleged (CeasefireCounts *self, gint64 alleged)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->alleged, &alleged);
}

gint64
ceasefire_counts_get_possible (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->possible;
}

void
ceasefire_counts_set_possible (CeasefireCounts *self, gint64 possible)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->possible, &possible);
}

gint64
ceasefire_counts_get_excused (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->excused;
}

void
ceasefire_counts_set_excused (CeasefireCounts *self, gint64 excused)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->excused, &excused);
}

gint64
ceasefire_counts_get_refuted (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->refuted;
}

void
ceasefire_counts_set_refuted (CeasefireCounts *self, gint64 refuted)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->refuted, &refuted);
}

gint64
ceasefire_counts_get_denied (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->denied;
}

void
ceasefire_counts_set_denied (CeasefireCounts *self, gint64 denied)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->denied, &denied);
}

gint64
ceasefire_counts_get_unsourced (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->unsourced;
}

void
ceasefire_counts_set_unsourced (CeasefireCounts *self, gint64 unsourced)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->unsourced, &unsourced);
}

gint64
ceasefire_counts_get_unspecific (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->unspecific;
}

void
ceasefire_counts_set_unspecific (CeasefireCounts *self, gint64 unspecific)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->unspecific, &unspecific);
}

gint64
ceasefire_counts_get_complied (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->complied;
}

void
ceasefire_counts_set_complied (CeasefireCounts *self, gint64 complied)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->complied, &complied);
}

gint64
ceasefire_counts_get_claimed (CeasefireCounts *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->claimed;
}

void
ceasefire_counts_set_claimed (CeasefireCounts *self, gint64 claimed)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->claimed, &claimed);
}
