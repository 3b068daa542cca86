// SPDX-License-Identifier: MIT
#include "gui/ProfileController.h"

#include "domain/OrganisationNumber.h"
#include "storage/SecretKeys.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>

namespace da {

namespace {

using Kind = ProfileNotice::Kind;

/// The same for a check, whatever it is called.
bool meansTheSame(ClientProfile a, const ClientProfile &b)
{
    a.id = b.id;
    a.name = b.name;
    a.passwordKept = b.passwordKept;
    return a == b;
}

ProfileNotice noticeOf(Kind kind, const QString &name = {}, int count = 0)
{
    ProfileNotice notice;
    notice.kind = kind;
    notice.name = name;
    notice.count = count;
    return notice;
}

} // namespace

ProfileController::ProfileController(AssistantController &assistant, SecretStore *keyring, QString folder)
    : m_assistant(assistant)
    , m_keyring(keyring)
    , m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1);
    connect(&assistant.key(), &KeyController::passwordKept, this, &ProfileController::notePassword);
    connect(&assistant, &AssistantController::stateChanged, this, [this] {
        const QString id = m_assistant.key().fields().profile;
        if (std::exchange(m_lastChosen, id) != id)
            Q_EMIT chosenChanged(id);
        Q_EMIT changed();
    });
}

void ProfileController::reload()
{
    run([](ProfileStore &, ProfileNotice &) { return StorageFailure(); });
}

void ProfileController::restore(const QString &id)
{
    m_wanted = id;
    reload();
}

const ClientProfile *ProfileController::find(const QString &id) const
{
    const auto it = std::find_if(
        m_profiles.begin(), m_profiles.end(), [&id](const ClientProfile &p) { return p.id == id; });
    return it == m_profiles.end() ? nullptr : &*it;
}

const ClientProfile *ProfileController::chosen() const
{
    return find(m_assistant.key().fields().profile);
}

bool ProfileController::canChoose() const
{
    return !m_assistant.run().isRunning();
}

void ProfileController::choose(const QString &id)
{
    if (!canChoose())
        return;
    clearNotice();
    if (const ClientProfile *profile = find(id))
        return apply(*profile);
    // What the profile holds is not lost by clearing it here; anything else would be.
    const bool isKeptElsewhere = chosen() && isEntered(*chosen());
    KeyController &key = m_assistant.key();
    key.setProfile({});
    if (isKeptElsewhere)
        key.restore({});
}

void ProfileController::apply(const ClientProfile &profile)
{
    // By value: what follows may read the list anew.
    const ClientProfile wanted = profile;
    EnvironmentController &environments = m_assistant.environments();
    if (wanted.environmentIsFile())
        environments.openFile(wanted.environment);
    else if (wanted.environment == QLatin1String("demo"))
        environments.choose(EnvironmentChoice::Demo);
    else
        environments.restore(wanted.environment);
    KeyController &key = m_assistant.key();
    const bool isOpen =
        key.state() == KeyController::State::Opened && key.fields().filePath == wanted.keyFile;
    key.setClientId(wanted.clientId);
    key.setKid(wanted.kid);
    key.setSupplier(wanted.supplier);
    key.setProfile(wanted.id);
    if (wanted.keyFile.isEmpty())
        key.closeFile();
    else if (!isOpen)
        key.openFile(wanted.keyFile);
    if (!m_assistant.canGoTo(m_assistant.currentStep()))
        m_assistant.newCheck();
}

ClientProfile ProfileController::entered() const
{
    const KeyFields &fields = m_assistant.key().fields();
    const auto number = OrganisationNumber::parse(fields.supplier);
    ClientProfile profile;
    profile.environment = m_assistant.environments().remembered();
    profile.clientId = fields.clientId.trimmed();
    profile.keyFile = fields.filePath;
    profile.kid = fields.kid.trimmed();
    profile.supplier = number ? number->digits() : fields.supplier.trimmed();
    return profile;
}

bool ProfileController::isEntered(const ClientProfile &profile) const
{
    return meansTheSame(entered(), profile);
}

bool ProfileController::canUpdate() const
{
    const ClientProfile *profile = chosen();
    if (!profile || isEntered(*profile))
        return false;
    ClientProfile updated = entered();
    updated.id = profile->id;
    updated.name = profile->name;
    return updated.problems().isEmpty();
}

void ProfileController::updateChosen()
{
    if (!canUpdate())
        return;
    ClientProfile updated = entered();
    updated.id = chosen()->id;
    updated.name = chosen()->name;
    save({updated});
}

bool ProfileController::isPasswordKept(const ClientProfile &profile) const
{
    if (profile.keyFile.isEmpty())
        return false;
    const QString name = profile.secretKey();
    const KeyController &key = m_assistant.key();
    if (key.keyring().hasPassword() && keyFileSecretKey(key.fields().filePath) == name)
        return true;
    return std::any_of(m_profiles.begin(), m_profiles.end(),
        [&name](const ClientProfile &p) { return p.passwordKept && p.secretKey() == name; });
}

StorageFailure ProfileController::saveAll(
    ProfileStore &store, const QList<ClientProfile> &profiles, ProfileNotice &notice)
{
    notice.total = int(profiles.size());
    notice.count = 0;
    for (const ClientProfile &profile : profiles) {
        if (StorageFailure failure = store.save(profile))
            return failure;
        ++notice.count;
    }
    return {};
}

void ProfileController::save(const QList<ClientProfile> &profiles)
{
    QList<ClientProfile> told = profiles;
    for (ClientProfile &profile : told)
        profile.passwordKept = isPasswordKept(profile);
    run([told](ProfileStore &store, ProfileNotice &notice) {
        notice = noticeOf(Kind::Saved, told.isEmpty() ? QString() : told.first().name);
        return saveAll(store, told, notice);
    });
}

void ProfileController::remove(const QString &id)
{
    const ClientProfile *profile = find(id);
    if (!profile)
        return;
    m_removed = *profile;
    const bool shared = std::any_of(m_profiles.begin(), m_profiles.end(), [this](const ClientProfile &p) {
        return p.id != m_removed.id && p.passwordKept && p.secretKey() == m_removed.secretKey();
    });
    ProfileNotice removed = noticeOf(Kind::Removed, m_removed.name);
    removed.passwordStays = m_removed.passwordKept && !shared;
    run([id, removed](ProfileStore &store, ProfileNotice &notice) {
        notice = removed;
        return store.remove(id);
    });
}

void ProfileController::undoRemove()
{
    if (!canUndo())
        return;
    run([removed = m_removed](ProfileStore &store, ProfileNotice &notice) {
        notice = noticeOf(Kind::Restored, removed.name);
        return store.save(removed);
    });
}

void ProfileController::forgetPassword(const QString &id)
{
    const ClientProfile *profile = find(id);
    if (!profile || profile->keyFile.isEmpty())
        return;
    m_keyring->remove(
        profile->secretKey(), this, [this, path = profile->keyFile](const SecretResult &result) {
            const bool gone = result.status == SecretStatus::Removed;
            m_notice = noticeOf(gone ? Kind::Forgotten : Kind::NotForgotten);
            m_notice.reason = result.reason;
            if (gone)
                notePassword(path, false);
            Q_EMIT changed();
        });
}

void ProfileController::notePassword(const QString &path, bool isKept)
{
    const QString name = keyFileSecretKey(path);
    QList<ClientProfile> concerned;
    for (ClientProfile profile : m_profiles) {
        if (profile.keyFile.isEmpty() || profile.passwordKept == isKept || profile.secretKey() != name)
            continue;
        profile.passwordKept = isKept;
        concerned << profile;
    }
    if (concerned.isEmpty())
        return;
    run([concerned](ProfileStore &store, ProfileNotice &) {
        ProfileNotice unsaid;
        return saveAll(store, concerned, unsaid);
    });
}

void ProfileController::clearNotice()
{
    if (std::exchange(m_notice, {}).kind != Kind::None)
        Q_EMIT changed();
}

void ProfileController::run(const Work &work)
{
    ++m_errands;
    auto *watcher = new QFutureWatcher<Done>(this);
    connect(watcher, &QFutureWatcher<Done>::finished, this, [this, watcher] {
        watcher->deleteLater();
        --m_errands;
        finished(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run(&m_pool, [folder = m_folder, work] { return doWork(folder, work); }));
}

ProfileController::Done ProfileController::doWork(const QString &folder, const Work &work)
{
    ProfileStore store(folder);
    Done done;
    const StorageFailure failure = work(store, done.notice);
    const auto listing = store.list();
    if (listing)
        done.listing = *listing;
    if (failure) {
        done.notice.kind = Kind::Fault;
        done.notice.fault = *failure;
    } else if (!listing) {
        done.notice = noticeOf(Kind::Fault);
        done.notice.fault = listing.error();
    } else if (!store.keptAside().isEmpty()) {
        done.notice = noticeOf(Kind::KeptAside);
        done.notice.path = store.keptAside();
    }
    return done;
}

void ProfileController::finished(const Done &done)
{
    if (done.notice.kind != Kind::None)
        m_notice = done.notice;
    if (done.listing)
        takeListing(*done.listing);
    Q_EMIT changed();
}

void ProfileController::takeListing(const ProfileStore::Listing &listing)
{
    const int unreadable = int(listing.unreadable.size());
    if (unreadable > 0 && unreadable != m_unreadable && m_notice.kind == Kind::None) {
        m_notice = noticeOf(Kind::Unreadable, {}, unreadable);
        m_notice.path = ProfileStore(m_folder).path();
    }
    m_unreadable = unreadable;
    followChosen(std::exchange(m_profiles, listing.profiles));
    const QString wanted = std::exchange(m_wanted, {});
    if (const ClientProfile *profile = find(wanted))
        apply(*profile);
}

void ProfileController::followChosen(const QList<ClientProfile> &before)
{
    KeyController &key = m_assistant.key();
    const QString id = key.fields().profile;
    const ClientProfile *now = find(id);
    const auto was = std::find_if(
        before.begin(), before.end(), [&id](const ClientProfile &profile) { return profile.id == id; });
    if (now && was != before.end() && !meansTheSame(*was, *now) && isEntered(*was) && canChoose())
        return apply(*now);
    if (now && isEntered(*now))
        return;
    // What is entered may have got a profile of its own.
    const auto fits = std::find_if(m_profiles.begin(), m_profiles.end(),
        [this, &before](const ClientProfile &p) { return !before.contains(p) && isEntered(p); });
    if (fits != m_profiles.end())
        key.setProfile(fits->id);
    else if (!now && !before.isEmpty())
        key.setProfile({});
}

} // namespace da
