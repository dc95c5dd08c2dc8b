/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-citation.h>

#include "core/core-types.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireSupport, ceasefire_support,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_SUPPORT_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_SUPPORT_EXPLICIT, "explicit"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_SUPPORT_IMPLICIT, "implicit"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_SUPPORT_INFERRED, "inferred"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_SUPPORT_BACKGROUND, "background"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_SUPPORT_CONTRADICTS, "contradicts"))
/* clang-format on */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireReliability, ceasefire_reliability,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELIABILITY_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELIABILITY_A, "A"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELIABILITY_B, "B"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELIABILITY_C, "C"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELIABILITY_D, "D"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELIABILITY_E, "E"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_RELIABILITY_F, "F"))
/* clang-format on */

static const CeasefireField citation_fields[] = {
  CEASEFIRE_REF (document, .required = TRUE, .refers_to = "document",
                 .blurb = "The document that is cited."),
  CEASEFIRE_STRING (quote, .blurb = "The exact words of the document that are cited."),
  CEASEFIRE_INT (
    start, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
    .blurb
    = "The offset of the quote's first character in the document, in Unicode code points from 0."),
  CEASEFIRE_INT (end, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "The offset behind the quote's last character in the document, in "
                          "Unicode code points from 0."),
  CEASEFIRE_STRING (locator,
                    .blurb = "The place in the document as readers name it, such as para 4."),
  CEASEFIRE_STRINGS (members, .format = "path",
                     .blurb = "The paths of the record's members that the quote supports, such as "
                              "when or parties[0].side; unset means all of it."),
  CEASEFIRE_ENUM (
    support, ceasefire_support_get_type, .bare = 1,
    .blurb = "How the document bears on what is cited from it, such as explicit or contradicts."),
  CEASEFIRE_ENUM (reliability, ceasefire_reliability_get_type, .bare = 2,
                  .blurb = "The reliability of the source, by the Admiralty code from A, "
                           "completely reliable, to F, which cannot be judged."),
  CEASEFIRE_INT (credibility, .minimum = 1, .maximum = 6,
                 .blurb = "The credibility of the information, by the Admiralty code from 1, "
                          "confirmed, to 6, which cannot be judged."),
};

CeasefireType ceasefire_citation_type
  = CEASEFIRE_VALUE_TYPE ("citation", CeasefireCitation, citation_fields,
                          .blurb = "Where a record is supported: which document, which words.");

#include "core/accessors/citation.inc"
