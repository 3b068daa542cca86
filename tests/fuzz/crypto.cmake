# Files to begin from: an ordinary key file of each kind. Each target has its own copy, since it adds to it.
add_executable(make_key_corpus make_key_corpus.cpp)
target_link_libraries(make_key_corpus PRIVATE da_flags da_crypto)

foreach(name fuzz_pkcs12 fuzz_key_text)
    set(corpus "${CMAKE_CURRENT_BINARY_DIR}/${name}-corpus")
    add_custom_command(OUTPUT "${corpus}/a.p12" COMMAND make_key_corpus "${corpus}" DEPENDS make_key_corpus)
    add_custom_target(${name}_corpus DEPENDS "${corpus}/a.p12")
    da_fuzz_target(${name} LINKS da_crypto CORPUS "${corpus}")
    add_dependencies(${name} ${name}_corpus)
endforeach()
