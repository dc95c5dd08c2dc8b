/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <stdlib.h>

/* Comes before tools/ceasefire.c where that is part of a test. The process is not the command's then:
 * its main() has another name, and what it does at exit it does not do. */
#define main tool_main
#define atexit(function) ((void) (function))
