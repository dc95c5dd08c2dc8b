# SPDX-License-Identifier: LGPL-2.1-or-later
# test-*.c: one program each. helper-*.c is linked to all of them.
pkg_check_modules(CMOCKA REQUIRED IMPORTED_TARGET cmocka)
file(GLOB unit_sources CONFIGURE_DEPENDS test-*.c)
file(GLOB unit_helpers CONFIGURE_DEPENDS helper-*.c)

foreach(source IN LISTS unit_sources)
  cmake_path(GET source STEM name)
  add_executable(${name} ${source} ${unit_helpers})
  target_link_libraries(${name} PRIVATE ceasefire-objects PkgConfig::CMOCKA)
  ceasefire_add_test(${name} unit ${CEASEFIRE_TEST_WRAPPER} $<TARGET_FILE:${name}>)
endforeach()
