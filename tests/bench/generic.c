/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bench.h"
#include "peer-type.h"

#include <json-glib/json-glib.h>

/*
 * The peer that a GLib program would pick: GObjects with a property for each member, filled by
 * json_gobject_from_data(). What json-glib cannot do by itself (lists of objects, texts in
 * languages) is done by JsonSerializable. Properties do not notify and are looked up in a table,
 * which is as cheap as they can be.
 */

/* Behind the instance's head lies the plain struct. */
typedef struct
{
  GObjectClass parent_class;
  const BenchType *type;
} GenericClass;

static const BenchType *
generic_type (gpointer object)
{
  return ((const GenericClass *) ((GTypeInstance *) object)->g_class)->type;
}

static gpointer
generic_data (gpointer object)
{
  return (GObject *) object + 1;
}

static void
generic_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  const BenchMember *member = &generic_type (object)->members[id - 1];
  gpointer at = G_STRUCT_MEMBER_P (generic_data (object), member->offset);

  (void) pspec;
  switch (member->kind)
    {
    case BENCH_STRING:
      g_free (*(char **) at);
      *(char **) at = g_value_dup_string (value);
      break;
    case BENCH_STRINGS:
    case BENCH_TEXT:
      g_strfreev (*(char ***) at);
      *(char ***) at = g_value_dup_boxed (value);
      break;
    case BENCH_ENUM:
      *(int *) at = g_value_get_enum (value);
      break;
    case BENCH_INT:
      *(gint64 *) at = g_value_get_int64 (value);
      break;
    case BENCH_DOUBLE:
      *(double *) at = g_value_get_double (value);
      break;
    case BENCH_BOOLEAN:
      *(gboolean *) at = g_value_get_boolean (value);
      break;
    case BENCH_OBJECT:
      g_clear_object ((GObject **) at);
      *(gpointer *) at = g_value_dup_object (value);
      break;
    case BENCH_OBJECTS:
    default:
      *(GPtrArray **) at = g_value_dup_boxed (value);
    }
}

static void
generic_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  const BenchMember *member = &generic_type (object)->members[id - 1];
  gpointer at = G_STRUCT_MEMBER_P (generic_data (object), member->offset);

  (void) pspec;
  switch (member->kind)
    {
    case BENCH_STRING:
      g_value_set_string (value, *(char **) at);
      break;
    case BENCH_ENUM:
      g_value_set_enum (value, *(int *) at);
      break;
    case BENCH_INT:
      g_value_set_int64 (value, *(gint64 *) at);
      break;
    case BENCH_DOUBLE:
      g_value_set_double (value, *(double *) at);
      break;
    case BENCH_BOOLEAN:
      g_value_set_boolean (value, *(gboolean *) at);
      break;
    case BENCH_OBJECT:
      g_value_set_object (value, *(gpointer *) at);
      break;
    case BENCH_STRINGS:
    case BENCH_TEXT:
    case BENCH_OBJECTS:
    default:
      g_value_set_boxed (value, *(gpointer *) at);
    }
}

static GParamSpec *
generic_pspec (const BenchMember *member)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY;

  switch (member->kind)
    {
    case BENCH_STRING:
      return g_param_spec_string (member->name, NULL, NULL, NULL, flags);
    case BENCH_STRINGS:
    case BENCH_TEXT:
      return g_param_spec_boxed (member->name, NULL, NULL, G_TYPE_STRV, flags);
    case BENCH_ENUM:
      return g_param_spec_enum (member->name, NULL, NULL, member->enum_type, 0, flags);
    case BENCH_INT:
      return g_param_spec_int64 (member->name, NULL, NULL, -1, G_MAXINT64, -1, flags);
    case BENCH_DOUBLE:
      return g_param_spec_double (member->name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
    case BENCH_BOOLEAN:
      return g_param_spec_boolean (member->name, NULL, NULL, FALSE, flags);
    case BENCH_OBJECT:
      return g_param_spec_object (member->name, NULL, NULL, member->type->gtype, flags);
    case BENCH_OBJECTS:
    default:
      return g_param_spec_boxed (member->name, NULL, NULL, G_TYPE_PTR_ARRAY, flags);
    }
}

static void
generic_unref (const BenchType *type, gpointer object)
{
  (void) type;
  g_object_unref (object);
}

static void
generic_finalize (GObject *object)
{
  bench_members_clear (generic_type (object), generic_data (object), generic_unref);
  G_OBJECT_CLASS (g_type_class_peek (G_TYPE_OBJECT))->finalize (object);
}

static void
generic_class_init (gpointer klass, gpointer type)
{
  GObjectClass *class = klass;

  ((GenericClass *) klass)->type = type;
  class->get_property = generic_get_property;
  class->set_property = generic_set_property;
  class->finalize = generic_finalize;
  for (guint i = 0; i < ((GenericClass *) klass)->type->n_members; i++)
    g_object_class_install_property (class, i + 1,
                                     generic_pspec (&((GenericClass *) klass)->type->members[i]));
}

static void
generic_init (GTypeInstance *instance, gpointer klass)
{
  bench_members_init (((GenericClass *) klass)->type, generic_data (instance));
}

static GPtrArray *
generic_objects (GType type, JsonNode *node)
{
  JsonArray *array = json_node_get_array (node);
  guint n = json_array_get_length (array);
  GPtrArray *objects = g_ptr_array_new_full (n, NULL);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (objects, json_gobject_deserialize (type, json_array_get_element (array, i)));
  return objects;
}

static char **
generic_text (JsonNode *node)
{
  g_autoptr (GPtrArray) text = g_ptr_array_new ();
  JsonObjectIter iter;
  const char *language;
  JsonNode *wording;

  if (JSON_NODE_HOLDS_VALUE (node))
    g_ptr_array_add (text, json_node_dup_string (node));
  else
    {
      json_object_iter_init_ordered (&iter, json_node_get_object (node));
      while (json_object_iter_next_ordered (&iter, &language, &wording))
        {
          g_ptr_array_add (text, g_strdup (language));
          g_ptr_array_add (text, json_node_dup_string (wording));
        }
    }
  g_ptr_array_add (text, NULL);
  return (char **) g_ptr_array_steal (text, NULL);
}

static gboolean
generic_deserialize (JsonSerializable *self, const char *name, GValue *value, GParamSpec *pspec,
                     JsonNode *node)
{
  const BenchMember *member = &generic_type (self)->members[pspec->param_id - 1];

  (void) name;
  if (member->kind == BENCH_TEXT)
    g_value_take_boxed (value, generic_text (node));
  else if (member->kind == BENCH_OBJECTS)
    g_value_take_boxed (value, generic_objects (member->type->gtype, node));
  else
    return FALSE;
  return TRUE;
}

static void
generic_serializable_init (gpointer iface, gpointer data)
{
  (void) data;
  ((JsonSerializableIface *) iface)->deserialize_property = generic_deserialize;
}

/* Where json-glib can do it alone it is left to it: the interface costs. */
static gboolean
generic_needs_help (const BenchType *type)
{
  for (guint i = 0; i < type->n_members; i++)
    if (type->members[i].kind == BENCH_TEXT || type->members[i].kind == BENCH_OBJECTS)
      return TRUE;
  return FALSE;
}

GType
bench_generic_register (const BenchType *type)
{
  static const GInterfaceInfo serializable = { generic_serializable_init, NULL, NULL };
  g_autofree char *name = g_strdup_printf ("BenchGeneric-%s", type->name);
  GTypeInfo info = {
    .class_size = sizeof (GenericClass),
    .class_init = generic_class_init,
    .class_data = type,
    .instance_size = (guint16) (sizeof (GObject) + type->size),
    .instance_init = generic_init,
  };
  GType gtype = g_type_register_static (G_TYPE_OBJECT, name, &info, G_TYPE_FLAG_NONE);

  if (generic_needs_help (type))
    g_type_add_interface_static (gtype, JSON_TYPE_SERIALIZABLE, &serializable);
  return gtype;
}

static GObject *
generic_read (const BenchCorpus *corpus, guint line)
{
  g_autoptr (GError) error = NULL;
  GObject *object = json_gobject_from_data (corpus->types[line]->gtype, corpus->lines[line],
                                            (gssize) corpus->lengths[line], &error);

  if (object == NULL)
    g_error ("json_gobject_from_data: %s", error->message);
  return object;
}

guint
bench_gobject_read (const BenchCorpus *corpus)
{
  guint n = 0;

  for (guint i = 0; i < corpus->n_lines; i++)
    {
      GObject *object = generic_read (corpus, i);

      /* The first member is the id. */
      n += *(char **) generic_data (object) != NULL;
      g_object_unref (object);
    }
  return n;
}

GPtrArray *
bench_gobject_keep (const BenchCorpus *corpus)
{
  GPtrArray *kept = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < corpus->n_lines; i++)
    g_ptr_array_add (kept, generic_read (corpus, i));
  return kept;
}

gboolean
bench_gobject_is_whole (const BenchCorpus *corpus, guint line)
{
  GObject *object = generic_read (corpus, line);
  gpointer plain = bench_hand_struct (corpus, line);
  gboolean whole
    = bench_members_equal (corpus->types[line], generic_data (object), plain, sizeof (GObject));

  bench_struct_free (corpus->types[line], plain);
  g_object_unref (object);
  return whole;
}
