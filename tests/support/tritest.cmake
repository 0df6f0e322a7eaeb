# SPDX-FileCopyrightText: Trilateral contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Qt Test without the folders that it defines for its own search of test data: they differ from folder to folder, and a
# precompiled header is taken only where every macro it read is the same.
add_library(tri_qtest INTERFACE)
target_include_directories(tri_qtest SYSTEM INTERFACE $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
target_compile_definitions(tri_qtest INTERFACE QT_TESTLIB_LIB)
target_link_libraries(tri_qtest INTERFACE $<LINK_ONLY:Qt6::Test>)

# Sets `out` to the target that precompiles, for tests of these libraries, the headers that nearly every test includes. The
# Qt modules a library brings set macros that Qt Test reads, so there is one for each of the three libraries, and no more.
function(tri_test_headers out libs)
    set(library tri_core)
    foreach(candidate tri_render tri_ui)
        if(candidate IN_LIST libs)
            set(library ${candidate})
        endif()
    endforeach()
    set(target ${library}_test_headers)
    set(${out} ${target} PARENT_SCOPE)
    if(TARGET ${target})
        return()
    endif()
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp CONTENT "// Holds a precompiled header.\n")
    add_library(${target} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${target} PRIVATE ${library} tri_test_support tri_qtest)
    set(headers tests/support/patience.h <QDateTime> <QHash> <QJsonDocument> <QJsonObject> <QTemporaryDir> <memory> <variant>
        core/workspace/workspace.h core/record/recordspec.h)
    if(library STREQUAL "tri_ui")
        list(APPEND headers <QtWidgets>)
    endif()
    tri_precompile(${target} ${headers})
endfunction()

# The tests of what works in threads beside the window, or may be asked from them: what tests/run.sh --threads builds and runs.
# Those of the window itself are not among them: Qt as Debian has it waits by locks of its own that ThreadSanitizer does not
# see, so that each of its threads would be told as a race. Nor are those that begin a server: it dies at their fork.
set(TRI_THREAD_TESTS tst_titlethreads tst_restorepoints tst_filecare)

# tri_test(tst_name LIBS lib… [SOURCES file…] [TIMEOUT seconds]): one Qt Test program, run without a screen. What may take
# long begins first, so that no processor waits for it at the end.
function(tri_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "LIBS;SOURCES" ${ARGN})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 180)
    endif()
    if(TRI_SANITIZE OR TRI_THREADS)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 4")
    endif()
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    if(NOT arg_SOURCES)
        # One call of moc. AUTOMOC would also scan the sources in a step of its own and compile a file that is empty here.
        set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        qt_generate_moc(${name}.cpp ${name}.moc TARGET ${name})
        target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
        target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    endif()
    target_link_libraries(${name} PRIVATE ${arg_LIBS} tri_test_support tri_qtest)
    if(TRI_PCH)
        tri_test_headers(precompiled "${arg_LIBS}")
        target_precompile_headers(${name} REUSE_FROM ${precompiled})
    endif()
    add_test(NAME ${name} COMMAND ${name})
    # Qt Test gives up by itself after five minutes; the limit here is the one that counts.
    math(EXPR function_timeout "${arg_TIMEOUT} * 1000")
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} COST ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QTEST_FUNCTION_TIMEOUT=${function_timeout}")
    if(name IN_LIST TRI_THREAD_TESTS)
        set_tests_properties(${name} PROPERTIES LABELS threads)
    endif()
endfunction()
