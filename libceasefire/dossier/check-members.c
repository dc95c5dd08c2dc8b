/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include "core/array.h"
#include "core/form.h"
#include "core/nearest.h"
#include "core/text.h"
#include "core/unknown.h"
#include "core/value.h"

#include <string.h>

/* What the field table says of members, asked of every object in a dossier. */

typedef struct
{
  CeasefireCheck *check;
  const CeasefireField *field;
} CheckMember;

static gboolean
check_members_is_blank (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;
  return TRUE;
}

static void
check_members_form (const CheckMember *self, const char *name, const char *text,
                    const CeasefirePath *path)
{
  const CeasefireForm *form = ceasefire_form_find (name);

  if (form && !ceasefire_form_fits (form, text))
    ceasefire_check_report (self->check, CHECK_MALFORMED_VALUE, path, "\"%.200s\" is not %s", text,
                            form->expected);
}

static void
check_members_string (const CheckMember *self, const char *text, const CeasefirePath *path)
{
  if (check_members_is_blank (text))
    ceasefire_check_report (self->check, CHECK_EMPTY_TEXT, path, "%s%s is empty",
                            self->field->kind == CEASEFIRE_KIND_STRINGS ? "an item of " : "",
                            self->field->name);
  else
    check_members_form (self, self->field->format, text, path);
}

static void
check_members_text (const CheckMember *self, const CeasefireText *text, const CeasefirePath *path)
{
  for (guint i = 0; i < ceasefire_text_get_n_wordings (text); i++)
    {
      const char *language;
      const char *wording = ceasefire_text_get_wording (text, i, &language);

      if (language)
        check_members_form (self, "language", language, path);
      if (!check_members_is_blank (wording))
        continue;
      if (language)
        ceasefire_check_report (self->check, CHECK_EMPTY_TEXT, path, "%s is empty in \"%s\"",
                                self->field->name, language);
      else
        ceasefire_check_report (self->check, CHECK_EMPTY_TEXT, path, "%s is empty",
                                self->field->name);
    }
}

static void
check_members_code (const CheckMember *self, const char *code, const CeasefirePath *path)
{
  CeasefireVocabulary *vocabulary
    = ceasefire_dossier_get_vocabulary (self->check->dossier, self->field->vocabulary);

  g_autofree char *nearest = NULL;

  if (ceasefire_vocabulary_lookup (vocabulary, code))
    return;
  nearest = ceasefire_check_say_nearest (ceasefire_vocabulary_find_nearest (vocabulary, code));
  ceasefire_check_report (self->check, CHECK_UNKNOWN_CODE, path,
                          "\"%s\" is not in the vocabulary \"%s\"%s", code, self->field->vocabulary,
                          nearest);
}

/* Whether @name is one of the names in @names, which have | between them. */
static gboolean
check_members_allows (const char *names, const char *name)
{
  gsize length = strlen (name);

  for (const char *at = names; at; at = strchr (at, '|') ? strchr (at, '|') + 1 : NULL)
    if (strncmp (at, name, length) == 0 && (at[length] == '\0' || at[length] == '|'))
      return TRUE;
  return FALSE;
}

static char *
check_members_join (const char *names)
{
  g_auto (GStrv) parts = g_strsplit (names, "|", -1);

  return g_strjoinv (" or ", parts);
}

static void
check_members_reference (const CheckMember *self, const char *id, const CeasefirePath *path)
{
  CeasefireRecord *record = ceasefire_dossier_lookup (self->check->dossier, id);
  g_autofree char *names = NULL;
  const char *type;

  if (record == NULL && self->field->elsewhere)
    return;
  if (record == NULL)
    {
      ceasefire_check_report (self->check, CHECK_DANGLING_REFERENCE, path,
                              "no record has the id \"%s\"", id);
      return;
    }
  type = ceasefire_record_get_type_name (record);
  if (self->field->refers_to == NULL || check_members_allows (self->field->refers_to, type))
    return;
  names = check_members_join (self->field->refers_to);
  ceasefire_check_report (self->check, CHECK_WRONG_REFERENCE_TYPE, path,
                          "\"%s\" is of type %s, not %s", id, type, names);
}

typedef void (*CheckString) (const CheckMember *self, const char *string,
                             const CeasefirePath *path);

static void
check_members_each (const CheckMember *self, const char *const *strings, const CeasefirePath *up,
                    CheckString check)
{
  CeasefirePath path = { up, self->field->name, 0 };

  for (; *strings; strings++, path.index++)
    check (self, *strings, &path);
}

static void
check_members_values (const CheckMember *self, gpointer *values, const CeasefirePath *up)
{
  CeasefirePath path = { up, self->field->name, 0 };

  for (guint i = 0; i < ceasefire_array_length (values); i++, path.index++)
    ceasefire_check_members (self->check, self->field->type, values[i], &path);
}

/* Records nested in this one have their own turn. */
static void
check_members_set (const CheckMember *self, gconstpointer member, const CeasefirePath *up)
{
  const CeasefirePath path = { up, self->field->name, -1 };
  gconstpointer pointer = ceasefire_member_peek (self->field, member);

  switch (self->field->kind)
    {
    case CEASEFIRE_KIND_STRING:
      check_members_string (self, pointer, &path);
      break;
    case CEASEFIRE_KIND_CODE:
      check_members_code (self, pointer, &path);
      break;
    case CEASEFIRE_KIND_REF:
      check_members_reference (self, pointer, &path);
      break;
    case CEASEFIRE_KIND_STRINGS:
      check_members_each (self, pointer, up, check_members_string);
      break;
    case CEASEFIRE_KIND_CODES:
      check_members_each (self, pointer, up, check_members_code);
      break;
    case CEASEFIRE_KIND_REFS:
      check_members_each (self, pointer, up, check_members_reference);
      break;
    case CEASEFIRE_KIND_TEXT:
      check_members_text (self, pointer, &path);
      break;
    case CEASEFIRE_KIND_VALUE:
      ceasefire_check_members (self->check, self->field->type, pointer, &path);
      break;
    case CEASEFIRE_KIND_VALUES:
      check_members_values (self, (gpointer *) pointer, up);
      break;
    default:
      break;
    }
}

/* A member that is set is not what another was meant to be. */
static const char *
check_members_find_nearest (const CeasefireType *type, gconstpointer object, const char *name)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  CeasefireNearest nearest;

  ceasefire_nearest_init (&nearest, name);
  for (guint i = 0; i < layout->n_fields; i++)
    if (!ceasefire_member_is_set (layout->fields[i],
                                  ceasefire_field_member (layout->fields[i], object)))
      ceasefire_nearest_try (&nearest, layout->fields[i]->name);
  return nearest.best;
}

static void
check_members_extras (CeasefireCheck *self, const CeasefireType *type, gconstpointer object,
                      const CeasefirePath *up)
{
  const CeasefireStore *store = ceasefire_type_get_store (type, object);

  for (guint i = 0; i < ceasefire_store_count_extras (store); i++)
    {
      const char *name = store->extras->items[i].name;
      const CeasefirePath path = { up, name, -1 };
      g_autofree char *nearest
        = ceasefire_check_say_nearest (check_members_find_nearest (type, object, name));

      ceasefire_check_report (self, CHECK_UNKNOWN_MEMBER, &path,
                              "this version of the format has no member \"%s\" here%s", name,
                              nearest);
    }
}

static void
check_members_unknown_type (CeasefireCheck *self, const CeasefirePath *up)
{
  const CeasefirePath path = { up, "type", -1 };
  const char *name = ceasefire_unknown_peek_type_name (self->record);
  g_autofree char *nearest = NULL;
  CeasefireNearest types;

  ceasefire_nearest_init (&types, name);
  for (guint i = 0; ceasefire_record_types[i]; i++)
    ceasefire_nearest_try (&types, ceasefire_record_types[i]->name);
  nearest = ceasefire_check_say_nearest (types.best);
  ceasefire_check_report (self, CHECK_UNKNOWN_TYPE, &path,
                          "this version of the format has no type \"%s\"%s", name, nearest);
}

void
ceasefire_check_members (CeasefireCheck *self, const CeasefireType *type, gconstpointer object,
                         const CeasefirePath *path)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);

  if (type == &ceasefire_unknown_type)
    {
      check_members_unknown_type (self, path);
      return;
    }
  for (guint i = 0; i < layout->n_fields; i++)
    {
      const CheckMember member = { self, layout->fields[i] };
      gconstpointer at = ceasefire_field_member (layout->fields[i], object);
      const CeasefirePath step = { path, layout->fields[i]->name, -1 };

      if (ceasefire_member_is_set (layout->fields[i], at))
        check_members_set (&member, at, path);
      else if (layout->fields[i]->required)
        ceasefire_check_report (self, CHECK_MISSING_MEMBER, &step, "the %s needs the member \"%s\"",
                                type->name, layout->fields[i]->name);
    }
  check_members_extras (self, type, object, path);
}
