// SPDX-License-Identifier: MIT
#include "check/CheckReport.h"

namespace da {

QString toId(StepId id)
{
    static const char *const names[] = {
        "input", "key", "server", "token", "token_contents", "counter_checks", "api", "altinn"};
    return QString::fromLatin1(names[static_cast<int>(id)]);
}

QString toId(DelegationModel model)
{
    static const char *const names[] = {"api_delegation", "system_user", "own_access"};
    return QString::fromLatin1(names[static_cast<int>(model)]);
}

QString toId(StepStatus status)
{
    static const char *const names[] = {
        "waiting", "running", "passed", "warning", "failed", "not_tested", "skipped"};
    return QString::fromLatin1(names[static_cast<int>(status)]);
}

QString toId(Verdict verdict)
{
    static const char *const names[] = {"verified", "refused", "local_fault", "unknown"};
    return QString::fromLatin1(names[static_cast<int>(verdict)]);
}

Verdict verdictOf(const Diagnosis &diagnosis, bool answered)
{
    const QByteArray phase(info(diagnosis.cause).phase);
    if (phase == "ok")
        return Verdict::Verified;
    if (phase == "service" || phase == "none" || diagnosis.cause == Cause::DelegationSourceUnavailable)
        return Verdict::Unknown;
    if (phase == "network" || phase == "certificate" || phase == "input")
        return Verdict::LocalFault;
    return answered ? Verdict::Refused : Verdict::LocalFault;
}

} // namespace da
