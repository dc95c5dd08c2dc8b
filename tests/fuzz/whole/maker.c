/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "fuzz/whole/maker.h"

#include "core/enum.h"
#include "core/record.h"
#include "core/value.h"
#include "types/types.h"

#include <ceasefire/ceasefire-dossier.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-norm.h>
#include <ceasefire/ceasefire-statement.h>
#include <string.h>

/* A record that is going to be made, so that others can refer to it. */
typedef struct
{
  const CeasefireType *type;
  char *id;
} WholePlan;

typedef struct
{
  const WholeProgram *program;
  gboolean is_wild;
  GArray *plans;      /* of WholePlan */
  guint64 *state;     /* of the member that is being made */
  guint rank;         /* of the record that is being made, in `plans` */
  const char *member; /* the record's, of which what is made is a part */
  guint depth;
} WholeMaker;

static const char *const usual_strings[WHOLE_STRINGS] = {
  "a",          "B",         "III.2",      "north",      "Aleppo",
  "هدنة",       "e\u0301é",  "a \u202e b", "x\u2028y",   "\"q\"",
  "two words",  "tab\there", "line\nfeed", "\U0001f600", "occurrence|agent",
  "2016-09-12", "",          " ",
};

static const char *const *strings = usual_strings;

void
whole_set_strings (const char *const *others)
{
  strings = others ? others : usual_strings;
}

static const char *const claim_values[] = {
  "2016-09-12", "2016-09-10/2016-09-14",
  "attack",     "shelling|air-strike",
  "withdraw",   "binding",
  "x",          "2016-09-12|2016-09-13",
  "air-strike", "mortar",
};

/* They overlap, meet and contain each other; none is certainly before another. */
static const char *const calm_dates[] = {
  "2016-09", "2016-09-05/2016-09-20", "2016", "2016-09-12?", "2016-09~", "2016-09-10/..",
};

static const char *const sharp_dates[] = {
  "2016-09-09",
  "2016-09-10",
  "2016-09-11",
  "2016-09-12",
  "2016-09-12T10:00Z",
  "2016-09-12T10:00:30Z",
  "2016-09-12T12:00",
  "2016-09-12T10:00+03:00",
  "2016-09-13/2016-09-14",
  "2016-09-09T20:00Z/2016-09-16T20:00Z",
  "2016-09",
  "2016-09-15~",
  "2016-09-1X",
  "../2016-09-12",
  "2016-09-12/..",
  "{2016-09-10,2016-09-13}",
  "[2016-09-10..2016-09-13]",
  "2016-09-12/",
  "2016-23",
  "-0044-03-15",
  "9999-12-31",
  "2016-10-30T01:30",
  "2016-08",
  "2016-09-17",
  "2016-09-30",
};

static const char *const early_dates[] = { "2016-08-01", "2016-09-01", "2016-08", "2015" };

static const char *const forces[] = {
  "2016-09-09/2016-10-30", "2016-09-02T00:00Z/..",        "2016-09-09/..",
  "2016-09-12/2016-09-16", "2016-09-05/2016-09-12T19:00", "2016-09-10/",
  "2016-09~/2016-12",
};

static const char *const late_dates[] = { "2017-01-02", "2017", "2017-02-01T08:00Z", "2018-05" };

static const char *const durations[] = { "PT2H", "P1D", "PT48H", "P7D", "P1M", "PT1S", "P3D" };
static const char *const short_durations[] = { "PT2H", "PT30M", "P1D" };

static const char *const actions[] = {
  "attack",       "use-force", "shelling", "air-strike", "deny-access",
  "allow-access", "withdraw",  "release",  "request",
};

static const struct
{
  const char *form;
  const char *text;
} formed[] = {
  { "country", "SYR" },
  { "language", "en" },
  { "scheme-code", "cameo:190" },
  { "file", "texts/S_RES_2254.txt" },
  { "path", "parties[0].side" },
  { "prefix", "gdelt" },
  { "sha256", "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" },
  { "timezone", "Asia/Damascus" },
  { "uri", "https://example.org/a" },
  { "version", "1.0" },
};

/* Members that are there more often or more seldom than others, so that clauses, incidents and claims
 * meet: a share of 256, of density or of itself. */
static const struct
{
  const char *name;
  guint8 share;
} shares[] = {
  { "claims", 230 },      { "agents", 230 },
  { "when", 190 },        { "action", 230 },
  { "modality", 240 },    { "in_force", 230 },
  { "exceptions", 120 },  { "sources", 140 },
  { "targets", 50 },      { "places", 30 },
  { "means", 40 },        { "excluded", 30 },
  { "window", 50 },       { "bearers", 60 },
  { "trigger", 70 },      { "aspect", 70 },
  { "value", 150 },       { "omits", 20 },
  { "retracted", 20 },    { "presupposed", 40 },
  { "disputed", 40 },     { "reliability", 200 },
  { "credibility", 200 }, { "agents_any", 30 },
  { "silent_on", 20 },    { "bearer_controlled", 20 },
  { "own_side", 40 },     { "every", 40 },
  { "deadline", 110 },    { "duty", 110 },
  { "omissions", 60 },    { "breached_by", 60 },
};

/* What most often stands for a choice. */
static const struct
{
  const char *name;
  int value;
} choices[] = {
  { "modality", CEASEFIRE_MODALITY_PROHIBITION }, { "modality", CEASEFIRE_MODALITY_OBLIGATION },
  { "stance", CEASEFIRE_STANCE_ASSERTS },         { "stance", CEASEFIRE_STANCE_ASSERTS },
  { "stance", CEASEFIRE_STANCE_DENIES },          { "reliability", CEASEFIRE_RELIABILITY_B },
  { "certainty", CEASEFIRE_CERTAINTY_CERTAIN },   { "support", CEASEFIRE_SUPPORT_EXPLICIT },
};

static guint
below (WholeMaker *self, guint n)
{
  return whole_below (self->state, n);
}

#define pick(self, from) ((from)[below (self, G_N_ELEMENTS (from))])

static const char *
pick_string (WholeMaker *self)
{
  return strings[below (self, WHOLE_STRINGS)];
}

static gpointer make_value (WholeMaker *self, CeasefireType *type);

/* Names */

static gboolean
is_allowed (const char *names, const char *name)
{
  g_auto (GStrv) list = names ? g_strsplit (names, "|", -1) : NULL;

  return list == NULL || g_strv_contains ((const char *const *) list, name);
}

/* Of the same type only earlier ones, so that nothing goes round in rings. NULL: there is none. */
static const char *
pick_reference (WholeMaker *self, const char *refers_to)
{
  const CeasefireType *own = g_array_index (self->plans, WholePlan, self->rank).type;
  guint start = below (self, self->plans->len);

  /* Most is said of incidents. */
  if (refers_to && strlen (refers_to) > 9 && g_str_has_prefix (refers_to, "incident|")
      && below (self, 3))
    refers_to = "incident";
  if (self->is_wild && below (self, 8) == 0)
    return below (self, 2) ? "nobody" : g_array_index (self->plans, WholePlan, start).id;
  for (guint i = 0; i < self->plans->len; i++)
    {
      guint j = (start + i) % self->plans->len;
      const WholePlan *plan = &g_array_index (self->plans, WholePlan, j);

      if (is_allowed (refers_to, plan->type->name)
          && (plan->type != own || j < self->rank || self->is_wild))
        return plan->id;
    }
  return NULL;
}

static char *
make_code (WholeMaker *self, const char *name)
{
  CeasefireVocabulary *vocabulary = ceasefire_vocabulary_get_builtin (name);
  g_auto (GStrv) codes = vocabulary ? ceasefire_vocabulary_list_codes (vocabulary) : NULL;
  guint n = codes ? g_strv_length (codes) : 0;

  if (g_str_equal (name, "action") && below (self, 8))
    {
      const char *action = below (self, 2) ? actions[0] : pick (self, actions);

      if (ceasefire_vocabulary_lookup (vocabulary, action))
        return g_strdup (action);
    }
  if (g_str_equal (name, "exception") && below (self, 2))
    return g_strdup (below (self, 2) ? "self-defence" : "return-fire");
  if (n == 0 || below (self, 32) == 0)
    return g_strdup ("no-such-code");
  return g_strdup (codes[below (self, below (self, 2) ? MIN (n, 6) : n)]);
}

static char *
make_string (WholeMaker *self, const CeasefireType *type, const CeasefireField *field)
{
  if (field->names == CEASEFIRE_NAMES_RECORD)
    return g_strdup (pick_reference (self, field->refers_to));
  if (field->names == CEASEFIRE_NAMES_TERM)
    return make_code (self, field->vocabulary);
  if (field->format && below (self, 16))
    for (guint i = 0; i < G_N_ELEMENTS (formed); i++)
      if (g_str_equal (formed[i].form, field->format))
        return g_strdup (formed[i].text);
  if (type == &ceasefire_claim_type && g_str_equal (field->name, "value"))
    return g_strdup (below (self, 2) ? pick (self, claim_values) : pick_reference (self, NULL));
  return g_strdup (pick_string (self));
}

/* Dates */

static const char *
pick_date (WholeMaker *self, const CeasefireType *type, const char *name)
{
  if (self->is_wild && below (self, 2))
    return pick (self, sharp_dates);
  if (g_str_equal (name, "published"))
    return pick (self, late_dates);
  if (g_str_equal (name, "signed"))
    return pick (self, early_dates);
  if (g_str_equal (name, "in_force"))
    return pick (self, forces);
  if (g_str_equal (name, "until"))
    return pick (self, late_dates);
  if (type == &ceasefire_meeting_type || (type == &ceasefire_statement_type && below (self, 2)))
    return pick (self, calm_dates);
  return pick (self, sharp_dates);
}

static gpointer
make_scalar (WholeMaker *self, const CeasefireType *type, const CeasefireField *field)
{
  const char *text;
  gpointer scalar;

  if (field->scalar->get_type () == CEASEFIRE_TYPE_DATE)
    text = pick_date (self, type, field->name);
  else
    text = type == &ceasefire_meeting_type ? pick (self, short_durations) : pick (self, durations);
  scalar = ceasefire_scalar_parse (field->scalar, text, strlen (text), NULL);
  return scalar ? scalar : ceasefire_scalar_parse (field->scalar, "2016", 4, NULL);
}

CeasefireDate *
whole_make_date (guint64 *state)
{
  const char *text = sharp_dates[whole_below (state, G_N_ELEMENTS (sharp_dates))];

  return ceasefire_date_new (text, NULL);
}

/* Members */

static gint64
make_int (WholeMaker *self, const CeasefireField *field)
{
  gint64 range = (gint64) (field->maximum - field->minimum);

  switch (below (self, 8))
    {
    case 0:
      return (gint64) field->minimum;
    case 1:
      return (gint64) field->maximum;
    default:
      return (gint64) field->minimum + (gint64) below (self, (guint) MIN (range, 7) + 1);
    }
}

static CeasefireText *
make_text (WholeMaker *self)
{
  CeasefireText *text;
  CeasefireText *more;

  if (below (self, 3))
    return ceasefire_text_new (pick_string (self));
  text = ceasefire_text_new_in ("en", pick_string (self));
  more = ceasefire_text_add (text, below (self, 2) ? "ar" : "de-CH", pick_string (self));
  ceasefire_text_unref (text);
  return more;
}

static int
make_enum (WholeMaker *self, const char *name, GType type)
{
  GEnumClass *class = g_type_class_ref (type);
  guint start = below (self, 2 * G_N_ELEMENTS (choices));
  int value = class->values[1 + below (self, class->n_values - 1)].value;

  for (guint i = start; i < 2 * G_N_ELEMENTS (choices) && below (self, 4); i++)
    if (g_str_equal (choices[i % G_N_ELEMENTS (choices)].name, name))
      {
        value = choices[i % G_N_ELEMENTS (choices)].value;
        break;
      }

  g_type_class_unref (class);
  return value;
}

/* FALSE: there is nothing to refer to. */
static gboolean
make_item (WholeMaker *self, const CeasefireType *type, const CeasefireField *field,
           CeasefireCell *cell)
{
  memset (cell, 0, sizeof *cell);
  if (field->kind == &ceasefire_kind_string)
    cell->pointer = make_string (self, type, field);
  else if (field->kind == &ceasefire_kind_raw)
    cell->pointer = g_strdup ("{\"type\":\"Point\",\"coordinates\":[37.1,36.2]}");
  else if (field->kind == &ceasefire_kind_text)
    cell->pointer = make_text (self);
  else if (field->kind == &ceasefire_kind_scalar)
    cell->pointer = make_scalar (self, type, field);
  else if (field->kind == &ceasefire_kind_object)
    cell->pointer = make_value (self, field->type);
  else
    {
      if (field->kind == &ceasefire_kind_enum)
        cell->small = make_enum (self, field->name, field->get_type ());
      else if (field->kind == &ceasefire_kind_boolean)
        cell->small = below (self, 2) ? CEASEFIRE_TRISTATE_YES : CEASEFIRE_TRISTATE_NO;
      else if (field->kind == &ceasefire_kind_int)
        cell->integer = make_int (self, field);
      else
        cell->number = field->minimum + (field->maximum - field->minimum) / (1 + below (self, 9));
      return TRUE;
    }
  return cell->pointer != NULL;
}

static void
clear_item (const CeasefireField *field, gpointer item)
{
  if (field->kind == &ceasefire_kind_text)
    ceasefire_text_unref (item);
  else if (field->kind == &ceasefire_kind_scalar)
    g_boxed_free (field->scalar->get_type (), item);
  else if (field->kind == &ceasefire_kind_object)
    ceasefire_value_unref (item);
  else if (field->kind == &ceasefire_kind_string || field->kind == &ceasefire_kind_raw)
    g_free (item);
}

typedef void (*SetMember) (gpointer object, guint row, const CeasefireCell *cell);

static gboolean
make_list (WholeMaker *self, const CeasefireType *type, const CeasefireField *field,
           CeasefireCell *cell)
{
  guint n = 1 + below (self, 3);
  gpointer *items = g_new0 (gpointer, n + 1);
  guint made = 0;

  for (guint i = 0; i < n; i++)
    if (make_item (self, type, field, cell))
      items[made++] = cell->pointer;
  cell->pointer = items;
  return made > 0;
}

static void
clear_list (const CeasefireField *field, gpointer *items)
{
  for (guint i = 0; items[i]; i++)
    clear_item (field, items[i]);
  g_free (items);
}

static guint
get_share (const CeasefireField *field, guint density)
{
  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    if (g_str_equal (shares[i].name, field->name))
      return (shares[i].share + density * shares[i].share / 256) / 2;
  return density;
}

/* Whether the member was made, or need not be. */
static gboolean
make_member (WholeMaker *self, const CeasefireType *type, gpointer object, guint row,
             const CeasefireField *field, guint density, SetMember set)
{
  gboolean is_list = field->shape == CEASEFIRE_LIST;
  CeasefireCell cell;
  gboolean made;

  if (!field->required && below (self, 256) >= get_share (field, density))
    return TRUE;
  if (field->required && self->is_wild && below (self, 32) == 0)
    return TRUE;
  if (self->depth > 3 && field->kind == &ceasefire_kind_object)
    return !field->required;
  self->depth++;
  made = is_list ? make_list (self, type, field, &cell) : make_item (self, type, field, &cell);
  self->depth--;
  if (made)
    set (object, row, &cell);
  if (is_list)
    clear_list (field, cell.pointer);
  else if (made)
    clear_item (field, cell.pointer);
  return made || !field->required;
}

/* Values */

static void
set_value_member (gpointer value, guint row, const CeasefireCell *cell)
{
  ceasefire_value_set (value, row, cell);
}

/* Start and end are those of the quote. */
static void
tidy_citation (WholeMaker *self, CeasefireCitation *citation)
{
  const char *quote = ceasefire_citation_get_quote (citation);
  glong length = quote ? g_utf8_strlen (quote, -1) : 4;
  gint64 start = below (self, 2000);

  if (self->is_wild)
    return;
  if (length == 0 || below (self, 2))
    start = -1;
  ceasefire_citation_set_start (citation, start);
  ceasefire_citation_set_end (citation, start < 0 ? -1 : start + length);
}

/* Terms stand below those that there are. */
static void
tidy_term (WholeMaker *self, CeasefireTerm *term)
{
  g_auto (GStrv) names = ceasefire_vocabulary_list_names ();
  const char *name = names[below (self, g_strv_length (names))];
  g_autofree char *broader = make_code (self, name);

  if (self->is_wild)
    return;
  ceasefire_term_set_vocabulary (term, name);
  if (g_str_equal (broader, "no-such-code"))
    ceasefire_term_set_broader (term, NULL);
  else
    ceasefire_term_set_broader (term, broader);
}

static gpointer
make_value (WholeMaker *self, CeasefireType *type)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  gpointer value = ceasefire_value_new (type);

  for (guint row = 0; row < layout->n_fields; row++)
    if (!make_member (self, type, value, row, layout->fields[row], 128, set_value_member))
      {
        ceasefire_value_unref (value);
        return NULL;
      }
  if (type == &ceasefire_citation_type)
    tidy_citation (self, value);
  if (type == &ceasefire_term_type)
    tidy_term (self, value);
  return value;
}

CeasefirePolicy *
whole_make_policy (guint64 *state)
{
  WholeMaker maker = { .state = state };

  return make_value (&maker, &ceasefire_policy_type);
}

/* Records */

static void
set_record_member (gpointer record, guint row, const CeasefireCell *cell)
{
  ceasefire_record_set (record, row, cell);
}

/* What is said at a meeting or in reply is not dated so that it could contradict that. */
static void
tidy_statement (WholeMaker *self, CeasefireStatement *statement)
{
  g_autoptr (CeasefireDate) calm = ceasefire_date_new (pick (self, calm_dates), NULL);

  if (self->is_wild || ceasefire_statement_get_when (statement) == NULL)
    return;
  if (ceasefire_statement_get_meeting (statement) || ceasefire_statement_get_in_reply_to (statement)
      || below (self, 4) == 0)
    ceasefire_statement_set_when (statement, calm);
}

/* A state of its own for each row, from one of the chunk's eight bytes and all of its first ones. */
static guint64
seed_row (const WholeChunk *chunk, const CeasefireField *field, guint row, guint part)
{
  return (guint64) chunk->seeds[row % G_N_ELEMENTS (chunk->seeds)] << 32 ^ g_str_hash (field->name)
         ^ (guint64) part << 48;
}

static guint
count_children (const WholeChunk *chunk, guint depth)
{
  static const guint counts[] = { 4, 2, 1, 1, 0 };

  if (depth == 0)
    return 1 + chunk->n_children % 5;
  return (chunk->n_children >> (2 + depth)) % 4 == 3 ? counts[MIN (depth, 4)] : 0;
}

static CeasefireRecord *
make_record (WholeMaker *self, const WholeChunk *chunk, guint *rank, guint depth)
{
  const WholePlan *plan = &g_array_index (self->plans, WholePlan, *rank);
  const CeasefireLayout *layout = ceasefire_type_get_layout (plan->type);
  CeasefireRecord *record = ceasefire_record_new ((CeasefireType *) plan->type, plan->id, NULL);
  guint part = *rank;

  self->rank = (*rank)++;
  for (guint row = 0; row < layout->n_fields; row++)
    {
      const CeasefireField *field = layout->fields[row];
      guint64 state = seed_row (chunk, field, row, depth ? part : 0);

      self->state = &state;
      if (field->shape != CEASEFIRE_CHILDREN)
        {
          make_member (self, plan->type, record, row, field, chunk->density, set_record_member);
          continue;
        }
      for (guint i = 0; i < count_children (chunk, depth); i++)
        {
          g_autoptr (CeasefireRecord) child = make_record (self, chunk, rank, depth + 1);

          ceasefire_record_adopt (record, row, G_MAXUINT, child);
        }
      self->rank = part;
    }
  if (plan->type == &ceasefire_statement_type)
    {
      guint64 state = chunk->dates;

      self->state = &state;
      tidy_statement (self, CEASEFIRE_STATEMENT (record));
    }
  return record;
}

/* Plans */

static char *
make_id (WholeMaker *self, const WholeChunk *chunk, const char *type, guint n)
{
  g_autofree char *plain = g_strdup_printf ("%.2s%u", type, n);
  guint form = MAX (chunk->id_form % 24, 12) - 12;
  gsize wanted = form == 8 ? 1 + (gsize) chunk->id_number * 4 : CEASEFIRE_ID_MAX;
  g_autofree char *fill = NULL;

  if (self->is_wild && form == 11 && self->plans->len > 0)
    return g_strdup (g_array_index (self->plans, WholePlan, n % self->plans->len).id);
  if (form < 7)
    return g_steal_pointer (&plain);
  if (form == 7)
    return g_strdup_printf ("روسيا-%s", plain);
  if (form == 10)
    return g_strdup_printf ("%c:\"\\%s", 'a' + chunk->id_number % 26, plain);
  fill = g_strnfill (MAX (wanted, strlen (plain)) - strlen (plain), 'i');
  return form == 9 ? g_strconcat (plain, fill, NULL) : g_strconcat (fill, plain, NULL);
}

static void
plan_clauses (WholeMaker *self, const WholeChunk *chunk, guint depth)
{
  guint n = count_children (chunk, depth);

  for (guint i = 0; i < n; i++)
    {
      WholePlan plan = { &ceasefire_clause_type, NULL };

      plan.id = make_id (self, chunk, "clause", self->plans->len);
      g_array_append_val (self->plans, plan);
      plan_clauses (self, chunk, depth + 1);
    }
}

static void
plan_record (WholeMaker *self, const WholeChunk *chunk, const CeasefireType *type)
{
  WholePlan plan = { type, NULL };

  plan.id = make_id (self, chunk, type->name, self->plans->len);
  g_array_append_val (self->plans, plan);
  if (ceasefire_type_get_layout (type)->children != 0)
    plan_clauses (self, chunk, 0);
}

static void
plan_clear (gpointer plan)
{
  g_free (((WholePlan *) plan)->id);
}

/* What others refer to, or nothing would come about: two parties, a place, a document, clauses. */
static const CeasefireType *const cast[] = { &ceasefire_actor_type,     &ceasefire_actor_type,
                                             &ceasefire_place_type,     &ceasefire_document_type,
                                             &ceasefire_agreement_type, &ceasefire_incident_type,
                                             &ceasefire_statement_type };

static const CeasefireType *
get_type (const WholeChunk *chunk)
{
  static const CeasefireType *const often[]
    = { &ceasefire_incident_type,  &ceasefire_incident_type,  &ceasefire_statement_type,
        &ceasefire_statement_type, &ceasefire_statement_type, &ceasefire_statement_type,
        &ceasefire_agreement_type, &ceasefire_coverage_type };
  CeasefireType *const *types = ceasefire_types_get_records ();
  guint n = 0;

  while (types[n])
    n++;
  return chunk->type % 3 == 0 ? types[(chunk->type >> 1) % n]
                              : often[(chunk->type >> 1) % G_N_ELEMENTS (often)];
}

/* The cast's members follow from the options. */
static WholeChunk
get_cast_chunk (const WholeProgram *program, guint i)
{
  WholeChunk chunk = program->options;

  chunk.density = i >= 4 ? MAX (chunk.density, 96) : chunk.density / 2;
  for (guint j = 0; j < G_N_ELEMENTS (chunk.seeds); j++)
    chunk.seeds[j] = (guint8) (chunk.seeds[j] + 37 * i);
  return chunk;
}

static void
append_record (WholeMaker *self, GString *text, const WholeChunk *chunk, guint *rank,
               CeasefireFormat format)
{
  gboolean in_lines = format == CEASEFIRE_FORMAT_JSON_LINES;
  g_autoptr (CeasefireRecord) record = make_record (self, chunk, rank, 0);
  g_autofree char *json = ceasefire_record_to_json (record);

  if (in_lines)
    g_string_append_c (text, '\n');
  else if (text->str[text->len - 1] != '[')
    g_string_append_c (text, ',');
  g_string_append (text, json);
}

static void
append_header (WholeMaker *self, GString *text, CeasefireFormat format)
{
  guint64 state = self->program->options.seeds[0] ^ (guint64) self->program->options.lists << 8;
  g_autoptr (CeasefireDossier) dossier = ceasefire_dossier_new ("en");
  g_autoptr (CeasefireHeader) header = NULL;
  g_autoptr (GBytes) bytes = NULL;
  const char *json;
  gsize length;

  self->state = &state;
  self->rank = 0;
  header = make_value (self, ceasefire_types_get_header ());
  ceasefire_header_set_version (header, "1.0");
  ceasefire_dossier_set_header (dossier, header);
  bytes = ceasefire_dossier_to_bytes (dossier, CEASEFIRE_FORMAT_JSON_LINES);
  json = g_bytes_get_data (bytes, &length);
  g_string_append_len (text, json, (gssize) length);
  g_string_truncate (text, text->len - strlen ("}\n"));
  g_string_append (text, format == CEASEFIRE_FORMAT_JSON ? ",\"records\":[" : "}");
}

GBytes *
whole_make_dossier (const WholeProgram *program, CeasefireFormat format)
{
  WholeMaker maker = { .program = program, .is_wild = WHOLE_IS_WILD (&program->options) };
  GString *text = g_string_new (NULL);
  guint rank = 0;
  gsize length;

  maker.plans = g_array_new (FALSE, FALSE, sizeof (WholePlan));
  g_array_set_clear_func (maker.plans, plan_clear);
  for (guint i = 0; i < G_N_ELEMENTS (cast); i++)
    {
      const WholeChunk chunk = get_cast_chunk (program, i);

      plan_record (&maker, &chunk, cast[i]);
    }
  for (guint i = 0; i < program->n_chunks; i++)
    plan_record (&maker, &program->chunks[i], get_type (&program->chunks[i]));
  append_header (&maker, text, format);
  for (guint i = 0; i < G_N_ELEMENTS (cast); i++)
    {
      const WholeChunk chunk = get_cast_chunk (program, i);

      append_record (&maker, text, &chunk, &rank, format);
    }
  for (guint i = 0; i < program->n_chunks; i++)
    append_record (&maker, text, &program->chunks[i], &rank, format);
  g_string_append (text, format == CEASEFIRE_FORMAT_JSON ? "]}" : "\n");
  g_array_unref (maker.plans);
  length = text->len;
  return g_bytes_new_take (g_string_free (text, FALSE), length);
}
