/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* Changes @text, which is or was JSON, in one of many ways. */
void mutate_json (GRand *rand, GString *text);
