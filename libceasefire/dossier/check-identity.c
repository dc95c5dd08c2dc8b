/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check-graph.h"

#include <ceasefire/ceasefire-vocabulary.h>

#include "core/hash.h"

/* Ids, and the terms that a dossier adds to vocabularies. */

void
ceasefire_check_identity (CeasefireCheck *self, const CeasefirePath *path)
{
  const CeasefirePath step = { path, "id", -1 };
  guint32 id = ceasefire_check_get_record (self, self->number)->id;
  guint32 *data = id ? ceasefire_interner_get_data (&self->strings, id) : NULL;
  gboolean is_taken = data && (*data & CHECK_ID_PASSED);

  if (data)
    *data |= CHECK_ID_PASSED;
  if (is_taken)
    ceasefire_check_report (self, CHECK_DUPLICATE_ID, &step,
                            "an earlier record has the id \"%s\" already",
                            ceasefire_check_get_string (self, id));
}

/* The rings that a term closes. */
static void
check_identity_rings (CeasefireCheck *self, guint32 node, const CeasefirePath *path)
{
  const CeasefirePath broader = { path, "broader", -1 };

  for (; self->next_ring < self->rings->len; self->next_ring++)
    {
      const CheckRing *ring = &g_array_index (self->rings, CheckRing, self->next_ring);

      if (ring->node > node)
        return;
      if (ring->node == node)
        ceasefire_check_report (self, ring->code, &broader, "%s", ring->message);
    }
}

static guint
check_identity_hash_term (gconstpointer term)
{
  return ceasefire_string_hash (ceasefire_term_get_vocabulary ((CeasefireTerm *) term)) * 31
         + ceasefire_string_hash (ceasefire_term_get_code ((CeasefireTerm *) term));
}

static gboolean
check_identity_is_same_term (gconstpointer a, gconstpointer b)
{
  CeasefireTerm *term_a = (CeasefireTerm *) a;
  CeasefireTerm *term_b = (CeasefireTerm *) b;

  return g_str_equal (ceasefire_term_get_vocabulary (term_a),
                      ceasefire_term_get_vocabulary (term_b))
         && g_str_equal (ceasefire_term_get_code (term_a), ceasefire_term_get_code (term_b));
}

static void
check_identity_unknown_vocabulary (CeasefireCheck *self, const char *name,
                                   const CeasefirePath *path)
{
  g_auto (GStrv) names = ceasefire_vocabulary_list_names ();

  ceasefire_check_suggest (self, ceasefire_nearest_word (name, (const char *const *) names));
  ceasefire_check_report (self, CHECK_UNKNOWN_VOCABULARY, path, "there is no vocabulary \"%s\"",
                          name);
}

static void
check_identity_unknown_broader (CeasefireCheck *self, CeasefireVocabulary *vocabulary,
                                const char *broader, const CeasefirePath *path)
{
  ceasefire_check_suggest (self, ceasefire_vocabulary_find_nearest (vocabulary, broader));
  ceasefire_check_report (self, CHECK_UNKNOWN_BROADER, path,
                          "the vocabulary \"%s\" has no code \"%s\"",
                          ceasefire_vocabulary_get_name (vocabulary), broader);
}

/* @earlier has the terms that stand above it in the header. */
static void
check_identity_term (CeasefireCheck *self, CeasefireTerm *term, GHashTable *earlier,
                     const CeasefirePath *path)
{
  const char *name = ceasefire_term_get_vocabulary (term);
  const char *code = ceasefire_term_get_code (term);
  const char *broader = ceasefire_term_get_broader (term);
  CeasefireVocabulary *vocabulary = ceasefire_dossier_get_vocabulary (self->dossier, name);
  const CeasefirePath vocabulary_path = { path, "vocabulary", -1 };
  const CeasefirePath code_path = { path, "code", -1 };
  const CeasefirePath broader_path = { path, "broader", -1 };

  if (vocabulary == NULL)
    {
      check_identity_unknown_vocabulary (self, name, &vocabulary_path);
      return;
    }
  if (!g_hash_table_add (earlier, term)
      || ceasefire_vocabulary_lookup (ceasefire_vocabulary_get_builtin (name), code))
    ceasefire_check_report (self, CHECK_DUPLICATE_TERM, &code_path,
                            "the vocabulary \"%s\" has the code \"%s\" already", name, code);
  if (broader && ceasefire_vocabulary_lookup (vocabulary, broader) == NULL)
    check_identity_unknown_broader (self, vocabulary, broader, &broader_path);
  check_identity_rings (self, (guint32) path->index + 1, path);
}

/* Terms without vocabulary or code are told as missing members. */
void
ceasefire_check_terms (CeasefireCheck *self)
{
  CeasefireTerm *const *terms = ceasefire_header_get_vocabularies (self->dossier->header);
  CeasefirePath path = { NULL, "vocabularies", 0 };
  g_autoptr (GHashTable) earlier
    = g_hash_table_new (check_identity_hash_term, check_identity_is_same_term);

  for (; terms && *terms; terms++, path.index++)
    if (ceasefire_term_get_vocabulary (*terms) && ceasefire_term_get_code (*terms))
      check_identity_term (self, *terms, earlier, &path);
}
