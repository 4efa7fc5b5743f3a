#!/usr/bin/env bash
# Copies the example of the plugins out of the tree, as a new user's package, and checks what they make, what is told
# of bindings that are not current, and which mistakes are errors of the build, with their remedy.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$root/Examples/plugin-client" "$work/client"
cd "$work/client"
rm -rf .build
sed -i "s|path: \"../..\"|path: \"$root\"|" Package.swift
built=Sources/ZlibChecksums/swift-bind.yaml written=Sources/ZlibCompression

fail() { echo "FAIL: $*"; [ ! -f "$work/log" ] || tail -30 "$work/log"; exit 1; }

build() { swift build > "$work/log" 2>&1; }
run_plugin() { swift package --allow-writing-to-package-directory swift-bind "$@" > "$work/log" 2>&1; }

# says TEXT: the last build or command has said so.
says() { grep -qF -- "$1" "$work/log" || fail "it is not said: $1"; }

# refused TEXT: the package does not build, and this is why. Undoes what was changed.
refused() {
    build && fail "it builds: $1"
    says "$1"
    cp "$work/kept.yaml" "$built"
    cp "$work/kept.swift" Package.swift
}

start=$SECONDS
build || fail "the package does not build"
echo "a clean debug build took $((SECONDS - start)) s"
if grep warning: "$work/log"; then fail "the build has warnings"; fi
[ "$(.build/debug/plugin-client)" = $'crc32: 3610a686\ncompressed, at most: 18' ] || fail "the program prints otherwise"
echo "ok: a build makes bindings, and the program calls zlib through them"

run_plugin check || fail "what is checked in is not current"
run_plugin check --compile --target ZlibChecksums || fail "the bindings do not fit the headers"
sed -i 's/^only: .*/only: [compress, compressBound]/' $written/swift-bind.yaml
if run_plugin check; then fail "what is stale is taken for current"; fi
says "$written/Compression.swift is not current. Run 'swift package swift-bind generate' again [stale]"
says "error: check failed for ZlibCompression"
run_plugin generate --target ZlibCompression || fail "the files are not written"
run_plugin check || fail "what was written is not current"
build || fail "what was written does not compile"
if run_plugin check --target Nobody; then fail "a target that there is not is checked"; fi
if run_plugin; then fail "the command does nothing, and all is well"; fi
says "say 'generate' or 'check'"
echo "ok: the command writes bindings, and tells of those that are not current"

cp "$built" "$work/kept.yaml"
cp Package.swift "$work/kept.swift"
header=Sources/ZlibChecksums/shapes.h
echo 'int shape_one(void);' > $header
sed -i 's/^headers: .*/headers: [zlib.h, shapes.h]/; s/^only: .*/only: [crc32, shape_*]/' "$built"
build || fail "a header beside the settings is not read"
bindings() { find .build/plugins -name ZlibChecksums+Bindings.swift -exec cat {} +; }
bindings | grep -q shapeOne || fail "the build does not see that the settings have changed"
echo 'int shape_two(void);' >> $header
build || fail "a header that has changed is not read"
bindings | grep -q shapeTwo || fail "the build does not see that a header has changed"
cp "$work/kept.yaml" "$built"
rm $header
echo "ok: settings and headers beside them that change are read again"

echo "nmae: Checksums" >> "$built"
refused "$built:5:1: error: there is no setting 'nmae'. "
echo "stubs: stubs.c" >> "$built"
refused "$built:5:8: error: the build-tool plugin makes the Swift file alone"
rm "$built"
refused "error: ZlibChecksums: there is no "
sed -i '0,/dependencies: \[.product(name: "CTypes", package: "swift-bind")\],/s///' Package.swift
refused '.product(name: "CTypes", package: "swift-bind")'
sed -i 's/, traits: \["Generator"\]//' Package.swift
refused 'traits: ["Generator"]'
echo "ok: mistakes are errors of the build, with their remedy"
