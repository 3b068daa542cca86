// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Catalogue.h"
#include "domain/SupportContact.h"

namespace da {

/// The catalogue that comes with the program (resources/catalogue.json): real and incomplete.
[[nodiscard]] Catalogue bundledCatalogue();

/// The desks that come with the program (resources/contacts.json).
[[nodiscard]] SupportContacts bundledContacts();

} // namespace da
