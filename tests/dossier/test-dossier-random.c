/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/dossier.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <string.h>

/*
 * A dossier under thousands of random changes, ids that stand twice among them. What it tells is
 * compared with what a plain walk through its records finds.
 */

#define N_IDS 24
#define N_STEPS 5000

typedef struct
{
  GListModel *list;
  GPtrArray *items; /* as the signal alone tells it */
} Mirror;

typedef struct
{
  CeasefireDossier *dossier;
  GRand *rand;
  GPtrArray *spare; /* records that are nowhere */
  Mirror mirrors[4];
  guint n_changes;
} World;

static void
mirror_follow (GListModel *list, guint position, guint removed, guint added, Mirror *mirror)
{
  assert_true (position + removed <= mirror->items->len);
  if (removed > 0)
    g_ptr_array_remove_range (mirror->items, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (mirror->items, (gint) (position + i),
                        g_list_model_get_item (list, position + i));
  assert_int_equal (mirror->items->len, g_list_model_get_n_items (list));
}

static void
mirror_begin (Mirror *mirror, GListModel *list)
{
  mirror->list = list;
  mirror->items = g_ptr_array_new_with_free_func (g_object_unref);
  g_signal_connect (list, "items-changed", G_CALLBACK (mirror_follow), mirror);
}

static void
mirror_end (Mirror *mirror)
{
  g_signal_handlers_disconnect_by_data (mirror->list, mirror);
  g_ptr_array_unref (mirror->items);
}

static void
mirror_check (const Mirror *mirror)
{
  assert_int_equal (mirror->items->len, g_list_model_get_n_items (mirror->list));
  for (guint i = 0; i < mirror->items->len; i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (mirror->list, i);

      assert_ptr_equal (record, g_ptr_array_index (mirror->items, i));
    }
}

static void
walk_below (CeasefireRecord *record, GPtrArray *found)
{
  g_autoptr (GListModel) clauses = NULL;

  g_ptr_array_add (found, record);
  if (!CEASEFIRE_IS_CLAUSE (record) && !CEASEFIRE_IS_AGREEMENT (record))
    return;
  g_object_get (record, "clauses", &clauses, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (clauses); i++)
    {
      g_autoptr (CeasefireRecord) clause = g_list_model_get_item (clauses, i);

      assert_ptr_equal (ceasefire_record_get_parent (clause), record);
      walk_below (clause, found);
    }
}

/* All records, outer before inner. */
static GPtrArray *
walk (CeasefireDossier *dossier)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (dossier)); i++)
    {
      g_autoptr (CeasefireRecord) record = g_list_model_get_item (G_LIST_MODEL (dossier), i);

      walk_below (record, found);
    }
  return found;
}

static char *
random_id (World *world)
{
  return g_strdup_printf ("id%d", g_rand_int_range (world->rand, 0, N_IDS));
}

static gpointer
pick (World *world, GPtrArray *from)
{
  if (from->len == 0)
    return NULL;
  return g_ptr_array_index (from, g_rand_int_range (world->rand, 0, (gint32) from->len));
}

static CeasefireRecord *
new_record (World *world)
{
  g_autofree char *id = random_id (world);
  g_autofree char *bearer = random_id (world);
  const char *const bearers[] = { bearer, bearer, NULL };
  CeasefireClause *clause;

  switch (g_rand_int_range (world->rand, 0, 5))
    {
    case 0:
      return CEASEFIRE_RECORD (ceasefire_actor_new (id, NULL));
    case 1:
      return CEASEFIRE_RECORD (ceasefire_agreement_new (id, NULL));
    default:
      clause = ceasefire_clause_new (id, NULL);
      ceasefire_clause_set_bearers (clause, bearers);
      return CEASEFIRE_RECORD (clause);
    }
}

/* Ids that are taken are kept out at the top, but not below. */
static void
add_somewhere (World *world, GPtrArray *all)
{
  CeasefireRecord *record = pick (world, world->spare);
  CeasefireRecord *parent = pick (world, all);
  g_autofree char *path = NULL;

  if (record == NULL)
    return;
  if (CEASEFIRE_IS_CLAUSE (record) && parent && g_rand_boolean (world->rand))
    {
      guint position = (guint) g_rand_int_range (world->rand, 0, 4);

      path = ceasefire_dossier_get_path (world->dossier, parent);
      if (strlen (path) > 120)
        return;
      if (CEASEFIRE_IS_CLAUSE (parent))
        ceasefire_clause_insert_clause (CEASEFIRE_CLAUSE (parent), position,
                                        CEASEFIRE_CLAUSE (record));
      else if (CEASEFIRE_IS_AGREEMENT (parent))
        ceasefire_agreement_insert_clause (CEASEFIRE_AGREEMENT (parent), position,
                                           CEASEFIRE_CLAUSE (record));
      else
        return;
    }
  else if (!ceasefire_dossier_add (world->dossier, record, NULL))
    return;
  g_ptr_array_remove_fast (world->spare, record);
}

static void
take_away (World *world, CeasefireRecord *record)
{
  CeasefireRecord *parent = ceasefire_record_get_parent (record);

  g_ptr_array_add (world->spare, g_object_ref (record));
  if (parent == NULL)
    assert_true (ceasefire_dossier_remove (world->dossier, record));
  else if (CEASEFIRE_IS_CLAUSE (parent))
    assert_true (
      ceasefire_clause_remove_clause (CEASEFIRE_CLAUSE (parent), CEASEFIRE_CLAUSE (record)));
  else
    assert_true (
      ceasefire_agreement_remove_clause (CEASEFIRE_AGREEMENT (parent), CEASEFIRE_CLAUSE (record)));
}

static void
change_something (World *world)
{
  g_autoptr (GPtrArray) all = walk (world->dossier);
  CeasefireRecord *record = pick (world, all);
  int what = g_rand_int_range (world->rand, 0, 10);

  if (what < 2 && world->spare->len < 12)
    g_ptr_array_add (world->spare, new_record (world));
  else if (what < 6)
    add_somewhere (world, all);
  else if (what < 8 && record && all->len > 10)
    take_away (world, record);
  else if (record && CEASEFIRE_IS_CLAUSE (record))
    {
      g_autofree char *bearer = random_id (world);
      const char *const bearers[] = { bearer, NULL };

      ceasefire_clause_set_bearers (CEASEFIRE_CLAUSE (record), what == 8 ? bearers : NULL);
    }
  else if (world->spare->len > 8)
    g_ptr_array_remove_index_fast (world->spare, 0);
}

static void
check_index (World *world, GPtrArray *all)
{
  for (guint i = 0; i < N_IDS; i++)
    {
      g_autofree char *id = g_strdup_printf ("id%u", i);
      CeasefireRecord *found = ceasefire_dossier_lookup (world->dossier, id);
      guint n = 0;

      for (guint k = 0; k < all->len; k++)
        n += g_str_equal (ceasefire_record_get_id (all->pdata[k]), id);
      assert_true ((found != NULL) == (n > 0));
      if (found)
        {
          assert_true (g_ptr_array_find (all, found, NULL));
          assert_string_equal (ceasefire_record_get_id (found), id);
        }
    }
}

static void
check_list (World *world, GPtrArray *all, GType type)
{
  GListModel *list = ceasefire_dossier_get_records (world->dossier, type);
  guint n = 0;

  for (guint i = 0; i < all->len; i++)
    if (G_OBJECT_TYPE (all->pdata[i]) == type)
      {
        g_autoptr (CeasefireRecord) record = g_list_model_get_item (list, n++);

        assert_ptr_equal (record, all->pdata[i]);
      }
  assert_int_equal (n, g_list_model_get_n_items (list));
}

static void
check_referrers (World *world, GPtrArray *all)
{
  g_autofree char *id = random_id (world);
  g_autoptr (GListModel) list = ceasefire_dossier_list_referrers (world->dossier, id);
  guint n = 0;

  for (guint i = 0; i < all->len; i++)
    if (CEASEFIRE_IS_CLAUSE (all->pdata[i]))
      {
        const char *const *bearers = ceasefire_clause_get_bearers (all->pdata[i]);

        if (bearers && g_strv_contains (bearers, id))
          {
            g_autoptr (CeasefireRecord) record = g_list_model_get_item (list, n++);

            assert_ptr_equal (record, all->pdata[i]);
          }
      }
  assert_int_equal (n, g_list_model_get_n_items (list));
}

static void
check_world (World *world)
{
  g_autoptr (GPtrArray) all = walk (world->dossier);

  check_index (world, all);
  check_list (world, all, CEASEFIRE_TYPE_ACTOR);
  check_list (world, all, CEASEFIRE_TYPE_AGREEMENT);
  check_list (world, all, CEASEFIRE_TYPE_CLAUSE);
  check_referrers (world, all);
  for (gsize i = 0; i < G_N_ELEMENTS (world->mirrors); i++)
    mirror_check (&world->mirrors[i]);
}

static void
count_change (CeasefireDossier *dossier, CeasefireRecord *record, const char *member, World *world)
{
  g_autofree char *path = ceasefire_dossier_get_path (dossier, record);

  assert_non_null (path);
  assert_true (g_str_equal (member, "clauses") || g_str_equal (member, "bearers"));
  world->n_changes++;
}

static void
a_dossier_tells_the_truth_after_every_change (void **state)
{
  const GType types[] = { CEASEFIRE_TYPE_RECORD, CEASEFIRE_TYPE_ACTOR, CEASEFIRE_TYPE_AGREEMENT,
                          CEASEFIRE_TYPE_CLAUSE };
  World world = { .dossier = ceasefire_dossier_new ("en"), .rand = g_rand_new_with_seed (5000) };

  (void) state;
  world.spare = g_ptr_array_new_with_free_func (g_object_unref);
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    mirror_begin (&world.mirrors[i], ceasefire_dossier_get_records (world.dossier, types[i]));
  g_signal_connect (world.dossier, "record-changed", G_CALLBACK (count_change), &world);
  for (guint step = 0; step < N_STEPS; step++)
    {
      change_something (&world);
      check_world (&world);
    }
  assert_true (world.n_changes > N_STEPS / 10);
  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    mirror_end (&world.mirrors[i]);
  g_signal_handlers_disconnect_by_data (world.dossier, &world);
  g_object_unref (world.dossier);
  g_ptr_array_unref (world.spare);
  g_rand_free (world.rand);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (a_dossier_tells_the_truth_after_every_change),
  };

  return cmocka_run_group_tests_name ("random changes", tests, NULL, NULL);
}
