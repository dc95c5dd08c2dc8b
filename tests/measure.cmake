# SPDX-License-Identifier: LGPL-2.1-or-later
# bench/: programs that measure. fuzz/*.c: libFuzzer targets, built when asked for; their corpora
# lie in fuzz/corpus/NAME/. Without libFuzzer too, each target is given its corpus.

# The command's own sources, to be called: see support/tool.h.
add_library(test-tools OBJECT EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/tools/ceasefire.c)
target_compile_options(test-tools PRIVATE -Wno-missing-prototypes
  -include ${CMAKE_CURRENT_SOURCE_DIR}/support/tool.h)
target_include_directories(test-tools INTERFACE ${PROJECT_SOURCE_DIR}/tools)
target_link_libraries(test-tools PUBLIC tool-objects ceasefire-objects)

add_subdirectory(bench)

file(GLOB fuzz_sources CONFIGURE_DEPENDS fuzz/*.c)
list(FILTER fuzz_sources EXCLUDE REGEX "/replay[.]c$")

# What the targets have in common, and what one is made of beside its file: fuzz/NAME/.
function(ceasefire_make_fuzz_target target name)
  file(GLOB parts CONFIGURE_DEPENDS fuzz/${name}/*.c)
  target_sources(${target} PRIVATE fuzz/${name}.c ${parts})
  target_compile_options(${target} PRIVATE -Wno-missing-prototypes)
  target_compile_definitions(${target} PRIVATE _GNU_SOURCE)
  target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${target} PRIVATE ceasefire-objects ceasefire-feeds-objects
    PkgConfig::CEASEFIRE_JSON_GLIB)
  if(name STREQUAL whole)
    target_link_libraries(${target} PRIVATE test-tools)
  endif()
endfunction()

function(ceasefire_link_fuzz_targets program)
  target_sources(${program} PRIVATE $<TARGET_OBJECTS:tool-objects>
    "$<FILTER:$<TARGET_OBJECTS:test-support>,INCLUDE,support/decoders[.]c>")
  target_link_libraries(${program} PRIVATE test-tools)
endfunction()

# One program for all: the function that libFuzzer calls has the name of the target in it.
add_executable(replay fuzz/replay.c)
set(replay_names)
foreach(source IN LISTS fuzz_sources)
  cmake_path(GET source STEM name)
  string(MAKE_C_IDENTIFIER ${name} identifier)
  add_library(replay-${name} OBJECT)
  ceasefire_make_fuzz_target(replay-${name} ${name})
  target_compile_definitions(replay-${name} PRIVATE LLVMFuzzerTestOneInput=replay_${identifier}
    LLVMFuzzerCustomMutator=replay_mutate_${identifier})
  target_link_libraries(replay PRIVATE replay-${name})
  string(APPEND replay_names " TARGET (${identifier}, \"${name}\")")
  ceasefire_add_test(replay-${name} unit ${CEASEFIRE_TEST_WRAPPER} $<TARGET_FILE:replay> ${name}
    ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name})
endforeach()
ceasefire_link_fuzz_targets(replay)
target_link_libraries(replay PRIVATE ceasefire-objects ceasefire-feeds-objects
  PkgConfig::CEASEFIRE_JSON_GLIB)
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/replay-targets.inc CONTENT "${replay_names}\n" @ONLY)
target_include_directories(replay PRIVATE ${CMAKE_CURRENT_BINARY_DIR})

if(CEASEFIRE_FUZZ)
  # A short run always begins with the same seed: what it says must come from the commit. A long one
  # looks for what nobody has seen yet.
  set(fuzz_seconds 5)
  set(fuzz_seed 1)
  if(DEFINED ENV{CEASEFIRE_FUZZ_SECONDS})
    set(fuzz_seconds $ENV{CEASEFIRE_FUZZ_SECONDS})
    set(fuzz_seed 0)
  endif()
  math(EXPR fuzz_timeout "${fuzz_seconds} + 900")
  add_custom_target(fuzz-targets)
  foreach(source IN LISTS fuzz_sources)
    cmake_path(GET source STEM name)
    add_executable(fuzz-${name})
    ceasefire_make_fuzz_target(fuzz-${name} ${name})
    ceasefire_link_fuzz_targets(fuzz-${name})
    target_link_options(fuzz-${name} PRIVATE -fsanitize=fuzzer)
    set(dictionary)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/${name}.dict)
      set(dictionary -dict=${CMAKE_CURRENT_SOURCE_DIR}/fuzz/${name}.dict)
    endif()
    # A short run over the corpus and some seconds beyond it; a crash fails the test.
    ceasefire_add_test(fuzz-${name} fuzz $<TARGET_FILE:fuzz-${name}> -seed=${fuzz_seed}
      -max_total_time=${fuzz_seconds} -timeout=10 ${dictionary} -artifact_prefix=${CMAKE_CURRENT_BINARY_DIR}/
      ${CMAKE_CURRENT_BINARY_DIR}/corpus/${name} ${CMAKE_CURRENT_SOURCE_DIR}/fuzz/corpus/${name})
    set_tests_properties(fuzz-${name} PROPERTIES TIMEOUT ${fuzz_timeout})
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/corpus/${name})
    add_dependencies(fuzz-targets fuzz-${name})
  endforeach()
endif()
