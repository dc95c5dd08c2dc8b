/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* How far CEASEFIRE_LIMIT_DEPTH can be raised: what walks over a text keeps a bit for each level. */
#define CEASEFIRE_JSON_DEPTH_MAX 4096
