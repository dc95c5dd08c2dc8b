# SPDX-License-Identifier: LGPL-2.1-or-later
# FOLDER/test-*.c, a folder for each layer: one program each. support/ is linked to all of them; the
# oracle, the vectors and the random worlds to those of the monitor.
pkg_check_modules(CMOCKA REQUIRED IMPORTED_TARGET cmocka)
file(GLOB unit_sources CONFIGURE_DEPENDS */test-*.c)
file(GLOB unit_helpers CONFIGURE_DEPENDS support/*.c)
file(GLOB monitor_helpers CONFIGURE_DEPENDS monitor/*/*.c)

add_library(ceasefire-monitor-helpers OBJECT ${monitor_helpers})
target_include_directories(ceasefire-monitor-helpers PRIVATE
  ${CMAKE_CURRENT_SOURCE_DIR} $<TARGET_PROPERTY:ceasefire-objects,INTERFACE_INCLUDE_DIRECTORIES>)
target_link_libraries(ceasefire-monitor-helpers PRIVATE PkgConfig::CEASEFIRE_PRIVATE)

foreach(source IN LISTS unit_sources)
  cmake_path(GET source STEM name)
  add_executable(${name} ${source} ${unit_helpers})
  if(name MATCHES "^test-monitor")
    target_sources(${name} PRIVATE $<TARGET_OBJECTS:ceasefire-monitor-helpers>)
  endif()
  target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE ceasefire-objects PkgConfig::CMOCKA
    PkgConfig::CEASEFIRE_PRIVATE)
  ceasefire_add_test(${name} unit ${CEASEFIRE_TEST_WRAPPER} $<TARGET_FILE:${name}>)
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

foreach(source json/test-json-scanner json/test-json-reader json/test-json-suite types/test-registry)
  string(REGEX REPLACE ".*/test-" "" name ${source})
  add_executable(portable-${name} ${source}.c ${unit_helpers}
    "$<FILTER:$<TARGET_OBJECTS:ceasefire-objects>,EXCLUDE,formats/json-(scanner|output)[.]c>"
    $<TARGET_OBJECTS:ceasefire-portable>)
  target_include_directories(portable-${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}
    ${portable_includes})
  target_link_libraries(portable-${name} PRIVATE PkgConfig::CEASEFIRE_GIO PkgConfig::CMOCKA
    PkgConfig::CEASEFIRE_PRIVATE m)
  ceasefire_add_test(portable-${name} unit ${CEASEFIRE_TEST_WRAPPER} $<TARGET_FILE:portable-${name}>)
endforeach()
