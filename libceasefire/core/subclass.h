/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "core/type.h"

G_BEGIN_DECLS

/*
 * Who may derive from CeasefireRecord. A class that is closed, and all that derive from it until
 * they are opened, have no members but the common ones, and say so at each instance.
 */
extern CeasefireType ceasefire_subclass_type;

void ceasefire_subclass_close (GObjectClass *class);
void ceasefire_subclass_open (GObjectClass *class);

G_END_DECLS
