/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

G_BEGIN_DECLS

/**
 * CeasefireTruth:
 * @CEASEFIRE_TRUTH_NO: It is so in no reading of what is known.
 * @CEASEFIRE_TRUTH_UNKNOWN: What is known allows both.
 * @CEASEFIRE_TRUTH_YES: It is so in every reading of what is known.
 *
 * The answer to a question about things that are known only in part.
 *
 * The values are in order, so the weaker of two answers is the smaller one: `MIN (a, b)` is
 * "a and b", and `MAX (a, b)` is "a or b".
 *
 * Since: 1.0
 */
typedef enum
{
  CEASEFIRE_TRUTH_NO,
  CEASEFIRE_TRUTH_UNKNOWN,
  CEASEFIRE_TRUTH_YES,
} CeasefireTruth;

/**
 * ceasefire_truth_get_type:
 *
 * Returns: the type of #CeasefireTruth
 *
 * Since: 1.0
 */
CEASEFIRE_AVAILABLE_IN_1_0
GType ceasefire_truth_get_type (void);

#define CEASEFIRE_TYPE_TRUTH (ceasefire_truth_get_type ())

G_END_DECLS
