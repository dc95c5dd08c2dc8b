# SPDX-License-Identifier: LGPL-2.1-or-later
# Builds the outside program against the installed tree in STAGE, by the given WAY, and runs it.
file(REMOVE_RECURSE ${BUILD})
file(MAKE_DIRECTORY ${BUILD})
set(program ${BUILD}/consumer)
set(folder ${CMAKE_CURRENT_LIST_DIR}/${WAY})

if(WAY STREQUAL cmake)
  set(ENV{CC} ${CC})
  execute_process(COMMAND ${CMAKE_COMMAND} -S ${folder} -B ${BUILD} -DCMAKE_PREFIX_PATH=${STAGE}
      "-DCMAKE_C_FLAGS=${CFLAGS}"
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} COMMAND_ERROR_IS_FATAL ANY)
else()
  set(ENV{PKG_CONFIG_PATH} ${STAGE}/${LIBDIR}/pkgconfig)
  set(ENV{CC} ${CC})
  set(ENV{CFLAGS} "${CFLAGS}")
  execute_process(COMMAND sh ${folder}/build.sh ${program} COMMAND_ERROR_IS_FATAL ANY)
endif()

set(ENV{LD_LIBRARY_PATH} ${STAGE}/${LIBDIR})
execute_process(COMMAND ${program} COMMAND_ERROR_IS_FATAL ANY)
