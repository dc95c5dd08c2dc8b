/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/export-date.h"

#include "feeds/pieces.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-place.h>
#include <ceasefire/ceasefire-statement.h>
#include <ceasefire/ceasefire-vote.h>
#include <string.h>

/*
 * Popolo: one object with a list for each class, as EveryPolitician has it, and memberships in their persons.
 * The mapping "popolo" reads it again; it puts "popolo:" before each id, which is taken away here, so that ids
 * do not grow with each round.
 */

static const CeasefireHeld held[] = {
  { "header", "ceasefire language" },
  { "actor", "kind name aliases names description existence affiliations.to affiliations.title "
             "affiliations.during affiliations.relation affiliations.disputed codes same_as" },
  { "place", "kind name within latitude longitude geometry codes" },
  { "vote", "motion organization when result counts votes.voter votes.option" },
  { NULL, NULL },
};

static const char *const limits[] = {
  "Of ties, those of a person to a body become memberships, and the first of an organization to "
  "what it is "
  "part of its parent; all others are left unsaid. That somebody leads a body, chairs it or holds "
  "an office in "
  "it only the role says.",
  "Dates are years, months, days and moments in UTC; doubtful ones, seasons and sets are left "
  "unsaid.",
  "A veto is told as a failed vote; a deferred vote has no result, and unknown options are left "
  "out.",
  "A motion has of what was voted on the title, or if that has none the words.",
  "A place has one geometry: its shape, or if it has none the point.",
  "There are no marks, no sources and no languages; a disputed tie is left unsaid.",
  NULL,
};

/* Ids */

static const char *
strip_prefix (CeasefireExport *self, const char *id, const char *prefix)
{
  const char *rest = g_str_has_prefix (id, prefix) ? id + strlen (prefix) : NULL;

  return rest && *rest && ceasefire_dossier_lookup (self->dossier, rest) == NULL ? rest : id;
}

static const char *
get_id (CeasefireExport *self, const char *id)
{
  return strip_prefix (self, id, "popolo:");
}

static gboolean
is_person (CeasefireRecord *record)
{
  return CEASEFIRE_IS_ACTOR (record)
         && ceasefire_actor_get_kind (CEASEFIRE_ACTOR (record)) == CEASEFIRE_ACTOR_KIND_PERSON;
}

static gboolean
is_organization (CeasefireRecord *record)
{
  return CEASEFIRE_IS_ACTOR (record) && !is_person (record);
}

/* The id by which @id is told, if it is of such a record; what is not there is counted. */
static const char *
refer (CeasefireExport *self, CeasefireRecord *record, const char *member, const char *id,
       gboolean (*is_right) (CeasefireRecord *record))
{
  CeasefireRecord *found = id ? ceasefire_dossier_lookup (self->dossier, id) : NULL;

  if (id == NULL)
    return NULL;
  if (found && is_right (found))
    return get_id (self, id);
  ceasefire_export_lose (self, record, member, "which is not there, or of another class");
  return NULL;
}

/* Objects, each on a line of its own */

static void
begin_object (CeasefireExport *self, const char *id)
{
  g_string_append (self->text, self->n_items++ > 0 ? ",\n{" : "\n{");
  ceasefire_pieces_string (self->text, "id", id);
}

static void
end_object (CeasefireExport *self)
{
  g_string_append_c (self->text, '}');
}

/* Dates of bodies and persons have no time of day. */
static void
put_day (CeasefireExport *self, CeasefireRecord *record, const char *property, const char *member,
         char *date)
{
  if (date && strchr (date, 'T'))
    {
      *strchr (date, 'T') = '\0';
      ceasefire_export_lose (self, record, member, "less exactly or not at all");
    }
  ceasefire_pieces_string (self->text, property, date);
}

static void
put_interval (CeasefireExport *self, CeasefireRecord *record, const char *member,
              const CeasefireDate *edtf, const char *start, const char *end)
{
  g_auto (CeasefireExportDate) date = { .single = NULL };

  ceasefire_export_date_init (&date, self, record, member, edtf);
  put_day (self, record, start, member, date.start);
  put_day (self, record, end, member, date.end);
  if (date.single)
    ceasefire_export_lose (self, record, member, "of which no end is told");
}

/* "scheme:code" */
static void
put_identifiers (CeasefireExport *self, CeasefireRecord *record)
{
  const char *const *codes = ceasefire_record_get_codes (record);
  gsize start = ceasefire_pieces_begin (self->text, "identifiers", '[');

  for (; codes && *codes; codes++)
    {
      const char *colon = strchr (*codes, ':');
      g_autofree char *scheme = colon ? g_strndup (*codes, (gsize) (colon - *codes)) : NULL;
      gsize object = ceasefire_pieces_begin (self->text, NULL, '{');

      ceasefire_pieces_string (self->text, "scheme", scheme);
      ceasefire_pieces_string (self->text, "identifier", colon ? colon + 1 : *codes);
      ceasefire_pieces_end (self->text, object, '}', TRUE);
    }
  ceasefire_pieces_end (self->text, start, ']', FALSE);
}

static void
put_links (CeasefireExport *self, CeasefireRecord *record)
{
  const char *const *uris = ceasefire_record_get_same_as (record);
  gsize start = ceasefire_pieces_begin (self->text, "links", '[');

  for (; uris && *uris; uris++)
    {
      gsize object = ceasefire_pieces_begin (self->text, NULL, '{');

      ceasefire_pieces_string (self->text, "url", *uris);
      ceasefire_pieces_end (self->text, object, '}', TRUE);
    }
  ceasefire_pieces_end (self->text, start, ']', FALSE);
}

/* Areas */

static gboolean
is_place (CeasefireRecord *record)
{
  return CEASEFIRE_IS_PLACE (record);
}

/* It has one: what is not told by it is lost. */
static void
put_geometry (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefireExportShape shape = ceasefire_export_put_geometry (self, "geometry", record);
  gboolean has_degrees = ceasefire_record_has (record, "latitude")
                         || ceasefire_record_has (record, "longitude");

  if (shape != CEASEFIRE_EXPORT_SHAPE && ceasefire_record_has (record, "geometry"))
    ceasefire_export_lose (self, record, "geometry", "which is none");
  if (shape != CEASEFIRE_EXPORT_POINT && has_degrees)
    ceasefire_export_lose (self, record, "latitude", "which makes no geometry");
}

static void
put_area (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefirePlace *place;
  int kind;

  if (!is_place (record))
    return;
  place = CEASEFIRE_PLACE (record);
  kind = (int) ceasefire_place_get_kind (place);
  begin_object (self, get_id (self, ceasefire_record_get_id (record)));
  ceasefire_pieces_string (self->text, "name",
                           ceasefire_export_read_text (self, ceasefire_place_get_name (place)));
  ceasefire_pieces_string (self->text, "classification",
                           ceasefire_enum_to_word (CEASEFIRE_TYPE_PLACE_KIND, kind));
  ceasefire_pieces_string (
    self->text, "parent_id",
    refer (self, record, "within", ceasefire_place_get_within (place), is_place));
  put_identifiers (self, record);
  put_geometry (self, record);
  end_object (self);
}

/* Actors */

static void
put_other_name (CeasefireExport *self, CeasefireRecord *record, CeasefireName *name)
{
  int kind = (int) ceasefire_name_get_kind (name);
  gsize object = ceasefire_pieces_begin (self->text, NULL, '{');

  ceasefire_pieces_string (self->text, "name", ceasefire_name_get_text (name));
  ceasefire_pieces_string (self->text, "lang", ceasefire_name_get_language (name));
  ceasefire_pieces_string (self->text, "note",
                           ceasefire_enum_to_word (CEASEFIRE_TYPE_NAME_KIND, kind));
  put_interval (self, record, "names.during", ceasefire_name_get_during (name), "start_date",
                "end_date");
  ceasefire_pieces_end (self->text, object, '}', TRUE);
}

static void
put_names (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefireActor *actor = CEASEFIRE_ACTOR (record);
  const char *const *aliases = ceasefire_actor_get_aliases (actor);
  CeasefireName *const *names = ceasefire_actor_get_names (actor);
  gsize start;

  ceasefire_pieces_string (self->text, "name",
                           ceasefire_export_read_text (self, ceasefire_actor_get_name (actor)));
  start = ceasefire_pieces_begin (self->text, "other_names", '[');
  for (; aliases && *aliases; aliases++)
    {
      gsize object = ceasefire_pieces_begin (self->text, NULL, '{');

      ceasefire_pieces_string (self->text, "name", *aliases);
      ceasefire_pieces_end (self->text, object, '}', TRUE);
    }
  for (; names && *names; names++)
    put_other_name (self, record, *names);
  ceasefire_pieces_end (self->text, start, ']', FALSE);
}

/* Relations that are memberships, whatever else they are. What is disputed would be told as certain. */
static gboolean
is_membership (CeasefireRelation relation)
{
  return relation == CEASEFIRE_RELATION_MEMBER_OF || relation == CEASEFIRE_RELATION_HOLDS_OFFICE_IN
         || relation == CEASEFIRE_RELATION_LEADS || relation == CEASEFIRE_RELATION_CHAIRS;
}

static void
put_membership (CeasefireExport *self, CeasefireRecord *record, CeasefireAffiliation *tie)
{
  CeasefireRelation relation = ceasefire_affiliation_get_relation (tie);
  const char *to;
  gsize object;

  if (ceasefire_affiliation_get_disputed (tie) || !is_membership (relation))
    {
      ceasefire_export_lose (self, record, "affiliations", "which are no membership");
      return;
    }
  to = refer (self, record, "affiliations.to", ceasefire_affiliation_get_to (tie), is_organization);
  if (to == NULL)
    return;
  if (relation != CEASEFIRE_RELATION_MEMBER_OF)
    ceasefire_export_lose (self, record, "affiliations.relation", "told as membership");
  object = ceasefire_pieces_begin (self->text, NULL, '{');
  ceasefire_pieces_string (self->text, "organization_id", to);
  ceasefire_pieces_string (
    self->text, "role", ceasefire_export_read_text (self, ceasefire_affiliation_get_title (tie)));
  put_interval (self, record, "affiliations.during", ceasefire_affiliation_get_during (tie),
                "start_date", "end_date");
  ceasefire_pieces_end (self->text, object, '}', TRUE);
}

static void
put_memberships (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefireAffiliation *const *ties = ceasefire_actor_get_affiliations (CEASEFIRE_ACTOR (record));
  gsize start = ceasefire_pieces_begin (self->text, "memberships", '[');

  for (; ties && *ties; ties++)
    put_membership (self, record, *ties);
  ceasefire_pieces_end (self->text, start, ']', FALSE);
}

static void
put_person (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefireActor *actor;

  if (!is_person (record))
    return;
  actor = CEASEFIRE_ACTOR (record);
  begin_object (self, get_id (self, ceasefire_record_get_id (record)));
  put_names (self, record);
  ceasefire_pieces_string (
    self->text, "summary",
    ceasefire_export_read_text (self, ceasefire_actor_get_description (actor)));
  put_interval (self, record, "existence", ceasefire_actor_get_existence (actor), "birth_date",
                "death_date");
  put_identifiers (self, record);
  put_links (self, record);
  put_memberships (self, record);
  end_object (self);
}

/* An organization has one parent, whose time is not told. */
static void
put_parent (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefireAffiliation *const *ties = ceasefire_actor_get_affiliations (CEASEFIRE_ACTOR (record));
  const char *parent = NULL;

  for (; ties && *ties; ties++)
    if (parent || ceasefire_affiliation_get_disputed (*ties)
        || ceasefire_affiliation_get_relation (*ties) != CEASEFIRE_RELATION_PART_OF)
      ceasefire_export_lose (self, record, "affiliations", "which are no membership");
    else
      {
        parent = refer (self, record, "affiliations.to", ceasefire_affiliation_get_to (*ties),
                        is_organization);
        if (ceasefire_affiliation_get_title (*ties) || ceasefire_affiliation_get_during (*ties))
          ceasefire_export_lose (self, record, "affiliations", "but for the parent");
      }
  ceasefire_pieces_string (self->text, "parent_id", parent);
}

static const char *
classify (CeasefireActorKind kind)
{
  if (kind == CEASEFIRE_ACTOR_KIND_OTHER)
    return NULL;
  return kind == CEASEFIRE_ACTOR_KIND_POLITICAL_GROUP
           ? "party"
           : ceasefire_enum_to_word (CEASEFIRE_TYPE_ACTOR_KIND, (int) kind);
}

static void
put_organization (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefireActor *actor;

  if (!is_organization (record))
    return;
  actor = CEASEFIRE_ACTOR (record);
  begin_object (self, get_id (self, ceasefire_record_get_id (record)));
  put_names (self, record);
  ceasefire_pieces_string (self->text, "classification",
                           classify (ceasefire_actor_get_kind (actor)));
  ceasefire_pieces_string (
    self->text, "abstract",
    ceasefire_export_read_text (self, ceasefire_actor_get_description (actor)));
  put_interval (self, record, "existence", ceasefire_actor_get_existence (actor), "founding_date",
                "dissolution_date");
  put_parent (self, record);
  put_identifiers (self, record);
  put_links (self, record);
  end_object (self);
}

/* Votes */

static const char *
get_motion_id (CeasefireExport *self, const char *id)
{
  return strip_prefix (self, id, "popolo-motion:");
}

static CeasefireText *
find_motion_text (CeasefireRecord *motion)
{
  if (CEASEFIRE_IS_DOCUMENT (motion))
    return ceasefire_document_get_title (CEASEFIRE_DOCUMENT (motion));
  if (CEASEFIRE_IS_AGREEMENT (motion))
    return ceasefire_agreement_get_title (CEASEFIRE_AGREEMENT (motion));
  if (CEASEFIRE_IS_CLAUSE (motion))
    return ceasefire_clause_get_text (CEASEFIRE_CLAUSE (motion));
  return CEASEFIRE_IS_STATEMENT (motion)
           ? ceasefire_statement_get_text (CEASEFIRE_STATEMENT (motion))
           : NULL;
}

static CeasefireRecord *
find_motion (CeasefireExport *self, CeasefireRecord *vote)
{
  const char *id = ceasefire_vote_get_motion (CEASEFIRE_VOTE (vote));

  return id ? ceasefire_dossier_lookup (self->dossier, id) : NULL;
}

/* Of several votes on one motion the first brings it. */
static void
put_motion (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefireRecord *motion = CEASEFIRE_IS_VOTE (record) ? find_motion (self, record) : NULL;
  const char *text;

  if (motion == NULL || !g_hash_table_add (self->told, motion))
    return;
  text = ceasefire_export_read_text (self, find_motion_text (motion));
  begin_object (self, get_motion_id (self, ceasefire_record_get_id (motion)));
  ceasefire_pieces_string (self->text, "text", text ? text : ceasefire_record_get_id (motion));
  end_object (self);
}

static const char *const results[] = {
  [CEASEFIRE_VOTE_RESULT_ADOPTED] = "pass", [CEASEFIRE_VOTE_RESULT_NOT_ADOPTED] = "fail",
  [CEASEFIRE_VOTE_RESULT_VETOED] = "fail",  [CEASEFIRE_VOTE_RESULT_DEFERRED] = NULL,
  [CEASEFIRE_VOTE_RESULT_UNKNOWN] = NULL,
};

static void
put_result (CeasefireExport *self, CeasefireRecord *record, CeasefireVoteResult result)
{
  if (result == CEASEFIRE_VOTE_RESULT_VETOED || result == CEASEFIRE_VOTE_RESULT_DEFERRED
      || result == CEASEFIRE_VOTE_RESULT_UNKNOWN)
    ceasefire_export_lose (self, record, "result", "less exactly or not at all");
  ceasefire_pieces_string (self->text, "result", results[result]);
}

/* NULL, and counted, if Popolo has none such. */
static const char *
find_option (CeasefireExport *self, CeasefireRecord *record, const char *member,
             CeasefireVoteOption option)
{
  if (option == CEASEFIRE_VOTE_OPTION_NOT_PARTICIPATING)
    return "not voting";
  if (option != CEASEFIRE_VOTE_OPTION_UNKNOWN && option != CEASEFIRE_VOTE_OPTION_UNSET)
    return ceasefire_enum_to_word (CEASEFIRE_TYPE_VOTE_OPTION, (int) option);
  ceasefire_export_lose (self, record, member, "of no known option");
  return NULL;
}

static void
put_counts (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefireShare *const *counts = ceasefire_vote_get_counts (CEASEFIRE_VOTE (record));
  gsize start = ceasefire_pieces_begin (self->text, "counts", '[');

  for (; counts && *counts; counts++)
    {
      const char *option
        = find_option (self, record, "counts", ceasefire_share_get_option (*counts));
      gsize object;

      if (option == NULL)
        continue;
      object = ceasefire_pieces_begin (self->text, NULL, '{');
      ceasefire_pieces_string (self->text, "option", option);
      ceasefire_pieces_integer (self->text, "value", ceasefire_share_get_value (*counts));
      ceasefire_pieces_end (self->text, object, '}', TRUE);
    }
  ceasefire_pieces_end (self->text, start, ']', FALSE);
}

static gboolean
is_actor (CeasefireRecord *record)
{
  return CEASEFIRE_IS_ACTOR (record);
}

static void
put_ballots (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefireBallot *const *votes = ceasefire_vote_get_votes (CEASEFIRE_VOTE (record));
  gsize start = ceasefire_pieces_begin (self->text, "votes", '[');

  for (; votes && *votes; votes++)
    {
      const char *option
        = find_option (self, record, "votes", ceasefire_ballot_get_option (*votes));
      const char *voter
        = refer (self, record, "votes.voter", ceasefire_ballot_get_voter (*votes), is_actor);
      gsize object;

      if (option == NULL || voter == NULL)
        continue;
      object = ceasefire_pieces_begin (self->text, NULL, '{');
      ceasefire_pieces_string (self->text, "voter_id", voter);
      ceasefire_pieces_string (self->text, "option", option);
      ceasefire_pieces_end (self->text, object, '}', TRUE);
    }
  ceasefire_pieces_end (self->text, start, ']', FALSE);
}

static void
put_vote (CeasefireExport *self, CeasefireRecord *record)
{
  g_auto (CeasefireExportDate) when = { .single = NULL };
  CeasefireVote *vote;
  CeasefireRecord *motion;

  if (!CEASEFIRE_IS_VOTE (record))
    return;
  vote = CEASEFIRE_VOTE (record);
  motion = find_motion (self, record);
  if (motion == NULL)
    {
      ceasefire_export_leave_out (self, record, "on what is not there");
      return;
    }
  ceasefire_export_date_init (&when, self, record, "when", ceasefire_vote_get_when (vote));
  begin_object (self, get_id (self, ceasefire_record_get_id (record)));
  ceasefire_pieces_string (self->text, "motion_id",
                           get_motion_id (self, ceasefire_record_get_id (motion)));
  ceasefire_pieces_string (
    self->text, "organization_id",
    refer (self, record, "organization", ceasefire_vote_get_organization (vote), is_organization));
  ceasefire_pieces_string (self->text, "start_date", when.single ? when.single : when.start);
  ceasefire_pieces_string (self->text, "end_date", when.end);
  put_result (self, record, ceasefire_vote_get_result (vote));
  put_counts (self, record);
  put_ballots (self, record);
  end_object (self);
}

/* The whole */

static const struct
{
  const char *list;
  CeasefireExportPut put;
} lists[] = {
  { "areas", put_area },     { "organizations", put_organization }, { "persons", put_person },
  { "motions", put_motion }, { "vote_events", put_vote },
};

static gboolean
write_popolo (CeasefireExport *self)
{
  g_string_append (self->text, "{\n");
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_string_append_printf (self->text, "%s\"%s\":[", i > 0 ? ",\n" : "", lists[i].list);
      self->n_items = 0;
      if (!ceasefire_export_each (self, lists[i].put))
        return FALSE;
      g_string_append (self->text, self->n_items > 0 ? "\n]" : "]");
    }
  g_string_append (self->text, "\n}\n");
  return TRUE;
}

const CeasefireExportFormat ceasefire_export_popolo = {
  .name = "popolo",
  .extension = ".popolo.json",
  .media_type = "application/json",
  .title = "Popolo",
  .held = held,
  .limits = limits,
  .write = write_popolo,
};
