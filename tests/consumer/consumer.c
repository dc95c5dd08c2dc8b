/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <ceasefire/ceasefire.h>

/* A program outside the project: it fails unless headers and library are of one version. */
int
main (void)
{
  g_print ("ceasefire %s\n", ceasefire_get_version ());
  return g_strcmp0 (ceasefire_get_version (), CEASEFIRE_VERSION_STRING) == 0 ? 0 : 1;
}
