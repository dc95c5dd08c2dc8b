/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/state/shelf.h"

#include "dossier/dossier.h"
#include "monitor/model/claim.h"

/* The claims about one incident are a ring, by number: the incident knows the last, the last knows the
   first, so that one more is added at the end without a walk. */
typedef struct
{
  CeasefireClaim *record;
  guint32 statement; /* its position */
  guint32 next;      /* number of the next claim in the ring */
} ShelfClaim;

#define SHELF_NONE G_MAXUINT32

struct _MonitorShelf
{
  CeasefireDossier *dossier;
  guint64 n_changes; /* of the dossier, by then */
  guint n;
  guint64 serial;       /* of the first record */
  GArray *claims;       /* of ShelfClaim */
  guint32 *last;        /* by position: number of the last claim about the incident */
  gboolean has_targets; /* some claims are about targets */

  /* The incident that is taken. */
  MonitorEntity entity;
  MonitorIncident incident;
  CeasefireInterval when;
  GPtrArray *about;      /* of MonitorClaim */
  GPtrArray *statements; /* of MonitorStatement, owned */
};

MonitorShelf *
monitor_shelf_new (CeasefireDossier *dossier)
{
  guint n = ceasefire_record_list_get_length (dossier->records);
  MonitorShelf *self;

  if (n == 0 || n == SHELF_NONE || g_hash_table_size (dossier->namesakes) > 0)
    return NULL;
  self = g_new0 (MonitorShelf, 1);
  self->dossier = dossier;
  self->n_changes = dossier->n_changes;
  self->n = n;
  self->serial = ceasefire_record_list_peek (dossier->records, 0)->serial;
  self->claims = g_array_new (FALSE, FALSE, sizeof (ShelfClaim));
  self->last = g_new (guint32, n);
  memset (self->last, 0xff, n * sizeof *self->last);
  self->about = g_ptr_array_new ();
  self->statements = g_ptr_array_new_with_free_func ((GDestroyNotify) monitor_statement_free);
  return self;
}

void
monitor_shelf_free (MonitorShelf *self)
{
  g_array_unref (self->claims);
  g_free (self->last);
  g_ptr_array_unref (self->about);
  g_ptr_array_unref (self->statements);
  g_free (self);
}

gboolean
monitor_shelf_is_current (const MonitorShelf *self)
{
  return self->n_changes == self->dossier->n_changes;
}

guint
monitor_shelf_get_size (const MonitorShelf *self)
{
  return self->n;
}

CeasefireRecord *
monitor_shelf_peek (const MonitorShelf *self, guint position)
{
  return ceasefire_record_list_peek (self->dossier->records, position);
}

CeasefireRecord *
monitor_shelf_lookup (const MonitorShelf *self, const char *id)
{
  return ceasefire_dossier_lookup (self->dossier, id);
}

/* Serials grow with the position, in most dossiers by one. */
static gboolean
shelf_find (const MonitorShelf *self, CeasefireRecord *record, guint *position)
{
  guint64 guess = record->serial - self->serial;

  if (guess < self->n && monitor_shelf_peek (self, (guint) guess) == record)
    {
      *position = (guint) guess;
      return TRUE;
    }
  return ceasefire_record_list_find (self->dossier->records, record, position);
}

gboolean
monitor_shelf_add_claim (MonitorShelf *self, guint position, CeasefireClaim *claim)
{
  CeasefireRecord *about
    = ceasefire_dossier_lookup (self->dossier, ceasefire_claim_get_about (claim));
  ShelfClaim entry = { claim, position, self->claims->len };
  guint incident;

  if (!CEASEFIRE_IS_INCIDENT (about) || !shelf_find (self, about, &incident))
    return FALSE;
  if (self->last[incident] != SHELF_NONE)
    {
      ShelfClaim *last = &g_array_index (self->claims, ShelfClaim, self->last[incident]);

      entry.next = last->next;
      last->next = self->claims->len;
    }
  self->last[incident] = self->claims->len;
  self->has_targets |= ceasefire_claim_get_aspect (claim) == CEASEFIRE_ASPECT_TARGET;
  g_array_append_val (self->claims, entry);
  return TRUE;
}

/* NULL at the end. */
static const ShelfClaim *
shelf_next (const MonitorShelf *self, guint position, const ShelfClaim *claim)
{
  const guint32 last = self->last[position];

  if (last == SHELF_NONE || claim == &g_array_index (self->claims, ShelfClaim, last))
    return NULL;
  if (claim == NULL)
    claim = &g_array_index (self->claims, ShelfClaim, last);
  return &g_array_index (self->claims, ShelfClaim, claim->next);
}

/* A statement is read once for each of its claims; it has as many as it has speakers. */
static void
shelf_take_claim (MonitorShelf *self, MonitorWorld *world, const ShelfClaim *claim)
{
  CeasefireRecord *record = monitor_shelf_peek (self, claim->statement);
  MonitorStatement *statement;

  monitor_world_read (world, record);
  statement
    = monitor_statement_new_for (world, CEASEFIRE_STATEMENT (record), claim->record, &self->entity);
  g_ptr_array_add (self->statements, statement);
  for (guint i = 0; i < statement->n_claims; i++)
    g_ptr_array_add (self->about, &statement->claims[i]);
}

gboolean
monitor_shelf_tells_target (const MonitorShelf *self, guint position)
{
  CeasefireRecord *record = monitor_shelf_peek (self, position);

  return CEASEFIRE_IS_INCIDENT (record)
         && (self->has_targets || !monitor_items_of (record, MONITOR_ITEMS_TARGETS).is_empty);
}

MonitorIncident *
monitor_shelf_take (MonitorShelf *self, MonitorWorld *world, guint position)
{
  CeasefireRecord *record = monitor_shelf_peek (self, position);

  g_ptr_array_set_size (self->about, 0);
  g_ptr_array_set_size (self->statements, 0);
  self->entity = (MonitorEntity){ .id = ceasefire_record_peek_id (record),
                                  .claims = self->about,
                                  .node = &self->incident,
                                  .kind = MONITOR_IS_INCIDENT };
  monitor_incident_read (&self->incident, world, &self->entity, CEASEFIRE_INCIDENT (record),
                         &self->when);
  for (const ShelfClaim *claim = NULL; (claim = shelf_next (self, position, claim));)
    shelf_take_claim (self, world, claim);
  return &self->incident;
}

void
monitor_shelf_visit (const MonitorShelf *self, guint position,
                     void (*visit) (CeasefireRecord *statement, gpointer user_data),
                     gpointer user_data)
{
  for (const ShelfClaim *claim = NULL; (claim = shelf_next (self, position, claim));)
    visit (monitor_shelf_peek (self, claim->statement), user_data);
}
