# SPDX-License-Identifier: LGPL-2.1-or-later
# Rules of the house that a program can check.
find_program(CXX_COMPILER NAMES $ENV{CXX} c++ g++ clang++)

foreach(rule layering docs style monitor-rules translations)
  ceasefire_add_test(check-${rule} check Python3::Interpreter rules/${rule})
endforeach()
ceasefire_add_test(check-accessors check Python3::Interpreter rules/accessors $<TARGET_FILE:print-accessors>)
ceasefire_add_test(check-pages check Python3::Interpreter rules/pages)
ceasefire_add_test(check-recipes check Python3::Interpreter rules/recipes ${CMAKE_CURRENT_BINARY_DIR}/recipes
  ${CMAKE_C_COMPILER})
ceasefire_add_test(check-versions check Python3::Interpreter rules/versions ${CMAKE_C_COMPILER})
if(BUILD_SHARED_LIBS)
  ceasefire_add_test(check-interface check Python3::Interpreter rules/interface $<TARGET_FILE:ceasefire>
    $<TARGET_FILE:ceasefire-feeds>)
endif()
ceasefire_add_test(check-interface-changes check Python3::Interpreter rules/interface --try)

get_target_property(gio_folders PkgConfig::CEASEFIRE_GIO INTERFACE_INCLUDE_DIRECTORIES)
get_target_property(bridge_folders PkgConfig::CEASEFIRE_JSON_GLIB INTERFACE_INCLUDE_DIRECTORIES)
ceasefire_add_test(check-headers check Python3::Interpreter rules/headers ${PROJECT_BINARY_DIR}
  --cc ${CMAKE_C_COMPILER} --cxx ${CXX_COMPILER} --system ${gio_folders}
  --bridge ${bridge_folders})
