/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "feeds/un-akn-version.h"

G_BEGIN_DECLS

/*
 * Which clause of one language version is which of another: by their numbers, and those without a number
 * by their places between two numbers, if there are as many of them. The first version has the clauses;
 * what another has more or less is told.
 */
void ceasefire_un_pair (CeasefireTreeAccount *account, CeasefireUnVersion *const *versions,
                        guint n_versions);

G_END_DECLS
