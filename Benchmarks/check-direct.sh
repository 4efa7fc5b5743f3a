#!/usr/bin/env bash
# Fails if an optimized build has left more of a direct function than the call in C: looks at the instructions of
# Sources/direct-benchmark/Probes.swift, where each function calls the one in C that it is named after.
set -euo pipefail
cd "$(dirname "$0")"

swift build -c release --product direct-benchmark > /dev/null
program=$(swift build -c release --show-bin-path)/direct-benchmark
count=0
for probe in $(nm "$program" | awk '$3 ~ /^direct_probe_/ { print $3 }' | sort); do
    code=$(objdump -d --no-show-raw-insn --disassemble="$probe" "$program")
    called=$(grep -oE '(call|jmp) +[0-9a-f]+ <[^+>]+>' <<< "$code" | sed 's/.*<\(.*\)>/\1/; s/@plt//' | sort -u)
    # errno is that of the thread.
    others=$(grep -vx -e "bench_${probe#direct_probe_}" -e __errno_location <<< "$called" || true)
    if [ -n "$others" ] || ! grep -qx "bench_${probe#direct_probe_}" <<< "$called" || grep -qE 'call +\*' <<< "$code"; then
        echo "$probe calls: ${called:-nothing}" >&2
        exit 1
    fi
    count=$((count + 1))
done
[ $count != 0 ] || { echo "there are no probes" >&2; exit 1; }
echo "$count direct functions are calls of C, and nothing else"
