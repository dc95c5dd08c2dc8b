/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/explain.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-statement.h>

#include "core/hash.h"

/* Names, quotes and sources in sentences. */

/* Of a long text the first words. */
#define EXPLAIN_QUOTE_MAX 160

CeasefireRecord *
explain_lookup (const Explain *self, const char *id, GType type)
{
  CeasefireRecord *record = self->dossier && id ? ceasefire_dossier_lookup (self->dossier, id)
                                                : NULL;

  return record && G_TYPE_CHECK_INSTANCE_TYPE (record, type) ? record : NULL;
}

const char *
explain_get_string (CeasefireText *text)
{
  return text ? ceasefire_text_get_string (text, NULL) : NULL;
}

const char *
explain_name (const Explain *self, const char *id)
{
  CeasefireRecord *actor = explain_lookup (self, id, CEASEFIRE_TYPE_ACTOR);
  const char *name = NULL;

  if (actor)
    name = explain_get_string (ceasefire_actor_get_name (CEASEFIRE_ACTOR (actor)));
  if (actor && name == NULL)
    name = explain_get_string (ceasefire_actor_get_description (CEASEFIRE_ACTOR (actor)));
  return name ? name : id;
}

char *
explain_join (const Explain *self, const char *const *ids,
              const char *(*get_name) (const Explain *, const char *) )
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; ids && ids[i]; i++)
    {
      if (i > 0)
        g_string_append (list, ids[i + 1] ? ", " : " and ");
      g_string_append (list, get_name ? get_name (self, ids[i]) : ids[i]);
    }
  return g_string_free (list, FALSE);
}

char *
explain_join_names (const Explain *self, const char *const *ids)
{
  return explain_join (self, ids, explain_name);
}

char *
explain_quote (const char *text)
{
  glong length = g_utf8_strlen (text, -1);
  g_autofree char *start = NULL;

  if (length <= EXPLAIN_QUOTE_MAX)
    return g_strdup_printf ("“%s”", text);
  start = g_utf8_substring (text, 0, EXPLAIN_QUOTE_MAX);
  return g_strdup_printf ("“%s…”", start);
}

char *
explain_incident (const Explain *self, const char *id)
{
  CeasefireRecord *record = explain_lookup (self, id, CEASEFIRE_TYPE_INCIDENT);
  CeasefireIncident *incident = record ? CEASEFIRE_INCIDENT (record) : NULL;
  const char *text = record ? explain_get_string (ceasefire_incident_get_text (incident)) : NULL;
  CeasefireDate *when = record ? ceasefire_incident_get_when (incident) : NULL;
  g_autofree char *quote = text ? explain_quote (text) : NULL;
  g_autofree char *what = NULL;

  if (record == NULL)
    return g_strdup (id);
  what = quote ? g_strdup (quote)
               : g_strdup (ceasefire_incident_get_action (incident)
                             ? ceasefire_incident_get_action (incident)
                             : "something");
  return g_strdup_printf ("%s (%s%s%s)", id, what, when ? ", " : "",
                          when ? ceasefire_date_get_text (when) : "");
}

/* Sources */

void
explain_add_documents (const Explain *self, GString *sources, CeasefireRecord *record)
{
  CeasefireCitation *const *citations = ceasefire_record_get_sources (record);
  g_autoptr (GHashTable) seen = g_hash_table_new (ceasefire_string_hash, g_str_equal);

  for (; citations && *citations; citations++)
    {
      const char *id = ceasefire_citation_get_document (*citations);
      CeasefireRecord *document = explain_lookup (self, id, CEASEFIRE_TYPE_DOCUMENT);
      const char *title = document ? explain_get_string (
                            ceasefire_document_get_title (CEASEFIRE_DOCUMENT (document)))
                                   : NULL;

      if (id == NULL || !g_hash_table_add (seen, (gpointer) id))
        continue;
      g_string_append_printf (sources, "%s%s", sources->len ? ", " : "", title ? title : id);
      if (ceasefire_citation_get_locator (*citations))
        g_string_append_printf (sources, ", %s", ceasefire_citation_get_locator (*citations));
    }
}

static void
explain_add_statement (const Explain *self, GString *list, const char *id)
{
  CeasefireRecord *record = explain_lookup (self, id, CEASEFIRE_TYPE_STATEMENT);
  g_autoptr (GString) sources = g_string_new (NULL);

  g_string_append_printf (list, "%s%s", list->len ? "; " : "", id);
  if (record == NULL)
    return;
  explain_add_documents (self, sources, record);
  if (sources->len > 0)
    g_string_append_printf (list, ": %s", sources->str);
}

void
explain_end_sentence (Explain *self, const GString *sources)
{
  if (sources->len > 0)
    g_string_append_printf (self->text, " [%s]", sources->str);
  g_string_append (self->text, ".\n");
}

static int
explain_compare (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

void
explain_end_with_statements (Explain *self, GPtrArray *ids)
{
  g_autoptr (GString) sources = g_string_new (NULL);

  g_ptr_array_sort (ids, explain_compare);
  for (guint i = 0; i < ids->len; i++)
    if (i == 0 || !g_str_equal (ids->pdata[i], ids->pdata[i - 1]))
      explain_add_statement (self, sources, g_ptr_array_index (ids, i));
  explain_end_sentence (self, sources);
}

void
explain_add_list (Explain *self, const char *words, const char *const *items)
{
  g_autofree char *list = explain_join (self, items, NULL);

  if (*list)
    g_string_append_printf (self->text, "%s %s.\n", words, list);
}
