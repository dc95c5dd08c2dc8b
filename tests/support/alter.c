/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/alter.h"

#include "support/random.h"

#include "core/array.h"
#include "core/text.h"
#include "core/value.h"
#include "core/visit.h"
#include "dossier/dossier.h"

static guint
alter_below (GRand *rand, guint n)
{
  return n > 0 ? (guint) g_rand_int_range (rand, 0, (gint32) n) : 0;
}

static void
alter_collect (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  (void) path;
  g_ptr_array_add (user_data, record);
}

GPtrArray *
alter_list_records (CeasefireDossier *dossier)
{
  GPtrArray *records = g_ptr_array_new ();

  ceasefire_dossier_visit (dossier, alter_collect, records);
  return records;
}

static CeasefireRecord *
alter_pick (GRand *rand, CeasefireDossier *dossier)
{
  g_autoptr (GPtrArray) records = alter_list_records (dossier);

  return records->len > 0 ? g_ptr_array_index (records, alter_below (rand, records->len)) : NULL;
}

static int
alter_find_children (CeasefireRecord *record)
{
  guint64 children = ceasefire_record_get_layout (record)->children;

  return children ? __builtin_ctzll (children) : -1;
}

/* Rather one that others can be nested in, or that is nested. */
static CeasefireRecord *
alter_pick_in_tree (GRand *rand, CeasefireDossier *dossier)
{
  CeasefireRecord *record = alter_pick (rand, dossier);

  for (guint i = 0; i < 8 && record && alter_find_children (record) < 0; i++)
    record = alter_pick (rand, dossier);
  return record;
}

/* Members */

static void
alter_set (const CeasefireLayout *layout, gpointer object, guint row, const CeasefireCell *cell)
{
  if (layout->type->is_record)
    ceasefire_record_set (object, row, cell);
  else
    ceasefire_value_set (object, row, cell);
}

/* An item of a list changes, goes or comes, or two change places. */
static void
alter_list (GRand *rand, const CeasefireLayout *layout, gpointer object, guint row, gpointer *items)
{
  const CeasefireField *field = layout->fields[row];
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  guint n = ceasefire_array_count (items);
  guint i = alter_below (rand, n);
  guint k = alter_below (rand, n);
  CeasefireCell more;
  gpointer item = items[i];

  random_cell_make (rand, field, &more);
  for (guint at = 0; at < n; at++)
    g_ptr_array_add (list, items[at]);
  switch (alter_below (rand, 3))
    {
    case 0:
      g_ptr_array_remove_index (list, i);
      break;
    case 1:
      g_ptr_array_insert (list, (gint) i, *(gpointer *) more.pointer);
      break;
    default:
      list->pdata[i] = items[k];
      list->pdata[k] = item;
    }
  g_ptr_array_add (list, NULL);
  alter_set (layout, object, row,
             &(CeasefireCell){ .pointer = list->len > 1 ? list->pdata : NULL });
  random_cell_clear (field, &more);
}

static void alter_object (GRand *rand, const CeasefireLayout *layout, gpointer object);

/* One value of a list, or the one that there is. */
static void
alter_value (GRand *rand, const CeasefireLayout *layout, gpointer object, guint row,
             const CeasefireCell *cell)
{
  const CeasefireField *field = layout->fields[row];
  g_autofree gpointer *items = NULL;
  guint n = field->shape == CEASEFIRE_LIST ? ceasefire_array_count (cell->pointer) : 1;
  guint i = alter_below (rand, n);
  gpointer value = ceasefire_value_copy (
    field->shape == CEASEFIRE_LIST ? ((gpointer *) cell->pointer)[i] : cell->pointer);

  alter_object (rand, ceasefire_type_get_layout (field->type), value);
  items = g_new0 (gpointer, n + 1);
  for (guint k = 0; k < n; k++)
    items[k] = k == i ? value : ((gpointer *) cell->pointer)[k];
  alter_set (
    layout, object, row,
    &(CeasefireCell){ .pointer = field->shape == CEASEFIRE_LIST ? (gpointer) items : value });
  ceasefire_value_unref (value);
}

/* A language comes, goes, or has other words. */
static void
alter_text (GRand *rand, const CeasefireLayout *layout, gpointer object, guint row,
            const CeasefireText *text)
{
  static const char *const languages[] = { "de", "en", "ar", "ru", "fr", "x.y[1]" };
  const char *language = languages[alter_below (rand, G_N_ELEMENTS (languages))];
  g_autofree char *string = random_string (rand);
  g_autoptr (CeasefireText) altered = NULL;
  gboolean leave_out = g_rand_boolean (rand);

  for (guint i = 0; leave_out && i < ceasefire_text_get_n_wordings (text); i++)
    {
      const char *tag;
      const char *wording = ceasefire_text_get_wording (text, i, &tag);
      CeasefireText *more;

      if (g_str_equal (tag, language))
        continue;
      more = altered ? ceasefire_text_add (altered, tag, wording)
                     : ceasefire_text_new_in (tag, wording);
      g_clear_pointer (&altered, ceasefire_text_unref);
      altered = more;
    }
  if (!leave_out)
    altered = ceasefire_text_add (text, language, string);
  alter_set (layout, object, row, &(CeasefireCell){ .pointer = altered });
}

static void
alter_row (GRand *rand, const CeasefireLayout *layout, gpointer object, guint row)
{
  const CeasefireField *field = layout->fields[row];
  CeasefireCell cell;
  gboolean is_set = ceasefire_object_read (object, layout, row, &cell);

  if (field->shape == CEASEFIRE_CHILDREN)
    return;
  if (is_set && ceasefire_field_holds_values (field) && g_rand_boolean (rand))
    alter_value (rand, layout, object, row, &cell);
  else if (is_set && field->shape == CEASEFIRE_LIST && alter_below (rand, 4) > 0)
    alter_list (rand, layout, object, row, cell.pointer);
  else if (is_set && field->kind == &ceasefire_kind_text && !ceasefire_text_is_plain (cell.pointer)
           && alter_below (rand, 4) > 0)
    alter_text (rand, layout, object, row, cell.pointer);
  else
    {
      random_cell_make (rand, field, &cell);
      alter_set (layout, object, row, &cell);
      random_cell_clear (field, &cell);
    }
}

/* A member that this version does not know comes, or all of them go. */
static void
alter_extras (GRand *rand, const CeasefireLayout *layout, gpointer object)
{
  CeasefireNode *node = layout->type->is_record ? ceasefire_record_edit (object) : object;
  static const char *const names[] = { "", "y", "claims[0].x", "title.en", "a.b", "[0]", "." };
  const char *name = names[alter_below (rand, G_N_ELEMENTS (names))];
  g_autofree char *raw = random_json (rand, 2);

  if (alter_below (rand, 4) == 0)
    ceasefire_node_unset (node, CEASEFIRE_ENTRY_EXTRAS (layout));
  else if (ceasefire_node_get_extra (node, name) == NULL)
    ceasefire_node_add_extra (node, name, raw, alter_below (rand, layout->n_fields + 1));
}

static void
alter_object (GRand *rand, const CeasefireLayout *layout, gpointer object)
{
  if (layout->n_fields == 0 || alter_below (rand, 4) == 0)
    alter_extras (rand, layout, object);
  else
    alter_row (rand, layout, object, alter_below (rand, layout->n_fields));
}

static void
alter_header (GRand *rand, CeasefireDossier *dossier)
{
  g_autoptr (CeasefireHeader) header = ceasefire_header_copy (dossier->header);

  alter_object (rand, ceasefire_type_get_layout (ceasefire_types_get_header ()), header);
  ceasefire_header_set_version (header, "1.0");
  ceasefire_dossier_set_header (dossier, header);
}

/* Records */

/* Into the record @parent if that can be, otherwise at the end; whatever ids are there. */
static void
alter_put (GRand *rand, CeasefireDossier *dossier, CeasefireRecord *parent, CeasefireRecord *record)
{
  int row = parent ? alter_find_children (parent) : -1;

  if (row >= 0
      && ceasefire_record_get_layout (parent)->fields[row]->type
           == ceasefire_record_get_description (record)
      && ceasefire_record_get_depth (parent) + ceasefire_record_get_height (record)
           <= CEASEFIRE_NESTING_MAX)
    ceasefire_record_adopt (parent, (guint) row, alter_below (rand, 4), record);
  else
    ceasefire_dossier_take_quietly (dossier, g_object_ref (record));
}

static void
alter_take (CeasefireDossier *dossier, CeasefireRecord *record)
{
  CeasefireRecord *parent = ceasefire_record_get_parent (record);

  if (parent)
    ceasefire_record_abandon (parent, (guint) alter_find_children (parent), record);
  else
    ceasefire_dossier_remove (dossier, record);
}

static void
alter_move (GRand *rand, CeasefireDossier *dossier)
{
  CeasefireRecord *record = alter_pick_in_tree (rand, dossier);
  CeasefireRecord *parent = alter_pick_in_tree (rand, dossier);
  g_autoptr (CeasefireRecord) kept = NULL;

  for (CeasefireRecord *above = parent; above; above = ceasefire_record_get_parent (above))
    if (above == record)
      return;
  if (record == NULL)
    return;
  kept = g_object_ref (record);
  alter_take (dossier, record);
  alter_put (rand, dossier, alter_below (rand, 4) ? parent : NULL, record);
}

static void
alter_shuffle (GRand *rand, CeasefireDossier *dossier)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = ceasefire_record_list_get_length (dossier->records);

  for (guint i = 0; i < n; i++)
    g_ptr_array_insert (records, (gint) alter_below (rand, i + 1),
                        g_object_ref (ceasefire_record_list_peek (dossier->records, i)));
  ceasefire_dossier_replace_records (dossier, records);
}

static void
alter_double (GRand *rand, CeasefireDossier *dossier)
{
  CeasefireRecord *record = alter_pick_in_tree (rand, dossier);
  g_autoptr (CeasefireRecord) copy = record ? ceasefire_record_copy (record) : NULL;

  if (copy && g_rand_boolean (rand))
    alter_object (rand, ceasefire_record_get_layout (copy), copy);
  if (copy)
    alter_put (rand, dossier, alter_pick_in_tree (rand, dossier), copy);
}

static void
alter_add (GRand *rand, CeasefireDossier *dossier, guint step)
{
  g_autofree char *id = g_strdup_printf ("new%u", step);
  CeasefireType *const *types = ceasefire_types_get_records ();
  g_autoptr (CeasefireRecord) record = NULL;
  guint n_types = 0;

  while (types[n_types])
    n_types++;
  record = alter_below (rand, 8) == 0
             ? random_unknown (rand, g_rand_boolean (rand) ? id : NULL)
             : random_record (rand, types[alter_below (rand, n_types)], id);
  alter_put (rand, dossier, alter_pick (rand, dossier), record);
}

void
alter_dossier (GRand *rand, CeasefireDossier *dossier, guint step)
{
  CeasefireRecord *record = alter_pick (rand, dossier);

  switch (alter_below (rand, 12))
    {
    case 0:
      alter_add (rand, dossier, step);
      break;
    case 1:
      if (record)
        alter_take (dossier, record);
      break;
    case 2:
    case 3:
      alter_move (rand, dossier);
      break;
    case 4:
      alter_double (rand, dossier);
      break;
    case 5:
      alter_shuffle (rand, dossier);
      break;
    case 6:
      alter_header (rand, dossier);
      break;
    default:
      if (record)
        alter_object (rand, ceasefire_record_get_layout (record), record);
    }
}
