/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-vocabulary.h>

#include "core/hash.h"
#include "core/label.h"
#include "core/nearest.h"
#include "core/value.h"

#include <gio/gio.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define VOCABULARY_FOLDER "/org/ceasefire/vocabularies/"

/*
 * The terms of a vocabulary. Extending makes a new one that shares the terms, so that a vocabulary
 * never changes once it is made, and can be used from any thread.
 */
struct _CeasefireVocabulary
{
  GObject parent_instance;

  char *name;
  GPtrArray *terms;      /* of CeasefireTerm, in order */
  GHashTable *lookup;    /* code, owned by the term -> term */
  GHashTable *published; /* "scheme:code", owned by a term -> GPtrArray of terms */
  GHashTable *covered;   /* the same, of the codes that are narrower than their terms */
};

G_DEFINE_FINAL_TYPE (CeasefireVocabulary, ceasefire_vocabulary, G_TYPE_OBJECT)

static void
vocabulary_finalize (GObject *object)
{
  CeasefireVocabulary *self = CEASEFIRE_VOCABULARY (object);

  g_hash_table_unref (self->lookup);
  g_hash_table_unref (self->published);
  g_hash_table_unref (self->covered);
  g_ptr_array_unref (self->terms);
  g_free (self->name);
  G_OBJECT_CLASS (ceasefire_vocabulary_parent_class)->finalize (object);
}

static void
ceasefire_vocabulary_class_init (CeasefireVocabularyClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = vocabulary_finalize;
}

static void
ceasefire_vocabulary_init (CeasefireVocabulary *self)
{
  self->terms = g_ptr_array_new_with_free_func ((GDestroyNotify) ceasefire_term_unref);
  self->lookup = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  self->published = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, NULL,
                                           (GDestroyNotify) g_ptr_array_unref);
  self->covered = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, NULL,
                                         (GDestroyNotify) g_ptr_array_unref);
}

static CeasefireVocabulary *
vocabulary_new (const char *name)
{
  CeasefireVocabulary *self = g_object_new (CEASEFIRE_TYPE_VOCABULARY, NULL);

  self->name = g_strdup (name);
  return self;
}

static void
vocabulary_add_published (GHashTable *published, CeasefireTerm *term, const char *const *codes)
{
  for (; codes && *codes; codes++)
    {
      GPtrArray *terms = g_hash_table_lookup (published, *codes);

      if (terms == NULL)
        {
          terms = g_ptr_array_new ();
          g_hash_table_insert (published, (gpointer) *codes, terms);
        }
      if (!g_ptr_array_find (terms, term, NULL))
        g_ptr_array_add (terms, term);
    }
}

static void
vocabulary_add (CeasefireVocabulary *self, CeasefireTerm *term)
{
  const char *code = ceasefire_term_get_code (term);

  if (code == NULL || g_hash_table_contains (self->lookup, code))
    return;
  term = ceasefire_value_freeze (ceasefire_term_ref (term));
  g_ptr_array_add (self->terms, term);
  g_hash_table_insert (self->lookup, (gpointer) ceasefire_term_get_code (term), term);
  vocabulary_add_published (self->published, term, ceasefire_term_get_codes (term));
  vocabulary_add_published (self->covered, term, ceasefire_term_get_covers (term));
}

static void
term_set_codes (CeasefireTerm *term, const char *cell)
{
  g_auto (GStrv) codes = g_strsplit (cell, " ", -1);

  ceasefire_term_set_codes (term, (const char *const *) codes);
}

static void
term_set_covers (CeasefireTerm *term, const char *cell)
{
  g_auto (GStrv) codes = g_strsplit (cell, " ", -1);

  ceasefire_term_set_covers (term, (const char *const *) codes);
}

static void
term_set_label (CeasefireTerm *term, const char *cell)
{
  g_autoptr (CeasefireText) label
    = ceasefire_label_new_text (ceasefire_term_get_vocabulary (term), cell);

  ceasefire_term_set_label (term, label);
}

static void
term_set_binds (CeasefireTerm *term, const char *cell)
{
  ceasefire_term_set_binds (term,
                            g_str_equal (cell, "yes") ? CEASEFIRE_BINDS_YES : CEASEFIRE_BINDS_NO);
}

static void
term_set_level (CeasefireTerm *term, const char *cell)
{
  ceasefire_term_set_level (term, g_ascii_strtoll (cell, NULL, 10));
}

static void
term_set_factor (CeasefireTerm *term, const char *cell)
{
  ceasefire_term_set_factor (term, g_ascii_strtod (cell, NULL));
}

/* The columns that a built-in table may have behind that of the code. */
static const struct
{
  const char *name;
  void (*set) (CeasefireTerm *term, const char *cell);
} term_columns[] = {
  { "broader", ceasefire_term_set_broader },
  { "label", term_set_label },
  { "codes", term_set_codes },
  { "covers", term_set_covers },
  { "binds", term_set_binds },
  { "level", term_set_level },
  { "factor", term_set_factor },
};

static void
term_set_cell (CeasefireTerm *term, const char *column, const char *cell)
{
  for (guint i = 0; i < G_N_ELEMENTS (term_columns); i++)
    if (g_str_equal (term_columns[i].name, column))
      {
        term_columns[i].set (term, cell);
        return;
      }
  g_assert_not_reached ();
}

/*
 * A line of the built-in table, whose first line names its columns; tabs between. The last cells may
 * be missing, since editors cut white space at the end of lines.
 */
static void
vocabulary_add_line (CeasefireVocabulary *self, const char *const *columns, const char *line)
{
  g_auto (GStrv) cells = g_strsplit (line, "\t", -1);
  g_autoptr (CeasefireTerm) term = NULL;

  if (*line == '#' || *line == '\0')
    return;
  term = ceasefire_term_new (self->name, cells[0]);
  for (guint i = 1; cells[i] && columns[i]; i++)
    if (*cells[i])
      term_set_cell (term, columns[i], cells[i]);
  vocabulary_add (self, term);
}

static CeasefireVocabulary *
vocabulary_load (const char *name)
{
  g_autofree char *path = g_strconcat (VOCABULARY_FOLDER, name, ".tsv", NULL);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autofree char *table = NULL;
  g_auto (GStrv) lines = NULL;
  g_auto (GStrv) columns = NULL;
  CeasefireVocabulary *self;

  if (bytes == NULL)
    return NULL;
  self = vocabulary_new (name);
  table = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  lines = g_strsplit (table, "\n", -1);
  columns = g_strsplit (lines[0], "\t", -1);
  for (guint i = 1; lines[i]; i++)
    vocabulary_add_line (self, (const char *const *) columns, lines[i]);
  return self;
}

static gpointer
vocabulary_load_all (gpointer data)
{
  GHashTable *all = g_hash_table_new (ceasefire_string_hash, g_str_equal);
  g_auto (GStrv) files
    = g_resources_enumerate_children (VOCABULARY_FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  (void) data;
  for (guint i = 0; files && files[i]; i++)
    {
      g_autofree char *name = g_strndup (files[i], strlen (files[i]) - strlen (".tsv"));
      CeasefireVocabulary *self = vocabulary_load (name);

      g_hash_table_insert (all, self->name, self);
    }
  return all;
}

static GHashTable *
vocabulary_get_all (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, vocabulary_load_all, NULL);
}

static int
vocabulary_compare_names (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

char **
ceasefire_vocabulary_list_names (void)
{
  guint length;
  g_autofree gpointer *keys = g_hash_table_get_keys_as_array (vocabulary_get_all (), &length);

  qsort (keys, length, sizeof *keys, vocabulary_compare_names);
  return g_strdupv ((char **) keys);
}

CeasefireVocabulary *
ceasefire_vocabulary_get_builtin (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  return g_hash_table_lookup (vocabulary_get_all (), name);
}

const char *
ceasefire_vocabulary_get_name (CeasefireVocabulary *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_VOCABULARY (self), NULL);

  return self->name ? self->name : "";
}

CeasefireVocabulary *
ceasefire_vocabulary_extend (CeasefireVocabulary *self, CeasefireTerm *const *terms)
{
  CeasefireVocabulary *extended;

  g_return_val_if_fail (CEASEFIRE_IS_VOCABULARY (self), NULL);

  extended = vocabulary_new (self->name);
  for (guint i = 0; i < self->terms->len; i++)
    vocabulary_add (extended, g_ptr_array_index (self->terms, i));
  for (; terms && *terms; terms++)
    if (g_strcmp0 (ceasefire_term_get_vocabulary (*terms), self->name) == 0)
      vocabulary_add (extended, *terms);
  return extended;
}

CeasefireTerm *
ceasefire_vocabulary_lookup (CeasefireVocabulary *self, const char *code)
{
  g_return_val_if_fail (CEASEFIRE_IS_VOCABULARY (self), NULL);
  g_return_val_if_fail (code != NULL, NULL);

  return g_hash_table_lookup (self->lookup, code);
}

/* Those that mean the same, else those that cover it. */
static const GPtrArray *
vocabulary_find_published (CeasefireVocabulary *self, const char *published)
{
  const GPtrArray *terms = g_hash_table_lookup (self->published, published);

  return terms ? terms : g_hash_table_lookup (self->covered, published);
}

char **
ceasefire_vocabulary_lookup_published (CeasefireVocabulary *self, const char *scheme,
                                       const char *code)
{
  g_autoptr (GStrvBuilder) codes = NULL;
  g_autofree char *published = NULL;
  const GPtrArray *terms;

  g_return_val_if_fail (CEASEFIRE_IS_VOCABULARY (self), NULL);
  g_return_val_if_fail (scheme != NULL && code != NULL, NULL);

  codes = g_strv_builder_new ();
  published = g_strconcat (scheme, ":", code, NULL);
  terms = vocabulary_find_published (self, published);
  for (guint i = 0; terms && i < terms->len; i++)
    g_strv_builder_add (codes, ceasefire_term_get_code (g_ptr_array_index (terms, i)));
  return g_strv_builder_end (codes);
}

char **
ceasefire_vocabulary_find_published (const char *scheme, const char *code)
{
  g_autoptr (GStrvBuilder) found = NULL;
  g_auto (GStrv) names = NULL;

  g_return_val_if_fail (scheme != NULL && code != NULL, NULL);

  found = g_strv_builder_new ();
  names = ceasefire_vocabulary_list_names ();
  for (guint i = 0; names[i]; i++)
    {
      CeasefireVocabulary *vocabulary = ceasefire_vocabulary_get_builtin (names[i]);
      g_auto (GStrv) codes = ceasefire_vocabulary_lookup_published (vocabulary, scheme, code);

      for (guint k = 0; codes[k]; k++)
        {
          g_autofree char *term = g_strconcat (names[i], ":", codes[k], NULL);

          g_strv_builder_add (found, term);
        }
    }
  return g_strv_builder_end (found);
}

static void
term_list_published (CeasefireTerm *term, const char *scheme, GPtrArray *found)
{
  const char *const *codes = ceasefire_term_get_codes (term);
  gsize length = strlen (scheme);

  for (; codes && *codes; codes++)
    if (strncmp (*codes, scheme, length) == 0 && (*codes)[length] == ':')
      g_ptr_array_add (found, g_strdup (*codes + length + 1));
}

/* Each climb as in ceasefire_vocabulary_is_a(). */
char **
ceasefire_vocabulary_list_published (CeasefireVocabulary *self, const char *code,
                                     const char *scheme)
{
  g_autoptr (GPtrArray) found = NULL;

  g_return_val_if_fail (CEASEFIRE_IS_VOCABULARY (self), NULL);
  g_return_val_if_fail (code != NULL && scheme != NULL, NULL);

  found = g_ptr_array_new_with_free_func (g_free);
  for (guint climb = 0; code && found->len == 0 && climb <= self->terms->len; climb++)
    {
      CeasefireTerm *term = g_hash_table_lookup (self->lookup, code);

      if (term)
        term_list_published (term, scheme, found);
      code = term ? ceasefire_term_get_broader (term) : NULL;
    }
  g_ptr_array_add (found, NULL);
  return (char **) g_ptr_array_free (g_steal_pointer (&found), FALSE);
}

const char *
ceasefire_vocabulary_find_nearest (CeasefireVocabulary *self, const char *code)
{
  CeasefireNearest nearest;

  g_return_val_if_fail (CEASEFIRE_IS_VOCABULARY (self), NULL);
  g_return_val_if_fail (code != NULL, NULL);

  ceasefire_nearest_init (&nearest, code);
  for (guint i = 0; i < self->terms->len; i++)
    ceasefire_nearest_try (&nearest, ceasefire_term_get_code (g_ptr_array_index (self->terms, i)));
  return nearest.best;
}

char **
ceasefire_vocabulary_list_codes (CeasefireVocabulary *self)
{
  char **codes;

  g_return_val_if_fail (CEASEFIRE_IS_VOCABULARY (self), NULL);

  codes = g_new0 (char *, self->terms->len + 1);
  for (guint i = 0; i < self->terms->len; i++)
    codes[i] = g_strdup (ceasefire_term_get_code (g_ptr_array_index (self->terms, i)));
  return codes;
}

/* Terms that a dossier adds may go round in a circle: no climb is longer than there are terms. */
gboolean
ceasefire_vocabulary_is_a (CeasefireVocabulary *self, const char *code, const char *broader)
{
  g_return_val_if_fail (CEASEFIRE_IS_VOCABULARY (self), FALSE);
  g_return_val_if_fail (code != NULL && broader != NULL, FALSE);

  for (guint climb = 0; code && climb <= self->terms->len; climb++)
    {
      CeasefireTerm *term;

      if (g_str_equal (code, broader))
        return TRUE;
      term = g_hash_table_lookup (self->lookup, code);
      code = term ? ceasefire_term_get_broader (term) : NULL;
    }
  return FALSE;
}

gint64
ceasefire_vocabulary_get_level (CeasefireVocabulary *self, const char *code)
{
  gint64 level = -1;

  g_return_val_if_fail (CEASEFIRE_IS_VOCABULARY (self), -1);
  g_return_val_if_fail (code != NULL, -1);

  for (guint climb = 0; code && level < 0 && climb <= self->terms->len; climb++)
    {
      CeasefireTerm *term = g_hash_table_lookup (self->lookup, code);

      level = term ? ceasefire_term_get_level (term) : -1;
      code = term ? ceasefire_term_get_broader (term) : NULL;
    }
  return level;
}

/* How many of @broader one of @code is; 0 if it does not lie below it. If @is_back, each step must say
 * its factor: a lorry is one vehicle, but a vehicle is no lorry. */
static double
vocabulary_climb (CeasefireVocabulary *self, const char *code, const char *broader,
                  gboolean is_back)
{
  double factor = 1;

  for (guint climb = 0; code && climb <= self->terms->len; climb++)
    {
      CeasefireTerm *term = g_hash_table_lookup (self->lookup, code);
      double step = term ? ceasefire_term_get_factor (term) : NAN;

      if (g_str_equal (code, broader))
        return factor;
      if (is_back && isnan (step))
        return 0;
      factor *= isnan (step) ? 1 : step;
      code = term ? ceasefire_term_get_broader (term) : NULL;
    }
  return 0;
}

double
ceasefire_vocabulary_convert (CeasefireVocabulary *self, const char *unit, const char *other)
{
  const char *shared = unit;
  double up = 0;
  double down = 0;

  g_return_val_if_fail (CEASEFIRE_IS_VOCABULARY (self), 0);
  g_return_val_if_fail (unit != NULL && other != NULL, 0);

  for (guint climb = 0; shared && down == 0 && climb <= self->terms->len; climb++)
    {
      CeasefireTerm *term = g_hash_table_lookup (self->lookup, shared);

      up = vocabulary_climb (self, unit, shared, FALSE);
      down = vocabulary_climb (self, other, shared, TRUE);
      shared = term ? ceasefire_term_get_broader (term) : NULL;
    }
  return down > 0 ? up / down : 0;
}
