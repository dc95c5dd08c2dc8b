/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check-graph.h"

#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-unknown.h>

#include "core/nearest.h"
#include "core/unknown.h"
#include "types/types.h"

#include <string.h>

/*
 * Checking. A dossier may hold anything that the format can say; this tells what cannot be meant.
 * Only what is certain is told: where a time or a tie is unknown, checks stay silent.
 *
 * Records go by in their order, once, and are not kept, so that a check of a stream takes memory for
 * ids, types, references and what check-facts.c lists. A check reports what is wrong whatever else
 * there is (ceasefire_check_report), and asks about what depends on other records
 * (ceasefire_check_ask). A question is answered at once if all that it is about has gone by; if not
 * it is kept among the problems, in its place, and answered when these are told.
 */

static const CheckAnswer check_answers[CHECK_N_QUESTIONS] = {
  [CHECK_ASK_REFERENCE] = ceasefire_check_answer_reference,
  [CHECK_ASK_CODE] = ceasefire_check_answer_code,
  [CHECK_ASK_AFTER_DOCUMENT] = ceasefire_check_answer_after_document,
  [CHECK_ASK_REPLY_BEFORE] = ceasefire_check_answer_reply_before,
  [CHECK_ASK_FOLLOWS_LATER] = ceasefire_check_answer_follows_later,
  [CHECK_ASK_MADE_AT] = ceasefire_check_answer_made_at,
  [CHECK_ASK_PART_OF] = ceasefire_check_answer_part_of,
  [CHECK_ASK_CLAIM] = ceasefire_check_answer_claim,
  [CHECK_ASK_CLAUSE] = ceasefire_check_answer_clause,
  [CHECK_ASK_OUTSIDER] = ceasefire_check_answer_outsider,
  [CHECK_ASK_POWER] = ceasefire_check_answer_power,
  [CHECK_ASK_QUOTE] = ceasefire_check_answer_quote,
  [CHECK_ASK_DIGEST] = ceasefire_check_answer_digest,
  [CHECK_ASK_YEAR] = ceasefire_check_answer_year,
  [CHECK_ASK_VETO] = ceasefire_check_answer_veto,
  [CHECK_ASK_BALLOT] = ceasefire_check_answer_ballot,
};

/* Making */

void
ceasefire_check_init (CeasefireCheck *self, CeasefireDossier *dossier, gboolean is_stream)
{
  memset (self, 0, sizeof *self);
  self->dossier = dossier;
  self->is_stream = is_stream;
  ceasefire_interner_init (&self->strings);
  self->records = g_array_new (FALSE, FALSE, sizeof (CheckRecord));
  self->facts = g_array_new (FALSE, FALSE, sizeof (CheckFact));
  self->entries = g_array_new (FALSE, FALSE, sizeof (CheckEntry));
  self->header_entries = g_array_new (FALSE, FALSE, sizeof (CheckEntry));
  self->operands = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->fields = g_ptr_array_new ();
  self->field_numbers = g_hash_table_new (NULL, NULL);
  self->term_numbers = g_hash_table_new (NULL, NULL);
  self->rings = g_array_new (FALSE, FALSE, sizeof (CheckRing));
  self->path = g_string_new (NULL);
  for (guint i = 0; i < CHECK_N_CODES; i++)
    self->severities[i] = (guint8) ceasefire_check_codes[i].severity;
}

static void
check_drop_rings (CeasefireCheck *self)
{
  for (guint i = 0; i < self->rings->len; i++)
    g_free (g_array_index (self->rings, CheckRing, i).message);
  g_array_set_size (self->rings, 0);
}

void
ceasefire_check_clear (CeasefireCheck *self)
{
  check_drop_rings (self);
  ceasefire_interner_clear (&self->strings);
  g_array_unref (self->records);
  g_array_unref (self->facts);
  g_array_unref (self->entries);
  g_array_unref (self->header_entries);
  g_array_unref (self->operands);
  g_ptr_array_unref (self->fields);
  g_hash_table_unref (self->field_numbers);
  g_hash_table_unref (self->term_numbers);
  g_clear_pointer (&self->prefixes, g_hash_table_unref);
  g_array_unref (self->rings);
  g_string_free (self->path, TRUE);
  ceasefire_check_mistakes_clear (&self->mistakes);
  ceasefire_check_mistakes_clear (&self->header_mistakes);
  g_free (self->groups);
  g_clear_pointer (&self->expected, g_hash_table_unref);
  g_clear_pointer (&self->indices, g_hash_table_unref);
  g_clear_pointer (&self->names, g_hash_table_unref);
  g_clear_pointer (&self->set, g_hash_table_unref);
  g_clear_pointer (&self->councils, g_hash_table_unref);
  for (guint i = 0; i < CHECK_DATES; i++)
    g_clear_pointer (&self->dates[i].date, ceasefire_date_unref);
  for (guint i = 0; i < G_N_ELEMENTS (self->held); i++)
    g_clear_pointer (&self->held[i], ceasefire_date_unref);
}

/* What is known of records that went by */

guint32
ceasefire_check_intern (CeasefireCheck *self, const char *string)
{
  return ceasefire_interner_add (&self->strings, string);
}

const char *
ceasefire_check_get_string (const CeasefireCheck *self, guint32 string)
{
  return ceasefire_interner_get (&self->strings, string);
}

static const CheckMistakes *
check_get_mistakes (const CeasefireCheck *self)
{
  return self->record ? &self->mistakes : &self->header_mistakes;
}

static void
check_append_path (CeasefireCheck *self, const CeasefirePath *path)
{
  gssize index = path->index;

  if (path->up)
    check_append_path (self, path->up);
  else if (self->record)
    return;
  if (self->path->len > 0)
    g_string_append_c (self->path, '.');
  g_string_append (self->path, path->name);
  if (index < 0)
    return;
  index = ceasefire_check_mistakes_find_index (check_get_mistakes (self), self->path->str, index);
  g_string_append_printf (self->path, "[%" G_GSSIZE_FORMAT "]", index);
}

/* In `path`: where something stands in the text. Few paths differ behind the number of the record, so
 * they are kept once, without it. */
static const char *
check_make_path (CeasefireCheck *self, const CeasefirePath *path)
{
  g_string_assign (self->path, self->record ? CHECK_PATH_RECORD : "");
  check_append_path (self, path);
  return self->path->str;
}

guint32
ceasefire_check_intern_path (CeasefireCheck *self, const CeasefirePath *path)
{
  return ceasefire_check_intern (self, check_make_path (self, path));
}

gboolean
ceasefire_check_is_mistaken (CeasefireCheck *self, const CeasefirePath *path)
{
  return self->mistakes.objects
         && ceasefire_check_mistakes_has_object (&self->mistakes, check_make_path (self, path),
                                                 self->base);
}

guint32
ceasefire_check_add_list (CeasefireCheck *self, const guint32 *items, guint n)
{
  guint32 length = n;
  guint32 list = self->operands->len + 1;

  g_array_append_val (self->operands, length);
  g_array_append_vals (self->operands, items, n);
  return list;
}

const guint32 *
ceasefire_check_get_list (const CeasefireCheck *self, guint32 list, guint *n)
{
  const guint32 *at = &g_array_index (self->operands, guint32, list - 1);

  *n = *at;
  return at + 1;
}

const CheckRecord *
ceasefire_check_get_record (const CeasefireCheck *self, guint32 record)
{
  return &g_array_index (self->records, CheckRecord, record - 1);
}

GType
ceasefire_check_get_gtype (const CeasefireCheck *self, guint32 record)
{
  guint32 type = ceasefire_check_get_record (self, record)->type;

  return type & CHECK_TYPE_UNKNOWN
           ? CEASEFIRE_TYPE_UNKNOWN
           : ceasefire_type_get_gtype (ceasefire_layout_get_indexed (type)->type);
}

const char *
ceasefire_check_get_type_name (const CeasefireCheck *self, guint32 record)
{
  guint32 type = ceasefire_check_get_record (self, record)->type;

  return type & CHECK_TYPE_UNKNOWN ? ceasefire_check_get_string (self, type & ~CHECK_TYPE_UNKNOWN)
                                   : ceasefire_layout_get_indexed (type)->type->name;
}

const char *
ceasefire_check_get_id (const CeasefireCheck *self, guint32 record)
{
  return ceasefire_check_get_string (self, ceasefire_check_get_record (self, record)->id);
}

/* The first record that has an id stays the one that has it, so only of none is there doubt. */
guint32
ceasefire_check_find (CeasefireCheck *self, guint32 id, GType type)
{
  guint32 record = id ? *ceasefire_interner_get_data (&self->strings, id) & ~CHECK_ID_BITS : 0;

  if (id && record == 0)
    self->is_open = !self->is_complete;
  return record && (type == 0 || ceasefire_check_get_gtype (self, record) == type) ? record : 0;
}

const CheckFact *
ceasefire_check_get_facts (const CeasefireCheck *self, guint32 record, guint *n)
{
  guint32 first = ceasefire_check_get_record (self, record)->first_fact;
  guint32 end = record < self->records->len
                  ? ceasefire_check_get_record (self, record + 1)->first_fact
                  : self->facts->len;

  *n = end - first;
  /* An array that has never had an item has no memory to point into. */
  return *n > 0 ? &g_array_index (self->facts, CheckFact, first) : NULL;
}

guint32
ceasefire_check_get_fact (const CeasefireCheck *self, guint32 record, CheckFactKind kind)
{
  guint n = 0;
  const CheckFact *facts = record ? ceasefire_check_get_facts (self, record, &n) : NULL;

  for (guint i = 0; i < n; i++)
    if (facts[i].kind == kind)
      return facts[i].string;
  return 0;
}

guint32
ceasefire_check_get_agreement (const CeasefireCheck *self, guint32 clause)
{
  guint32 root = ceasefire_check_get_fact (self, clause, CHECK_FACT_ROOT);

  return root && ceasefire_check_get_gtype (self, root) == CEASEFIRE_TYPE_AGREEMENT ? root : 0;
}

const CeasefireDate *
ceasefire_check_get_date (CeasefireCheck *self, guint32 string)
{
  guint i = string % CHECK_DATES;

  if (string == 0)
    return NULL;
  if (self->dates[i].string != string)
    {
      g_clear_pointer (&self->dates[i].date, ceasefire_date_unref);
      self->dates[i].date = ceasefire_date_new (ceasefire_check_get_string (self, string), NULL);
      self->dates[i].string = string;
    }
  g_clear_pointer (&self->held[0], ceasefire_date_unref);
  self->held[0] = self->held[1];
  self->held[1] = ceasefire_date_ref (self->dates[i].date);
  return self->held[1];
}

/* Problems and questions */

/* Whether it follows from a mistake that has been told. */
static gboolean
check_is_told (CeasefireCheck *self, const CheckEntry *entry)
{
  const CheckMistakes *mistakes = check_get_mistakes (self);
  const char *path = ceasefire_check_get_string (self, entry->path);
  g_autofree char *trigger = NULL;

  if (mistakes->members == NULL)
    return FALSE;
  if (entry->code == CHECK_MISSING_MEMBER)
    return ceasefire_check_mistakes_has_member (mistakes, path);
  if (!entry->is_late)
    return FALSE;
  trigger = g_strdup_printf ("%.*s.trigger", (int) self->base, path);
  return ceasefire_check_mistakes_has_object (mistakes, path, self->base)
         || (entry->code == CHECK_INCOMPLETE_DEADLINE
             && ceasefire_check_mistakes_has_member (mistakes, trigger));
}

static void
check_add_entry (CeasefireCheck *self, CheckEntry *entry, const CeasefirePath *path)
{
  entry->record = self->record ? self->number : 0;
  entry->path = ceasefire_check_intern_path (self, path);
  entry->line = 0;
  entry->column = 0;
  entry->is_late = self->is_late != FALSE;
  if (!check_is_told (self, entry))
    g_array_append_val (self->entries, *entry);
}

void
ceasefire_check_suggest (CeasefireCheck *self, const char *word)
{
  self->suggestion = ceasefire_check_intern (self, word);
}

void
ceasefire_check_mend (CeasefireCheck *self, CeasefireFix fix)
{
  self->fix = fix;
}

/* The sentence about a word that nobody knows, with what was probably meant; takes @message. */
static char *
check_say_nearest (CeasefireCheck *self, char *message)
{
  g_autofree char *said = NULL;
  char *whole;

  if (message == NULL || self->suggestion == 0)
    return message;
  said = ceasefire_nearest_say (ceasefire_check_get_string (self, self->suggestion));
  whole = g_strconcat (message, said, NULL);
  g_free (message);
  return whole;
}

static void
check_add_certain (CeasefireCheck *self, CheckEntry *entry, const char *message,
                   const CeasefirePath *path)
{
  entry->question = CHECK_CERTAIN;
  entry->a = ceasefire_check_intern (self, message);
  entry->b = self->suggestion;
  entry->fix = (guint8) self->fix;
  self->suggestion = 0;
  self->fix = CEASEFIRE_FIX_NONE;
  check_add_entry (self, entry, path);
}

void
ceasefire_check_report (CeasefireCheck *self, CeasefireCheckCode code, const CeasefirePath *path,
                        const char *format, ...)
{
  CheckEntry entry = { .code = (guint8) code };
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  message = check_say_nearest (self, g_steal_pointer (&message));
  check_add_certain (self, &entry, message, path);
}

/* The answer to a question, if something is wrong. */
static char *
check_answer (CeasefireCheck *self, CheckEntry *entry)
{
  self->suggestion = 0;
  return check_say_nearest (self, check_answers[entry->question](self, entry));
}

void
ceasefire_check_ask (CeasefireCheck *self, CheckQuestion question, CeasefireCheckCode code,
                     const CeasefirePath *path, guint32 a, guint32 b)
{
  CheckEntry entry = { .code = (guint8) code, .question = (guint8) question, .a = a, .b = b };
  g_autofree char *message = NULL;

  entry.record = self->record ? self->number : 0;
  self->is_open = FALSE;
  message = check_answer (self, &entry);
  if (self->is_open)
    check_add_entry (self, &entry, path);
  else if (message)
    check_add_certain (self, &entry, message, path);
  self->suggestion = 0;
}

/* Records */

static guint32
check_number_type (CeasefireCheck *self, CeasefireRecord *record)
{
  if (CEASEFIRE_IS_UNKNOWN (record))
    return ceasefire_check_intern (self, ceasefire_unknown_peek_type_name (record))
           | CHECK_TYPE_UNKNOWN;
  return ceasefire_record_get_layout (record)->index;
}

/* Of records of one id, the dossier knows which has it; in a stream it is the first. */
static void
check_enter (CeasefireCheck *self, CeasefireRecord *record)
{
  const char *id = ceasefire_record_peek_id (record);
  CheckRecord entry = { .id = ceasefire_check_intern (self, id),
                        .type = check_number_type (self, record),
                        .position = self->position,
                        .first_fact = self->facts->len };
  guint32 *data = entry.id ? ceasefire_interner_get_data (&self->strings, entry.id) : NULL;

  g_array_append_val (self->records, entry);
  self->record = record;
  self->number = self->records->len;
  if (data == NULL || (*data & ~CHECK_ID_BITS) != 0)
    return;
  if (self->is_stream || ceasefire_dossier_lookup (self->dossier, id) == record)
    *data |= self->number;
}

/* A type that is not known may have records in it that have ids. */
static void
check_lose_unknown (CeasefireCheck *self)
{
  const CeasefireExtras *extras
    = CEASEFIRE_IS_UNKNOWN (self->record)
        ? ceasefire_object_get_extras (self->record, ceasefire_record_get_layout (self->record))
        : NULL;

  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    ceasefire_check_lose (self, extras->items[i].raw, strlen (extras->items[i].raw));
}

static void
check_record (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  CeasefireCheck *self = user_data;

  check_enter (self, record);
  if (self->root == 0)
    self->root = self->number;
  self->base = self->mistakes.members ? strlen (check_make_path (self, path)) : 0;
  check_lose_unknown (self);
  ceasefire_check_facts (self, path);
  self->is_late = FALSE;
  ceasefire_check_identity (self, path);
  ceasefire_check_members (self, ceasefire_record_get_description (record), record, path);
  self->is_late = TRUE;
  ceasefire_check_time (self, path);
  ceasefire_check_agreement (self, path);
  ceasefire_check_quotes (self, path);
  ceasefire_check_place (self, path);
  ceasefire_check_conduct (self, path);
  ceasefire_check_votes (self, path);
  ceasefire_check_amounts (self, path);
  ceasefire_check_names (self, path);
}

/* The lines and columns of what has been noted since there were so many entries and facts. */
static void
check_locate (CeasefireCheck *self, guint first_entry, guint first_fact)
{
  g_autoptr (GPtrArray) paths = NULL;
  g_autofree guint *lines = NULL;
  g_autofree guint *columns = NULL;
  guint n = 0;

  if (self->locate == NULL || (self->entries->len == first_entry && self->facts->len == first_fact))
    return;
  paths = g_ptr_array_new ();
  for (guint i = first_entry; i < self->entries->len; i++)
    g_ptr_array_add (paths, (gpointer) ceasefire_check_get_string (
                              self, g_array_index (self->entries, CheckEntry, i).path));
  for (guint i = first_fact; i < self->facts->len; i++)
    if (g_array_index (self->facts, CheckFact, i).path)
      g_ptr_array_add (paths, (gpointer) ceasefire_check_get_string (
                                self, g_array_index (self->facts, CheckFact, i).path));
  if (paths->len == 0)
    return;
  lines = g_new0 (guint, paths->len);
  columns = g_new0 (guint, paths->len);
  self->locate (self->locate_data, (const char *const *) paths->pdata, paths->len, lines, columns);
  for (guint i = first_entry; i < self->entries->len; i++, n++)
    {
      g_array_index (self->entries, CheckEntry, i).line = lines[n];
      g_array_index (self->entries, CheckEntry, i).column = columns[n];
    }
  for (guint i = first_fact; i < self->facts->len; i++)
    if (g_array_index (self->facts, CheckFact, i).path)
      {
        g_array_index (self->facts, CheckFact, i).line = lines[n];
        g_array_index (self->facts, CheckFact, i).column = columns[n++];
      }
}

/* What an item that is to go belongs to. */
static char *
check_dup_owner (const CeasefireCheck *self, const CheckEntry *entry)
{
  const char *path = ceasefire_check_get_string (self, entry->path);

  return g_strndup (path, (gsize) (strrchr (path, '.') - path));
}

static CheckEntry *
check_next_removal (const CeasefireCheck *self, guint *i)
{
  while (*i < self->entries->len)
    {
      CheckEntry *entry = &g_array_index (self->entries, CheckEntry, (*i)++);

      if (entry->fix == CEASEFIRE_FIX_REMOVE)
        return entry;
    }
  return NULL;
}

/* An item that has no place of its own, since something else says it, cannot be taken out: its place is that
 * of what it belongs to. */
static void
check_locate_removals (CeasefireCheck *self, guint first_entry)
{
  g_autoptr (GPtrArray) owners = g_ptr_array_new_with_free_func (g_free);
  g_autofree guint *lines = NULL;
  g_autofree guint *columns = NULL;
  CheckEntry *entry;

  for (guint i = first_entry; (entry = check_next_removal (self, &i));)
    g_ptr_array_add (owners, check_dup_owner (self, entry));
  if (self->locate == NULL || owners->len == 0)
    return;
  lines = g_new0 (guint, owners->len);
  columns = g_new0 (guint, owners->len);
  self->locate (self->locate_data, (const char *const *) owners->pdata, owners->len, lines,
                columns);
  for (guint i = first_entry, n = 0; (entry = check_next_removal (self, &i)); n++)
    if (lines[n] == entry->line && columns[n] == entry->column)
      entry->fix = CEASEFIRE_FIX_NONE;
}

void
ceasefire_check_add (CeasefireCheck *self, CeasefireRecord *record, guint position)
{
  const CeasefirePath path = { NULL, "records", (gssize) position };
  guint n_entries = self->entries->len;
  guint n_facts = self->facts->len;

  self->root = 0;
  self->whole = record;
  self->numbers = CEASEFIRE_TRUTH_UNKNOWN;
  self->position = position;
  ceasefire_record_visit_tree (record, &path, check_record, self);
  check_locate (self, n_entries, n_facts);
  check_locate_removals (self, n_entries);
  self->record = NULL;
  ceasefire_check_mistakes_clear (&self->mistakes);
}

/* The end */

static void
check_header (CeasefireCheck *self)
{
  GArray *entries = g_steal_pointer (&self->entries);
  guint n_read = self->header_entries->len;

  self->entries = self->header_entries;
  self->record = NULL;
  self->is_late = FALSE;
  if (!self->lacks_header)
    {
      ceasefire_check_find_term_rings (self);
      ceasefire_check_members (self, &ceasefire_header_type, self->dossier->header, NULL);
      ceasefire_check_terms (self);
      check_drop_rings (self);
    }
  check_locate (self, n_read, self->facts->len);
  self->entries = entries;
}

void
ceasefire_check_finish (CeasefireCheck *self)
{
  self->is_complete = TRUE;
  check_header (self);
  ceasefire_check_find_record_rings (self);
}

/* Whether it may not be so, for all that could not be read. */
static gboolean
check_is_doubtful (const CeasefireCheck *self, const CheckEntry *entry)
{
  switch (entry->code)
    {
    case CHECK_MISSING_MEMBER:
      return self->lacks_tail && entry->record == 0;
    case CHECK_UNKNOWN_CODE:
    case CHECK_UNKNOWN_BROADER:
      return self->lacks_terms;
    case CHECK_DANGLING_REFERENCE:
      return self->lacks_ids
             || (*ceasefire_interner_get_data (&self->strings, entry->a) & CHECK_ID_LOST);
    case CHECK_FOREIGN_CLAUSE:
    case CHECK_PARTY_TWICE:
    case CHECK_ACT_WITHOUT_POWER:
    case CHECK_OUTSIDER_ACT:
    case CHECK_SIMILAR_ACTOR:
      return self->lacks_ties;
    default:
      return FALSE;
    }
}

char *
ceasefire_check_dup_path (const CeasefireCheck *self, const CheckEntry *entry)
{
  const char *path = ceasefire_check_get_string (self, entry->path);

  if (entry->record == 0)
    return g_strdup (path);
  return g_strdup_printf ("records[%u]%s",
                          ceasefire_check_get_record (self, entry->record)->position,
                          path + strlen (CHECK_PATH_RECORD));
}

static void
check_tell_one (CeasefireCheck *self, const CheckEntry *entry, const char *message,
                guint32 suggestion, CeasefireProblemFunc tell, gpointer user_data)
{
  const CeasefireCheckEntry *code = &ceasefire_check_codes[entry->code];
  g_autofree char *path = NULL;
  g_autoptr (CeasefireProblem) problem = NULL;
  CeasefireSeverity severity = self->severities[entry->code];

  if (severity == CEASEFIRE_SEVERITY_UNSET)
    return;
  path = ceasefire_check_dup_path (self, entry);
  problem = ceasefire_problem_new (
    severity, code->name, entry->record ? ceasefire_check_get_id (self, entry->record) : NULL, path,
    message);
  ceasefire_problem_set_place (problem, entry->line, entry->column);
  ceasefire_problem_set_suggestion (problem, ceasefire_check_get_string (self, suggestion));
  ceasefire_problem_set_quote (problem, self->quote_start, self->quote_end);
  ceasefire_problem_set_fix (problem, (CeasefireFix) entry->fix);
  tell (problem, user_data);
}

static void
check_tell_read (CeasefireCheck *self, const CheckEntry *entry, CeasefireProblemFunc tell,
                 gpointer user_data)
{
  guint n;
  const guint32 *items = ceasefire_check_get_list (self, entry->a, &n);
  g_autoptr (CeasefireProblem) problem = ceasefire_problem_new (
    (CeasefireSeverity) items[4], g_intern_string (ceasefire_check_get_string (self, items[0])),
    ceasefire_check_get_string (self, items[1]), ceasefire_check_get_string (self, entry->path),
    ceasefire_check_get_string (self, items[2]));

  ceasefire_problem_set_place (problem, entry->line, entry->column);
  ceasefire_problem_set_suggestion (problem, ceasefire_check_get_string (self, items[3]));
  tell (problem, user_data);
}

static void
check_tell_entry (CeasefireCheck *self, CheckEntry entry, CeasefireProblemFunc tell,
                  gpointer user_data)
{
  g_autofree char *message = NULL;

  if (entry.question == CHECK_READ)
    check_tell_read (self, &entry, tell, user_data);
  else if (entry.question == CHECK_CERTAIN)
    {
      if (!check_is_doubtful (self, &entry))
        check_tell_one (self, &entry, ceasefire_check_get_string (self, entry.a), entry.b, tell,
                        user_data);
    }
  else
    {
      message = check_answer (self, &entry);
      if (message && !check_is_doubtful (self, &entry))
        check_tell_one (self, &entry, message, self->suggestion, tell, user_data);
      self->quote_start = self->quote_end = -1;
    }
}

/* The rings of the records in front of what @entry tells, from the one @ring on; NULL: all. */
static guint
check_tell_rings (CeasefireCheck *self, guint i, const CheckEntry *before,
                  CeasefireProblemFunc tell, gpointer user_data)
{
  for (; i < self->rings->len; i++)
    {
      const CheckRing *ring = &g_array_index (self->rings, CheckRing, i);
      const CheckFact *fact = &g_array_index (self->facts, CheckFact, ring->fact);
      const CheckEntry entry = { .record = ring->node,
                                 .path = fact->path,
                                 .line = fact->line,
                                 .column = fact->column,
                                 .code = (guint8) ring->code };

      if (before
          && (ring->node > before->record || (ring->node == before->record && !before->is_late)))
        break;
      check_tell_one (self, &entry, ring->message, 0, tell, user_data);
    }
  return i;
}

void
ceasefire_check_tell (CeasefireCheck *self, CeasefireProblemFunc tell, gpointer user_data)
{
  guint ring = 0;

  self->n_searched = 0;
  self->quote_start = self->quote_end = -1;
  for (guint i = 0; i < self->header_entries->len; i++)
    check_tell_entry (self, g_array_index (self->header_entries, CheckEntry, i), tell, user_data);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const CheckEntry *entry = &g_array_index (self->entries, CheckEntry, i);

      ring = check_tell_rings (self, ring, entry, tell, user_data);
      check_tell_entry (self, *entry, tell, user_data);
    }
  check_tell_rings (self, ring, NULL, tell, user_data);
  g_clear_pointer (&self->indices, g_hash_table_unref);
}

static void
check_collect (CeasefireProblem *problem, gpointer user_data)
{
  g_ptr_array_add (user_data, g_object_ref (problem));
}

GListModel *
ceasefire_dossier_check (CeasefireDossier *self)
{
  g_autoptr (GPtrArray) problems = NULL;
  CeasefireCheck check;
  GListStore *list;

  g_return_val_if_fail (CEASEFIRE_IS_DOSSIER (self), NULL);

  problems = g_ptr_array_new_with_free_func (g_object_unref);
  ceasefire_check_init (&check, self, FALSE);
  for (guint i = 0; i < ceasefire_record_list_get_length (self->records); i++)
    ceasefire_check_add (&check, ceasefire_record_list_peek (self->records, i), i);
  ceasefire_check_finish (&check);
  ceasefire_check_tell (&check, check_collect, problems);
  ceasefire_check_clear (&check);
  list = g_list_store_new (CEASEFIRE_TYPE_PROBLEM);
  g_list_store_splice (list, 0, 0, problems->pdata, problems->len);
  return G_LIST_MODEL (list);
}
