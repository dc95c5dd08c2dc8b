# SPDX-License-Identifier: LGPL-2.1-or-later
# Reads the headers and sources into Ceasefire-1.0.gir, and compiles that into the typelib. The bridge
# to json-glib has a namespace of its own: who imports Ceasefire need not have the typelib of json-glib.
find_program(G_IR_SCANNER g-ir-scanner REQUIRED)
find_program(G_IR_COMPILER g-ir-compiler REQUIRED)

set(gir_folder ${PROJECT_BINARY_DIR}/girepository)
file(MAKE_DIRECTORY ${gir_folder})

set(property_docs ${CMAKE_CURRENT_BINARY_DIR}/property-docs-printed.c)
add_custom_command(OUTPUT ${property_docs}
  COMMAND print-accessors --properties > ${property_docs}
  DEPENDS print-accessors
  VERBATIM)

# LIBRARY is the target, SYMBOLS the prefix of functions, OPTIONS what else the scanner is told.
function(ceasefire_add_gir namespace)
  cmake_parse_arguments(arg "" "LIBRARY;SYMBOLS;PACKAGE;HEADER" "INPUTS;OPTIONS;DEPENDS" ${ARGN})
  set(gir ${gir_folder}/${namespace}-${CEASEFIRE_API_VERSION}.gir)
  set(typelib ${gir_folder}/${namespace}-${CEASEFIRE_API_VERSION}.typelib)
  list(JOIN arg_INPUTS "\n" inputs)
  set(inputs_file ${CMAKE_CURRENT_BINARY_DIR}/${namespace}-inputs.txt)
  file(CONFIGURE OUTPUT ${inputs_file} CONTENT "${inputs}\n" @ONLY)

  add_custom_command(OUTPUT ${gir}
    COMMAND ${CMAKE_COMMAND} -E env "CC=${CMAKE_C_COMPILER}" "CFLAGS="
      "LD_LIBRARY_PATH=$<TARGET_FILE_DIR:ceasefire>:$ENV{LD_LIBRARY_PATH}"
      ${G_IR_SCANNER} --quiet --warn-all --warn-error --no-libtool
      --namespace=${namespace} --nsversion=${CEASEFIRE_API_VERSION}
      --identifier-prefix=${namespace} --symbol-prefix=${arg_SYMBOLS}
      --c-include=ceasefire/${arg_HEADER} --pkg-export=${arg_PACKAGE}-${CEASEFIRE_API_VERSION}
      ${arg_OPTIONS}
      --library=${arg_LIBRARY} --library-path=$<TARGET_FILE_DIR:ceasefire>
      -DCEASEFIRE_COMPILATION -I${PROJECT_SOURCE_DIR}/include -I${PROJECT_BINARY_DIR}/include
      -I${CMAKE_CURRENT_SOURCE_DIR}
      --filelist=${inputs_file} --output=${gir}
    DEPENDS ${arg_LIBRARY} ${arg_INPUTS} ${inputs_file} ${arg_DEPENDS}
    VERBATIM)
  add_custom_command(OUTPUT ${typelib}
    COMMAND ${G_IR_COMPILER} --includedir=${gir_folder} --output=${typelib} ${gir}
    DEPENDS ${gir}
    VERBATIM)
  install(FILES ${gir} DESTINATION ${CMAKE_INSTALL_DATADIR}/gir-1.0 COMPONENT development)
  install(FILES ${typelib} DESTINATION ${CMAKE_INSTALL_LIBDIR}/girepository-1.0 COMPONENT runtime)
  set_property(GLOBAL APPEND PROPERTY ceasefire_girs ${gir} ${typelib})
endfunction()

set(gir_inputs ${ceasefire_headers} ${ceasefire_accessors} ${ceasefire_sources} ${property_docs})
list(FILTER gir_inputs EXCLUDE REGEX "json-glib|ceasefire-feeds")
ceasefire_add_gir(Ceasefire LIBRARY ceasefire SYMBOLS ceasefire PACKAGE ceasefire HEADER ceasefire.h
  INPUTS ${gir_inputs}
  OPTIONS --include=Gio-2.0 --pkg=gobject-2.0 --pkg=gio-2.0)

set(CEASEFIRE_GIR ${gir_folder}/Ceasefire-${CEASEFIRE_API_VERSION}.gir)
ceasefire_add_gir(CeasefireJsonGlib LIBRARY ceasefire SYMBOLS ceasefire_json_glib
  PACKAGE ceasefire-json-glib HEADER ceasefire-json-glib.h
  INPUTS ${PROJECT_SOURCE_DIR}/include/ceasefire/ceasefire-json-glib.h
  OPTIONS --include-uninstalled=${CEASEFIRE_GIR} --include=Json-1.0 --pkg=gio-2.0
    --pkg=json-glib-1.0
  DEPENDS ${CEASEFIRE_GIR})

if(CEASEFIRE_FEEDS)
  ceasefire_add_gir(CeasefireFeeds LIBRARY ceasefire-feeds SYMBOLS ceasefire_feeds
    PACKAGE ceasefire-feeds HEADER ceasefire-feeds.h
    INPUTS ${PROJECT_SOURCE_DIR}/include/ceasefire/ceasefire-feeds.h
    OPTIONS --include-uninstalled=${CEASEFIRE_GIR} --include=Gio-2.0 --pkg=gobject-2.0 --pkg=gio-2.0
    DEPENDS ${CEASEFIRE_GIR})
  set(CEASEFIRE_FEEDS_GIR ${gir_folder}/CeasefireFeeds-${CEASEFIRE_API_VERSION}.gir PARENT_SCOPE)
endif()

set(CEASEFIRE_GIR ${CEASEFIRE_GIR} PARENT_SCOPE)
set(CEASEFIRE_JSON_GLIB_GIR ${gir_folder}/CeasefireJsonGlib-${CEASEFIRE_API_VERSION}.gir PARENT_SCOPE)
get_property(girs GLOBAL PROPERTY ceasefire_girs)
add_custom_target(introspection ALL DEPENDS ${girs})
