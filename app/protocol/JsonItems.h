// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace da {

/// Why a document is not the list that was asked for.
enum class ListError {
    CutOff, ///< it begins well and ends too early
    NotJson,
    Page, ///< HTML, or XML
    NotAList, ///< JSON, and no array
    NothingInIt, ///< a list without a single item of the kind that was wanted
};

[[nodiscard]] QString toId(ListError error); ///< "cut_off", "not_json", "page", "not_a_list", "nothing_in_it"

/// Hands the objects of the JSON array @p json to @p take, one after another: a list of many megabytes never
/// stands in memory as a tree. Items that are no objects are passed over. Linear in the length. What was
/// taken before an error is found counts for nothing.
[[nodiscard]] std::optional<ListError> forEachObject(
    const QByteArray &json, const std::function<void(const QJsonObject &object)> &take);

} // namespace da
