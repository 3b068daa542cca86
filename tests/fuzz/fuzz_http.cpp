// SPDX-License-Identifier: MIT
// An answer means the same in whatever pieces it comes, and never holds more than was allowed.
#include "network/HttpReader.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

constexpr qint64 most = 4096; // bytes of a body

da::HttpReader read(const QByteArray &bytes, qsizetype piece)
{
    da::HttpReader reader(most, da::HttpReader::Expect::Answer);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        reader.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
    reader.endOfStream();
    return reader;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const da::HttpReader whole = read(bytes, std::max<qsizetype>(1, bytes.size()));
    const da::HttpReader pieces = read(bytes, 1 + data[0] % 61);
    const bool same = whole.state() == pieces.state() && whole.status() == pieces.status()
        && whole.body() == pieces.body() && whole.fields() == pieces.fields();
    if (!same || whole.body().size() > most || whole.state() == da::HttpReader::State::Reading)
        std::abort();
    return 0;
}
