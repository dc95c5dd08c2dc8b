/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/*
 * Included before each file of tests, by the compiler's command line: such a file is written as a
 * program, and linked into one program with the others of its folder.
 */

#define main CEASEFIRE_TEST_MAIN

int main (void);
