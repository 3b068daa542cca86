// SPDX-License-Identifier: MIT
#pragma once

#include "gui/MainWindow.h"
#include "storage/MemorySecretStore.h"
#include "storage/Settings.h"

#include <QAbstractButton>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

namespace da {

using namespace Qt::StringLiterals;

constexpr int patience = 60000; ///< milliseconds; making the demo's keys takes seconds under sanitizers

/// Labels whose text is higher than they are.
inline QStringList clipped(const QWidget &window)
{
    QStringList names;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        const bool wraps = label->wordWrap() && label->hasHeightForWidth();
        if (label->isVisible() && wraps && label->height() < label->heightForWidth(label->width()))
            names << label->text();
    }
    return names;
}

/// The real window on the real demo environment, in its own folder.
class DemoWindow {
public:
    /// @p demoFolder keeps the demo's keys, which take long to make. @p givenFolder: that of an earlier
    /// window.
    explicit DemoWindow(const QString &demoFolder,
        std::unique_ptr<SecretStore> keyring = std::make_unique<MemorySecretStore>(),
        const QString &givenFolder = {})
        : settings(givenFolder.isEmpty() ? folder.path() : givenFolder)
        , language(Language::English)
        , controllers({folder.path(), demoFolder, folder.path()}, std::move(keyring))
        , window(controllers, language, settings)
    {
        window.resize(960, 700);
        window.show();
    }

    [[nodiscard]] bool isReady()
    {
        return controller.environments().isReady() && controller.key().isComplete()
            && controller.canContinue();
    }

    [[nodiscard]] DemoCustomer customer(const QString &situation) const
    {
        for (const DemoCustomer &customer : demoCustomers()) {
            if (customer.situation == situation)
                return customer;
        }
        return {};
    }

    template <typename T>
    [[nodiscard]] T *shown(const QString &name) const
    {
        for (T *widget : window.findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    void click(const QString &name) const
    {
        auto *button = shown<QAbstractButton>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// From the first page to the page with the test, by mouse.
    void walkToTest(const DemoCustomer &customer)
    {
        controller.scope().setText(customer.scope);
        click(u"primary"_s);
        click(u"primary"_s);
        QCOMPARE(controller.currentStep(), AssistantStep::Consumer);
        auto *number = shown<QLineEdit>(u"consumer"_s);
        QVERIFY(number);
        number->clear();
        QTest::keyClicks(number, customer.number);
        click(u"primary"_s);
        QCOMPARE(controller.currentStep(), AssistantStep::Key);
        click(u"primary"_s);
        QCOMPARE(controller.currentStep(), AssistantStep::Test);
    }

    /// A file like the demo's own, changed by @p change, as the environment.
    void chooseEnvironment(const std::function<void(QJsonObject &)> &change)
    {
        QJsonObject object = controller.environments().environment()->toJson();
        change(object);
        QFile file(folder.filePath(u"environment.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(object).toJson());
        file.close();
        controller.environments().openFile(file.fileName());
        QVERIFY(controller.environments().isReady());
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        const auto labels = window.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = shown<QLabel>(name);
        return label ? label->text() : QString();
    }

    QTemporaryDir folder;
    Settings settings;
    UiLanguage language;
    Controllers controllers;
    AssistantController &controller{controllers.assistant};
    ExplainController &explain{controllers.explain};
    MainWindow window;
};

} // namespace da
