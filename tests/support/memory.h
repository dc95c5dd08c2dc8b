/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/*
 * Runs the part of a test that measures memory; skips it, and says so, where that cannot be measured:
 * sanitizers and valgrind have memory of their own. A test that is skipped frees nothing, so this comes
 * before it has anything.
 */
void memory_measure (void (*test) (void));
/* The most bytes that this process has had, since the last call with @again if there was one. */
gsize memory_get_peak (gboolean again);
