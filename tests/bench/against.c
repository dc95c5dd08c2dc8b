/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * The same works for two libraries: this file is compiled against this library and against an older
 * one, and uses nothing that the older one lacks. `bench` runs the two programs in turns.
 *
 *   bench-against WORK FILE SECONDS    prints what the work has seen, the same with both libraries,
 *                                      and the seconds that it takes once, done for SECONDS at least
 */
#include <ceasefire/ceasefire.h>

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* The older library has constructors without a place for an error. */
#ifdef CEASEFIRE_AVAILABLE_IN_1_0
#define NEW(...) (__VA_ARGS__, NULL)
#else
#define NEW(...) (__VA_ARGS__)
#endif

/* What the setters are given. */
typedef struct
{
  CeasefireText *text[2];
  CeasefireDate *date[2];
  CeasefireDuration *duration;
  CeasefireClaim *claims[2];
  CeasefireCitation *sources[2];
  CeasefireParticipant *participants[3];
} Given;

typedef struct
{
  GBytes *bytes;
  GPtrArray *records; /* of the type that the work is about */
  Given given;
} Bench;

/* Returns a number that depends on all that was seen. */
typedef gsize (*Work) (Bench *bench);

static const char *const names[][3]
  = { { "velan-duro", "mirsa-skarin", NULL }, { "okto-almeth", "tarim-ponte", NULL } };
static const char *const acts[][3] = { { "assert", "accuse", NULL }, { "deny", "warn", NULL } };
static const char *const codes[][3]
  = { { "cameo:112", "cameo:0231", NULL }, { "cameo:020", "cameo:1056", NULL } };

static gsize
see_string (const char *string)
{
  return string ? (guint8) string[0] : 1;
}

static gsize
see_strings (const char *const *strings)
{
  return strings && strings[0] ? see_string (strings[0]) : 1;
}

static gsize
see_list (gconstpointer list)
{
  const gconstpointer *values = list;

  return values && values[0] ? 3 : 1;
}

static gsize
see_pointer (gconstpointer pointer)
{
  return pointer ? 3 : 1;
}

static void
set_common (CeasefireRecord *record, Bench *bench, guint i)
{
  ceasefire_record_set_sources (record, bench->given.sources);
  ceasefire_record_set_codes (record, codes[i % 2]);
  ceasefire_record_set_confidence (record, 50 + i % 2);
  ceasefire_record_set_note (record, bench->given.text[i % 2]);
}

static gsize
see_common (CeasefireRecord *record)
{
  return see_string (ceasefire_record_get_id (record))
         + see_list (ceasefire_record_get_sources (record))
         + see_strings (ceasefire_record_get_codes (record))
         + see_strings (ceasefire_record_get_same_as (record))
         + (gsize) (ceasefire_record_get_confidence (record) + 2)
         + see_pointer (ceasefire_record_get_note (record));
}

static void
set_statement (CeasefireStatement *self, Bench *bench, guint i)
{
  ceasefire_statement_set_speaker (self, names[i % 2][0]);
  ceasefire_statement_set_on_behalf_of (self, names[i % 2][1]);
  ceasefire_statement_set_acts (self, acts[i % 2]);
  ceasefire_statement_set_form (self, i % 2 ? CEASEFIRE_STATEMENT_FORM_PARAPHRASE
                                            : CEASEFIRE_STATEMENT_FORM_INDIRECT);
  ceasefire_statement_set_text (self, bench->given.text[i % 2]);
  ceasefire_statement_set_language (self, i % 2 ? "fr" : "en");
  ceasefire_statement_set_when (self, bench->given.date[i % 2]);
  ceasefire_statement_set_when_text (self, i % 2 ? "Thursday night" : "on Friday");
  ceasefire_statement_set_place (self, names[i % 2][0]);
  ceasefire_statement_set_meeting (self, names[i % 2][1]);
  ceasefire_statement_set_audience (self, names[i % 2]);
  ceasefire_statement_set_relayed_by (self, names[i % 2]);
  ceasefire_statement_set_about (self, names[i % 2]);
  ceasefire_statement_set_in_reply_to (self, names[i % 2][0]);
  ceasefire_statement_set_retracted (self, i % 2);
  ceasefire_statement_set_claims (self, bench->given.claims);
  set_common (CEASEFIRE_RECORD (self), bench, i);
}

static gsize
see_statement (gpointer record)
{
  CeasefireStatement *self = record;

  return see_common (record) + see_string (ceasefire_statement_get_speaker (self))
         + see_string (ceasefire_statement_get_on_behalf_of (self))
         + see_strings (ceasefire_statement_get_acts (self))
         + (gsize) ceasefire_statement_get_form (self)
         + see_pointer (ceasefire_statement_get_text (self))
         + see_string (ceasefire_statement_get_language (self))
         + see_pointer (ceasefire_statement_get_when (self))
         + see_string (ceasefire_statement_get_when_text (self))
         + see_string (ceasefire_statement_get_place (self))
         + see_string (ceasefire_statement_get_meeting (self))
         + see_strings (ceasefire_statement_get_audience (self))
         + see_strings (ceasefire_statement_get_relayed_by (self))
         + see_strings (ceasefire_statement_get_about (self))
         + see_string (ceasefire_statement_get_in_reply_to (self))
         + (gsize) ceasefire_statement_get_retracted (self)
         + see_list (ceasefire_statement_get_claims (self));
}

static void
set_meeting (CeasefireMeeting *self, Bench *bench, guint i)
{
  ceasefire_meeting_set_title (self, bench->given.text[i % 2]);
  ceasefire_meeting_set_status (self, i % 2 ? CEASEFIRE_MEETING_STATUS_HELD
                                            : CEASEFIRE_MEETING_STATUS_PLANNED);
  ceasefire_meeting_set_when (self, bench->given.date[i % 2]);
  ceasefire_meeting_set_when_text (self, i % 2 ? "Thursday night" : "on Friday");
  ceasefire_meeting_set_duration (self, bench->given.duration);
  ceasefire_meeting_set_place (self, names[i % 2][0]);
  ceasefire_meeting_set_participants (self, bench->given.participants);
  ceasefire_meeting_set_purpose (self, bench->given.text[i % 2]);
  ceasefire_meeting_set_topics (self, names[i % 2]);
  ceasefire_meeting_set_manner (self, acts[i % 2]);
  ceasefire_meeting_set_part_of (self, names[i % 2][0]);
  ceasefire_meeting_set_follows (self, names[i % 2][1]);
  ceasefire_meeting_set_outcomes (self, names[i % 2]);
  set_common (CEASEFIRE_RECORD (self), bench, i);
}

static gsize
see_meeting (gpointer record)
{
  CeasefireMeeting *self = record;

  return see_common (record) + see_pointer (ceasefire_meeting_get_title (self))
         + (gsize) ceasefire_meeting_get_status (self) + (gsize) ceasefire_meeting_get_format (self)
         + (gsize) ceasefire_meeting_get_channel (self)
         + see_pointer (ceasefire_meeting_get_when (self))
         + see_string (ceasefire_meeting_get_when_text (self))
         + see_pointer (ceasefire_meeting_get_duration (self))
         + see_string (ceasefire_meeting_get_place (self))
         + see_list (ceasefire_meeting_get_participants (self))
         + see_pointer (ceasefire_meeting_get_purpose (self))
         + see_strings (ceasefire_meeting_get_topics (self))
         + see_strings (ceasefire_meeting_get_manner (self))
         + see_string (ceasefire_meeting_get_part_of (self))
         + see_string (ceasefire_meeting_get_follows (self))
         + see_strings (ceasefire_meeting_get_outcomes (self));
}

#define N_BUILT 1000

static gpointer
build_statement (Bench *bench, guint i)
{
  CeasefireStatement *statement = ceasefire_statement_new NEW ("statement");

  set_statement (statement, bench, i);
  return statement;
}

static gpointer
build_meeting (Bench *bench, guint i)
{
  CeasefireMeeting *meeting = ceasefire_meeting_new NEW ("meeting");

  set_meeting (meeting, bench, i);
  return meeting;
}

/* Each built, looked at once in a hundred times, and dropped. */
static gsize
build_all (Bench *bench, gpointer (*build) (Bench *, guint), gsize (*see) (gpointer))
{
  gsize seen = 0;

  for (guint i = 0; i < N_BUILT; i++)
    {
      gpointer record = build (bench, i);

      if (i % 100 < 2)
        seen += see (record);
      g_object_unref (record);
    }
  return seen;
}

static gsize
build_statements (Bench *bench)
{
  return build_all (bench, build_statement, see_statement);
}

static gsize
build_meetings (Bench *bench)
{
  return build_all (bench, build_meeting, see_meeting);
}

/* The same record is set again and again; members change each time. */
static gsize
set_statements (Bench *bench)
{
  g_autoptr (CeasefireStatement) statement = build_statement (bench, 1);

  for (guint i = 0; i < N_BUILT; i++)
    set_statement (statement, bench, i);
  return see_statement (statement);
}

static gsize
set_meetings (Bench *bench)
{
  g_autoptr (CeasefireMeeting) meeting = build_meeting (bench, 1);

  for (guint i = 0; i < N_BUILT; i++)
    set_meeting (meeting, bench, i);
  return see_meeting (meeting);
}

/* Getters take so little that a turn sees all records some times. */
static gsize
see_all (Bench *bench, gsize (*see) (gpointer))
{
  gsize seen = 0;

  for (guint again = 0; again < 20; again++)
    for (guint i = 0; i < bench->records->len; i++)
      seen += see (bench->records->pdata[i]);
  return seen;
}

static gsize
see_statements (Bench *bench)
{
  return see_all (bench, see_statement);
}

static gsize
see_meetings (Bench *bench)
{
  return see_all (bench, see_meeting);
}

/* Stops at what cannot be read. */
static void
fail_on (GError *error)
{
  if (error == NULL)
    return;
  fprintf (stderr, "bench-against: %s\n", error->message);
  exit (1);
}

static gsize
load (Bench *bench)
{
  GError *error = NULL;
  CeasefireDossier *dossier = ceasefire_dossier_load_bytes (bench->bytes, &error);
  gsize n;

  fail_on (error);
  n = g_list_model_get_n_items (ceasefire_dossier_get_records (dossier, CEASEFIRE_TYPE_RECORD));
  g_object_unref (dossier);
  return n;
}

static gsize
read_and_drop (Bench *bench)
{
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (bench->bytes);
  GError *error = NULL;
  CeasefireRecord *record;
  gsize n = 0;

  while ((record = ceasefire_reader_read (reader, NULL, &error)))
    {
      n++;
      g_object_unref (record);
    }
  fail_on (error);
  return n;
}

/* The first hundred of a type, so that all stay in the cache. */
static void
keep_read (Bench *bench, GType type)
{
  g_autoptr (CeasefireReader) reader = ceasefire_reader_new_for_bytes (bench->bytes);
  GError *error = NULL;
  CeasefireRecord *record;

  while (bench->records->len < 100 && (record = ceasefire_reader_read (reader, NULL, &error)))
    if (G_TYPE_CHECK_INSTANCE_TYPE (record, type))
      g_ptr_array_add (bench->records, record);
    else
      g_object_unref (record);
  fail_on (error);
  if (bench->records->len == 0)
    {
      fprintf (stderr, "bench-against: none of the type\n");
      exit (1);
    }
}

static void
keep_built (Bench *bench, gpointer (*build) (Bench *, guint))
{
  for (guint i = 0; i < 100; i++)
    g_ptr_array_add (bench->records, build (bench, i));
}

static void
prepare_given (Given *given)
{
  given->text[0] = ceasefire_text_new ("They had agreed to stop for seven days.");
  given->text[1] = ceasefire_text_new ("Ils avaient convenu de cesser pendant sept jours.");
  given->date[0] = ceasefire_date_new ("2016-09-09", NULL);
  given->date[1] = ceasefire_date_new ("2016-09-12T16:00:00Z", NULL);
  given->duration = ceasefire_duration_new ("PT13H", NULL);
  given->claims[0] = ceasefire_claim_new NEW ("incident-1", CEASEFIRE_STANCE_ASSERTS);
  given->sources[0] = ceasefire_citation_new NEW ("article");
  for (guint i = 0; i < 2; i++)
    given->participants[i] = ceasefire_participant_new NEW (names[0][i]);
}

typedef struct
{
  const char *name;
  Work work;
  GType (*read) (void);
  gpointer (*build) (Bench *, guint);
} Entry;

static const Entry entries[] = {
  { "load", load, NULL, NULL },
  { "read", read_and_drop, NULL, NULL },
  { "build-statement", build_statements, NULL, NULL },
  { "build-meeting", build_meetings, NULL, NULL },
  { "set-statement", set_statements, NULL, NULL },
  { "set-meeting", set_meetings, NULL, NULL },
  { "get-read-statement", see_statements, ceasefire_statement_get_type, NULL },
  { "get-read-meeting", see_meetings, ceasefire_meeting_get_type, NULL },
  { "get-built-statement", see_statements, NULL, build_statement },
  { "get-built-meeting", see_meetings, NULL, build_meeting },
};

static double
now (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double) time.tv_sec + (double) time.tv_nsec / 1e9;
}

/* Once to warm up, then for as long as is asked. */
static int
run (const Entry *entry, Bench *bench, double seconds)
{
  gsize seen = entry->work (bench);
  double start = now ();
  guint n = 0;

  for (; n == 0 || now () - start < seconds; n++)
    if (entry->work (bench) != seen)
      return 1;
  printf ("%" G_GSIZE_FORMAT " %g\n", seen, (now () - start) / n);
  return 0;
}

int
main (int argc, char **argv)
{
  Bench bench;
  char *text;
  gsize length;

  if (argc != 4 || !g_file_get_contents (argv[2], &text, &length, NULL))
    return 2;
  memset (&bench, 0, sizeof bench);
  mallopt (M_MMAP_MAX, 0);
  mallopt (M_TRIM_THRESHOLD, -1);
  bench.bytes = g_bytes_new_take (text, length);
  bench.records = g_ptr_array_new_with_free_func (g_object_unref);
  prepare_given (&bench.given);
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    if (strcmp (entries[i].name, argv[1]) == 0)
      {
        if (entries[i].read)
          keep_read (&bench, entries[i].read ());
        if (entries[i].build)
          keep_built (&bench, entries[i].build);
        return run (&entries[i], &bench, g_strtod (argv[3], NULL));
      }
  return 2;
}
