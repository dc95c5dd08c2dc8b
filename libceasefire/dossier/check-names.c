/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-name.h>

#include "core/text.h"
#include "text/name.h"

/*
 * Actors that may be one, since a name of the one is much like a name of the other. Names that have gone by
 * are kept by the consonants that all ways of writing them share, a few for each, so that a name is compared
 * with few others.
 */

#define CHECK_NAMES_KEPT 4

/* A name that has gone by; numbers are those of strings. */
typedef struct
{
  guint32 record;
  guint32 name;
  guint32 country; /* 0: not said */
  int kind;
} CheckName;

typedef struct
{
  CheckName names[CHECK_NAMES_KEPT];
  guint n;
} CheckNames;

/* What is asked of the actor at hand. */
typedef struct
{
  CeasefireCheck *check;
  guint32 country;
  int kind;
  GHashTable *told; /* records that this one was said to be like; NULL until needed */
} CheckNaming;

static gboolean
check_names_is_open (int kind)
{
  return kind == CEASEFIRE_ACTOR_KIND_UNSET || kind == CEASEFIRE_ACTOR_KIND_UNKNOWN;
}

/* A tie between two says that they are two. */
static gboolean
check_names_has_tie (CeasefireCheck *self, guint32 from, guint32 to)
{
  guint32 id = ceasefire_check_get_record (self, to)->id;
  guint n;
  const CheckFact *facts = ceasefire_check_get_facts (self, from, &n);

  for (guint i = 0; i < n; i++)
    if (facts[i].kind == CHECK_FACT_AFFILIATION && facts[i].string == id)
      return TRUE;
  return FALSE;
}

static gboolean
check_names_may_be_one (const CheckNaming *self, const CheckName *other)
{
  CeasefireCheck *check = self->check;

  return other->record != check->number
         && ceasefire_check_get_record (check, other->record)->id
              != ceasefire_check_get_record (check, check->number)->id
         && (other->kind == self->kind || check_names_is_open (other->kind)
             || check_names_is_open (self->kind))
         && (other->country == self->country || other->country == 0 || self->country == 0)
         && !check_names_has_tie (check, check->number, other->record)
         && !check_names_has_tie (check, other->record, check->number);
}

static void
check_names_compare (CheckNaming *self, const CheckName *other, const char *name,
                     const CeasefireFoldedName *folded, const CeasefirePath *path)
{
  const char *other_name = ceasefire_check_get_string (self->check, other->name);
  CeasefireFoldedName other_folded;
  gboolean is_near;

  ceasefire_folded_name_init (&other_folded, other_name);
  is_near = ceasefire_folded_name_is_near (folded, &other_folded);
  ceasefire_folded_name_clear (&other_folded);
  if (!is_near || !check_names_may_be_one (self, other))
    return;
  if (self->told == NULL)
    self->told = g_hash_table_new (NULL, NULL);
  if (g_hash_table_add (self->told, GUINT_TO_POINTER (other->record)))
    ceasefire_check_report (self->check, CHECK_SIMILAR_ACTOR, path,
                            "\"%.200s\" is much like \"%.200s\", a name of \"%s\"", name,
                            other_name, ceasefire_check_get_id (self->check, other->record));
}

static void
check_names_take (CheckNaming *self, const char *name, const CeasefirePath *path)
{
  CeasefireCheck *check = self->check;
  CheckName own = { check->number, 0, self->country, self->kind };
  CeasefireFoldedName folded;
  CheckNames *names;
  gpointer key;

  ceasefire_folded_name_init (&folded, name);
  key
    = GUINT_TO_POINTER (ceasefire_check_intern (check, *folded.key ? folded.key : folded.letters));
  names = g_hash_table_lookup (check->names, key);
  if (names == NULL && *folded.letters)
    {
      names = g_new0 (CheckNames, 1);
      g_hash_table_insert (check->names, key, names);
    }
  for (guint i = 0; names && i < names->n; i++)
    check_names_compare (self, &names->names[i], name, &folded, path);
  if (names && names->n < CHECK_NAMES_KEPT)
    {
      own.name = ceasefire_check_intern (check, name);
      names->names[names->n++] = own;
    }
  ceasefire_folded_name_clear (&folded);
}

static void
check_names_take_all (CheckNaming *self, CeasefireActor *actor, const CeasefirePath *up)
{
  CeasefireText *name = ceasefire_actor_get_name (actor);
  const char *const *aliases = ceasefire_actor_get_aliases (actor);
  CeasefireName *const *names = ceasefire_actor_get_names (actor);
  const CeasefirePath name_path = { up, "name", -1 };
  CeasefirePath path = { up, "aliases", 0 };

  for (guint i = 0; name && i < ceasefire_text_get_n_wordings (name); i++)
    {
      const char *language;

      check_names_take (self, ceasefire_text_get_wording (name, i, &language), &name_path);
    }
  for (; aliases && *aliases; aliases++, path.index++)
    check_names_take (self, *aliases, &path);
  path = (CeasefirePath){ up, "names", 0 };
  for (; names && *names; names++, path.index++)
    {
      const char *text = ceasefire_name_get_text (*names);
      const CeasefirePath text_path = { &path, "text", -1 };

      if (text)
        check_names_take (self, text, &text_path);
    }
}

void
ceasefire_check_names (CeasefireCheck *self, const CeasefirePath *path)
{
  CheckNaming naming = { .check = self };

  if (!CEASEFIRE_IS_ACTOR (self->record) || ceasefire_record_peek_id (self->record) == NULL)
    return;
  if (self->names == NULL)
    self->names = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  naming.kind = (int) ceasefire_actor_get_kind (CEASEFIRE_ACTOR (self->record));
  naming.country
    = ceasefire_check_intern (self, ceasefire_actor_get_country (CEASEFIRE_ACTOR (self->record)));
  check_names_take_all (&naming, CEASEFIRE_ACTOR (self->record), path);
  g_clear_pointer (&naming.told, g_hash_table_unref);
}
