// SPDX-License-Identifier: MIT
#pragma once

#include <array>

namespace da {

/// The pages of the guided check, in their order.
enum class AssistantStep { Scope, Schema, Consumer, Key, Test, Result };

inline constexpr std::array allAssistantSteps{AssistantStep::Scope, AssistantStep::Schema,
    AssistantStep::Consumer, AssistantStep::Key, AssistantStep::Test, AssistantStep::Result};

/// How a step stands in the list: Open can be gone to, Blocked waits for an earlier one.
enum class AssistantStepState { Done, Current, Open, Blocked };

/// What the user checks against. File follows a document that somebody else wrote.
enum class EnvironmentChoice { Demo, Test, Production, File };

inline constexpr std::array allEnvironmentChoices{
    EnvironmentChoice::Demo, EnvironmentChoice::Test, EnvironmentChoice::Production, EnvironmentChoice::File};

} // namespace da
