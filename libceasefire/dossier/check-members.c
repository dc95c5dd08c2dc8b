/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/check.h"

#include "core/builder.h"
#include "core/country.h"
#include "core/form.h"
#include "core/hash.h"
#include "core/nearest.h"
#include "core/text.h"
#include "core/unknown.h"
#include "core/value.h"
#include "time/date.h"
#include "types/types.h"

#include <string.h>

/* What the field table says of members, asked of every object in a dossier. */

typedef struct
{
  CeasefireCheck *check;
  const CeasefireField *field;
} CheckMember;

static gboolean
check_members_is_blank (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;
  return TRUE;
}

/* Whether what names a country, as a code or as one of the scheme iso3166, names one that there is.
 * Of a part of a country the code begins with that of the country. */
static gboolean
check_members_has_country (const char *form, const char *text)
{
  const char *code = strchr (text, ':');

  if (g_str_equal (form, "country"))
    return ceasefire_country_exists (text, strlen (text));
  if (!g_str_equal (form, "scheme-code") || g_ascii_strncasecmp (text, "iso3166:", 8) != 0)
    return TRUE;
  return ceasefire_country_exists (code + 1, strcspn (code + 1, "-"));
}

static void
check_members_form (const CheckMember *self, const char *name, const char *text,
                    const CeasefirePath *path)
{
  const CeasefireForm *form = ceasefire_form_find (name);

  if (form && !ceasefire_form_fits (form, text))
    ceasefire_check_report (self->check, CHECK_MALFORMED_VALUE, path, "\"%.200s\" is not %s", text,
                            form->expected);
  else if (form && !check_members_has_country (name, text))
    ceasefire_check_report (self->check, CHECK_UNKNOWN_COUNTRY, path,
                            "ISO 3166-1 has no country \"%.200s\"", text);
}

static void
check_members_string (const CheckMember *self, const char *text, const CeasefirePath *path)
{
  if (check_members_is_blank (text))
    ceasefire_check_report (self->check, CHECK_EMPTY_TEXT, path, "%s%s is empty",
                            self->field->shape == CEASEFIRE_LIST ? "an item of " : "",
                            self->field->name);
  else
    check_members_form (self, self->field->format, text, path);
}

static void
check_members_text (const CheckMember *self, const CeasefireText *text, const CeasefirePath *path)
{
  for (guint i = 0; i < ceasefire_text_get_n_wordings (text); i++)
    {
      const char *language;
      const char *wording = ceasefire_text_get_wording (text, i, &language);

      if (language)
        check_members_form (self, "language", language, path);
      if (!check_members_is_blank (wording))
        continue;
      if (language)
        ceasefire_check_report (self->check, CHECK_EMPTY_TEXT, path, "%s is empty in \"%s\"",
                                self->field->name, language);
      else
        ceasefire_check_report (self->check, CHECK_EMPTY_TEXT, path, "%s is empty",
                                self->field->name);
    }
}

/* The number that questions have for a row. */
static guint32
check_members_number_field (const CheckMember *self)
{
  CeasefireCheck *check = self->check;
  gpointer number = g_hash_table_lookup (check->field_numbers, self->field);

  if (number)
    return GPOINTER_TO_UINT (number);
  g_ptr_array_add (check->fields, (gpointer) self->field);
  g_hash_table_insert (check->field_numbers, (gpointer) self->field,
                       GUINT_TO_POINTER (check->fields->len));
  return check->fields->len;
}

static const CeasefireField *
check_members_get_field (const CeasefireCheck *check, guint32 number)
{
  return g_ptr_array_index (check->fields, number - 1);
}

/* What stands behind the records of JSON may add terms. */
char *
ceasefire_check_answer_code (CeasefireCheck *self, CheckEntry *entry)
{
  const char *code = ceasefire_check_get_string (self, entry->a);
  const CeasefireField *field = check_members_get_field (self, entry->b);
  CeasefireVocabulary *vocabulary
    = ceasefire_dossier_get_vocabulary (self->dossier, field->vocabulary);

  if (ceasefire_vocabulary_lookup (vocabulary, code))
    return NULL;
  self->is_open = !self->is_complete;
  if (self->is_open)
    return NULL;
  ceasefire_check_suggest (self, ceasefire_vocabulary_find_nearest (vocabulary, code));
  return g_strdup_printf ("\"%s\" is not in the vocabulary \"%s\"", code, field->vocabulary);
}

static void
check_members_code (const CheckMember *self, const char *code, const CeasefirePath *path)
{
  CeasefireVocabulary *vocabulary
    = ceasefire_dossier_get_vocabulary (self->check->dossier, self->field->vocabulary);

  if (ceasefire_vocabulary_lookup (vocabulary, code) == NULL)
    ceasefire_check_ask (self->check, CHECK_ASK_CODE, CHECK_UNKNOWN_CODE, path,
                         ceasefire_check_intern (self->check, code),
                         check_members_number_field (self));
}

/* Whether @name is one of the names in @names, which have | between them. */
static gboolean
check_members_allows (const char *names, const char *name)
{
  gsize length = strlen (name);

  for (const char *at = names; at; at = strchr (at, '|') ? strchr (at, '|') + 1 : NULL)
    if (strncmp (at, name, length) == 0 && (at[length] == '\0' || at[length] == '|'))
      return TRUE;
  return FALSE;
}

static char *
check_members_join (const char *names)
{
  g_auto (GStrv) parts = g_strsplit (names, "|", -1);

  return g_strjoinv (" or ", parts);
}

/* The type that a name was probably meant to be, or NULL. */
static const char *
check_members_find_type (const char *name)
{
  CeasefireNearest types;

  ceasefire_nearest_init (&types, name);
  for (guint i = 0; ceasefire_types_get_records ()[i]; i++)
    ceasefire_nearest_try (&types, ceasefire_types_get_records ()[i]->name);
  return types.best;
}

/* Whether the unknown type @name is one of @names misspelt, which is told where it stands. */
static gboolean
check_members_may_mean (const char *names, const char *name)
{
  const char *meant = check_members_find_type (name);

  return meant && check_members_allows (names, meant);
}

static GHashTable *
check_members_list_prefixes (CeasefireHeader *header)
{
  CeasefireNamespace *const *namespaces = ceasefire_header_get_namespaces (header);
  GHashTable *prefixes = g_hash_table_new_full (ceasefire_string_hash, g_str_equal, g_free, NULL);

  for (; namespaces && *namespaces; namespaces++)
    if (ceasefire_namespace_get_prefix (*namespaces))
      g_hash_table_add (prefixes, g_strdup (ceasefire_namespace_get_prefix (*namespaces)));
  return prefixes;
}

/* Whether the header declares the prefix of the id, so that its record may stand in another dossier.
 * It is asked only once the header is complete. */
static gboolean
check_members_is_foreign (CeasefireCheck *self, const char *id)
{
  const char *colon = strchr (id, ':');
  g_autofree char *prefix = colon ? g_strndup (id, (gsize) (colon - id)) : NULL;

  if (prefix == NULL)
    return FALSE;
  if (self->prefixes == NULL)
    self->prefixes = check_members_list_prefixes (self->dossier->header);
  return g_hash_table_contains (self->prefixes, prefix);
}

char *
ceasefire_check_answer_reference (CeasefireCheck *self, CheckEntry *entry)
{
  const CeasefireField *field = check_members_get_field (self, entry->b);
  const char *id = ceasefire_check_get_string (self, entry->a);
  guint32 record = ceasefire_check_find (self, entry->a, 0);
  g_autofree char *names = NULL;
  const char *type;

  if (record == 0)
    return field->elsewhere || check_members_is_foreign (self, id)
             ? NULL
             : g_strdup_printf ("no record has the id \"%s\"", id);
  type = ceasefire_check_get_type_name (self, record);
  if (field->refers_to == NULL || check_members_allows (field->refers_to, type)
      || (ceasefire_check_get_gtype (self, record) == CEASEFIRE_TYPE_UNKNOWN
          && check_members_may_mean (field->refers_to, type)))
    return NULL;
  names = check_members_join (field->refers_to);
  entry->code = CHECK_WRONG_REFERENCE_TYPE;
  return g_strdup_printf ("\"%s\" is of type %s, not %s", id, type, names);
}

static void
check_members_reference (const CheckMember *self, const char *id, const CeasefirePath *path)
{
  if (self->field->elsewhere && self->field->refers_to == NULL)
    return;
  ceasefire_check_ask (self->check, CHECK_ASK_REFERENCE, CHECK_DANGLING_REFERENCE, path,
                       ceasefire_check_intern (self->check, id), check_members_number_field (self));
}

/* One string: words, a code or an id. Dates and the like were checked when they were read. */
static void
check_members_item (const CheckMember *self, const char *string, const CeasefirePath *path)
{
  if (self->field->names == CEASEFIRE_NAMES_TERM)
    check_members_code (self, string, path);
  else if (self->field->names == CEASEFIRE_NAMES_RECORD)
    check_members_reference (self, string, path);
  else
    check_members_string (self, string, path);
}

static void
check_members_one (const CheckMember *self, const CeasefireCell *cell, const CeasefirePath *path)
{
  if (self->field->kind == &ceasefire_kind_string)
    check_members_item (self, cell->pointer, path);
  else if (self->field->kind == &ceasefire_kind_text)
    check_members_text (self, cell->pointer, path);
  else if (self->field->kind == &ceasefire_kind_object)
    ceasefire_check_members (self->check, self->field->type, cell->pointer, path);
  else if (self->field->scalar == &ceasefire_date_scalar)
    ceasefire_check_years (self->check, ceasefire_date_get_text (cell->pointer), path);
}

/* Records nested in this one have their own turn. */
static void
check_members_set (const CheckMember *self, const CeasefireCell *cell, const CeasefirePath *up)
{
  CeasefirePath path = { up, self->field->name, -1 };
  CeasefireListIter items;
  CeasefireCell item;

  if (self->field->shape == CEASEFIRE_ONE)
    check_members_one (self, cell, &path);
  if (self->field->shape != CEASEFIRE_LIST)
    return;
  path.index = 0;
  ceasefire_list_iter_init (&items, cell->pointer);
  for (; (item.pointer = ceasefire_list_iter_next (&items)); path.index++)
    check_members_one (self, &item, &path);
  if (path.index > 1 && !self->field->may_repeat)
    ceasefire_check_list (self->check, self->field, cell->pointer, &path);
}

/* The row that a name was probably meant to be, or -1. A member that is set is not what another was
 * meant to be. */
static int
check_members_find_nearest (const CeasefireLayout *layout, gconstpointer object, const char *name)
{
  CeasefireNearest nearest;
  CeasefireCell cell;

  ceasefire_nearest_init (&nearest, name);
  for (guint row = 0; row < layout->n_fields; row++)
    if (!ceasefire_object_peek (object, layout, row, &cell))
      ceasefire_nearest_try (&nearest, layout->fields[row]->name);
  return nearest.best ? ceasefire_layout_find (layout, nearest.best, strlen (nearest.best)) : -1;
}

/* Rows, as bits, that the type needs, and that an unknown member was probably meant to be: why they are
 * missing is told with that. */
static guint64
check_members_find_misspelt (const CeasefireLayout *layout, gconstpointer object)
{
  const CeasefireExtras *extras = ceasefire_object_get_extras (object, layout);
  guint64 rows = 0;

  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    {
      int row = check_members_find_nearest (layout, object, extras->items[i].name);

      if (row >= 0 && layout->fields[row]->required)
        rows |= G_GUINT64_CONSTANT (1) << row;
    }
  return rows;
}

/* @misspelt are rows of which the first unknown member that was meant to be one tells. */
static void
check_members_extras (CeasefireCheck *self, const CeasefireLayout *layout, gconstpointer object,
                      guint64 misspelt, const CeasefirePath *up)
{
  const CeasefireExtras *extras = ceasefire_object_get_extras (object, layout);

  for (guint i = 0; i < ceasefire_extras_count (extras); i++)
    {
      const char *name = extras->items[i].name;
      const CeasefirePath path = { up, name, -1 };
      int row = check_members_find_nearest (layout, object, name);
      const char *meant = row < 0 ? NULL : layout->fields[row]->name;

      if (ceasefire_layout_find (layout, name, strlen (name)) >= 0)
        {
          ceasefire_check_report (
            self, CHECK_UNKNOWN_WORD, &path, "this version of the format has no word %.*s here",
            ceasefire_builder_quote_length (extras->items[i].raw, strlen (extras->items[i].raw)),
            extras->items[i].raw);
          continue;
        }
      ceasefire_check_suggest (self, meant);
      if (row >= 0 && misspelt >> row & 1)
        ceasefire_check_report (self, CHECK_MISSING_MEMBER, &path,
                                "the %s needs the member \"%s\", and there is no member \"%s\"",
                                layout->type->name, meant, name);
      else
        ceasefire_check_report (self, CHECK_UNKNOWN_MEMBER, &path,
                                "this version of the format has no member \"%s\" here", name);
      if (row >= 0)
        misspelt &= ~(G_GUINT64_CONSTANT (1) << row);
    }
}

static void
check_members_unknown_type (CeasefireCheck *self, const CeasefirePath *up)
{
  const CeasefirePath path = { up, "type", -1 };
  const char *name = ceasefire_unknown_peek_type_name (self->record);

  ceasefire_check_suggest (self, check_members_find_type (name));
  ceasefire_check_report (self, CHECK_UNKNOWN_TYPE, &path,
                          "this version of the format has no type \"%s\"", name);
}

void
ceasefire_check_members (CeasefireCheck *self, const CeasefireType *type, gconstpointer object,
                         const CeasefirePath *path)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  guint64 misspelt;

  if (type == &ceasefire_unknown_type)
    {
      check_members_unknown_type (self, path);
      return;
    }
  misspelt = check_members_find_misspelt (layout, object);
  for (guint i = 0; i < layout->n_fields; i++)
    {
      const CheckMember member = { self, layout->fields[i] };
      CeasefireCell cell;
      const CeasefirePath step = { path, layout->fields[i]->name, -1 };

      if (ceasefire_object_peek (object, layout, i, &cell))
        check_members_set (&member, &cell, path);
      else if (layout->fields[i]->required && !(misspelt >> i & 1))
        ceasefire_check_report (self, CHECK_MISSING_MEMBER, &step, "the %s needs the member \"%s\"",
                                type->name, layout->fields[i]->name);
    }
  check_members_extras (self, layout, object, misspelt, path);
  if (type == &ceasefire_quantity_type)
    ceasefire_check_quantity (self, object, path);
}
