#!/usr/bin/env bash
# Runs every test, on a machine with nothing but Debian 12 and Swift. CI runs exactly this.
set -euo pipefail
cd "$(dirname "$0")/.."

# Programs that crash on purpose, and sanitizers, must not wait for a backtrace.
export SWIFT_BACKTRACE=enable=no

Utils/install.sh gcc g++ libffi-dev libexpat1 libsodium23 libsqlite3-0 sqlite3 zlib1g libpng16-16 libxml2 \
    libfreetype6 fonts-dejavu-core \
    libcurl4 libglib2.0-0 shared-mime-info libclang1-14 libclang-common-14-dev \
    python3 coreutils libxen-dev libarchive13 libssl3 openssl xz-utils diffutils util-linux \
    zlib1g-dev libpng-dev libsqlite3-dev libexpat1-dev libcurl4-openssl-dev libssl-dev libxml2-dev libncurses-dev \
    libfreetype-dev libglib2.0-dev libgit2-dev libx11-dev libvulkan-dev opencl-c-headers ocl-icd-libopencl1 \
    libsodium-dev libarchive-dev \
    libclang-14-dev csmith libcsmith-dev pkg-config patch bsdutils \
    gcc-aarch64-linux-gnu gcc-arm-linux-gnueabihf gcc-i686-linux-gnu gcc-riscv64-linux-gnu gcc-s390x-linux-gnu \
    libc6-dev-arm64-cross libc6-dev-armhf-cross libc6-dev-i386-cross libc6-dev-riscv64-cross libc6-dev-s390x-cross

step() { printf '\n== %s\n' "$*"; }

step "warnings are errors, and nothing is imported that is not declared"
swift build --build-tests --traits Generator,Logging,Metrics,Tracing -Xswiftc -warnings-as-errors \
    --explicit-target-dependency-import-check error

step "generated sources are current"
Utils/check-generated.sh
Utils/write-manual.sh --check --traits Generator,Logging,Metrics,Tracing -Xswiftc -warnings-as-errors \
    --explicit-target-dependency-import-check error

step "common mistakes get a message that helps"
Utils/check-mistakes.sh

step "documentation: links resolve"
Utils/check-docs.sh --traits Generator,Logging,Metrics,Tracing -Xswiftc -warnings-as-errors \
    --explicit-target-dependency-import-check error

step "unit, conformance and differential tests"
swift test --traits Generator,Logging,Metrics,Tracing -Xswiftc -warnings-as-errors \
    --explicit-target-dependency-import-check error

step "headers of twenty libraries"
Utils/check-headers.sh

step "types that csmith makes up"
Utils/check-csmith.sh 300

step "the same under the address sanitizer"
# The linker notes every symbol of the sanitizer that it keeps local.
# Tests ask for more memory than there is, to see that it is refused.
ASAN_OPTIONS=allocator_may_return_null=1 LSAN_OPTIONS=suppressions=$PWD/Tests/leaks.supp:print_suppressions=0 \
    swift test --sanitize address --scratch-path .build-asan 2>&1 |
    grep -v 'ld.gold: warning: Cannot export local symbol'

step "channels and conformance under the thread sanitizer, without sandboxes, whose process does not start under it"
# Followed are the rings in memory; those between two mappings are at two addresses each.
TSAN_OPTIONS=allocator_may_return_null=1:suppressions=$PWD/Tests/threads.supp \
    swift test --sanitize thread --scratch-path .build-tsan \
    --filter 'VchanTests.(Stream|Packet|Async|WakeUp|Hostile)Tests|ConformanceTests' --skip randomSteps 2>&1 |
    grep -v 'ld.gold: warning: Cannot export local symbol'

step "the stand-ins for Xen's libraries"
Tests/XenStandIn/selftest.sh

step "fuzzing the channels, the messages and the worker"
Utils/fuzz.sh

step "channels over a real Xen, under QEMU"
Tests/RealXen/run.sh

step "a client of the library products fetches nothing"
Utils/check-client.sh

step "a package elsewhere makes its bindings with the plugins"
Utils/check-plugin.sh

step "C, C++ and Python call a library in Swift"
Utils/check-exports.sh

step "the examples, with each strategy"
for link in dynamic static loopback sandbox worker; do LINK=$link Examples/check.sh; done
