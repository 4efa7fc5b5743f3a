#!/usr/bin/env bash
# Fails if a generated source is not what its generator writes.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
swiftc Utils/generate-arities.swift -o "$work/arities"
mkdir -p "$work/out/Calls" "$work/out/Callbacks"
"$work/arities" "$work/out"
for file in "$work"/out/*/*; do
    diff -q "$file" "Sources/CTypes/${file#"$work/out/"}" ||
        { echo "run Utils/generate-arities.swift" >&2; exit 1; }
done
echo "generated sources are current"
