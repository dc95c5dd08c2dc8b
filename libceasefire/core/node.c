/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/node.h"

#include "core/array.h"

/* Packed and loose nodes; their layout in memory is described in core/node.h and core/block.h. */

#define NODE_BIT(entry) (G_GUINT64_CONSTANT (1) << (entry))

static CeasefireLooseNode *
node_edit (CeasefireNode *node)
{
  g_assert (ceasefire_node_is_loose (node));
  return (CeasefireLooseNode *) (gpointer) node;
}

/* Reading */

guint32
ceasefire_node_get_wide_entry (const CeasefireNode *node, guint entry)
{
  guint64 before = ceasefire_node_get_present (node) & ((G_GUINT64_CONSTANT (1) << entry) - 1);

  return ceasefire_node_load (node, ceasefire_node_get_table (node)
                                      + sizeof (guint32) * ceasefire_count_bits (before));
}

gboolean
ceasefire_node_peek (const CeasefireNode *node, const CeasefireLayout *layout, guint row,
                     CeasefireCell *cell)
{
  const CeasefireField *field = layout->fields[row];

  if (!ceasefire_node_has (node, row))
    {
      *cell = field->shape == CEASEFIRE_ONE ? field->kind->unset (field)
                                            : (CeasefireCell){ .pointer = NULL };
      return FALSE;
    }
  switch ((CeasefireStorage) layout->rows[row].storage)
    {
    case CEASEFIRE_STORAGE_SMALL:
      cell->small = ceasefire_node_get_small (node, row);
      break;
    case CEASEFIRE_STORAGE_WORD:
      cell->integer = ceasefire_node_get_int (node, row, 0);
      break;
    case CEASEFIRE_STORAGE_LIST:
      cell->pointer = ceasefire_node_peek_list (node, row);
      break;
    case CEASEFIRE_STORAGE_POINTER:
    default:
      cell->pointer = (gpointer) ceasefire_node_get_pointer (node, row);
    }
  return TRUE;
}

gboolean
ceasefire_node_read (const CeasefireNode *node, const CeasefireLayout *layout, guint row,
                     CeasefireCell *cell)
{
  if (layout->rows[row].storage != CEASEFIRE_STORAGE_LIST)
    return ceasefire_node_peek (node, layout, row, cell);
  cell->pointer = ceasefire_node_get_list (node, row);
  return cell->pointer != NULL;
}

const CeasefireExtras *
ceasefire_node_get_extras (const CeasefireNode *node)
{
  return ceasefire_node_get_pointer (node,
                                     CEASEFIRE_ENTRY_EXTRAS (ceasefire_node_get_layout (node)));
}

const char *
ceasefire_node_get_extra (const CeasefireNode *node, const char *name)
{
  return ceasefire_extras_get (ceasefire_node_get_extras (node), name);
}

const char *
ceasefire_node_get_kept (const CeasefireNode *node, const CeasefireLayout *layout, guint row)
{
  const CeasefireField *field = layout->fields[row];

  return field->kind == &ceasefire_kind_enum ? ceasefire_node_get_extra (node, field->name) : NULL;
}

static gboolean
node_rows_equal (const CeasefireNode *a, const CeasefireNode *b, const CeasefireLayout *layout,
                 guint row)
{
  CeasefireCell cell_a;
  CeasefireCell cell_b;
  gboolean has = ceasefire_node_peek (a, layout, row, &cell_a);

  if (!ceasefire_node_peek (b, layout, row, &cell_b) || !has)
    return has == ceasefire_node_has (b, row);
  return ceasefire_cell_equal (layout->fields[row], &cell_a, &cell_b);
}

gboolean
ceasefire_node_equal (const CeasefireNode *a, const CeasefireNode *b)
{
  const CeasefireLayout *layout = ceasefire_node_get_layout (a);

  if (a->type != b->type)
    return FALSE;
  for (guint row = 0; row < layout->n_fields; row++)
    if (!node_rows_equal (a, b, layout, row))
      return FALSE;
  return ceasefire_extras_equal (ceasefire_node_get_extras (a), ceasefire_node_get_extras (b));
}

/* Making */

static CeasefireLooseNode *
node_alloc_loose (const CeasefireLayout *layout)
{
  gsize size = sizeof (CeasefireLooseNode) + layout->n_entries * sizeof (CeasefireCell);
  CeasefireBlock *block = g_malloc0 (CEASEFIRE_BLOCK_HEAD + size);
  CeasefireLooseNode *loose = (CeasefireLooseNode *) (gpointer) (block + 1);

  block->ref_count = 1;
  block->lists = CEASEFIRE_BLOCK_LOOSE;
  loose->node.back = CEASEFIRE_BLOCK_HEAD;
  loose->node.type = (guint8) layout->index;
  loose->node.form = CEASEFIRE_NODE_LOOSE;
  return loose;
}

CeasefireNode *
ceasefire_node_new (const CeasefireType *type)
{
  return &node_alloc_loose (ceasefire_type_get_layout (type))->node;
}

CeasefireNode *
ceasefire_node_new_empty (const CeasefireLayout *layout)
{
  CeasefireBlock *block = g_malloc0 (CEASEFIRE_BLOCK_HEAD + CEASEFIRE_BLOCK_PADDING);
  CeasefireNode *node = (CeasefireNode *) (gpointer) (block + 1);

  block->ref_count = -1;
  node->back = CEASEFIRE_BLOCK_HEAD;
  node->type = (guint8) layout->index;
  node->form = (guint8) (CEASEFIRE_NODE_PRESENT * ceasefire_node_measure_present (layout));
  return node;
}

/* Takes the reference to @node, which becomes the base. */
CeasefireNode *
ceasefire_node_unfold (CeasefireNode *node)
{
  const CeasefireLayout *layout = ceasefire_node_get_layout (node);
  CeasefireLooseNode *loose = node_alloc_loose (layout);

  loose->base = node;
  for (guint row = 0; row < layout->n_fields; row++)
    if (ceasefire_node_read (node, layout, row, &loose->cells[row]))
      loose->set |= NODE_BIT (row);
    else if (layout->rows[row].storage == CEASEFIRE_STORAGE_WORD)
      loose->cells[row].integer = 0;
  for (guint entry = layout->n_fields; entry < layout->n_entries; entry++)
    {
      loose->cells[entry].pointer = (gpointer) ceasefire_node_get_pointer (node, entry);
      if (loose->cells[entry].pointer)
        loose->set |= NODE_BIT (entry);
    }
  return &loose->node;
}

static void
node_copy_entry (const CeasefireLayout *layout, guint entry, const CeasefireCell *from,
                 CeasefireCell *to)
{
  if (entry < layout->n_fields)
    ceasefire_cell_own (layout->fields[entry], from, to);
  else if (entry == CEASEFIRE_ENTRY_EXTRAS (layout))
    to->pointer = ceasefire_extras_copy (from->pointer);
  else
    to->pointer = ceasefire_string_copy_padded (from->pointer, strlen (from->pointer));
}

/* What lies in a built block is shared; what a loose node owns is copied. */
CeasefireNode *
ceasefire_node_copy (const CeasefireNode *node)
{
  const CeasefireLayout *layout = ceasefire_node_get_layout (node);
  const CeasefireLooseNode *from = ceasefire_node_peek_loose (node);
  CeasefireLooseNode *to;

  if (!ceasefire_node_is_loose (node))
    return ceasefire_node_unfold (ceasefire_view_ref ((gpointer) node));
  to = node_alloc_loose (layout);
  to->base = from->base ? ceasefire_view_ref (from->base) : NULL;
  to->set = from->set;
  to->owned = from->owned;
  for (guint entry = 0; entry < layout->n_entries; entry++)
    if (from->owned & NODE_BIT (entry))
      node_copy_entry (layout, entry, &from->cells[entry], &to->cells[entry]);
    else
      to->cells[entry] = from->cells[entry];
  return &to->node;
}

/* Editing */

static void
node_free_entry (const CeasefireLayout *layout, guint entry, CeasefireCell *cell)
{
  if (entry < layout->n_fields)
    ceasefire_cell_disown (layout->fields[entry], cell);
  else if (entry == CEASEFIRE_ENTRY_EXTRAS (layout))
    ceasefire_extras_free (cell->pointer);
  else
    g_free (cell->pointer);
}

static void
node_empty (CeasefireNode *node, guint entry)
{
  CeasefireLooseNode *loose = node_edit (node);

  if (loose->owned & NODE_BIT (entry))
    node_free_entry (ceasefire_node_get_layout (node), entry, &loose->cells[entry]);
  loose->cells[entry].integer = 0;
  loose->set &= ~NODE_BIT (entry);
  loose->owned &= ~NODE_BIT (entry);
}

/* Puts in what the node owns from now on. */
static void
node_take (CeasefireNode *node, guint entry, CeasefireCell cell)
{
  CeasefireLooseNode *loose = node_edit (node);

  node_empty (node, entry);
  loose->cells[entry] = cell;
  loose->set |= NODE_BIT (entry);
  loose->owned |= NODE_BIT (entry);
}

void
ceasefire_node_unset (CeasefireNode *node, guint entry)
{
  const CeasefireLayout *layout = ceasefire_node_get_layout (node);

  if (entry < layout->n_fields && ceasefire_node_get_kept (node, layout, entry))
    ceasefire_node_set_extra (node, layout->fields[entry]->name, NULL);
  node_empty (node, entry);
}

/* @cell may point into the member itself: the old is let go after the new is made. */
void
ceasefire_node_set (CeasefireNode *node, guint row, const CeasefireCell *cell)
{
  const CeasefireField *field = ceasefire_node_get_layout (node)->fields[row];
  CeasefireCell owned = { .integer = 0 };

  if (!ceasefire_cell_is_set (field, cell))
    {
      ceasefire_node_unset (node, row);
      return;
    }
  ceasefire_cell_own (field, cell, &owned);
  ceasefire_node_unset (node, row);
  node_take (node, row, owned);
}

/* A list in the base is copied once; then it grows where it is. */
void
ceasefire_node_append (CeasefireNode *node, guint row, gpointer value)
{
  CeasefireLooseNode *loose = node_edit (node);
  const CeasefireField *field = ceasefire_node_get_layout (node)->fields[row];
  CeasefireCell item = { .pointer = value };

  if (loose->set & NODE_BIT (row) && !(loose->owned & NODE_BIT (row)))
    ceasefire_node_set (node, row, &(CeasefireCell){ .pointer = loose->cells[row].pointer });
  field->kind->own (field, &item, &item);
  loose->cells[row].pointer = ceasefire_array_append (loose->cells[row].pointer, item.pointer);
  loose->set |= NODE_BIT (row);
  loose->owned |= NODE_BIT (row);
}

void
ceasefire_node_set_string (CeasefireNode *node, guint entry, const char *string)
{
  node_take (node, entry,
             (CeasefireCell){ .pointer = ceasefire_string_copy_padded (string, strlen (string)) });
}

/* Those in the base are copied once; then they are changed where they are. */
static CeasefireLooseNode *
node_edit_extras (CeasefireNode *node, guint entry)
{
  CeasefireLooseNode *loose = node_edit (node);

  if (loose->set & NODE_BIT (entry) && !(loose->owned & NODE_BIT (entry)))
    node_take (node, entry,
               (CeasefireCell){ .pointer = ceasefire_extras_copy (loose->cells[entry].pointer) });
  return loose;
}

void
ceasefire_node_add_extra (CeasefireNode *node, const char *name, const char *raw, guint after)
{
  guint entry = CEASEFIRE_ENTRY_EXTRAS (ceasefire_node_get_layout (node));
  CeasefireLooseNode *loose = node_edit_extras (node, entry);

  loose->cells[entry].pointer
    = ceasefire_extras_add (loose->cells[entry].pointer, name, raw, after);
  loose->set |= NODE_BIT (entry);
  loose->owned |= NODE_BIT (entry);
}

void
ceasefire_node_set_extra (CeasefireNode *node, const char *name, const char *raw)
{
  const CeasefireLayout *layout = ceasefire_node_get_layout (node);
  guint entry = CEASEFIRE_ENTRY_EXTRAS (layout);
  CeasefireLooseNode *loose = node_edit_extras (node, entry);
  guint64 after = layout->n_fields;

  ceasefire_extras_remove (loose->cells[entry].pointer, name, &after);
  if (raw)
    ceasefire_node_add_extra (node, name, raw, (guint) after);
  else if (ceasefire_extras_count (loose->cells[entry].pointer) == 0)
    ceasefire_node_unset (node, entry);
}

/* The end of a loose node; its block is freed by the caller. */
void
ceasefire_node_clear_loose (CeasefireNode *node)
{
  CeasefireLooseNode *loose = node_edit (node);
  const CeasefireLayout *layout = ceasefire_node_get_layout (node);

  for (guint64 left = loose->owned; left != 0; left &= left - 1)
    {
      guint entry = (guint) __builtin_ctzll (left);

      node_free_entry (layout, entry, &loose->cells[entry]);
    }
  if (loose->base)
    ceasefire_view_unref (loose->base);
}
