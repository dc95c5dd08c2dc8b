/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bench.h"
#include "statement.h"

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
  const BenchMember *members;
  guint n_members;
} GenericClass;

typedef struct
{
  GObject parent_instance;
  BenchStatement data;
} GenericStatement;

typedef struct
{
  GObject parent_instance;
  BenchClaim data;
} GenericClaim;

typedef struct
{
  GObject parent_instance;
  BenchCitation data;
} GenericCitation;

static GType generic_statement_get_type (void);
static GType generic_claim_get_type (void);
static GType generic_citation_get_type (void);

static const GenericClass *
generic_class (gpointer object)
{
  return (const GenericClass *) ((GTypeInstance *) object)->g_class;
}

static gpointer
generic_data (gpointer object)
{
  return (GObject *) object + 1;
}

static void
generic_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  const BenchMember *member = &generic_class (object)->members[id - 1];
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
    case BENCH_BOOLEAN:
      *(gboolean *) at = g_value_get_boolean (value);
      break;
    case BENCH_OBJECTS:
    default:
      g_clear_pointer ((GPtrArray **) at, g_ptr_array_unref);
      *(GPtrArray **) at = g_value_dup_boxed (value);
    }
}

static void
generic_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  const BenchMember *member = &generic_class (object)->members[id - 1];
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
    case BENCH_BOOLEAN:
      g_value_set_boolean (value, *(gboolean *) at);
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
      return g_param_spec_enum (member->name, NULL, NULL, member->get_type (), 0, flags);
    case BENCH_INT:
      return g_param_spec_int64 (member->name, NULL, NULL, -1, G_MAXINT64, -1, flags);
    case BENCH_BOOLEAN:
      return g_param_spec_boolean (member->name, NULL, NULL, FALSE, flags);
    case BENCH_OBJECTS:
    default:
      return g_param_spec_boxed (member->name, NULL, NULL, G_TYPE_PTR_ARRAY, flags);
    }
}

static void
generic_finalize (GObject *object)
{
  const GenericClass *class = generic_class (object);

  bench_members_clear (class->members, class->n_members, generic_data (object));
  G_OBJECT_CLASS (g_type_class_peek (G_TYPE_OBJECT))->finalize (object);
}

static void
generic_class_describe (gpointer klass, const BenchMember *members, guint n)
{
  GObjectClass *class = klass;

  ((GenericClass *) klass)->members = members;
  ((GenericClass *) klass)->n_members = n;
  class->get_property = generic_get_property;
  class->set_property = generic_set_property;
  class->finalize = generic_finalize;
  for (guint i = 0; i < n; i++)
    g_object_class_install_property (class, i + 1, generic_pspec (&members[i]));
}

static GPtrArray *
generic_objects (GType type, JsonNode *node)
{
  JsonArray *array = json_node_get_array (node);
  guint n = json_array_get_length (array);
  GPtrArray *objects = g_ptr_array_new_full (n, g_object_unref);

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
  const BenchMember *member = &generic_class (self)->members[pspec->param_id - 1];

  (void) name;
  if (member->kind == BENCH_TEXT)
    g_value_take_boxed (value, generic_text (node));
  else if (member->kind == BENCH_OBJECTS)
    g_value_take_boxed (value, generic_objects (g_str_equal (member->name, "claims")
                                                  ? generic_claim_get_type ()
                                                  : generic_citation_get_type (),
                                                node));
  else
    return FALSE;
  return TRUE;
}

static void
generic_serializable_init (JsonSerializableIface *iface)
{
  iface->deserialize_property = generic_deserialize;
}

typedef GenericClass GenericStatementClass;
typedef GenericClass GenericClaimClass;
typedef GenericClass GenericCitationClass;

/* clang-format off */
G_DEFINE_TYPE_WITH_CODE (GenericStatement, generic_statement, G_TYPE_OBJECT,
  G_IMPLEMENT_INTERFACE (JSON_TYPE_SERIALIZABLE, generic_serializable_init))
G_DEFINE_TYPE (GenericClaim, generic_claim, G_TYPE_OBJECT)
G_DEFINE_TYPE (GenericCitation, generic_citation, G_TYPE_OBJECT)
/* clang-format on */

static void
generic_statement_class_init (GenericStatementClass *klass)
{
  generic_class_describe (klass, bench_statement_members, G_N_ELEMENTS (bench_statement_members));
}

static void
generic_statement_init (GenericStatement *self)
{
  self->data.confidence = -1;
}

static void
generic_claim_class_init (GenericClaimClass *klass)
{
  generic_class_describe (klass, bench_claim_members, G_N_ELEMENTS (bench_claim_members));
}

static void
generic_claim_init (GenericClaim *self)
{
  (void) self;
}

static void
generic_citation_class_init (GenericCitationClass *klass)
{
  generic_class_describe (klass, bench_citation_members, G_N_ELEMENTS (bench_citation_members));
}

static void
generic_citation_init (GenericCitation *self)
{
  bench_members_init (bench_citation_members, G_N_ELEMENTS (bench_citation_members), &self->data);
}

static GenericStatement *
generic_read (const char *line, gsize length)
{
  g_autoptr (GError) error = NULL;
  GObject *object
    = json_gobject_from_data (generic_statement_get_type (), line, (gssize) length, &error);

  if (object == NULL)
    g_error ("json_gobject_from_data: %s", error->message);
  return (GenericStatement *) object;
}

guint
bench_gobject_read (const BenchCorpus *corpus)
{
  guint n = 0;

  for (guint i = 0; i < corpus->n_lines; i++)
    {
      GenericStatement *statement = generic_read (corpus->lines[i], corpus->lengths[i]);

      n += statement->data.speaker != NULL && statement->data.sources != NULL;
      g_object_unref (statement);
    }
  return n;
}

GPtrArray *
bench_gobject_keep (const BenchCorpus *corpus)
{
  GPtrArray *kept = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < corpus->n_lines; i++)
    g_ptr_array_add (kept, generic_read (corpus->lines[i], corpus->lengths[i]));
  return kept;
}

static gboolean
generic_has (GPtrArray *objects, GPtrArray *structs, const BenchMember *members, guint n)
{
  if (objects == NULL || structs == NULL)
    return objects == structs;
  for (guint i = 0; i < structs->len && objects->len == structs->len; i++)
    if (!bench_members_equal (members, n, generic_data (objects->pdata[i]), structs->pdata[i]))
      return FALSE;
  return objects->len == structs->len;
}

gboolean
bench_gobject_is_whole (const BenchCorpus *corpus, guint line)
{
  GenericStatement *object = generic_read (corpus->lines[line], corpus->lengths[line]);
  BenchStatement *plain = bench_hand_statement (corpus, line);
  gboolean whole = bench_members_equal (bench_statement_members,
                                        G_N_ELEMENTS (bench_statement_members), &object->data,
                                        plain)
                   && generic_has (object->data.claims, plain->claims, bench_claim_members,
                                   G_N_ELEMENTS (bench_claim_members))
                   && generic_has (object->data.sources, plain->sources, bench_citation_members,
                                   G_N_ELEMENTS (bench_citation_members));

  bench_statement_free (plain);
  g_object_unref (object);
  return whole;
}
