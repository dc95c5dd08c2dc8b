/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/un-akn-make.h"

#include "core/hash.h"
#include "json/writer.h"

#include <string.h>

/* The records of one resolution but its clauses: who, which documents, the meeting, the vote. */

/* Actors */

static gboolean
begin_actor (const CeasefireUnResolution *self, const char *id, const char *kind)
{
  CeasefireUnImport *import = self->import;

  if (!g_hash_table_add (import->actors, g_strdup (id)))
    return FALSE;
  g_hash_table_insert (import->ids, g_strdup (id), NULL);
  ceasefire_tree_begin (import->json, "actor", id);
  ceasefire_pieces_string (import->json, "kind", kind);
  return TRUE;
}

static void
end_actor (const CeasefireUnResolution *self)
{
  gsize start = ceasefire_pieces_begin (self->import->json, "sources", '[');

  ceasefire_un_add_background (self->import->json, self->versions[0]->id);
  ceasefire_pieces_end (self->import->json, start, ']', FALSE);
  ceasefire_un_give (self->import, &self->versions[0]->place);
}

static void
make_body (const CeasefireUnResolution *self, const char *id,
           const char *(*find) (const CeasefireUnVersion *), const char *above)
{
  GString *json = self->import->json;
  char **names;

  if (!begin_actor (self, id, "intergovernmental"))
    return;
  names = g_new0 (char *, self->n);
  for (guint i = 0; i < self->n; i++)
    names[i] = g_strdup (find (self->versions[i]));
  ceasefire_un_add_texts (self, "name", names);
  if (above)
    {
      ceasefire_pieces_key (json, "affiliations");
      g_string_append_printf (json, "[{\"to\":\"%s\",\"relation\":\"part-of\"}]", above);
    }
  end_actor (self);
}

static const char *
get_publisher (const CeasefireUnVersion *version)
{
  return version->publisher;
}

static const char *
get_body (const CeasefireUnVersion *version)
{
  return version->body;
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
make_states (const CeasefireUnResolution *self)
{
  guint n;
  g_autofree const char **ids
    = (const char **) g_hash_table_get_keys_as_array (self->vote.states, &n);

  qsort (ids, n, sizeof (char *), compare_ids);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *country = g_ascii_strup (ids[i], -1);

      if (!begin_actor (self, ids[i], "state"))
        continue;
      ceasefire_un_add_text (self->import, "name", "en",
                             g_hash_table_lookup (self->vote.states, ids[i]));
      ceasefire_pieces_string (self->import->json, "country",
                               strlen (country) == 3 ? country : NULL);
      end_actor (self);
    }
}

/* Documents */

/* NULL: not known, for it cannot have come out before it was adopted. */
static const char *
get_issued (const CeasefireUnResolution *self, const CeasefireUnVersion *version)
{
  if (version->issued == NULL || self->adopted == NULL
      || strcmp (version->issued, self->adopted) >= 0)
    return version->issued;
  ceasefire_tree_tell (self->import->account, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_CONFLICT,
                       &version->place,
                       "%s: it is dated %s, before its adoption on %s; the date of"
                       " the document is left out",
                       version->symbol, version->issued, self->adopted);
  return NULL;
}

static void
make_version (const CeasefireUnResolution *self, guint i)
{
  const CeasefireUnVersion *version = self->versions[i];
  GString *json = self->import->json;
  g_autofree char *title = ceasefire_un_text_cut (&version->text, &version->number);
  g_autofree char *digest
    = g_compute_checksum_for_string (G_CHECKSUM_SHA256, version->text.text->str, -1);
  g_autofree char *file
    = ceasefire_tree_keep_text (self->import->account, version->id, version->text.text->str);

  ceasefire_tree_begin (json, "document", version->id);
  ceasefire_pieces_string (json, "kind", "resolution");
  ceasefire_un_add_text (self->import, "title", version->tag, title ? title : version->symbol);
  ceasefire_pieces_string (json, "publisher", "un");
  ceasefire_pieces_list_of (json, "authors", version->body_id);
  ceasefire_pieces_string (json, "published", get_issued (self, version));
  ceasefire_pieces_string (json, "identifier", version->symbol);
  ceasefire_pieces_string (json, "language", version->tag);
  if (version->is_draft)
    g_string_append (json, ",\"draft\":true");
  if (i > 0)
    ceasefire_pieces_string (json, "version_of", self->versions[0]->id);
  ceasefire_pieces_string (json, "access", version->is_public ? "public" : NULL);
  ceasefire_pieces_string (json, "file", file);
  ceasefire_pieces_string (json, "sha256", digest);
  ceasefire_un_give (self->import, &version->place);
}

/* One that the metadata name by its symbol; its id, NULL: there is none. */
static const char *
make_named (const CeasefireUnResolution *self, const char *symbol, const char *kind,
            const char *date, gboolean is_draft)
{
  GString *json = self->import->json;
  g_autofree char *key = symbol ? ceasefire_un_make_key (symbol) : NULL;
  g_autofree char *slug = symbol ? ceasefire_un_make_slug (symbol, 100) : NULL;
  char *id;

  if (slug == NULL || *slug == '\0')
    return NULL;
  id = g_hash_table_lookup (self->import->documents, key);
  if (id)
    return id;
  id = ceasefire_un_take_id (self->import, slug);
  g_hash_table_insert (self->import->documents, g_steal_pointer (&key), id);
  ceasefire_tree_begin (json, "document", id);
  ceasefire_pieces_string (json, "kind", kind);
  ceasefire_pieces_string (json, "title", symbol);
  ceasefire_pieces_string (json, "publisher", "un");
  ceasefire_pieces_string (json, "published", date);
  ceasefire_pieces_string (json, "identifier", symbol);
  if (is_draft)
    g_string_append (json, ",\"draft\":true");
  ceasefire_un_give (self->import, &self->versions[0]->place);
  return id;
}

/* The meeting */

static char *
find_meeting_number (const CeasefireUnVersion *version)
{
  const char *title = ceasefire_xml_get (version->session, "title");
  g_autofree char *text = version->session ? ceasefire_un_text_dup (version->session) : NULL;
  const char *digits = strpbrk (title ? title : "", "0123456789");

  if (digits == NULL)
    digits = strpbrk (text ? text : "", "0123456789");
  return digits ? g_strndup (digits, strspn (digits, "0123456789")) : NULL;
}

static void
add_topics (const CeasefireUnResolution *self)
{
  const CeasefireUnVersion *version = self->versions[0];
  const xmlNode *list = ceasefire_xml_find (version->statement, "meta");
  GString *json = self->import->json;
  g_autoptr (GHashTable) topics = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  gsize start = ceasefire_pieces_begin (json, "topics", '[');

  for (list = ceasefire_xml_first (list); list; list = ceasefire_xml_next (list))
    for (const xmlNode *word = ceasefire_xml_first (list); word; word = ceasefire_xml_next (word))
      {
        const char *reference = ceasefire_xml_get (word, "refersTo");
        const char *topic = ceasefire_xml_get (word, "showAs");

        if (!ceasefire_xml_is (word, "keyword") || reference == NULL
            || strcmp (reference, "agenda") != 0 || topic == NULL || *topic == '\0')
          continue;
        if (!g_hash_table_add (topics, (gpointer) topic))
          continue;
        ceasefire_pieces_key (json, NULL);
        ceasefire_json_write_string (json, topic);
      }
  ceasefire_pieces_end (json, start, ']', FALSE);
}

static CeasefireUnPassage
get_adoption (const CeasefireUnVersion *version)
{
  return version->adoption;
}

static CeasefireUnPassage
get_number (const CeasefireUnVersion *version)
{
  return version->number;
}

static void
add_sources_of (const CeasefireUnResolution *self,
                CeasefireUnPassage (*find) (const CeasefireUnVersion *))
{
  gsize start = ceasefire_pieces_begin (self->import->json, "sources", '[');

  for (guint i = 0; i < self->n; i++)
    {
      CeasefireUnPassage passage = find (self->versions[i]);

      ceasefire_un_add_source (self->import->json, self->versions[i], &passage, NULL);
    }
  ceasefire_pieces_end (self->import->json, start, ']', FALSE);
}

static void
tell_conflict (const CeasefireUnResolution *self, guint i, const char *what, const char *ours,
               const char *theirs)
{
  ceasefire_tree_tell (
    self->import->account, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_CONFLICT,
    &self->versions[i]->place, "%s: %s is %s in %s and %s in %s; the first is kept",
    self->versions[0]->symbol, what, ours, self->versions[0]->tag, theirs, self->versions[i]->tag);
}

static void
make_meeting (CeasefireUnResolution *self)
{
  g_autofree char *number = find_meeting_number (self->versions[0]);
  char **titles;
  g_autofree char *wanted = NULL;
  GString *json = self->import->json;

  for (guint i = 1; i < self->n; i++)
    {
      g_autofree char *other = find_meeting_number (self->versions[i]);

      if (number && other && strcmp (number, other) != 0)
        tell_conflict (self, i, "the number of the meeting", number, other);
    }
  if (number == NULL)
    {
      ceasefire_tree_lose (self->import->account, &self->versions[0]->place, "agenda items",
                           "no meeting is told of that could have them as topics");
      return;
    }
  wanted = g_strdup_printf (
    "%s-%.20s", strcmp (self->versions[0]->body_id, "un-security-council") == 0 ? "sc" : "ga",
    number);
  self->meeting = g_steal_pointer (&wanted);
  if (g_hash_table_contains (self->import->ids, self->meeting))
    return;
  g_hash_table_insert (self->import->ids, g_strdup (self->meeting), NULL);
  titles = g_new0 (char *, self->n);
  for (guint i = 0; i < self->n; i++)
    titles[i] = self->versions[i]->session ? ceasefire_un_text_dup (self->versions[i]->session)
                                           : NULL;
  ceasefire_tree_begin (json, "meeting", self->meeting);
  ceasefire_un_add_texts (self, "title", titles);
  ceasefire_pieces_string (json, "status", "held");
  ceasefire_pieces_string (json, "when", self->adopted);
  add_topics (self);
  add_sources_of (self, get_adoption);
  ceasefire_un_give (self->import, &self->versions[0]->place);
}

/* The resolution */

/* The library's name of it, which says what it is about, in English; NULL: there is none. */
static const char *
find_title (const CeasefireUnVersion *version)
{
  const xmlNode *list = ceasefire_xml_find (version->statement, "meta");

  for (list = ceasefire_xml_first (list); list; list = ceasefire_xml_next (list))
    for (const xmlNode *word = ceasefire_xml_first (list); word; word = ceasefire_xml_next (word))
      {
        const char *reference = ceasefire_xml_get (word, "refersTo");

        if (ceasefire_xml_is (word, "keyword") && reference && strcmp (reference, "title") == 0)
          return ceasefire_xml_get (word, "showAs");
      }
  return NULL;
}

static void
add_titles (const CeasefireUnResolution *self)
{
  char **titles = ceasefire_un_cut_all (self, get_number);
  const char *title = find_title (self->versions[0]);

  for (guint i = 0; i < self->n; i++)
    if (strcmp (self->versions[i]->tag, "en") == 0 && title && *title)
      {
        g_free (titles[i]);
        titles[i] = g_strdup (title);
      }
    else if (titles[i] == NULL)
      titles[i] = g_strdup (self->versions[i]->symbol);
  ceasefire_un_add_texts (self, "title", titles);
}

static const char *
get_status (const CeasefireUnResolution *self)
{
  const char *result = self->vote.result;

  if (result && strcmp (result, "adopted") == 0)
    return "agreed";
  if (result)
    return "rejected";
  return self->versions[0]->is_draft ? "proposed" : "agreed";
}

static void
make_agreement (const CeasefireUnResolution *self)
{
  GString *json = self->import->json;
  gsize start;

  ceasefire_tree_begin (json, "agreement", self->id);
  add_titles (self);
  ceasefire_pieces_string (json, "kind", "resolution");
  ceasefire_pieces_string (json, "status", get_status (self));
  ceasefire_pieces_string (json, "disclosure", self->versions[0]->is_public ? "public" : NULL);
  ceasefire_pieces_key (json, "parties");
  g_string_append_printf (json, "[{\"actor\":\"%s\",\"role\":\"adopter\",\"bound\":\"no\"}]",
                          self->versions[0]->body_id);
  start = ceasefire_pieces_begin (json, "texts", '[');
  for (guint i = 0; i < self->n; i++)
    {
      ceasefire_pieces_key (json, NULL);
      ceasefire_json_write_string (json, self->versions[i]->id);
    }
  ceasefire_pieces_end (json, start, ']', FALSE);
  ceasefire_un_add_all_clauses (self);
  add_sources_of (self, get_number);
  ceasefire_un_give (self->import, &self->versions[0]->place);
}

static void
make_adoption (const CeasefireUnResolution *self)
{
  GString *json = self->import->json;
  g_autofree char *wanted = g_strconcat (self->id, "-adopted", NULL);
  g_autofree char *id = NULL;
  CeasefireUnPassage passage = get_adoption (self->versions[0]);

  if (passage.length == 0 || self->versions[0]->is_draft)
    return;
  id = ceasefire_un_take_id (self->import, wanted);
  ceasefire_tree_begin (json, "statement", id);
  ceasefire_pieces_string (json, "speaker", self->versions[0]->body_id);
  ceasefire_pieces_list_of (json, "acts", "adopt");
  ceasefire_pieces_string (json, "form", "document-text");
  ceasefire_un_add_texts (self, "text", ceasefire_un_cut_all (self, get_adoption));
  ceasefire_pieces_string (json, "when", self->adopted);
  ceasefire_pieces_string (json, "meeting", self->meeting);
  ceasefire_pieces_string (json, "medium", "resolution");
  ceasefire_pieces_string (json, "attribution", "document");
  ceasefire_pieces_list_of (json, "about", self->id);
  add_sources_of (self, get_adoption);
  ceasefire_un_give (self->import, &self->versions[0]->place);
}

/* The vote */

static void
add_list (GString *json, const char *member, const GString *items)
{
  if (items->len == 0)
    return;
  ceasefire_pieces_key (json, member);
  g_string_append_printf (json, "[%s]", items->str);
}

static void
add_sponsors (const CeasefireUnResolution *self)
{
  GString *json = self->import->json;
  gsize start = ceasefire_pieces_begin (json, "sponsors", '[');

  for (guint i = 0; i < self->vote.sponsors->len; i++)
    {
      ceasefire_pieces_key (json, NULL);
      ceasefire_json_write_string (json, self->vote.sponsors->pdata[i]);
    }
  ceasefire_pieces_end (json, start, ']', FALSE);
}

static void
make_vote (const CeasefireUnResolution *self)
{
  const CeasefireUnVote *vote = &self->vote;
  GString *json = self->import->json;
  const char *record = make_named (
    self, vote->record, vote->record && strstr (vote->record, "/PV.") ? "transcript" : "other",
    NULL, FALSE);
  const char *draft = make_named (self, vote->draft, "resolution", vote->drafted, TRUE);
  g_autofree char *wanted = g_strconcat (self->id, "-vote", NULL);
  g_autofree char *id = NULL;
  gsize start;

  if (vote->result == NULL && vote->counts->len == 0 && vote->ballots->len == 0)
    return;
  id = ceasefire_un_take_id (self->import, wanted);
  ceasefire_tree_begin (json, "vote", id);
  ceasefire_pieces_string (json, "motion", self->id);
  ceasefire_pieces_string (json, "meeting", self->meeting);
  ceasefire_pieces_string (json, "organization", self->versions[0]->body_id);
  ceasefire_pieces_string (json, "when", self->adopted);
  ceasefire_pieces_string (json, "result", vote->result);
  add_sponsors (self);
  add_list (json, "counts", vote->counts);
  add_list (json, "votes", vote->ballots);
  start = ceasefire_pieces_begin (json, "sources", '[');
  ceasefire_un_add_background (json, self->versions[0]->id);
  if (record)
    ceasefire_un_add_background (json, record);
  if (draft && strcmp (draft, self->versions[0]->id) != 0)
    ceasefire_un_add_background (json, draft);
  ceasefire_pieces_end (json, start, ']', FALSE);
  ceasefire_un_give (self->import, &self->versions[0]->place);
}

/* The vote stands in each version; that of the first counts. */
static void
read_votes (CeasefireUnResolution *self)
{
  ceasefire_un_vote_read (&self->vote, self->import->account, self->versions[0]);
  for (guint i = 1; i < self->n; i++)
    {
      CeasefireUnVote other;

      ceasefire_un_vote_read (&other, NULL, self->versions[i]);
      if (g_strcmp0 (self->vote.result, other.result) != 0
          || !g_string_equal (self->vote.counts, other.counts)
          || !g_string_equal (self->vote.ballots, other.ballots))
        ceasefire_tree_tell (
          self->import->account, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_CONFLICT,
          &self->versions[i]->place, "%s: the vote is not the same in %s and %s; the first is kept",
          self->versions[0]->symbol, self->versions[0]->tag, self->versions[i]->tag);
      ceasefire_un_vote_clear (&other);
    }
}

/* The day of adoption: of the cover page, or of the workflow. */
static void
find_adopted (CeasefireUnResolution *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      const char *date = self->versions[i]->adopted;

      if (self->adopted && date && strcmp (self->adopted, date) != 0)
        tell_conflict (self, i, "the day of adoption", self->adopted, date);
      if (self->adopted == NULL)
        self->adopted = date;
    }
  if (self->adopted && self->vote.decided && strcmp (self->adopted, self->vote.decided) != 0)
    ceasefire_tree_tell (self->import->account, CEASEFIRE_SEVERITY_WARNING,
                         CEASEFIRE_ERROR_CONFLICT, &self->versions[0]->place,
                         "%s: it was adopted on %s by its cover page and on %s by its workflow; the"
                         " first is kept",
                         self->versions[0]->symbol, self->adopted, self->vote.decided);
  if (self->adopted == NULL)
    self->adopted = self->vote.decided;
}

void
ceasefire_un_make_resolution (CeasefireUnImport *import, const char *id,
                              CeasefireUnVersion *const *versions, guint n)
{
  CeasefireUnResolution self = { .import = import, .versions = versions, .n = n, .id = id };

  ceasefire_un_pair (import->account, versions, n);
  read_votes (&self);
  find_adopted (&self);
  make_body (&self, "un", get_publisher, NULL);
  make_body (&self, versions[0]->body_id, get_body, "un");
  make_states (&self);
  for (guint i = 0; i < n; i++)
    make_version (&self, i);
  make_meeting (&self);
  make_agreement (&self);
  make_adoption (&self);
  make_vote (&self);
  ceasefire_un_vote_clear (&self.vote);
  g_free (self.meeting);
}
