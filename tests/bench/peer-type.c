/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "peer-type.h"

#include <ceasefire/ceasefire.h>

#include <json-glib/json-glib.h>
#include <math.h>

/* Types by name, and the definitions of the schema. */
static GHashTable *types;
static JsonObject *definitions;

static void
load_schema (void)
{
  g_autofree char *text = ceasefire_schema_to_json (NULL, NULL);
  JsonNode *schema = json_from_string (text, NULL);

  definitions = json_object_get_object_member (json_node_get_object (schema), "$defs");
  types = g_hash_table_new (g_str_hash, g_str_equal);
}

/* GObject keeps the names of the values that it is given. */
static GType
register_enum (const char *type, const char *member, JsonArray *nicks)
{
  g_autofree char *name = g_strdup_printf ("BenchEnum-%s-%s", type, member);
  guint n = json_array_get_length (nicks);
  GEnumValue *values = g_new0 (GEnumValue, n + 2);

  values[0] = (GEnumValue){ 0, "unset", "" };
  for (guint i = 0; i < n; i++)
    {
      char *nick = g_strdup (json_array_get_string_element (nicks, i));

      values[i + 1] = (GEnumValue){ (int) i + 1, nick, nick };
    }
  return g_enum_register_static (name, values);
}

/* The last part of a reference such as #/$defs/id; NULL if there is none. */
static const char *
find_reference (JsonObject *described)
{
  const char *reference = json_object_get_string_member_with_default (described, "$ref", NULL);

  return reference ? strrchr (reference, '/') + 1 : NULL;
}

static const BenchType *
find_object (const char *name)
{
  JsonObject *definition = json_object_get_object_member (definitions, name);

  return json_object_has_member (definition, "properties") ? bench_type_find (name) : NULL;
}

/* FALSE if programs would not keep it as a member: the type, and geometries. */
static gboolean
describe_member (BenchMember *member, const char *type, JsonObject *described)
{
  const char *json_type = json_object_get_string_member_with_default (described, "type", "");
  const char *reference = find_reference (described);

  if (json_object_has_member (described, "const") || g_str_equal (json_type, "object"))
    return FALSE;
  if (json_object_has_member (described, "enum"))
    {
      member->kind = BENCH_ENUM;
      member->enum_type
        = register_enum (type, member->name, json_object_get_array_member (described, "enum"));
    }
  else if (g_str_equal (json_type, "array"))
    {
      member->type
        = find_object (find_reference (json_object_get_object_member (described, "items")));
      member->kind = member->type ? BENCH_OBJECTS : BENCH_STRINGS;
    }
  else if (reference)
    {
      member->type = find_object (reference);
      member->kind = member->type                      ? BENCH_OBJECT
                     : g_str_equal (reference, "text") ? BENCH_TEXT
                                                       : BENCH_STRING;
    }
  else if (g_str_equal (json_type, "boolean"))
    member->kind = BENCH_BOOLEAN;
  else if (g_str_equal (json_type, "integer"))
    member->kind = BENCH_INT;
  else if (g_str_equal (json_type, "number"))
    member->kind = BENCH_DOUBLE;
  else
    g_error ("%s of %s: what is it?", member->name, type);
  return TRUE;
}

static gsize
member_size (const BenchMember *member)
{
  return member->kind == BENCH_ENUM || member->kind == BENCH_BOOLEAN ? sizeof (int) : 8;
}

/* As a compiler would lay them out. */
static void
lay_out (BenchType *type)
{
  for (guint i = 0; i < type->n_members; i++)
    {
      gsize size = member_size (&type->members[i]);

      type->size = (type->size + size - 1) / size * size;
      type->members[i].offset = type->size;
      type->size += size;
    }
  type->size = (type->size + 7) / 8 * 8;
}

const BenchType *
bench_type_find (const char *name)
{
  BenchType *type;
  JsonObject *members;
  JsonObjectIter iter;
  const char *member;
  JsonNode *described;

  if (types == NULL)
    load_schema ();
  type = g_hash_table_lookup (types, name);
  if (type)
    return type;
  type = g_new0 (BenchType, 1);
  type->name = g_strdup (name);
  g_hash_table_insert (types, type->name, type);
  members = json_object_get_object_member (json_object_get_object_member (definitions, name),
                                           "properties");
  type->is_record = json_object_has_member (members, "type");
  type->members = g_new0 (BenchMember, json_object_get_size (members));
  json_object_iter_init_ordered (&iter, members);
  while (json_object_iter_next_ordered (&iter, &member, &described))
    {
      type->members[type->n_members].name = g_strdup (member);
      type->n_members += describe_member (&type->members[type->n_members], name,
                                          json_node_get_object (described));
    }
  lay_out (type);
  type->gtype = bench_generic_register (type);
  return type;
}

void
bench_members_init (const BenchType *type, gpointer self)
{
  for (guint i = 0; i < type->n_members; i++)
    if (type->members[i].kind == BENCH_INT)
      G_STRUCT_MEMBER (gint64, self, type->members[i].offset) = -1;
    else if (type->members[i].kind == BENCH_DOUBLE)
      G_STRUCT_MEMBER (double, self, type->members[i].offset) = NAN;
}

void
bench_members_clear (const BenchType *type, gpointer self,
                     void (*free_object) (const BenchType *type, gpointer object))
{
  for (guint i = 0; i < type->n_members; i++)
    {
      const BenchMember *member = &type->members[i];
      gpointer at = G_STRUCT_MEMBER_P (self, member->offset);

      if (member->kind == BENCH_STRING)
        g_free (*(char **) at);
      else if (member->kind == BENCH_STRINGS || member->kind == BENCH_TEXT)
        g_strfreev (*(char ***) at);
      else if (member->kind == BENCH_OBJECT && *(gpointer *) at)
        free_object (member->type, *(gpointer *) at);
      else if (member->kind == BENCH_OBJECTS && *(gpointer *) at)
        {
          GPtrArray *objects = *(GPtrArray **) at;

          for (guint j = 0; j < objects->len; j++)
            free_object (member->type, objects->pdata[j]);
          g_ptr_array_unref (objects);
        }
    }
}

gboolean
bench_member_is_set (const BenchMember *member, gconstpointer self)
{
  gconstpointer at = (const char *) self + member->offset;

  if (member->kind == BENCH_INT)
    return *(const gint64 *) at >= 0;
  if (member->kind == BENCH_DOUBLE)
    return !isnan (*(const double *) at);
  if (member->kind == BENCH_ENUM || member->kind == BENCH_BOOLEAN)
    return *(const int *) at != 0;
  return *(gconstpointer const *) at != NULL;
}

static gboolean
objects_equal (const BenchType *type, const GPtrArray *a, const GPtrArray *b, gsize behind)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (!bench_members_equal (type, (char *) a->pdata[i] + behind, b->pdata[i], behind))
      return FALSE;
  return TRUE;
}

static gboolean
member_equals (const BenchMember *member, gconstpointer a, gconstpointer b, gsize behind)
{
  switch (member->kind)
    {
    case BENCH_STRING:
      return g_str_equal (*(char *const *) a, *(char *const *) b);
    case BENCH_STRINGS:
    case BENCH_TEXT:
      return g_strv_equal (*(const char *const *const *) a, *(const char *const *const *) b);
    case BENCH_ENUM:
    case BENCH_BOOLEAN:
      return *(const int *) a == *(const int *) b;
    case BENCH_INT:
      return *(const gint64 *) a == *(const gint64 *) b;
    case BENCH_DOUBLE:
      return memcmp (a, b, sizeof (double)) == 0;
    case BENCH_OBJECT:
      return bench_members_equal (member->type, *(char *const *) a + behind,
                                  *(const gconstpointer *) b, behind);
    case BENCH_OBJECTS:
    default:
      return objects_equal (member->type, *(GPtrArray *const *) a, *(GPtrArray *const *) b, behind);
    }
}

gboolean
bench_members_equal (const BenchType *type, gconstpointer a, gconstpointer b, gsize behind)
{
  for (guint i = 0; i < type->n_members; i++)
    {
      const BenchMember *member = &type->members[i];
      gboolean is_set = bench_member_is_set (member, a);

      if (is_set != bench_member_is_set (member, b))
        return FALSE;
      if (is_set
          && !member_equals (member, (const char *) a + member->offset,
                             (const char *) b + member->offset, behind))
        return FALSE;
    }
  return TRUE;
}

gpointer
bench_struct_new (const BenchType *type)
{
  gpointer self = g_malloc0 (type->size);

  bench_members_init (type, self);
  return self;
}

void
bench_struct_free (const BenchType *type, gpointer self)
{
  bench_members_clear (type, self, bench_struct_free);
  g_free (self);
}
