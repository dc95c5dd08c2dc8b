#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# build-bridge.sh PROGRAM [--static]: the same for a program that uses the bridge to json-glib.
set -eu
program=$1
flags=$(pkg-config ${2-} --cflags --libs ceasefire-json-glib-1.0)
# pkg-config quotes for a shell, which has to read the flags again where a path has a space in it.
eval "set -- $flags"
${CC:-cc} ${CFLAGS:-} -o "$program" "$(dirname "$0")/../bridge.c" "$@"
