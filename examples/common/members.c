/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Walks the GVariant of a record, whose types say what is a list, a text in several languages or a
 * value with members of its own; the description of the type says what it means. */
#include "members.h"

#include "names.h"

typedef struct
{
  MembersVisit visit;
  gpointer data;
} Members;

static void members_walk_value (const Members *self, const CeasefireModelType *type,
                                GVariant *value, guint depth);

static CeasefireModelKind
members_get_kind (const MembersItem *item)
{
  return item->member ? ceasefire_model_member_get_kind (item->member) : CEASEFIRE_MODEL_KIND_UNSET;
}

static void
members_tell (const Members *self, MembersItem *item, const char *value, const char *language)
{
  item->value = value;
  item->language = language;
  self->visit (item, self->data);
  item->is_first = FALSE;
}

/* A nested record is told by its id alone, a value by its members. */
static void
members_tell_value (const Members *self, MembersItem *item, GVariant *value)
{
  const char *id;

  if (members_get_kind (item) == CEASEFIRE_MODEL_KIND_RECORD
      && g_variant_lookup (value, "id", "&s", &id))
    members_tell (self, item, id, NULL);
  else
    {
      members_tell (self, item, NULL, NULL);
      members_walk_value (
        self, item->member ? ceasefire_model_member_get_value_type (item->member) : NULL, value,
        item->depth + 1);
    }
}

static void
members_tell_each (const Members *self, MembersItem *item, GVariant *list)
{
  GVariantIter iter;
  GVariant *value;

  g_variant_iter_init (&iter, list);
  while ((value = g_variant_iter_next_value (&iter)))
    {
      if (g_variant_is_of_type (value, G_VARIANT_TYPE_STRING))
        members_tell (self, item, g_variant_get_string (value, NULL), NULL);
      else
        members_tell_value (self, item, value);
      g_variant_unref (value);
    }
}

static void
members_tell_wordings (const Members *self, MembersItem *item, GVariant *wordings)
{
  GVariantIter iter;
  const char *language;
  const char *words;

  g_variant_iter_init (&iter, wordings);
  while (g_variant_iter_next (&iter, "{&s&s}", &language, &words))
    members_tell (self, item, words, language);
}

static void
members_tell_member (const Members *self, MembersItem *item, GVariant *value)
{
  g_autofree char *printed = NULL;

  if (g_variant_is_of_type (value, G_VARIANT_TYPE_STRING))
    members_tell (self, item, g_variant_get_string (value, NULL), NULL);
  else if (g_variant_is_of_type (value, G_VARIANT_TYPE ("a{ss}")))
    members_tell_wordings (self, item, value);
  else if (g_variant_is_of_type (value, G_VARIANT_TYPE_VARDICT))
    members_tell_value (self, item, value);
  else if (g_variant_is_of_type (value, G_VARIANT_TYPE_ARRAY))
    members_tell_each (self, item, value);
  else if (g_variant_is_of_type (value, G_VARIANT_TYPE ("(s)")))
    {
      g_variant_get (value, "(s)", &printed);
      members_tell (self, item, printed, NULL);
    }
  else
    {
      printed = g_variant_is_of_type (value, G_VARIANT_TYPE_BOOLEAN)
                  ? g_strdup (g_variant_get_boolean (value) ? "yes" : "no")
                  : g_variant_print (value, FALSE);
      members_tell (self, item, printed, NULL);
    }
}

static void
members_walk_value (const Members *self, const CeasefireModelType *type, GVariant *value,
                    guint depth)
{
  GVariantIter iter;
  const char *name;
  GVariant *member;

  g_variant_iter_init (&iter, value);
  while (g_variant_iter_next (&iter, "{&sv}", &name, &member))
    {
      MembersItem item = { .depth = depth,
                           .name = name,
                           .member = type ? ceasefire_model_type_lookup_member (type, name) : NULL,
                           .is_first = TRUE };

      if (depth > 0 || !(g_str_equal (name, "type") || g_str_equal (name, "id")))
        members_tell_member (self, &item, member);
      g_variant_unref (member);
    }
}

void
members_walk (CeasefireRecord *record, MembersVisit visit, gpointer data)
{
  const Members self = { visit, data };
  g_autoptr (GVariant) value = ceasefire_record_to_variant (record);

  members_walk_value (&self, ceasefire_model_type_for_gtype (G_OBJECT_TYPE (record)), value, 0);
}

const char *
members_get_target (const MembersItem *item)
{
  CeasefireModelKind kind = members_get_kind (item);

  return kind == CEASEFIRE_MODEL_KIND_REFERENCE || kind == CEASEFIRE_MODEL_KIND_RECORD ? item->value
                                                                                       : NULL;
}

static char *
members_get_date (const char *value)
{
  g_autoptr (CeasefireDate) date = ceasefire_date_new (value, NULL);

  return date ? ceasefire_date_to_words (date) : g_strdup (value);
}

char *
members_get_words (CeasefireDossier *dossier, const MembersItem *item)
{
  switch (members_get_kind (item))
    {
    case CEASEFIRE_MODEL_KIND_REFERENCE:
    case CEASEFIRE_MODEL_KIND_RECORD:
      return names_get_by_id (dossier, item->value);
    case CEASEFIRE_MODEL_KIND_CODE:
      return names_get_code (dossier, ceasefire_model_member_get_vocabulary (item->member),
                             item->value);
    case CEASEFIRE_MODEL_KIND_ENUMERATION:
      return g_strdelimit (g_strdup (item->value), "-", ' ');
    case CEASEFIRE_MODEL_KIND_DATE:
      return members_get_date (item->value);
    default:
      return g_strdup (item->value);
    }
}
