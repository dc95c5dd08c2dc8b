# SPDX-License-Identifier: LGPL-2.1-or-later
# Makes the version script of the shared library (CEASEFIRE_MAP) from the list of what it exports, which
# has a line "VERSION NAME: ..." for each; and the number of its soname (CEASEFIRE_SOVERSION), which is
# 0 as long as no version in the list is promised.
set(list ${CMAKE_CURRENT_SOURCE_DIR}/interface)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})

file(STRINGS ${list} promised REGEX "^# Promised: +[0-9]")
if(promised)
  set(CEASEFIRE_SOVERSION ${PROJECT_VERSION_MAJOR})
else()
  set(CEASEFIRE_SOVERSION 0)
endif()

file(STRINGS ${list} functions REGEX "^[0-9.]+ ceasefire_")
set(versions ${functions})
list(TRANSFORM versions REPLACE " .*" "")
list(REMOVE_DUPLICATES versions)
list(SORT versions COMPARE NATURAL)
set(text "")
set(before "")
set(local " local: *;")
foreach(version IN LISTS versions)
  set(names ${functions})
  list(FILTER names INCLUDE REGEX "^${version} ")
  list(TRANSFORM names REPLACE "^[^ ]+ ([a-z0-9_]+):.*" "\\1")
  list(JOIN names ";\n " names)
  string(APPEND text "LIBCEASEFIRE_${version} {\n global:\n ${names};\n${local}\n}${before};\n")
  set(before " LIBCEASEFIRE_${version}")
  set(local "")
endforeach()
set(CEASEFIRE_MAP ${CMAKE_CURRENT_BINARY_DIR}/libceasefire.map)
file(CONFIGURE OUTPUT ${CEASEFIRE_MAP} CONTENT "${text}" @ONLY)
