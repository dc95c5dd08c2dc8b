/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireSupport:
 * @CEASEFIRE_SUPPORT_UNSET: Not said.
 * @CEASEFIRE_SUPPORT_EXPLICIT: It says so.
 * @CEASEFIRE_SUPPORT_IMPLICIT: It takes it for granted.
 * @CEASEFIRE_SUPPORT_INFERRED: It follows from what it says.
 * @CEASEFIRE_SUPPORT_BACKGROUND: It is background from elsewhere.
 * @CEASEFIRE_SUPPORT_CONTRADICTS: It says otherwise.
 *
 * How a source carries what is cited from it.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_SUPPORT_UNSET,
  CEASEFIRE_SUPPORT_EXPLICIT,
  CEASEFIRE_SUPPORT_IMPLICIT,
  CEASEFIRE_SUPPORT_INFERRED,
  CEASEFIRE_SUPPORT_BACKGROUND,
  CEASEFIRE_SUPPORT_CONTRADICTS,
} CeasefireSupport;

#define CEASEFIRE_TYPE_SUPPORT (ceasefire_support_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_support_get_type (void) G_GNUC_CONST;

/**
 * CeasefireReliability:
 * @CEASEFIRE_RELIABILITY_UNSET: Not said.
 * @CEASEFIRE_RELIABILITY_A: Completely reliable.
 * @CEASEFIRE_RELIABILITY_B: Usually reliable.
 * @CEASEFIRE_RELIABILITY_C: Fairly reliable.
 * @CEASEFIRE_RELIABILITY_D: Not usually reliable.
 * @CEASEFIRE_RELIABILITY_E: Unreliable.
 * @CEASEFIRE_RELIABILITY_F: Cannot be judged.
 *
 * How reliable a source is, Admiralty code A to F.
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_RELIABILITY_UNSET,
  CEASEFIRE_RELIABILITY_A,
  CEASEFIRE_RELIABILITY_B,
  CEASEFIRE_RELIABILITY_C,
  CEASEFIRE_RELIABILITY_D,
  CEASEFIRE_RELIABILITY_E,
  CEASEFIRE_RELIABILITY_F,
} CeasefireReliability;

#define CEASEFIRE_TYPE_RELIABILITY (ceasefire_reliability_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_reliability_get_type (void) G_GNUC_CONST;

/**
 * CeasefireCitation:
 *
 * Where a record is supported: which document, which words.
 *
 * A value can be changed until it is put into a record or header; from then on it is frozen, and
 * ceasefire_citation_copy() makes another that can be changed.
 *
 * Since: 1.0
 */
typedef struct _CeasefireCitation CeasefireCitation;

#define CEASEFIRE_TYPE_CITATION (ceasefire_citation_get_type ())

CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_citation_get_type (void) G_GNUC_CONST;

G_END_DECLS

#include <ceasefire/accessors/citation.h>
