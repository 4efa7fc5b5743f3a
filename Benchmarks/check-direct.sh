#!/usr/bin/env bash
# Fails if an optimized build has left more of a direct function than the call in C: looks at the instructions of
# Sources/direct-benchmark/Probes.swift, where each function calls the one in C that it is named after.
set -euo pipefail
cd "$(dirname "$0")"

swift build -c release --product direct-benchmark > /dev/null
program=$(swift build -c release --show-bin-path)/direct-benchmark

# Prints what a function calls; `*` is a call of an address.
called() {
    objdump -d --no-show-raw-insn --disassemble="$1" "$program" |
        grep -oE '(call|jmp) +(\*|[0-9a-f]+ <[^+>]+>)' | sed 's/.* <\(.*\)>/\1/; s/.*\*/*/; s/@plt//' | sort -u || true
}

count=0
for probe in $(nm "$program" | awk '$3 ~ /^direct_probe_/ { print $3 }' | sort); do
    name=${probe#direct_probe_} found=false
    for callee in $(set -f; called "$probe"); do
        case $callee in
        "bench_$name") found=true ;;
        __errno_location) ;;
        *) echo "$probe calls $callee" >&2; exit 1 ;;
        esac
    done
    $found || { echo "$probe does not call bench_$name" >&2; exit 1; }
    count=$((count + 1))
done
[ $count != 0 ] || { echo "there are no probes" >&2; exit 1; }
echo "$count direct functions are calls of C, and nothing else"
