/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/model/claim.h"

#include "core/enum.h"
#include "monitor/model/items.h"

#include <string.h>

const CeasefireAspect monitor_aspects[MONITOR_N_ASPECTS] = {
  [MONITOR_OCCURRENCE] = CEASEFIRE_ASPECT_OCCURRENCE,
  [MONITOR_AGENT] = CEASEFIRE_ASPECT_AGENT,
  [MONITOR_ACTION] = CEASEFIRE_ASPECT_ACTION,
  [MONITOR_MEANS] = CEASEFIRE_ASPECT_MEANS,
  [MONITOR_TARGET] = CEASEFIRE_ASPECT_TARGET,
  [MONITOR_PLACE] = CEASEFIRE_ASPECT_PLACE,
  [MONITOR_TIME] = CEASEFIRE_ASPECT_TIME,
  [MONITOR_BOUND] = CEASEFIRE_ASPECT_BOUND,
  [MONITOR_FORCE] = CEASEFIRE_ASPECT_FORCE,
  [MONITOR_JUSTIFICATION] = CEASEFIRE_ASPECT_JUSTIFICATION,
  [MONITOR_PROPORTIONALITY] = CEASEFIRE_ASPECT_PROPORTIONALITY,
  [MONITOR_TEXT] = CEASEFIRE_ASPECT_TEXT,
  [MONITOR_AMOUNT] = CEASEFIRE_ASPECT_QUANTITY,
  [MONITOR_FATALITIES] = CEASEFIRE_ASPECT_FATALITIES,
  [MONITOR_INJURED] = CEASEFIRE_ASPECT_INJURED,
};

MonitorAspect
monitor_aspect_from_public (CeasefireAspect aspect)
{
  for (guint i = 0; i < MONITOR_N_ASPECTS; i++)
    if (monitor_aspects[i] == aspect)
      return i;
  return MONITOR_WHOLE;
}

/* What a record is cited for: its own words, what they take for granted, or background. */
CeasefireLayers
monitor_layers_of (CeasefireRecord *record)
{
  MonitorItems sources = monitor_items_of (record, MONITOR_ITEMS_SOURCES);
  gboolean explicit = FALSE;
  gboolean implied = FALSE;
  gboolean background = !sources.is_empty;
  CeasefireLayers layers = 0;
  CeasefireCitation *source;

  while ((source = monitor_items_next (&sources)))
    {
      CeasefireSupport support = ceasefire_citation_get_support (source);

      explicit |= support == CEASEFIRE_SUPPORT_EXPLICIT || support == CEASEFIRE_SUPPORT_UNSET
                  || support == CEASEFIRE_SUPPORT_CONTRADICTS;
      implied |= support == CEASEFIRE_SUPPORT_IMPLICIT || support == CEASEFIRE_SUPPORT_INFERRED;
      background &= support == CEASEFIRE_SUPPORT_BACKGROUND;
    }
  if (implied && !explicit)
    layers |= CEASEFIRE_LAYERS_PRESUPPOSED;
  if (background)
    layers |= CEASEFIRE_LAYERS_BACKGROUND;
  return layers ? layers : CEASEFIRE_LAYERS_EXPLICIT;
}

/* R5.10: What is doubted or not confirmed counts for nothing. */
static gboolean
claim_read_stance (CeasefireStance stance, guint8 *result)
{
  switch (stance)
    {
    case CEASEFIRE_STANCE_ASSERTS:
    case CEASEFIRE_STANCE_CONFIRMS:
      *result = MONITOR_STANCE_ASSERT;
      return TRUE;
    case CEASEFIRE_STANCE_DENIES:
      *result = MONITOR_STANCE_DENY;
      return TRUE;
    case CEASEFIRE_STANCE_RETRACTS:
      *result = MONITOR_STANCE_RETRACT;
      return TRUE;
    default: /* doubts, cannot-confirm: neither a yes nor a no */
      return FALSE;
    }
}

static void
claim_read_dates (MonitorClaim *self, MonitorWorld *world, const char *const *texts)
{
  CeasefireReading reading = self->aspect == MONITOR_FORCE ? CEASEFIRE_READING_EXTENT
                                                           : CEASEFIRE_READING_OCCURRENCE;

  self->dates = g_ptr_array_new ();
  for (; *texts; texts++)
    {
      g_autoptr (CeasefireDate) date = ceasefire_date_new (*texts, NULL);

      if (date)
        g_ptr_array_add (self->dates, (gpointer) monitor_world_get_interval (world, date, reading));
    }
}

/* One of several, | between them; or all of them, & between them. */
static void
claim_read_value (MonitorClaim *self, MonitorWorld *world, const char *value)
{
  gboolean any = value && strchr (value, '&') == NULL;
  g_auto (GStrv) parts = value ? g_strsplit (value, any ? "|" : "&", -1) : NULL;
  const char *const *texts = (const char *const *) parts;

  if (value == NULL)
    return;
  switch (self->aspect)
    {
    case MONITOR_TIME:
    case MONITOR_FORCE:
      claim_read_dates (self, world, texts);
      break;
    case MONITOR_ACTION:
      self->value = monitor_world_get_codes (world, MONITOR_VOCABULARY_ACTION, texts, any);
      break;
    case MONITOR_MEANS:
      self->value = monitor_world_get_codes (world, MONITOR_VOCABULARY_WEAPON, texts, any);
      break;
    case MONITOR_AGENT:
    case MONITOR_TARGET:
    case MONITOR_PLACE:
    case MONITOR_BOUND:
      self->value = monitor_world_get_entities (world, texts, any);
      break;
    default:
      break;
    }
}

static guint16
claim_read_silence (const CeasefireClaim *record)
{
  MonitorItems aspects = monitor_items_of (record, MONITOR_ITEMS_SILENT_ON);
  guint16 silent = 0;
  const char *aspect;

  while ((aspect = monitor_items_next (&aspects)))
    for (guint i = 0; i < MONITOR_N_ASPECTS; i++)
      if (g_strcmp0 (ceasefire_enum_get_nick (CEASEFIRE_TYPE_ASPECT, monitor_aspects[i]), aspect)
          == 0)
        silent |= MONITOR_BIT (i);
  return silent;
}

static void
claim_read (MonitorClaim *self, MonitorWorld *world, CeasefireClaim *record)
{
  CeasefireCertainty certainty = ceasefire_claim_get_certainty (record);
  CeasefireQuantity *quantity = ceasefire_claim_get_quantity (record);

  self->aspect = monitor_aspect_from_public (ceasefire_claim_get_aspect (record));
  self->quantity = quantity ? ceasefire_quantity_ref (quantity) : NULL;
  self->silent = claim_read_silence (record);
  self->uncertain = certainty == CEASEFIRE_CERTAINTY_PROBABLE
                    || certainty == CEASEFIRE_CERTAINTY_POSSIBLE;
  self->layers = self->statement->layers;
  if (ceasefire_claim_get_presupposed (record))
    self->layers = (self->layers & ~CEASEFIRE_LAYERS_EXPLICIT) | CEASEFIRE_LAYERS_PRESUPPOSED;
  claim_read_value (self, world, ceasefire_claim_get_value (record));
}

/* Statements */

/* The first rating that a citation gives, of each sort. */
static void
statement_read_ratings (MonitorStatement *self)
{
  MonitorItems sources = monitor_items_of (self->record, MONITOR_ITEMS_SOURCES);
  CeasefireCitation *source;

  while ((source = monitor_items_next (&sources)))
    {
      if (self->reliability == 0)
        self->reliability = (guint8) ceasefire_citation_get_reliability (source);
      if (self->credibility == 0)
        self->credibility = (guint8) MAX (ceasefire_citation_get_credibility (source), 0);
    }
}

/* S7: A claim of several speakers is a claim of each. */
static void
statement_add_claim (MonitorStatement *self, MonitorWorld *world, CeasefireClaim *record,
                     MonitorEntity *about, MonitorStance stance)
{
  for (guint i = 0; i < self->speakers->n; i++)
    {
      MonitorClaim *claim = &self->claims[self->n_claims++];

      claim->statement = self;
      claim->speaker = self->speakers->items[i];
      claim->about = about;
      claim->stance = (guint8) stance;
      claim_read (claim, world, record);
    }
}

static void
statement_read_claims (MonitorStatement *self, MonitorWorld *world)
{
  MonitorItems records = monitor_items_of (self->record, MONITOR_ITEMS_CLAIMS);
  CeasefireClaim *record;

  while ((record = monitor_items_next (&records)))
    {
      guint8 stance;

      if (ceasefire_claim_get_about (record)
          && claim_read_stance (ceasefire_claim_get_stance (record), &stance))
        statement_add_claim (self, world, record,
                             monitor_world_get (world, ceasefire_claim_get_about (record)), stance);
    }
}

static int
statement_compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The speaker and those who speak with it, each once, by id; NULL if nobody is named. */
static const MonitorList *
statement_list_speakers (MonitorWorld *world, CeasefireStatement *record)
{
  const char *speaker[] = { ceasefire_statement_get_speaker (record), NULL };
  MonitorItems others = monitor_items_of (record, MONITOR_ITEMS_JOINTLY_WITH);
  g_autoptr (GHashTable) seen = NULL;
  g_autoptr (GPtrArray) ids = NULL;
  const char *other;

  if (others.is_empty)
    return monitor_world_get_entities (world, speaker, FALSE);
  seen = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  ids = g_ptr_array_new ();
  if (*speaker && g_hash_table_add (seen, (gpointer) *speaker))
    g_ptr_array_add (ids, (gpointer) *speaker);
  while ((other = monitor_items_next (&others)))
    if (g_hash_table_add (seen, (gpointer) other))
      g_ptr_array_add (ids, (gpointer) other);
  g_ptr_array_sort (ids, statement_compare_ids);
  g_ptr_array_add (ids, NULL);
  return monitor_world_get_entities (world, (const char *const *) ids->pdata, FALSE);
}

/* S20: A question asserts nothing. */
static gboolean
statement_is_question (CeasefireStatement *record)
{
  MonitorItems acts = monitor_items_of (record, MONITOR_ITEMS_ACTS);
  gboolean is_question = FALSE;
  const char *act;

  while ((act = monitor_items_next (&acts)))
    {
      if (!g_str_equal (act, "ask"))
        return FALSE;
      is_question = TRUE;
    }
  return is_question;
}

static void
statement_note_origins (const MonitorStatement *self)
{
  for (guint i = 0; self->origins && i < self->origins->n; i++)
    ((MonitorEntity *) self->origins->items[i])->is_origin = TRUE;
}

guint64
monitor_statement_count_joint (CeasefireStatement *record)
{
  MonitorItems others = monitor_items_of (record, MONITOR_ITEMS_JOINTLY_WITH);

  if (others.is_empty)
    return 0;
  return (guint64) monitor_items_count (others)
         * monitor_items_count (monitor_items_of (record, MONITOR_ITEMS_CLAIMS));
}

/* All but its time and its claims. */
static void
statement_read (MonitorStatement *self, MonitorWorld *world, CeasefireStatement *record,
                const MonitorList *speakers)
{
  const char *origin[] = { ceasefire_statement_get_origin (record), NULL };

  self->record = record;
  self->speakers = speakers;
  self->origins = *origin ? monitor_world_get_entities (world, origin, FALSE) : speakers;
  statement_note_origins (self);
  self->layers = monitor_layers_of (CEASEFIRE_RECORD (record));
  self->is_withdrawn = ceasefire_statement_get_retracted (record);
  self->is_question = statement_is_question (record);
  statement_read_ratings (self);
}

MonitorStatement *
monitor_statement_new (MonitorWorld *world, MonitorEntity *entity, CeasefireStatement *record)
{
  const MonitorList *speakers = statement_list_speakers (world, record);
  gsize n = speakers ? (gsize) speakers->n
                         * monitor_items_count (monitor_items_of (record, MONITOR_ITEMS_CLAIMS))
                     : 0;
  MonitorStatement *self = g_malloc0 (sizeof *self + n * sizeof *self->claims);

  statement_read (self, world, record, speakers);
  self->entity = entity;
  self->n_joint = (guint) monitor_statement_count_joint (record);
  self->when = monitor_world_get_interval (world, ceasefire_statement_get_when (record),
                                           CEASEFIRE_READING_OCCURRENCE);
  if (speakers)
    statement_read_claims (self, world);
  return self;
}

/* What a statement that is read for one claim has behind its claims. */
typedef struct
{
  CeasefireInterval when;
  MonitorEntity entity;
} StatementRoom;

MonitorStatement *
monitor_statement_new_for (MonitorWorld *world, CeasefireStatement *record, CeasefireClaim *claim,
                           MonitorEntity *about)
{
  const MonitorList *speakers = statement_list_speakers (world, record);
  gsize size = sizeof (MonitorStatement) + (speakers ? speakers->n : 0) * sizeof (MonitorClaim);
  MonitorStatement *self = g_malloc0 (size + sizeof (StatementRoom));
  StatementRoom *room = (gpointer) ((char *) self + size);
  guint8 stance;

  statement_read (self, world, record, speakers);
  room->entity.id = ceasefire_record_peek_id (CEASEFIRE_RECORD (record));
  room->entity.kind = MONITOR_IS_STATEMENT;
  room->entity.node = self;
  self->entity = &room->entity;
  self->when = monitor_world_read_interval (world, ceasefire_statement_get_when (record),
                                            CEASEFIRE_READING_OCCURRENCE, &room->when);
  if (speakers && claim_read_stance (ceasefire_claim_get_stance (claim), &stance))
    statement_add_claim (self, world, claim, about, stance);
  return self;
}

void
monitor_statement_free (MonitorStatement *self)
{
  for (guint i = 0; i < self->n_claims; i++)
    {
      g_clear_pointer (&self->claims[i].dates, g_ptr_array_unref);
      g_clear_pointer (&self->claims[i].quantity, ceasefire_quantity_unref);
    }
  g_free (self);
}

/* Statements through which a chain of origins is followed. */
#define STATEMENT_STEPS_MAX 64

/* What the one statement of a list goes back to; NULL: it is another origin, or there are several. */
static const MonitorList *
statement_go_back (const MonitorList *origins)
{
  const MonitorEntity *origin = origins->items[0];

  return origins->n == 1 && origin->kind == MONITOR_IS_STATEMENT
           ? ((const MonitorStatement *) origin->node)->origins
           : NULL;
}

/* Statements that go back to each other have one origin, wherever one begins: the least of the ring. */
static const MonitorList *
statement_find_in_ring (const MonitorList *start)
{
  const MonitorList *least = start;
  const MonitorList *origins = start;

  for (guint steps = 0; steps < STATEMENT_STEPS_MAX; steps++)
    {
      origins = statement_go_back (origins);
      if (origins == NULL)
        return start;
      if (origins == start)
        return least;
      if (strcmp (((const MonitorEntity *) origins->items[0])->id,
                  ((const MonitorEntity *) least->items[0])->id)
          < 0)
        least = origins;
    }
  return start;
}

/* Follows a chain of origins from statement to statement. A statement that goes back to nothing
   else originates with all its speakers. */
const MonitorList *
monitor_statement_get_origins (const MonitorStatement *self)
{
  const MonitorList *origins = self->origins;

  for (guint steps = 0; steps < STATEMENT_STEPS_MAX; steps++)
    {
      const MonitorList *next = statement_go_back (origins);

      if (next == NULL)
        return origins;
      origins = next;
    }
  return statement_find_in_ring (origins);
}

/* The digest of all members that decide what a claim counts for, and how it is listed. Lists and
   intervals are interned, so their pointers stand for them. */
static CeasefireDigest
claim_digest (const MonitorClaim *self)
{
  const MonitorStatement *statement = self->statement;
  struct
  {
    const MonitorEntity *statement, *speaker;
    const MonitorList *value, *origins;
    const CeasefireInterval *when;
    CeasefireDigest dates;
    guint64 manner;
  } said = { .statement = statement->entity,
             .speaker = self->speaker,
             .value = self->value,
             .origins = statement->origins,
             .when = statement->when };

  if (self->dates)
    said.dates = ceasefire_bytes_digest (self->dates->pdata, self->dates->len * sizeof (gpointer));
  said.manner = self->silent | (guint64) self->aspect << 16 | (guint64) self->stance << 24
                | (guint64) self->uncertain << 32 | (guint64) (self->dates != NULL) << 33
                | (guint64) self->reason << 34 | (guint64) statement->reliability << 40
                | (guint64) statement->credibility << 48;
  return ceasefire_bytes_digest (&said, sizeof said);
}

CeasefireDigest
monitor_claims_digest (const MonitorEntity *entity)
{
  CeasefireDigest digest = { 0, 0 };

  for (guint i = 0; entity->claims && i < entity->claims->len; i++)
    ceasefire_digest_add (&digest, claim_digest (g_ptr_array_index (entity->claims, i)));
  return digest;
}
