/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "show.h"

#include "language.h"
#include "moments.h"
#include "terminal.h"

/* The timeline: every record that a time is known of, in order. */

/* A statement is told by its speaker, so it needs no phrase. */
static const char *const phrases[] = {
  [MOMENT_MEETING] = N_ ("meeting: {it}"),
  [MOMENT_STATEMENT] = NULL,
  [MOMENT_INCIDENT] = N_ ("said to have happened: {it}"),
  [MOMENT_SIGNED] = N_ ("signed: {it}"),
  [MOMENT_IN_FORCE] = N_ ("in force: {it}"),
  [MOMENT_WINDOW] = N_ ("holds: {it}"),
  [MOMENT_PUBLISHED] = N_ ("published: {it}"),
  [MOMENT_WATCHED] = N_ ("watched: {it}"),
  [MOMENT_VOTE] = N_ ("vote: {it}"),
  [MOMENT_OPENED] = N_ ("opened: {it}"),
  [MOMENT_CLOSED] = N_ ("closed: {it}"),
  [MOMENT_DUE] = N_ ("due: {it}"),
};

static char *
timeline_say (const Words *words, const Moment *moment)
{
  CeasefireRecord *record = moment->record;
  g_autofree char *beside = g_strdup_printf ("%s_text", moment_get_member (moment));
  g_autofree char *source_words = words_member (words, record, beside);
  g_autofree char *name = words_name (words, ceasefire_record_get_id (record));
  GString *line = g_string_new (NULL);

  if (CEASEFIRE_IS_STATEMENT (record))
    {
      g_autofree char *speaker = words_required (words, record, "speaker");
      g_autofree char *acts = words_member (words, record, "acts");
      g_autofree char *gist = words_gist (words, CEASEFIRE_STATEMENT (record));

      g_autofree char *said = tool_language_fill (_ ("{label}: {text}"), "label", speaker, "text",
                                                  gist   ? gist
                                                  : acts ? acts
                                                         : "",
                                                  NULL);

      g_string_append (line, said);
    }
  else
    words_add_filled (line, "", phrases[moment->kind], name);
  if (source_words)
    words_add_filled (line, " ", N_ ("(“{it}”)"), source_words);
  return g_string_free (line, FALSE);
}

static char *
timeline_say_act (const Words *words, const Moment *moment)
{
  const char *kind
    = words_required_enum (CEASEFIRE_TYPE_ACT_KIND, (int) ceasefire_act_get_kind (moment->act));
  g_autofree char *name = words_name (words, ceasefire_record_get_id (moment->record));
  g_autofree char *by = words_name (words, ceasefire_act_get_by (moment->act));
  g_autofree char *others = words_names (words, ceasefire_act_get_jointly_with (moment->act));

  return tool_language_fill (others ? _ ("{act}, by {by} together with {others}: {what}")
                                    : _ ("{act}, by {by}: {what}"),
                             "act", kind, "by", by, "others", others, "what", name, NULL);
}

void
show_timeline (const Words *words)
{
  g_autoptr (GArray) moments = moments_collect (words->dossier);
  CeasefireDate *last = NULL;

  g_array_sort (moments, moments_compare);
  if (moments->len > 0)
    show_heading ("Timeline");
  for (guint i = 0; i < moments->len; i++)
    {
      const Moment *moment = &g_array_index (moments, Moment, i);
      g_autofree char *line = moment->act ? timeline_say_act (words, moment)
                                          : timeline_say (words, moment);
      g_autofree char *when = words_date (moment->date);

      if (last == NULL || !ceasefire_date_equal (last, moment->date))
        terminal_print (TERMINAL_STRONG, 2, 0, when);
      last = moment->date;
      terminal_print (TERMINAL_PLAIN, 4, 2, line);
    }
}
