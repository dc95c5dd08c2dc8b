/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* Prints the script by which bash completes what is typed behind `ceasefire`. */
void completion_print (const char *const *commands);
