/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/model/world.h"

#include "core/hash.h"
#include "monitor/model/match.h"

#include <string.h>

#define WORLD_IDS_BLOCK 4096 /* bytes */

static const char *const world_vocabulary_names[] = {
  [MONITOR_VOCABULARY_ACTION] = "action",       [MONITOR_VOCABULARY_WEAPON] = "weapon",
  [MONITOR_VOCABULARY_EXCEPTION] = "exception", [MONITOR_VOCABULARY_ROLE] = "party-role",
  [MONITOR_VOCABULARY_UNIT] = "unit",           [MONITOR_VOCABULARY_OF] = "quantity-of",
};

static gsize
world_list_size (const MonitorList *list)
{
  return sizeof *list + list->n * sizeof (gpointer);
}

static guint
world_hash_list (gconstpointer list)
{
  return ceasefire_bytes_hash (list, world_list_size (list));
}

static gboolean
world_equal_lists (gconstpointer a, gconstpointer b)
{
  gsize size = world_list_size (a);

  return size == world_list_size (b) && memcmp (a, b, size) == 0;
}

static guint
world_hash_interval (gconstpointer interval)
{
  return ceasefire_bytes_hash (interval, G_STRUCT_OFFSET (CeasefireInterval, doubtful));
}

static gboolean
world_equal_intervals (gconstpointer a, gconstpointer b)
{
  return ceasefire_interval_equal (a, b);
}

static guint
world_hash_entity (gconstpointer entity)
{
  return ceasefire_string_hash (((const MonitorEntity *) entity)->id);
}

static gboolean
world_equal_entities (gconstpointer a, gconstpointer b)
{
  return g_str_equal (((const MonitorEntity *) a)->id, ((const MonitorEntity *) b)->id);
}

static guint
world_hash_frame (gconstpointer frame)
{
  return ceasefire_bytes_hash (frame, G_STRUCT_OFFSET (MonitorFrame, row));
}

static gboolean
world_equal_frames (gconstpointer a, gconstpointer b)
{
  return memcmp (a, b, G_STRUCT_OFFSET (MonitorFrame, row)) == 0;
}

static void
world_free_roles (MonitorRoles *roles)
{
  g_clear_pointer (&roles->ties, g_array_unref);
  g_clear_pointer (&roles->attacked, g_ptr_array_unref);
  g_clear_pointer (&roles->place.maybe_within, g_ptr_array_unref);
  g_clear_pointer (&roles->place.control, g_array_unref);
  g_free (roles);
}

static void
world_clear_entity (gpointer data)
{
  MonitorEntity *entity = data;

  g_clear_pointer (&entity->roles, world_free_roles);
  g_clear_pointer (&entity->claims, g_ptr_array_unref);
}

static void
world_free_code (gpointer data)
{
  MonitorCode *code = data;

  g_free ((char *) code->code);
  g_free (code);
}

MonitorWorld *
monitor_world_new (CeasefireTerm *const *terms, const char *timezone, gboolean is_for_all)
{
  MonitorWorld *self = g_new0 (MonitorWorld, 1);

  self->entities
    = g_hash_table_new_full (world_hash_entity, world_equal_entities, world_clear_entity, NULL);
  monitor_slab_init (&self->slab, sizeof (MonitorEntity));
  self->ids = g_string_chunk_new (WORLD_IDS_BLOCK);
  self->lists = g_hash_table_new_full (world_hash_list, world_equal_lists, g_free, NULL);
  self->intervals
    = g_hash_table_new_full (world_hash_interval, world_equal_intervals, g_free, NULL);
  self->frames = g_hash_table_new_full (world_hash_frame, world_equal_frames, g_free, NULL);
  for (guint i = 0; i < MONITOR_N_VOCABULARIES; i++)
    {
      self->codes[i]
        = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, NULL, world_free_code);
      self->vocabularies[i] = ceasefire_vocabulary_extend (
        ceasefire_vocabulary_get_builtin (world_vocabulary_names[i]), terms);
    }
  monitor_zones_init (&self->zones, timezone, is_for_all);
  self->zone = monitor_zones_get (&self->zones, NULL);
  return self;
}

void
monitor_world_free (MonitorWorld *self)
{
  if (self == NULL)
    return;
  g_hash_table_unref (self->entities);
  monitor_slab_clear (&self->slab);
  g_string_chunk_free (self->ids);
  g_hash_table_unref (self->lists);
  g_hash_table_unref (self->intervals);
  g_hash_table_unref (self->frames);
  for (guint i = 0; i < MONITOR_N_VOCABULARIES; i++)
    {
      g_hash_table_unref (self->codes[i]);
      g_object_unref (self->vocabularies[i]);
    }
  monitor_zones_clear (&self->zones);
  g_free (self);
}

void
monitor_world_read (MonitorWorld *self, CeasefireRecord *record)
{
  self->record_zone = monitor_zones_get (&self->zones, record);
}

MonitorEntity *
monitor_world_peek (MonitorWorld *self, const char *id)
{
  const MonitorEntity sought = { .id = id };

  return g_hash_table_lookup (self->entities, &sought);
}

static MonitorEntity *
world_new_entity (MonitorWorld *self, const char *id)
{
  MonitorEntity *entity = monitor_slab_alloc (&self->slab);

  entity->id = g_string_chunk_insert (self->ids, id);
  g_hash_table_add (self->entities, entity);
  return entity;
}

MonitorEntity *
monitor_world_get (MonitorWorld *self, const char *id)
{
  MonitorEntity *entity = monitor_world_peek (self, id);

  return entity ? entity : world_new_entity (self, id);
}

MonitorRoles *
monitor_entity_add_roles (MonitorEntity *entity)
{
  if (entity->roles == NULL)
    entity->roles = g_new0 (MonitorRoles, 1);
  return entity->roles;
}

/* A code that nobody knows stands alone. Terms may go round in a cycle: that ends here. */
MonitorCode *
monitor_world_get_code (MonitorWorld *self, MonitorVocabulary vocabulary, const char *code)
{
  GHashTable *codes = self->codes[vocabulary];
  MonitorCode *node = g_hash_table_lookup (codes, code);
  MonitorCode *below = NULL;
  MonitorCode *first = node;

  while (node == NULL && code)
    {
      CeasefireTerm *term = ceasefire_vocabulary_lookup (self->vocabularies[vocabulary], code);

      node = g_new0 (MonitorCode, 1);
      node->code = g_strdup (code);
      g_hash_table_insert (codes, (char *) node->code, node);
      if (below)
        below->broader = node;
      first = first ? first : node;
      below = node;
      code = term ? ceasefire_term_get_broader (term) : NULL;
      node = code ? g_hash_table_lookup (codes, code) : NULL;
    }
  if (below && node && !monitor_code_is_a (node, below))
    below->broader = node;
  return first;
}

static const MonitorList *
world_intern_list (MonitorWorld *self, MonitorList *list)
{
  const MonitorList *known = g_hash_table_lookup (self->lists, list);

  if (known == NULL)
    {
      known = g_memdup2 (list, world_list_size (list));
      g_hash_table_add (self->lists, (gpointer) known);
    }
  return known;
}

/* A list that is looked up. Most are short, and need no memory of their own. */
typedef union
{
  MonitorList list;
  gpointer words[16];
} WorldShortList;

static MonitorList *
world_begin_list (WorldShortList *room, guint n, gboolean any)
{
  gsize size = sizeof (MonitorList) + n * sizeof (gpointer);
  MonitorList *list = size > sizeof *room ? g_malloc (size) : &room->list;

  memset (list, 0, sizeof *list);
  list->n = n;
  list->any = any && n > 1;
  return list;
}

static const MonitorList *
world_finish_list (MonitorWorld *self, WorldShortList *room, MonitorList *list)
{
  const MonitorList *known = world_intern_list (self, list);

  if (list != &room->list)
    g_free (list);
  return known;
}

typedef gpointer (*WorldGet) (MonitorWorld *self, MonitorVocabulary vocabulary, const char *id);

static gpointer
world_get_entity (MonitorWorld *self, MonitorVocabulary vocabulary, const char *id)
{
  (void) vocabulary;
  return monitor_world_get (self, id);
}

static gpointer
world_get_code (MonitorWorld *self, MonitorVocabulary vocabulary, const char *code)
{
  return monitor_world_get_code (self, vocabulary, code);
}

static const MonitorList *
world_read (MonitorWorld *self, MonitorVocabulary vocabulary, MonitorItems ids, gboolean any,
            WorldGet get)
{
  guint n = monitor_items_count (ids);
  WorldShortList room;
  MonitorList *list;

  if (n == 0)
    return NULL;
  list = world_begin_list (&room, n, any);
  for (guint i = 0; i < n; i++)
    list->items[i] = get (self, vocabulary, monitor_items_next (&ids));
  return world_finish_list (self, &room, list);
}

/* As items of an array. */
static MonitorItems
world_wrap (const char *const *ids)
{
  MonitorItems items = { .is_empty = ids == NULL };

  if (ids)
    ceasefire_list_iter_init (&items.iter, ids);
  return items;
}

const MonitorList *
monitor_world_read_entities (MonitorWorld *self, MonitorItems ids, gboolean any)
{
  return world_read (self, 0, ids, any, world_get_entity);
}

const MonitorList *
monitor_world_read_codes (MonitorWorld *self, MonitorVocabulary vocabulary, MonitorItems codes)
{
  return world_read (self, vocabulary, codes, FALSE, world_get_code);
}

const MonitorList *
monitor_world_get_entities (MonitorWorld *self, const char *const *ids, gboolean any)
{
  return monitor_world_read_entities (self, world_wrap (ids), any);
}

const MonitorList *
monitor_world_get_codes (MonitorWorld *self, MonitorVocabulary vocabulary, const char *const *codes,
                         gboolean any)
{
  return world_read (self, vocabulary, world_wrap (codes), any, world_get_code);
}

/* R2.1, R2.2, R2.3, R2.4: An incident is dated somewhere within, a window by its bounds; the
   reading says which. */
const CeasefireInterval *
monitor_world_read_interval (const MonitorWorld *self, const CeasefireDate *date,
                             CeasefireReading reading, CeasefireInterval *room)
{
  if (date == NULL)
    return NULL;
  memset (room, 0, sizeof *room);
  ceasefire_date_get_interval (date, reading, self->record_zone, room);
  return room;
}

const CeasefireInterval *
monitor_world_intern_interval (MonitorWorld *self, const CeasefireInterval *interval)
{
  const CeasefireInterval *known = g_hash_table_lookup (self->intervals, interval);

  if (known == NULL)
    {
      known = g_memdup2 (interval, sizeof *interval);
      g_hash_table_add (self->intervals, (gpointer) known);
    }
  return known;
}

const CeasefireInterval *
monitor_world_get_interval (MonitorWorld *self, const CeasefireDate *date, CeasefireReading reading)
{
  CeasefireInterval interval;

  if (monitor_world_read_interval (self, date, reading, &interval) == NULL)
    return NULL;
  return monitor_world_intern_interval (self, &interval);
}

MonitorFrame *
monitor_world_get_frame (MonitorWorld *self, const MonitorFrame *frame)
{
  MonitorFrame *known = g_hash_table_lookup (self->frames, frame);

  if (known == NULL)
    {
      known = g_memdup2 (frame, sizeof *frame);
      g_hash_table_add (self->frames, known);
    }
  return known;
}

static MonitorTieKind
world_get_tie_kind (CeasefireRelation relation)
{
  switch (relation)
    {
    case CEASEFIRE_RELATION_PART_OF:
      return MONITOR_TIE_PART;
    case CEASEFIRE_RELATION_MEMBER_OF:
      return MONITOR_TIE_MEMBER;
    case CEASEFIRE_RELATION_PROXY_OF:
    case CEASEFIRE_RELATION_SUPPORTED_BY:
      return MONITOR_TIE_PROXY;
    case CEASEFIRE_RELATION_REPRESENTS:
    case CEASEFIRE_RELATION_HOLDS_OFFICE_IN:
    case CEASEFIRE_RELATION_LEADS:
      return MONITOR_TIE_SPEAKER;
    case CEASEFIRE_RELATION_DELEGATE_OF:
      return MONITOR_TIE_DELEGATE;
    default:
      return MONITOR_TIE_NONE;
    }
}

static gboolean
world_is_assembly (CeasefireActorKind kind)
{
  return kind == CEASEFIRE_ACTOR_KIND_INTERGOVERNMENTAL
         || kind == CEASEFIRE_ACTOR_KIND_CONTACT_GROUP || kind == CEASEFIRE_ACTOR_KIND_COALITION;
}

void
monitor_world_add_actor (MonitorWorld *self, CeasefireActor *actor)
{
  MonitorEntity *entity
    = monitor_world_get (self, ceasefire_record_get_id (CEASEFIRE_RECORD (actor)));
  CeasefireAffiliation *const *affiliations = ceasefire_actor_get_affiliations (actor);
  GArray *ties;

  monitor_world_read (self, CEASEFIRE_RECORD (actor));
  if (world_is_assembly (ceasefire_actor_get_kind (actor)))
    monitor_entity_add_roles (entity)->is_assembly = TRUE;
  if (affiliations == NULL || monitor_entity_get_ties (entity))
    return;
  ties = g_array_new (FALSE, FALSE, sizeof (MonitorTie));
  monitor_entity_add_roles (entity)->ties = ties;
  for (; *affiliations; affiliations++)
    {
      const char *to = ceasefire_affiliation_get_to (*affiliations);
      MonitorTie tie
        = { .kind = world_get_tie_kind (ceasefire_affiliation_get_relation (*affiliations)) };

      if (tie.kind == MONITOR_TIE_NONE || to == NULL)
        continue;
      tie.to = monitor_world_get (self, to);
      tie.disputed = ceasefire_affiliation_get_disputed (*affiliations);
      tie.during = monitor_world_get_interval (
        self, ceasefire_affiliation_get_during (*affiliations), CEASEFIRE_READING_EXTENT);
      g_array_append_val (ties, tie);
    }
}

static void
world_add_control (MonitorWorld *self, MonitorPlace *place, const char *by, CeasefireDate *during,
                   gboolean disputed)
{
  MonitorTie tie = { .kind = MONITOR_TIE_PART };

  tie.to = monitor_world_get (self, by);
  tie.disputed = disputed;
  tie.during = monitor_world_get_interval (self, during, CEASEFIRE_READING_EXTENT);
  if (place->control == NULL)
    place->control = g_array_new (FALSE, FALSE, sizeof (MonitorTie));
  g_array_append_val (place->control, tie);
}

void
monitor_world_add_place (MonitorWorld *self, CeasefirePlace *record)
{
  MonitorEntity *entity
    = monitor_world_get (self, ceasefire_record_get_id (CEASEFIRE_RECORD (record)));
  const char *const *holders = ceasefire_place_get_controlled_by (record);
  const char *const *maybe = ceasefire_place_get_maybe_within (record);
  CeasefireControl *const *control = ceasefire_place_get_control (record);
  const char *within = ceasefire_place_get_within (record);
  MonitorPlace *place;

  monitor_world_read (self, CEASEFIRE_RECORD (record));
  if (monitor_entity_get_place (entity))
    return;
  monitor_entity_add_roles (entity)->is_place = TRUE;
  place = &entity->roles->place;
  place->within = within ? monitor_world_get (self, within) : NULL;
  for (; maybe && *maybe; maybe++)
    {
      if (place->maybe_within == NULL)
        place->maybe_within = g_ptr_array_new ();
      g_ptr_array_add (place->maybe_within, monitor_world_get (self, *maybe));
    }
  for (; holders && *holders; holders++)
    world_add_control (self, place, *holders, NULL, FALSE);
  for (; control && *control; control++)
    if (ceasefire_control_get_by (*control))
      world_add_control (self, place, ceasefire_control_get_by (*control),
                         ceasefire_control_get_during (*control),
                         ceasefire_control_get_disputed (*control));
}
