/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire-version.h>

const char *
ceasefire_get_version (void)
{
  return CEASEFIRE_VERSION_STRING;
}

gboolean
ceasefire_check_version (guint major, guint minor, guint micro)
{
  /* Compared as data: against a literal 0, compilers call the comparison pointless. */
  static const guint own[]
    = { CEASEFIRE_MAJOR_VERSION, CEASEFIRE_MINOR_VERSION, CEASEFIRE_MICRO_VERSION };
  const guint asked[] = { major, minor, micro };

  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    if (asked[i] != own[i])
      return asked[i] < own[i];
  return TRUE;
}
