/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-claim.h>
#include <ceasefire/ceasefire-date.h>
#include <ceasefire/ceasefire-record.h>
#include <ceasefire/ceasefire-response.h>

G_BEGIN_DECLS

/**
 * CeasefireStatementForm:
 * @CEASEFIRE_STATEMENT_FORM_UNSET: Not said.
 * @CEASEFIRE_STATEMENT_FORM_DIRECT_QUOTE: The very words, in quotation marks.
 * @CEASEFIRE_STATEMENT_FORM_MIXED_QUOTE: Reported, with some of the very words.
 * @CEASEFIRE_STATEMENT_FORM_INDIRECT: Reported in other words that keep the sense.
 * @CEASEFIRE_STATEMENT_FORM_PARAPHRASE: The gist in the reporter's words.
 * @CEASEFIRE_STATEMENT_FORM_DOCUMENT_TEXT: Words of a document.
 * @CEASEFIRE_STATEMENT_FORM_TRANSCRIPT: Words of a transcript.
 * @CEASEFIRE_STATEMENT_FORM_NONVERBAL: A gesture, or silence that was meant to say something.
 *
 * How the words reached the record.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_STATEMENT_FORM_UNSET,
  CEASEFIRE_STATEMENT_FORM_DIRECT_QUOTE,
  CEASEFIRE_STATEMENT_FORM_MIXED_QUOTE,
  CEASEFIRE_STATEMENT_FORM_INDIRECT,
  CEASEFIRE_STATEMENT_FORM_PARAPHRASE,
  CEASEFIRE_STATEMENT_FORM_DOCUMENT_TEXT,
  CEASEFIRE_STATEMENT_FORM_TRANSCRIPT,
  CEASEFIRE_STATEMENT_FORM_NONVERBAL,
} CeasefireStatementForm;

#define CEASEFIRE_TYPE_STATEMENT_FORM (ceasefire_statement_form_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_statement_form_get_type (void) G_GNUC_CONST;

/**
 * CeasefireAttribution:
 * @CEASEFIRE_ATTRIBUTION_UNSET: Not said.
 * @CEASEFIRE_ATTRIBUTION_ON_RECORD: By name.
 * @CEASEFIRE_ATTRIBUTION_BACKGROUND: By a description, such as a senior official.
 * @CEASEFIRE_ATTRIBUTION_DEEP_BACKGROUND: Not even by a description.
 * @CEASEFIRE_ATTRIBUTION_UNATTRIBUTED: The source names nobody.
 * @CEASEFIRE_ATTRIBUTION_DOCUMENT: The speaker is a document.
 *
 * On what terms the speaker may be named.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_ATTRIBUTION_UNSET,
  CEASEFIRE_ATTRIBUTION_ON_RECORD,
  CEASEFIRE_ATTRIBUTION_BACKGROUND,
  CEASEFIRE_ATTRIBUTION_DEEP_BACKGROUND,
  CEASEFIRE_ATTRIBUTION_UNATTRIBUTED,
  CEASEFIRE_ATTRIBUTION_DOCUMENT,
} CeasefireAttribution;

#define CEASEFIRE_TYPE_ATTRIBUTION (ceasefire_attribution_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_attribution_get_type (void) G_GNUC_CONST;

#define CEASEFIRE_TYPE_STATEMENT (ceasefire_statement_get_type ())

/**
 * CeasefireStatement:
 *
 * Something that was said, by whom, through whom, how surely.
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
CEASEFIRE_DECLARE_RECORD_TYPE (CeasefireStatement, ceasefire_statement, STATEMENT)

G_END_DECLS

#include <ceasefire/accessors/statement.h>
