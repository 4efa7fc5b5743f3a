#!/usr/bin/env bash
# fuzz.sh [SECONDS]: replays the kept inputs of each fuzzer, then lets it make up new ones for so long.
set -euo pipefail
cd "$(dirname "$0")/../FuzzTesting"
seconds=${1:-20}
export SWIFT_BACKTRACE=enable=no
export LSAN_OPTIONS=suppressions=$PWD/../Tests/leaks.supp:print_suppressions=0

swift build -c release --sanitize fuzzer --sanitize address -Xswiftc -sanitize=fuzzer,address 2>&1 |
    { grep -v 'ld.gold: warning: Cannot export local symbol' || true; }
programs=$(swift build -c release --show-bin-path)
found=$PWD/.build/found
mkdir -p "$found"
for folder in Corpus/*; do
    fuzzer=$(basename "$folder")
    new=$(mktemp -d) log=$found/$fuzzer.log
    echo "-- $fuzzer"
    if ! "$programs/$fuzzer" -seed=0 -timeout=10 -runs=0 "Corpus/$fuzzer" "Crashes/$fuzzer" \
        >"$log" 2>&1 ||
        ! "$programs/$fuzzer" -timeout=10 -max_len=400 "-max_total_time=$seconds" \
            -print_final_stats=1 "-artifact_prefix=$found/$fuzzer-" \
            "$new" "Corpus/$fuzzer" >"$log" 2>&1; then
        tail -40 "$log"
        echo "FAILED $fuzzer; the input is in $found, to replay it:"
        echo "    $programs/$fuzzer INPUT"
        exit 1
    fi
    grep -E '^INFO: Seed|cov:' "$log" | sed -n '1p;$p'
    grep -E 'number_of_executed_units|average_exec' "$log"
    rm -r "$new"
done
