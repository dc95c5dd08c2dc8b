/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/reader.h"

#include <string.h>

/*
 * What a reader gives and what it passes over: by type, by conditions on members, or by what a function
 * says that is shown the record's text before it is read.
 */

typedef struct
{
  char *member;
  char **values; /* one of them it must be, or have in its list */
} ReaderCondition;

static gboolean
reader_choose_type (gpointer user_data, const CeasefireSlice *type)
{
  CeasefireReader *self = user_data;

  for (guint i = 0; self->types[i]; i++)
    if (strncmp (self->types[i], type->text, type->length) == 0
        && self->types[i][type->length] == '\0')
      return TRUE;
  return FALSE;
}

/* A look at the record that the filter is asked about; a mistake in it is for the decoder to tell. */
static gboolean
reader_look_for (CeasefireReader *self, CeasefireScanner *look, const char *member)
{
  ceasefire_scanner_init (look, self->candidate->text, self->candidate->length);
  look->max_depth = (guint) self->json.limits[CEASEFIRE_LIMIT_DEPTH];
  return ceasefire_scanner_find_member (look, member, NULL);
}

static void
reader_end_look (CeasefireReader *self, CeasefireScanner *look)
{
  self->candidate_broken = self->candidate_broken || look->failed;
  ceasefire_scanner_clear (look);
}

/* The value of a string member, while the scanner is not cleared. */
static gboolean
reader_look_for_string (CeasefireReader *self, CeasefireScanner *look, const char *member,
                        CeasefireSlice *value)
{
  return reader_look_for (self, look, member) && ceasefire_scanner_peek (look) == '"'
         && ceasefire_scanner_string (look, value);
}

gboolean
ceasefire_reader_member_is (CeasefireReader *self, const char *member, const char *string)
{
  CeasefireScanner look;
  CeasefireSlice value;
  gboolean same;

  g_return_val_if_fail (CEASEFIRE_IS_READER (self), FALSE);
  g_return_val_if_fail (member != NULL && string != NULL, FALSE);
  g_return_val_if_fail (self->candidate != NULL, FALSE);

  same = reader_look_for_string (self, &look, member, &value)
         && ceasefire_slice_is (&value, string);
  reader_end_look (self, &look);
  return same;
}

char *
ceasefire_reader_dup_member (CeasefireReader *self, const char *member)
{
  CeasefireScanner look;
  CeasefireSlice value;
  char *copy = NULL;

  g_return_val_if_fail (CEASEFIRE_IS_READER (self), NULL);
  g_return_val_if_fail (member != NULL, NULL);
  g_return_val_if_fail (self->candidate != NULL, NULL);

  if (!reader_look_for (self, &look, member))
    copy = NULL;
  else if (ceasefire_scanner_peek (&look) != '"')
    copy = ceasefire_scanner_skip (&look, &value) ? ceasefire_json_compact (&value) : NULL;
  else if (ceasefire_scanner_string (&look, &value))
    copy = g_strndup (value.text, value.length);
  reader_end_look (self, &look);
  return copy;
}

/* Conditions */

static gboolean
condition_has (const ReaderCondition *self, const CeasefireSlice *value)
{
  for (char **candidate = self->values; *candidate; candidate++)
    if (ceasefire_slice_is (value, *candidate))
      return TRUE;
  return FALSE;
}

/* A string as it is, anything else as it is written. */
static gboolean
condition_holds_for_one (const ReaderCondition *self, CeasefireScanner *look)
{
  CeasefireSlice value;
  gboolean read = ceasefire_scanner_peek (look) == '"' ? ceasefire_scanner_string (look, &value)
                                                       : ceasefire_scanner_skip (look, &value);

  return read && condition_has (self, &value);
}

static gboolean
condition_holds_for_list (const ReaderCondition *self, CeasefireScanner *look)
{
  gboolean first = TRUE;

  ceasefire_scanner_open (look, '[');
  while (ceasefire_scanner_next (look, '[', &first))
    {
      if (condition_holds_for_one (self, look))
        return TRUE;
      if (look->failed)
        return FALSE;
    }
  return FALSE;
}

static gboolean
reader_meets (CeasefireReader *self, const ReaderCondition *condition)
{
  CeasefireScanner look;
  gboolean meets = FALSE;

  if (reader_look_for (self, &look, condition->member))
    meets = ceasefire_scanner_peek (&look) == '[' ? condition_holds_for_list (condition, &look)
                                                  : condition_holds_for_one (condition, &look);
  reader_end_look (self, &look);
  return meets;
}

static gboolean
reader_meets_all (CeasefireReader *self)
{
  for (guint i = 0; self->conditions && i < self->conditions->len; i++)
    if (!reader_meets (self, g_ptr_array_index (self->conditions, i)))
      return FALSE;
  return TRUE;
}

/* The filter */

static gboolean
reader_ask_filter (CeasefireReader *self)
{
  CeasefireScanner look;
  CeasefireSlice id;
  gboolean has_id;

  g_string_truncate (self->candidate_id, 0);
  has_id = reader_look_for_string (self, &look, "id", &id);
  if (has_id)
    g_string_append_len (self->candidate_id, id.text, (gssize) id.length);
  reader_end_look (self, &look);
  return self->filter (self, self->candidate_type->str, has_id ? self->candidate_id->str : NULL,
                       self->filter_data, &self->failure);
}

static CeasefireChoice
reader_choose_record (gpointer user_data, const CeasefireSlice *text, const CeasefireSlice *type)
{
  CeasefireReader *self = user_data;
  gboolean chosen;

  self->candidate = text;
  self->candidate_broken = FALSE;
  g_string_truncate (self->candidate_type, 0);
  g_string_append_len (self->candidate_type, type->text, (gssize) type->length);
  chosen = reader_meets_all (self) && (self->filter == NULL || reader_ask_filter (self));
  self->candidate = NULL;
  if (self->failure)
    return CEASEFIRE_CHOICE_STOP;
  if (chosen)
    return CEASEFIRE_CHOICE_READ;
  return self->candidate_broken ? CEASEFIRE_CHOICE_CHECK : CEASEFIRE_CHOICE_SKIP;
}

static void
reader_update_choosers (CeasefireReader *self)
{
  self->json.chooser_data = self;
  self->json.choose_type = self->types ? reader_choose_type : NULL;
  self->json.choose_record = self->filter || self->conditions ? reader_choose_record : NULL;
}

void
ceasefire_reader_set_types (CeasefireReader *self, const char *const *types)
{
  g_return_if_fail (CEASEFIRE_IS_READER (self));
  g_return_if_fail (!self->busy);

  g_strfreev (self->types);
  self->types = g_strdupv ((char **) types);
  reader_update_choosers (self);
}

static void
condition_free (gpointer data)
{
  ReaderCondition *self = data;

  g_free (self->member);
  g_strfreev (self->values);
  g_free (self);
}

void
ceasefire_reader_drop_conditions (CeasefireReader *self)
{
  g_clear_pointer (&self->conditions, g_ptr_array_unref);
}

void
ceasefire_reader_add_condition (CeasefireReader *self, const char *member,
                                const char *const *values)
{
  ReaderCondition *condition;

  g_return_if_fail (CEASEFIRE_IS_READER (self));
  g_return_if_fail (member != NULL && values != NULL);
  g_return_if_fail (!self->busy);

  if (self->conditions == NULL)
    self->conditions = g_ptr_array_new_with_free_func (condition_free);
  condition = g_new (ReaderCondition, 1);
  condition->member = g_strdup (member);
  condition->values = g_strdupv ((char **) values);
  g_ptr_array_add (self->conditions, condition);
  reader_update_choosers (self);
}

void
ceasefire_reader_clear_conditions (CeasefireReader *self)
{
  g_return_if_fail (CEASEFIRE_IS_READER (self));
  g_return_if_fail (!self->busy);

  ceasefire_reader_drop_conditions (self);
  reader_update_choosers (self);
}

void
ceasefire_reader_drop_filter (CeasefireReader *self)
{
  if (self->filter_destroy)
    self->filter_destroy (self->filter_data);
  self->filter = NULL;
  self->filter_destroy = NULL;
}

void
ceasefire_reader_set_filter (CeasefireReader *self, CeasefireReaderFilter filter,
                             gpointer user_data, GDestroyNotify destroy)
{
  g_return_if_fail (CEASEFIRE_IS_READER (self));
  g_return_if_fail (!self->busy);

  ceasefire_reader_drop_filter (self);
  self->filter = filter;
  self->filter_data = user_data;
  self->filter_destroy = destroy;
  reader_update_choosers (self);
}

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
