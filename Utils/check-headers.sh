#!/usr/bin/env bash
# Generates bindings for headers of many libraries and checks them: Swift compiles them, gcc and clang see the headers as
# they do, the libraries have the symbols. Prints a table; with --write, that of HEADERS.md is made anew.
# Further arguments are names of headers, to check those alone.
set -euo pipefail
cd "$(dirname "$0")/.."
source Utils/headers.sh

write=false
[ "${1:-}" != --write ] || { write=true; shift; }
build=$(swift build --traits Generator,Logging,Metrics,Tracing --show-bin-path)
tool=$build/swift-bind
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
table=$work/table
failures=0
fail() { echo "FAIL: $*" >&2; failures=$((failures + 1)); }

# How often diagnostics have one of these identifiers.
count() { grep -cE "\"identifier\":\"($1)\"" "$work/diagnostics" || true; }

check() {
    local header=$1 library=$2
    shift 2
    local name=${header%.h}
    name=$work/${name//[^A-Za-z0-9]/_}
    "$tool" generate "$header" "$@" --name Binding --public --library "$library" --diagnostics json --verbose --output "$name.swift" \
        --stubs "$name.stubs.c" --check "$name.check.c" 2> "$work/diagnostics" ||
        { cat "$work/diagnostics" >&2; fail "$header: no bindings"; return; }
    local functions skipped swift c
    functions=$(grep -cE '[ (]f\.fn\(' "$name.swift" || true)
    # A function that is left out for a reason of its own, and not since C does not tell how to call it.
    skipped=$(grep '"severity":"warning"' "$work/diagnostics" |
        grep -cE '"identifier":"(by-value-layout|calling-convention|inline-function|too-many-parameters|unsupported-type)".*"message":"'"'[A-Za-z0-9_]+' is left out" || true)
    [ $((skipped * 100)) -lt "$functions" ] || [ "$skipped" = 0 ] ||
        fail "$header: $skipped functions are left out of $functions"

    swift=no
    if swiftc -parse-as-library -c -o "$work/swift.o" -swift-version 6 -warnings-as-errors -I "$build/Modules" \
        -I Sources/CForeignCall/include "$name.swift" > "$work/log" 2>&1; then swift=yes
    else head -20 "$work/log" >&2; fail "$header: Swift does not take the bindings"; fi

    c=no
    if "$tool" check "$header" "$@" --quiet --compile 2> "$work/log"; then c=yes
    else head -20 "$work/log" >&2; fail "$header: C compilers do not see it as the bindings do"; fi
    local flags
    compiler_flags "$@"
    for compiler in gcc clang; do
        "$compiler" -std=gnu17 -Wall -Wextra -Werror "${flags[@]/#-I/-isystem}" -c -o "$work/stubs.o" "$name.stubs.c" 2> "$work/log" ||
            { head -20 "$work/log" >&2; fail "$header: $compiler does not take the stubs"; }
    done

    printf '| `%s` | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n' "$header" "$functions" \
        "$(count variadic-function)" "$(count va-list)" "$(count no-prototype)" "$skipped" \
        "$(grep -cE '^public (struct|enum|typealias) ' "$name.swift" || true)" \
        "$(grep -cE '^public let ' "$name.swift" || true)" "$swift, $c" "$(count missing-symbol)" | tee -a "$table"
}

cat > "$table" <<'END'
| header | functions | variadic | `va_list` | no prototype | others left out | types | constants | Swift, C | not in the library |
|---|---|---|---|---|---|---|---|---|---|
END
cat "$table"
for_each_header check "$@"
if $write; then
    sed -i -e '/^| header/,$d' HEADERS.md
    cat "$table" >> HEADERS.md
fi
[ "$failures" = 0 ] || { echo "$failures failures" >&2; exit 1; }
