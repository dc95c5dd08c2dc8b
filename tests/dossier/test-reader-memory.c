/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"
#include "support/memory.h"
#include "support/stream.h"

#include <stdio.h>
#include <string.h>

/* A reader takes memory for what it has not given yet, however much goes by. */

#define HEADER "{\"ceasefire\":\"1.0\",\"language\":\"en\""
#define MIB (1 << 20)
/* What the reader holds at most, and what the system rounds up. */
#define ENOUGH (6 * MIB)

/* A stream of @head, then @n times @piece, then @tail, of which nothing is kept. */
#define TEST_TYPE_LONG_STREAM (long_stream_get_type ())
G_DECLARE_FINAL_TYPE (LongStream, long_stream, LONG, STREAM, GInputStream)

struct _LongStream
{
  GInputStream parent_instance;

  const char *head;
  const char *piece;
  const char *tail;
  gsize n;
  const char *at; /* what is being given */
};

G_DEFINE_FINAL_TYPE (LongStream, long_stream, G_TYPE_INPUT_STREAM)

static gboolean
long_stream_go_on (LongStream *self)
{
  if (*self->at == '\0' && self->n > 0)
    {
      self->at = self->piece;
      self->n--;
    }
  else if (*self->at == '\0')
    {
      self->at = self->tail;
      self->tail = "";
    }
  return *self->at != '\0';
}

static gssize
long_stream_read (GInputStream *stream, void *buffer, gsize count, GCancellable *cancellable,
                  GError **error)
{
  LongStream *self = LONG_STREAM (stream);
  gsize given = 0;

  (void) cancellable;
  (void) error;
  while (given < count && long_stream_go_on (self))
    {
      gsize length = MIN (strlen (self->at), count - given);

      memcpy ((char *) buffer + given, self->at, length);
      self->at += length;
      given += length;
    }
  return (gssize) given;
}

static void
long_stream_class_init (LongStreamClass *klass)
{
  G_INPUT_STREAM_CLASS (klass)->read_fn = long_stream_read;
}

static void
long_stream_init (LongStream *self)
{
  self->tail = "";
}

static GInputStream *
long_stream_new (const char *head, const char *piece, gsize n, const char *tail)
{
  LongStream *self = g_object_new (TEST_TYPE_LONG_STREAM, NULL);

  self->at = head;
  self->piece = piece;
  self->n = n;
  self->tail = tail;
  return G_INPUT_STREAM (self);
}

/* Memory */

/* How many records and how many errors of lines come. */
static void
read_all (CeasefireReader *reader, guint *n_records, guint *n_bad)
{
  *n_records = 0;
  *n_bad = 0;
  for (;;)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (CeasefireRecord) record = ceasefire_reader_read (reader, NULL, &error);
      g_autoptr (GBytes) line = error ? ceasefire_reader_dup_bad_line (reader) : NULL;

      if (record == NULL && line == NULL)
        {
          assert_null (error);
          return;
        }
      *n_records += record != NULL;
      *n_bad += line != NULL;
    }
}

static void
check_memory (CeasefireReader *reader, guint wanted_records, guint wanted_bad, gsize enough)
{
  guint n_records;
  guint n_bad;
  gsize before = memory_get_peak (TRUE);
  gsize peak;

  read_all (reader, &n_records, &n_bad);
  peak = memory_get_peak (FALSE);
  assert_int_equal (n_records, wanted_records);
  assert_int_equal (n_bad, wanted_bad);
  if (peak > before + enough)
    fail_msg ("%" G_GSIZE_FORMAT " bytes more", peak - before);
}

static gboolean
refuse (CeasefireReader *reader, const char *type, const char *id, gpointer user_data,
        GError **error)
{
  (void) type;
  (void) error;
  (void) id;
  (void) user_data;
  return ceasefire_reader_member_is (reader, "note", "none has this");
}

static void
measure_records (void)
{
  g_autofree char *filling = g_strnfill (900, 'x');
  g_autofree char *line
    = g_strdup_printf ("{\"type\":\"actor\",\"id\":\"a\",\"note\":\"%s\"}\n", filling);
  g_autofree char *item = g_strconcat (",", line, NULL);

  for (guint how = 0; how < 4; how++)
    {
      const guint n = 60 * MIB / 1024;
      gboolean lines = how % 2;
      g_autoptr (GInputStream) stream
        = lines
            ? long_stream_new (HEADER "}\n", line, n, "")
            : long_stream_new (HEADER ",\"records\":[{\"type\":\"x\",\"id\":\"y\"}", item, n, "]}");
      g_autoptr (CeasefireReader) reader = ceasefire_reader_new (stream);

      if (how >= 2)
        ceasefire_reader_set_filter (reader, refuse, NULL, NULL);
      check_memory (reader, how >= 2 ? 0 : n + !lines, 0, ENOUGH);
      assert_int_equal (ceasefire_reader_get_n_records (reader), n + !lines);
    }
}

static void
records_of_any_number_take_the_memory_of_one (void **state)
{
  (void) state;
  memory_measure (measure_records);
}

/* A line without an end is passed over as it comes. */
static void
measure_line (void)
{
  static const char good[] = "\n{\"type\":\"actor\",\"id\":\"a\"}\n";
  g_autofree char *filling = g_strnfill (1024, 'x');

  for (guint how = 0; how < 2; how++)
    {
      g_autoptr (GInputStream) stream = long_stream_new (HEADER "}\n{\"type\":\"actor\",\"id\":\"",
                                                         filling, 200 * 1024, how ? good : "");
      g_autoptr (CeasefireReader) reader = ceasefire_reader_new (stream);

      ceasefire_reader_set_limit (reader, CEASEFIRE_LIMIT_RECORD, MIB);
      check_memory (reader, how, 1, ENOUGH);
    }
}

static void
a_line_of_any_length_takes_the_memory_of_its_limit (void **state)
{
  (void) state;
  memory_measure (measure_line);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (records_of_any_number_take_the_memory_of_one),
    cmocka_unit_test (a_line_of_any_length_takes_the_memory_of_its_limit),
  };

  return cmocka_run_group_tests_name ("memory of a reader", tests, NULL, NULL);
}
