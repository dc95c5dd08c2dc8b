/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-dossier.h>

#include "core/source.h"

G_BEGIN_DECLS

/*
 * A dossier from a tree in memory; NULL: gives up, see core/source.h. @max_size: at most so many
 * bytes of JSON.
 */
CeasefireDossier *ceasefire_dossier_from_tree (const CeasefireSourceClass *class, gpointer tree,
                                               guint64 max_size);

G_END_DECLS
