#!/usr/bin/env bash
# Compiles each program in Tests/Mistakes, and fails unless the compiler refuses it and says what the
# program's first line says.
set -euo pipefail
cd "$(dirname "$0")/.."

modules=$(swift build --show-bin-path)/Modules
for program in Tests/Mistakes/*.swift; do
    expected=$(sed -n '1s|^// ||p' "$program")
    if errors=$(swiftc -typecheck -swift-version 6 -I "$modules" "$program" 2>&1); then
        echo "FAIL: $program compiles"
        exit 1
    fi
    grep -qF "$expected" <<<"$errors" || { echo "FAIL: $program gives:"; echo "$errors"; exit 1; }
done
echo "ok: common mistakes get a message that helps"
