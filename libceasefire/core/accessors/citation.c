/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-citation.h>

#include "core/core-types.h"

#include <math.h>

enum
{
  ROW_DOCUMENT,
  ROW_QUOTE,
  ROW_START,
  ROW_END,
  ROW_LOCATOR,
  ROW_SUPPORT,
  ROW_RELIABILITY,
  ROW_CREDIBILITY,
};

GType
ceasefire_citation_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_citation_type);
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

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_DOCUMENT);
}

void
ceasefire_citation_set_document (CeasefireCitation *self, const char *document)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_DOCUMENT, &(CeasefireCell){ .pointer = (gpointer) document });
}

const char *
ceasefire_citation_get_quote (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_QUOTE);
}

void
ceasefire_citation_set_quote (CeasefireCitation *self, const char *quote)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_QUOTE, &(CeasefireCell){ .pointer = (gpointer) quote });
}

gint64
ceasefire_citation_get_start (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, -1);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_START, -1);
}

void
ceasefire_citation_set_start (CeasefireCitation *self, gint64 start)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_START, &(CeasefireCell){ .integer = start });
}

gint64
ceasefire_citation_get_end (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, -1);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_END, -1);
}

void
ceasefire_citation_set_end (CeasefireCitation *self, gint64 value)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_END, &(CeasefireCell){ .integer = value });
}

const char *
ceasefire_citation_get_locator (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_LOCATOR);
}

void
ceasefire_citation_set_locator (CeasefireCitation *self, const char *locator)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_LOCATOR, &(CeasefireCell){ .pointer = (gpointer) locator });
}

CeasefireSupport
ceasefire_citation_get_support (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireSupport) ceasefire_node_get_small ((const CeasefireNode *) self, ROW_SUPPORT);
}

void
ceasefire_citation_set_support (CeasefireCitation *self, CeasefireSupport support)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_SUPPORT, &(CeasefireCell){ .small = (int) support });
}

CeasefireReliability
ceasefire_citation_get_reliability (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return (CeasefireReliability) ceasefire_node_get_small ((const CeasefireNode *) self,
                                                          ROW_RELIABILITY);
}

void
ceasefire_citation_set_reliability (CeasefireCitation *self, CeasefireReliability reliability)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_RELIABILITY, &(CeasefireCell){ .small = (int) reliability });
}

gint64
ceasefire_citation_get_credibility (CeasefireCitation *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return ceasefire_node_get_int ((const CeasefireNode *) self, ROW_CREDIBILITY, 0);
}

void
ceasefire_citation_set_credibility (CeasefireCitation *self, gint64 credibility)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_CREDIBILITY, &(CeasefireCell){ .integer = credibility });
}
