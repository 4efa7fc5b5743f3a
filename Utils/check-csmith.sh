#!/usr/bin/env bash
# Has csmith make up structures, unions, bit-fields and functions, and C compilers say whether `swift-bind` sees them as
# they do. Arguments: how many programs, and the seed of the first.
set -euo pipefail
cd "$(dirname "$0")/.."

count=${1:-300}
seed=${2:-$((RANDOM * 32768 + RANDOM))}
tool=$(swift build --traits Generator,Logging,Metrics,Tracing --show-bin-path)/swift-bind
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo "$count programs of csmith, seeds from $seed on"

check() {
    local seed=$1 header=$work/seed$1.h
    # Small functions: it is the types that matter.
    csmith --seed "$seed" --max-funcs 4 --max-block-size 1 --max-block-depth 1 --max-struct-fields 12 \
        --max-union-fields 6 --no-checksum > "$header"
    "$tool" check "seed$seed.h" -I"$work" -I/usr/include/csmith --compile --quiet --skip '__undefined' \
        > "$work/log$seed" 2>&1 || { echo "FAIL: csmith --seed $seed"; cat "$work/log$seed"; return 1; }
    grep -cE '^(struct|union) [A-Z0-9]+ \{' "$header" >> "$work/records" || true
    rm "$header" "$work/log$seed"
}
export -f check
export tool work
seq "$seed" "$((seed + count - 1))" | xargs -P "$(nproc)" -I {} bash -c 'check {}'
echo "ok: $count programs, $(awk '{ sum += $1 } END { print sum }' "$work/records") structures and unions, seen as $(
    command -v gcc clang | sed 's,.*/,,' | paste -sd' ') see them"
