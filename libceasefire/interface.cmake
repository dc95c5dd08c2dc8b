# SPDX-License-Identifier: LGPL-2.1-or-later
# Makes the version scripts of the shared libraries (CEASEFIRE_MAP, CEASEFIRE_FEEDS_MAP) from the list of
# what they export, which has a line "VERSION NAME: ..." for each; and the number of their soname
# (CEASEFIRE_SOVERSION), which is 0 as long as no version in the list is promised.
set(list ${CMAKE_CURRENT_SOURCE_DIR}/interface)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${list})

file(STRINGS ${list} promised REGEX "^# Promised: +[0-9]")
if(promised)
  set(CEASEFIRE_SOVERSION ${PROJECT_VERSION_MAJOR})
else()
  set(CEASEFIRE_SOVERSION 0)
endif()

# Appends a version of that name, with what it exports, to the script @text.
macro(ceasefire_add_version version names)
  list(JOIN ${names} ";\n " joined)
  string(APPEND text "${version} {\n global:\n ${joined};\n${local}\n}${before};\n")
  set(before " ${version}")
  set(local "")
endmacro()

# Writes the script @map for the @functions; @shared is what only our own other libraries use.
function(ceasefire_write_map map functions shared)
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
    ceasefire_add_version(LIBCEASEFIRE_${version} names)
  endforeach()
  if(shared)
    ceasefire_add_version(LIBCEASEFIRE_PRIVATE_${PROJECT_VERSION} shared)
  endif()
  file(CONFIGURE OUTPUT ${map} CONTENT "${text}" @ONLY)
endfunction()

# What core/shared.h marks.
set(shared_headers core/country core/hash core/nearest core/problem core/error core/type columns/tables columns/flatten json/scanner
  json/number json/writer packing/stream dossier/geometry)
list(TRANSFORM shared_headers REPLACE "(.+)" "${CMAKE_CURRENT_SOURCE_DIR}/\\1.h")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${shared_headers})
set(shared)
foreach(header IN LISTS shared_headers)
  file(STRINGS ${header} marked REGEX "^CEASEFIRE_SHARED .*ceasefire_[a-z0-9_]+ \\(")
  list(TRANSFORM marked REPLACE "^.*[ *](ceasefire_[a-z0-9_]+) \\(.*" "\\1")
  list(APPEND shared ${marked})
endforeach()

file(STRINGS ${list} functions REGEX "^[0-9.]+ ceasefire_")
set(feeds ${functions})
list(FILTER functions EXCLUDE REGEX " ceasefire_feeds_")
list(FILTER feeds INCLUDE REGEX " ceasefire_feeds_")
set(CEASEFIRE_MAP ${CMAKE_CURRENT_BINARY_DIR}/libceasefire.map)
set(CEASEFIRE_FEEDS_MAP ${CMAKE_CURRENT_BINARY_DIR}/libceasefire-feeds.map)
ceasefire_write_map(${CEASEFIRE_MAP} "${functions}" "${shared}")
ceasefire_write_map(${CEASEFIRE_FEEDS_MAP} "${feeds}" "")
