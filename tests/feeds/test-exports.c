/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/export.h"
#include "support/dossier.h"

#include <ceasefire/ceasefire-feeds.h>
#include <string.h>

/*
 * Formats that others read, from C: what is lost by what a format holds, and what becomes of a stream. What
 * each format writes tries tests/tool/test_exports.py.
 *
 * The end of docs/guide/exports.md is printed from the table of formats; CEASEFIRE_UPDATE=1 writes it anew.
 */

/* Losses */

static const CeasefireHeld held[] = {
  { "header", "ceasefire language" },
  { "actor", "kind name affiliations.to affiliations.title names" },
  { "place", "*" },
  { "clause", "deadline.at text.*" },
  { "incident", "text sources" },
  { NULL, NULL },
};

static char *
count (const char *records)
{
  g_autoptr (CeasefireLosses) losses = ceasefire_losses_new (held, "en");
  g_autofree char *json = g_strdup_printf (DOSSIER ("%s"), records);
  g_autoptr (CeasefireDossier) dossier = read_dossier (json);
  g_autoptr (GPtrArray) names = NULL;
  GString *text = g_string_new (NULL);

  ceasefire_losses_count_header (losses, ceasefire_dossier_get_header (dossier));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      ceasefire_losses_count_record (losses, record);
    }
  names = ceasefire_losses_list (losses, TRUE);
  for (guint i = 0; i < names->len; i++)
    g_string_append_printf (text, "%s%s %u", i > 0 ? "; " : "", (char *) names->pdata[i],
                            (guint) ceasefire_losses_get_count (losses, names->pdata[i]));
  return g_string_free (text, FALSE);
}

static void
what_is_not_held_is_counted_by_its_shortest_path (void **state)
{
  static const struct
  {
    const char *records;
    const char *losses;
  } cases[] = {
    { "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\",\"name\":\"A\"}", "" },
    { "{\"type\":\"actor\",\"id\":\"a\",\"name\":{\"en\":\"A\",\"ar\":\"B\",\"fr\":\"C\"}}",
      "actor.name, in other languages 2" },
    { "{\"type\":\"actor\",\"id\":\"a\",\"names\":[{\"text\":\"A\",\"kind\":\"short\"}]}", "" },
    { "{\"type\":\"actor\",\"id\":\"a\",\"aliases\":[\"A\",\"B\"],\"size\":{\"exact\":3}}",
      "actor.aliases 2; actor.size 1" },
    { "{\"type\":\"actor\",\"id\":\"a\",\"affiliations\":[{\"to\":\"b\",\"disputed\":true,\"odd\":"
      "1},"
      "{\"to\":\"c\",\"title\":{\"en\":\"A\",\"ar\":\"B\"}}]}",
      "actor.affiliations.disputed 1; actor.affiliations.extra 1; "
      "actor.affiliations.title, in other languages 1" },
    { "{\"type\":\"actor\",\"id\":\"a\",\"sources\":[{\"document\":\"d\",\"members\":[\"kind\"]}],"
      "\"odd\":{}}",
      "actor.extra 1; actor.sources 1" },
    { "{\"type\":\"place\",\"id\":\"p\",\"name\":{\"en\":\"A\",\"ar\":\"B\"},\"odd\":1,"
      "\"codes\":[\"a:b\"]}",
      "" },
    { "{\"type\":\"incident\",\"id\":\"i\",\"sources\":[{\"document\":\"d\",\"quote\":\"x\"}],"
      "\"when\":\"2016\"}",
      "incident.when 1" },
    { "{\"type\":\"agreement\",\"id\":\"g\",\"title\":\"A\",\"clauses\":[{\"id\":\"c\","
      "\"text\":{\"en\":\"A\",\"ar\":\"B\"},\"deadline\":{\"at\":\"2016\",\"within\":\"P1D\"},"
      "\"trigger\":{\"action\":\"attack\",\"compliance_with\":[\"k\"]}}]}",
      "agreement 1; clause.deadline.within 1; clause.trigger 1" },
    { "{\"type\":\"pigeon\",\"id\":\"x\",\"odd\":1}", "unknown 1" },
  };

  (void) state;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *found = count (cases[i].records);

      assert_string_equal (found, cases[i].losses);
    }
}

/* A path that leads nowhere would hold nothing, and nobody would see it. */
static void
every_path_that_a_format_holds_leads_to_a_member (void **state)
{
  (void) state;
  for (guint i = 0; ceasefire_export_formats[i]; i++)
    for (const CeasefireHeld *of = ceasefire_export_formats[i]->held; of->type; of++)
      {
        g_auto (GStrv) paths = g_strsplit (of->members, " ", -1);

        for (char **path = paths; *path; path++)
          {
            const CeasefireModelType *type = ceasefire_model_type_lookup (of->type);
            g_auto (GStrv) names = g_strsplit (*path, ".", -1);

            for (char **name = names; *name && !g_str_equal (*name, "*"); name++)
              {
                const CeasefireModelMember *member
                  = type ? ceasefire_model_type_lookup_member (type, *name) : NULL;

                if (member == NULL)
                  fail_msg ("%s: %s has no %s", ceasefire_export_formats[i]->name, of->type, *path);
                type = ceasefire_model_member_get_value_type (member);
              }
          }
      }
}

/* The exporter */

static void
a_format_that_is_none_is_an_error_that_names_the_nearest (void **state)
{
  g_autoptr (GError) error = NULL;

  (void) state;
  assert_null (ceasefire_feeds_exporter_new ("geo-json", &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_NOT_FOUND));
  assert_non_null (strstr (error->message, "\"geojson\""));
}

static void
an_exporter_without_a_format_writes_nothing (void **state)
{
  g_autoptr (CeasefireFeedsExporter) exporter = g_object_new (CEASEFIRE_FEEDS_TYPE_EXPORTER, NULL);
  g_autoptr (CeasefireDossier) dossier = read_dossier (DOSSIER (""));
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;
  g_autofree char *report = ceasefire_feeds_exporter_dup_report (exporter);

  (void) state;
  assert_false (ceasefire_feeds_exporter_write (exporter, dossier, stream, NULL, &error));
  assert_true (g_error_matches (error, CEASEFIRE_ERROR, CEASEFIRE_ERROR_VALUE));
  assert_string_equal (report, "");
  assert_string_equal (ceasefire_feeds_exporter_get_title (exporter), "");
  assert_int_equal (ceasefire_feeds_exporter_count_loss (exporter, "actor"), 0);
}

static void
an_exporter_can_be_stopped_and_told_that_the_stream_is_full (void **state)
{
  g_autoptr (CeasefireDossier) dossier
    = read_dossier (DOSSIER ("{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\"}"));
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  char memory[8];

  (void) state;
  g_cancellable_cancel (cancellable);
  for (guint i = 0; ceasefire_export_formats[i]; i++)
    {
      g_autoptr (CeasefireFeedsExporter) exporter
        = ceasefire_feeds_exporter_new (ceasefire_export_formats[i]->name, NULL);
      g_autoptr (GOutputStream) small
        = g_memory_output_stream_new (memory, sizeof memory, NULL, NULL);
      g_autoptr (GOutputStream) large = g_memory_output_stream_new_resizable ();
      g_autoptr (GError) stopped = NULL;
      g_autoptr (GError) full = NULL;

      assert_false (
        ceasefire_feeds_exporter_write (exporter, dossier, large, cancellable, &stopped));
      assert_true (g_error_matches (stopped, G_IO_ERROR, G_IO_ERROR_CANCELLED));
      assert_false (ceasefire_feeds_exporter_write (exporter, dossier, small, NULL, &full));
      assert_true (g_error_matches (full, G_IO_ERROR, G_IO_ERROR_NO_SPACE));
      /* It can be used again, and forgets. */
      assert_true (ceasefire_feeds_exporter_write (exporter, dossier, large, NULL, NULL));
      assert_int_equal (ceasefire_feeds_exporter_count_loss (exporter, "nothing"), 0);
    }
}

/* The page */

static const char mark[] = "<!-- From here on printed by tests/feeds/test-exports.c. -->\n";

static gboolean
is_of (const char *loss, const char *type)
{
  gsize length = strlen (type);

  return strncmp (loss, type, length) == 0 && loss[length] == '.';
}

/* The losses of one type, without its name. */
static void
append_losses (GString *text, const GPtrArray *losses, const char *type)
{
  gboolean is_first = TRUE;

  for (guint i = 0; i < losses->len; i++)
    {
      const char *loss = losses->pdata[i];

      if (!is_of (loss, type) || strchr (loss, ','))
        continue;
      g_string_append_printf (text, "%s`%s`", is_first ? " " : ", ", loss + strlen (type) + 1);
      is_first = FALSE;
    }
}

static void
append_held (GString *text, const CeasefireHeld *of, const GPtrArray *losses)
{
  g_auto (GStrv) paths = g_strsplit (of->members, " ", -1);
  g_autofree char *joined = g_strjoinv ("`, `", paths);

  if (g_str_equal (of->members, "*"))
    g_string_append_printf (text, "| %s | all | |\n", of->type);
  else
    {
      g_string_append_printf (text, "| %s | `%s` |", of->type, joined);
      append_losses (text, losses, of->type);
      g_string_append (text, " |\n");
    }
}

static void
append_format (GString *text, const CeasefireExportFormat *format)
{
  g_autoptr (CeasefireLosses) all = ceasefire_losses_new (format->held, NULL);
  g_autoptr (GPtrArray) losses = ceasefire_losses_list (all, FALSE);
  const char *before = "Nothing of";

  g_string_append_printf (text, "\n### %s: `%s`\n\nFiles end in `%s`; the media type is `%s`.\n\n",
                          format->title, format->name, format->extension, format->media_type);
  for (const char *const *limit = format->limits; *limit; limit++)
    g_string_append_printf (text, "- %s\n", *limit);
  g_string_append (text, "\n| of | it holds | and not |\n|---|---|---|\n");
  for (const CeasefireHeld *of = format->held; of->type; of++)
    append_held (text, of, losses);
  g_string_append_c (text, '\n');
  for (guint i = 0; i < losses->len; i++)
    if (strpbrk (losses->pdata[i], ".,") == NULL)
      {
        g_string_append_printf (text, "%s %s", before, (char *) losses->pdata[i]);
        before = ",";
      }
  g_string_append (text, ".\n");
}

static void
the_page_says_what_each_format_holds (void **state)
{
  g_autofree char *page = read_text ("docs/guide", "exports.md");
  g_autoptr (GString) fresh = g_string_new (NULL);
  char *printed = strstr (page, mark);

  (void) state;
  for (guint i = 0; ceasefire_export_formats[i]; i++)
    append_format (fresh, ceasefire_export_formats[i]);
  assert_non_null (printed);
  printed += strlen (mark);
  if (g_strcmp0 (g_getenv ("CEASEFIRE_UPDATE"), "1") == 0)
    {
      g_autofree char *path = build_path ("docs/guide", "exports.md");
      g_autofree char *head = g_strndup (page, (gsize) (printed - page));
      g_autofree char *whole = g_strconcat (head, fresh->str, NULL);

      assert_true (g_file_set_contents (path, whole, -1, NULL));
      return;
    }
  assert_string_equal (printed, fresh->str);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (what_is_not_held_is_counted_by_its_shortest_path),
    cmocka_unit_test (every_path_that_a_format_holds_leads_to_a_member),
    cmocka_unit_test (a_format_that_is_none_is_an_error_that_names_the_nearest),
    cmocka_unit_test (an_exporter_without_a_format_writes_nothing),
    cmocka_unit_test (an_exporter_can_be_stopped_and_told_that_the_stream_is_full),
    cmocka_unit_test (the_page_says_what_each_format_holds),
  };

  return cmocka_run_group_tests (tests, NULL, NULL);
}
