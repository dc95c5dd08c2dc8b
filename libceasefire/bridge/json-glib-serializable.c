/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bridge/json-glib.h"

#include "core/error.h"
#include "core/hash.h"
#include "core/unknown.h"

#include <string.h>

/*
 * Records in json_gobject_*(). That reads and writes an object by its properties, each by a call of
 * its own, and not one of the calls can fail or knows that it is the last. So members are handed over
 * as they stand in the record's JSON, under pspecs that are named as there, and what goes wrong is
 * kept with the record, for whoever asks.
 */

/* What a record keeps while it is read or written, and after a failure. */
typedef struct
{
  GHashTable *pspecs;  /* of members that this version does not know; NULL until needed */
  JsonObject *written; /* the members that json-glib will ask for */
  guint n_unwritten;   /* how many it has not asked for yet */
  GError *read_error;
  GError *write_error;
  gboolean gave_id;  /* the record has its id from json-glib */
  guint after;       /* behind which known member the next unknown one stands */
  guint after_extra; /* behind which one the last unknown one stands */
} SerializableState;

static GQuark
serializable_quark (void)
{
  return g_quark_from_static_string ("ceasefire-json-glib");
}

static void
serializable_stop_writing (SerializableState *state)
{
  g_clear_pointer (&state->written, json_object_unref);
  g_clear_error (&state->write_error);
}

static void
serializable_free_state (gpointer data)
{
  SerializableState *state = data;

  serializable_stop_writing (state);
  g_clear_error (&state->read_error);
  g_clear_pointer (&state->pspecs, g_hash_table_unref);
  g_free (state);
}

static SerializableState *
serializable_get_state (JsonSerializable *self)
{
  GObject *object = G_OBJECT (self);
  SerializableState *state = g_object_get_qdata (object, serializable_quark ());

  if (state)
    return state;
  state = g_new0 (SerializableState, 1);
  g_object_set_qdata_full (object, serializable_quark (), state, serializable_free_state);
  return state;
}

/* Members */

static gboolean
serializable_is_member (const GParamSpec *pspec)
{
  return pspec->value_type == JSON_TYPE_NODE;
}

static const CeasefireLayout *
serializable_get_layout (CeasefireRecord *self)
{
  return ceasefire_record_get_layout (self);
}

static gboolean
serializable_knows (CeasefireRecord *self, const char *name)
{
  return g_str_equal (name, "type") || g_str_equal (name, "id")
         || ceasefire_layout_find (serializable_get_layout (self), name, strlen (name)) >= 0;
}

/*
 * JSON writes in_reply_to where GObject would write in-reply-to, and any name may come. No class
 * installs these pspecs, so that nobody compares their names with others.
 */
static GParamSpec *
serializable_find_pspec (GHashTable **pspecs, const char *name)
{
  GParamSpec *pspec;

  if (*pspecs == NULL)
    *pspecs = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free,
                                     (GDestroyNotify) g_param_spec_unref);
  pspec = g_hash_table_lookup (*pspecs, name);
  if (pspec)
    return pspec;
  pspec = g_param_spec_boxed ("member", NULL, NULL, JSON_TYPE_NODE,
                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  pspec->name = g_strdup (name);
  g_hash_table_insert (*pspecs, (gpointer) pspec->name, g_param_spec_ref_sink (pspec));
  return pspec;
}

/* Members that types have are made once; those of one record end with it. */
static GParamSpec *
serializable_find_property (JsonSerializable *self, const char *name)
{
  static GHashTable *known;
  static GMutex mutex;
  GParamSpec *pspec;

  if (!serializable_knows (CEASEFIRE_RECORD (self), name))
    return serializable_find_pspec (&serializable_get_state (self)->pspecs, name);
  g_mutex_lock (&mutex);
  pspec = serializable_find_pspec (&known, name);
  g_mutex_unlock (&mutex);
  return pspec;
}

/* Writing */

static GParamSpec **
serializable_list_properties (JsonSerializable *self, guint *n_pspecs)
{
  SerializableState *state = serializable_get_state (self);
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GList) names = NULL;
  GParamSpec **pspecs;
  guint n = 0;

  *n_pspecs = 0;
  serializable_stop_writing (state);
  node = ceasefire_json_glib_record_to_node (CEASEFIRE_RECORD (self), &state->write_error);
  if (node == NULL)
    return NULL;
  state->written = json_node_dup_object (node);
  state->n_unwritten = json_object_get_size (state->written);
  names = json_object_get_members (state->written);
  pspecs = g_new (GParamSpec *, state->n_unwritten);
  for (GList *name = names; name; name = name->next)
    pspecs[n++] = serializable_find_property (self, name->data);
  *n_pspecs = n;
  return pspecs;
}

/* Json-glib still uses the last pspec. */
static void
serializable_end_writing (JsonSerializable *self, SerializableState *state)
{
  g_clear_pointer (&state->written, json_object_unref);
  if (state->pspecs == NULL && state->read_error == NULL && !state->gave_id)
    g_object_set_qdata (G_OBJECT (self), serializable_quark (), NULL);
}

static void
serializable_get_property (JsonSerializable *self, GParamSpec *pspec, GValue *value)
{
  SerializableState *state = serializable_get_state (self);
  g_autofree GParamSpec **pspecs = NULL;
  guint n;

  if (!serializable_is_member (pspec))
    {
      g_object_get_property (G_OBJECT (self), pspec->name, value);
      return;
    }
  if (state->written == NULL)
    pspecs = serializable_list_properties (self, &n);
  if (state->written == NULL)
    return;
  g_value_set_boxed (value, json_object_get_member (state->written, pspec->name));
  if (--state->n_unwritten == 0)
    serializable_end_writing (self, state);
}

static JsonNode *
serializable_serialize_property (JsonSerializable *self, const char *name, const GValue *value,
                                 GParamSpec *pspec)
{
  if (!serializable_is_member (pspec))
    return json_serializable_default_serialize_property (self, name, value, pspec);
  return g_value_dup_boxed (value);
}

/* Reading */

static gboolean
serializable_deserialize_property (JsonSerializable *self, const char *name, GValue *value,
                                   GParamSpec *pspec, JsonNode *node)
{
  if (!serializable_is_member (pspec))
    return json_serializable_default_deserialize_property (self, name, value, pspec, node);
  g_value_set_boxed (value, node);
  return TRUE;
}

/* A record that has nothing but one member, and what it takes to be read. */
static CeasefireRecord *
serializable_read (CeasefireRecord *self, const char *name, JsonNode *node, GError **error)
{
  g_autoptr (JsonNode) whole = json_node_new (JSON_NODE_OBJECT);
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "type", ceasefire_record_get_type_name (self));
  json_object_set_string_member (object, "id", "id");
  json_object_set_member (object, name, json_node_copy (node));
  json_node_take_object (whole, object);
  return ceasefire_json_glib_record_from_node (whole, error);
}

static gboolean
serializable_take_type (CeasefireRecord *self, CeasefireRecord *from, GError **error)
{
  if (G_OBJECT_TYPE (self) != G_OBJECT_TYPE (from))
    return ceasefire_error_fail (error, CEASEFIRE_ERROR_VALUE, "type",
                                 "\"%s\" is not the type of this record",
                                 ceasefire_record_get_type_name (from));
  if (CEASEFIRE_IS_UNKNOWN (self))
    ceasefire_unknown_set_type_name (self, ceasefire_unknown_peek_type_name (from));
  return TRUE;
}

static gboolean
serializable_take_id (CeasefireRecord *self, CeasefireRecord *from, SerializableState *state)
{
  if (ceasefire_record_peek_id (self))
    return ceasefire_error_fail (&state->read_error, CEASEFIRE_ERROR_DUPLICATE, "id",
                                 "the record has an id");
  ceasefire_node_set_string (ceasefire_record_edit (self),
                             CEASEFIRE_ENTRY_ID (ceasefire_record_get_layout (self)),
                             ceasefire_record_peek_id (from));
  state->gave_id = TRUE;
  g_object_notify (G_OBJECT (self), "id");
  return TRUE;
}

static gboolean
serializable_take_extra (CeasefireRecord *self, CeasefireRecord *from, SerializableState *state,
                         const char *name)
{
  const char *raw = ceasefire_node_get_extra (from->node, name);

  if (ceasefire_node_get_extra (self->node, name))
    return ceasefire_error_fail (&state->read_error, CEASEFIRE_ERROR_DUPLICATE, name,
                                 "the member stands twice");
  state->after_extra = MAX (state->after_extra, state->after);
  ceasefire_node_add_extra (ceasefire_record_edit (self), name, raw, state->after_extra);
  return TRUE;
}

static gboolean
serializable_take (CeasefireRecord *self, CeasefireRecord *from, SerializableState *state,
                   const char *name)
{
  const CeasefireLayout *layout = serializable_get_layout (self);
  int i = ceasefire_layout_find (layout, name, strlen (name));
  CeasefireCell cell;

  if (g_str_equal (name, "type"))
    return serializable_take_type (self, from, &state->read_error);
  if (g_str_equal (name, "id"))
    return serializable_take_id (self, from, state);
  if (i < 0)
    return serializable_take_extra (self, from, state, name);
  if (layout->fields[i]->shape == CEASEFIRE_CHILDREN)
    ceasefire_record_replace_children (self, (guint) i, from);
  else if (ceasefire_record_read (from, (guint) i, &cell))
    ceasefire_record_set (self, (guint) i, &cell);
  state->after = (guint) i + 1;
  return TRUE;
}

/* A record that is not whole keeps no id, so that no dossier takes it. */
static void
serializable_disown (CeasefireRecord *self, SerializableState *state)
{
  if (state->gave_id && self->holder == NULL)
    ceasefire_node_unset (ceasefire_record_edit (self),
                          CEASEFIRE_ENTRY_ID (ceasefire_record_get_layout (self)));
  state->gave_id = FALSE;
}

static void
serializable_set_property (JsonSerializable *serializable, GParamSpec *pspec, const GValue *value)
{
  CeasefireRecord *self = CEASEFIRE_RECORD (serializable);
  SerializableState *state = serializable_get_state (serializable);
  g_autoptr (CeasefireRecord) from = NULL;

  if (!serializable_is_member (pspec))
    {
      g_object_set_property (G_OBJECT (self), pspec->name, value);
      return;
    }
  if (state->read_error || g_value_get_boxed (value) == NULL)
    return;
  from = serializable_read (self, pspec->name, g_value_get_boxed (value), &state->read_error);
  if (from == NULL || !serializable_take (self, from, state, pspec->name))
    serializable_disown (self, state);
}

gboolean
ceasefire_json_glib_check_record (CeasefireRecord *record, GError **error)
{
  SerializableState *state;
  const GError *failure;

  g_return_val_if_fail (CEASEFIRE_IS_RECORD (record), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  state = g_object_get_qdata (G_OBJECT (record), serializable_quark ());
  failure = state && state->read_error ? state->read_error : state ? state->write_error : NULL;
  if (failure)
    {
      g_propagate_error (error, g_error_copy (failure));
      return FALSE;
    }
  if (ceasefire_record_peek_id (record) == NULL && !CEASEFIRE_IS_UNKNOWN (record))
    return ceasefire_error_fail (error, CEASEFIRE_ERROR_MISSING, NULL, "a record must have an id");
  g_object_set_qdata (G_OBJECT (record), serializable_quark (), NULL);
  return TRUE;
}

static void
serializable_init (gpointer iface, gpointer data)
{
  JsonSerializableIface *self = iface;

  (void) data;
  self->find_property = serializable_find_property;
  self->list_properties = serializable_list_properties;
  self->get_property = serializable_get_property;
  self->set_property = serializable_set_property;
  self->serialize_property = serializable_serialize_property;
  self->deserialize_property = serializable_deserialize_property;
}

/* When the library is loaded, which is before the first class of a record is made: from then on
 * GObject takes no more interfaces. */
__attribute__ ((constructor)) static void
serializable_register (void)
{
  static const GInterfaceInfo info = { .interface_init = serializable_init };

  g_type_add_interface_static (CEASEFIRE_TYPE_RECORD, JSON_TYPE_SERIALIZABLE, &info);
}
