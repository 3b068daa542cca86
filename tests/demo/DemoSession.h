// SPDX-License-Identifier: MIT
#pragma once

#include "demo/DemoEnvironment.h"

#include "crypto/KeyFile.h"
#include "network/HttpClient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// A demo environment in a folder of its own, and the client side of it, spoken to over real TLS.
class DemoSession {
public:
    DemoSession();

    [[nodiscard]] bool isReady() const { return m_demo != nullptr; }
    [[nodiscard]] da::DemoEnvironment &demo() { return *m_demo; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString issuer() const { return m_demo->environment().issuer; }

    /// A key of the demo, opened with the demo's password.
    [[nodiscard]] da::KeyEntry key(const QString &file) const;

    /// A grant as it is signed: what a test changes about it, it changes here.
    struct Grant {
        QJsonObject header;
        QJsonObject claims;
    };
    [[nodiscard]] Grant grant(const QString &scope, const QString &consumer) const;
    [[nodiscard]] QByteArray form(const Grant &grant, const da::KeyEntry &key) const;

    da::HttpAnswer get(const QString &path, const QByteArray &bearer = {});
    da::HttpAnswer post(const QByteArray &form, int timeoutMs = 10000);
    /// Asks for a token with the supplier's certificate.
    da::HttpAnswer ask(const Grant &grant, int timeoutMs = 10000);

    [[nodiscard]] static QJsonObject json(const da::HttpAnswer &answer)
    {
        return QJsonDocument::fromJson(answer.body).object();
    }
    /// The token of an answer, or empty.
    [[nodiscard]] static QByteArray token(const da::HttpAnswer &answer)
    {
        return json(answer).value(QLatin1String("access_token")).toString().toLatin1();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<da::DemoEnvironment> m_demo;
    std::unique_ptr<da::HttpClient> m_client;
};
