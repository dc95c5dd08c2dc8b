#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# build-component.sh PROGRAM COMPONENT [--static]: the same for a program that uses a component.
set -eu
program=$1
flags=$(pkg-config ${3-} --cflags --libs "ceasefire-$2-1.0")
# pkg-config quotes for a shell, which has to read the flags again where a path has a space in it.
eval "set -- $flags"
${CC:-cc} ${CFLAGS:-} -o "$program" "$(dirname "$0")/../$(basename "$program").c" "$@"
