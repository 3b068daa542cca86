// SPDX-License-Identifier: MIT
#pragma once

#include "demo/DemoClients.h"
#include "demo/DemoCustomers.h"
#include "domain/Environment.h"
#include "domain/Result.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace da {

/// A business certificate of the demo, and what is wrong with it.
struct DemoKeyFile {
    QString file; ///< PKCS#12; the password is DemoEnvironment::keyPassword()
    QString situation; ///< "supplier", "expired", "other_organisation", "production", "encryption_only"
    Cause expected = Cause::DelegationVerified; ///< of a check with demoClient and the first customer
};

/// An embedded Maskinporten, Altinn, Enhetsregisteret and API on loopback over TLS: for newcomers, training
/// and tests. Nothing leaves the machine, and nobody else trusts its certificates.
///
/// Lives in the thread it was started in and answers from its event loop. Its keys and certificates are made
/// at the first start and kept in the data folder, readable by the user alone, until 30 days before they run
/// out.
class DemoEnvironment : public QObject {
    Q_OBJECT

public:
    /// Makes what is missing in @p dataFolder (up to some seconds the first time), listens on a free port
    /// and writes the environment file. The error says in English what failed.
    [[nodiscard]] static Result<std::unique_ptr<DemoEnvironment>, QString> start(const QString &dataFolder);
    ~DemoEnvironment() override; ///< stops; the environment file is removed, the keys stay

    [[nodiscard]] Environment environment() const;
    /// The same as a file for `--environment FILE`. A second environment started in the same folder writes
    /// one of its own.
    [[nodiscard]] QString environmentFile() const;

    [[nodiscard]] QString clientId() const; ///< "demo-client"
    [[nodiscard]] QString keyFile() const; ///< the supplier's valid certificate
    [[nodiscard]] QString keyPassword() const; ///< shown openly, protects nothing
    [[nodiscard]] QString supplierNumber() const { return demoSupplierNumber(); }

    [[nodiscard]] QList<DemoCustomer> customers() const { return demoCustomers(); }
    [[nodiscard]] QList<DemoClient> clients() const;
    [[nodiscard]] DemoClient apiOwner() const; ///< the client that may look delegations up in Altinn
    [[nodiscard]] QList<DemoKeyFile> keyFiles() const;

private:
    class Private;
    explicit DemoEnvironment(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace da
