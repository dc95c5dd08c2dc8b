/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-format.h>
#include <ceasefire/ceasefire-json.h>
#include <ceasefire/ceasefire-vocabulary.h>

#include "core/hash.h"
#include "core/nearest.h"
#include "core/unknown.h"
#include "core/value.h"
#include "dossier/diff.h"
#include "json/decoder.h"
#include "json/writer.h"
#include "packing/intake.h"

#include <string.h>

/*
 * Differences from text. Values are decoded as they would be in their record, and kept as the library
 * writes them, so that mistakes are found here, with their place, and what is read is like what was
 * made by comparing.
 */

typedef struct
{
  CeasefireJsonDecoder decoder;
  CeasefireDiff *diff;
  gboolean is_packed;
} DiffReader;

/* What stands in a record may be as deep as in a dossier; around it there is one level more. */
#define READ_DEPTH (CEASEFIRE_JSON_DEPTH + 1)

/* As many bytes as may come of packed ones, so that no bomb takes more. */
#define READ_PACKED_MAX (64 << 20)

#define read_fail(self, at, code, ...)                                                             \
  ceasefire_scanner_fail (&(self)->decoder.scanner, at, code, __VA_ARGS__)

/* Values */

static gboolean
read_text (DiffReader *self, char **text)
{
  CeasefireSlice slice;

  if (!ceasefire_json_next_slice (&self->decoder, "a string", &slice))
    return FALSE;
  *text = g_strndup (slice.text, slice.length);
  return TRUE;
}

/* A number of things, which are in memory. */
static gboolean
read_count (DiffReader *self, guint *count)
{
  g_autofree char *digits = NULL;
  CeasefireSlice slice;
  guint64 number;

  if (!ceasefire_json_expect (&self->decoder, '0', "a number")
      || !ceasefire_scanner_number (&self->decoder.scanner, &slice))
    return FALSE;
  digits = g_strndup (slice.text, slice.length);
  if (!g_ascii_string_to_unsigned (digits, 10, 0, G_MAXINT, &number, NULL))
    return read_fail (self, slice.text, CEASEFIRE_ERROR_VALUE, "%.*s is not between 0 and %d",
                      (int) MIN (slice.length, 40), slice.text, G_MAXINT);
  *count = (guint) number;
  return TRUE;
}

static gboolean
read_is_within (DiffReader *self, guint64 n, CeasefireLimit limit, const char *what)
{
  guint64 most = ceasefire_limit_get_default (limit);

  return n <= most
         || read_fail (self, self->decoder.scanner.at, CEASEFIRE_ERROR_LIMIT,
                       "more than %" G_GUINT64_FORMAT " %s", most, what);
}

/* The key that comes next: its index in @names. *@seen are those that came before. */
static int
read_key (DiffReader *self, const char *const *names, const char *what, guint *seen)
{
  const char *at = self->decoder.scanner.at;
  g_autofree char *name = NULL;
  g_autofree char *nearest = NULL;
  CeasefireSlice slice;

  if (!ceasefire_scanner_key (&self->decoder.scanner, &slice))
    return -1;
  for (int i = 0; names[i]; i++)
    {
      if (!ceasefire_slice_is (&slice, names[i]))
        continue;
      if (*seen >> i & 1)
        read_fail (self, at, CEASEFIRE_ERROR_DUPLICATE, "the member \"%s\" stands twice", names[i]);
      *seen |= 1u << i;
      return self->decoder.scanner.failed ? -1 : i;
    }
  name = g_strndup (slice.text, slice.length);
  nearest = ceasefire_nearest_say (ceasefire_nearest_word (name, names));
  read_fail (self, at, CEASEFIRE_ERROR_VALUE, "%s has no member \"%.*s\"%s", what,
             ceasefire_builder_quote_length (name, strlen (name)), name, nearest);
  return -1;
}

/* A change as it stands in the text */

enum
{
  READ_KIND,
  READ_TYPE,
  READ_ID,
  READ_OLD_NTH,
  READ_NEW_NTH,
  READ_PATH,
  READ_UNKNOWN,
  READ_OLD,
  READ_NEW,
  READ_BEFORE,
  READ_PLACE,
  READ_N,
};

static const char *const change_names[] = { "kind",    "type", "id",  "old_nth", "new_nth", "path",
                                            "unknown", "old",  "new", "before",  "place",   NULL };

typedef struct
{
  CeasefireChange *change;
  const char *start;
  const char *at[READ_N]; /* where the content begins; NULL: the member is not there */
  CeasefireSlice values[READ_N];
} ChangeText;

static gboolean
read_change_member (DiffReader *self, ChangeText *text, int member)
{
  CeasefireChange *change = text->change;
  char **const strings[READ_N] = { [READ_TYPE] = &change->record_type,
                                   [READ_ID] = &change->record_id,
                                   [READ_PATH] = &change->path,
                                   [READ_UNKNOWN] = &change->unknown,
                                   [READ_BEFORE] = &change->before };
  CeasefireSlice *value = &text->values[member];
  g_autofree char *word = NULL;

  ceasefire_scanner_peek (&self->decoder.scanner);
  text->at[member] = self->decoder.scanner.at;
  if (strings[member])
    return read_text (self, strings[member]);
  if (member == READ_OLD_NTH || member == READ_NEW_NTH)
    return read_count (self, member == READ_OLD_NTH ? &change->old_nth : &change->new_nth);
  if (member != READ_KIND)
    return ceasefire_scanner_skip (&self->decoder.scanner, value)
           && read_is_within (self, value->length, CEASEFIRE_LIMIT_RECORD, "bytes in one value");
  if (!read_text (self, &word))
    return FALSE;
  if (!ceasefire_enum_from_nick (CEASEFIRE_TYPE_CHANGE_KIND, word, strlen (word),
                                 (int *) &change->kind))
    {
      g_autofree char *nicks = ceasefire_enum_list_nicks (CEASEFIRE_TYPE_CHANGE_KIND);
      g_autofree char *nearest = ceasefire_nearest_say (
        ceasefire_enum_find_nearest (CEASEFIRE_TYPE_CHANGE_KIND, word, strlen (word)));

      return read_fail (self, text->at[member], CEASEFIRE_ERROR_VALUE,
                        "\"%.*s\" is not one of %s%s",
                        ceasefire_builder_quote_length (word, strlen (word)), word, nicks, nearest);
    }
  return TRUE;
}

static gboolean
read_change_text (DiffReader *self, ChangeText *text)
{
  const CeasefirePath *up = self->decoder.scanner.path;
  gboolean first = TRUE;
  guint seen = 0;

  ceasefire_scanner_peek (&self->decoder.scanner);
  text->start = self->decoder.scanner.at;
  if (!ceasefire_json_expect (&self->decoder, '{', "a change, that is an object")
      || !ceasefire_scanner_open (&self->decoder.scanner, '{'))
    return FALSE;
  while (ceasefire_scanner_next (&self->decoder.scanner, '{', &first))
    {
      int member = read_key (self, change_names, "a change", &seen);
      const CeasefirePath path = { up, member >= 0 ? change_names[member] : "", -1 };

      if (member < 0)
        return FALSE;
      self->decoder.scanner.path = &path;
      if (!read_change_member (self, text, member))
        return FALSE;
      self->decoder.scanner.path = up;
    }
  return !self->decoder.scanner.failed;
}

/* What a change must say, and must not */

/* @up is the path of the change. Always FALSE. */
static gboolean G_GNUC_PRINTF (5, 6)
  read_blame (DiffReader *self, const CeasefirePath *up, const ChangeText *text, int member,
              const char *format, ...)
{
  const CeasefirePath path = { up, change_names[member], -1 };
  const CeasefirePath *before = self->decoder.scanner.path;
  g_autofree char *reason = NULL;
  va_list args;

  va_start (args, format);
  reason = g_strdup_vprintf (format, args);
  va_end (args);
  self->decoder.scanner.path = &path;
  read_fail (self, text->at[member], CEASEFIRE_ERROR_VALUE, "%s", reason);
  self->decoder.scanner.path = before;
  return FALSE;
}

static gboolean
read_need (DiffReader *self, const ChangeText *text, int member)
{
  return text->at[member]
         || read_fail (self, text->start, CEASEFIRE_ERROR_MISSING, "this change must say \"%s\"",
                       change_names[member]);
}

static gboolean
read_refuse (DiffReader *self, const ChangeText *text, int member)
{
  return text->at[member] == NULL
         || read_blame (self, self->decoder.scanner.path, text, member,
                        "this cannot stand in such a change");
}

static gboolean
read_check_values (DiffReader *self, const ChangeText *text)
{
  CeasefireChangeKind kind = text->change->kind;
  gboolean has_old = kind != CEASEFIRE_CHANGE_ADDED;
  gboolean has_new = kind != CEASEFIRE_CHANGE_REMOVED;

  return (has_old ? read_need (self, text, READ_OLD) : read_refuse (self, text, READ_OLD))
         && (has_new ? read_need (self, text, READ_NEW) : read_refuse (self, text, READ_NEW));
}

static gboolean
read_check_unknown (DiffReader *self, const ChangeText *text)
{
  CeasefireChange *change = text->change;
  gsize length = strlen (change->path);
  gsize tail = change->unknown ? strlen (change->unknown) : 0;

  if (change->unknown == NULL
      || (g_str_has_suffix (change->path, change->unknown)
          && (tail == length || change->path[length - tail - 1] == '.')))
    return TRUE;
  return read_blame (self, self->decoder.scanner.path, text, READ_UNKNOWN,
                     "the path does not end in this name");
}

static gboolean
read_check_id (DiffReader *self, const ChangeText *text)
{
  const char *id = text->change->record_id;

  return id == NULL || ceasefire_builder_check_name (&self->decoder.builder, id, strlen (id))
         || ceasefire_json_fail_built (&self->decoder, text->at[READ_ID]);
}

/* What may come with what. */
static gboolean
read_check_change (DiffReader *self, const ChangeText *text)
{
  CeasefireChange *change = text->change;
  gboolean of_record;

  if (!read_need (self, text, READ_KIND) || !read_need (self, text, READ_TYPE)
      || !read_need (self, text, READ_PATH) || !read_check_id (self, text)
      || !read_check_unknown (self, text) || !read_check_values (self, text))
    return FALSE;
  of_record = ceasefire_change_is_of_record (change);
  if (of_record && change->kind == CEASEFIRE_CHANGE_CHANGED)
    return read_blame (self, self->decoder.scanner.path, text, READ_PATH,
                       "a change must say the path of the member that changed");
  if (!of_record && change->kind == CEASEFIRE_CHANGE_MOVED)
    return read_blame (self, self->decoder.scanner.path, text, READ_PATH,
                       "records move, members do not");
  if (change->kind == CEASEFIRE_CHANGE_MOVED && !read_need (self, text, READ_ID))
    return FALSE;
  if (ceasefire_change_is_of_header (change) && !g_str_equal (change->record_type, "header"))
    return read_need (self, text, READ_ID);
  return ((of_record && change->kind != CEASEFIRE_CHANGE_MOVED)
          || read_refuse (self, text, READ_PLACE))
         && (!of_record || read_refuse (self, text, READ_BEFORE));
}

/* Places */

static gboolean
read_place_member (DiffReader *self, CeasefireDiffPlace *place, int member)
{
  if (member == 3)
    return read_count (self, &place->after_nth);
  return read_text (self, member == 0   ? &place->parent
                          : member == 1 ? &place->member
                                        : &place->after);
}

static gboolean
read_place_members (DiffReader *self, CeasefireDiffPlace *place)
{
  static const char *const names[] = { "parent", "member", "after", "after_nth", NULL };
  CeasefireScanner *scanner = &self->decoder.scanner;
  const char *start = scanner->at;
  gboolean first = TRUE;
  guint seen = 0;

  if (!ceasefire_json_expect (&self->decoder, '{', "a place, that is an object")
      || !ceasefire_scanner_open (scanner, '{'))
    return FALSE;
  while (ceasefire_scanner_next (scanner, '{', &first))
    {
      int member = read_key (self, names, "a place", &seen);

      if (member < 0 || !read_place_member (self, place, member))
        return FALSE;
    }
  if (scanner->failed)
    return FALSE;
  return (place->parent && place->member)
         || read_fail (self, start, CEASEFIRE_ERROR_MISSING,
                       "a place must say \"parent\" and \"member\"");
}

static char *
read_place (DiffReader *self)
{
  CeasefireDiffPlace place = { .after_nth = 1 };
  char *json = NULL;

  if (read_place_members (self, &place))
    json = ceasefire_diff_place_write (&place);
  ceasefire_diff_place_clear (&place);
  return json;
}

/* Where a record that moved was or is. */
static char *
read_moved (DiffReader *self)
{
  if (ceasefire_scanner_peek (&self->decoder.scanner) != 'n')
    return read_place (self);
  return ceasefire_scanner_literal (&self->decoder.scanner, "null") ? g_strdup ("null") : NULL;
}

/* Contents */

static char *
read_record (DiffReader *self, CeasefireChange *change)
{
  const char *at = self->decoder.scanner.at;
  g_autoptr (CeasefireRecord) record = NULL;

  self->decoder.scanner.depth = CEASEFIRE_JSON_RECORD_DEPTH;
  record = ceasefire_json_next_record (&self->decoder);
  if (record == NULL)
    return NULL;
  if (g_str_equal (ceasefire_record_get_type_name (record), change->record_type)
      && g_strcmp0 (ceasefire_record_peek_id (record), change->record_id) == 0)
    return ceasefire_record_to_json (record);
  read_fail (self, at, CEASEFIRE_ERROR_VALUE, "the record has another type or id than the change");
  return NULL;
}

static char *
read_unknown (DiffReader *self)
{
  CeasefireSlice slice;

  return ceasefire_scanner_skip (&self->decoder.scanner, &slice) ? ceasefire_json_compact (&slice)
                                                                 : NULL;
}

static char *
read_wording (DiffReader *self)
{
  g_autofree char *wording = NULL;

  return read_text (self, &wording) ? ceasefire_diff_write_string (wording) : NULL;
}

static char *
read_row (DiffReader *self, CeasefireType *type, guint row, gboolean is_item)
{
  const CeasefireLayout *layout = ceasefire_type_get_layout (type);
  const char *at = self->decoder.scanner.at;
  gpointer object = ceasefire_json_read_alone (&self->decoder, type, row, is_item);
  CeasefireCell cell;
  char *json = NULL;

  if (object == NULL)
    return NULL;
  if (!is_item)
    json = g_strdup (
      ceasefire_node_get_kept (ceasefire_object_get_node (object, layout), layout, row));
  if (json == NULL && !ceasefire_object_read (object, layout, row, &cell))
    read_fail (self, at, CEASEFIRE_ERROR_VALUE,
               "a list without items is a member that is not said");
  else if (json == NULL && is_item)
    json = ceasefire_diff_write_item (layout->fields[row], *(gpointer *) cell.pointer);
  else if (json == NULL)
    json = ceasefire_diff_write_member (layout, row, &cell);
  if (type->is_record)
    g_object_unref (object);
  else
    ceasefire_value_unref (object);
  return json;
}

/* What the path leads to, step by step. */
static char *
read_member (DiffReader *self, const ChangeText *text, CeasefireType *type)
{
  CeasefireChange *change = text->change;
  const char *rest = change->path;

  for (;;)
    {
      CeasefireDiffStep step = ceasefire_diff_take_step (change, type, rest);
      const CeasefireField *field = NULL;

      if (step.kind == CEASEFIRE_DIFF_UNKNOWN)
        return read_unknown (self);
      if (step.kind == CEASEFIRE_DIFF_ROW)
        return read_row (self, type, step.row, FALSE);
      if (step.kind == CEASEFIRE_DIFF_NOWHERE)
        {
          read_blame (self, self->decoder.scanner.path->up, text, READ_PATH,
                      "\"%.*s\" is no path to a member of a %s",
                      ceasefire_builder_quote_length (change->path, strlen (change->path)),
                      change->path, change->record_type);
          return NULL;
        }
      field = ceasefire_type_get_layout (type)->fields[step.row];
      if (field->kind == &ceasefire_kind_text)
        return read_wording (self);
      if (*step.rest == '\0' && field->shape == CEASEFIRE_LIST)
        return read_row (self, type, step.row, TRUE);
      rest = field->shape == CEASEFIRE_LIST ? step.rest + 1 : step.rest;
      type = field->type;
    }
}

static char *
read_content (DiffReader *self, const ChangeText *text)
{
  CeasefireChange *change = text->change;
  CeasefireType *type;

  if (change->kind == CEASEFIRE_CHANGE_MOVED)
    return read_moved (self);
  if (ceasefire_change_is_of_record (change))
    return read_record (self, change);
  self->decoder.scanner.depth = CEASEFIRE_JSON_RECORD_DEPTH + 1;
  type = ceasefire_change_is_of_header (change)
           ? ceasefire_types_get_header ()
           : ceasefire_type_lookup (change->record_type, strlen (change->record_type));
  return read_member (self, text, type ? type : &ceasefire_unknown_type);
}

/* Goes back to a value that was passed over, reads it, and goes on behind the change. */
static gboolean
read_again (DiffReader *self, const ChangeText *text, int member, char **json)
{
  CeasefireScanner *scanner = &self->decoder.scanner;
  const CeasefirePath *up = scanner->path;
  const CeasefirePath path = { up, change_names[member], -1 };
  const char *end = scanner->at;
  guint depth = scanner->depth;

  if (text->at[member] == NULL)
    return TRUE;
  scanner->at = text->at[member];
  scanner->path = &path;
  scanner->max_depth = CEASEFIRE_JSON_DEPTH;
  *json = member == READ_PLACE ? read_place (self) : read_content (self, text);
  scanner->path = up;
  scanner->at = end;
  scanner->depth = depth;
  scanner->max_depth = READ_DEPTH;
  return *json != NULL;
}

static gboolean
read_change (DiffReader *self)
{
  ChangeText text = { .change = ceasefire_change_new (CEASEFIRE_CHANGE_UNSET, NULL, NULL, NULL,
                                                      NULL, NULL, NULL) };

  g_ptr_array_add (self->diff->changes, text.change);
  return read_change_text (self, &text) && read_check_change (self, &text)
         && read_again (self, &text, READ_OLD, &text.change->old_value)
         && read_again (self, &text, READ_NEW, &text.change->new_value)
         && read_again (self, &text, READ_PLACE, &text.change->place);
}

/* The whole */

/* A list, each item read by @read. */
static gboolean
read_list (DiffReader *self, const char *name, gboolean (*read) (DiffReader *self))
{
  CeasefireScanner *scanner = &self->decoder.scanner;
  CeasefirePath path = { NULL, name, 0 };
  gboolean first = TRUE;

  scanner->path = &path;
  if (!ceasefire_json_expect (&self->decoder, '[', "a list")
      || !ceasefire_scanner_open (scanner, '['))
    return FALSE;
  for (; ceasefire_scanner_next (scanner, '[', &first); path.index++)
    if (!read_is_within (self, (guint64) path.index + 1, CEASEFIRE_LIMIT_RECORDS, "items")
        || !read (self))
      return FALSE;
  if (scanner->failed)
    return FALSE;
  scanner->path = NULL;
  return TRUE;
}

static gboolean
read_shared (DiffReader *self)
{
  char *id = NULL;

  if (!read_text (self, &id))
    return FALSE;
  g_hash_table_add (self->diff->shared, id);
  return TRUE;
}

/* A number, or null. */
static gboolean
read_position (DiffReader *self, guint *position)
{
  if (ceasefire_scanner_peek (&self->decoder.scanner) != 'n')
    return read_count (self, position);
  *position = CEASEFIRE_DIFF_NONE;
  return ceasefire_scanner_literal (&self->decoder.scanner, "null");
}

static gboolean
read_pair (DiffReader *self, gboolean (*read) (DiffReader *self, guint *number), guint *numbers)
{
  CeasefireScanner *scanner = &self->decoder.scanner;
  const char *at = scanner->at;
  gboolean first = TRUE;
  guint n = 0;

  if (!ceasefire_json_expect (&self->decoder, '[', "a list of two numbers")
      || !ceasefire_scanner_open (scanner, '['))
    return FALSE;
  for (; n < 3 && ceasefire_scanner_next (scanner, '[', &first); n++)
    if (n < 2 && !read (self, &numbers[n]))
      return FALSE;
  return !scanner->failed
         && (n == 2 || read_fail (self, at, CEASEFIRE_ERROR_VALUE, "expected two numbers"));
}

static gboolean
read_move (DiffReader *self)
{
  guint numbers[2] = { CEASEFIRE_DIFF_NONE, CEASEFIRE_DIFF_NONE };
  CeasefireDiffMove move;

  if (!read_pair (self, read_position, numbers))
    return FALSE;
  move = (CeasefireDiffMove){ numbers[0], numbers[1] };
  g_array_append_val (self->diff->moves, move);
  return TRUE;
}

static gboolean
read_records (DiffReader *self)
{
  const CeasefirePath path = { NULL, "records", -1 };
  guint numbers[2];

  self->decoder.scanner.path = &path;
  if (!read_pair (self, read_count, numbers))
    return FALSE;
  self->decoder.scanner.path = NULL;
  self->diff->n_before = numbers[0];
  self->diff->n_after = numbers[1];
  return TRUE;
}

/* Before all else: a newer version may have changed anything. */
static gboolean
read_version (DiffReader *self)
{
  const CeasefirePath path = { NULL, CEASEFIRE_DIFF_MARK, -1 };
  CeasefireSlice slice;
  gboolean known;

  if (!ceasefire_json_expect (&self->decoder, '{', "differences, that is an object")
      || !ceasefire_json_look_ahead (&self->decoder, CEASEFIRE_DIFF_MARK, NULL, &slice))
    return FALSE;
  if (slice.text == NULL)
    return read_fail (self, self->decoder.scanner.at, CEASEFIRE_ERROR_MISSING,
                      "these are no differences: they have no member \"" CEASEFIRE_DIFF_MARK
                      "\" with the version");
  self->decoder.scanner.path = &path;
  known
    = ceasefire_slice_is (&slice, CEASEFIRE_DIFF_VERSION)
      || read_fail (self, self->decoder.scanner.at, CEASEFIRE_ERROR_VERSION,
                    "differences of version \"%.*s\" are not known, but of " CEASEFIRE_DIFF_VERSION,
                    ceasefire_builder_quote_length (slice.text, slice.length), slice.text);
  self->decoder.scanner.path = NULL;
  return known;
}

static gboolean
read_member_of_diff (DiffReader *self, guint *seen)
{
  static const char *const names[]
    = { CEASEFIRE_DIFF_MARK, "records", "order", "shared", "changes", NULL };
  CeasefireSlice slice;

  switch (read_key (self, names, "what holds differences", seen))
    {
    case 0:
      return ceasefire_scanner_skip (&self->decoder.scanner, &slice);
    case 1:
      return read_records (self);
    case 2:
      return read_list (self, "order", read_move);
    case 3:
      return read_list (self, "shared", read_shared);
    case 4:
      return read_list (self, "changes", read_change);
    default:
      return FALSE;
    }
}

static gboolean
read_diff (DiffReader *self)
{
  CeasefireScanner *scanner = &self->decoder.scanner;
  const char *start;
  gboolean first = TRUE;
  guint seen = 0;

  if (!read_is_within (self, (guint64) (scanner->end - scanner->at), CEASEFIRE_LIMIT_SIZE, "bytes")
      || (self->is_packed && scanner->end - scanner->at > READ_PACKED_MAX
          && !read_fail (self, scanner->at, CEASEFIRE_ERROR_LIMIT, "more than %d bytes are packed",
                         READ_PACKED_MAX))
      || !ceasefire_json_check_start (&self->decoder) || !read_version (self))
    return FALSE;
  start = scanner->at;
  ceasefire_scanner_open (scanner, '{');
  while (ceasefire_scanner_next (scanner, '{', &first))
    if (!read_member_of_diff (self, &seen))
      return FALSE;
  if (!(seen >> 4 & 1))
    read_fail (self, start, CEASEFIRE_ERROR_MISSING, "there is no list \"changes\"");
  return !scanner->failed && ceasefire_scanner_finish (scanner);
}

CeasefireDiff *
ceasefire_diff_from_json (GBytes *bytes, GError **error)
{
  g_autoptr (CeasefireDiff) diff = NULL;
  g_autoptr (GBytes) unpacked = NULL;
  DiffReader self;
  gconstpointer text;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!ceasefire_intake_unpack (bytes, READ_PACKED_MAX, &unpacked, error))
    return NULL;
  text = g_bytes_get_data (unpacked, &length);
  self.diff = diff = ceasefire_diff_new ();
  self.is_packed = unpacked != bytes;
  ceasefire_json_decoder_init (&self.decoder, text, length);
  /* Of which version the dossiers are is known when the changes are made. */
  self.decoder.builder.is_newer = TRUE;
  self.decoder.scanner.max_depth = READ_DEPTH;
  self.decoder.scanner.max_string = ceasefire_limit_get_default (CEASEFIRE_LIMIT_STRING);
  if (!read_diff (&self))
    {
      ceasefire_scanner_set_error (&self.decoder.scanner, error);
      g_clear_object (&diff);
    }
  ceasefire_json_decoder_clear (&self.decoder);
  return g_steal_pointer (&diff);
}
