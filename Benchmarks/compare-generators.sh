#!/usr/bin/env bash
# Measures `swift-bind generate` beside Debian's bindgen and `clang -fsyntax-only`, whole processes, in turn on the same
# headers: the least of some runs. Prints a table of times, their ratios, and the most memory that each has.
# Arguments: how many runs of each.
set -euo pipefail
cd "$(dirname "$0")/.."
source Utils/headers.sh

runs=${1:-5}
for program in bindgen clang pkg-config; do
    command -v $program > /dev/null || { echo "install $program" >&2; exit 1; }
done
swift build -c release --product swift-bind --traits Generator --scratch-path .build-release > /dev/null
tool=$(swift build -c release --traits Generator --scratch-path .build-release --show-bin-path)/swift-bind
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Prints the lesser of what there was and the seconds and kilobytes that a command takes now; `-` if it fails.
measure() {
    local was=$1
    shift
    /usr/bin/time -f '%e %M' -o "$work/time" "$@" > /dev/null 2> "$work/log" || { echo - -; return; }
    echo "$was $(tail -1 "$work/time")" |
        awk '{ if (NF == 2 || $3 < $1) print $(NF - 1), $NF; else print $1, $2 }'
}

compare() {
    local header=$1 flags clang= bindgen= own= i
    shift 2
    compiler_flags "$@"
    echo "#include <$header>" > "$work/main.h"
    for ((i = 0; i < runs; i++)); do
        clang=$(measure "$clang" clang -x c -fsyntax-only "${flags[@]}" "$work/main.h")
        bindgen=$(measure "$bindgen" bindgen "$work/main.h" -o "$work/out.rs" -- "${flags[@]}")
        own=$(measure "$own" "$tool" generate "$header" "${flags[@]}" --output "$work/out.swift")
    done
    echo "$header $clang $bindgen $own" | awk '{
        peer = $4 == "-" ? "fails" : sprintf("%.2f s", $4)
        ratio = $4 == "-" ? "" : sprintf("%.2f", $6 / $4)
        memory = $4 == "-" ? "" : sprintf("%.0f", $5 / 1024)
        printf "| `%s` | %.2f s | %s | %.2f s | %s | %.1f | %s | %.0f |\n", $1, $2, peer, $6, ratio, $6 / $2, memory,
            $7 / 1024 }'
}

echo "| header | clang | bindgen | swift-bind | ÷ bindgen | ÷ clang | MiB, bindgen | MiB, swift-bind |"
echo "|---|--:|--:|--:|--:|--:|--:|--:|"
for_each_header compare
