# SPDX-License-Identifier: LGPL-2.1-or-later
# Reads the headers and sources into Ceasefire-1.0.gir, and compiles that into the typelib.
find_program(G_IR_SCANNER g-ir-scanner REQUIRED)
find_program(G_IR_COMPILER g-ir-compiler REQUIRED)

set(gir_folder ${PROJECT_BINARY_DIR}/girepository)
set(CEASEFIRE_GIR ${gir_folder}/Ceasefire-${CEASEFIRE_API_VERSION}.gir)
set(typelib ${gir_folder}/Ceasefire-${CEASEFIRE_API_VERSION}.typelib)
file(MAKE_DIRECTORY ${gir_folder})

set(property_docs ${CMAKE_CURRENT_BINARY_DIR}/property-docs-printed.c)
add_executable(ceasefire-property-docs property-docs.c)
target_link_libraries(ceasefire-property-docs PRIVATE ceasefire-objects)
add_custom_command(OUTPUT ${property_docs}
  COMMAND ceasefire-property-docs > ${property_docs}
  DEPENDS ceasefire-property-docs)

set(gir_inputs ${ceasefire_headers} ${ceasefire_sources} ${property_docs})
list(JOIN gir_inputs "\n" gir_list)
set(gir_list_file ${CMAKE_CURRENT_BINARY_DIR}/gir-inputs.txt)
file(CONFIGURE OUTPUT ${gir_list_file} CONTENT "${gir_list}\n" @ONLY)

add_custom_command(OUTPUT ${CEASEFIRE_GIR}
  COMMAND ${CMAKE_COMMAND} -E env "CC=${CMAKE_C_COMPILER}" "CFLAGS="
    "LD_LIBRARY_PATH=$<TARGET_FILE_DIR:ceasefire>:$ENV{LD_LIBRARY_PATH}"
    ${G_IR_SCANNER} --quiet --warn-all --warn-error --no-libtool
    --namespace=Ceasefire --nsversion=${CEASEFIRE_API_VERSION}
    --identifier-prefix=Ceasefire --symbol-prefix=ceasefire
    --c-include=ceasefire/ceasefire.h --pkg-export=ceasefire-${CEASEFIRE_API_VERSION}
    --include=Gio-2.0 --pkg=gobject-2.0 --pkg=gio-2.0
    --library=ceasefire --library-path=$<TARGET_FILE_DIR:ceasefire>
    -I${PROJECT_SOURCE_DIR}/include -I${PROJECT_BINARY_DIR}/include
    -I${CMAKE_CURRENT_SOURCE_DIR}
    --filelist=${gir_list_file} --output=${CEASEFIRE_GIR}
  DEPENDS ceasefire ${gir_inputs} ${gir_list_file}
  VERBATIM)
add_custom_command(OUTPUT ${typelib}
  COMMAND ${G_IR_COMPILER} --output=${typelib} ${CEASEFIRE_GIR}
  DEPENDS ${CEASEFIRE_GIR}
  VERBATIM)
add_custom_target(introspection ALL DEPENDS ${CEASEFIRE_GIR} ${typelib})
set(CEASEFIRE_GIR ${CEASEFIRE_GIR} PARENT_SCOPE)

install(FILES ${CEASEFIRE_GIR} DESTINATION ${CMAKE_INSTALL_DATADIR}/gir-1.0
  COMPONENT development)
install(FILES ${typelib} DESTINATION ${CMAKE_INSTALL_LIBDIR}/girepository-1.0
  COMPONENT runtime)
