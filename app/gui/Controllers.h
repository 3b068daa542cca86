// SPDX-License-Identifier: MIT
#pragma once

#include "gui/AssistantController.h"
#include "gui/CatalogueController.h"
#include "gui/CertificateController.h"
#include "gui/ConnectionController.h"
#include "gui/ExplainController.h"
#include "gui/LookupController.h"
#include "gui/NetworkController.h"
#include "gui/ProfileController.h"
#include "storage/KeychainSecretStore.h"
#include "storage/SecretKeys.h"
#include "storage/Settings.h"
#include "storage/StorageFolders.h"

#include <memory>

namespace da {

/// Everything the window shows and sends what the user does, without a widget: one controller for each way
/// in.
struct Controllers {
    /// @p secrets is where passwords may be kept: the system's keyring unless somebody else is given.
    explicit Controllers(const StorageFolders &folders,
        std::unique_ptr<SecretStore> secrets = std::make_unique<KeychainSecretStore>(secretService))
        : keyring(std::move(secrets))
        , network(*keyring)
        , assistant(folders.data + QStringLiteral("/demo"))
        , profiles(assistant, keyring.get(), folders.settings)
        , catalogue(folders)
    {
        QObject::connect(&network, &NetworkController::changed, &assistant,
            [this] { assistant.setNetwork(network.settings()); });
        QObject::connect(&assistant.environments(), &EnvironmentController::changed, &connection, [this] {
            connection.setEnvironment(assistant.environments().environment(), assistant.network());
        });
        QObject::connect(&assistant, &AssistantController::networkChanged, &connection,
            [this] { connection.setNetwork(assistant.network()); });
        for (const auto signal : {&NetworkController::changed, &NetworkController::keyringChanged})
            QObject::connect(
                &network, signal, &catalogue, [this] { catalogue.setNetworkReady(network.isReady()); });
        const auto showCatalogue = [this] {
            catalogue.setEnvironment(assistant.environments().environment(), assistant.network());
        };
        QObject::connect(
            &assistant.environments(), &EnvironmentController::changed, &catalogue, showCatalogue);
        QObject::connect(&assistant, &AssistantController::networkChanged, &catalogue, showCatalogue);
        QObject::connect(&assistant, &AssistantController::begun, &catalogue, &CatalogueController::begin);
        QObject::connect(&catalogue, &CatalogueController::catalogueChanged, &assistant.scope(),
            [this] { assistant.scope().setCatalogue(catalogue.catalogue()); });
        assistant.setKeyring(keyring.get());
        lookup.setKeyring(keyring.get());
        assistant.setSecondOpinion(
            [this] { return lookup.canBeAsked(); }, [this] { return lookup.secondOpinion(); });
        QObject::connect(
            &lookup.key(), &KeyController::changed, &assistant, &AssistantController::stateChanged);
    }

    /// Network, wishes, environment and client profile as they were left; @p demo: the demo environment and
    /// no profile.
    void restore(const Settings &settings, bool demo)
    {
        network.restore(settings.proxy(), settings.extraCaFile());
        catalogue.setRefreshWeekly(settings.refreshWeekly());
        if (demo)
            return profiles.reload();
        assistant.environments().restore(settings.lastEnvironment());
        profiles.restore(settings.lastProfile());
    }

    std::unique_ptr<SecretStore> keyring;
    NetworkController network;
    AssistantController assistant;
    ProfileController profiles;
    ExplainController explain;
    CertificateController certificate;
    ConnectionController connection;
    CatalogueController catalogue;
    LookupController lookup{assistant};
};

} // namespace da
