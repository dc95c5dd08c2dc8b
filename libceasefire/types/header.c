/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-header.h>

#include "types/types.h"

struct _CeasefireHeader
{
  CeasefireValue parent_value;

  char *ceasefire;
  char *id;
  CeasefireText *title;
  char *language;
  char *timezone;
  CeasefireDate *created;
  CeasefireDate *modified;
  CeasefireTerm **vocabularies;
};

static const CeasefireField header_fields[] = {
  CEASEFIRE_STRING (CeasefireHeader, ceasefire, .required = TRUE, .format = "version",
                    .blurb = "Version of the format, major.minor."),
  CEASEFIRE_STRING (CeasefireHeader, id, .format = "uri",
                    .blurb = "URI that the records' global names start with."),
  CEASEFIRE_TEXT (CeasefireHeader, title, .blurb = "Title of the dossier."),
  CEASEFIRE_STRING (CeasefireHeader, language, .required = TRUE, .format = "language",
                    .blurb = "BCP 47 tag of the language of plain texts."),
  CEASEFIRE_STRING (CeasefireHeader, timezone, .format = "timezone",
                    .blurb = "IANA name of the time zone of local times."),
  CEASEFIRE_DATE (CeasefireHeader, created, .blurb = "When the dossier was begun."),
  CEASEFIRE_DATE (CeasefireHeader, modified, .blurb = "When it was last changed."),
  CEASEFIRE_VALUES (CeasefireHeader, vocabularies, CeasefireTerm, ceasefire_term_type,
                    .blurb = "Terms added to the built-in vocabularies."),
};

static const CeasefireLayout *header_layout;

const CeasefireType ceasefire_header_type = CEASEFIRE_VALUE_TYPE (
  "header", ceasefire_header_get_type, CeasefireHeader, header_fields, header_layout);

G_DEFINE_BOXED_TYPE (CeasefireHeader, ceasefire_header, ceasefire_header_ref,
                     ceasefire_header_unref)

CeasefireHeader *
ceasefire_header_new (const char *language)
{
  CeasefireHeader *self;

  g_return_val_if_fail (language != NULL, NULL);

  self = ceasefire_value_new (&ceasefire_header_type);
  ceasefire_header_set_version (self, CEASEFIRE_FORMAT_VERSION);
  ceasefire_header_set_language (self, language);
  return self;
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

  return self->ceasefire;
}

void
ceasefire_header_set_version (CeasefireHeader *self, const char *version)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->ceasefire, &version);
}

const char *
ceasefire_header_get_id (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->id;
}

void
ceasefire_header_set_id (CeasefireHeader *self, const char *id)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->id, &id);
}

CeasefireText *
ceasefire_header_get_title (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

void
ceasefire_header_set_title (CeasefireHeader *self, CeasefireText *title)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->title, &title);
}

const char *
ceasefire_header_get_language (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->language;
}

void
ceasefire_header_set_language (CeasefireHeader *self, const char *language)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->language, &language);
}

const char *
ceasefire_header_get_timezone (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->timezone;
}

void
ceasefire_header_set_timezone (CeasefireHeader *self, const char *timezone)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->timezone, &timezone);
}

CeasefireDate *
ceasefire_header_get_created (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->created;
}

void
ceasefire_header_set_created (CeasefireHeader *self, CeasefireDate *created)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->created, &created);
}

CeasefireDate *
ceasefire_header_get_modified (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->modified;
}

void
ceasefire_header_set_modified (CeasefireHeader *self, CeasefireDate *modified)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->modified, &modified);
}

CeasefireTerm *const *
ceasefire_header_get_vocabularies (CeasefireHeader *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->vocabularies;
}

void
ceasefire_header_set_vocabularies (CeasefireHeader *self, CeasefireTerm *const *vocabularies)
{
  g_return_if_fail (self != NULL);

  ceasefire_value_assign (self, &self->vocabularies, &vocabularies);
}

void
ceasefire_header_add_vocabulary (CeasefireHeader *self, CeasefireTerm *vocabulary)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (vocabulary != NULL);

  ceasefire_value_append (self, &self->vocabularies, vocabulary);
}
