// SPDX-License-Identifier: MIT
#include "diagnosis/AnswerReader.h"
#include "diagnosis/Circumstances.h"
#include "diagnosis/DelegationChain.h"
#include "diagnosis/Rules.h"

#include <QTest>

#include <algorithm>

using namespace da;
using namespace Qt::StringLiterals;

namespace {

const QByteArray notDelegated =
    "{\"error\":\"forbidden\",\"error_description\":\"Consumer 311590839 has not delegated "
    "access to the scope brreg:reelle/offentlig to supplier 315260183.\"}";

bool names(const QList<Alternative> &list, Cause cause, Circumstance circumstance = Circumstance::None)
{
    return std::any_of(list.begin(), list.end(),
        [&](const Alternative &a) { return a.cause == cause && a.circumstance == circumstance; });
}

} // namespace

class DelegationChainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCauseMarksAtMostOneLink();
    void aRefusalStopsWhereItStops();
    void aPlainTokenProvesNoDelegation();
    void doubtIsNotDrawnAsCertain();
    void theChainIsSaidInWords();
    void eightReasonsForNotDelegated();
    void whatIsKnownRanksAndRulesOut();
};

void DelegationChainTest::everyCauseMarksAtMostOneLink()
{
    for (const CauseInfo &known : allCauses()) {
        const Cause cause = known.cause;
        const DelegationChain chain = chainOf(Diagnosis::of(cause, Certainty::Certain));
        const auto broken = std::count(chain.states.begin(), chain.states.end(), LinkState::Broken);
        const bool none = cause == Cause::Unknown || cause == Cause::DelegationVerified;
        QVERIFY2(broken == (none ? 0 : 1), qPrintable(toId(cause)));
    }
}

void DelegationChainTest::aRefusalStopsWhereItStops()
{
    const DelegationChain chain = chainOf(diagnose(readAnswer(notDelegated)));
    QCOMPARE(chain[ChainLink::Request], LinkState::Works);
    QCOMPARE(chain[ChainLink::LookUp], LinkState::Works);
    QCOMPARE(chain[ChainLink::Delegation], LinkState::Broken);
    QCOMPARE(chain[ChainLink::Access], LinkState::Unknown);
    QCOMPARE(chain[ChainLink::Use], LinkState::Unknown);
}

void DelegationChainTest::aPlainTokenProvesNoDelegation()
{
    Facts facts;
    const DelegationChain plain =
        chainOf(Diagnosis::of(Cause::DelegationVerified, Certainty::Certain, facts));
    QCOMPARE(plain[ChainLink::Delegation], LinkState::Unknown);
    facts.requestedConsumer = u"311590839"_s;
    const DelegationChain delegated =
        chainOf(Diagnosis::of(Cause::DelegationVerified, Certainty::Certain, facts));
    QCOMPARE(delegated[ChainLink::Delegation], LinkState::Works);
    QCOMPARE(delegated[ChainLink::Use], LinkState::Unknown); // nobody has called the API
    facts.apiAnswered = true;
    const DelegationChain used = chainOf(Diagnosis::of(Cause::DelegationVerified, Certainty::Certain, facts));
    QCOMPARE(used[ChainLink::Use], LinkState::Works);
}

void DelegationChainTest::doubtIsNotDrawnAsCertain()
{
    QCOMPARE(chainOf(Diagnosis::of(Cause::GatewayError, Certainty::Likely))[ChainLink::Request],
        LinkState::Suspected);
    const Diagnosis refused =
        diagnose(readAnswer("{\"error\":\"invalid_grant\",\"error_description\":\"Invalid assertion. "
                            "Client authentication failed.\"}"));
    QVERIFY(refused.certainty != Certainty::Certain);
    QCOMPARE(chainOf(refused)[ChainLink::Request], LinkState::Broken); // which part is open, where is not
}

void DelegationChainTest::theChainIsSaidInWords()
{
    const DelegationChain chain = chainOf(diagnose(readAnswer(notDelegated)));
    for (const Language language : {Language::Bokmaal, Language::Nynorsk, Language::English}) {
        const QString words = chainInWords(Texts(language), chain);
        QCOMPARE(words.count(u'\n'), qsizetype(allChainLinks.size()) - 1);
    }
    QVERIFY(chainInWords(Texts(Language::Bokmaal), chain)
                .contains(u"Kundens delegering i Altinn: svikter her"_s));
}

void DelegationChainTest::eightReasonsForNotDelegated()
{
    const Diagnosis d = diagnose(readAnswer(notDelegated));
    QCOMPARE(d.alternatives.size(), 8);
    QCOMPARE(d.alternatives.first().circumstance, Circumstance::NeverDelegated);
    QVERIFY(names(d.alternatives, Cause::ConsumerNotDelegated, Circumstance::OtherEnvironment));
    QVERIFY(names(d.alternatives, Cause::ConsumerNotDelegated, Circumstance::OtherSchema));
    QVERIFY(names(d.alternatives, Cause::ConsumerNotDelegated, Circumstance::OtherSupplier));
    QVERIFY(names(d.alternatives, Cause::ConsumerNotDelegated, Circumstance::ClientOfCustomer));
    QVERIFY(names(d.alternatives, Cause::OrganisationIsSubunit));
    QVERIFY(names(d.alternatives, Cause::SchemaNotDelegable));
    QVERIFY(names(d.alternatives, Cause::DelegationSourceUnavailable));
}

void DelegationChainTest::whatIsKnownRanksAndRulesOut()
{
    Facts known;
    known.consumerIsSubUnit = true;
    Diagnosis d = diagnose(readAnswer(notDelegated, known));
    QCOMPARE(toId(d.alternatives.first().cause), u"organisation_is_subunit"_s);
    QCOMPARE(d.alternatives.first().certainty, Certainty::Likely);

    known.consumerIsSubUnit = false;
    known.certificateOrganisation = u"315260183"_s; // the client's owner is who signed
    d = diagnose(readAnswer(notDelegated, known));
    QCOMPARE(d.alternatives.size(), 6);
    QVERIFY(!names(d.alternatives, Cause::OrganisationIsSubunit));
    QVERIFY(!names(d.alternatives, Cause::ConsumerNotDelegated, Circumstance::ClientOfCustomer));

    known = Facts();
    known.clientOwner = u"974760673"_s; // another number than the one that was looked up
    d = diagnose(readAnswer(notDelegated, known));
    QCOMPARE(d.alternatives.first().circumstance, Circumstance::OtherSupplier);

    QByteArray unknownScope = notDelegated;
    unknownScope.replace("brreg:reelle/offentlig", "example:not/listed");
    d = diagnose(readAnswer(unknownScope));
    QCOMPARE(toId(d.alternatives.first().cause), u"schema_not_delegable"_s);
}

QTEST_APPLESS_MAIN(DelegationChainTest)
#include "tst_delegation_chain.moc"
