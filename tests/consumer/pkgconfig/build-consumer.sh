#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# build-consumer.sh PROGRAM: what a Makefile of an outside program would do.
set -eu
program=$1
flags=$(pkg-config --cflags --libs ceasefire-1.0)
# pkg-config quotes for a shell, which has to read the flags again where a path has a space in it.
eval "set -- $flags"
${CC:-cc} ${CFLAGS:-} -o "$program" "$(dirname "$0")/../consumer.c" "$@"
