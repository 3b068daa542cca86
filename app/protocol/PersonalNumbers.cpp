// SPDX-License-Identifier: MIT
#include "protocol/PersonalNumbers.h"

#include <QRegularExpression>

namespace da {

QString withoutPersonalNumbers(QString text)
{
    // Days count from 41 on in D-numbers, months from 41, 66 or 81 on in synthetic ones (Skatteetaten, NAV).
    static const QRegularExpression number(
        QStringLiteral("(?<![0-9])(?:[0-9]{11}"
                       "|(?:0[1-9]|[1245][0-9]|3[01]|6[0-9]|7[01])"
                       "(?:0[1-9]|1[0-2]|4[1-9]|5[0-2]|6[6-9]|7[0-7]|8[1-9]|9[0-2])"
                       "[0-9]{2}[ \u00a0-][0-9]{5})(?![0-9])"));
    return text.replace(number, QStringLiteral("***********"));
}

} // namespace da
