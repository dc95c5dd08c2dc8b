/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include <ceasefire/ceasefire-citation.h>
#include <ceasefire/ceasefire-text.h>

G_BEGIN_DECLS

/* Described in ceasefire-date.h, which whoever reads a date includes. */
typedef struct _CeasefireDate CeasefireDate;

/**
 * CeasefireReview:
 * @CEASEFIRE_REVIEW_UNSET: Not said.
 * @CEASEFIRE_REVIEW_DRAFT: Nobody but its author has looked at it.
 * @CEASEFIRE_REVIEW_REVIEWED: Somebody else has looked it over.
 * @CEASEFIRE_REVIEW_APPROVED: Whoever answers for the dossier has approved it.
 *
 * How far a record has been looked over.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_REVIEW_UNSET,
  CEASEFIRE_REVIEW_DRAFT,
  CEASEFIRE_REVIEW_REVIEWED,
  CEASEFIRE_REVIEW_APPROVED,
} CeasefireReview;

#define CEASEFIRE_TYPE_REVIEW (ceasefire_review_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_review_get_type (void) G_GNUC_CONST;

/**
 * CeasefireRecord:
 *
 * The base of everything that has an id: actors, places, documents, meetings, statements,
 * agreements, clauses, incidents, coverage and findings.
 *
 * A record names another by its id; [class@Ceasefire.Dossier] finds it. What a record is made of
 * can be read and set through its functions, through properties, and through the JSON format, all
 * under the same names. Any number of threads may read a record at once while nobody changes it.
 *
 * A constructor is given an id that may come from anywhere, so one that cannot be an id is an error.
 * The setters of single members take what the program has made sure of: a critical names the mistake
 * of a program that gives them anything else, and nothing is set. The property `id` is such a setter.
 *
 * Only the types of this library derive from it. GObject lets a binding declare another, and an instance
 * of it is a critical mistake of the program, which names it: it has no members but the common ones, and
 * no dossier and no writer takes it.
 *
 * Since: 1.0
 */
typedef struct _CeasefireRecord CeasefireRecord;

#define CEASEFIRE_TYPE_RECORD (ceasefire_record_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_record_get_type (void) G_GNUC_CONST;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireRecord, g_object_unref)

/*
 * Declares a type below CeasefireRecord, as G_DECLARE_FINAL_TYPE() would, but without a struct for its
 * class: with that of CeasefireRecord itself it is private to the library.
 */
#define CEASEFIRE_DECLARE_RECORD_TYPE(TypeName, type_name, TYPE_NAME)                              \
  GType type_name##_get_type (void);                                                               \
  typedef struct _##TypeName TypeName;                                                             \
  G_DEFINE_AUTOPTR_CLEANUP_FUNC (TypeName, g_object_unref)                                         \
  G_GNUC_UNUSED static inline TypeName *CEASEFIRE_##TYPE_NAME (gpointer pointer)                   \
  {                                                                                                \
    return G_TYPE_CHECK_INSTANCE_CAST (pointer, type_name##_get_type (), TypeName);                \
  }                                                                                                \
  G_GNUC_UNUSED static inline gboolean CEASEFIRE_IS_##TYPE_NAME (gpointer pointer)                 \
  {                                                                                                \
    return G_TYPE_CHECK_INSTANCE_TYPE (pointer, type_name##_get_type ());                          \
  }

static inline CeasefireRecord *
CEASEFIRE_RECORD (gpointer pointer)
{
  return G_TYPE_CHECK_INSTANCE_CAST (pointer, ceasefire_record_get_type (), CeasefireRecord);
}

static inline gboolean
CEASEFIRE_IS_RECORD (gpointer pointer)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (pointer, ceasefire_record_get_type ());
}

/**
 * ceasefire_id_is_valid:
 * @id: (nullable): a text
 *
 * Tells whether a text can be a record's id: it is not empty, has at most 1024 bytes, and no white
 * space, control or formatting character.
 *
 * Returns: whether @id can be an id
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_id_is_valid (const char *id);

/**
 * ceasefire_record_get_id:
 * @self: a record
 *
 * Gets the id.
 *
 * Returns: (transfer none) (nullable): the id; %NULL only for a record of a type that this version
 *   does not know
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_record_get_id (CeasefireRecord *self);

/**
 * ceasefire_record_get_type_name:
 * @self: a record
 *
 * Gets the name of the record's type in the format, such as `statement`.
 *
 * Returns: (transfer none): the name
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_record_get_type_name (CeasefireRecord *self);

/**
 * ceasefire_record_get_parent:
 * @self: a record
 *
 * Gets the record that this one is nested in: a clause's clause or agreement.
 *
 * Returns: (transfer none) (nullable): the parent
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireRecord *ceasefire_record_get_parent (CeasefireRecord *self);

/**
 * ceasefire_record_equal:
 * @a: a record
 * @b: a record
 *
 * Tells whether two records are of one type and have the same id and members, nested records and
 * members that this version does not know included.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_record_equal (CeasefireRecord *a, CeasefireRecord *b);

/**
 * ceasefire_record_copy:
 * @self: a record
 *
 * Makes a record with the same id and members. The copy is in no dossier and has no parent.
 *
 * Returns: (transfer full): a new record
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireRecord *ceasefire_record_copy (CeasefireRecord *self);

/**
 * ceasefire_record_describe:
 * @self: a record
 *
 * Describes a record in one line, for logs and messages: its type, its id and its first text.
 *
 * Returns: (transfer full): the description
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_record_describe (CeasefireRecord *self);

/**
 * ceasefire_record_has:
 * @self: a record
 * @member: a member's name in the format, such as `in_reply_to`
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_record_has (CeasefireRecord *self, const char *member);

/**
 * ceasefire_record_unset:
 * @self: a record
 * @member: a member's name in the format; not one that holds nested records
 *
 * Leaves a member unset.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_record_unset (CeasefireRecord *self, const char *member);

/**
 * ceasefire_record_list_members:
 * @self: a record
 *
 * Lists the members that are set, in the order of the format, then those that this version does
 * not know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_record_list_members (CeasefireRecord *self);

/**
 * ceasefire_record_dup_json:
 * @self: a record
 * @member: a member's name in the format, be it known to this version or not; `type` and `id` too
 *
 * Gets a member as it stands in a file, in one line.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_record_dup_json (CeasefireRecord *self, const char *member);

/**
 * ceasefire_record_set_json:
 * @self: a record
 * @member: a member's name in the format; not `type` and `id`
 * @json: what it is to be, as it stands in a file: `"2016-09"`, `["accuse","deny"]`, `true`
 * @error: where an error goes
 *
 * Sets a member, as strictly as a record is read. An empty list leaves it unset. Nested records
 * take the place of those that were there.
 *
 * What is wrong changes nothing, and is an error with path and reason: %CEASEFIRE_ERROR_NOT_FOUND
 * for a member that the type does not have, which names the nearest.
 *
 * Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_record_set_json (CeasefireRecord *self, const char *member, const char *json,
                                    GError **error);

/**
 * ceasefire_record_dup_strings:
 * @self: a record
 * @members: (array zero-terminated=1): names of members in the format, and `type` and `id`
 * @n_strings: (out): as many as there are @members
 *
 * Gets several members at once, as strings: a string as it is, lists of ids and codes with a space
 * between, and anything else as JSON. See ceasefire_reader_read_strings() for those of many records.
 *
 * Returns: (transfer full) (array length=n_strings): for each of @members a string, %NULL if it is
 *   not set
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char **ceasefire_record_dup_strings (CeasefireRecord *self, const char *const *members,
                                     guint *n_strings);

/**
 * ceasefire_record_set_extra:
 * @self: a record
 * @member: the name of a member that this version does not know
 * @json: (nullable): its JSON; %NULL to unset it
 * @error: where an error goes
 *
 * Sets a member that this version does not know. It is kept and written, and a check warns of it.
 *
 * Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason:
 *   %CEASEFIRE_ERROR_VALUE for a member that this version knows
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_record_set_extra (CeasefireRecord *self, const char *member, const char *json,
                                     GError **error);

/**
 * ceasefire_record_get_extra:
 * @self: a record
 * @member: a member's name
 *
 * Gets the value of a member that this version does not know, as JSON.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL if there is no such member
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_record_get_extra (CeasefireRecord *self, const char *member);

G_END_DECLS

#include <ceasefire/accessors/record.h>
