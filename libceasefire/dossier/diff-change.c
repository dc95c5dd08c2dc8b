/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "dossier/diff.h"

/* clang-format off */
G_DEFINE_ENUM_TYPE (CeasefireChangeKind, ceasefire_change_kind,
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CHANGE_UNSET, "unset"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CHANGE_ADDED, "added"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CHANGE_REMOVED, "removed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CHANGE_CHANGED, "changed"),
  G_DEFINE_ENUM_VALUE (CEASEFIRE_CHANGE_MOVED, "moved"))
/* clang-format on */

G_DEFINE_FINAL_TYPE (CeasefireChange, ceasefire_change, G_TYPE_OBJECT)

static void
change_finalize (GObject *object)
{
  CeasefireChange *self = CEASEFIRE_CHANGE (object);

  g_free (self->record_id);
  g_free (self->record_type);
  g_free (self->path);
  g_free (self->old_value);
  g_free (self->new_value);
  g_free (self->place);
  g_free (self->unknown);
  g_free (self->before);
  G_OBJECT_CLASS (ceasefire_change_parent_class)->finalize (object);
}

static void
ceasefire_change_class_init (CeasefireChangeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = change_finalize;
}

static void
ceasefire_change_init (CeasefireChange *self)
{
  (void) self;
}

CeasefireChange *
ceasefire_change_new (CeasefireChangeKind kind, const char *record_id, const char *record_type,
                      char *path, char *old_value, char *new_value, char *place)
{
  CeasefireChange *self = g_object_new (CEASEFIRE_TYPE_CHANGE, NULL);

  self->kind = kind;
  self->record_id = g_strdup (record_id);
  self->record_type = g_strdup (record_type);
  self->path = path;
  self->old_value = old_value;
  self->new_value = new_value;
  self->place = place;
  return self;
}

gboolean
ceasefire_change_is_of_record (CeasefireChange *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CHANGE (self), FALSE);

  return (self->path == NULL || *self->path == '\0') && self->unknown == NULL;
}

/* A record without id only comes or goes as a whole. */
gboolean
ceasefire_change_is_of_header (CeasefireChange *self)
{
  return self->record_id == NULL && !ceasefire_change_is_of_record (self);
}

CeasefireChangeKind
ceasefire_change_get_kind (CeasefireChange *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CHANGE (self), CEASEFIRE_CHANGE_UNSET);

  return self->kind;
}

const char *
ceasefire_change_get_record_id (CeasefireChange *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CHANGE (self), NULL);

  return self->record_id;
}

const char *
ceasefire_change_get_record_type (CeasefireChange *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CHANGE (self), NULL);

  return self->record_type ? self->record_type : "";
}

const char *
ceasefire_change_get_path (CeasefireChange *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CHANGE (self), NULL);

  return self->path ? self->path : "";
}

const char *
ceasefire_change_get_old (CeasefireChange *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CHANGE (self), NULL);

  return self->old_value;
}

const char *
ceasefire_change_get_new (CeasefireChange *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CHANGE (self), NULL);

  return self->new_value;
}

const char *
ceasefire_change_get_place (CeasefireChange *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CHANGE (self), NULL);

  return self->place;
}

guint
ceasefire_change_get_old_nth (CeasefireChange *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CHANGE (self), 0);

  return self->old_nth;
}

guint
ceasefire_change_get_new_nth (CeasefireChange *self)
{
  g_return_val_if_fail (CEASEFIRE_IS_CHANGE (self), 0);

  return self->new_nth;
}
