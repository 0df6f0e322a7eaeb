# SPDX-FileCopyrightText: Trilateral contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Packages of what is installed: cpack --preset package. Only the Debian package is tested; see README.md.
set(CPACK_PACKAGE_NAME trilateral)
set(CPACK_PACKAGE_VENDOR "Trilateral contributors")
set(CPACK_PACKAGE_CONTACT "Trilateral contributors <contributors@trilateral.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desk for the coordination of three migration entities")
set(CPACK_PACKAGE_DESCRIPTION
    "Trilateral prepares and follows up the meetings of the Special Representative
on migration, the Global Forum on Migration and Development and the Global
Migration Group. It works without a network, keeps everything in one file,
prints meeting briefs, and merges copies of the file that were worked on apart.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_CURRENT_SOURCE_DIR}/../LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/openfolders.cmake)

if(WIN32 OR APPLE)
    # Untested: nobody has built for these systems yet. Qt's own script gathers its libraries and plugins.
    qt_generate_deploy_app_script(TARGET trilateral FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT ${deploy})
    set(CPACK_GENERATOR ZIP)
    if(APPLE)
        set(CPACK_GENERATOR DragNDrop)
    endif()
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Icons are SVG files that Qt reads through plugins, which the library scan cannot see.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-svg-plugins | libqt6svg6 (<< 6.6) | libqt6svg6t64 (<< 6.6)")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql")  # for a hub
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "breeze-icon-theme, fonts-noto-core, fonts-noto-cjk, qt6-translations-l10n, hunspell-en-gb | hunspell-en-us, hunspell-fr, hunspell-es, hunspell-ru, hunspell-ar")
include(CPack)
