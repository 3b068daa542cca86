// SPDX-License-Identifier: MIT
#include "cli/Session.h"

#include "cli/Usage.h"

namespace da {

using namespace Qt::StringLiterals;

ExitCode Session::fail(const CommandError &error) const
{
    if (output.isJson()) {
        QJsonObject object{{u"reason"_s, error.reason}, {u"message"_s, error.message},
            {u"exit_code"_s, static_cast<int>(error.code)}};
        if (!error.option.isEmpty())
            object.insert(u"option"_s, error.option);
        output.object({{u"error"_s, object}});
    }
    output.note(error.message);
    return error.code;
}

CommandError badValue(const Words &words, const char *option, const QString &allowed)
{
    return asCommandError(
        words, {UsageError::Reason::BadValue, u"--"_s + QLatin1String(option), allowed, {}});
}

CommandError interruptedError(const Words &words)
{
    return {ExitCode::Interrupted, u"interrupted"_s, words(QT_TRANSLATE_NOOP("Cli", "Interrupted.")), {}};
}

} // namespace da
