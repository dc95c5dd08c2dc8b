/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz.h"

#include "feeds/csv.h"
#include "feeds/join.h"
#include "json/scanner.h"

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-reader.h>

/*
 * CSV as sheets: the first byte says of how many sheets, and each takes a byte that says which table it
 * is of, and the text up to the next form feed. Whatever stands there, the lines that are composed are
 * JSON, each problem of reading them has a cell or none, and what is read, read again, is the same in
 * whatever pieces the text comes.
 */
#define SHEET_END '\f'

typedef struct
{
  CeasefireSheetProblems problems;
  CeasefireJoin *join;
} Sheets;

static void
read_sheet (Sheets *self, guint8 table_byte, GBytes *bytes, guint32 seed)
{
  guint n_tables;
  const CeasefireTable *const *tables = ceasefire_tables_get (&n_tables);
  const CeasefireTable *table = tables[table_byte % n_tables];
  g_autoptr (GInputStream) stream = fuzz_stream_new (bytes, seed);

  if (self->join->sheets[table->index])
    return;
  self->join->sheets[table->index] = ceasefire_sheet_new (table, &self->problems);
  ceasefire_sheet_read (self->join->sheets[table->index], stream, NULL, NULL);
}

static void
read_sheets (Sheets *self, const guint8 *data, size_t size, guint32 seed)
{
  self->problems.list = g_list_store_new (CEASEFIRE_TYPE_PROBLEM);
  self->join = ceasefire_join_new (&self->problems);
  while (size > 0)
    {
      const guint8 *end = memchr (data, SHEET_END, size);
      size_t length = end ? (size_t) (end - data) : size;
      g_autoptr (GBytes) bytes = g_bytes_new (data + MIN (1, length), length - MIN (1, length));

      read_sheet (self, *data, bytes, seed);
      length += end ? 1 : 0;
      data += length;
      size -= length;
    }
  ceasefire_join_make (self->join);
  ceasefire_join_compose (self->join);
}

static void
clear_sheets (Sheets *self)
{
  ceasefire_join_free (self->join);
  g_object_unref (self->problems.list);
}

/* Every line is one value of JSON, unless it is too deep or too large for the reader too. */
static void
expect_json (const GString *json)
{
  const char *at = json->str;

  while (*at)
    {
      gsize length = strcspn (at, "\n");
      g_autofree char *line = ceasefire_json_normalize (at, length, 4096, G_MAXSIZE);

      fuzz_expect (line != NULL && strlen (line) == length);
      at += length + 1;
    }
}

static void
expect_located (const Sheets *self, CeasefireProblem *problem)
{
  CeasefirePoint point;

  if (!ceasefire_join_locate (self->join, ceasefire_problem_get_path (problem), &point))
    return;
  fuzz_expect (point.row != NULL && point.row->row > 0);
}

static void
load (const Sheets *self)
{
  g_autoptr (GBytes) bytes = g_bytes_new (self->join->json->str, self->join->json->len);
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (bytes);
  g_autoptr (CeasefireDossier) dossier = NULL;
  GListModel *problems = ceasefire_reader_get_problems (reader);

  ceasefire_reader_set_keep_going (reader, TRUE);
  dossier = ceasefire_dossier_load_reader (reader, NULL, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (CeasefireProblem) problem = g_list_model_get_item (problems, i);

      expect_located (self, problem);
    }
}

int
LLVMFuzzerTestOneInput (const guint8 *data, size_t size)
{
  Sheets whole;
  Sheets pieces;

  read_sheets (&whole, data, size, 0);
  read_sheets (&pieces, data, size, size > 0 ? data[size - 1] : 1);
  fuzz_expect (g_str_equal (whole.join->json->str, pieces.join->json->str));
  fuzz_expect (g_list_model_get_n_items (G_LIST_MODEL (whole.problems.list))
               == g_list_model_get_n_items (G_LIST_MODEL (pieces.problems.list)));
  expect_json (whole.join->json);
  load (&whole);
  clear_sheets (&whole);
  clear_sheets (&pieces);
  return 0;
}
