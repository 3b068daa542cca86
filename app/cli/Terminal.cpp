// SPDX-License-Identifier: MIT
#include "cli/Terminal.h"

#include "cli/Interruption.h"
#include "cli/Page.h"

#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

#include <algorithm>
#include <cerrno>
#include <clocale>
#include <cstring>

#include <fcntl.h>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

namespace da {

namespace {

constexpr qint64 passwordLimit = 4096;

/// Turns the terminal's echo off for as long as it lives.
class EchoOff {
public:
    EchoOff()
    {
        m_known = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        m_known = m_known && tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~EchoOff()
    {
        if (m_known)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;
    [[nodiscard]] bool isOff() const { return m_known; }

private:
    termios m_before{};
    bool m_known = false;
};

/// Reads into room made beforehand, so that no half-grown copy of a secret is left behind in freed memory. At
/// most one byte beyond @p limit, which tells that there is more.
Result<QByteArray, ReadError> readUpTo(int descriptor, qint64 limit, bool oneLine)
{
    QByteArray bytes(std::min<qint64>(limit + 1, 64 * 1024), Qt::Uninitialized);
    qint64 size = 0;
    while (size <= limit) {
        if (Interruption::wasRequested())
            return ReadError::Interrupted;
        if (size == bytes.size())
            bytes.resize(std::min(limit + 1, bytes.size() * 2));
        const ssize_t got =
            ::read(descriptor, bytes.data() + size, static_cast<std::size_t>(bytes.size() - size));
        if (got < 0 && errno != EINTR)
            return ReadError::NotReadable;
        if (got == 0)
            break;
        size += std::max<ssize_t>(got, 0);
        if (oneLine && size > 0 && bytes[size - 1] == '\n')
            break;
    }
    bytes.truncate(size);
    return bytes;
}

Result<QByteArray, ReadError> readWhole(int descriptor, qint64 limit, Beyond beyond)
{
    auto bytes = readUpTo(descriptor, limit, false);
    if (!bytes || bytes->size() <= limit)
        return bytes;
    if (beyond == Beyond::Refuse)
        return ReadError::TooLarge;
    bytes->truncate(limit);
    return bytes;
}

/// Windows' editor and shell begin a text file with a byte order mark, and the shell writes UTF-16.
void dropByteOrderMark(QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || (*encoding != QStringConverter::Utf8 && *encoding != QStringConverter::Utf16LE))
        return;
    QString text = QStringDecoder(*encoding)(bytes);
    wipe(bytes);
    bytes = text.toUtf8();
    wipe(text);
}

Result<SecretBytes, ReadError> readPassword(int descriptor, bool oneLine)
{
    auto read = readUpTo(descriptor, passwordLimit, oneLine);
    if (!read)
        return read.error();
    QByteArray &bytes = *read;
    if (bytes.size() > passwordLimit) {
        wipe(bytes);
        return ReadError::TooLarge;
    }
    dropByteOrderMark(bytes);
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return SecretBytes::takeFrom(bytes);
}

} // namespace

bool isTerminal(std::FILE *stream)
{
    return isatty(fileno(stream)) == 1;
}

int terminalWidth(std::FILE *stream)
{
    winsize size{};
    if (!isTerminal(stream) || ioctl(fileno(stream), TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 80;
    return std::clamp<int>(size.ws_col, 60, 100);
}

Result<QByteArray, ReadError> readStandardInput(qint64 limit, Beyond beyond)
{
    return readWhole(STDIN_FILENO, limit, beyond);
}

Result<QByteArray, ReadError> readFile(const QString &path, qint64 limit, Beyond beyond)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return Interruption::wasRequested() ? ReadError::Interrupted : ReadError::NotReadable;
    auto bytes = readWhole(descriptor, limit, beyond);
    ::close(descriptor);
    return bytes;
}

Result<SecretBytes, ReadError> passwordFromStandardInput()
{
    return readPassword(STDIN_FILENO, false);
}

Result<SecretBytes, ReadError> passwordFromFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return ReadError::NotReadable;
    auto password = readPassword(descriptor, false);
    ::close(descriptor);
    return password;
}

Result<SecretBytes, ReadError> askPassword(const QString &prompt)
{
    if (!isTerminal(stdin))
        return ReadError::NotReadable;
    const EchoOff echo;
    if (!echo.isOff())
        return ReadError::NotReadable;
    std::fputs((neutralised(prompt) + QLatin1Char(' ')).toUtf8().constData(), stderr);
    std::fflush(stderr);
    return readPassword(STDIN_FILENO, true);
}

void forbidMemoryDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifndef DA_SANITIZE
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

void ensureUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace da
