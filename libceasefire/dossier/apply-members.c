/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/apply.h"

#include <ceasefire/ceasefire-format.h>

#include "core/array.h"
#include "core/hash.h"
#include "core/text.h"
#include "core/value.h"
#include "json/decoder.h"

#include <string.h>

/*
 * Changes of the members of one record, value or header. Those of one member are gathered by its row
 * and made at once. What a change says was there is compared with what is; then its new content is
 * decoded and set.
 */

typedef struct
{
  const CeasefireApply *apply;
  CeasefireRecord *record; /* for messages; NULL: the header */
  GPtrArray *records;      /* that hold what is set, until it is */
  GPtrArray *values;
} Patch;

/* A change, and the rest of its path from the object on that is being changed. */
typedef struct
{
  const CeasefireApplyChange *change;
  const char *at;
  CeasefireDiffStep step;
} PatchStep;

static gboolean patch_object (Patch *self, const CeasefireType *type, gpointer object,
                              GArray *steps);

/* Comparing */

#define patch_refuse(self, change, ...)                                                            \
  ceasefire_apply_refuse ((self)->apply, (self)->record, change, __VA_ARGS__)

/* As much of JSON as a message quotes. */
static int
patch_quote (const char *json)
{
  return ceasefire_builder_quote_length (json, strlen (json));
}

static gboolean
patch_expect (const Patch *self, const CeasefireApplyChange *change, const char *there)
{
  const char *expected = change->old_value;
  const char *path = change->change->path;

  if (ceasefire_apply_is_same (there, expected))
    return TRUE;
  if (there == NULL)
    return patch_refuse (self, change, "%s is not there; expected %.*s", path,
                         patch_quote (expected), expected);
  if (expected == NULL)
    return patch_refuse (self, change, "%s is %.*s already; expected nothing", path,
                         patch_quote (there), there);
  return patch_refuse (self, change, "%s is %.*s; expected %.*s", path, patch_quote (there), there,
                       patch_quote (expected), expected);
}

static gboolean
patch_refuse_step (const Patch *self, const PatchStep *step)
{
  return patch_refuse (self, step->change, "there is no %s", step->change->change->path);
}

static gboolean
patch_refuse_twice (const Patch *self, const PatchStep *step)
{
  return patch_refuse (self, step->change, "%s changes twice", step->change->change->path);
}

/* Decoding and setting */

/* The content of a row, or an item of it; it is there until the changes have been made. */
static gboolean
patch_decode (Patch *self, const CeasefireType *type, guint row, gboolean is_item, const char *json,
              CeasefireCell *cell)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  const CeasefirePath path = { NULL, layout->fields[row]->name, -1 };
  CeasefireJsonDecoder decoder;
  gpointer object;

  ceasefire_json_decoder_init (&decoder, json, strlen (json));
  decoder.builder.is_newer = self->apply->is_newer;
  decoder.scanner.path = &path;
  object = ceasefire_json_read_alone (&decoder, (CeasefireType *) type, row, is_item);
  if (object == NULL)
    ceasefire_scanner_set_error (&decoder.scanner, self->apply->error);
  ceasefire_json_decoder_clear (&decoder);
  if (object == NULL)
    return FALSE;
  g_ptr_array_add (type->is_record ? self->records : self->values, object);
  if (!ceasefire_object_read (object, layout, row, cell))
    return TRUE;
  if (is_item)
    cell->pointer = *(gpointer *) cell->pointer;
  return TRUE;
}

static void
patch_set (const CeasefireType *type, gpointer object, guint row, const CeasefireCell *cell)
{
  if (type->is_record)
    ceasefire_record_set (object, row, cell);
  else
    ceasefire_value_set (object, row, cell);
}

static void
patch_unset (const CeasefireType *type, gpointer object, guint row)
{
  const CeasefireField *field = ceasefire_type_get_layout (type)->fields[row];
  const CeasefireCell unset = field->shape == CEASEFIRE_ONE ? field->kind->unset (field)
                                                            : (CeasefireCell){ .pointer = NULL };

  patch_set (type, object, row, &unset);
}

static CeasefireNode *
patch_edit (const CeasefireType *type, gpointer object)
{
  return type->is_record ? ceasefire_record_edit (object) : object;
}

/* A member as a whole; a word that only a later version knows is kept. */

static gboolean
patch_row (Patch *self, const CeasefireType *type, gpointer object, const PatchStep *step)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  const char *json = step->change->new_value;
  guint row = step->step.row;
  g_autofree char *there = NULL;
  CeasefireCell cell;

  if (ceasefire_object_read (object, layout, row, &cell))
    there = ceasefire_diff_write_member (layout, row, &cell);
  else
    there = g_strdup (
      ceasefire_node_get_kept (ceasefire_object_get_node (object, layout), layout, row));
  if (!patch_expect (self, step->change, there))
    return FALSE;
  if (json && !patch_decode (self, type, row, FALSE, json, &cell))
    return FALSE;
  if (json && ceasefire_cell_is_set (layout->fields[row], &cell))
    patch_set (type, object, row, &cell);
  else
    patch_unset (type, object, row);
  if (json && !ceasefire_cell_is_set (layout->fields[row], &cell))
    ceasefire_node_add_extra (patch_edit (type, object), layout->fields[row]->name, json, row + 1);
  return TRUE;
}

/* Names in an order: of the languages of a text, of unknown members */

typedef struct
{
  const char *name;
  const char *json;
  guint64 after; /* of unknown members, see core/extras.h */
} PatchName;

typedef struct
{
  GQueue *order;     /* of PatchName */
  GHashTable *links; /* name -> link */
} PatchNames;

static void
patch_names_init (PatchNames *self)
{
  self->order = g_queue_new ();
  self->links = g_hash_table_new (ceasefire_string_hash, g_str_equal);
}

static void
patch_names_clear (PatchNames *self)
{
  g_queue_free_full (self->order, g_free);
  g_hash_table_unref (self->links);
}

/* In front of @behind, or at the end. */
static void
patch_names_add (PatchNames *self, const char *name, const char *json, guint64 after, GList *behind)
{
  PatchName *item = g_new (PatchName, 1);

  *item = (PatchName){ name, json, after };
  g_queue_insert_before (self->order, behind, item);
  g_hash_table_insert (self->links, (gpointer) name, behind ? behind->prev : self->order->tail);
}

static GList *
patch_names_find (const PatchNames *self, const char *name)
{
  return name ? g_hash_table_lookup (self->links, name) : NULL;
}

/* What goes, and what becomes something else. */
static gboolean
patch_names_edit (const Patch *self, PatchNames *names, const PatchStep *step)
{
  GList *link = patch_names_find (names, step->step.name);
  PatchName *item = link ? link->data : NULL;

  if (!patch_expect (self, step->change, item ? item->json : NULL))
    return FALSE;
  if (item == NULL)
    return TRUE;
  item->json = step->change->new_value;
  if (item->json)
    return TRUE;
  g_hash_table_remove (names->links, item->name);
  g_free (item);
  g_queue_delete_link (names->order, link);
  return TRUE;
}

/*
 * What comes. In front of a row unknown members are put behind all that stand in front of it; at the
 * end of the header, behind the records.
 */
static gboolean
patch_names_put (const Patch *self, PatchNames *names, const CeasefireLayout *layout,
                 const PatchStep *step)
{
  const char *before = step->change->change->before;
  GList *behind = patch_names_find (names, before);
  int row = before ? ceasefire_layout_find (layout, before, strlen (before)) : -1;
  guint64 after = layout->n_fields + (layout->type == ceasefire_types_get_header () ? 1 : 0);

  if (patch_names_find (names, step->step.name))
    return patch_refuse_twice (self, step);
  if (behind)
    after = ((PatchName *) behind->data)->after;
  else if (row >= 0)
    after = (guint64) row;
  else if (before && g_str_equal (before, "records"))
    after = layout->n_fields;
  patch_names_add (names, step->step.name, step->change->new_value, after, behind);
  return TRUE;
}

static gboolean
patch_names_change (const Patch *self, PatchNames *names, const CeasefireLayout *layout,
                    const GArray *steps)
{
  for (guint i = 0; i < steps->len; i++)
    if (!patch_names_edit (self, names, &g_array_index (steps, PatchStep, i)))
      return FALSE;
  /* From the last on, since each comes in front of the next. */
  for (guint i = steps->len; i > 0; i--)
    {
      const PatchStep *step = &g_array_index (steps, PatchStep, i - 1);

      if (step->change->kind == CEASEFIRE_CHANGE_ADDED
          && !patch_names_put (self, names, layout, step))
        return FALSE;
    }
  return TRUE;
}

/* Texts */

static char *
patch_write_text (const PatchNames *names)
{
  GString *text = g_string_new ("{");

  for (const GList *link = names->order->head; link; link = link->next)
    {
      const PatchName *item = link->data;
      g_autofree char *language = ceasefire_diff_write_string (item->name);

      g_string_append_printf (text, "%s%s:%s", text->len > 1 ? "," : "", language, item->json);
    }
  g_string_append_c (text, '}');
  return g_string_free (text, FALSE);
}

static gboolean
patch_text (Patch *self, const CeasefireType *type, gpointer object, guint row, const GArray *steps)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  g_autoptr (GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *json = NULL;
  PatchNames names;
  CeasefireCell cell;
  gboolean patched;

  if (!ceasefire_object_read (object, layout, row, &cell) || ceasefire_text_is_plain (cell.pointer))
    return patch_refuse_step (self, &g_array_index (steps, PatchStep, 0));
  patch_names_init (&names);
  for (guint i = 0; i < ceasefire_text_get_n_wordings (cell.pointer); i++)
    {
      const char *language;
      const char *wording = ceasefire_text_get_wording (cell.pointer, i, &language);

      g_ptr_array_add (strings, ceasefire_diff_write_string (wording));
      patch_names_add (&names, language, g_ptr_array_index (strings, i), 0, NULL);
    }
  patched = patch_names_change (self, &names, layout, steps);
  json = patched ? patch_write_text (&names) : NULL;
  patch_names_clear (&names);
  if (!patched || !patch_decode (self, type, row, FALSE, json, &cell))
    return FALSE;
  patch_set (type, object, row, &cell);
  return TRUE;
}

/* Values */

static gpointer
patch_value (Patch *self, gconstpointer value, GArray *steps)
{
  gpointer copy = ceasefire_value_copy (value);

  g_ptr_array_add (self->values, copy);
  return patch_object (self, ceasefire_value_get_type (copy), copy, steps) ? copy : NULL;
}

static GArray *
patch_steps_new (void)
{
  return g_array_new (FALSE, FALSE, sizeof (PatchStep));
}

static void
patch_steps_add (GArray *steps, const CeasefireApplyChange *change, const char *at)
{
  const PatchStep step = { .change = change, .at = at };

  g_array_append_val (steps, step);
}

static gboolean
patch_one_value (Patch *self, const CeasefireType *type, gpointer object, guint row,
                 const GArray *steps)
{
  g_autoptr (GArray) inner = patch_steps_new ();
  CeasefireCell cell;

  if (!ceasefire_object_read (object, ceasefire_type_get_layout (type), row, &cell))
    return patch_refuse_step (self, &g_array_index (steps, PatchStep, 0));
  for (guint i = 0; i < steps->len; i++)
    {
      const PatchStep *step = &g_array_index (steps, PatchStep, i);

      patch_steps_add (inner, step->change, step->step.rest);
    }
  cell.pointer = patch_value (self, cell.pointer, inner);
  if (cell.pointer)
    patch_set (type, object, row, &cell);
  return cell.pointer != NULL;
}

/* Lists. What goes is told by its index in the list that it was in, what comes by that in the list
 * that comes of it, and what changes by that in the first dossier: before the changes are made, and
 * after they are taken back. */

typedef struct
{
  const CeasefireType *type;
  guint row;
  const CeasefireField *field;
  const GArray *steps;
  GPtrArray *items;
} PatchList;

static const PatchStep *
patch_list_get (const PatchList *list, guint i)
{
  return &g_array_index (list->steps, PatchStep, i);
}

static gboolean
patch_adds_item (const PatchStep *step)
{
  return *step->step.rest == '\0' && step->change->kind == CEASEFIRE_CHANGE_ADDED;
}

/* The changes in the items themselves. */
static gboolean
patch_list_inside (Patch *self, PatchList *list)
{
  g_autofree GArray **inner = g_new0 (GArray *, list->items->len + 1);
  gboolean patched = TRUE;

  for (guint i = 0; i < list->steps->len && patched; i++)
    {
      const PatchStep *step = patch_list_get (list, i);

      if (*step->step.rest == '\0')
        continue;
      if (step->step.index >= list->items->len)
        patched = patch_refuse_step (self, step);
      else if (inner[step->step.index] == NULL)
        inner[step->step.index] = patch_steps_new ();
      if (patched)
        patch_steps_add (inner[step->step.index], step->change, step->step.rest + 1);
    }
  for (guint i = 0; i < list->items->len; i++)
    {
      if (inner[i] && patched)
        {
          list->items->pdata[i] = patch_value (self, list->items->pdata[i], inner[i]);
          patched = list->items->pdata[i] != NULL;
        }
      g_clear_pointer (&inner[i], g_array_unref);
    }
  return patched;
}

static gboolean
patch_list_change (Patch *self, PatchList *list, const PatchStep *step)
{
  const char *json = step->change->new_value;
  guint index = step->step.index;
  g_autofree char *there = index < list->items->len && list->items->pdata[index]
                             ? ceasefire_diff_write_item (list->field, list->items->pdata[index])
                             : NULL;
  CeasefireCell cell = { .pointer = NULL };

  if (!patch_expect (self, step->change, there)
      || (json && !patch_decode (self, list->type, list->row, TRUE, json, &cell)))
    return FALSE;
  list->items->pdata[index] = cell.pointer;
  return TRUE;
}

/* What goes leaves a gap, which is closed at the end. */
static gboolean
patch_list_remove (Patch *self, PatchList *list)
{
  guint n = 0;

  for (guint i = 0; i < list->steps->len; i++)
    {
      const PatchStep *step = patch_list_get (list, i);

      if (*step->step.rest == '\0' && !patch_adds_item (step)
          && !patch_list_change (self, list, step))
        return FALSE;
    }
  for (guint i = 0; i < list->items->len; i++)
    if (list->items->pdata[i])
      list->items->pdata[n++] = list->items->pdata[i];
  g_ptr_array_set_size (list->items, (gint) n);
  return TRUE;
}

static gboolean
patch_list_add (Patch *self, PatchList *list)
{
  g_autofree gpointer *items = NULL;
  guint n = list->items->len;
  guint next = 0;

  for (guint i = 0; i < list->steps->len; i++)
    n += patch_adds_item (patch_list_get (list, i)) ? 1 : 0;
  items = g_new0 (gpointer, n + 1);
  for (guint i = 0; i < list->steps->len; i++)
    {
      const PatchStep *step = patch_list_get (list, i);
      CeasefireCell cell;

      if (!patch_adds_item (step))
        continue;
      if (step->step.index >= n || items[step->step.index])
        return patch_refuse (self, step->change, "the list has no room for %s",
                             step->change->change->path);
      if (!patch_decode (self, list->type, list->row, TRUE, step->change->new_value, &cell))
        return FALSE;
      items[step->step.index] = cell.pointer;
    }
  for (guint i = 0; i < n; i++)
    if (items[i] == NULL)
      items[i] = list->items->pdata[next++];
  g_ptr_array_set_size (list->items, 0);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (list->items, items[i]);
  return TRUE;
}

static gboolean
patch_list (Patch *self, const CeasefireType *type, gpointer object, guint row, const GArray *steps)
{
  const CeasefireField *field = ceasefire_type_get_layout (type)->fields[row];
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  PatchList list = { type, row, field, steps, items };
  CeasefireCell cell = { .pointer = NULL };

  ceasefire_object_read (object, ceasefire_type_get_layout (type), row, &cell);
  for (gpointer *item = cell.pointer; item && *item; item++)
    g_ptr_array_add (items, *item);
  if ((!self->apply->back && !patch_list_inside (self, &list)) || !patch_list_remove (self, &list)
      || !patch_list_add (self, &list) || (self->apply->back && !patch_list_inside (self, &list)))
    return FALSE;
  g_ptr_array_add (items, NULL);
  cell.pointer = items->len > 1 ? items->pdata : NULL;
  patch_set (type, object, row, &cell);
  return TRUE;
}

/* Unknown members */

static int
patch_compare_after (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const PatchName *item_a = a;
  const PatchName *item_b = b;

  (void) user_data;
  return (item_a->after > item_b->after) - (item_a->after < item_b->after);
}

static gboolean
patch_set_extras (Patch *self, const CeasefireType *type, gpointer object, PatchNames *names,
                  const PatchStep *first)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  CeasefireNode *node = patch_edit (type, object);

  if (names->order->length > ceasefire_limit_get_default (CEASEFIRE_LIMIT_MEMBERS))
    return patch_refuse (self, first->change, "too many unknown members would be there");
  g_queue_sort (names->order, patch_compare_after, NULL);
  ceasefire_node_unset (node, CEASEFIRE_ENTRY_EXTRAS (layout));
  for (const GList *link = names->order->head; link; link = link->next)
    {
      const PatchName *item = link->data;

      ceasefire_node_add_extra (node, item->name, item->json, (guint) item->after);
    }
  return TRUE;
}

static gboolean
patch_extras (Patch *self, const CeasefireType *type, gpointer object, const GArray *steps)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  /* A copy, since those of the object are freed before they are made anew of it. */
  CeasefireExtras *extras = ceasefire_extras_copy (ceasefire_object_get_extras (object, layout));
  PatchNames names;
  gboolean patched;

  patch_names_init (&names);
  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    patch_names_add (&names, extras->items[i].name, extras->items[i].raw, extras->items[i].after,
                     NULL);
  patched = patch_names_change (self, &names, layout, steps)
            && patch_set_extras (self, type, object, &names, &g_array_index (steps, PatchStep, 0));
  patch_names_clear (&names);
  g_clear_pointer (&extras, ceasefire_extras_free);
  return patched;
}

/* Objects */

/* All the changes of one row. */
static gboolean
patch_steps (Patch *self, const CeasefireType *type, gpointer object, guint row,
             const GArray *steps)
{
  const CeasefireField *field = ceasefire_type_get_layout (type)->fields[row];
  const PatchStep *first = &g_array_index (steps, PatchStep, 0);

  for (guint i = 0; i < steps->len; i++)
    {
      const PatchStep *step = &g_array_index (steps, PatchStep, i);

      if (step->step.kind == CEASEFIRE_DIFF_ROW && steps->len > 1)
        return patch_refuse_twice (self, step);
    }
  if (first->step.kind == CEASEFIRE_DIFF_ROW)
    return patch_row (self, type, object, first);
  if (field->shape == CEASEFIRE_LIST)
    return patch_list (self, type, object, row, steps);
  if (field->kind == &ceasefire_kind_text)
    return patch_text (self, type, object, row, steps);
  return patch_one_value (self, type, object, row, steps);
}

/* By row; behind the last those of unknown members. */
static gboolean
patch_gather (Patch *self, const CeasefireType *type, GArray *steps, GArray **rows)
{
  guint n_fields = ceasefire_type_get_layout (type)->n_fields;

  for (guint i = 0; i < steps->len; i++)
    {
      PatchStep *step = &g_array_index (steps, PatchStep, i);
      guint row;

      step->step = ceasefire_diff_take_step (step->change->change, type, step->at);
      if (step->step.kind == CEASEFIRE_DIFF_NOWHERE)
        return patch_refuse_step (self, step);
      row = step->step.kind == CEASEFIRE_DIFF_UNKNOWN ? n_fields : step->step.row;
      if (rows[row] == NULL)
        rows[row] = patch_steps_new ();
      g_array_append_val (rows[row], *step);
    }
  return TRUE;
}

static gboolean
patch_object (Patch *self, const CeasefireType *type, gpointer object, GArray *steps)
{
  GArray *rows[CEASEFIRE_FIELDS_MAX + 1] = { NULL };
  guint n_fields = ceasefire_type_get_layout (type)->n_fields;
  gboolean patched = patch_gather (self, type, steps, rows);

  for (guint row = 0; row < n_fields && patched; row++)
    if (rows[row])
      patched = patch_steps (self, type, object, row, rows[row]);
  if (rows[n_fields] && patched)
    patched = patch_extras (self, type, object, rows[n_fields]);
  for (guint row = 0; row <= n_fields; row++)
    g_clear_pointer (&rows[row], g_array_unref);
  return patched;
}

gboolean
ceasefire_apply_members (const CeasefireApply *self, CeasefireRecord *record,
                         const CeasefireType *type, gpointer object, GPtrArray *changes)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (ceasefire_value_unref);
  g_autoptr (GArray) steps = patch_steps_new ();
  Patch patch = { self, record, records, values };

  for (guint i = 0; i < changes->len; i++)
    {
      const CeasefireApplyChange *change = g_ptr_array_index (changes, i);

      patch_steps_add (steps, change, change->change->path);
    }
  return patch_object (&patch, type, object, steps);
}
