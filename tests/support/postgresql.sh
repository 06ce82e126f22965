#!/usr/bin/env bash
# A private PostgreSQL cluster for tests, on a Unix socket in a folder of its own.
#   postgresql.sh start BUILD_DIR   starts it and writes the socket's folder into BUILD_DIR/postgresql.socket
#   postgresql.sh stop BUILD_DIR    stops it and removes the folder
# A start that fails exits with 1 and says why; one left over from an earlier run is removed first.
set -eu

[ $# = 2 ] || { sed -n '2,5s/^# *//p' "$0" >&2; exit 2; }
mark="$2/postgresql.socket"

# PostgreSQL refuses to run as root.
unprivileged() {
    if [ "$(id -u)" = 0 ]; then
        (cd / && runuser -u nobody -- "$@")
    else
        "$@"
    fi
}

binaries() {
    local newest
    newest=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    if [ -n "$newest" ]; then
        echo "$newest"
    else
        dirname "$(readlink -f "$(command -v postgres)")"
    fi
}

stop() {
    [ -f "$mark" ] || return 0
    local folder
    folder=$(cat "$mark")
    case "$folder" in
    */dutydesk-postgresql.*)
        if [ -d "$folder/data" ]; then
            unprivileged "$(binaries)/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1 || true
        fi
        rm -rf "$folder"
        ;;
    esac
    rm -f "$mark"
}

start() {
    stop
    local folder bin
    bin=$(binaries)
    [ -x "$bin/initdb" ] || { echo "PostgreSQL's server programs are not installed" >&2; exit 1; }
    folder=$(mktemp -d "${TMPDIR:-/tmp}/dutydesk-postgresql.XXXXXX")
    echo "$folder" >"$mark"
    [ "$(id -u)" != 0 ] || chown nobody "$folder"
    chmod 755 "$folder"
    # fsync stays off: these databases live as long as one run.
    if ! unprivileged "$bin/initdb" -D "$folder/data" -U dutydesk --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
            --no-sync >"$folder.log" 2>&1 ||
        ! unprivileged "$bin/pg_ctl" -D "$folder/data" -w -t 60 -l "$folder/server.log" \
            -o "-c listen_addresses= -c unix_socket_directories=$folder -c fsync=off -c max_connections=60" \
            start >>"$folder.log" 2>&1; then
        echo "PostgreSQL did not start:" >&2
        cat "$folder.log" "$folder/server.log" 2>/dev/null | tail -n 20 >&2
        rm -f "$folder.log"
        stop
        exit 1
    fi
    rm -f "$folder.log"
}

case "$1" in
start) start ;;
stop) stop ;;
*) echo "start or stop?" >&2; exit 2 ;;
esac
