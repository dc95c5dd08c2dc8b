/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/un-akn-vote.h"

#include "core/hash.h"
#include "json/writer.h"

#include <string.h>

/* The steps of a text and the vote on it, as the metadata have them. What they do not say is left out. */

#define STATES_MAX_BYTES 300

static const struct
{
  const char *reference;
  const char *option;
} options[] = {
  { "inFavour", "yes" },
  { "against", "no" },
  { "abstaining", "abstain" },
};

static const struct
{
  const char *outcome;
  const char *result;
} results[] = {
  { "adopted", "adopted" },
  { "notAdopted", "not-adopted" },
  { "veto", "vetoed" },
};

typedef struct
{
  CeasefireUnVote *vote;
  CeasefireTreeAccount *account;
  const CeasefireXml *xml;
  GHashTable *voters;  /* ids of those that have voted */
  GHashTable *options; /* that have been counted */
} Reading;

static void
tell (const Reading *self, const xmlNode *element, const char *what, const char *words)
{
  CeasefireTreePlace place = ceasefire_xml_get_place (self->xml, element);

  if (self->account)
    ceasefire_tree_tell (self->account, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_VALUE, &place,
                         "%s \"%s\"", what, words);
}

/* States */

/* A name that no state has is one all the same: it is kept as it is printed. */
static char *
make_id (const char *name)
{
  g_autofree char *ascii = g_str_to_ascii (name, "C");
  GString *id = g_string_new ("state-");

  for (const char *at = ascii; *at && id->len < 100; at++)
    if (g_ascii_isalnum (*at))
      g_string_append_c (id, g_ascii_tolower (*at));
    else if (id->str[id->len - 1] != '-')
      g_string_append_c (id, '-');
  return g_string_free (id, FALSE);
}

static const char *
add_state (const Reading *self, const char *id, const char *name)
{
  gpointer kept;

  if (g_hash_table_lookup_extended (self->vote->states, id, &kept, NULL))
    return kept;
  kept = g_strdup (id);
  g_hash_table_insert (self->vote->states, kept, g_strdup (name));
  return kept;
}

/* "Bosnia and Herzegovina" is one state, "Malta and Norway" are two. */
static gboolean
add_sponsors (const Reading *self, const char *words)
{
  const CeasefireUnMember *member = ceasefire_un_member_find (words);
  const char *at = words;

  if (member)
    {
      const char *id = add_state (self, member->code, member->name);

      if (!g_ptr_array_find_with_equal_func (self->vote->sponsors, id, g_str_equal, NULL))
        g_ptr_array_add (self->vote->sponsors, (gpointer) id);
      return TRUE;
    }
  while ((at = strstr (at, " and ")))
    {
      g_autofree char *before = g_strndup (words, (gsize) (at - words));

      at += strlen (" and ");
      if (ceasefire_un_member_find (before) && ceasefire_un_member_find (at))
        return add_sponsors (self, before) && add_sponsors (self, at);
    }
  return FALSE;
}

static void
take_sponsors (const Reading *self, const xmlNode *step)
{
  const char *by = ceasefire_xml_get (step, "by");
  g_auto (GStrv) names = g_strsplit_set (by ? by : "", ",;", -1);

  for (char **name = names; *name; name++)
    if (*g_strstrip (*name) && (strlen (*name) > STATES_MAX_BYTES || !add_sponsors (self, *name)))
      tell (self, step, "a sponsor is left out, for no state is called", *name);
}

/* Steps */

static void
take_result (const Reading *self, const xmlNode *step, const char *result)
{
  const char *date = ceasefire_xml_get (step, "date");
  const char *record = ceasefire_xml_get (step, "as");

  self->vote->result = result;
  if (ceasefire_un_is_date (date))
    self->vote->decided = date;
  if (record && *record)
    self->vote->record = record;
}

static void
take_draft (const Reading *self, const xmlNode *step)
{
  const char *date = ceasefire_xml_get (step, "date");
  const char *symbol = ceasefire_xml_get (step, "as");

  if (symbol && *symbol)
    self->vote->draft = symbol;
  if (ceasefire_un_is_date (date))
    self->vote->drafted = date;
  take_sponsors (self, step);
}

static void
take_step (const Reading *self, const xmlNode *step)
{
  const char *outcome = ceasefire_xml_get (step, "outcome");

  for (gsize i = 0; outcome && i < G_N_ELEMENTS (results); i++)
    if (g_ascii_strcasecmp (outcome, results[i].outcome) == 0)
      {
        take_result (self, step, results[i].result);
        return;
      }
  if (outcome && strcmp (outcome, "draftResolution") == 0)
    take_draft (self, step);
  else if (outcome && strcmp (outcome, "draftResolutionAdditionalSponsors") == 0)
    take_sponsors (self, step);
  else if (outcome)
    tell (self, step, "a step is left out, for it is not known what it means:", outcome);
}

/* The vote */

static void
begin_item (GString *list)
{
  if (list->len > 0)
    g_string_append_c (list, ',');
}

static gboolean
add_ballot (const Reading *self, const xmlNode *voter, const char *option)
{
  g_autofree char *name = ceasefire_un_text_dup (voter);
  const CeasefireUnMember *member = ceasefire_un_member_find (name);
  g_autofree char *other = member ? NULL : make_id (name);
  GString *json = self->vote->ballots;
  const char *id;

  if (*name == '\0')
    return FALSE;
  id = add_state (self, member ? member->code : other, member ? member->name : name);
  if (member == NULL)
    tell (self, voter, "no state is known by the name", name);
  if (!g_hash_table_add (self->voters, (gpointer) id))
    {
      tell (self, voter, "a ballot is left out, for it is the second of", name);
      return FALSE;
    }
  begin_item (json);
  g_string_append (json, "{\"voter\":");
  ceasefire_json_write_string (json, id);
  g_string_append_printf (json, ",\"option\":\"%s\"}", option);
  return TRUE;
}

static guint
add_ballots (const Reading *self, const xmlNode *count, const char *option)
{
  const xmlNode *list = ceasefire_xml_find (count, "voters");
  const xmlNode *voter = list ? ceasefire_xml_first (list) : NULL;
  guint n = 0;

  for (; voter; voter = ceasefire_xml_next (voter))
    if (add_ballot (self, voter, option))
      n++;
  return n;
}

static const char *
find_option (const xmlNode *count)
{
  const char *reference = ceasefire_xml_get (count, "refersTo");

  for (gsize i = 0; reference && i < G_N_ELEMENTS (options); i++)
    if (strcmp (*reference == '#' ? reference + 1 : reference, options[i].reference) == 0)
      return options[i].option;
  return NULL;
}

static void
add_count (const Reading *self, const xmlNode *count)
{
  const char *value = ceasefire_xml_get (count, "value");
  const char *option = find_option (count);
  guint64 number = 0;
  gboolean has_number = value && g_ascii_string_to_unsigned (value, 10, 0, 9999, &number, NULL);
  guint n;

  if (option == NULL)
    {
      const char *reference = ceasefire_xml_get (count, "refersTo");

      tell (self, count,
            "a count is left out, for it is not known what it counts:", reference ? reference : "");
      return;
    }
  n = add_ballots (self, count, option);
  if (!has_number || !g_hash_table_add (self->options, (gpointer) option))
    {
      tell (self, count,
            has_number ? "a count is left out, for it is the second of its option:"
                       : "a count is left out, for it is no number:",
            value ? value : "");
      return;
    }
  if (self->account && n != number && self->vote->ballots->len > 0)
    {
      CeasefireTreePlace place = ceasefire_xml_get_place (self->xml, count);

      ceasefire_tree_tell (self->account, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_CONFLICT,
                           &place, "%" G_GUINT64_FORMAT " voted %s, and %u are named", number,
                           option, n);
    }
  begin_item (self->vote->counts);
  g_string_append_printf (self->vote->counts, "{\"option\":\"%s\",\"value\":%" G_GUINT64_FORMAT "}",
                          option, number);
}

void
ceasefire_un_vote_read (CeasefireUnVote *self, CeasefireTreeAccount *account,
                        const CeasefireUnVersion *version)
{
  g_autoptr (GHashTable) voters = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  g_autoptr (GHashTable) counted = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  Reading reading = { self, account, version->xml, voters, counted };
  const xmlNode *steps = ceasefire_xml_find (version->statement, "meta/workflow");
  const xmlNode *voting
    = ceasefire_xml_find (version->statement, "meta/analysis/parliamentary/voting");
  const xmlNode *element = steps ? ceasefire_xml_first (steps) : NULL;

  *self = (CeasefireUnVote){ .counts = g_string_new (NULL), .ballots = g_string_new (NULL) };
  self->states = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, g_free);
  self->sponsors = g_ptr_array_new ();
  for (; element; element = ceasefire_xml_next (element))
    take_step (&reading, element);
  for (element = voting ? ceasefire_xml_first (voting) : NULL; element;
       element = ceasefire_xml_next (element))
    if (ceasefire_xml_is (element, "count"))
      add_count (&reading, element);
}

void
ceasefire_un_vote_clear (CeasefireUnVote *self)
{
  g_string_free (self->counts, TRUE);
  g_string_free (self->ballots, TRUE);
  g_ptr_array_unref (self->sponsors);
  g_hash_table_unref (self->states);
}
