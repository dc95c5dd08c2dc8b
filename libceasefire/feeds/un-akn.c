/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/un-akn.h"

#include "core/hash.h"
#include "feeds/un-akn-pair.h"
#include "feeds/un-akn-vote.h"
#include "json/writer.h"

#include <string.h>

/*
 * Resolutions in Akoma Ntoso, as the United Nations publish them. Versions with one symbol are one
 * resolution, which becomes an agreement: its clauses have the words of the first version, English if there
 * is one, and as wordings those of the others. Each version becomes a document, and each clause cites
 * its place in all of them. Beside it stand who adopted it, at which meeting and by which vote.
 */

typedef struct
{
  CeasefireTreeAccount *account;
  const CeasefireTreeFile *files;
  const char *language;  /* of the dossier */
  GPtrArray *versions;   /* of CeasefireUnVersion */
  GHashTable *ids;       /* that are taken, with how often they were wanted */
  GHashTable *actors;    /* that have been made */
  GHashTable *documents; /* ids of documents by their symbols, without white space */
  GString *json;         /* of the record that is being made */
  gboolean is_over;
} Import;

/* One resolution. */
typedef struct
{
  Import *import;
  CeasefireUnVersion *const *versions; /* the first has the clauses */
  guint n;
  CeasefireUnVote vote;
  const char *id;
  char *meeting; /* an id; NULL: it is not told of */
  const char *adopted;
} Resolution;

/* Ids */

static char *
make_slug (const char *text, gsize limit)
{
  GString *slug = g_string_new (NULL);

  for (; *text && slug->len < limit; text++)
    if (g_ascii_isalnum (*text))
      g_string_append_c (slug, g_ascii_tolower (*text));
    else if (slug->len > 0 && slug->str[slug->len - 1] != '-')
      g_string_append_c (slug, '-');
  if (slug->len > 0 && slug->str[slug->len - 1] == '-')
    g_string_truncate (slug, slug->len - 1);
  return g_string_free (slug, FALSE);
}

/* @wanted, or that with a number behind it. */
static char *
take_id (Import *self, const char *wanted)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->ids, wanted));
  char *id = g_strdup (wanted);

  while (g_hash_table_contains (self->ids, id))
    {
      g_free (id);
      id = g_strdup_printf ("%s-%u", wanted, ++n + 1);
    }
  g_hash_table_insert (self->ids, g_strdup (id), GUINT_TO_POINTER (0));
  if (n > 0)
    g_hash_table_insert (self->ids, g_strdup (wanted), GUINT_TO_POINTER (n));
  return id;
}

/* JSON */

static void
begin_item (GString *json)
{
  if (json->str[json->len - 1] != '[' && json->str[json->len - 1] != '{')
    g_string_append_c (json, ',');
}

static void
add_id_list (GString *json, const char *member, const char *id)
{
  ceasefire_tree_add_key (json, member);
  g_string_append_c (json, '[');
  ceasefire_json_write_string (json, id);
  g_string_append_c (json, ']');
}

/* A text in the language of one version. */
static void
add_text (const Import *self, const char *member, const CeasefireUnVersion *version,
          const char *text)
{
  GString *json = self->json;

  if (text == NULL || *text == '\0')
    return;
  ceasefire_tree_add_key (json, member);
  if (strcmp (version->tag, self->language) == 0)
    {
      ceasefire_json_write_string (json, text);
      return;
    }
  g_string_append_c (json, '{');
  ceasefire_tree_add_string (json, version->tag, text);
  g_string_append_c (json, '}');
}

/* A text in the languages of all versions that have it; @texts are taken. */
static void
add_texts (const Resolution *self, const char *member, char **texts)
{
  GString *json = self->import->json;
  gsize start = json->len;

  ceasefire_tree_add_key (json, member);
  g_string_append_c (json, '{');
  for (guint i = 0; i < self->n; i++)
    ceasefire_tree_add_string (json, self->versions[i]->tag, texts[i]);
  if (json->str[json->len - 1] == '{')
    g_string_truncate (json, start);
  else
    g_string_append_c (json, '}');
  for (guint i = 0; i < self->n; i++)
    g_free (texts[i]);
  g_free (texts);
}

static char **
cut_all (const Resolution *self, CeasefireUnPassage (*find) (const CeasefireUnVersion *))
{
  char **texts = g_new0 (char *, self->n);

  for (guint i = 0; i < self->n; i++)
    {
      CeasefireUnPassage passage = find (self->versions[i]);

      texts[i] = ceasefire_un_text_cut (&self->versions[i]->text, &passage);
    }
  return texts;
}

static void
begin_sources (GString *json)
{
  ceasefire_tree_add_key (json, "sources");
  g_string_append_c (json, '[');
}

static void
end_sources (GString *json)
{
  if (json->str[json->len - 1] == '[')
    g_string_truncate (json, json->len - strlen (",\"sources\":["));
  else
    g_string_append_c (json, ']');
}

static void
add_source (GString *json, const CeasefireUnVersion *version, const CeasefireUnPassage *passage,
            const char *locator)
{
  g_autofree char *quote = ceasefire_un_text_cut (&version->text, passage);

  if (quote == NULL)
    return;
  begin_item (json);
  g_string_append_c (json, '{');
  ceasefire_tree_add_string (json, "document", version->id);
  ceasefire_tree_add_string (json, "quote", quote);
  g_string_append_printf (json, ",\"start\":%ld,\"end\":%ld", passage->start, passage->end);
  ceasefire_tree_add_string (json, "locator", locator);
  g_string_append (json, ",\"support\":\"explicit\"}");
}

static void
add_background (GString *json, const char *document)
{
  begin_item (json);
  g_string_append_c (json, '{');
  ceasefire_tree_add_string (json, "document", document);
  g_string_append (json, ",\"support\":\"background\"}");
}

static void
give (Import *self, const CeasefireTreePlace *place)
{
  g_string_append_c (self->json, '}');
  self->is_over = !ceasefire_tree_give (self->account, self->json, place) || self->is_over;
}

/* Actors */

static gboolean
begin_actor (const Resolution *self, const char *id, const char *kind)
{
  Import *import = self->import;

  if (!g_hash_table_add (import->actors, g_strdup (id)))
    return FALSE;
  g_hash_table_insert (import->ids, g_strdup (id), NULL);
  ceasefire_tree_begin (import->json, "actor", id);
  ceasefire_tree_add_string (import->json, "kind", kind);
  return TRUE;
}

static void
end_actor (const Resolution *self)
{
  begin_sources (self->import->json);
  add_background (self->import->json, self->versions[0]->id);
  end_sources (self->import->json);
  give (self->import, &self->versions[0]->place);
}

static void
make_bodies (const Resolution *self)
{
  char **publishers = g_new0 (char *, self->n);
  char **bodies = g_new0 (char *, self->n);

  for (guint i = 0; i < self->n; i++)
    {
      publishers[i] = g_strdup (self->versions[i]->publisher);
      bodies[i] = g_strdup (self->versions[i]->body);
    }
  if (begin_actor (self, "un", "intergovernmental"))
    {
      add_texts (self, "name", g_steal_pointer (&publishers));
      end_actor (self);
    }
  if (begin_actor (self, self->versions[0]->body_id, "intergovernmental"))
    {
      add_texts (self, "name", g_steal_pointer (&bodies));
      ceasefire_tree_add_key (self->import->json, "affiliations");
      g_string_append (self->import->json, "[{\"to\":\"un\",\"relation\":\"part-of\"}]");
      end_actor (self);
    }
  for (guint i = 0; i < self->n; i++)
    {
      g_free (publishers ? publishers[i] : NULL);
      g_free (bodies ? bodies[i] : NULL);
    }
  g_free (publishers);
  g_free (bodies);
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
make_states (const Resolution *self)
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
      ceasefire_tree_add_key (self->import->json, "name");
      g_string_append (self->import->json, "{\"en\":");
      ceasefire_json_write_string (self->import->json,
                                   g_hash_table_lookup (self->vote.states, ids[i]));
      g_string_append_c (self->import->json, '}');
      ceasefire_tree_add_string (self->import->json, "country",
                                 strlen (country) == 3 ? country : NULL);
      end_actor (self);
    }
}

/* Documents */

/* NULL: not known, for it cannot have come out before it was adopted. */
static const char *
get_issued (const Resolution *self, const CeasefireUnVersion *version)
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
make_version (const Resolution *self, guint i)
{
  const CeasefireUnVersion *version = self->versions[i];
  GString *json = self->import->json;
  g_autofree char *title = ceasefire_un_text_cut (&version->text, &version->number);
  g_autofree char *digest
    = g_compute_checksum_for_string (G_CHECKSUM_SHA256, version->text.text->str, -1);
  g_autofree char *file
    = ceasefire_tree_keep_text (self->import->account, version->id, version->text.text->str);

  ceasefire_tree_begin (json, "document", version->id);
  ceasefire_tree_add_string (json, "kind", "resolution");
  add_text (self->import, "title", version, title ? title : version->symbol);
  ceasefire_tree_add_string (json, "publisher", "un");
  add_id_list (json, "authors", version->body_id);
  ceasefire_tree_add_string (json, "published", get_issued (self, version));
  ceasefire_tree_add_string (json, "identifier", version->symbol);
  ceasefire_tree_add_string (json, "language", version->tag);
  if (version->is_draft)
    g_string_append (json, ",\"draft\":true");
  if (i > 0)
    ceasefire_tree_add_string (json, "version_of", self->versions[0]->id);
  ceasefire_tree_add_string (json, "access", "public");
  ceasefire_tree_add_string (json, "file", file);
  ceasefire_tree_add_string (json, "sha256", digest);
  give (self->import, &version->place);
}

/* One that the metadata name by its symbol; its id, NULL: there is none. */
static const char *
make_named (const Resolution *self, const char *symbol, const char *kind, const char *date,
            gboolean is_draft)
{
  GString *json = self->import->json;
  g_autofree char *key = symbol ? ceasefire_un_make_key (symbol) : NULL;
  g_autofree char *slug = symbol ? make_slug (symbol, 100) : NULL;
  char *id;

  if (slug == NULL || *slug == '\0')
    return NULL;
  id = g_hash_table_lookup (self->import->documents, key);
  if (id)
    return id;
  id = take_id (self->import, slug);
  g_hash_table_insert (self->import->documents, g_steal_pointer (&key), id);
  ceasefire_tree_begin (json, "document", id);
  ceasefire_tree_add_string (json, "kind", kind);
  ceasefire_tree_add_string (json, "title", symbol);
  ceasefire_tree_add_string (json, "publisher", "un");
  ceasefire_tree_add_string (json, "published", date);
  ceasefire_tree_add_string (json, "identifier", symbol);
  if (is_draft)
    g_string_append (json, ",\"draft\":true");
  give (self->import, &self->versions[0]->place);
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
add_topics (const Resolution *self)
{
  const CeasefireUnVersion *version = self->versions[0];
  const xmlNode *list = ceasefire_xml_find (version->statement, "meta");
  GString *json = self->import->json;
  g_autoptr (GHashTable) topics = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  gsize start = json->len;

  ceasefire_tree_add_key (json, "topics");
  g_string_append_c (json, '[');
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
        begin_item (json);
        ceasefire_json_write_string (json, topic);
      }
  if (json->str[json->len - 1] == '[')
    g_string_truncate (json, start);
  else
    g_string_append_c (json, ']');
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
add_sources_of (const Resolution *self, CeasefireUnPassage (*find) (const CeasefireUnVersion *))
{
  begin_sources (self->import->json);
  for (guint i = 0; i < self->n; i++)
    {
      CeasefireUnPassage passage = find (self->versions[i]);

      add_source (self->import->json, self->versions[i], &passage, NULL);
    }
  end_sources (self->import->json);
}

static void
tell_conflict (const Resolution *self, guint i, const char *what, const char *ours,
               const char *theirs)
{
  ceasefire_tree_tell (
    self->import->account, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_CONFLICT,
    &self->versions[i]->place, "%s: %s is %s in %s and %s in %s; the first is kept",
    self->versions[0]->symbol, what, ours, self->versions[0]->tag, theirs, self->versions[i]->tag);
}

static void
make_meeting (Resolution *self)
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
  add_texts (self, "title", titles);
  ceasefire_tree_add_string (json, "status", "held");
  ceasefire_tree_add_string (json, "when", self->adopted);
  add_topics (self);
  add_sources_of (self, get_adoption);
  give (self->import, &self->versions[0]->place);
}

/* The clauses */

static void add_clauses (const Resolution *self, const GPtrArray *clauses, const char *prefix,
                         const char *locator, gboolean is_preamble);

static const CeasefireUnClause *
get_same (const CeasefireUnClause *clause, guint i)
{
  if (i == 0)
    return clause;
  return clause->same ? clause->same[i] : NULL;
}

static void
add_headings (const Resolution *self, const CeasefireUnClause *clause)
{
  char **texts = g_new0 (char *, self->n);

  for (guint i = 0; i < self->n; i++)
    {
      const CeasefireUnClause *same = get_same (clause, i);

      if (same)
        texts[i] = ceasefire_un_text_cut (&self->versions[i]->text, &same->heading);
    }
  add_texts (self, "heading", texts);
}

static void
add_wordings (const Resolution *self, const CeasefireUnClause *clause)
{
  GString *json = self->import->json;
  gsize start = json->len;

  ceasefire_tree_add_key (json, "wordings");
  g_string_append_c (json, '[');
  for (guint i = 1; i < self->n; i++)
    {
      const CeasefireUnClause *same = get_same (clause, i);
      g_autofree char *words
        = same ? ceasefire_un_text_cut (&self->versions[i]->text, &same->passage) : NULL;

      if (words == NULL)
        continue;
      begin_item (json);
      g_string_append_c (json, '{');
      ceasefire_tree_add_string (json, "document", self->versions[i]->id);
      add_text (self->import, "text", self->versions[i], words);
      g_string_append (json, ",\"authority\":\"verbatim\"}");
    }
  if (json->str[json->len - 1] == '[')
    g_string_truncate (json, start);
  else
    g_string_append_c (json, ']');
}

static void
add_clause_sources (const Resolution *self, const CeasefireUnClause *clause, const char *locator)
{
  begin_sources (self->import->json);
  for (guint i = 0; i < self->n; i++)
    {
      const CeasefireUnClause *same = get_same (clause, i);

      if (same)
        add_source (self->import->json, self->versions[i], &same->passage, locator);
    }
  end_sources (self->import->json);
}

/* What a clause has beside its id; @prefix is what the ids of those below it begin with. */
static void
add_clause (const Resolution *self, const CeasefireUnClause *clause, const char *id,
            const char *prefix, const char *locator, gboolean is_preamble)
{
  const CeasefireUnVersion *version = self->versions[0];
  GString *json = self->import->json;
  g_autofree char *words = ceasefire_un_text_cut (&version->text, &clause->passage);

  begin_item (json);
  g_string_append (json, "{\"type\":\"clause\"");
  ceasefire_tree_add_string (json, "id", id);
  ceasefire_tree_add_string (json, "label", clause->label);
  add_headings (self, clause);
  add_text (self->import, "text", version, words);
  ceasefire_tree_add_string (json, "authority", words ? "verbatim" : NULL);
  add_wordings (self, clause);
  ceasefire_tree_add_string (json, "category", is_preamble ? "preamble" : NULL);
  add_clauses (self, clause->clauses, prefix, locator, is_preamble);
  add_clause_sources (self, clause, locator);
  g_string_append_c (json, '}');
}

static char *
make_locator (const CeasefireUnClause *clause, const char *above)
{
  if (clause->label == NULL)
    return g_strdup (above);
  return above ? g_strdup_printf ("%s %s", above, clause->label)
               : g_strdup_printf ("para %s", clause->label);
}

static void
add_each (const Resolution *self, const GPtrArray *clauses, const char *prefix, const char *locator,
          gboolean is_preamble)
{
  guint n_plain = 0;

  for (guint i = 0; i < clauses->len; i++)
    {
      const CeasefireUnClause *clause = clauses->pdata[i];
      g_autofree char *slug = clause->label ? make_slug (clause->label, 20) : NULL;
      g_autofree char *wanted
        = slug && *slug ? g_strconcat (prefix, slug, NULL)
                        : g_strdup_printf ("%s%s%u", prefix, is_preamble ? "" : "u", ++n_plain);
      g_autofree char *id = take_id (self->import, wanted);
      g_autofree char *below = g_strconcat (id, "-", NULL);
      g_autofree char *place = make_locator (clause, locator);

      add_clause (self, clause, id, below, place, is_preamble);
    }
}

static void
add_clauses (const Resolution *self, const GPtrArray *clauses, const char *prefix,
             const char *locator, gboolean is_preamble)
{
  if (clauses->len == 0)
    return;
  ceasefire_tree_add_key (self->import->json, "clauses");
  g_string_append_c (self->import->json, '[');
  add_each (self, clauses, prefix, locator, is_preamble);
  g_string_append_c (self->import->json, ']');
}

/* The preamble is one clause, whose words are "The Security Council,"; so is each annex with its title. */
static void
add_all_clauses (const Resolution *self)
{
  const CeasefireUnVersion *version = self->versions[0];
  GString *json = self->import->json;
  g_autofree char *wanted_preamble = g_strconcat (self->id, "-preamble", NULL);
  g_autofree char *preamble = take_id (self->import, wanted_preamble);
  g_autofree char *preambular = g_strconcat (self->id, "-pp-", NULL);
  g_autofree char *operative = g_strconcat (self->id, "-p-", NULL);

  ceasefire_tree_add_key (json, "clauses");
  g_string_append_c (json, '[');
  if (version->preamble->passage.length > 0)
    add_clause (self, version->preamble, preamble, preambular, "preamble", TRUE);
  else
    add_each (self, version->preamble->clauses, preambular, "preamble", TRUE);
  add_each (self, version->operative->clauses, operative, NULL, FALSE);
  for (guint i = 0; i < version->annexes->len; i++)
    {
      const CeasefireUnClause *annex = version->annexes->pdata[i];
      g_autofree char *wanted = g_strdup_printf ("%s-annex-%u", self->id, i + 1);
      g_autofree char *id = take_id (self->import, wanted);
      g_autofree char *below = g_strconcat (id, "-", NULL);
      g_autofree char *locator = g_strdup_printf ("annex %u", i + 1);

      if (annex->passage.length > 0)
        add_clause (self, annex, id, below, locator, FALSE);
      else
        add_each (self, annex->clauses, below, locator, FALSE);
    }
  g_string_append_c (json, ']');
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
add_titles (const Resolution *self)
{
  char **titles = cut_all (self, get_number);
  const char *title = find_title (self->versions[0]);

  for (guint i = 0; i < self->n; i++)
    if (strcmp (self->versions[i]->tag, "en") == 0 && title && *title)
      {
        g_free (titles[i]);
        titles[i] = g_strdup (title);
      }
    else if (titles[i] == NULL)
      titles[i] = g_strdup (self->versions[i]->symbol);
  add_texts (self, "title", titles);
}

static const char *
get_status (const Resolution *self)
{
  const char *result = self->vote.result;

  if (result && strcmp (result, "adopted") == 0)
    return "agreed";
  if (result)
    return "rejected";
  return self->versions[0]->is_draft ? "proposed" : "agreed";
}

static void
make_agreement (const Resolution *self)
{
  GString *json = self->import->json;

  ceasefire_tree_begin (json, "agreement", self->id);
  add_titles (self);
  ceasefire_tree_add_string (json, "kind", "resolution");
  ceasefire_tree_add_string (json, "status", get_status (self));
  ceasefire_tree_add_string (json, "disclosure", "public");
  ceasefire_tree_add_key (json, "parties");
  g_string_append_printf (json, "[{\"actor\":\"%s\",\"role\":\"adopter\",\"bound\":\"no\"}]",
                          self->versions[0]->body_id);
  ceasefire_tree_add_key (json, "texts");
  g_string_append_c (json, '[');
  for (guint i = 0; i < self->n; i++)
    {
      begin_item (json);
      ceasefire_json_write_string (json, self->versions[i]->id);
    }
  g_string_append_c (json, ']');
  add_all_clauses (self);
  add_sources_of (self, get_number);
  give (self->import, &self->versions[0]->place);
}

static void
make_adoption (const Resolution *self)
{
  GString *json = self->import->json;
  g_autofree char *wanted = g_strconcat (self->id, "-adopted", NULL);
  g_autofree char *id = NULL;
  CeasefireUnPassage passage = get_adoption (self->versions[0]);

  if (passage.length == 0 || self->versions[0]->is_draft)
    return;
  id = take_id (self->import, wanted);
  ceasefire_tree_begin (json, "statement", id);
  ceasefire_tree_add_string (json, "speaker", self->versions[0]->body_id);
  add_id_list (json, "acts", "adopt");
  ceasefire_tree_add_string (json, "form", "document-text");
  add_texts (self, "text", cut_all (self, get_adoption));
  ceasefire_tree_add_string (json, "when", self->adopted);
  ceasefire_tree_add_string (json, "meeting", self->meeting);
  ceasefire_tree_add_string (json, "medium", "resolution");
  ceasefire_tree_add_string (json, "attribution", "document");
  add_id_list (json, "about", self->id);
  add_sources_of (self, get_adoption);
  give (self->import, &self->versions[0]->place);
}

/* The vote */

static void
add_list (GString *json, const char *member, const GString *items)
{
  if (items->len == 0)
    return;
  ceasefire_tree_add_key (json, member);
  g_string_append_printf (json, "[%s]", items->str);
}

static void
add_sponsors (const Resolution *self)
{
  GString *json = self->import->json;

  if (self->vote.sponsors->len == 0)
    return;
  ceasefire_tree_add_key (json, "sponsors");
  g_string_append_c (json, '[');
  for (guint i = 0; i < self->vote.sponsors->len; i++)
    {
      begin_item (json);
      ceasefire_json_write_string (json, self->vote.sponsors->pdata[i]);
    }
  g_string_append_c (json, ']');
}

static void
make_vote (const Resolution *self)
{
  const CeasefireUnVote *vote = &self->vote;
  GString *json = self->import->json;
  const char *record = make_named (
    self, vote->record, vote->record && strstr (vote->record, "/PV.") ? "transcript" : "other",
    NULL, FALSE);
  const char *draft = make_named (self, vote->draft, "resolution", vote->drafted, TRUE);
  g_autofree char *wanted = g_strconcat (self->id, "-vote", NULL);
  g_autofree char *id = NULL;

  if (vote->result == NULL && vote->counts->len == 0 && vote->ballots->len == 0)
    return;
  id = take_id (self->import, wanted);
  ceasefire_tree_begin (json, "vote", id);
  ceasefire_tree_add_string (json, "motion", self->id);
  ceasefire_tree_add_string (json, "meeting", self->meeting);
  ceasefire_tree_add_string (json, "organization", self->versions[0]->body_id);
  ceasefire_tree_add_string (json, "when", self->adopted);
  ceasefire_tree_add_string (json, "result", vote->result);
  add_sponsors (self);
  add_list (json, "counts", vote->counts);
  add_list (json, "votes", vote->ballots);
  begin_sources (json);
  add_background (json, self->versions[0]->id);
  if (record)
    add_background (json, record);
  if (draft && strcmp (draft, self->versions[0]->id) != 0)
    add_background (json, draft);
  end_sources (json);
  give (self->import, &self->versions[0]->place);
}

/* The vote stands in each version; the first that has it counts. */
static void
read_votes (Resolution *self)
{
  ceasefire_un_vote_read (&self->vote, self->import->account, self->versions[0]);
  for (guint i = 1; i < self->n; i++)
    {
      CeasefireUnVote other;

      ceasefire_un_vote_read (&other, self->import->account, self->versions[i]);
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
find_adopted (Resolution *self)
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

/* The id of the resolution; each version has its own then. */
static char *
take_ids (Import *import, CeasefireUnVersion *const *versions, guint n)
{
  g_autofree char *slug = make_slug (versions[0]->key, 100);
  char *id = take_id (import, *slug ? slug : "resolution");

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *wanted = g_strdup_printf ("%s-%s", id, versions[i]->tag);

      versions[i]->id = take_id (import, wanted);
    }
  g_hash_table_insert (import->documents, g_strdup (versions[0]->key), g_strdup (versions[0]->id));
  return id;
}

static void
make_resolution (Import *import, const char *id, CeasefireUnVersion *const *versions, guint n)
{
  Resolution self = { .import = import, .versions = versions, .n = n, .id = id };

  ceasefire_un_pair (import->account, versions, n);
  read_votes (&self);
  find_adopted (&self);
  make_bodies (&self);
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

/* Versions of one resolution */

static gboolean
is_english (const CeasefireUnVersion *version)
{
  return strcmp (version->tag, "en") == 0;
}

/* A second version in one language is the same over again, or leaves open which of the two is right. */
static gboolean
check_language (Import *import, const GPtrArray *group, const CeasefireUnVersion *version)
{
  for (guint i = 0; i < group->len; i++)
    {
      const CeasefireUnVersion *other = group->pdata[i];

      if (strcmp (other->tag, version->tag) != 0)
        continue;
      if (g_string_equal (other->text.text, version->text.text))
        {
          ceasefire_tree_count (import->account, CEASEFIRE_TREE_REPEATED);
          return FALSE;
        }
      ceasefire_tree_tell (import->account, CEASEFIRE_SEVERITY_ERROR, CEASEFIRE_ERROR_DUPLICATE,
                           &version->place, "%s in %s is another text in %s, which is kept",
                           version->symbol, version->tag, import->files[other->file].name);
      ceasefire_tree_count (import->account, CEASEFIRE_TREE_LEFT_OUT);
      return FALSE;
    }
  return TRUE;
}

static void
add_to_group (Import *import, GPtrArray *group, CeasefireUnVersion *version)
{
  if (!check_language (import, group, version))
    return;
  g_ptr_array_insert (group, is_english (version) ? 0 : -1, version);
  ceasefire_tree_count (import->account, CEASEFIRE_TREE_MADE);
}

/* Of GPtrArray, in the order in which resolutions were first met. */
static GPtrArray *
make_groups (Import *import)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GHashTable) by_key = g_hash_table_new (ceasefire_string_hash, g_str_equal);

  for (guint i = 0; i < import->versions->len; i++)
    {
      CeasefireUnVersion *version = import->versions->pdata[i];
      GPtrArray *group = g_hash_table_lookup (by_key, version->key);

      if (group == NULL)
        {
          group = g_ptr_array_new ();
          g_ptr_array_add (groups, group);
          g_hash_table_insert (by_key, version->key, group);
        }
      add_to_group (import, group, version);
    }
  return groups;
}

static const char *
find_language (const GPtrArray *versions)
{
  for (guint i = 0; i < versions->len; i++)
    if (is_english (versions->pdata[i]))
      return "en";
  return versions->len > 0 ? ((const CeasefireUnVersion *) versions->pdata[0])->tag : "und";
}

static void
make_header (const Import *import, const GPtrArray *groups)
{
  g_autoptr (GString) json = g_string_new ("{\"ceasefire\":\"1.0\"");

  if (groups->len == 1)
    {
      const GPtrArray *group = groups->pdata[0];
      const CeasefireUnVersion *version = group->pdata[0];

      ceasefire_tree_add_string (json, "title", version->symbol);
    }
  ceasefire_tree_add_string (json, "language", import->language);
  g_string_append_c (json, '}');
  ceasefire_tree_set_header (import->account, json);
}

static void
make_all (Import *import)
{
  g_autoptr (GPtrArray) groups = make_groups (import);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);

  import->language = find_language (import->versions);
  make_header (import, groups);
  for (guint i = 0; i < groups->len; i++)
    {
      const GPtrArray *group = groups->pdata[i];

      g_ptr_array_add (ids,
                       take_ids (import, (CeasefireUnVersion *const *) group->pdata, group->len));
    }
  for (guint i = 0; i < groups->len && !import->is_over; i++)
    {
      const GPtrArray *group = groups->pdata[i];

      make_resolution (import, ids->pdata[i], (CeasefireUnVersion *const *) group->pdata,
                       group->len);
    }
}

void
ceasefire_un_akn_read (CeasefireTreeAccount *account, const CeasefireTreeFile *files, guint n_files)
{
  g_autoptr (GPtrArray) versions
    = g_ptr_array_new_with_free_func ((GDestroyNotify) ceasefire_un_version_free);
  g_autoptr (GHashTable) ids
    = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) actors
    = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) documents
    = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, g_free);
  g_autoptr (GString) json = g_string_new (NULL);
  Import self = { .account = account,
                  .files = files,
                  .versions = versions,
                  .ids = ids,
                  .actors = actors,
                  .documents = documents,
                  .json = json };

  for (guint i = 0; i < n_files; i++)
    {
      CeasefireUnVersion *version = ceasefire_un_version_read (account, files, i);

      if (version)
        g_ptr_array_add (versions, version);
      else
        ceasefire_tree_count (account, CEASEFIRE_TREE_LEFT_OUT);
    }
  make_all (&self);
}
