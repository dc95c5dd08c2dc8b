/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/text.h"

#include <string.h>

/* One wording. A plain text has one, in no named language. */
typedef struct
{
  const char *language;
  const char *string;
} CeasefireWording;

/* One allocation: the wordings, then their strings. */
struct _CeasefireText
{
  gatomicrefcount ref_count;
  guint n_wordings;
  CeasefireWording wordings[];
};

G_DEFINE_BOXED_TYPE (CeasefireText, ceasefire_text, ceasefire_text_ref, ceasefire_text_unref)

static CeasefireText *
text_alloc (guint n_wordings, gsize length)
{
  CeasefireText *text
    = g_malloc (sizeof (CeasefireText) + n_wordings * sizeof (CeasefireWording) + length);

  g_atomic_ref_count_init (&text->ref_count);
  text->n_wordings = n_wordings;
  return text;
}

static const char *
text_push (char **end, const char *string, gsize length)
{
  char *copy = *end;

  memcpy (copy, string, length);
  copy[length] = '\0';
  *end += length + 1;
  return copy;
}

CeasefireText *
ceasefire_text_new_length (const char *string, gsize length)
{
  CeasefireText *text = text_alloc (1, length + 1);
  char *end = (char *) (text->wordings + 1);

  text->wordings[0].language = NULL;
  text->wordings[0].string = text_push (&end, string, length);
  return text;
}

CeasefireText *
ceasefire_text_new (const char *string)
{
  g_return_val_if_fail (string != NULL, NULL);
  g_return_val_if_fail (g_utf8_validate (string, -1, NULL), NULL);

  return ceasefire_text_new_length (string, strlen (string));
}

/* @languages and @strings are NULL-terminated and equally long. */
CeasefireText *
ceasefire_text_new_wordings (const char *const *languages, const char *const *strings)
{
  guint n = g_strv_length ((char **) strings);
  gsize length = 0;
  CeasefireText *text;
  char *end;

  for (guint i = 0; i < n; i++)
    length += strlen (languages[i]) + 1 + strlen (strings[i]) + 1;
  text = text_alloc (n, length);
  end = (char *) (text->wordings + n);
  for (guint i = 0; i < n; i++)
    {
      text->wordings[i].language = text_push (&end, languages[i], strlen (languages[i]));
      text->wordings[i].string = text_push (&end, strings[i], strlen (strings[i]));
    }
  return text;
}

static int
text_find (const CeasefireText *self, const char *language)
{
  for (guint i = 0; i < self->n_wordings; i++)
    if (self->wordings[i].language
        && g_ascii_strcasecmp (self->wordings[i].language, language) == 0)
      return (int) i;
  return -1;
}

CeasefireText *
ceasefire_text_new_in (const char *language, const char *string)
{
  const char *const languages[] = { language, NULL };
  const char *const strings[] = { string, NULL };

  g_return_val_if_fail (language != NULL && *language != '\0', NULL);
  g_return_val_if_fail (g_utf8_validate (language, -1, NULL), NULL);
  g_return_val_if_fail (string != NULL && g_utf8_validate (string, -1, NULL), NULL);

  return ceasefire_text_new_wordings (languages, strings);
}

CeasefireText *
ceasefire_text_add (const CeasefireText *self, const char *language, const char *string)
{
  g_autoptr (GPtrArray) languages = g_ptr_array_new ();
  g_autoptr (GPtrArray) strings = g_ptr_array_new ();
  int found;

  g_return_val_if_fail (self != NULL && !ceasefire_text_is_plain (self), NULL);
  g_return_val_if_fail (language != NULL && *language != '\0', NULL);
  g_return_val_if_fail (g_utf8_validate (language, -1, NULL), NULL);
  g_return_val_if_fail (string != NULL && g_utf8_validate (string, -1, NULL), NULL);

  found = text_find (self, language);
  for (guint i = 0; i < self->n_wordings; i++)
    {
      g_ptr_array_add (languages, (gpointer) self->wordings[i].language);
      g_ptr_array_add (strings, (gpointer) ((int) i == found ? string : self->wordings[i].string));
    }
  if (found < 0)
    {
      g_ptr_array_add (languages, (gpointer) language);
      g_ptr_array_add (strings, (gpointer) string);
    }
  g_ptr_array_add (languages, NULL);
  g_ptr_array_add (strings, NULL);
  return ceasefire_text_new_wordings ((const char *const *) languages->pdata,
                                      (const char *const *) strings->pdata);
}

CeasefireText *
ceasefire_text_ref (CeasefireText *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
ceasefire_text_unref (CeasefireText *self)
{
  g_return_if_fail (self != NULL);

  if (g_atomic_ref_count_dec (&self->ref_count))
    g_free (self);
}

gboolean
ceasefire_text_is_plain (const CeasefireText *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->wordings[0].language == NULL;
}

/* How many characters of @tag stand for @language: "en" and "en-GB" share 2. RFC 4647 lookup. */
static gsize
text_match (const char *tag, const char *language)
{
  gsize length = strlen (language);

  while (length > 0)
    {
      if (g_ascii_strncasecmp (tag, language, length) == 0
          && (tag[length] == '\0' || tag[length] == '-'))
        return length;
      while (length > 0 && language[length - 1] != '-')
        length--;
      length = length > 0 ? length - 1 : 0;
    }
  return 0;
}

const char *
ceasefire_text_get_string (const CeasefireText *self, const char *language)
{
  const char *best;
  gsize best_match = 0;

  g_return_val_if_fail (self != NULL, NULL);

  best = self->wordings[0].string;
  for (guint i = 0; language && i < self->n_wordings; i++)
    {
      const char *tag = self->wordings[i].language;
      gsize match = tag ? text_match (tag, language) : 0;

      if (match > best_match || (match > 0 && match == best_match && tag[match] == '\0'))
        {
          best = self->wordings[i].string;
          best_match = match;
        }
    }
  return best;
}

char **
ceasefire_text_get_languages (const CeasefireText *self)
{
  guint n;
  char **languages;

  g_return_val_if_fail (self != NULL, NULL);

  n = ceasefire_text_is_plain (self) ? 0 : self->n_wordings;
  languages = g_new0 (char *, n + 1);
  for (guint i = 0; i < n; i++)
    languages[i] = g_strdup (self->wordings[i].language);
  return languages;
}

guint
ceasefire_text_get_n_wordings (const CeasefireText *self)
{
  return self->n_wordings;
}

const char *
ceasefire_text_get_wording (const CeasefireText *self, guint i, const char **language)
{
  *language = self->wordings[i].language;
  return self->wordings[i].string;
}

gboolean
ceasefire_text_equal (const CeasefireText *a, const CeasefireText *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (a->n_wordings != b->n_wordings)
    return FALSE;
  for (guint i = 0; i < a->n_wordings; i++)
    if (g_strcmp0 (a->wordings[i].language, b->wordings[i].language) != 0
        || !g_str_equal (a->wordings[i].string, b->wordings[i].string))
      return FALSE;
  return TRUE;
}
