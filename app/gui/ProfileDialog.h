// SPDX-License-Identifier: MIT
#pragma once

#include "gui/ProfileEditor.h"

#include <QDialog>

class QBoxLayout;
class QListWidget;
class QMenu;

namespace da {

class ActionButton;
class MessageLine;
class ProfileForm;
class TextLabel;

/// The client profiles: at the left the list, at the right the one that is chosen in it. What was changed and
/// not saved is asked about before it goes.
class ProfileDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProfileDialog(ProfileController &controller, QWidget *parent = nullptr);

    /// Begins a new profile with what the check holds.
    void addEntered();

    void reject() override; ///< asks first where something is not saved

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    [[nodiscard]] QBoxLayout *buildList();
    [[nodiscard]] QBoxLayout *buildFoot();
    void connectButtons();
    void retranslate();
    void refresh();
    void showList();
    void add(const ClientProfile &begun);
    void saveCurrent();
    void use();
    void askForUnsaved();
    void askForImport();
    void browseImport();
    void browseExport(bool all);
    void closeWhenSaved();

    ProfileController &m_controller;
    ProfileEditor m_editor;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_export;
    QMenu *m_exportMenu;
    QAction *m_exportOne;
    QAction *m_exportAll;
    TextLabel *m_invitation;
    ProfileForm *m_form;
    MessageLine *m_notice;
    QPushButton *m_undo;
    QPushButton *m_use;
    ActionButton *m_save;
    QPushButton *m_close;
    bool m_closing = false; ///< as soon as everything is saved
};

} // namespace da
