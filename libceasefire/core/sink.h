/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/record.h"

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
  /* What is said next: a row; and first of a record its type and id, which no table has. */
  void (*key) (gpointer sink, const CeasefireLayout *layout, guint row);
  void (*identity) (gpointer sink, CeasefireRecord *record, const char *id);
  /* A member that this version does not know, whole. */
  void (*extra) (gpointer sink, const CeasefireExtra *extra);

  void (*begin_list) (gpointer sink, const CeasefireField *field);
  void (*item) (gpointer sink, const CeasefireField *field, guint i);
  void (*end_list) (gpointer sink, const CeasefireField *field, guint n);

  void (*string) (gpointer sink, const char *string); /* can be read 16 bytes beyond its end */
  void (*word) (gpointer sink, const CeasefireNick *word);
  void (*text) (gpointer sink, const CeasefireText *text);
  void (*boolean) (gpointer sink, gboolean yes);
  void (*integer) (gpointer sink, gint64 number);
  void (*number) (gpointer sink, double number);
  void (*json) (gpointer sink, const char *json);
} CeasefireSink;

static inline __attribute__ ((always_inline)) void
ceasefire_sink_give_item (const CeasefireSink *class, gpointer sink, const CeasefireLayout *layout,
                          guint row, const CeasefireCell *cell)
{
  const CeasefireField *field = layout->fields[row];

  switch (field->kind->token)
    {
    case CEASEFIRE_TOKEN_STRING:
      if (field->kind->storage == CEASEFIRE_STORAGE_SMALL)
        class->word (sink, &layout->nicks[row]->items[cell->small]);
      else
        class->string (sink,
                       field->scalar ? field->scalar->get_text (cell->pointer) : cell->pointer);
      break;
    case CEASEFIRE_TOKEN_TEXT:
      class->text (sink, cell->pointer);
      break;
    case CEASEFIRE_TOKEN_BOOLEAN:
      class->boolean (sink, cell->small == CEASEFIRE_TRISTATE_YES);
      break;
    case CEASEFIRE_TOKEN_INTEGER:
      class->integer (sink, cell->integer);
      break;
    case CEASEFIRE_TOKEN_NUMBER:
      class->number (sink, cell->number);
      break;
    case CEASEFIRE_TOKEN_JSON:
      class->json (sink, cell->pointer);
      break;
    case CEASEFIRE_TOKEN_OBJECT:
      class->object (sink, ceasefire_type_get_layout (field->type), cell->pointer);
      break;
    default:
      g_assert_not_reached ();
    }
}

static inline __attribute__ ((always_inline)) void
ceasefire_sink_give_list (const CeasefireSink *class, gpointer sink, const CeasefireLayout *layout,
                          guint row, const CeasefireCell *cell)
{
  const CeasefireField *field = layout->fields[row];
  gpointer *items = cell->pointer;
  guint i = 0;

  class->begin_list (sink, field);
  for (; items[i]; i++)
    {
      const CeasefireCell item = { .pointer = items[i] };

      class->item (sink, field, i);
      ceasefire_sink_give_item (class, sink, layout, row, &item);
    }
  class->end_list (sink, field, i);
}

static inline __attribute__ ((always_inline)) void
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
static inline __attribute__ ((always_inline)) void
ceasefire_sink_give (const CeasefireSink *class, gpointer sink, const CeasefireLayout *layout,
                     guint row, const CeasefireCell *cell)
{
  const CeasefireField *field = layout->fields[row];

  if (field->shape == CEASEFIRE_ONE)
    ceasefire_sink_give_item (class, sink, layout, row, cell);
  else if (field->shape == CEASEFIRE_LIST)
    ceasefire_sink_give_list (class, sink, layout, row, cell);
  else
    ceasefire_sink_give_children (class, sink, field, cell->pointer);
}

/* The members that this version does not know and that followed the one before @position. */
static inline guint
ceasefire_sink_give_extras (const CeasefireSink *class, gpointer sink,
                            const CeasefireExtras *extras, guint from, guint position)
{
  for (; from < ceasefire_extras_count (extras) && extras->items[from].after <= position; from++)
    class->extra (sink, &extras->items[from]);
  return from;
}

/* All members but the unknown ones behind the last known one. Returns how many were given. */
static inline __attribute__ ((always_inline)) guint
ceasefire_sink_walk_members (const CeasefireSink *class, gpointer sink,
                             const CeasefireLayout *layout, gconstpointer object)
{
  const CeasefireExtras *extras;
  CeasefireRowIter iter;
  CeasefireCell cell;
  guint n = 0;
  guint row;

  ceasefire_row_iter_init (&iter, object, layout);
  extras = ceasefire_node_get_pointer (iter.node, CEASEFIRE_ENTRY_EXTRAS (layout));
  while (ceasefire_row_iter_next (&iter, &row, &cell))
    {
      if (G_UNLIKELY (extras != NULL))
        n = ceasefire_sink_give_extras (class, sink, extras, n, row);
      class->key (sink, layout, row);
      ceasefire_sink_give (class, sink, layout, row, &cell);
    }
  return ceasefire_sink_give_extras (class, sink, extras, n, layout->n_fields);
}

static inline __attribute__ ((always_inline)) void
ceasefire_sink_walk (const CeasefireSink *class, gpointer sink, const CeasefireLayout *layout,
                     gconstpointer object)
{
  class->begin (sink);
  if (layout->type->is_record)
    class->identity (
      sink, (CeasefireRecord *) object,
      ceasefire_node_get_pointer (ceasefire_record_get_node (object), CEASEFIRE_ENTRY_ID (layout)));
  ceasefire_sink_walk_members (class, sink, layout, object);
  class->end (sink);
}

G_END_DECLS
