/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "bench.h"

#include <json-glib/json-glib.h>

#ifdef HAVE_YAJL
#include <yajl/yajl_parse.h>
#include <yajl/yajl_tree.h>
#endif

/* Parsers in C. They make values or events of text, and know nothing of records. */

guint
bench_json_parser (const BenchCorpus *corpus)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  guint n = 0;

  for (guint i = 0; i < corpus->n_lines; i++)
    n += json_parser_load_from_data (parser, corpus->lines[i], (gssize) corpus->lengths[i], NULL);
  return n;
}

#ifdef HAVE_YAJL

guint
bench_yajl_tree (const BenchCorpus *corpus)
{
  guint n = 0;

  for (guint i = 0; i < corpus->n_lines; i++)
    {
      yajl_val tree = yajl_tree_parse (corpus->lines[i], NULL, 0);

      n += tree != NULL;
      yajl_tree_free (tree);
    }
  return n;
}

typedef struct
{
  guint depth;
  guint n_objects;
  gsize n_bytes;
} Events;

static int
on_integer (void *user_data, long long number)
{
  (void) number;
  ((Events *) user_data)->n_bytes++;
  return 1;
}

static int
on_boolean (void *user_data, int boolean)
{
  (void) boolean;
  ((Events *) user_data)->n_bytes++;
  return 1;
}

static int
on_string (void *user_data, const unsigned char *string, size_t length)
{
  (void) string;
  ((Events *) user_data)->n_bytes += length;
  return 1;
}

static int
on_start (void *user_data)
{
  ((Events *) user_data)->depth++;
  return 1;
}

static int
on_end (void *user_data)
{
  Events *events = user_data;

  events->n_objects += --events->depth == 0;
  return 1;
}

guint
bench_yajl_events (const BenchCorpus *corpus)
{
  const yajl_callbacks callbacks = { .yajl_boolean = on_boolean,
                                     .yajl_integer = on_integer,
                                     .yajl_string = on_string,
                                     .yajl_start_map = on_start,
                                     .yajl_map_key = on_string,
                                     .yajl_end_map = on_end };
  Events events = { 0 };
  yajl_handle handle = yajl_alloc (&callbacks, NULL, &events);
  gsize size;
  const unsigned char *text = g_bytes_get_data (corpus->bytes, &size);

  yajl_config (handle, yajl_allow_multiple_values, 1);
  yajl_parse (handle, text, size);
  yajl_complete_parse (handle);
  yajl_free (handle);
  return events.n_objects - 1;
}

#endif
