/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Printed from the table of the type by ./run.sh print. */
#include <ceasefire/ceasefire-header.h>

#include "types/types.h"

#include <math.h>

enum
{
  ROW_CEASEFIRE,
  ROW_ID,
  ROW_TITLE,
  ROW_LANGUAGE,
  ROW_TIMEZONE,
  ROW_CREATED,
  ROW_MODIFIED,
  ROW_VOCABULARIES,
};

GType
ceasefire_header_get_type (void)
{
  return ceasefire_type_get_gtype (&ceasefire_header_type);
}

CeasefireHeader *
ceasefire_header_ref (CeasefireHeader *self)
{
  return ceasefire_value_ref (self);
}

CeasefireHeader *
ceasefire_header_copy (const CeasefireHeader *self)
{
  return ceasefire_value_copy (self);
}

void
ceasefire_header_unref (CeasefireHeader *self)
{
  ceasefire_value_unref (self);
}

gboolean
ceasefire_header_equal (const CeasefireHeader *a, const CeasefireHeader *b)
{
  return ceasefire_value_equal (a, b);
}

const char *
ceasefire_header_get_version (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_CEASEFIRE);
}

void
ceasefire_header_set_version (CeasefireHeader *self, const char *version)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_CEASEFIRE, &(CeasefireCell){ .pointer = (gpointer) version });
}

const char *
ceasefire_header_get_id (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_ID);
}

void
ceasefire_header_set_id (CeasefireHeader *self, const char *id)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_ID, &(CeasefireCell){ .pointer = (gpointer) id });
}

CeasefireText *
ceasefire_header_get_title (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_TITLE);
}

void
ceasefire_header_set_title (CeasefireHeader *self, CeasefireText *title)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_TITLE, &(CeasefireCell){ .pointer = (gpointer) title });
}

const char *
ceasefire_header_get_language (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_LANGUAGE);
}

void
ceasefire_header_set_language (CeasefireHeader *self, const char *language)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_LANGUAGE, &(CeasefireCell){ .pointer = (gpointer) language });
}

const char *
ceasefire_header_get_timezone (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_TIMEZONE);
}

void
ceasefire_header_set_timezone (CeasefireHeader *self, const char *timezone)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_TIMEZONE, &(CeasefireCell){ .pointer = (gpointer) timezone });
}

CeasefireDate *
ceasefire_header_get_created (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_CREATED);
}

void
ceasefire_header_set_created (CeasefireHeader *self, CeasefireDate *created)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_CREATED, &(CeasefireCell){ .pointer = (gpointer) created });
}

CeasefireDate *
ceasefire_header_get_modified (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_MODIFIED);
}

void
ceasefire_header_set_modified (CeasefireHeader *self, CeasefireDate *modified)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_MODIFIED, &(CeasefireCell){ .pointer = (gpointer) modified });
}

CeasefireTerm *const *
ceasefire_header_get_vocabularies (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (gpointer) ceasefire_node_get_pointer ((const CeasefireNode *) self, ROW_VOCABULARIES);
}

void
ceasefire_header_set_vocabularies (CeasefireHeader *self, CeasefireTerm *const *vocabularies)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_set (self, ROW_VOCABULARIES,
                       &(CeasefireCell){ .pointer = (gpointer) vocabularies });
}

void
ceasefire_header_add_vocabulary (CeasefireHeader *self, CeasefireTerm *vocabulary)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (vocabulary != NULL);

  ceasefire_value_append (self, ROW_VOCABULARIES, vocabulary);
}
