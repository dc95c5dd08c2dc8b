/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "print-docs.h"

#include "core/form.h"

#include <string.h>

/* Words */

/* "a meeting", "an act"; these two are not counted. */
char *
print_get_noun (const char *name)
{
  static const char *const uncounted[] = { "counts", "evidence", NULL };
  g_autofree char *words = g_strdelimit (g_strdup (name), "-", ' ');

  if (g_strv_contains (uncounted, name))
    return g_strdup (words);
  return g_strdup_printf ("%s %s", strchr ("aeiou", *words) ? "an" : "a", words);
}

/* "an actor or a place" of "actor|place"; with @plural "actors or places". */
static char *
docs_get_targets (const char *names, gboolean plural)
{
  g_auto (GStrv) parts = g_strsplit (names, "|", -1);
  GString *text = g_string_new (NULL);

  for (guint i = 0; parts[i]; i++)
    {
      g_autofree char *noun = plural ? g_strconcat (parts[i], "s", NULL)
                                     : print_get_noun (parts[i]);

      g_string_append_printf (text, "%s%s", i == 0 ? "" : parts[i + 1] ? ", " : " or ", noun);
    }
  return g_string_free (text, FALSE);
}

gboolean
print_is_pointer (const CeasefireField *field)
{
  return field->shape != CEASEFIRE_ONE || field->kind->storage == CEASEFIRE_STORAGE_POINTER;
}

/* What a getter returns for a member that is not there, and where @self is none. */
char *
print_get_unset (const CeasefireField *field)
{
  if (print_is_pointer (field))
    return g_strdup ("NULL");
  if (field->kind->token == CEASEFIRE_TOKEN_BOOLEAN)
    return g_strdup ("FALSE");
  if (field->kind->token == CEASEFIRE_TOKEN_INTEGER)
    return g_strdup_printf ("%d", (int) field->minimum - 1);
  return g_strdup (field->kind->token == CEASEFIRE_TOKEN_NUMBER ? "NAN" : "0");
}

/* What a member holds */

static char *
docs_get_reference (const CeasefireField *field)
{
  gboolean many = field->shape == CEASEFIRE_LIST;
  g_autofree char *targets = field->refers_to
                               ? docs_get_targets (field->refers_to, many)
                               : g_strdup (many ? "records of any type" : "a record of any type");

  return g_strdup_printf ("%s of %s%s", many ? "the ids" : "the id", targets,
                          field->elsewhere ? ", which may be in another dossier" : "");
}

static char *
docs_get_string (const CeasefireField *field)
{
  gboolean many = field->shape == CEASEFIRE_LIST;
  const CeasefireForm *form = field->format ? ceasefire_form_find (field->format) : NULL;

  if (form)
    return g_strconcat (many ? "a list, each " : "", form->expected, NULL);
  return g_strdup (many ? "a list of strings" : "a string");
}

static char *
docs_get_number (const CeasefireField *field)
{
  const char *noun = field->kind->noun;

  if (field->kind->token == CEASEFIRE_TOKEN_NUMBER)
    return g_strdup_printf ("%s from %g to %g", noun, field->minimum, field->maximum);
  if (field->maximum >= CEASEFIRE_INT_MAX)
    return g_strdup_printf ("%s, %.0f or more", noun, field->minimum);
  return g_strdup_printf ("%s from %.0f to %.0f", noun, field->minimum, field->maximum);
}

/* What a member holds: "the id of a place". */
static char *
docs_get_form (const CeasefireField *field)
{
  gboolean many = field->shape == CEASEFIRE_LIST;

  if (field->names == CEASEFIRE_NAMES_RECORD)
    return docs_get_reference (field);
  if (field->names == CEASEFIRE_NAMES_TERM)
    return g_strdup_printf ("%s of the vocabulary `%s`, or %s added to it",
                            many ? "codes" : "a code", field->vocabulary, many ? "ones" : "one");
  if (field->kind == &ceasefire_kind_string)
    return docs_get_string (field);
  if (field->type)
    return many ? g_strdup_printf ("a list of #%s", field->type->c_name)
                : print_get_noun (field->type->name);
  if (field->kind->storage == CEASEFIRE_STORAGE_WORD)
    return docs_get_number (field);
  return g_strdup (field->scalar ? field->scalar->name : field->kind->noun);
}

/* The same as a sentence, for the docs of a property. */
char *
print_get_form_sentence (const CeasefireField *field)
{
  g_autofree char *form = docs_get_form (field);

  if (field->shape == CEASEFIRE_CHILDREN)
    return g_strdup_printf ("Holds #%s; it follows every change.", field->type->c_name);
  if (field->kind->storage == CEASEFIRE_STORAGE_SMALL)
    return g_strdup ("");
  *form = g_ascii_toupper (*form);
  return g_strconcat (form, ".", NULL);
}

/* The blurb behind a verb: "Gets where the meeting took place." */
char *
print_get_sentence (const char *verb, const CeasefireField *field)
{
  const char *blurb = field->blurb;

  return g_strdup_printf ("%s %c%s", verb, g_ascii_tolower (*blurb), blurb + 1);
}

/* "%CEASEFIRE_CHANNEL_UNSET" */
static char *
docs_get_unset_value (const CeasefireField *field)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (field->get_type ());

  return g_strconcat ("%", g_enum_get_value (class, 0)->value_name, NULL);
}

/* "-1" or "NaN", of a number that is not said. */
static char *
docs_get_unset_number (const CeasefireField *field)
{
  return field->kind->token == CEASEFIRE_TOKEN_NUMBER ? g_strdup ("NaN") : print_get_unset (field);
}

static char *
docs_get_small_result (const CeasefireField *field)
{
  g_autofree char *unset = NULL;

  if (field->kind->token == CEASEFIRE_TOKEN_BOOLEAN)
    return g_strdup ("%TRUE if so; %FALSE if not, or if it is not said");
  unset = docs_get_unset_value (field);
  return g_strdup_printf ("the value, or %s if it is not said", unset);
}

static const char *
docs_get_array (const CeasefireField *field)
{
  return field->shape == CEASEFIRE_LIST ? " (array zero-terminated=1)" : "";
}

/* What a getter returns, and for how long. */
char *
print_get_result (const CeasefireField *field)
{
  g_autofree char *form = docs_get_form (field);
  g_autofree char *unset = NULL;

  if (field->shape == CEASEFIRE_CHILDREN)
    return g_strdup_printf (
      "(transfer none): a list of #%s, which follows every change and lives as long as @self",
      field->type->c_name);
  if (print_is_pointer (field))
    return g_strdup_printf ("(transfer none) (nullable)%s: %s; %%NULL if unset; valid until this "
                            "member is changed or @self ends",
                            docs_get_array (field), form);
  if (field->kind->storage == CEASEFIRE_STORAGE_SMALL)
    return docs_get_small_result (field);
  unset = docs_get_unset_number (field);
  return g_strdup_printf ("%s, or %s if it is not said", form, unset);
}

/* What a setter does with what it is given. */
static const char *
docs_get_keeping (const CeasefireField *field)
{
  gboolean many = field->shape == CEASEFIRE_LIST;

  if (ceasefire_field_holds_values (field))
    return many ? "@self takes references to them, and they can no longer be changed"
                : "@self takes a reference to it, and it can no longer be changed";
  if (field->kind->c_type)
    return many ? "they are copied" : "it is copied";
  return "@self takes a reference to it";
}

static char *
docs_get_small_argument (const CeasefireField *field)
{
  g_autofree char *unset = NULL;

  if (field->kind->token == CEASEFIRE_TOKEN_BOOLEAN)
    return g_strdup ("%TRUE if so; %FALSE if not, which is written, unlike a member that is unset");
  unset = docs_get_unset_value (field);
  return g_strdup_printf ("the value, or %s to unset the member", unset);
}

/* What a setter takes, who owns it then, and what unsets the member. */
char *
print_get_argument (const CeasefireField *field)
{
  g_autofree char *form = docs_get_form (field);
  g_autofree char *unset = NULL;

  if (print_is_pointer (field))
    return g_strdup_printf ("(nullable) (transfer none)%s: %s; %s; %%NULL%s unsets the member",
                            docs_get_array (field), form, docs_get_keeping (field),
                            field->shape == CEASEFIRE_LIST ? " or an empty list" : "");
  if (field->kind->storage == CEASEFIRE_STORAGE_SMALL)
    return docs_get_small_argument (field);
  unset = docs_get_unset_number (field);
  return g_strdup_printf ("%s, or %s to unset the member", form, unset);
}

/* Lines */

/* Breaks at PRINT_COLUMNS; @text begins behind the margin. */
static void
docs_break_lines (GString *out, const char *text, const char *first, const char *others)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  gsize column = strlen (first);

  g_string_append (out, first);
  for (guint i = 0; words[i]; i++)
    {
      gsize length = (gsize) g_utf8_strlen (words[i], -1);

      if (i > 0 && column + 1 + length > PRINT_COLUMNS)
        {
          g_string_append_printf (out, "\n%s", others);
          column = strlen (others);
        }
      else if (i > 0)
        {
          g_string_append_c (out, ' ');
          column++;
        }
      g_string_append (out, words[i]);
      column += length;
    }
  g_string_append_c (out, '\n');
}

void
print_doc_line (GString *out, const char *format, ...)
{
  g_autofree char *text = NULL;
  va_list args;

  va_start (args, format);
  text = g_strdup_vprintf (format, args);
  va_end (args);
  docs_break_lines (out, text, " * ",
                    *text == '@' || g_str_has_prefix (text, "Returns:") ? " *   " : " * ");
}
