/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "support/memory.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static gboolean
memory_is_measurable (void)
{
  const char *preloaded = g_getenv ("LD_PRELOAD");
  gboolean watched = preloaded && strstr (preloaded, "vgpreload");

#ifdef __SANITIZE_ADDRESS__
  watched = TRUE;
#endif
#if defined __has_feature
#if __has_feature(address_sanitizer)
  watched = TRUE;
#endif
#endif
  return !watched && g_file_test ("/proc/self/clear_refs", G_FILE_TEST_EXISTS);
}

void
memory_measure (void (*test) (void))
{
  if (!memory_is_measurable ())
    {
      print_message ("SKIPPED: memory cannot be measured here\n");
      skip ();
    }
  test ();
}

static gboolean
memory_forget_peak (void)
{
  FILE *file = fopen ("/proc/self/clear_refs", "w");
  gboolean written = file && fputs ("5", file) >= 0;

  return file && fclose (file) == 0 && written;
}

gsize
memory_get_peak (gboolean again)
{
  g_autofree char *status = NULL;
  const char *peak;

  if (again)
    assert_true (memory_forget_peak ());
  assert_true (g_file_get_contents ("/proc/self/status", &status, NULL, NULL));
  peak = strstr (status, "VmHWM:");
  assert_non_null (peak);
  return (gsize) g_ascii_strtoull (peak + strlen ("VmHWM:"), NULL, 10) * 1024;
}
