// SPDX-License-Identifier: MIT
#pragma once

#include "check/CheckReport.h"

namespace da {

/// What the process tells its caller. A public contract.
enum class ExitCode {
    Verified = 0, ///< verified, usable, found
    Refused = 1, ///< Maskinporten, Altinn or the API said no, or the token is not what was asked for
    Usage = 2,
    LocalFault = 3, ///< found without or before an answer: key file, input, clock, network, proxy
    Unknown = 4, ///< cannot tell: service down, rate limit, answer not understood
    Interrupted = 130,
};

/// The exit code of a verdict.
[[nodiscard]] constexpr ExitCode exitCodeFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Verified:
        return ExitCode::Verified;
    case Verdict::Refused:
        return ExitCode::Refused;
    case Verdict::LocalFault:
        return ExitCode::LocalFault;
    case Verdict::Unknown:
        break;
    }
    return ExitCode::Unknown;
}

} // namespace da
