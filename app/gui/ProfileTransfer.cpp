// SPDX-License-Identifier: MIT
#include "gui/ProfileController.h"

#include <QFile>
#include <QFutureWatcher>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <algorithm>

namespace da {

namespace {

using Kind = ProfileNotice::Kind;
using Read = Result<ProfileImport, ProfileNotice>;

constexpr qint64 maxImport = 1024 * 1024;

ProfileNotice noticeOn(const QString &path, Kind kind)
{
    ProfileNotice notice;
    notice.kind = kind;
    notice.path = path;
    return notice;
}

ProfileNotice fileFault(const QFileDevice &file)
{
    ProfileNotice notice = noticeOn(file.fileName(), Kind::FileFault);
    notice.reason = file.errorString();
    return notice;
}

ProfileNotice writeExport(const QString &path, const QList<ClientProfile> &profiles)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(exportProfiles(profiles)) > 0;
    if (!written || !file.commit())
        return fileFault(file);
    ProfileNotice notice = noticeOn(path, Kind::Exported);
    notice.count = int(profiles.size());
    return notice;
}

Read readImport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFault(file);
    auto import = importProfiles(file.read(maxImport + 1));
    if (import)
        return std::move(import).value();
    ProfileNotice notice = noticeOn(path, Kind::ImportFault);
    notice.importFault = import.error();
    return notice;
}

bool saysSomethingElse(const ClientProfile *existing, ClientProfile imported)
{
    if (!existing)
        return false;
    imported.passwordKept = existing->passwordKept;
    return !(imported == *existing);
}

} // namespace

void ProfileController::exportTo(const QString &path, const QStringList &ids)
{
    QList<ClientProfile> wanted;
    std::copy_if(m_profiles.begin(), m_profiles.end(), std::back_inserter(wanted),
        [&ids](const ClientProfile &profile) { return ids.contains(profile.id); });
    if (wanted.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<ProfileNotice>(this);
    connect(watcher, &QFutureWatcher<ProfileNotice>::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_notice = watcher->result();
        Q_EMIT changed();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [path, wanted] { return writeExport(path, wanted); }));
}

void ProfileController::importFrom(const QString &path)
{
    // A future's result must be copyable.
    using Shared = std::shared_ptr<Read>;
    auto *watcher = new QFutureWatcher<Shared>(this);
    connect(watcher, &QFutureWatcher<Shared>::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Shared read = watcher->result();
        if (*read) {
            m_import = std::move(*read).value();
            return replacedByImport().isEmpty() ? finishImport(true) : Q_EMIT importAsks();
        }
        m_notice = read->error();
        Q_EMIT changed();
    });
    watcher->setFuture(
        QtConcurrent::run(&m_pool, [path] { return std::make_shared<Read>(readImport(path)); }));
}

QStringList ProfileController::replacedByImport() const
{
    QStringList names;
    for (const ClientProfile &profile : m_import ? m_import->profiles : QList<ClientProfile>()) {
        if (const ClientProfile *existing = find(profile.id); saysSomethingElse(existing, profile))
            names << existing->name;
    }
    return names;
}

void ProfileController::finishImport(bool replace)
{
    if (!m_import)
        return;
    QList<ClientProfile> wanted;
    for (ClientProfile profile : std::as_const(m_import->profiles)) {
        if (!replace && saysSomethingElse(find(profile.id), profile))
            continue;
        profile.passwordKept = isPasswordKept(profile);
        wanted << profile;
    }
    const QStringList leftOut = m_import->leftOut;
    m_import.reset();
    run([wanted, leftOut](ProfileStore &store, ProfileNotice &notice) {
        notice.kind = Kind::Imported;
        notice.leftOut = leftOut;
        return saveAll(store, wanted, notice);
    });
}

} // namespace da
