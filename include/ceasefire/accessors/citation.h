/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-citation.h>

G_BEGIN_DECLS

/**
 * ceasefire_citation_new:
 * @document: the document that is cited
 * @error: where an error goes
 *
 * Makes a citation with the members that are required, and no others.
 *
 * Returns: (transfer full): the new value; without one, @error is %CEASEFIRE_ERROR_VALUE, since
 *   @document cannot be an id
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireCitation *ceasefire_citation_new (const char *document, GError **error);

/**
 * ceasefire_citation_ref:
 * @self: a citation
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 CeasefireCitation *ceasefire_citation_ref (CeasefireCitation *self);

/**
 * ceasefire_citation_copy:
 * @self: a citation
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new citation
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireCitation *ceasefire_citation_copy (const CeasefireCitation *self);

/**
 * ceasefire_citation_unref:
 * @self: (transfer full): a citation
 *
 * Lets go of a reference.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_citation_unref (CeasefireCitation *self);

/**
 * ceasefire_citation_equal:
 * @a: a citation
 * @b: a citation
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_citation_equal (const CeasefireCitation *a, const CeasefireCitation *b);

/**
 * ceasefire_citation_has:
 * @self: a citation
 * @member: the name of a member in the format
 *
 * Tells whether a member is set, be it known to this version or not.
 *
 * Returns: whether it is set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_citation_has (const CeasefireCitation *self, const char *member);

/**
 * ceasefire_citation_list_members:
 * @self: a citation
 *
 * Lists the members that are set, in the order of the format, then those that this version does not
 * know.
 *
 * Returns: (transfer full) (array zero-terminated=1): names
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char **ceasefire_citation_list_members (const CeasefireCitation *self);

/**
 * ceasefire_citation_dup_json:
 * @self: a citation
 * @member: the name of a member in the format
 *
 * Gets a member, as ceasefire_record_dup_json() does.
 *
 * Returns: (transfer full) (nullable): JSON, or %NULL if the member is not set
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
char *ceasefire_citation_dup_json (const CeasefireCitation *self, const char *member);

/**
 * ceasefire_citation_set_json:
 * @self: a citation
 * @member: the name of a member in the format
 * @json: what it is to be, as it stands in a file
 * @error: where an error goes
 *
 * Sets a member, as ceasefire_record_set_json() does. It fails too for a value that can no longer
 * be changed.
 *
 * Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_citation_set_json (CeasefireCitation *self, const char *member, const char *json,
                                      GError **error);

/**
 * ceasefire_citation_set_extra:
 * @self: a citation
 * @member: the name of a member
 * @json: (nullable): its JSON; %NULL to unset it
 * @error: where an error goes
 *
 * Sets a member that this version does not know, as ceasefire_record_set_extra() does.
 *
 * Returns: whether it was set; if not, @error is one of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gboolean ceasefire_citation_set_extra (CeasefireCitation *self, const char *member,
                                       const char *json, GError **error);

/**
 * ceasefire_citation_unset:
 * @self: a citation that can still be changed
 * @member: the name of a member in the format
 *
 * Leaves a member unset, be it known to this version or not.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_citation_unset (CeasefireCitation *self, const char *member);

/**
 * ceasefire_citation_to_json:
 * @self: a citation
 *
 * Writes all members in one line, as they stand in a file.
 *
 * Returns: (transfer full): JSON
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 char *ceasefire_citation_to_json (const CeasefireCitation *self);

/**
 * ceasefire_citation_from_json:
 * @json: one JSON object, as it stands in a file
 * @error: where an error goes
 *
 * Reads a citation as strictly as it is read in a dossier.
 *
 * Returns: (transfer full): a new citation, which can be changed; if there is none, @error is one
 *   of %CEASEFIRE_ERROR with path and reason
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireCitation *ceasefire_citation_from_json (const char *json, GError **error);

/**
 * ceasefire_citation_get_document:
 * @self: a citation
 *
 * Gets the document that is cited.
 * It is required: a check of the dossier reports where it is not set.
 *
 * Returns: (transfer none) (nullable): the id of a document; %NULL if unset; valid until this
 *   member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_citation_get_document (CeasefireCitation *self);

/**
 * ceasefire_citation_set_document:
 * @self: a citation
 * @document: (nullable) (transfer none): the id of a document; it is copied; %NULL unsets the
 *   member
 *
 * Sets the document that is cited.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_citation_set_document (CeasefireCitation *self, const char *document);

/**
 * ceasefire_citation_get_quote:
 * @self: a citation
 *
 * Gets the exact words of the document that are cited.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_citation_get_quote (CeasefireCitation *self);

/**
 * ceasefire_citation_set_quote:
 * @self: a citation
 * @quote: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the exact words of the document that are cited.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_citation_set_quote (CeasefireCitation *self, const char *quote);

/**
 * ceasefire_citation_get_start:
 * @self: a citation
 *
 * Gets the offset of the quote's first character in the document, in Unicode code points from 0.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_citation_get_start (CeasefireCitation *self);

/**
 * ceasefire_citation_set_start:
 * @self: a citation
 * @start: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets the offset of the quote's first character in the document, in Unicode code points from 0.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_citation_set_start (CeasefireCitation *self, gint64 start);

/**
 * ceasefire_citation_get_end:
 * @self: a citation
 *
 * Gets the offset behind the quote's last character in the document, in Unicode code points from 0.
 *
 * Returns: a whole number, 0 or more, or -1 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_citation_get_end (CeasefireCitation *self);

/**
 * ceasefire_citation_set_end:
 * @self: a citation
 * @value: a whole number, 0 or more, or -1 to unset the member
 *
 * Sets the offset behind the quote's last character in the document, in Unicode code points from 0.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 void ceasefire_citation_set_end (CeasefireCitation *self, gint64 value);

/**
 * ceasefire_citation_get_locator:
 * @self: a citation
 *
 * Gets the place in the document as readers name it, such as para 4.
 *
 * Returns: (transfer none) (nullable): a string; %NULL if unset; valid until this member is changed
 *   or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 const char *ceasefire_citation_get_locator (CeasefireCitation *self);

/**
 * ceasefire_citation_set_locator:
 * @self: a citation
 * @locator: (nullable) (transfer none): a string; it is copied; %NULL unsets the member
 *
 * Sets the place in the document as readers name it, such as para 4.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_citation_set_locator (CeasefireCitation *self, const char *locator);

/**
 * ceasefire_citation_get_members:
 * @self: a citation
 *
 * Gets the paths of the record's members that the quote supports, such as when or parties[0].side;
 * unset means all of it.
 *
 * Returns: (transfer none) (nullable) (array zero-terminated=1): a list, each the path of a member,
 *   such as parties[0].side; %NULL if unset; valid until this member is changed or @self ends
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *const *ceasefire_citation_get_members (CeasefireCitation *self);

/**
 * ceasefire_citation_set_members:
 * @self: a citation
 * @members: (nullable) (transfer none) (array zero-terminated=1): a list, each the path of a
 *   member, such as parties[0].side; they are copied; %NULL or an empty list unsets the member
 *
 * Sets the paths of the record's members that the quote supports, such as when or parties[0].side;
 * unset means all of it.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_citation_set_members (CeasefireCitation *self, const char *const *members);

/**
 * ceasefire_citation_get_support:
 * @self: a citation
 *
 * Gets how the document bears on what is cited from it, such as explicit or contradicts.
 *
 * Returns: the value, or %CEASEFIRE_SUPPORT_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireSupport ceasefire_citation_get_support (CeasefireCitation *self);

/**
 * ceasefire_citation_set_support:
 * @self: a citation
 * @support: the value, or %CEASEFIRE_SUPPORT_UNSET to unset the member
 *
 * Sets how the document bears on what is cited from it, such as explicit or contradicts.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_citation_set_support (CeasefireCitation *self, CeasefireSupport support);

/**
 * ceasefire_citation_get_reliability:
 * @self: a citation
 *
 * Gets the reliability of the source, by the Admiralty code from A, completely reliable, to F,
 * which cannot be judged.
 *
 * Returns: the value, or %CEASEFIRE_RELIABILITY_UNSET if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireReliability ceasefire_citation_get_reliability (CeasefireCitation *self);

/**
 * ceasefire_citation_set_reliability:
 * @self: a citation
 * @reliability: the value, or %CEASEFIRE_RELIABILITY_UNSET to unset the member
 *
 * Sets the reliability of the source, by the Admiralty code from A, completely reliable, to F,
 * which cannot be judged.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_citation_set_reliability (CeasefireCitation *self, CeasefireReliability reliability);

/**
 * ceasefire_citation_get_credibility:
 * @self: a citation
 *
 * Gets the credibility of the information, by the Admiralty code from 1, confirmed, to 6, which
 * cannot be judged.
 *
 * Returns: a whole number from 1 to 6, or 0 if it is not said
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0 gint64 ceasefire_citation_get_credibility (CeasefireCitation *self);

/**
 * ceasefire_citation_set_credibility:
 * @self: a citation
 * @credibility: a whole number from 1 to 6, or 0 to unset the member
 *
 * Sets the credibility of the information, by the Admiralty code from 1, confirmed, to 6, which
 * cannot be judged.
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
void ceasefire_citation_set_credibility (CeasefireCitation *self, gint64 credibility);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireCitation, ceasefire_citation_unref)

G_END_DECLS
