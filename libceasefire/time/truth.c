/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-truth.h>

G_DEFINE_ENUM_TYPE (CeasefireTruth, ceasefire_truth, G_DEFINE_ENUM_VALUE (CEASEFIRE_TRUTH_NO, "no"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_TRUTH_UNKNOWN, "unknown"),
                    G_DEFINE_ENUM_VALUE (CEASEFIRE_TRUTH_YES, "yes"))
