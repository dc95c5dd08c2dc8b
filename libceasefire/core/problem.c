/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/problem.h"

#include <ceasefire/ceasefire-error.h>

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireSeverity, ceasefire_severity,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_SEVERITY_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_SEVERITY_ERROR, "error"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_SEVERITY_WARNING, "warning"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_SEVERITY_NOTE, "note"))
/* clang-format on */

struct _CeasefireProblem
{
  GObject parent_instance;

  CeasefireSeverity severity;
  CeasefireFix fix;
  const char *code; /* a literal */
  char *record_id;
  char *path;
  char *message;
  char *suggestion;
  guint line;
  guint column;
  gint64 quote_start, quote_end;
};

G_DEFINE_FINAL_TYPE (CeasefireProblem, ceasefire_problem, G_TYPE_OBJECT)

static void
problem_finalize (GObject *object)
{
  CeasefireProblem *self = CEASEFIRE_PROBLEM (object);

  g_free (self->record_id);
  g_free (self->path);
  g_free (self->message);
  g_free (self->suggestion);
  G_OBJECT_CLASS (ceasefire_problem_parent_class)->finalize (object);
}

static void
ceasefire_problem_class_init (CeasefireProblemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = problem_finalize;
}

static void
ceasefire_problem_init (CeasefireProblem *self)
{
  self->quote_start = self->quote_end = -1;
}

/* @code is a literal, for it is not copied. */
CeasefireProblem *
ceasefire_problem_new (CeasefireSeverity severity, const char *code, const char *record_id,
                       const char *path, const char *message)
{
  CeasefireProblem *self = g_object_new (CEASEFIRE_TYPE_PROBLEM, NULL);

  self->severity = severity;
  self->code = code;
  self->record_id = g_strdup (record_id);
  self->path = g_strdup (path);
  self->message = g_strdup (message);
  return self;
}

void
ceasefire_problem_set_place (CeasefireProblem *self, guint line, guint column)
{
  self->line = line;
  self->column = column;
}

void
ceasefire_problem_set_fix (CeasefireProblem *self, CeasefireFix fix)
{
  self->fix = fix;
}

CeasefireFix
ceasefire_problem_get_fix (CeasefireProblem *self)
{
  return self->fix;
}

gboolean
ceasefire_problem_is_fixable (CeasefireProblem *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PROBLEM (self), FALSE);

  return self->fix != CEASEFIRE_FIX_NONE;
}

void
ceasefire_problem_set_quote (CeasefireProblem *self, gint64 start, gint64 end)
{
  self->quote_start = start;
  self->quote_end = end;
}

void
ceasefire_problem_set_suggestion (CeasefireProblem *self, const char *word)
{
  g_free (self->suggestion);
  self->suggestion = g_strdup (word);
}

CeasefireProblem *
ceasefire_problem_new_from_error (const GError *error)
{
  const char *path = ceasefire_error_get_path (error);
  CeasefireProblem *self = ceasefire_problem_new (
    CEASEFIRE_SEVERITY_ERROR, ceasefire_error_code_to_string ((CeasefireError) error->code), NULL,
    path ? path : "", ceasefire_error_get_reason (error));

  self->line = ceasefire_error_get_line (error);
  self->column = ceasefire_error_get_column (error);
  return self;
}

guint
ceasefire_problem_get_line (CeasefireProblem *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PROBLEM (self), 0);

  return self->line;
}

guint
ceasefire_problem_get_column (CeasefireProblem *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PROBLEM (self), 0);

  return self->column;
}

const char *
ceasefire_problem_get_code (CeasefireProblem *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PROBLEM (self), NULL);

  return self->code ? self->code : "";
}

CeasefireSeverity
ceasefire_problem_get_severity (CeasefireProblem *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PROBLEM (self), CEASEFIRE_SEVERITY_UNSET);

  return self->severity;
}

const char *
ceasefire_problem_get_record_id (CeasefireProblem *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PROBLEM (self), NULL);

  return self->record_id;
}

const char *
ceasefire_problem_get_path (CeasefireProblem *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PROBLEM (self), NULL);

  return self->path ? self->path : "";
}

const char *
ceasefire_problem_get_message (CeasefireProblem *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PROBLEM (self), NULL);

  return self->message ? self->message : "";
}

gint64
ceasefire_problem_get_quote_start (CeasefireProblem *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PROBLEM (self), -1);

  return self->quote_start;
}

gint64
ceasefire_problem_get_quote_end (CeasefireProblem *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PROBLEM (self), -1);

  return self->quote_end;
}

const char *
ceasefire_problem_get_suggestion (CeasefireProblem *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_PROBLEM (self), NULL);

  return self->suggestion;
}
