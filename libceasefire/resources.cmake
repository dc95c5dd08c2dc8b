# SPDX-License-Identifier: LGPL-2.1-or-later
# Compiles core/vocabularies/*.tsv, notation/casts/*.dossier, the page on checks and the labels of po.cmake into
# the library, under /org/ceasefire/vocabularies/, /org/ceasefire/casts/, /org/ceasefire/pages/ and
# /org/ceasefire/labels/.
find_program(GLIB_COMPILE_RESOURCES glib-compile-resources REQUIRED)

set(vocabularies ${CMAKE_CURRENT_SOURCE_DIR}/core/vocabularies)
file(GLOB tables CONFIGURE_DEPENDS RELATIVE ${vocabularies} ${vocabularies}/*.tsv)

set(manifest "<gresources>\n  <gresource prefix=\"/org/ceasefire/vocabularies\">\n")
foreach(table IN LISTS tables)
  string(APPEND manifest "    <file>${table}</file>\n")
endforeach()
string(APPEND manifest "  </gresource>\n  <gresource prefix=\"/org/ceasefire/casts\">\n")
set(casts ${CMAKE_CURRENT_SOURCE_DIR}/notation/casts)
file(GLOB cast_names CONFIGURE_DEPENDS RELATIVE ${casts} ${casts}/*.dossier)
foreach(cast IN LISTS cast_names)
  string(APPEND manifest "    <file compressed=\"true\">${cast}</file>\n")
  list(APPEND table_files ${casts}/${cast})
endforeach()
string(APPEND manifest "  </gresource>\n  <gresource prefix=\"/org/ceasefire/pages\">\n"
  "    <file compressed=\"true\">checks.md</file>\n  </gresource>\n  <gresource prefix=\"/org/ceasefire/labels\">\n")
foreach(language IN LISTS languages)
  string(APPEND manifest "    <file>${language}.mo</file>\n")
endforeach()
string(APPEND manifest "  </gresource>\n</gresources>\n")
set(pages ${PROJECT_SOURCE_DIR}/docs/reference)
list(APPEND table_files ${pages}/checks.md ${labels})
set(manifest_file ${CMAKE_CURRENT_BINARY_DIR}/vocabularies.gresource.xml)
file(CONFIGURE OUTPUT ${manifest_file} CONTENT "${manifest}" @ONLY)

set(CEASEFIRE_RESOURCES ${CMAKE_CURRENT_BINARY_DIR}/resources.c)
list(TRANSFORM tables PREPEND ${vocabularies}/)
list(APPEND table_files ${tables})
add_custom_command(OUTPUT ${CEASEFIRE_RESOURCES}
  COMMAND ${GLIB_COMPILE_RESOURCES} --generate-source --internal --c-name=ceasefire_resources
    --sourcedir=${vocabularies} --sourcedir=${casts} --sourcedir=${pages}
    --sourcedir=${label_folder} --target=${CEASEFIRE_RESOURCES} ${manifest_file}
  DEPENDS ${manifest_file} ${table_files}
  VERBATIM)
# What another program wrote is not ours to mend.
set_source_files_properties(${CEASEFIRE_RESOURCES} PROPERTIES COMPILE_OPTIONS -w)
