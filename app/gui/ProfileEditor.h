// SPDX-License-Identifier: MIT
#pragma once

#include "gui/ProfileController.h"

#include <QMap>
#include <QSet>

namespace da {

/// The profiles while they are edited: what is saved, and a draft of each that says something else. Drafts
/// are kept until they are saved or thrown away, whichever profile is looked at meanwhile.
class ProfileEditor : public QObject {
    Q_OBJECT

public:
    explicit ProfileEditor(ProfileController &controller, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &ids() const { return m_ids; } ///< saved ones by name, then new ones
    [[nodiscard]] ClientProfile at(const QString &id) const; ///< as it is being edited
    [[nodiscard]] bool isChanged(const QString &id) const;
    [[nodiscard]] bool isSaved(const QString &id) const { return m_controller.find(id) != nullptr; }
    [[nodiscard]] const QString &currentId() const { return m_current; } ///< empty without profiles
    [[nodiscard]] ClientProfile current() const { return at(m_current); }

    void setCurrent(const QString &id);
    void add(ClientProfile begun); ///< a new profile with what is known of it, and makes it current
    void removeCurrent(); ///< a saved one can be brought back by the controller
    void set(QString ClientProfile::*field, const QString &text); ///< of the current one, as typed
    /// What is to be said of a member of the current profile. That it is missing is not said before a save.
    [[nodiscard]] Message message(QLatin1String member) const;

    [[nodiscard]] bool hasUnsaved() const { return !m_drafts.isEmpty(); }
    /// False: something is wrong with one of them, which is current now, and nothing was saved.
    [[nodiscard]] bool saveCurrent() { return save({m_current}); }
    [[nodiscard]] bool saveAll() { return save(m_drafts.keys()); }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool save(const QStringList &ids);
    [[nodiscard]] Message doubt(QLatin1String member, const ClientProfile &profile) const;
    void follow();

    ProfileController &m_controller;
    QMap<QString, ClientProfile> m_drafts; ///< as typed
    QSet<QString> m_judged; ///< those that somebody tried to save
    QStringList m_ids;
    QString m_current;
};

} // namespace da
