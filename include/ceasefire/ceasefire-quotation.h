/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-document-text.h>

G_BEGIN_DECLS

/**
 * CeasefireQuotationState:
 * @CEASEFIRE_QUOTATION_STATE_UNSET: Not said.
 * @CEASEFIRE_QUOTATION_STATE_SAME: The quote stands where the citation says.
 * @CEASEFIRE_QUOTATION_STATE_MOVED: It stands once in the text, but elsewhere.
 * @CEASEFIRE_QUOTATION_STATE_AMBIGUOUS: It stands elsewhere, at several places.
 * @CEASEFIRE_QUOTATION_STATE_CHANGED: It does not stand there; a passage is like it.
 * @CEASEFIRE_QUOTATION_STATE_GONE: It does not stand there, and nothing is like it.
 *
 * What became of a quote in a text, which may have been edited since it was cited.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_QUOTATION_STATE_UNSET,
  CEASEFIRE_QUOTATION_STATE_SAME,
  CEASEFIRE_QUOTATION_STATE_MOVED,
  CEASEFIRE_QUOTATION_STATE_AMBIGUOUS,
  CEASEFIRE_QUOTATION_STATE_CHANGED,
  CEASEFIRE_QUOTATION_STATE_GONE,
} CeasefireQuotationState;

#define CEASEFIRE_TYPE_QUOTATION_STATE (ceasefire_quotation_state_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_quotation_state_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_QUOTATION (ceasefire_quotation_get_type ())

/**
 * CeasefireQuotation:
 *
 * A quote of a dossier, and where it stands in the text that is at hand; see
 * [method@Ceasefire.Checker.list_quotations].
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
G_DECLARE_FINAL_TYPE (CeasefireQuotation, ceasefire_quotation, CEASEFIRE, QUOTATION, GObject)

/**
 * ceasefire_quotation_get_state:
 * @self: a quotation
 *
 * Gets what became of the quote.
 *
 * Returns: the state
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefireQuotationState ceasefire_quotation_get_state (CeasefireQuotation *self);

/**
 * ceasefire_quotation_get_record_id:
 * @self: a quotation
 *
 * Gets the id of the record that cites.
 *
 * Returns: (transfer none) (nullable): the id
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_quotation_get_record_id (CeasefireQuotation *self);

/**
 * ceasefire_quotation_get_path:
 * @self: a quotation
 *
 * Gets where the citation is in the dossier, such as `records[3].sources[0]`.
 *
 * Returns: (transfer none): the path
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_quotation_get_path (CeasefireQuotation *self);

/**
 * ceasefire_quotation_get_line:
 * @self: a quotation
 *
 * Gets the line of the dossier that the quote is in.
 *
 * Returns: the line, counted from 1, or 0 if it is not known
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint ceasefire_quotation_get_line (CeasefireQuotation *self);

/**
 * ceasefire_quotation_get_column:
 * @self: a quotation
 *
 * Gets the column of the dossier that the quote is at.
 *
 * Returns: the column in Unicode code points, counted from 1, or 0 if it is not known
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
guint ceasefire_quotation_get_column (CeasefireQuotation *self);

/**
 * ceasefire_quotation_get_document:
 * @self: a quotation
 *
 * Gets the id of the document that is cited.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_quotation_get_document (CeasefireQuotation *self);

/**
 * ceasefire_quotation_get_quote:
 * @self: a quotation
 *
 * Gets the words that are cited.
 *
 * Returns: (transfer none): the words
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
const char *ceasefire_quotation_get_quote (CeasefireQuotation *self);

/**
 * ceasefire_quotation_get_start:
 * @self: a quotation
 *
 * Gets where the citation says that the quote begins.
 *
 * Returns: an offset in Unicode code points; -1: it does not say
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_quotation_get_start (CeasefireQuotation *self);

/**
 * ceasefire_quotation_get_end:
 * @self: a quotation
 *
 * Gets where the citation says that the quote ends.
 *
 * Returns: an offset in Unicode code points; -1: it does not say
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
gint64 ceasefire_quotation_get_end (CeasefireQuotation *self);

/**
 * ceasefire_quotation_get_passage:
 * @self: a quotation
 *
 * Gets where the quote stands: of several places the one that is nearest to where it should, and of a
 * quote that has changed what is most like it.
 *
 * Returns: (transfer none) (nullable): a passage; %NULL if the quote is gone
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CeasefirePassage *ceasefire_quotation_get_passage (CeasefireQuotation *self);

G_END_DECLS
