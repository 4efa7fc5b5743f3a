#!/usr/bin/env bash
# Writes the stubs with which the conformance tests run over the static strategy: Tests/TestStubs.
set -euo pipefail
cd "$(dirname "$0")/.."

SWIFT_BACKTRACE=enable=no SWIFT_BIND_WRITE_STUBS=1 swift test "$@" \
    --filter 'ConformanceTests|RealLibraryTests|GeneratedBindingTests|GeneratedLayoutTests'
