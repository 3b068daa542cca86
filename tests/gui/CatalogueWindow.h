// SPDX-License-Identifier: MIT
#pragma once

#include "gui/CatalogueModel.h"
#include "gui/DemoWindow.h"
#include "support/RegistryList.h"
#include "support/ScriptedTlsServer.h"

#include <QListView>

namespace da {

/// The real window, gone to the catalogue; the demo's registry answers, or one that the test writes.
class CatalogueWindow : public DemoWindow {
public:
    using Response = ScriptedTlsServer::Response;

    explicit CatalogueWindow(const QString &demoFolder, const QString &givenFolder = {})
        : DemoWindow(demoFolder, std::make_unique<MemorySecretStore>(), givenFolder)
        , catalogue(controllers.catalogue)
    {
        window.setMode(WindowMode::Catalogue);
    }

    [[nodiscard]] bool stands() const
    {
        return catalogue.environment() && !catalogue.isLoading() && !catalogue.isRefreshing();
    }
    [[nodiscard]] bool isRefreshed() const
    {
        return stands() && catalogue.outcome()
            && catalogue.outcome()->kind == RefreshOutcome::Kind::Refreshed;
    }

    /// The environment is the demo's but for its registers, which are @p server.
    void choose(ScriptedTlsServer &server)
    {
        QFile ca(folder.filePath(u"registers.pem"_s));
        QVERIFY(ca.open(QIODevice::WriteOnly));
        ca.write(server.caPem());
        ca.close();
        chooseEnvironment([&](QJsonObject &object) {
            object.insert(u"resource_registry"_s, server.base() + u"rr"_s);
            object.insert(u"scope_list"_s, server.base() + u"scopes/all"_s);
            object.insert(u"ca_file"_s, ca.fileName());
        });
    }
    static void answer(ScriptedTlsServer &server, const Response &registry)
    {
        server.on("/rr/resourcelist?includeApps=false", registry);
        server.on("/scopes/all", Response{200, support::scopeList(100)});
    }

    [[nodiscard]] QListView *list() const { return shown<QListView>(u"catalogueEntries"_s); }
    [[nodiscard]] int rows() const { return list()->model()->rowCount(); }
    /// The row with this scope and, if given, title; -1: not shown.
    [[nodiscard]] int rowOf(const QString &scope, const QString &title = {}) const
    {
        for (int row = 0; row < rows(); ++row) {
            const QModelIndex index = list()->model()->index(row, CatalogueModel::SchemaColumn);
            if (index.data(CatalogueModel::ScopeRole) == scope
                && (title.isEmpty() || index.data().toString() == title))
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString currentScope() const
    {
        return list()->currentIndex().data(CatalogueModel::ScopeRole).toString();
    }
    void select(int row) const
    {
        list()->setCurrentIndex(list()->model()->index(row, CatalogueModel::SchemaColumn));
        QTRY_VERIFY(shown<QAbstractButton>(u"checkScope"_s)); // new parts are shown at the next turn
    }
    void pressOn(const QString &name) const
    {
        QTRY_VERIFY2(shown<QAbstractButton>(name), qPrintable(name));
        auto *button = shown<QAbstractButton>(name);
        QVERIFY2(button->isEnabled(), qPrintable(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
    }

    CatalogueController &catalogue;
};

} // namespace da
