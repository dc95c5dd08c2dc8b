/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireModelKind:
 * @CEASEFIRE_MODEL_KIND_UNSET: Not a kind; no member has it.
 * @CEASEFIRE_MODEL_KIND_STRING: A string, perhaps of a certain format.
 * @CEASEFIRE_MODEL_KIND_TEXT: A [struct@Ceasefire.Text]: words in one or more languages.
 * @CEASEFIRE_MODEL_KIND_CODE: A code of a vocabulary, to which a dossier may add.
 * @CEASEFIRE_MODEL_KIND_REFERENCE: The id of a record.
 * @CEASEFIRE_MODEL_KIND_ENUMERATION: One of a fixed list of words.
 * @CEASEFIRE_MODEL_KIND_BOOLEAN: True or false.
 * @CEASEFIRE_MODEL_KIND_INTEGER: A whole number.
 * @CEASEFIRE_MODEL_KIND_NUMBER: A number.
 * @CEASEFIRE_MODEL_KIND_DATE: A [struct@Ceasefire.Date].
 * @CEASEFIRE_MODEL_KIND_DURATION: A [struct@Ceasefire.Duration].
 * @CEASEFIRE_MODEL_KIND_JSON: A JSON object that is kept as it is.
 * @CEASEFIRE_MODEL_KIND_VALUE: A value, which has members of its own, such as a citation.
 * @CEASEFIRE_MODEL_KIND_RECORD: A record that is nested in this one.
 *
 * What a member holds, or what each item of its list is.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_MODEL_KIND_UNSET,
  CEASEFIRE_MODEL_KIND_STRING,
  CEASEFIRE_MODEL_KIND_TEXT,
  CEASEFIRE_MODEL_KIND_CODE,
  CEASEFIRE_MODEL_KIND_REFERENCE,
  CEASEFIRE_MODEL_KIND_ENUMERATION,
  CEASEFIRE_MODEL_KIND_BOOLEAN,
  CEASEFIRE_MODEL_KIND_INTEGER,
  CEASEFIRE_MODEL_KIND_NUMBER,
  CEASEFIRE_MODEL_KIND_DATE,
  CEASEFIRE_MODEL_KIND_DURATION,
  CEASEFIRE_MODEL_KIND_JSON,
  CEASEFIRE_MODEL_KIND_VALUE,
  CEASEFIRE_MODEL_KIND_RECORD,
} CeasefireModelKind;

#define CEASEFIRE_TYPE_MODEL_KIND (ceasefire_model_kind_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_model_kind_get_type (void) G_GNUC_CONST;

/**
 * CeasefireModelType:
 *
 * The description of a type: of records, such as `statement`, or of values, such as `citation`.
 *
 * Descriptions are constants of the library. They can be used from any thread, and a copy is the
 * description itself.
 *
 * Since: 1.0
 */
typedef struct _CeasefireModelType CeasefireModelType;

#define CEASEFIRE_TYPE_MODEL_TYPE (ceasefire_model_type_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_model_type_get_type (void) G_GNUC_CONST;

/**
 * CeasefireModelMember:
 *
 * The description of a member of a type, a constant as [struct@Ceasefire.ModelType] is.
 *
 * `type` and `id`, which every record has, are no members in this sense.
 *
 * Since: 1.0
 */
typedef struct _CeasefireModelMember CeasefireModelMember;

#define CEASEFIRE_TYPE_MODEL_MEMBER (ceasefire_model_member_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_model_member_get_type (void) G_GNUC_CONST;

/**
 * ceasefire_model_type_list_records:
 *
 * Lists the types of records.
 *
 * Returns: (transfer none) (array zero-terminated=1): descriptions
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const CeasefireModelType *const *ceasefire_model_type_list_records (void);

/**
 * ceasefire_model_type_list_values:
 *
 * Lists the types of values, and with them that of the header of a dossier.
 *
 * Returns: (transfer none) (array zero-terminated=1): descriptions
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const CeasefireModelType *const *ceasefire_model_type_list_values (void);

/**
 * ceasefire_model_type_lookup:
 * @name: the name of a type of records or values in the format, such as `statement`
 *
 * Looks up a type by its name.
 *
 * Returns: (transfer none) (nullable): the description, or %NULL if there is no such type
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const CeasefireModelType *ceasefire_model_type_lookup (const char *name);

/**
 * ceasefire_model_type_for_gtype:
 * @gtype: the type of a record or value, such as %CEASEFIRE_TYPE_STATEMENT
 *
 * Looks up a type by its GType.
 *
 * Returns: (transfer none) (nullable): the description, or %NULL if it is no such type
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const CeasefireModelType *ceasefire_model_type_for_gtype (GType gtype);

/**
 * ceasefire_model_type_get_name:
 * @self: a type
 *
 * Gets the name in the format, such as `statement`.
 *
 * Returns: (transfer none): the name
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_model_type_get_name (const CeasefireModelType *self);

/**
 * ceasefire_model_type_get_gtype:
 * @self: a type
 *
 * Gets the type of its records, which are objects, or values, which are boxed.
 *
 * Returns: a GType
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_model_type_get_gtype (const CeasefireModelType *self);

/**
 * ceasefire_model_type_is_record:
 * @self: a type
 *
 * Tells whether it is a type of records, which have an id, or of values.
 *
 * Returns: whether it is a type of records
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_model_type_is_record (const CeasefireModelType *self);

/**
 * ceasefire_model_type_get_summary:
 * @self: a type
 *
 * Gets what it describes, in English.
 *
 * Returns: (transfer none): a sentence
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_model_type_get_summary (const CeasefireModelType *self);

/**
 * ceasefire_model_type_get_since:
 * @self: a type
 *
 * Gets the version of the format that brought the type.
 *
 * Returns: (transfer none): the version, such as `1.0`
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_model_type_get_since (const CeasefireModelType *self);

/**
 * ceasefire_model_type_list_members:
 * @self: a type
 *
 * Lists the members in the order in which they are written. Those that every record has come last.
 *
 * Returns: (transfer none) (array zero-terminated=1): descriptions
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const CeasefireModelMember *const *
ceasefire_model_type_list_members (const CeasefireModelType *self);

/**
 * ceasefire_model_type_lookup_member:
 * @self: a type
 * @name: the name of a member in the format, such as `in_reply_to`
 *
 * Looks up a member by its name.
 *
 * Returns: (transfer none) (nullable): the description, or %NULL if the type has no such member
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const CeasefireModelMember *ceasefire_model_type_lookup_member (const CeasefireModelType *self,
                                                                const char *name);

/**
 * ceasefire_model_member_get_name:
 * @self: a member
 *
 * Gets the name in the format, such as `in_reply_to`.
 *
 * Returns: (transfer none): the name
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_model_member_get_name (const CeasefireModelMember *self);

/**
 * ceasefire_model_member_get_property_name:
 * @self: a member
 *
 * Gets the name of the GObject property that records have for it, such as `in-reply-to`.
 *
 * Returns: (transfer none) (nullable): the name; %NULL for lists of values and for members of values,
 *   which have functions alone
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_model_member_get_property_name (const CeasefireModelMember *self);

/**
 * ceasefire_model_member_get_summary:
 * @self: a member
 *
 * Gets what it says, in English.
 *
 * Returns: (transfer none): a sentence, such as "The actor that made the statement."
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_model_member_get_summary (const CeasefireModelMember *self);

/**
 * ceasefire_model_member_get_since:
 * @self: a member
 *
 * Gets the version of the format that brought the member.
 *
 * Returns: (transfer none): the version, such as `1.0`
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_model_member_get_since (const CeasefireModelMember *self);

/**
 * ceasefire_model_member_get_kind:
 * @self: a member
 *
 * Gets what it holds, or what each item of its list is.
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireModelKind ceasefire_model_member_get_kind (const CeasefireModelMember *self);

/**
 * ceasefire_model_member_get_gtype:
 * @self: a member
 *
 * Gets the GType of what it holds, or of each item of its list: that of an enum, value or record, of
 * a text, date or duration, or a fundamental one. The words of an enum lists
 * ceasefire_enum_list_words().
 *
 * Returns: a GType
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_model_member_get_gtype (const CeasefireModelMember *self);

/**
 * ceasefire_model_member_is_list:
 * @self: a member
 *
 * Tells whether it holds any number of items, in order.
 *
 * Returns: whether it is a list
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_model_member_is_list (const CeasefireModelMember *self);

/**
 * ceasefire_model_member_is_required:
 * @self: a member
 *
 * Tells whether a check of the dossier reports where it is not set.
 *
 * Returns: whether it is required
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_model_member_is_required (const CeasefireModelMember *self);

/**
 * ceasefire_model_member_get_value_type:
 * @self: a member
 *
 * Gets the type of the values or records that it holds.
 *
 * Returns: (transfer none) (nullable): the type; %NULL for members of other kinds
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const CeasefireModelType *ceasefire_model_member_get_value_type (const CeasefireModelMember *self);

/**
 * ceasefire_model_member_list_targets:
 * @self: a member
 *
 * Lists the types of records that it may refer to: all, if any record will do.
 *
 * Returns: (transfer full) (array zero-terminated=1): their names; none unless it is a reference
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_model_member_list_targets (const CeasefireModelMember *self);

/**
 * ceasefire_model_member_reaches_elsewhere:
 * @self: a member
 *
 * Tells whether the record that it refers to may stand in another dossier.
 *
 * Returns: whether it may
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_model_member_reaches_elsewhere (const CeasefireModelMember *self);

/**
 * ceasefire_model_member_get_vocabulary:
 * @self: a member
 *
 * Gets the name of the vocabulary that its codes are of; see
 * [func@Ceasefire.Vocabulary.get_builtin] and [method@Ceasefire.Dossier.get_vocabulary].
 *
 * Returns: (transfer none) (nullable): the name; %NULL unless it is a code
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_model_member_get_vocabulary (const CeasefireModelMember *self);

/**
 * ceasefire_model_member_get_format:
 * @self: a member
 *
 * Gets what a string must look like, such as `uri`, `language` or `edtf`.
 *
 * Returns: (transfer none) (nullable): the name of the format; %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_model_member_get_format (const CeasefireModelMember *self);

/**
 * ceasefire_model_member_get_minimum:
 * @self: a member
 *
 * Gets the least number that it may be.
 *
 * Returns: the number; NaN unless it is an integer or a number
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
double ceasefire_model_member_get_minimum (const CeasefireModelMember *self);

/**
 * ceasefire_model_member_get_maximum:
 * @self: a member
 *
 * Gets the greatest number that it may be.
 *
 * Returns: the number; NaN unless it is an integer or a number
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
double ceasefire_model_member_get_maximum (const CeasefireModelMember *self);

/**
 * ceasefire_enum_list_words:
 * @gtype: the type of an enum of this library, such as %CEASEFIRE_TYPE_STANCE
 *
 * Lists the words by which files and options name the values of an enum.
 *
 * Returns: (transfer full) (array zero-terminated=1): the words, in the order of the values
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_enum_list_words (GType gtype);

/**
 * ceasefire_enum_to_word:
 * @gtype: the type of an enum of this library, such as %CEASEFIRE_TYPE_STANCE
 * @value: a value of it
 *
 * Gets the word by which files and options name a value.
 *
 * Returns: (transfer none) (nullable): the word, such as `asserts`; %NULL for the value that stands
 *   for nothing said, and for what is no value
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_enum_to_word (GType gtype, int value);

/**
 * ceasefire_enum_get_label:
 * @gtype: the type of an enum of this library, such as %CEASEFIRE_TYPE_FINDING_STATUS
 * @value: a value of it
 * @language: (nullable): the tag of a language, such as `fr`; %NULL for English
 *
 * Gets the words by which readers know a value. Where they are not there in @language they come in
 * English, as with [method@Ceasefire.Text.get_string]. Terms of vocabularies have theirs in
 * [method@Ceasefire.Term.get_label]. May be called from any thread; the locale does not matter.
 *
 * Returns: (transfer none) (nullable): the words, such as `not due`; %NULL for the value that stands
 *   for nothing said, and for what is no value
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_enum_get_label (GType gtype, int value, const char *language);

/**
 * ceasefire_enum_from_word:
 * @gtype: the type of an enum of this library
 * @word: a word
 *
 * Finds the value that a word names.
 *
 * Returns: the value; -1 if no value has that word
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
int ceasefire_enum_from_word (GType gtype, const char *word);

G_END_DECLS
