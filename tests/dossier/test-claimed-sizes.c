/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _GNU_SOURCE
#include "support/dossier.h"

#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/*
 * A few bytes may claim that terabytes follow. No memory is taken for what has not come: all of this
 * is refused in a process that may have 64 MB more than it has.
 */

#define ROOM ((rlim_t) 64 << 20)

/* Exit codes of the process. */
enum
{
  ALL_REFUSED,
  NOT_REFUSED,
  NO_LIMIT
};

typedef struct
{
  const char *what;
  const char *bytes;
  gsize length;
} Claim;

#define CLAIM(what, bytes)                                                                         \
  {                                                                                                \
    what, bytes, sizeof (bytes) - 1                                                                \
  }
#define ZSTD "\x28\xb5\x2f\xfd"

static const Claim claims[] = {
  CLAIM ("a frame of 2^60 bytes in one piece", ZSTD "\xe0\0\0\0\0\0\0\0\x10\1\0\0"),
  CLAIM ("a frame of 2^40 bytes, looking back 1 kB", ZSTD "\xc0\0\0\0\0\0\0\1\0\0\1\0\0"),
  CLAIM ("a frame that looks back 3.75 TB", ZSTD "\0\xff\1\0\0"),
  CLAIM ("a frame that looks back 16 MB", ZSTD "\0\x70\1\0\0"),
  CLAIM ("a block of 2 MB", ZSTD "\0\x58\xff\xff\xff"),
  CLAIM ("a gzip member with a name that does not end",
         "\x1f\x8b\x08\x08\0\0\0\0\0\3aaaaaaaaaaaaaaaa"),
  CLAIM ("a stored block of 64 kB", "\x1f\x8b\x08\0\0\0\0\0\0\3\0\xff\xff\0\0"),
  CLAIM ("a long duration",
         "{\"ceasefire\":\"1.0\",\"records\":[{\"type\":\"meeting\",\"id\":\"a\","
         "\"duration\":\"P99999999999999999999999Y\"}]}"),
  CLAIM ("a number of many digits", "{\"ceasefire\":\"1.0\",\"records\":[{\"type\":\"actor\","
                                    "\"id\":\"a\",\"confidence\":1E999999999}]}"),
};

/* What AddressSanitizer cannot allocate it does not refuse: it ends the process. */
static gboolean
limit_memory (void)
{
#ifdef __SANITIZE_ADDRESS__
  return FALSE;
#else
  g_autofree char *text = NULL;
  struct rlimit limit;
  gpointer much;

  if (!g_file_get_contents ("/proc/self/statm", &text, NULL, NULL))
    return FALSE;
  limit.rlim_cur = g_ascii_strtoull (text, NULL, 10) * (rlim_t) sysconf (_SC_PAGESIZE) + ROOM;
  limit.rlim_max = limit.rlim_cur;
  if (setrlimit (RLIMIT_AS, &limit) != 0)
    return FALSE;
  much = malloc (2 * ROOM);
  free (much);
  return much == NULL;
#endif
}

static gboolean
is_refused (const Claim *claim)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (claim->bytes, claim->length);
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr (CeasefireDossier) loaded = ceasefire_dossier_load_stream (stream, NULL, NULL);
  g_autoptr (GVariant) variant
    = g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE_VARDICT, bytes, FALSE));
  g_autoptr (CeasefireDossier) made = ceasefire_dossier_from_variant (variant, NULL);

  if (loaded == NULL && made == NULL)
    return TRUE;
  g_printerr ("%s was taken\n", claim->what);
  return FALSE;
}

static G_GNUC_NORETURN void
refuse_all (void)
{
  int result = ALL_REFUSED;

  if (!limit_memory ())
    _exit (NO_LIMIT);
  for (gsize i = 0; i < G_N_ELEMENTS (claims); i++)
    if (!is_refused (&claims[i]))
      result = NOT_REFUSED;
  _exit (result);
}

static void
no_memory_is_taken_for_what_is_only_claimed (void **state)
{
  pid_t child = fork ();
  int status;

  (void) state;
  assert_true (child >= 0);
  if (child == 0)
    refuse_all ();
  assert_int_equal (waitpid (child, &status, 0), child);
  if (WIFEXITED (status) && WEXITSTATUS (status) == NO_LIMIT)
    {
      print_message (
        "SKIPPED: the memory of a process cannot be limited here, as with sanitizers\n");
      skip ();
    }
  assert_true (WIFEXITED (status));
  assert_int_equal (WEXITSTATUS (status), ALL_REFUSED);
}

int
main (void)
{
  const struct CMUnitTest tests[] = {
    cmocka_unit_test (no_memory_is_taken_for_what_is_only_claimed),
  };

  return cmocka_run_group_tests_name ("claimed sizes", tests, NULL, NULL);
}
