/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "corpus.h"

#include <string.h>

/*
 * Made-up records. Statements as a newsroom or a monitor would have them, in words that no language has. Escapes
 * are those of real writers: some write \u2019 for an apostrophe, some \/ for a slash.
 */

typedef struct
{
  const char *tag;
  const char *space;
  const char *stop;
  guint n_words;
  const char *syllables[16];
} Script;

/* How long the sentences are depends on the script: a Chinese character says more. */
static const Script scripts[] = {
  { "en",
    " ",
    ". ",
    11,
    { "ve", "la", "ro", "min", "ta", "sko", "dri", "pel", "no", "ka", "li", "mu", "ren", "tos",
      "gar", "in" } },
  { "fr",
    " ",
    ". ",
    11,
    { "vé", "la", "reau", "mi", "tê", "sque", "dri", "pel", "no", "ça", "lie", "mu", "ren", "tou",
      "gar", "à" } },
  { "ru",
    " ",
    ". ",
    8,
    { "ве", "ла", "ро", "мин", "та", "ско", "дри", "пел", "но", "ка", "ли", "му", "рен", "тос",
      "гар", "ын" } },
  { "ar",
    " ",
    ". ",
    9,
    { "با", "كو", "مي", "نا", "ري", "سو", "دل", "تا", "فا", "لو", "هن", "شم", "ال", "عر", "قد",
      "ي" } },
  { "zh",
    "",
    "。",
    12,
    { "木", "海", "光", "同", "行", "山", "石", "南", "云", "风", "江", "明", "白", "田", "本",
      "文" } },
};

static const char *const first_names[]
  = { "velan", "mirsa", "okto", "tarim", "selu", "padro", "ilenka", "jor", "hasu", "nebil" };
static const char *const last_names[] = { "duro",   "skarin", "almeth", "ponte",  "rukov",
                                          "tashim", "belar",  "ongwe",  "liross", "vedral" };
static const char *const acts[] = { "assert", "accuse", "deny", "demand", "announce", "report" };
static const char *const forms[] = { "direct-quote", "mixed-quote", "indirect", "paraphrase" };
static const char *const media[] = { "press-conference", "interview", "broadcast", "tweet" };
static const char *const terms[] = { "on-record", "on-record", "background", "unattributed" };
static const char *const stances[] = { "asserts", "denies", "doubts", "confirms" };
static const char *const aspects[] = { "agent", "target", "means", "time" };
static const char *const supports[] = { "explicit", "explicit", "explicit", "implicit" };

/* splitmix64: public, short, and good enough for words. */
static guint64
next_random (BenchGenerator *self)
{
  guint64 z = (self->state += 0x9e3779b97f4a7c15u);

  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

static guint
below (BenchGenerator *self, guint limit)
{
  return (guint) (next_random (self) % limit);
}

static gboolean
happens (BenchGenerator *self, guint percent)
{
  return below (self, 100) < percent;
}

#define PICK(generator, array) ((array)[below (generator, G_N_ELEMENTS (array))])

static void
append_word (BenchGenerator *self, GString *text, const Script *script)
{
  guint n = 1 + below (self, 3);

  for (guint i = 0; i < n; i++)
    g_string_append (text, PICK (self, script->syllables));
}

static void
append_sentence (BenchGenerator *self, GString *text, const Script *script)
{
  guint n = script->n_words / 2 + below (self, script->n_words);
  guint quoted = happens (self, 30) ? below (self, n) : n;

  for (guint i = 0; i < n; i++)
    {
      if (i > 0)
        g_string_append (text, script->space);
      if (i == quoted)
        g_string_append (text, "\\\"");
      append_word (self, text, script);
      if (i == quoted)
        g_string_append (text, "\\\"");
      else if (script->tag[0] == 'e' && happens (self, 5))
        g_string_append (text, happens (self, 50) ? "\\u2019s" : "’s");
    }
  g_string_append (text, script->stop);
}

static void
append_passage (BenchGenerator *self, GString *text, const Script *script, guint n_sentences)
{
  for (guint i = 0; i < n_sentences; i++)
    {
      append_sentence (self, text, script);
      if (happens (self, 8))
        g_string_append (text, "\\n");
    }
}

static void
append_string (GString *text, const char *member, const char *string)
{
  g_string_append_printf (text, ",\"%s\":\"%s\"", member, string);
}

static void
append_actor (BenchGenerator *self, GString *text)
{
  g_string_append_printf (text, "\"%s-%s\"", PICK (self, first_names), PICK (self, last_names));
}

static void
append_actors (BenchGenerator *self, GString *text, const char *member)
{
  g_string_append_printf (text, ",\"%s\":[", member);
  append_actor (self, text);
  if (happens (self, 40))
    {
      g_string_append_c (text, ',');
      append_actor (self, text);
    }
  g_string_append_c (text, ']');
}

/* A tenth of all wordings is there in two languages. */
static void
append_text (BenchGenerator *self, GString *text, const Script *script)
{
  if (script != scripts && happens (self, 30))
    {
      g_string_append (text, ",\"text\":{\"en\":\"");
      append_passage (self, text, scripts, 2);
      g_string_append_printf (text, "\",\"%s\":\"", script->tag);
      append_passage (self, text, script, 1);
      g_string_append (text, "\"}");
    }
  else
    {
      g_string_append (text, ",\"text\":\"");
      append_passage (self, text, script, 2);
      g_string_append_c (text, '"');
    }
  if (script != scripts)
    append_string (text, "language", script->tag);
}

/* Most are days; the rest is what EDTF is for. */
static void
append_date (BenchGenerator *self, GString *text)
{
  guint month = 1 + below (self, 12), day = 1 + below (self, 28);
  guint hour = below (self, 24), minute = below (self, 60);

  g_string_append_printf (text, ",\"when\":\"2016-%02u", month);
  switch (below (self, 12))
    {
    case 0:
      break;
    case 1:
      g_string_append_printf (text, "-%02uT%02u:%02u:00Z", day, hour, minute);
      break;
    case 2:
      g_string_append_printf (text, "-%02uT%02u:%02u:00+03:00", day, hour, minute);
      break;
    case 3:
      g_string_append_printf (text, "-%02u?", day);
      break;
    case 4:
      g_string_append (text, "-1X");
      break;
    case 5:
      g_string_append_printf (text, "-%02u%s2017-01-%02u", day, happens (self, 50) ? "/" : "\\/",
                              day);
      break;
    case 6:
      g_string_append_printf (text, "-%02u/..", day);
      break;
    default:
      g_string_append_printf (text, "-%02u", day);
    }
  g_string_append_c (text, '"');
}

static void
append_circumstances (BenchGenerator *self, GString *text)
{
  if (happens (self, 90))
    append_date (self, text);
  if (happens (self, 30))
    append_string (text, "when_text", "Thursday night");
  if (happens (self, 40))
    g_string_append_printf (text, ",\"place\":\"place-%u\"", below (self, 300));
  if (happens (self, 15))
    g_string_append_printf (text, ",\"meeting\":\"meeting-%u\"", below (self, 500));
  if (happens (self, 50))
    append_string (text, "medium", PICK (self, media));
  if (happens (self, 5))
    append_actors (self, text, "audience");
  if (happens (self, 80))
    append_actors (self, text, "relayed_by");
  if (happens (self, 80))
    append_string (text, "attribution", PICK (self, terms));
  if (happens (self, 3))
    g_string_append (text, ",\"manner\":[\"shouting\"]");
  if (happens (self, 10))
    append_actors (self, text, "addressees");
}

static void
append_claim (BenchGenerator *self, GString *text)
{
  g_string_append_printf (text, ",\"claims\":[{\"about\":\"incident-%u\",\"stance\":\"%s\"",
                          below (self, 2000), PICK (self, stances));
  if (happens (self, 50))
    {
      append_string (text, "aspect", PICK (self, aspects));
      g_string_append (text, ",\"value\":");
      append_actor (self, text);
    }
  if (happens (self, 20))
    append_string (text, "certainty", "probable");
  if (happens (self, 20))
    g_string_append (text, ",\"presupposed\":true");
  g_string_append (text, "}]");
}

static void
append_citation (BenchGenerator *self, GString *text, const Script *script)
{
  guint start = below (self, 8000);
  gboolean escapes = happens (self, 50);

  g_string_append_printf (text, "{\"document\":\"article-%u\",\"quote\":\"", below (self, 3000));
  append_passage (self, text, script, 2);
  g_string_append_printf (text, "\",\"start\":%u,\"end\":%u", start, start + 100);
  if (happens (self, 20))
    g_string_append_printf (text, ",\"locator\":\"p. %u%s%u\"", below (self, 9),
                            escapes ? "\\/" : "/", below (self, 9));
  append_string (text, "support", PICK (self, supports));
  if (happens (self, 60))
    g_string_append_printf (text, ",\"reliability\":\"%c\",\"credibility\":%u",
                            'A' + (char) below (self, 6), 1 + below (self, 6));
  g_string_append_c (text, '}');
}

/* What every record may have. */
static void
append_common (BenchGenerator *self, GString *text, const Script *script)
{
  g_string_append (text, ",\"sources\":[");
  append_citation (self, text, script);
  if (happens (self, 10))
    {
      g_string_append_c (text, ',');
      append_citation (self, text, scripts);
    }
  g_string_append_c (text, ']');
  if (happens (self, 60))
    g_string_append_printf (text, ",\"codes\":[\"cameo:%03u\"]", 10 + below (self, 190));
  if (happens (self, 70))
    g_string_append_printf (text, ",\"confidence\":%u", below (self, 101));
  if (happens (self, 6))
    {
      g_string_append (text, ",\"note\":\"");
      append_sentence (self, text, scripts);
      g_string_append (text, "https:\\/\\/example.org\\/archive\\/2016\"");
    }
}

void
bench_append_header (GString *text)
{
  g_string_append (text, "{\"ceasefire\":\"1.0\",\"title\":\"Made-up statements\","
                         "\"language\":\"en\",\"timezone\":\"Etc/UTC\"}\n");
}

/* One line, its members in the order of the table, as writers leave them. */
void
bench_append_statement (BenchGenerator *self, GString *text)
{
  const Script *script = happens (self, 60) ? scripts : &PICK (self, scripts);

  g_string_append_printf (
    text, "{\"type\":\"statement\",\"id\":\"statement-%u\",\"speaker\":", self->n_records);
  append_actor (self, text);
  if (happens (self, 10))
    g_string_append_printf (text, ",\"on_behalf_of\":\"state-%u\"", below (self, 30));
  g_string_append_printf (text, ",\"acts\":[\"%s\"", PICK (self, acts));
  if (happens (self, 30))
    g_string_append (text, ",\"warn\"");
  g_string_append_c (text, ']');
  append_string (text, "form", PICK (self, forms));
  append_text (self, text, script);
  append_circumstances (self, text);
  if (happens (self, 50))
    g_string_append_printf (text, ",\"about\":[\"incident-%u\"]", below (self, 2000));
  if (self->n_records > 0 && happens (self, 25))
    g_string_append_printf (text, ",\"in_reply_to\":\"statement-%u\"",
                            below (self, self->n_records));
  if (happens (self, 1))
    g_string_append (text, ",\"retracted\":true");
  if (happens (self, 33))
    append_claim (self, text);
  append_common (self, text, script);
  g_string_append (text, "}\n");
  self->n_records++;
}

static const char *const actions[]
  = { "shelling", "small-arms-fire", "air-strike", "attack", "abduct", "deny-access" };
static const char *const weapons[] = { "rocket", "mlrs", "grad", "barrel-bomb", "guided-bomb" };

#define N_UNITS 20
#define N_DISTRICTS 8
#define N_VILLAGES 25
#define N_REPORTS 30

static void
append_moment (GString *text, guint minutes)
{
  g_autoptr (GDateTime) start = g_date_time_new_utc (2015, 2, 15, 0, 0, 0);
  g_autoptr (GDateTime) moment = g_date_time_add_minutes (start, (int) minutes);
  g_autofree char *written = g_date_time_format (moment, "%Y-%m-%dT%H:%MZ");

  append_string (text, "when", written);
}

void
bench_append_incident (BenchGenerator *self, GString *text)
{
  guint side = below (self, 2);

  g_string_append_printf (text, "{\"type\":\"incident\",\"id\":\"incident-%u\"", self->n_records);
  append_string (text, "action", PICK (self, actions));
  if (happens (self, 50))
    g_string_append_printf (text, ",\"agents\":[\"unit-%c%u\"]", 'a' + side, below (self, N_UNITS));
  if (happens (self, 60))
    g_string_append_printf (text, ",\"targets\":[\"unit-%c%u\"]", 'b' - side,
                            below (self, N_UNITS));
  if (happens (self, 60))
    g_string_append_printf (text, ",\"means\":[\"%s\"]", PICK (self, weapons));
  g_string_append_printf (text, ",\"place\":\"area-%u-village-%u\"", below (self, N_DISTRICTS),
                          below (self, N_VILLAGES));
  append_moment (text, self->n_records * 3);
  if (happens (self, 30))
    g_string_append_printf (text, ",\"count\":%u", 1 + below (self, 20));
  if (happens (self, 25))
    g_string_append_printf (text, ",\"fatalities\":%u", below (self, 9));
  g_string_append_printf (text,
                          ",\"sources\":[{\"document\":\"report-%u\",\"reliability\":"
                          "\"B\",\"credibility\":2}]",
                          below (self, N_REPORTS));
  g_string_append (text, "}\n");
  self->n_records++;
}

void
bench_append_setting (GString *text)
{
  for (guint i = 0; i < 2 * N_UNITS; i++)
    g_string_append_printf (text,
                            "{\"type\":\"actor\",\"id\":\"unit-%c%u\",\"kind\":\"armed-group\"}\n",
                            'a' + (char) (i % 2), i / 2);
  for (guint i = 0; i < N_DISTRICTS; i++)
    g_string_append_printf (text, "{\"type\":\"place\",\"id\":\"area-%u\"}\n", i);
  for (guint i = 0; i < N_DISTRICTS * N_VILLAGES; i++)
    g_string_append_printf (text,
                            "{\"type\":\"place\",\"id\":\"area-%u-village-%u\",\"within\":"
                            "\"area-%u\"}\n",
                            i / N_VILLAGES, i % N_VILLAGES, i / N_VILLAGES);
  for (guint i = 0; i < N_REPORTS; i++)
    g_string_append_printf (
      text, "{\"type\":\"document\",\"id\":\"report-%u\",\"kind\":\"report\"}\n", i);
}
