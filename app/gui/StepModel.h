// SPDX-License-Identifier: MIT
#pragma once

#include "gui/AssistantStep.h"

#include <QAbstractListModel>

namespace da {

class AssistantController;

/// The name of a step, as it stands in the list and in the window's title.
[[nodiscard]] QString stepName(AssistantStep step);

/// The steps of the guided check as a list, each with its state; blocked ones are disabled.
class StepModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole + 1 }; ///< int of AssistantStepState

    explicit StepModel(AssistantController &controller, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void refresh();

private:
    AssistantController &m_controller;
};

} // namespace da
