# SPDX-License-Identifier: LGPL-2.1-or-later
# The unit tests, a folder for each layer. FOLDER/test-NAME.c is a program with a main() of its own and
# a test of CTest; what a folder's subfolders hold helps its tests. support/ helps all of them.
#
# The programs of a folder are linked as one, tests-FOLDER, which has the name of a test as argument:
# with one program a test, a change in the library would mean fifty links. Beside it lies a symbolic
# link for each name, so that test-NAME runs alone.
pkg_check_modules(CMOCKA REQUIRED IMPORTED_TARGET cmocka)
file(GLOB stray_tests CONFIGURE_DEPENDS test-*.c)
if(stray_tests)
  message(FATAL_ERROR "A test belongs into a folder: ${stray_tests}")
endif()
file(GLOB test_layers CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} */test-*.c)
list(TRANSFORM test_layers REPLACE "/.*" "")
list(REMOVE_DUPLICATES test_layers)

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

# all-types.inc: the get_type function of every public type, from the headers.
set(all_types)
file(GLOB public_headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/include/ceasefire/*.h)
list(FILTER public_headers EXCLUDE REGEX "/ceasefire-feeds[.]h$")
foreach(header IN LISTS public_headers)
  file(READ ${header} text)
  string(REGEX REPLACE "[A-Z_]+_DECLARE_[A-Z]+_TYPE \\([A-Za-z]+, ([a-z_0-9]+)," "\\1_get_type " text "${text}")
  string(REGEX MATCHALL "ceasefire_[a-z_0-9]+_get_type " found "${text}")
  list(APPEND all_types ${found})
endforeach()
list(REMOVE_DUPLICATES all_types)
list(JOIN all_types ",\n" all_types)
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/all-types.inc CONTENT "${all_types}\n" @ONLY)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${public_headers})

# main() of test-json-reader.c is called test_json_reader_main(), see support/main.h.
function(ceasefire_name_main source)
  cmake_path(GET source STEM name)
  string(MAKE_C_IDENTIFIER ${name}_main function)
  set_property(SOURCE ${source} APPEND PROPERTY COMPILE_DEFINITIONS CEASEFIRE_TEST_MAIN=${function}
    CEASEFIRE_TEST_NAME="${name}")
  set_property(SOURCE ${source} APPEND PROPERTY COMPILE_OPTIONS
    -include ${CMAKE_CURRENT_SOURCE_DIR}/support/main.h)
endfunction()

# Adds the program @target that has the tests that follow; its sources come later.
function(ceasefire_add_test_program target)
  add_executable(${target})
  target_link_libraries(${target} PRIVATE test-support test-program)
  foreach(name IN LISTS ARGN)
    file(CREATE_LINK ${target} ${CMAKE_CURRENT_BINARY_DIR}/${name} SYMBOLIC)
    ceasefire_add_test(${name} unit ${CEASEFIRE_TEST_WRAPPER} $<TARGET_FILE:${target}> ${name})
  endforeach()
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
endforeach()

target_link_libraries(tests-feeds PRIVATE ceasefire-feeds-objects)
# Its catalogs are found beside the folder that the program lies in.
target_link_libraries(tests-tool PRIVATE tool-objects ceasefire-feeds-objects)
target_include_directories(tests-tool PRIVATE ${PROJECT_SOURCE_DIR}/tools)
target_include_directories(tests-dossier PRIVATE ${CMAKE_CURRENT_BINARY_DIR})

# Locales that write numbers and letters in their own way: no machine is sure to have them.
find_program(LOCALEDEF localedef)
if(LOCALEDEF)
  set(locales ${PROJECT_BINARY_DIR}/locales)
  foreach(locale de_DE tr_TR ps_AF)
    if(EXISTS /usr/share/i18n/locales/${locale})
      list(APPEND locales_made ${locales}/${locale}.UTF-8/LC_NUMERIC)
      list(APPEND make_locales
        COMMAND ${LOCALEDEF} --no-archive -f UTF-8 -i ${locale} ${locales}/${locale}.UTF-8)
    endif()
  endforeach()
endif()
if(locales_made)
  add_custom_command(OUTPUT ${locales_made}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${locales} ${make_locales} VERBATIM)
endif()
add_custom_target(test-locales ALL DEPENDS ${locales_made})

# Strings are scanned with SSE2 where there is any. The same tests again, without it.
set(vectored scanner output quick writer canonical-record)
list(TRANSFORM vectored REPLACE "(.+)" "${PROJECT_SOURCE_DIR}/libceasefire/json/\\1.c"
  OUTPUT_VARIABLE vectored_sources)
add_library(ceasefire-portable OBJECT ${vectored_sources})
target_compile_definitions(ceasefire-portable PRIVATE CEASEFIRE_PORTABLE
  G_LOG_DOMAIN="Ceasefire")
set(portable_includes $<TARGET_PROPERTY:ceasefire-objects,INTERFACE_INCLUDE_DIRECTORIES>)
target_include_directories(ceasefire-portable PRIVATE ${portable_includes})
target_link_libraries(ceasefire-portable PRIVATE PkgConfig::CEASEFIRE_GIO)

set(portable_tests json-scanner json-reader json-suite quick canonical registry)
list(TRANSFORM portable_tests PREPEND portable- OUTPUT_VARIABLE portable_names)
ceasefire_add_test_program(tests-portable ${portable_names})
list(JOIN portable_tests | portable_pattern)
target_sources(tests-portable PRIVATE
  "$<FILTER:$<TARGET_OBJECTS:tests-json>;$<TARGET_OBJECTS:tests-types>,INCLUDE,/test-(${portable_pattern})[.]c>"
  "$<FILTER:$<TARGET_OBJECTS:ceasefire-objects>,EXCLUDE,json/(scanner|output|quick|writer|canonical-record)[.]c>"
  $<TARGET_OBJECTS:ceasefire-portable>)
