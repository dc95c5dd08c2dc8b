#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# build-bridge.sh PROGRAM: the same for a program that uses the bridge to json-glib.
set -eu
${CC:-cc} ${CFLAGS:-} -o "$1" "$(dirname "$0")/../bridge.c" \
  $(pkg-config --cflags --libs ceasefire-json-glib-1.0)
