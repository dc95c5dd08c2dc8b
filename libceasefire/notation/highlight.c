/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-notation.h>

#include <stdlib.h>
#include <string.h>

#include "json/writer.h"
#include "notation/plan.h"

/*
 * Files for editors. The words are those of the tables: names of types, words that begin lines, members,
 * and what may stand bare. What goes by letters alone, such as strings, is the same in each version.
 */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireHighlighting, ceasefire_highlighting,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_HIGHLIGHTING_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_HIGHLIGHTING_TEXTMATE, "textmate"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_HIGHLIGHTING_VIM, "vim"))
/* clang-format on */

typedef struct
{
  GTree *types;
  GTree *lines;
  GTree *members;
  GTree *terms;
  GHashTable *seen; /* layouts */
} Words;

static void
words_add (GTree *tree, const char *word)
{
  g_tree_insert (tree, g_strdup (word), NULL);
}

static void
words_add_terms (Words *self, const CeasefireRow *row)
{
  const char *name = row->field->vocabulary;
  CeasefireVocabulary *vocabulary = name ? ceasefire_vocabulary_get_builtin (name) : NULL;
  g_auto (GStrv) codes = vocabulary ? ceasefire_vocabulary_list_codes (vocabulary) : NULL;

  for (guint i = 1; row->nicks && i < row->nicks->n_items; i++)
    words_add (self->terms, row->nicks->items[i].nick);
  for (guint i = 0; codes && codes[i]; i++)
    words_add (self->terms, codes[i]);
}

static void
words_add_type (Words *self, const CeasefireType *type)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  const NotationPlan *plan = ceasefire_notation_plan (layout);

  if (!g_hash_table_add (self->seen, (gpointer) layout))
    return;
  for (guint row = 0; row < layout->n_fields; row++)
    {
      if (plan->is_bare >> row & 1)
        words_add_terms (self, &layout->rows[row]);
      words_add (self->members, layout->fields[row]->name);
      if (plan->lines[row])
        {
          words_add (self->lines, plan->lines[row]);
          words_add_type (self, layout->fields[row]->type);
        }
    }
}

static GTree *
words_new_tree (void)
{
  return g_tree_new_full ((GCompareDataFunc) (GCallback) strcmp, NULL, g_free, NULL);
}

static void
words_init (Words *self)
{
  self->types = words_new_tree ();
  self->lines = words_new_tree ();
  self->members = words_new_tree ();
  self->terms = words_new_tree ();
  self->seen = g_hash_table_new (NULL, NULL);
  for (CeasefireType *const *type = ceasefire_types_get_records (); *type; type++)
    {
      words_add (self->types, (*type)->name);
      words_add_type (self, *type);
    }
  words_add_type (self, ceasefire_types_get_header ());
}

static void
words_clear (Words *self)
{
  g_tree_unref (self->types);
  g_tree_unref (self->lines);
  g_tree_unref (self->members);
  g_tree_unref (self->terms);
  g_hash_table_unref (self->seen);
}

typedef struct
{
  GString *out;
  const char *between;
} Joining;

static gboolean
words_join_one (gpointer word, gpointer value, gpointer user_data)
{
  Joining *self = user_data;

  (void) value;
  if (self->out->len > 0)
    g_string_append (self->out, self->between);
  g_string_append (self->out, word);
  return FALSE;
}

static char *
words_join (GTree *tree, const char *between)
{
  Joining joining = { g_string_new (NULL), between };

  g_tree_foreach (tree, words_join_one, &joining);
  return g_string_free (joining.out, FALSE);
}

/* TextMate */

static void
textmate_add (GString *out, const char *scope, const char *pattern)
{
  g_string_append (out, "    { \"name\": \"");
  g_string_append_printf (out, "%s.dossier\", \"match\": ", scope);
  ceasefire_json_write_string (out, pattern);
  g_string_append (out, " },\n");
}

static void
textmate_add_span (GString *out, const char *scope, const char *begin, const char *end)
{
  g_string_append_printf (out, "    { \"name\": \"%s.dossier\", \"begin\": ", scope);
  ceasefire_json_write_string (out, begin);
  g_string_append (out, ", \"end\": ");
  ceasefire_json_write_string (out, end);
  g_string_append (out,
                   ",\n      \"patterns\": [{ \"name\": \"constant.character.escape.dossier\", "
                   "\"match\": \"\\\\\\\\.\" }] },\n");
}

static void
textmate_add_words (GString *out, const char *scope, GTree *words, const char *before,
                    const char *behind)
{
  g_autofree char *list = words_join (words, "|");
  g_autofree char *pattern = g_strconcat (before, "(?:", list, ")", behind, NULL);

  textmate_add (out, scope, pattern);
}

static char *
textmate_print (const Words *words)
{
  GString *out = g_string_new ("{\n  \"name\": \"Dossier\",\n  \"scopeName\": \"source.dossier\",\n"
                               "  \"fileTypes\": [\"dossier\"],\n  \"patterns\": [\n");

  textmate_add (out, "comment.line", "(?:^|(?<= ))#.*$");
  textmate_add_span (out, "string.quoted.triple", "\"\"\"", "\"\"\"");
  textmate_add_span (out, "string.quoted.double", "\"", "\"|$");
  textmate_add_span (out, "string.other.id", "`", "`|$");
  textmate_add (out, "keyword.control", "^(?:dossier|with|in|include)\\b");
  textmate_add_words (out, "storage.type", words->types, "^", "\\b");
  textmate_add_words (out, "keyword.other", words->lines, "^ +", "(?= |$)");
  textmate_add (out, "string.other.citation", "@[^ \"]*");
  textmate_add (out, "keyword.operator.claim", "(?<= )[-+?~!*](?=[^ ])");
  textmate_add_words (out, "variable.parameter", words->members, "(?<= )",
                      "(?:\\.[-A-Za-z0-9]+)?(?==)");
  textmate_add (out, "variable.other", "(?<= )[^ \"=]+(?=:=)");
  textmate_add_words (out, "constant.language", words->terms, "(?<= )", "(?= |$)");
  g_string_truncate (out, out->len - 2);
  g_string_append (out, "\n  ]\n}\n");
  return g_string_free (out, FALSE);
}

/* Vim */

static void
vim_add_words (GString *out, const char *group, GTree *words, const char *before,
               const char *behind)
{
  g_autofree char *list = words_join (words, "|");

  g_string_append_printf (out, "syn match %s /\\v%s%%(%s)%s/\n", group, before, list, behind);
}

static char *
vim_print (const Words *words)
{
  GString *out
    = g_string_new ("\" Vim syntax file for the dossier notation, printed by libceasefire\n"
                    "if exists(\"b:current_syntax\")\n  finish\nendif\n"
                    "syn case match\nsyn iskeyword @,48-57,_,-\n");

  vim_add_words (out, "dossierTerm", words->terms, " @<=", "\\ze%( |$)");
  vim_add_words (out, "dossierMember", words->members, " @<=", "%(\\.[-A-Za-z0-9]+)?\\ze\\=");
  vim_add_words (out, "dossierLine", words->lines, "^ +\\zs", "\\ze%( |$)");
  vim_add_words (out, "dossierType", words->types, "^", ">");
  g_string_append (out, "syn match dossierControl /\\v^%(dossier|with|in|include)>/\n"
                        "syn match dossierClaim /\\v @<=[-+?~!*]\\ze[^ ]/\n"
                        "syn match dossierCite /\\v\\@[^ \"]*/\n"
                        "syn match dossierEscape /\\\\./ contained\n"
                        "syn region dossierString start=/\"/ end=/\"\\|$/ contains=dossierEscape\n"
                        "syn region dossierString start=/\"\"\"/ end=/\"\"\"/ "
                        "contains=dossierEscape\n"
                        "syn region dossierId start=/`/ end=/`\\|$/ contains=dossierEscape\n"
                        "syn match dossierComment /\\v%(^| @<=)#.*$/\n"
                        "hi def link dossierTerm Constant\nhi def link dossierMember Identifier\n"
                        "hi def link dossierLine Keyword\nhi def link dossierType Type\n"
                        "hi def link dossierControl Statement\nhi def link dossierClaim Operator\n"
                        "hi def link dossierCite Special\nhi def link dossierEscape SpecialChar\n"
                        "hi def link dossierString String\nhi def link dossierId String\n"
                        "hi def link dossierComment Comment\n"
                        "let b:current_syntax = \"dossier\"\n");
  return g_string_free (out, FALSE);
}

char *
ceasefire_notation_print_highlighting (CeasefireHighlighting kind)
{
  Words words;
  char *text;

  g_return_val_if_fail (
    kind == CEASEFIRE_HIGHLIGHTING_TEXTMATE || kind == CEASEFIRE_HIGHLIGHTING_VIM, NULL);

  words_init (&words);
  text = kind == CEASEFIRE_HIGHLIGHTING_VIM ? vim_print (&words) : textmate_print (&words);
  words_clear (&words);
  return text;
}
