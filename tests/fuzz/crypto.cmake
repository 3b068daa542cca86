da_fuzz_target(fuzz_pkcs12 LINKS da_crypto)
da_fuzz_target(fuzz_key_text LINKS da_crypto)

# Files to begin from: an ordinary key file of each kind.
add_executable(make_key_corpus make_key_corpus.cpp)
target_link_libraries(make_key_corpus PRIVATE da_flags da_crypto)
