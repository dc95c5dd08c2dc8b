/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/worlds/worlds.h"

#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-statement.h>
#include <string.h>

/* Makes a world as small as can be for a person who looks for the reason. */

static gboolean
minimise_records (RandomWorld *self, RandomWorldTest test, gpointer user_data)
{
  gboolean has_changed = FALSE;

  for (guint i = self->records->len; i-- > 0;)
    {
      CeasefireRecord *record = g_ptr_array_steal_index (self->records, i);

      if (test (self, user_data))
        {
          has_changed = TRUE;
          g_object_unref (record);
        }
      else
        g_ptr_array_insert (self->records, (gint) i, record);
    }
  return has_changed;
}

/* What a record of its type must have: without it another difference would be looked for. */
static gboolean
minimise_needs (const char *member)
{
  static const char *const needed[]
    = { "id", "clauses", "action", "speaker", "by", "during", "modality", "parties", "when", NULL };

  return g_strv_contains (needed, member);
}

/* Tries a record without a member; nested records are left to others. */
static gboolean
minimise_members (RandomWorld *self, guint index, RandomWorldTest test, gpointer user_data)
{
  g_auto (GStrv) members = ceasefire_record_list_members (self->records->pdata[index]);
  gboolean has_changed = FALSE;

  for (char **member = members; *member; member++)
    {
      CeasefireRecord *record = self->records->pdata[index];
      g_autoptr (CeasefireRecord) copy = NULL;

      if (minimise_needs (*member))
        continue;
      copy = ceasefire_record_copy (record);
      ceasefire_record_unset (copy, *member);
      self->records->pdata[index] = copy;
      if (test (self, user_data))
        {
          copy = record; /* which is given back */
          has_changed = TRUE;
        }
      else
        self->records->pdata[index] = record;
    }
  return has_changed;
}

static CeasefireClause *
minimise_get_clause (CeasefireRecord *record, guint index)
{
  return g_list_model_get_item (ceasefire_agreement_get_clauses (CEASEFIRE_AGREEMENT (record)),
                                index);
}

/* Whether another clause names it. */
static gboolean
minimise_is_named (CeasefireRecord *agreement, const char *id)
{
  g_autofree char *json = ceasefire_record_to_json (agreement);
  g_autofree char *quoted = g_strdup_printf ("\"%s\"", id);
  char *first = strstr (json, quoted);

  return first != NULL && strstr (first + 1, quoted) != NULL;
}

static gboolean
minimise_clauses (RandomWorld *self, guint index, RandomWorldTest test, gpointer user_data)
{
  CeasefireRecord *record = self->records->pdata[index];
  guint n
    = g_list_model_get_n_items (ceasefire_agreement_get_clauses (CEASEFIRE_AGREEMENT (record)));
  gboolean has_changed = FALSE;

  for (guint i = n; i-- > 0;)
    {
      g_autoptr (CeasefireClause) clause = minimise_get_clause (self->records->pdata[index], i);
      g_auto (GStrv) members = ceasefire_record_list_members (CEASEFIRE_RECORD (clause));

      for (gint j = -1; j < (gint) g_strv_length (members); j++)
        {
          CeasefireRecord *old = self->records->pdata[index];
          g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (old);
          g_autoptr (CeasefireClause) changed = minimise_get_clause (copy, i);

          if (j < 0 && minimise_is_named (old, ceasefire_record_get_id (CEASEFIRE_RECORD (clause))))
            continue;
          if (j < 0)
            ceasefire_agreement_remove_clause (CEASEFIRE_AGREEMENT (copy), changed);
          else if (minimise_needs (members[j]))
            continue;
          else
            ceasefire_record_unset (CEASEFIRE_RECORD (changed), members[j]);
          self->records->pdata[index] = copy;
          if (test (self, user_data))
            {
              copy = old;
              has_changed = TRUE;
              if (j < 0)
                break;
            }
          else
            self->records->pdata[index] = old;
        }
    }
  return has_changed;
}

static gboolean
minimise_claims (RandomWorld *self, guint index, RandomWorldTest test, gpointer user_data)
{
  gboolean has_changed = FALSE;

  for (guint i = 0;; i++)
    {
      CeasefireRecord *old = self->records->pdata[index];
      CeasefireClaim *const *claims = ceasefire_statement_get_claims (CEASEFIRE_STATEMENT (old));
      g_autoptr (CeasefireRecord) copy = ceasefire_record_copy (old);
      g_autoptr (GPtrArray) fewer = g_ptr_array_new ();
      guint n = 0;

      for (; claims && claims[n]; n++)
        if (n != i)
          g_ptr_array_add (fewer, claims[n]);
      if (i >= n || n < 2)
        return has_changed;
      g_ptr_array_add (fewer, NULL);
      ceasefire_statement_set_claims (CEASEFIRE_STATEMENT (copy),
                                      (CeasefireClaim *const *) fewer->pdata);
      self->records->pdata[index] = copy;
      if (test (self, user_data))
        {
          copy = old;
          has_changed = TRUE;
          i--;
        }
      else
        self->records->pdata[index] = old;
    }
}

void
random_world_minimise (RandomWorld *self, RandomWorldTest test, gpointer user_data)
{
  gboolean has_changed = TRUE;

  for (guint round = 0; has_changed && round < 4; round++)
    {
      has_changed = minimise_records (self, test, user_data);
      for (guint i = 0; i < self->records->len; i++)
        {
          has_changed |= minimise_members (self, i, test, user_data);
          if (CEASEFIRE_IS_AGREEMENT (self->records->pdata[i]))
            has_changed |= minimise_clauses (self, i, test, user_data);
          else if (CEASEFIRE_IS_STATEMENT (self->records->pdata[i]))
            has_changed |= minimise_claims (self, i, test, user_data);
        }
    }
}

char *
random_world_to_text (RandomWorld *self)
{
  const OracleSettings *settings = self->settings;
  g_autofree char *viewpoint = settings->viewpoint ? g_strjoinv (",", settings->viewpoint)
                                                   : g_strdup ("all");
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "at=%s as_of=%s viewpoint=%s timezone=%s layers=%d policy=%s\n",
                          ceasefire_date_get_text (settings->at),
                          settings->as_of ? ceasefire_date_get_text (settings->as_of) : "-",
                          viewpoint, settings->timezone ? settings->timezone : "-",
                          (int) settings->layers, settings->policy ? "P1" : "P0");
  if (settings->policy)
    g_string_append_printf (text, "policy: k=%d rel=%d cred=%d void=%d/%d\n",
                            (int) ceasefire_policy_get_corroboration (settings->policy),
                            (int) ceasefire_policy_get_reliability (settings->policy),
                            (int) ceasefire_policy_get_credibility (settings->policy),
                            (int) ceasefire_policy_get_void_reliability (settings->policy),
                            (int) ceasefire_policy_get_void_credibility (settings->policy));
  for (guint i = 0; i < self->records->len; i++)
    {
      g_autofree char *json = ceasefire_record_to_json (self->records->pdata[i]);

      g_string_append_printf (text, "%s\n", json);
    }
  return g_string_free (text, FALSE);
}
