#!/usr/bin/env bash
# Prints how large what `swift-bind generate` writes for some headers is, and what compilers make of it: lines and bytes,
# the text of the object, and the time of `swiftc -O` and `cc -O2`, as Markdown.
# Arguments: headers; without them sqlite3.h and openssl/ssl.h. SWIFT_BIND names a tool that is there already.
set -euo pipefail
cd "$(dirname "$0")"

[ $# != 0 ] || set -- sqlite3.h openssl/ssl.h
for program in cc size; do
    command -v $program > /dev/null || { echo "install $program" >&2; exit 1; }
done
tool=${SWIFT_BIND:-}
if [ -z "$tool" ]; then
    (cd .. && swift build -c release --product swift-bind --traits Generator --scratch-path .build-release > /dev/null)
    tool=$(cd .. && swift build -c release --traits Generator --scratch-path .build-release --show-bin-path)/swift-bind
fi
# The modules that bindings import.
swift build -c release --product direct-benchmark > /dev/null
modules=$(swift build -c release --show-bin-path)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Prints a row, if the compiler takes the files.
row() { # HEADER WHAT FILE... -- COMMAND...
    local header=$1 what=$2 files=() start end
    shift 2
    while [ "$1" != -- ]; do files+=("$1"); shift; done
    shift
    start=$(date +%s%N)
    "$@" "${files[@]}" -o "$work/out.o" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    end=$(date +%s%N)
    echo "| \`$header\` | $what | $(cat "${files[@]}" | wc -l) | $(cat "${files[@]}" | wc -c) |" \
        "$(size "$work/out.o" | awk 'NR == 2 { print $1 }') | $(awk -v t=$((end - start)) 'BEGIN { printf "%.1f s", t / 1e9 }') |"
}

imports=()
for map in "$modules"/CForeignCall.build/module.modulemap ../Sources/CStubTable/include/module.modulemap; do
    imports+=(-Xcc "-fmodule-map-file=$map")
done
swift=(swiftc -O -wmo -parse-as-library -swift-version 6 -module-name Bindings -I "$modules/Modules" "${imports[@]}" -c)
echo "| header | what | lines | bytes | text of the object | compiled in |"
echo "|---|---|--:|--:|--:|--:|"
for header; do
    folder=$work/$(echo "$header" | tr -c 'a-z0-9\n' _)
    mkdir -p "$folder"
    "$tool" generate "$header" --name Bindings --public --output "$folder/Bindings.swift" --static "$folder/CStubs" \
        --direct "$folder/Direct.swift" --quiet
    mkdir "$folder/module"
    echo "module CStubs { umbrella header \"../CStubs/include/bindings.stubs.h\" export * }" > "$folder/module/module.modulemap"
    # The first compilation makes the modules of the system.
    echo "import CTypes" > "$folder/Empty.swift"
    "${swift[@]}" "$folder/Empty.swift" -o "$work/out.o"
    row "$header" "Swift" "$folder/Bindings.swift" -- "${swift[@]}"
    row "$header" "C of the stubs" "$folder/CStubs/bindings.stubs.c" -- cc -O2 -I "$folder/CStubs/include" -c
    row "$header" "Swift, with direct functions" "$folder/Bindings.swift" "$folder/Direct.swift" \
        -- "${swift[@]}" -I "$folder/module"
done
