# SPDX-License-Identifier: LGPL-2.1-or-later
# bench/*.c: programs that measure; the target `bench` runs them all. fuzz/*.c: libFuzzer targets,
# built when asked for; their corpora lie in fuzz/corpus/NAME/.
file(GLOB bench_sources CONFIGURE_DEPENDS bench/*.c)
set(bench_commands)
foreach(source IN LISTS bench_sources)
  cmake_path(GET source STEM name)
  add_executable(bench-${name} EXCLUDE_FROM_ALL ${source})
  target_link_libraries(bench-${name} PRIVATE ceasefire-objects)
  list(APPEND bench_commands COMMAND $<TARGET_FILE:bench-${name}>)
endforeach()
if(bench_commands)
  add_custom_target(bench ${bench_commands} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} USES_TERMINAL)
endif()

if(CEASEFIRE_FUZZ)
  file(GLOB fuzz_sources CONFIGURE_DEPENDS fuzz/*.c)
  foreach(source IN LISTS fuzz_sources)
    cmake_path(GET source STEM name)
    add_executable(fuzz-${name} ${source})
    target_compile_options(fuzz-${name} PRIVATE -Wno-missing-prototypes)
    target_link_options(fuzz-${name} PRIVATE -fsanitize=fuzzer)
    target_link_libraries(fuzz-${name} PRIVATE ceasefire-objects)
    # A short run over the corpus and some seconds beyond it; a crash fails the test.
    ceasefire_add_test(fuzz-${name} fuzz $<TARGET_FILE:fuzz-${name}> -max_total_time=5
      -timeout=10 -artifact_prefix=${CMAKE_CURRENT_BINARY_DIR}/
      ${CMAKE_CURRENT_BINARY_DIR}/corpus/${name} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name})
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/corpus/${name})
  endforeach()
endif()
