#!/usr/bin/env bash
# Takes the pictures of the README from the real window in the demo environment. Builds what is needed.
set -euo pipefail
cd "$(dirname "$0")/../.."
.ci/build release take_screenshots >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=offscreen
build/release/tests/gui/take_screenshots "$folder" --language nb --customer not_delegated
for pair in 1-access:tilgang 2-schema:skjema 3-customer:kunde 4-key:nokkel 5-test:test 6-result:resultat 7-explain:forklar 9-inspect:undersok 8-profiles:profiler \
    11-lookup-found:oppslag 13-catalogue-entry:katalog; do
    mv "$folder/${pair%%:*}.png" "resources/screenshots/${pair##*:}.png"
done
