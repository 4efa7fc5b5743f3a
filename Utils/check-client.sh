#!/usr/bin/env bash
# Builds new packages that use the library products as the README says, and checks what that fetches and
# links: no other package, no Foundation.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() { echo "FAIL: $*"; exit 1; }

# package NAME PRODUCTS: a package in its own folder, where the shell then is.
package() {
    mkdir -p "$work/$1/Sources/$1"
    cd "$work/$1"
    local dependencies=""
    for product in $2; do dependencies+=".product(name: \"$product\", package: \"swift-bind\"), "; done
    cat > Package.swift <<SWIFT
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "$1",
    products: [.library(name: "$1-shared", type: .dynamic, targets: ["$1Library"])],
    dependencies: [.package(name: "swift-bind", path: "$root")],
    targets: [
        .target(name: "$1Library", dependencies: [$dependencies]),
        .executableTarget(name: "$1", dependencies: [$dependencies]),
    ])
SWIFT
    mkdir -p "Sources/$1Library"
    echo "// Nothing." > "Sources/$1Library/Empty.swift"
}

# What a build has fetched, and whether the program links Foundation.
check_build() {
    local fetched
    fetched=$(find .build/checkouts -mindepth 1 -maxdepth 1 2>/dev/null | wc -l)
    [ "$fetched" = 0 ] || fail "fetched $(ls .build/checkouts)"
    if ldd ".build/debug/$1" | grep -i foundation; then fail "$1 links Foundation"; fi
}

package client "CTypes DynamicBinding"
# The program of the README.
awk '/^```swift$/ { inside = 1; next } /^```$/ { exit } inside' "$root/README.md" > Sources/client/main.swift
start=$SECONDS
swift build --product client 2>&1 | tail -1
echo "a clean debug build took $((SECONDS - start)) s"
check_build client
[ "$(.build/debug/client)" = $'5.0\n0.75 6' ] || fail "the README's program prints otherwise"
echo "ok: no package fetched, no Foundation linked, the README's program runs"

package boxed "CTypes SandboxBinding"
cat > Sources/boxed/main.swift <<'SWIFT'
import CTypes
import SandboxBinding

struct Math<F: Foreign>: BindingSet {
    let hypot: Fn<F, (Double, Double) -> Double>
    init(_ f: F) { hypot = f.fn("hypot") }
}

print(try Sandbox("libm.so.6").load(Math.self).hypot(3, 4))
SWIFT
cat > Sources/boxedLibrary/Plugin.swift <<'SWIFT'
import CTypes
import SandboxBinding

private struct Math<F: Foreign>: BindingSet {
    let hypot: Fn<F, (Double, Double) -> Double>
    init(_ f: F) { hypot = f.fn("hypot") }
}

/// For a program that opens this as a plugin: with the program as the worker, or another.
@_cdecl("plugin_hypot")
public func pluginHypot(_ worker: UnsafePointer<CChar>?) {
    do {
        var options = SandboxOptions()
        if let worker { options.executable = .at(path: String(cString: worker)) }
        print(try Sandbox("libm.so.6", options: options).load(Math.self).hypot(3, 4))
    } catch { print("\(error.code): \(error)") }
}
SWIFT
swift build 2>&1 | tail -1
check_build boxed
[ "$(swift run --skip-build boxed)" = 5.0 ] || fail "the sandbox does not work under 'swift run'"
[ "$(cd / && "$work/boxed/.build/debug/boxed")" = 5.0 ] || fail "the sandbox does not work"
swift build --product boxed --static-swift-stdlib --scratch-path .build-static 2>&1 | tail -1
[ "$(.build-static/debug/boxed)" = 5.0 ] || fail "the sandbox does not work with a static run time"
swift build --package-path "$root" --scratch-path "$work/worker" --static-swift-stdlib \
    --product swift-bind-worker 2>&1 | tail -1
plugin() {
    python3 -c 'import ctypes, sys
worker = sys.argv[2].encode() if len(sys.argv) > 2 else None
ctypes.CDLL(sys.argv[1]).plugin_hypot(worker)' .build/debug/libboxed-shared.so "$@"
}
plugin | grep -q '^sandboxUnavailable: the program cannot become' || fail "a plugin's sandbox is not refused"
[ "$(plugin "$work/worker/debug/swift-bind-worker")" = 5.0 ] || fail "the worker program does not work"
echo "ok: sandboxes in a program, with a static run time, and in a plugin with a worker program"

# A description whose stubs a program of the same package makes.
mkdir -p "$work/linked/Sources/"{LinkedMath,CMathStubs/include,make-stubs,linked,boxed}
cd "$work/linked"
cat > Package.swift <<SWIFT
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "linked",
    dependencies: [.package(name: "swift-bind", path: "$root")],
    targets: [
        .target(name: "LinkedMath", dependencies: [.product(name: "CTypes", package: "swift-bind")]),
        .executableTarget(
            name: "make-stubs", dependencies: ["LinkedMath", .product(name: "StubGenerator", package: "swift-bind")]),
        .target(name: "CMathStubs", linkerSettings: [.linkedLibrary("m")]),
        .executableTarget(
            name: "linked",
            dependencies: ["CMathStubs", "LinkedMath", .product(name: "StaticBinding", package: "swift-bind")]),
        .executableTarget(
            name: "boxed", dependencies: ["LinkedMath", .product(name: "SandboxBinding", package: "swift-bind")]),
    ])
SWIFT
cat > Sources/LinkedMath/Math.swift <<'SWIFT'
public import CTypes

public struct Math<F: Foreign>: BindingSet {
    public let hypot: Fn<F, (Double, Double) -> Double>
    public let signbit: Fn<F, (Double) -> Bool>

    public init(_ f: F) {
        hypot = f.fn("hypot")
        signbit = f.fn("signbit")
    }
}
SWIFT
cat > Sources/make-stubs/main.swift <<'SWIFT'
import LinkedMath
import StubGenerator

var stubs = Stubs("math", headers: ["<math.h>"])
try stubs.add(Math.self)
try stubs.write(to: "Sources/CMathStubs")
try stubs.write(to: "Worker", withWorker: true)
SWIFT
cat > Sources/boxed/main.swift <<'SWIFT'
import CTypes
import LinkedMath
import SandboxBinding

do {
    let math = try Sandbox(worker: "math-worker").load(Math.self)
    print(try math.hypot(3, 4), try math.signbit(-1))
} catch { print(error) }
SWIFT
cat > Sources/linked/main.swift <<'SWIFT'
import CMathStubs
import LinkedMath
import StaticBinding

let math = try Static(math_stubs()).load(Math.self)
print(math.hypot(3, 4), math.signbit(-1))
SWIFT
touch Sources/CMathStubs/math.stubs.c
swift run make-stubs 2>&1 | tail -1
swift build --product linked 2>&1 | tail -1
check_build linked
[ "$(.build/debug/linked)" = "5.0 true" ] || fail "the stubs of a description do not work"
if ldd .build/debug/linked | grep libffi; then fail "a program with stubs links libffi"; fi
cc -O2 -Wall -Wextra -Werror -pthread -IWorker/include Worker/*.c -lm -o math-worker
swift build --product boxed 2>&1 | tail -1
[ "$(.build/debug/boxed)" = "5.0 true" ] || fail "the worker of a description does not work"
sed -i 's/(Double, Double) -> Double/(Double, Float) -> Double/' Sources/LinkedMath/Math.swift
swift build --product boxed 2>&1 | tail -1
.build/debug/boxed | grep -q "a floating-point number of 4 bytes in the description" ||
    fail "a worker of another description is not refused: $(.build/debug/boxed)"
swift run make-stubs >/dev/null 2>&1
said=$(swift build --product linked 2>&1) && fail "a wrong description compiles"
grep -q "incompatible function pointer types .*double (\*)(double, float)" <<< "$said" ||
    fail "the compiler does not tell of a wrong description: $said"
echo "ok: a worker made from a description with the C compiler alone; another description is refused"
echo "ok: stubs made from a description, of a function and a macro, without libffi; a wrong one does not compile"
