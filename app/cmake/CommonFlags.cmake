# SPDX-License-Identifier: MIT
# One interface target carries standard, warnings and strictness; every target links it.
add_library(da_flags INTERFACE)
target_compile_features(da_flags INTERFACE cxx_std_20)
target_include_directories(da_flags INTERFACE "${CMAKE_SOURCE_DIR}/app")
target_compile_options(da_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual
    -Woverloaded-virtual -Wnull-dereference -Wimplicit-fallthrough -Werror)
target_compile_definitions(da_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT
    DA_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 reports false positives for these inside Qt and libstdc++ templates when optimising.
    target_compile_options(da_flags INTERFACE -Wno-null-dereference -Wno-restrict -Wno-stringop-overread)
endif()
if(DA_SANITIZE)
    target_compile_definitions(da_flags INTERFACE DA_SANITIZE)
    target_compile_options(da_flags INTERFACE
        -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(da_flags INTERFACE -fsanitize=address,undefined)
else()
    target_compile_definitions(da_flags INTERFACE $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
    target_compile_options(da_flags INTERFACE -fstack-protector-strong)
endif()
