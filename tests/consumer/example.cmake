# SPDX-License-Identifier: LGPL-2.1-or-later
# Builds the example in the folder EXAMPLE against the installed tree in STAGE alone, and asks PROGRAM for help.
file(REMOVE_RECURSE ${BUILD})
execute_process(COMMAND ${CMAKE_COMMAND} -G Ninja -S ${EXAMPLE} -B ${BUILD} -DCMAKE_PREFIX_PATH=${STAGE}
    -DCMAKE_C_COMPILER=${CC} "-DCMAKE_C_FLAGS=${CFLAGS}"
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} -j 2 OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
set(ENV{LD_LIBRARY_PATH} ${STAGE}/${LIBDIR})
execute_process(COMMAND ${BUILD}/${PROGRAM} --help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
if(NOT help MATCHES "Shows a dossier in a ")
  message(FATAL_ERROR "${PROGRAM} says: ${help}")
endif()
