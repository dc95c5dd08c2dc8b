# SPDX-License-Identifier: LGPL-2.1-or-later
# The catalogs of po/ as gettext reads them, in share/locale of the build as where they are installed; and of
# each the labels alone, for the library, see core/label.c.
find_program(MSGFMT msgfmt REQUIRED)
find_program(MSGGREP msggrep REQUIRED)

set(po ${CMAKE_CURRENT_SOURCE_DIR}/po)
set(label_folder ${CMAKE_CURRENT_BINARY_DIR}/labels)
file(MAKE_DIRECTORY ${label_folder})
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${po}/LINGUAS)
file(STRINGS ${po}/LINGUAS languages REGEX "^[^#]")
foreach(language IN LISTS languages)
  set(folder ${PROJECT_BINARY_DIR}/share/locale/${language}/LC_MESSAGES)
  file(MAKE_DIRECTORY ${folder})
  set(catalog ${folder}/ceasefire.mo)
  add_custom_command(OUTPUT ${catalog}
    COMMAND ${MSGFMT} --check -o ${catalog} ${po}/${language}.po
    DEPENDS ${po}/${language}.po VERBATIM)
  list(APPEND catalogs ${catalog})
  install(FILES ${catalog} DESTINATION ${CMAKE_INSTALL_LOCALEDIR}/${language}/LC_MESSAGES
    COMPONENT tools)

  set(label ${label_folder}/${language}.mo)
  add_custom_command(OUTPUT ${label}
    COMMAND ${MSGGREP} -N libceasefire/core/vocabularies/*.tsv -N include/ceasefire/*.h
      -o ${label_folder}/${language}.po ${po}/${language}.po
    COMMAND ${MSGFMT} --no-hash --endianness=little -o ${label} ${label_folder}/${language}.po
    DEPENDS ${po}/${language}.po VERBATIM)
  list(APPEND labels ${label})
endforeach()
add_custom_target(catalogs ALL DEPENDS ${catalogs})
