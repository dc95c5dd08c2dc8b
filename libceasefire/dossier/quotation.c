/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/quotation.h"

#include "core/enum.h"

/* A quote and where it stands: data that a check made. */

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireQuotationState, ceasefire_quotation_state,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_QUOTATION_STATE_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_QUOTATION_STATE_SAME, "same"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_QUOTATION_STATE_MOVED, "moved"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_QUOTATION_STATE_AMBIGUOUS, "ambiguous"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_QUOTATION_STATE_CHANGED, "changed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_QUOTATION_STATE_GONE, "gone"))
/* clang-format on */

struct _CeasefireQuotation
{
  GObject parent_instance;

  CeasefireQuotationData data;
};

G_DEFINE_FINAL_TYPE (CeasefireQuotation, ceasefire_quotation, G_TYPE_OBJECT)

static void
quotation_finalize (GObject *object)
{
  CeasefireQuotationData *data = &CEASEFIRE_QUOTATION (object)->data;

  g_free (data->record_id);
  g_free (data->path);
  g_free (data->document);
  g_free (data->quote);
  g_clear_object (&data->passage);
  G_OBJECT_CLASS (ceasefire_quotation_parent_class)->finalize (object);
}

static void
ceasefire_quotation_class_init (CeasefireQuotationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = quotation_finalize;
}

/* One that g_object_new() made is of no quote. */
static void
ceasefire_quotation_init (CeasefireQuotation *self)
{
  self->data.path = g_strdup ("");
  self->data.document = g_strdup ("");
  self->data.quote = g_strdup ("");
  self->data.start = self->data.end = -1;
}

CeasefireQuotation *
ceasefire_quotation_new (const CeasefireQuotationData *data)
{
  CeasefireQuotation *self = g_object_new (CEASEFIRE_TYPE_QUOTATION, NULL);

  g_free (self->data.path);
  g_free (self->data.document);
  g_free (self->data.quote);
  self->data = *data;
  return self;
}

CeasefireQuotationState
ceasefire_quotation_get_state (CeasefireQuotation *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_QUOTATION (self), CEASEFIRE_QUOTATION_STATE_UNSET);

  return self->data.state;
}

const char *
ceasefire_quotation_get_record_id (CeasefireQuotation *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_QUOTATION (self), NULL);

  return self->data.record_id;
}

const char *
ceasefire_quotation_get_path (CeasefireQuotation *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_QUOTATION (self), NULL);

  return self->data.path;
}

guint
ceasefire_quotation_get_line (CeasefireQuotation *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_QUOTATION (self), 0);

  return self->data.line;
}

guint
ceasefire_quotation_get_column (CeasefireQuotation *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_QUOTATION (self), 0);

  return self->data.column;
}

const char *
ceasefire_quotation_get_document (CeasefireQuotation *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_QUOTATION (self), NULL);

  return self->data.document;
}

const char *
ceasefire_quotation_get_quote (CeasefireQuotation *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_QUOTATION (self), NULL);

  return self->data.quote;
}

gint64
ceasefire_quotation_get_start (CeasefireQuotation *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_QUOTATION (self), -1);

  return self->data.start;
}

gint64
ceasefire_quotation_get_end (CeasefireQuotation *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_QUOTATION (self), -1);

  return self->data.end;
}

CeasefirePassage *
ceasefire_quotation_get_passage (CeasefireQuotation *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_QUOTATION (self), NULL);

  return self->data.passage;
}
