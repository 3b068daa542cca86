// SPDX-License-Identifier: MIT
#include "cli/Commands.h"

#include <QLatin1String>

#include <algorithm>

namespace da {

namespace {

struct Row {
    const char *name;
    CommandRunner run;
};

constexpr Row rows[] = {
    {"check", runCheck},
    {"explain", runExplain},
    {"certificate", runCertificate},
    {"catalogue list", runCatalogueList},
    {"catalogue search", runCatalogueSearch},
    {"catalogue show", runCatalogueShow},
    {"catalogue update", runCatalogueUpdate},
    {"catalogue import", runCatalogueImport},
    {"catalogue add", runCatalogueAdd},
    {"organisation", runOrganisation},
    {"delegation", runDelegation},
    {"connection", runConnection},
    {"profile list", runProfileList},
    {"profile show", runProfileShow},
    {"profile export", runProfileExport},
    {"profile import", runProfileImport},
    {"demo serve", runDemoServe},
    {"demo list", runDemoList},
};

} // namespace

CommandRunner runnerOf(const CommandSpec &command)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows),
        [&](const Row &each) { return QLatin1String(each.name) == QLatin1String(command.name); });
    return row == std::end(rows) ? nullptr : row->run;
}

} // namespace da
