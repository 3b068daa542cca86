// SPDX-License-Identifier: MIT
#include "gui/Accessibility.h"

#include "gui/ChainPicture.h"
#include "gui/Disclosure.h"

#include <QAccessibleWidget>

#include <utility>

namespace da {

namespace {

class DisclosureInterface : public QAccessibleWidget {
public:
    explicit DisclosureInterface(DisclosureButton *button)
        : QAccessibleWidget(button, QAccessible::Button)
        , m_button(button)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_button->isChecked();
        state.collapsed = !m_button->isChecked();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    DisclosureButton *m_button;
};

QAccessibleInterface *interfaceFor(const QString &, QObject *object)
{
    if (auto *button = qobject_cast<DisclosureButton *>(object))
        return new DisclosureInterface(button);
    if (auto *picture = qobject_cast<ChainPicture *>(object))
        return new QAccessibleWidget(picture, QAccessible::Graphic);
    return nullptr;
}

} // namespace

void useAccessibility()
{
    static bool used = false;
    if (!std::exchange(used, true))
        QAccessible::installFactory(interfaceFor);
}

} // namespace da
