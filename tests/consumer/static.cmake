# SPDX-License-Identifier: LGPL-2.1-or-later
# Builds and installs the static library of SOURCE, and runs programs that are linked with it: examples
# in the build, and outside programs in each way.
file(REMOVE_RECURSE ${BUILD})
execute_process(COMMAND ${CMAKE_COMMAND} -G Ninja -S ${SOURCE} -B ${BUILD}/build -DBUILD_SHARED_LIBS=OFF
    -DCMAKE_C_COMPILER=${CC} "-DCMAKE_C_FLAGS=${CFLAGS}" -DCMAKE_BUILD_TYPE=None -DCMAKE_INSTALL_LIBDIR=${LIBDIR}
    -DCEASEFIRE_TESTS=OFF -DCEASEFIRE_DOCS=OFF -DCEASEFIRE_TOOLS=OFF
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD}/build -j 2 OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
# These use all that registers itself.
foreach(name follow-clause json-glib)
  execute_process(COMMAND ${SOURCE}/tests/support/run-example ${BUILD}/build/examples/${name} ${name}
    WORKING_DIRECTORY ${SOURCE}/examples COMMAND_ERROR_IS_FATAL ANY)
endforeach()

execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD}/build --prefix ${BUILD}/stage
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE shared ${BUILD}/stage/*.so* ${BUILD}/stage/*.typelib)
if(shared)
  message(FATAL_ERROR "A static build installs ${shared}")
endif()
set(component_of_bridge json-glib)
set(component_of_feeds feeds)
foreach(way cmake pkgconfig)
  foreach(program bridge feeds)
    execute_process(COMMAND ${CMAKE_COMMAND} -DSTAGE=${BUILD}/stage -DLIBDIR=${LIBDIR} -DBUILD=${BUILD}/${program}-${way}
        -DCC=${CC} "-DCFLAGS=${CFLAGS}" -DWAY=${way} -DPROGRAM=${program} -DCOMPONENT=${component_of_${program}}
        -DSTATIC=--static -P ${SOURCE}/tests/consumer/build.cmake
      COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
endforeach()
