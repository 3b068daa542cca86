// SPDX-License-Identifier: MIT
#include "diagnosis/AdviceTables.h"

#include <QtGlobal>

namespace da {

namespace {

constexpr Advice table[] = {
    {Cause::ServiceUnavailable,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The service does not work now, answers {host}. This says nothing about the delegation."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Wait five minutes and test again."),
            QT_TRANSLATE_NOOP("Diagnosis", "Look at status.digdir.no."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "If it goes on, write to Digdir with client_id, environment, time and the trace id of the "
                "answer.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at the health address and status.digdir.no.")},
    {Cause::GatewayError,
        QT_TRANSLATE_NOOP("Diagnosis",
            "A gateway in front of the service answered in its place. This says nothing about the "
            "delegation."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Wait five minutes and test again."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "If other machines get through, ask IT operations about the proxy here."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "If it goes on, write to Digdir with client_id, environment, time and the trace id of the "
                "answer.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Test from another network.")},
    {Cause::RateLimited, QT_TRANSLATE_NOOP("Diagnosis", "Too many requests were sent in a short time."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Wait as long as the answer says, or some minutes."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "Keep the token as long as it lives, instead of asking for one per call.")},
        QT_TRANSLATE_NOOP("Diagnosis", "HTTP status 429 says it.")},
    {Cause::AnswerFromIdporten,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The request went to ID-porten, which logs people in. Delegated tokens come from Maskinporten."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Use Maskinporten's token endpoint, which stands in its metadata."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at the host that the request was sent to.")},
    {Cause::ResponseNotUnderstood,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The answer is neither a token nor an error that Maskinporten is known to give."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Check that the address is right and that nothing on the way answers in its place."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "If it goes on, write to Digdir with client_id, environment, time and the trace id of the "
                "answer.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Read the server's own words.")},
    {Cause::ResponseTooLarge,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The answer was larger than a token answer can be, and the reading was stopped."),
        {QT_TRANSLATE_NOOP("Diagnosis",
            "Check that the address is the token endpoint, and that no proxy answers in its place.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Open the address in a browser on the same machine.")},
    {Cause::RedirectRefused,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The server wanted the request sent to another address. It was not sent on, since the grant must "
            "not travel."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "Check the address: the token endpoint stands in the metadata of {environment}."),
            QT_TRANSLATE_NOOP(
                "Diagnosis", "If a guest network or proxy sends on to a login, log in there first.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at the address that the server pointed to.")},
    {Cause::NameNotResolved,
        QT_TRANSLATE_NOOP("Diagnosis", "This machine does not find the name {host}. Nothing was sent."),
        {QT_TRANSLATE_NOOP(
             "Diagnosis", "Check that the machine is on a network, and the spelling of the address."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Ask IT operations about DNS, or about the proxy if only that can look up outside names.")},
        QT_TRANSLATE_NOOP("Diagnosis", "The step that contacts the server shows which it is.")},
    {Cause::ConnectionTimeout, QT_TRANSLATE_NOOP("Diagnosis", "{host} did not answer within the time."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Test again."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Ask IT operations to let this machine reach {host} on port {port}, without logging in on "
                "the "
                "way.")},
        QT_TRANSLATE_NOOP("Diagnosis", "The step that contacts the server shows which it is.")},
    {Cause::ConnectionRefused,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "Nothing takes connections at the address of {host}, or a firewall says so."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Check the address and the port."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Ask IT operations to let this machine reach {host} on port {port}, without logging in on "
                "the "
                "way.")},
        QT_TRANSLATE_NOOP("Diagnosis", "The step that contacts the server shows which it is.")},
    {Cause::ConnectionReset,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The connection was cut before an answer had come; often a firewall does that."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Test again."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Ask IT operations to let this machine reach {host} on port {port}, without logging in on "
                "the "
                "way.")},
        QT_TRANSLATE_NOOP("Diagnosis", "The step that contacts the server shows which it is.")},
    {Cause::ProxyAuthenticationRequired,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The proxy of this network wants a user name and a password before it lets anything out."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Put the proxy's user name and password into the settings, or ask IT operations for a way out "
             "without login."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis", "The step that contacts the server shows which it is.")},
    {Cause::ProxyTunnelFailed, QT_TRANSLATE_NOOP("Diagnosis", "The proxy did not open the way to {host}."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Ask IT operations to let this machine reach {host} on port {port}, without logging in on the "
             "way."),
            QT_TRANSLATE_NOOP("Diagnosis", "Check the proxy's address in the settings.")},
        QT_TRANSLATE_NOOP("Diagnosis", "The step that contacts the server shows which it is.")},
    {Cause::BlockedByFilter,
        QT_TRANSLATE_NOOP("Diagnosis",
            "A firewall or web filter answered with its own page. The request did not reach Maskinporten."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Ask IT operations to let this machine reach {host} on port {port}, without logging in on the "
             "way."),
            QT_TRANSLATE_NOOP("Diagnosis", "Send along the support id on the page, if there is one.")},
        QT_TRANSLATE_NOOP("Diagnosis", "The step that contacts the server shows which it is.")},
    {Cause::CaptivePortal,
        QT_TRANSLATE_NOOP("Diagnosis", "A guest network's login page came in place of the answer."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Open a browser, log in to the network, and test again.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Open any page in a browser on the same network.")},
    {Cause::TlsNotTrusted,
        QT_TRANSLATE_NOOP("Diagnosis",
            "The certificate that was shown for {host} is not from an issuer this machine trusts. Typically "
            "a company firewall opens the traffic to inspect it."),
        {QT_TRANSLATE_NOOP("Diagnosis",
             "Look at the issuer of the certificate that was shown: is it your own company or its firewall?"),
            QT_TRANSLATE_NOOP("Diagnosis",
                "Ask IT operations to exempt {host} from inspection, or for the CA file of the firewall, and "
                "add that in the settings."),
            QT_TRANSLATE_NOOP("Diagnosis", "Test again.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Look at the issuer of the certificate that was shown.")},
    {Cause::TlsWrongHost,
        QT_TRANSLATE_NOOP("Diagnosis", "The certificate that was shown is for another name than {host}."),
        {QT_TRANSLATE_NOOP(
            "Diagnosis", "Check the address, and ask IT operations whether DNS or a proxy leads elsewhere.")},
        QT_TRANSLATE_NOOP("Diagnosis", "The step that contacts the server shows which it is.")},
    {Cause::TlsCertificateExpired,
        QT_TRANSLATE_NOOP(
            "Diagnosis", "The certificate of {host} is outside its dates, or this machine's date is wrong."),
        {QT_TRANSLATE_NOOP("Diagnosis", "Check the date and time of this machine."),
            QT_TRANSLATE_NOOP("Diagnosis",
                "If they are right, ask IT operations whether a firewall shows its own certificate.")},
        QT_TRANSLATE_NOOP("Diagnosis", "Compare this machine's date with today's.")},
};

} // namespace

std::span<const Advice> adviceOnService()
{
    return table;
}

} // namespace da
