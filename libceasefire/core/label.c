/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/label.h"

#include <ceasefire/ceasefire-model.h>

#include "core/text.h"

#include <gio/gio.h>
#include <string.h>

#define LABEL_FOLDER "/org/ceasefire/labels/"

/*
 * Labels in other languages than English are catalogs of gettext, made of those in po/ and compiled into the
 * library, one a language. They are read where they lie, so that a label is there in any thread and whatever the
 * locale: a catalog has its messages in order, each as "context\004english", with the length and place of each and of
 * its translation in two tables. The numbers have the low byte first.
 */
typedef struct
{
  const char *language;
  const char *bytes;
  guint32 n_labels;
  guint32 messages;     /* where the table of messages lies */
  guint32 translations; /* and that of their translations */
} CeasefireCatalog;

typedef struct
{
  guint n_catalogs;
  CeasefireCatalog catalogs[];
} CeasefireCatalogs;

static guint32
label_read (const char *bytes, gsize place)
{
  guint32 number;

  memcpy (&number, bytes + place, sizeof number);
  return GUINT32_FROM_LE (number);
}

/* @file: "pt_BR.mo". Its bytes stay, as those of a resource that is linked in do. */
static void
catalog_init (CeasefireCatalog *self, const char *file)
{
  g_autofree char *path = g_strconcat (LABEL_FOLDER, file, NULL);
  g_autofree char *language = g_strdelimit (g_strndup (file, strcspn (file, ".")), "_", '-');
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  self->language = g_intern_string (language);
  self->bytes = g_bytes_get_data (bytes, NULL);
  self->n_labels = label_read (self->bytes, 8);
  self->messages = label_read (self->bytes, 12);
  self->translations = label_read (self->bytes, 16);
}

static gpointer
catalogs_load (gpointer data)
{
  g_auto (GStrv) files
    = g_resources_enumerate_children (LABEL_FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  guint n = files ? g_strv_length (files) : 0;
  CeasefireCatalogs *self = g_malloc0 (sizeof (CeasefireCatalogs) + n * sizeof (CeasefireCatalog));

  (void) data;
  self->n_catalogs = n;
  for (guint i = 0; i < n; i++)
    catalog_init (&self->catalogs[i], files[i]);
  return self;
}

static const CeasefireCatalogs *
catalogs_get (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, catalogs_load, NULL);
}

/* Entry @i of a table that begins at @table, which has the length before the place. */
static const char *
catalog_get (const CeasefireCatalog *self, guint32 table, guint32 i)
{
  return self->bytes + label_read (self->bytes, table + 8 * (gsize) i + 4);
}

static const char *
catalog_find (const CeasefireCatalog *self, const char *message)
{
  guint32 low = 0;
  guint32 high = self->n_labels;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      int order = strcmp (catalog_get (self, self->messages, middle), message);

      if (order == 0)
        return catalog_get (self, self->translations, middle);
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return NULL;
}

static char *
label_make_message (const char *context, const char *english)
{
  return g_strconcat (context, "\004", english, NULL);
}

/* The catalog that has most of the tag @language: that of "fr" for "fr-CA"; NULL: English is all there is. */
static const CeasefireCatalog *
catalogs_choose (const char *language)
{
  const CeasefireCatalogs *all = catalogs_get ();
  const CeasefireCatalog *best = NULL;
  gsize best_match = 0;

  for (guint i = 0; i < all->n_catalogs; i++)
    {
      gsize match = ceasefire_text_match (all->catalogs[i].language, language);

      if (match > best_match)
        {
          best = &all->catalogs[i];
          best_match = match;
        }
    }
  return best;
}

const char *
ceasefire_label_find (const char *context, const char *english, const char *language)
{
  const CeasefireCatalog *catalog = catalogs_choose (language);
  g_autofree char *message = catalog ? label_make_message (context, english) : NULL;

  return catalog ? catalog_find (catalog, message) : NULL;
}

CeasefireText *
ceasefire_label_new_text (const char *context, const char *english)
{
  const CeasefireCatalogs *all = catalogs_get ();
  g_autofree const char **languages = g_new0 (const char *, all->n_catalogs + 2);
  g_autofree const char **strings = g_new0 (const char *, all->n_catalogs + 2);
  g_autofree char *message = label_make_message (context, english);
  guint n = 1;

  languages[0] = "en";
  strings[0] = english;
  for (guint i = 0; i < all->n_catalogs; i++)
    {
      languages[n] = all->catalogs[i].language;
      strings[n] = catalog_find (&all->catalogs[i], message);
      n += strings[n] != NULL;
    }
  languages[n] = NULL;
  return ceasefire_text_new_wordings (languages, strings);
}

/* "finding-status" of CeasefireFindingStatus, as po/extract has it. */
static char *
label_name_enum (GType gtype)
{
  GString *name = g_string_new (NULL);

  for (const char *at = g_type_name (gtype) + strlen ("Ceasefire"); *at; at++)
    {
      if (g_ascii_isupper (*at) && name->len > 0)
        g_string_append_c (name, '-');
      g_string_append_c (name, g_ascii_tolower (*at));
    }
  return g_string_free (name, FALSE);
}

const char *
ceasefire_enum_get_label (GType gtype, int value, const char *language)
{
  const char *word = ceasefire_enum_to_word (gtype, value);
  g_autofree char *english = word ? g_strdelimit (g_strdup (word), "-", ' ') : NULL;
  g_autofree char *context = word && language ? label_name_enum (gtype) : NULL;
  const char *label = context ? ceasefire_label_find (context, english, language) : NULL;

  return label ? label : g_intern_string (english);
}
