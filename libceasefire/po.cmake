# SPDX-License-Identifier: LGPL-2.1-or-later
# The catalogs of po/ as gettext reads them, in share/locale of the build as where they are installed.
find_program(MSGFMT msgfmt REQUIRED)

set(po ${CMAKE_CURRENT_SOURCE_DIR}/po)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${po}/LINGUAS)
file(STRINGS ${po}/LINGUAS languages REGEX "^[^#]")
foreach(language IN LISTS languages)
  set(folder ${PROJECT_BINARY_DIR}/share/locale/${language}/LC_MESSAGES)
  set(catalog ${folder}/ceasefire.mo)
  add_custom_command(OUTPUT ${catalog}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
    COMMAND ${MSGFMT} --check -o ${catalog} ${po}/${language}.po
    DEPENDS ${po}/${language}.po VERBATIM)
  list(APPEND catalogs ${catalog})
  install(FILES ${catalog} DESTINATION ${CMAKE_INSTALL_LOCALEDIR}/${language}/LC_MESSAGES
    COMPONENT tools)
endforeach()
add_custom_target(catalogs ALL DEPENDS ${catalogs})
