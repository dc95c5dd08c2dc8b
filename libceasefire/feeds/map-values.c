/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/map-read.h"

#include <string.h>

/* The list "records" of a mapping file: sorts of records, and the trees of values over their members. */

static CeasefireMapValue *read_item (CeasefireMapReader *self, const CeasefireModelMember *member);

static void
take_columns (CeasefireMapValue *self, const CeasefireMapValue *inner)
{
  g_array_append_vals (self->columns, inner->columns->data, inner->columns->len);
}

/* A text with columns, or a number or word of JSON, which stands for itself. */
static gboolean
read_template (CeasefireMapReader *self, CeasefireMapValue *value)
{
  CeasefireSlice slice;
  g_autofree char *text = NULL;
  char *reason = NULL;

  if (ceasefire_scanner_peek (&self->scanner) == '"')
    text = ceasefire_map_read_string (self);
  else
    {
      self->at = self->scanner.at;
      if (ceasefire_scanner_skip (&self->scanner, &slice))
        text = g_strndup (slice.text, slice.length);
    }
  if (text == NULL)
    return FALSE;
  if (!ceasefire_map_template_parse (self->map, value, text, &reason))
    return ceasefire_map_fail (self, CEASEFIRE_ERROR_VALUE, reason);
  return TRUE;
}

/* Choices: {"$first": [...]} and {"$by": "{Column}", "$is": {...}, "$else": ...} */

typedef struct
{
  CeasefireMapValue *value;
  const CeasefireModelMember *member;
} Target;

static gboolean
add_value (Target *target, CeasefireMapValue *inner)
{
  if (inner == NULL)
    return FALSE;
  g_ptr_array_add (target->value->values, inner);
  take_columns (target->value, inner);
  return TRUE;
}

static gboolean
read_alternative (CeasefireMapReader *self, gpointer user_data)
{
  Target *target = user_data;

  return add_value (target, read_item (self, target->member));
}

static gboolean
read_first (CeasefireMapReader *self, gpointer user_data)
{
  ((Target *) user_data)->value->form = CEASEFIRE_MAP_FIRST;
  return ceasefire_map_read_list (self, read_alternative, user_data);
}

static gboolean
read_by (CeasefireMapReader *self, gpointer user_data)
{
  CeasefireMapValue *value = ((Target *) user_data)->value;

  value->form = CEASEFIRE_MAP_BY;
  value->choice = ceasefire_map_value_new (CEASEFIRE_MAP_TEMPLATE, CEASEFIRE_MODEL_KIND_STRING);
  return read_template (self, value->choice);
}

static gboolean
read_case (CeasefireMapReader *self, const char *word, gpointer user_data)
{
  Target *target = user_data;

  g_ptr_array_add (target->value->keys, g_strdup (word));
  return add_value (target, read_item (self, target->member));
}

static gboolean
read_is (CeasefireMapReader *self, gpointer user_data)
{
  return ceasefire_map_read_map (self, read_case, user_data);
}

static gboolean
read_else (CeasefireMapReader *self, gpointer user_data)
{
  Target *target = user_data;

  target->value->otherwise = read_item (self, target->member);
  if (target->value->otherwise)
    take_columns (target->value, target->value->otherwise);
  return target->value->otherwise != NULL;
}

static const CeasefireMapKey choice_keys[] = {
  { "$first", read_first, FALSE, 0 },
  { "$by", read_by, FALSE, 0 },
  { "$is", read_is, FALSE, 0 },
  { "$else", read_else, FALSE, 0 },
};

static gboolean
read_choice (CeasefireMapReader *self, CeasefireMapValue *value, const CeasefireModelMember *member)
{
  Target target = { value, member };

  value->form = CEASEFIRE_MAP_OBJECT; /* neither of both, until one is there */
  if (!ceasefire_map_read_object (self, choice_keys, G_N_ELEMENTS (choice_keys), &target))
    return FALSE;
  if (value->form == CEASEFIRE_MAP_OBJECT
      || (value->form == CEASEFIRE_MAP_FIRST && (value->keys->len > 0 || value->otherwise))
      || (value->form == CEASEFIRE_MAP_FIRST) != (value->choice == NULL))
    return ceasefire_map_fail (
      self, CEASEFIRE_ERROR_VALUE,
      g_strdup ("a choice is \"$first\" alone, or \"$by\" with \"$is\" and \"$else\""));
  return TRUE;
}

/* Objects: values with members of their own */

typedef struct
{
  CeasefireMapValue *value;
  const CeasefireModelType *type;
} ObjectTarget;

static const CeasefireModelMember *
find_member (CeasefireMapReader *self, const CeasefireModelType *type, const char *name)
{
  const CeasefireModelMember *member = ceasefire_model_type_lookup_member (type, name);
  const CeasefireModelMember *const *members = ceasefire_model_type_list_members (type);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *what = NULL;

  if (member)
    return member;
  for (; *members; members++)
    g_ptr_array_add (names, (gpointer) ceasefire_model_member_get_name (*members));
  g_ptr_array_add (names, NULL);
  what = g_strdup_printf ("type %s has no member", ceasefire_model_type_get_name (type));
  ceasefire_map_fail_word (self, what, name, (const char *const *) names->pdata);
  return NULL;
}

/* Whether @key is none of @keys. */
static gboolean
check_new (CeasefireMapReader *self, const GPtrArray *keys, const char *key, const char *name)
{
  for (guint i = 0; i < keys->len; i++)
    if (g_str_equal (keys->pdata[i], key))
      return ceasefire_map_fail (self, CEASEFIRE_ERROR_DUPLICATE,
                                 g_strdup_printf ("\"%s\" stands here twice", name));
  return TRUE;
}

static CeasefireMapValue *
read_member_value (CeasefireMapReader *self, const CeasefireModelMember *member)
{
  CeasefireMapValue *list;
  Target target = { NULL, member };
  gboolean read;

  if (!ceasefire_model_member_is_list (member))
    return read_item (self, member);
  list = ceasefire_map_value_new (CEASEFIRE_MAP_LIST, ceasefire_model_member_get_kind (member));
  target.value = list;
  if (ceasefire_scanner_peek (&self->scanner) == '[')
    read = ceasefire_map_read_list (self, read_alternative, &target);
  else
    read = read_alternative (self, &target);
  if (!read)
    g_clear_pointer (&list, ceasefire_map_value_free);
  return list;
}

static gboolean
read_object_member (CeasefireMapReader *self, const char *name, gpointer user_data)
{
  ObjectTarget *object = user_data;
  Target target = { object->value, NULL };
  const CeasefireModelMember *member = find_member (self, object->type, name);
  g_autofree char *key = g_strdup_printf ("\"%s\":", name);

  if (member == NULL || !check_new (self, object->value->keys, key, name))
    return FALSE;
  if (ceasefire_model_member_is_required (member))
    object->value->needed |= G_GUINT64_CONSTANT (1) << object->value->values->len;
  g_ptr_array_add (object->value->keys, g_steal_pointer (&key));
  return add_value (&target, read_member_value (self, member));
}

static gboolean
begins_choice (const CeasefireMapReader *self)
{
  const char *at = self->scanner.at + 1;

  while (at < self->scanner.end && g_ascii_isspace (*at))
    at++;
  return self->scanner.end - at >= 2 && at[0] == '"' && at[1] == '$';
}

static gboolean
read_into (CeasefireMapReader *self, CeasefireMapValue *value, const CeasefireModelMember *member)
{
  char next = ceasefire_scanner_peek (&self->scanner);
  ObjectTarget target = { value, ceasefire_model_member_get_value_type (member) };

  self->at = self->scanner.at;
  if (next == '{' && begins_choice (self))
    return read_choice (self, value, member);
  if (next == '{' && target.type && !ceasefire_model_type_is_record (target.type))
    {
      value->form = CEASEFIRE_MAP_OBJECT;
      return ceasefire_map_read_map (self, read_object_member, &target);
    }
  if (next == '{' || next == '[' || target.type)
    return ceasefire_map_fail (
      self, CEASEFIRE_ERROR_TYPE,
      g_strdup_printf ("\"%s\" takes %s", ceasefire_model_member_get_name (member),
                       target.type ? "an object" : "a text with columns in braces"));
  return read_template (self, value);
}

/* A value, or an item of a list of such. */
static CeasefireMapValue *
read_item (CeasefireMapReader *self, const CeasefireModelMember *member)
{
  CeasefireMapValue *value
    = ceasefire_map_value_new (CEASEFIRE_MAP_TEMPLATE, ceasefire_model_member_get_kind (member));
  gboolean read;

  if (value->kind == CEASEFIRE_MODEL_KIND_REFERENCE)
    value->targets = ceasefire_model_member_list_targets (member);
  if (++self->depth > CEASEFIRE_MAP_DEPTH)
    read = ceasefire_map_fail (
      self, CEASEFIRE_ERROR_LIMIT,
      g_strdup_printf ("values lie more than %u deep in one another", CEASEFIRE_MAP_DEPTH));
  else
    read = read_into (self, value, member);
  self->depth--;
  if (!read)
    g_clear_pointer (&value, ceasefire_map_value_free);
  return value;
}

/* Sorts of records */

static gboolean
read_type (CeasefireMapReader *self, gpointer target)
{
  CeasefireMapSpec *spec = target;
  g_autofree char *name = ceasefire_map_read_string (self);
  const CeasefireModelType *const *types = ceasefire_model_type_list_records ();
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  if (name == NULL)
    return FALSE;
  spec->type = ceasefire_model_type_lookup (name);
  if (spec->type && ceasefire_model_type_is_record (spec->type))
    return TRUE;
  for (; *types; types++)
    g_ptr_array_add (names, (gpointer) ceasefire_model_type_get_name (*types));
  g_ptr_array_add (names, NULL);
  return ceasefire_map_fail_word (self, "there is no type of records", name,
                                  (const char *const *) names->pdata);
}

static gboolean
read_id (CeasefireMapReader *self, gpointer target)
{
  CeasefireMapSpec *spec = target;

  spec->id = ceasefire_map_value_new (CEASEFIRE_MAP_TEMPLATE, CEASEFIRE_MODEL_KIND_STRING);
  return read_template (self, spec->id);
}

static gboolean
read_condition (CeasefireMapReader *self, CeasefireMapSpec *spec, const char *name,
                gboolean is_negated)
{
  CeasefireMapCondition condition = { .words = g_ptr_array_new_with_free_func (g_free) };

  condition.is_negated = is_negated;
  condition.column = ceasefire_map_add_column (self->map, name);
  ceasefire_map_get_column (self->map, condition.column)->is_used = TRUE;
  g_array_append_val (spec->conditions, condition);
  return ceasefire_map_read_list (self, ceasefire_map_read_word, condition.words);
}

static gboolean
read_met (CeasefireMapReader *self, const char *name, gpointer target)
{
  return read_condition (self, target, name, FALSE);
}

static gboolean
read_unmet (CeasefireMapReader *self, const char *name, gpointer target)
{
  return read_condition (self, target, name, TRUE);
}

static gboolean
read_when (CeasefireMapReader *self, gpointer target)
{
  return ceasefire_map_read_map (self, read_met, target);
}

static gboolean
read_unless (CeasefireMapReader *self, gpointer target)
{
  return ceasefire_map_read_map (self, read_unmet, target);
}

static gboolean
fail_before_type (CeasefireMapReader *self)
{
  return ceasefire_map_fail (self, CEASEFIRE_ERROR_MISSING,
                             g_strdup ("\"type\" must stand before the members"));
}

static gboolean
read_spec_member (CeasefireMapReader *self, const char *name, gpointer target)
{
  CeasefireMapSpec *spec = target;
  const CeasefireModelMember *member = find_member (self, spec->type, name);
  CeasefireMapValue *value;

  if (member == NULL || !check_new (self, spec->names, name, name))
    return FALSE;
  if (ceasefire_model_member_is_required (member))
    spec->needed |= G_GUINT64_CONSTANT (1) << spec->members->len;
  value = read_member_value (self, member);
  if (value == NULL)
    return FALSE;
  g_ptr_array_add (spec->members, value);
  g_ptr_array_add (spec->names, (gpointer) ceasefire_model_member_get_name (member));
  return TRUE;
}

static gboolean
read_members (CeasefireMapReader *self, gpointer target)
{
  CeasefireMapSpec *spec = target;

  if (spec->type == NULL)
    return fail_before_type (self);
  return ceasefire_map_read_map (self, read_spec_member, spec);
}

/* A member that has been read, as a bit. */
static gboolean
read_bit (CeasefireMapReader *self, CeasefireMapSpec *spec, guint64 *bits, gboolean lists)
{
  g_autofree char *name = ceasefire_map_read_string (self);
  guint index;

  if (name == NULL)
    return FALSE;
  if (spec->type == NULL)
    return fail_before_type (self);
  for (index = 0; index < spec->names->len; index++)
    if (g_str_equal (spec->names->pdata[index], name))
      break;
  if (index == spec->names->len
      || (lists && ((CeasefireMapValue *) spec->members->pdata[index])->form != CEASEFIRE_MAP_LIST))
    return ceasefire_map_fail (self, CEASEFIRE_ERROR_NOT_FOUND,
                               g_strdup_printf ("no %s \"%s\" stands among the members above",
                                                lists ? "list" : "member", name));
  *bits |= G_GUINT64_CONSTANT (1) << index;
  return TRUE;
}

static gboolean
read_needed (CeasefireMapReader *self, gpointer target)
{
  return read_bit (self, target, &((CeasefireMapSpec *) target)->needed, FALSE);
}

static gboolean
read_need (CeasefireMapReader *self, gpointer target)
{
  return ceasefire_map_read_list (self, read_needed, target);
}

static gboolean
read_gathered (CeasefireMapReader *self, gpointer target)
{
  ((CeasefireMapSpec *) target)->gathers = TRUE;
  return read_bit (self, target, &((CeasefireMapSpec *) target)->gathered, TRUE);
}

static gboolean
read_gather (CeasefireMapReader *self, gpointer target)
{
  return ceasefire_map_read_list (self, read_gathered, target);
}

static const CeasefireMapKey spec_keys[] = {
  { "type", read_type, TRUE, 0 },
  { "id", read_id, TRUE, 0 },
  { "rows", ceasefire_map_read_text, FALSE, G_STRUCT_OFFSET (CeasefireMapSpec, rows) },
  { "main", ceasefire_map_read_boolean, FALSE, G_STRUCT_OFFSET (CeasefireMapSpec, main) },
  { "when", read_when, FALSE, 0 },
  { "unless", read_unless, FALSE, 0 },
  { "members", read_members, TRUE, 0 },
  { "need", read_need, FALSE, 0 },
  { "gather", read_gather, FALSE, 0 },
};

gboolean
ceasefire_map_read_spec (CeasefireMapReader *self, gpointer target)
{
  CeasefireMap *map = target;
  CeasefireMapSpec *spec = ceasefire_map_add_spec (map);

  if (!ceasefire_map_read_object (self, spec_keys, G_N_ELEMENTS (spec_keys), spec))
    return FALSE;
  if (map->specs->len > CEASEFIRE_MAP_SPECS_MAX)
    return ceasefire_map_fail (
      self, CEASEFIRE_ERROR_LIMIT,
      g_strdup_printf ("more than %u sorts of records", CEASEFIRE_MAP_SPECS_MAX));
  map->has_main = map->has_main || spec->main;
  return TRUE;
}
