/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/ical-write.h"

#include <ceasefire/ceasefire-actor.h>
#include <ceasefire/ceasefire-agreement.h>
#include <ceasefire/ceasefire-clause.h>
#include <ceasefire/ceasefire-document.h>
#include <ceasefire/ceasefire-place.h>
#include <string.h>

/* Properties: libical escapes and folds, but takes any character for one that a calendar may hold. */

char *
ceasefire_ical_clean (const char *text)
{
  GString *clean = g_string_sized_new (strlen (text));

  for (; *text; text++)
    if (*text == '\r')
      g_string_append (clean, text[1] == '\n' ? "" : "\n");
    else if (*text == '\n' || *text == '\t' || ((guint8) *text >= ' ' && *text != 0x7f))
      g_string_append_c (clean, *text);
  return g_string_free (clean, FALSE);
}

gboolean
ceasefire_ical_is_uri (const char *text)
{
  g_autofree char *scheme = g_uri_parse_scheme (text);

  for (; scheme && *text; text++)
    if ((guint8) *text <= ' ' || *text == 0x7f || strchr ("\"<>", *text))
      return FALSE;
  return scheme != NULL;
}

const char *
ceasefire_ical_get_wording (CeasefireExport *export, const CeasefireText *text,
                            const char **language)
{
  g_auto (GStrv) languages = NULL;
  const char *wording = ceasefire_text_get_string (text, export->language);

  *language = NULL;
  if (ceasefire_text_is_plain (text))
    return wording;
  languages = ceasefire_text_get_languages (text);
  for (char **tag = languages; *tag; tag++)
    if (ceasefire_text_get_string (text, *tag) == wording)
      {
        *language = g_intern_string (*tag);
        break;
      }
  return wording;
}

/* Values */

/* Without white space at its ends, which readers take away. */
static char *
clean_value (const char *value)
{
  return value ? g_strstrip (ceasefire_ical_clean (value)) : NULL;
}

static icalproperty *
add_value (CeasefireIcalEvent *self, icalproperty *property, icalvalue *value)
{
  icalproperty_set_value (property, value);
  icalcomponent_add_property (self->component, property);
  return property;
}

icalproperty *
ceasefire_ical_put (CeasefireIcalEvent *self, icalproperty_kind kind, const char *value)
{
  g_autofree char *clean = clean_value (value);

  if (clean == NULL || *clean == '\0')
    return NULL;
  return add_value (self, icalproperty_new (kind), icalvalue_new_text (clean));
}

icalproperty *
ceasefire_ical_put_x (CeasefireIcalEvent *self, const char *name, const char *value)
{
  g_autofree char *clean = clean_value (value);
  icalproperty *property;

  if (clean == NULL || *clean == '\0')
    return NULL;
  property = icalproperty_new (ICAL_X_PROPERTY);
  icalproperty_set_x_name (property, name);
  return add_value (self, property, icalvalue_new_x (clean));
}

icalproperty *
ceasefire_ical_put_text (CeasefireIcalEvent *self, icalproperty_kind kind,
                         const CeasefireText *text)
{
  const char *language;
  icalproperty *property;

  if (text == NULL)
    return NULL;
  property
    = ceasefire_ical_put (self, kind, ceasefire_ical_get_wording (self->export, text, &language));
  if (property && language)
    ceasefire_ical_put_parameter (property, ICAL_LANGUAGE_PARAMETER, language);
  return property;
}

/* Lists */

#define LINE_MAX_BYTES 75
/* Readers may stop somewhere; libical does at 500. */
#define ITEMS_MAX 100

static void
append_escaped (GString *line, const char *text)
{
  for (; *text; text++)
    if (*text == '\n')
      g_string_append (line, "\\n");
    else
      {
        if (strchr ("\\;,", *text))
          g_string_append_c (line, '\\');
        g_string_append_c (line, *text);
      }
}

/* No character is cut. */
static void
append_folded (GString *lines, const char *line)
{
  gsize room = LINE_MAX_BYTES;

  while (strlen (line) > room)
    {
      gsize length = room;

      while (((guint8) line[length] & 0xc0) == 0x80)
        length--;
      g_string_append_len (lines, line, (gssize) length);
      g_string_append (lines, "\r\n ");
      line += length;
      room = LINE_MAX_BYTES - 1;
    }
  g_string_append_printf (lines, "%s\r\n", line);
}

void
ceasefire_ical_put_categories (CeasefireIcalEvent *self, const char *const *items)
{
  g_autoptr (GString) line = g_string_new (NULL);
  guint n = 0;

  for (; items && *items; items++)
    {
      g_autofree char *clean = clean_value (*items);

      if (*clean == '\0')
        continue;
      if (n == ITEMS_MAX)
        {
          append_folded (self->lines, line->str);
          n = 0;
        }
      g_string_append (line, n > 0 ? "," : "");
      if (n++ == 0)
        g_string_assign (line, "CATEGORIES:");
      append_escaped (line, clean);
    }
  if (n > 0)
    append_folded (self->lines, line->str);
}

/* Parameters: not every version of libical writes a circumflex as RFC 6868 wants it. */

static gboolean
writes_circumflex (void)
{
  static gsize state;

  if (g_once_init_enter (&state))
    {
      icalparameter *parameter = icalparameter_new_cn ("^");
      char *text = icalparameter_as_ical_string_r (parameter);

      g_once_init_leave (&state, strstr (text, "^^") ? 1 : 2);
      icalmemory_free_buffer (text);
      icalparameter_free (parameter);
    }
  return state == 1;
}

static char *
clean_parameter (const char *value)
{
  g_autofree char *clean = clean_value (value);
  g_autoptr (GString) text = g_string_new (clean);

  /* Readers take it for one that escapes what ends the value. */
  while (text->len > 0 && strchr ("\\ \t\n", text->str[text->len - 1]))
    g_string_truncate (text, text->len - 1);
  if (!writes_circumflex ())
    g_string_replace (text, "^", "^^", 0);
  return g_strdup (text->str);
}

void
ceasefire_ical_put_parameter (icalproperty *property, icalparameter_kind kind, const char *value)
{
  g_autofree char *clean = value ? clean_parameter (value) : NULL;

  if (clean && *clean)
    icalproperty_add_parameter (property, icalparameter_new_from_value_string (kind, clean));
}

void
ceasefire_ical_put_x_parameter (icalproperty *property, const char *name, const char *value)
{
  g_autofree char *clean = value ? clean_parameter (value) : NULL;
  icalparameter *parameter;

  if (clean == NULL || *clean == '\0')
    return;
  parameter = icalparameter_new_x (clean);
  icalparameter_set_xname (parameter, name);
  icalproperty_add_parameter (property, parameter);
}

/* Names */

static CeasefireText *
get_title (CeasefireRecord *record)
{
  if (CEASEFIRE_IS_MEETING (record))
    return ceasefire_meeting_get_title (CEASEFIRE_MEETING (record));
  if (CEASEFIRE_IS_AGREEMENT (record))
    return ceasefire_agreement_get_title (CEASEFIRE_AGREEMENT (record));
  if (CEASEFIRE_IS_CLAUSE (record))
    return ceasefire_clause_get_heading (CEASEFIRE_CLAUSE (record));
  if (CEASEFIRE_IS_PLACE (record))
    return ceasefire_place_get_name (CEASEFIRE_PLACE (record));
  if (CEASEFIRE_IS_DOCUMENT (record))
    return ceasefire_document_get_title (CEASEFIRE_DOCUMENT (record));
  return CEASEFIRE_IS_ACTOR (record) ? ceasefire_actor_get_name (CEASEFIRE_ACTOR (record)) : NULL;
}

/* What stands for a name. */
static const char *
get_other_name (CeasefireExport *export, CeasefireRecord *record)
{
  CeasefireText *text = NULL;
  const char *language;

  if (CEASEFIRE_IS_CLAUSE (record))
    return ceasefire_clause_get_label (CEASEFIRE_CLAUSE (record));
  if (CEASEFIRE_IS_ACTOR (record))
    text = ceasefire_actor_get_description (CEASEFIRE_ACTOR (record));
  if (CEASEFIRE_IS_PLACE (record))
    text = ceasefire_place_get_description (CEASEFIRE_PLACE (record));
  return text ? ceasefire_ical_get_wording (export, text, &language) : NULL;
}

static char *
name_by_id (CeasefireExport *export, const char *id)
{
  CeasefireRecord *record = ceasefire_dossier_lookup (export->dossier, id);
  gboolean is_derived;

  return record && !CEASEFIRE_IS_MEETING (record)
           ? ceasefire_ical_name_record (export, record, &is_derived)
           : g_strdup (id);
}

#define NAMES_MAX 6

/* A meeting without a title is called by who meets. */
static char *
name_meeting (CeasefireExport *export, CeasefireMeeting *meeting)
{
  CeasefireParticipant *const *participants = ceasefire_meeting_get_participants (meeting);
  GString *names = g_string_new (NULL);
  guint n = 0;

  for (; participants && participants[n] && n < NAMES_MAX; n++)
    {
      const char *actor = ceasefire_participant_get_actor (participants[n]);
      g_autofree char *name = actor ? name_by_id (export, actor) : g_strdup ("?");

      g_string_append_printf (names, "%s%s", n > 0 ? ", " : "", name);
    }
  if (n == NAMES_MAX && participants[n])
    g_string_append (names, " …");
  return g_string_free (names, FALSE);
}

char *
ceasefire_ical_name_record (CeasefireExport *export, CeasefireRecord *record, gboolean *is_derived)
{
  const CeasefireText *title = get_title (record);
  const char *language;
  g_autofree char *name
    = title ? clean_value (ceasefire_ical_get_wording (export, title, &language)) : NULL;

  *is_derived = name == NULL || *name == '\0';
  if (!*is_derived)
    return g_steal_pointer (&name);
  g_free (name);
  name = CEASEFIRE_IS_MEETING (record) ? name_meeting (export, CEASEFIRE_MEETING (record))
                                       : clean_value (get_other_name (export, record));
  return name && *name ? g_steal_pointer (&name) : g_strdup (ceasefire_record_get_id (record));
}

char *
ceasefire_ical_make_uid (CeasefireExport *export, const char *id)
{
  const char *base = ceasefire_header_get_id (ceasefire_dossier_get_header (export->dossier));

  return g_strconcat (base ? base : "", id, NULL);
}
