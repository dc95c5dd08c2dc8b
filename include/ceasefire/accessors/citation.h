/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#pragma once

#include <ceasefire/ceasefire-citation.h>

G_BEGIN_DECLS

/**
 * ceasefire_citation_ref:
 * @self: a citation
 *
 * Takes a reference. The value stays as long as it is held, whatever becomes of its record.
 *
 * Returns: (transfer full): @self itself
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireCitation *ceasefire_citation_ref (CeasefireCitation *self);

/**
 * ceasefire_citation_copy:
 * @self: a citation
 *
 * Makes another with the same members, which can be changed.
 *
 * Returns: (transfer full): a new citation
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireCitation *ceasefire_citation_copy (const CeasefireCitation *self);

/**
 * ceasefire_citation_unref:
 * @self: (transfer full): a citation
 *
 * Lets go of a reference.
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_citation_unref (CeasefireCitation *self);

/**
 * ceasefire_citation_equal:
 * @a: a citation
 * @b: a citation
 *
 * Tells whether all members of the two are equal.
 *
 * Returns: whether they are equal
 *
 * Since: 1.0
 */
CEASEFIRE_API gboolean ceasefire_citation_equal (const CeasefireCitation *a,
                                                 const CeasefireCitation *b);

/**
 * ceasefire_citation_get_document:
 * @self: a citation
 *
 * Gets `document`: document that is cited.
 *
 * It names a record of type document.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_citation_get_document (CeasefireCitation *self);

/**
 * ceasefire_citation_set_document:
 * @self: a citation
 * @document: (nullable) (transfer none): the id, or %NULL for none
 *
 * Sets `document`; see ceasefire_citation_get_document().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_citation_set_document (CeasefireCitation *self, const char *document);

/**
 * ceasefire_citation_get_quote:
 * @self: a citation
 *
 * Gets `quote`: exact words of the document.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_citation_get_quote (CeasefireCitation *self);

/**
 * ceasefire_citation_set_quote:
 * @self: a citation
 * @quote: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `quote`; see ceasefire_citation_get_quote().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_citation_set_quote (CeasefireCitation *self, const char *quote);

/**
 * ceasefire_citation_get_start:
 * @self: a citation
 *
 * Gets `start`: offset of the quote's first character, in Unicode code points from 0.
 *
 * -1 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_citation_get_start (CeasefireCitation *self);

/**
 * ceasefire_citation_set_start:
 * @self: a citation
 * @start: the number, from 0, or -1 for none
 *
 * Sets `start`; see ceasefire_citation_get_start().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_citation_set_start (CeasefireCitation *self, gint64 start);

/**
 * ceasefire_citation_get_end:
 * @self: a citation
 *
 * Gets `end`: offset behind the quote's last character, in Unicode code points.
 *
 * -1 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_citation_get_end (CeasefireCitation *self);

/**
 * ceasefire_citation_set_end:
 * @self: a citation
 * @value: the number, from 0, or -1 for none
 *
 * Sets `end`; see ceasefire_citation_get_end().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_citation_set_end (CeasefireCitation *self, gint64 value);

/**
 * ceasefire_citation_get_locator:
 * @self: a citation
 *
 * Gets `locator`: place in the document as readers name it, such as para 4.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL if there is none
 *
 * Since: 1.0
 */
CEASEFIRE_API const char *ceasefire_citation_get_locator (CeasefireCitation *self);

/**
 * ceasefire_citation_set_locator:
 * @self: a citation
 * @locator: (nullable) (transfer none): the text, or %NULL for none
 *
 * Sets `locator`; see ceasefire_citation_get_locator().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_citation_set_locator (CeasefireCitation *self, const char *locator);

/**
 * ceasefire_citation_get_support:
 * @self: a citation
 *
 * Gets `support`: how the document carries what is cited from it.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireSupport ceasefire_citation_get_support (CeasefireCitation *self);

/**
 * ceasefire_citation_set_support:
 * @self: a citation
 * @support: the value
 *
 * Sets `support`; see ceasefire_citation_get_support().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_citation_set_support (CeasefireCitation *self,
                                                   CeasefireSupport support);

/**
 * ceasefire_citation_get_reliability:
 * @self: a citation
 *
 * Gets `reliability`: reliability of the source, Admiralty code A to F.
 *
 * Returns: the value
 *
 * Since: 1.0
 */
CEASEFIRE_API CeasefireReliability ceasefire_citation_get_reliability (CeasefireCitation *self);

/**
 * ceasefire_citation_set_reliability:
 * @self: a citation
 * @reliability: the value
 *
 * Sets `reliability`; see ceasefire_citation_get_reliability().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_citation_set_reliability (CeasefireCitation *self,
                                                       CeasefireReliability reliability);

/**
 * ceasefire_citation_get_credibility:
 * @self: a citation
 *
 * Gets `credibility`: credibility of the information, Admiralty code 1 to 6.
 *
 * 0 means that it is not said.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
CEASEFIRE_API gint64 ceasefire_citation_get_credibility (CeasefireCitation *self);

/**
 * ceasefire_citation_set_credibility:
 * @self: a citation
 * @credibility: the number, 1 to 6, or 0 for none
 *
 * Sets `credibility`; see ceasefire_citation_get_credibility().
 *
 * Since: 1.0
 */
CEASEFIRE_API void ceasefire_citation_set_credibility (CeasefireCitation *self, gint64 credibility);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CeasefireCitation, ceasefire_citation_unref)

G_END_DECLS
