#!/bin/sh
# SPDX-License-Identifier: LGPL-2.1-or-later
# Builds the project and runs it; `./run.sh help` lists what else it does.
set -eu
cd "$(dirname "$0")"

usage() {
  cat <<'TEXT'
./run.sh            install what is missing, build; check and show the example dossiers; monitor the article's
./run.sh test       build and run every test
./run.sh quick      the same without the tests that take long
./run.sh long       a hundred times what the tests do at random, about an hour; or as many times as given
./run.sh mutants    the monitor broken in one place after another, some fifteen minutes: which tests notice
./run.sh bench      build and run the measurements; or the rows that are named, --list shows which
./run.sh coverage   lines and branches of the library that the tests reach
./run.sh sanitize   the tests under the address, leak and undefined-behaviour sanitizers
./run.sh threads    what threads may do at once under the thread sanitizer
./run.sh clang      the tests with Clang, whose warnings are errors
./run.sh valgrind   the unit tests under valgrind
./run.sh fuzz       the fuzz targets, some seconds each; or as many as are given
./run.sh print      the accessors of the types anew from their tables, and the pages, schema and list of what
                    the library exports that are made of these
./run.sh translations
                    what there is to translate anew from the sources, and taken over into the catalogs
./run.sh pictures   the pictures of README and of the guide anew from the examples
./run.sh format     clang-format all sources in place
TEXT
}

# The names in Build-Depends, without versions and profiles. debhelper only makes packages.
dependencies() {
  sed -n '/^Build-Depends:/,/^$/p' debian/control |
    sed 's/^Build-Depends://; s/([^)]*)//g; s/<[^>]*>//g; s/|.*//' |
    tr ', ' '\n\n' | grep -v -e '^$' -e '^debhelper'
}

is_installed() {
  test "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# [PACKAGE...] that are wanted besides
install_missing() {
  command -v dpkg-query >/dev/null || {
    echo "Not a Debian system: please see to the packages named in debian/control." >&2
    return 0
  }
  missing=
  log=build/install.log
  for package in $(dependencies) "$@"; do
    is_installed "$package" || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  echo "Installing:$missing (what apt says goes to $log)"
  mkdir -p build
  as_root sh -c "export DEBIAN_FRONTEND=noninteractive
    apt-get -qq update; apt-get -qq install --no-install-recommends $missing" \
    </dev/null >"$log" 2>&1 || {
    echo "Installing failed. The end of $log:" >&2
    tail -n 20 "$log" >&2
    return 1
  }
}

# What looks at reports in tests: packages of npm, at the versions of a lock file, in build/npm alone.
# Without them these tests say what they leave out.
install_checkers() {
  from=tests/report to=build/npm
  cmp -s $from/package-lock.json $to/package-lock.json && return 0
  mkdir -p $to
  cp $from/package.json $from/package-lock.json $to
  (cd $to && npm ci --ignore-scripts --no-audit --no-fund) </dev/null >$to/install.log 2>&1 || {
    rm -f $to/package-lock.json
    echo "Some tests of reports are left out: npm could not install what $from/package.json names, see $to/install.log" >&2
  }
}

# CMake, the linker and the search path of libraries read these characters in their own ways.
check_folder() {
  case "$PWD" in
    *[]\"\#\$\;\:\,\<\>\[\\]*)
      printf 'This cannot be built in a folder with one of %s in its path: %s\n' \
        '" # $ ; : , < > [ ] \' "$PWD" >&2
      return 1 ;;
  esac
}

# Of Ninja's lines of progress, where they would not overwrite one another, one for each quarter of
# the work; all else whole.
show_quarters() {
  awk '/^\[[0-9]+\/[0-9]+\] / {
      split(substr($1, 2), at, /[\/\]]/)
      quarter = int(4 * at[1] / at[2])
      if (quarter > shown && at[2] >= 8) { printf "Built %d of %d\n", at[1], at[2]; fflush() }
      if (quarter > shown) shown = quarter
      next
    }
    !/^ninja: (Entering directory|no work to do)/ { print; fflush() }'
}

# PRESET [TARGET]
build() {
  check_folder || return
  install_missing || return
  cmake --preset "$1" >/dev/null || return
  if [ -t 1 ]; then
    cmake --build --preset "$1" ${2:+--target "$2"}
    return
  fi
  rm -f "build/$1/failed"
  { cmake --build --preset "$1" ${2:+--target "$2"} || touch "build/$1/failed"; } 2>&1 | show_quarters
  [ ! -e "build/$1/failed" ]
}

workflow() {
  build "$1"
  ctest --preset "$1"
  # CTest keeps quiet about what a passing program left out.
  grep '^SKIPPED' "build/$1/Testing/Temporary/LastTest.log" || true
}

run_example() {
  build default
  tool=build/default/bin/ceasefire
  "$tool" check examples/syria-2016.json examples/minsk-2-2015.json
  "$tool" show examples/syria-2016.json
  echo
  echo "What became of each clause by the evening of 23 September 2016:"
  echo
  "$tool" monitor --at 2016-09-23 examples/syria-2016.json
}

# Branches inside GLib's checks for programmer errors are not the library's own.
coverage() {
  build coverage
  find build/coverage -name '*.gcda' -delete
  ctest --preset coverage
  gcovr --root . --filter libceasefire/ --print-summary --fail-under-line 95 --fail-under-branch 85 \
    --exclude-unreachable-branches --exclude-branches-by-pattern '.*g_(return|assert)' \
    build/coverage
}

# The random tests with other numbers than CTest gives them, outside CTest and its time limits.
long() {
  build default
  tests=build/default/tests
  export CEASEFIRE_SOURCE_DIR="$PWD" CEASEFIRE_BUILD_DIR="$PWD/build/default"
  export CEASEFIRE_WORLDS=$(($1 * 10000)) CEASEFIRE_INVARIANTS=$(($1 * 100)) CEASEFIRE_ROUND_TRIPS=$(($1 * 1000))
  export CEASEFIRE_RANDOM_ROUNDS=$(($1 * 2000)) CEASEFIRE_FUZZ_SECONDS=$(($1 * 5))
  export CEASEFIRE_MUTATED_RECORDS=$(($1 * 60000)) CEASEFIRE_PATCHES=$(($1 * 10000)) CEASEFIRE_REDACTIONS=$(($1 * 100))
  export CEASEFIRE_HOSTILE=$(($1 * 2)) CEASEFIRE_SHEET_TRIPS=$(($1 * 1000)) CEASEFIRE_WORKBOOK_TRIPS=$(($1 * 10))
  for test in test-round-trips test-patch test-redact test-sheet-trips test-variant test-sources test-quick portable-quick test-registry \
    portable-registry; do
    echo "$test, $1 times"
    "$tests/$test"
  done
  for test in worlds invariants; do
    echo "test-monitor-$test, $1 times"
    CEASEFIRE_CASES="$tests/monitor-cases" python3 "tests/monitor/test_$test.py"
  done
  echo "reports of hostile dossiers, $1 times"
  CEASEFIRE_TOOL="$PWD/build/default/bin/ceasefire" python3 tests/report/test_hostile.py
  workflow fuzz
}

# The first run builds the library as it was too, into build/baseline.
bench() {
  build default
  cmake --build --preset default --target bench-programs
  python3 tests/bench/bench build/default "$@"
}

# What is printed from the tables and kept in the repository; tests hold it against them. Tests may
# name accessors that are not printed yet, so only the program that prints is built first.
print_tables() {
  python3 tests/rules/accessors --begin
  build default print-accessors
  python3 tests/rules/accessors build/default/libceasefire/print-accessors --update
  CEASEFIRE_BUILD_DIR=build/default python3 tests/rules/interface --update
  build default
  CEASEFIRE_UPDATE=1 ctest --preset default -R '^test-(model-page|vocabulary-page|schema|flatten-page|exports)$'
}

# Headless Chromium shows pages of the examples; see tools/pictures.
make_pictures() {
  install_missing pngquant
  install_checkers
  build default
  tools/pictures build/default
}

case "${1-}" in
  '') run_example ;;
  test) install_missing; install_checkers; workflow default ;;
  quick) build default && ctest --preset quick ;;
  long) long "${2:-100}" ;;
  mutants) shift; python3 tests/monitor/mutants.py "$@" ;;
  bench) shift; bench "$@" ;;
  coverage) coverage ;;
  sanitize) workflow asan ;;
  threads) workflow tsan ;;
  clang | valgrind) workflow "$1" ;;
  fuzz) export CEASEFIRE_FUZZ_SECONDS="${2:-5}"; workflow fuzz ;;
  print) print_tables ;;
  pictures) make_pictures ;;
  translations) python3 libceasefire/po/extract ;;
  format) git ls-files '*.c' '*.h' | xargs clang-format -i ;;
  help | -h | --help) usage ;;
  *) usage >&2; exit 2 ;;
esac
