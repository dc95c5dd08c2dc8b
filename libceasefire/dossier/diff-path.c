/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/diff.h"
#include "json/scanner.h"

#include <string.h>

/*
 * Paths and places of differences. A path names members as the paths of problems do; where an unknown
 * member has a name that could be more than one step, the change says that name beside its path.
 */

static const CeasefireDiffStep nowhere = { .kind = CEASEFIRE_DIFF_NOWHERE };

/* At a bracket: sets the index, and goes behind it. */
static gboolean
path_take_index (const char **at, guint *index)
{
  const char *start = *at + 1;
  guint64 number = 0;

  for (*at = start; g_ascii_isdigit (**at) && number < G_MAXUINT; (*at)++)
    number = number * 10 + (guint64) g_ascii_digit_value (**at);
  if (*at == start || **at != ']' || number >= G_MAXUINT)
    return FALSE;
  (*at)++;
  *index = (guint) number;
  return TRUE;
}

/* Behind the name of a row. */
static CeasefireDiffStep
path_enter_row (const CeasefireField *field, guint row, const char *at)
{
  CeasefireDiffStep step = { .kind = CEASEFIRE_DIFF_INSIDE, .row = row };

  if (field->shape == CEASEFIRE_CHILDREN)
    return nowhere;
  if (*at == '\0')
    return (CeasefireDiffStep){ .kind = CEASEFIRE_DIFF_ROW, .row = row };
  if (field->shape == CEASEFIRE_LIST
      && (*at != '[' || !path_take_index (&at, &step.index) || (*at != '\0' && *at != '.')))
    return nowhere;
  if (field->shape == CEASEFIRE_ONE && *at != '.')
    return nowhere;
  if (*at == '.' && field->kind != &ceasefire_kind_object && field->kind != &ceasefire_kind_text)
    return nowhere;
  step.rest = *at == '.' ? at + 1 : at;
  step.name = field->kind == &ceasefire_kind_text ? step.rest : NULL;
  /* A value's member may be unknown and have no name, so that nothing stands behind the dot. */
  if (*at == '.' && field->shape == CEASEFIRE_LIST)
    step.rest = at;
  return step;
}

static CeasefireDiffStep
path_take_unknown (const CeasefireType *type, const char *name)
{
  if (type->is_record && (g_str_equal (name, "id") || g_str_equal (name, "type")))
    return nowhere;
  if (type == ceasefire_types_get_header () && g_str_equal (name, "records"))
    return nowhere;
  return (CeasefireDiffStep){ .kind = CEASEFIRE_DIFF_UNKNOWN, .name = name };
}

CeasefireDiffStep
ceasefire_diff_take_step (const CeasefireChange *change, const CeasefireType *type, const char *at)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  gsize length = strcspn (at, ".[");
  int row = ceasefire_layout_find (layout, at, length);

  if (change->unknown && strlen (at) == strlen (change->unknown))
    return ceasefire_layout_find (layout, at, strlen (at)) < 0 ? path_take_unknown (type, at)
                                                               : nowhere;
  if (row >= 0)
    return path_enter_row (layout->fields[row], (guint) row, at + length);
  return at[length] == '\0' && length > 0 && change->unknown == NULL ? path_take_unknown (type, at)
                                                                     : nowhere;
}

/* Places */

void
ceasefire_diff_place_init (CeasefireDiffPlace *self, const char *json)
{
  CeasefireScanner scanner;
  CeasefireSlice slice;
  gboolean first = TRUE;

  *self = (CeasefireDiffPlace){ .after_nth = 1 };
  if (json == NULL || *json != '{')
    return;
  ceasefire_scanner_init (&scanner, json, strlen (json));
  ceasefire_scanner_open (&scanner, '{');
  while (ceasefire_scanner_next (&scanner, '{', &first))
    {
      char **string = NULL;

      if (!ceasefire_scanner_key (&scanner, &slice))
        break;
      if (ceasefire_slice_is (&slice, "parent"))
        string = &self->parent;
      else if (ceasefire_slice_is (&slice, "member"))
        string = &self->member;
      else if (ceasefire_slice_is (&slice, "after"))
        string = &self->after;
      if (string && *string == NULL && ceasefire_scanner_string (&scanner, &slice))
        *string = g_strndup (slice.text, slice.length);
      else if (string == NULL && ceasefire_scanner_number (&scanner, &slice))
        self->after_nth = (guint) g_ascii_strtoull (slice.text, NULL, 10);
    }
  ceasefire_scanner_clear (&scanner);
}

void
ceasefire_diff_place_clear (CeasefireDiffPlace *self)
{
  g_free (self->parent);
  g_free (self->member);
  g_free (self->after);
}
