// SPDX-License-Identifier: MIT
#include "gui/StepModel.h"

#include "gui/AssistantController.h"

namespace da {

QString stepName(AssistantStep step)
{
    switch (step) {
    case AssistantStep::Scope:
        return StepModel::tr("Access");
    case AssistantStep::Schema:
        return StepModel::tr("Schema");
    case AssistantStep::Consumer:
        return StepModel::tr("Customer");
    case AssistantStep::Key:
        return StepModel::tr("Key");
    case AssistantStep::Test:
        return StepModel::tr("Test");
    case AssistantStep::Result:
        return StepModel::tr("Result");
    }
    return {};
}

static QString stateName(AssistantStepState state)
{
    switch (state) {
    case AssistantStepState::Done:
        return StepModel::tr("done");
    case AssistantStepState::Current:
        return StepModel::tr("current step");
    case AssistantStepState::Open:
        return StepModel::tr("to do");
    case AssistantStepState::Blocked:
        return StepModel::tr("not yet possible");
    }
    return {};
}

StepModel::StepModel(AssistantController &controller, QObject *parent)
    : QAbstractListModel(parent)
    , m_controller(controller)
{
    connect(&controller, &AssistantController::stateChanged, this, &StepModel::refresh);
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(allAssistantSteps.size());
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto step = AssistantStep(index.row());
    const AssistantStepState state = m_controller.stepState(step);
    switch (role) {
    case Qt::DisplayRole:
        return stepName(step);
    case Qt::AccessibleTextRole:
        return tr("Step %1 of %2: %3, %4")
            .arg(index.row() + 1)
            .arg(rowCount())
            .arg(stepName(step), stateName(state));
    case StateRole:
        return int(state);
    default:
        return {};
    }
}

Qt::ItemFlags StepModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    const bool blocked = m_controller.stepState(AssistantStep(index.row())) == AssistantStepState::Blocked;
    return blocked ? Qt::ItemNeverHasChildren
                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void StepModel::refresh()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace da
