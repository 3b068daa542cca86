// SPDX-License-Identifier: MIT
#include "network/TransportCause.h"

namespace da {

std::optional<Cause> causeOf(TransportFailure failure)
{
    switch (failure) {
    case TransportFailure::NameNotResolved:
        return Cause::NameNotResolved;
    case TransportFailure::ConnectionTimeout:
        return Cause::ConnectionTimeout;
    case TransportFailure::ConnectionRefused:
        return Cause::ConnectionRefused;
    case TransportFailure::ConnectionReset:
    case TransportFailure::TlsOther: // the connection was given up before anything was sent
        return Cause::ConnectionReset;
    case TransportFailure::ProxyAuthenticationRequired:
        return Cause::ProxyAuthenticationRequired;
    case TransportFailure::ProxyTunnelFailed:
        return Cause::ProxyTunnelFailed;
    case TransportFailure::TlsNotTrusted:
        return Cause::TlsNotTrusted;
    case TransportFailure::TlsWrongHost:
        return Cause::TlsWrongHost;
    case TransportFailure::TlsCertificateExpired:
        return Cause::TlsCertificateExpired;
    case TransportFailure::NotHttp:
        return Cause::ResponseNotUnderstood;
    case TransportFailure::TooLarge:
        return Cause::ResponseTooLarge;
    case TransportFailure::RedirectRefused:
        return Cause::RedirectRefused;
    case TransportFailure::NotHttps:
    case TransportFailure::None:
    case TransportFailure::Cancelled:
    case TransportFailure::Other:
        break;
    }
    return std::nullopt;
}

bool isCertain(TransportFailure failure)
{
    return causeOf(failure).has_value() && failure != TransportFailure::TlsOther;
}

} // namespace da
