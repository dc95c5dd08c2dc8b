/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "language.h"

#include "cldr.h"

#include <locale.h>
#include <string.h>

/*
 * Messages are those of gettext's domain "ceasefire", in English in the sources and in libceasefire/po/ in
 * other languages. gettext() translates in every locale but "C", into the first language that LANGUAGE
 * names and a catalog is there for. So a language is chosen by LANGUAGE and the locale C.UTF-8, which every
 * system has.
 */
/* Beside the program's folder, in the build as well as where it is installed. */
static char *
find_catalogs (void)
{
  g_autofree char *program = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *folder = program ? g_path_get_dirname (program) : NULL;
  g_autofree char *beside = folder ? g_build_filename (folder, "..", "share", "locale", NULL)
                                   : NULL;

  if (beside && g_file_test (beside, G_FILE_TEST_IS_DIR))
    return g_steal_pointer (&beside);
  return g_strdup (CEASEFIRE_LOCALE_FOLDER);
}

static const char *
get_catalogs (void)
{
  static char *folder = NULL;

  if (!folder)
    folder = find_catalogs ();
  return folder;
}

void
tool_language_set_up (void)
{
  setlocale (LC_ALL, "");
  bindtextdomain (TOOL_LANGUAGE_DOMAIN, get_catalogs ());
  bind_textdomain_codeset (TOOL_LANGUAGE_DOMAIN, "UTF-8");
  textdomain (TOOL_LANGUAGE_DOMAIN);
}

/* What is asked again and again of the language that messages come in; NULL: not found out yet. */
static const char *current;
static gboolean current_is_right_to_left;

/* A tag as gettext has it, "pt_BR" of "pt-BR"; NULL: it could not be the name of a language. */
static char *
name_of_tag (const char *tag)
{
  g_autofree char *name = g_strdelimit (g_strdup (tag), "-", '_');

  if (!g_regex_match_simple ("^[A-Za-z]{2,8}(_[A-Za-z0-9]{1,8})*$", name, G_REGEX_DOLLAR_ENDONLY,
                             0))
    return NULL;
  return g_steal_pointer (&name);
}

static gboolean
has_catalog (const char *name)
{
  g_autofree char *path
    = g_build_filename (get_catalogs (), name, "LC_MESSAGES", TOOL_LANGUAGE_DOMAIN ".mo", NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* gettext() finds the catalog of "fr" for "fr_CA" too. */
static gboolean
is_translated (const char *name)
{
  g_autofree char *language = g_strndup (name, strcspn (name, "_"));

  return g_str_equal (language, "en") || has_catalog (name) || has_catalog (language);
}

/* gettext() keeps what it has found until the locale becomes another. */
static void
choose (const char *name)
{
  current = NULL;
  g_setenv ("LANGUAGE", name, TRUE);
  setlocale (LC_MESSAGES, "C");
  setlocale (LC_MESSAGES, "C.UTF-8");
}

gboolean
tool_language_set (const char *tag)
{
  g_autofree char *name = name_of_tag (tag);

  if (!name || !is_translated (name))
    return FALSE;
  choose (name);
  return TRUE;
}

/* That of the empty message. */
static const char *
get_headers (void)
{
  const char *nothing = "";

  return gettext (nothing);
}

/* A field of the header of the catalog that messages come from; NULL without one, or where it is empty. */
static char *
get_header (const char *field)
{
  g_auto (GStrv) lines = g_strsplit (get_headers (), "\n", -1);

  for (char **line = lines; *line; line++)
    if (g_str_has_prefix (*line, field) && (*line)[strlen (field)] == ':')
      {
        g_autofree char *value = g_strdup (g_strstrip (*line + strlen (field) + 1));

        return *value ? g_steal_pointer (&value) : NULL;
      }
  return NULL;
}

const char *
tool_language_get (void)
{
  g_autofree char *name = NULL;

  if (current)
    return current;
  name = get_header ("Language");
  current = g_intern_string (name ? g_strdelimit (name, "_", '-') : "en");
  current_is_right_to_left = cldr_is_right_to_left (current);
  return current;
}

gboolean
tool_language_is_right_to_left (void)
{
  (void) tool_language_get ();
  return current_is_right_to_left;
}

const char *
tool_language_get_reviewer (void)
{
  g_autofree char *reviewer = NULL;

  if (*get_headers () == '\0')
    return "";
  reviewer = get_header ("X-Reviewed-By");
  return g_intern_string (reviewer);
}

const char *
tool_language_get_note (void)
{
  return tool_language_get_reviewer () ? NULL
                                       : _ ("No native reader has reviewed this translation.");
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

char **
tool_language_list (void)
{
  g_autoptr (GPtrArray) tags = g_ptr_array_new_null_terminated (8, g_free, TRUE);
  g_autoptr (GDir) folder = g_dir_open (get_catalogs (), 0, NULL);
  const char *name;

  g_ptr_array_add (tags, g_strdup ("en"));
  while (folder && (name = g_dir_read_name (folder)))
    if (has_catalog (name))
      g_ptr_array_add (tags, g_strdelimit (g_strdup (name), "_", '-'));
  g_ptr_array_sort (tags, compare_names);
  return (char **) g_ptr_array_steal (tags, NULL);
}

static const char *
find_value (char *const *pairs, const char *name, gsize length)
{
  for (; *pairs; pairs += 2)
    if (strlen (pairs[0]) == length && strncmp (pairs[0], name, length) == 0)
      return pairs[1];
  return NULL;
}

static char *
fill (const char *format, char *const *pairs)
{
  GString *text = g_string_new (NULL);

  while (*format)
    {
      gsize plain = strcspn (format, "{");
      gsize name = strcspn (format + plain, "}");
      const char *value = format[plain] && format[plain + name]
                            ? find_value (pairs, format + plain + 1, name - 1)
                            : NULL;

      g_string_append_len (text, format, (gssize) plain);
      format += plain;
      if (value)
        {
          g_string_append (text, value);
          format += name + 1;
        }
      else if (*format)
        g_string_append_c (text, *format++);
    }
  return g_string_free (text, FALSE);
}

char *
tool_language_fill (const char *format, ...)
{
  g_autoptr (GPtrArray) pairs = g_ptr_array_new_null_terminated (8, NULL, TRUE);
  va_list args;

  va_start (args, format);
  for (char *name = va_arg (args, char *); name; name = va_arg (args, char *))
    {
      g_ptr_array_add (pairs, name);
      g_ptr_array_add (pairs, va_arg (args, char *));
    }
  va_end (args);
  return fill (format, (char *const *) pairs->pdata);
}
