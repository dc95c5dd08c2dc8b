#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# build-consumer.sh PROGRAM: what a Makefile of an outside program would do.
set -eu
${CC:-cc} ${CFLAGS:-} -o "$1" "$(dirname "$0")/../consumer.c" \
  $(pkg-config --cflags --libs ceasefire-1.0)
