# SPDX-License-Identifier: MIT

# da_library(domain LINKS Qt6::Core): app/<name> as the static library da_<name>. The link line is the architecture:
# a folder can only use what it links.
function(da_library name)
    cmake_parse_arguments(ARG "" "" "LINKS;PRIVATE_LINKS" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h *.qrc)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(da_${name} STATIC ${sources})
    target_link_libraries(da_${name} PUBLIC da_flags ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
endfunction()

# da_test(tst_scope LABELS unit LINKS da_domain [GUI] [TIMEOUT 60] [SOURCES extra.cpp]): one Qt Test program per <name>.cpp.
function(da_test name)
    cmake_parse_arguments(ARG "GUI" "TIMEOUT" "LABELS;LINKS;SOURCES" ${ARGN})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE da_flags Qt6::Test ${ARG_LINKS})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_compile_definitions(${name} PRIVATE DA_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;LC_ALL=C.UTF-8;QT_LOGGING_RULES=qt.qpa.*=false;UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/sanitizers.supp:print_suppressions=0")
endfunction()
