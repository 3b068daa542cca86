// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace da {

class FormField;
class GrantController;
class MessageLine;

/// The wish to call the API with the token, and at which address.
class ApiCallForm : public QWidget {
    Q_OBJECT

public:
    explicit ApiCallForm(GrantController &grant, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QLineEdit *addressEdit(const QString &name);

    GrantController &m_grant;
    QCheckBox *m_wanted;
    QWidget *m_address;
    QLineEdit *m_base;
    FormField *m_baseField;
    QLineEdit *m_path;
    FormField *m_pathField;
    MessageLine *m_message;
};

} // namespace da
