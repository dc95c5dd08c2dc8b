/* SPDX-License-Identifier: LGPL-2.1-or-later */
#define _GNU_SOURCE
#include <glib.h>

/*
 * ThreadSanitizer sees only what was compiled with it, and GLib was not: that a GMutex, a GOnce or
 * g_once_init_leave() orders what two threads do is told to it here. These functions stand in front
 * of GLib's own, which they call.
 */
#ifdef __SANITIZE_THREAD__
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#define NEXT(function) ((__typeof__ (&(function))) find_next (#function))

static gpointer
find_next (const char *name)
{
  return dlsym (RTLD_NEXT, name);
}

void
g_mutex_lock (GMutex *mutex)
{
  NEXT (g_mutex_lock) (mutex);
  __tsan_acquire (mutex);
}

void
g_mutex_unlock (GMutex *mutex)
{
  __tsan_release (mutex);
  NEXT (g_mutex_unlock) (mutex);
}

/* Before these functions stand macros of the same names, whose load with acquire is seen. */
#undef g_once_init_enter
#undef g_once_init_leave

gboolean (g_once_init_enter) (volatile void *location)
{
  gboolean enter = NEXT (g_once_init_enter) (location);

  __tsan_acquire ((void *) location);
  return enter;
}

void (g_once_init_leave) (volatile void *location, gsize result)
{
  __tsan_release ((void *) location);
  NEXT (g_once_init_leave) (location, result);
}

/* What is called once. */
typedef struct
{
  GOnce *once;
  GThreadFunc function;
  gpointer data;
} OnceCall;

static gpointer
call_once (gpointer data)
{
  OnceCall *call = data;
  gpointer result = call->function (call->data);

  __tsan_release (call->once);
  return result;
}

gpointer
g_once_impl (GOnce *once, GThreadFunc function, gpointer data)
{
  OnceCall call = { once, function, data };
  gpointer result = NEXT (g_once_impl) (once, call_once, &call);

  __tsan_acquire (once);
  return result;
}
#endif
