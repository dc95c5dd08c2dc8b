/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  const char *code; /* as in "rus" */
  const char *name;
} CeasefireUnMember;

/* The state that the United Nations call so, in English and in capitals or not; NULL: there is none. */
const CeasefireUnMember *ceasefire_un_member_find (const char *name);

G_END_DECLS
