da_fuzz_target(fuzz_answer LINKS da_diagnosis)
