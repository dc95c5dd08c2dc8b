/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-incident.h>

#include "core/hash.h"
#include "core/text.h"
#include "core/unknown.h"
#include "core/value.h"
#include "dossier/check-mistakes.h"
#include "dossier/redact.h"
#include "types/types.h"

#include <string.h>

/* Taking a dossier apart, and what goes with what. */

typedef enum
{
  REDACT_NEEDED = 1, /* without the member the value or record says something else */
  REDACT_WHOLE = 2,  /* ... and so it does without a part of the member */
} RedactNeed;

/*
 * Members that a type can be without, but that say something else when they are not there: a clause
 * that names nobody binds everybody, an incident that omits nothing is a deed. What a type needs by
 * its table is not listed.
 */
static const struct
{
  const CeasefireType *type;
  const char *member;
  RedactNeed need;
} redact_needs[] = {
  { &ceasefire_clause_type, "bearers", REDACT_NEEDED },
  { &ceasefire_clause_type, "targets", REDACT_NEEDED },
  { &ceasefire_clause_type, "excluded", REDACT_NEEDED | REDACT_WHOLE },
  { &ceasefire_clause_type, "places", REDACT_NEEDED },
  { &ceasefire_clause_type, "trigger", REDACT_NEEDED },
  { &ceasefire_clause_type, "exceptions", REDACT_NEEDED | REDACT_WHOLE },
  { &ceasefire_exception_type, "clause", REDACT_NEEDED },
  { &ceasefire_trigger_type, "actors", REDACT_NEEDED },
  { &ceasefire_trigger_type, "targets", REDACT_NEEDED },
  { &ceasefire_trigger_type, "places", REDACT_NEEDED },
  { &ceasefire_trigger_type, "breach_of", REDACT_NEEDED },
  { &ceasefire_trigger_type, "compliance_with", REDACT_NEEDED | REDACT_WHOLE },
  { &ceasefire_trigger_type, "clause", REDACT_NEEDED },
  { &ceasefire_coverage_type, "clauses", REDACT_NEEDED },
  { &ceasefire_coverage_type, "place", REDACT_NEEDED },
  { &ceasefire_act_type, "clauses", REDACT_NEEDED },
  { &ceasefire_act_type, "actors", REDACT_NEEDED },
  { &ceasefire_incident_type, "omits", REDACT_NEEDED },
  { &ceasefire_finding_type, "viewpoint", REDACT_NEEDED },
  { &ceasefire_claim_type, "value", REDACT_NEEDED },
};

static guint
redact_get_need (const CeasefireLayout *layout, const CeasefireField *field)
{
  guint need = field->required ? REDACT_NEEDED : 0;

  for (guint i = 0; i < G_N_ELEMENTS (redact_needs); i++)
    if (redact_needs[i].type == layout->type && g_str_equal (redact_needs[i].member, field->name))
      need |= redact_needs[i].need;
  return need;
}

/* Who fights whom */

static gboolean
redact_share (const char *const *a, const char *const *b)
{
  g_autoptr (GHashTable) all = g_hash_table_new (ceasefire_string_hash, g_str_equal);

  for (; a && *a; a++)
    g_hash_table_add (all, (gpointer) *a);
  for (; b && *b; b++)
    if (g_hash_table_contains (all, *b))
      return TRUE;
  return FALSE;
}

static guint64
redact_get_bit (const CeasefireLayout *layout, const char *member)
{
  return G_GUINT64_CONSTANT (1) << ceasefire_layout_find (layout, member, strlen (member));
}

/*
 * Of an incident: what must go with the first of its agents or targets. Of two of whom one did it, none
 * may be named alone; and one who fought somebody has not acted on himself.
 */
static guint64
redact_get_drops (const CeasefireLayout *layout, const CeasefireField *field, gconstpointer object)
{
  CeasefireIncident *incident;
  gboolean is_agents = g_str_equal (field->name, "agents");
  guint64 drops = 0;

  if (layout->type != &ceasefire_incident_type
      || (!is_agents && !g_str_equal (field->name, "targets")))
    return 0;
  incident = CEASEFIRE_INCIDENT ((gpointer) object);
  if (is_agents && ceasefire_incident_get_agents_any (incident))
    drops |= redact_get_bit (layout, "agents") | redact_get_bit (layout, "agents_any");
  if (redact_share (ceasefire_incident_get_agents (incident),
                    ceasefire_incident_get_targets (incident)))
    drops |= redact_get_bit (layout, "targets");
  return drops;
}

/* Units, slots and ids */

static RedactId *
redact_enter_id (Redaction *self, const char *string)
{
  RedactId *id = g_hash_table_lookup (self->ids, string);

  if (id == NULL)
    {
      id = g_new0 (RedactId, 1);
      g_hash_table_insert (self->ids, (gpointer) string, id);
    }
  return id;
}

static void
redact_append (GArray **array, guint32 number)
{
  if (*array == NULL)
    *array = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_array_append_val (*array, number);
}

/* To the unit that was begun last. */
static void
redact_own_id (gpointer redaction, const char *string)
{
  Redaction *self = redaction;
  RedactId *id = g_hash_table_lookup (self->ids, string);

  redact_append (&id->units, self->units->len);
  g_ptr_array_add (self->ids_of_units, id);
  REDACT_UNIT (self, self->units->len)->n_ids++;
}

static guint32
redact_add_slot (Redaction *self, guint32 unit, guint need, guint64 drops, guint left)
{
  const RedactSlot slot = { .unit = unit,
                            .left = left,
                            .drops = drops,
                            .is_needed = (need & REDACT_NEEDED) != 0,
                            .is_whole = (need & REDACT_WHOLE) != 0 };

  g_array_append_val (self->slots, slot);
  return self->slots->len;
}

gboolean
ceasefire_redact_is_lost (Redaction *self, const CeasefireField *field, const char *id)
{
  const RedactId *entry = g_hash_table_lookup (self->ids, id);
  const char *colon = strchr (id, ':');
  g_autofree char *prefix = colon ? g_strndup (id, (gsize) (colon - id)) : NULL;

  if (entry && (entry->is_known || entry->is_dead))
    return entry->is_dead;
  return !field->elsewhere && !(prefix && g_hash_table_contains (self->prefixes, prefix));
}

/* Telling what goes */

static void redact_kill (Redaction *self, guint32 number);

static void
redact_lose (Redaction *self, guint32 number)
{
  RedactSlot *slot = &g_array_index (self->slots, RedactSlot, number - 1);

  REDACT_UNIT (self, slot->unit)->dropped |= slot->drops;
  if (slot->left > 0)
    slot->left--;
  if (slot->is_needed && (slot->is_whole || slot->left == 0))
    redact_kill (self, slot->unit);
}

static void
redact_kill_id (Redaction *self, RedactId *id)
{
  if (id->is_dead)
    return;
  id->is_dead = TRUE;
  self->has_gone = TRUE;
  g_ptr_array_add (self->dying, id);
}

/* What is in it goes with it, and records among that are known by ids. */
static void
redact_kill (Redaction *self, guint32 number)
{
  RedactUnit *unit = REDACT_UNIT (self, number);

  if (unit->is_dead)
    return;
  unit->is_dead = TRUE;
  self->has_gone = TRUE;
  for (guint32 i = number; unit->record && i <= unit->end; i++)
    {
      RedactUnit *inner = REDACT_UNIT (self, i);

      inner->is_dead = inner->is_dead || inner->record;
      for (guint k = 0; k < inner->n_ids; k++)
        redact_kill_id (self, g_ptr_array_index (self->ids_of_units, inner->first_id + k));
    }
  if (unit->slot)
    redact_lose (self, unit->slot);
}

/* Of records that share an id, nobody can say which is meant, so that all go. */
static void
redact_tell_dying (Redaction *self)
{
  while (self->dying->len > 0)
    {
      RedactId *id = g_ptr_array_steal_index (self->dying, self->dying->len - 1);

      for (guint i = 0; id->units && i < id->units->len; i++)
        redact_kill (self, g_array_index (id->units, guint32, i));
      for (guint i = 0; id->slots && i < id->slots->len; i++)
        redact_lose (self, g_array_index (id->slots, guint32, i));
    }
}

/* Taking apart */

typedef struct
{
  Redaction *redaction;
  guint32 unit;
  gint64 level; /* of the record */
  const CeasefireLayout *layout;
  gconstpointer object;
  const CeasefirePath *path;
} RedactObject;

static void redact_add_value (const RedactObject *up, guint32 slot, const CeasefireLayout *layout,
                              gconstpointer value, const CeasefirePath *path);
static void redact_add_record (Redaction *self, const RedactObject *up, CeasefireRecord *record,
                               const CeasefirePath *path);

static void
redact_note_word (Redaction *self, const char *word, gpointer user_data)
{
  RedactId *id = g_hash_table_lookup (self->ids, word);

  if (id)
    redact_append (&id->slots, *(guint32 *) user_data);
}

/* A reference to nothing leads to what may have any mark, so it goes too. */
static void
redact_add_reference (Redaction *self, const CeasefireField *field, const char *id, guint32 slot)
{
  gboolean is_lost = ceasefire_redact_is_lost (self, field, id);
  RedactId *entry = is_lost ? redact_enter_id (self, id) : g_hash_table_lookup (self->ids, id);

  if (entry && slot)
    redact_append (&entry->slots, slot);
  if (is_lost)
    redact_kill_id (self, entry);
}

void
ceasefire_redact_count (GHashTable *counts, const char *what)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, what)) + 1;

  g_hash_table_insert (counts, g_strdup (what), GUINT_TO_POINTER (n));
}

static void
redact_add_string (const RedactObject *self, const CeasefireField *field, const char *string,
                   guint32 slot)
{
  Redaction *redaction = self->redaction;

  if (field->names == CEASEFIRE_NAMES_RECORD)
    redact_add_reference (redaction, field, string, slot);
  else if (field->names == CEASEFIRE_NAMES_TERM)
    g_hash_table_add (redaction->terms, g_strdup_printf ("%s %s", field->vocabulary, string));
  else if (slot)
    ceasefire_redact_find_words (redaction, string, redact_note_word, &slot);
}

static void
redact_add_text (const RedactObject *self, const CeasefireText *text, guint32 slot)
{
  for (guint i = 0; slot && i < ceasefire_text_get_n_wordings (text); i++)
    {
      const char *language;

      ceasefire_redact_find_words (self->redaction, ceasefire_text_get_wording (text, i, &language),
                                   redact_note_word, &slot);
    }
}

static void
redact_add_item (const RedactObject *self, const CeasefireField *field, gpointer item, guint32 slot,
                 const CeasefirePath *path)
{
  if (field->kind == &ceasefire_kind_object)
    redact_add_value (self, slot, ceasefire_type_get_layout (field->type), item, path);
  else if (field->kind == &ceasefire_kind_text)
    redact_add_text (self, item, slot);
  else if (field->kind == &ceasefire_kind_string)
    redact_add_string (self, field, item, slot);
}

static guint
redact_count_items (gpointer list)
{
  CeasefireListIter iter;
  guint n = 0;

  ceasefire_list_iter_init (&iter, list);
  while (ceasefire_list_iter_next (&iter))
    n++;
  return n;
}

static void
redact_add_children (const RedactObject *self, const CeasefireField *field,
                     CeasefireRecordList *children)
{
  CeasefirePath path = { self->path, field->name, 0 };

  for (; path.index < (gssize) ceasefire_record_list_get_length (children); path.index++)
    redact_add_record (self->redaction, self,
                       ceasefire_record_list_peek (children, (guint) path.index), &path);
}

static void
redact_add_row (const RedactObject *self, guint row, const CeasefireCell *cell)
{
  const CeasefireField *field = self->layout->fields[row];
  gboolean is_list = field->shape == CEASEFIRE_LIST;
  guint need = redact_get_need (self->layout, field);
  guint64 drops = redact_get_drops (self->layout, field, self->object);
  CeasefirePath path = { self->path, field->name, is_list ? 0 : -1 };
  guint32 slot = 0;
  CeasefireListIter iter;
  gpointer item;

  if (field->shape == CEASEFIRE_CHILDREN)
    {
      redact_add_children (self, field, cell->pointer);
      return;
    }
  if (need || drops)
    slot = redact_add_slot (self->redaction, self->unit, need, drops,
                            is_list ? redact_count_items (cell->pointer) : 1);
  if (!is_list)
    {
      redact_add_item (self, field, cell->pointer, slot, &path);
      return;
    }
  ceasefire_list_iter_init (&iter, cell->pointer);
  for (; (item = ceasefire_list_iter_next (&iter)); path.index++)
    redact_add_item (self, field, item, slot, &path);
}

static guint32
redact_begin_unit (Redaction *self, guint32 parent, guint32 slot, CeasefireRecord *record,
                   const CeasefirePath *path)
{
  const RedactUnit unit
    = { .parent = parent, .slot = slot, .first_id = self->ids_of_units->len, .record = record };
  g_autofree char *name = self->kills ? ceasefire_path_to_string (path) : NULL;

  g_array_append_val (self->units, unit);
  if (name && g_hash_table_contains (self->kills, name))
    g_hash_table_replace (self->kills, g_steal_pointer (&name),
                          GUINT_TO_POINTER (self->units->len));
  return self->units->len;
}

static void
redact_add_rows (RedactObject *self)
{
  CeasefireRowIter iter;
  CeasefireCell cell;
  guint row;

  ceasefire_row_iter_init (&iter, self->object, self->layout);
  while (ceasefire_row_iter_next (&iter, &row, &cell))
    redact_add_row (self, row, &cell);
  REDACT_UNIT (self->redaction, self->unit)->end = self->redaction->units->len;
}

static void
redact_add_value (const RedactObject *up, guint32 slot, const CeasefireLayout *layout,
                  gconstpointer value, const CeasefirePath *path)
{
  RedactObject self = { up->redaction, 0, up->level, layout, value, path };

  self.unit = redact_begin_unit (up->redaction, up->unit, slot, NULL, path);
  redact_add_rows (&self);
}

/* Marks */

static char *
redact_dup_mark (CeasefireRecord *record)
{
  const CeasefireExtras *extras;
  const char *raw;

  if (!CEASEFIRE_IS_UNKNOWN (record))
    return g_strdup (ceasefire_record_get_handling (record));
  extras = ceasefire_object_get_extras (record, ceasefire_record_get_layout (record));
  raw = ceasefire_extras_get (extras, "handling");
  return raw && *raw == '"' ? g_strndup (raw + 1, strlen (raw) - 2) : g_strdup (raw);
}

static gint64
redact_get_level (Redaction *self, const char *mark, const CeasefirePath *path)
{
  gint64 level = ceasefire_vocabulary_get_level (self->marks, mark);
  g_autofree char *place = level < 0 ? ceasefire_path_to_string (path) : NULL;

  if (level < 0 && self->bad_mark == NULL)
    self->bad_mark
      = g_strdup_printf ("%s has the mark \"%.64s\", of which no level is known", place, mark);
  return level;
}

/* What is nested without a mark has that of what it is in, or the dossier's where that is higher. */
static gint64
redact_find_level (Redaction *self, CeasefireRecord *record, gint64 outer,
                   const CeasefirePath *path)
{
  g_autofree char *mark = redact_dup_mark (record);

  if (mark)
    return redact_get_level (self, mark, path);
  if (self->header_mark)
    return MAX (outer, redact_get_level (self, self->header_mark, NULL));
  if (outer < 0)
    {
      if (self->n_unmarked++ == 0)
        self->first_unmarked = ceasefire_path_to_string (path);
    }
  return outer;
}

/* A record of an unknown type may have others in it. */
static void
redact_find_ids_within (CeasefireRecord *record, CheckIdFunc found, gpointer user_data)
{
  const CeasefireExtras *extras = CEASEFIRE_IS_UNKNOWN (record) ? ceasefire_object_get_extras (
                                    record, ceasefire_record_get_layout (record))
                                                                : NULL;

  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    ceasefire_check_find_ids (extras->items[i].raw, strlen (extras->items[i].raw), found,
                              user_data);
}

/* Records that are above the level go, and those of an unknown type of which a part is. */
static void
redact_add_record (Redaction *self, const RedactObject *up, CeasefireRecord *record,
                   const CeasefirePath *path)
{
  RedactObject object = { self, 0, -1, ceasefire_record_get_layout (record), record, path };
  const CeasefireExtras *extras = ceasefire_object_get_extras (record, object.layout);
  gboolean is_unknown = CEASEFIRE_IS_UNKNOWN (record);
  gboolean is_above;
  guint32 slot;

  object.level = redact_find_level (self, record, up ? up->level : -1, path);
  is_above = object.level > self->level;
  object.unit = redact_begin_unit (self, up ? up->unit : 0, 0, record, path);
  if (ceasefire_record_peek_id (record))
    redact_own_id (self, ceasefire_record_peek_id (record));
  redact_find_ids_within (record, redact_own_id, self);
  ceasefire_redact_count (self->total, ceasefire_record_get_type_name (record));
  redact_add_rows (&object);
  slot = is_unknown ? redact_add_slot (self, object.unit, REDACT_NEEDED | REDACT_WHOLE, 0, 1) : 0;
  for (guint i = 0; is_unknown && i < ceasefire_extras_count (extras); i++)
    {
      ceasefire_redact_find_json_words (self, extras->items[i].raw, redact_note_word, &slot);
      is_above = is_above || ceasefire_redact_json_is_above (self, extras->items[i].raw);
    }
  if (is_above)
    g_array_append_val (self->above, object.unit);
}

/* Ids come first, since what refers to a record may stand before it. */

static void
redact_know_id (Redaction *self, const char *string)
{
  redact_enter_id (self, string)->is_known = TRUE;
}

static void
redact_know_found_id (gpointer user_data, const char *string)
{
  Redaction *self = user_data;
  char *copy = g_strdup (string);

  g_ptr_array_add (self->strings, copy);
  redact_know_id (self, copy);
}

static void
redact_know_record (CeasefireRecord *record, const CeasefirePath *path, gpointer user_data)
{
  (void) path;
  if (ceasefire_record_peek_id (record))
    redact_know_id (user_data, ceasefire_record_peek_id (record));
  redact_find_ids_within (record, redact_know_found_id, user_data);
}

static void
redact_kill_named (Redaction *self)
{
  GHashTableIter iter;
  gpointer number;

  g_hash_table_iter_init (&iter, self->kills);
  while (g_hash_table_iter_next (&iter, NULL, &number))
    if (number)
      redact_kill (self, GPOINTER_TO_UINT (number));
}

/* Of records that have gone. */
static void
redact_note_digests (Redaction *self, CeasefireRecord *record)
{
  const CeasefireLayout *layout = ceasefire_record_get_layout (record);
  CeasefireCell cell;

  for (guint row = 0; row < layout->n_fields; row++)
    if (g_strcmp0 (layout->fields[row]->format, "sha256") == 0
        && ceasefire_record_read (record, row, &cell))
      g_hash_table_add (self->digests, cell.pointer);
}

void
ceasefire_redact_take_apart (Redaction *self)
{
  CeasefireRecordList *records = self->dossier->records;
  CeasefirePath path = { NULL, "records", 0 };

  ceasefire_dossier_visit (self->dossier, redact_know_record, self);
  for (; path.index < (gssize) ceasefire_record_list_get_length (records); path.index++)
    redact_add_record (self, NULL, ceasefire_record_list_peek (records, (guint) path.index), &path);
  for (guint i = 0; i < self->above->len; i++)
    redact_kill (self, g_array_index (self->above, guint32, i));
  if (self->kills)
    redact_kill_named (self);
  redact_tell_dying (self);
  for (guint32 i = 1; i <= self->units->len; i++)
    if (REDACT_UNIT (self, i)->is_dead && REDACT_UNIT (self, i)->record)
      redact_note_digests (self, REDACT_UNIT (self, i)->record);
  self->is_settled = TRUE;
  g_clear_pointer (&self->search, ceasefire_redact_search_free);
}
