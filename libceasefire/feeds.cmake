# SPDX-License-Identifier: LGPL-2.1-or-later
# libceasefire-feeds: what needs libraries that the core does without. It is built on the public
# interface of libceasefire and on the little that core/shared.h marks.
file(GLOB feeds_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/feeds/*.c)

# The mappings of published feeds, their tables and the schema.
file(GLOB feeds_maps CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/feeds/maps/*.json)
ceasefire_compile_resources(feeds_resources ceasefire_feeds COMPRESSED /org/ceasefire/maps ${feeds_maps})
install(FILES ${feeds_maps} DESTINATION ${CMAKE_INSTALL_DATADIR}/ceasefire/maps COMPONENT runtime)

add_library(ceasefire-feeds-objects OBJECT ${feeds_sources} ${feeds_resources})
set_target_properties(ceasefire-feeds-objects PROPERTIES POSITION_INDEPENDENT_CODE ON)
target_include_directories(ceasefire-feeds-objects PUBLIC
  $<TARGET_PROPERTY:ceasefire-objects,INTERFACE_INCLUDE_DIRECTORIES>)
target_compile_definitions(ceasefire-feeds-objects PRIVATE G_LOG_DOMAIN="CeasefireFeeds")
target_link_libraries(ceasefire-feeds-objects PUBLIC PkgConfig::CEASEFIRE_GIO PkgConfig::CEASEFIRE_XLSX
  PkgConfig::CEASEFIRE_XML PkgConfig::CEASEFIRE_ICAL ${CEASEFIRE_CSV} m)

if(BUILD_SHARED_LIBS)
  add_library(ceasefire-feeds SHARED $<TARGET_OBJECTS:ceasefire-feeds-objects>)
  set_target_properties(ceasefire-feeds PROPERTIES SOVERSION ${CEASEFIRE_SOVERSION}
    VERSION ${CEASEFIRE_SOVERSION}.${PROJECT_VERSION_MINOR}.${PROJECT_VERSION_PATCH})
  if(NOT APPLE)
    # libical names two more libraries, which nothing here calls.
    target_link_options(ceasefire-feeds PRIVATE LINKER:--version-script=${CEASEFIRE_FEEDS_MAP}
      LINKER:--as-needed)
    set_target_properties(ceasefire-feeds PROPERTIES LINK_DEPENDS ${CEASEFIRE_FEEDS_MAP})
  endif()
else()
  ceasefire_add_archive(ceasefire-feeds ceasefire-feeds-objects)
endif()
add_library(Ceasefire::feeds ALIAS ceasefire-feeds)
set_target_properties(ceasefire-feeds PROPERTIES LINKER_LANGUAGE C EXPORT_NAME feeds)
target_link_libraries(ceasefire-feeds PUBLIC ceasefire
  PRIVATE $<BUILD_INTERFACE:PkgConfig::CEASEFIRE_XLSX> $<BUILD_INTERFACE:PkgConfig::CEASEFIRE_XML>
  $<BUILD_INTERFACE:PkgConfig::CEASEFIRE_ICAL> $<BUILD_INTERFACE:${CEASEFIRE_CSV}> m)

install(TARGETS ceasefire-feeds EXPORT CeasefireFeedsTargets
  LIBRARY COMPONENT runtime NAMELINK_COMPONENT development
  ARCHIVE COMPONENT development)
