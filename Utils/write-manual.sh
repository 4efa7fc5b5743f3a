#!/usr/bin/env bash
# Writes the manual page of the tool from what its commands say of themselves; with --check, tells whether it is current.
# Further arguments go to `swift build`: give those of the last build, so that nothing is built anew.
set -euo pipefail
cd "$(dirname "$0")/.."

check=false
[ "${1:-}" != --check ] || { check=true; shift; }
[ $# != 0 ] || set -- --traits Generator,Logging,Metrics,Tracing
manual=Sources/swift-bind/swift-bind.1
build=$(swift build "$@" --show-bin-path)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
swift build "$@" --product generate-manual > "$work/log" 2>&1 ||
    { cat "$work/log" >&2; exit 1; }
"$build/generate-manual" "$build/swift-bind" --output-directory "$work" > "$work/log"
# The day on which it was made is no part of it.
sed -i 's/^\.Dd .*/.Dd/' "$work/swift-bind.1"
if $check; then
    diff "$manual" "$work/swift-bind.1" > /dev/null || { echo "run Utils/write-manual.sh" >&2; exit 1; }
else
    cp "$work/swift-bind.1" "$manual"
fi
