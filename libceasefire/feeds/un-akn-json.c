/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/un-akn-make.h"

#include "core/hash.h"
#include "json/writer.h"

#include <string.h>

/* Ids, and the members that records of all sorts have. */

/* Ids */

char *
ceasefire_un_make_slug (const char *text, gsize limit)
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

char *
ceasefire_un_take_id (CeasefireUnImport *self, const char *wanted)
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

void
ceasefire_un_add_text (const CeasefireUnImport *self, const char *member, const char *tag,
                       const char *text)
{
  GString *json = self->json;

  if (text == NULL || *text == '\0')
    return;
  ceasefire_pieces_key (json, member);
  if (strcmp (tag, self->language) == 0)
    {
      ceasefire_json_write_string (json, text);
      return;
    }
  g_string_append_c (json, '{');
  ceasefire_pieces_string (json, tag, text);
  g_string_append_c (json, '}');
}

void
ceasefire_un_add_texts (const CeasefireUnResolution *self, const char *member, char **texts)
{
  GString *json = self->import->json;
  guint n = 0;
  guint last = 0;

  for (guint i = 0; i < self->n; i++)
    if (texts[i] && *texts[i])
      {
        n++;
        last = i;
      }
  if (n == 1)
    ceasefire_un_add_text (self->import, member, self->versions[last]->tag, texts[last]);
  else if (n > 1)
    {
      ceasefire_pieces_key (json, member);
      g_string_append_c (json, '{');
      for (guint i = 0; i < self->n; i++)
        ceasefire_pieces_string (json, self->versions[i]->tag, texts[i]);
      g_string_append_c (json, '}');
    }
  for (guint i = 0; i < self->n; i++)
    g_free (texts[i]);
  g_free (texts);
}

char **
ceasefire_un_cut_all (const CeasefireUnResolution *self,
                      CeasefireUnPassage (*find) (const CeasefireUnVersion *))
{
  char **texts = g_new0 (char *, self->n);

  for (guint i = 0; i < self->n; i++)
    {
      CeasefireUnPassage passage = find (self->versions[i]);

      texts[i] = ceasefire_un_text_cut (&self->versions[i]->text, &passage);
    }
  return texts;
}

void
ceasefire_un_add_source (GString *json, const CeasefireUnVersion *version,
                         const CeasefireUnPassage *passage, const char *locator)
{
  g_autofree char *quote = ceasefire_un_text_cut (&version->text, passage);

  if (quote == NULL)
    return;
  ceasefire_pieces_key (json, NULL);
  g_string_append_c (json, '{');
  ceasefire_pieces_string (json, "document", version->id);
  ceasefire_pieces_string (json, "quote", quote);
  g_string_append_printf (json, ",\"start\":%ld,\"end\":%ld", passage->start, passage->end);
  ceasefire_pieces_string (json, "locator", locator);
  g_string_append (json, ",\"support\":\"explicit\"}");
}

void
ceasefire_un_add_background (GString *json, const char *document)
{
  ceasefire_pieces_key (json, NULL);
  g_string_append_c (json, '{');
  ceasefire_pieces_string (json, "document", document);
  g_string_append (json, ",\"support\":\"background\"}");
}

void
ceasefire_un_give (CeasefireUnImport *self, const CeasefireTreePlace *place)
{
  g_string_append_c (self->json, '}');
  self->is_over = !ceasefire_tree_give (self->account, self->json, place) || self->is_over;
}
