#!/usr/bin/env bash
# Builds a new package that uses CTypes and DynamicBinding as the README says, and checks what that
# fetches and links: no other package, no Foundation.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/Sources/client"
cat > "$work/Package.swift" <<SWIFT
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "client",
    dependencies: [.package(name: "swift-bind", path: "$root")],
    targets: [
        .executableTarget(
            name: "client",
            dependencies: [
                .product(name: "CTypes", package: "swift-bind"),
                .product(name: "DynamicBinding", package: "swift-bind"),
            ])
    ])
SWIFT
# The program of the README.
awk '/^```swift$/ { inside = 1; next } /^```$/ { exit } inside' "$root/README.md" \
    > "$work/Sources/client/main.swift"

cd "$work"
start=$SECONDS
swift build 2>&1 | tail -1
echo "a clean debug build took $((SECONDS - start)) s"
fetched=$(find .build/checkouts -mindepth 1 -maxdepth 1 2>/dev/null | wc -l)
[ "$fetched" = 0 ] || { echo "FAIL: fetched $(ls .build/checkouts)"; exit 1; }
[ "$(.build/debug/client)" = $'5.0\n0.75 6' ] || { echo "FAIL: the README's program prints otherwise"; exit 1; }
if ldd .build/debug/client | grep -i foundation; then echo "FAIL: links Foundation"; exit 1; fi
echo "ok: no package fetched, no Foundation linked, the README's program runs"
