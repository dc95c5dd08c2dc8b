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

struct _CeasefireCitation
{
  CeasefireValue parent_value;

  char *document;
  char *quote;
  gint64 start;
  gint64 end;
  char *locator;
  CeasefireSupport support;
  CeasefireReliability reliability;
  gint64 credibility;
};

static const CeasefireField citation_fields[] = {
  CEASEFIRE_REF (CeasefireCitation, document, .required = TRUE, .refers_to = "document",
                 .blurb = "Document that is cited."),
  CEASEFIRE_STRING (CeasefireCitation, quote, .blurb = "Exact words of the document."),
  CEASEFIRE_INT (CeasefireCitation, start, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Offset of the quote's first character, in Unicode code points from 0."),
  CEASEFIRE_INT (CeasefireCitation, end, .minimum = 0, .maximum = CEASEFIRE_INT_MAX,
                 .blurb = "Offset behind the quote's last character, in Unicode code points."),
  CEASEFIRE_STRING (CeasefireCitation, locator,
                    .blurb = "Place in the document as readers name it, such as para 4."),
  CEASEFIRE_ENUM (CeasefireCitation, support, CeasefireSupport, ceasefire_support_get_type,
                  .blurb = "How the document carries what is cited from it."),
  CEASEFIRE_ENUM (CeasefireCitation, reliability, CeasefireReliability,
                  ceasefire_reliability_get_type,
                  .blurb = "Reliability of the source, Admiralty code A to F."),
  CEASEFIRE_INT (CeasefireCitation, credibility, .minimum = 1, .maximum = 6,
                 .blurb = "Credibility of the information, Admiralty code 1 to 6."),
};

static const CeasefireLayout *citation_layout;

const CeasefireType ceasefire_citation_type = CEASEFIRE_VALUE_TYPE (
  "citation", ceasefire_citation_get_type, CeasefireCitation, citation_fields, citation_layout);

G_DEFINE_BOXED_TYPE (CeasefireCitation, ceasefire_citation, ceasefire_citation_ref,
                     ceasefire_citation_unref)

CeasefireCitation *
ceasefire_citation_new (const char *document)
{
  CeasefireCitation *self;

  g_return_val_if_fail (document != NULL, NULL);

  self = ceasefire_value_new (&ceasefire_citation_type);
  ceasefire_citation_set_document (self, document);
  return self;
}

CeasefireCitation *
ceasefire_citation_ref (CeasefireCitation *self)
{
  return ceasefire_value_ref (self);
}

CeasefireCitation *
ceasefire_citation_copy (const CeasefireCitation *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_citation_unref (CeasefireCitation *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_citation_equal (const CeasefireCitation *a, const CeasefireCitation *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_citation_get_document (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->document;
}

void
ceasefire_citation_set_document (CeasefireCitation *self, const char *document)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->document, &document);
}

const char *
ceasefire_citation_get_quote (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->quote;
}

void
ceasefire_citation_set_quote (CeasefireCitation *self, const char *quote)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->quote, &quote);
}

gint64
ceasefire_citation_get_start (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, -1);

  return self->start;
}

void
ceasefire_citation_set_start (CeasefireCitation *self, gint64 start)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->start, &start);
}

gint64
ceasefire_citation_get_end (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, -1);

  return self->end;
}

void
ceasefire_citation_set_end (CeasefireCitation *self, gint64 value)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->end, &value);
}

const char *
ceasefire_citation_get_locator (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->locator;
}

void
ceasefire_citation_set_locator (CeasefireCitation *self, const char *locator)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->locator, &locator);
}

CeasefireSupport
ceasefire_citation_get_support (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->support;
}

void
ceasefire_citation_set_support (CeasefireCitation *self, CeasefireSupport support)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->support, &support);
}

CeasefireReliability
ceasefire_citation_get_reliability (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->reliability;
}

void
ceasefire_citation_set_reliability (CeasefireCitation *self, CeasefireReliability reliability)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->reliability, &reliability);
}

gint64
ceasefire_citation_get_credibility (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->credibility;
}

void
ceasefire_citation_set_credibility (CeasefireCitation *self, gint64 credibility)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->credibility, &credibility);
}
