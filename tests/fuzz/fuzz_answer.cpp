// SPDX-License-Identifier: MIT
// Whatever somebody pastes is read without harm, and no secret that it frames is shown.
#include "diagnosis/AnswerReader.h"
#include "diagnosis/Rules.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const da::Facts facts = da::readAnswer(text);
    (void)da::diagnose(facts);
    for (const QChar c : facts.quoted) {
        const bool harmless = c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control;
        if (!harmless)
            std::abort();
    }
    return 0;
}
