/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/export-date.h"

#include "core/country.h"
#include "feeds/pieces.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-meeting.h>
#include <ceasefire/ceasefire-model.h>
#include <ceasefire/ceasefire-place.h>
#include <string.h>

/*
 * followthemoney, of Aleph and OpenSanctions: entities as JSON Lines, each with a schema and properties that
 * are lists of strings. Its schemata say what is, not who says so. So what a dossier holds as told and not as
 * so stays behind: incidents, statements, agreements. Actors become legal entities, ties the entities between
 * them, documents, places and meetings that were held what they are, and citations documentations.
 *
 * Schemata and properties are those of followthemoney 3.8 (github.com/alephdata/followthemoney at c70a89f).
 */

static const CeasefireHeld held[] = {
  { "header", "ceasefire language handling" },
  { "actor", "kind name aliases names.text description country existence affiliations.to "
             "affiliations.relation affiliations.title affiliations.during affiliations.disputed "
             "note same_as handling "
             "sources.document sources.quote sources.locator sources.support" },
  { "place", "name aliases country latitude longitude precision description note same_as handling "
             "sources.document sources.quote sources.locator sources.support" },
  { "document",
    "kind title publisher authors published retrieved url language file note same_as handling "
    "sources.document sources.quote sources.locator sources.support" },
  { "meeting", "title status when place participants.actor purpose topics note same_as handling "
               "sources.document sources.quote sources.locator sources.support" },
  { NULL, NULL },
};

static const char *const limits[] = {
  "What is only said to be so has no schema: incidents, statements, agreements and votes are left "
  "out, and so "
  "are meetings that are not known to have been held, and participants not known to have attended "
  "them.",
  "Dates are years, months, days and moments in UTC; doubtful ones, seasons and sets are left "
  "unsaid.",
  "An id that has other letters than A to Z, digits, dots and dashes is told by its SHA-1 digest.",
  "A tie between actors that no schema has becomes an UnknownLink with the relation as its role.",
  "Countries are those that there are today; languages those that followthemoney lists.",
  "A mark becomes a keyword of the entity, or the status of a link, which no program there heeds.",
  NULL,
};

/* What entities are called */

#define ID_MAX 200

static gboolean
is_plain_id (const char *id)
{
  gsize length = strlen (id);

  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isalnum (id[i]) && (i == 0 || i + 1 == length || !strchr (".-", id[i])))
      return FALSE;
  return length > 0 && length <= ID_MAX;
}

static char *
make_id (const char *id)
{
  return is_plain_id (id) ? g_strdup (id) : g_compute_checksum_for_string (G_CHECKSUM_SHA1, id, -1);
}

/* Of what has no id: no id has a blank in it, so that this is the digest of no other. */
static char *
make_part_id (CeasefireRecord *record, const char *list, guint i)
{
  g_autofree char *name = g_strdup_printf ("%s %s %u", ceasefire_record_get_id (record), list, i);

  return g_compute_checksum_for_string (G_CHECKSUM_SHA1, name, -1);
}

/* Properties: lists of strings, none of them empty */

static void
put_item (CeasefireExport *self, const char *value)
{
  if (value && *value)
    ceasefire_pieces_string (self->text, NULL, value);
}

static void
put_values (CeasefireExport *self, const char *property, const char *const *values)
{
  gsize start = ceasefire_pieces_begin (self->text, property, '[');

  for (; values && *values; values++)
    put_item (self, *values);
  ceasefire_pieces_end (self->text, start, ']', FALSE);
}

static void
put_value (CeasefireExport *self, const char *property, const char *value)
{
  const char *const values[] = { value, NULL };

  put_values (self, property, values);
}

static void
put_reference (CeasefireExport *self, const char *property, const char *id)
{
  g_autofree char *reference = make_id (id);

  put_value (self, property, reference);
}

/* Of a moment the Z is left away, since there is no other zone. */
static void
put_date (CeasefireExport *self, const char *property, char *date)
{
  if (date && g_str_has_suffix (date, "Z"))
    date[strlen (date) - 1] = '\0';
  put_value (self, property, date);
}

static void
put_country (CeasefireExport *self, CeasefireRecord *record, const char *code)
{
  char country[CEASEFIRE_COUNTRY_SHORT_SIZE];

  if (code == NULL)
    return;
  if (!ceasefire_country_shorten (code, country))
    {
      ceasefire_export_lose (self, record, "country", "which is none of today");
      return;
    }
  for (char *at = country; *at; at++)
    *at = g_ascii_tolower (*at);
  put_value (self, "country", country);
}

/* Entities */

typedef struct
{
  gsize properties; /* where these begin */
} Entity;

/* Takes @id. */
static Entity
begin_entity (CeasefireExport *self, char *id, const char *schema)
{
  g_autofree char *owned = id;

  g_string_append_c (self->text, '{');
  ceasefire_pieces_string (self->text, "id", owned);
  ceasefire_pieces_string (self->text, "schema", schema);
  return (Entity){ ceasefire_pieces_begin (self->text, "properties", '{') };
}

static void
end_entity (CeasefireExport *self, Entity entity)
{
  ceasefire_pieces_end (self->text, entity.properties, '}', TRUE);
  g_string_append (self->text, "}\n");
}

static Entity
begin_record (CeasefireExport *self, CeasefireRecord *record, const char *schema)
{
  const char *id = ceasefire_record_get_id (record);

  if (!is_plain_id (id))
    ceasefire_export_lose (self, record, "id", "which is told by its digest");
  return begin_entity (self, make_id (id), schema);
}

/* Of the addresses under which others describe it, the one that has a property of its own. */
static void
put_same_as (CeasefireExport *self, CeasefireRecord *record)
{
  static const char wikidata[] = "www.wikidata.org/entity/";
  const char *const *uris = ceasefire_record_get_same_as (record);
  gsize start = ceasefire_pieces_begin (self->text, "wikidataId", '[');

  for (; uris && *uris; uris++)
    {
      const char *found = strstr (*uris, wikidata);

      if (found)
        put_item (self, found + strlen (wikidata));
      else
        ceasefire_export_lose (self, record, "same_as", "which is not of Wikidata");
    }
  ceasefire_pieces_end (self->text, start, ']', FALSE);
}

/* What all things have. @keywords: beside the mark. */
static void
put_common (CeasefireExport *self, CeasefireRecord *record, const char *description,
            const char *const *keywords)
{
  gsize start = ceasefire_pieces_begin (self->text, "keywords", '[');

  put_item (self, ceasefire_export_get_handling (self, record));
  for (; keywords && *keywords; keywords++)
    put_item (self, *keywords);
  ceasefire_pieces_end (self->text, start, ']', FALSE);
  put_same_as (self, record);
  put_value (self, "description", description);
  put_value (self, "notes", ceasefire_export_read_text (self, ceasefire_record_get_note (record)));
}

/* Documentations */

static gboolean
is_there (CeasefireExport *self, const char *id, GType type)
{
  CeasefireRecord *record = id ? ceasefire_dossier_lookup (self->dossier, id) : NULL;

  return record && G_TYPE_CHECK_INSTANCE_TYPE (record, type);
}

static void
put_citation (CeasefireExport *self, CeasefireRecord *record, CeasefireCitation *citation, guint i)
{
  const char *document = ceasefire_citation_get_document (citation);
  int support = (int) ceasefire_citation_get_support (citation);
  Entity entity;

  if (!is_there (self, document, CEASEFIRE_TYPE_DOCUMENT)
      || g_str_equal (document, ceasefire_record_get_id (record)))
    {
      ceasefire_export_lose (self, record, "sources", "of no other document that is there");
      return;
    }
  entity = begin_entity (self, make_part_id (record, "sources", i), "Documentation");
  put_reference (self, "document", document);
  put_reference (self, "entity", ceasefire_record_get_id (record));
  put_value (self, "role", ceasefire_enum_to_word (CEASEFIRE_TYPE_SUPPORT, support));
  put_value (self, "status", ceasefire_export_get_handling (self, record));
  put_value (self, "summary", ceasefire_citation_get_locator (citation));
  put_value (self, "description", ceasefire_citation_get_quote (citation));
  end_entity (self, entity);
}

static void
put_citations (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefireCitation *const *sources = ceasefire_record_get_sources (record);

  for (guint i = 0; sources && sources[i]; i++)
    put_citation (self, record, sources[i], i);
}

/* Actors */

static const char *const actor_schemata[] = {
  [CEASEFIRE_ACTOR_KIND_UNSET] = "LegalEntity",
  [CEASEFIRE_ACTOR_KIND_PERSON] = "Person",
  [CEASEFIRE_ACTOR_KIND_STATE] = "PublicBody",
  [CEASEFIRE_ACTOR_KIND_GOVERNMENT] = "PublicBody",
  [CEASEFIRE_ACTOR_KIND_MINISTRY] = "PublicBody",
  [CEASEFIRE_ACTOR_KIND_ARMED_FORCES] = "PublicBody",
  [CEASEFIRE_ACTOR_KIND_ARMED_GROUP] = "Organization",
  [CEASEFIRE_ACTOR_KIND_POLITICAL_GROUP] = "Organization",
  [CEASEFIRE_ACTOR_KIND_INTERGOVERNMENTAL] = "Organization",
  [CEASEFIRE_ACTOR_KIND_CONTACT_GROUP] = "Organization",
  [CEASEFIRE_ACTOR_KIND_COALITION] = "Organization",
  [CEASEFIRE_ACTOR_KIND_NGO] = "Organization",
  [CEASEFIRE_ACTOR_KIND_MEDIA] = "Organization",
  [CEASEFIRE_ACTOR_KIND_POPULATION] = "LegalEntity",
  [CEASEFIRE_ACTOR_KIND_OTHER] = "LegalEntity",
  [CEASEFIRE_ACTOR_KIND_UNKNOWN] = "LegalEntity",
};

static const char *
get_schema (CeasefireActor *actor)
{
  return actor_schemata[ceasefire_actor_get_kind (actor)];
}

static gboolean
is_organization (CeasefireActor *actor)
{
  const char *schema = get_schema (actor);

  return g_str_equal (schema, "Organization") || g_str_equal (schema, "PublicBody");
}

/* Entities must have a name: who has none is called by what is known of them. */
static const char *
get_actor_name (CeasefireExport *self, CeasefireActor *actor)
{
  const char *name = ceasefire_export_read_text (self, ceasefire_actor_get_name (actor));

  if (name == NULL)
    name = ceasefire_export_read_text (self, ceasefire_actor_get_description (actor));
  return name ? name : ceasefire_record_get_id (CEASEFIRE_RECORD (actor));
}

static void
put_names (CeasefireExport *self, CeasefireActor *actor, const char *property,
           const char *const *first, guint kinds)
{
  CeasefireName *const *names = ceasefire_actor_get_names (actor);
  gsize start = ceasefire_pieces_begin (self->text, property, '[');

  for (; first && *first; first++)
    put_item (self, *first);
  for (; names && *names; names++)
    if (kinds >> ceasefire_name_get_kind (*names) & 1)
      put_item (self, ceasefire_name_get_text (*names));
  ceasefire_pieces_end (self->text, start, ']', FALSE);
}

static void
put_all_names (CeasefireExport *self, CeasefireActor *actor)
{
  const guint former = 1 << CEASEFIRE_NAME_KIND_FORMER;
  const guint weak = 1 << CEASEFIRE_NAME_KIND_CODE_NAME | 1 << CEASEFIRE_NAME_KIND_DEROGATORY;

  put_value (self, "name", get_actor_name (self, actor));
  put_names (self, actor, "alias", ceasefire_actor_get_aliases (actor), ~(former | weak));
  put_names (self, actor, "previousName", NULL, former);
  put_names (self, actor, "weakAlias", NULL, weak);
}

static void
put_existence (CeasefireExport *self, CeasefireActor *actor)
{
  gboolean is_person = ceasefire_actor_get_kind (actor) == CEASEFIRE_ACTOR_KIND_PERSON;
  g_auto (CeasefireExportDate) existence = { .single = NULL };

  ceasefire_export_date_init (&existence, self, CEASEFIRE_RECORD (actor), "existence",
                              ceasefire_actor_get_existence (actor));
  put_date (self, is_person ? "birthDate" : "incorporationDate", existence.start);
  put_date (self, is_person ? "deathDate" : "dissolutionDate", existence.end);
  if (existence.single)
    ceasefire_export_lose (self, CEASEFIRE_RECORD (actor), "existence", "of which no end is told");
}

/* Ties */

typedef struct
{
  const char *schema;
  const char *from; /* the property that is the actor */
  const char *to;   /* the one that is whom it is tied to */
  gboolean to_organization;
} Tie;

static const Tie unknown_tie = { "UnknownLink", "subject", "object", FALSE };

static const Tie ties[] = {
  [CEASEFIRE_RELATION_UNSET] = { "UnknownLink", "subject", "object", FALSE },
  [CEASEFIRE_RELATION_MEMBER_OF] = { "Membership", "member", "organization", TRUE },
  [CEASEFIRE_RELATION_PART_OF] = { "Membership", "member", "organization", TRUE },
  [CEASEFIRE_RELATION_REPRESENTS] = { "Representation", "agent", "client", FALSE },
  [CEASEFIRE_RELATION_HOLDS_OFFICE_IN] = { "Directorship", "director", "organization", TRUE },
  [CEASEFIRE_RELATION_LEADS] = { "Directorship", "director", "organization", TRUE },
  [CEASEFIRE_RELATION_PROXY_OF] = { "UnknownLink", "subject", "object", FALSE },
  [CEASEFIRE_RELATION_SUPPORTED_BY] = { "UnknownLink", "subject", "object", FALSE },
  [CEASEFIRE_RELATION_OPPOSES] = { "UnknownLink", "subject", "object", FALSE },
  [CEASEFIRE_RELATION_CHAIRS] = { "Directorship", "director", "organization", TRUE },
  [CEASEFIRE_RELATION_SUCCEEDS] = { "Succession", "successor", "predecessor", FALSE },
  [CEASEFIRE_RELATION_DELEGATE_OF] = { "Representation", "agent", "client", FALSE },
};

static void
put_tie (CeasefireExport *self, CeasefireRecord *record, CeasefireAffiliation *affiliation, guint i)
{
  const char *to = ceasefire_affiliation_get_to (affiliation);
  CeasefireRelation relation = ceasefire_affiliation_get_relation (affiliation);
  const char *word = ceasefire_enum_to_word (CEASEFIRE_TYPE_RELATION, (int) relation);
  const char *title
    = ceasefire_export_read_text (self, ceasefire_affiliation_get_title (affiliation));
  const char *const roles[] = { title ? title : word, title ? word : NULL, NULL };
  gboolean disputed = ceasefire_affiliation_get_disputed (affiliation);
  const char *const states[] = { "disputed", ceasefire_export_get_handling (self, record), NULL };
  const Tie *tie = &ties[relation];
  g_auto (CeasefireExportDate) during = { .single = NULL };
  Entity entity;

  if (!is_there (self, to, CEASEFIRE_TYPE_ACTOR)
      || g_str_equal (to, ceasefire_record_get_id (record)))
    {
      ceasefire_export_lose (self, record, "affiliations", "to nobody else who is there");
      return;
    }
  if (tie->to_organization
      && !is_organization (CEASEFIRE_ACTOR (ceasefire_dossier_lookup (self->dossier, to))))
    tie = &unknown_tie;
  ceasefire_export_date_init (&during, self, record, "affiliations.during",
                              ceasefire_affiliation_get_during (affiliation));
  entity = begin_entity (self, make_part_id (record, "affiliations", i), tie->schema);
  put_reference (self, tie->from, ceasefire_record_get_id (record));
  put_reference (self, tie->to, to);
  put_values (self, "role", roles);
  put_values (self, "status", disputed ? states : states + 1);
  put_date (self, "date", during.single);
  put_date (self, "startDate", during.start);
  put_date (self, "endDate", during.end);
  end_entity (self, entity);
}

static void
put_actor (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefireActor *actor = CEASEFIRE_ACTOR (record);
  CeasefireAffiliation *const *affiliations = ceasefire_actor_get_affiliations (actor);
  Entity entity = begin_record (self, record, get_schema (actor));

  put_all_names (self, actor);
  put_value (
    self, "classification",
    ceasefire_enum_to_word (CEASEFIRE_TYPE_ACTOR_KIND, (int) ceasefire_actor_get_kind (actor)));
  put_country (self, record, ceasefire_actor_get_country (actor));
  put_existence (self, actor);
  put_common (self, record,
              ceasefire_export_read_text (self, ceasefire_actor_get_description (actor)), NULL);
  end_entity (self, entity);
  for (guint i = 0; affiliations && affiliations[i]; i++)
    put_tie (self, record, affiliations[i], i);
}

/* Places */

static const char *
get_place_name (CeasefireExport *self, const char *id)
{
  CeasefireRecord *place = id ? ceasefire_dossier_lookup (self->dossier, id) : NULL;

  return CEASEFIRE_IS_PLACE (place)
           ? ceasefire_export_read_text (self, ceasefire_place_get_name (CEASEFIRE_PLACE (place)))
           : NULL;
}

static void
put_coordinate (CeasefireExport *self, CeasefireRecord *record, const char *member, double degrees)
{
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  if (ceasefire_record_has (record, member))
    put_value (self, member, g_ascii_formatd (number, sizeof number, "%.15g", degrees));
}

/* Coordinates that are only near are so in words too. */
static void
put_place (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefirePlace *place = CEASEFIRE_PLACE (record);
  int precision = (int) ceasefire_place_get_precision (place);
  const char *name = get_place_name (self, ceasefire_record_get_id (record));
  const char *remark = ceasefire_enum_to_word (CEASEFIRE_TYPE_PLACE_PRECISION, precision);
  g_autofree char *remarks = remark ? g_strconcat ("coordinates: ", remark, NULL) : NULL;
  Entity entity = begin_record (self, record, "Address");

  put_value (self, "name", name ? name : ceasefire_record_get_id (record));
  put_values (self, "alias", ceasefire_place_get_aliases (place));
  put_value (self, "full", name);
  put_country (self, record, ceasefire_place_get_country (place));
  put_coordinate (self, record, "latitude", ceasefire_place_get_latitude (place));
  put_coordinate (self, record, "longitude", ceasefire_place_get_longitude (place));
  put_value (self, "remarks", remarks);
  put_common (self, record,
              ceasefire_export_read_text (self, ceasefire_place_get_description (place)), NULL);
  end_entity (self, entity);
}

/* Documents */

/* ISO 639 in two letters and three: those languages that followthemoney lists. */
static const char languages[]
  = "eneng frfra dedeu rurus esspa nlnld roron kakat arara trtur lbltz elell ltlit ukukr zhzho "
    "bebel bgbul "
    "bsbos jajpn csces lvlav ptpor plpol huhun hyhye hrhrv hihin heheb uzuzb mnmon ururd sqsqi "
    "kokor isisl "
    "itita etest nonor fafas swswa slslv skslk azaze tgtgk kkkaz tktuk kykir dadan afafr svswe "
    "srsrp idind "
    "knkan mkmkd mtmlt msmsa fifin cacat nenep tltgl mymya kmkhm bnben ";

static void
put_language (CeasefireExport *self, CeasefireRecord *record, const char *tag)
{
  gsize length = tag ? strcspn (tag, "-") : 0;
  g_autofree char *code = NULL;

  if (tag == NULL)
    return;
  for (const char *at = languages; *at && code == NULL; at += 6)
    if ((length == 2 && g_ascii_strncasecmp (at, tag, 2) == 0)
        || (length == 3 && g_ascii_strncasecmp (at + 2, tag, 3) == 0))
      code = g_strndup (at + 2, 3);
  if (code == NULL || tag[length])
    ceasefire_export_lose (self, record, "language", "less exactly or not at all");
  put_value (self, "language", code);
}

static const char *
find_actor_name (CeasefireExport *self, CeasefireRecord *record, const char *member, const char *id)
{
  if (id == NULL)
    return NULL;
  if (is_there (self, id, CEASEFIRE_TYPE_ACTOR))
    return get_actor_name (self, CEASEFIRE_ACTOR (ceasefire_dossier_lookup (self->dossier, id)));
  ceasefire_export_lose (self, record, member, "who is not there");
  return NULL;
}

static void
put_authors (CeasefireExport *self, CeasefireRecord *record)
{
  const char *const *authors = ceasefire_document_get_authors (CEASEFIRE_DOCUMENT (record));
  gsize start = ceasefire_pieces_begin (self->text, "author", '[');

  for (; authors && *authors; authors++)
    put_item (self, find_actor_name (self, record, "authors", *authors));
  ceasefire_pieces_end (self->text, start, ']', FALSE);
}

static void
put_day (CeasefireExport *self, CeasefireRecord *record, const char *property, const char *member,
         const CeasefireDate *date)
{
  g_auto (CeasefireExportDate) day = { .single = NULL };

  ceasefire_export_date_init (&day, self, record, member, date);
  put_date (self, property, day.single);
  if (day.start || day.end)
    ceasefire_export_lose (self, record, member, "less exactly or not at all");
}

static void
put_document (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefireDocument *document = CEASEFIRE_DOCUMENT (record);
  CeasefireDocumentKind kind = ceasefire_document_get_kind (document);
  gboolean is_article = kind == CEASEFIRE_DOCUMENT_KIND_ARTICLE;
  const char *const kinds[]
    = { ceasefire_enum_to_word (CEASEFIRE_TYPE_DOCUMENT_KIND, (int) kind), NULL };
  const char *title = ceasefire_export_read_text (self, ceasefire_document_get_title (document));
  const char *file = ceasefire_document_get_file (document);
  g_autofree char *base = file ? g_path_get_basename (file) : NULL;
  const char *name = title ? title : ceasefire_record_get_id (record);
  Entity entity = begin_record (self, record, is_article ? "Article" : "Document");

  put_value (self, "name", name);
  put_value (self, "title", title);
  put_value (self, "fileName", base ? base : name);
  put_authors (self, record);
  put_value (
    self, "publisher",
    find_actor_name (self, record, "publisher", ceasefire_document_get_publisher (document)));
  put_day (self, record, "publishedAt", "published", ceasefire_document_get_published (document));
  put_day (self, record, "retrievedAt", "retrieved", ceasefire_document_get_retrieved (document));
  put_value (self, "sourceUrl", ceasefire_document_get_url (document));
  put_language (self, record, ceasefire_document_get_language (document));
  put_common (self, record, NULL, kinds);
  end_entity (self, entity);
}

/* Meetings */

static void
put_participants (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefireParticipant *const *participants
    = ceasefire_meeting_get_participants (CEASEFIRE_MEETING (record));
  gsize start = ceasefire_pieces_begin (self->text, "involved", '[');

  for (; participants && *participants; participants++)
    {
      const char *actor = ceasefire_participant_get_actor (*participants);
      g_autofree char *id = actor ? make_id (actor) : NULL;

      if (ceasefire_participant_get_attendance (*participants) != CEASEFIRE_ATTENDANCE_ATTENDED)
        ceasefire_export_lose (self, record, "participants", "not said to have attended");
      else if (is_there (self, actor, CEASEFIRE_TYPE_ACTOR))
        put_item (self, id);
      else
        ceasefire_export_lose (self, record, "participants", "who are not there");
    }
  ceasefire_pieces_end (self->text, start, ']', FALSE);
}

static void
put_meeting_place (CeasefireExport *self, CeasefireRecord *record, const char *place)
{
  if (place == NULL)
    return;
  if (is_there (self, place, CEASEFIRE_TYPE_PLACE))
    put_reference (self, "addressEntity", place);
  else
    ceasefire_export_lose (self, record, "place", "which is not there");
  put_value (self, "location", get_place_name (self, place));
}

static void
put_meeting (CeasefireExport *self, CeasefireRecord *record)
{
  CeasefireMeeting *meeting = CEASEFIRE_MEETING (record);
  const char *title = ceasefire_export_read_text (self, ceasefire_meeting_get_title (meeting));
  g_auto (CeasefireExportDate) when = { .single = NULL };
  Entity entity;

  if (ceasefire_meeting_get_status (meeting) != CEASEFIRE_MEETING_STATUS_HELD)
    {
      ceasefire_export_leave_out (self, record, "not said to have been held");
      return;
    }
  ceasefire_export_date_init (&when, self, record, "when", ceasefire_meeting_get_when (meeting));
  entity = begin_record (self, record, "Event");
  put_value (self, "name", title ? title : ceasefire_record_get_id (record));
  put_value (self, "summary",
             ceasefire_export_read_text (self, ceasefire_meeting_get_purpose (meeting)));
  put_date (self, "date", when.single);
  put_date (self, "startDate", when.start);
  put_date (self, "endDate", when.end);
  put_meeting_place (self, record, ceasefire_meeting_get_place (meeting));
  put_participants (self, record);
  put_common (self, record, NULL, ceasefire_meeting_get_topics (meeting));
  end_entity (self, entity);
}

/* Records */

static void
put_record (CeasefireExport *self, CeasefireRecord *record)
{
  if (CEASEFIRE_IS_ACTOR (record))
    put_actor (self, record);
  else if (CEASEFIRE_IS_PLACE (record))
    put_place (self, record);
  else if (CEASEFIRE_IS_DOCUMENT (record))
    put_document (self, record);
  else if (CEASEFIRE_IS_MEETING (record))
    put_meeting (self, record);
  else
    return;
  if (!ceasefire_export_is_left_out (self, record))
    put_citations (self, record);
}

static gboolean
write_ftm (CeasefireExport *self)
{
  return ceasefire_export_each (self, put_record);
}

const CeasefireExportFormat ceasefire_export_ftm = {
  .name = "ftm",
  .extension = ".ftm.json",
  .media_type = "application/json+ftm",
  .title = "followthemoney",
  .held = held,
  .limits = limits,
  .write = write_ftm,
};
