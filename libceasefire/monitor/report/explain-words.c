/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "monitor/report/explain.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-incident.h>
#include <ceasefire/ceasefire-statement.h>

#include "core/enum.h"
#include "core/hash.h"

#include <string.h>

/* Names, quotes and sources in sentences. */

/* Letters of a text that are told at most. */
#define EXPLAIN_EXCERPT_MAX 400
/* Letters of a name that may be told again and again. */
#define EXPLAIN_NAME_MAX 48

const char *const explain_aspects[] = {
  [CEASEFIRE_ASPECT_UNSET] = "that it happened",
  [CEASEFIRE_ASPECT_OCCURRENCE] = "that it happened",
  [CEASEFIRE_ASPECT_AGENT] = "who did it",
  [CEASEFIRE_ASPECT_TARGET] = "against whom",
  [CEASEFIRE_ASPECT_ACTION] = "what was done",
  [CEASEFIRE_ASPECT_MEANS] = "with what",
  [CEASEFIRE_ASPECT_PLACE] = "where",
  [CEASEFIRE_ASPECT_TIME] = "when",
  [CEASEFIRE_ASPECT_BOUND] = "that the party was bound",
  [CEASEFIRE_ASPECT_FORCE] = "that the clause was in force",
  [CEASEFIRE_ASPECT_JUSTIFICATION] = "that it was justified",
  [CEASEFIRE_ASPECT_PROPORTIONALITY] = "that it was in proportion",
  [CEASEFIRE_ASPECT_TEXT] = "that the clause is in the text",
  [CEASEFIRE_ASPECT_QUANTITY] = "how much it was",
  [CEASEFIRE_ASPECT_FATALITIES] = "how many were killed",
  [CEASEFIRE_ASPECT_INJURED] = "how many were injured",
};

char *
explain_word (GType type, int value)
{
  return g_strdelimit (g_strdup (ceasefire_enum_get_nick (type, value)), "-", ' ');
}

/* Unknowns that are no aspects stay as they are. */
static const char *
explain_name_aspect (const Explain *self, const char *nick)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (CEASEFIRE_TYPE_ASPECT);
  const GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  (void) self;
  return value ? explain_aspects[value->value] : nick;
}

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
explain_full_name (const Explain *self, const char *id)
{
  CeasefireRecord *actor = explain_lookup (self, id, CEASEFIRE_TYPE_ACTOR);
  const char *name = NULL;

  if (actor)
    name = explain_get_string (ceasefire_actor_get_name (CEASEFIRE_ACTOR (actor)));
  if (actor && name == NULL)
    name = explain_get_string (ceasefire_actor_get_description (CEASEFIRE_ACTOR (actor)));
  return name ? name : id;
}

const char *
explain_name (const Explain *self, const char *id)
{
  const char *name = explain_full_name (self, id);

  if (name == NULL || g_utf8_strlen (name, -1) <= EXPLAIN_NAME_MAX)
    return name;
  if (g_hash_table_add (self->seen, (gpointer) id))
    g_ptr_array_add (self->names, (gpointer) id);
  return id;
}

char *
explain_join (const Explain *self, const char *const *ids, const char *last,
              const char *(*get_name) (const Explain *, const char *) )
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; ids && ids[i]; i++)
    {
      if (i > 0)
        g_string_append (list, ids[i + 1] ? ", " : last);
      g_string_append (list, get_name ? get_name (self, ids[i]) : ids[i]);
    }
  return g_string_free (list, FALSE);
}

char *
explain_join_names (const Explain *self, const char *const *ids)
{
  return explain_join (self, ids, " and ", explain_name);
}

char *
explain_join_aspects (const Explain *self, const char *const *nicks)
{
  return explain_join (self, nicks, " and ", explain_name_aspect);
}

char *
explain_excerpt (const char *text)
{
  g_autofree char *start = NULL;
  char *end;

  if (g_utf8_strlen (text, -1) <= EXPLAIN_EXCERPT_MAX)
    return g_strdup (text);
  start = g_utf8_substring (text, 0, EXPLAIN_EXCERPT_MAX);
  end = strrchr (start, ' ');
  if (end)
    *end = '\0';
  return g_strconcat (start, " …", NULL);
}

char *
explain_incident (const Explain *self, const char *id)
{
  CeasefireRecord *record = explain_lookup (self, id, CEASEFIRE_TYPE_INCIDENT);
  CeasefireIncident *incident = record ? CEASEFIRE_INCIDENT (record) : NULL;
  const char *text = record ? explain_get_string (ceasefire_incident_get_text (incident)) : NULL;
  CeasefireDate *when = record ? ceasefire_incident_get_when (incident) : NULL;
  g_autofree char *what = text ? explain_excerpt (text) : NULL;

  if (record == NULL)
    return g_strdup (id);
  if (what == NULL)
    what = g_strdup (ceasefire_incident_get_action (incident));
  return g_strdup_printf ("%s (%s%s%s)", id, when ? ceasefire_date_get_text (when) : "",
                          when && what ? ": " : "", what ? what : "");
}

/* Sources */

/* "Title (publisher, date), locator". */
static void
explain_add_document (const Explain *self, GString *sources, CeasefireCitation *citation)
{
  const char *id = ceasefire_citation_get_document (citation);
  CeasefireRecord *record = explain_lookup (self, id, CEASEFIRE_TYPE_DOCUMENT);
  CeasefireDocument *document = record ? CEASEFIRE_DOCUMENT (record) : NULL;
  const char *title = document ? explain_get_string (ceasefire_document_get_title (document))
                               : NULL;
  const char *publisher = document ? ceasefire_document_get_publisher (document) : NULL;
  CeasefireDate *published = document ? ceasefire_document_get_published (document) : NULL;

  g_string_append_printf (sources, "%s%s", sources->len ? "; " : "", title ? title : id);
  if (publisher || published)
    g_string_append_printf (sources, " (%s%s%s)", publisher ? explain_name (self, publisher) : "",
                            publisher && published ? ", " : "",
                            published ? ceasefire_date_get_text (published) : "");
  if (ceasefire_citation_get_locator (citation))
    g_string_append_printf (sources, ", %s", ceasefire_citation_get_locator (citation));
}

void
explain_end_line (Explain *self, CeasefireRecord *record, const char *end)
{
  CeasefireCitation *const *citations = record ? ceasefire_record_get_sources (record) : NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  g_autoptr (GString) sources = g_string_new (NULL);

  for (; citations && *citations; citations++)
    {
      const char *id = ceasefire_citation_get_document (*citations);

      if (id && g_hash_table_add (seen, (gpointer) id))
        explain_add_document (self, sources, *citations);
    }
  if (sources->len > 0)
    g_string_append_printf (self->text, " [%s]", sources->str);
  g_string_append (self->text, end);
}

void
explain_add_list (Explain *self, const char *words, const char *const *items)
{
  g_autofree char *list = explain_join (self, items, " and ", NULL);

  if (*list)
    g_string_append_printf (self->text, "%s %s.\n", words, list);
}
