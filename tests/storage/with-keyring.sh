#!/bin/sh
# SPDX-License-Identifier: MIT
# with-keyring.sh PROGRAM [ARGUMENT...]: runs the program in a D-Bus session of its own with an unlocked
# gnome-keyring, in fresh folders that are gone afterwards. Ends as the program ends; 99: no keyring came up.
set -eu

if [ "${1-}" != --inside ]; then
    folder=$(mktemp -d "${TMPDIR:-/tmp}/keyring.XXXXXX")
    trap 'rm -rf "$folder"' EXIT
    trap 'exit 99' INT TERM HUP
    mkdir -m 700 "$folder/home" "$folder/data" "$folder/config" "$folder/cache" "$folder/run"
    # Before the bus starts: what the bus activates must not find the user's own keyring either.
    export HOME="$folder/home" XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config"
    export XDG_CACHE_HOME="$folder/cache" XDG_RUNTIME_DIR="$folder/run"
    unset DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK XDG_CURRENT_DESKTOP \
        DESKTOP_SESSION KDE_FULL_SESSION KDE_SESSION_VERSION DISPLAY WAYLAND_DISPLAY || true
    status=0
    dbus-run-session -- "$0" --inside "$@" || status=$?
    exit "$status"
fi

shift
printf 'test\n' | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null
owned() {
    dbus-send --session --dest=org.freedesktop.DBus --print-reply=literal /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q 'boolean true'
}
tries=0
until owned; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ]; then
        echo "org.freedesktop.secrets has no owner" >&2
        exit 99
    fi
    sleep 0.1
done
status=0
"$@" || status=$?
exit "$status"
