/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* What --format takes with --coders. */
extern const char *const coders_formats[];

/* What two or more coders, a file each, made of one text; returns the code for the shell. */
int coders_compare (char *const *names, const char *format);
