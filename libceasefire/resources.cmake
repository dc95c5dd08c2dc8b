# SPDX-License-Identifier: LGPL-2.1-or-later
# Files that are compiled in, and found by g_resources_lookup_data().
find_program(GLIB_COMPILE_RESOURCES glib-compile-resources REQUIRED)

# ceasefire_compile_resources(SOURCE NAME PLAIN|COMPRESSED PREFIX FILE... [PLAIN|COMPRESSED PREFIX FILE...]...)
# SOURCE is then a C source that holds the files under their prefixes. What is compressed is unpacked each time
# that it is looked up; what is plain is read where it lies.
function(ceasefire_compile_resources source name)
  set(manifest "<gresources>\n")
  foreach(word IN LISTS ARGN)
    if(word MATCHES "^(PLAIN|COMPRESSED)$")
      set(is_compressed ${word})
      set(prefix)
    elseif(NOT prefix)
      set(prefix ${word})
    else()
      cmake_path(GET word FILENAME file)
      cmake_path(GET word PARENT_PATH folder)
      list(APPEND files ${word})
      list(APPEND folders --sourcedir=${folder})
      string(APPEND manifest "  <gresource prefix=\"${prefix}\"><file")
      if(is_compressed STREQUAL "COMPRESSED")
        string(APPEND manifest " compressed=\"true\"")
      endif()
      string(APPEND manifest ">${file}</file></gresource>\n")
    endif()
  endforeach()
  set(manifest_file ${CMAKE_CURRENT_BINARY_DIR}/${name}.gresource.xml)
  file(CONFIGURE OUTPUT ${manifest_file} CONTENT "${manifest}</gresources>\n" @ONLY)

  list(REMOVE_DUPLICATES folders)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${name}-resources.c)
  add_custom_command(OUTPUT ${output}
    COMMAND ${GLIB_COMPILE_RESOURCES} --generate-source --internal --c-name=${name}_resources ${folders}
      --target=${output} ${manifest_file}
    DEPENDS ${manifest_file} ${files}
    VERBATIM)
  # What another program wrote is not ours to mend.
  set_source_files_properties(${output} PROPERTIES COMPILE_OPTIONS -w)
  set(${source} ${output} PARENT_SCOPE)
endfunction()
