# SPDX-License-Identifier: LGPL-2.1-or-later
# Builds an outside PROGRAM against the installed tree in STAGE, by the given WAY, and runs it. COMPONENT:
# what it uses beside the core; one that uses nothing is built where json-glib cannot be found. STATIC:
# --static for pkg-config.
file(REMOVE_RECURSE ${BUILD})
file(MAKE_DIRECTORY ${BUILD}/packages)
set(program ${BUILD}/${PROGRAM})
set(folder ${CMAKE_CURRENT_LIST_DIR}/${WAY})
set(ENV{CC} ${CC})

if(PROGRAM STREQUAL consumer)
  execute_process(COMMAND pkg-config --variable pc_path pkg-config
    OUTPUT_VARIABLE paths OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  string(REPLACE ":" ";" paths "${paths}")
  foreach(path IN LISTS paths)
    file(GLOB packages ${path}/*.pc)
    list(FILTER packages EXCLUDE REGEX json-glib)
    foreach(package IN LISTS packages)
      cmake_path(GET package FILENAME name)
      file(CREATE_LINK ${package} ${BUILD}/packages/${name} SYMBOLIC)
    endforeach()
  endforeach()
  set(ENV{PKG_CONFIG_LIBDIR} ${BUILD}/packages)
  execute_process(COMMAND pkg-config --exists json-glib-1.0 RESULT_VARIABLE hidden)
  if(hidden EQUAL 0)
    message(FATAL_ERROR "json-glib can still be found")
  endif()
endif()

if(WAY STREQUAL cmake)
  execute_process(COMMAND ${CMAKE_COMMAND} -S ${folder} -B ${BUILD} -DCMAKE_PREFIX_PATH=${STAGE}
      "-DCMAKE_C_FLAGS=${CFLAGS}" -DPROGRAM=${PROGRAM} -DCOMPONENT=${COMPONENT}
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_COMMAND} --build ${BUILD} COMMAND_ERROR_IS_FATAL ANY)
else()
  # pkgconf quotes spaces, but leaves out flags with a quote in them: it cannot read its own folder.
  set(found ${STAGE})
  if(STAGE MATCHES "['\"]")
    execute_process(COMMAND mktemp -d OUTPUT_VARIABLE elsewhere OUTPUT_STRIP_TRAILING_WHITESPACE
      COMMAND_ERROR_IS_FATAL ANY)
    set(found ${elsewhere}/stage)
    file(CREATE_LINK ${STAGE} ${found} SYMBOLIC)
  endif()
  set(ENV{PKG_CONFIG_PATH} ${found}/${LIBDIR}/pkgconfig)
  set(ENV{CFLAGS} "${CFLAGS}")
  set(script build-consumer.sh)
  if(COMPONENT)
    set(script build-component.sh)
  endif()
  execute_process(COMMAND sh ${folder}/${script} ${program} ${COMPONENT} ${STATIC} RESULT_VARIABLE failed)
  if(elsewhere)
    file(REMOVE_RECURSE ${elsewhere})
  endif()
  if(failed)
    message(FATAL_ERROR "${program} cannot be built")
  endif()
endif()

set(ENV{LD_LIBRARY_PATH} ${STAGE}/${LIBDIR})
execute_process(COMMAND ${program} COMMAND_ERROR_IS_FATAL ANY)
