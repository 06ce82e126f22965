# Sourced by app/run and tests/run: installs what is missing of the Debian packages listed in files.
# install_packages YES FILE…: YES=1 asks nothing.

install_packages() {
    local yes=$1 package
    shift
    local missing=()
    while read -r package; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@")
    [ ${#missing[@]} -gt 0 ] || return 0

    if ! command -v apt-get >/dev/null; then
        echo "These Debian packages are missing and there is no apt-get to install them: ${missing[*]}" >&2
        return 1
    fi
    local sudo=()
    echo "Missing Debian packages: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        if [ "$yes" != 1 ]; then
            local answer=
            read -r -p "Install them with sudo apt-get? [y/N] " answer || true
            case $answer in
                [yY]*) ;;
                *) echo "Nothing installed. Install them yourself, or run again with --yes." >&2; return 1 ;;
            esac
        fi
        sudo=(sudo)
    fi
    # A fresh machine has no package lists yet; an old list is good enough to try first.
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" \
        >/dev/null 2>&1 && return 0
    "${sudo[@]}" apt-get update -q &&
        "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}
