# For scripts, to be sourced: what Utils/headers.txt says.

# Calls a command for each header, or for those that are named behind it, with the header, its library, and the arguments
# beside it.
for_each_header() { # COMMAND [HEADER...]
    local command=$1 line
    shift
    local wanted=" $* " lines
    mapfile -t lines < "$(dirname "${BASH_SOURCE[0]}")/headers.txt"
    for line in "${lines[@]}"; do
        case $line in '#'* | '') continue ;; esac
        # Arguments are words.
        set -- $line
        if [[ $wanted =~ [^\ ] && $wanted != *" $1 "* ]]; then continue; fi
        "$command" "$@"
    done
}

# Sets the array `flags` to what a C compiler is given for arguments of the tool: -I and -D, and the folders of packages.
compiler_flags() { # ARGUMENTS...
    flags=()
    while [ $# != 0 ]; do
        case $1 in
        --pkg-config) flags+=($(pkg-config --cflags-only-I "$2")); shift ;;
        *) flags+=("$1") ;;
        esac
        shift
    done
}
