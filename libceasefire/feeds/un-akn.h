/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/trees.h"

G_BEGIN_DECLS

/* Resolutions of the United Nations in Akoma Ntoso, one or several, each in one or several languages. */
void ceasefire_un_akn_read (CeasefireTreeAccount *account, const CeasefireTreeFile *files,
                            guint n_files);

G_END_DECLS
