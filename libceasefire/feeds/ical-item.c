/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/ical-item.h"

#include "core/hash.h"
#include "json/writer.h"

#include <string.h>

/* Only these go to libical. */
static const char *const read_names[] = {
  "UID",
  "SUMMARY",
  "DESCRIPTION",
  "COMMENT",
  "DTSTART",
  "DTEND",
  "DURATION",
  "LOCATION",
  "GEO",
  "ATTENDEE",
  "ORGANIZER",
  "CATEGORIES",
  "URL",
  "STATUS",
  "CLASS",
  "RELATED-TO",
  /* Of a calendar. */
  "NAME",
  "X-WR-CALNAME",
  "X-WR-TIMEZONE",
  NULL,
};

/* What others may be sorry for. Anything else has no member that holds it. */
static const struct
{
  const char *name;
  const char *reason;
} losses[] = {
  { "VALARM", "a reminder is no part of a meeting" },
  { "DTSTAMP", "it is about the entry in the calendar, not about the meeting" },
  { "CREATED", "it is about the entry in the calendar, not about the meeting" },
  { "LAST-MODIFIED", "it is about the entry in the calendar, not about the meeting" },
  { "SEQUENCE", "it is about the entry in the calendar, not about the meeting" },
  { "TRANSP", "it says who is busy, not who meets" },
  { "RELATED-TO", "what is tied need not be meetings of which one is a part of the other" },
  { "X-ALT-DESC", "DESCRIPTION says the same without layout" },
  { "ATTACH", "what is attached is in no document of the dossier" },
};

const char *
ceasefire_ical_explain_loss (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (losses); i++)
    if (g_str_equal (losses[i].name, name))
      return losses[i].reason;
  return "no member holds it";
}

/* Values */

const char *
ceasefire_ical_line_get_value (const CeasefireIcalLine *line)
{
  gboolean is_quoted = FALSE;

  for (const char *at = line->text + line->name; *at; at++)
    {
      is_quoted ^= *at == '"';
      if (*at == ':' && !is_quoted)
        return at + 1;
    }
  return "";
}

const char *
ceasefire_ical_property_get_text (const CeasefireIcalProperty *self)
{
  const icalvalue *value = icalproperty_get_value (self->property);

  switch (icalvalue_isa (value))
    {
    case ICAL_TEXT_VALUE:
      return icalvalue_get_text (value);
    case ICAL_X_VALUE:
      return icalvalue_get_x (value);
    case ICAL_URI_VALUE:
      return icalvalue_get_uri (value);
    case ICAL_CALADDRESS_VALUE:
      return icalvalue_get_caladdress (value);
    default:
      return NULL;
    }
}

const char *
ceasefire_ical_property_get (const CeasefireIcalProperty *self, const char *name)
{
  for (icalparameter *parameter
       = icalproperty_get_first_parameter (self->property, ICAL_X_PARAMETER);
       parameter; parameter = icalproperty_get_next_parameter (self->property, ICAL_X_PARAMETER))
    if (g_ascii_strcasecmp (icalparameter_get_xname (parameter), name) == 0)
      return icalparameter_get_xvalue (parameter);
  return NULL;
}

char *
ceasefire_ical_property_to_json (const CeasefireIcalProperty *self, const char *text)
{
  icalparameter *parameter = ceasefire_ical_property_find (self, ICAL_LANGUAGE_PARAMETER);
  const char *language = parameter ? icalparameter_get_language (parameter) : NULL;
  GString *json = g_string_new (language ? "{" : NULL);

  if (language)
    {
      ceasefire_json_write_string (json, language);
      g_string_append_c (json, ':');
    }
  ceasefire_json_write_string (json, text);
  return g_string_free (g_string_append (json, language ? "}" : ""), FALSE);
}

/* What is told */

CeasefireTreePlace
ceasefire_ical_item_get_place (const CeasefireIcalItem *self, const CeasefireIcalProperty *property)
{
  CeasefireTreePlace place = self->place;

  if (property)
    place.line = property->line->number;
  return place;
}

void
ceasefire_ical_item_tell (CeasefireIcalItem *self, const CeasefireIcalProperty *property,
                          const char *format, ...)
{
  CeasefireTreePlace place = ceasefire_ical_item_get_place (self, property);
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  ceasefire_tree_tell (self->account, CEASEFIRE_SEVERITY_WARNING, CEASEFIRE_ERROR_VALUE, &place,
                       "%s", message);
}

/* Reading */

static gboolean
is_read (const CeasefireIcalLine *line)
{
  for (const char *const *name = read_names; *name; name++)
    if (ceasefire_ical_line_is (line, *name))
      return TRUE;
  return g_ascii_strncasecmp (line->text, CEASEFIRE_ICAL_PREFIX, strlen (CEASEFIRE_ICAL_PREFIX))
         == 0;
}

/* Kept as it stands, without asking libical what it comes to. */
static gboolean
keep_rule (CeasefireIcalItem *self, const CeasefireIcalLine *line)
{
  if (ceasefire_ical_line_is (line, "RECURRENCE-ID"))
    {
      g_free (self->recurrence);
      self->recurrence = g_strdup (ceasefire_ical_line_get_value (line));
      return TRUE;
    }
  if (!ceasefire_ical_line_is (line, "RRULE") && !ceasefire_ical_line_is (line, "RDATE")
      && !ceasefire_ical_line_is (line, "EXDATE"))
    return FALSE;
  g_string_append_printf (self->rules, "%s%s", self->rules->len > 0 ? "; " : "", line->text);
  return TRUE;
}

static void
lose_line (CeasefireIcalItem *self, const CeasefireIcalLine *line, const char *reason)
{
  CeasefireTreePlace place = { self->place.file, line->number, 1 };
  g_autofree char *upper = g_ascii_strup (line->text, (gssize) line->name);

  ceasefire_tree_lose (self->account, &place, upper,
                       reason ? reason : ceasefire_ical_explain_loss (upper));
}

static icalcomponent *
parse_line (icalparser *parser, char *text)
{
  static char begin[] = "BEGIN:VEVENT";
  static char end[] = "END:VEVENT";

  icalparser_add_line (parser, begin);
  icalparser_add_line (parser, text);
  return icalparser_add_line (parser, end);
}

/* @text: that of the line, or a part of it. */
static void
read_text (CeasefireIcalItem *self, icalparser *parser, const CeasefireIcalLine *line, char *text)
{
  icalcomponent *owner = parse_line (parser, text);
  g_autofree char *name = g_strndup (line->text, line->name);

  if (owner == NULL)
    return;
  g_ptr_array_add (self->owners, owner);
  for (icalproperty *property = icalcomponent_get_first_property (owner, ICAL_ANY_PROPERTY);
       property; property = icalcomponent_get_next_property (owner, ICAL_ANY_PROPERTY))
    {
      CeasefireIcalProperty one = { property, line, FALSE };

      if (icalproperty_isa (property) == ICAL_XLICERROR_PROPERTY)
        ceasefire_ical_item_tell (self, &one, "%s is not as the format has it", name);
      else
        g_array_append_val (self->properties, one);
    }
}

/* Of a list each item alone: libical takes quotation marks in a text for those around a parameter, and
 * does not part what stands between them. */
static void
read_list (CeasefireIcalItem *self, icalparser *parser, const CeasefireIcalLine *line)
{
  const char *at = ceasefire_ical_line_get_value (line);
  g_autoptr (GString) text = g_string_new (NULL);

  do
    {
      g_string_assign (text, "CATEGORIES:");
      for (; *at && *at != ','; at++)
        {
          g_string_append_c (text, *at);
          if (*at == '\\' && at[1])
            g_string_append_c (text, *++at);
        }
      if (!g_str_has_suffix (text->str, ":"))
        read_text (self, parser, line, text->str);
    }
  while (*at++);
}

static void
take_line (CeasefireIcalItem *self, icalparser *parser, const CeasefireIcalLine *line)
{
  if (!ceasefire_ical_line_is (line, "DTSTAMP"))
    self->digest = self->digest * 31 + ceasefire_string_hash (line->text);
  /* An empty one says nothing. */
  if (*ceasefire_ical_line_get_value (line) == '\0' || keep_rule (self, line))
    return;
  if (ceasefire_ical_line_is (line, "CATEGORIES"))
    read_list (self, parser, line);
  else if (is_read (line))
    read_text (self, parser, line, line->text);
  else
    g_ptr_array_add (self->unread, (gpointer) line);
}

CeasefireIcalItem *
ceasefire_ical_item_new (CeasefireTreeAccount *account, guint file, icalparser *parser,
                         const CeasefireIcalComponent *component)
{
  CeasefireIcalItem *self = g_new0 (CeasefireIcalItem, 1);

  self->account = account;
  self->place = (CeasefireTreePlace){ file, component->line, 1 };
  self->name = component->name;
  self->properties = g_array_new (FALSE, FALSE, sizeof (CeasefireIcalProperty));
  self->owners = g_ptr_array_new_with_free_func ((GDestroyNotify) icalcomponent_free);
  self->unread = g_ptr_array_new ();
  self->rules = g_string_new (NULL);
  for (guint i = 0; i < component->lines->len; i++)
    take_line (self, parser, &g_array_index (component->lines, CeasefireIcalLine, i));
  return self;
}

void
ceasefire_ical_item_forget (CeasefireIcalItem *self)
{
  g_array_set_size (self->properties, 0);
  g_ptr_array_set_size (self->unread, 0);
}

void
ceasefire_ical_item_free (CeasefireIcalItem *self)
{
  for (guint i = 0; i < self->unread->len; i++)
    lose_line (self, self->unread->pdata[i], NULL);
  for (guint i = 0; i < self->properties->len; i++)
    {
      const CeasefireIcalProperty *property
        = &g_array_index (self->properties, CeasefireIcalProperty, i);

      if (!property->is_used)
        lose_line (self, property->line,
                   is_read (property->line)
                       && !ceasefire_ical_line_is (property->line, "RELATED-TO")
                     ? "only the first is read"
                     : NULL);
    }
  g_array_unref (self->properties);
  g_ptr_array_unref (self->owners);
  g_ptr_array_unref (self->unread);
  g_string_free (self->rules, TRUE);
  g_free (self->recurrence);
  g_free (self);
}

/* Asking */

CeasefireIcalProperty *
ceasefire_ical_item_next (CeasefireIcalItem *self, const char *name, CeasefireIcalProperty *last)
{
  CeasefireIcalProperty *first = (CeasefireIcalProperty *) (gpointer) self->properties->data;
  guint i = last ? (guint) (last - first) + 1 : 0;

  for (; i < self->properties->len; i++)
    if (ceasefire_ical_line_is (first[i].line, name))
      {
        first[i].is_used = TRUE;
        return &first[i];
      }
  return NULL;
}

const char *
ceasefire_ical_item_get_text (CeasefireIcalItem *self, const char *name)
{
  CeasefireIcalProperty *property = ceasefire_ical_item_next (self, name, NULL);

  return property ? ceasefire_ical_property_get_text (property) : NULL;
}

gboolean
ceasefire_ical_item_get_duration (CeasefireIcalItem *self, gint64 *seconds)
{
  CeasefireIcalProperty *property = ceasefire_ical_item_next (self, "DURATION", NULL);
  const icalvalue *value = property ? icalproperty_get_value (property->property) : NULL;
  struct icaldurationtype duration;

  if (value == NULL || icalvalue_isa (value) != ICAL_DURATION_VALUE)
    return FALSE;
  duration = icalvalue_get_duration (value);
  *seconds = (((gint64) duration.weeks * 7 + duration.days) * 24 + duration.hours) * 3600
             + (gint64) duration.minutes * 60 + duration.seconds;
  return !duration.is_neg;
}

gboolean
ceasefire_ical_item_is_own (CeasefireIcalItem *self)
{
  return ceasefire_ical_item_next (self, CEASEFIRE_ICAL_MEMBER, NULL) != NULL;
}
