# SPDX-License-Identifier: LGPL-2.1-or-later
# Vectors and random worlds of the monitor: Python makes dossiers of them and compares what monitor-cases
# finds.
add_executable(monitor-cases monitor/monitor-cases.c)
target_link_libraries(monitor-cases PRIVATE ceasefire-objects PkgConfig::CEASEFIRE_JSON_GLIB
  PkgConfig::CEASEFIRE_PRIVATE PkgConfig::CEASEFIRE_GIO m)
target_include_directories(monitor-cases PRIVATE
  $<TARGET_PROPERTY:ceasefire-objects,INTERFACE_INCLUDE_DIRECTORIES>)
list(JOIN CEASEFIRE_TEST_WRAPPER " " wrapper)
foreach(name vectors worlds invariants)
  ceasefire_add_test(test-monitor-${name} unit ${Python3_EXECUTABLE} monitor/test_${name}.py)
  set_property(TEST test-monitor-${name} APPEND PROPERTY ENVIRONMENT
    CEASEFIRE_CASES=$<TARGET_FILE:monitor-cases> "CEASEFIRE_WRAPPER=${wrapper}")
endforeach()
