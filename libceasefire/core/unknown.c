/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/unknown.h"

/* A record of a type that this version does not know: every member but the id is an extra. */
struct _CeasefireUnknown
{
  CeasefireRecord parent_instance;

  char *type_name;
};

static const CeasefireLayout *unknown_layout;

const CeasefireType ceasefire_unknown_type = {
  .name = "unknown",
  .get_type = ceasefire_unknown_get_type,
  .size = sizeof (CeasefireUnknown),
  .is_record = TRUE,
  .layout = &unknown_layout,
};

G_DEFINE_FINAL_TYPE (CeasefireUnknown, ceasefire_unknown, CEASEFIRE_TYPE_RECORD)

static void
unknown_finalize (GObject *object)
{
  g_free (CEASEFIRE_UNKNOWN (object)->type_name);
  G_OBJECT_CLASS (ceasefire_unknown_parent_class)->finalize (object);
}

static void
ceasefire_unknown_class_init (CeasefireUnknownClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = unknown_finalize;
  ceasefire_record_class_describe (klass, &ceasefire_unknown_type);
}

/* The members that every record has are extras too: here they only look unset. */
static void
ceasefire_unknown_init (CeasefireUnknown *self)
{
  self->type_name = g_strdup (ceasefire_unknown_type.name);
  self->parent_instance.confidence = -1;
}

const char *
ceasefire_unknown_peek_type_name (CeasefireRecord *record)
{
  return CEASEFIRE_UNKNOWN (record)->type_name;
}

void
ceasefire_unknown_set_type_name (CeasefireRecord *record, const char *type_name)
{
  g_free (CEASEFIRE_UNKNOWN (record)->type_name);
  CEASEFIRE_UNKNOWN (record)->type_name = g_strdup (type_name);
}
