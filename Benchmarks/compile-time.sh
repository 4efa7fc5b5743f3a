#!/usr/bin/env bash
# Measures how long the compiler takes for a client: 300 described functions of varied signatures,
# in three sets, and a call of each; and a small client from nothing. Targets: 10 s for the first,
# 60 s for the second.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# manifest NAME: writes the manifest of a package with one target that depends on both products.
manifest() {
    mkdir -p "$work/$1/Sources/$1"
    cat > "$work/$1/Package.swift" <<SWIFT
// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "$1",
    dependencies: [.package(name: "swift-bind", path: "$root")],
    targets: [
        .target(
            name: "$1",
            dependencies: [
                .product(name: "CTypes", package: "swift-bind"),
                .product(name: "DynamicBinding", package: "swift-bind"),
            ])
    ],
    swiftLanguageModes: [.v6])
SWIFT
}

# describe SETS SIZE: the descriptions in one file, the calls in another.
describe() {
    awk -v sets="$1" -v size="$2" -v folder="$work/many/Sources/many" '
        BEGIN {
            split("Int32 Double Int64 Float UInt8 Pointer<Untyped>? Pair Bool", direct, " ")
            split("1 2.5 3 4.5 5 nil Pair(x:1,y:2) true", given, " ")
            split("CString In<UInt8> Out<Int32> Counted<In<UInt8>,C.Size>", checked, " ")
            split("\"text\" In(bytes) place In(bytes)", checked_given, " ")
            split("Int32 Double Void Int64 WithErrno<Int32> Pointer<Untyped>?", results, " ")
            description = folder "/Description.swift"
            calls = folder "/Calls.swift"
            print "import CTypes\n" > description
            print "struct Pair: CStruct {\n    var x: Double\n    var y: Double" > description
            print "    static let layout = StructLayout(\"pair\") {" > description
            print "        Field(\"x\", \\Pair.x)\n        Field(\"y\", \\Pair.y)\n    }\n}" > description
            print "import CTypes\nimport DynamicBinding" > calls
            for (set = 0; set < sets; set++) write_set()
        }

        function write_set(    n, i, k, arity, is_checked, type, types, value, values, bindings) {
            printf "\nstruct Set%d<F: Foreign>: BindingSet {\n", set > description
            printf "\nstruct Calls%d {\n    let set: Set%d<Dynamic>\n", set, set > calls
            print "    let bytes: [UInt8]\n    let place = Out<Int32>()" > calls
            for (n = set * size; n < (set + 1) * size; n++) {
                # Every third function has an argument that is checked.
                is_checked = n % 3 == 0
                arity = is_checked && n % 9 == 0 ? 1 : n % 9
                types = ""; values = ""
                for (i = 0; i < arity; i++) {
                    k = (n * 7 + i * 3) % 8 + 1
                    type = direct[k]; value = given[k]
                    if (is_checked && i == 0) {
                        k = n / 3 % 4 + 1
                        type = checked[k]; value = checked_given[k]
                    }
                    types = types (i ? ", " : "") type
                    values = values (i ? ", " : "") value
                }
                printf "    let f%d: Fn<F, (%s) -> %s>\n", n, types, results[n % 6 + 1] > description
                bindings = bindings sprintf("        f%d = f.fn(\"f%d\")\n", n, n)
                printf "\n    func call%d()%s {\n        %sset.f%d(%s)\n    }\n", n, \
                    is_checked ? " throws" : "", is_checked ? "try " : "", n, values > calls
            }
            printf "\n    init(_ f: F) {\n%s    }\n}\n", bindings > description
            print "}" > calls
        }'
}

# seconds COMMAND: runs it in silence and prints how long it took.
seconds() {
    local start end
    start=$(date +%s%N)
    "$@" > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    end=$(date +%s%N)
    awk -v t=$((end - start)) 'BEGIN { printf "%.1f", t / 1e9 }'
}

# verdict SECONDS TARGET
verdict() { awk -v s="$1" -v t="$2" 'BEGIN { print s <= t ? "ok" : "MISSED" }'; }

manifest many
describe 3 100
cd "$work/many"
for configuration in release debug; do
    swift build -c $configuration > "$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
    for file in Sources/many/*.swift; do echo "// changed" >> "$file"; done
    time=$(seconds swift build -c $configuration)
    echo "300 functions and 300 calls, $configuration: $time s (target 10 s): $(verdict "$time" 10)"
done

manifest small
echo 'import CTypes
import DynamicBinding

public func length(_ text: String) throws -> UInt {
    try foreign("strlen", .string, returns: .size)(text)
}' > "$work/small/Sources/small/Small.swift"
cd "$work/small"
time=$(seconds swift build)
echo "a small client from nothing, debug: $time s (target 60 s): $(verdict "$time" 60)"
fetched=$(ls .build/checkouts 2> /dev/null || true)
echo "packages fetched: ${fetched:-none}"
