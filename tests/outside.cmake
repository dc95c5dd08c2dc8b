# SPDX-License-Identifier: LGPL-2.1-or-later
# The library as others meet it: installed, from other languages, and as a program.
# A prefix may have spaces and letters of any language in it.
set(stage "${CMAKE_CURRENT_BINARY_DIR}/staged für andere")
ceasefire_add_test(install consumer ${CMAKE_COMMAND} -DBUILD=${PROJECT_BINARY_DIR} -DSTAGE=${stage}
  -P consumer/install.cmake)
set_tests_properties(install PROPERTIES FIXTURES_SETUP installed)

set(component_of_bridge json-glib)
set(component_of_feeds feeds)
foreach(way cmake pkgconfig)
  foreach(program consumer bridge feeds)
    ceasefire_add_test(${program}-${way} consumer ${CMAKE_COMMAND} -DSTAGE=${stage}
      -DLIBDIR=${CMAKE_INSTALL_LIBDIR} -DBUILD=${CMAKE_CURRENT_BINARY_DIR}/${program}-${way}
      -DCC=${CMAKE_C_COMPILER} "-DCFLAGS=${CMAKE_C_FLAGS}" -DWAY=${way} -DPROGRAM=${program}
      "-DCOMPONENT=${component_of_${program}}" -P consumer/build.cmake)
    set_tests_properties(${program}-${way} PROPERTIES FIXTURES_REQUIRED installed)
  endforeach()
endforeach()

# Examples that are programs of their own, where what they need is here.
foreach(program board window)
  ceasefire_add_test(${program}-installed consumer ${CMAKE_COMMAND} -DSTAGE=${stage} -DLIBDIR=${CMAKE_INSTALL_LIBDIR}
    -DEXAMPLE=${PROJECT_SOURCE_DIR}/examples/${program} -DBUILD=${CMAKE_CURRENT_BINARY_DIR}/${program}-installed
    -DCC=${CMAKE_C_COMPILER} "-DCFLAGS=${CMAKE_C_FLAGS}" -DPROGRAM=${program} -P consumer/example.cmake)
  set_tests_properties(${program}-installed PROPERTIES FIXTURES_REQUIRED installed
    SKIP_REGULAR_EXPRESSION "SKIPPED: examples/${program}")
endforeach()

ceasefire_add_test(consumer-static consumer ${CMAKE_COMMAND} -DSOURCE=${PROJECT_SOURCE_DIR}
  -DBUILD=${CMAKE_CURRENT_BINARY_DIR}/static -DLIBDIR=${CMAKE_INSTALL_LIBDIR} -DCC=${CMAKE_C_COMPILER}
  "-DCFLAGS=${CMAKE_C_FLAGS}" -P consumer/static.cmake)

# Modules of Debian's are there for the system's own Python alone.
find_program(SYSTEM_PYTHON python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED)

if(CEASEFIRE_INTROSPECTION)
  find_program(GJS gjs)
  find_program(SYSTEM_PERL perl PATHS /usr/bin NO_DEFAULT_PATH REQUIRED)
  file(GLOB bindings CONFIGURE_DEPENDS bindings/test_*.py bindings/test_*.js
    bindings/test_*.pl)
  foreach(script IN LISTS bindings)
    cmake_path(GET script STEM name)
    set(command ${SYSTEM_PYTHON} ${script})
    if(script MATCHES "[.]js$")
      set(command ${GJS} ${script})
      if(NOT GJS)
        set(command ${CMAKE_COMMAND} -E echo "SKIPPED: no gjs here")
      endif()
    endif()
    if(script MATCHES "[.]pl$")
      set(command ${SYSTEM_PERL} ${script})
    endif()
    ceasefire_add_test(bindings-${name} bindings ${command})
    set_property(TEST bindings-${name} APPEND PROPERTY ENVIRONMENT
      GI_TYPELIB_PATH=${PROJECT_BINARY_DIR}/girepository
      LD_LIBRARY_PATH=${CMAKE_LIBRARY_OUTPUT_DIRECTORY})
  endforeach()
endif()

if(TARGET ceasefire-tool)
  file(GLOB tool_tests CONFIGURE_DEPENDS tool/*.sh tool/*.py)
  foreach(script IN LISTS tool_tests)
    cmake_path(GET script STEM name)
    cmake_path(GET script EXTENSION LAST_ONLY extension)
    set(interpreter sh)
    if(extension STREQUAL .py)
      set(interpreter Python3::Interpreter)
    endif()
    ceasefire_add_test(tool-${name} tool ${interpreter} ${script})
    set_property(TEST tool-${name} APPEND PROPERTY ENVIRONMENT
      CEASEFIRE_TOOL=$<TARGET_FILE:ceasefire-tool>)
  endforeach()

  # Reports as browsers and other programs meet them: the same whatever the program is built with, so the
  # lean builds leave it out.
  if(CEASEFIRE_INTROSPECTION)
    file(GLOB report_tests CONFIGURE_DEPENDS report/test_*.py)
    foreach(script IN LISTS report_tests)
      cmake_path(GET script STEM name)
      ceasefire_add_test(report-${name} tool Python3::Interpreter ${script})
      set_property(TEST report-${name} APPEND PROPERTY ENVIRONMENT
        CEASEFIRE_TOOL=$<TARGET_FILE:ceasefire-tool>)
    endforeach()
  endif()

  # The schema in the eyes of a validator of others.
  add_executable(print-cases schema/print-cases.c)
  target_link_libraries(print-cases PRIVATE ceasefire-objects test-support)
  ceasefire_add_test(schema tool ${SYSTEM_PYTHON} schema/test_schema.py)
  set_property(TEST schema APPEND PROPERTY ENVIRONMENT CEASEFIRE_TOOL=$<TARGET_FILE:ceasefire-tool>)
  set_property(TEST schema tool-test_exports APPEND PROPERTY ENVIRONMENT
    CEASEFIRE_CASES=$<TARGET_FILE:print-cases>)
endif()
