#!/usr/bin/env bash
# Copies the example of a library in Swift out of the tree, and checks that what is generated is current, that C, C++ and
# Python call it, by several threads and after it was closed, and what the Swift compiler says of a function that is
# missing, or that the header has otherwise.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

# The version of the compiler, 603 for 6.3.
version=$(swift --version 2> /dev/null |
    sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | awk 'NR == 1 { print $1 * 100 + $2 }')
[ "${version:-0}" -ge 603 ] || { echo "skipped: functions that C calls need Swift 6.3"; exit 0; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$root/Examples/swift-library" "$work/library"
cd "$work/library"
rm -rf .build
sed -i "s|path: \"../..\"|path: \"$root\"|" Package.swift

fail() { echo "FAIL: $*"; [ ! -f "$work/log" ] || tail -30 "$work/log"; exit 1; }
build() { swift build "$@" > "$work/log" 2>&1; }

start=$SECONDS
swift run make-exports --check > "$work/log" 2>&1 ||
    fail "it is not current: run 'swift run make-exports' in Examples/swift-library"
echo >> Sources/CGeometry/include/geometry.h
swift run make-exports --check > "$work/log" 2>&1 && fail "a header that was changed is taken"
grep -q "not current: 'Sources/CGeometry/include/geometry.h'" "$work/log" ||
    fail "the header that was changed is not named"
swift run make-exports > "$work/log" 2>&1 || fail "nothing is generated"
diff -r "$root/Examples/swift-library/Sources/CGeometry" Sources/CGeometry || fail "something else is generated"
for configuration in debug release; do
    build -c $configuration --product geometry || fail "the library does not build"
    if grep warning: "$work/log"; then fail "the build has warnings"; fi
done
echo "ok: what is generated is current, and compiles without warnings ($((SECONDS - start)) s)"

# compile COMPILER STANDARD FILE OPTIONS…: a program of each client, named after it.
compile() {
    local compiler=$1 standard=$2 file=$3 language=c
    shift 3
    case $standard in c++*) language=c++ ;; esac
    "$compiler" "-std=$standard" -Wall -Wextra -Werror -pedantic -ISources/CGeometry/include \
        -x $language "Clients/$file.c" -o "$work/$file" "$@" > "$work/log" 2>&1 || fail "$compiler -std=$standard does not take $file.c"
}

for configuration in debug release; do
    built=$PWD/.build/$configuration
    linked=("-L$built" -lgeometry "-Wl,-rpath,$built")
    for kind in "gcc c11" "clang c11" "gcc c17" "clang c17" "g++ c++17" "clang++ c++17"; do
        read -r compiler standard <<< "$kind"
        command -v "$compiler" > /dev/null || { echo "skipped: there is no $compiler"; continue; }
        compile "$compiler" "$standard" shapes "${linked[@]}"
        "$work/shapes" > "$work/log" 2>&1 || fail "the program of $compiler ends with $?"
        diff Clients/shapes.txt "$work/log" || fail "the program of $compiler prints otherwise"
    done
    GEOMETRY_REFUSE=1 "$work/shapes" > "$work/log" && fail "a library that does not start is called"
    [ "$(cat "$work/log")" = "geometry_polygon: GEOMETRY_REFUSE is set (1)" ] || fail "it is not told why it does not start"

    compile clang c11 threads -pthread "${linked[@]}"
    for _ in 1 2 3 4 5; do
        "$work/threads" > "$work/log" 2>&1 || fail "several threads do not get on with it"
        [ "$(cat "$work/log")" = "0 failures, started 1 time(s), error of the main thread: 0" ] || fail "it starts otherwise"
    done
    compile clang c11 unload -pthread
    "$work/unload" "$built/libgeometry.so" > "$work/log" 2>&1 || fail "it does not stay when it is closed"
    (cd "$built" && "$work/unload" ./libgeometry.so > "$work/log" 2>&1) || fail "it does not stay, opened by a relative path"
    python3 Clients/shapes.py "$built/libgeometry.so" > "$work/log" 2>&1 || fail "Python does not get on with it"
    diff Clients/python.txt "$work/log" || fail "Python gets something else"
    echo "ok: C and C++, eight threads at once, closed and called, and Python: $configuration"
done

swift run swift-client "$PWD/.build/debug/libgeometry.so" > "$work/log" 2>/dev/null || fail "its description does not fit it"
diff Clients/swift.txt "$work/log" || fail "Swift gets something else"
echo "ok: the description that it is made of calls it"

# refused FILE PATTERN SCRIPT: the library does not build when a file is changed, and this is why.
refused() {
    cp "$1" "$work/kept"
    sed -i "$3" "$1"
    build --product geometry && fail "it builds: $3"
    grep -q "$2" "$work/log" || fail "it is not said: $2"
    cp "$work/kept" "$1"
}
implementation=Sources/Geometry/GeometryLibrary.swift header=Sources/CGeometry/include/geometry.h
refused $implementation "does not conform to protocol 'GeometryExports'" 's/static func starts()/static func begins()/'
grep -q "'starts()'" "$work/log" || fail "the missing function is not named"
refused $implementation "does not conform to protocol 'GeometryExports'" \
    's/static func area(shape: OpaquePointer) -> Double/static func area(shape: OpaquePointer) -> Int32/'
grep -q "'area(shape:)'" "$work/log" || fail "the wrong function is not named"
refused $header "'geometry_area' of type .* does not match" 's/^double geometry_area/float geometry_area/'
refused $header "geometry_starts" 's/geometry_starts/geometry_begins/'
echo "ok: a function that is missing, or wrong, does not compile ($((SECONDS - start)) s)"
