#!/usr/bin/env bash
# Fails if a generated source is not what its generator writes.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
swiftc Utils/generate-arities.swift -o "$work/arities"
mkdir -p "$work"/out/Sources/{CTypes/{Calls,Callbacks},DynamicBinding} "$work/out/Tests/DifferentialTests"
"$work/arities" "$work/out"
find "$work/out" -type f | while read -r file; do
    diff -q "$file" "${file#"$work/out/"}" ||
        { echo "run Utils/generate-arities.swift" >&2; exit 1; }
done
# What the tool reads headers with it has made itself.
tool=$(swift build --traits Generator,Logging,Metrics,Tracing --show-bin-path)/swift-bind
"$tool" check --quiet --compile --config Sources/HeaderReader/Clang/swift-bind.yaml
# So are the examples' descriptions of libraries, and what is measured.
for settings in Examples/*/swift-bind.yaml Benchmarks/swift-bind.yaml; do
    "$tool" check --quiet --compile --config "$settings"
done
echo "generated sources are current"
