/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/record.h"
#include "core/text.h"

G_BEGIN_DECLS

/*
 * The one way out of a record. A format is a *sink*: it hears, in order, what there is, as tokens
 * and never as kinds. ceasefire_sink_walk() goes once over the members that are there.
 *
 * A sink whose speed counts defines its table as a static constant and its `object` as a function
 * that calls ceasefire_sink_walk(): the compiler then resolves all calls through the table.
 */
typedef struct
{
  /* A record, or a value; calls ceasefire_sink_walk() for what is in it. */
  void (*object) (gpointer sink, const CeasefireLayout *layout, gconstpointer object);

  void (*begin) (gpointer sink);
  void (*end) (gpointer sink);
  /* What is said next: a member; and first of a record its type and id, which have rows too. */
  void (*key) (gpointer sink, const CeasefireRow *row);
  /* A member that this version does not know, whole. */
  void (*extra) (gpointer sink, const CeasefireExtra *extra);

  void (*begin_list) (gpointer sink, const CeasefireField *field);
  void (*item) (gpointer sink, const CeasefireField *field, guint i);
  void (*end_list) (gpointer sink, const CeasefireField *field, guint n);

  void (*string) (gpointer sink, const char *string); /* can be read 16 bytes beyond its end */
  void (*word) (gpointer sink, const CeasefireNick *word);
  void (*wordings) (gpointer sink, const CeasefireText *text); /* one that is not plain */
  void (*boolean) (gpointer sink, gboolean yes);
  void (*integer) (gpointer sink, gint64 number);
  void (*number) (gpointer sink, double number);
  void (*json) (gpointer sink, const char *json);
} CeasefireSink;

#define CEASEFIRE_SINK_INLINE static inline __attribute__ ((always_inline))

CEASEFIRE_SINK_INLINE void
ceasefire_sink_give_one (const CeasefireSink *class, gpointer sink, const CeasefireRow *row,
                         CeasefireItem item, const CeasefireCell *cell)
{
  switch (item)
    {
    case CEASEFIRE_ITEM_TEXT:
      if (G_UNLIKELY (!ceasefire_text_peek_plain (cell->pointer)))
        {
          class->wordings (sink, cell->pointer);
          break;
        }
      G_GNUC_FALLTHROUGH;
    case CEASEFIRE_ITEM_STRING:
    case CEASEFIRE_ITEM_OTHER:
    case CEASEFIRE_ITEM_NAME:
    case CEASEFIRE_ITEM_SCALAR:
      class->string (sink, (const char *) cell->pointer + row->text_offset);
      break;
    case CEASEFIRE_ITEM_WORD:
      class->word (sink, &row->nicks->items[cell->small]);
      break;
    case CEASEFIRE_ITEM_BOOLEAN:
      class->boolean (sink, cell->small == CEASEFIRE_TRISTATE_YES);
      break;
    case CEASEFIRE_ITEM_INTEGER:
      class->integer (sink, cell->integer);
      break;
    case CEASEFIRE_ITEM_NUMBER:
      class->number (sink, cell->number);
      break;
    case CEASEFIRE_ITEM_JSON:
      class->json (sink, cell->pointer);
      break;
    case CEASEFIRE_ITEM_OBJECT:
      class->object (sink, ceasefire_type_get_layout (row->field->type), cell->pointer);
      break;
    case CEASEFIRE_ITEM_CHILDREN:
    case CEASEFIRE_ITEM_LIST:
    default:
      break;
    }
}

/* An item of a list, or of another row what it holds. */
CEASEFIRE_SINK_INLINE void
ceasefire_sink_give_item (const CeasefireSink *class, gpointer sink, const CeasefireRow *row,
                          const CeasefireCell *cell)
{
  ceasefire_sink_give_one (class, sink, row, (CeasefireItem) (row->item & ~CEASEFIRE_ITEM_LIST),
                           cell);
}

/* Apart from other lists, since most are of strings. */
CEASEFIRE_SINK_INLINE void
ceasefire_sink_give_strings (const CeasefireSink *class, gpointer sink, const CeasefireRow *row,
                             gconstpointer list)
{
  CeasefireListIter iter;
  const char *item;
  guint i = 0;

  ceasefire_list_iter_init (&iter, list);
  class->begin_list (sink, row->field);
  for (; (item = ceasefire_list_iter_next (&iter)); i++)
    {
      class->item (sink, row->field, i);
      class->string (sink, item + row->text_offset);
    }
  class->end_list (sink, row->field, i);
}

CEASEFIRE_SINK_INLINE void
ceasefire_sink_give_list (const CeasefireSink *class, gpointer sink, const CeasefireRow *row,
                          gconstpointer list)
{
  CeasefireListIter iter;
  CeasefireCell item;
  guint i = 0;

  ceasefire_list_iter_init (&iter, list);
  class->begin_list (sink, row->field);
  for (; (item.pointer = ceasefire_list_iter_next (&iter)); i++)
    {
      class->item (sink, row->field, i);
      ceasefire_sink_give_item (class, sink, row, &item);
    }
  class->end_list (sink, row->field, i);
}

CEASEFIRE_SINK_INLINE void
ceasefire_sink_give_children (const CeasefireSink *class, gpointer sink,
                              const CeasefireField *field, GListModel *records)
{
  guint n = g_list_model_get_n_items (records);

  class->begin_list (sink, field);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (records, i);

      class->item (sink, field, i);
      class->object (sink, ceasefire_type_get_layout (field->type), record);
    }
  class->end_list (sink, field, n);
}

/* The content of one row that is there. */
CEASEFIRE_SINK_INLINE void
ceasefire_sink_give (const CeasefireSink *class, gpointer sink, const CeasefireRow *row,
                     const CeasefireCell *cell)
{
  CeasefireItem item = (CeasefireItem) row->item;

  if (item < CEASEFIRE_ITEM_CHILDREN)
    ceasefire_sink_give_one (class, sink, row, item, cell);
  else if (item == CEASEFIRE_ITEM_CHILDREN)
    ceasefire_sink_give_children (class, sink, row->field, cell->pointer);
  else if (item <= (CEASEFIRE_ITEM_LIST | CEASEFIRE_ITEM_SCALAR))
    ceasefire_sink_give_strings (class, sink, row, cell->pointer);
  else
    ceasefire_sink_give_list (class, sink, row, cell->pointer);
}

CEASEFIRE_SINK_INLINE void
ceasefire_sink_give_type (const CeasefireSink *class, gpointer sink, const CeasefireLayout *layout,
                          gconstpointer record)
{
  guint entry = CEASEFIRE_ENTRY_TYPE_NAME (layout);
  const char *name = NULL;

  class->key (sink, &layout->rows[entry]);
  if (G_UNLIKELY (layout->type->is_open))
    name = ceasefire_node_get_pointer (ceasefire_record_get_node (record), entry);
  if (G_UNLIKELY (name != NULL))
    class->string (sink, name);
  else
    class->word (sink, &layout->name);
}

CEASEFIRE_SINK_INLINE void
ceasefire_sink_give_id (const CeasefireSink *class, gpointer sink, const CeasefireLayout *layout,
                        const CeasefireNode *node)
{
  guint entry = CEASEFIRE_ENTRY_ID (layout);
  const char *id = ceasefire_node_get_pointer (node, entry);

  if (id == NULL)
    return;
  class->key (sink, &layout->rows[entry]);
  class->string (sink, id);
}

/* NULL for nearly all, which costs no look at the table of the node. */
static inline const CeasefireExtras *
ceasefire_sink_get_extras (const CeasefireLayout *layout, const CeasefireNode *node)
{
  guint entry = CEASEFIRE_ENTRY_EXTRAS (layout);

  return G_UNLIKELY (ceasefire_node_has (node, entry)) ? ceasefire_node_get_pointer (node, entry)
                                                       : NULL;
}

/* The members that this version does not know and that followed the one before @position. */
CEASEFIRE_SINK_INLINE guint
ceasefire_sink_give_extras (const CeasefireSink *class, gpointer sink,
                            const CeasefireExtras *extras, guint from, guint position)
{
  for (; from < ceasefire_extras_count (extras) && extras->items[from].after <= position; from++)
    class->extra (sink, &extras->items[from]);
  return from;
}

/* All members but the unknown ones behind the last known one. Returns how many were given. */
CEASEFIRE_SINK_INLINE guint
ceasefire_sink_walk_members (const CeasefireSink *class, gpointer sink,
                             const CeasefireLayout *layout, gconstpointer object)
{
  const CeasefireExtras *extras;
  CeasefireRowIter iter;
  CeasefireCell cell;
  guint n = 0;
  guint i;

  ceasefire_row_iter_init (&iter, object, layout);
  extras = ceasefire_sink_get_extras (layout, iter.node);
  while (ceasefire_row_iter_next (&iter, &i, &cell))
    {
      const CeasefireRow *row = &layout->rows[i];

      if (G_UNLIKELY (extras != NULL))
        n = ceasefire_sink_give_extras (class, sink, extras, n, i);
      class->key (sink, row);
      ceasefire_sink_give (class, sink, row, &cell);
    }
  return ceasefire_sink_give_extras (class, sink, extras, n, layout->n_fields);
}

CEASEFIRE_SINK_INLINE void
ceasefire_sink_walk (const CeasefireSink *class, gpointer sink, const CeasefireLayout *layout,
                     gconstpointer object)
{
  class->begin (sink);
  if (layout->type->is_record)
    {
      ceasefire_sink_give_type (class, sink, layout, object);
      ceasefire_sink_give_id (class, sink, layout, ceasefire_record_get_node (object));
    }
  ceasefire_sink_walk_members (class, sink, layout, object);
  class->end (sink);
}

/*
 * The same in the order of the names. Of @extras, which are sorted too, `after` is how many names of
 * layout->sorted stand before theirs.
 */
CEASEFIRE_SINK_INLINE void
ceasefire_sink_walk_sorted (const CeasefireSink *class, gpointer sink,
                            const CeasefireLayout *layout, gconstpointer object,
                            const CeasefireExtras *extras)
{
  const CeasefireRow *rows = layout->rows;
  CeasefireSortedIter iter;
  CeasefireCell cell;
  guint n = 0;
  guint rank;
  guint row;

  class->begin (sink);
  ceasefire_sorted_iter_init (&iter, object, layout);
  while (ceasefire_sorted_iter_next (&iter, &rank, &row, &cell))
    {
      if (G_UNLIKELY (extras != NULL))
        n = ceasefire_sink_give_extras (class, sink, extras, n, rank);
      if (G_LIKELY (row < layout->n_fields))
        {
          class->key (sink, &rows[row]);
          ceasefire_sink_give (class, sink, &rows[row], &cell);
        }
      else if (row == CEASEFIRE_ENTRY_ID (layout))
        ceasefire_sink_give_id (class, sink, layout, iter.rows.node);
      else
        ceasefire_sink_give_type (class, sink, layout, object);
    }
  ceasefire_sink_give_extras (class, sink, extras, n, G_MAXUINT);
  class->end (sink);
}

G_END_DECLS
