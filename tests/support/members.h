/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <gio/gio.h>

/* Fails unless the record, or value, is written as @json in one line and read back equal. */
void assert_record_json (gpointer record, const char *json);
void assert_value_json (gpointer value, const char *json);
