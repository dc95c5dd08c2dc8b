/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-coverage.h>

#include "types/types.h"

struct _CeasefireCoverage
{
  CeasefireRecord parent_instance;

  char *by;
  char **clauses;
  char *place;
  CeasefireDate *during;
  CeasefireTristate complete;
};

static const CeasefireField coverage_fields[] = {
  CEASEFIRE_REF (CeasefireCoverage, by, .required = TRUE, .refers_to = "actor",
                 .blurb = "Who watched."),
  CEASEFIRE_REFS (CeasefireCoverage, clauses, .refers_to = "clause",
                  .blurb = "Clauses watched; empty means all."),
  CEASEFIRE_REF (CeasefireCoverage, place, .refers_to = "place", .blurb = "Where."),
  CEASEFIRE_DATE (CeasefireCoverage, during, .required = TRUE, .blurb = "Interval watched."),
  CEASEFIRE_BOOLEAN (CeasefireCoverage, complete,
                     .blurb = "Whether nothing could have been missed."),
};

static const CeasefireLayout *coverage_layout;

const CeasefireType ceasefire_coverage_type = CEASEFIRE_RECORD_TYPE (
  "coverage", ceasefire_coverage_get_type, CeasefireCoverage, coverage_fields, coverage_layout);

G_DEFINE_FINAL_TYPE (CeasefireCoverage, ceasefire_coverage, CEASEFIRE_TYPE_RECORD)

static void
ceasefire_coverage_class_init (CeasefireCoverageClass *klass)
{
  ceasefire_record_class_describe (klass, &ceasefire_coverage_type);
}

static void
ceasefire_coverage_init (CeasefireCoverage *self)
{
  ceasefire_members_init (&ceasefire_coverage_type, self);
}

CeasefireCoverage *
ceasefire_coverage_new (const char *id)
{
  return ceasefire_record_new (CEASEFIRE_TYPE_COVERAGE, id);
}

const char *
ceasefire_coverage_get_by (CeasefireCoverage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_COVERAGE (self), NULL);

  return self->by;
}

void
ceasefire_coverage_set_by (CeasefireCoverage *self, const char *by)
{
  g_return_if_fail (CEASEFIRE_IS_COVERAGE (self));

  ceasefire_record_assign (self, &self->by, &by);
}

const char *const *
ceasefire_coverage_get_clauses (CeasefireCoverage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_COVERAGE (self), NULL);

  return (const char *const *) self->clauses;
}

void
ceasefire_coverage_set_clauses (CeasefireCoverage *self, const char *const *clauses)
{
  g_return_if_fail (CEASEFIRE_IS_COVERAGE (self));

  ceasefire_record_assign (self, &self->clauses, &clauses);
}

const char *
ceasefire_coverage_get_place (CeasefireCoverage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_COVERAGE (self), NULL);

  return self->place;
}

void
ceasefire_coverage_set_place (CeasefireCoverage *self, const char *place)
{
  g_return_if_fail (CEASEFIRE_IS_COVERAGE (self));

  ceasefire_record_assign (self, &self->place, &place);
}

CeasefireDate *
ceasefire_coverage_get_during (CeasefireCoverage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_COVERAGE (self), NULL);

  return self->during;
}

void
ceasefire_coverage_set_during (CeasefireCoverage *self, CeasefireDate *during)
{
  g_return_if_fail (CEASEFIRE_IS_COVERAGE (self));

  ceasefire_record_assign (self, &self->during, &during);
}

gboolean
ceasefire_coverage_get_complete (CeasefireCoverage *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_COVERAGE (self), FALSE);

  return self->complete == CEASEFIRE_TRISTATE_YES;
}

void
ceasefire_coverage_set_complete (CeasefireCoverage *self, gboolean complete)
{
  g_return_if_fail (CEASEFIRE_IS_COVERAGE (self));

  ceasefire_record_assign_boolean (self, &self->complete, complete);
}
