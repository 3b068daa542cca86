// SPDX-License-Identifier: MIT
#pragma once

#include "storage/ClientProfile.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace da {

class FormField;
class MessageLine;
class ProfileEditor;

/// The fields of the profile that is current in the editor, each with what is wrong with it below it.
class ProfileForm : public QWidget {
    Q_OBJECT

public:
    explicit ProfileForm(ProfileEditor &editor, QWidget *parent = nullptr);

    void refresh();
    void focusFirst(); ///< the first field that is wrong, else the name

Q_SIGNALS:
    void forgetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field {
        QLatin1String member;
        QString ClientProfile::*text;
        QLineEdit *edit;
        FormField *frame;
    };

    void addField(const char *member, QString ClientProfile::*text, QPushButton *button);
    void buildEnvironment();
    void chooseEnvironment();
    void browse(QString ClientProfile::*field, const QString &title, const QStringList &filters);
    void retranslate();

    ProfileEditor &m_editor;
    QComboBox *m_environment;
    QWidget *m_environmentFileRow;
    QLineEdit *m_environmentFile;
    QPushButton *m_browseEnvironment;
    QPushButton *m_browseKey;
    FormField *m_environmentFrame;
    QList<Field> m_fields; ///< in the order of the page, without the environment
    QWidget *m_password;
    MessageLine *m_passwordNote;
    QPushButton *m_forget;
};

} // namespace da
