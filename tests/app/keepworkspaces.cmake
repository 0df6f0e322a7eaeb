# SPDX-FileCopyrightText: Trilateral contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes, in the folder KEPT, one workspace for each way in which the tests of the command line begin, by the program CLI. The
# names are those that CliFolder::make looks for.
file(REMOVE_RECURSE ${KEPT})
file(MAKE_DIRECTORY ${KEPT})
foreach(options "" "--sample")
    execute_process(COMMAND ${CMAKE_COMMAND} -E env XDG_CONFIG_HOME=${KEPT}/config
            ${CLI} new ${KEPT}/new${options}.trilateral ${options}
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
