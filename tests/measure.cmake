# SPDX-License-Identifier: LGPL-2.1-or-later
# bench/: programs that measure. fuzz/*.c: libFuzzer targets, built when asked for; their corpora
# lie in fuzz/corpus/NAME/. Without libFuzzer too, each target is given its corpus.
add_subdirectory(bench)

file(GLOB fuzz_sources CONFIGURE_DEPENDS fuzz/*.c)
list(FILTER fuzz_sources EXCLUDE REGEX "/replay[.]c$")
add_library(fuzz-replay OBJECT fuzz/replay.c)
target_link_libraries(fuzz-replay PUBLIC PkgConfig::CEASEFIRE_GIO)
foreach(source IN LISTS fuzz_sources)
  cmake_path(GET source STEM name)
  add_executable(replay-${name} ${source})
  target_compile_options(replay-${name} PRIVATE -Wno-missing-prototypes)
  target_link_libraries(replay-${name} PRIVATE ceasefire-objects fuzz-replay
    PkgConfig::CEASEFIRE_JSON_GLIB)
  ceasefire_add_test(replay-${name} unit ${CEASEFIRE_TEST_WRAPPER} $<TARGET_FILE:replay-${name}>
    ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name})
endforeach()

if(CEASEFIRE_FUZZ)
  set(fuzz_seconds 5)
  if(DEFINED ENV{CEASEFIRE_FUZZ_SECONDS})
    set(fuzz_seconds $ENV{CEASEFIRE_FUZZ_SECONDS})
  endif()
  math(EXPR fuzz_timeout "${fuzz_seconds} + 900")
  add_custom_target(fuzz-targets)
  foreach(source IN LISTS fuzz_sources)
    cmake_path(GET source STEM name)
    add_executable(fuzz-${name} ${source})
    target_compile_options(fuzz-${name} PRIVATE -Wno-missing-prototypes)
    target_link_options(fuzz-${name} PRIVATE -fsanitize=fuzzer)
    target_link_libraries(fuzz-${name} PRIVATE ceasefire-objects PkgConfig::CEASEFIRE_JSON_GLIB)
    set(dictionary)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/${name}.dict)
      set(dictionary -dict=${CMAKE_CURRENT_SOURCE_DIR}/fuzz/${name}.dict)
    endif()
    # A short run over the corpus and some seconds beyond it; a crash fails the test.
    ceasefire_add_test(fuzz-${name} fuzz $<TARGET_FILE:fuzz-${name}> -max_total_time=${fuzz_seconds}
      -timeout=10 ${dictionary} -artifact_prefix=${CMAKE_CURRENT_BINARY_DIR}/
      ${CMAKE_CURRENT_BINARY_DIR}/corpus/${name} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name})
    set_tests_properties(fuzz-${name} PROPERTIES TIMEOUT ${fuzz_timeout})
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/corpus/${name})
    add_dependencies(fuzz-targets fuzz-${name})
  endforeach()
endif()
