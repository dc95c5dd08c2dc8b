/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-statement.h>

#include "core/text.h"
#include "core/value.h"

#include <string.h>

/* What is kept of records for checks of others. */

typedef struct
{
  GType (*get_type) (void);
  const char *member; /* NULL: the record that it is nested in */
  const char *sub;    /* the member of the values there; NULL: the member itself */
  gboolean is_tie;    /* an affiliation: counts without `sub` too, and has its relation as detail */
} CheckFactRow;

/* Those of one type stand together, for each record keeps its facts in the order of the rows. */
static const CheckFactRow check_facts[CHECK_N_FACTS] = {
  [CHECK_FACT_ROOT] = { ceasefire_clause_get_type, NULL, NULL, FALSE },
  [CHECK_FACT_BREACH_OF] = { ceasefire_clause_get_type, "trigger", "breach_of", FALSE },
  [CHECK_FACT_COMPLIANCE_WITH] = { ceasefire_clause_get_type, "trigger", "compliance_with", FALSE },
  [CHECK_FACT_TRIGGER_CLAUSE] = { ceasefire_clause_get_type, "trigger", "clause", FALSE },
  [CHECK_FACT_EXCEPTION_CLAUSE] = { ceasefire_clause_get_type, "exceptions", "clause", FALSE },
  [CHECK_FACT_STATEMENT_WHEN] = { ceasefire_statement_get_type, "when", NULL, FALSE },
  [CHECK_FACT_IN_REPLY_TO] = { ceasefire_statement_get_type, "in_reply_to", NULL, FALSE },
  [CHECK_FACT_ORIGIN] = { ceasefire_statement_get_type, "origin", NULL, FALSE },
  [CHECK_FACT_DURING] = { ceasefire_statement_get_type, "during", NULL, FALSE },
  [CHECK_FACT_MEETING_WHEN] = { ceasefire_meeting_get_type, "when", NULL, FALSE },
  [CHECK_FACT_MEETING_DURATION] = { ceasefire_meeting_get_type, "duration", NULL, FALSE },
  [CHECK_FACT_PART_OF] = { ceasefire_meeting_get_type, "part_of", NULL, FALSE },
  [CHECK_FACT_FOLLOWS] = { ceasefire_meeting_get_type, "follows", NULL, FALSE },
  [CHECK_FACT_PUBLISHED] = { ceasefire_document_get_type, "published", NULL, FALSE },
  [CHECK_FACT_VERSION_OF] = { ceasefire_document_get_type, "version_of", NULL, FALSE },
  [CHECK_FACT_TRANSLATION_OF] = { ceasefire_document_get_type, "translation_of", NULL, FALSE },
  [CHECK_FACT_PART_OF_DOCUMENT] = { ceasefire_document_get_type, "part_of", NULL, FALSE },
  [CHECK_FACT_CORRECTS] = { ceasefire_document_get_type, "corrects", NULL, FALSE },
  [CHECK_FACT_PART_OF_INCIDENT] = { ceasefire_incident_get_type, "part_of", NULL, FALSE },
  [CHECK_FACT_REPLACES] = { ceasefire_clause_get_type, "replaces", NULL, FALSE },
  [CHECK_FACT_AFFILIATION] = { ceasefire_actor_get_type, "affiliations", "to", TRUE },
  [CHECK_FACT_TIE_TIME] = { ceasefire_actor_get_type, "affiliations", "during", TRUE },
  [CHECK_FACT_WITHIN] = { ceasefire_place_get_type, "within", NULL, FALSE },
  [CHECK_FACT_MAYBE_WITHIN] = { ceasefire_place_get_type, "maybe_within", NULL, FALSE },
  [CHECK_FACT_AMENDS] = { ceasefire_agreement_get_type, "amends", NULL, FALSE },
  [CHECK_FACT_SUPERSEDES] = { ceasefire_agreement_get_type, "supersedes", NULL, FALSE },
  [CHECK_FACT_IMPLEMENTS] = { ceasefire_agreement_get_type, "implements", NULL, FALSE },
  [CHECK_FACT_REFERS_TO] = { ceasefire_agreement_get_type, "refers_to", NULL, FALSE },
};

static guint
check_facts_find_row (const CeasefireLayout *layout, const char *name)
{
  return (guint) ceasefire_layout_find (layout, name, strlen (name));
}

/* The string of an item of a member; where it is a reference, its place is kept too. */
static void
check_facts_add (CeasefireCheck *self, const CeasefireField *field, gpointer item, CheckFact *fact,
                 const CeasefirePath *path)
{
  if (field->kind == &ceasefire_kind_scalar)
    fact->string = ceasefire_check_intern (self, ceasefire_scalar_get_text (field->scalar, item));
  else
    {
      fact->string = ceasefire_check_intern (self, item);
      fact->path = ceasefire_check_intern_path (self, path);
    }
  g_array_append_val (self->facts, *fact);
}

/* All items of a member that is a list, else the one. */
static gboolean
check_facts_add_items (CeasefireCheck *self, gconstpointer object, const CeasefireLayout *layout,
                       guint row, const CheckFact *fact, const CeasefirePath *up)
{
  const CeasefireField *field = layout->fields[row];
  gboolean is_list = field->shape == CEASEFIRE_LIST;
  CeasefirePath path = { up, field->name, is_list ? 0 : -1 };
  gpointer one[2] = { NULL };
  CeasefireListIter items;
  CeasefireCell cell;
  gpointer item;

  if (!ceasefire_object_peek (object, layout, row, &cell))
    return FALSE;
  one[0] = cell.pointer;
  ceasefire_list_iter_init (&items, is_list ? cell.pointer : one);
  for (; (item = ceasefire_list_iter_next (&items)); path.index += is_list ? 1 : 0)
    {
      CheckFact copy = *fact;

      check_facts_add (self, field, item, &copy, &path);
    }
  return TRUE;
}

/* "Permanent member", as a title in any of its languages. */
static gboolean
check_facts_is_permanent (CeasefireAffiliation *tie)
{
  CeasefireText *title = ceasefire_affiliation_get_title (tie);

  for (guint i = 0; title && i < ceasefire_text_get_n_wordings (title); i++)
    {
      const char *language;
      g_autofree char *folded
        = g_utf8_casefold (ceasefire_text_get_wording (title, i, &language), -1);

      if (g_str_has_prefix (g_strstrip (folded), "permanent member"))
        return TRUE;
    }
  return FALSE;
}

static void
check_facts_take_value (CeasefireCheck *self, const CheckFactRow *row, gpointer value,
                        CheckFact *fact, const CeasefirePath *up)
{
  const CeasefireLayout *layout = ceasefire_node_get_layout (value);
  guint sub = check_facts_find_row (layout, row->sub);

  if (row->is_tie && fact->kind == CHECK_FACT_TIE_TIME && check_facts_is_permanent (value))
    fact->detail = CHECK_DETAIL_PERMANENT;
  if (row->is_tie)
    fact->detail |= (guint8) (ceasefire_affiliation_get_relation (value)
                              | (ceasefire_affiliation_get_disputed (value)
                                     || ceasefire_check_is_mistaken (self, up)
                                   ? CHECK_DETAIL_DISPUTED
                                   : 0));
  if (!check_facts_add_items (self, value, layout, sub, fact, up) && row->is_tie)
    g_array_append_val (self->facts, *fact);
}

static void
check_facts_take_member (CeasefireCheck *self, CheckFactKind kind, const CeasefirePath *up)
{
  const CheckFactRow *row = &check_facts[kind];
  const CeasefireLayout *layout = ceasefire_record_get_layout (self->record);
  guint i = check_facts_find_row (layout, row->member);
  gboolean is_list = layout->fields[i]->shape == CEASEFIRE_LIST;
  const CheckFact blank = { .kind = (guint8) kind };
  CeasefirePath path = { up, row->member, is_list ? 0 : -1 };
  gpointer one[2] = { NULL };
  CeasefireListIter items;
  CeasefireCell cell;
  gpointer item;

  if (row->sub == NULL)
    {
      check_facts_add_items (self, self->record, layout, i, &blank, up);
      return;
    }
  if (!ceasefire_object_peek (self->record, layout, i, &cell))
    return;
  one[0] = cell.pointer;
  ceasefire_list_iter_init (&items, is_list ? cell.pointer : one);
  for (; (item = ceasefire_list_iter_next (&items)); path.index += is_list ? 1 : 0)
    {
      CheckFact fact = blank;

      check_facts_take_value (self, row, item, &fact, &path);
    }
}

void
ceasefire_check_facts (CeasefireCheck *self, const CeasefirePath *path)
{
  GType type = G_OBJECT_TYPE (self->record);

  for (guint kind = 0; kind < CHECK_N_FACTS; kind++)
    {
      CheckFact root = { .string = self->root, .kind = (guint8) kind };

      if (check_facts[kind].get_type () != type)
        continue;
      if (check_facts[kind].member)
        check_facts_take_member (self, (CheckFactKind) kind, path);
      else if (self->number != self->root)
        g_array_append_val (self->facts, root);
    }
}
