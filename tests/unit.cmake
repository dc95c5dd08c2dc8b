# SPDX-License-Identifier: LGPL-2.1-or-later
# The unit tests, a folder for each layer. FOLDER/test-NAME.c is a program with a main() of its own and
# a test of CTest; what a folder's subfolders hold helps its tests. support/ helps all of them.
#
# The programs of a folder are linked as one, tests-FOLDER, which does the work of the program under whose name it
# is called: every link costs a step, and the helpers are compiled once. Beside it lies a link for each
# name, so that test-NAME runs alone.
pkg_check_modules(CMOCKA REQUIRED IMPORTED_TARGET cmocka)
set(test_layers core time types json variant dossier monitor)

file(GLOB support_sources CONFIGURE_DEPENDS support/*.c)
list(FILTER support_sources EXCLUDE REGEX "/program[.]c$")
add_library(test-support OBJECT ${support_sources})
add_library(test-program OBJECT support/program.c)
foreach(library test-support test-program)
  target_include_directories(${library} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}
    $<TARGET_PROPERTY:ceasefire-objects,INTERFACE_INCLUDE_DIRECTORIES>)
  target_link_libraries(${library} PUBLIC PkgConfig::CEASEFIRE_PRIVATE PkgConfig::CEASEFIRE_GIO
    PkgConfig::CMOCKA m)
endforeach()

# main() of test-json-reader.c is called test_json_reader_main().
function(ceasefire_name_main source)
  cmake_path(GET source STEM name)
  string(MAKE_C_IDENTIFIER ${name}_main function)
  set_property(SOURCE ${source} APPEND PROPERTY COMPILE_DEFINITIONS CEASEFIRE_TEST_MAIN=${function})
  set_property(SOURCE ${source} APPEND PROPERTY COMPILE_OPTIONS
    -include ${CMAKE_CURRENT_SOURCE_DIR}/support/main.h)
endfunction()

# Adds the program @target that has the tests @names, and writes the table of them.
function(ceasefire_add_test_program target)
  set(declarations)
  set(rows)
  foreach(name IN LISTS ARGN)
    string(MAKE_C_IDENTIFIER ${name}_main function)
    string(APPEND declarations "int ${function} (void);\n")
    string(APPEND rows "  { \"${name}\", ${function} },\n")
  endforeach()
  set(table ${CMAKE_CURRENT_BINARY_DIR}/${target}.c)
  file(CONFIGURE OUTPUT ${table} @ONLY CONTENT "#include \"support/program.h\"\n
@declarations@
const TestProgram test_programs[] = {
@rows@  { NULL, NULL },
};
")
  add_executable(${target} ${table})
  target_link_libraries(${target} PRIVATE test-support test-program)
endfunction()

# A link by the name of a test runs that test of @target. @test may be another name for CTest.
function(ceasefire_add_unit_test test target name)
  file(CREATE_LINK ${target} ${CMAKE_CURRENT_BINARY_DIR}/${test} SYMBOLIC)
  ceasefire_add_test(${test} unit ${CEASEFIRE_TEST_WRAPPER} $<TARGET_FILE:${target}> ${name})
endfunction()

foreach(layer IN LISTS test_layers)
  file(GLOB sources CONFIGURE_DEPENDS ${layer}/test-*.c)
  file(GLOB helpers CONFIGURE_DEPENDS ${layer}/*/*.c)
  set(names)
  foreach(source IN LISTS sources)
    ceasefire_name_main(${source})
    cmake_path(GET source STEM name)
    list(APPEND names ${name})
  endforeach()
  ceasefire_add_test_program(tests-${layer} ${names})
  target_sources(tests-${layer} PRIVATE ${sources} ${helpers})
  target_link_libraries(tests-${layer} PRIVATE ceasefire-objects)
  foreach(name IN LISTS names)
    ceasefire_add_unit_test(${name} tests-${layer} ${name})
  endforeach()
endforeach()

# Locales that write numbers and letters in their own way: no machine is sure to have them.
find_program(LOCALEDEF localedef)
foreach(locale de_DE tr_TR ps_AF)
  if(LOCALEDEF AND EXISTS /usr/share/i18n/locales/${locale})
    set(made ${PROJECT_BINARY_DIR}/locales/${locale}.UTF-8)
    add_custom_command(OUTPUT ${made}/LC_NUMERIC
      COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/locales
      COMMAND ${LOCALEDEF} --no-archive -f UTF-8 -i ${locale} ${made} VERBATIM)
    list(APPEND locales_made ${made}/LC_NUMERIC)
  endif()
endforeach()
add_custom_target(test-locales ALL DEPENDS ${locales_made})

# Strings are scanned with SSE2 where there is any. The same tests again, without it.
set(vectored json-scanner json-output)
list(TRANSFORM vectored REPLACE "(.+)" "${PROJECT_SOURCE_DIR}/libceasefire/formats/\\1.c"
  OUTPUT_VARIABLE vectored_sources)
add_library(ceasefire-portable OBJECT ${vectored_sources})
target_compile_definitions(ceasefire-portable PRIVATE CEASEFIRE_PORTABLE CEASEFIRE_COMPILATION
  G_LOG_DOMAIN="Ceasefire")
set(portable_includes $<TARGET_PROPERTY:ceasefire-objects,INTERFACE_INCLUDE_DIRECTORIES>)
target_include_directories(ceasefire-portable PRIVATE ${portable_includes})
target_link_libraries(ceasefire-portable PRIVATE PkgConfig::CEASEFIRE_GIO)

set(portable_tests json-scanner json-reader json-suite registry)
list(TRANSFORM portable_tests PREPEND test- OUTPUT_VARIABLE portable_names)
ceasefire_add_test_program(tests-portable ${portable_names})
list(JOIN portable_tests | portable_pattern)
target_sources(tests-portable PRIVATE
  "$<FILTER:$<TARGET_OBJECTS:tests-json>;$<TARGET_OBJECTS:tests-types>,INCLUDE,/test-(${portable_pattern})[.]c>"
  "$<FILTER:$<TARGET_OBJECTS:ceasefire-objects>,EXCLUDE,formats/json-(scanner|output)[.]c>"
  $<TARGET_OBJECTS:ceasefire-portable>)
foreach(test IN LISTS portable_tests)
  ceasefire_add_unit_test(portable-${test} tests-portable test-${test})
endforeach()
