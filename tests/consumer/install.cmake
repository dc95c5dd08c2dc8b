# SPDX-License-Identifier: LGPL-2.1-or-later
# Installs into a path that the build was not configured for, and then moves the tree.
file(REMOVE_RECURSE ${STAGE} ${STAGE}-first)
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${STAGE}-first
  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(RENAME ${STAGE}-first ${STAGE})
