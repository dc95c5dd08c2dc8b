/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <ceasefire/ceasefire-macros.h>

/*
 * Marks what libceasefire-feeds takes from the library beside the public interface. It is exported
 * under a version of its own that has the whole number of the release in it, so that the two only
 * load together if they were built together. interface.cmake reads the names that follow the mark.
 */
#define CEASEFIRE_SHARED CEASEFIRE_API
