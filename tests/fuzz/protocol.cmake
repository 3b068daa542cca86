# What is found on the way is kept in the build folder, not beside the documents that it begins with.
file(COPY documents answers DESTINATION "${CMAKE_CURRENT_BINARY_DIR}")
da_fuzz_target(fuzz_documents LINKS da_protocol CORPUS "${CMAKE_CURRENT_BINARY_DIR}/documents")
da_fuzz_target(fuzz_http LINKS da_network CORPUS "${CMAKE_CURRENT_BINARY_DIR}/answers")
