/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/un-akn-make.h"

/* The clauses of a resolution, with the words of all versions. */

static void add_clauses (const CeasefireUnResolution *self, const GPtrArray *clauses,
                         const char *prefix, const char *locator, gboolean is_preamble);

static const CeasefireUnClause *
get_same (const CeasefireUnClause *clause, guint i)
{
  if (i == 0)
    return clause;
  return clause->same ? clause->same[i] : NULL;
}

static void
add_headings (const CeasefireUnResolution *self, const CeasefireUnClause *clause)
{
  char **texts = g_new0 (char *, self->n);

  for (guint i = 0; i < self->n; i++)
    {
      const CeasefireUnClause *same = get_same (clause, i);

      if (same)
        texts[i] = ceasefire_un_text_cut (&self->versions[i]->text, &same->heading);
    }
  ceasefire_un_add_texts (self, "heading", texts);
}

static void
add_wordings (const CeasefireUnResolution *self, const CeasefireUnClause *clause)
{
  GString *json = self->import->json;
  gsize start = ceasefire_pieces_begin (json, "wordings", '[');

  for (guint i = 1; i < self->n; i++)
    {
      const CeasefireUnClause *same = get_same (clause, i);
      g_autofree char *words
        = same ? ceasefire_un_text_cut (&self->versions[i]->text, &same->passage) : NULL;

      if (words == NULL)
        continue;
      ceasefire_pieces_key (json, NULL);
      g_string_append_c (json, '{');
      ceasefire_pieces_string (json, "document", self->versions[i]->id);
      ceasefire_un_add_text (self->import, "text", self->versions[i]->tag, words);
      g_string_append (json, ",\"authority\":\"verbatim\"}");
    }
  ceasefire_pieces_end (json, start, ']', FALSE);
}

static void
add_clause_sources (const CeasefireUnResolution *self, const CeasefireUnClause *clause,
                    const char *locator)
{
  gsize start = ceasefire_pieces_begin (self->import->json, "sources", '[');

  for (guint i = 0; i < self->n; i++)
    {
      const CeasefireUnClause *same = get_same (clause, i);

      if (same)
        ceasefire_un_add_source (self->import->json, self->versions[i], &same->passage, locator);
    }
  ceasefire_pieces_end (self->import->json, start, ']', FALSE);
}

/* What a clause has beside its id; @prefix is what the ids of those below it begin with. */
static void
add_clause (const CeasefireUnResolution *self, const CeasefireUnClause *clause, const char *id,
            const char *prefix, const char *locator, gboolean is_preamble)
{
  const CeasefireUnVersion *version = self->versions[0];
  GString *json = self->import->json;
  g_autofree char *words = ceasefire_un_text_cut (&version->text, &clause->passage);

  ceasefire_pieces_key (json, NULL);
  g_string_append (json, "{\"type\":\"clause\"");
  ceasefire_pieces_string (json, "id", id);
  ceasefire_pieces_string (json, "label", clause->label);
  add_headings (self, clause);
  ceasefire_un_add_text (self->import, "text", version->tag, words);
  ceasefire_pieces_string (json, "authority", words ? "verbatim" : NULL);
  add_wordings (self, clause);
  ceasefire_pieces_string (json, "category", is_preamble ? "preamble" : NULL);
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
add_each (const CeasefireUnResolution *self, const GPtrArray *clauses, const char *prefix,
          const char *locator, gboolean is_preamble)
{
  guint n_plain = 0;

  for (guint i = 0; i < clauses->len; i++)
    {
      const CeasefireUnClause *clause = clauses->pdata[i];
      g_autofree char *slug = clause->label ? ceasefire_un_make_slug (clause->label, 20) : NULL;
      g_autofree char *wanted
        = slug && *slug ? g_strconcat (prefix, slug, NULL)
                        : g_strdup_printf ("%s%s%u", prefix, is_preamble ? "" : "u", ++n_plain);
      g_autofree char *id = ceasefire_un_take_id (self->import, wanted);
      g_autofree char *below = g_strconcat (id, "-", NULL);
      g_autofree char *place = make_locator (clause, locator);

      add_clause (self, clause, id, below, place, is_preamble);
    }
}

static void
add_clauses (const CeasefireUnResolution *self, const GPtrArray *clauses, const char *prefix,
             const char *locator, gboolean is_preamble)
{
  gsize start = ceasefire_pieces_begin (self->import->json, "clauses", '[');

  add_each (self, clauses, prefix, locator, is_preamble);
  ceasefire_pieces_end (self->import->json, start, ']', FALSE);
}

/* The preamble is one clause, whose words are "The Security Council,"; so is each annex with its title. */
void
ceasefire_un_add_all_clauses (const CeasefireUnResolution *self)
{
  const CeasefireUnVersion *version = self->versions[0];
  GString *json = self->import->json;
  g_autofree char *wanted_preamble = g_strconcat (self->id, "-preamble", NULL);
  g_autofree char *preamble = ceasefire_un_take_id (self->import, wanted_preamble);
  g_autofree char *preambular = g_strconcat (self->id, "-pp-", NULL);
  g_autofree char *operative = g_strconcat (self->id, "-p-", NULL);
  gsize start = ceasefire_pieces_begin (json, "clauses", '[');

  if (version->preamble->passage.length > 0)
    add_clause (self, version->preamble, preamble, preambular, "preamble", TRUE);
  else
    add_each (self, version->preamble->clauses, preambular, "preamble", TRUE);
  add_each (self, version->operative->clauses, operative, NULL, FALSE);
  for (guint i = 0; i < version->annexes->len; i++)
    {
      const CeasefireUnClause *annex = version->annexes->pdata[i];
      g_autofree char *wanted = g_strdup_printf ("%s-annex-%u", self->id, i + 1);
      g_autofree char *id = ceasefire_un_take_id (self->import, wanted);
      g_autofree char *below = g_strconcat (id, "-", NULL);
      g_autofree char *locator = g_strdup_printf ("annex %u", i + 1);

      if (annex->passage.length > 0)
        add_clause (self, annex, id, below, locator, FALSE);
      else
        add_each (self, annex->clauses, below, locator, FALSE);
    }
  ceasefire_pieces_end (json, start, ']', FALSE);
}
