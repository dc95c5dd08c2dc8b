/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "feeds/ical.h"

#include <string.h>

/*
 * The text of a calendar: lines are unfolded, and components told one by one. libical is given single
 * lines, and only of properties that somebody reads: so nothing that it does with a calendar as a whole,
 * such as nesting, depends on what others wrote.
 *
 * Lines end with LF, with or without CR before it. A calendar within a calendar, and whatever else a
 * component holds that is not a property, is nested in it.
 */

#define LINE_MAX_BYTES (256 * 1024)
#define LINES_MAX 10000
#define DEPTH_MAX 16
#define ZONE_MAX_BYTES (1024 * 1024)

typedef struct
{
  const CeasefireIcalHandler *handler;
  const char *at;
  const char *end;
  guint number; /* of the next line of the file */

  GString *line; /* unfolded */
  guint line_number;

  CeasefireIcalComponent component; /* with a name, if one is open */
  GPtrArray *nested;                /* of char: names of what is open in it */
  const char *fault;                /* NULL: nothing is wrong with it */
} Reader;

gboolean
ceasefire_ical_line_is (const CeasefireIcalLine *line, const char *name)
{
  return strlen (name) == line->name && g_ascii_strncasecmp (line->text, name, line->name) == 0;
}

/* A line of the file, without its end. */
static void
take_line (Reader *self)
{
  const char *end = memchr (self->at, '\n', (gsize) (self->end - self->at));
  gsize length = (gsize) ((end ? end : self->end) - self->at);
  gsize rest = LINE_MAX_BYTES + 1 - MIN (self->line->len, LINE_MAX_BYTES + 1);

  if (length > 0 && self->at[length - 1] == '\r')
    g_string_append_len (self->line, self->at, (gssize) MIN (length - 1, rest));
  else
    g_string_append_len (self->line, self->at, (gssize) MIN (length, rest));
  self->at = end ? end + 1 : self->end;
  self->number++;
}

/* The next content line, in one piece. */
static gboolean
next_line (Reader *self)
{
  g_string_truncate (self->line, 0);
  if (self->at == self->end)
    return FALSE;
  self->line_number = self->number;
  take_line (self);
  while (self->at < self->end && (*self->at == ' ' || *self->at == '\t'))
    {
      self->at++;
      take_line (self);
    }
  return TRUE;
}

/* Components */

static void
line_clear (gpointer data)
{
  g_free (((CeasefireIcalLine *) data)->text);
}

GArray *
ceasefire_ical_lines_new (void)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (CeasefireIcalLine));

  g_array_set_clear_func (lines, line_clear);
  return lines;
}

static gboolean
is_zone (const Reader *self)
{
  return g_ascii_strcasecmp (self->component.name, "VTIMEZONE") == 0;
}

static void
close_component (Reader *self)
{
  const CeasefireIcalComponent *component = &self->component;
  gpointer user_data = self->handler->user_data;

  if (self->fault)
    self->handler->fault (user_data, component->line, component->name, self->fault);
  else
    self->handler->component (user_data, component);
  g_clear_pointer (&self->component.name, g_free);
  g_array_set_size (self->component.lines, 0);
  g_string_truncate (self->component.text, 0);
  g_ptr_array_set_size (self->nested, 0);
  self->fault = NULL;
}

static void
open_component (Reader *self, const char *name)
{
  if (g_ascii_strcasecmp (name, "VCALENDAR") == 0)
    {
      self->handler->begin (self->handler->user_data);
      return;
    }
  self->component.name = g_ascii_strup (name, -1);
  self->component.line = self->line_number;
}

static void
open_nested (Reader *self, const char *name)
{
  if (self->nested->len == DEPTH_MAX)
    {
      self->fault = "components are nested too deeply";
      return;
    }
  g_ptr_array_add (self->nested, g_ascii_strup (name, -1));
  if (!is_zone (self))
    self->handler->lost (self->handler->user_data, self->line_number,
                         self->nested->pdata[self->nested->len - 1], NULL);
}

static void
take_begin (Reader *self, const char *name)
{
  if (self->component.name)
    open_nested (self, name);
  else
    open_component (self, name);
}

static void
take_end (Reader *self, const char *name)
{
  guint n = self->nested->len;

  if (self->component.name == NULL)
    return;
  if (n > 0 && g_ascii_strcasecmp (self->nested->pdata[n - 1], name) == 0)
    {
      g_ptr_array_set_size (self->nested, (int) n - 1);
      return;
    }
  if (self->fault == NULL && (n > 0 || g_ascii_strcasecmp (self->component.name, name) != 0))
    self->fault = "its END is that of another component";
  if (g_ascii_strcasecmp (self->component.name, name) == 0
      || g_ascii_strcasecmp ("VCALENDAR", name) == 0)
    close_component (self);
}

static void
take_property (Reader *self, const CeasefireIcalLine *line)
{
  CeasefireIcalLine copy = *line;

  if (self->component.name == NULL)
    {
      self->handler->property (self->handler->user_data, line);
      return;
    }
  if (self->nested->len > 0 || is_zone (self) || self->fault)
    return;
  if (self->component.lines->len == LINES_MAX)
    {
      self->fault = "it has too many properties";
      return;
    }
  copy.text = g_strndup (line->text, self->line->len);
  g_array_append_val (self->component.lines, copy);
}

static gboolean
is_of_zone (const CeasefireIcalLine *line)
{
  static const char *const names[] = { "BEGIN",      "END",   "TZID",  "X-LIC-LOCATION",
                                       "DTSTART",    "RRULE", "RDATE", "TZOFFSETFROM",
                                       "TZOFFSETTO", NULL };

  for (const char *const *name = names; *name; name++)
    if (ceasefire_ical_line_is (line, *name))
      return TRUE;
  return FALSE;
}

static void
keep_zone (Reader *self, const CeasefireIcalLine *line)
{
  if (self->component.name == NULL || !is_zone (self) || self->fault || !is_of_zone (line))
    return;
  if (self->component.text->len + self->line->len > ZONE_MAX_BYTES)
    self->fault = "the zone is too long";
  else
    g_string_append_printf (self->component.text, "%s\n", self->line->str);
}

/* Letters, digits and hyphens, before the first parameter or the value. */
static gsize
measure_name (const char *text)
{
  gsize length = 0;

  while (g_ascii_isalnum (text[length]) || text[length] == '-')
    length++;
  return text[length] == ':' || text[length] == ';' ? length : 0;
}

static const char *
find_fault (const Reader *self, gsize name)
{
  if (self->line->len > LINE_MAX_BYTES)
    return "the line is too long";
  if (!g_utf8_validate_len (self->line->str, self->line->len, NULL))
    return "the line is not in UTF-8";
  return name == 0 ? "the line has no name before a colon" : NULL;
}

static void
take_content (Reader *self)
{
  CeasefireIcalLine line = { self->line_number, self->line->str, measure_name (self->line->str) };
  const char *fault = find_fault (self, line.name);
  g_autofree char *shown = NULL;

  if (fault)
    {
      shown = line.name ? g_strndup (line.text, MIN (line.name, 64)) : g_strdup ("a line");
      self->handler->lost (self->handler->user_data, line.number, shown, fault);
      return;
    }
  if (ceasefire_ical_line_is (&line, "BEGIN"))
    take_begin (self, g_strstrip (line.text + line.name + 1));
  keep_zone (self, &line);
  if (ceasefire_ical_line_is (&line, "END"))
    take_end (self, g_strstrip (line.text + line.name + 1));
  else if (!ceasefire_ical_line_is (&line, "BEGIN"))
    take_property (self, &line);
}

void
ceasefire_ical_lines_read (GBytes *bytes, const CeasefireIcalHandler *handler)
{
  static const char mark[] = "\xef\xbb\xbf";
  gsize size = g_bytes_get_size (bytes);
  const char *text = size > 0 ? g_bytes_get_data (bytes, NULL) : "";
  Reader self = { .handler = handler, .at = text, .end = text + size, .number = 1 };

  if (size >= 3 && memcmp (text, mark, 3) == 0)
    self.at += 3;
  self.line = g_string_new (NULL);
  self.nested = g_ptr_array_new_with_free_func (g_free);
  self.component.lines = ceasefire_ical_lines_new ();
  self.component.text = g_string_new (NULL);
  while (next_line (&self))
    if (self.line->len > 0)
      take_content (&self);
  if (self.component.name)
    {
      self.fault = "it has no END";
      close_component (&self);
    }
  g_array_unref (self.component.lines);
  g_string_free (self.component.text, TRUE);
  g_ptr_array_unref (self.nested);
  g_string_free (self.line, TRUE);
}
