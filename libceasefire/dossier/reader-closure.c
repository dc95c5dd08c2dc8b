/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-reader.h>

/*
 * Filters of other languages. PyGObject hides an exception in a callback: it makes the callback
 * return FALSE and sets no error. The answer of a closure it leaves as it was, so that an answer that
 * is neither TRUE nor FALSE tells of the exception.
 */
#define CLOSURE_NO_ANSWER (-1)

static gboolean
closure_ask (CeasefireReader *reader, const char *type_name, const char *id, gpointer user_data,
             GError **error)
{
  GValue arguments[3] = { G_VALUE_INIT, G_VALUE_INIT, G_VALUE_INIT };
  g_auto (GValue) answer = G_VALUE_INIT;

  g_value_init (&answer, G_TYPE_BOOLEAN);
  answer.data[0].v_int = CLOSURE_NO_ANSWER; /* g_value_set_boolean() would make TRUE of it */
  g_value_init (&arguments[0], CEASEFIRE_TYPE_READER);
  g_value_set_object (&arguments[0], reader);
  g_value_init (&arguments[1], G_TYPE_STRING);
  g_value_set_string (&arguments[1], type_name);
  g_value_init (&arguments[2], G_TYPE_STRING);
  g_value_set_string (&arguments[2], id);
  g_closure_invoke (user_data, &answer, G_N_ELEMENTS (arguments), arguments, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (arguments); i++)
    g_value_unset (&arguments[i]);
  if (answer.data[0].v_int != CLOSURE_NO_ANSWER)
    return g_value_get_boolean (&answer);
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "the filter failed at the %s \"%s\"",
               type_name, id ? id : "");
  return FALSE;
}

void
ceasefire_reader_set_filter_closure (CeasefireReader *self, GClosure *filter)
{
  g_return_if_fail (CEASEFIRE_IS_READER (self));

  if (filter == NULL)
    {
      ceasefire_reader_set_filter (self, NULL, NULL, NULL);
      return;
    }
  g_closure_ref (filter);
  g_closure_sink (filter);
  if (G_CLOSURE_NEEDS_MARSHAL (filter))
    g_closure_set_marshal (filter, g_cclosure_marshal_generic);
  ceasefire_reader_set_filter (self, closure_ask, filter, (GDestroyNotify) g_closure_unref);
}
