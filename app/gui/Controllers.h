// SPDX-License-Identifier: MIT
#pragma once

#include "gui/AssistantController.h"
#include "gui/CertificateController.h"
#include "gui/ConnectionController.h"
#include "gui/ExplainController.h"
#include "storage/StorageFolders.h"

namespace da {

/// Everything the window shows and sends what the user does, without a widget: one controller for each way
/// in.
struct Controllers {
    explicit Controllers(const StorageFolders &folders)
        : assistant(folders.data + QStringLiteral("/demo"))
    {
        QObject::connect(&assistant, &AssistantController::stateChanged, &connection, [this] {
            connection.setEnvironment(assistant.environments().environment(), assistant.network());
        });
    }

    AssistantController assistant;
    ExplainController explain;
    CertificateController certificate;
    ConnectionController connection;
};

} // namespace da
