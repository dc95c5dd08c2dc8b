/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "core/subclass.h"

#include "core/record.h"

/*
 * A foreign subclass has no field table. In C none can be written, since the struct of the class is
 * private, and the types below are final; but a base class of final types cannot itself be final, so a
 * binding can derive from it at run time, and GObject has no way to refuse an instance: bindings crash
 * when a constructor gives NULL. So a critical tells the program of its mistake, and what it gets is a
 * record with the members that every record has, which no dossier and no writer takes.
 */
CeasefireType ceasefire_subclass_type = {
  .name = "unknown",
  .is_record = TRUE,
  .has_common = TRUE,
};

/* GObject's own constructor, which it recognises by its address and then need not call. */
static GObject *(*subclass_get_constructor (void)) (GType, guint, GObjectConstructParam *)
{
  return G_OBJECT_CLASS (g_type_class_peek (G_TYPE_OBJECT))->constructor;
}

static GObject *
subclass_construct (GType type, guint n_properties, GObjectConstructParam *properties)
{
  GObject *self = subclass_get_constructor () (type, n_properties, properties);

  g_critical ("%s: no type but the library's own may derive from CeasefireRecord",
              g_type_name (type));
  return self;
}

void
ceasefire_subclass_close (GObjectClass *class)
{
  class->constructor = subclass_construct;
  ((CeasefireRecordClass *) class)->type = &ceasefire_subclass_type;
}

void
ceasefire_subclass_open (GObjectClass *class)
{
  class->constructor = subclass_get_constructor ();
}
