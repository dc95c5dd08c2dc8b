/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

#include "core/shared.h"

G_BEGIN_DECLS

/* What @base has, unpacked if it is packed, for those who read streams. @base stays open. A failure is
 * met again by whoever goes on; of what is damaged it is of %CEASEFIRE_ERROR, without a place. */
CEASEFIRE_SHARED GInputStream *ceasefire_packing_open_stream (GInputStream *base);

G_END_DECLS
