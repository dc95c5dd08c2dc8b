/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

/* Symbols are hidden unless marked, so that what is exported is what the headers say. */
#if defined _WIN32 && defined CEASEFIRE_COMPILATION
#define CEASEFIRE_API __declspec(dllexport)
#elif defined _WIN32
#define CEASEFIRE_API __declspec(dllimport)
#elif defined __GNUC__
#define CEASEFIRE_API __attribute__ ((visibility ("default")))
#else
#define CEASEFIRE_API
#endif
