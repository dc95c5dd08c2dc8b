/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/text.h"

#include <string.h>

/* Where a wording lies, in bytes from the beginning of the text. */
typedef struct __attribute__ ((packed, aligned (2)))
{
  guint32 language;
  guint32 string;
} CeasefireWording;

/* What stands behind the head of a text that is not plain. */
typedef struct __attribute__ ((packed, aligned (2)))
{
  guint32 n;
  CeasefireWording items[];
} CeasefireWordings;

G_DEFINE_BOXED_TYPE (CeasefireText, ceasefire_text, ceasefire_text_ref, ceasefire_text_unref)

static char *
text_at (const CeasefireText *self, gsize offset)
{
  return (char *) self + offset;
}

static CeasefireWordings *
text_get_wordings (const CeasefireText *self)
{
  return (CeasefireWordings *) (gpointer) text_at (self, sizeof (CeasefireText));
}

/* 0 for a plain text. */
static guint
text_count (const CeasefireText *self)
{
  return ceasefire_text_peek_plain (self) ? 0 : text_get_wordings (self)->n;
}

static const char *
text_get_language (const CeasefireText *self, guint i)
{
  return text_at (self, text_get_wordings (self)->items[i].language);
}

static const char *
text_get_string (const CeasefireText *self, guint i)
{
  return text_at (self, ceasefire_text_peek_plain (self)
                          ? sizeof (CeasefireText)
                          : text_get_wordings (self)->items[i].string);
}

gsize
ceasefire_text_measure (gsize length)
{
  return sizeof (CeasefireText) + length + 1;
}

void
ceasefire_text_init_head (gpointer memory, guint32 back)
{
  CeasefireText *self = memory;

  ceasefire_view_set_back (self, back);
  self->view.back |= CEASEFIRE_VIEW_FLAG;
}

/* @memory: as much as was measured for @length, at a multiple of two. The view is the caller's. */
void
ceasefire_text_init (gpointer memory, const char *string, gsize length)
{
  CeasefireText *self = memory;

  self->view.back |= CEASEFIRE_VIEW_FLAG;
  memcpy (text_at (self, sizeof *self), string, length);
  text_at (self, sizeof *self)[length] = '\0';
}

gsize
ceasefire_text_measure_wordings (const char *const *languages, const char *const *strings)
{
  gsize size = sizeof (CeasefireText) + sizeof (CeasefireWordings);

  for (guint i = 0; strings[i]; i++)
    size += sizeof (CeasefireWording) + strlen (languages[i]) + 1 + strlen (strings[i]) + 1;
  return size;
}

static guint32
text_push (CeasefireText *self, gsize *end, const char *string)
{
  guint32 offset = (guint32) *end;
  gsize size = strlen (string) + 1;

  memcpy (text_at (self, offset), string, size);
  *end += size;
  return offset;
}

void
ceasefire_text_init_wordings (gpointer memory, const char *const *languages,
                              const char *const *strings)
{
  CeasefireText *self = memory;
  guint n = g_strv_length ((char **) strings);
  gsize end = sizeof *self + sizeof (CeasefireWordings) + n * sizeof (CeasefireWording);

  text_get_wordings (self)->n = n;
  for (guint i = 0; i < n; i++)
    {
      text_get_wordings (self)->items[i].language = text_push (self, &end, languages[i]);
      text_get_wordings (self)->items[i].string = text_push (self, &end, strings[i]);
    }
}

CeasefireText *
ceasefire_text_new_wordings (const char *const *languages, const char *const *strings)
{
  gsize size = ceasefire_text_measure_wordings (languages, strings);
  CeasefireText *self;

  g_return_val_if_fail (size <= CEASEFIRE_BLOCK_MAX, NULL);

  self = ceasefire_view_alloc (size);
  ceasefire_text_init_wordings (self, languages, strings);
  return self;
}

CeasefireText *
ceasefire_text_new (const char *string)
{
  CeasefireText *self;
  gsize length;

  g_return_val_if_fail (string != NULL, NULL);
  g_return_val_if_fail (g_utf8_validate (string, -1, NULL), NULL);

  length = strlen (string);
  self = ceasefire_view_alloc (ceasefire_text_measure (length));
  ceasefire_text_init (self, string, length);
  return self;
}

static int
text_find (const CeasefireText *self, const char *language)
{
  for (guint i = 0; i < text_count (self); i++)
    if (g_ascii_strcasecmp (text_get_language (self, i), language) == 0)
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
  for (guint i = 0; i < text_count (self); i++)
    {
      g_ptr_array_add (languages, (gpointer) text_get_language (self, i));
      g_ptr_array_add (strings, (gpointer) ((int) i == found ? string : text_get_string (self, i)));
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

  return ceasefire_view_ref (self);
}

void
ceasefire_text_unref (CeasefireText *self)
{
  g_return_if_fail (self != NULL);

  ceasefire_view_unref (self);
}

gboolean
ceasefire_text_is_plain (const CeasefireText *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return ceasefire_text_peek_plain (self);
}

gsize
ceasefire_text_match (const char *tag, const char *language)
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

  best = text_get_string (self, 0);
  for (guint i = 0; language && i < text_count (self); i++)
    {
      const char *tag = text_get_language (self, i);
      gsize match = ceasefire_text_match (tag, language);

      if (match > best_match || (match > 0 && match == best_match && tag[match] == '\0'))
        {
          best = text_get_string (self, i);
          best_match = match;
        }
    }
  return best;
}

char **
ceasefire_text_get_languages (const CeasefireText *self)
{
  char **languages;

  g_return_val_if_fail (self != NULL, NULL);

  languages = g_new0 (char *, text_count (self) + 1);
  for (guint i = 0; i < text_count (self); i++)
    languages[i] = g_strdup (text_get_language (self, i));
  return languages;
}

guint
ceasefire_text_get_n_wordings (const CeasefireText *self)
{
  return MAX (text_count (self), 1);
}

const char *
ceasefire_text_get_wording (const CeasefireText *self, guint i, const char **language)
{
  *language = ceasefire_text_peek_plain (self) ? NULL : text_get_language (self, i);
  return text_get_string (self, i);
}

gboolean
ceasefire_text_equal (const CeasefireText *a, const CeasefireText *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (text_count (a) != text_count (b))
    return FALSE;
  for (guint i = 0; i < text_count (a); i++)
    if (!g_str_equal (text_get_language (a, i), text_get_language (b, i))
        || !g_str_equal (text_get_string (a, i), text_get_string (b, i)))
      return FALSE;
  return !ceasefire_text_peek_plain (a)
         || g_str_equal (text_get_string (a, 0), text_get_string (b, 0));
}
